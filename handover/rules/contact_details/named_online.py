"""Names on platforms that look like any word: “my Discord is harbourlight”, “PSN is MossKing”."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from handover.house.regex import regex
from handover.rules.contact_details.everyday import EVERYDAY, is_everyday
from handover.rules.contact_details.platforms import Platform
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

_SEEK = r"(?:find|add|follow|look|search|tag|subscribe|see|catch|friend|dm|message|watch)"
_KIND = r"(?: (?:name|handle|user|username|tag|id|account|nick|gamertag|profile))?"
_FORMS = (
    rf"(?:my|his|her|their|our|<n> 's|mine on) <[pq]>{_KIND} (?:is|'s|=|:|-|was|changed to|is now|"
    r"is still|is just) (?P<long>\w+)(?= (?:now|all|if|and|with|,|\.|;|\(|same|or|but|since)|$)",
    rf"<[pqs]>{_KIND} (?:(?:is|'s|=|:|-|\.|as|under) )?(?P<inner>\w+)",
    r"<[ps]> (?:is|'s|=|:) (?P<plain>\w+)(?= (?:all|if|same|with|,|\.|;|\()|$)",
    r"(?:look for|search for|search|find|follow|add|look up|see) (?P<long>\w+) on <[ps]>",
    r"^<q> [:=] (?P<plain>\w+)(?: [.!])?$",
    rf"{_SEEK} (?:\w+ ){{0,3}}?on <[pqs]> [,:(-] (?P<full><n> <n>)",
    r"(?:under the name|by the name|the name of|goes by|as|called|"
    r"under|handle|user|i 'm|i am|he 's|she 's) (?P<long>\w+) on <[pq]>",
    rf"{_SEEK} me (?:, |: |- )?(?:i 'm|im|it 's|as|at|under|is) (?P<long>\w+)"
    r"(?= ?[,.;!)]| ?$| on )",
)
_ORDINARY = word_set("line switch wire element meet teams zoom x word threads epic")


def named_online(words: Words, mentions: Sequence[Platform]) -> Iterator[tuple[int, int]]:
    """First and last word of every such name."""
    if not mentions and "me" not in words.word:
        return
    begin = 0
    while begin < len(words):
        _, end = words.sentence(begin)
        here = [one for one in mentions if begin <= one.first < end]
        if here or "me" in words.word[begin:end]:
            yield from _in_sentence(words, here, begin, end)
        begin = max(end, begin + 1)


def _in_sentence(
    words: Words, mentions: Sequence[Platform], begin: int, end: int
) -> Iterator[tuple[int, int]]:
    marks = {one.first: _mark(one) for one in mentions}
    further = {index for one in mentions for index in range(one.first + 1, one.last + 1)}
    shown, starts, places, length = [], [], [], 0
    for index in range(begin, end):
        if index in further:
            continue
        word = marks.get(index) or _read(words, index)
        shown.append(word)
        starts.append(length)
        places.append(index)
        length += len(word) + 1
    text = " ".join(shown)
    for form in _compiled():
        for found in form.finditer(text):
            sort = found.lastgroup or "long"
            first = places[bisect_right(starts, found.start(sort)) - 1]
            last = places[bisect_right(starts, found.end(sort) - 1) - 1]
            if _fits(words, sort, first):
                yield first, last


def _mark(platform: Platform) -> str:
    if platform.name in _ORDINARY or platform.mail:
        return "-"
    return "<q>" if platform.soft else "<p>"


def _read(words: Words, index: int) -> str:
    named = words.capital(index) and words.word[index].isalpha() and index > 0
    lone = named and not _inner_capital(words.shown(index)) and words.word[index] not in EVERYDAY
    return "<n>" if lone and words.at(index - 1) not in (".", "!", "?") else words.word[index]


def _inner_capital(shown: str) -> bool:
    return shown[1:] != shown[1:].lower() and not shown.isupper() and shown.isalnum()


def _fits(words: Words, sort: str, first: int) -> bool:
    word = words.word[first]
    if sort == "full":
        return True
    if sort == "inner":
        return len(word) >= 6 and _inner_capital(words.shown(first))
    longest = 6 if sort == "plain" else 8
    return len(word) >= longest and word.isalpha() and not is_everyday(word)


@cache
def _compiled() -> tuple[re.Pattern[str], ...]:
    return tuple(regex(rf"(?<!\S){form}") for form in _FORMS)
