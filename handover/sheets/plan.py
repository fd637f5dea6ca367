"""Somebody's plan, for them to take along."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from handover.desk.plan_pages import PartShown, PlanPage
from handover.house.plans import Section, Side
from handover.house.times import short_day
from handover.sheets.wrapping import WIDTH, wrapped


def plan_text(page: PlanPage, zone: ZoneInfo) -> str:
    """The plan as text, ready to print: the parts that say something and are shown."""
    return "\n".join([*_lines(page, zone), ""])


def _lines(page: PlanPage, zone: ZoneInfo) -> Iterator[str]:
    yield from wrapped(f"{page.resident.name.upper()}'S PLAN")
    if page.on_paper:
        yield from ("", "It is on paper already, with them.")
        return
    if page.version:
        yield f"  version {page.version}{_marked(page, zone)}"
    yield "-" * WIDTH
    for part in page.parts:
        if not (part.empty or part.hidden):
            yield from ("", part.section.called.upper(), *_part(part, zone))
    if all(part.empty for part in page.parts):
        yield from ("", "Nothing stands in it yet. Any part can be the first:")
        for one in Section:
            yield from ("", *wrapped(one.called), *wrapped(one.asks), "")


def _marked(page: PlanPage, zone: ZoneInfo) -> str:
    theirs, ours = page.mark_of(Side.PERSON), page.mark_of(Side.TEAM)
    said = [f"by {page.resident.name}, {short_day(theirs.at, zone)}"] if theirs else []
    said += [f"by {page.names.get(ours.staff_id, '?')}, {short_day(ours.at, zone)}"] if ours else []
    return f", marked {'; '.join(said)}" if said else ", not marked yet"


def _part(part: PartShown, zone: ZoneInfo) -> Iterator[str]:
    for line in part.i_need.splitlines():
        yield from wrapped(line)
    if part.house_needs:
        yield from wrapped(f"What the house needs: {part.house_needs}")
    for quote in part.quotes:
        yield from wrapped(f"“{quote.text}” {short_day(quote.said_at, zone)}")
