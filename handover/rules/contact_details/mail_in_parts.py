"""E-mail addresses whose two halves stand apart, or whose signs are hidden in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handover.house.regex import regex
from handover.rules.contact_details.emails import MAIL_CUES
from handover.rules.contact_details.found import Found, Kind
from handover.rules.contact_details.handle_names import looks_like_a_handle
from handover.rules.contact_details.internet_names import ENDINGS, MAIL_PROVIDERS
from handover.rules.contact_details.net_parts import domain_from, name_until
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

PARTED = word_set("""
    @ at half part bit after before then followed domain provider ending ends rest second first
    name sign
    """)
LOOK_BACK = 22


def mail_in_parts(words: Words) -> Iterator[Found]:
    """Both halves of every address that was taken apart."""
    if "AT" in words.plain and "DOT" in words.plain:
        for found in _capitals().finditer(words.plain):
            yield Found(Kind.EMAIL, found.start(), found.end(), value=found.group().lower())
    if "@ " in words.low:
        for found in _letter_by_letter().finditer(words.low):
            yield Found(Kind.EMAIL, found.start(), found.end())
    for index, word in enumerate(words.word):
        if word in MAIL_PROVIDERS:
            yield from _halves(words, index)


def _halves(words: Words, index: int) -> Iterator[Found]:
    if words.at(index - 1) in ("@", ".") and words.glued(index - 1):
        return
    last = _domain_end(words, index)
    if last is None:
        return
    begin = max(0, index - LOOK_BACK)
    before = words.word[begin:index]
    if not _an_address_is_told(before):
        return
    for place in range(index - 1, begin - 1, -1):
        if not words.word[place][0].isalnum():
            continue
        first = name_until(words, place)
        named = words.at(first - 1) in ("is", ":", "name") and place >= index - LOOK_BACK
        if looks_like_a_handle(words, first, place) or (named and words.word[place] not in PARTED):
            yield Found(Kind.EMAIL, words.start[first], words.end[place])
            yield Found(Kind.EMAIL, words.start[index], words.end[last])
            return


def _an_address_is_told(before: list[str]) -> bool:
    """Do these words speak of an address in two parts?"""
    if "@" in before or "half" in before:
        return True
    mail = "name" in before or not MAIL_CUES.isdisjoint(before)
    return mail and not PARTED.isdisjoint(before)


def _domain_end(words: Words, index: int) -> int | None:
    """Last word of a provider's domain, `gmail.com` or `gmail com`."""
    domain = domain_from(words, index)
    if domain and len(domain.labels) > 1 and domain.labels[-1] in ENDINGS:
        return domain.last
    return index + 1 if words.at(index + 1) in ("com", "net", "org") else None


@cache
def _letter_by_letter() -> re.Pattern[str]:
    """`t e s s a @ g m a i l . c o m`."""
    return regex(r"(?<!\S)(?:[a-z0-9._-] ){2,40}@(?: [a-z0-9.-]){5,60}(?!\S)")


@cache
def _capitals() -> re.Pattern[str]:
    return regex(r"(?<![\w.])[a-z0-9][\w.-]{0,40}?AT[a-z0-9-]{1,40}(?:DOT[a-z]{2,20}){1,3}\b")
