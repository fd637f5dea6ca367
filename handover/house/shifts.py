"""Shifts, who is assigned to them, and the roster they make up.

A *block* is the unbroken time somebody is on with residents: assignments that overlap or touch
are one block, so a double is one block and the handover overlap belongs to both people.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from handover.house.dataclass import dataclass, field, replace
from handover.house.times import DAY, Span, Zone, as_moment, shift_moment


class ShiftKind(StrEnum):
    """What kind of time an assignment is."""

    DAY = "day"
    EVENING = "evening"
    NIGHT_AWAKE = "night_awake"
    NIGHT_SLEEPOVER = "night_sleepover"
    MIDDLE = "middle"
    ADMIN = "admin"
    TRAINING = "training"
    ON_CALL = "on_call"

    @property
    def with_residents(self) -> bool:
        """Is it time with residents? An admin day, training and being on call are not."""
        return self not in NOT_WITH_RESIDENTS

    @property
    def words(self) -> str:
        """What the screen calls it."""
        return KIND_WORDS[self]


NOT_WITH_RESIDENTS = frozenset({ShiftKind.ADMIN, ShiftKind.TRAINING, ShiftKind.ON_CALL})

KIND_WORDS = {
    ShiftKind.DAY: "Day",
    ShiftKind.EVENING: "Evening",
    ShiftKind.NIGHT_AWAKE: "Night",
    ShiftKind.NIGHT_SLEEPOVER: "Sleep-over night",
    ShiftKind.MIDDLE: "Middle",
    ShiftKind.ADMIN: "Admin day",
    ShiftKind.TRAINING: "Training",
    ShiftKind.ON_CALL: "On call",
}


class AssignmentStatus(StrEnum):
    """How far an assignment has come: planned, confirmed, worked, or somehow let go."""

    PLANNED = "planned"
    CONFIRMED = "confirmed"
    WORKED = "worked"
    SWAPPED = "swapped"
    SICK = "sick"
    CANCELLED = "cancelled"

    @property
    def active(self) -> bool:
        """Does it still put somebody on shift?"""
        return self in ACTIVE


ACTIVE = frozenset({AssignmentStatus.PLANNED, AssignmentStatus.CONFIRMED, AssignmentStatus.WORKED})
SURE = frozenset({AssignmentStatus.CONFIRMED, AssignmentStatus.WORKED})


@dataclass(frozen=True, slots=True)
class ShiftTemplate:
    """A shift the house has every day, in wall times."""

    kind: ShiftKind
    """What kind of time it is."""
    start: time
    """Local wall time at which it starts."""
    end: time
    """Local wall time at which it ends; not after `start` means on the next day."""

    def on(self, day: date, zone: Zone) -> Span:
        """The shift that starts on that local day, in UTC and of its true length.

        Where the clock shows a time twice, the shift starts at the first and ends at the second.
        """
        end_day = day if self.start < self.end else day + DAY
        return Span(
            shift_moment(datetime.combine(day, self.start), zone, fold=0),
            shift_moment(datetime.combine(end_day, self.end), zone, fold=1),
        )


USUAL_SHIFTS = (
    ShiftTemplate(ShiftKind.DAY, time(7, 0), time(15, 30)),
    ShiftTemplate(ShiftKind.EVENING, time(15, 0), time(23, 30)),
    ShiftTemplate(ShiftKind.NIGHT_AWAKE, time(23, 0), time(7, 30)),
    ShiftTemplate(ShiftKind.MIDDLE, time(12, 0), time(20, 0)),
)
"""The shifts a new house starts with; they overlap by half an hour to hand over."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """One staff member, one stretch of scheduled time."""

    id: int
    """Its number in the book."""
    staff_id: int
    """Who is assigned."""
    kind: ShiftKind
    """What kind of time it is."""
    date_local: date
    """The local day it starts on; a night belongs to the day it starts on."""
    span: Span
    """The scheduled time, UTC, half open."""
    status: AssignmentStatus = AssignmentStatus.PLANNED
    """How far it has come."""
    replaces: int | None = None
    """The assignment it stands in for, after a swap or a sick call."""
    changed_because: str = ""
    """Why the coordinator changed it, if it was changed."""
    scheduled: Span | None = None
    """What was planned, where `span` is when they truly came and went; None where it is the same.
    Of time on call, `span` then begins when they were called in."""

    @property
    def active(self) -> bool:
        """Does it still put somebody on shift?"""
        return self.status.active

    @property
    def called_in(self) -> bool:
        """Were they on call, and called in? From then on they were with residents."""
        return self.kind is ShiftKind.ON_CALL and self.scheduled is not None

    @property
    def with_residents(self) -> bool:
        """Is it time with residents?"""
        return self.kind.with_residents or self.called_in

    @property
    def planned(self) -> Span:
        """The time it was planned for, UTC, however it was worked."""
        return self.scheduled or self.span


@dataclass(frozen=True, slots=True)
class Block:
    """The unbroken time one staff member is on with residents."""

    staff_id: int
    """Who is on."""
    span: Span
    """From when until when, UTC, half open."""
    kinds: tuple[ShiftKind, ...]
    """The kinds of shift it is made of, each once, in order."""


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is on when. It answers quickly even when it holds ten years."""

    assignments: tuple[Assignment, ...]
    """Everything assigned, in any order, let go or not."""
    published_until: datetime | None
    """The moment (UTC) up to which it is out; None when nothing is out yet."""
    known_from: datetime | None = field(init=False, repr=False, compare=False)
    """When the first of them begins (UTC); None when nobody was ever assigned."""
    _active: tuple[Assignment, ...] = field(init=False, repr=False, compare=False)
    _longest: timedelta = field(init=False, repr=False, compare=False)
    _blocks: dict[int, tuple[Block, ...]] = field(init=False, repr=False, compare=False)
    _stood_in_for: tuple[Assignment, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        first = min((a.span.start for a in self.assignments), default=None)
        object.__setattr__(self, "known_from", first)
        active = sorted(
            (a for a in self.assignments if a.active and a.span.start < a.span.end),
            key=lambda a: (a.span.start, a.span.end, a.id),
        )
        object.__setattr__(self, "_active", tuple(active))
        object.__setattr__(
            self, "_longest", max((a.span.length for a in active), default=timedelta(0))
        )
        theirs: defaultdict[int, list[Assignment]] = defaultdict(list)
        for assignment in active:
            if assignment.with_residents:
                theirs[assignment.staff_id].append(assignment)
        object.__setattr__(self, "_blocks", {who: _joined(those) for who, those in theirs.items()})
        replaced = {a.replaces for a in active if a.status in SURE}
        only_planned = (a for a in active if a.status is AssignmentStatus.PLANNED)
        object.__setattr__(
            self, "_stood_in_for", tuple(a for a in only_planned if a.id in replaced)
        )

    def blocks_of(self, staff_id: int) -> tuple[Block, ...]:
        """Their blocks, in order; no two overlap or touch."""
        return self._blocks.get(staff_id, ())

    def blocks_near(self, staff_id: int, span: Span) -> tuple[Block, ...]:
        """Their blocks that meet the span or touch it, in order; only those are looked at."""
        blocks = self.blocks_of(staff_id)
        first = bisect_left(blocks, span.start, key=_block_end)
        last = bisect_right(blocks, span.end, key=_block_start)
        return blocks[first:last]

    def block_at(self, staff_id: int, moment: datetime) -> Block | None:
        """The block they are in at that moment (UTC)."""
        block = self.last_block(staff_id, moment)
        return block if block and block.span.contains(moment) else None

    def last_block(self, staff_id: int, before: datetime) -> Block | None:
        """Their latest block that has started at or before that moment (UTC), over or not."""
        blocks = self.blocks_of(staff_id)
        started = bisect_right(blocks, as_moment(before), key=_block_start)
        return blocks[started - 1] if started else None

    def next_block(self, staff_id: int, after: datetime) -> Block | None:
        """Their first block that starts after that moment (UTC)."""
        blocks = self.blocks_of(staff_id)
        started = bisect_right(blocks, as_moment(after), key=_block_start)
        return blocks[started] if started < len(blocks) else None

    def on_at(self, moment: datetime) -> tuple[int, ...]:
        """Who is on with residents at that moment (UTC), the longest on first."""
        blocks = [b for who in self._blocks if (b := self.block_at(who, moment))]
        return tuple(b.staff_id for b in sorted(blocks, key=lambda b: (b.span.start, b.staff_id)))

    def assignments_at(self, moment: datetime) -> tuple[Assignment, ...]:
        """Active assignments of any kind in progress at that moment (UTC), in order of start."""
        return self._meeting(Span(moment, moment))

    def covered(self, span: Span) -> tuple[Assignment, ...]:
        """Active assignments with residents that meet the span, in order of start."""
        return tuple(a for a in self._meeting(span) if a.with_residents)

    def is_out(self, assignment: Assignment) -> bool:
        """Is it published? What is only planned ahead counts nowhere."""
        until = self.published_until
        return until is not None and assignment.planned.start < until

    def out(self) -> Roster:
        """Only what is published."""
        return replace(self, assignments=tuple(a for a in self.assignments if self.is_out(a)))

    def in_force(self, now: datetime) -> Roster:
        """The roster as it counts at that moment (UTC).

        Once a shift has begun, whoever was only planned for it gives way to the one who has
        confirmed or worked it in their place.
        """
        gone = self.given_way(now)
        if not gone:
            return self
        return replace(self, assignments=tuple(a for a in self.assignments if a.id not in gone))

    def given_way(self, now: datetime) -> frozenset[int]:
        """The numbers of assignments that count no longer at that moment (UTC)."""
        return frozenset(a.id for a in self._stood_in_for if a.span.start <= as_moment(now))

    def _meeting(self, span: Span) -> tuple[Assignment, ...]:
        """Active assignments that meet the span; only those near it are looked at."""
        first = bisect_left(self._active, span.start - self._longest, key=_start)
        last = bisect_right(self._active, span.end, key=_start)
        return tuple(a for a in self._active[first:last] if a.span.overlaps(span))


def _start(assignment: Assignment) -> datetime:
    return assignment.span.start


def _block_start(block: Block) -> datetime:
    return block.span.start


def _block_end(block: Block) -> datetime:
    return block.span.end


def _joined(assignments: Iterable[Assignment]) -> tuple[Block, ...]:
    """One person's assignments, in order of start, joined where they overlap or touch."""
    blocks: list[Block] = []
    for a in assignments:
        if not blocks or a.span.start > blocks[-1].span.end:
            blocks.append(Block(a.staff_id, a.span, (a.kind,)))
            continue
        last = blocks[-1]
        blocks[-1] = Block(
            a.staff_id,
            Span(last.span.start, max(last.span.end, a.span.end)),
            last.kinds if a.kind in last.kinds else (*last.kinds, a.kind),
        )
    return tuple(blocks)
