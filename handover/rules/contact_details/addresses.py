"""Street addresses: where somebody lives, in figures or in words, whole or in parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from handover.house.regex import regex
from handover.rules.contact_details.address_codes import coded
from handover.rules.contact_details.address_guards import (
    Candidate,
    is_an_address,
    of_everybody,
)
from handover.rules.contact_details.found import Found, Kind
from handover.rules.contact_details.known import Known
from handover.rules.contact_details.postcodes import area_after, postcodes
from handover.rules.contact_details.street_words import (
    DWELLINGS,
    ESTONIAN_TOWNS,
    HOUSE_NAMES,
    LIVES_THERE,
    LIVING,
    PERHAPS_STREETS,
    STREET_FIRST,
    STREETS,
)
from handover.rules.contact_details.words import Words

_NUMBER = "(?:h?[NW]{1,4})"
_NAME = "[Cs]{1,5}"

SURE = (
    rf"(?:D[NWAC]k?)?{_NUMBER}k?t?d{{0,2}}k?{_NAME}k?[Ss]d?",
    rf"{_NUMBER}k?d?[Lp]{{1,2}}S",
    rf"{_NUMBER}d?O[Ss]d?",
    rf"{_NUMBER}C?fS?(?:[CL]{{1,3}}|N)",
    rf"{_NUMBER}k?t(?:C?[Ss])",
    rf"{_NUMBER}d{{1,2}}S",
    rf"{_NUMBER}SS",
    rf"{_NAME}[Ss]k?h[NW]{{1,3}}",
    r"C{1,3}TN{1,3}",
    r"CN{1,3}kC",
    r"D[NWA]k?(?:t?[Cs]{1,3}S?)(?:kt?C)?",
    r"b[NW]|rh?N(?:rN)?",
    rf"[Cdt]{{1,2}}[HD]k{_NAME}[Ss]kC",
    rf"[Cdt]{{1,2}}Hk{_NAME}[Ss]",
)
"""Over the letters of `address_codes`: each is an address wherever it stands."""

ON_A_STREET = (
    rf"t?{_NAME}[Ss]k?[NWA]{{1,3}}",
    rf"[Cd]{{1,2}}Hk?{_NAME}[Ss]",
    rf"{_NUMBER}k?t?[Lp]{{1,2}}[Ssp]",
)
"""An address where the sentence speaks of a home."""

WHERE_ONE_LIVES = (
    rf"{_NUMBER}k?t?C{{1,3}}",
    r"D[NWA]",
    rf"[Cs]{{1,3}}k{_NAME}[Ss]",
    r"CN{1,3}(?:k|$)",
    r"C{1,3}NNN",
)
"""An address right after “lives at” and the like."""

AT_MOST_APART = 8
"""Words between a street and its number."""

ON_WHEELS = frozenset(("bus", "buses", "tram", "train", "coach", "nightbus"))
"""After these a number was that of a line."""

_TELLING = frozenset({
    *STREETS, *PERHAPS_STREETS, *STREET_FIRST, *DWELLINGS, *HOUSE_NAMES, *LIVES_THERE,
    *ESTONIAN_TOWNS, "box", "bag", "rr", "route",
})  # fmt: skip


def addresses(words: Words, known: Known) -> Iterator[Found]:
    """Every address of somebody's own in the text."""
    for start, end in postcodes(words):
        if not of_everybody(words, words.index_from(start), words.index_from(end) - 1):
            yield from _unless_known(words, start, end, known)
    letters = "" if _TELLING.isdisjoint(words.word) else coded(words)
    if not _worth_reading(letters):
        return
    spans = [*_whole(words, letters), *_in_two_parts(words, letters)]
    for first, last in spans:
        if not of_everybody(words, first, last):
            last = area_after(words, last)
            first = _from_the_post_office(words, first)
            yield from _unless_known(words, words.start[first], words.end[last], known)


def _from_the_post_office(words: Words, first: int) -> int:
    """With the `P.O.` before a box."""
    if words.word[first] in ("box", "bag"):
        while words.at(first - 1) in ("p", "o", ".", "po", "gpo", "private", "post", "office"):
            first -= 1
    return first


def _worth_reading(letters: str) -> bool:
    named = "k" in letters and any(code in letters for code in "Ss")
    numbered = named or any(code in letters for code in "NWAH")
    return numbered and any(code in letters for code in "SspDTfbrCH")


def _unless_known(words: Words, start: int, end: int, known: Known) -> Iterator[Found]:
    text = words.low[start:end]
    if not known.place(text):
        yield Found(Kind.ADDRESS, start, end, value=text)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    homely = (*SURE, *ON_A_STREET)
    every = (*homely, *WHERE_ONE_LIVES)
    return regex("|".join(SURE)), regex("|".join(homely)), regex("|".join(every))


def _whole(words: Words, letters: str) -> Iterator[tuple[int, int]]:
    begin = 0
    while begin < len(words):
        _, end = words.sentence(begin)
        here = words.word[begin:end]
        living = not LIVING.isdisjoint(here) or _nothing_else(letters[begin:end])
        sure, homely, every = _patterns()
        at_theirs = ("'s", "at") in pairwise(here)
        lives = at_theirs or not LIVES_THERE.isdisjoint(here)
        pattern = every if lives else homely if living else sure
        for found in pattern.finditer(letters, begin, end):
            first, last = found.start(), found.end() - 1
            part = letters[first : last + 1]
            if is_an_address(Candidate(words, part, first, last, living)):
                yield first, _without_comma(letters, last)
        begin = max(end, begin + 1)


def _nothing_else(sentence: str) -> bool:
    """Is a number and a street all that was written?"""
    return bool(_bare_line().fullmatch(sentence))


@cache
def _bare_line() -> re.Pattern[str]:
    return regex(rf"{_NUMBER}k?[Lp]{{1,2}}[Sp]\.?")


def _without_comma(letters: str, last: int) -> int:
    return last - 1 if letters[last] == "k" else last


def _in_two_parts(words: Words, letters: str) -> Iterator[tuple[int, int]]:
    """“The street is Kestrel Crescent and the number is one one four.”"""
    for found in _street_alone().finditer(letters):
        begin, end = words.sentence(found.start())
        begin = max(begin, found.start() - AT_MOST_APART - 4)
        end = min(end, found.end() + AT_MOST_APART + 4)
        number = _numbered_elsewhere().search(letters, begin, end)
        if number is None or words.at(number.end()) in ON_WHEELS:
            continue
        if found.start() <= number.start() < found.end():
            continue
        between = letters[min(found.end(), number.end()) : max(found.start(), number.start())]
        if len(between) <= (AT_MOST_APART if "v" in letters[begin:end] else 2):
            yield found.start(), found.end() - 1
            yield number.start(1), number.end() - 1


@cache
def _street_alone() -> re.Pattern[str]:
    return regex("d?[Cs]{1,3}[Ss](?![NW])")


@cache
def _numbered_elsewhere() -> re.Pattern[str]:
    return regex("hv?([NW]{1,4})")
