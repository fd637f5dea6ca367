"""E-mail addresses: as typed, with the signs bracketed or spaced, and as said aloud."""

from __future__ import annotations

from collections.abc import Iterator

from handover.house.dataclass import dataclass
from handover.rules.concerns import Level
from handover.rules.contact_details import public
from handover.rules.contact_details.everyday import is_everyday
from handover.rules.contact_details.found import Found, Kind
from handover.rules.contact_details.internet_names import (
    ENDINGS,
    MAIL_PROVIDERS,
    SURE_PROVIDERS,
)
from handover.rules.contact_details.known import Known
from handover.rules.contact_details.net_parts import (
    CLOSERS,
    DOT_WORDS,
    OPENERS,
    Domain,
    Dot,
    domain_from,
    name_until,
)
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

AT_WORDS = word_set("at arroba arobase atsign a")
MAIL_CUES = word_set("""
    email e-mail mail emails mails gmail meil meili meilile post aadress inbox address write
    writes correo courriel emailed mailed addy addr contact reach hotmail icloud
    """)
NOT_A_NAME = word_set("""
    is are was were be been me her him us them it that this there here home look looks looking
    looked stay stays staying stayed meet meets meeting met work works working worked arrive
    arrives arrived sat sit sits down up out back live lives living lived start starts started
    page pages list site website info information details more online found find available and
    or the a an on in of to not laughed laugh smile smiled stared glanced pointed good bad best
    better anything everything something all on-call again today tonight tomorrow morning
    evening signed log logged account accounts mailbox mails email e-mail mail them both just
    only mostly
    """)
"""Words after which “at” is an ordinary word."""
SIGN = word_set("sign symbol")
THEN = word_set(", then is")
LEET = str.maketrans("01345", "oieas")
ALL_ONE_WORD = word_set("""
    all one word lower case lowercase small letters no spaces gaps , ) then the an followed by
    and with next comes (
    """)
MOST_SKIPPED = 6
BETWEEN = OPENERS | CLOSERS | {","}
"""Signs that may stand between the sign and the domain."""
MAY_BE_A_PROVIDER = SURE_PROVIDERS | word_set("sign symbol t g hot out i proton fast google rocket")


@dataclass(frozen=True, slots=True)
class At:
    """An at sign in some form, with the words on both sides."""

    left: int
    right: int
    surely: bool
    """False for the bare word “at”."""
    glued: bool


def emails(words: Words, known: Known) -> Iterator[Found]:
    """Every e-mail address in the text."""
    beyond = 0
    for index, word in enumerate(words.word):
        if index < beyond or not (word[0] == "@" or word in AT_WORDS):
            continue
        if _a_place_follows(words, index):
            continue
        at = _at(words, index)
        domain = domain_from(words, at.right) if at else None
        if at is None or domain is None or _somewhere(domain):
            continue
        first = _name(words, at)
        if first is None or not _believed(words, at, domain, first):
            continue
        beyond = domain.last + 1
        if found := _judged(words, first, at, domain, known):
            yield found


def _a_place_follows(words: Words, index: int) -> bool:
    """No word, or one without a dot of any kind after it: most of what is “at” something."""
    following, then = words.at(index + 1), words.at(index + 2)
    if not following[:1].isalnum():
        return following[:1] not in BETWEEN
    if following in MAY_BE_A_PROVIDER:
        return False
    return not (then[:1] in tuple(".,-[({<*_") or then in DOT_WORDS or following in DOT_WORDS)


def _somewhere(domain: Domain) -> bool:
    """One word that is no mail provider: a place and not a domain."""
    return len(domain.labels) == 1 and domain.labels[0] not in SURE_PROVIDERS


