"""What makes a gate no promise: it was asked, wished, refused, kept, or said by others."""

from __future__ import annotations

import re
from enum import StrEnum

from handover.house.regex import regex
from handover.rules.promises import verbs
from handover.rules.promises.gates import Gate, Who
from handover.rules.promises.lines import Line
from handover.rules.promises.moods import Mood
from handover.rules.promises.spelling import listed
from handover.rules.promises.words import OURS

_LOOK_BACK = 120
"""So much of the sentence before the gate is looked at."""


class Frame(StrEnum):
    """What the sentence says about the one who speaks."""

    NONE = "none"
    TOLD = "told"
    """We told somebody so: a promise that has been made."""
    ONCE_TOLD = "once told"
    """We had told somebody so, and something may have come of it since."""
    PROMISED = "promised"
    """We promised so, in that very word."""
    THEIRS = "theirs"
    """Somebody else said so, of us or of others."""
    OPEN = "open"
    """It is asked, hoped, wished or conditional."""


_ADDRESSED = (
    r"(?: (?:to|with|for|at))?(?: (?:you|him|her|them|<r>|<s>|everyone|me|us|nights|days|"
    r"the (?:night|day|evening) (?:shift|staff|team))(?: both| all)?(?: and (?:<r>|<s>|him|her))?)?"
)
_SINCE = (
    r"(?: (?:already|again|tonight|today|earlier|yesterday|this \w+|last night|too|twice|also|"
    r"straight|clearly|just now|then|at \w+|on \w+day))?"
)
_PROMISE_VERB = (
    r"(?:promised|promises|promise|promising|swore|sworn|vowed|pledged|word|(?:gave|"
    r"given)(?: (?:you|him|her|them|<r>))? (?:my|our|a) (?:word|promise)(?: on (?:it|that))?|"
    r"shook on it|guaranteed|assured|assure|reassured|committed)"
)
_TOLD_VERB = (
    r"(?:told|tell|telling|said|say|saying|says|tells|agreed|agree|agrees|offered|offer|mentioned|"
    r"mention|"
    r"mentions|confirmed|arranged|decided|settled|planned|wrote|texted|explained|know|knows|knew|"
    r"understands|glad|pleased|happy|relieved|expecting|expects|trusts|added|answered|replied|"
    r"suggested|deal is|plan is|idea is|arrangement is|clear|sure|reminded|reckons|let slip|"
    r"left it|noted|warned|"
    r"heard|announced|insists|insisted|thinks|remembers|counting on it)"
)
_FRAME = regex(
    rf" (?P<by>\S+)(?: (?:have|has|had|is|am|are|was|'d|did|just|also|already|then|all|both|really|"
    rf"so|very|even|again|will|can)){{0,3}} (?:(?P<passive>(?:been|was|is|got|were|are) (?:told|"
    rf"promised|assured|offered|given to understand|led to believe|guaranteed))|"
    rf"(?P<promised>{_PROMISE_VERB})|(?P<told>{_TOLD_VERB}))"
    rf"(?: (?:good ?night|goodbye|hello|yes|\w+ly))?{_ADDRESSED}{_SINCE}(?: [:,—(])?(?: (?:that|"
    rf"yes|ok|and)){{0,2}}(?: [:,—(])?(?: (?:tomorrow|tonight|"
    r"(?:on )?\w+day(?: \w+)?|later|next time|maybe|perhaps|probably|hopefully|of course))? $"
)
_KNOW_THAT = regex(r" (?:let|letting)(?: \S+){1,2} know(?: that| [:,])? $")
_TOLD_EARLIER = regex(
    r" (?:\^|i|we|<s>|and|so|,)(?: (?:have|had|just|also)){0,2} (?:told|reassured|assured|promised|"
    r"answered) "
    r"(?:you|him|her|them|<r>)(?: \S+){0,10} [,:—](?: (?:and|but|so|that))? $"
    r"| (?:i|we|<s>)(?: (?:have|had|just|also)){0,2} said (?:no|yes|of course|never)(?: ,)? $"
    r"| (?:heard|has it|had it|has heard|understood|understands|knows|gathered|learnt) from "
    r"(?:me|us|<s>)(?: that)? $"
)
_ORDERED = regex(
    r" (?:\^|please|,|:|and|to|should|must) (?:please )?(?:make sure|ensure|see|check|"
    r"be sure)(?: that)? $"
)
_OPEN_BEFORE = regex(
    r" (?:if|whether|unless|when|whenever|until|till|before|after|once|while|where|who|whom|why|"
    r"how|what|which|than|in case|as if|like|as|asked(?: \S+)?|asks|wish|wishes|wished|wishing|"
    r"hopes|hoped|"
    r"wants|wanted|wonders|wondered|wondering|dreamt|dreams|dreamed|imagines|imagined|imagine|"
    r"thought|believed|suppose|supposing|pretend|afraid|worried|worries|doubt|doubts|not sure|"
    r"unsure|not know|could not say|should|might|may|the more|every time|each time)"
    r"(?: that| ,)?(?: (?:one day|maybe|perhaps))? $"
)
_NOT_SAID = regex(
    r" (?:not|never|no|nobody|can not|could not|did not|without)(?: \S+){0,3} "
    rf"(?:{_PROMISE_VERB}|promising|say|said|saying|told|tell|telling|think|know|agree|agreed)"
    rf"{_ADDRESSED}(?: that| yet that| if)? $"
)
_WISHED = regex(
    r" (?:wish\w*|if only|if (?:i|we|he|she|it|they|there|<r>|<s>) (?:was|were|had|'d)|were i|"
    r"had (?:i|it|we|there|he|she)|"
    r"(?:would|could|might|should|ought to) have"
    r"(?! (?:<r>|you|him|her|them|a|an|the|some|our) )|ideal world|dream\w*|imagin\w*|in my old|"
    r"bigger team|"
    r"more (?:staff|of us|people|hands|time|person)|one more|given the chance|would be (?:good|"
    r"nice|lovely|great|better)) "
)
_NOT_ANY_MORE = regex(
    r" (?:but|though|although|however|only|except|then) (?:\S+ ){0,8}?(?:can not|could not|did not|"
    r"do not|will not|does not|was not|is not|cancel\w*|rained|fell through|called (?:it )?off|"
    r"changed (?:his|poss|her|their|my) mind|said no|no longer|refused|declined|forgot)"
)
_DECLINED = regex(
    r" (?:said no|no thanks?|no thank you|(?:would|'d) (?:rather|prefer|sooner)|prefers?|preferred|"
    r"declined|refused|turned (?:it|me|us|that|her|him|this) down|not keen|(?:do|does|"
    r"did) not (?:want|need|fancy|feel)|"
    r"wants? (?:to be|to go|to do it|it) (?:left )?(?:alone|by|on)|wanted (?:to be|to go|time|"
    r"space|to do)|"
    r"was not (?:up|keen)|shook (?:his|poss|her|their) head|not (?:tonight|today|needed|now|"
    r"this time)|"
    r"isn't something|is not something|is not what|never do|i do not do|nothing came|"
    r"was fine (?:on|by)|thought better)"
)
_SAID_NO = regex(
    r" (?:(?:i|we) (?:have )?(?:said|told (?:him|her|them|<r>)|had to say|answered) (?:no|not|"
    r"that is not|that it is not|it is not|that isn't|i could not|i can not|we could not|"
    r"we can not|sorry)"
    r"|is not something (?:i|we)|(?:i|we) do not do that|said no)(?= )"
)
_GOES = listed("go walk come take drive head visit join accompany see pop nip run cycle")
_KEPT = regex(
    r" (?:and|so|then|,)(?: (?:and|so|then|indeed|yes)){0,2}"
    r"(?: (?P<by>i|we|it|that|he|she|they|<s>|<r> and i|we both))?(?: (?:then|indeed|both))?"
    r"(?: (?:was|were|did|have|had|has)(?= (?:[.,;!—]|until|till|on time|there|so|just))"
    r"| (?:\S+ ){1,2}(?:we|i) did(?= )| (?P<past>\w+)(?= ))"
)


