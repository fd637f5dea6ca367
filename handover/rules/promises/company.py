"""Is it company or contact with a resident that somebody is about to give?

What is done to the boiler, the roster, a doctor or one's own sister is not.
"""

from __future__ import annotations

import re
from enum import IntEnum

from handover.house.dataclass import dataclass, replace
from handover.house.regex import regex
from handover.rules.promises import beside, lexicon, verbs
from handover.rules.promises.gates import Gate, Who
from handover.rules.promises.lines import Line
from handover.rules.promises.moods import Mood
from handover.rules.promises.spelling import listed

_REACH = 16
"""So many words after the verb belong to what is done."""

_TAIL_ENDS = regex(
    r" (?:[.;:!?—()]|<q>|<told>|,(?= (?:i|we|he|she|they|it|<s>|and|but|so|his|poss|the|that|which|"
    r"who|no|not|told|said|agreed|promised|there|this|nobody|you|if|<r> (?!and ))\b)"
    r"|but|because|so|which|who|whereas|although|though|unless|since|if|than"
    r"|(?:when|once|after|until|till) (?:the|everything|things)"
    r"|(?:when|once|until|till) \S+ (?:is|are|has|have|comes|starts|ends|finishes)"
    r"|(?:and|then|while|as|before|after|when|once|until|till) (?:i|we|he|she|they|it|<s>|then|"
    r"that|"
    r"there|nobody|<r> (?:is|was|will|has|can|'d|would)|his|poss \w+ (?:is|was|will))) "
)
_STRANDED = regex(r"(?:(?! (?:away|deal|off) ) \S+){0,3} with $")
_SEES_NOT = regex(
    r" (?:how|if|whether|what|where|why|when|about|to|that|who|which|it|this|[.,;!?]|you all|"
    r"(?:you|everyone|everybody) (?:all )?(?:at|there|in) (?:the )?(?:team|handover|meeting|"
    r"training))(?= )"
)
_IS_NOT = regex(
    r" (?:back )?(?:(?:from|after) (?:leave|holiday|annual|being)|at work|on (?:shift|duty|leave|"
    r"holiday|days|nights|lates|earlies|the (?:early|late|night|day|rota|roster|sheet|evening)|"
    r"call)|in (?:work|for)|to work|off(?! to )|away|covering|working|late|early|at my|at home|"
    r"glad|sorry|sad|happy|pleased|proud|fine|ok|quiet|quieter|honest|brief|kind|gentle|careful|"
    r"surprised|lost|better|good|nice|without|short|thinking|missing|able|sure|one|two|three|four|"
    r"at the (?:dentist|doctors?|gp|hairdressers?|barbers?|vets?|garage|gym|opticians?|airport|"
    r"physio|match|in laws)(?! with)|"
    r"an? (?:late|long|quiet|hard|bit|good|nice|busy|tough|rough|big|wet|slow)|"
    r"(?<!back )on (?:together|with <s>|tomorrow|tonight|\w+day)|relieved|delighted|interested|"
    r"curious|clear|hard|easier|strange|odd|dead)(?= )"
)
_AND_THEN = regex(
    r"(?:(?: \S+){0,8}? and|(?: (?:up|down|over|round|back|in|out|along|by|again|there|upstairs|"
    r"tomorrow|tonight|later|"
    r"(?:at|around) \S+|(?:on )?\w+day|you|him|her|them|<r>)){0,4} to)"
    r"(?: (?:just|then|maybe|also))? (?P<verb>[a-z]+)(?= )"
)
_COMES_BY = regex("(?:" + "|".join(lexicon.COMES_BY) + ")(?= )")
_AT_AN_OCCASION = regex(lexicon.OCCASION)
_BRINGS = regex(
    r" (?:up )?(?:the|my|that|a|an|some|it|our|in|round|along|over|down|his|poss|their|those|"
    r"<r> 's)(?! up )(?= )"
)
_GOES_TOO = regex(r" (?:[,.;)—]|$)")
_HAS_TIME = regex(
    r" (?:a|an|another|our|that) (?:\S+ ){0,2}?(?:chat|talk|walk|cuppa|game|rematch|catch up|"
    r"natter|brew|stroll|session|sit down|heart to heart)(?= )"
)
_TAKES = regex(r" (?:it|them|some|one|a \w+) (?:up|over|round|in|down)(?= )")
_OWN_LIFE = regex(
    r" (?:my|our) (?:own |old |little |big |eldest |youngest |best )?(?:"
    + "|".join(sorted(lexicon.KIN))
    + r"|dentist|doctor|gp|holiday|wedding|flight|appointment)(?= )| annual leave | the kids "
)
_SPOKEN_OF = regex(r" (?:he|she|him|her|his|poss|you|they|them|<r>)(?= )")
_LEFT_A_CALL = regex(
    r" (?:" + "|".join(sorted(lexicon.KIN | lexicon.OUTSIDERS)) + r")(?: \S+){0,2} "
    r"(?:rang|called|phoned|texted|emailed|wrote|left a message)(?= )"
)
_OUTSIDER = regex(
    r" (?:the|a|an|this|that|another|new|from|by) (?:\w+ )?(?:"
    + "|".join(sorted(lexicon.OUTSIDERS))
    + r")(?= )"
)
_CONTACTS = listed("ring call phone telephone text email message write")
_SHARED_WORK = listed("do try mend start fold wash")
"""Work that is company only when it is done with somebody."""
_FAR_TOO_OPEN = listed("see give keep let have get be hold spend")
"""Verbs that mean company only with some words after them."""


