"""Where one may go by typing a name: people who stay, rooms of the house, notes by their words."""

from __future__ import annotations

from handover.desk import leads, residents
from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.dataclass import dataclass
from handover.house.notes import Note
from handover.house.plain_text import shortened
from handover.house.times import short_day
from handover.store import notes

NEWEST = 300
"""So many notes are looked through."""
WIDTH = 60
"""So many characters of a note say which it is."""


@dataclass(frozen=True, slots=True)
class WhereTo:
    """What can be found by typing a few letters of it."""

    people: tuple[Lead, ...]
    rooms: tuple[Lead, ...]
    notes: tuple[Lead, ...]
    """The newest first; only my own while I am not on shift, since opening a page is asked then."""


def where_to(desk: Desk, *, about: int | None = None) -> WhereTo:
    """Everywhere I may go. From a page about somebody (`about`) only to that person's own."""
    with desk.book.reading():
        here = residents.residents_here(desk)
        if about is None:
            rooms = leads.in_the_house(desk)
        else:
            rooms, here = (), tuple(one for one in here if one.id == about)
        names = {one.id: one.name for one in here}
        on_shift = desk.my_block(desk.roster()) is not None
        found = notes.newest_notes(desk.book, reader=desk.who.id, newest=NEWEST, about=about)
        return WhereTo(
            people=tuple(Lead(one.name, f"person:{one.id}") for one in here),
            rooms=rooms,
            notes=tuple(
                Lead(_title(desk, one, names), f"note:{one.id}")
                for one in found
                if (on_shift or one.author_id == desk.who.id)
                and (one.resident_id is None or one.resident_id in names)
            ),
        )


def _title(desk: Desk, note: Note, names: dict[int, str]) -> str:
    """A note has no title: the day, whom it is about, and how it begins."""
    said = next((f"“{words.text}” " for words in note.own_words_live), "")
    whom = f"{names[note.resident_id]}, " if note.resident_id is not None else ""
    day = short_day(note.happened_from, desk.zone)
    return f"{whom}{day}: {shortened(f'{said}{note.text}', WIDTH)}"
