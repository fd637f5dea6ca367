"""Putting a roster from a file on the roster of the house: first seen, then done, all or nothing.

Who is meant is found by first names, which kind of shift by a word or by its times. What a
calendar calls its events is not kept, since it may hold somebody's address: only a digest of it,
by which a second reading knows what is on the roster already.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial

from handover.desk import roster_changes
from handover.desk.desk import Desk
from handover.desk.roster_changes import check_free
from handover.desk.roster_out import house_sign
from handover.desk.usual_shifts import LONGEST, SHORTEST, usual_shifts
from handover.house.backups import Told, part_of, untold
from handover.house.dataclass import dataclass, field
from handover.house.people import StaffMember
from handover.house.plain_text import shortened
from handover.house.refusals import Unfit
from handover.house.regex import regex
from handover.house.rosters import ChangeKind
from handover.house.shifts import Assignment, AssignmentStatus, ShiftKind
from handover.house.times import DAY, Span, local
from handover.house.written_rosters import NotUnderstood, WrittenRoster, WrittenShift
from handover.store import people, rosters
from handover.store import roster_changes as kept

AHEAD = timedelta(days=400)
"""So far ahead a file is read."""
SAID_FOR = (
    (ShiftKind.NIGHT_SLEEPOVER, r"sleep[ -]?(?:over|in)"),
    (ShiftKind.ON_CALL, r"on[ -]?call"),
    (ShiftKind.TRAINING, r"training"),
    (ShiftKind.ADMIN, r"admin|office"),
    (ShiftKind.NIGHT_AWAKE, r"nights?|awake"),
    (ShiftKind.EVENING, r"evening|late|eve"),
    (ShiftKind.MIDDLE, r"middle|mid"),
    (ShiftKind.DAY, r"day|early"),
)
"""Words by which a kind of shift is known in a title, the more particular first."""
_OURS = regex(r"shift-(\d{1,12})-([0-9a-f]{12})@handover\.invalid$")


@dataclass(frozen=True, slots=True)
class Coming:
    """One shift of the file that is understood."""

    line: int
    name: str
    shift: Assignment
    """As it would stand; its number is 0."""
    digest: str
    instead_of: Assignment | None = None
    """What stood there when the file was read last, if that was different."""


@dataclass(slots=True)
class ReadIn:
    """What reading a file in does, or would do."""

    new: list[Coming] = field(default_factory=list)
    changed: list[Coming] = field(default_factory=list)
    gone: list[Coming] = field(default_factory=list)
    """Called off in the file; taken off the roster."""
    same: list[Coming] = field(default_factory=list)
    """On the roster already."""
    over: int = 0
    """How many are over: the past is not changed from a file."""
    not_understood: list[NotUnderstood] = field(default_factory=list)


def look_over(desk: Desk, written: WrittenRoster, told: Told = untold) -> ReadIn:
    """What would be put on the roster, and what is not understood. Nothing is done.

    Raises:
        NotYours: I am not a coordinator.
    """
    desk.as_coordinator("Reading a roster in")
    with desk.book.reading():
        return _Reading(desk).read(written, told)


class NotAllUnderstood(Unfit):
    """Something in the file is not understood, and so nothing of it was put on the roster."""

    def __init__(self, found: ReadIn) -> None:
        self.found = found
        """What would be put there without it."""
        lines = " ".join(f"Line {one.line}: {one.why}" for one in found.not_understood)
        super().__init__(f"Nothing was put on the roster. {lines}")


def read_in(
    desk: Desk, written: WrittenRoster, told: Told = untold, *, leave_out: bool = False
) -> ReadIn:
    """Put a file on the roster, in one go. Beyond what is out it is planned only.

    With `leave_out` what is not understood is left out, as somebody has seen it would be (R22).

    Raises:
        NotYours: I am not a coordinator.
        NotAllUnderstood: Something in it is not understood, and is not to be left out.
    """
    desk.as_coordinator("Reading a roster in")
    with desk.book.writing():
        found = _Reading(desk).read(written, part_of(told, 0, 50))
        if found.not_understood and not leave_out:
            raise NotAllUnderstood(found)
        standing = rosters.roster(desk.book)
        for one in (*found.changed, *found.gone):
            if one.instead_of is not None:
                roster_changes.take_off(desk, one.instead_of.id)
        coming = (*found.new, *found.changed)
        for done, one in enumerate(coming):
            told("Putting it on the roster", 50 + 50 * done // len(coming))
            number = rosters.add_assignment(
                desk.book,
                one.shift.staff_id,
                one.shift.kind,
                one.shift.date_local,
                one.shift.span,
                by=desk.who.id,
            )
            made = rosters.assignment(desk.book, number)
            kept.remember_read_in(desk.book, one.digest, number)
            roster_changes.changed(
                desk, standing, made, ChangeKind.PUT_ON, "", (one.shift.staff_id,)
            )
        return found


class _Reading:
    """One file, read beside the roster as it stands."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.team = [one for one in people.staff(desk.book) if one.active]
        self.usual = usual_shifts(desk)
        roster = rosters.roster(desk.book).assignments
        self.by_id = {a.id: a for a in roster}
        self.theirs: defaultdict[int, list[Assignment]] = defaultdict(list)
        for a in roster:
            if a.active:
                self.theirs[a.staff_id].append(a)
        self.standing = {_what(a) for a in roster if a.active}
        self.known: Mapping[str, int] = kept.read_in(desk.book)
        self.sign = house_sign(desk)
        self.seen: set[str] = set()
        self.found = ReadIn()

    def read(self, written: WrittenRoster, told: Told = untold) -> ReadIn:
        for not_read in written.not_understood:
            nobody = self._nobody(not_read.words) if not_read.words else ""
            self._leave(not_read.line, not_read.words, [*filter(None, (not_read.why, nobody))])
        for done, one in enumerate(written.shifts):
            told("Reading the file", 100 * done // len(written.shifts))
            if wrong := self._wrong(one):
                self._leave(one.line, one.words, wrong)
        self.found.not_understood.sort(key=lambda one: one.line)
        return self.found

    def _leave(self, line: int, words: str, wrong: Sequence[str]) -> None:
        """It is not understood: its title, where no sentence says it already, and every reason."""
        said = self._sayable(words)
        title = f"“{said}”: " if said and not any(f"“{said}”" in why for why in wrong) else ""
        self.found.not_understood.append(NotUnderstood(line, title + " ".join(wrong)))

    def _wrong(self, one: WrittenShift) -> list[str]:
        """Put it among what is found; or everything that stands in the way, each thing once.

        Of a title with two names nobody's shift is put there before both can be.
        """
        there = self._who(one.words)
        if not there:
            return [self._nobody(one.words), *_why_not(lambda: self._shift(one, None))]
        puts: list[tuple[str, Callable[[], None]]] = []
        whys = [_why_not(lambda: puts.append(self._placed(one, who))) for who in there]  # noqa: B023  # at once
        if not any(whys):
            for digest, put in puts:
                self.seen.add(digest)
                put()
        return list(dict.fromkeys(why for found in whys for why in found))

    def _sayable(self, words: str) -> str:
        """A title as it may be shown: nothing of it if it holds what may not be written."""
        return "" if self.desk.book.stopped(words) else shortened(words, 40)

    def _who(self, words: str) -> tuple[StaffMember, ...]:
        """Everybody on the team whose name stands in the title as a whole word."""
        folded = words.casefold()
        return tuple(
            member
            for member in self.team
            if re.search(rf"(?<!\w){re.escape(member.name.casefold())}(?!\w)", folded)
        )

    def _nobody(self, words: str) -> str:
        """That nobody of the team is named there; empty if somebody is."""
        if self._who(words):
            return ""
        said = self._sayable(words)
        return f"Nobody on the team is named in {f'“{said}”' if said else 'its title'}."

    def _placed(self, one: WrittenShift, who: StaffMember) -> tuple[str, Callable[[], None]]:
        """By what it is known again, and what puts it where it belongs."""
        digest = hashlib.sha256(f"{one.key}|{who.id}".encode()).hexdigest()[:32]
        if digest in self.seen:
            raise Unfit("It stands in the file twice.")
        before = self._before(one, digest)
        shift = self._shift(one, who)
        coming = Coming(one.line, who.name, shift, digest, before)
        if shift.span.end <= self.desk.now():
            return digest, self._over
        if one.cancelled:
            return digest, partial(self._called_off, coming)
        if self._stands(before, shift):
            return digest, partial(self.found.same.append, coming)
        self._check(coming, who)
        return digest, partial(self._put_on, coming, who)

    def _over(self) -> None:
        self.found.over += 1

    def _before(self, one: WrittenShift, digest: str) -> Assignment | None:
        """What stands behind this event since it was read last, or was given out by this house."""
        ours = _OURS.match(one.key)
        if ours is not None and ours[2] == self.sign:
            return self.by_id.get(int(ours[1]))
        return self.by_id.get(self.known.get(digest, 0))

    def _stands(self, before: Assignment | None, shift: Assignment) -> bool:
        """Is it on the roster as the file has it, or was it when the file was read last?"""
        return _what(shift) in self.standing or (
            before is not None and _what(before) == _what(shift)
        )

    def _called_off(self, coming: Coming) -> None:
        was = coming.instead_of
        if was is not None and was.active and was.span.start > self.desk.now():
            self.found.gone.append(coming)

    def _check(self, coming: Coming, who: StaffMember) -> None:
        was = coming.instead_of
        if was is not None and was.span.start <= self.desk.now():
            raise Unfit("What it changes has begun or is over; that is done on the roster itself.")
        if was is not None and not was.active:
            raise Unfit("It was changed here since it was read last; that stays as it is.")
        theirs = [a for a in self._near(who, coming.shift.span) if was is None or a.id != was.id]
        check_free(theirs, who, coming.shift.span)

    def _put_on(self, coming: Coming, who: StaffMember) -> None:
        # Two of one file may not lie in one another either.
        self.theirs[who.id].append(coming.shift)
        self.standing.add(_what(coming.shift))
        (self.found.changed if coming.instead_of else self.found.new).append(coming)

    def _near(self, who: StaffMember, span: Span) -> Iterator[Assignment]:
        return (a for a in self.theirs[who.id] if a.span.overlaps(span))

    def _shift(self, one: WrittenShift, who: StaffMember | None) -> Assignment:
        kind = one.kind or self._kind_said(one, who)
        span = one.span
        if span is None:
            template = next((each for each in self.usual if each.kind is kind), None)
            if template is None or one.day is None:
                raise Unfit("That shift has no usual times in this house: say start and end.")
            span = template.on(one.day, self.desk.zone)
        if not SHORTEST <= span.length <= LONGEST:
            raise Unfit("A shift lasts between half an hour and 17 hours.")
        kind = kind or self._kind_by_time(span)
        day = one.day or local(span.start, self.desk.zone).date()
        whose = who.id if who else 0
        return Assignment(0, whose, kind, day, span, AssignmentStatus.PLANNED)

    def _kind_said(self, one: WrittenShift, who: StaffMember | None) -> ShiftKind | None:
        """By a word in the title beside the name: somebody may be called Eve."""
        words = one.words
        if who is not None:
            named = rf"(?<!\w){re.escape(who.name)}(?!\w)"
            words = re.sub(named, " ", words, flags=re.IGNORECASE)
        for kind, said in SAID_FOR:
            if re.search(rf"(?<!\w)(?:{said})(?!\w)", words, re.IGNORECASE):
                return kind
        return None

    def _kind_by_time(self, span: Span) -> ShiftKind:
        """The usual shift that it shares most time with, if that is more than half of it."""
        nearest = max(self._in_common(span), key=lambda one: one[0], default=None)
        if nearest is None or nearest[0] * 2 < span.length:
            raise Unfit("No usual shift lies then: put a word like “day” or “night” in its title.")
        return nearest[1]

    def _in_common(self, span: Span) -> Iterator[tuple[timedelta, ShiftKind]]:
        first = local(span.start, self.desk.zone).date()
        for template in self.usual:
            if template.kind.with_residents:
                for day in (first - DAY, first):
                    usual = template.on(day, self.desk.zone)
                    shared = min(span.end, usual.end) - max(span.start, usual.start)
                    # Of two that share as much, the one that is as long is meant.
                    yield shared - abs(usual.length - span.length) / 100, template.kind


def _why_not(act: Callable[[], object]) -> list[str]:
    """Why it cannot be done; nothing if it was."""
    try:
        act()
    except Unfit as trouble:
        return [str(trouble)]
    return []


def _what(one: Assignment) -> tuple[int, ShiftKind, Span]:
    """Who, which kind, and when it is planned."""
    return one.staff_id, one.kind, one.planned