class Strength(IntEnum):
    """How sure it is that a resident has company."""

    NONE = 0
    PERHAPS = 1
    """Somebody comes by, or something is shared; with whom is left open."""
    SURE = 2
    """A resident is named as the one."""


@dataclass(frozen=True, slots=True)
class Company:
    """What was found of company after a verb."""

    strength: Strength
    """How sure it is."""
    end: int
    """Where the words of it end in the plain sentence."""


NOTHING = Company(Strength.NONE, 0)


def company(line: Line, gate: Gate, looks: int = 3) -> Company:
    """What kind of company the verb and its words mean; so many verbs in a row are looked at."""
    tail = tail_of(line, gate)
    found = _sure(line, gate, tail)
    if found is None and looks > 1 and (match := _AND_THEN.match(tail)) and _is_verb(match["verb"]):
        start, end = match.span("verb")
        then = replace(gate, verb=match["verb"], verb_at=gate.tail + start, tail=gate.tail + end)
        if (later := company(line, then, looks - 1)) != NOTHING:
            return later
    if found is not None:
        if _is_about_an_outsider(line, gate, tail):
            return NOTHING
        return Company(Strength.SURE, found)
    end = _perhaps(line, gate, tail)
    return Company(Strength.PERHAPS, end) if end else NOTHING


def tail_of(line: Line, gate: Gate) -> str:
    """What belongs to the verb: up to where somebody else begins to do something."""
    last = min(line.word_at(gate.tail) + _REACH, len(line.words) - 1)
    tail = line.plain[gate.tail : line.at[last] + len(line.words[last].said)] + " "
    end = _TAIL_ENDS.search(tail)
    return tail[: end.start()] + " " if end else tail


def is_own_life(line: Line) -> bool:
    """Is it about the writer's own family and affairs?"""
    return bool(_OWN_LIFE.search(line.plain))


def speaks_of_them(line: Line) -> bool:
    """Is a resident spoken of, in this sentence or the one before?"""
    return bool(_SPOKEN_OF.search(line.plain) or _SPOKEN_OF.search(line.before))


def is_household(tail: str) -> bool:
    """Is it about the bins, the shopping or the roster?"""
    return not lexicon.HOUSEHOLD.isdisjoint(tail.split())


def _is_verb(word: str) -> bool:
    return word in verbs.VERBS and word not in verbs.NOT_COMPANY


def _sure(line: Line, gate: Gate, tail: str) -> int | None:
    """Where it ends, when a resident is named as the one who has company."""
    if (gate.verb == "see" and _SEES_NOT.match(tail)) or (
        gate.verb == "be" and _IS_NOT.match(tail)
    ):
        return None
    for pattern in beside.SPECIAL.get(gate.verb, ()):
        if match := pattern.match(tail):
            return gate.tail + match.end()
    for pattern in _patterns(gate):
        if match := pattern.search(tail):
            return gate.tail + match.end()
    if match := beside.PAIR_AFTER.search(line.plain, gate.tail, gate.tail + len(tail) + 12):
        return match.end()
    return gate.tail + len(tail.rstrip()) if gate.paired else None


