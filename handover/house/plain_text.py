"""Text that people wrote is plain text everywhere.

What is cleaned away can only act, never say anything: control characters, direction overrides,
NUL, a joiner where nothing can be joined. Line breaks and tabs stay. Nothing else is changed: the
words are theirs.
"""

from __future__ import annotations

import unicodedata

from handover.house.refusals import Unfit
from handover.house.regex import regex

NOTE_LIMIT = 20_000
"""Characters one text of a note may have."""
LINE_LIMIT = 500
"""Characters one line may have: a name, a step, a say-back."""
JOINER = "\u200d"
LAST_LATIN = "\u024f"

_NEW_LINES = regex("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_ACTING = regex(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


ACTING = regex(f"{_ACTING.pattern}|{_NEW_LINES.pattern}|[\n\t]")
"""Everything that has no place within one line on a screen."""


def clean(text: str) -> str:
    """The same words without anything that could act on a terminal."""
    if text.isprintable():  # nothing that acts is, nor any end of a line
        return text
    text = _ACTING.sub("", _NEW_LINES.sub("\n", text))
    return _without_loose_joiners(text) if JOINER in text else text


def _without_loose_joiners(text: str) -> str:
    """A joiner stays between two pictures, and behind letters that have forms to be joined in.

    Anywhere else it only hides: what measures texts takes the letter behind it for a part of the
    one before, and draws no room for it.
    """
    signs = [sign for at, sign in enumerate(text) if sign != JOINER or _joins(text, at)]
    return "".join(signs)


def _joins(text: str, at: int) -> bool:
    """Is the joiner there one of those that people write?"""
    base = at - 1
    while base > 0 and unicodedata.category(text[base])[0] == "M":
        base -= 1
    before, behind = text[max(base, 0) : at][:1], text[at + 1 : at + 2]
    if _is_picture(before):
        return _is_picture(behind)
    joined = _is_joined(behind) or not behind or unicodedata.category(behind)[0] in "MPZ"
    return _is_joined(before) and joined


def _is_picture(sign: str) -> bool:
    return bool(sign) and sign > LAST_LATIN and unicodedata.category(sign) in ("So", "Sk")


def _is_joined(sign: str) -> bool:
    """Is it a letter of a script whose letters are joined?"""
    return bool(sign) and sign > LAST_LATIN and unicodedata.category(sign)[0] == "L"


def fit(text: str, what: str, *, limit: int = NOTE_LIMIT) -> str:
    """Clean words without space around them, ready to be kept.

    Raises:
        Unfit: The text is longer than `limit` characters.
    """
    words = clean(text).strip()
    if len(words) > limit:
        raise Unfit(
            f"{what} has {len(words):,} characters; the book keeps up to {limit:,}. "
            "Nothing was lost: shorten it or write it in two.",
            text=text,
        )
    return words


def fit_line(text: str, what: str, *, limit: int = LINE_LIMIT) -> str:
    """Like `fit`, on one line, and not empty.

    Raises:
        Unfit: There are no words, or more than `limit` characters.
    """
    words = " ".join(fit(text, what, limit=limit).split())
    if not any(_can_be_seen(character) for character in words):
        raise Unfit(f"{what} is still empty. Please write at least a word.", text=text)
    return words


_ENDS = regex(r"[.!?…]+[”\"')]*(?=\s|$)|\n")


def sentence_at(text: str, at: int) -> str:
    """The sentence in which, or right behind which, the caret stands; on one line."""
    begins = 0
    for end in _ENDS.finditer(text):
        sentence = text[begins : end.end()]
        if end.end() >= at and sentence.strip():
            return " ".join(sentence.split())
        if text[end.end() :].strip():
            begins = end.end()
    return " ".join(text[begins:].split())


def _can_be_seen(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CZ"


def initials(name: str) -> str:
    """The name as it stands on a covered screen: `Sam` as `S.`, `Mary Ann` as `M.A.`."""
    return "".join(f"{word[0]}." for word in name.split() if word) or "?"


def same_name(one: str, other: str) -> bool:
    """Do two names read alike, whatever their capitals, accents and spaces?"""
    return folded(one) == folded(other)


def folded(name: str) -> str:
    """A name without what capitals, accents and spaces add to it."""
    plain = unicodedata.normalize("NFKD", name)
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())


def shortened(text: str, width: int) -> str:
    """The beginning of a text on one line, `width` characters at the most."""
    line = " ".join(text.split())
    return line if len(line) <= width else line[: max(width - 1, 1)].rstrip() + "…"
