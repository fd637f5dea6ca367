"""What was cut off in the middle of a removal. Every opening asks; nearly none finds anything."""

from __future__ import annotations

from contextlib import suppress

from handover.desk.desk import clock_of
from handover.house.refusals import BookTrouble
from handover.store import houses, removals
from handover.store.engine.book import Book


def finish_left_over(book: Book) -> None:
    """Finish what was cut off in the middle of a removal. It holds nobody up."""
    with suppress(BookTrouble, OSError):
        if removals.under_way(book):
            from handover.store import purging

            purging.finish(book, at=clock_of(houses.the_house(book))(), wait=False)
