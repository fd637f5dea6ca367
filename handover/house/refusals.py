"""How the house says no.

Every refusal is one sentence fit for the screen: what is wrong and what to do. The tree:

    Refusal
    ├── NotYours            the act belongs to somebody else (B4, B5, a role)
    ├── NeedsTheirDecision  it belongs to the resident, and nobody said how we know (B7)
    ├── MovedOn             somebody else changed it first; both texts are kept
    ├── NotPossible         the house is not in a state in which this can be done
    ├── NotFound            nobody and nothing of that name
    ├── NotLetIn            sign-in failed
    │   └── NoLongerThere   they have left the team, and sat at a terminal still
    ├── Unfit               the text or the time cannot be kept as it stands
    │   └── HeldByRules     the rules found something (`handover.rules.concerns`)
    └── BookTrouble         the book itself cannot be used
        ├── BookMissing, BookInTheWay, NotABook, BookTooNew, BookDamaged, BookClosed
        └── BookBusy, BookFull, BookReadOnly
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class Refusal(Exception):
    """A no, as a sentence a tired person can act on."""

    of: str = ""
    """The name under which the desk was given what it is about; empty where that is nothing of it,
    or cannot be told.
    """
    ways: tuple[str, ...] = ()
    """What can be done instead, where the rules name it."""

    def __init__(self, sentence: str, *, of: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        """What is wrong and what to do."""
        self.of = of or self.of

    @property
    def with_ways(self) -> str:
        """The sentence, and under it what can be done instead."""
        return f"{self}\nWhat you can do: {' · '.join(self.ways)}." if self.ways else str(self)

    def __str__(self) -> str:
        return self.sentence


class NotYours(Refusal):
    """The act belongs to somebody else."""


class NeedsTheirDecision(Refusal):
    """It belongs to the resident; say how we know, or keep it as a suggestion."""

    of = "how"


class MovedOn(Refusal):
    """Somebody else changed it first. Nothing was overwritten."""

    def __init__(self, sentence: str, *, theirs: str, yours: str, now: object = None) -> None:
        super().__init__(sentence)
        self.theirs = theirs
        """What stands in the book now."""
        self.yours = yours
        """What was about to be written."""
        self.now = now
        """All of it as it stands now, where `theirs` says everything that would be overwritten."""


class NotPossible(Refusal):
    """The house is not in a state in which this can be done."""


class NotFound(Refusal):
    """Nobody and nothing of that name."""


class NotLetIn(Refusal):
    """Name and passphrase do not open the book."""


class NoLongerThere(NotLetIn):
    """They have left the team; nothing more is read or written from where they sit."""


class Unfit(Refusal):
    """The text or the time cannot be kept as it stands."""

    def __init__(self, sentence: str, *, of: str = "", text: str | None = None) -> None:
        super().__init__(sentence, of=of)
        self.text = text
        """The text itself, as it was given; None where it is about no text, or about several."""


@contextmanager
def reading(typed: str) -> Iterator[None]:
    """What does not fit meanwhile is this text, where nothing else is said to be it."""
    try:
        yield
    except Unfit as unfit:
        if unfit.text is None:
            unfit.text = typed
        raise


class BookTrouble(Refusal):
    """The book itself cannot be used."""


class BookMissing(BookTrouble):
    """There is no book at that place."""


class BookInTheWay(BookTrouble):
    """There is already something where a new book was to be made."""


class NotABook(BookTrouble):
    """The file is not a book of this program."""


class BookClosed(BookTrouble):
    """It is encrypted, and nobody's passphrase has opened it yet."""


class BookTooNew(BookTrouble):
    """A newer version of the program has changed this book."""


class BookDamaged(BookTrouble):
    """The file is a book, and parts of it cannot be read."""


class BookBusy(BookTrouble):
    """Others kept the book for too long; nothing was half-written."""


class BookFull(BookTrouble):
    """The disk is full."""


class BookReadOnly(BookTrouble):
    """The file or its folder may not be written."""


class Stopped(KeyboardInterrupt):
    """Somebody stopped long work with Ctrl+C. No refusal: nobody said no.

    What it says is where that leaves the book.
    """
