"""What somebody would rather not have talked about: a word or a phrase of theirs, found in texts.

They say "my sister", and a note says "his sister's call": the same is meant. So a topic is looked
for without its `my`, as whole words, without accents and capitals, in the singular and the plural.
"""

from __future__ import annotations

import re
import unicodedata

from handover.house.regex import regex

SMALL_WORDS = frozenset(["my", "our", "the", "a", "an", "about", "of"])
"""Words at the beginning of a topic that are put differently when others speak of it."""

_WORD = regex(r"[^\W_]+(?:['’ʼ][^\W_]+)*")


def mentions(text: str, topic: str) -> bool:
    """Is the topic spoken of in the text?"""
    sought, said = _stems(topic), _stems(text)
    while len(sought) > 1 and sought[0] in SMALL_WORDS:
        sought = sought[1:]
    size = len(sought)
    return bool(size) and any(said[at : at + size] == sought for at in range(len(said) - size + 1))


def _stems(text: str) -> list[str]:
    parts = unicodedata.normalize("NFKD", text)
    plain = "".join(part for part in parts if not unicodedata.combining(part)).casefold()
    return [_stem(word) for word in _WORD.findall(plain)]


def _stem(word: str) -> str:
    word = re.sub(r"['’ʼ].*$", "", word)
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
