"""The wording of the house, in the book."""

from __future__ import annotations

from datetime import datetime

from handover.house.wording import HomePhrase, SwitchedOff
from handover.store.engine.book import Book
from handover.store.roles import only_a_coordinator
from handover.store.rows.wording import HomePhraseRow, SwitchedOffRow
from handover.store.values import value_of


def add_home_phrase(book: Book, phrase: str, *, at: datetime) -> int:
    """A phrase is at home from now on."""
    book.let_in(phrase)
    return book.add(HomePhraseRow, phrase=phrase, since=at)


def remove_home_phrase(book: Book, phrase_id: int) -> None:
    """It is so no longer."""
    book.run(HomePhraseRow.delete().where(HomePhraseRow.id == phrase_id))


def home_phrases(book: Book) -> tuple[HomePhrase, ...]:
    """Every phrase that is at home, the newest last."""
    return book.once((HomePhraseRow,), "all", lambda: _home_phrases(book))


def _home_phrases(book: Book) -> tuple[HomePhrase, ...]:
    rows = book.rows(HomePhraseRow.select().order_by(HomePhraseRow.id))
    return tuple(value_of(row, HomePhrase) for row in rows)


def switch_off(book: Book, rule: str, *, at: datetime) -> None:
    """The house wants to hear this quiet line no more.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "switch a quiet line off or on")
    book.add(SwitchedOffRow, rule=rule, since=at)


def switch_on(book: Book, rule: str) -> None:
    """It is said again.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "switch a quiet line off or on")
    book.run(SwitchedOffRow.delete().where(SwitchedOffRow.rule == rule))


def switched_off(book: Book) -> tuple[SwitchedOff, ...]:
    """Every quiet line that is not said in this house."""
    return book.once((SwitchedOffRow,), "all", lambda: _switched_off(book))


def _switched_off(book: Book) -> tuple[SwitchedOff, ...]:
    rows = book.rows(SwitchedOffRow.select().order_by(SwitchedOffRow.id))
    return tuple(value_of(row, SwitchedOff) for row in rows)
