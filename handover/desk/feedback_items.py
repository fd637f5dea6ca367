"""What is handed over of how the support landed: what was said in the open, and the answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from handover.desk.item import Item
from handover.house.handovers import Entry, EntryKind
from handover.house.plain_text import shortened
from handover.house.times import day_and_clock
from handover.store import feedback as kept
from handover.store.engine.book import Book


def said_items(
    book: Book, ids: Mapping[int, Entry], names: Mapping[int, str], zone: ZoneInfo
) -> Sequence[Item]:
    """What was said, in the words of whoever said it."""
    return [
        Item(
            entry_id=ids[one.id].id,
            kind=EntryKind.FEEDBACK,
            resident_id=one.resident_id,
            heading=f"{day_and_clock(one.at, zone)}, to "
            f"{names.get(one.to_staff_id, '?') if one.to_staff_id else 'the house'}: how it landed",
            text=one.text if one.from_staff_id else "",
            own_words=() if one.from_staff_id else (one.text,),
            subject_id=one.id,
        )
        for one in kept.feedback_by_id(book, list(ids))
    ]


def answer_items(
    book: Book, ids: Mapping[int, Entry], names: Mapping[int, str], zone: ZoneInfo
) -> Sequence[Item]:
    """What was answered, and to what."""
    given = kept.answers_by_id(book, list(ids))
    under = {one.id: one for one in kept.feedback_by_id(book, [a.feedback_id for a in given])}
    return [
        Item(
            entry_id=ids[one.id].id,
            kind=EntryKind.ANSWER,
            resident_id=under[one.feedback_id].resident_id,
            heading=f"{'They' if one.by_person else names.get(one.by, '?')} answered "
            f"“{shortened(under[one.feedback_id].text, 40)}”",
            text="" if one.by_person else one.text,
            own_words=(one.text,) if one.by_person else (),
            subject_id=one.id,
        )
        for one in given
        if one.feedback_id in under
    ]
