"""SQLite's errors in the words of the house.

What a person can do about it differs in a handful of ways only: wait, make room, get permission,
or fetch the coordinator. The truth often hides in an error's context (a full disk reaches peewee
as "cannot rollback - no transaction is active"), so the whole chain is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from types import TracebackType

from peewee import PeeweeException

from handover.house.refusals import (
    BookBusy,
    BookDamaged,
    BookFull,
    BookReadOnly,
    BookTrouble,
    NotABook,
)

_TROUBLES: tuple[tuple[tuple[str, ...], type[BookTrouble], str], ...] = (
    (
        ("database is locked", "database table is locked"),
        BookBusy,
        "The book is busy: others have been writing in it for a while. "
        "Nothing is lost; try again now.",
    ),
    (
        ("interrupted",),
        BookBusy,
        "That took too long to read. Nothing is lost; ask for less, or try again.",
    ),
    (
        ("disk is full", "disk i/o error"),
        BookFull,
        "The disk is full. Your words are still here; make room, then try again.",
    ),
    (
        ("readonly", "read-only", "unable to open database file", "permission denied"),
        BookReadOnly,
        "The book may not be written by this account. Ask whoever looks after the machine "
        "for permission to write it and its folder.",
    ),
    (
        ("file is not a database", "no such table", "no such column"),
        NotABook,
        "This file is not a book of handover, or its key is not the right one.",
    ),
    (
        ("malformed", "corrupt"),
        BookDamaged,
        "The book is damaged. Stop writing in it, keep the file as it is, and restore the "
        "newest backup.",
    ),
)
"""What the driver says, what that is called here, and what to do about it."""


def told(error: BaseException) -> BookTrouble | None:
    """The plain form of an error from the driver; None if it is not one we know."""
    messages = " / ".join(str(link).lower() for link in _chain(error))
    for signs, trouble, sentence in _TROUBLES:
        if any(sign in messages for sign in signs):
            return trouble(sentence)
    return None


class _Plainly:
    """Lets driver errors leave as a `BookTrouble`."""

    def __enter__(self) -> None:
        """Nothing is kept, so that one may stand inside another."""

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _where: TracebackType | None,
    ) -> None:
        if isinstance(error, PeeweeException) and (trouble := told(error)) is not None:
            raise trouble from error


_PLAINLY = _Plainly()


def plainly() -> AbstractContextManager[None]:
    """Let driver errors leave as a `BookTrouble`; integrity errors stay the caller's business."""
    return _PLAINLY


def damaged() -> BookTrouble:
    """What is said of a damaged book."""
    return next(kind(words) for _, kind, words in _TROUBLES if kind is BookDamaged)


def is_busy(error: BaseException) -> bool:
    """Did it fail only because somebody else is writing?"""
    return isinstance(told(error), BookBusy)


def _chain(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__
