"""A house to test in: seven people on the team, four who stay, a roster and a clock to move.

The roster lies around both nights on which New York changes its clocks in 2026: three weeks from
Monday 23 February and two from Monday 26 October. On weekdays Theo has the day, Mags the evening
and Jun the night (Wren on Fridays); at weekends Dot, Rafi and Wren. On Mondays Dot is on with Theo.
Ines, the coordinator, is never on.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from handover.desk import (
    follow_ups,
    handovers,
    notes,
    opening,
    priorities,
    residents,
    team,
    unfinished,
)
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.desk.handover_pages import HandoverPage, handover_page
from handover.desk.team import Planned
from handover.house.drafts import Draft
from handover.house.handovers import HOUSE_PART, Handover, Heard, Line
from handover.house.houses import House
from handover.house.notes import HowTaken, Note, NoteKind
from handover.house.people import Role, StaffMember
from handover.house.priorities import HowWeKnow, PriorityStatus, TheirDecision
from handover.house.shifts import ShiftKind
from handover.house.times import Span
from handover.store import people
from handover.store.engine.book import Book
from handover.store.engine.key_file import keys_of

NEW_YORK = ZoneInfo("America/New_York")
LARKSPUR = House("Larkspur House", "America/New_York")
PASSPHRASE = "four words in a row"
"""Everybody's."""

TEAM = ("Ines", "Theo", "Mags", "Rafi", "Jun", "Wren", "Dot")
NOOR, SAM, BEE, KAI = 1, 2, 3, 4
"""Numbers of the residents."""
NAMES = {NOOR: "Noor", SAM: "Sam", BEE: "Bee", KAI: "Kai"}

MONDAY = "2026-03-09 11:00"
"""Where the clock stands at first: Theo and Dot are on, in New York's first week of summer time."""
AN_AFTERNOON = datetime.fromisoformat("2026-03-14T15:20")
"""What the walls of the demo's house say for a program of its own: what is open hangs on it."""
THEY_SAID_SO = TheirDecision(HowWeKnow.HERE_NOW)

SPRING = (date(2026, 2, 23), date(2026, 3, 15))
AUTUMN = (date(2026, 10, 26), date(2026, 11, 8))


class MovingClock:
    """A clock that stands still until somebody moves it."""

    def __init__(self, wall: str = MONDAY) -> None:
        self.moment = wall_moment(wall)

    def __call__(self) -> datetime:
        return self.moment

    def to(self, wall: str, *, fold: int = 0) -> None:
        """Set it to a local time such as `2026-03-09 15:05`; `fold` 1 is the second such hour."""
        self.moment = wall_moment(wall, fold=fold)

    def on(self, *, days: float = 0, hours: float = 0, minutes: float = 0) -> None:
        """Move it on, or back."""
        self.moment += timedelta(days=days, hours=hours, minutes=minutes)


def wall_moment(wall: str, *, fold: int = 0) -> datetime:
    """The moment (UTC) at which New York's clocks show this."""
    return datetime.fromisoformat(wall).replace(tzinfo=NEW_YORK, fold=fold).astimezone(UTC)


@dataclass
class HouseOfTests:
    """One book, opened, and everybody's desk at it."""

    path: Path
    clock: MovingClock = field(default_factory=MovingClock)
    book: Book = field(init=False)
    house: House = field(init=False)
    _team: dict[str, StaffMember] = field(init=False)

    def __post_init__(self) -> None:
        self.look_again(opening.open_book(self.path))

    def look_again(self, book: Book) -> None:
        """Go on at this book: the same file, opened in another way."""
        self.book = book
        self.house = opening.the_house(book)
        self._team = {member.name: member for member in people.staff(book)}

    def desk(self, name: str) -> Desk:
        """Somebody's desk, without asking for their passphrase."""
        return Desk(self.book, self.house, self._team[name], self.clock)

    @property
    def ines(self) -> Desk:
        """The coordinator's; never on shift."""
        return self.desk("Ines")

    @property
    def theo(self) -> Desk:
        """On by day."""
        return self.desk("Theo")

    @property
    def dot(self) -> Desk:
        """On by day on Mondays, with Theo, and at weekends."""
        return self.desk("Dot")

    @property
    def mags(self) -> Desk:
        """On in the evening."""
        return self.desk("Mags")

    @property
    def jun(self) -> Desk:
        """On at night."""
        return self.desk("Jun")


def make_larkspur(path: Path) -> None:
    """Make the book that every test starts from a copy of. Takes a moment: passphrases do."""
    clock = MovingClock("2026-02-22 12:00")

    def move_in(desk: Desk) -> None:
        for name in TEAM[1:]:
            team.add_staff(desk, name, PASSPHRASE, frozenset({Role.PEER_SUPPORTER}))
        for first, last in (SPRING, AUTUMN):
            until = wall_moment(f"{last + timedelta(days=1)} 07:30")
            team.publish_roster(desk, tuple(_planned(first, last)), until=until)
        for name in NAMES.values():
            residents.welcome(desk, name)

    # Most tests are quicker on a plain book; tests/desk/test_encrypted.py goes through the rest.
    opening.make_house(path, LARKSPUR, TEAM[0], PASSPHRASE, plain=True, clock=clock, then=move_in)


