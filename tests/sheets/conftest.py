"""Larkspur House on one afternoon, through the desk and by a fixed clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from handover.desk import Answer, Answers, follow_ups, handovers, notes, opening, residents, team
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.desk.handover_pages import handover_page
from handover.desk.notes import NoteDraft
from handover.desk.team import Planned
from handover.house.handovers import Heard, Line
from handover.house.houses import House
from handover.house.notes import Carry, HowTaken, NoteKind
from handover.house.people import Role
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.shifts import ShiftKind
from handover.house.times import Span
from handover.sheets.sheet import Sheet, sheet_of

PASSPHRASE = "four words in a row"
MARKUP = "[/b] *stars* _lines_ # <script>alert(1)</script> www.example.com `x` &amp; $1"


@dataclass
class Clock:
    """A clock that is moved by hand."""

    at: datetime

    def __call__(self) -> datetime:
        return self.at


@dataclass(frozen=True)
class Afternoon:
    """Theo's day is handed over to Mags's evening."""

    theo: Desk
    mags: Desk
    clock: Clock
    handover_id: int

    def sheet(self) -> Sheet:
        """The sheet as it stands now."""
        page = handover_page(self.mags, self.handover_id)
        return sheet_of(page, self.mags.house, self.mags.now())


@pytest.fixture
def afternoon(tmp_path: Path) -> Afternoon:
    """A handover that was given, said back and put right, with something written since."""
    clock = Clock(datetime(2026, 3, 9, 11, 0, tzinfo=UTC))

    def live(desk: Desk) -> None:
        for name in ("Theo", "Mags"):
            team.add_staff(desk, name, PASSPHRASE, frozenset({Role.PEER_SUPPORTER}))
        planned = (
            Planned("Theo", ShiftKind.DAY, date(2026, 3, 9)),
            Planned("Mags", ShiftKind.EVENING, date(2026, 3, 9)),
        )
        team.publish_roster(desk, planned, until=desk.now() + timedelta(days=7))
        for name in ("Noor", "Sam", "Sol"):
            residents.welcome(desk, name, ask_first="knock twice" if name == "Noor" else "")

    house = House("Larkspur House", "America/New_York")
    book = opening.make_house(
        tmp_path / "larkspur.book", house, "Ines", PASSPHRASE, plain=True, clock=clock, then=live
    ).book
    theo = opening.sign_in(book, "Theo", PASSPHRASE, clock=clock)
    mags = opening.sign_in(book, "Mags", PASSPHRASE, clock=clock)
    handover_id = _the_day(theo, clock)
    _the_evening(theo, mags, clock, handover_id)
    return Afternoon(theo, mags, clock, handover_id)


def _the_day(theo: Desk, clock: Clock) -> int:
    clock.at = datetime(2026, 3, 9, 15, 0, tzinfo=UTC)
    for draft in (
        NoteDraft(NoteKind.BEING_WITH, "We cooked.\nSoup, with Sam.", 1, "It was ok."),
        NoteDraft(NoteKind.BEING_WITH, "KEPT BACK", 1, "KEPT BACK", carry=Carry.NO),
        NoteDraft(NoteKind.BEING_WITH, MARKUP, 2, own_words=MARKUP),
        NoteDraft(NoteKind.BEING_WITH, "Long and winding. " * 30, 3, must_know=True),
        NoteDraft(NoteKind.HOUSE, "The boiler hums."),
        NoteDraft(NoteKind.REFLECTION, "MINE ALONE"),
    ):
        notes.write_note(theo, draft, Answers.of(A4=Answer("both agreed to it")))
    words = notes.take_own_words(theo, 1, "TAKEN BACK", HowTaken.QUOTE)
    notes.withdraw_own_words(theo, words, TheirDecision(HowWeKnow.TOLD_ME))
    residents.celebrate(theo, "Sam slept through.", resident_id=2)
    window = Span(theo.now() + timedelta(hours=5), theo.now() + timedelta(hours=6))
    follow_ups.promise(theo, Promise("tea", window, 1, agreed=True))
    clock.at = datetime(2026, 3, 9, 19, 5, tzinfo=UTC)
    handovers.say(theo, Line(1, "awake", "laughed", version=0))
    handovers.say(theo, Line(3, "", nothing=True, version=0))
    return handovers.give(theo).id


def _the_evening(theo: Desk, mags: Desk, clock: Clock, handover_id: int) -> None:
    page = handover_page(mags, handover_id)
    noor = page.part(1)
    assert noor is not None
    handovers.receive_part(
        mags, handover_id, 1, heard=Heard.ASK, version_seen=noor.version, question="When is tea?"
    )
    handovers.say_back(mags, handover_id, "Tea with Noor.", part=1)
    handovers.put_right(theo, handover_id, 1, "At four, not three.")
    clock.at = datetime(2026, 3, 9, 20, 0, tzinfo=UTC)
    notes.write_note(mags, NoteDraft(NoteKind.HOUSE, "Written in the evening."))
