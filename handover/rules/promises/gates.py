"""Who says they will: somebody of the house, a word for what is to come, and a verb.

A gate is a place where somebody of the house - the writer, "we", "someone", a named staff
member - is about to do something. Whether that is company is looked at in `company`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from handover.house.dataclass import dataclass, replace
from handover.house.regex import regex
from handover.rules.promises import spelling, verbs
from handover.rules.promises.lines import Line
from handover.rules.promises.moods import BEFORE, LIGHTLY, MOODS, Mood
from handover.rules.promises.spelling import listed


class Who(StrEnum):
    """Who would be there."""

    WRITER = "writer"
    WE = "we"
    SOMEONE = "someone"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Gate:
    """Somebody of the house, about to do something."""

    start: int
    """Where it starts in the plain sentence."""
    who: Who
    """Who would do it."""
    mood: Mood = Mood.WILL
    """How it is said."""
    verb: str = ""
    """What they will do, in its plain form."""
    verb_at: int = 0
    """Where the verb starts."""
    tail: int = 0
    """Where what follows the verb starts: the space after it."""
    name: str = ""
    """The folded name of the named one."""
    paired: bool = False
    """Is the resident among those who do it: "Omar and I"?"""
    elided: bool = False
    """Is it left to the reader who: "Will knock at eight"?"""
    guess: bool = False
    """Is the name only taken for a staff member's?"""


_THEM = r"(?:<r>|him|her|you|them|he|she|they)"
_SHIFT = (
    r"(?:day|days|night|nights|evening|morning|late|lates|early|earlies|next|weekend|oncoming|"
    r"incoming|afternoon|sleepover|tomorrow|" + "|".join(spelling.DAYS) + r")(?: 's)?"
)
_CREW = (
    r"(?:shift|staff|team|crew|person|people|worker|workers|lot|supporter|peer|folk|"
    r"staff member)"
)
_WHO = regex(
    rf"(?:(?P<me>(?:(?:{_THEM}|<s>) and )?i(?: and {_THEM})?|{_THEM} and me|me and {_THEM})"
    r"|(?P<us>(?:the (?:two|three|four)|both|all|a couple) of us|us (?:two|both)|"
    r"we(?: (?:all|both|two))?)"
    rf"|(?P<named><s>(?: , <s>)?(?: (?:and|or) (?:<s>|i|me|{_THEM}))?(?! 's))"
    r"|(?P<some>(?:someone|somebody|(?:one|two|three|some|a couple|a few) of (?:us|(?:the|"
    r"our) (?:team|staff|crew|night staff))"
    r"|(?:a|another) (?:staff member|team member|member of (?:the )?(?:team|staff)|"
    r"peer supporter|supporter|peer|colleague)"
    rf"|whoever (?:is|will be) (?:on|here|in|around)(?: (?:{_SHIFT}|shift|duty|then))?"
    rf"|(?:the |our )?(?:{_SHIFT} ){{1,2}}{_CREW}|(?:the |our )(?:team|house|staff|shift)|staff"
    r"|the rest of us|(?:the )?(?:nights|days|lates|earlies|evenings))"
    r"(?:(?: on (?:shift|duty|then|tonight|\w+day))| (?:from|on|of|"
    rf"off) (?:the )?(?:(?:{_SHIFT} ){{1,2}}{_CREW}|{_SHIFT}|team|house|staff|"
    r"here|us))?(?: else| here| awake)?)"
    r")(?= )"
)
_WHO_STARTS = listed(
    "two three some i we he she they him her you them me us the both all someone somebody one a "
    "another whoever "
    "our staff day days night nights evening evenings morning late lates early earlies weekend "
    "next oncoming incoming afternoon sleepover tomorrow <r> <s>"
) | frozenset(spelling.DAYS)
_BE = regex(rf"{BEFORE} (?P<be>am|are|is)(?= )")
_WORD = regex(r"(?: video)? (?P<verb>[a-z]+)(?= )")
_WORD_AFTER_BE = regex(
    r"(?: (?:just|up|down|back|in|out|over|round|along|there|here|"
    r"around))? (?P<verb>[a-z]+ing)(?= )"
)
_ELIDED = regex(
    r"(?:(?:just|only|also|still) )?(?:will|shall|can|could|might|going to|happy to|glad to|"
    r"free to|hoping to|planning to|hope to|"
    r"plan to|due to|able to|am|promised|offered|agreed|arranged|volunteered|have)(?= )"
)
_STARTS = listed(", : — ( ) and but so then yes ok also <q> <told>") | {"\n"}
"""After these a clause may begin that does not say who."""
_ASKS = listed(
    "will would can could shall should may might must is are am was were do does did has have had"
)
"""Words that make a question when somebody follows them."""
_DONE = listed(
    "been gone sat seen met taken driven rung written brought come stood slept had made got run "
    "spoken eaten left told said done kept"
)
_SURE_OF_A_VERB = frozenset(
    {Mood.CAN, Mood.COULD, Mood.WOULD, Mood.WILL, Mood.PROMISED, Mood.OFFERED}
)
_ONE_OF_THEM = regex(rf" {_THEM} ")
_PARTNERS = listed("<r> <s> him her you")
_NO = regex(r" (?:not|never|no longer|hardly|rather|sooner)(?= )")


