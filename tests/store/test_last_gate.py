"""Whatever the store is given to write, nothing in the book can act and nothing is too long."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress

import pytest
from peewee import IntegrityError

from handover.house.plain_text import ACTING, NOTE_LIMIT, clean
from handover.house.refusals import Refusal, Unfit
from handover.rules.concerns import Blocked
from handover.store import house_board, notes, people
from handover.store.engine.driver import raw_connection
from handover.store.engine.opening import open_book
from handover.store.rows.tables import TABLES
from tests.hostile_words import FITTING, HOSTILE, Hostile
from tests.house_of_tests import HouseOfTests
from tests.store.test_door import NOW, THEO, TONIGHT, WRITERS, Act, note
from tests.the_door import WORD, with_a_door


class _Enough(Exception):
    """What was written was looked at; the book goes back to what it was."""


def texts_of(house: HouseOfTests) -> Iterator[tuple[str, str]]:
    """Every text of the book as this transaction sees it, with where it stands."""
    for table in TABLES:
        for row in house.book.rows(table.select().dicts()):
            for column, value in row.items():
                if isinstance(value, str):
                    yield f"{table.__name__}.{column}", value


@pytest.fixture
def open_door(monday: HouseOfTests) -> HouseOfTests:
    """The house, with rules that have nothing to say to anything."""
    monday.look_again(open_book(monday.path, door=lambda _book, _text: (), held=Blocked))
    return monday


@pytest.mark.parametrize("name", WRITERS)
def test_whatever_a_writer_of_the_store_is_given_it_writes_clean(
    name: str, open_door: HouseOfTests
) -> None:
    kept = [text for act in WRITERS[name] for text in written_by(open_door, act)]
    assert any(WORD in text for text in kept) or name in REFUSED, "it writes what it is given"
    assert not [text for text in kept if ACTING.sub("", text) != text.translate(SPACES)]


REFUSED = frozenset(
    {
        "cards.change_card_contact",
        "cards.keep_in_words",
        "directory.change_public_contact",
        "overrides.add_learning",
        "who.change_own_person",
    }
)
"""What stands in the table about them is not in the book yet, which only a closed door hides."""
SPACES = {ord("\n"): None, ord("\t"): None}


def written_by(house: HouseOfTests, act: Act) -> list[str]:
    """Every text of the book after it has written; then the book is as it was."""
    found: list[str] = []
    with suppress(_Enough, Refusal, IntegrityError), house.book.writing():
        act(house.book)
        found += [text for _, text in texts_of(house)]
        raise _Enough
    return found


@pytest.mark.parametrize("hostile", FITTING, ids=lambda one: f"{one.kind} {one.name}")
def test_words_are_kept_as_they_are_but_for_what_acts(
    hostile: Hostile, open_door: HouseOfTests
) -> None:
    book = open_door.book
    with book.writing():
        kept = notes.add_note(book, note(hostile.text), by=THEO, at=NOW)
        assert notes.note_by_id(book, kept).text == clean(hostile.text)


def test_nothing_longer_than_a_note_gets_in_and_nothing_of_it_stays(monday: HouseOfTests) -> None:
    for long in (one.text for one in HOSTILE if len(one.text) > NOTE_LIMIT):
        with pytest.raises(Unfit, match="keeps up to 20,000"), monday.book.writing():
            notes.add_note(monday.book, note(long), by=THEO, at=NOW)
        with pytest.raises(Unfit, match="Nothing of it was kept"), monday.book.writing():
            house_board.put_up(monday.book, long, TONIGHT.end, by=THEO, at=NOW)
    assert not [text for _, text in texts_of(monday) if len(text) > NOTE_LIMIT]


def test_what_is_only_removed_does_not_make_a_text_too_long(monday: HouseOfTests) -> None:
    with monday.book.writing():
        people.add_resident(monday.book, "Ash", ask_first="\x00" * NOTE_LIMIT + "x" * NOTE_LIMIT)


def test_signs_nobody_sees_do_not_hide_words_from_the_rules(monday: HouseOfTests) -> None:
    """A number with an escape code in its middle would be whole again once it is clean."""
    book = with_a_door(monday).book
    split = "\x1b".join(WORD)
    with pytest.raises(Exception, match="stays outside"), book.writing():
        notes.add_note(book, note(f"They said {split}."), by=THEO, at=NOW)
    with closing(raw_connection(book.driver, book.path)) as somebody:
        found = somebody.execute("SELECT count(*) FROM note WHERE text LIKE ?", (f"%{WORD}%",))
        assert found.fetchone() == (0,)