def frame_of(line: Line, gate: Gate) -> Frame:
    """What the words before the gate make of it."""
    before = line.plain[max(gate.start - _LOOK_BACK, 0) : gate.start]
    if _NOT_SAID.search(before) or _ORDERED.search(f" ^{before}"):
        return Frame.OPEN
    if _KNOW_THAT.search(before) or before.endswith(f" {OURS} "):
        return Frame.TOLD
    match = _last_frame(before)
    if match:
        if not _is_ours(match["by"], match, before, gate):
            return Frame.THEIRS
        if match["promised"]:
            return Frame.PROMISED
        return Frame.ONCE_TOLD if " had " in match[0] else Frame.TOLD
    if _OPEN_BEFORE.search(f" ^{before}"):
        return Frame.OPEN
    return Frame.TOLD if _TOLD_EARLIER.search(f" ^{before}") else Frame.NONE


def _last_frame(before: str) -> re.Match[str] | None:
    """The frame that ends right before the gate; a sentence may begin with it."""
    return _FRAME.search(f" ^{before}")


_KNOWING = listed(
    "clear know knows knew understands glad pleased happy relieved expecting trusts sure"
)
_WAS_TOLD = regex(r" (?:was|were|been|got) (?:told|promised|assured|offered)(?= )")
_OURS = listed(
    "^ i we <s> , : — ( and but so then us staff team someone somebody house handover who have my "
    "has"
)


