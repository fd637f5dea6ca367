"""A handover as it is read aloud: one thing a line, nothing beside anything else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from handover.desk.handover_pages import HandoverPage, Part
from handover.desk.item import Item
from handover.desk.items import note_heading, note_labels
from handover.house.notes import Note
from handover.house.times import Zone


def beginning_aloud(page: HandoverPage) -> Iterator[str]:
    """From whom it is, what must be known, what was promised, who has nothing new."""
    given = page.handover
    to = given.to_words if given else ""
    yield f"{page.given_by} hands over to {to or 'the next shift'}. {page.minutes} min to read."
    names = {part.part: part.name for part in page.parts}
    for item in page.must_know:
        yield f"Must know, {names.get(item.resident_id or 0, '')}: {_words(item)}"
    for line in page.promises:
        whom = f"{line.name}: " if line.name else ""
        orphan = " Whoever promised it is not on then: ask them." if line.orphan else ""
        yield f"Promised: {whom}{line.follow_up.text}, {line.when}.{orphan}"
    for item in page.celebrations:
        yield f"To celebrate: {item.text}"
    quiet = [part.name for part in page.parts if part.quiet]
    if quiet:
        yield f"Nothing new: {', '.join(quiet)}. Quiet is a complete answer."


def part_aloud(part: Part) -> Iterator[str]:
    """One person's part, or the house's: their own words before ours."""
    if part.message:
        yield f"{part.name} says first: “{part.message}”"
    if part.line.good_word:
        yield f"Something good: {part.line.good_word}"
    if part.ask_first:
        yield f"How they would like to be met: “{part.ask_first}”"
    yield from (f"Today only, until {one.until}: {one.text}" for one in part.today)
    yield from part.along
    yield from (f"In their own words: “{said}”" for item in part.items for said in item.own_words)
    if part.line.text or part.line.nothing:
        yield f"To pass on: {part.line.text or 'nothing new.'}"
    for item in (*part.items, *part.since):
        yield from _item(item)
    yield from part.gone_through


def _item(item: Item) -> Iterator[str]:
    labels = f" ({', '.join(item.labels)})" if item.labels else ""
    yield f"{item.heading}{labels}: {item.text}" if item.text else f"{item.heading}{labels}"
    for side in item.my_side:
        yield f"Their side: “{side}”"
    for added in item.added:
        yield f"Added {added.when} by {added.by}: {added.text}"


def _words(item: Item) -> str:
    return item.text or f"“{item.own_words[0]}”"


def note_aloud(note: Note, team: Mapping[int, str], zone: Zone) -> Iterator[str]:
    """One note, with what they said to it and what was added."""
    labels = "".join(f", {label}" for label in note_labels(note))
    yield f"{note_heading(note, team, zone)}{labels}."
    yield from (f"In their own words: “{words.text}”" for words in note.own_words_live)
    if whole := note.whole(team.get(note.author_id, "")):
        yield whole
    yield from (f"Their side: “{side.text}”" for side in note.my_side)
    for added in note.addenda:
        yield f"Added by {team.get(added.author_id, '?')}: {added.text}"
