"""Does a note say that something told in confidence was passed on, or will be (A11)?

To a doctor, a crisis line, a protective service, somebody's family. What happened is not judged:
it is asked whether a marker is made of it, which says that it was so and nothing of what it was.
Said only where somebody of the house did it, not where the person did it, wanted it or was there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from handover.house.confidence import MarkerKind, ToWhom
from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.rules.concerns import Concern, Level
from handover.rules.contact_details.word_sets import word_set
from handover.rules.promises.quotes import quotes_in
from handover.rules.ways_out import MARK_IT, NOT_BROKEN, THEY_WANTED

EXITS = (MARK_IT, THEY_WANTED, NOT_BROKEN)
"""The answers."""
WHY = "This says that something told in confidence was passed on, or will be."

_WHOSE = r"(?:his|her|their|the|a|an|my|our|(?-i:[A-Z][\w-]+)'s)"
_WHO = r"(?:he|she|they|(?-i:[A-Z][\w-]+))"
_PROTECTIVE = (
    r"(?:adult |child |children's )?(?:protective|protection) services|\bAPS\b|\bCPS\b|\bDCF\b|"
    r"social services|safeguarding(?: team| lead)?|(?:the )?abuse (?:hot)?line|"
    r"(?:the )?(?:state|county) hotline|the authorities"
)
_CRISIS = (
    r"crisis (?:line|team|service|centre|center|unit)|hotline|mobile crisis|988|911|999|112|"
    r"ambulance|paramedics|emergency services|police|officers?|hospital|ward|emergency room|ER"
)
_CARERS = (
    r"doctors?|GP|surgery|psychiatrist|therapist|nurse|social worker|counsellor|key worker|"
    r"care team|mental health team|probation officer|probation|lawyer|solicitor|judge|court"
)
_PEOPLE = (
    r"mother|father|mum|mom|dad|sister|brother|aunt|uncle|gran|grandmother|parents|family|wife|"
    r"husband|partner|boyfriend|girlfriend|son|daughter|cousin|landlord|landlady|employer|boss|"
    r"school|college|teacher|priest|pastor|neighbours?|friends?"
)
_OUTSIDE = rf"(?:{_WHOSE} )?(?:\w+ )?(?:{_PROTECTIVE}|{_CRISIS}|{_CARERS}|{_PEOPLE})"
_TELLS = (
    r"(?:told|tell|telling|informed?|informing|rang|ring|called|call|calling|phoned?|phoning|"
    r"e-?mailed|texted|wrote to|write to|contacted|contact|notified|notify|alerted|alert|"
    r"let|warned?|spoke to|speak to|spoke with|talked to|updated|rung)"
)
_GIVES = (
    r"(?:passed on|pass on|passing on|shared?|sharing|repeated?|mentioned?|disclosed?|gave|told)"
)
_SAID = (
    r"(?:said|says|told|tells|had said|had told|has told|shared|had shared|confided|wrote|wanted)"
)
_DEATH = (
    r"(?:plan(?:s|ning)? to (?:die|end|kill|hurt|jump|take)|plan\b|suicid\w+|(?:wants?|wanted|wish|"
    r"wishes|going|planned|means|meant) to (?:die|end (?:it|his|her|their)|kill|hurt|harm|jump)|"
    r"thoughts of (?:dying|suicide|ending)|kill (?:himself|herself|themselves)|pills|overdose|"
    r"end(?:ing)? (?:it|his life|her life|their life)|note (?:he|she|they) (?:left|wrote))"
)
_WHAT = (
    rf"(?:what {_WHO}(?: has| had|'d|'s)? ?(?:been )?{_SAID}?(?:ing)?\b|"
    rf"about (?:{_WHOSE} |what )?(?:[\w-]+ )?{_DEATH}|(?:that|how|because|since|as) {_WHO} "
    rf"(?:had |has |'d |was |is |were )?(?:\w+ )?(?:{_DEATH}|said|told (?:me|us))|"
    rf"about (?:{_WHOSE} )(?:abuse|bruises|attempt|cutting|self-harm|voices|secret|pregnancy)|"
    r"about the (?:abuse|bruises|attempt|pills|knife|rope|gun))"
)
_GAP = r"(?:[ ,]+(?!and\b|but\b|so\b)[\w'-]+){0,%d}?[ ,]+"

_SHAPES: tuple[tuple[MarkerKind, re.Pattern[str]], ...] = tuple(
    (kind, regex(shape, re.IGNORECASE))
    for kind, shape in (
        # called Adult Protective Services, made a report to APS, reported it to social services
        (
            MarkerKind.LAW,
            rf"(?:{_TELLS}|involved?|got hold of|reported?)(?: \w+){{0,3}}? (?:{_PROTECTIVE})",
        ),
        (
            MarkerKind.LAW,
            rf"(?:made|make|filed?|put in|submitted|submit|sent|send)(?: \w+){{0,3}}? report"
            rf"(?: \w+){{0,4}}? (?:to|with) (?:the )?(?:\w+ )?"
            rf"(?:{_PROTECTIVE}|police|state|county)",
        ),
        (
            MarkerKind.LAW,
            r"(?:made|make|filed?|put in|submitted|submit|sent|send) (?:a|the|my|our) "
            r"(?:mandat\w+|abuse|neglect|safeguarding|protective|APS|CPS)(?: \w+)? report",
        ),
        (
            MarkerKind.LAW,
            rf"report(?:ed|ing)? (?:{_WHOSE} |suspected |possible )?(?:abuse|neglect|exploitation|"
            rf"assault|safeguarding concern|what {_WHO} (?:had |has )?(?:told|said|shared))",
        ),
        (MarkerKind.LAW, r"(?:had|have|need) to report (?:it|this|that|him|her|them|what)\b"),
        (MarkerKind.LAW, r"(?<=\bI )reported (?:it|this|that)\b(?! (?:to|at|in|on) )"),
        (MarkerKind.LAW, r"(?<=\bwe )reported (?:it|this|that)\b(?! (?:to|at|in|on) )"),
        (MarkerKind.LAW, r"^\s*reported (?:it|this)\b(?! (?:to|at|in|on) )(?=[^.]*\b(?:law|abuse|"
                         r"state|hours)\b)"),
        # told the crisis line about his plan, called 911 because she said
        (MarkerKind.ROW_26, rf"{_TELLS} (?:{_WHOSE} )?(?:\w+ )?(?:{_CRISIS}|{_CARERS}|{_PEOPLE})"
                            rf"(?: \w+){{0,4}}? (?:about|because|since|that|when|over|of)"
                            rf" (?:of )?(?:[\w']+ ){{0,5}}?{_DEATH}"),
        (
            MarkerKind.ROW_26,
            rf"{_TELLS} (?:{_WHOSE} )?(?:\w+ )?(?:{_CRISIS}) "
            rf"(?:about (?:him|her|them|(?-i:[A-Z][\w-]+)|what {_WHO} )|"
            rf"(?:because of|over) what {_WHO} )",
        ),
        # had to tell his doctor what he said
        (MarkerKind.ROW_18, rf"{_TELLS} {_OUTSIDE}(?: know)?{_GAP % 4}{_WHAT}"),
        (MarkerKind.ROW_18, rf"{_GIVES} {_WHAT}(?: \w+){{0,3}}? (?:to|with) {_OUTSIDE}"),
        (MarkerKind.ROW_18, rf"{_GIVES}(?: \w+){{0,4}}? (?:to|with) {_OUTSIDE}{_GAP % 2}{_WHAT}"),
        (
            MarkerKind.ROW_18,
            rf"{_TELLS} {_OUTSIDE},? and (?:then )?(?:told|said|repeated)"
            rf"(?: (?:him|her|them))? {_WHAT}",
        ),
        # I broke confidence
        (
            MarkerKind.ROW_18,
            rf"(?:broke|broken|break|breaking|breached?) (?:{_WHOSE} )?(?:\w+ )?confiden(?:ce|ces|"
            r"tiality)",
        ),
        (
            MarkerKind.ROW_18,
            rf"(?:{_GIVES}|told)(?: [\w']+){{0,6}}? (?:told|said to|shared with|confided in) "
            r"(?:me|us)(?: \w+){0,2} in confidence",
        ),
        (
            MarkerKind.ROW_18,
            r"(?:could|can)(?: not|n't|not) keep (?:it|this|that|(?:his|her|their) secret|"
            rf"what {_WHO} (?:\w+ )?(?:said|told (?:me|us)))(?: secret)? "
            r"(?:to (?:myself|ourselves)|between us)",
        ),
    )
)  # fmt: skip

_HYPOTHETICAL = regex(
    r"\b(?:if|whether|would|could(?! not keep|n't keep)|might|may|should|unless|never|nobody|"
    r"no one|not(?! keep)|without|instead of|rather than|wonder\w*|afraid|worried|fear\w*|"
    r"thought about|thinking about|considered|almost|nearly|decided against|hypothetical\w*|"
    r"policy|training|always|in general|sometimes|wish\w*)\b|(?<!could)(?<!can)n't\b",
    re.IGNORECASE,
)
"""Said of what did not happen, or of what is so in general: `we may have to tell`."""
_THEIR_YES = regex(
    rf"\b(?:asked (?:me|us|if|that)|wanted (?:me|us)|(?:at|on) (?:his|her|their) (?:request|behalf|"
    rf"wish)|with (?:his|her|their|{_WHO}'s) (?:yes|ok|okay|consent|agreement|permission|blessing)|"
    rf"{_WHO} (?:agreed|said yes|asked|consented|was there|was with us|listened|chose|decided|"
    r"dictated|wanted that)|together|side by side|with (?:him|her|them)(?: \w+)? (?:there|here|"
    r"beside|next|on the|listening|in the)|on speaker|as agreed|"
    r"as (?:he|she|they) (?:wished|wanted|asked)|for (?:him|her|them)(?=[.,]|$)|both of us)\b",
    re.IGNORECASE,
)
_OF_THINGS = regex(
    r"\b(?:boiler|leak|lamp|light|lights|window|lock|repairs?|fault|bus|bins?|mould|heating|"
    r"alarm|wi-?fi|card|stolen|theft|lost|oven|sink|drain|fence|noise|parking|graffiti|benefits?|"
    r"housing|forms?|appointment|grant|allowance|rent|payment|application|food|prescription|"
    r"refill|ride|transport|opening hours|schedul\w+|reschedul\w+|cancel\w*|move the|confirm\w*|"
    r"drill|kitchen fire|smoke|wallet|bike|bicycle|parcel|fridge|tap|roof|mice|wasps|snow)\b",
    re.IGNORECASE,
)
_SENTENCE = regex(r"[^.!?;\n]+[.!?;]*")
_WORD = regex(r"[\w'-]+|[,:()–—-]")
_LIGHT = word_set("""
    have had 've also then just finally quietly later openly again only simply even been to
    did must will shall 'll need needed going am are was were be first now already today
    tonight afterwards therefore straight away immediately at once duly
    """)
_WRITER = word_set("i i've i'd i'll i'm we we've we'd we'll")
_BEFORE = word_set("and then so but , : - – — (")
_AHEAD = regex(r"\b(?:have to|has to|must|will|shall|need to|going to|'ll)\b", re.IGNORECASE)
_APOSTROPHE = str.maketrans({"’": "'", "ʼ": "'"})


@dataclass(frozen=True, slots=True)
class Guess:
    """What a marker of these words would say, to begin with. The author puts it right."""

    kind: MarkerKind
    to_whom: ToWhom
    still_to_do: bool
    """Is it still to be passed on?"""


def confidence_broken(text: str, *, staff: Iterable[str] = ()) -> list[Concern]:
    """Where a note says that a confidence was or will be broken by somebody of the house."""
    plain = _quotes_blank(text.translate(_APOSTROPHE))
    names = frozenset(name.casefold() for name in staff)
    return [
        Concern("A11", Level.ASK, kind.value, WHY, EXITS, start, end, text[start:end])
        for kind, start, end in _found(plain, names)
    ]


def guess(words: str, kind: str = "") -> Guess:
    """What a marker made of these words says first."""
    plain = words.translate(_APOSTROPHE)
    known = next((one for one in MarkerKind if one.value == kind), None)
    found = next((one for one, shape in _SHAPES if shape.search(plain)), MarkerKind.ROW_18)
    whom = next((who for who, form in _WHOM if form.search(plain)), ToWhom.OTHER_SERVICE)
    return Guess(known or found, whom, bool(_AHEAD.search(plain)))


_WHOM = tuple(
    (who, regex(rf"\b(?:{form})\b", re.IGNORECASE))
    for who, form in (
        (ToWhom.PROTECTIVE, rf"{_PROTECTIVE}|report\w*"),
        (ToWhom.CRISIS_LINE, r"crisis \w+|hotline|988|mobile crisis"),
        (ToWhom.EMERGENCY, r"911|999|112|ambulance|paramedics|emergency services"),
        (ToWhom.HOSPITAL, r"hospital|ward|emergency room|ER"),
        (ToWhom.POLICE, r"police|officers?"),
        (ToWhom.COURT, r"court|judge|probation(?: officer)?"),
        (ToWhom.DOCTOR, r"doctors?|GP|surgery|psychiatrist|nurse|therapist"),
        (ToWhom.OWN_PEOPLE, _PEOPLE),
    )
)


def _quotes_blank(text: str) -> str:
    """The same text with what is quoted gone, every other letter in its place."""
    for start, end in quotes_in(text):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _found(text: str, names: frozenset[str]) -> Iterator[tuple[MarkerKind, int, int]]:
    for sentence in _SENTENCE.finditer(text):
        said = sentence[0]
        if said.endswith("?") or _THEIR_YES.search(said) or _OF_THINGS.search(said):
            continue
        for kind, shape in _SHAPES:
            match = shape.search(text, sentence.start(), sentence.end())
            if match and _really(text, sentence.start(), match, names):
                yield kind, match.start(), len(text[: match.end()].rstrip())
                break


def _really(text: str, begin: int, match: re.Match[str], names: frozenset[str]) -> bool:
    """Did somebody of the house do it, or will they?"""
    if _HYPOTHETICAL.search(text, begin, match.end()):
        return False
    words = [word.lower() for word in _WORD.findall(text, begin, match.start())]
    while words and (words[-1] in _LIGHT or words[-1].endswith("ly")):
        words.pop()
    if not words or words[-1] in _WRITER or words[-1] in names:
        return True
    if words[-1] in _BEFORE:
        first = words[0]
        return not _WRITER.isdisjoint(words) or first in names or not _somebody(first, text, begin)
    return False


def _somebody(first: str, text: str, begin: int) -> bool:
    """Does the sentence begin with somebody who is not of the house?"""
    match = _WORD.search(text, begin)
    capital = match is not None and match[0][:1].isupper()
    return first in ("he", "she", "they", "you", "it") or (
        capital and not first.endswith(("ed", "ing", "ang", "old", "oke", "ent", "ade", "at"))
    )
