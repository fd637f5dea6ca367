"""What is written as soon as it can be, and keeps nobody waiting.

Somebody opens a page while another terminal holds the book, or the disk is full: the page is shown,
and that they opened it waits here, with its true time, for the next thing that can be written. It
waits in the memory of the program, so whoever asks can be told what is not in the book yet.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from peewee import PeeweeException

from handover.house.dataclass import dataclass
from handover.house.refusals import BookTrouble, NoLongerThere, Refusal

if TYPE_CHECKING:
    from handover.store.engine.book import Book

SOON_S = 0.2
"""So long it waits for others before it is left for later."""


@dataclass(frozen=True, slots=True)
class ToWrite:
    """Something short that is to be written."""

    book: Book
    """The book, as whoever did it writes in it."""
    act: str
    about: Hashable
    """What it is, so that it is not noted down twice; None where that may be."""
    write: Callable[[Book], object]

    def carry_out(self) -> None:
        """Write it, in a transaction of its own.

        Raises:
            BookTrouble: It cannot be written now.
        """
        with self.book.writing(self.act, patience_s=SOON_S):
            self.write(self.book)

    def carry_out_without_them(self) -> None:
        """Write it though whoever did it has left the team meanwhile."""
        book = self.book.by_nobody()
        with book.writing(self.act, patience_s=SOON_S):
            self.write(book)


class Later:
    """What waits to be written in one book, in the order in which it was done."""

    def __init__(self) -> None:
        self._waiting: list[ToWrite] = []
        self._list = threading.Lock()
        self._turn = threading.Lock()

    def add(self, one: ToWrite) -> None:
        """It waits from now on, unless it does already."""
        with self._list:
            if one.about is None or all(one.about != other.about for other in self._waiting):
                self._waiting.append(one)

    def what(self) -> tuple[Hashable, ...]:
        """What waits."""
        with self._list:
            return tuple(one.about for one in self._waiting)

    def write_down(self) -> None:
        """Write what waits, as far as that can be done now; never raises."""
        if not self._waiting or not self._turn.acquire(blocking=False):
            return
        try:
            while (one := self._first()) is not None and _written(one):
                with self._list:
                    self._waiting.remove(one)
        finally:
            self._turn.release()

    def _first(self) -> ToWrite | None:
        with self._list:
            return self._waiting[0] if self._waiting else None


def _written(one: ToWrite) -> bool:
    """Is it done with? What was about somebody whose words have ended meanwhile has ended too."""
    try:
        try:
            one.carry_out()
        except NoLongerThere:
            one.carry_out_without_them()
    except BookTrouble:
        return False
    except (Refusal, PeeweeException):
        return True
    return True
