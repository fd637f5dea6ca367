"""The one page for the kitchen: what the house has agreed, and its line on every row.

72 columns, for any printer. Everybody who stays may read it; nothing on it is anybody's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.agreements import OnePage
from handover.desk.limits import Effective
from handover.house.agreements import HouseAgreement
from handover.house.boundaries import Held, Value
from handover.house.times import day_of, local, short_day
from handover.sheets.wrapping import WIDTH, cells, wrapped

NOTHING_YET = "Nothing has been agreed yet."
LAST = "Anybody may bring any of this to the next house meeting."


def agreed_text(page: OnePage) -> str:
    """The page as text, ready to print."""
    zone = page.house.zone
    when = f"{short_day(page.made_at, zone)} {local(page.made_at, zone).year}"
    gap = WIDTH - cells(page.house.name) - cells(when)
    title = page.house.name.upper()
    lines = [f"{title}{' ' * gap}{when}"] if gap > 1 else [*wrapped(title), when]
    lines += ["", "WHAT WE HAVE AGREED"]
    for one in page.agreements:
        lines += _agreement(page, one)
    if not page.agreements:
        lines.append(f"  {NOTHING_YET}")
    for value, heading in ((Value.NEVER, "NEVER"), (Value.MAYBE, "MAYBE"), (Value.ALWAYS, "YES")):
        found = [limit for limit in page.limits if limit.says(Held.HOUSE) is value]
        if found:
            lines += ["", heading, *(line for limit in found for line in _limit(limit))]
    return "\n".join([*lines, "", "-" * WIDTH, LAST, ""])


def _agreement(page: OnePage, one: HouseAgreement) -> Iterator[str]:
    zone = page.house.zone
    yield from wrapped(one.text, indent="  ", lead="- ")
    if one.decided_at is not None:
        there = f"{short_day(one.decided_at, zone)}, with {', '.join(one.present)}."
        again = f" Looked at again {day_of(one.review_on)}." if one.review_on else ""
        yield from wrapped(f"{there}{again}", indent="    ")
    for aside in one.stood_aside:
        words = f": “{aside.words}”" if aside.words else "."
        yield from wrapped(f"{aside.name} stood aside{words}", indent="    ")


def _limit(limit: Effective) -> list[str]:
    said = limit.house.usual
    depends = said.depends_on if said is not None else limit.row.note
    fixed = " (in every house)" if limit.row.fixed else ""
    words = f"{limit.row.text}{fixed}{f': {depends}' if depends else ''}"
    return wrapped(words, indent="  ")
