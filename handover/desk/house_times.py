"""Times that only the house knows: the next shift, my next one, before they leave."""

from __future__ import annotations

from collections.abc import Callable

from handover.desk.desk import Desk
from handover.house.coming_shift import shift_after, this_shift_ends
from handover.house.refusals import Unfit
from handover.house.times import Span
from handover.store import people


def in_house_words(desk: Desk, typed: str, about: int | None) -> Span | None:
    """What is meant by such words, in UTC; None if they are none of these.

    `about` is the number of whoever it is promised to.

    Raises:
        Unfit: The roster or the stay does not say when that is.
    """
    words = " ".join(typed.casefold().replace("’", "'").split()).removeprefix("by ")
    words = words.removeprefix("the ").removeprefix("on ").removeprefix("during ")
    if words in LEAVING:
        return _before_they_leave(desk, about)
    way = _WORDS.get(words)
    return way(desk) if way else None


LEAVING = frozenset(
    {"before they leave", "before leaving", "before she leaves", "before he leaves"}
)


def _next_shift(desk: Desk) -> Span:
    """The shift after this one, once this one is over."""
    now, roster = desk.now(), desk.roster()
    comes = shift_after(roster, this_shift_ends(roster, desk.who.id, now) or now)
    if comes is None:
        raise Unfit("The roster does not say yet who comes next. Write a day and a time.")
    return comes.window


def _my_next_shift(desk: Desk) -> Span:
    block = desk.roster().next_block(desk.who.id, desk.now())
    if block is None:
        raise Unfit("The roster does not say yet when you are on again. Write a day and a time.")
    return block.span


def _this_shift(desk: Desk) -> Span:
    now = desk.now()
    ends = this_shift_ends(desk.roster(), desk.who.id, now)
    if ends is None:
        raise Unfit("Nobody is on just now. Write a day and a time.")
    return Span(now, ends)


def _before_they_leave(desk: Desk, about: int | None) -> Span:
    with desk.book.reading():
        stay = people.resident(desk.book, about).stay if about is not None else None
    left_at = stay.left_at if stay else None
    now = desk.now()
    if left_at is None or left_at <= now:
        raise Unfit("They have not said when they leave. Write a day, or whenever.")
    return Span(now, left_at)


_WORDS: dict[str, Callable[[Desk], Span]] = {
    "next shift": _next_shift,
    "shift after this": _next_shift,
    "shift after this one": _next_shift,
    "my next shift": _my_next_shift,
    "when i am on again": _my_next_shift,
    "when i'm on again": _my_next_shift,
    "when i am back": _my_next_shift,
    "when i'm back": _my_next_shift,
    "this shift": _this_shift,
    "later this shift": _this_shift,
    "end of shift": _this_shift,
    "end of the shift": _this_shift,
    "end of my shift": _this_shift,
    "before i go": _this_shift,
    "before my shift ends": _this_shift,
    "before shift ends": _this_shift,
    "before the shift ends": _this_shift,
}
"""As people say them on a shift."""
