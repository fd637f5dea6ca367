"""Links: pages and profiles that lead to a person, typed, spaced, defanged or said aloud."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handover.house.regex import regex
from handover.rules.concerns import Level
from handover.rules.contact_details import public
from handover.rules.contact_details.found import Found, Kind
from handover.rules.contact_details.internet_names import (
    ENDINGS,
    FILE_ENDINGS,
    GENERAL_PAGES,
    MAIL_PROVIDERS,
    PERSONAL_HOSTS,
    PLAIN_ENDINGS,
    PROFILE_HOSTS,
)
from handover.rules.contact_details.known import Known
from handover.rules.contact_details.net_parts import Domain, Dot, domain_from, name_from
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

SCHEMES = word_set("http https hxxp hxxps www")
LOOK_BACK = 7
OF_SOMEBODY = public.POSSESSIVES | {"'s", "i", "me"}
OWNED = public.POSSESSIVES | {"me"}
BEFORE_A_NAME = word_set("shop in p c u user users channel add groups profile people public")
PAGES = word_set("""
    site website page blog shop store portfolio channel profile webpage link links homepage
    gallery zine podcast newsletter domain url kodulehel blogi
    """)


def links(words: Words, known: Known) -> Iterator[Found]:
    """Every link that leads to a person, and every public page that is not known yet."""
    beyond = 0
    for index in _beginnings(words):
        if index < beyond or words.at(index - 1)[:1] == "@":
            continue
        domain = domain_from(words, index)
        if domain is None or not _a_host(words, index, domain):
            continue
        last, path = _path(words, domain)
        beyond = last + 1
        first = _scheme_before(words, index)
        if found := _judged(words, first, last, domain, path, known):
            yield found


def _beginnings(words: Words) -> Iterator[int]:
    """Words with which a host may begin: a dot, typed or said, follows soon."""
    for index, follows in enumerate(words.word[1:]):
        if not (follows[0] in ".-[({" or follows in ("dot", "punkt", "punto")):
            continue
        if words.word[index][0].isalnum():
            before = words.at(index - 1)
            if before[:1] not in (".", "-", "_") or not words.glued(index - 1):
                yield index


def _a_host(words: Words, index: int, domain: Domain) -> bool:
    """Is it the name of a site, and not a missing space, a file or a number?"""
    labels = domain.labels
    if len(labels) < 2:
        return False
    host = ".".join(labels)
    if host.removeprefix("www.") in PROFILE_HOSTS or host.endswith(tuple(PERSONAL_HOSTS)):
        return True
    if labels[-2] in MAIL_PROVIDERS and _slash(words, domain.last) is None:
        return False
    ending = labels[-1]
    if ending in FILE_ENDINGS or not ending.isalpha() or ending not in ENDINGS:
        return _scheme_before(words, index) != index and ending.isalpha() and len(ending) >= 2
    if labels[0] in SCHEMES or _scheme_before(words, index) != index:
        return True
    if domain.dots is Dot.SPACED:
        return False
    followed = _slash(words, domain.last) is not None
    return (ending in PLAIN_ENDINGS or followed) and _is_a_name(words, index, labels, followed)


def _is_a_name(words: Words, index: int, labels: tuple[str, ...], followed: bool) -> bool:
    """`St.Mary`, `ok.in` and `Dr.Ca` are not."""
    short = len(labels[0]) < 2 or labels[0].isdigit()
    first_capital = words.capital(index + 2) and not words.capital(index)
    return not short and (followed or not first_capital)


def _scheme_before(words: Words, index: int) -> int:
    """First word of `https://` in whatever form stands before the host."""
    first = index
    while words.at(first - 1)[:1] in ("/", ":", "]", "[") and words.at(first - 1):
        first -= 1
    scheme = words.at(first - 1)
    return first - 1 if first != index and scheme in SCHEMES else index


def _slash(words: Words, last: int) -> int | None:
    """The word after a slash that follows this word."""
    after = last + 1
    if words.at(after) == "slash" or words.at(after) == "kaldkriips":
        return after + 1
    while words.at(after) in ("[", "("):
        after += 1
    if words.at(after)[:1] != "/" and words.at(after) != "slash":
        return None
    after += 1
    while words.at(after) in ("]", ")"):
        after += 1
    return after


def _path(words: Words, domain: Domain) -> tuple[int, str]:
    """Last word of the path, and the path itself."""
    last = domain.last
    parts: list[str] = []
    while len(parts) < 8:
        after = _slash(words, last)
        if after is None or after >= len(words):
            break
        if words.word[after][0] in "@#~+$":
            after += 1
        if not words.at(after)[:1].isalnum():
            break
        if domain.dots is Dot.TYPED:
            rest = _unbroken().match(words.low, words.start[after])
            end = rest.end() if rest else words.end[after]
            return _last_within(words, end), words.low[words.start[after] : end]
        last = name_from(words, after)
        parts.append("".join(words.word[after : last + 1]))
    return last, "/".join(parts)


def _last_within(words: Words, end: int) -> int:
    return max(words.index_from(end) - 1, 0)


@cache
def _unbroken() -> re.Pattern[str]:
    return regex(r"[^\s<>\"]{0,400}[^\s<>\".,;:!?')\]}]")


def _judged(
    words: Words, first: int, last: int, domain: Domain, path: str, known: Known
) -> Found | None:
    """What is said about the link, if anything."""
    host = ".".join(domain.labels).removeprefix("www.")
    if known.page(host, "/" + path if path else "") or known.site(host):
        return None
    level = _level(words, (first, last), host, path)
    if level is None:
        return None
    rule = "B1" if level is Level.BLOCK else "A9"
    start, end = words.start[first], words.end[last]
    return Found(Kind.LINK, start, end, level, rule, f"{host}/{path}".rstrip("/"))


def _level(words: Words, span: tuple[int, int], host: str, path: str) -> Level | None:
    first, last = span
    if host in PROFILE_HOSTS:
        return _profile_level(words, first, path)
    if host.endswith(tuple(PERSONAL_HOSTS)):
        return Level.NUDGE if public.sounds_public(host.partition(".")[0]) else Level.BLOCK
    if public.public_site(host):
        return None
    return Level.BLOCK if _somebodys(words, first, last, host) else Level.NUDGE


def _profile_level(words: Words, first: int, path: str) -> Level | None:
    page = path.strip("@/").partition("/")[0].partition("?")[0]
    if not page or (page in GENERAL_PAGES and not path.startswith("@")):
        return None
    parts = [part for part in path.split("/") if part not in BEFORE_A_NAME]
    name = parts[0] if parts else page
    low = words.low.find(name, words.start[first])
    shown = words.plain[low : low + len(name)] if low >= 0 else name
    return Level.NUDGE if public.sounds_public(shown) else Level.BLOCK


def _somebodys(words: Words, first: int, last: int, host: str) -> bool:
    """Is it said to be somebody's own page?"""
    if public.sounds_public(host.partition(".")[0]) or host.endswith(".org"):
        near = range(first - 3, first)
        return any(words.at(i) in PAGES and words.at(i - 1) in OF_SOMEBODY for i in near)
    begin, _ = words.sentence(first)
    before = words.word[max(begin, first - LOOK_BACK) : first]
    if not PAGES.isdisjoint(before) or words.at(first - 2) in OF_SOMEBODY | {"find", "see"}:
        return any(word in OF_SOMEBODY for word in before)
    linked = words.at(last + 1) in ("is", "-", ",", "(")
    if words.at(last + 1) in OWNED and words.at(last + 2) in PAGES:
        return True
    return linked and any(word in OWNED for word in words.word[last + 2 : last + 4])
