"""What is handed over of what was written: notes, own words, additions, and the person's own side.

What they do not want carried says nothing here, whether they said so of the thing or of a topic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from zoneinfo import ZoneInfo

from handover.desk.carried import Steering, steering
from handover.desk.item import Item, Said
from handover.house.handovers import Entry, EntryKind
from handover.house.notes import Addendum, Carry, Late, Note, Together, Verdict
from handover.house.times import Span, day_and_clock, short_day, span_words
from handover.store import my_side, notes
from handover.store.engine.book import Book

Ids = Mapping[EntryKind, Mapping[int, Entry]]


def written_items(book: Book, ids: Ids, names: Mapping[int, str], zone: ZoneInfo) -> Iterator[Item]:
    """The items of everything written, as it is carried now."""
    steer = steering(book)
    yield from _notes(book, ids[EntryKind.NOTE], names, zone, steer)
    yield from _own_words(book, ids[EntryKind.OWN_WORDS], names, zone, steer)
    yield from _addenda(book, ids, names, zone, steer)
    yield from _sides(book, ids, zone, steer)


def note_labels(note: Note) -> tuple[str, ...]:
    """What stands beside a note: how late, how it lay to the shift, with whom it was written."""
    labels = {
        "written later": note.late is not Late.ON_TIME,
        "ran over a little": note.verdict is Verdict.RAN_OVER,
        "outside the shift": note.verdict in (Verdict.OUTSIDE, Verdict.PARTLY_OUTSIDE),
        "edited": note.version > 1,
        "just the next shift": note.carry is Carry.TONIGHT,
        note.together.words: note.together is not Together.NONE,
        "the team first, for a week": note.team_until is not None,
    }
    return (*sorted(note.tags), *(label for label, holds in labels.items() if holds))


def note_heading(note: Note, names: Mapping[int, str], zone: ZoneInfo) -> str:
    """When it happened and who wrote it: `Tue 10 Mar 14:00-14:30, Theo`."""
    when = span_words(Span(note.happened_from, note.happened_to), zone)
    return f"{short_day(note.happened_from, zone)} {when}, {names.get(note.author_id, '?')}"


def _notes(
    book: Book,
    ids: Mapping[int, Entry],
    names: Mapping[int, str],
    zone: ZoneInfo,
    steer: Steering,
) -> Iterator[Item]:
    for note in notes.notes_by_id(book, ids):
        carry = steer.of_note(note)
        if carry is Carry.NO or not _says_something(note):
            continue
        yield Item(
            entry_id=ids[note.id].id,
            kind=EntryKind.NOTE,
            resident_id=note.resident_id,
            heading=note_heading(note, names, zone),
            text=note.whole(names.get(note.author_id, "")),
            own_words=tuple(
                words.text for words in note.own_words_live if words.share is not Carry.NO
            ),
            labels=note_labels(note),
            must_know=note.must_know,
            added=tuple(_said(added, names, zone) for added in note.addenda),
            subject_id=note.id,
            my_side=tuple(side.text for side in note.my_side),
            tonight=carry is Carry.TONIGHT,
        )


def _says_something(note: Note) -> bool:
    # Of a note that was nothing but own words, nothing is left when they are taken back.
    return bool(note.text or note.own_words_live or note.addenda or note.my_side)


def _said(added: Addendum, names: Mapping[int, str], zone: ZoneInfo) -> Said:
    when = day_and_clock(added.written_at, zone)
    return Said(names.get(added.author_id, "?"), when, added.text)


def _own_words(
    book: Book,
    ids: Mapping[int, Entry],
    names: Mapping[int, str],
    zone: ZoneInfo,
    steer: Steering,
) -> Iterator[Item]:
    for words in notes.own_words_by_id(book, ids):
        carry = steer.of_words(words)
        if words.withdrawn_at is not None or carry is Carry.NO:
            continue
        yield Item(
            entry_id=ids[words.id].id,
            kind=EntryKind.OWN_WORDS,
            resident_id=words.resident_id,
            heading=f"{day_and_clock(words.said_at, zone)}, "
            f"taken down by {names.get(words.taken_by, '?')}",
            text="",
            own_words=(words.text,),
            subject_id=words.id,
            tonight=carry is Carry.TONIGHT,
        )


def _addenda(
    book: Book, ids: Ids, names: Mapping[int, str], zone: ZoneInfo, steer: Steering
) -> Iterator[Item]:
    mine = ids[EntryKind.ADDENDUM]
    found = notes.addenda_by_id(book, mine)
    added = [one for one in found if one.note_id not in ids[EntryKind.NOTE]]
    under = {note.id: note for note in notes.notes_by_id(book, [one.note_id for one in added])}
    for one in added:
        note = under[one.note_id]
        if (carry := steer.of_note(note)) is Carry.NO:
            continue
        yield Item(
            entry_id=mine[one.id].id,
            kind=EntryKind.ADDENDUM,
            resident_id=note.resident_id,
            heading=f"Added by {names.get(one.author_id, '?')} to the note of "
            f"{short_day(note.happened_from, zone)}",
            text=one.text,
            subject_id=one.id,
            tonight=carry is Carry.TONIGHT,
        )


def _sides(book: Book, ids: Ids, zone: ZoneInfo, steer: Steering) -> Iterator[Item]:
    """What they said to a note that was handed over before; under a note of now it stands there."""
    mine = ids[EntryKind.MY_SIDE]
    found = my_side.my_sides_by_id(book, mine)
    said = [
        one for one in found if one.withdrawn_at is None and one.note_id not in ids[EntryKind.NOTE]
    ]
    under = {note.id: note for note in notes.notes_by_id(book, [one.note_id for one in said])}
    for one in said:
        note = under[one.note_id]
        if (carry := steer.of_note(note)) is Carry.NO:
            continue
        yield Item(
            entry_id=mine[one.id].id,
            kind=EntryKind.MY_SIDE,
            resident_id=one.resident_id,
            heading=f"Their side of the note of {short_day(note.happened_from, zone)}",
            text="",
            own_words=(one.text,),
            subject_id=one.id,
            tonight=carry is Carry.TONIGHT,
        )
