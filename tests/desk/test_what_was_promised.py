"""Promises: who asked, who may take them over, another time only with the person, and their end."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.desk import (
    follow_ups,
    follow_ups_page,
    handovers,
    moving,
    not_alone,
    notes,
    priorities,
    promise_history,
    residents,
    team,
)
from handover.desk.follow_ups import THEY_SAID_YES, ForNote, Promise
from handover.house.drafts import Draft
from handover.house.follow_ups import FollowUp, FollowUpKind, FollowUpStatus, HowKept
from handover.house.notes import NoteKind
from handover.house.plain_text import sentence_at
from handover.house.refusals import NeedsTheirDecision, NotFound, NotPossible, Refusal
from handover.house.times import Span
from handover.rules.concerns import Answer, Answers, Blocked, Level, Unanswered
from handover.rules.plan_time import GIVE_TO_SHIFT
from handover.store import follow_ups as kept
from tests.house_of_tests import (
    BEE,
    KAI,
    NOOR,
    THEY_SAID_SO,
    HouseOfTests,
    MovingClock,
    a_copy,
    texts_of,
    wall_moment,
    write,
)

THURSDAY_NIGHT = Span(wall_moment("2026-03-13 00:30"), wall_moment("2026-03-13 01:00"))


def span(day: str, start: str, end: str) -> Span:
    return Span(wall_moment(f"2026-{day} {start}"), wall_moment(f"2026-{day} {end}"))


def tea(house: HouseOfTests, staff: str = "Jun", about: int = NOOR) -> FollowUp:
    """Tea on the landing on Thursday night."""
    keeper = house.desk(staff).who.id
    made = Promise("Tea on the landing", THURSDAY_NIGHT, about, keeper, agreed=True)
    return follow_ups.promise(house.jun, made)


def jun_is_ill(house: HouseOfTests) -> None:
    """Wren has the Thursday night instead."""
    shift = next(
        one
        for one in house.ines.roster().assignments
        if one.staff_id == house.jun.who.id and one.span.contains(THURSDAY_NIGHT.start)
    )
    team.give_shift_to(house.ines, shift.id, "Wren", "Jun is ill")


# When, by whom (F01-F07, X05).


def test_a_promise_at_the_very_edge_of_a_shift_is_tight_and_all_right(house: HouseOfTests) -> None:
    mags = house.mags.who.id
    made = Promise("Tea", span("03-10", "14:00", "15:10"), NOOR, mags, agreed=True)
    [tight] = follow_ups.look_over(house.theo, made)
    assert (tight.kind, tight.level) == ("tight", Level.NUDGE)
    assert follow_ups.promise(house.theo, made).staff_id == mags
    more = Promise("Tea", span("03-10", "14:00", "15:20"), NOOR, mags, agreed=True)
    assert follow_ups.look_over(house.theo, more) == ()


def test_x05_nothing_is_promised_to_somebody_for_after_they_have_gone(house: HouseOfTests) -> None:
    residents.choose_leaving(house.ines, BEE, wall_moment("2026-03-13 14:00"))
    after = span("03-14", "09:00", "10:00")
    with pytest.raises(Blocked, match="stay is over by then"):
        follow_ups.promise(house.theo, Promise("A call", after, BEE, agreed=True))


# Another time, only with the person (F07, X04).


def test_x04_nobody_is_given_somebody_else_without_being_asked(house: HouseOfTests) -> None:
    promised = tea(house)
    jun_is_ill(house)
    rafi, wren = house.desk("Rafi"), house.desk("Wren")
    [line] = follow_ups_page.follow_ups_page(house.theo).lines
    assert line.section.startswith("Nobody can keep these")
    with pytest.raises(NeedsTheirDecision, match="ask them first"):
        follow_ups.move(rafi, promised.id, THURSDAY_NIGHT, staff_id=wren.who.id, with_person=False)
    with pytest.raises(NeedsTheirDecision, match=r"Jun promised it\. Ask them first"):
        follow_ups.take(wren, promised.id)
    assert kept.follow_up(house.book, promised.id) == promised


def test_x04_what_somebody_thought_of_waits_until_they_say_yes(house: HouseOfTests) -> None:
    promised = tea(house)
    jun_is_ill(house)
    rafi, wren = house.desk("Rafi"), house.desk("Wren")
    moving.suggest_move(rafi, promised.id, THURSDAY_NIGHT, staff_id=wren.who.id)
    [line] = follow_ups_page.follow_ups_page(house.theo).lines
    assert line.suggested == "Rafi suggests Fri 13 Mar 00:30-01:00, Wren: ask them"
    assert line.follow_up.staff_id == house.jun.who.id, "nothing has moved"
    moved = moving.say_yes(rafi, promised.id)
    assert (moved.staff_id, moved.moved_from_id, moved.status.alive) == (
        wren.who.id,
        promised.id,
        True,
    )
    assert moved.agreed_at is not None
    with pytest.raises(NotFound, match="Nothing is suggested"):
        moving.say_yes(rafi, promised.id)
    told = promise_history.how_it_got_here(rafi, moved.id)
    assert "Jun promised it for Fri 13 Mar 00:30-01:00, Jun" in told[0]
    assert "Rafi moved it to Fri 13 Mar 00:30-01:00, Wren" in "\n".join(told)


def test_they_may_say_no_to_another_time(house: HouseOfTests) -> None:
    promised = tea(house)
    moving.suggest_move(house.theo, promised.id, None, staff_id=None)
    moving.say_no(house.theo, promised.id)
    [line] = follow_ups_page.follow_ups_page(house.theo).lines
    assert line.suggested == ""
    assert line.follow_up == promised


def test_what_was_suggested_goes_when_the_promise_ends(house: HouseOfTests) -> None:
    promised = tea(house)
    moving.suggest_move(house.theo, promised.id, None, staff_id=None)
    follow_ups.close(house.theo, promised.id, FollowUpStatus.LET_GO, with_person=True)
    with pytest.raises(NotFound):
        moving.say_yes(house.theo, promised.id)
    with pytest.raises(NotPossible, match="already let go"):
        moving.suggest_move(house.theo, promised.id, None, staff_id=None)


def test_only_what_can_be_kept_is_suggested(house: HouseOfTests) -> None:
    promised = tea(house)
    with pytest.raises(Blocked, match="Theo is not on then"):
        moving.suggest_move(house.theo, promised.id, THURSDAY_NIGHT, staff_id=house.theo.who.id)


# Somebody else is asked for (X06).


def test_x06_company_with_one_they_would_rather_not_be_alone_with_is_asked_about(
    house: HouseOfTests,
) -> None:
    not_alone.rather_not(house.ines, KAI, house.jun.who.id, THEY_SAID_SO, why="He shouts.")
    with pytest.raises(Unanswered) as held:
        tea(house, about=KAI)
    [concern] = held.value.concerns
    assert concern.rule == "A3"
    assert "He shouts" not in str(held.value)
    assert "Jun" not in str(held.value)
    made = Promise("Tea", THURSDAY_NIGHT, KAI, house.jun.who.id, agreed=True)
    theirs = Answers.of(A3=Answer(THEY_SAID_YES))
    assert follow_ups.promise(house.jun, made, theirs).staff_id == house.jun.who.id
    shift = Answers.of(A3=Answer(GIVE_TO_SHIFT))
    promised = follow_ups.promise(house.jun, made, shift)
    assert promised.staff_id is None
    with pytest.raises(Unanswered):
        follow_ups.take(house.jun, promised.id)
    with pytest.raises(Unanswered):
        follow_ups.move(
            house.jun, promised.id, THURSDAY_NIGHT, staff_id=house.jun.who.id, with_person=True
        )
    with pytest.raises(Unanswered):
        moving.suggest_move(house.ines, promised.id, THURSDAY_NIGHT, staff_id=house.jun.who.id)


def test_x06_what_is_no_company_is_not_asked_about(house: HouseOfTests) -> None:
    not_alone.rather_not(house.ines, KAI, house.jun.who.id, THEY_SAID_SO)
    made = Promise("Look up the bus", THURSDAY_NIGHT, KAI, house.jun.who.id, agreed=True)
    looked_up = Promise(
        made.text, made.window, KAI, made.staff_id, FollowUpKind.LOOK_UP, agreed=True
    )
    assert follow_ups.promise(house.jun, looked_up).staff_id == house.jun.who.id


# From inside a note.


def test_what_is_promised_inside_a_note_carries_its_number_once_it_is_kept(
    house: HouseOfTests,
) -> None:
    uid = notes.new_uid()
    promised = follow_ups.promise(
        house.theo,
        Promise("Walk to the library", None, NOOR, agreed=True),
        for_note=ForNote(NOOR, NoteKind.BEING_WITH, uid),
    )
    assert promised.from_note_id is None
    other = write(house.theo, "Something else.")
    assert kept.follow_up(house.book, promised.id).from_note_id is None, f"not of {other.id}"
    note = write(house.theo, "We planned a walk.", uid=uid)
    now = kept.follow_up(house.book, promised.id)
    assert (now.from_note_id, now.version) == (note.id, promised.version)


def test_a_note_left_as_a_draft_does_not_lose_what_was_promised_in_it(
    house: HouseOfTests, clock: MovingClock
) -> None:
    key = notes.draft_key(house.theo, NOOR, NoteKind.BEING_WITH)
    draft = notes.keep_draft(house.theo, key, Draft("We planned a walk."))
    promised = follow_ups.promise(
        house.theo,
        Promise("Walk to the library", None, NOOR, agreed=True),
        for_note=ForNote(NOOR, NoteKind.BEING_WITH, notes.new_uid()),
    )
    clock.on(days=1)
    note = write(house.theo, "We planned a walk.", draft_version=draft.version)
    assert kept.follow_up(house.book, promised.id).from_note_id == note.id


@pytest.mark.parametrize(
    ("text", "at", "sentence"),
    [
        ("We baked. I will bring the book. She laughed.", 20, "I will bring the book."),
        ("We baked. I will bring the book", 31, "I will bring the book"),
        ("We baked. I will bring it.", 26, "I will bring it."),
        ("We baked. I will bring it. ", 27, "I will bring it."),
        ("We meet at 10.30 tomorrow. Good.", 5, "We meet at 10.30 tomorrow."),
        ("First line\nand the second", 14, "and the second"),
        ("", 0, ""),
        ("  ", 1, ""),
        ("One\ntwo", 2, "One"),
        ("“I want tea.” She meant it.", 4, "“I want tea.”"),
    ],
)
def test_the_sentence_at_the_caret(text: str, at: int, sentence: str) -> None:
    assert sentence_at(text, at) == sentence


@given(text=st.text(max_size=60), at=st.integers(0, 60))
def test_a_sentence_is_always_some_of_the_text(text: str, at: int) -> None:
    assert sentence_at(text, min(at, len(text))) in " ".join(text.split())


# In the list, and at the end.


def test_those_nobody_has_taken_come_first_and_then_their_own_order(house: HouseOfTests) -> None:
    first = priorities.add_priority(house.theo, NOOR, "Read", THEY_SAID_SO)
    second = priorities.add_priority(house.theo, NOOR, "Swim", THEY_SAID_SO)
    [read] = priorities.add_step(house.theo, first, "Find a book", THEY_SAID_SO).steps
    [swim] = priorities.add_step(house.theo, second, "Find a pool", THEY_SAID_SO).steps
    theo = house.theo.who.id
    at = span("03-10", "09:00", "10:00")
    for words, staff, step in (
        ("Mine", theo, None),
        ("A walk", None, None),
        ("The pool", None, swim.id),
        ("The book", None, read.id),
    ):
        made = Promise(words, at, NOOR, staff, step_id=step, agreed=True)
        follow_ups.promise(house.theo, made)
    lines = follow_ups_page.follow_ups_page(house.theo).lines
    assert [line.follow_up.text for line in lines] == ["The book", "The pool", "A walk", "Mine"]


def test_how_it_was_kept_is_said_in_their_words_and_by_whom(
    house: HouseOfTests, clock: MovingClock
) -> None:
    promised = follow_ups.promise(house.theo, Promise("Look up the hours", None, KAI, agreed=True))
    ended = follow_ups.close(
        house.theo,
        promised.id,
        FollowUpStatus.KEPT,
        outcome_words="I rang them myself.",
        how_kept=HowKept.BY_THEM,
    )
    assert ended.ended == "kept: they did it themselves"
    [line] = follow_ups_page.follow_ups_page(house.theo, KAI).ended
    assert line.follow_up == ended
    assert follow_ups_page.follow_ups_page(house.theo).ended == ()
    clock.to("2026-03-09 15:05")
    part = handovers.preview(house.theo).part(KAI)
    assert part is not None
    assert part.items[0].heading == "A promise was kept: they did it themselves"
    assert "I rang them myself." in texts_of(handovers.preview(house.theo), KAI)


def test_a_promise_says_how_often_it_was_passed_on(house: HouseOfTests, clock: MovingClock) -> None:
    made = Promise("A lift", span("03-09", "13:00", "14:00"), NOOR, agreed=True)
    promised = follow_ups.promise(house.theo, made)
    for who, when in (("Theo", "09 15:10"), ("Mags", "09 23:10"), ("Jun", "10 07:10")):
        clock.to(f"2026-03-{when}")
        handovers.give(house.desk(who))
    assert kept.follow_up(house.book, promised.id).carried == 3
    assert "Passed on 3 times" in promise_history.how_it_got_here(house.theo, promised.id)


# Whatever happens, it does not disappear.


ACTS = st.lists(
    st.tuples(
        st.sampled_from(("promise", "take", "move", "suggest", "yes", "close", "roster", "give")),
        st.sampled_from(("Theo", "Mags", "Jun", "Wren", "Ines")),
        st.integers(0, 7),
    ),
    min_size=3,
    max_size=12,
)


@settings(max_examples=15, deadline=None)
@given(acts=ACTS)
def test_a_promise_never_disappears(
    larkspur: Path, tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, str, int]]
) -> None:
    with a_copy(larkspur, tmp_path_factory.mktemp("promises")) as house:
        made: set[int] = {tea(house).id}
        for what, who, which in acts:
            with suppress(Refusal):
                _act(house, what, who, which, made)
            open_now = {one.id for one in follow_ups.open_follow_ups(house.theo)}
            for number in made:
                one = kept.follow_up(house.book, number)
                assert (one.id in open_now) == one.status.alive
                assert one.status.alive or (one.closed_by and one.closed_at)
                gone_on = kept.follow_ups_of(house.book, NOOR, newest=500)
                moved = one.status is FollowUpStatus.MOVED
                assert moved == (number in {other.moved_from_id for other in gone_on})
            shown = follow_ups_page.follow_ups_page(house.theo).lines
            assert {line.follow_up.id for line in shown} == open_now


def _act(house: HouseOfTests, what: str, who: str, which: int, made: set[int]) -> None:
    desk = house.desk(who)
    number = sorted(made)[which % len(made)]
    if what == "promise":
        made.add(tea(house, staff="Jun").id)
    elif what == "take":
        follow_ups.take(desk, number, with_person=bool(which % 2))
    elif what == "move":
        to = None if which % 3 else desk.who.id
        moved = follow_ups.move(desk, number, None, staff_id=to, with_person=bool(which % 2))
        made.add(moved.id)
    elif what == "suggest":
        moving.suggest_move(desk, number, THURSDAY_NIGHT, staff_id=None)
    elif what == "yes":
        made.add(moving.say_yes(desk, number).id)
    elif what == "close":
        to_status = list(FollowUpStatus)[which % 5]
        follow_ups.close(desk, number, to_status, with_person=bool(which % 2))
    elif what == "roster":
        jun_is_ill(house)
    else:
        handovers.give(house.theo)
