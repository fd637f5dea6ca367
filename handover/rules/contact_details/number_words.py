"""Numbers as people say them: digit words of several languages, tens, and what repeats them."""

from __future__ import annotations

from handover.rules.contact_details.word_sets import word_set

_TENS = {
    **{"twenty": "2", "thirty": "3", "forty": "4", "fourty": "4", "fifty": "5", "sixty": "6"},
    **{"seventy": "7", "eighty": "8", "ninety": "9"},
    **{"kakskummend": "2", "kolmkummend": "3", "nelikummend": "4", "viiskummend": "5"},
    **{"kuuskummend": "6", "seitsekummend": "7", "kaheksakummend": "8", "uheksakummend": "9"},
}

TENS = _TENS
"""Words for whole tens and their first digit."""


def _numbered(words: str, first: int = 0) -> dict[str, str]:
    return {word: str(value) for value, word in enumerate(words.split(), first)}


DIGIT_WORDS = {
    **_numbered("cero uno dos tres cuatro cinco seis siete ocho nueve"),
    **_numbered("zero un deux trois quatre cinq six sept huit neuf"),
    **_numbered("nol odin dva tri chetyre pyat shest sem vosem devyat"),
    **_numbered("null uks kaks kolm neli viis kuus seitse kaheksa uheksa"),
    **_numbered("zero one two three four five six seven eight nine ten eleven twelve"),
    **_numbered("thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 13),
    **dict.fromkeys(["oh", "o", "ow", "nought", "naught", "aught", "nil", "zip", "zilch"], "0"),
    **{"fiver": "5", "niner": "9", "oo": "00", "ooo": "000"},
}
"""Words for digits and for the numbers below twenty."""

TIMES = {"double": 2, "dbl": 2, "dubble": 2, "triple": 3, "treble": 3, "quadruple": 4, "topelt": 2}
"""Words that repeat the digit after them."""

MANY = {
    **_numbered("zeros ones twos threes fours fives sixes sevens eights nines"),
    **dict.fromkeys(["zeroes", "ohs", "noughts", "naughts", "nulls"], "0"),
}
"""Digits that a number before them repeats: two fives."""

SOUNDS_LIKE = {
    **{"to": "2", "too": "2", "for": "4", "fore": "4", "ate": "8", "won": "1", "tree": "3"},
    **{"sex": "6", "nein": "9", "fife": "5"},
}
"""Words that sound like a digit; they count between two digits only."""

ROUND = {"hundred": "00", "thousand": "000", "sada": "00"}
"""Words that add noughts to the digit before them."""

PARTED = word_set("""
    then last next followed after rest ends end ending starts start starting begins beginning
    finally lastly half middle part bit siis lopus alguses dash hyphen minus tiret sidekriips
    remainder continues goes
    """)
"""Words that tell of a number in parts."""

FILLERS = PARTED | word_set("""
    and area code first by that the is are it's its it in with plus dot point space slash comma
    stop pause um er eh so now again second third digits numbers figures group my 's ja punkt
    dashes dots bracket brackets underscore star on four three of
    """)
"""Words that may stand between two parts of one number."""

COUNTED_OFF = word_set("last first next final other remaining")
"""After these “four” and “three” say how many digits follow."""
