"""Names in what people wrote: found as whole words with their capital, as people write names.

A page is about one person. Where a text that person may read names somebody else who stays, or
stayed, it says "someone here"; what is kept in the book stays as it was written. `Will` is
somebody, `will` is not. Accents do not matter. Where a script has no capitals there are often no
spaces either, so a name in such a script is found wherever it stands.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from handover.house.regex import regex

SOMEONE_HERE = "someone here"
"""What stands in place of another resident's name."""
SOMEONE_WHO_STAYED = "someone who stayed here"
"""What stands in the house's own texts in place of the name of somebody whose notes have ended."""

NO_NAMES_BY_THEMSELVES = frozenset(
    ("a", "an", "the", "of", "and", "from", "old", "big", "little", "young", "mr", "mrs", "ms",
     "miss", "dr", "aunt", "uncle", "st", "van", "von", "de", "der", "den", "del", "la", "le",
     "el", "da", "di", "du", "al", "bin")
)  # fmt: skip
"""Words that stand in names and hide nobody."""
IN_DATES = frozenset(
    ("jan", "january", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july",
     "aug", "august", "sep", "dec")
)  # fmt: skip
"""Months that are names as well: after the number of a day they are a month."""

_LETTER = r"[^\W\d_]"


def without_others(text: str, others: Iterable[str], own: str = "") -> str:
    """The text with every one of these names as "someone here".

    `own` is the name of whoever's page it is: it stays, also where somebody else bears it too.
    """
    return with_instead(text, others, SOMEONE_HERE, own)


def with_instead(text: str, names: Iterable[str], instead: str, own: str = "") -> str:
    """The text with other words in place of each of these names.

    Longer names come first, so that of Ann Marie no Marie is left.
    """
    return Hiding(names, own, instead).hide(text)


def written(name: str) -> tuple[str, ...]:
    """How a name, and each word of it that somebody may be called by, may stand in a text."""
    forms: list[str] = []
    words, plain = name.split(), _folded(name)[0].split()
    for part in _parts(name):
        whole = len(part) == len(words)
        spelt = [
            word
            for word, unaccented in zip(words, plain, strict=True)
            if whole or (unaccented.casefold(),) == part
        ]
        for form in (" ".join(spelt), _folded(" ".join(spelt))[0]):
            forms += [form[:1].upper() + form[1:], form.title(), form.upper()]
    return tuple(dict.fromkeys(form for form in forms if form))


class Hiding:
    """Names to be hidden, read once for many texts."""

    def __init__(
        self,
        names: Iterable[str],
        own: str = "",
        instead: str = SOMEONE_HERE,
        *,
        whole: bool = False,
    ) -> None:
        mine = _words(own)
        kept = {mine, mine[:1]} - {()}
        # A name is hidden with its single words, unless only the `whole` of it is somebody's.
        parts = ((_words(name),) if whole else _parts(name) for name in names)
        # Of two people with one name the page is the one's whose page it is.
        self._hidden = frozenset(part for each in parts for part in each if part) - kept
        self._instead = instead
        # Somebody's own whole name before a part of it that is another's.
        every = sorted(self._hidden | kept, key=lambda name: (-len(" ".join(name)), name))
        found = "|".join(map(_pattern, every)) if self._hidden else ""
        self._find = regex(found) if found else None

    def hide(self, text: str) -> str:
        """The text without those names."""
        if self._find is None:
            return text
        plain, places = _folded(text)
        parts, done = [], 0
        for start, end in self._found(plain):
            first, last = places[start], places[end - 1] + 1
            while last < len(text) and unicodedata.combining(text[last]):
                last += 1
            parts += [text[done:first], self._instead]
            done = last
        return "".join([*parts, text[done:]])

    def _found(self, plain: str) -> Iterator[tuple[int, int]]:
        assert self._find is not None
        for match in self._find.finditer(plain):
            words = tuple(match[0].casefold().split())
            if words not in self._hidden:
                continue
            a_month = words[0] in IN_DATES and re.search(r"\d\.? $", plain[: match.start()])
            if not a_month:
                yield match.span()


def _parts(name: str) -> Iterator[tuple[str, ...]]:
    """The whole name, and each word of it that somebody may be called by."""
    words = _words(name)
    if not words:
        return
    yield words
    for word, spelt in zip(words, _folded(name)[0].split(), strict=True):
        if word not in NO_NAMES_BY_THEMSELVES and not spelt[0].islower() and len(word) > 1:
            yield (word,)


def _words(name: str) -> tuple[str, ...]:
    return tuple(_folded(name)[0].casefold().split())


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without accents and with one kind of apostrophe, and where each letter came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for part in _plain(letter):
            letters.append(part)
            places.append(place)
    return "".join(letters), places


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter
    if letter in "ßẞ":
        return "ss"
    if letter in "’ʼ‘":
        return "'"
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in parts if not unicodedata.combining(part))


def _pattern(name: tuple[str, ...]) -> str:
    spaced = r"\s+".join(_any_case(word) for word in name)
    first = name[0][0]
    if first.isalpha() and first.upper() == first.lower():
        return spaced
    beside = _LETTER if first.isalpha() else r"\w"
    return rf"(?<!{beside}){spaced}(?!{beside})"


def _any_case(word: str) -> str:
    """The word with a capital, and whatever case the rest of it has."""
    first, rest = word[0], word[1:]
    return f"{re.escape(first.upper())}(?i:{re.escape(rest)})" if rest else re.escape(first.upper())
