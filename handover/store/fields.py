"""How values stand in STRICT tables: moments, days, yes and no, and words from a fixed list.

peewee's own date and boolean fields declare types that a STRICT table does not know.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any

from peewee import AutoField, IntegerField, TextField

MOMENT_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"
"""Fixed width, so that the order of the text is the order of time."""


class Key(AutoField):
    """A row's number. The migrations declare it AUTOINCREMENT: a number is never used twice."""


class Moment(TextField):
    """A moment in UTC, as text that sorts in the order of time."""

    def db_value(self, value: datetime | None) -> str | None:
        """The moment as text. Naive datetimes are a mistake in the program."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment in the book is always in UTC")
        return value.astimezone(UTC).strftime(MOMENT_FORMAT)

    def python_value(self, value: str | None) -> datetime | None:
        """The text as an aware moment."""
        if value is None:
            return None
        return datetime.fromisoformat(value)


class Day(TextField):
    """A calendar day on the house's wall."""

    def db_value(self, value: date | None) -> str | None:
        """The day as `2026-03-08`."""
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        """The text as a day."""
        return None if value is None else date.fromisoformat(value)


class WallTime(TextField):
    """A time on the kitchen clock."""

    def db_value(self, value: time | None) -> str | None:
        """The time as `07:30`."""
        return None if value is None else f"{value:%H:%M}"

    def python_value(self, value: str | None) -> time | None:
        """The text as a time."""
        return None if value is None else time.fromisoformat(value)


class Flag(IntegerField):
    """Yes or no, as 1 or 0."""

    def db_value(self, value: bool | None) -> int | None:
        """1 or 0."""
        return None if value is None else int(value)

    def python_value(self, value: int | None) -> bool | None:
        """Yes or no."""
        return None if value is None else bool(value)


class Word(TextField):
    """One word from a fixed list."""

    def __init__(self, of: type[StrEnum], **kwargs: Any) -> None:
        self.of = of
        super().__init__(**kwargs)

    def db_value(self, value: StrEnum | str | None) -> str | None:
        """The word itself; anything else is a mistake in the program."""
        return None if value is None else str(self.of(value))

    def python_value(self, value: str | None) -> StrEnum | None:
        """The named value."""
        return None if value is None else self.of(value)


class Words(TextField):
    """Any number of words from a fixed list, sorted, with commas."""

    def __init__(self, of: type[StrEnum], **kwargs: Any) -> None:
        self.of = of
        super().__init__(**kwargs)

    def db_value(self, value: Iterable[StrEnum] | str | None) -> str | None:
        """The words with commas between them."""
        if value is None or isinstance(value, str):
            return value
        return ",".join(sorted(self.of(word) for word in value))

    def python_value(self, value: str | None) -> frozenset[StrEnum]:
        """The named values."""
        return frozenset(self.of(word) for word in (value or "").split(",") if word)


class Codes(TextField):
    """A few short codes in their order, with commas."""

    def db_value(self, value: Iterable[str] | str | None) -> str | None:
        """The codes with commas between them."""
        return value if value is None or isinstance(value, str) else ",".join(value)

    def python_value(self, value: str | None) -> tuple[str, ...]:
        """The codes one by one."""
        return tuple(code for code in (value or "").split(",") if code)
