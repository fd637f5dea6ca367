"""The wording of this house: the rules about words, and what is at home here.

The rules that come with the program are added to, changed or switched off in a file beside the
book, `larkspur.wording.toml` for `larkspur.book`. It is read again whenever it has changed.
"""

from __future__ import annotations

import stat
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from handover.desk.desk import Desk
from handover.house.dataclass import dataclass
from handover.house.plain_text import fit_line
from handover.house.refusals import NotFound, Unfit
from handover.house.wording import HomePhrase
from handover.rules.wording import Notice, RuleBook, shipped, with_phrases
from handover.rules.wording.rules import words_of_phrase
from handover.store import wording as kept
from handover.store.engine.book import Book

PHRASE_LIMIT = 200
"""Characters a phrase may have that is at home here."""
Mark = tuple[int, int, int, int]
"""Changes when a file does."""


@dataclass(frozen=True, slots=True)
class HouseWording:
    """The rules about words, as they stand in this house."""

    rules: RuleBook
    """What `find` looks for."""
    notices: tuple[Notice, ...] = ()
    """What in the house's own file could not be used, and what to do about it."""


def wording_file(book: Book) -> Path:
    """Where the rules of this house lie, if it has some of its own."""
    return book.path.with_name(f"{book.path.stem}.wording.toml")


def wording_of(book: Book) -> HouseWording:
    """The rules about words as they stand now; quick when nothing has changed."""
    phrases = tuple(one.phrase for one in kept.home_phrases(book))
    path = wording_file(book)
    return _wording(path, _mark(path), phrases)


def wording_for(book: Book, own_names: tuple[str, ...]) -> RuleBook:
    """The same on the page of somebody who uses these words for themselves."""
    rules = wording_of(book).rules
    return _with_own_names(rules, own_names) if own_names else rules


@lru_cache(maxsize=8)
def _with_own_names(rules: RuleBook, own_names: tuple[str, ...]) -> RuleBook:
    return with_phrases(rules, own_names)


def _mark(path: Path) -> Mark | None:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return (0, 0, 0, 0)
    return (found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)


@lru_cache(maxsize=8)
def _wording(path: Path, mark: Mark | None, phrases: tuple[str, ...]) -> HouseWording:
    found = _from_file(path, mark) if mark else HouseWording(shipped())
    return HouseWording(with_phrases(found.rules, phrases), found.notices)


@lru_cache(maxsize=8)
def _from_file(path: Path, _mark: Mark) -> HouseWording:
    from handover.rules.wording import house_rules, house_toml

    if problem := _problem(path):
        return HouseWording(shipped(), (Notice(problem),))
    try:
        with path.open("rb") as file:
            found = file.read(house_toml.SIZE_LIMIT + 1)
    except OSError as error:
        return HouseWording(shipped(), (Notice(_unread(path, error.strerror or "")),))
    return HouseWording(*house_rules.read_bytes(found, shipped()))


def _problem(path: Path) -> str:
    """Why it is not even tried to read what lies there: reading from a pipe might never end."""
    try:
        return "" if stat.S_ISREG(path.stat().st_mode) else _unread(path, "it is not a file")
    except OSError as error:
        return _unread(path, error.strerror or "")


def _unread(path: Path, why: str) -> str:
    return (
        f"The rules of the house in {path.name} cannot be read: {why or 'no reason is given'}. "
        "Those that come with the program go on working. See to the file, or take it away."
    )


def at_home_here(desk: Desk, phrase: str) -> HomePhrase:
    """Nobody is nudged about this phrase in this house any more. Who said so is not kept.

    Raises:
        Unfit: There is no word in it, or it is longer than a phrase.
    """
    words = fit_line(phrase, "The phrase", limit=PHRASE_LIMIT)
    folded = words_of_phrase(words)
    if not folded:
        raise Unfit("There is no word in that phrase, so it is never looked for.")
    with desk.book.writing():
        for one in kept.home_phrases(desk.book):
            if words_of_phrase(one.phrase) == folded:
                return one
        kept.add_home_phrase(desk.book, words, at=desk.now())
        return kept.home_phrases(desk.book)[-1]


def no_longer_at_home(desk: Desk, phrase: str) -> None:
    """The phrase is looked for again.

    Raises:
        NotFound: It was not at home here.
    """
    folded = words_of_phrase(phrase)
    with desk.book.writing():
        found = [one for one in at_home(desk) if words_of_phrase(one.phrase) == folded]
        if not found:
            raise NotFound("That phrase is not at home here; somebody has taken it off already.")
        for one in found:
            kept.remove_home_phrase(desk.book, one.id)


def at_home(desk: Desk) -> Sequence[HomePhrase]:
    """The phrases that are at home here, the newest last."""
    return kept.home_phrases(desk.book)
