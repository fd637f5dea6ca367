"""Is the book as it was written? Proving all of it, and knowing the end of its chain again.

The end of the chain, its *head*, stands on every printed handover sheet, with every backup, and
with what each of the team saw when they last signed in: whoever cuts the newest off the book
cannot change what is written there.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.dataclass import dataclass
from handover.house.plain_text import fit_line
from handover.house.proofs import head_shown, head_typed
from handover.house.refusals import BookTrouble, NotPossible, Unfit
from handover.house.times import short_day
from handover.store import signed_in
from handover.store.engine import proof
from handover.store.engine.book import Book
from handover.store.engine.proving import Flaw, silent
from handover.store.signed_in import LastSeen

Told = Callable[[str, int, int], None]
"""Hears how far it is: `chain`, `rows` or `file`, how many are done, of how many."""

NAMES = {
    "": "the file",
    "audit": "entry of the chain",
    "chain_head": "head of the chain",
    "tombstone": "signs of what was removed",
    "seal": "seal",
    "resident": "row of somebody who stays",
    "staff_member": "row of somebody on the team",
    "follow_up": "promise",
    "own_words": "own words",
    "card_contact": "line of an emergency card",
    "entry": "thing handed over",
    "read_back": "saying back",
    "last_sign_in": "what somebody saw when they signed in",
}
"""What a row of a table is called; another table's by the table's own name."""

GO_ON = (
    "Keep the file as it is, fetch the coordinator, and compare it with the newest backup before "
    "anything is restored."
)
"""What to do about a book that is not as it was written."""
KEY = "as-written:"
"""The row that leads to the page on which all of it is compared."""


@dataclass(frozen=True, slots=True)
class NotAsWritten:
    """One thing that is not as it was written. It never says what stands there."""

    what: str
    """What it is, in the house's words: `note`, `promise`."""
    table: str
    """The table of the book; empty for the file as a whole."""
    number: int
    """The number of the row, 0 if it is not about one."""
    wrong: str
    """What is wrong with it."""

    @property
    def sentence(self) -> str:
        """All of it as a sentence."""
        number = f" {self.number}" if self.number else ""
        which = f"{self.what}{number}"
        return f"{which[:1].upper()}{which[1:]} {self.wrong}."


@dataclass(frozen=True, slots=True)
class ProofPage:
    """What the book was found to be."""

    whole: bool
    """Is everything as it was written?"""
    head: str
    """The head of the chain, as it stands on paper."""
    entries: int
    """How many entries the chain has: one for each time something was written."""
    rows: int
    """How many rows were compared."""
    flaws: tuple[NotAsWritten, ...]
    """What is not as it was written, the first first."""


def head(book: Book) -> str:
    """The head of the chain as it is now, as it stands on paper: `7K2M-0QW4-…`."""
    return head_shown(proof.head(book)[1])


def verify(desk: Desk, *, typed_head: str = "", tell: Told = silent) -> ProofPage:
    """Compare all of the book with what its chain says, and with what people saw of it.

    `typed_head` is one from a printed sheet. Nothing is changed.

    Raises:
        Unfit: What was typed is no head.
        BookTrouble: The book cannot be read at all.
    """
    beginning = head_typed(typed_head) if typed_head else b""
    if beginning is None:
        raise Unfit(
            "That is no head of a book: it has sixteen letters and digits, such as "
            "7K2M-0QW4-9XRD-3TBN. Look at the foot of the sheet once more."
        )
    found = proof.prove(desk.book, tell)
    flaws = [_named(flaw) for flaw in found.flaws]
    with suppress(BookTrouble):
        flaws += _heads_lost(desk)
        if beginning and proof.in_chain(desk.book, beginning) is None:
            flaws.append(_not_of_the_sheet(beginning))
    shown = head_shown(found.head)
    return ProofPage(not flaws, shown, found.entries, found.rows, tuple(flaws))


