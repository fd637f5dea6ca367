"""The rows every house has, whose word counts, and what cannot be loosened.

Never is stricter than maybe, maybe stricter than always; what nobody has said counts for nothing.
Of what the house, staff and the resident say the strictest counts, and whose it is is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from handover.house.boundaries import Held, Row, Setting, Value
from handover.house.dataclass import dataclass
from handover.rules.concerns import Concern, Level

_N, _M = Value.NEVER, Value.MAYBE

_TOUCH = "Course: S4:34 (touch)"
_PRIVATE = "Soteria Vermont: S0:18 (no private contact), Course: S4:88"
_TIME = "Soteria Vermont: S0:18 (time on shift)"
_ROLES = "Soteria Vermont: S0:20 (no romance, no friendship)"
_SHARING = "Soteria Vermont: S0:21-27 (five intentions)"
_GIFTS = "Course: S4:88 (gifts)"

ROWS: tuple[Row, ...] = (
    Row(1, "A hug from staff", _M, note="ask, on that day", source=_TOUCH),
    Row(2, "A hug for staff", _M, note="ask, on that day", source=_TOUCH),
    Row(3, "Staff giving out their own phone number", _N, fixed=True, source=_PRIVATE),
    Row(4, "Being linked on social media", _N, fixed=True, source=_PRIVATE),
    Row(5, "Going to a support group together", _M, note="on shift", source=_TIME),
    Row(6, "Going to a party or on an outing together", _M, note="of the house, on shift"),
    Row(7, "Drinking alcohol together", _N),
    Row(
        8,
        "Deciding for somebody what is best",
        _N,
        fixed=True,
        source="Soteria Vermont: S0:13, Voices for Choices: S3:8 (the person decides)",
    ),
    Row(
        9,
        "Narrowing what there is to choose from",
        _N,
        note="maybe, if asked",
        source="Course: S4:130 (choices)",
    ),
    Row(10, "A present from staff", _N, source=_GIFTS),
    Row(11, "Money from staff", _N),
    Row(12, "A present for staff", _N, source=_GIFTS),
    Row(13, "Money for staff", _N, fixed=True, source="Course: S4:58 (paid work)"),
    Row(14, "Asking somebody to a staff home", _N, fixed=True, source=_PRIVATE),
    Row(15, "Staff being a guest at somebody's home", _N, fixed=True, source=_PRIVATE),
    Row(16, "Romance or sex", _N, fixed=True, source=f"{_ROLES}, and the law"),
    Row(17, "Romance or sex with one of the family", _N, fixed=True, source=_ROLES),
    Row(
        18,
        "Passing on what was told in confidence",
        _N,
        note="but see 26, and the law",
        source="Course: S4:63",
    ),
    Row(19, "Stepping in before a choice does harm", _M),
    Row(
        20,
        "What staff think of a medicine",
        _M,
        note="own experience only",
        source="Mead: S1:28 (questioning is welcome)",
    ),
    Row(21, "What staff think of other treatments", _M, note="as information"),
    Row(
        22,
        "Doubting that things can get better",
        _N,
        fixed=True,
        source="Course: S4:124, S4:164 (hope)",
    ),
    Row(23, "Staff talking of what is hard for them", _M, note="five intentions", source=_SHARING),
    Row(24, "Staff talking of what went well", _M, note="five intentions", source=_SHARING),
    Row(25, "Being something else to them as well", _N, note="sponsor, landlord", source=_TIME),
    Row(
        26,
        "Telling others of a plan to die",
        _M,
        note="what the house does is said at arrival",
        source="Course: S4:71",
    ),
    Row(27, "Being friends, during the stay", _N, fixed=True, source=_ROLES),
)
"""What may come up between people here (S4:46-72), each with the line the house begins with."""

ROW: Mapping[int, Row] = {row.number: row for row in ROWS}
"""The same rows by their numbers."""

KEEP_OWN = "keep own answer (shown as limited)"
TO_MEETING = "bring it to the house meeting"
EXITS = (KEEP_OWN, TO_MEETING)
"""The ways out where an answer is looser than what counts above it (B6)."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What one of them says about a row, as it counts at one moment."""

    usual: Setting | None = None
    """What was said last, but for today."""
    today: Setting | None = None
    """What lies over it until the day ends."""

    @property
    def setting(self) -> Setting | None:
        """What counts now."""
        return self.today or self.usual

    @property
    def value(self) -> Value:
        """What they say now; unset if nothing."""
        return self.setting.value if self.setting else Value.UNSET


