"""What stands on a person's page, row by row."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from handover.desk.items import note_heading, note_labels, promise_words
from handover.desk.residents import PersonPage
from handover.house.notes import Note, NoteKind
from handover.house.priorities import Priority, PriorityStatus
from handover.house.times import clock, day_and_clock, day_of, short_day
from handover.tui.plain import quoted
from handover.tui.widgets.rows import Row, section

LINES_OF_A_NOTE = 4
"""How much of a note stands on the page; Enter opens the whole of it."""
NEWEST = 3
"""How many of their own words, and how many celebrations, stand on the page."""


def person_rows(page: PersonPage, zone: ZoneInfo, width: int) -> Iterator[Row]:
    """Own words, then what they want, what we promised, what was celebrated, what was written."""
    yield from _first(page, width)
    yield from _limits(page, width)
    for line in page.quiet:
        yield Row(textwrap.fill(line, width))
    words = [
        Row(
            textwrap.fill(f"{quoted(one.text)}  {short_day(one.said_at, zone)}", width),
            f"words:{one.id}",
        )
        for one in page.own_words[:NEWEST]
    ]
    wanted = [
        Row(_priority_words(one, width, page.came_up.get(one.id, "")), f"priority:{one.id}")
        for one in page.priorities
    ]
    promised = [_promise_row(page, number, zone, width) for number in range(len(page.promises))]
    celebrated = [
        Row(textwrap.fill(one.words, width, initial_indent="  ", subsequent_indent="  "))
        for one in page.celebrations[:NEWEST]
    ]
    written = [
        Row(
            note_words(note, page.staff, zone, width, changed=note.id in page.roster_changed),
            f"note:{note.id}",
        )
        for note in page.notes
    ]
    yield from section("In their own words", words, "Nothing yet. O keeps what they say.")
    yield from section("\nWhat they want", wanted, "Nothing yet. N keeps it, in their words.")
    yield from section("\nWhat we promised", promised)
    more = [Row(textwrap.fill(lead.words, width), lead.key) for lead in page.more]
    yield from section("\nMore about them", more)
    yield from section("\nCelebrated", celebrated)
    yield from section("\nWritten", written, "Nothing yet. W writes the first note.")
    yield from _opened_off_shift(page, zone, width)


def _first(page: PersonPage, width: int) -> Iterator[Row]:
    """What is not in the book yet, and how to meet them."""
    if page.not_written:
        yield Row(textwrap.fill(page.not_written, width))
    if page.resident.ask_first:
        met = f"How they would like to be met: {quoted(page.resident.ask_first)}"
        yield Row(textwrap.fill(met, width), "met")
    for lead in page.first:
        yield Row(textwrap.fill(lead.words, width), lead.key)


def _opened_off_shift(page: PersonPage, zone: ZoneInfo, width: int) -> Iterator[Row]:
    read = [
        f"{page.staff.get(one.staff_id, '?')}, {day_and_clock(one.at, zone)}: {one.because}"
        for one in page.opened[:NEWEST]
    ]
    rows = [
        Row(textwrap.fill(line, width, initial_indent="  ", subsequent_indent="  "))
        for line in read
    ]
    yield from section("\nOpened by somebody who was not on shift", rows)


def _limits(page: PersonPage, width: int) -> Iterator[Row]:
    key = f"limits:{page.resident.id}"
    for line in page.limits:
        if line.until:
            words = f"TODAY ONLY, until {line.until}: {line.text}"
            yield Row(textwrap.fill(words, width), key, strong=True)
    others = "; ".join(line.text for line in page.limits if not line.until)
    again = page.look_again
    if again is not None:
        due = "Look at it again together, the day is here" if again.due else "Look at it again"
        others += f"{'. ' if others else ''}{due}: {day_of(again.on)}."
    if others:
        yield Row(textwrap.fill(f"Boundaries: {others}", width), key)


def _promise_row(page: PersonPage, number: int, zone: ZoneInfo, width: int) -> Row:
    one = page.promises[number]
    orphan = " (not on then: ask them)" if one.id in page.orphans else ""
    words = f"{one.text}  {promise_words(one, page.staff, zone)}{orphan}"
    return Row(textwrap.fill(words, width), f"promise:{one.id}")


def _priority_words(priority: Priority, width: int, came_up: str = "") -> str:
    where = f" · {', '.join(sorted(priority.dimensions))}" if priority.dimensions else ""
    ours = priority.status is PriorityStatus.SUGGESTED
    state = "our suggestion: ask them" if ours else priority.status
    place = f"{priority.position}  " if priority.position else "   "
    # What came up yesterday or today needs no word.
    since = f" · {came_up}" if came_up.startswith("last") and priority.status.alive else ""
    lines = [textwrap.fill(f"{place}{quoted(priority.words)}  {state}{where}{since}", width)]
    if priority.next_step and priority.status.alive:
        step = priority.next_step
        lines.append(f"   next, {step.owner.words}: {step.words}"[:width])
    return "\n".join(lines)


def note_words(
    note: Note, names: dict[int, str], zone: ZoneInfo, width: int, *, changed: bool = False
) -> str:
    """A note as it stands on a page: when and who, own words first, then the beginning of it.

    `changed` says that the roster has changed since, so that its time would be judged otherwise.
    """
    label = ", ".join((*note_labels(note), *(["roster changed since"] if changed else [])))
    kind = "" if note.kind is NoteKind.BEING_WITH else f"  {note.kind.words}"
    body = [
        *(textwrap.fill(quoted(words.text), width - 2) for words in note.own_words_live),
        *(
            line
            for paragraph in note.whole(names.get(note.author_id, "")).splitlines()
            for line in textwrap.wrap(paragraph, width - 2)
        ),
    ]
    shown = "\n".join(body).split("\n")
    if len(shown) > LINES_OF_A_NOTE:
        shown = [*shown[:LINES_OF_A_NOTE], "… Enter reads the whole of it"]
    sides = [
        line
        for side in note.my_side
        for line in textwrap.wrap(f"Their side: {quoted(side.text)}", width - 2)
    ]
    added = [
        f"+ {clock(one.written_at, zone)} {names.get(one.author_id, '?')} added"
        for one in note.addenda
    ]
    heading = f"{note_heading(note, names, zone)}{kind}{f'  ({label})' if label else ''}"
    lines = [
        *textwrap.wrap(heading, width),
        *("  " + line for line in (*shown, *sides, *added) if line),
    ]
    return "\n".join(lines)
