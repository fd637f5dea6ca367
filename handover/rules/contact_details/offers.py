"""Contact without a value: offered (“add me on …”), made (“we swapped …”), given (“my number”)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from handover.house.regex import regex
from handover.rules.concerns import Level
from handover.rules.contact_details.answers import ASKED, settled
from handover.rules.contact_details.found import Found, Kind
from handover.rules.contact_details.kept_up import ONLINE, kept_up
from handover.rules.contact_details.offer_codes import BOTH, CODES, coded
from handover.rules.contact_details.platforms import Platform
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words


class Said(StrEnum):
    """What a pattern tells."""

    OFFERED = "offered"
    MADE = "made"
    RECEIVED = "received"


class Pattern(NamedTuple):
    """One way of saying it, over the letters of `offer_codes`."""

    letters: str
    said: Said
    rule: str = "A9"
    needs: str = ""
    """Letters of which one must stand in the sentence as well."""
    check: str = ""
    """What the very words must agree with."""


_SITE = "[PVq]p*"
_ANY_SITE = "[PVqk]p*"
_VALUE = f"(?:a?F?N|aF|a?D|F(?!x)|{_SITE})"

PATTERNS = (
    Pattern(f"[ALTRGt]m[xcztnk]{{0,2}}o[xyrOa]{{0,2}}{_ANY_SITE}", Said.OFFERED),
    Pattern(f"Am[o][xyrO]{{1,3}}{_SITE}g?", Said.OFFERED),
    Pattern("Vp*m", Said.OFFERED),
    Pattern("Te?m", Said.OFFERED, check="not in the house"),
    Pattern(f"[AT]m{_SITE}", Said.OFFERED),
    Pattern("[LA]m[xzc]{0,2}(?:l|oy?[Dl])", Said.OFFERED),
    Pattern("[LTR]moya?F", Said.OFFERED),
    Pattern("Gmx?[TqIPV]", Said.OFFERED, check="not in the house"),
    Pattern(f"[AL]x?y{_ANY_SITE}", Said.OFFERED),
    Pattern(f"ix[xtz]?o{_SITE}", Said.OFFERED, check="I am"),
    Pattern("[TxGo]?yI", Said.OFFERED),
    Pattern(f"(?:[HxL]o)?t(?:x[nrhm])?o[xyrO]{{0,2}}{_SITE}", Said.OFFERED, needs="iwmu^"),
    Pattern(f"[iw][xz]{{0,2}}[Hx]ot[xnrhaf]{{0,6}}o{_SITE}", Said.MADE),
    Pattern("g[gT]x", Said.MADE, needs="iwm", check="with somebody"),
    Pattern(f"Hm[xz]?o[yr]?{_SITE}", Said.MADE),
    Pattern(f"w[xz]{{1,2}}o{_SITE}", Said.MADE, check="both"),
    Pattern(f"y{_SITE}[xr]x", Said.OFFERED, check="is open"),
    Pattern(f"S[xrzOEat]{{0,3}}{_VALUE}", Said.MADE, needs="iwmy^"),
    Pattern("[ND][xz]{0,2}S", Said.MADE, needs="iwmy^"),
    Pattern(f"G[xrnhmoz]{{0,4}}?y{_VALUE}", Said.MADE, "A6"),
    Pattern(f"(?<![i])H[xz]{{0,2}}y{_VALUE}", Said.MADE, "A6", check="not an office"),
    Pattern(f"i[xz]{{0,2}}H[xnz]{{0,3}}r{_VALUE}", Said.MADE),
    Pattern(f"Gm[xn]{{0,2}}r{_VALUE}", Said.RECEIVED),
    Pattern(f"Gr{_VALUE}om", Said.RECEIVED),
    Pattern("S[xrzOEa]{0,3}[Cl]", Said.MADE, needs="iwmy^"),
    Pattern(rf"^H[xn]?r{_VALUE}", Said.MADE),
    Pattern("yF?N[xr]?or[FC]", Said.MADE, "A6"),
    Pattern("rF?N[xr]{0,2}oy[FC]", Said.MADE),
    Pattern("Hmox?C", Said.MADE),
    Pattern("orI", Said.MADE, needs="im"),
    Pattern(f"[rx]oy{_SITE}", Said.MADE, check="somebody is"),
    Pattern(f"oE{{1,2}}r?{_SITE}", Said.MADE, needs="iw"),
    Pattern("[iw]x?V(?:E{1,2}|r?z)", Said.MADE),
    Pattern("[TR][rhn]{1,2}oya?F", Said.MADE),
    Pattern("K[rhn]", Said.MADE, needs="iwm^"),
    Pattern("oyC", Said.MADE),
    Pattern(f"[iw][xzr]{{0,2}}{_SITE}f", Said.MADE),
    Pattern(f"Gr{_VALUE}oy", Said.MADE),
    Pattern(f"byxo?{_SITE}", Said.MADE),
    Pattern(f"i[xz]?(?:bo?|Ao?|j)r(?:xo)?{_SITE}", Said.MADE),
    Pattern(f"ixor{_SITE}g", Said.MADE),
    Pattern(f"[iw][xzH]{{0,3}}E{{1,2}}o{_SITE}", Said.MADE),
    Pattern("[hn][rx]oyF", Said.MADE, check="they are"),
    Pattern(f"ix{{1,2}}oLo{_SITE}", Said.OFFERED, check="I am"),
    Pattern(f"wx?Ro{_SITE}", Said.MADE),
    Pattern(f"xxy{_SITE}", Said.OFFERED, check="asked for"),
    Pattern("[iw]x?Tr", Said.MADE, check="off hours"),
    Pattern("orC", Said.MADE, needs="im"),
    Pattern("[HGA]x?mx{0,2}or[FC]", Said.MADE),
    Pattern("[HGA]x?[rhn]N?[xz]?oy[FC]", Said.MADE),
    Pattern(f"f[xzr]{{0,2}}ox?{_ANY_SITE}", Said.MADE, needs="iw^"),
    Pattern(f"[iw][xz]{{0,3}}A[rhnE]{{1,3}}[xz]?ox?{_ANY_SITE}", Said.MADE),
    Pattern(f"^[xz]?A[rhn]{{1,2}}ox?{_SITE}", Said.MADE),
    Pattern(f"[iw][xzH]{{0,3}}T[rhnEzo]{{0,3}}ox?{_SITE}", Said.MADE),
    Pattern("[iw][xz]{0,3}T(?:E{1,2}|r?z)", Said.MADE),
    Pattern(f"A[rhn]o[xyO]{{1,3}}{_SITE}g?", Said.MADE),
    Pattern(f"j[xrn]{{0,2}}[yO]x?{_SITE}g?", Said.MADE),
    Pattern("[fA]Z", Said.RECEIVED, needs="imy"),
    Pattern("G[rhn]x?[fA]Z", Said.MADE, needs="iw^"),
    Pattern("HE{1,2}r?[NDF]", Said.MADE, needs="iwm"),
    Pattern("[VTRG]e?[rhn]x?ya{0,2}F", Said.MADE, needs="iw^"),
    Pattern("(?:^|i[xz]?)(?:V|Te?)[rhn]", Said.MADE, check="off hours"),
    Pattern("(?:^|[iw])[xz]?j[rn]x?gg", Said.MADE),
    Pattern("ix{1,4}[TRF]R?x", Said.OFFERED, check="not far"),
    Pattern("ixorF", Said.MADE),
    Pattern(f"[hn]Ay[xg]{{0,2}}o{_SITE}", Said.MADE),
    Pattern("[GH]yDo[rn]", Said.MADE, "A6"),
    Pattern("[RT]ya{0,2}F", Said.OFFERED, check="an invitation"),
    Pattern(f"^[xz]?T[rhno]{{1,3}}o{_SITE}", Said.MADE),
    Pattern("(?:^|i[xz]?)[VTRA]e?[rhn]", Said.MADE, check="from home"),
    Pattern("[hn]?Gm[xn]{0,2}A?Z", Said.RECEIVED),
    Pattern(f"w[xz]{{1,2}}o{_SITE}", Said.MADE, check="agreed"),
    Pattern(f"ix?H{{1,2}}[rhn]o{_SITE}", Said.MADE),
    Pattern("G[rhn]x?oAm(?!o)", Said.OFFERED),
    Pattern("[iw][xz]{0,2}Hot[xz]{0,2}o[TR]", Said.MADE),
    Pattern(f"x{{1,3}}{_SITE}gx[rnh]", Said.MADE, needs="iw^", check="set up"),
    Pattern("G[rhn]x{1,4}ya{0,2}F", Said.MADE, needs="iw^"),
    Pattern("[hn]x?Amx", Said.MADE, check="back"),
    Pattern("wx{1,3}T", Said.MADE, check="to and fro"),
    Pattern(f"wmHo{_SITE}", Said.OFFERED),
    Pattern(f"wm[xz]?o{_SITE}", Said.OFFERED),
    Pattern(f"[hn]x?E?oy{_SITE}", Said.MADE),
    Pattern("[hn]x?Hx?yN", Said.MADE, "A6", check="not an office"),
)
"""Every way of saying it."""

CALLING_FREELY = word_set("""
    anytime whenever weekend weekends off home evenings nights midnight after out leaves left
    hour any
    """)
IN_THE_HOUSE = word_set("""
    house desk office landing door kitchen line bell intercom room stairs downstairs upstairs
    switchboard reception knock radio walkie
    """)
OPEN = word_set("open public there yours private on")
WALKED_INTO = word_set("call called ring rang")


def offers(words: Words, mentions: Sequence[Platform]) -> Iterator[Found]:
    """Every offer of contact, and every contact made, that has no answer in the sentence yet."""
    if not (mentions or _hints(words)):
        return
    letters = coded(words, mentions)
    begin = 0
    while begin < len(words):
        _, end = words.sentence(begin)
        yield from _in_sentence(words, letters, begin, end)
        begin = max(end, begin + 1)


def _hints(words: Words) -> bool:
    return not (_HINTS.isdisjoint(words.word) and ONLINE.isdisjoint(words.word))


_HINTS = frozenset(word for word, code in {**CODES, **BOTH}.items() if code in "myNDCIZlKTgF")


def _in_sentence(words: Words, letters: str, begin: int, end: int) -> Iterator[Found]:
    sentence = letters[begin:end]
    if not _speaks_of_contact(words, sentence, begin, end):
        return
    for pattern, compiled in _compiled():
        for found in compiled.finditer(sentence):
            first, last = begin + found.start(), begin + found.end() - 1
            if not _fits(words, pattern, sentence, first, last):
                continue
            if settled(words, first, last, pattern.said):
                continue
            first = _trimmed(words, letters, first)
            yield Found(
                Kind.MESSAGING, words.start[first], words.end[last], Level.ASK, pattern.rule
            )
            return
    if kept := _kept_up(words, letters, begin, end):
        yield kept
        return
    yield from _calling(words, sentence, begin, end)


def _speaks_of_contact(words: Words, sentence: str, begin: int, end: int) -> bool:
    """Is it worth reading?"""
    if any(code in sentence for code in "PVqkNDCITRZFKlg"):
        return True
    return not ONLINE.isdisjoint(words.word[begin:end])


def _kept_up(words: Words, letters: str, begin: int, end: int) -> Found | None:
    """The first thing the sentence tells of contact kept up that has no answer yet."""
    for kept in kept_up(words, letters, begin, end):
        if words.at(kept.last + 1) in _NOT_A_NUMBER:
            continue
        if not settled(words, kept.first, kept.last, kept.said):
            first, last = words.start[kept.first], words.end[kept.last]
            return Found(Kind.MESSAGING, first, last, Level.ASK, "A9")
    return None


@cache
def _compiled() -> tuple[tuple[Pattern, re.Pattern[str]], ...]:
    return tuple((pattern, regex(pattern.letters)) for pattern in PATTERNS)


def _fits(words: Words, pattern: Pattern, sentence: str, first: int, last: int) -> bool:
    """Whether the very words agree with what their letters say."""
    if pattern.needs and not _first_person(words, pattern.needs, sentence, first):
        return False
    found = words.word[first : last + 1]
    if words.at(last + 1) in _NOT_A_NUMBER:
        return False
    if "number" in found and not _PAPERS.isdisjoint(_rest(words, last)):
        return False
    check = _CHECKS.get(pattern.check)
    return check is None or check(words, found, first)


def _not_an_office(words: Words, found: list[str], first: int) -> bool:
    return found[-1] not in ("details", "address", "email")


def _both(words: Words, found: list[str], first: int) -> bool:
    return not _TOGETHER.isdisjoint(words.word[first : first + 7])


def _with_somebody(words: Words, found: list[str], first: int) -> bool:
    return found[-1] == "with"


def _somebody_is(words: Words, found: list[str], first: int) -> bool:
    return found[0] in ("'s", "is", "are", "'re")


def _they_are(words: Words, found: list[str], first: int) -> bool:
    return found[1] in ("'s", "is", "are", "'re")


def _asked_for(words: Words, found: list[str], first: int) -> bool:
    return found[0] in ASKED and found[1] == "for"


def _i_am(words: Words, found: list[str], first: int) -> bool:
    return found[1] in ("'m", "am")


def _is_open(words: Words, found: list[str], first: int) -> bool:
    return found[-2] in ("is", "'s") and found[-1] in OPEN


def _not_in_the_house(words: Words, found: list[str], first: int) -> bool:
    begin, end = words.sentence(first)
    if not IN_THE_HOUSE.isdisjoint(words.word[begin:end]) or found[0] in _NOT_A_TEXT:
        return False
    after = words.word[first + len(found) : end]
    news = found[0].endswith("ed") and after[:1] and after[0] in _WHAT
    return not news or not CALLING_FREELY.isdisjoint(after)


def _agreed(words: Words, found: list[str], first: int) -> bool:
    return found[1] in _ARRANGED or found[2] in _ARRANGED


def _set_up(words: Words, found: list[str], first: int) -> bool:
    return found[-2] == "with" and not _STARTED.isdisjoint(found)


def _back(words: Words, found: list[str], first: int) -> bool:
    return found[-1] == "back"


def _to_and_fro(words: Words, found: list[str], first: int) -> bool:
    return found[-1] in _TYPING and words.at(first + len(found)) in _STILL


def _an_invitation(words: Words, found: list[str], first: int) -> bool:
    return found[0] in _INVITING and words.at(first - 1) not in ("they", "to", "didn't", "who")


def _from_home(words: Words, found: list[str], first: int) -> bool:
    last = first + len(found)
    return words.at(last) == "from" and words.at(last + 1) in ("home", "mine", "my")


def _not_far(words: Words, found: list[str], first: int) -> bool:
    return found[-1] == "away"


def _off_hours(words: Words, found: list[str], first: int) -> bool:
    _, end = words.sentence(first)
    after = words.word[first + len(found) : end]
    return IN_THE_HOUSE.isdisjoint(after) and not _OFF.isdisjoint(after)


_CHECKS = {
    "not an office": _not_an_office,
    "both": _both,
    "off hours": _off_hours,
    "not far": _not_far,
    "an invitation": _an_invitation,
    "from home": _from_home,
    "agreed": _agreed,
    "set up": _set_up,
    "back": _back,
    "to and fro": _to_and_fro,
    "with somebody": _with_somebody,
    "somebody is": _somebody_is,
    "they are": _they_are,
    "asked for": _asked_for,
    "I am": _i_am,
    "is open": _is_open,
    "not in the house": _not_in_the_house,
}

_INVITING = word_set("call ring text phone message dial try")
_ARRANGED = word_set("agreed planned said going plan decided arranged")
_STARTED = word_set("set made started created opened")
_TYPING = word_set("messaging texting dming pming")
_STILL = {"", *word_set(". , ! on each since a most every back and for all")}
_WHAT = word_set("the a about that to")
_OFF = word_set("home off weekend weekends")
_TOGETHER = word_set("both together")
_NOT_A_NUMBER = word_set("plate plates of")
_PAPERS = word_set("card folder file record")
"""Where the house holds what a person agreed to."""


def _rest(words: Words, last: int) -> list[str]:
    _, end = words.sentence(last)
    return words.word[last + 1 : end]


_NOT_A_TEXT = word_set("left leave told tell wrote write written talk talked speak spoke")


def _first_person(words: Words, needs: str, sentence: str, first: int) -> bool:
    if any(code in sentence for code in needs if code != "^"):
        return True
    begin, _ = words.sentence(first)
    return "^" in needs and first == begin


def _trimmed(words: Words, letters: str, first: int) -> int:
    """Without the subject: what was done says enough."""
    while letters[first] in "iwxo" and words.word[first] not in ("in", "on"):
        first += 1
    return first


def _clause(words: Words, index: int, begin: int, end: int) -> list[str]:
    """The words up to the comma on either side."""
    first, last = index, index
    while first > begin and words.word[first - 1][0] not in ',;"':
        first -= 1
    while last + 1 < end and words.word[last + 1][0] not in ',;"':
        last += 1
    return words.word[first : last + 1]


def _calling(words: Words, sentence: str, begin: int, end: int) -> Iterator[Found]:
    """“Call me any time”: an offer, unless it is about the house."""
    for place in range(len(sentence) - 1):
        if sentence[place] not in "RF" or sentence[place + 1] != "m":
            continue
        rest = words.word[begin + place + 2 : end]
        here = _clause(words, begin + place, begin, end)
        if CALLING_FREELY.isdisjoint(rest) or not IN_THE_HOUSE.isdisjoint(here):
            continue
        if not rest or rest[0] in ("over", "in", "down", "up", "out", "a", "to", "by"):
            continue
        if settled(words, begin + place, begin + place + 1, Said.OFFERED):
            continue
        yield Found(
            Kind.MESSAGING,
            words.start[begin + place],
            words.end[begin + place + 1],
            Level.ASK,
            "A9",
        )
        return
