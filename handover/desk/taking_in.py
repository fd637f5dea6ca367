"""How another house is arranged, taken into this book whole or not at all.

What is there already stays as it is. Nobody who stays is in such a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import time

from handover.desk import directory, keys, reading_in, switching, wording
from handover.desk.boundaries import Says, add_own_row, set_for_house
from handover.desk.desk import Desk
from handover.desk.house_card import put_on_house_card
from handover.desk.keys import OneTimeWord
from handover.desk.limits import house_limits
from handover.desk.usual_shifts import change_usual_shift, usual_shifts
from handover.desk.wording import wording_file
from handover.desk.wording_file import PART, check_rules, put_beside, take_away
from handover.house.arrangements import Arrangement, HouseLimit, NotTakenIn, OnTheTeam, ShiftToCome
from handover.house.backups import Told, part_of, untold
from handover.house.boundaries import THE_HOUSE
from handover.house.dataclass import dataclass, field, replace
from handover.house.directory import NotADetail
from handover.house.house_card import preset_of
from handover.house.houses import House, checked_house
from handover.house.plain_text import same_name
from handover.house.refusals import Refusal, Unfit
from handover.house.shifts import ShiftTemplate
from handover.house.times import Span
from handover.house.written_rosters import WrittenRoster, WrittenShift
from handover.rules.boundaries import ROW
from handover.store import boundaries as limits
from handover.store import directory as kept_directory
from handover.store import house_card, houses, people
from handover.store import keys as kept_keys
from handover.store import wording as kept_wording

SAME = ("house_line", "on_call_line", "email_domain", "countries", "confidence_limits",
        "word_for_person", "stay_usual_min", "stay_usual_max", "report_clock_h",
        "lock_after_min")  # fmt: skip
"""What of the house itself is taken over; it keeps its name, its kind and its clock."""


@dataclass(slots=True)
class TakenIn:
    """What taking an arrangement in does, or would do."""

    new: list[str] = field(default_factory=list)
    """One line for each thing."""
    same: int = 0
    """How many things were there already, and stay as they are."""
    words: list[OneTimeWord] = field(default_factory=list)
    """For everybody who is new on the team: shown once and kept nowhere."""


def look_over(desk: Desk, coming: Arrangement, told: Told = untold) -> TakenIn:
    """What taking it in would do. It is all done, and undone again, so that it will work.

    Raises:
        NotYours: I am not a coordinator.
        NotTakenIn: Something in it cannot be kept.
    """
    desk.as_coordinator("Taking in how a house is arranged")
    found = TakenIn()
    try:
        with suppress(_OnlyLooking), desk.book.writing():
            _Taking(desk, coming, found, looking=True).all(told)
            raise _OnlyLooking
    finally:
        # No transaction takes back what stands in the key file.
        kept_keys.keep_front(desk.book, houses.the_house(desk.book))
    return found


def take_in(desk: Desk, coming: Arrangement, told: Told = untold) -> TakenIn:
    """Take it in, all of it or nothing. What is there already stays as it is.

    Raises:
        NotYours: I am not a coordinator.
        NotTakenIn: Something in it cannot be kept.
    """
    look_over(desk, coming, part_of(told, 0, 50))
    found = TakenIn()
    taking = _Taking(desk, coming, found, looking=False)
    try:
        with desk.book.writing("taken in how a house is arranged"):
            taking.all(part_of(told, 50, 100))
    except BaseException:
        if taking.beside:
            take_away(desk.book)
        raise
    return found


class _OnlyLooking(Exception):
    """Nothing of it is kept."""


class _Taking:
    """One arrangement on its way in, inside a transaction."""

    def __init__(self, desk: Desk, coming: Arrangement, found: TakenIn, *, looking: bool) -> None:
        self.desk = desk
        self.coming = coming
        self.found = found
        self.looking = looking
        self.beside = False
        """Were the rules about words put beside the book? No transaction takes them back."""

    def all(self, told: Told) -> None:
        """The directory before what may name it, the team before its roster."""
        steps = (self._lines, self._usual, self._let_stand, self._directory, self._card,
                 self._limits, self._at_home, self._off, self._team, self._shifts,
                 self._wording)  # fmt: skip
        for done, step in enumerate(steps):
            told("Taking it in", 100 * done // len(steps))
            step()

    def _new(self, words: str) -> None:
        self.found.new.append(words)

    def _lines(self) -> None:
        now = houses.the_house(self.desk.book)
        theirs = self.coming.house
        with _at("house"):
            checked = checked_house(theirs)
        if checked.demo:
            raise NotTakenIn("is of an invented house, for practising only", ("house", "demo"))
        if checked.timezone != now.timezone:
            raise NotTakenIn(
                f"has another clock than this one ({now.timezone})", ("house", "timezone")
            )
        changed = {name: getattr(checked, name) for name in SAME}
        house: House = replace(now, **changed)
        if house == now:
            self.found.same += 1
            return
        with _at("house"):
            self.desk.book.let_in(house.confidence_limits, house.word_for_person)
            houses.keep_house(self.desk.book, house)
        self._new("what the house says of itself: its lines, what is usual, when screens lock")

    def _usual(self) -> None:
        here = {one.kind: one for one in usual_shifts(self.desk)}
        _twice(("usual_shifts", n, one.kind) for n, one in enumerate(self.coming.usual_shifts))
        for number, one in enumerate(self.coming.usual_shifts):
            with _at("usual_shifts", number):
                template = ShiftTemplate(one.kind, _wall(one.start), _wall(one.end))
                if here.get(one.kind) == template:
                    self.found.same += 1
                    continue
                change_usual_shift(self.desk, one.kind, template.start, template.end)
            self._new(f"{one.kind.words} is from {one.start} to {one.end}")

    def _let_stand(self) -> None:
        here = kept_directory.not_details(self.desk.book)
        for number, phrase in enumerate(self.coming.let_stand):
            with _at("let_stand", number):
                if NotADetail(phrase) in here:
                    self.found.same += 1
                    continue
                directory.let_stand(self.desk, phrase)
            self._new(f"“{phrase}” may stand in any text")

    def _directory(self) -> None:
        here = [one.contact.name for one in kept_directory.public_contacts(self.desk.book)]
        _twice(("directory", n, one.name) for n, one in enumerate(self.coming.directory))
        for number, contact in enumerate(self.coming.directory):
            if any(same_name(contact.name, name) for name in here):
                self.found.same += 1
                continue
            with _at("directory", number):
                directory.put_in(self.desk, contact)
            self._new(f"directory: {contact.name}")

    def _card(self) -> None:
        said = house_card.house_card(self.desk.book)
        _twice(("card", n, one.part) for n, one in enumerate(self.coming.card))
        for number, one in enumerate(self.coming.card):
            if one.part in said:
                self.found.same += 1
                continue
            was = preset_of(one.part, self.desk.house.preset)
            with _at("card", number):
                put_on_house_card(self.desk, was, one.words)
            self._new(f"the house's card: {one.part.heading}")

    def _limits(self) -> None:
        said = {one.row.number for one in house_limits(self.desk).rows if one.house.setting}
        own = {row.text for row in limits.own_rows(self.desk.book, THE_HOUSE)}
        _twice(("limits", n, one.text or one.row) for n, one in enumerate(self.coming.limits))
        for number, one in enumerate(self.coming.limits):
            if one.text in own or one.row in said:
                self.found.same += 1
                continue
            with _at("limits", number):
                self._limit(one)
            about = ROW[one.row].text if one.row else one.text
            self._new(f"the house's line: {about}: {one.value.words}")

    def _limit(self, one: HouseLimit) -> None:
        says = Says(one.value, one.depends_on, one.why, one.kind)
        if one.row:
            set_for_house(self.desk, one.row, says)
        else:
            add_own_row(self.desk, THE_HOUSE, one.sort, one.text, says)

    def _at_home(self) -> None:
        here = {one.phrase for one in kept_wording.home_phrases(self.desk.book)}
        for number, phrase in enumerate(self.coming.at_home):
            if phrase in here:
                self.found.same += 1
                continue
            with _at("at_home", number):
                wording.at_home_here(self.desk, phrase)
            self._new(f"“{phrase}” is at home here")

    def _off(self) -> None:
        here = switching.off_here(self.desk.book)
        for number, code in enumerate(self.coming.switched_off):
            if code in here:
                self.found.same += 1
                continue
            with _at("switched_off", number):
                switching.switch(self.desk, code, off=True)
            self._new(f"the quiet line {code} is switched off")

    def _team(self) -> None:
        here = [one.name for one in people.staff(self.desk.book)]
        _twice(("team", n, one.name) for n, one in enumerate(self.coming.team))
        for number, one in enumerate(self.coming.team):
            if any(same_name(one.name, name) for name in here):
                self.found.same += 1
                continue
            with _at("team", number):
                self._join(one)
            self._new(f"{one.name} joins the team: {', '.join(one.roles)}")

    def _join(self, one: OnTheTeam) -> None:
        if self.looking:
            # A word would change the key file, which no transaction takes back.
            self.desk.book.let_in(one.name)
            people.add_staff(self.desk.book, one.name, frozenset(one.roles), at=self.desk.now())
        else:
            self.found.words.append(keys.join(self.desk, one.name, one.roles[0], one.roles))

    def _shifts(self) -> None:
        coming = tuple(
            WrittenShift(
                number + 1, f"{one.day}|{one.kind}|{one.start}", one.name, _span(one, number),
                one.day, one.kind,
            )
            for number, one in enumerate(self.coming.shifts)
        )  # fmt: skip
        read = reading_in.read_in(self.desk, WrittenRoster(coming), leave_out=True)
        for trouble in read.not_understood:
            place = ("shifts", trouble.line - 1)
            raise NotTakenIn(f"cannot be put on the roster: {trouble.why.rstrip('.')}", place)
        self.found.same += len(read.same) + read.over
        if read.new or read.changed:
            self._new(f"roster: {len(read.new) + len(read.changed)} shifts, planned only")

    def _wording(self) -> None:
        lines, book = self.coming.wording, self.desk.book
        if not lines:
            return
        if wording_file(book).exists():
            self.found.same += 1
            return
        with _at(PART):
            check_rules(book, lines)
            if not self.looking:
                self.beside = put_beside(book, lines)
        self._new("the house's own rules about words, in a file beside the book")


def _span(one: ShiftToCome, number: int) -> Span:
    place = ("shifts", number)
    if one.start.utcoffset() is None or one.end.utcoffset() is None:
        raise NotTakenIn("has a time that is not UTC", place)
    if one.start >= one.end:
        raise NotTakenIn("ends before it begins", place)
    return Span(one.start, one.end)


def _wall(typed: str) -> time:
    try:
        return time.fromisoformat(typed)
    except ValueError:
        raise Unfit("has a time that is none on a clock") from None


def _twice(named: Iterator[tuple[str, int, object]]) -> None:
    """Refuse what stands there twice by one name."""
    seen: set[str] = set()
    for part, number, name in named:
        if (plain := str(name).casefold().strip()) in seen:
            raise NotTakenIn("stands there twice", (part, number))
        seen.add(plain)


@contextmanager
def _at(*place: str | int) -> Iterator[None]:
    """What the desk has against something is told with the place where that stands."""
    try:
        yield
    except NotTakenIn:
        raise
    except Refusal as refusal:
        raise NotTakenIn(f"cannot be kept: {_bare(refusal)}", place) from None


def _bare(refusal: Refusal) -> str:
    """Its sentence without the full stop, to go on with."""
    return str(refusal).rstrip(".")
