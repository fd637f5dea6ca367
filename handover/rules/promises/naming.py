"""Whose names stand in a note: those the house knows, and those that only look like names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from handover.house.dataclass import dataclass, replace
from handover.rules.promises import verbs
from handover.rules.promises.spelling import DAYS, MONTHS, listed
from handover.rules.promises.words import RESIDENT, STAFF, Word, folded

_ALSO_WORDS = listed(
    "will may mark joy hope grace faith bill sue rob pat art rose ash sky june april august "
    "summer dawn eve holly ivy lily jack guy miles drew gene frank chase page star bee mars ray "
    "sage dot ace don max rich sunny sandy ruby pearl penny olive iris jade amber robin jean "
    "carol harmony melody destiny angel storm river brook glen cliff dean earl sun"
)
"""Names that are words as well: read as a name only with a capital."""
_AFTER_A_NAME = listed(
    "will shall can could would 'd 's is has and said says promised offered told agreed "
    "mentioned was did gonna going rang called came"
)
"""What may follow the name of somebody who does something."""
_AFTER_A_GUESS = listed("will shall can could 'd is has said promised offered agreed")
"""What may follow a name that may be a staff member's."""
_NO_NAMES = listed(
    "i we he she they it you this that these those there here who what when where why how which "
    "the a an my our his her their your its one someone somebody nobody everyone everybody "
    "anyone no not never if and but or so then also just now after before during at in on by to "
    "for from with about until till once while as because since will would can could shall "
    "should may might must is are was were be been do does did has have had let please told "
    "said promised offered agreed going seeing meeting taking sitting walking back same see "
    "call ring tea coffee lunch dinner supper breakfast cards chess film house staff team "
    "nights days night day shift mum dad mom mother father sister brother son daughter aunt "
    "uncle cousin gran grandma nan friend family landlord doctor nurse dr mr mrs ms gp cpn "
    "council crisis clinic hospital social everything nothing something maybe perhaps today "
    "tonight tomorrow yesterday next last both all some any each every more most another other "
    "new old good bad great late early long short quiet yes ok okay thanks thank asked ask "
    "later soon again christmas easter english french whoever whatever plan deal happy glad"
) | frozenset((*DAYS, *MONTHS))
"""Words with a capital that are nobody's name."""


@dataclass(frozen=True, slots=True)
class Names:
    """Whose names the note may hold, folded."""

    staff: frozenset[str]
    residents: frozenset[str]


def names_of(staff: Iterable[str], residents: Iterable[str]) -> Names:
    """The first names, as they are looked for in a note."""
    return Names(frozenset(_firsts(staff)), frozenset(_firsts(residents)))


def with_names(words: list[Word], names: Names) -> list[Word]:
    """The same words, those that are names read as such."""
    read: list[Word] = []
    for at, word in enumerate(words):
        if _lost_its_apostrophe(words, at, names):
            name = word.said[:-1]
            read += (replace(word, said=STAFF, name=name), replace(word, said="is"))
        else:
            read.append(_named(words, at, names))
    return read


def _lost_its_apostrophe(words: list[Word], at: int, names: Names) -> bool:
    """`femis gonna sit with him`."""
    said = words[at].said
    if said[-1:] != "s" or said in names.staff or said[:-1] not in names.staff:
        return False
    following = words[at + 1].said if at + 1 < len(words) else ""
    return following in verbs.DOING or following == "going"


def _named(words: list[Word], at: int, names: Names) -> Word:
    word = words[at]
    if not word.said[:1].isalpha():
        return word
    said = word.said
    for mark, known in ((STAFF, names.staff), (RESIDENT, names.residents)):
        if said in known and (word.capital or said not in _ALSO_WORDS):
            return word if _is_a_modal(words, at) else replace(word, said=mark, name=said)
    if word.capital and not (names.staff and names.residents):
        return _guessed(words, at, names)
    return word


def _is_a_modal(words: list[Word], at: int) -> bool:
    """Is this Will or May the little word and not the person?"""
    if words[at].said not in ("will", "may"):
        return False
    following = words[at + 1].said if at + 1 < len(words) else ""
    return following not in _AFTER_A_NAME


def _guessed(words: list[Word], at: int, names: Names) -> Word:
    """A word with a capital that may be somebody whose name we were not told."""
    word = words[at]
    said = word.said
    if len(said) < 2 or said in _NO_NAMES or said in _ALSO_WORDS:
        return word
    following = words[at + 1].said if at + 1 < len(words) else ""
    if following in _AFTER_A_GUESS and not names.staff:
        return replace(word, said=STAFF, name=said, guess=True)
    if not names.residents and not (at == 0 or words[at - 1].said in ".!?"):
        return replace(word, said=RESIDENT, name=said, guess=True)
    return word


def _firsts(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        if parts := name.split():
            yield folded(parts[0])
