"""Whatever is written, and whenever and by whomever the house is handed over: each thing goes once.

A shift may be handed over twice in a row, left on the table or carried on; clocks may be put right
in either direction and go through both nights on which they change. Nothing is handed over twice,
nothing is left behind, and what is private is never handed over at all.
"""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from handover.desk import follow_ups, handovers, notes, priorities, residents
from handover.desk.follow_ups import Promise
from handover.desk.handover_pages import HandoverPage, handover_page, next_page
from handover.house.celebrations import Share
from handover.house.follow_ups import FollowUpStatus
from handover.house.handovers import HOUSE_PART, HandoverStatus, Line
from handover.house.notes import Carry, HowTaken, NoteKind
from handover.house.priorities import PriorityStatus
from handover.house.refusals import NotPossible, NotYours
from handover.store import entries as ledger
from tests.house_of_tests import (
    BEE,
    KAI,
    NOOR,
    SAM,
    TEAM,
    THEY_SAID_SO,
    a_copy,
    receive,
)

ANYBODY = st.sampled_from(TEAM)
SOMEBODY_STAYING = st.sampled_from((NOOR, SAM, BEE, KAI))
BEGINNINGS = st.sampled_from(
    ["2026-03-07 15:10", "2026-03-09 11:00", "2026-10-31 15:10", "2026-10-31 23:20"]
)
"""Among them both evenings before the clocks change."""
JUMPS = st.sampled_from([-26 * 60, -8 * 60, -60, -7, 1, 35, 60, 8 * 60, 24 * 60])
"""Minutes by which the clock is moved: time goes by, or somebody puts it right."""


