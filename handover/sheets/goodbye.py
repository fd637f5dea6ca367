"""The sheet somebody is given when they leave. The only number on it is the house line."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.goodbyes import GoodbyeSheet
from handover.house.times import day_of, local, short_day
from handover.sheets.wrapping import WIDTH, wrapped


def goodbye_text(sheet: GoodbyeSheet) -> str:
    """The sheet as text, ready to print."""
    return "\n".join([*_lines(sheet), ""])


def _lines(sheet: GoodbyeSheet) -> Iterator[str]:
    zone = sheet.house.zone
    yield from wrapped(sheet.house.name.upper())
    if sheet.left_at is not None:
        when = f"{short_day(sheet.left_at, zone)} {local(sheet.left_at, zone).year}"
        yield from wrapped(f"{sheet.name}, {when}")
    else:
        yield from wrapped(sheet.name)
    yield "-" * WIDTH
    if sheet.words:
        yield from ("", *wrapped(f"“{sheet.words}”"))
    if sheet.house.house_line:
        yield ""
        yield from wrapped(
            f"The house can be reached at {sheet.house.house_line}. Whoever is there answers; "
            "it may be somebody you do not know."
        )
    if sheet.ends_on is not None:
        yield ""
        yield from wrapped(
            f"On {day_of(sheet.ends_on)} {sheet.ends_on.year} the house removes what was written "
            "about you from its book and the backups beside it. If you come back before, it stays. "
            "If the law ever wants it kept for longer, you are told why."
        )
    if sheet.receipt:
        yield ""
        yield from wrapped(
            "After that day you can ask the house whether it has gone. Say your name and these "
            "signs. They are yours alone:"
        )
        yield f"  {sheet.receipt}"
