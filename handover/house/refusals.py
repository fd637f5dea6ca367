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


class Refusal(Exception):
    """A no, as a sentence a tired person can act on."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        """What is wrong and what to do."""

    def __str__(self) -> str:
        return self.sentence


class NotYours(Refusal):
    """The act belongs to somebody else."""


class NeedsTheirDecision(Refusal):
    """It belongs to the resident; say how we know, or keep it as a suggestion."""


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
