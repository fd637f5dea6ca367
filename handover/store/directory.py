"""The house's directory in the book, and words that only look like a contact detail."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from handover.house.directory import Entry, NotADetail, PublicContact
from handover.house.refusals import MovedOn, NotFound
from handover.store.engine.book import Book
from handover.store.roles import only_a_coordinator
from handover.store.rows.directory import NotADetailRow, PublicContactRow
from handover.store.values import value_of


def add_public_contact(book: Book, contact: PublicContact, *, at: datetime) -> int:
    """One more service, group or place."""
    _let_words_in(book, contact)
    return book.add(PublicContactRow, **asdict(contact), added_at=at)


def change_public_contact(book: Book, was: Entry, contact: PublicContact) -> None:
    """It is put right.

    Raises:
        MovedOn: Somebody changed it, or took it out, since `was` was read.
    """
    _let_words_in(book, contact)
    _moved_on_unless(
        book,
        book.run(
            PublicContactRow.update(**asdict(contact), version=was.version + 1).where(_as_read(was))
        ),
        was,
        yours=_in_words(contact),
    )


def remove_public_contact(book: Book, was: Entry) -> None:
    """It is taken out; what was written while it stood there stays.

    Raises:
        NotYours: Whoever writes is not a coordinator.
        MovedOn: Somebody changed it since `was` was read.
    """
    only_a_coordinator(book, "take somebody out of the directory")
    gone = book.run(PublicContactRow.delete().where(_as_read(was)))
    _moved_on_unless(book, gone, was, yours=f"{was.contact.name}: taken out")


def public_contacts(book: Book) -> tuple[Entry, ...]:
    """The whole directory, by name."""
    return book.once((PublicContactRow,), "all", lambda: _public_contacts(book))


def _public_contacts(book: Book) -> tuple[Entry, ...]:
    found = [_entry(row) for row in book.rows(PublicContactRow.select())]
    return tuple(sorted(found, key=lambda one: (one.contact.name.casefold(), one.id)))


def public_contact(book: Book, entry_id: int) -> Entry:
    """One entry.

    Raises:
        NotFound: There is none of that number.
    """
    row = book.row(PublicContactRow.select().where(PublicContactRow.id == entry_id))
    if row is None:
        raise NotFound("That is no longer in the directory.")
    return _entry(row)


def add_not_a_detail(book: Book, phrase: NotADetail, *, at: datetime) -> None:
    """These words may stand from now on. They do not pass the door, which would stop them."""
    book.run(NotADetailRow.insert(phrase=phrase.phrase, since=at).on_conflict_ignore())


def remove_not_a_detail(book: Book, phrase: NotADetail) -> None:
    """These words are a contact detail after all."""
    book.run(NotADetailRow.delete().where(NotADetailRow.phrase == phrase.phrase))


def not_details(book: Book) -> tuple[NotADetail, ...]:
    """Every phrase that may stand, in the order in which they were named."""
    return book.once((NotADetailRow,), "all", lambda: _not_details(book))


def _not_details(book: Book) -> tuple[NotADetail, ...]:
    rows = book.rows(NotADetailRow.select().order_by(NotADetailRow.id))
    return tuple(value_of(row, NotADetail) for row in rows)


def _let_words_in(book: Book, contact: PublicContact) -> None:
    """Names and words pass the door; the ways to reach it are what lets a text stand there."""
    book.let_in(contact.name, contact.when, contact.sort, contact.hours, contact.joining)


def _as_read(was: Entry) -> Any:
    return (PublicContactRow.id == was.id) & (PublicContactRow.version == was.version)


def _moved_on_unless(book: Book, changed: int, was: Entry, *, yours: str) -> None:
    if changed:
        return
    row = book.row(PublicContactRow.select().where(PublicContactRow.id == was.id))
    now = _entry(row) if row else None
    raise MovedOn(
        "Somebody has changed this entry since you opened it. Both are here; keep one.",
        theirs=_in_words(now.contact) if now else f"{was.contact.name}: taken out",
        yours=yours,
        now=now,
    )


def _in_words(contact: PublicContact) -> str:
    more = (contact.when_and_how, contact.sort, str(contact.kind))
    return " · ".join((contact.name, *contact.ways, *filter(None, more)))


def _entry(row: Any) -> Entry:
    return Entry(row.id, value_of(row, PublicContact), row.added_at, row.version)
