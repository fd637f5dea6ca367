"""What a handover looks like to the one who gives it and to the one who receives it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from handover.desk import leads, my_parts, my_side, quiet
from handover.desk.carried import steering
from handover.desk.desk import Desk
from handover.desk.follow_ups import is_orphan
from handover.desk.items import Item, items_of, promise_words
from handover.desk.limits import LimitLine, today_only
from handover.desk.steered import part_as_they_want, promise_as_they_want
from handover.house.dataclass import dataclass, replace
from handover.house.follow_ups import FollowUp
from handover.house.handovers import (
    HOUSE_PART,
    Acknowledgement,
    Correction,
    Entry,
    EntryKind,
    Handover,
    HandoverStatus,
    Line,
    ReadBack,
    minutes_aloud,
)
from handover.house.people import Resident
from handover.house.times import house_day
from handover.store import entries as ledger
from handover.store import follow_ups as promises
from handover.store import handovers as kept
from handover.store import notes
from handover.store.people import around, names_of


@dataclass(frozen=True, slots=True)
class Part:
    """One resident's part of a handover, or the house's."""

    part: int
    """A resident's id, or `HOUSE_PART`."""
    name: str
    """Whom it is about; the name of the house for its own part."""
    line: Line
    """A good word and the one thing to pass on."""
    ask_first: str
    """How they want to be met, in their words."""
    items: tuple[Item, ...]
    since: tuple[Item, ...]
    """What was added after the handover was given: corrections, and things added to its notes."""
    version: int
    """The highest entry in it; an acknowledgement is bound to it."""
    heard: tuple[Acknowledgement, ...] = ()
    said_back: tuple[ReadBack, ...] = ()
    corrections: tuple[Correction, ...] = ()
    today: tuple[LimitLine, ...] = ()
    """What they asked for today only, as it holds now; gone by itself at 05:00."""
    along: tuple[str, ...] = ()
    """What goes along with it whoever is on, as it holds now; the person chose the lines."""
    message: str = ""
    """What they send in themselves; said first."""
    gone_through: tuple[str, ...] = ()
    """That it was gone through with them, and what they said to it."""
    left_out: bool = False
    """They want to be left out of the talking: only must-knows and own words are left here."""
    typed: Line | None = None
    """The line as it is being written, with what is not carried; None once it is given."""
    hints: tuple[str, ...] = ()
    """What it has not said yet; only while it is being prepared."""

    @property
    def quiet(self) -> bool:
        """Is there nothing to say about this part?"""
        said = self.items or self.since or self.line.said or self.today
        return not (said or self.message or self.gone_through)

    def new_since(self, seen: Acknowledgement | None) -> tuple[Item, ...]:
        """What was added since somebody heard it."""
        if seen is None:
            return ()
        return tuple(item for item in self.since if item.entry_id > seen.version_seen)

    def last_heard(self, reader: int) -> Acknowledgement | None:
        """The last thing that one said to it."""
        return next((one for one in reversed(self.heard) if one.staff_id == reader), None)

    def answer_to(self, reader: int) -> Acknowledgement | None:
        """What that one asked, if it was answered and they have not heard the part again since."""
        mine = [one for one in self.heard if one.staff_id == reader]
        for number, asked in enumerate(mine, start=1):
            at = asked.answered_at
            if at is not None and not any(later.at >= at for later in mine[number:]):
                return asked
        return None

    def is_news_to(self, reader: int) -> bool:
        """Has that one heard it, and was something added or answered since?"""
        return bool(self.new_since(self.last_heard(reader)) or self.answer_to(reader))


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """A promise as it stands in a handover."""

    follow_up: FollowUp
    name: str
    """Whom it is made to; empty for the house."""
    when: str
    """When and by whom, in local time."""
    orphan: bool
    """The one who promised it is no longer on then."""
    held: bool = False
    """What it is waits: I am not on shift, and have not said today why I read it (A10)."""


