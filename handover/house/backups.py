"""Backups of the book: what there is, why each was made, and what stands in the note beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, TypeVar

from handover.house.dataclass import dataclass

KEEP_NEWEST = 14
"""So many of the newest stay (trust.md 5.8)."""
KEEP_WEEKS = 8
"""Of so many weeks before, the last one of the week."""

Told = Callable[[str, int], None]
"""Hears how far long work is: what is being done, and how much of a hundred."""

K = TypeVar("K")


def untold(_words: str, _percent: int) -> None:
    """Nobody wants to hear it."""


def part_of(told: Told, first: int, last: int) -> Told:
    """For work that is a part of other work: its hundred go from `first` to `last` of theirs."""

    def scaled(words: str, percent: int) -> None:
        told(words, first + (last - first) * percent // 100)

    return scaled


class BackupReason(StrEnum):
    """Why a backup was made."""

    HANDOVER = "handover"
    """The house was handed over."""
    ASKED = "asked"
    """Somebody wanted one."""
    REMOVAL = "removal"
    """What was written about somebody has gone, from older backups as well."""

    @property
    def words(self) -> str:
        """Why, as it stands on the screen."""
        return {
            "handover": "at a handover",
            "asked": "made by hand",
            "removal": "after a removal",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was proved: it was opened as a book and said what the book said."""

    id: int
    file: str
    """Where it was put."""
    at: datetime
    """UTC."""
    by: int | None
    """Who gave the handover or wanted it; None where the program tidied up by itself."""
    reason: BackupReason
    rows: int
    """So many rows were compared."""
    gone_at: datetime | None = None
    """UTC; it was removed again."""


@dataclass(frozen=True, slots=True)
class BackupTrouble:
    """A backup could not be made."""

    at: datetime
    """UTC."""
    why: str
    """One sentence."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The note beside a backup. Nothing that was written in the house can be read from it."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    made_at: datetime
    """When it was made (UTC)."""
    made_by: int | None
    """The number of whoever made it; null where the program tidied up by itself."""
    reason: BackupReason
    """Why it was made."""
    program: str
    """The version of the program that made it."""
    shape: int
    """The number of the book's shape: that of its newest migration."""
    tables: int
    """How many tables it has, those of the chain and of the index among them."""
    rows: int
    """In all tables together; how many of each would say too much beside an encrypted file."""
    content: str
    """A digest of every row of every table; of an encrypted book only its key can make it."""
    sha256: str
    """Of the file."""
    size: int
    """Of the file, in bytes."""
    keys_sha256: str = ""
    """Of the key file that goes with it; empty if there is none."""
    head: str = ""
    """The head of the chain of what was written, as it was then."""


def to_keep(made: Iterable[tuple[K, datetime]]) -> set[K]:
    """Which of these stay: the newest, and the last one of each of the newest weeks."""
    newest_first = sorted(made, key=lambda one: one[1], reverse=True)
    kept = {name for name, _ in newest_first[:KEEP_NEWEST]}
    weeks: dict[tuple[int, int], K] = {}
    for name, at in newest_first:
        weeks.setdefault(at.isocalendar()[:2], name)
    return kept | set(list(weeks.values())[:KEEP_WEEKS])
