"""Whose words stand where: what somebody said belongs to them and is never looked at.

A quotation ends where it is closed, on its own line; one that is never closed protects nothing.
"""

from __future__ import annotations

import re

from handover.house.regex import regex

Span = tuple[int, int]

MARKS = "\"＂'‘’‚“”„‟«»‹›「」『』`"

SINGLE = (
    r"(?<![^\W_])(?!['‘’](?:\d\ds?\b|[nN]['‘’]|(?i:tis|twas|em|cause|til|bout)\b))"
    r"['‘‚’](?=[^\s])(?:[^'’\n]|['’](?=[^\W_]))*+['’]"
)
"""Opens after no letter, closes before none; not the apostrophes of '90s, rock 'n' roll, 'tis."""

PAIRS = (
    r"“[^”\n\"]*+[”\"]|„[^“”\n\"]*+[“”\"]|‟[^”\n]*+”|‘‘[^’\n]*+’’|``[^'`\n]*+''"
    r"|«[^»\n]*+»|»[^«\n]*+«|‹[^›\n]*+›|「[^」\n]*+」|『[^』\n]*+』|＂[^＂\n]*+＂"
)

LOOSE = regex(rf"\"+[^\"\n]*+\"|{PAIRS}|“[^”\n]*+”|{SINGLE}")
"""Any two straight marks of a line belong together."""

STRICT = regex(rf"(?<![^\W_])\"(?=[^\s])(?:[^\"\n]|\"(?=[^\W_]))*+\"|{PAIRS}|“[^”\n]*+”|{SINGLE}")
"""A straight mark after a letter or figure, as in 5", opens nothing."""

OVER_LINES = regex(
    "“[^“”\n]*+(?:\n(?![ \t]*\n)[^“”\n]*+)+”|«[^«»\n]*+(?:\n(?![ \t]*\n)[^«»\n]*+)+»"
)
"""Marks that show which way they face may reach over a line break, not over an empty line."""

PASSED_ON = regex(r"^[ \t]*>[^\n]*$", re.MULTILINE)
"""A line somebody else wrote, as mail programs mark it."""

SPEAKS = regex(
    r"^(?:[^\n:]{0,200}?[.!?;] )?[A-Z][\w'’-]{1,30}:[ \t]+"
    r"((?:I|I['’][a-z]+|My|Me|We|You|Please|Don['’]t)\b[^\n]*)$",
    re.MULTILINE,
)
"""`Bea: I am fine`, a line of somebody speaking."""

CLOSED_BY = {
    "\"": "\"", "“": "”\"", "„": "“”\"", "‟": "”", "«": "»", "»": "«", "‹": "›", "「": "」",
    "『": "』", "＂": "＂", "`": "'", "‘": "’", "'": "'’", "’": "'’", "‚": "'’",
}  # fmt: skip
"""By which marks another one may be closed."""

LAST_SINGLE = regex(r".*(['’])(?![^\W_])", re.DOTALL)
LAST_STRICT = regex(r".*(\")(?![^\W_])", re.DOTALL)

LONG = 300
"""In a longer line marks that nothing closes are taken out first: nobody looks twice for an end."""

RUN = regex(f"([{MARKS}])\\1{{3,}}")
"""A row of marks that means nothing."""


def quoted_spans(text: str) -> list[Span]:
    """Everything that is quoted, in order, marks included; spans do not overlap."""
    found = [match.span() for match in PASSED_ON.finditer(text)] if ">" in text else []
    if ":" in text:
        found += [match.span(1) for match in SPEAKS.finditer(text)]
    if any(mark in text for mark in MARKS):
        found += _between_marks(RUN.sub(lambda run: "\0" * len(run.group()), text))
    return _merged(found)


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _between_marks(text: str) -> list[Span]:
    """Read in two ways, with and without minding inches; what either finds is spared."""
    found = [match.span() for match in LOOSE.finditer(_closed(text, strict=False))]
    found += [match.span() for match in STRICT.finditer(_closed(text, strict=True))]
    if "“" in text or "«" in text:
        found += [match.span() for match in OVER_LINES.finditer(text)]
    return found


def _closed(text: str, *, strict: bool) -> str:
    """The text, every place kept, without the marks of long lines that nothing closes."""
    if len(text) <= LONG:
        return text
    return "\n".join(
        _closed_line(line, strict=strict) if len(line) > LONG else line for line in text.split("\n")
    )


def _closed_line(line: str, *, strict: bool) -> str:
    for mark, closers in CLOSED_BY.items():
        if mark in line:
            last = _last(line, closers, strict=strict)
            line = line[: last + 1] + line[last + 1 :].replace(mark, "\0")
    return line


def _last(line: str, closers: str, *, strict: bool) -> int:
    """The place of the last mark that may close."""
    if closers == "'’":
        found = LAST_SINGLE.match(line)
        return found.start(1) if found else -1
    if strict and closers == '"':
        found = LAST_STRICT.match(line)
        return found.start(1) if found else -1
    return max(line.rfind(mark) for mark in closers)
