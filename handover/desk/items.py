"""What one entry says when it is handed over: plain lines, ready for a screen or a sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from zoneinfo import ZoneInfo

from handover.desk import arriving, confidence
from handover.desk.carried import steering
from handover.desk.feedback_items import answer_items, said_items
from handover.desk.item import Item as Item
from handover.desk.item import Said as Said
from handover.desk.items_of_both import check_in_items, pact_items, plan_items
from handover.desk.items_wanted import priority_items
from handover.desk.items_written import note_heading as note_heading
from handover.desk.items_written import note_labels as note_labels
from handover.desk.items_written import written_items
from handover.desk.meetings import meeting_items
from handover.desk.steered import items_as_they_want
from handover.house.boundaries import Value
from handover.house.follow_ups import FollowUp, FollowUpStatus
from handover.house.handovers import Entry, EntryKind
from handover.house.times import clock, due_words, short_day
from handover.store import follow_ups as promises
from handover.store import handovers
from handover.store.engine.book import Book

Branch = Callable[[Book, Mapping[int, Entry], Mapping[int, str], ZoneInfo], Sequence[Item]]
"""The book, entries by what they point to, names of the team, the zone -> what they say."""

BESIDE: Mapping[EntryKind, Branch] = MappingProxyType(
    {
        EntryKind.PLAN: plan_items,
        EntryKind.PACT: pact_items,
        EntryKind.CHECK_IN: check_in_items,
        EntryKind.ARRIVAL: arriving.handed_over,
        EntryKind.FEEDBACK: said_items,
        EntryKind.ANSWER: answer_items,
        EntryKind.MEETING: meeting_items,
        EntryKind.CONFIDENCE: confidence.handed_over,
    }
)
"""Kinds whose items are made in a file of their own."""


def items_of(
    book: Book, entries: Sequence[Entry], names: Mapping[int, str], zone: ZoneInfo
) -> tuple[Item, ...]:
    """What these entries say. What is not to be carried, or was withdrawn, says nothing."""
    ids: dict[EntryKind, dict[int, Entry]] = {kind: {} for kind in EntryKind}
    for entry in entries:
        # A promise or a priority that changed twice is said once, as it stood last.
        ids[entry.kind][entry.subject_id] = entry
    with book.reading():
        found = [
            *written_items(book, ids, names, zone),
            *_promises(book, ids[EntryKind.FOLLOW_UP], names, zone),
            *priority_items(book, ids[EntryKind.PRIORITY]),
            *_celebrations(book, ids[EntryKind.CELEBRATION], names, zone),
            *_corrections(book, ids[EntryKind.CORRECTION], names, zone),
            *_limits(ids[EntryKind.BOUNDARY]),
            *_agreements(ids[EntryKind.AGREEMENT], names, zone),
        ]
        for kind, branch in BESIDE.items():
            found += branch(book, ids[kind], names, zone) if ids[kind] else ()
        said = items_as_they_want(steering(book), found)
        return tuple(sorted(said, key=lambda item: item.entry_id))


def promise_words(promise: FollowUp, names: Mapping[int, str], zone: ZoneInfo) -> str:
    """When a promise is due and who keeps it: `Sat 7 Mar 10:15-12:15, the shift`."""
    owner = names.get(promise.staff_id, "?") if promise.staff_id else "the shift"
    if promise.window is None:
        return f"whenever they ask, {owner}"
    return f"{due_words(promise.window, zone, lambda one: short_day(one, zone))}, {owner}"


def _promises(
    book: Book, ids: dict[int, Entry], names: Mapping[int, str], zone: ZoneInfo
) -> list[Item]:
    found = []
    for one in promises.follow_ups_by_id(book, list(ids)):
        status = FollowUpStatus(ids[one.id].state)
        words = f"Promised for {promise_words(one, names, zone)}"
        found.append(
            Item(
                entry_id=ids[one.id].id,
                kind=EntryKind.FOLLOW_UP,
                resident_id=one.resident_id,
                heading=words if status.alive else f"A promise was {_ended(one, status)}",
                text=one.text,
                own_words=(one.outcome_words,) if one.outcome_words and not status.alive else (),
                labels=(str(one.who_asked),),
                subject_id=one.id,
            )
        )
    return found


def _ended(one: FollowUp, status: FollowUpStatus) -> str:
    # An entry says how it stood then; who did it is known of how it stands now.
    return one.ended if one.status is status else str(status)


def _celebrations(
    book: Book, ids: dict[int, Entry], names: Mapping[int, str], zone: ZoneInfo
) -> list[Item]:
    return [
        Item(
            entry_id=ids[one.id].id,
            kind=EntryKind.CELEBRATION,
            resident_id=one.resident_id,
            heading=f"{short_day(one.at, zone)}, {names.get(one.by, '?')}",
            text=one.words,
            subject_id=one.id,
        )
        for one in promises.celebrations_by_id(book, list(ids))
    ]


def _corrections(
    book: Book, ids: dict[int, Entry], names: Mapping[int, str], zone: ZoneInfo
) -> list[Item]:
    return [
        Item(
            entry_id=ids[one.id].id,
            kind=EntryKind.CORRECTION,
            resident_id=one.part or None,
            heading=f"Put right at the last handover by {names.get(one.by, '?')}, "
            f"{clock(one.at, zone)}",
            text=one.text,
            subject_id=one.id,
        )
        for one in handovers.corrections_by_id(book, list(ids))
    ]


def _limits(ids: dict[int, Entry]) -> list[Item]:
    # A limit that was set twice is said once, as it stood last.
    last = {(entry.resident_id, entry.words): (number, entry) for number, entry in ids.items()}
    return [
        Item(
            entry_id=entry.id,
            kind=EntryKind.BOUNDARY,
            resident_id=entry.resident_id,
            heading=f"{'Their' if entry.resident_id else 'The house’s'} boundary has changed",
            text=f"{entry.words}: {Value(entry.state).words}"
            + (f", {entry.step}" if entry.step else ""),
            subject_id=number,
        )
        for number, entry in last.values()
    ]


def _agreements(ids: dict[int, Entry], names: Mapping[int, str], zone: ZoneInfo) -> list[Item]:
    return [
        Item(
            entry_id=entry.id,
            kind=EntryKind.AGREEMENT,
            resident_id=None,
            heading=f"The house has agreed, {short_day(entry.at, zone)}, "
            f"written down by {names.get(entry.by, '?')}",
            text=entry.words,
            subject_id=number,
        )
        for number, entry in ids.items()
    ]