def _at(words: Words, index: int) -> At | None:
    """The sign there, without whatever brackets it."""
    word = words.word[index]
    left, right = index - 1, index + 1
    bracketed = words.at(left)[:1] in OPENERS and words.at(right)[:1] in CLOSERS
    if word == "a" and words.at(right) in ("t", "with"):
        right += 1
    elif word == "a" and not (bracketed and words.at(left)[0] in "([{"):
        return None
    said_so = word not in ("at", "a") or words.at(right) in ("sign", "symbol")
    right = _past(words, right, SIGN)
    left = _past(words, left, OPENERS, -1)
    right = _past(words, right, CLOSERS)
    if said_so:
        right = _past(words, right, THEN)
    if left < 0 or right >= len(words):
        return None
    glued = words.end[left] == words.start[index] and words.end[index] == words.start[right]
    return At(left, right, said_so or bracketed, glued)


def _past(words: Words, index: int, passed: frozenset[str], step: int = 1) -> int:
    """The next word that is none of these."""
    while (word := words.at(index)) and (word in passed or word[0] in passed):
        index += step
    return index


def _name(words: Words, at: At) -> int | None:
    """First word of what stands before the sign."""
    last = at.left
    if not at.glued:
        for _ in range(MOST_SKIPPED):
            if words.at(last) not in ALL_ONE_WORD:
                break
            last -= 1
    if last < 0 or not words.word[last][0].isalnum():
        return None
    return name_until(words, last)


def _believed(words: Words, at: At, domain: Domain, first: int) -> bool:
    """Is it an address, and not merely somebody who is “at” somewhere?"""
    provider = domain.labels[0] in MAIL_PROVIDERS
    if at.surely:
        return _ends_well(domain, at, provider)
    simple = first == at.left
    if simple and words.word[first] in NOT_A_NAME:
        return False
    if len(domain.labels) == 1:
        named = words.at(first - 1) in ("is", "'s", ":") and not is_everyday(words.word[first])
        meant = not simple or words.word[first][-1].isdigit() or _mail_is_meant(words, first)
        meant = meant or named
        return domain.labels[0] in SURE_PROVIDERS and meant
    if not domain.labels[-1].isalpha() or domain.labels[0].isdigit():
        return False
    if provider or domain.dots is Dot.SAID:
        return domain.labels[-1] in ENDINGS
    if domain.labels[-1] not in ENDINGS and not _mail_is_meant(words, first):
        return False
    return domain.dots is Dot.TYPED and (not simple or _mail_is_meant(words, first))


def _ends_well(domain: Domain, at: At, provider: bool) -> bool:
    if len(domain.labels) == 1:
        return provider and domain.labels[0] in SURE_PROVIDERS
    ending = domain.labels[-1]
    if domain.dots is Dot.SPACED:
        return ending in ENDINGS and (provider or at.glued)
    plain = at.glued and domain.dots is Dot.TYPED
    ending = ending.translate(LEET)
    return ending in ENDINGS or (plain and len(ending) >= 2 and ending.isalpha())


def _mail_is_meant(words: Words, index: int) -> bool:
    begin, _ = words.sentence(index)
    return any(word in MAIL_CUES for word in words.word[max(begin, index - 8) : index])


def _judged(words: Words, first: int, at: At, domain: Domain, known: Known) -> Found | None:
    """What is said about the address, if anything."""
    name = "".join(words.word[first : at.left + 1])
    host = ".".join(domain.labels)
    if known.email(f"{name}@{host}"):
        return None
    level = Level.BLOCK
    if _an_office(words, first, at.left, name, host):
        if public.public_site(host):
            return None
        level = Level.NUDGE
    start, end = words.start[first], words.end[domain.last]
    rule = "B1" if level is Level.BLOCK else "A9"
    return Found(Kind.EMAIL, start, end, level, rule, f"{name}@{host}")


def _an_office(words: Words, first: int, last: int, name: str, host: str) -> bool:
    own = host.partition(".")[0] in MAIL_PROVIDERS
    if name in public.OFFICES and not own:
        return True
    shown = "".join(words.shown(index) for index in range(first, last + 1))
    return any(len(part) >= 6 and part in shown.lower() for part in public.PUBLIC_PARTS)