@dataclass(frozen=True, slots=True)
class HandoverPage:
    """One handover, part by part; while it is being prepared, what it would hold now."""

    handover: Handover | None
    """None if nobody has begun to get one ready."""
    given_by: str
    must_know: tuple[Item, ...]
    """At most as many as were flagged; said first."""
    parts: tuple[Part, ...]
    """Residents in today's order, never by difficulty; the house last."""
    promises: tuple[PromiseLine, ...]
    """Open ones, those nobody can keep as they stand first."""
    celebrations: tuple[Item, ...]
    after: tuple[Item, ...]
    """Written since the cut; they belong to the next handover and are shown as such."""
    names: dict[int, str]
    """Names of the team, by number."""

    @property
    def words(self) -> int:
        """Words it takes to say all of it."""
        lines = " ".join(f"{part.line.good_word} {part.line.text}" for part in self.parts)
        return len(lines.split()) + sum(
            item.words for part in self.parts for item in (*part.items, *part.since)
        )

    @property
    def minutes(self) -> int:
        """Minutes it takes to read aloud."""
        return minutes_aloud(self.words)

    @property
    def spoken(self) -> tuple[Part, ...]:
        """The parts that are heard one by one: what was said of; the house, if it was all quiet."""
        return tuple(one for one in self.parts if not one.quiet) or self.parts[-1:]

    def left_for(self, reader: int) -> list[int]:
        """Which of the spoken parts they have not heard, or in which something is new since."""
        return [
            number
            for number, part in enumerate(self.spoken)
            if part.last_heard(reader) is None or part.is_news_to(reader)
        ]

    def part(self, number: int) -> Part | None:
        """The part of that number, if it is in this handover."""
        return next((one for one in self.parts if one.part == number), None)


def in_turn(people: Sequence[Resident], desk: Desk) -> tuple[Resident, ...]:
    """Residents in today's order: it rotates by the day, so nobody is always last."""
    if not people:
        return ()
    by_id = sorted(people, key=lambda one: one.id)
    first = house_day(desk.now(), desk.zone).toordinal() % len(by_id)
    return (*by_id[first:], *by_id[:first])


def next_page(desk: Desk) -> HandoverPage:
    """What the next handover would hold if it were given now."""
    with desk.book.reading():
        return _page(desk, kept.prepared(desk.book), ledger.entries(desk.book, None))


def handover_page(desk: Desk, handover_id: int) -> HandoverPage:
    """One handover that was given.

    Raises:
        NotFound: There is none of that number.
    """
    with desk.book.reading():
        handover = kept.handover(desk.book, handover_id)
        if handover.status is HandoverStatus.PREPARED:
            return next_page(desk)
        return page_of(desk, handover)


def page_of(desk: Desk, handover: Handover) -> HandoverPage:
    """One handover that was given, as it was just read."""
    with desk.book.reading():
        return _page(desk, handover, ledger.entries(desk.book, handover.id))


def _page(desk: Desk, handover: Handover | None, entries: tuple[Entry, ...]) -> HandoverPage:
    names = dict(desk.names())
    given = handover is not None and handover.given_at is not None
    items = _still_said(desk, handover, items_of(desk.book, entries, names, desk.zone))
    since = _since(desk, handover, entries, names) if handover and given else ()
    given_at = handover.given_at if handover else None
    people = _people(desk, handover, (*items, *since))
    talk = tuple(item for item in items if item.kind is not EntryKind.CELEBRATION)
    here = [one for one in people if one.here]
    parts = [
        *(
            _part(handover, one.id, one.name, one.ask_first, talk, since)
            for one in in_turn(people, desk)
        ),
        _part(handover, HOUSE_PART, desk.house.name, "", talk, since),
    ]
    if _of_today(desk, given_at):
        parts = _as_it_holds_now(desk, parts, here)
    over = given and not _is_last(desk, handover)
    steer = steering(desk.book)
    parts = [part_as_they_want(steer, one, over=over) for one in parts]
    parts = my_parts.as_they_chose(desk, parts, handover)
    celebrations = my_parts.without_those_left_out(
        desk, [item for item in items if item.kind is EntryKind.CELEBRATION], given_at
    )
    if not given:
        parts = [_with_hints(desk, part, celebrations) for part in parts]
    return HandoverPage(
        handover=handover,
        given_by=names.get(handover.given_by, "") if handover and handover.given_by else "",
        must_know=tuple(item for item in items if item.must_know),
        parts=tuple(parts),
        promises=_promises(desk, names),
        celebrations=celebrations,
        after=_after(desk, names, since) if given else (),
        names=names,
    )


def _people(desk: Desk, handover: Handover | None, items: Sequence[Item]) -> list[Resident]:
    """Everybody who stayed when it was given, and whoever is spoken of."""
    spoken_of = {item.resident_id for item in items if item.resident_id}
    if handover is not None:
        spoken_of |= {line.part for line in handover.lines if line.said}
    given_at = handover.given_at if handover else None
    return [
        one
        for one in around(desk.book, given_at, spoken_of)
        if one.id in spoken_of or (one.was_here(given_at) if given_at else one.here)
    ]


