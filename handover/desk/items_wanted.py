"""What somebody wants, as it is said when it is handed over."""

from __future__ import annotations

from handover.desk.item import Item
from handover.house.handovers import Entry, EntryKind
from handover.house.priorities import PriorityStatus
from handover.store import priorities
from handover.store.engine.book import Book


def priority_items(book: Book, ids: dict[int, Entry]) -> list[Item]:
    """Each as it stood then. A suggestion of ours is no word of theirs; one refused is gone."""
    if not ids:
        return []
    there = {one.id for one in priorities.priorities_by_id(book, ids)}
    return [_item(number, entry) for number, entry in ids.items() if number in there]


def _item(priority_id: int, entry: Entry) -> Item:
    ours = entry.state == PriorityStatus.SUGGESTED
    return Item(
        entry_id=entry.id,
        kind=EntryKind.PRIORITY,
        resident_id=entry.resident_id,
        heading="We suggest, and have not heard what they say"
        if ours
        else f"What they want ({entry.state})",
        text=entry.words if ours else entry.step,
        own_words=() if ours else (entry.words,),
        subject_id=priority_id,
    )
