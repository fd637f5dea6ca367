"""What stands in somebody's plan, row by row."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from handover.desk.plan_pages import PartShown, PlanPage, VersionLine
from handover.house.plans import Mark, Section, Side
from handover.house.times import day_of, short_day
from handover.tui.plain import quoted
from handover.tui.widgets.rows import Row


def plan_rows(page: PlanPage, zone: ZoneInfo, width: int) -> list[Row]:
    """What travels first, then the parts, their own words to choose from, earlier versions."""
    return list(_rows(page, zone, width))


def _rows(page: PlanPage, zone: ZoneInfo, width: int) -> Iterator[Row]:
    if page.on_paper:
        words = f"{page.resident.name}'s plan is on paper, with them. Ask them about it."
        yield Row(textwrap.fill(words, width), "where")
        return
    if page.version:
        yield Row(textwrap.fill(marked_words(page, zone), width))
    else:
        yield Row("None yet. Any part can be the first, and any may stay empty.")
    yield Row(f"\n{Section.REMIND.called}, at every handover")
    yield Row(_remind(page.part(Section.REMIND), width), f"part:{Section.REMIND}")
    yield Row("\nTheir plan")
    for part in page.parts:
        if part.section is not Section.REMIND:
            yield Row("\n".join(_part_lines(page, part, width)), f"part:{part.section}")
            for quote in part.quotes:
                by = page.names.get(quote.taken_by, "?")
                said = f"{quoted(quote.text)} said {short_day(quote.said_at, zone)}, to {by}"
                yield Row(_indented(said, width), f"stands:{quote.quote_id}")
    if page.is_newest:
        yield from _beside(page, zone, width)


def _beside(page: PlanPage, zone: ZoneInfo, width: int) -> Iterator[Row]:
    if page.offered:
        yield Row("\nTheir words, that could stand in it. Enter asks them, once")
    for one in page.offered:
        words = f"{quoted(one.text)} {short_day(one.said_at, zone)}"
        yield Row(textwrap.shorten(words, width, placeholder="…"), f"quote:{one.id}")
    yield Row("\nMore")
    when = day_of(page.review_on) if page.review_on else "no day chosen"
    due = " The day is here: Y marks it again, or choose another day." if page.look_again else ""
    if page.version:
        yield Row(textwrap.fill(f"Look at it again together: {when}.{due}", width), "again")
    yield Row("It is kept here. Enter if it is on paper, with them", "where")
    earlier = page.versions[1:]
    if earlier:
        yield Row("\nEarlier versions")
    for version in earlier:
        yield Row(_version(version, zone), f"version:{version.number}")


def marked_words(page: PlanPage, zone: ZoneInfo) -> str:
    """Who has marked this version: `Marked by Noor, Mon 23 Feb (here now); by Theo, Mon 23 Feb.`"""
    theirs, ours = page.mark_of(Side.PERSON), page.mark_of(Side.TEAM)
    said = []
    if theirs:
        said.append(f"by {page.resident.name}, {short_day(theirs.at, zone)} ({theirs.how})")
    if ours:
        said.append(f"by {page.names.get(ours.staff_id, '?')}, {short_day(ours.at, zone)}")
    open_for = [name for name, mark in ((page.resident.name, theirs), ("us", ours)) if mark is None]
    words = f"Marked {'; '.join(said)}." if said else "Not marked yet."
    if said and open_for:
        words += f" Not yet by {' and '.join(open_for)}."
    return words + (" Y marks it." if open_for and page.is_newest else "")


def _remind(part: PartShown, width: int) -> str:
    if not part.i_need:
        return "Nothing. Up to three lines of theirs can travel"
    return "\n".join(
        textwrap.fill(line, width, subsequent_indent="  ") for line in part.i_need.splitlines()
    )


def _part_lines(page: PlanPage, part: PartShown, width: int) -> Iterator[str]:
    title = part.section.called
    if part.hidden:
        yield f"{title}: kept to themselves"
        return
    if part.empty:
        yield f"{title}: -"
        return
    yield f"{title}{' (only they read this)' if part.private else ''}"
    for label, words in ((page.resident.name, part.i_need), ("the house", part.house_needs)):
        if words:
            yield _indented(f"{label}: {words}", width)


def _indented(text: str, width: int) -> str:
    return "\n".join(
        line
        for part in text.splitlines()
        for line in textwrap.wrap(part, width, initial_indent="  ", subsequent_indent="  ")
    )


def _version(version: VersionLine, zone: ZoneInfo) -> str:
    return f"Version {version.number}, from {short_day(version.since, zone)}{_by(version.marks)}"


def _by(marks: tuple[Mark, ...]) -> str:
    return ", marked by both" if len(marks) > 1 else ""