def gates_of(line: Line) -> Iterator[Gate]:
    """Every gate of the sentence."""
    for at, word in enumerate(line.words):
        if word.said in _WHO_STARTS:
            yield from _with_subject(line, at)
        if at == 0 or line.words[at - 1].said in _STARTS or _is_told(line, at):
            yield from _without_subject(line, at)


def _is_told(line: Line, at: int) -> bool:
    """`told her will be back at six`."""
    before = [word.said for word in line.words[max(at - 2, 0) : at]]
    return len(before) == 2 and before[0] in ("told", "promised") and before[1] in _PARTNERS


def acting(line: Line, gate: Gate, place: int) -> Iterator[Gate]:
    """What the one whose word ends at `place` is about to do; at most one reading."""
    for read in (_by_mood, _by_being, _by_doing, _by_headline):
        if found := read(line, gate, place):
            yield found
            return


def _with_subject(line: Line, at: int) -> Iterator[Gate]:
    start = line.at[at]
    match = _WHO.match(line.plain, start)
    if not match or (at and line.words[at - 1].said in _ASKS) or _is_second(line, at):
        return
    who, name = _who(match, line, at)
    paired = bool(_ONE_OF_THEM.search(f" {match[0]} "))
    gate = Gate(start, who, name=name, paired=paired, guess=line.words[at].guess)
    yield from acting(line, gate, match.end())


def _is_second(line: Line, at: int) -> bool:
    """Is it the "I" of "Omar and I"?"""
    before = [word.said for word in line.words[max(at - 2, 0) : at]]
    return len(before) == 2 and before[1] == "and" and before[0] in _PARTNERS


def _who(match: re.Match[str], line: Line, at: int) -> tuple[Who, str]:
    if match["me"]:
        return Who.WRITER, ""
    if match["us"]:
        return Who.WE, ""
    return (Who.NAMED, line.words[at].name) if match["named"] else (Who.SOMEONE, "")


def _without_subject(line: Line, at: int) -> Iterator[Gate]:
    """`Will knock at 8`, `Going with her Friday`, `Let me walk you there`."""
    start = line.at[at]
    gate = Gate(start, Who.WRITER, elided=True)
    said = line.words[at].said
    following = line.words[at + 1].said if at + 1 < len(line.words) else ""
    if said == "let" and following == "me":
        place = line.at[at + 1] + len(following)
        if verb := _WORD.match(line.plain, place):
            yield from _gate(replace(gate, elided=False), Mood.WILL, verb, verbs.VERBS)
    elif _ELIDED.match(line.plain, start):
        yield from acting(line, gate, start - 1)
    elif said in verbs.DOING and (verb := _WORD.match(line.plain, start - 1)):
        yield from _gate(gate, Mood.DOING, verb, verbs.DOING)


