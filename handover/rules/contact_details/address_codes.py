"""One letter for every word of an address, so that patterns stay short.

`N` a house number · `W` the same in words · `A` a single letter · `C` a capital · `L` a word
without one · `O` an ordinal · `S` a kind of street · `s` one that is an everyday word as well ·
`p` the same without a capital ·
`T` an Estonian kind of street · `f` a kind of street that stands first · `d` a direction ·
`D` flat, unit · `H` cottage, farm · `h` “number” · `k` a comma or stop within · `t` the ·
`b` PO box · `r` rural route · `v` is · `x` anything else
"""

from __future__ import annotations

from handover.rules.contact_details.number_words import DIGIT_WORDS, TENS
from handover.rules.contact_details.street_words import (
    DIRECTIONS,
    DWELLINGS,
    HOUSE_NAMES,
    HOUSE_NUMBER_WORDS,
    NOT_IN_A_NAME,
    PERHAPS_STREETS,
    STREET_FIRST,
    STREETS,
)
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

ESTONIAN = word_set("maantee mnt tanav tanava puiestee pst tee tn poik")
SAINTS = word_set("st saint mt mount fort ft")
_NOT_NUMBERS = word_set("oh o ow nil zip a")
_FIXED = {
    **{"the": "t", ",": "k", "is": "v", "are": "v", "'s": "v", "was": "v", "hundred": "W"},
    **{"postkast": "b"},
}


def coded(words: Words) -> str:
    """One letter for each word of the text."""
    letters = [_code(words, index, word) for index, word in enumerate(words.word)]
    _join_ranges(words, letters)
    _boxes(words, letters)
    return "".join(letters)


def _code(words: Words, index: int, word: str) -> str:
    if word in _FIXED:
        return _FIXED[word]
    if word[0].isdigit():
        return _number(word)
    if word in STREETS or word in PERHAPS_STREETS:
        return _street(words, index, word)
    if word in HOUSE_NUMBER_WORDS:
        return "h"
    if (word in DIGIT_WORDS and word not in _NOT_NUMBERS) or word in TENS:
        return "W"
    if word in DWELLINGS:
        return "D"
    if word in HOUSE_NAMES and words.capital(index):
        return "H"
    return _by_its_look(words, index, word)


def _by_its_look(words: Words, index: int, word: str) -> str:
    if word in SAINTS and words.capital(index):
        return "C"
    if word in STREET_FIRST and words.capital(index):
        return "f"
    if word in DIRECTIONS and (words.capital(index) or len(word) > 2):
        return "d" if words.at(index + 1)[:1].isalnum() or len(word) <= 2 else "C"
    if not word[0].isalpha():
        return "."
    if len(word) == 1:
        return "A"
    return "C" if words.capital(index) else "L"


def _number(word: str) -> str:
    if word.isdigit():
        return "N" if len(word) <= 5 and word.isascii() else "x"
    if word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isdigit():
        return "O"
    return "N" if word[:-1].isdigit() and word[-1] in "abcdefghjk" and len(word) <= 5 else "x"


def _street(words: Words, index: int, word: str) -> str:
    """A kind of street, or part of a name as in “St John's Road”."""
    if word in ESTONIAN and words.at(index + 1)[:1].isdigit() and words.capital(index - 1):
        return "T"
    after = index + 2 if words.at(index + 1) == "." else index + 1
    if word in SAINTS and words.capital(index) and words.capital(after):
        named = words.capital(index - 1) and words.at(index - 1) not in NOT_IN_A_NAME
        if not named or word != "st":
            return "C"
    if word in STREETS:
        return "S"
    return "s" if words.capital(index) else "p"


def _join_ranges(words: Words, letters: list[str]) -> None:
    """`12-4`, `fifty-five` and `St. John's` are one; `Rd.` keeps its stop."""
    for index in range(1, len(letters) - 1):
        word, before, after = words.word[index], letters[index - 1], letters[index + 1]
        if word == "'s" and before == "C" and after in "CSs":
            letters[index] = "C"
        elif word == "." and words.glued(index - 1):
            letters[index] = _stop(words, index, before)
        elif word in ("-", "/") and words.glued(index - 1) and words.glued(index):
            letters[index] = _joint(before, after)


def _stop(words: Words, index: int, before: str) -> str:
    if before == "C" and words.word[index - 1] in SAINTS:
        return "C"
    return "k" if before in "SsdD" and not words.glued(index) else "."


def _joint(before: str, after: str) -> str:
    if before == "C" and after in "CSs":
        return "C"
    return after if before in "NW" and after in "NW" else "."


def _boxes(words: Words, letters: list[str]) -> None:
    """`PO Box 12`, `RR 2`, `Private Bag 4`."""
    for index, word in enumerate(words.word):
        after_po = word in ("box", "bag") and _post_office_before(words, index)
        if after_po:
            letters[index] = "b"
        elif (
            (word == "box" and "r" in letters[max(0, index - 3) : index])
            or (word == "rr" and words.capital(index))
            or (word == "route" and words.at(index - 1) == "rural")
        ):
            letters[index] = "r"


def _post_office_before(words: Words, index: int) -> bool:
    before = "".join(words.word[max(0, index - 4) : index])
    return before.endswith(("po", "p.o.", "gpo", "pobox", "private", "locked", "postoffice"))
