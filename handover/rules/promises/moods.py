"""The words of will: "will", "'d", "can", "promised to", and what may stand around them."""

from __future__ import annotations

from enum import StrEnum

from handover.house.regex import regex


class Mood(StrEnum):
    """How it is said."""

    WILL = "will"
    CAN = "can"
    COULD = "could"
    WOULD = "would"
    PROMISED = "promised"
    OFFERED = "offered"
    SHOULD = "should"
    WANTS = "wants"
    MIGHT = "might"
    DOING = "doing"
    DOES = "does"


BEFORE = (
    r"(?: (?:also|just|always|still|then|gladly|happily|probably|definitely|certainly|hopefully|"
    r"maybe|perhaps|all|both|each|now|actually|really|even|already|together|instead|too|again|"
    r"likely)){0,3}"
)
_LIGHT = (
    r"(?: (?:also|just|always|still|then|gladly|happily|probably|definitely|certainly|hopefully|"
    r"all|both|each|at least|personally|myself|instead|quickly|quietly|actually|really|soon|later|"
    r"again|too|even|absolutely|simply|of course|(?:on )?\w+day|tomorrow|tonight|"
    r"be sure to|try (?:to|and)|have to|need to|get to|make (?:sure|time|a point) (?:to|of)|"
    r"remember to|do my best to|"
    r"be (?:very |so |more than |only too |always )?(?:happy|glad|pleased|free|around|there|here|"
    r"ready|back|up|in|willing|delighted|available|able|on hand|over|down|along) to|"
    r"(?:happy|glad|pleased|free) to)){0,4}"
)
_WHOM = r"(?: (?:you|him|her|them|<r>))?"
_MOODS = (
    (
        Mood.WILL,
        r"(?: (?:am|are|is|be))?(?: (?:all|both|just|still|always))? (?:going|due|"
        r"planning|planning on|looking|aiming|set|down|booked(?: in)?|lined up|about|intending|"
        r"hoping|happy|"
        r"glad|pleased|delighted|free|available|around|able|willing|ready|here|there) (?:to|"
        r"on(?= \w+ing))"
        r"| (?:will|shall)"
        r"| (?:hopes?|plans?|intends?|means?|aims?) to| (?:has|have) (?:planned|booked) to",
        (
            "able|about|aim|around|booked|delighted|down|due|free|glad|going|happy|here|hope|"
            "hoping|intend|lined up|looking|mean|plan|pleased|ready|set|shall|will"
        ),
    ),
    (Mood.CAN, r" can", "can"),
    (Mood.COULD, r" could", "could"),
    (Mood.WOULD, r" (?:'d|would)", "'d|would"),
    (
        Mood.PROMISED,
        r"(?: (?:have|has|is|just|also|already|even|all|both)){0,3} (?:promised?|promises|agreed?|"
        r"agrees|arranged|volunteered|signed up|undertook|undertaken|vowed|sworn|swore|committed|"
        r"said yes|pledged|"
        rf"(?:gave|given){_WHOM} (?:my|our|his|poss|their|a) (?:word|promise)){_WHOM} to",
        (
            "agree|arranged|committed|gave|given|pledged|promise|said yes|signed up|swore|sworn|"
            "undertaken|undertook|volunteered|vowed"
        ),
    ),
    (
        Mood.OFFERED,
        rf"(?: (?:have|has|is|just|also|already|even)){{0,2}} offer(?:ed|s|ing)?{_WHOM} to",
        "offer",
    ),
    (Mood.MIGHT, r" (?:might|may)", "may|might"),
    (
        Mood.SHOULD,
        r" (?:should|must|ought to|have to|need to|really (?:should|must))",
        "have to|must|need to|ought to|should",
    ),
    (
        Mood.WANTS,
        r" (?:wants? to|(?:'d|would) (?:like|love) to|(?:am|is) thinking of|(?:do|would|'d|"
        r"does) not mind|"
        r"(?:'d|would) be up for)",
        (
            "'d be up for|'d like to|'d love to|'d not mind|am thinking of|do not mind|"
            "does not mind|is thinking of|want|would be up for|would like to|would love to|"
            "would not mind"
        ),
    ),
)
MOODS = tuple(
    (mood, regex(rf"{BEFORE}(?:{words})(?= )", needs=needs)) for mood, words, needs in _MOODS
)
LIGHTLY = regex(rf"{_LIGHT}(?= )")
