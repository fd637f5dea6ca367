"""Who is meant: residents, those who work here, other people, or a boiler."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from handover.house.regex import regex
from handover.rules.wording import lexicon
from handover.rules.wording.lexicon import words_in
from handover.rules.wording.passage import CLAUSE, COMMA, JOINED, Passage


class Who(StrEnum):
    """Of whom, or of what, a sentence speaks."""

    PERSON = "person"
    """Somebody who stays here."""
    NAMED = "named"
    """Somebody with a name, while it is not known who stays here."""
    THEY = "they"
    """They: people, or things."""
    US = "us"
    """Whoever writes the notes."""
    OTHER = "other"
    """A mother, a driver, a doctor."""
    THING = "thing"
    """Not a person at all."""
    NOBODY = "nobody"
    """Nobody is named, as in a hurried note."""


PASSED_OVER = lexicon.BE | lexicon.AUXILIARIES | lexicon.ADVERBS
"""What may stand between somebody and what is said of them."""

HEADS = lexicon.BE | lexicon.AUXILIARIES
"""Comes after the one of whom a sentence speaks."""

LIKE_A_VERB = HEADS | words_in(
    """
    said told went came took made ate slept left gave sat ran spoke rang woke stood thought wanted
    says tells wants asks likes needs thinks threw lost found brought began knew saw heard met wrote
    cannot told drank hit cried sang sent paid put cut shut read let calls called describes
    described identifies prefers writes
    """
)

KNOWN = {
    **dict.fromkeys(lexicon.NOT_A_DOER, Who.THING),
    **dict.fromkeys(lexicon.PEOPLE, Who.PERSON),
    **dict.fromkeys(lexicon.OTHER_PEOPLE, Who.OTHER),
}
"""Who or what is named by a word that is no name."""

FAR = 40
"""Nobody remembers who was named so many words ago."""

COUNT = regex(r"x?\d*x?")
"""`3`, `x3`, `2x`."""

LIKE_AN_ADJECTIVE = ("ive", "ing", "ed", "ous", "able", "ible", "ful", "less", "ic", "ical", "ly")
LIKE_A_THING = ("ness", "ment", "tion", "sion", "ity", "ance", "ence", "ism")


def is_adverb(word: str) -> bool:
    """May it stand anywhere?"""
    if word in lexicon.ADVERBS:
        return True
    return len(word) > 4 and word.endswith("ly") and word not in lexicon.NOT_ADVERBS


class Cast:
    """The people of one passage."""

    def __init__(self, passage: Passage, residents: Iterable[str], staff: Iterable[str]) -> None:
        self._passage = passage
        self._low = passage.low
        self._before = passage.before
        self._staff = _parts(staff)
        self._residents = _parts(residents)

    # Names

    def is_name(self, index: int) -> bool:
        """Is this somebody who stays here, or who may? Without a list, a capital letter will do."""
        word = self._passage.words[index]
        if not word.raw[:1].isupper():
            return False
        if self._residents:
            return word.low in self._residents
        return word.low not in self._staff and self._may_be_a_name(index)

    def _may_be_a_name(self, index: int) -> bool:
        word = self._passage.words[index]
        if word.low in lexicon.STARTS_NO_NAME or not word.raw.isalpha() or len(word.raw) < 2:
            return False
        if word.raw.isupper():
            return False
        if word.before < CLAUSE:
            return True
        if word.low.endswith(LIKE_AN_ADJECTIVE + LIKE_A_THING) or index + 1 >= len(self._low):
            return False
        after = self._low[index + 1]
        return after == "and" or after in LIKE_A_VERB or is_adverb(after) or after.endswith("ed")

    def is_staff(self, index: int) -> bool:
        """Is this somebody who works here?"""
        low = self._low[index]
        if low in lexicon.US:
            return low != "shift" or self._low[index - 1 : index] != ["the"]
        known = low in self._staff and low not in self._residents
        return known and self._passage.words[index].raw[:1].isupper()

    def is_person(self, index: int) -> bool:
        """Is this word somebody in particular: a name, `she`, `his`?"""
        low = self._low[index]
        if low in lexicon.SUBJECTS or low in lexicon.OBJECTS or low in ("his", "their"):
            return low not in ("they", "them", "their")
        return self.is_name(index)

    # Whole groups of words

    def person_from(self, index: int) -> list[int]:
        """Where a person who does something, beginning here, may end."""
        low = self._low[index]
        if low in lexicon.SUBJECTS or low in lexicon.PEOPLE or low == "who":
            return [index + 1]
        if self.is_name(index):
            return [index + 1]
        return self._described_from(index) if low in lexicon.DETERMINERS else []

    def person_until(self, end: int) -> list[int]:
        """Where a person who does something, ending there, may begin."""
        last = end - 1
        low = self._low[last]
        if low in lexicon.PEOPLE:
            first = last
            while first and last - first < 3 and self._before[first] == JOINED:
                first -= 1
            return [place for place in range(first, last + 1) if end in self.person_from(place)]
        return [last] if low in lexicon.SUBJECTS or low == "who" or self.is_name(last) else []

    def object_from(self, index: int, *, final: bool) -> list[int]:
        """Where a person to whom something is done, beginning here, may end."""
        low = self._low[index]
        if low == "her":
            return [] if final and self._belongs(index + 1) else [index + 1]
        if low in lexicon.OBJECTS:
            return [index + 1]
        if low in lexicon.ANYONE or low in lexicon.PEOPLE or self.is_name(index):
            ends = [index + 1]
        else:
            ends = self._described_from(index) if low in lexicon.DETERMINERS else []
        return [end for end in ends if not (final and self._is_owner(end))]

    def _described_from(self, index: int) -> list[int]:
        """`the other new resident`: at most two words between."""
        for place in range(index + 1, min(index + 4, len(self._low))):
            if self._before[place] != JOINED:
                return []
            if self._low[place] in lexicon.PEOPLE:
                return [place + 1]
            if self._low[place] in PASSED_OVER and not is_adverb(self._low[place]):
                return []
        return []

    def _is_owner(self, end: int) -> bool:
        """Does `'s` follow? Then it is about what is theirs."""
        return end < len(self._low) and self._low[end] == "'s" and self._before[end] == JOINED

    def _belongs(self, index: int) -> bool:
        """Does something follow that is theirs, as in `her mother`?"""
        if index >= len(self._low) or self._before[index] != JOINED:
            return False
        low = self._low[index]
        return not (low in lexicon.FOLLOWS or is_adverb(low) or COUNT.fullmatch(low))

    def nothing_follows(self, index: int) -> bool:
        """Is there nothing after this that it could be done to?"""
        return not self._belongs(index)

    # Of whom a sentence speaks

    def subject_of(self, index: int) -> Who:
        """Of whom the words that begin here are said."""
        beside = self._beside(index)
        if beside is not None:
            return beside
        return self._leader(max(self._passage.sentence_starts[index], index - FAR), index)

    def _beside(self, index: int) -> Who | None:
        first = max(self._passage.sentence_starts[index], index - 9)
        place, led = index - 1, self._low[index] in HEADS
        while place >= first and self._before[place + 1] == JOINED:
            low = self._low[place]
            if low not in PASSED_OVER and not is_adverb(low):
                who = self._noun(place)
                return who if led or who in (Who.PERSON, Who.NAMED, Who.THEY) else None
            led = led or low in HEADS
            place -= 1
        return None

    def _noun(self, place: int) -> Who | None:
        low = self._low[place]
        if low in ("that", "which", "who"):
            follows = place and self._before[place] == JOINED
            known = self._noun(place - 1) if follows else None
            return known if known or low == "who" else Who.THING
        if low in ("they", "them"):
            return Who.THEY
        if low in lexicon.SUBJECTS or low in lexicon.OBJECTS:
            return Who.PERSON
        if self.is_name(place):
            return Who.PERSON if self._residents else Who.NAMED
        if self.is_staff(place):
            return Who.US
        if low in lexicon.CONDUCT:
            return self._whose(place)
        known = KNOWN.get(low)
        return Who.OTHER if known is Who.PERSON and self._is_from_outside(place) else known

    def _is_from_outside(self, place: int) -> bool:
        """`the boiler man`, `the woman at the bus stop`."""
        if place and self._low[place - 1] in lexicon.TRADES:
            return True
        after = self._low[place + 1 : place + 5]
        return (
            after[:1] != [] and after[0] in lexicon.WHENCE and not lexicon.OUTSIDE.isdisjoint(after)
        )

    def _whose(self, place: int) -> Who:
        """Whose behaviour: `the boiler's` is a thing's."""
        if place < 2 or self._low[place - 1] != "'s" or self._before[place - 1] != JOINED:
            return Who.PERSON
        owner = self._noun(place - 2)
        if owner is None and self._passage.words[place - 2].raw[:1].islower():
            return Who.THING
        return owner or Who.PERSON

    def _leader(self, first: int, index: int) -> Who:
        """Whom the sentence named last, at a place where one names somebody."""
        current, expecting, place = Who.NOBODY, True, first
        while place < index:
            low = self._low[place]
            expecting = expecting or low in lexicon.CONJUNCTIONS or self._before[place] >= COMMA
            after = self._led(place, index) if expecting else place + 1
            if expecting and after == place:
                named, after = self._named_at(place, index, first)
                current = named or current
                expecting = False
            place = max(after, place + 1)
        return current

    def _led(self, place: int, index: int) -> int:
        """Past words that name nobody and yet let one expect somebody."""
        low = self._low[place]
        if low in lexicon.PREPOSITIONS and low not in lexicon.CONJUNCTIONS:
            return self._past_object(place + 1, index)
        if low in lexicon.CONJUNCTIONS and low not in ("that", "which"):
            return place + 1
        if low == "there" or low in lexicon.TIMES or low in HEADS or is_adverb(low):
            return place + 1
        if low in lexicon.DETERMINERS and self._low[place + 1 : place + 2] != []:
            following = self._low[place + 1]
            joined = self._before[place + 1] == JOINED and not self._is_owner(place + 2)
            if following in lexicon.TIMES and joined:
                return place + 2
        return place

    def _past_object(self, place: int, index: int) -> int:
        """Past what a preposition leads to: `in the evening`, `after supper`."""
        if place < index and self._low[place] in lexicon.DETERMINERS:
            place += 1
        return min(place + 1, index) if place < index and self._before[place] == JOINED else place

    def _named_at(self, place: int, index: int, first: int) -> tuple[Who | None, int]:
        low = self._low[place]
        owner = place + 1 < index and self._is_owner(place + 1)
        if not owner and (known := self._noun(place)):
            return known, place + 1
        if owner or low in lexicon.DETERMINERS:
            return self._group_at(place, index, strong=place == first)
        ahead = self._low[place + 1 : min(place + 4, index)]
        if place == first and any(word in HEADS for word in ahead):
            return Who.THING, place + 1
        return None, place + 1

    def _group_at(self, place: int, index: int, *, strong: bool) -> tuple[Who | None, int]:
        """What `the noisy dog next door` is; unknown words are things."""
        known: Who | None = None
        begun, place = place, place + 1
        for _ in range(5):
            if (
                place >= index
                or self._before[place] != JOINED
                or self._low[place] in HEADS - {"'s"}
            ):
                break
            low = self._low[place]
            if low in lexicon.CONJUNCTIONS or (low in lexicon.PREPOSITIONS and low != "of"):
                break
            known = None if low == "'s" else self._noun(place) or known
            place += 1
        if index - begun == 1 + self._is_owner(begun + 1):
            return known, place
        followed = place < index and self._low[place] in HEADS
        return known or (Who.THING if strong or followed else None), place


def _parts(names: Iterable[str]) -> frozenset[str]:
    """`Mary Ann` answers to both."""
    return frozenset(part.lower() for name in names for part in name.split() if len(part) > 1)
