"""The house's own rules about words on their way out with how it is arranged, and in again."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress

from handover.desk.wording import wording_file
from handover.house.arrangements import NotTakenIn
from handover.house.plain_text import clean
from handover.house.refusals import Unfit
from handover.rules.wording import Notice, shipped
from handover.store.engine.book import Book

PART = "wording"
"""What it is called in an arrangement."""


def rules_written(book: Book, hide: Callable[[str], str]) -> tuple[str, ...]:
    """The lines of the house's own file, with what `hide` hides; nothing if it has none.

    Raises:
        Unfit: It cannot be read, or something in it could not be used: whoever takes it in would
            be without a rule and not know it.
    """
    path = wording_file(book)
    if not path.is_file():
        return ()
    try:
        found = path.read_bytes().decode("utf-8-sig").expandtabs(4)
    except (OSError, UnicodeDecodeError):
        raise Unfit(f"{path.name} cannot be read as text. See to it, or take it away.") from None
    lines = [hide(line) for line in clean(found).split("\n")]
    for notice in _notices(lines):
        raise Unfit(f"{path.name} does not go along as it is. {notice}")
    for number, line in enumerate(lines, 1):
        if book.stopped(line):
            raise Unfit(
                f"{path.name} does not go along as it is. Line {number}: there is a private "
                "contact detail in it. Take it out first."
            )
    return tuple(lines)


def check_rules(book: Book, lines: Sequence[str]) -> None:
    """Could these be the rules of this house?

    Raises:
        NotTakenIn: Something in them could not be used.
        HeldByRules: There is a private contact detail in them.
    """
    for notice in _notices(lines):
        place = (PART, notice.line - 1) if notice.line else (PART,)
        raise NotTakenIn(f"cannot be used: {notice.words.rstrip('.')}", place)
    book.let_in(*lines)


def put_beside(book: Book, lines: Sequence[str]) -> bool:
    """Write them beside the book, as readable as the book is; False if there are rules already.

    Raises:
        Unfit: There is no room for them, or nobody may write there.
    """
    path = wording_file(book)
    begun = False
    try:
        may = book.path.stat().st_mode & 0o666
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, may)
        begun = True
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
            os.fchmod(number, may)
            file.write("\n".join(lines))
            file.flush()
            os.fsync(number)
    except FileExistsError:
        return False
    except OSError as error:
        if begun:
            take_away(book)
        why = (error.strerror or "no reason is given").lower()
        raise Unfit(f"{path.name} cannot be written beside the book: {why}.") from None
    return True


def take_away(book: Book) -> None:
    """What was put beside the book goes again, because nothing else of it was kept."""
    with suppress(OSError):
        wording_file(book).unlink()


def _notices(lines: Sequence[str]) -> tuple[Notice, ...]:
    # The reader of such files is slow to load, and most houses have none.
    from handover.rules.wording import house_rules

    return house_rules.read("\n".join(lines), shipped())[1]
