"""Names on platforms: `@name`, “Kit's Discord is …”, “on Facebook as …”, `name#1234`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from handover.rules.concerns import Level
from handover.rules.contact_details import public
from handover.rules.contact_details.found import Found, Kind
from handover.rules.contact_details.handle_names import (
    looks_like_a_handle,
    name_after,
    name_before,
)
from handover.rules.contact_details.known import Known
from handover.rules.contact_details.named_online import named_online
from handover.rules.contact_details.net_parts import name_from, name_until
from handover.rules.contact_details.platforms import Platform
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

TEAM = word_set("""
    all everyone everybody here channel team staff house home work night nights day days evening
    evenings morning mornings lunch dinner breakfast supper noon midnight reception desk kitchen
    office coordinator coordinators handover weekend weekends relief nightshift dayshift
    residents garden porch town school church library group meeting the a an dayteam nightteam
    """)
"""What an `@` may be put before in a house."""

SOCIAL = word_set("""
    follow follows followed following add adds added dm dms handle find tag tagged posts posting
    page profile username message messages insta search send look link account stories story i'm
    im instagram whatsapp telegram snap twitter tiktok facebook bluesky venmo paypal cashapp
    subscribe befriend friend friended drawings pictures art music channel streams stream look's
    he's she's
    """)
"""Words beside which an `@name` is a name on a platform."""
NAMED_SO = word_set("as is 's 'm name : username called himself herself themselves")
NOT_BEFORE_A_HASH = word_set("""
    room order bus ticket no number bay unit apt page item lot part model invoice case code
    """)


def handles(words: Words, known: Known, mentions: Sequence[Platform]) -> Iterator[Found]:
    """Every name on a platform in the text."""
    for platform in mentions:
        named = name_after(words, platform) or name_before(words, platform)
        if named:
            start, end = named
            kind = Kind.EMAIL if platform.mail else Kind.HANDLE
            yield from _judged(words, words.start[start], words.end[end], known, kind)
    for first, last in named_online(words, mentions):
        yield from _judged(words, words.start[first], words.end[last], known, Kind.HANDLE)
    beyond = 0
    for index, word in enumerate(words.word):
        if index < beyond or not (word[0] in "@#/$_" or word in ("underscore", "under")):
            continue
        if word[0] == "_":
            beyond = name_from(words, index) + 1
        if span := _by_its_sign(words, index, word, mentions):
            first, last = span
            beyond = last + 1
            yield from _judged(words, words.start[first], words.end[last], known, Kind.HANDLE)


def _judged(words: Words, start: int, end: int, known: Known, kind: Kind) -> Iterator[Found]:
    shown = words.plain[start:end]
    name = shown.split()[-1].rstrip(".,;")
    if known.handle(name):
        return
    surely_public = public.sounds_public(name) and len(name.strip("@")) >= 3
    level = Level.NUDGE if surely_public else Level.BLOCK
    rule = "A9" if surely_public else "B1"
    yield Found(kind, start, end, level, rule, name.lower().strip("@"))


def _by_its_sign(
    words: Words, index: int, word: str, mentions: Sequence[Platform]
) -> tuple[int, int] | None:
    """A name that shows by its own signs that it is one."""
    match word[0]:
        case "@":
            return _at_name(words, index, mentions)
        case "#":
            return _numbered(words, index)
        case "/":
            return _reddit(words, index)
        case "$":
            return _cashtag(words, index)
        case "_":
            return _written_as_one(words, index, mentions)
    if word == "underscore" or (word == "under" and words.at(index + 1) == "score"):
        return _said(words, index)
    return None


def _at_name(words: Words, index: int, mentions: Sequence[Platform]) -> tuple[int, int] | None:
    first = index + 1
    if not words.at(first)[:1].isalnum() and words.at(first)[:1] != "_":
        return None
    if words.glued(index - 1) and words.at(index - 1)[:1].isalnum() and index:
        return None
    last = name_from(words, first)
    name = words.low[words.start[first] : words.end[last]]
    handle_like = looks_like_a_handle(words, first, last)
    if not words.glued(index):
        return (index, last) if handle_like and "_" in name else None
    if name in TEAM or sum(c.isalpha() for c in name) < 2:
        return None
    if (
        handle_like
        or len(name) >= (10 if words.capital(first) else 8)
        or _inner_capital(words, first, last)
    ):
        return index, last
    return (index, last) if _socially(words, index, mentions) else None


def _inner_capital(words: Words, first: int, last: int) -> bool:
    shown = words.plain[words.start[first] : words.end[last]]
    return any(c.isupper() for c in shown[1:]) and not shown.isupper()


def _socially(words: Words, index: int, mentions: Sequence[Platform]) -> bool:
    begin, end = words.sentence(index)
    near = bisect_left(mentions, begin, key=lambda platform: platform.first)
    if near < len(mentions) and mentions[near].first < end:
        return True
    around = words.word[max(begin, index - 8) : min(end, index + 6)]
    return any(word in SOCIAL for word in around) or words.at(index - 1) == "'m"


def _numbered(words: Words, index: int) -> tuple[int, int] | None:
    """`quietcorner#4410`."""
    figures = words.at(index + 1)
    if not (words.glued(index) and figures.isdigit() and 4 <= len(figures) <= 5):
        return None
    if not index or not words.glued(index - 1) or not words.at(index - 1)[:1].isalnum():
        return None
    if words.at(index - 1) in NOT_BEFORE_A_HASH or words.at(index - 1).isdigit():
        return None
    return name_until(words, index - 1), index + 1


def _reddit(words: Words, index: int) -> tuple[int, int] | None:
    """`u/quietcorner`."""
    if not index or words.at(index - 1) != "u" or not words.glued(index - 1):
        return None
    if not words.glued(index) or len(words.at(index + 1)) < 3:
        return None
    first = index - 2 if words.at(index - 2) == "/" and words.glued(index - 2) else index - 1
    return first, name_from(words, index + 1)


def _cashtag(words: Words, index: int) -> tuple[int, int] | None:
    """`$QuietCorner`."""
    name = words.at(index + 1)
    if not words.glued(index) or len(name) < 4 or not name[0].isalpha():
        return None
    if words.shown(index + 1).isupper():
        return None
    return index, name_from(words, index + 1)


def _written_as_one(
    words: Words, index: int, mentions: Sequence[Platform]
) -> tuple[int, int] | None:
    """`ox_eye_daisy`, where somebody is to be found or added."""
    inside = index and words.glued(index - 1) and words.word[index - 1][0].isalnum()
    first = name_until(words, index - 1, typed=True) if inside else index
    last = name_from(words, index)
    if words.word[first] == "_" or first == last or words.at(first - 1)[:1] in "@/":
        return None
    if not looks_like_a_handle(words, first, last):
        return None
    image = words.shown(first).isupper() and words.word[last].isdigit()
    named = words.at(first - 1) in NAMED_SO
    meant = named or _socially(words, index, mentions)
    return (first, last) if meant and not image else None


def _said(words: Words, index: int) -> tuple[int, int] | None:
    """“wren underscore makes”: nobody says that of anything else."""
    after = index + 2 if words.word[index] == "under" else index + 1
    if not index or not words.at(index - 1)[:1].isalnum() or not words.at(after)[:1].isalnum():
        return None
    return name_until(words, index - 1), name_from(words, after)
