"""Asking the index of words. Everything about SQLite's full-text search is in here.

Newest first: the numbers of places grow in the order in which things came into the book, and the
index gives them back in that order without reading what comes later. Three ways lead there, the
cheapest for what is looked for first; each of them stops as soon as enough is found:

1.  The newest places are read one by one. That finds at once the beginning of a word that stands in
    nearly every text, for which the index would merge every word under it; and whatever is looked
    for among the few places of one person.
2.  The index is asked for the whole words alone, and the beginnings are looked for in what it
    finds: a common beginning beside a rare word costs no more than the rare word.
3.  The index is asked for all of it. By now each beginning is known to be rare.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from handover.house.dataclass import dataclass, replace
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
"""So many of the newest places are read one by one where that may be enough: what stands in fewer
than one of twelve texts the index finds sooner."""
LOOKED_AT = 3000
"""So many are looked at where the index cannot help, newest first."""
BATCHES = (100, 300)
"""So many are read at once: the first, and the second; then more and more."""
FEW = 5000
"""Of so many moments the earliest place is looked up."""


@dataclass(frozen=True, slots=True)
class Only:
    """Which places may be found: SQL about the columns of `find_place`, and its values."""

    where: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    first: int = 0
    """No place before this one fits."""
    last: int | None = None
    """Nor one after this; None if any may."""

    def and_also(self, where: str, *values: Any) -> Only:
        """One more condition."""
        return replace(self, where=(*self.where, where), values=(*self.values, *values))

    def between(self, first: int, last: int | None = None) -> Only:
        """Only among the places from this to that number."""
        ends = [one for one in (self.last, last) if one is not None]
        return replace(self, first=max(self.first, first), last=min(ends, default=None))

    def of(self, number: str) -> tuple[str, tuple[Any, ...]]:
        """All of it as SQL, the numbers of places told by that column."""
        where, values = [*self.where, f"{number} >= ?"], [*self.values, self.first]
        if self.last is not None:
            where.append(f"{number} <= ?")
            values.append(self.last)
        return " AND ".join(where), tuple(values)


Fits = Callable[[str], bool]
"""Whether something of that moment (as it stands in the book) may be found."""


@dataclass(frozen=True, slots=True)
class Newest:
    """What was found, newest first."""

    rows: tuple[Row, ...]
    """Rows of `COLUMNS`."""
    all_looked_at: bool
    """Was everything looked at, or enough found? If not, there may be more further back."""


GoOn = Callable[[], bool]
"""Whether it is still wanted: asked between one batch and the next."""


def newest(
    book: Book,
    sought: Sought,
    only: Only,
    *,
    most: int,
    fits: Fits | None = None,
    go_on: GoOn = lambda: True,
) -> Newest:
    """The newest `most` places that fit; what is not wanted any more breaks off."""
    look = _Looking(sought.reader(), most, fits, go_on)
    if not sought.phrases:
        return look.near(_one_by_one(book, only), LOOKED_AT)
    whole = replace(sought, phrases=sought.whole_words, without=())
    if only.where or not whole.phrases:
        # Among the places of one person or shift, and where they end, it is not the index's turn.
        found = look.near(_one_by_one(book, only), NEWEST_READ, if_soon=not (only.where or fits))
        if found.all_looked_at:
            return found
    if sought.begins and whole.phrases:
        found = look.near(_in_order(book, whole, only), NEWEST_READ, if_soon=not fits)
        if found.all_looked_at:
            return found
    if fits is None and go_on():
        return Newest(tuple(_in_order(book, sought, only)(Only(), most)), True)
    # A beginning would be merged anew for every batch.
    at_once = NEWEST_READ if sought.begins else 0
    return look.near(_in_order(book, sought, only), LOOKED_AT, at_once=at_once)


Batch = Callable[[Only, int], list[Row]]
"""So many rows more, the newest first."""


@dataclass(frozen=True, slots=True)
class _Looking:
    """Reading rows until enough of them fit."""

    stands: Callable[[str], bool]
    most: int
    fits: Fits | None
    go_on: GoOn

    def near(self, batch: Batch, read: int, *, if_soon: bool = False, at_once: int = 0) -> Newest:
        """Those that fit among so many; `if_soon` gives up where too few fit to be enough."""
        found: list[Row] = []
        for looked_at, rows, ended in _read(batch, read, self.go_on, at_once):
            found += islice(filter(self._fit, rows), self.most - len(found))
            if ended or len(found) == self.most:
                return Newest(tuple(found), True)
            if if_soon and 2 * len(found) * read < self.most * looked_at:
                break
        return Newest(tuple(found), False)

    def _fit(self, row: Row) -> bool:
        return (self.fits is None or self.fits(row[AT])) and self.stands(row[TEXT])


def _read(
    batch: Batch, most: int, go_on: GoOn = lambda: True, at_once: int = 0
) -> Iterator[tuple[int, list[Row], bool]]:
    """Rows in batches, up to so many: how many were read by then, the rows, were they the last?"""
    only, read, size = Only(), 0, at_once or BATCHES[0]
    while read < most and go_on():
        rows = batch(only, size)
        read += len(rows)
        yield read, rows, len(rows) < size
        if len(rows) < size:
            return
        only = only.between(0, rows[-1][0] - 1)
        size = min(BATCHES[1] * read // BATCHES[0], most - read)


def count(book: Book, sought: Sought, only: Only, *, most: int, seconds: float) -> int | None:
    """How many places fit, counted to `most`; None if that took too long to find out."""
    if not sought.phrases and sought.without:
        return _without(book, sought, only, most)
    if not sought.phrases:
        where, values = only.of("find_place.id")
        sql = f"SELECT 1 FROM find_place WHERE {where} LIMIT ?"
        return len(book.sql(sql, *values, most))
    if sought.begins and (found := _counted_among_newest(book, sought, only, most)) is not None:
        return found
    sql, values = _matching(sought, only, "1")
    try:
        with book.no_longer_than(seconds):
            return len(book.sql(f"{sql} LIMIT ?", *values, most))
    except BookTrouble:
        return None


def _without(book: Book, sought: Sought, only: Only, most: int) -> int | None:
    """How many fit of those that lack some words, where no word is looked for."""
    stands, found = sought.reader(), 0
    for _, rows, ended in _read(_one_by_one(book, only), LOOKED_AT):
        found += sum(1 for row in rows if stands(row[TEXT]))
        if ended or found >= most:
            return min(found, most)
    return None


def _counted_among_newest(book: Book, sought: Sought, only: Only, most: int) -> int | None:
    """How many fit, where so many texts fit that they are soon counted one by one."""
    stands, found = sought.reader(), 0
    for read, rows, ended in _read(_one_by_one(book, only), 3 * most):
        found += sum(1 for row in rows if stands(row[TEXT]))
        if ended or found >= most:
            return min(found, most)
        if 3 * found < read:
            return None
    return None


def among(book: Book, only: Only, column: str, numbers: Iterable[int]) -> Only:
    """Only places of which that column holds one of these numbers; `by` or `resident_id`."""
    theirs = sorted(numbers)
    marks = ",".join("?" * len(theirs))
    ends = [
        book.sql(f'SELECT {end}(id) FROM find_place WHERE "{column}" = ?', one)[0][0]
        for one in theirs
        for end in ("min", "max")
    ]
    there = [int(one) for one in ends if one is not None]
    found = only.and_also(f'find_place."{column}" IN ({marks})', *theirs)
    # Between the first and the last of theirs the index need not look at what came before and
    # after: somebody stays for some weeks of many years.
    return found.between(min(there, default=0), max(there, default=-1))


def since(book: Book, only: Only, at: str) -> Only:
    """Only places of that moment (as it stands in the book) or later."""
    later = 'SELECT id FROM find_place WHERE "at" >= ? ORDER BY "at" LIMIT ?'
    [(many, first)] = book.sql(f"SELECT count(*), min(id) FROM ({later})", at, FEW)
    found = only.and_also('find_place."at" >= ?', at)
    return found if many == FEW else found.between(int(first) if many else 0, None if many else -1)


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


def _matching(sought: Sought, only: Only, columns: str) -> tuple[str, tuple[Any, ...]]:
    where, values = only.of("find_words.rowid")
    sql = (
        f"SELECT {columns} FROM find_words CROSS JOIN find_place ON find_place.id = "
        f"find_words.rowid WHERE find_words MATCH ? AND {where} ORDER BY find_words.rowid DESC"
    )
    return sql, (in_index(sought), *values)


def _one_by_one(book: Book, only: Only) -> Batch:
    def batch(more: Only, size: int) -> list[Row]:
        where, values = only.between(more.first, more.last).of("find_place.id")
        which = f"SELECT id FROM find_place WHERE {where} ORDER BY find_place.id DESC LIMIT ?"
        return _with_texts(book, which, (*values, size))

    return batch


def _in_order(book: Book, sought: Sought, only: Only) -> Batch:
    def batch(more: Only, size: int) -> list[Row]:
        which, values = _matching(sought, only.between(more.first, more.last), "find_place.id")
        return _with_texts(book, f"{which} LIMIT ?", (*values, size))

    return batch


def _with_texts(book: Book, which: str, values: tuple[Any, ...]) -> list[Row]:
    sql = f"SELECT {COLUMNS} FROM find_text WHERE find_text.id IN ({which})"
    return book.sql(f"{sql} ORDER BY find_text.id DESC", *values)