def copied(template: Path, path: Path) -> Path:
    """A copy of a book and of its key file; where the book lies comes back."""
    if path.is_dir():
        path = path / template.name
    shutil.copy(keys_of(template), keys_of(path))
    return Path(shutil.copy(template, path))


def _planned(first: date, last: date) -> Iterator[Planned]:
    for day in (first + timedelta(days=n) for n in range((last - first).days + 1)):
        weekend = day.weekday() >= 5
        yield Planned("Dot" if weekend else "Theo", ShiftKind.DAY, day)
        yield Planned("Rafi" if weekend else "Mags", ShiftKind.EVENING, day)
        yield Planned("Wren" if day.weekday() >= 4 else "Jun", ShiftKind.NIGHT_AWAKE, day)
        if day.weekday() == 0:
            yield Planned("Dot", ShiftKind.DAY, day)


@contextmanager
def a_copy(template: Path, folder: Path) -> Iterator[HouseOfTests]:
    """A house in a folder of its own that goes away afterwards: for Hypothesis's many examples."""
    here = folder / "one-example"
    here.mkdir()
    try:
        yield HouseOfTests(copied(template, here / "house.book"))
    finally:
        shutil.rmtree(here)


def write(desk: Desk, text: str, about: int | None = NOOR, **more: Any) -> Note:
    """A note about now: about a resident, or the house if `about` is None."""
    kind = NoteKind.HOUSE if about is None else NoteKind.BEING_WITH
    return notes.write_note(desk, notes.NoteDraft(kind, text, resident_id=about, **more))


def live_a_day(house: HouseOfTests) -> None:
    """A Monday until half past three: something of everything stands in the book afterwards.

    Theo has handed over to Mags (handover 1), she has heard Noor's part and asks about the house's.
    She has begun to write: note 5 and a line for the next handover. Theo has an unfinished note.
    """
    theo, mags = house.theo, house.mags
    house.clock.to(MONDAY)
    write(theo, "We baked bread.", own_words="It rose!")
    write(theo, "He slept until ten.", SAM)
    write(theo, "The kettle is new.", None)
    off_shift = notes.NoteDraft(NoteKind.BEING_WITH, "She waved across the street.", NOOR)
    notes.write_note(house.ines, off_shift, leave_open=True)
    notes.take_own_words(theo, NOOR, "Please leave the window open.", HowTaken.DICTATED)
    wish = priorities.add_priority(theo, NOOR, "Read one thing", THEY_SAID_SO)
    wish = priorities.add_step(theo, wish, "Find the book", THEY_SAID_SO)
    priorities.move_priority(theo, wish, PriorityStatus.CHOSEN, None)
    when = Span(wall_moment("2026-03-09 16:00"), wall_moment("2026-03-09 17:00"))
    follow_ups.promise(theo, Promise("A walk to the library", when, NOOR, agreed=True))
    residents.celebrate(theo, "The bread rose", resident_id=NOOR)
    house.clock.to("2026-03-09 15:05")
    handovers.say(theo, Line(NOOR, "She would like company.", "She laughed.", version=0))
    given = handovers.give(theo)
    receive(mags, given, NOOR, said_back="A walk with Noor at four.")
    handovers.receive_part(
        mags, given.id, HOUSE_PART, heard=Heard.ASK, version_seen=0, question="Which kettle?"
    )
    house.clock.to("2026-03-09 15:30")
    write(mags, "We walked to the library.")
    handovers.say(mags, Line(NOOR, "She is tired.", "She found the book.", version=0))
    draft = Draft("She said something to me at the door", "Not yet", "14:10")
    notes.keep_draft(theo, notes.draft_key(theo, NOOR, NoteKind.BEING_WITH), draft)
    unfinished.keep(theo, "A promise is kept", {"words": "We went as far as"})


def reflect(desk: Desk, text: str) -> Note:
    """A private reflection."""
    return notes.write_note(desk, notes.NoteDraft(NoteKind.REFLECTION, text))


def receive(desk: Desk, handover: Handover, *parts: int, said_back: str = "") -> HandoverPage:
    """Hear some parts of a handover as they stand now; all of them if none is named."""
    page = handover_page(desk, handover.id)
    for part in parts or tuple(one.part for one in page.parts):
        found = page.part(part)
        handovers.receive_part(
            desk,
            handover.id,
            part,
            heard=Heard.GOT_IT,
            version_seen=found.version if found else 0,
            said_back=said_back,
        )
    return handover_page(desk, handover.id)


def texts_of(page: HandoverPage, part: int = HOUSE_PART) -> tuple[str, ...]:
    """What one part of a handover says, own words first, without what came later."""
    found = page.part(part)
    assert found is not None
    return tuple(text for item in found.items for text in (*item.own_words, item.text) if text)


def in_files(folder: Path, word: str) -> tuple[str, ...]:
    """The files of a folder, and of those in it, in which the word stands."""
    sought = word.encode()
    while True:
        try:
            files = [p for p in sorted(folder.rglob("*")) if p.is_file()]
            return tuple(p.name for p in files if sought in p.read_bytes())
        except FileNotFoundError:
            # Somebody has just closed the book, and its journal has gone: look at all of it again.
            continue
