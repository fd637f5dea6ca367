"""A folded text cut into words and signs, the form in which every detector reads it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from handover.house.regex import regex
from handover.rules.contact_details.folding import Folded
from handover.rules.contact_details.word_sets import word_set

SENTENCE_ENDS = frozenset(".!?")
LONGEST_SENTENCE = 150
"""Words after which a sentence is cut, whatever stands there, so that none takes long to read."""
SHORTENED = word_set("n s e w st mt ft dr mr mrs ms nr tel apt ext ph mob approx vs")
"""Words whose stop does not end a sentence."""


class Words:
    """The words of one text, numbered from 0, with their places in the folded text."""

    __slots__ = ("_count", "_sentences", "end", "low", "plain", "start", "word")

    def __init__(self, folded: Folded) -> None:
        self.plain = folded.plain
        """The folded text, capitals kept."""
        self.low = folded.low
        """The folded text in lower case."""
        spans = [found.span() for found in _word_pattern().finditer(folded.low)]
        self.word = [folded.low[start:end] for start, end in spans]
        """Each word or sign, in lower case; a repeated sign is one."""
        self.start = [start for start, _ in spans]
        """Where each begins."""
        self.end = [end for _, end in spans]
        """Where each ends."""
        self._count = len(spans)
        self._sentences: list[int] | None = None

    def __len__(self) -> int:
        return self._count

    def at(self, index: int) -> str:
        """The word there, or nothing outside the text."""
        return self.word[index] if 0 <= index < self._count else ""

    def glued(self, index: int) -> bool:
        """Does the next word follow without a space?"""
        return index + 1 < self._count and self.end[index] == self.start[index + 1]

    def between(self, index: int) -> str:
        """The white space after that word."""
        if index + 1 >= len(self.word):
            return self.low[self.end[index] :]
        return self.low[self.end[index] : self.start[index + 1]]

    def capital(self, index: int) -> bool:
        """Does it begin with a capital letter?"""
        return 0 <= index < len(self.word) and self.plain[self.start[index]].isupper()

    def shown(self, index: int) -> str:
        """The word with its capitals."""
        return self.plain[self.start[index] : self.end[index]]

    def index_from(self, place: int) -> int:
        """The first word that begins at that place of the text or after it."""
        return bisect_left(self.start, place)

    def sentence(self, index: int) -> tuple[int, int]:
        """First word of the sentence around that word, and one past its last."""
        if self._sentences is None:
            self._sentences = self._cut()
        after = bisect_left(self._sentences, index + 1)
        return self._sentences[after - 1], self._sentences[after]

    def _cut(self) -> list[int]:
        firsts = [0]
        for index in range(len(self.word) - 1):
            gap = self.between(index)
            long = index + 1 - firsts[-1] >= LONGEST_SENTENCE
            if long or (gap and ("\n" in gap or self._ends(index))):
                firsts.append(index + 1)
        return [*firsts, len(self.word)]

    def _ends(self, index: int) -> bool:
        if self.word[index][0] not in SENTENCE_ENDS:
            return False
        before = self.at(index - 1)
        return before not in SHORTENED and not (before == "no" and self.at(index + 1).isdigit())


@cache
def _word_pattern() -> re.Pattern[str]:
    return regex(r"[^\W_]+(?:'t\b)?|'(?:s|re|ve|ll|d|m)\b|([^\w\s]|_)\1*")
