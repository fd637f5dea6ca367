"""Somebody's plan, for them to take along."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from handover.desk.plan_pages import PartShown, PlanPage
from handover.house.plans import Section, Side
from handover.house.times import short_day
from handover.sheets.html import Html, document, element, led
from handover.sheets.html import part as html_part
from handover.sheets.wrapping import WIDTH, wrapped

ON_PAPER = "It is on paper already, with them."
NOTHING_YET = "Nothing stands in it yet. Any part can be the first:"


def plan_text(page: PlanPage, zone: ZoneInfo) -> str:
    """The plan as text, ready to print: the parts that say something and are shown."""
    return "\n".join([*_lines(page, zone), ""])


def _lines(page: PlanPage, zone: ZoneInfo) -> Iterator[str]:
    yield from wrapped(f"{page.resident.name.upper()}'S PLAN")
    if page.on_paper:
        yield from ("", ON_PAPER)
        return
    if page.version:
        yield f"  version {page.version}{_marked(page, zone)}"
    yield "-" * WIDTH
    for part in page.parts:
        if not (part.empty or part.hidden):
            yield from ("", part.section.called.upper(), *_part(part, zone))
    if all(part.empty for part in page.parts):
        yield from ("", NOTHING_YET)
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


def plan_html(page: PlanPage, zone: ZoneInfo) -> str:
    """The plan as one HTML file, with the same parts."""
    title = f"{page.resident.name}'s plan"
    return document(
        title, element("header", element("h1", title), *_head(page, zone)), *_parts(page, zone)
    )


def _head(page: PlanPage, zone: ZoneInfo) -> Iterator[Html]:
    if page.on_paper:
        yield element("p", ON_PAPER)
    elif page.version:
        yield element("p", f"version {page.version}{_marked(page, zone)}", kind="soft")


def _parts(page: PlanPage, zone: ZoneInfo) -> Iterator[Html]:
    if page.on_paper:
        return
    for one in page.parts:
        if not (one.empty or one.hidden):
            yield html_part(one.section.called, *_said(one, zone))
    if all(one.empty for one in page.parts):
        yield element("p", NOTHING_YET)
        for section in Section:
            yield html_part(section.called, element("p", section.asks))


def _said(shown: PartShown, zone: ZoneInfo) -> Iterator[Html]:
    if shown.i_need:
        yield element("p", shown.i_need)
    if shown.house_needs:
        yield led("What the house needs:", shown.house_needs)
    for quote in shown.quotes:
        yield element("blockquote", f"“{quote.text}”", f" {short_day(quote.said_at, zone)}")
