"""The door of the book: what no text may bring in, whoever wrote it and wherever."""

from __future__ import annotations

from collections.abc import Sequence

from handover.desk.desk import Desk
from handover.rules.concerns import Concern
from handover.rules.holding_back import fit_to_keep
from handover.rules.pipeline import blocks_in
from handover.store import houses
from handover.store.engine.book import Book


def at_the_door(book: Book, text: str) -> Sequence[Concern]:
    """Private contact details in a text, but for what stands in this book's directory."""
    if not blocks_in(text):
        return ()
    from handover.desk.directory import house_directory

    with book.reading():
        regions = houses.the_house(book).regions
        return blocks_in(text, directory=house_directory(book), regions=regions)


def without_details(desk: Desk, text: str, caret: int | None = None) -> str:
    """What of an unfinished text is kept: no contact detail, and no number half typed at the caret.

    `caret` is the code point before which the next letter will be typed.
    """
    return fit_to_keep(text, desk.book.stopped, caret)
