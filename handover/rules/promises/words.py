"""The words of a note as the promise rule reads them: mended, taken apart, each with its place.

Tired people write `ill pop up tmrw` and mean `I'll pop up tomorrow`. Every word keeps where it
stands in the original text; what it is read as is only used here and never shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.rules.promises import spelling, verbs

RESIDENT, STAFF = "<r>", "<s>"
"""How the name of a resident and of a staff member is read."""
QUOTED, OURS = "<q>", "<told>"
"""Stands for somebody else's words, and before our own words in quotes."""

_TOKEN = regex(
    r"\b[ap]\.m\b\.?"
    r"|\d+(?:[.:]\d+)*[^\W\d_]*"
    r"|[^\W\d_]+(?:['’ʼ`´\u0300-\u036f]+[^\W\d_]+)*[\u0300-\u036f]*"
    r"|\n[^\S\n]*\n\s*|\n|([^\w\s])\1*",
    re.IGNORECASE,
)
_APOSTROPHE = regex("['’ʼ`´]+")
_KEPT_SIGNS = frozenset(".,;:!?()—–-…\n\"“”'‘’")
_SIGNS = {"–": "—", "…": ".", "&": "and", "+": "and", "@": "at"}
_SUFFIXES = {"ll": "will", "re": "are", "m": "am", "ve": "have", "d": "'d", "s": "'s"}
_NOT = {"wo": "will", "ca": "can", "sha": "shall"}


@dataclass(frozen=True, slots=True)
class Word:
    """One word or sign."""

    said: str
    """How it is read: lower case, mended, or one of the marks above."""
    start: int
    """First code point in the original text."""
    end: int
    """One past the last code point."""
    capital: bool = False
    """Does it begin with a capital letter?"""
    guess: bool = False
    """Is it only taken for a name because it looks like one?"""
    name: str = ""
    """The folded name, where it is one."""


def folded(word: str) -> str:
    """Lower case, without accents."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def words_of(text: str) -> list[Word]:
    """Every word and every sign that matters, in order; names are not known yet."""
    found: list[Word] = []
    for match in _TOKEN.finditer(text):
        found.extend(_read(match[0], match.start(), match.end(), text))
    return found


def _read(raw: str, start: int, end: int, text: str) -> Iterator[Word]:
    first = raw[0]
    if first.isdigit():
        yield Word(spelling.MENDED.get(folded(raw), folded(raw)), start, end)
    elif first.isalpha():
        yield from _read_word(raw, start, end)
    elif "\n" in raw:
        yield Word("\n\n" if raw.count("\n") > 1 else "\n", start, end)
    elif raw == "-" and text[start - 1 : start].isalnum() and text[end : end + 1].isalnum():
        return
    elif first in _KEPT_SIGNS or first in _SIGNS:
        yield Word("—" if first == "-" else _SIGNS.get(first, first), start, end)


def _read_word(raw: str, start: int, end: int) -> Iterator[Word]:
    if raw[1:2] == ".":
        yield Word(raw[0].lower() + "m", start, end)
        return
    capital = raw[0].isupper()
    whole = folded(_APOSTROPHE.sub("'", raw))
    if apart := spelling.TAKEN_APART.get(whole):
        for part in apart:
            yield Word(part, start, end, capital)
        return
    if "'" not in whole:
        yield Word(mended(whole), start, end, capital)
        return
    yield from _contraction(whole, raw, start, capital)


def _contraction(whole: str, raw: str, start: int, capital: bool) -> Iterator[Word]:
    """`Priya'll` as `priya will`, `can't` as `can not`."""
    base, _, rest = whole.partition("'")
    at = _APOSTROPHE.search(raw)
    cut = start + (at.start() if at else len(raw))
    end = start + len(raw)
    if rest == "t" and base.endswith("n"):
        yield Word(_NOT.get(base[:-1], base[:-1]), start, cut, capital)
        yield Word("not", cut, end)
        return
    if rest not in _SUFFIXES:
        yield Word(whole.replace("'", ""), start, end, capital)
        return
    yield Word(mended(base), start, cut, capital)
    yield Word(_SUFFIXES[rest], cut, end)


def mended(word: str) -> str:
    """The word somebody meant, where it is one of those a promise is made of."""
    if word.endswith("in") and word + "g" in verbs.DOING:
        return word + "g"
    return spelling.MENDED.get(word, word)
