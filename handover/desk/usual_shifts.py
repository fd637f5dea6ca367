"""The kinds of shift this house has, and their times on the wall."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from handover.desk.desk import Desk
from handover.house.refusals import Unfit
from handover.house.shifts import USUAL_SHIFTS, ShiftKind, ShiftTemplate
from handover.house.times import MINUTE
from handover.store import roster_changes as kept

IN_ORDER = (
    ShiftKind.DAY,
    ShiftKind.MIDDLE,
    ShiftKind.EVENING,
    ShiftKind.NIGHT_AWAKE,
    ShiftKind.NIGHT_SLEEPOVER,
    ShiftKind.ON_CALL,
    ShiftKind.ADMIN,
    ShiftKind.TRAINING,
)
"""The kinds in the order in which they stand one under the other."""
SHORTEST = timedelta(minutes=30)
LONGEST = timedelta(hours=17)
"""So short and so long a shift may be."""


def usual_shifts(desk: Desk) -> tuple[ShiftTemplate, ...]:
    """The shifts this house usually has: those it was made with, as it has changed them."""
    said = kept.usual_shifts(desk.book)
    theirs: dict[ShiftKind, ShiftTemplate | None] = {one.kind: one for one in USUAL_SHIFTS}
    theirs.update(said)
    return tuple(one for kind in IN_ORDER if (one := theirs.get(kind)) is not None)


def usual_in_this_house(desk: Desk, kind: ShiftKind) -> ShiftTemplate | None:
    """The wall times of a kind of shift here; None where the house has none for it."""
    return next((one for one in usual_shifts(desk) if one.kind is kind), None)


def change_usual_shift(
    desk: Desk, kind: ShiftKind, start: time, end: time, *, usual: bool = True
) -> ShiftTemplate:
    """From now on a kind of shift lies between these wall times, or is not usual any more.

    What is on the roster already stays as it is.

    Raises:
        NotYours: I am not a coordinator.
        Unfit: It would be shorter than half an hour or longer than seventeen.
    """
    desk.as_coordinator("Changing the usual shifts")
    template = ShiftTemplate(kind, start, end)
    check_length(start, end)
    with desk.book.writing():
        kept.keep_usual_shift(
            desk.book, kind, start, end, usual=usual, by=desk.who.id, at=desk.now()
        )
    return template


def check_length(start: time, end: time) -> None:
    """Can a shift lie between these wall times? One that ends as it starts lasts no time at all.

    Raises:
        Unfit: It would be too short or too long.
    """
    nowhere = datetime(2000, 1, 1)  # noqa: DTZ001  # only the hours between two wall times
    length = datetime.combine(nowhere, end) - datetime.combine(nowhere, start)
    length %= timedelta(days=1)
    if not SHORTEST <= length <= LONGEST:
        raise Unfit(
            f"From {start:%H:%M} to {end:%H:%M} is {length // MINUTE // 60} h "
            f"{length // MINUTE % 60} min. A shift lasts between half an hour and 17 hours.",
            of="times",
        )