def _by_mood(line: Line, gate: Gate, place: int) -> Gate | None:
    for mood, pattern in MOODS:
        match = pattern.match(line.plain, place)
        if match and (found := _after_mood(line, gate, mood, match.end())):
            return found
    return None


def _after_mood(line: Line, gate: Gate, mood: Mood, place: int) -> Gate | None:
    """The verb, behind the words that may stand before it or right away."""
    lightly = LIGHTLY.match(line.plain, place)
    for start in dict.fromkeys((lightly.end() if lightly else place, place)):
        verb = None if _NO.match(line.plain, start) else _WORD.match(line.plain, start)
        if verb and (found := _verb(line, gate, mood, verb)):
            return found
    return None


def _verb(line: Line, gate: Gate, mood: Mood, verb: re.Match[str]) -> Gate | None:
    word = verb["verb"]
    if word == "be" and (doing := _WORD_AFTER_BE.match(line.plain, verb.end())):
        return next(_gate(gate, mood, doing, verbs.DOING), None)
    if word == "have" and _is_done(line, verb.end()):
        return None
    if word in verbs.DOING:
        return next(_gate(gate, mood, verb, verbs.DOING), None)
    if word in verbs.VERBS:
        return next(_gate(gate, mood, verb, verbs.VERBS), None)
    if mood in _SURE_OF_A_VERB and not gate.elided and word not in verbs.NO_VERBS:
        return next(_gate(gate, mood, verb, frozenset({word})), None)
    return None


def _is_done(line: Line, place: int) -> bool:
    """Is it what would have been, and not what will be?"""
    after = _WORD.match(line.plain, place)
    return bool(after and (after["verb"].endswith("ed") or after["verb"] in _DONE))


def _by_being(line: Line, gate: Gate, place: int) -> Gate | None:
    """`I'm seeing her`, `Gwen is with him at four`."""
    match = _BE.match(line.plain, place)
    lightly = match and LIGHTLY.match(line.plain, match.end())
    if not match or not lightly or _NO.match(line.plain, lightly.end()):
        return None
    if doing := _WORD_AFTER_BE.match(line.plain, lightly.end()):
        return next(_gate(gate, Mood.DOING, doing, verbs.DOING), None)
    if line.plain.startswith(" got ", match.end()):
        start = match.end() + 1
        return replace(gate, mood=Mood.DOES, verb="have", verb_at=start, tail=start + 3)
    return replace(gate, mood=Mood.DOES, verb="be", verb_at=match.start("be"), tail=match.end())


def _by_doing(line: Line, gate: Gate, place: int) -> Gate | None:
    """`We meet again Thursday`, `Gwen picks him up at ten`; and headlines, `Bo going with her`."""
    verb = _WORD.match(line.plain, place)
    if not verb:
        return None
    word = verb["verb"]
    if word in verbs.DOING:
        return next(_gate(gate, Mood.DOING, verb, verbs.DOING), None)
    if word == "has" and line.plain.startswith(" got ", verb.end()):
        return replace(
            gate, mood=Mood.DOES, verb="have", verb_at=verb.start("verb"), tail=verb.end() + 4
        )
    forms = verbs.DOES if gate.who in (Who.NAMED, Who.SOMEONE) else verbs.PRESENT
    return next(_gate(gate, Mood.DOES, verb, forms), None)


def _by_headline(line: Line, gate: Gate, place: int) -> Gate | None:
    """`Lou to sit with Mara tonight`."""
    if gate.who is not Who.NAMED or gate.guess or not line.plain.startswith(" to ", place):
        return None
    verb = _WORD.match(line.plain, place + 3)
    return next(_gate(gate, Mood.WILL, verb, verbs.VERBS), None) if verb else None


def _gate(
    gate: Gate, mood: Mood, verb: re.Match[str], forms: dict[str, str] | frozenset[str]
) -> Iterator[Gate]:
    word = verb["verb"]
    if word in forms:
        base = forms[word] if isinstance(forms, dict) else word
        start, end = verb.span("verb")
        yield replace(gate, mood=mood, verb=base, verb_at=start, tail=end)
