"""Asking the index of words. Everything about SQLite's full-text search is in here.

Newest first: the numbers of places grow in the order in which things came into the book, and the
index gives them back in that order without reading what comes later. A beginning of a word that
stands in nearly every text would cost a merge of everything under it; so the newest places are
read first, and the index is asked only when too few of them fit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from handover.house.dataclass import dataclass
from handover.house.finding import Phrase, Sought
from handover.house.refusals import BookTrouble
from handover.store.engine.book import Book

COLUMNS = ", ".join(
    f'find_text."{name}"'
    for name in ("id", "kind", "subject_id", "opens", "resident_id", "by", "at", "text")
)
AT, TEXT = 6, 7
"""Where these two stand in a row."""
Row = tuple[Any, ...]
NEWEST_READ = 600
"""So many of the newest places are read one by one where a beginning is looked for."""
LOOKED_AT = 3000
"""So many are looked at where the index cannot help, newest first."""
BATCH = 300


@dataclass(frozen=True, slots=True)
class Only:
    """Which places may be found: SQL about the columns of `find_place`, and its values."""

    where: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()

    def and_also(self, where: str, *values: Any) -> Only:
        """One more condition."""
        return Only((*self.where, where), (*self.values, *values))


Fits = Callable[[str], bool]
"""Whether something of that moment (as it stands in the book) may be found."""


def newest(
    book: Book, sought: Sought, only: Only, *, most: int, fits: Fits | None = None
) -> tuple[Row, ...]:
    """The newest `most` places that fit, newest first, as rows of `COLUMNS`."""
    near = _one_by_one(book, only, read=NEWEST_READ if sought.phrases else LOOKED_AT)
    if not sought.phrases or any(one.begins for one in sought.phrases):
        found = [row for row in near if _may(row, fits) and sought.in_text(row[TEXT])]
        if len(found) >= most or not sought.phrases:
            return tuple(found[:most])
    matching = (row for row in _in_order(book, sought, only) if _may(row, fits))
    return tuple(islice(matching, most))


def _may(row: Row, fits: Fits | None) -> bool:
    return fits is None or fits(row[AT])


def count(book: Book, sought: Sought, only: Only, *, most: int, seconds: float) -> int | None:
    """How many places fit, counted to `most`; None if that took too long to find out."""
    if not sought.phrases:
        where = " AND ".join(("1", *only.where))
        sql = f"SELECT 1 FROM find_place WHERE {where} LIMIT ?"
        return len(book.sql(sql, *only.values, most))
    sql = _matching(only, "1")
    try:
        with book.no_longer_than(seconds):
            return len(book.sql(f"{sql} LIMIT ?", in_index(sought), *only.values, most))
    except BookTrouble:
        return None


def small(book: Book) -> bool:
    """Are there so few places that all of them are looked at?"""
    ((last,),) = book.sql("SELECT coalesce(max(id), 0) FROM find_place")
    return int(last) <= LOOKED_AT


def anew(book: Book) -> None:
    """Inside a transaction: every place and every word, from what stands in the book now."""
    book.sql("DELETE FROM find_place")
    places = 'kind, subject_id, opens, resident_id, "by", "at"'
    book.sql(f"INSERT INTO find_place ({places}) SELECT {places} FROM find_everything ORDER BY at")
    book.sql("INSERT INTO find_words (find_words) VALUES ('rebuild')")


def whole(book: Book) -> bool:
    """Does the index say what the texts say?"""
    try:
        book.sql("INSERT INTO find_words (find_words, rank) VALUES ('integrity-check', 1)")
    except BookTrouble:
        return False
    return True


def in_index(sought: Sought) -> str:
    """What is looked for, in the index's own language; people's words are only ever quoted."""
    wanted = " AND ".join(_quoted(one) for one in sought.phrases)
    unwanted = " OR ".join(_quoted(one) for one in sought.without)
    return f"({wanted}) NOT ({unwanted})" if unwanted else wanted


def _quoted(phrase: Phrase) -> str:
    # A phrase has letters and digits only; there is no quotation mark in it.
    return f'"{" ".join(phrase.words)}"' + (" *" if phrase.begins else "")


def _matching(only: Only, columns: str, joined: str = "") -> str:
    where = " AND ".join(("find_words MATCH ?", *only.where))
    return (
        f"SELECT {columns} FROM find_words CROSS JOIN find_place ON find_place.id = "
        f"find_words.rowid {joined} WHERE {where} ORDER BY find_words.rowid DESC"
    )


def _one_by_one(book: Book, only: Only, *, read: int) -> Iterator[Row]:
    def batch(bound: Only, size: int) -> list[Row]:
        where = " AND ".join(("1", *bound.where))
        return book.sql(
            f"SELECT {COLUMNS} FROM find_text WHERE find_text.id IN (SELECT find_place.id FROM "
            f"find_place WHERE {where} ORDER BY find_place.id DESC LIMIT ?) "
            "ORDER BY find_text.id DESC",
            *bound.values,
            size,
        )

    return _in_batches(batch, only, "find_place.id", read)


def _in_order(book: Book, sought: Sought, only: Only) -> Iterator[Row]:
    words = in_index(sought)
    joined = "JOIN find_text ON find_text.id = find_place.id"

    def batch(bound: Only, size: int) -> list[Row]:
        sql = _matching(bound, COLUMNS, joined)
        return book.sql(f"{sql} LIMIT ?", words, *bound.values, size)

    return _in_batches(batch, only, "find_words.rowid", LOOKED_AT)


def _in_batches(
    batch: Callable[[Only, int], list[Row]], only: Only, number: str, read: int
) -> Iterator[Row]:
    bound, left = only, read
    while left > 0:
        size = min(BATCH, left)
        rows = batch(bound, size)
        yield from rows
        if len(rows) < size:
            return
        bound, left = only.and_also(f"{number} < ?", rows[-1][0]), left - size
