"""What stands beside a verb when it means company: "with her", "at his door", "together"."""

from __future__ import annotations

import re

from handover.house.regex import regex
from handover.rules.promises import lexicon, verbs
from handover.rules.promises.spelling import listed

_PERSON = r"(?:you|him|her|them|<r>|everyone|everybody)"
_RESIDENT = rf"(?:(?:both|each|all|any|one) of )?{_PERSON}(?: (?:and|or|,) <r>)?(?! 's )(?= )"
"""A resident as somebody who is met, rung or sat with."""
_NAMED_OR_ONE = r"(?:him|her|<r>)(?! 's )(?= )"
"""Surely a resident: "you" may be a colleague, "them" may be the bins."""
_THEIRS = r"(?:his|poss|their|your|<r> 's)"
"""Whose, when it is a resident's."""
WITH = regex(rf" (?:with|alongside|beside|next to|near|opposite) {_RESIDENT}")
TOGETHER = regex(
    r" (?:together|side by side|hand in hand|just (?:us|the two of us)|the two of us|both of us|"
    r"us (?:two|both))(?= )"
)
PAIR_AFTER = regex(
    rf" ,?(?: just)?(?: {_NAMED_OR_ONE}| you| them)? and (?:me|i)(?= )"
    rf"|(?: ,)? (?:me|i) and {_PERSON}(?= )"
)
_DIRECT = regex(
    rf" (?:(?:up|off|over|out|in|back|through|round|down|around|upstairs|to|on) ){{0,2}}{_RESIDENT}"
)
AT_DOOR = regex(
    r" (?:at|on|outside|by|near|beside|to|next to|past|up to|round to|round|in on|into|in|behind|"
    rf"around) {_THEIRS} (?:\w+ )?"
    r"(?:door|room|bedside|bed|side|chair|window|table)(?= )"
)
OCCASION = regex(
    rf" (?:to|at|for|in on|through|watch|see|hear) {_THEIRS} (?:\S+ ){{0,2}}{lexicon.OCCASION}(?= )"
)
_THEIR_OCCASION = regex(rf" {_THEIRS} (?:\S+ ){{0,2}}{lexicon.OCCASION}(?= )")
_THEIR_HAND = regex(rf" {_THEIRS} (?:hand|hair|nails|company|side|coat|bag)(?= )")
ANYWHERE = regex(rf" {_NAMED_OR_ONE}")
_GIVES = regex(
    r" (?:you|him|her|them|<r>) (?:a|an|another|some|the|my|our|one|that|his|their|poss)"
    r"(?! (?:space|time|room|chance|break|choice|benefit|news|minute|rest|key|form|letter)\b)"
)
_HAVE = regex(
    rf" (?:(?:\S+ ){{1,6}}?(?:with|for) {_RESIDENT}"
    rf"|(?:\S+ ){{0,3}}(?:look|peep|peek|listen) (?:at|in on|to) {_RESIDENT}"
    r"|(?:you|him|her|them|<r>) (?:over|round|for|in|along|with|back|on|at|to)(?= ))"
)
_GET = regex(
    r" (?:you|him|her|them|<r>) (?:a|the|some|another|from|to|there|home|up|back|over|off)(?= )"
)
_KEEP = regex(
    r" (?:(?:you|him|her|them|<r>) company|an? (?:eye|ear) on (?:you|him|her|them|<r>)|"
    r"watch (?:with|over|by))(?= )"
)
_TELL = regex(r" (?:him|her|them|<r>) know(?= )")


def _prepositions() -> dict[str, re.Pattern[str]]:
    words: dict[str, list[str]] = {}
    for preposition, those in verbs.WITH_TO.items():
        for verb in those.split():
            words.setdefault(verb, []).append(preposition)
    return {verb: regex(rf" (?:{'|'.join(those)}) {_RESIDENT}") for verb, those in words.items()}


PREPOSITIONS = _prepositions()
_TO_HER = regex(r" poss(?! (?:bed|room|sister|brother|mum|mother|dad|daughter|son) )(?= )")
SPECIAL = (
    dict.fromkeys(verbs.DIRECT, (_DIRECT,))
    | dict.fromkeys(listed("help teach show make cook bake lend read play buy"), (_DIRECT, _TO_HER))
    | {
        "give": (_GIVES, regex(rf" (?:a|the|my|that) (?:\S+ ){{1,4}}to {_RESIDENT}")),
        "have": (_HAVE,),
        "get": (_GET,),
        "keep": (_KEEP,),
        "let": (_TELL,),
        "hand": (regex(rf" {_PERSON} (?:the|a|an|his|poss|their|my|some)(?= )"),),
        "put": (regex(rf" {_PERSON} up(?= (?:for|at|if|in|on|over|tonight) )"),),
        "hold": (_THEIR_HAND,),
        "do": (_THEIR_HAND,),
        "be": (_THEIR_HAND,),
        "visit": (_DIRECT, regex(rf" {_THEIRS} (?:new )?(?:flat|place|room|house|home)(?= )")),
        "see": (_DIRECT, _THEIR_OCCASION),
        "hear": (_THEIR_OCCASION,),
        "watch": (_DIRECT, _THEIR_OCCASION),
    }
)
