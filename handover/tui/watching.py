"""Seeing what others write in the book while a screen stands open."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from textual import work
from textual.app import App

from handover.house.refusals import Refusal
from handover.tui.messages import BookChanged
from handover.tui.stillness import Stillness

if TYPE_CHECKING:
    from handover.desk.desk import Desk
    from handover.desk.opening import Book

LOOK_EVERY_S = 1.0
"""How often the book is looked at for what others wrote."""


class WatchesTheBook(App[int]):
    """The program, telling the screen in front that somebody has written."""

    book: Book | None
    desk: Desk | None
    stillness: Stillness

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._watching = False
        self._leaving = threading.Event()

    def watch_book(self) -> None:
        """Look for what others write, from now on until the program ends."""
        if not self._watching:
            self._watching = True
            self._watch_book()

    @work(thread=True, exit_on_error=False, name="watch", group="watch")
    def _watch_book(self) -> None:
        from handover.desk import opening

        assert self.book is not None
        watch = opening.watch(self.book)
        try:
            while not self._leaving.wait(LOOK_EVERY_S):
                # What could not be written while others held the book.
                self.book.catch_up()
                if watch.changed():
                    self.look_at_the_house()
                    self.post_message(BookChanged())
        finally:
            watch.close()

    def look_at_the_house(self) -> None:
        """When screens lock may have been changed, at whatever terminal."""
        from handover.desk import opening

        if self.book is not None:
            with suppress(Refusal):
                house = opening.the_house(self.book)
                self.stillness.lock_after_min = house.lock_after_min

    def on_unmount(self) -> None:
        """Let nobody wait for the one who watches the book."""
        self._leaving.set()

    def on_book_changed(self) -> None:
        """Tell the screen in front; the others read again when they come back."""
        if self.desk is not None and self.screen_stack:
            self.screen.post_message(BookChanged())
