"""A text as the rules read it: words with their places, and what stands between them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property

from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.rules.wording.lexicon import words_in

JOINED, COMMA, CLAUSE, SENTENCE = range(4)
"""What stands before a word: nothing much, a comma, a colon or dash, the end of a sentence."""

INVISIBLE = "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""Soft hyphens, joiners and marks of direction."""

WORD = regex(rf"[^\W_]+(?:[\u0300-\u036f{INVISIBLE}]+[^\W_]*)*(?:['’ʼ＇][^\W_]+)*", re.UNICODE)

UNSEEN = regex(f"[{INVISIBLE}]")

SHORTENED = words_in("dr mr mrs ms st approx e g i etc vs re prof rev p a")
"""After these a full stop ends nothing."""

FULL_STOP = regex(r"(?<![.!?…。])[.!?…。]++[\"'”’»)\]*_]*+(?:\s|$)|[\n\r\u2028\u2029\v\f•]")

CLAUSE_STOP = regex(r"[:;—–|]|\s-+\s|^-+\s|->|→|…|\.\.")

SHUT = frozenset(' ,()[]{}"“”„«»‹›‘')

RUN_TOGETHER = {
    f"{word}nt": word
    for word in words_in("did does do is was were are has have had would could should ca wo")
}
"""Negations typed without their apostrophe: `didnt`, `wont`."""

CLIPPED = {
    "hes": ("he", "'s"), "shes": ("she", "'s"), "theyre": ("they", "'re"), "whos": ("who", "'s"),
    "thats": ("that", "'s"), "theres": ("there", "'s"), "im": ("i", "'m"), "ive": ("i", "'ve"),
    "weve": ("we", "'ve"), "theyve": ("they", "'ve"), "youre": ("you", "'re"),
    "theyll": ("they", "'ll"), "hed": ("he", "'d"), "theyd": ("they", "'d"),
    "itll": ("it", "'ll"), "whats": ("what", "'s"),
}  # fmt: skip
"""Other contractions typed without their apostrophe: `hes`, `theyre`."""

WHOLE = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}

CLITICS = frozenset({"s", "re", "ve", "ll", "d", "m"})


@dataclass(slots=True)
class Word:
    """One word, or one half of a contraction."""

    low: str
    """In small letters, folded: what rules are compared with."""
    raw: str
    """As it was typed, invisible marks left out."""
    start: int
    """Its first code point."""
    end: int
    """One past its last."""
    before: int
    """What stands between the word before and this one."""


class Passage:
    """The words of a text in their order."""

    def __init__(self, text: str) -> None:
        self.text = text
        """The text itself, untouched."""
        self.words = list(_words(text))
        """Its words."""
        self.low = [word.low for word in self.words]
        """The words as rules see them."""
        self.before = [word.before for word in self.words]
        """What stands before each."""

    def __len__(self) -> int:
        return len(self.low)

    @cached_property
    def sentence_starts(self) -> list[int]:
        """For every word the index of its sentence's first word."""
        starts, first = [], 0
        for index, before in enumerate(self.before):
            if before == SENTENCE:
                first = index
            starts.append(first)
        return starts

    @cached_property
    def _sentence_ends(self) -> list[int]:
        ends, last = [0] * len(self.before), len(self.before)
        for index in range(len(self.before) - 1, -1, -1):
            ends[index] = last
            if self.before[index] == SENTENCE:
                last = index
        return ends

    def sentences(self) -> Iterator[tuple[int, int]]:
        """From which word to which each sentence goes, end exclusive."""
        first = 0
        while first < len(self.before):
            last = self.sentence_end(first)
            yield first, last
            first = last

    def as_written(self, first: int, last: int) -> str:
        """The text from one word to before another."""
        return self.text[self.words[first].start : self.words[last - 1].end]

    def sentence_end(self, index: int) -> int:
        """One past the last word of the sentence in which that word stands."""
        return self._sentence_ends[index]


def _words(text: str) -> Iterator[Word]:
    last, ended = "", 0
    for found in WORD.finditer(text):
        start, end = found.span()
        before = _between(text, ended, start, last)
        for word in _halves(found.group(), start, end, before):
            yield word
            last = word.low
        ended = end


def _halves(typed: str, start: int, end: int, before: int) -> Iterator[Word]:
    """The word itself; `didn't` is `did` and `not`, `Mara's` is `mara` and `'s`."""
    raw = typed if typed.isascii() else UNSEEN.sub("", unicodedata.normalize("NFKC", typed))
    low = raw.lower() if raw.isascii() else raw.replace("’", "'").replace("ʼ", "'").lower()
    stem = low
    if low.endswith("n't"):
        stem, rest, width = low[:-3], "not", 3
    elif low in RUN_TOGETHER:
        stem, rest, width = RUN_TOGETHER[low], "not", 2
    elif "'" in low and low.rpartition("'")[2] in CLITICS:
        stem, _, clitic = low.rpartition("'")
        rest, width = "'" + clitic, len(clitic) + 1
    elif low in CLIPPED:
        stem, rest = CLIPPED[low]
        width = len(low) - len(stem)
    elif low == "cannot":
        stem, rest, width = "can", "not", 3
    else:
        yield Word(low, raw, start, end, before)
        return
    cut = max(start, end - width)
    yield Word(WHOLE.get(stem, stem), raw[: len(stem)], start, cut, before)
    yield Word(rest, rest, cut, end, JOINED)


def _between(text: str, start: int, end: int, last: str) -> int:
    if end - start == 1 and text[start] in " -‐\u00a0":
        return SENTENCE if not last else JOINED
    if not last:
        return SENTENCE
    between = text[start:end]
    if stop := FULL_STOP.search(between):
        shortened = last in SHORTENED and between.startswith(".") and "\n" not in between
        return COMMA if shortened and stop.start() == 0 else SENTENCE
    if between == "." and text[end].isupper() and len(last) > 1:
        return SENTENCE
    if CLAUSE_STOP.search(between):
        return JOINED if between == ":" and last.isdigit() else CLAUSE
    if between.startswith(("' ", "’ ")) and last.endswith("s"):
        between = between[2:]
    return COMMA if SHUT.intersection(between.strip(" \u00a0")) else JOINED
