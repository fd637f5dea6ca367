"""On which line of a file of rules something stands; the reader of TOML does not tell."""

from __future__ import annotations

from handover.house.regex import regex

LONGEST_LINE = 4000
"""Characters a line may have. Some longer ones take the reader of TOML very long."""

HEADER = regex(r"[ \t]*\[\[[ \t]*(?:rule|\"rule\"|'rule')[ \t]*\]\]")
FIELD = regex(r"[ \t]*(?:[\w-]+\.)*[\"']?([\w-]+)[\"']?[ \t]*=")


class TomlLines:
    """The lines of one file."""

    def __init__(self, text: str, rules: int) -> None:
        self._lines = text.split("\n")
        headers = [n for n, line in enumerate(self._lines) if HEADER.match(line)]
        self._headers = headers if len(headers) == rules else []
        """Where rules begin, unless that is not certain: a text may hold what looks like it."""

    def of(self, rule: int, field: str = "") -> int | None:
        """The line of a field of the rule of that number, or else the rule's first."""
        if not self._headers:
            return None
        first = self._headers[rule]
        rest = self._headers[rule + 1 :]
        found = self._find(field, first, rest[0] if rest else len(self._lines))
        return found or first + 1

    def of_field(self, field: str) -> int | None:
        """The line of a field outside the rules."""
        return self._find(field, 0, len(self._lines))

    def _find(self, field: str, first: int, end: int) -> int | None:
        for number in range(first, end):
            named = FIELD.match(self._lines[number])
            if field and named and named[1] == field:
                return number + 1
        return None
