"""Whose words are these? What others said stands in quotes and is theirs, not a promise of ours.

Our own words in quotes count: “My exact words: 'I'll come up tomorrow'”.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from handover.house.regex import regex
from handover.rules.promises.words import OURS, QUOTED, Word

_MARK = regex("[\"“”„'‘’\n]")
_OPENS = {"“": "”", "„": "”", '"': '"', "‘": "’", "'": "'"}
_LOOK_BACK = 14
"""So many words before and after a quote tell whose it is."""

_WHOM = r"(?: (?:to|at|for))?(?: (?:you|him|her|them|<r>|<s>|everyone))?"
_SPEAK = (
    r"(?:said|say|told|tell|wrote|promised|answered|replied|put|texted|offered|added|repeated|"
    r"whispered|called|assured|left)"
)
_OURS_BEFORE = regex(
    rf"(?:(?:^|(?<= ))(?:i|we|<s>)(?: (?:have|had|then|just|only|also|already|again|always))*"
    rf" {_SPEAK}{_WHOM}(?: (?:that|again|back|tonight|straight|clearly|it|this))*"
    rf"|(?:^|(?<= ))(?:my|our|<s> 's)(?: \S+){{0,2}} (?:words|promise|answer|reply|note|message)"
    rf"(?: (?:was|were|is|are|to|on|for|today|tonight|you|him|her|them|<r>))*"
    rf"|^(?:and |so |also |just |then )*(?:said|told|promised|wrote|answered|replied){_WHOM}"
    rf"(?: (?:that|again|back))*"
    r"|^(?:i |we )?(?:left|wrote|put|stuck|pinned|leaving)(?: \S+){0,6} (?:note|card|message|slip|"
    r"sticky|post it)(?: \S+){0,5}"
    rf"|[,;] (?:and |so |then )?(?:told|promised){_WHOM}"
    rf"|(?<= )from (?:me|us|<s>))(?: [,:—])*$"
)
_OURS_AFTER = regex(
    r"^(?:[,.] )*(?:(?:is|was|were|that is|that was) )?(?:what )?"
    rf"(?:(?:i|we|<s>)(?: (?:have|had|just|then))? {_SPEAK}\b|said (?:i|<s>)\b"
    r"|(?:were |are )?(?:my|our|<s> 's)(?: \S+){0,2} (?:words|promise|answer|reply)\b)"
)


def quotes_in(text: str) -> Iterator[tuple[int, int]]:
    """Where something is quoted, signs included; a quote ends with its line at the latest."""
    opened, closing = -1, ""
    for match in _MARK.finditer(text):
        at, sign = match.start(), match[0]
        if opened >= 0 and (sign == "\n" or (sign == closing and _may_close(text, at, sign))):
            if sign != "\n" or closing in '"”':
                yield opened, at + (sign != "\n")
            opened, closing = -1, ""
        elif opened < 0 and sign in _OPENS and _may_open(text, at, sign):
            opened, closing = at, _OPENS[sign]
    if opened >= 0 and closing in '"”':
        yield opened, len(text)


def _may_open(text: str, at: int, sign: str) -> bool:
    if sign in "“„":
        return True
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return not before.isalnum() and bool(after.strip()) and (sign == '"' or not after.isdigit())


def _may_close(text: str, at: int, sign: str) -> bool:
    if sign in '”"':
        return True
    return not text[at + 1 : at + 2].isalnum() and not text[at - 1 : at].isspace()


def without_quotes(words: Sequence[Word], text: str) -> list[Word]:
    """The words, each quote of somebody else read as one mark; signs of our own quotes go."""
    kept: list[Word] = []
    at = 0
    for start, end in quotes_in(text):
        first = at
        while first < len(words) and words[first].start < start:
            first += 1
        last = first
        while last < len(words) and words[last].start < end:
            last += 1
        kept += words[at:first]
        kept += _quote(words, first, last)
        at = last
    return [word for word in (*kept, *words[at:]) if word.said not in "\"“”„'‘’"]


def _quote(words: Sequence[Word], first: int, last: int) -> list[Word]:
    inside = list(words[first:last])
    if not inside:
        return []
    if _is_ours(words, first, last):
        return [replace(inside[0], said=OURS, name="", capital=False), *inside[1:]]
    return [Word(QUOTED, inside[0].start, inside[-1].end)]


def _is_ours(words: Sequence[Word], first: int, last: int) -> bool:
    before: list[str] = []
    for word in reversed(words[max(first - _LOOK_BACK, 0) : first]):
        if word.said in ".!?" or word.said == "\n\n":
            break
        before.append("someone" if word.guess else word.said)
    after = ("someone" if word.guess else word.said for word in words[last : last + _LOOK_BACK])
    said_before = " ".join(reversed(before))
    return bool(_OURS_BEFORE.search(said_before) or _OURS_AFTER.match(" ".join(after)))