def standing(settings: Iterable[Setting], at: datetime) -> Standing:
    """What counts at that moment (UTC) of everything one of them ever said about a row."""
    said = sorted((one for one in settings if one.set_at <= at), key=lambda one: one.id)
    usual = next((one for one in reversed(said) if not one.today_only), None)
    today = next((one for one in reversed(said) if _holds_today(one, at)), None)
    if today is not None and today.value is Value.UNSET:
        today = None
    return Standing(usual, today)


def _holds_today(setting: Setting, at: datetime) -> bool:
    return setting.today_only_until is not None and at < setting.today_only_until


@dataclass(frozen=True, slots=True)
class Effective:
    """What counts for one row between the house, somebody on the team and a resident."""

    row: Row
    value: Value
    owners: tuple[Held, ...]
    """Whose word it is; empty while nobody has said anything."""
    house: Standing
    staff: Standing
    resident: Standing

    def says(self, held: Held) -> Value:
        """What one of them says, whether it counts or not."""
        if held is Held.HOUSE:
            return house_value(self.row, self.house)
        return (self.staff if held is Held.STAFF else self.resident).value

    @property
    def limited(self) -> tuple[Held, ...]:
        """Whose answer is kept and leaves more open than what counts."""
        return tuple(
            held
            for held in Held
            if self.says(held) is not Value.UNSET and self.says(held).room > self.value.room
        )


def depends_beside(value: Value, words: str, said: Iterable[Setting]) -> str:
    """What it depends on, as far as it belongs to this answer.

    A form begins with the words that were there: `never` said over `maybe, if I ask` would read as
    if asking were enough. Words that were said to another answer do not stand beside never.
    """
    carried = any(one.depends_on == words and one.value is not value for one in said)
    return "" if value is Value.NEVER and carried else words


def house_value(row: Row, house: Standing) -> Value:
    """What the house says about a row: its own word, or the line it began with."""
    if row.fixed:
        return Value.NEVER
    return house.usual.value if house.usual is not None else row.default


def effective(
    row: Row,
    house: Sequence[Setting] = (),
    staff: Sequence[Setting] = (),
    resident: Sequence[Setting] = (),
    *,
    at: datetime,
) -> Effective:
    """The strictest of what the three say about a row at that moment (UTC), and whose it is."""
    sides = standing(house, at), standing(staff, at), standing(resident, at)
    said = {
        Held.HOUSE: house_value(row, sides[0]),
        Held.STAFF: sides[1].value,
        Held.RESIDENT: sides[2].value,
    }
    value = min(said.values(), key=lambda one: one.room)
    owners = tuple(held for held in Held if said[held] is value and value is not Value.UNSET)
    return Effective(row, value, owners, *sides)


def looser_than_the_house(row: Row, held: Held, value: Value, house: Value) -> Concern | None:
    """B6: an answer that leaves more open than the house does, or a fixed row made looser."""
    if held is Held.HOUSE:
        if not row.fixed or value is Value.NEVER:
            return None
        why = f"“{row.text}” is never, in every house like this. It cannot be loosened here."
        return Concern("B6", Level.BLOCK, "fixed", why, (TO_MEETING,))
    if Value.UNSET in (value, house) or value.room <= house.room:
        return None
    line = "It cannot be loosened" if row.fixed else "That is what counts"
    why = f"The house says {house} to “{row.text}”. {line}, whatever one of us answers."
    return Concern("B6", Level.BLOCK, "looser", why, EXITS)


def by_row(settings: Iterable[Setting]) -> Mapping[int, tuple[Setting, ...]]:
    """What was said, gathered by the row it was said about."""
    gathered: dict[int, tuple[Setting, ...]] = {}
    for one in settings:
        gathered[one.row] = (*gathered.get(one.row, ()), one)
    return gathered


def to_look_at_again(settings: Iterable[Setting], at: datetime) -> Iterator[Setting]:
    """What counts at that moment and has a day on which to look at it again, the earliest first."""
    counts = [standing(said, at).usual for said in by_row(settings).values()]
    due = [(one.review_on, one.row, one) for one in counts if one and one.review_on]
    yield from (one for _, _, one in sorted(due, key=lambda found: found[:2]))
