"""Encrypting a book that was plain, and taking the encryption away again."""

from __future__ import annotations

from pathlib import Path

from handover.desk.desk import Desk
from handover.desk.keys import who_needs_a_passphrase
from handover.house.backups import Told, untold
from handover.house.dataclass import dataclass
from handover.house.refusals import NotPossible
from handover.store.engine import encrypting


@dataclass(frozen=True, slots=True)
class Encrypted:
    """The book is encrypted now."""

    removed: tuple[Path, ...]
    """Older copies beside it that were not; they have gone."""
    need: tuple[str, ...]
    """Whose passphrase does not open it: a coordinator gives them a new first one."""


def encrypt(desk: Desk, told: Told = untold) -> Encrypted:
    """Encrypt the book. Everybody's passphrase and the code on paper stay what they were.

    Open it anew afterwards: this desk is at the old one.

    Raises:
        NotYours: I am not a coordinator.
        NotPossible: It is encrypted already, or its key is not known.
        BookBusy: Others have it open; nothing was changed.
        BookTrouble: It could not be written; the old one is as it was.
    """
    desk.as_coordinator("Encrypting the book")
    if desk.book.key is not None:
        raise NotPossible("The book is encrypted already.")
    need = who_needs_a_passphrase(desk)
    if desk.book.slot_key is None or desk.who.name in need:
        raise NotPossible(
            "Your own slot does not hold the book's key. Let a coordinator who set the house up "
            "do it, or come in with the recovery code first."
        )
    removed: list[Path] = []

    def let_go_of_plain_copies() -> None:
        for one in encrypting.plain_copies(desk.book.path):
            one.unlink(missing_ok=True)
            removed.append(one)

    encrypting.change_key(desk.book, desk.book.slot_key, told, then=let_go_of_plain_copies)
    return Encrypted(tuple(removed), need)


def decrypt(desk: Desk, told: Told = untold) -> None:
    """Take the encryption away: whoever may read the file can read everything in it then.

    Raises:
        NotYours: I am not a coordinator.
        NotPossible: It is not encrypted.
        BookBusy: Others have it open; nothing was changed.
        BookTrouble: It could not be written; the old one is as it was.
    """
    desk.as_coordinator("Taking the encryption away")
    if desk.book.key is None:
        raise NotPossible("The book is not encrypted.")
    encrypting.change_key(desk.book, None, told)