def _still_said(desk: Desk, handover: Handover | None, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Once another was given, what was for one shift only is not said any more."""
    if handover is None or handover.given_at is None or _is_last(desk, handover):
        return items
    return tuple(item for item in items if not item.tonight or item.must_know)


def _is_last(desk: Desk, handover: Handover | None) -> bool:
    last = kept.last_given(desk.book)
    return handover is None or last is None or last.id == handover.id


def _as_it_holds_now(desk: Desk, parts: list[Part], here: Sequence[Resident]) -> list[Part]:
    """The parts with what holds today and what goes along with them."""
    today, along = today_only(desk, here), leads.along(desk, here)
    return [
        replace(one, today=today.get(one.part, ()), along=along.get(one.part, ())) for one in parts
    ]


def _with_hints(desk: Desk, part: Part, celebrations: tuple[Item, ...]) -> Part:
    hints = quiet.about_part(
        desk,
        part.typed or part.line,
        said_otherwise=bool(part.items or part.since or part.today),
        celebrated=any((one.resident_id or HOUSE_PART) == part.part for one in celebrations),
    )
    typed = part.typed
    told = my_side.topics_in(desk, part.part, typed.text, typed.good_word) if typed else ()
    return replace(part, hints=(*hints, *told))


def _of_today(desk: Desk, given_at: datetime | None) -> bool:
    """Does a handover belong to the present day? One of another day says nothing about today."""
    day = house_day(desk.now(), desk.zone)
    return given_at is None or house_day(given_at, desk.zone) == day


def _part(
    handover: Handover | None,
    number: int,
    name: str,
    ask_first: str,
    items: tuple[Item, ...],
    since: tuple[Item, ...],
) -> Part:
    mine = tuple(item for item in items if (item.resident_id or HOUSE_PART) == number)
    added = tuple(item for item in since if (item.resident_id or HOUSE_PART) == number)
    line = handover.line_of(number) if handover else Line(number, "")
    return Part(
        part=number,
        name=name,
        line=line,
        typed=None if handover and handover.given_at else line,
        ask_first=ask_first,
        items=mine,
        since=added,
        version=max((item.entry_id for item in (*mine, *added)), default=0),
        heard=tuple(a for a in handover.acknowledgements if a.part == number) if handover else (),
        said_back=tuple(r for r in handover.read_backs if r.part == number) if handover else (),
        corrections=tuple(c for c in handover.corrections if c.part == number) if handover else (),
    )


def _since(
    desk: Desk, handover: Handover, entries: tuple[Entry, ...], names: dict[int, str]
) -> tuple[Item, ...]:
    note_ids = [entry.subject_id for entry in entries if entry.kind is EntryKind.NOTE]
    here = {entry.id for entry in entries}
    mine = notes.notes_by_id(desk.book, note_ids)
    addenda = [added.id for note in mine for added in note.addenda]
    sides = [side.id for note in mine for side in note.my_side]
    corrections = [correction.id for correction in handover.corrections]
    later = [
        *ledger.entries_of(desk.book, EntryKind.ADDENDUM, addenda),
        *ledger.entries_of(desk.book, EntryKind.MY_SIDE, sides),
        *ledger.entries_of(desk.book, EntryKind.CORRECTION, corrections),
    ]
    return items_of(desk.book, [entry for entry in later if entry.id not in here], names, desk.zone)


def _after(desk: Desk, names: dict[int, str], since: tuple[Item, ...]) -> tuple[Item, ...]:
    shown = {item.entry_id for item in since}
    waiting = [e for e in ledger.entries(desk.book, None) if e.id not in shown]
    found = items_of(desk.book, waiting, names, desk.zone)
    return my_parts.without_those_left_out(desk, found)


def _promises(desk: Desk, names: dict[int, str]) -> tuple[PromiseLine, ...]:
    roster, steer = desk.roster(), steering(desk.book)
    still_open = promises.open_follow_ups(desk.book)
    whose = {one.resident_id for one in still_open if one.resident_id}
    whom = names_of(desk.book, whose)
    lines = [
        PromiseLine(
            follow_up=promise_as_they_want(steer, one),
            name=whom[one.resident_id] if one.resident_id else "",
            when=promise_words(one, names, desk.zone),
            orphan=is_orphan(one, roster),
        )
        for one in still_open
    ]
    return tuple(sorted(lines, key=lambda line: not line.orphan))
