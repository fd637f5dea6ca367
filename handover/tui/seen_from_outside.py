"""The house as it is known before anybody has come in: at first its name alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App

from handover.desk.name_on_the_door import name_on_the_door
from handover.house.refusals import BookTrouble

if TYPE_CHECKING:
    from handover.desk.opening import Book
    from handover.house.houses import House

UNUSABLE = 4
"""Exit code of a book that cannot be used."""


class SeenFromOutside(App[int]):
    """The program, at a house that is known by its name until the first screen stands."""

    book: Book | None
    path: Path

    called = ""
    """The name of a house nobody has come into yet: all that the way in shows of it."""
    trouble: BookTrouble | None = None
    """What was wrong with the book when it was looked at behind the first screen."""
    _house: House | None = None

    @property
    def house(self) -> House | None:
        """As far as it is known: of an encrypted book nobody has opened yet, only its front."""
        if self._house is None and self.book is not None:
            from handover.desk import opening

            self._house = opening.the_house(self.book)
        elif self._house is None and self.called and self.trouble is None:
            self._look_at_its_front()
        return self._house

    @house.setter
    def house(self, house: House) -> None:
        self._house = house

    def _look_at_its_front(self) -> None:
        from handover.desk.front import front

        try:
            self._house = front(self.path)
        except BookTrouble as trouble:
            # Said before a word is typed into a field: by whoever runs the program.
            self.trouble = trouble
            self.exit(UNUSABLE)

    @property
    def name_of_the_house(self) -> str:
        """What everybody calls it; nothing more is read for that."""
        if self.book is None:
            return self.called
        return self.house.name if self.house else ""

    @property
    def is_for_practice(self) -> bool:
        """Is it an invented house? Those have a book that needs nobody to open it."""
        return self.book is not None and self.house is not None and self.house.demo


def called(path: Path) -> str:
    """The name of a house whose book somebody has to open first; empty for the others.

    Raises:
        BookTrouble: The book cannot be used.
    """
    if name := name_on_the_door(path):
        return name
    from handover.desk.front import front

    closed = front(path)
    return closed.name if closed else ""
