"""Postcodes, coordinates and three-word places: addresses by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handover.house.regex import regex
from handover.rules.contact_details.street_words import (
    DWELLINGS,
    LIVING,
    POST_AREAS,
    STATES,
)
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

NOT_A_POSTCODE = word_set("form model serial part order ref reference code unit bus flight")


@cache
def _british() -> re.Pattern[str]:
    return regex(r"(?<![\w-])([a-z]{1,2})\d[a-z\d]? {0,2}\d[abd-hjlnp-uw-z]{2}(?![\w-])")


@cache
def _others() -> re.Pattern[str]:
    """Irish, Canadian, coordinates and three words."""
    return regex(
        r"""(?<![\w.-])(?:
            (?:[acdefhknprtvwxy]\d\d|d6w)\ ?[acdefhknprtvwxy\d]{4}(?![\w-])
          | [abceghj-nprstvxy]\d[a-z]\ \d[a-z]\d(?![\w-])
          | -?\d{1,2}\.\d{4,8},\ ?-?\d{1,3}\.\d{4,8}(?!\d)
        ) | ///[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}""",
        re.VERBOSE,
    )


def postcodes(words: Words) -> Iterator[tuple[int, int]]:
    """Places of every postcode that stands by itself."""
    if not any(character in words.low for character in "0123456789/"):
        return
    for found in _british().finditer(words.low):
        if found[1] in POST_AREAS and _meant(words, found.start(), found.end()):
            yield found.start(), found.end()
    for found in _others().finditer(words.low):
        code = found.group()
        if code[0] in "/-" or code[0].isdigit() or _irish_or_canadian(words, found):
            yield found.start(), found.end()


def _irish_or_canadian(words: Words, found: re.Match[str]) -> bool:
    code = found.group()
    letters = any(c.isalpha() for c in code[3:])
    return letters and _meant(words, found.start(), found.end())


def _meant(words: Words, start: int, end: int) -> bool:
    """In capitals, or where the sentence speaks of an address; never a form's number."""
    index = words.index_from(start)
    if words.at(index - 1) in NOT_A_POSTCODE:
        return False
    begin, _ = words.sentence(index)
    near = words.word[max(begin, index - 10) : index]
    return words.plain[start:end].isupper() or not LIVING.isdisjoint(near)


def area_after(words: Words, last: int) -> int:
    """Last word of the town, state, postcode and flat that follow a street."""
    for _ in range(6):
        after = last + 1
        if words.at(after) == "." and words.at(after + 1) == ",":
            after += 1
        if words.at(after) in (",", "-", "·"):
            after += 1
        step = _flat(words, after) or _coded_area(words, after) or _town(words, after, last)
        if step is None:
            break
        last = step
    return last


def _flat(words: Words, index: int) -> int | None:
    if words.at(index) in DWELLINGS or words.at(index) == "#":
        following = words.at(index + 1)
        if following[:1].isdigit() or (len(following) == 1 and following.isalpha()):
            return index + 1
    return None


def _coded_area(words: Words, index: int) -> int | None:
    """`LS7 4BD`, `VT 05401`, `10148`, `NSW 2042`."""
    if index >= len(words):
        return None
    for pattern in (_british(), _others()):
        if found := pattern.match(words.low, words.start[index]):
            return words.index_from(found.end()) - 1
    word, following = words.word[index], words.at(index + 1)
    if word in STATES and words.shown(index)[:1].isupper():
        return index + 1 if following.isdigit() and len(following) in (4, 5) else None
    if not (word.isdigit() and len(word) == 5):
        return None
    return index + 1 if words.capital(index + 1) and following.isalpha() else index


def _town(words: Words, index: int, last: int) -> int | None:
    """A town after a comma, or before a postcode."""
    if not words.capital(index) or not words.word[index].isalpha():
        return None
    if words.word[index] == "co" and words.at(index + 1) == "." and words.capital(index + 2):
        return index + 2
    if index - last < 2:
        return index if _before_a_code(words, index) else None
    return index + 1 if words.capital(index + 1) and _town_goes_on(words, index + 1) else index


def _before_a_code(words: Words, index: int) -> bool:
    following = index + 1
    return following < len(words) and _coded_area(words, following) is not None


def _town_goes_on(words: Words, index: int) -> bool:
    after = words.at(index + 1)
    return words.word[index].isalpha() and after[:1] in ("", ",", ".", ";")
