"""Finding something in the book: words, people, shifts, what is still open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from handover.desk import times
from handover.desk.desk import Desk
from handover.desk.off_shift import unexplained
from handover.desk.usual_shifts import usual_shifts
from handover.house.dataclass import dataclass, replace
from handover.house.finding import Found, Sought, folded, read_sought
from handover.house.refusals import Unfit
from handover.house.regex import regex
from handover.house.times import DAY_BEGINS, Zone, local, shift_moment
from handover.store import finding as kept
from handover.store import people
from handover.store.finding import Within

SHOWN = 50
"""So many are shown; the newest."""
COUNTED = 1000
"""Further than this nothing is counted."""
COUNTED_FOR_S = 0.25
"""So long counting may take."""
THE_HOUSE = ("house", "the house")
ME = ("me", "myself")

_AGO = regex(r"(\d{1,3})([hdwmy])")
_AGO_HOURS = {"h": 1, "d": 24, "w": 7 * 24, "m": 30 * 24, "y": 365 * 24}


@dataclass(frozen=True, slots=True)
class FoundPage:
    """What was found, newest first."""

    sought: Sought
    found: tuple[Found, ...] = ()
    residents: Mapping[int, str] | None = None
    team: Mapping[int, str] | None = None
    zone: Zone | None = None
    said: str = ""
    """Why there cannot be anything: a name nobody has, a day that is none."""
    held_back: tuple[int, ...] = ()
    """About whom something was found that is not shown: I am not on shift, and have not said
    today why I read it (A10)."""
    many: int = 0
    """How many things were found, those held back among them; no more than are looked for."""

    all_looked_at: bool = True
    """Was everything looked at, or enough found? With `shift:` only the newest are looked at."""

    @property
    def all_of_it(self) -> bool:
        """Is everything here that there is, as far as was looked?"""
        return self.many < SHOWN

    @property
    def nothing(self) -> str:
        """What is said where nothing was found."""
        if self.all_looked_at:
            return "Nothing like that is in the book."
        return "Nothing like that is among the newest. A word or a day more looks further back."

    def name(self, resident_id: int) -> str:
        """Somebody's name."""
        return (self.residents or {}).get(resident_id, "")

    def whose(self, found: Found) -> str:
        """About whom it is."""
        return (self.residents or {}).get(found.resident_id or 0, "House")

    def who(self, found: Found) -> str:
        """Who wrote it down."""
        return (self.team or {}).get(found.by, "")


def find(
    desk: Desk,
    typed: str,
    *,
    about: int | None = None,
    still_typing: bool = False,
    go_on: Callable[[], bool] = lambda: True,
) -> FoundPage:
    """What fits, the newest 50. Nothing typed is kept anywhere.

    It breaks off where `go_on` says that it is not wanted any more, and gives what it has.

    `about` looks on one person's pages only. What was taken back, removed, or is for one person's
    eyes is never found and never counted. Off shift it is only told that something was found about
    somebody, until it was said why one reads it (A10).
    """
    sought = read_sought(typed, still_typing=still_typing)
    if sought.empty:
        return FoundPage(sought)
    with desk.book.reading():
        try:
            within = _within(desk, sought, about)
        except Unfit as unfit:
            return FoundPage(sought, said=str(unfit))
        read = kept.newest(desk.book, sought, within, most=SHOWN, go_on=go_on)
        found = read.found
        held = unexplained(desk, {whom for one in found if (whom := _written_by_others(desk, one))})
        return FoundPage(
            sought,
            tuple(one for one in found if _written_by_others(desk, one) not in held),
            people.names_of(desk.book, {one.resident_id for one in found if one.resident_id}),
            desk.names(),
            desk.zone,
            held_back=tuple(sorted(held)),
            many=len(found),
            all_looked_at=read.all_looked_at,
        )


def _written_by_others(desk: Desk, found: Found) -> int | None:
    """Of whom it is, if others wrote it down; what I wrote myself I may always find again."""
    return None if found.by == desk.who.id else found.resident_id


def count(desk: Desk, page: FoundPage, *, about: int | None = None) -> str:
    """How many there are, in words that are true: a number, or more than one."""
    shown = page.many
    if page.said or (page.all_of_it and page.all_looked_at):
        return str(shown)
    if not page.all_looked_at:
        return f"{shown} among the newest"
    with desk.book.reading():
        many = kept.count(
            desk.book,
            page.sought,
            _within(desk, page.sought, about),
            most=COUNTED + 1,
            seconds=COUNTED_FOR_S,
        )
    if many is None:
        return f"more than {shown}"
    return f"more than {COUNTED:,}" if many > COUNTED else f"{many:,}"


def _within(desk: Desk, sought: Sought, about: int | None) -> Within:
    within = Within(residents=None if about is None else {about})
    for name, said in sought.filters.items():
        within = _FILTERS[name](desk, within, said)
    return within


def _who(desk: Desk, within: Within, name: str) -> Within:
    found = set()
    if name not in THE_HOUSE:
        every = people.names(desk.book)
        found = {one for one, called in every.items() if _begins(called, name)}
    if within.residents is not None:
        if not found & set(within.residents):
            raise Unfit("Here only what is about the person whose page this is can be found.")
        return within
    if not found and name not in THE_HOUSE:
        called = name or "…"
        raise Unfit(f"Nobody in the book is called {called}. After who: comes a name, or house.")
    return replace(within, residents=found)


def _by(desk: Desk, within: Within, name: str) -> Within:
    if name in ME:
        return replace(within, by={desk.who.id})
    found = {one for one, called in desk.names().items() if _begins(called, name)}
    if not found:
        called = name or "…"
        raise Unfit(f"Nobody on the team is called {called}. After by: comes a name, or me.")
    return replace(within, by=found)


def _is(_: Desk, within: Within, what: str) -> Within:
    if what != "open":
        raise Unfit("After is: comes open, for promises to keep and wishes that go on.")
    return replace(within, still_open=True)


def _begins(name: str, typed: str) -> bool:
    return bool(typed) and folded(name).startswith(folded(typed))


def _since(desk: Desk, within: Within, typed: str) -> Within:
    if ago := _AGO.fullmatch(typed):
        hours = int(ago[1]) * _AGO_HOURS[ago[2]]
        return replace(within, since=desk.now() - timedelta(hours=hours))
    try:
        wall = times.happened(desk, f"{typed} 00:00")
    except Unfit:
        wall = None
    if wall is None:
        raise Unfit(
            "After since: comes how long, such as 3d, 2w or 12h, or a day, such as monday, "
            "yesterday or 2026-03-09."
        )
    begins = datetime.combine(wall.start.date(), DAY_BEGINS)
    return replace(within, since=shift_moment(begins, desk.zone))


def _shift(desk: Desk, within: Within, typed: str) -> Within:
    if typed == "this":
        block = desk.my_block(desk.roster())
        if block is None:
            raise Unfit("You are not on shift. After shift: comes day, evening or night as well.")
        begun = max(within.since or block.span.start, block.span.start)
        return replace(within, since=begun, fits=block.span.contains)
    kinds = [one for one in usual_shifts(desk) if _begins(one.kind.words, typed)]
    if not kinds:
        raise Unfit("After shift: comes day, evening, night, or this for the one you are on.")

    def in_one(moment: datetime) -> bool:
        at = local(moment, desk.zone).time()
        return any(
            one.start <= at < one.end if one.start < one.end else not one.end <= at < one.start
            for one in kinds
        )

    return replace(within, fits=in_one)


_FILTERS = {"who": _who, "by": _by, "since": _since, "shift": _shift, "is": _is}
