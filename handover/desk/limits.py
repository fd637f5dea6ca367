"""What limits look like: on somebody's page, for the house, for me, and when to look again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from handover.desk.boundaries import my_holder
from handover.desk.desk import Desk
from handover.desk.switching import off_here
from handover.house.boundaries import THE_HOUSE, Held, Holder, Row, Setting, Thoughts, Value
from handover.house.dataclass import dataclass, field
from handover.house.people import Resident
from handover.house.times import clock, house_day
from handover.rules.boundaries import (
    ROW,
    ROWS,
    by_row,
    depends_beside,
    effective,
    to_look_at_again,
)
from handover.rules.boundaries import Effective as Effective
from handover.store import boundaries as kept
from handover.store import people


@dataclass(frozen=True, slots=True)
class LimitsPage:
    """The limits of a resident, of the house, or my own, row by row."""

    holder: Holder
    name: str
    """The resident's; empty for the house and for me."""
    rows: tuple[Effective, ...]
    """The 27, then the house's own rows, then theirs."""
    said: Mapping[int, tuple[Setting, ...]]
    """Everything the holder ever said, by row, oldest first."""
    look_again_on: date | None
    """The earliest day on which something is to be looked at again."""
    look_again: bool
    """Is that day here?"""
    staff: dict[int, str]
    """Names of the team, by number."""

    def row(self, number: int) -> Effective | None:
        """The row of that number."""
        return next((one for one in self.rows if one.row.number == number), None)

    def own_value(self, row: Effective) -> Value:
        """What the holder says about it."""
        return row.says(self.holder.held)

    def last_told(self, number: int) -> int:
        """The number of what the holder said last about a row; 0 if nothing."""
        return max((one.id for one in self.said.get(number, ())), default=0)


def limits_of(desk: Desk, resident_id: int) -> LimitsPage:
    """A resident's limits, and what counts between them, the house and me.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        who = people.resident(desk.book, resident_id)
        return _page(desk, Holder(Held.RESIDENT, resident_id), who.name)


def my_limits(desk: Desk) -> LimitsPage:
    """My own limits. Nobody else reads them."""
    return _page(desk, my_holder(desk), "")


def house_limits(desk: Desk) -> LimitsPage:
    """The line of the house."""
    return _page(desk, THE_HOUSE, "")


def _page(desk: Desk, holder: Holder, name: str) -> LimitsPage:
    with desk.book.reading():
        now = desk.now()
        house = by_row(kept.settings_of(desk.book, THE_HOUSE))
        own = kept.settings_of(desk.book, holder)
        mine = by_row(kept.settings_of(desk.book, my_holder(desk)))
        rows = _rows(desk, holder)
    said = by_row(own)
    nobody: Mapping[int, tuple[Setting, ...]] = {}
    staff = nobody if holder.held is Held.HOUSE else mine
    resident = said if holder.held is Held.RESIDENT else nobody
    again = next(to_look_at_again(own, now), None)
    on = again.review_on if again else None
    return LimitsPage(
        holder=holder,
        name=name,
        rows=tuple(
            effective(
                row,
                house.get(row.number, ()),
                staff.get(row.number, ()),
                resident.get(row.number, ()),
                at=now,
            )
            for row in rows
        ),
        said=said,
        look_again_on=on,
        look_again=on is not None and on <= house_day(now, desk.zone),
        staff=dict(desk.names()),
    )


def _rows(desk: Desk, holder: Holder) -> tuple[Row, ...]:
    house = kept.own_rows(desk.book, THE_HOUSE)
    own = () if holder == THE_HOUSE else kept.own_rows(desk.book, holder)
    return (*ROWS, *house, *own)


@dataclass(frozen=True, slots=True)
class LimitLine:
    """One limit of a resident's in a line: on their page and at the handover."""

    text: str
    """`A hug from staff: never`."""
    until: str = ""
    """`05:00` if it holds for today only."""
    row: int = field(default=0, compare=False)
    """The number of the row, to open it by."""


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """Limits to look at again."""

    name: str
    """Whose: a resident's name, `the house`, or `you`."""
    resident_id: int | None
    on: date
    due: bool
    """Is the day here?"""
    texts: tuple[str, ...]
    """What it is about."""


