"""The house log on paper: who was on, who covered, what happened to the house. Nobody who stays.

72 columns, for any printer. It is all that somebody who visits for the state needs.
"""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.house_log import LogForPaper
from handover.house.times import WEEKDAYS, day_of
from handover.sheets.wrapping import WIDTH, cells, wrapped

LAST = "Nobody who stays or has stayed in this house is named here."
NOTHING = "  Nothing stands in the book."


def house_log_text(log: LogForPaper) -> str:
    """The log as text, ready to print."""
    title, days = log.house.name.upper(), log.days
    when = f"{day_of(days[0].day)} to {day_of(days[-1].day)} {days[-1].day.year}" if days else ""
    gap = WIDTH - cells(title) - cells(when)
    head = [f"{title}{' ' * gap}{when}"] if gap > 1 else [*wrapped(title), when]
    return "\n".join([*head, "HOUSE LOG", *_days(log), "-" * WIDTH, LAST, ""])


def _days(log: LogForPaper) -> Iterator[str]:
    yield ""
    for day in log.days:
        yield f"{WEEKDAYS[day.day.weekday()].upper()} {day_of(day.day)[4:]}"
        for line in (*day.on, *day.covered, *day.written):
            yield from wrapped(line, indent="  ")
        if not (day.on or day.covered or day.written):
            yield NOTHING
        yield ""
