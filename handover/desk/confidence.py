"""When something told in confidence could not be kept (A11): to what kind of place it went, whether
the person knows, and until when the law gives time. What it was is kept nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handover.desk.desk import Desk
from handover.desk.item import Item
from handover.desk.lead import Lead
from handover.house.confidence import ConfidenceMarker, MarkerKind, PersonTold, ToWhom
from handover.house.dataclass import dataclass
from handover.house.handovers import Entry, EntryKind
from handover.house.notes import Note
from handover.house.people import Resident
from handover.house.refusals import NotPossible
from handover.house.times import clock, day_and_clock, day_words
from handover.rules.ways_out import MARK_IT
from handover.store import confidence as kept
from handover.store import houses, people
from handover.store.engine.book import Book


@dataclass(frozen=True, slots=True)
class Marked:
    """What is said of it. There is no room for words."""

    kind: MarkerKind
    to_whom: ToWhom
    told: PersonTold = PersonTold.NOT_YET
    done: bool = True
    """Has it been passed on? False while it still has to be."""


@dataclass(frozen=True, slots=True)
class ConfidencePage:
    """What could not be kept of one person's, for them to see as well."""

    resident: Resident
    markers: tuple[ConfidenceMarker, ...]
    """The newest first."""
    names: dict[int, str]
    """Names of the team, by number."""


def confidence_page(desk: Desk, resident_id: int) -> ConfidencePage:
    """What could not be kept of somebody's.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        return ConfidencePage(
            people.resident(desk.book, resident_id),
            tuple(reversed(kept.markers_of(desk.book, resident_id))),
            dict(desk.names()),
        )


def mark(desk: Desk, resident_id: int, marked: Marked) -> ConfidenceMarker:
    """Keep that something could not be kept. While the law gives time, its clock runs.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        now = desk.now()
        return kept.add_marker(
            desk.book,
            resident_id,
            marked.kind,
            marked.to_whom,
            marked.told,
            clock_until=_until(desk, marked.kind, now),
            done_at=now if marked.done else None,
            by=desk.who.id,
            at=now,
        )


def put_right(desk: Desk, was: ConfidenceMarker, marked: Marked) -> ConfidenceMarker:
    """What was said of it was not right, or is no longer.

    Raises:
        MovedOn: Somebody changed it since it was read.
    """
    with desk.book.writing():
        done_at = (was.done_at or desk.now()) if marked.done else None
        return kept.change_marker(
            desk.book,
            was,
            kind=marked.kind,
            to_whom=marked.to_whom,
            told=marked.told,
            clock_until=_until(desk, marked.kind, was.made_at),
            done_at=done_at,
            by=desk.who.id,
            at=desk.now(),
        )


def passed_on(desk: Desk, was: ConfidenceMarker) -> ConfidenceMarker:
    """It has been passed on now; its clock stops.

    Raises:
        NotPossible: It was before.
        MovedOn: Somebody changed it since it was read.
    """
    if not was.open:
        raise NotPossible("That has been passed on already.")
    return put_right(desk, was, Marked(was.kind, was.to_whom, was.told))


def from_note(desk: Desk, resident_id: int, words: str, kind: str = "") -> ConfidenceMarker:
    """A marker as the words of a note begin it; whoever wrote them puts it right."""
    # What finds such words is not needed before the first text is looked at.
    from handover.rules.confidence import guess

    found = guess(words, kind)
    return mark(desk, resident_id, Marked(found.kind, found.to_whom, done=not found.still_to_do))


def onward(note: Note) -> int | None:
    """The number of whoever's marker was just made with this note; None if none was."""
    marked = any(one.rule == "A11" and one.choice == MARK_IT for one in note.answers)
    return note.resident_id if marked else None


def _until(desk: Desk, kind: MarkerKind, since: datetime) -> datetime | None:
    if kind is not MarkerKind.LAW:
        return None
    return since + timedelta(hours=houses.the_house(desk.book).report_clock_h)


def marker_words(one: ConfidenceMarker, zone: ZoneInfo) -> str:
    """One of them in a line: `until Tuesday 10 March 14:00: tell a protective service …`."""
    if one.open:
        by_when = f"until {deadline(one.clock_until, zone)}" if one.clock_until else "still to do"
        said = f"{by_when}: pass on to {one.to_whom}, {one.kind.words}"
    else:
        said = f"passed on to {one.to_whom}, {one.kind.words}"
    return f"{said}; the person was {one.told.words}"


def deadline(moment: datetime, zone: ZoneInfo) -> str:
    """Until when, as it is said: `Tuesday 10 March 14:00`."""
    return f"{day_words(moment, zone)} {clock(moment, zone)}"


def on_their_page(desk: Desk, resident: Resident) -> Iterator[Lead]:
    """What could not be kept of theirs, the newest; or that nothing was passed on."""
    markers = kept.markers_of(desk.book, resident.id)
    words = "nothing was passed on"
    if markers:
        open_first = sorted(markers, key=lambda one: (one.open, one.id))
        words = marker_words(open_first[-1], desk.zone)
    yield Lead(f"Told in confidence: {words}", f"confidence:{resident.id}")


def on_the_board(desk: Desk) -> Iterator[Lead]:
    """The clock of the law that is over first, while it runs."""
    running = [one for one in kept.still_open(desk.book) if one.clock_until is not None]
    if running:
        first = min(running, key=lambda one: (one.clock_until or desk.now(), one.id))
        who = people.resident(desk.book, first.resident_id)
        assert first.clock_until is not None
        until = deadline(first.clock_until, desk.zone)
        yield Lead(f"{who.name}: the law gives until {until}", f"confidence:{who.id}")


def goes_along(desk: Desk, residents: Sequence[Resident]) -> dict[int, tuple[str, ...]]:
    """While something still has to be passed on, every handover says so, and until when."""
    there = {one.id for one in residents}
    found: dict[int, tuple[str, ...]] = {}
    for one in kept.still_open(desk.book):
        if one.resident_id in there:
            line = f"{_capital(marker_words(one, desk.zone))}."
            found[one.resident_id] = (*found.get(one.resident_id, ()), line)
    return found


def handed_over(
    book: Book, ids: Mapping[int, Entry], names: Mapping[int, str], zone: ZoneInfo
) -> Sequence[Item]:
    """What a handover says of it, as it stands: a must-know while something is to be done."""
    return [
        Item(
            entry_id=ids[one.id].id,
            kind=EntryKind.CONFIDENCE,
            resident_id=one.resident_id,
            heading=f"Told in confidence, {_when(ids[one.id], names, zone)}",
            text=f"{_capital(marker_words(one, zone))}.",
            must_know=one.open or one.told is PersonTold.NOT_YET,
            subject_id=one.id,
        )
        for one in kept.markers_by_id(book, ids)
    ]


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _when(entry: Entry, names: Mapping[int, str], zone: ZoneInfo) -> str:
    at = day_and_clock(entry.at, zone)
    return f"{at}, {names.get(entry.by, '?')}"