def lines_of(desk: Desk, resident_id: int) -> tuple[LimitLine, ...]:
    """What a resident says themselves, those for today only first."""
    with desk.book.reading():
        holder = Holder(Held.RESIDENT, resident_id)
        said = by_row(kept.settings_of(desk.book, holder))
        house = by_row(kept.settings_of(desk.book, THE_HOUSE)) if said else {}
        own = {row.number: row for row in _rows(desk, holder)}
    found = [
        _line(desk, own[number], settings, house.get(number, ()))
        for number, settings in sorted(said.items())
    ]
    return tuple(sorted((one for one in found if one), key=lambda one: not one.until))


def _line(
    desk: Desk, row: Row, settings: Sequence[Setting], house: Sequence[Setting]
) -> LimitLine | None:
    one = effective(row, house, resident=settings, at=desk.now())
    now = one.resident.setting
    if now is None or now.value is Value.UNSET:
        return None
    words = depends_beside(now.value, now.depends_on, settings)
    depends = f", {words}" if words else ""
    until = clock(now.today_only_until, desk.zone) if now.today_only_until else ""
    limited = f" (the house: {one.value})" if Held.RESIDENT in one.limited else ""
    return LimitLine(f"{row.text}: {now.value}{depends}{limited}", until, row.number)


def today_only(desk: Desk, residents: Sequence[Resident]) -> dict[int, tuple[LimitLine, ...]]:
    """What residents asked for today only, by their number: every shift of the day hears it."""
    with desk.book.reading():
        theirs = [one.id for one in residents]
        said = kept.settings_of_residents(desk.book, theirs)
        own = kept.own_rows_of_residents(desk.book, theirs) if said else {}
        ours = {row.number: row for row in kept.own_rows(desk.book, THE_HOUSE)} if said else {}
        house = by_row(kept.settings_of(desk.book, THE_HOUSE)) if said else {}
    known = {**ROW, **ours, **own}
    found: dict[int, tuple[LimitLine, ...]] = {}
    for who in residents:
        rows = by_row(one for one in said if one.resident_id == who.id)
        lines = (
            _line(desk, known[number], settings, house.get(number, ()))
            for number, settings in sorted(rows.items())
        )
        if today := tuple(line for line in lines if line and line.until):
            found[who.id] = today
    return found


def to_review(desk: Desk) -> tuple[ReviewLine, ...]:
    """What is to be looked at again, by whose it is, the earliest first."""
    if "N7" in off_here(desk.book):
        return ()
    with desk.book.reading():
        here = {one.id: one.name for one in people.here(desk.book)}
        theirs = kept.settings_of_residents(desk.book, here)
        named = {**ROW, **kept.own_rows_of_residents(desk.book, here)}
        sides: list[tuple[str, int | None, Sequence[Setting]]] = [
            (name, number, [one for one in theirs if one.resident_id == number])
            for number, name in here.items()
        ]
        for holder, name in ((THE_HOUSE, "the house"), (my_holder(desk), "you")):
            sides.append((name, None, kept.settings_of(desk.book, holder)))
            named.update((row.number, row) for row in kept.own_rows(desk.book, holder))
    lines = (_review(desk, *side, named) for side in sides)
    return tuple(sorted((line for line in lines if line), key=lambda line: line.on))


def _review(
    desk: Desk,
    name: str,
    resident_id: int | None,
    said: Sequence[Setting],
    named: Mapping[int, Row],
) -> ReviewLine | None:
    again = list(to_look_at_again(said, desk.now()))
    if not again or again[0].review_on is None:
        return None
    on = again[0].review_on
    due = on <= house_day(desk.now(), desk.zone)
    texts = tuple(named[one.row].text for one in again if one.review_on == on)
    return ReviewLine(name, resident_id, on, due, texts)


@dataclass(frozen=True, slots=True)
class ExerciseLine:
    """One row of the exercise: what I say, what I thought, and the house's line beside it."""

    row: Row
    value: Value
    house: Value
    thoughts: Thoughts

    @property
    def answered(self) -> bool:
        """Have I said where my limit is?"""
        return self.value is not Value.UNSET


def my_exercise(desk: Desk) -> tuple[ExerciseLine, ...]:
    """The 27 rows as I have answered them so far. Nobody else reads them."""
    page = my_limits(desk)
    with desk.book.reading():
        thoughts = kept.thoughts_of(desk.book, desk.who.id)
    return tuple(
        ExerciseLine(
            one.row,
            one.says(Held.STAFF),
            one.says(Held.HOUSE),
            thoughts.get(one.row.number, Thoughts(one.row.number)),
        )
        for one in page.rows
        if one.row.number in ROW
    )