def _named(flaw: Flaw) -> NotAsWritten:
    what = NAMES.get(flaw.table, flaw.table.replace("_", " "))
    return NotAsWritten(what, flaw.table, flaw.number, flaw.wrong)


def _of_the_head(wrong: str) -> NotAsWritten:
    return NotAsWritten("head", "chain_head", 0, f"{wrong}: something was cut off")


def _not_of_the_sheet(beginning: bytes) -> NotAsWritten:
    wrong = (
        f"{head_shown(beginning)} of that sheet is not in the chain. Compare it with the sheet, "
        "sign by sign; if it was typed as it stands there, something was cut off"
    )
    return NotAsWritten("head", "chain_head", 0, wrong)


def _lost(desk: Desk) -> tuple[LastSeen, ...]:
    """What somebody saw that is not in the chain any more, and nobody has said why."""
    explained = signed_in.explained(desk.book)
    return tuple(
        seen
        for seen in signed_in.last_seen(desk.book)
        if seen.head not in explained and proof.in_chain(desk.book, seen.head) is None
    )


def something_lost(desk: Desk) -> bool:
    """Did anybody see something that is not in the book any more, and nobody has said why?"""
    return bool(_lost(desk))


def explain_lost(desk: Desk, why: str) -> None:
    """A coordinator knows why something newer is not in the book, and it is said no more.

    What they say is kept with their name, and the chain has an entry of it.

    Raises:
        NotYours: I am not a coordinator.
        NotPossible: Nobody misses anything.
        Unfit: There are no words.
    """
    desk.as_coordinator("Saying why something is not in the book any more")
    words = fit_line(why, "Why it is so")
    with desk.book.writing("said why something is not in the book any more"):
        lost = {seen.head for seen in _lost(desk)}
        if not lost:
            raise NotPossible("Nothing that anybody saw is missing, so there is nothing to say.")
        signed_in.explain(desk.book, sorted(lost), words, by=desk.who.id, at=desk.now())


def _heads_lost(desk: Desk) -> list[NotAsWritten]:
    names = desk.names()
    return [
        _of_the_head(
            f"that {names.get(seen.staff_id, '?')} saw on {short_day(seen.at, desk.zone)} "
            "is not in the chain"
        )
        for seen in _lost(desk)
    ]


def keep_what_i_saw(desk: Desk) -> None:
    """On signing in: the head as I see it now is kept for the next time.

    If what I saw last time is not in the chain any more, that stays, and is said every time.
    Nobody is kept from signing in by this: a book that cannot be written is left as it is.
    """
    with suppress(BookTrouble):
        seen = signed_in.seen_by(desk.book, desk.who.id)
        number = proof.in_chain(desk.book, seen.head) if seen else None
        if seen and number is None and seen.head not in signed_in.explained(desk.book):
            return
        last, now = proof.head(desk.book)
        if seen is not None and number == last - 1:
            # Nothing was written since, but that I signed in.
            return
        saw = signed_in.LastSeen(desk.who.id, desk.now(), now)
        desk.book.soon("signed in", lambda b: signed_in.keep_seen(b, saw), about=("saw", saw))


def lost_since(desk: Desk) -> str:
    """What to say if the book does not contain what it did when I last signed in; else nothing."""
    seen = signed_in.seen_by(desk.book, desk.who.id)
    if seen is None or proof.in_chain(desk.book, seen.head) is not None:
        return ""
    if seen.head in signed_in.explained(desk.book):
        return ""
    return (
        "The book does not contain what it did when you last signed in "
        f"({short_day(seen.at, desk.zone)}). Keep the file, fetch the coordinator."
    )


def in_the_house(_desk: Desk) -> tuple[Lead, ...]:
    """The way to comparing all of it."""
    return (Lead("Is the book as it was written? Compare every row", KEY),)


def on_the_board(desk: Desk) -> tuple[Lead, ...]:
    """Said first of all, if the newest was cut off the book."""
    lost = lost_since(desk)
    return (Lead(lost, KEY),) if lost else ()