def _is_ours(by: str, match: re.Match[str], before: str, gate: Gate) -> bool:
    """Is it somebody of the house who said so?"""
    if by in ("team", "staff") and not re.search(r" (?:the|our) (?:team|staff) ", f" {before}"):
        return False
    if match["passive"] or match["told"] in _KNOWING or _WAS_TOLD.search(match[0]):
        return True
    if by in _OURS:
        return gate.who is Who.WRITER or not re.search(
            r"(?:^| )(?:they|crisis|clinic|hospital|council) (?:\S+ ){0,5}$",
            before[: match.start()],
        )
    return False


def is_open_question(line: Line, gate: Gate) -> bool:
    """Is it asked and not said?"""
    if line.words[-1].said != "?":
        return False
    rest = line.plain[gate.tail :]
    return " , " not in rest and " but " not in rest


def is_wished(line: Line, gate: Gate) -> bool:
    """Would, if only: something that will not be."""
    return gate.mood in (Mood.WOULD, Mood.COULD, Mood.WANTS, Mood.CAN) and bool(
        _WISHED.search(line.plain)
    )


def is_off(line: Line, gate: Gate) -> bool:
    """Was it called off or turned down in the same breath?"""
    rest = line.plain[gate.tail :]
    if _NOT_ANY_MORE.search(rest):
        return True
    if gate.mood not in (Mood.OFFERED, Mood.COULD, Mood.CAN, Mood.WOULD):
        return False
    return bool(_DECLINED.search(rest) or _DECLINED.search(line.after[:70]))


def is_turned_down(line: Line, place: int) -> bool:
    """Was it refused, or has it been kept, after that place or in the next sentence?"""
    rest = line.plain[place:]
    if _DECLINED.search(rest) or _DECLINED.search(line.after[:70]) or _NOT_ANY_MORE.search(rest):
        return True
    return bool(_KEPT_AFTER.match(line.after)) or said_no(line)


_KEPT_AFTER = regex(r" (?:(?:and|so|then|i|we|it|that) )*(?:was|were|did|kept|went|had)(?= )")


def said_no(line: Line) -> bool:
    """Does the note say that the offer was refused by us?"""
    return bool(_SAID_NO.search(line.plain) or _SAID_NO.search(line.after))


def is_kept(line: Line, gate: Gate) -> bool:
    """Has it been done already: "said I'd be there and I was"?"""
    if gate.mood not in (Mood.WOULD, Mood.COULD, Mood.PROMISED, Mood.OFFERED):
        return False
    past = {verbs.did(gate.verb), "kept", *(("went",) if gate.verb in _GOES else ())}
    named = gate.who is Who.NAMED
    after = f" and{line.after}"
    first = _KEPT.match(after)
    return any(
        _is_done(match, past, named=named)
        for match in (*_KEPT.finditer(line.plain, gate.tail), *((first,) if first else ()))
    )


def _is_done(match: re.Match[str], past: set[str], *, named: bool) -> bool:
    if match["by"] in ("he", "she", "they") and not named:
        return False
    return match["past"] is None or match["past"] in past
