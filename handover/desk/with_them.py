"""Handover with them here: the part that is about somebody, gone through with them (feature 64).

They see what they may see of it, and may say something into it; that it was done together is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from handover.desk import my_parts
from handover.desk import notes as note_desk
from handover.desk.desk import Desk
from handover.desk.handover_pages import HandoverPage, Part, handover_page, next_page
from handover.desk.item import Item
from handover.desk.their_parts import Piece, TheirPart, hiding_others, safe
from handover.house.dataclass import dataclass
from handover.house.handovers import EntryKind
from handover.house.my_side import MyPart
from handover.house.notes import HowTaken
from handover.house.people import Resident
from handover.store import handovers as given
from handover.store import my_parts as kept
from handover.store import notes, people

STILL_TALKED_ABOUT = timedelta(hours=1)
"""So long after it was given a handover is the one that is gone through; then it is the next."""


@dataclass(frozen=True, slots=True)
class WithThem:
    """Somebody's part of a handover, as they read it themselves."""

    resident_id: int
    name: str
    handover_id: int | None
    """The handover it is part of; None while nobody has begun to get the next one ready."""
    parts: tuple[TheirPart, ...]
    """Names of others are hidden in every word."""
    today: MyPart | None
    """How they want to be part of it today; None while nothing is set."""


def part_with_them(desk: Desk, resident_id: int) -> WithThem:
    """Somebody's part of the handover that is being talked about, or of the next one.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        who = people.resident(desk.book, resident_id)
        page = _page(desk)
        hiding = hiding_others(desk, who)
        found = [safe(one, hiding) for one in _parts(desk, who, page)]
        return WithThem(
            who.id,
            who.name,
            page.handover.id if page.handover else None,
            tuple(found),
            my_parts.my_part_today(desk, who.id),
        )


def gone_through(desk: Desk, resident_id: int, words: str = "") -> None:
    """Their part was gone through with them; what they say to it stands in it as own words.

    Raises:
        NotFound: There is nobody like that.
        Unfit: It is too long.
    """
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        now, said = desk.now(), words.strip()
        words_id = (
            note_desk.take_own_words(desk, resident_id, words, HowTaken.TYPED) if said else None
        )
        kept.add_gone_through(
            desk.book, _handover_id(desk), resident_id, words_id, by=desk.who.id, at=now
        )


def _page(desk: Desk) -> HandoverPage:
    last = given.last_given(desk.book)
    if last is None or last.given_at is None or not last.status.to_receive:
        return next_page(desk)
    new = desk.now() - last.given_at <= STILL_TALKED_ABOUT
    return handover_page(desk, last.id) if new else next_page(desk)


def _handover_id(desk: Desk) -> int:
    page = _page(desk)
    if page.handover is not None:
        return page.handover.id
    return given.prepare(desk.book, at=desk.now())


def _parts(desk: Desk, who: Resident, page: HandoverPage) -> Iterator[TheirPart]:
    part = page.part(who.id)
    if part is None:
        yield TheirPart("What is said about me", (), "Nothing is said about you today.")
        return
    yield TheirPart("Gone through together", tuple(map(Piece, part.gone_through)))
    if part.message:
        yield TheirPart("My message, said first", (Piece(f"“{part.message}”"),))
    items, hidden = _to_read(desk, (*part.items, *part.since))
    said = [Piece(f"“{words}”") for item in items for words in item.own_words]
    yield TheirPart("In my own words", tuple(said))
    yield TheirPart("What the shift passes on", tuple(_lines(part)))
    team = [Piece("A team line, ask us")] if hidden else []
    texts = [_piece(item) for item in items if item.text or item.my_side]
    yield TheirPart("Written", (*team, *texts), "" if said or team else "Nothing new.")


def _lines(part: Part) -> Iterator[Piece]:
    if not part.left_out:
        lines = (part.line.good_word, part.line.text)
        yield from (Piece(line) for line in lines if line)
    yield from (Piece(f"{one.text} (today only, until {one.until})") for one in part.today)
    yield from map(Piece, part.along)


def _piece(item: Item) -> Piece:
    sides = (f"My side: “{side}”" for side in item.my_side)
    added = (f"{one.by} added: {one.text}" for one in item.added)
    text = "\n".join((*filter(None, [item.text]), *sides, *added))
    return Piece(text, (" · ".join((item.heading, *item.labels)),))


def _to_read(desk: Desk, items: tuple[Item, ...]) -> tuple[list[Item], bool]:
    """What of it they read, and whether there is something that is for the team first."""
    now = desk.now()
    ids = {kind: [one.subject_id for one in items if one.kind is kind] for kind in _OF_NOTES}
    under = {one.id: one.note_id for one in notes.addenda_by_id(desk.book, ids[EntryKind.ADDENDUM])}
    written = notes.notes_by_id(desk.book, {*ids[EntryKind.NOTE], *under.values()})
    team = {one.id for one in written if one.for_team_only(now)}

    def first_for_the_team(item: Item) -> bool:
        # What was added to such a line is for the team as the line is.
        return item.kind in _OF_NOTES and (
            (item.subject_id if item.kind is EntryKind.NOTE else under[item.subject_id]) in team
        )

    return [one for one in items if not first_for_the_team(one)], bool(team)


_OF_NOTES = (EntryKind.NOTE, EntryKind.ADDENDUM)
