"""What a handover says while it is received, line by line."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from zoneinfo import ZoneInfo

from handover.desk.handover_pages import HandoverPage, Part, PromiseLine
from handover.desk.items import Item
from handover.house.handovers import Handover, HandoverStatus, Heard
from handover.house.times import clock, day_and_clock
from handover.tui.plain import quoted

PROMISES_AT_ONCE = 8
"""How many promises the beginning tells; all of them stand in the follow-ups."""


def beginning(
    page: HandoverPage, parts: Sequence[Part], zone: ZoneInfo, width: int
) -> Iterator[str]:
    """Who hands over to whom, what must be known, what is promised, what there is to celebrate."""
    if page.handover is not None:
        yield from _who_to_whom(page, page.handover, zone)
    yield from section("Must know", (_must_know(item, page) for item in page.must_know), width)
    promised = (_promise(line) for line in page.promises[:PROMISES_AT_ONCE])
    yield from section("What is promised", promised, width)
    yield from section("Celebrations", (item.text for item in page.celebrations), width)
    after = (f"{item.heading}: {item.text or quoted(item.own_words[0])}" for item in page.after)
    yield from section("Written since (it goes along next time)", after, width)
    quiet = ", ".join(part.name for part in page.parts if part.quiet)
    if quiet:
        yield f"\nNothing new: {quiet}. Quiet is a complete answer."
    kept_in_mind = (f"{p.name}: {line}" for p in page.parts if p.quiet for line in p.along)
    yield from section("And kept in mind for them", kept_in_mind, width)
    if parts:
        yield f"\nNext: {', '.join(part.name for part in parts)}.  F6 goes on."


def _who_to_whom(page: HandoverPage, given: Handover, zone: ZoneInfo) -> Iterator[str]:
    moment = given.given_at or given.prepared_at
    yield f"{page.given_by} hands over to {given.to_words or 'the next shift'}."
    yield f"{day_and_clock(moment, zone)}, about {page.minutes} min to read."
    if given.left_because:
        yield f"Left on the table: {given.left_because}"
    if given.status is HandoverStatus.CLOSED:
        yield "It was said back and confirmed."


def _must_know(item: Item, page: HandoverPage) -> str:
    name = next((p.name for p in page.parts if p.part == (item.resident_id or 0)), "")
    return f"{name}: {item.text or quoted(item.own_words[0])}"


def _promise(line: PromiseLine) -> str:
    who = f"{line.name}: " if line.name else ""
    orphan = " (not on then: ask them)" if line.orphan else ""
    return f"{who}{line.follow_up.text}  {line.when}{orphan}"


def part_words(
    page: HandoverPage, part: Part, reader: int, zone: ZoneInfo, width: int
) -> Iterator[str]:
    """One part: something good, own words, how they would like to be met, the one thing, the rest.

    `reader` is the staff member who reads: what was added since they heard it is marked as new.
    """
    yield part.name.upper()
    if part.quiet:
        yield "\n  Nothing new. Quiet is a complete answer."
    yield from _new_since(page, part, reader, width)
    yield from _with_them(part, width)
    if part.line.good_word:
        yield from wrapped(f"Something good: {part.line.good_word}", width)
    if part.ask_first:
        yield from wrapped(f"How they would like to be met: {quoted(part.ask_first)}", width)
    today = (f"TODAY ONLY, until {limit.until}: {limit.text}" for limit in part.today)
    for line in (*today, *part.along):
        yield from wrapped(line, width)
    said = (quoted(words) for item in part.items for words in item.own_words)
    yield from section("In their own words", said, width)
    if part.line.text or part.line.nothing:
        yield from section("To pass on", [part.line.text or "Nothing new."], width)
    yield from _added_before(part, reader, width)
    if part.items:
        yield "\nWritten"
        for item in part.items:
            yield from _item(item, width)
    yield from _heard(page, part, zone, width)


def say_back_words(part: Part | None, about: str, reader: int, width: int) -> Iterator[str]:
    """What the line is for; what that one has said back already stands there once more."""
    mine = [one.text for one in part.said_back if one.staff_id == reader] if part else []
    if not mine:
        whom = f" about {about}" if about else ""
        yield f"  Say back in your own words what you will carry{whom}:"
        return
    said = textwrap.shorten(f"You said back: {quoted(mine[-1])}", 3 * width, placeholder=" …")
    yield from wrapped(said, width)
    yield "  Say more, or go on:"


def _with_them(part: Part, width: int) -> Iterator[str]:
    """What they send in themselves, and that it was gone through with them."""
    if part.message:
        yield from wrapped(f"{part.name} says first: {quoted(part.message)}", width)
    for line in part.gone_through:
        yield from wrapped(line, width)


def _new_since(page: HandoverPage, part: Part, reader: int, width: int) -> Iterator[str]:
    """First what is new to whoever has heard it: the answer they asked for, what was added."""
    if asked := part.answer_to(reader):
        who = page.names.get(asked.answered_by or 0, "?")
        yield ""
        yield from wrapped(f"NEW SINCE YOU READ: {who} answers you", width)
        yield from wrapped(f"You asked: {asked.question}", width)
        yield from wrapped(f"{who}: {asked.answer}", width)
    for item in part.new_since(part.last_heard(reader)):
        yield from _added("NEW SINCE YOU READ", item, width)


def _added_before(part: Part, reader: int, width: int) -> Iterator[str]:
    known = part.new_since(part.last_heard(reader))
    for item in part.since:
        if item not in known:
            yield from _added("Added since", item, width)


def _added(sign: str, item: Item, width: int) -> Iterator[str]:
    yield ""
    yield from wrapped(f"{sign}: {item.heading}", width)
    for words in item.own_words:
        yield from wrapped(quoted(words), width)
    yield from wrapped(item.text, width)


def _heard(page: HandoverPage, part: Part, zone: ZoneInfo, width: int) -> Iterator[str]:
    lines = [
        f"{page.names.get(said.staff_id, '?')} said back: {said.text}" for said in part.said_back
    ]
    for heard in part.heard:
        who = page.names.get(heard.staff_id, "?")
        if heard.heard is Heard.ASK:
            lines.append(f"{who} asks: {heard.question} {heard.answer or '(not answered yet)'}")
        else:
            lines.append(f"{who}: got it, {clock(heard.at, zone)}")
    yield from section("Heard", lines, width)


def _item(item: Item, width: int) -> Iterator[str]:
    labels = f"  ({', '.join(item.labels)})" if item.labels else ""
    yield from wrapped(f"{item.heading}{labels}", width)
    yield from wrapped(item.text, width)
    for side in item.my_side:
        yield from wrapped(f"Their side: {quoted(side)}", width)
    for added in item.added:
        yield from wrapped(f"+ {added.when} {added.by}: {added.text}", width)
    yield ""


def section(heading: str, lines: Iterable[str], width: int) -> Iterator[str]:
    """A heading and its lines, if there are any."""
    found = [line for line in lines if line.strip()]
    if found:
        yield f"\n{heading}"
    for line in found:
        yield from wrapped(line, width)


def wrapped(text: str, width: int) -> Iterator[str]:
    """Text on lines of `width` cells at the most, indented by two."""
    for line in text.splitlines():
        yield from textwrap.wrap(line, width, initial_indent="  ", subsequent_indent="  ")
