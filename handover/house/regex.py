"""Regular expressions that are made when a text could match them.

To make one takes a hundred times as long as to look through a note with it, and most notes come to
few of those that there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast


class _WhenUsed:
    """Stands for a regular expression until something is asked of it."""

    def __init__(self, form: str, flags: int = 0) -> None:
        self.pattern = form
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        # Kept here, so that it is asked for once: from then on it is as quick as the other.
        found = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, found)
        return found


class _WhenNeeded:
    """Stands for a regular expression until there is a text with the words it needs."""

    def __init__(self, form: str, needs: tuple[str, ...]) -> None:
        self.pattern = form
        self.needs = needs
        self._true = _WhenUsed(form)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._true, name)  # what else is asked of it needs no text

    def _may_match(self, text: str) -> bool:
        return any(word in text for word in self.needs)

    def search(self, text: str, *where: int) -> re.Match[str] | None:
        return self._true.search(text, *where) if self._may_match(text) else None

    def match(self, text: str, *where: int) -> re.Match[str] | None:
        return self._true.match(text, *where) if self._may_match(text) else None

    def finditer(self, text: str, *where: int) -> Iterator[re.Match[str]]:
        return self._true.finditer(text, *where) if self._may_match(text) else iter(())


def regex(form: str, flags: int = 0, *, needs: str = "") -> re.Pattern[str]:
    """A regular expression, as `re.compile` would give it, that is made when it is used first.

    `needs` are words or parts of words, with `|` between them, of which one stands in every text
    that it matches; a text without is not looked at. A test proves that it is so.
    """
    if not needs:
        return cast("re.Pattern[str]", _WhenUsed(form, flags))
    assert not flags, "words that are needed are looked for as they are spelled"
    return cast("re.Pattern[str]", _WhenNeeded(form, tuple(needs.split("|"))))
