"""Looking for something in the book: what was typed, read into what to look for.

    porch sam            both words
    "no knocks"          these words beside each other
    kit*                 what begins so
    -lamp                not with this word
    who:noor by:me since:3d shift:night is:open

Whatever cannot be read as one of these is looked for as words; nothing typed is an error of form.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from handover.house.dataclass import dataclass, field
from handover.house.regex import regex

FILTERS = ("who", "by", "since", "shift", "is")
"""What may stand before a colon."""

QUERY_LIMIT = 200
"""Characters that are read of what was typed."""

_PART = regex(r'(?P<not>-)?(?:(?P<key>[a-z]+):)?(?:"(?P<quoted>[^"]*)"?|(?P<plain>[^\s"]+))')
_TOKEN = regex(r"[^\W_]+")
_ACCENTS = regex("[\u0300-\u036f]+")
"""Those of European languages; there are others, and they are looked up one by one."""


class FoundKind(StrEnum):
    """What sort of thing words stand in."""

    NOTE = "note"
    OWN_WORDS = "own words"
    ADDENDUM = "addendum"
    MY_SIDE = "my side"
    FOLLOW_UP = "follow-up"
    PRIORITY = "priority"
    STEP = "step"
    LINE = "line"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand beside each other; often only one."""

    words: tuple[str, ...]
    """Folded."""
    begins: bool = False
    """Is the last of them only how a word begins?"""

    def __str__(self) -> str:
        return " ".join(self.words) + ("*" if self.begins else "")


@dataclass(frozen=True, slots=True)
class Sought:
    """What somebody looks for."""

    phrases: tuple[Phrase, ...] = ()
    without: tuple[Phrase, ...] = ()
    filters: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """`who`, `by`, `since`, `shift`, `is`, as they were typed."""

    @property
    def empty(self) -> bool:
        """Is there nothing to look for?"""
        return not self.phrases and not self.filters

    @property
    def begins(self) -> bool:
        """Is a beginning of a word looked for, or one that may not be there?"""
        return any(one.begins for one in (*self.phrases, *self.without))

    @property
    def whole_words(self) -> tuple[Phrase, ...]:
        """What is looked for as whole words."""
        return tuple(one for one in self.phrases if not one.begins)

    def reader(self) -> Callable[[str], bool]:
        """What tells whether these words stand in a text, and none of those that may not."""
        wanted = [_reader(one) for one in self.phrases]
        unwanted = [_reader(one) for one in self.without]

        def reads(text: str) -> bool:
            plain = folded(text)
            return all(stands(plain) for stands in wanted) and not any(
                stands(plain) for stands in unwanted
            )

        return reads


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was found."""

    id: int
    """Its place in the order in which things came into the book."""
    kind: FoundKind
    number: int
    """Its own number in the book."""
    opens: int
    """The number of what shows it: the note an addition stands under, the wish of a step, the
    handover of a line; its own where it is shown by itself."""
    resident_id: int | None
    by: int
    """Who wrote it down."""
    at: datetime
    """When, UTC."""
    text: str


def read_sought(typed: str, *, still_typing: bool = False) -> Sought:
    """What was typed, as what to look for.

    While somebody is still typing the last word may be only a beginning.
    """
    typed = typed[:QUERY_LIMIT]
    phrases: list[Phrase] = []
    without: list[Phrase] = []
    filters: dict[str, str] = {}
    for part in _PART.finditer(typed.lower()):
        key, quoted = part["key"], part["quoted"]
        said = quoted if quoted is not None else part["plain"]
        if key in FILTERS:
            filters[key] = said.strip()
            continue
        whole = f"{key}:{said}" if key else said
        last = part.end() == len(typed) and quoted is None and still_typing
        phrase = Phrase(words_of(whole), begins=whole.endswith("*") or last)
        if phrase.words:
            (without if part["not"] else phrases).append(phrase)
    return Sought(tuple(phrases), tuple(without), MappingProxyType(filters))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, without capitals and accents: as the book's index takes them apart."""
    return tuple(_TOKEN.findall(folded(text)))


def folded(text: str) -> str:
    """Without capitals and accents, and with one sigma only, as in the book's index."""
    if text.isascii():
        return text.lower()
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", text.lower()))
    plain = plain.replace("ς", "σ")
    if plain.isascii():
        return plain
    marks = [ord(sign) for sign in set(plain) if unicodedata.combining(sign)]
    return plain.translate(dict.fromkeys(marks)) if marks else plain


def _reader(phrase: Phrase) -> Callable[[str], bool]:
    """What tells whether a phrase stands in a folded text: its words, one behind the other."""
    words = r"[\W_]+".join(phrase.words)
    ends = "" if phrase.begins else r"(?![^\W_])"
    found = regex(rf"(?<![^\W_]){words}{ends}").search
    # Most texts do not even have its letters, and that is known sooner.
    letters = max(phrase.words, key=len)
    return lambda plain: letters in plain and found(plain) is not None


def around(text: str, sought: Sought, width: int) -> str:
    """One line of `width` characters at the most, with what was found in the middle of it."""
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    at = min((start for start in _starts(line, sought)), default=0)
    begins = max(0, min(at - width // 3, len(line) - width))
    if begins:
        # From a whole word on, if one begins before what was found.
        begins = line.find(" ", begins - 1, at) + 1 or begins
    shown = line[begins:]
    before = "…" if begins else ""
    room = width - len(before)
    if len(shown) > room:
        shown = shown[: room - 1].rstrip() + "…"
    return before + shown


def marked(line: str, sought: Sought) -> tuple[tuple[int, int], ...]:
    """Code points from where to where words stand that were looked for; half open, in order."""
    found = []
    for match in _TOKEN.finditer(line):
        word = folded(match[0])
        for phrase in sought.phrases:
            *whole, last = phrase.words
            if word in whole or (word.startswith(last) if phrase.begins else word == last):
                found.append(match.span())
                break
    return tuple(found)


def _starts(line: str, sought: Sought) -> Iterator[int]:
    return (start for start, _ in marked(line, sought))