class TheHouse(RuleBasedStateMachine):
    """People write and hand over, in any order."""

    larkspur: ClassVar[Path]
    folder: ClassVar[Path]

    written = Bundle("written")
    promised = Bundle("promised")

    def __init__(self) -> None:
        super().__init__()
        self.going_home = ExitStack()
        self.house = self.going_home.enter_context(a_copy(self.larkspur, self.folder))
        self.words = 0
        self.handed_over_in: dict[int, int] = {}
        """Entry -> the handover it went with, as it was the first time we looked."""
        self.goes_along: set[str] = set()
        """Words that some handover has to say."""
        self.stays: set[str] = set()
        """Words that no handover may say."""

    def teardown(self) -> None:
        try:
            self.everything_goes_with_a_last_handover()
        finally:
            self.going_home.close()

    def said(self, *, goes_along: bool) -> str:
        """Words nobody has used before."""
        self.words += 1
        words = f"w{self.words:04}"
        (self.goes_along if goes_along else self.stays).add(words)
        return words

    @initialize(beginning=BEGINNINGS)
    def a_day_begins(self, beginning: str) -> None:
        self.house.clock.to(beginning)

    @rule(minutes=JUMPS)
    def the_clock_moves(self, minutes: int) -> None:
        self.house.clock.on(minutes=minutes)

    @rule(
        target=written,
        who=ANYBODY,
        about=SOMEBODY_STAYING,
        carry=st.sampled_from(Carry),
        own_words=st.booleans(),
    )
    def somebody_writes(self, who: str, about: int, carry: Carry, own_words: bool) -> Any:
        goes_along = carry is not Carry.NO
        draft = notes.NoteDraft(
            NoteKind.BEING_WITH,
            self.said(goes_along=goes_along),
            about,
            own_words=self.said(goes_along=goes_along) if own_words else "",
            carry=carry,
        )
        return notes.write_note(self.house.desk(who), draft, leave_open=True).id, goes_along

    @rule(who=ANYBODY)
    def somebody_writes_about_the_house(self, who: str) -> None:
        draft = notes.NoteDraft(NoteKind.HOUSE, self.said(goes_along=True))
        notes.write_note(self.house.desk(who), draft)

    @rule(who=ANYBODY)
    def somebody_reflects(self, who: str) -> None:
        draft = notes.NoteDraft(NoteKind.REFLECTION, self.said(goes_along=False))
        notes.write_note(self.house.desk(who), draft)

    @rule(who=ANYBODY, note=written)
    def somebody_adds_to_a_note(self, who: str, note: tuple[int, bool]) -> None:
        note_id, goes_along = note
        notes.add_to(self.house.desk(who), note_id, self.said(goes_along=goes_along))

    @rule(who=ANYBODY, about=SOMEBODY_STAYING)
    def somebody_takes_words_down(self, who: str, about: int) -> None:
        words = self.said(goes_along=True)
        notes.take_own_words(self.house.desk(who), about, words, HowTaken.DICTATED)

    @rule(
        who=ANYBODY, about=SOMEBODY_STAYING, share=st.sampled_from((Share.TEAM, Share.PERSON_ONLY))
    )
    def somebody_celebrates(self, who: str, about: int, share: Share) -> None:
        words = self.said(goes_along=share is Share.TEAM)
        residents.celebrate(self.house.desk(who), words, resident_id=about, share=share)

    @rule(target=promised, who=ANYBODY, about=SOMEBODY_STAYING)
    def somebody_promises(self, who: str, about: int) -> Any:
        made = Promise("whenever they ask", None, about, agreed=True)
        return follow_ups.promise(self.house.desk(who), made).id

    @rule(who=ANYBODY, promise=consumes(promised))
    def somebody_keeps_a_promise(self, who: str, promise: int) -> None:
        follow_ups.close(self.house.desk(who), promise, FollowUpStatus.KEPT)

    @rule(target=promised, who=ANYBODY, promise=consumes(promised))
    def somebody_moves_a_promise(self, who: str, promise: int) -> Any:
        moved = follow_ups.move(
            self.house.desk(who), promise, None, staff_id=None, with_person=True
        )
        return moved.id

    @rule(who=ANYBODY, about=SOMEBODY_STAYING, status=st.sampled_from([None, *PriorityStatus][:6]))
    def somebody_wants_something(self, who: str, about: int, status: PriorityStatus | None) -> None:
        desk = self.house.desk(who)
        wish = priorities.add_priority(desk, about, self.said(goes_along=True), THEY_SAID_SO)
        if status not in (None, PriorityStatus.SUGGESTED):
            assert status is not None
            priorities.move_priority(desk, wish, status, THEY_SAID_SO)

    @rule(who=ANYBODY, about=st.sampled_from((NOOR, HOUSE_PART)))
    def somebody_prepares_a_line(self, who: str, about: int) -> None:
        ready = next_page(self.house.desk(who)).handover
        line = ready.line_of(about) if ready else Line(about, "")
        version = line.version if line.by else 0
        handovers.say(self.house.desk(who), Line(about, "A line", version=version))

    @rule(
        who=ANYBODY,
        how=st.sampled_from(("to the next", "left on the table", "carried on", "twice in a row")),
    )
    def somebody_hands_over(self, who: str, how: str) -> None:
        desk = self.house.desk(who)
        waiting = self.waiting()
        try:
            given = handovers.give(
                desk,
                left_because="nobody came" if how == "left on the table" else "",
                carrying_on=how == "carried on",
            )
        except NotYours:
            return
        except NotPossible:
            # Refused only where there is nothing to give, or nobody who goes on.
            assert how == "carried on" or not waiting
            return
        assert {entry.id for entry in ledger.entries(self.house.book, given.id)} == waiting
        assert self.waiting() == set()
        if how == "twice in a row":
            with pytest.raises(NotPossible):
                handovers.give(desk)

    @rule(who=ANYBODY, giver=ANYBODY)
    @precondition(lambda self: self.given())
    def somebody_receives_and_somebody_puts_it_right(self, who: str, giver: str) -> None:
        last = handover_page(self.house.ines, self.given()[-1]).handover
        assert last is not None
        try:
            receive(self.house.desk(who), last, NOOR, said_back="I will carry this.")
            handovers.put_right(self.house.desk(giver), last.id, NOOR, self.said(goes_along=True))
        except NotYours:
            self.goes_along.discard(f"w{self.words:04}")

    def waiting(self) -> set[int]:
        return {entry.id for entry in ledger.entries(self.house.book, None)}

    def given(self) -> list[int]:
        found = self.house.book.sql(
            "SELECT id FROM handover WHERE given_at IS NOT NULL ORDER BY id"
        )
        return [number for (number,) in found]

    @invariant()
    def what_went_with_one_handover_stays_with_it(self) -> None:
        now = dict(
            self.house.book.sql("SELECT id, handover_id FROM entry WHERE handover_id IS NOT NULL")
        )
        assert now.items() >= self.handed_over_in.items()
        assert set(now.values()) <= set(self.given())
        self.handed_over_in = now

    def everything_goes_with_a_last_handover(self) -> None:
        house = self.house
        house.clock.to("2026-11-06 15:10")
        if self.waiting():
            handovers.give(house.theo)
        assert not self.waiting()
        self.every_word_is_said_once()
        self.nothing_is_written_that_is_no_entry()

    def every_word_is_said_once(self) -> None:
        said: Counter[str] = Counter()
        for number in self.given():
            said.update(spoken(handover_page(self.house.mags, number)))
        assert self.stays.isdisjoint(said)
        assert {words: said[words] for words in self.goes_along} == dict.fromkeys(
            self.goes_along, 1
        )

    def nothing_is_written_that_is_no_entry(self) -> None:
        kept = (
            Counter(
                kind
                for (kind,) in self.house.book.sql("SELECT DISTINCT kind, subject_id FROM entry")
                for kind in [kind]
            )
            if False
            else Counter(
                kind
                for kind, _ in self.house.book.sql("SELECT DISTINCT kind, subject_id FROM entry")
            )
        )
        counted = {
            "note": "SELECT count(*) FROM note WHERE kind != 'reflection'",
            "addendum": "SELECT count(*) FROM addendum",
            "own words": "SELECT count(*) FROM own_words WHERE note_id IS NULL",
            "follow-up": "SELECT count(*) FROM follow_up",
            "priority": "SELECT count(*) FROM priority",
            "celebration": "SELECT count(*) FROM celebration WHERE share != 'person only'",
            "correction": "SELECT count(*) FROM correction",
        }
        for kind, sql in counted.items():
            assert kept[kind] == self.house.book.sql(sql)[0][0], kind


def spoken(page: HandoverPage) -> list[str]:
    """The words a handover says as its own: not what came later and is only shown with it."""
    assert page.handover is not None
    assert page.handover.status is not HandoverStatus.PREPARED
    later = {item.text for part in page.parts for item in part.since}
    items = [item for part in page.parts for item in part.items]
    return [
        words
        for item in (*items, *page.celebrations)
        for words in (*item.own_words, item.text, *(one.text for one in item.added))
        if words and words not in later
    ]


def test_every_entry_lands_in_exactly_one_handover(
    larkspur: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    TheHouse.larkspur, TheHouse.folder = larkspur, tmp_path_factory.mktemp("every-entry-once")
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        TheHouse,
        settings=settings(
            max_examples=25,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
