"""What stands on a page of limits, row by row."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from handover.desk.limits import Effective, LimitsPage
from handover.house.boundaries import ROWS_GIVEN, Held, Setting, Value
from handover.house.times import clock, day_and_clock, day_of
from handover.tui.plain import columns, quoted
from handover.tui.widgets.rows import Row

WHOSE = 18
"""Cells for whose word it is; what is longer stands below the row."""
ROWS_EVERYWHERE = range(1, ROWS_GIVEN + 1)
REST = {
    Held.HOUSE: "The line the house began with",
    Held.STAFF: "What you have not said anything about",
    Held.RESIDENT: "Not talked about yet",
}


def whose(page: LimitsPage, owners: tuple[Held, ...]) -> str:
    """Whose word it is that counts: `the house and Noor`."""
    names = {Held.HOUSE: "the house", Held.STAFF: "you", Held.RESIDENT: page.name}
    if Held.HOUSE in owners:
        # Where the house says so, nobody has to say it for themselves as well.
        owners = tuple(one for one in owners if one is not Held.STAFF)
    return ", ".join(names[one] for one in reversed(owners))


def limit_rows(page: LimitsPage, zone: ZoneInfo, width: int) -> Iterator[Row]:
    """What they said first, then the rows that nobody has talked about yet."""
    yield from _beginning(page, width)
    said = [one.row.number for one in page.rows if page.said.get(one.row.number)]
    first = sorted(said, key=lambda number: (not _today(page, number), number in ROWS_EVERYWHERE))
    rest = [one.row.number for one in page.rows if one.row.number not in first]
    because = "" if page.holder.held is Held.HOUSE else "because of"
    head = columns(width, ("", 3), ("", 0), ("counts", 6), (because, WHOSE))
    if first:
        yield Row(f"{_heading(page)}\n{head}")
        for number in first:
            yield _row(page, number, zone, width)
    rest_heading = REST[page.holder.held]
    yield Row(f"\n{rest_heading}" if first else f"{rest_heading}\n{head}")
    for number in rest:
        yield _row(page, number, zone, width)


def _today(page: LimitsPage, number: int) -> bool:
    one = page.row(number)
    return one is not None and bool(one.resident.today or one.staff.today)


def _heading(page: LimitsPage) -> str:
    if page.holder.held is Held.RESIDENT:
        return f"What {page.name} has said"
    return "What you have said" if page.holder.held is Held.STAFF else "What the house has said"


def _beginning(page: LimitsPage, width: int) -> Iterator[Row]:
    if page.holder.held is Held.RESIDENT and page.look_again_on:
        due = "The day to look at it again together is here" if page.look_again else "Look again"
        still = " Y if it is all still right." if page.look_again else ""
        words = f"{due}: {day_of(page.look_again_on)}.{still}"
        yield Row(textwrap.fill(words, width) + "\n")
    if page.holder.held is Held.STAFF:
        yield Row("The exercise: all 27, one after the other, and what they could do", "exercise:")
        yield Row("")
    if page.holder.held is Held.HOUSE:
        yield Row("What the house has agreed at its meetings", "agreements:")
        yield Row("")


def _row(page: LimitsPage, number: int, zone: ZoneInfo, width: int) -> Row:
    one = page.row(number)
    assert one is not None
    value = "-" if one.value is Value.UNSET else one.value.value
    owner = whose(page, one.owners)
    if page.holder.held is Held.HOUSE:
        owner = "" if page.said.get(number) else "as it began"
    if one.row.fixed:
        owner = "the house, fixed" if page.holder.held is not Held.HOUSE else "fixed"
    label = "+" if one.row.sort else one.row.label
    shown = owner if len(owner) <= WHOSE else "(see below)"
    lines = [columns(width, (label, 3), (one.row.text, 0), (value, 6), (shown, WHOSE))]
    if shown != owner:
        lines += _indented(f"because of {owner}", width)
    return Row("\n".join([*lines, *_said(page, number, zone, width)]), f"limit:{number}")


def _said(page: LimitsPage, number: int, zone: ZoneInfo, width: int) -> Iterator[str]:
    one = page.row(number)
    assert one is not None
    side = {Held.HOUSE: one.house, Held.STAFF: one.staff, Held.RESIDENT: one.resident}
    standing = side[page.holder.held]
    name = page.name or ("You" if page.holder.held is Held.STAFF else "The house")
    for setting in dict.fromkeys((standing.today, standing.usual)):
        if setting is not None:
            limited = setting.value is not Value.UNSET and setting.value.room > one.value.room
            words = f"{name}: {setting_words(setting, zone)}{' (limited)' if limited else ''}"
            yield from _indented(words, width)
    if standing.setting is None and page.said.get(number):
        yield from _indented(f"{name}: it was said for one day, and that day is over", width)
    if standing.setting is None and one.row.note and page.holder.held is Held.HOUSE:
        yield from _indented(one.row.note, width)


def _indented(words: str, width: int) -> list[str]:
    return textwrap.wrap(words, width, initial_indent=" " * 5, subsequent_indent=" " * 5)


def setting_words(setting: Setting, zone: ZoneInfo) -> str:
    """What was said: `never, for now; today only, until 05:00`."""
    words = setting.value.words
    if setting.depends_on:
        words += f", {quoted(setting.depends_on)}"
    if setting.today_only_until is not None:
        words += f"; today only, until {clock(setting.today_only_until, zone)}"
    return words


def history_rows(page: LimitsPage, number: int, zone: ZoneInfo, width: int) -> Iterator[Row]:
    """One limit: who says what, what counts, and everything that was ever said about it."""
    one = page.row(number)
    if one is None:
        return
    yield Row(textwrap.fill(one.row.text, width), "it", strong=True)
    counts = "nothing yet" if one.value is Value.UNSET else one.value.value
    because = f", because of {whose(page, one.owners)}" if one.owners else ""
    yield Row(f"What counts now: {counts}{because}")
    yield Row("")
    yield from _who_says_what(page, one, width)
    yield Row("\nHow it came to be")
    for setting in reversed(page.said.get(number, ())):
        yield Row(_told(page, setting, zone, width))
    if not page.said.get(number):
        yield Row("  Nothing has been said about it yet.")


def _who_says_what(page: LimitsPage, one: Effective, width: int) -> Iterator[Row]:
    names = {Held.HOUSE: "The house", Held.STAFF: "You", Held.RESIDENT: page.name}
    for held in Held:
        if not names[held] or (page.holder.held is Held.HOUSE and held is not Held.HOUSE):
            continue
        says = one.says(held)
        side = one.staff if held is Held.STAFF else one.resident
        side = one.house if held is Held.HOUSE else side
        if says is Value.UNSET and side.setting is None:
            yield Row(f"{names[held]}: nothing yet")
            continue
        limited = " (kept, and limited by what is stricter)" if held in one.limited else ""
        yield Row(textwrap.fill(f"{names[held]}: {says.words}{limited}", width))
    if one.row.fixed:
        yield Row("It is never, in every house like this, and cannot be loosened.")
    if one.row.note:
        yield Row(textwrap.fill(f"As the house begins: {one.row.note}", width))
    if one.row.source:
        yield Row(textwrap.fill(f"Where it comes from: {one.row.source}", width))


def _told(page: LimitsPage, setting: Setting, zone: ZoneInfo, width: int) -> str:
    by = page.staff.get(setting.set_by, "?")
    when = day_and_clock(setting.set_at, zone)
    how = f", {setting.how}" if setting.how else ""
    parts = [f"{when}  {setting_words(setting, zone)}  ({by}{how})"]
    more = (
        f"Why: {setting.why}" if setting.why else "",
        f"Talked over with {setting.agreed_with}." if setting.agreed_with else "",
        f"It is {setting.kind}." if setting.kind.value != "personal" else "",
        f"Look at it again {day_of(setting.review_on)}." if setting.review_on else "",
        "It rests on an agreement of the house." if setting.agreement_id else "",
    )
    parts += [f"   {words}" for words in more if words]
    return "\n".join(
        line
        for part in parts
        for line in textwrap.wrap(part, width, initial_indent="  ", subsequent_indent="    ")
    )