def _patterns(gate: Gate) -> tuple[re.Pattern[str], ...]:
    """What anywhere after the verb means that a resident has company."""
    verb = gate.verb
    if verb in verbs.NOT_COMPANY:
        return (
            (beside.WITH, beside.TOGETHER)
            if verb in ("do", "try", "mend", "start", "fold", "wash")
            else ()
        )
    found = [beside.WITH, beside.AT_DOOR, beside.OCCASION]
    if gate.who is not Who.NAMED or gate.paired:
        found.append(beside.TOGETHER)
    if verb not in _FAR_TOO_OPEN:
        found.append(beside.ANYWHERE)
    if words := beside.PREPOSITIONS.get(verb):
        found.append(words)
    return tuple(found)


def _is_about_an_outsider(line: Line, gate: Gate, tail: str) -> bool:
    """Is "him" the plumber, or the mother who rang?"""
    if re.search(r" (?:you|<r>|everyone|together|us)(?= )", tail):
        return False
    before = line.plain[: gate.start]
    if gate.verb in _CONTACTS and (
        _LEFT_A_CALL.search(before) or (" back " in tail and _LEFT_A_CALL.search(line.before))
    ):
        return True
    outsider = _OUTSIDER.search(before)
    return bool(outsider and not _SPOKEN_OF.search(before[: outsider.end()]))


def _perhaps(line: Line, gate: Gate, tail: str) -> int:
    """Where it ends, when somebody comes by without saying for whom; 0 for nothing."""
    if (
        is_household(tail)
        or is_own_life(line)
        or gate.guess
        or (gate.verb == "be" and _IS_NOT.match(tail))
    ):
        return 0
    if _STRANDED.fullmatch(tail) and speaks_of_them(line):
        return gate.tail + len(tail.rstrip())
    return _comes_by(line, gate, tail) or _does_with(line, gate, tail)


def _comes_by(line: Line, gate: Gate, tail: str) -> int:
    """Where `pops in` or `goes too` ends."""
    if match := _COMES_BY.match(gate.verb + tail):
        if _AT_AN_OCCASION.search(match[0]) and not speaks_of_them(line):
            return 0
        return gate.tail + match.end() - len(gate.verb)
    goes_too = gate.verb in ("go", "come") and _GOES_TOO.match(tail) and speaks_of_them(line)
    return gate.tail + 1 if goes_too else 0


def _does_with(line: Line, gate: Gate, tail: str) -> int:
    """Where it ends, when something is shared or brought."""
    if gate.who is Who.WE and _is_shared(line, gate, tail):
        return gate.tail + len(tail.rstrip())
    if gate.verb in ("bring", "lend") and _BRINGS.match(tail) and " own " not in tail:
        return gate.tail + len(tail.rstrip())
    if gate.verb in ("take", "carry", "send") and _TAKES.match(tail) and speaks_of_them(line):
        return gate.tail + len(tail.rstrip())
    return 0


def _is_shared(line: Line, gate: Gate, tail: str) -> bool:
    """Is it something "we" do with the person who is spoken of?"""
    if gate.verb in verbs.NOT_COMPANY - verbs.TOGETHER_IF or is_own_life(line):
        return False
    if gate.verb == "have" and gate.mood is Mood.DOES:
        return False
    if gate.verb == "have" and _HAS_TIME.match(tail):
        return True
    if gate.verb == "see" and _SEES_NOT.match(tail):
        return False
    if gate.verb == "be":
        return tail.startswith((" off to ", " out ", " in the same "))
    if gate.verb == "set":
        return tail.startswith((" off ", " out "))
    if gate.verb in verbs.SHARED:
        return True
    known = gate.verb in verbs.TOGETHER_IF or gate.mood not in (Mood.DOES, Mood.DOING)
    return known and (speaks_of_them(line) or " next time i " in line.plain)
