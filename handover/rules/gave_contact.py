"""Did the writer give away a way to reach them (A6)?

A fact without digits: "I gave her my number", "he has my Insta". Nobody is told off; it is
something to talk about in reflection. Asked for and answered with a no, or the house's own line,
is nothing.
"""

from __future__ import annotations

import re

from handover.house.regex import regex
from handover.rules.concerns import Concern, Level
from handover.rules.promises.quotes import quotes_in
from handover.rules.ways_out import GIVEN_EXITS

WHY = "This says that your own number or name was given; the house would talk about it."

_SITE = (
    r"insta(?:gram)?|whats ?app|signal|telegram|snap(?:chat)?|facebook|messenger|tiktok|discord|"
    r"steam"
)
_WAY = (
    rf"(?:(?:private|personal|own|mobile|phone|cell|home|old|new|real|e-?mail|{_SITE}) ){{0,2}}"
    rf"(?:(?:tele)?phone number|number|mobile|cell|digits|e-?mail(?: address)?|address|"
    rf"(?:{_SITE})(?: name| handle| account)?|handle|username|profile|contact details|details|"
    r"socials)(?! (?:plate|plates|of|one|line|\w+ line)\b)(?!,? (?:the|that) house)"
    r"(?! (?:for|on|in) the (?:roster|rota|timesheet|locker|drawer|payroll))"
)
_WHOM = r"(?:him|her|them|you|someone|somebody|everyone|both|[A-Z][\w-]+)"
_GAVE = (
    r"(?:gave|given|giving|handed|handing|slipped|passed|sent|sending|texted|told|left|offered|"
    r"lent|wrote|written|let|showed)"
)
_HOLDS = (
    r"(?:has|have|had|got|keeps?|kept|saved|stored|found|knows?|knew|took|copied|put|typed|wrote|"
    r"memorised|uses?|added)"
)
_THEIR = r"(?:his|her|their)"
_SHAPES = tuple(
    regex(shape, re.IGNORECASE)
    for shape in (
        rf"\b{_GAVE} {_WHOM}(?: {_WHOM})?(?: have)? my {_WAY}",
        r"\b(?:gave|given|giving|handed|slipped|passed|sent|left|shared|swapped|wrote|written) my "
        rf"{_WAY}(?: down)? (?:to|with|for|on|in|into|under|at) (?!the (?:office|board|rota))",
        rf"\b(?:put|typed|saved|entered|added) my {_WAY} (?:in|into|to|on) {_THEIR} ",
        rf"\b{_WHOM} (?:now |already |still |also |even )?{_HOLDS}(?: got)? my {_WAY}",
        rf"\b{_WHOM}(?:'s|'ve| has| have) (?:now |got )*(?:got |saved |kept )?my {_WAY}",
        rf"\bmy {_WAY} (?:is|was) (?:now |already |still )?(?:in|on) {_THEIR} "
        r"(?:phone|mobile|notebook|book|diary|contacts|hand|list)",
        r"\b(?:added|accepted|followed|friended) (?:him|her|them|[A-Z][\w-]+)(?: back)? on my "
        rf"(?:own )?(?:{_SITE})",
        rf"\bi(?: have|'ve)?(?: got| saved| put| kept| have| still have) (?:{_THEIR}|[A-Z]\w+'s) "
        rf"{_WAY} (?:in|on|into) my (?:own )?(?:phone|mobile|cell|contacts)",
        rf"\bi have (?:{_THEIR}|[A-Z]\w+'s) {_WAY} (?:in|on) my (?:own )?(?:phone|mobile|contacts)",
    )
)
_NOT = regex(
    r"\b(?:not|n't|never|no one|nobody|without|asked|asks|asking|wanted|wants|wondered|if|whether|"
    r"should|could|would|might|instead of|rather than|avoid(?:ed)?|stop(?:ped)?|wish|hoped|almost|"
    r"nearly|refused|declined)\b|n't\b",
    re.IGNORECASE,
)
_NO = regex(
    r"\b(?:said no|told (?:him|her|them) no|declined|refused|house(?:'s)? (?:line|number|phone)|"
    r"office (?:line|number)|took it back|blocked|deleted it|not kept\])",
    re.IGNORECASE,
)
_PLAIN_DIGITS = regex(r"\d(?:[\s().-]*\d){4}")
_SENTENCE = regex(r"[^.!?;\n]+[.!?;]*")
_APOSTROPHE = str.maketrans({"’": "'", "ʼ": "'"})
_LOOK_BACK = 60
"""So many characters before what was found may say that it did not happen."""


def contact_given(text: str) -> list[Concern]:
    """Where the writer says that a way to reach them was given, in order."""
    plain = text.translate(_APOSTROPHE)
    if not re.search(r"\bmy\b", plain, re.IGNORECASE):
        return []
    quoted = tuple(quotes_in(plain))
    return [
        Concern("A6", Level.ASK, "given", WHY, GIVEN_EXITS, start, end, text[start:end])
        for sentence in _SENTENCE.finditer(plain)
        if (found := _in_sentence(plain, sentence.start(), sentence.end()))
        for start, end in (found,)
        if not any(first <= start < last for first, last in quoted)
    ]


def _in_sentence(text: str, begin: int, end: int) -> tuple[int, int] | None:
    said = text[begin:end]
    if said.endswith("?") or _PLAIN_DIGITS.search(said) or _NO.search(said):
        return None
    for shape in _SHAPES:
        found = shape.search(text, begin, end)
        if found and not _NOT.search(text, max(begin, found.start() - _LOOK_BACK), found.end()):
            return found.start(), len(text[: found.end()].rstrip())
    return None
