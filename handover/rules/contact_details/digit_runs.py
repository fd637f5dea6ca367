"""Runs of digits, however they are written: in figures, in words, spaced, doubled, or mixed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.rules.contact_details.number_words import (
    COUNTED_OFF,
    DIGIT_WORDS,
    FILLERS,
    MANY,
    PARTED,
    ROUND,
    SOUNDS_LIKE,
    TENS,
    TIMES,
)
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

SIGNS_BETWEEN = frozenset("-./\\|()[]{}<>~_*,;:'\"·#=!")
LOOSE_SIGNS = frozenset(",;:'\"!=")
LONGEST_GAP = 8
LONGEST_ITEM = 70
_LIKE_DIGITS = str.maketrans("oilsbzg", "0115829")
_KEYPAD = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")


class Item(NamedTuple):
    """Digits that stand together, and the words they were read from."""

    digits: str
    first: int
    last: int
    spelled: bool
    counted: bool = True
    """False for letters that only stand for digits on a keypad."""


class Gap(IntEnum):
    """How far apart two items are."""

    TIGHT = 0
    LOOSE = 1
    FILLED = 2
    """There are words between them."""
    TOLD = 3
    """The words tell of a number in parts: “then 900, and ends 417”."""


@dataclass(frozen=True, slots=True)
class Run:
    """Items in a row, and the gaps between them."""

    items: tuple[Item, ...]
    gaps: tuple[Gap, ...]


def runs(words: Words) -> Iterator[Run]:
    """Every run of digits with at least two items, or one long one, left to right."""
    spent = _times_and_dates(words)
    items: list[Item] = []
    gaps: list[Gap] = []
    index = 0
    while index < len(words):
        word = words.word[index]
        item = None
        if word[0].isalnum() and index not in spent and _perhaps_digits(words, index, word):
            item = read_item(words, index, items)
        if item is None:
            index += 1
            continue
        gap = _gap(words, items[-1].last, item.first, spent) if items else None
        if items and gap is None:
            yield Run(tuple(items), tuple(gaps))
            items, gaps = [], []
        elif gap is not None:
            gaps.append(gap)
        items.append(item)
        index = item.last + 1
    if items:
        yield Run(tuple(items), tuple(gaps))


_SAID = frozenset({*DIGIT_WORDS, *TENS, *TIMES, *SOUNDS_LIKE})
_BEGINNINGS = word_set("ze oh on tw th fo fi si se ei ni no do tr")


def _perhaps_digits(words: Words, index: int, word: str) -> bool:
    """Could it be digits at all? Most words are not looked at any closer."""
    if word in _SAID or word[0].isdigit():
        return True
    if not word.isalpha():
        return word[0].isalpha()
    if len(word) > 5 and word[:2] in _BEGINNINGS:
        return True
    return index > 0 and words.word[index - 1] == "-"


def read_item(words: Words, index: int, before: list[Item] | None = None) -> Item | None:
    """The digits that begin at this word, or None."""
    word = words.word[index]
    if word.isdigit() and word.isascii():
        return Item(word, index, index, spelled=False)
    if word in DIGIT_WORDS:
        if word in ("four", "three", "two") and words.at(index - 1) in COUNTED_OFF:
            return None
        return _said(words, index, DIGIT_WORDS[word])
    if word in TENS:
        return _tens(words, index)
    if word in TIMES:
        return _repeated(words, index)
    if before and (item := _only_inside(words, index, before[-1])):
        return item
    return _disguised(words, index)


def _said(words: Words, index: int, digits: str) -> Item:
    following = words.at(index + 1)
    if following in MANY and digits in "234":
        return Item(MANY[following] * int(digits), index, index + 1, spelled=True)
    if following in ROUND and len(digits) == 1:
        return Item(digits + ROUND[following], index, index + 1, spelled=True)
    return Item(digits, index, index, spelled=True)


def _tens(words: Words, index: int) -> Item:
    after = index + 2 if words.at(index + 1) == "-" else index + 1
    unit = DIGIT_WORDS.get(words.at(after), "")
    if len(unit) == 1 and unit != "0":
        return Item(TENS[words.word[index]] + unit, index, after, spelled=True)
    return Item(TENS[words.word[index]] + "0", index, index, spelled=True)


def _repeated(words: Words, index: int) -> Item | None:
    after = index + 2 if words.at(index + 1) == "-" else index + 1
    word = words.at(after)
    digit = word if word.isdigit() else DIGIT_WORDS.get(word, "")
    if not digit.isascii() or not 1 <= len(digit) <= 2 or len(set(digit)) > 1:
        return None
    times = TIMES[words.word[index]]
    return Item(digit * times, index, after, spelled=not word.isdigit())


def _only_inside(words: Words, index: int, before: Item) -> Item | None:
    """What counts as digits only right after others: homophones, and letters on a keypad."""
    word = words.word[index]
    if before.last == index - 1 and before.spelled and word in SOUNDS_LIKE:
        following = words.at(index + 1)
        if following in DIGIT_WORDS or following in TIMES or following in TENS:
            return Item(SOUNDS_LIKE[word], index, index, spelled=True)
    if before.last == index - 2 and words.word[index - 1] == "-" and _keypad_word(words, index):
        return Item(word.translate(_KEYPAD), index, index, spelled=False, counted=False)
    return None


def _keypad_word(words: Words, index: int) -> bool:
    word = words.word[index]
    return 3 <= len(word) <= 8 and word.isascii() and words.shown(index).isupper()


def _disguised(words: Words, index: int) -> Item | None:
    """Letters in place of digits, `O77OO`, and digit words written together."""
    word = words.word[index]
    if not 2 <= len(word) <= LONGEST_ITEM or not word.isascii():
        return None
    if len(word) >= 4 and _glued_words().fullmatch(word):
        return _unglued(word, index)
    if word.isalpha():
        return None
    figures = word.translate(_LIKE_DIGITS)
    share = 3 if set(word) <= set("o0123456789") else 2
    if not figures.isdigit() or sum(c.isdigit() for c in word) * share < len(word):
        return None
    if word[:-1].isdigit() and word[-1] != "o":
        return None
    return Item(figures, index, index, spelled=False)


def _unglued(word: str, index: int) -> Item:
    digits = ""
    times = 1
    for part in _one_word().findall(word):
        if part in TIMES:
            times = TIMES[part]
            continue
        digits += DIGIT_WORDS.get(part, part) * times
        times = 1
    return Item(digits, index, index, spelled=True)


@cache
def _one_word() -> re.Pattern[str]:
    english = r"\d|zero|oh|one|two|three|four|five|six|seven|eight|nine|nought|double|triple"
    return regex(english)


@cache
def _glued_words() -> re.Pattern[str]:
    return regex(f"(?:{_one_word().pattern}){{2,}}")


def _gap(words: Words, last: int, first: int, spent: frozenset[int]) -> Gap | None:
    """How far apart the two items are, or None if they are not parts of one number."""
    if first - last - 1 > LONGEST_GAP:
        return None
    widest = Gap.TIGHT
    for index in range(last + 1, first):
        kind = _kind_of_gap(words, index, spent)
        if kind is None:
            return None
        widest = max(widest, kind)
    if "\n" in words.low[words.end[last] : words.start[first]]:
        widest = max(widest, Gap.LOOSE)
    return widest


def _kind_of_gap(words: Words, index: int, spent: frozenset[int]) -> Gap | None:
    word = words.word[index]
    if index in spent:
        return None
    if word[0] in SIGNS_BETWEEN:
        before, after = words.glued(index - 1), words.glued(index)
        ends = (word[0] == "." and before and not after) or (word[0] in "/|" and not before)
        return Gap.LOOSE if ends or word[0] in LOOSE_SIGNS else Gap.TIGHT
    if word in PARTED:
        return Gap.TOLD
    return Gap.FILLED if word in FILLERS else None


@cache
def _set_times() -> re.Pattern[str]:
    """Times, dates, sums and decimals: digits that are nobody's number."""
    hour, minute = r"(?:[01]?\d|2[0-3])", r"[0-5]\d"
    day, month = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
    left, right = r"(?<![\d+])(?<!\d[.\-/:])", r"(?!\d)(?![.\-/:]\d)"
    clock = f"{hour}[:.h]{minute}(?::{minute})?"
    bare = rf"(?:[01]\d|2[0-3]){minute}"
    return regex(
        rf"""{left}(?:
            {clock}\s?-\s?{clock} | {bare}\s?-\s?{bare} | {clock}
          | {day}([./-]){month}\1(?:\d\d){{1,2}} | {month}([./-]){day}\2(?:\d\d){{1,2}}
          | (?:19|20)\d\d([./-]){month}\3{day}(?:t\d\d:?\d\d)?
          | (?:19|20)\d\d\s?[-/]\s?(?:(?:19|20)\d\d|\d\d)
        ){right}
        | [£$€]\s?\d[\d.,]{{0,15}}(?:\ \d{{3}}(?!\d))* | (?<!\d)\d[\d.,]{{0,15}}\s?[£€%°]
        """,
        re.VERBOSE,
    )


def _times_and_dates(words: Words) -> frozenset[int]:
    spent: list[int] = []
    for found in _set_times().finditer(words.low):
        spent += range(words.index_from(found.start()), words.index_from(found.end()))
    return frozenset(spent)


def is_counting(values: list[str]) -> bool:
    """Do they go up or down in even steps, like counting, or lead nowhere, like 1 2 1 2?"""
    if len(values) < 4:
        return False
    steps = [int(b) - int(a) for a, b in pairwise(values)]
    if len(values) > 4 and (min(steps) > 0 or max(steps) < 0):
        return True
    even = max(steps.count(step) for step in set(steps))
    return even >= 0.8 * len(steps) or (len(set(values)) <= 2 and len(values) > 6)
