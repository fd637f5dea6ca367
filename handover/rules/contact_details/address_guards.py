"""Whether a number and a street are an address, and whose: a film, a lane closure, a library."""

from __future__ import annotations

from handover.house.dataclass import dataclass
from handover.rules.contact_details.street_words import (
    ESTONIAN_TOWNS,
    FOLLOWS_A_THING,
    LIVES_THERE,
    NO_STREET,
    NOT_IN_A_NAME,
    PUBLIC_PLACES,
    TOLD,
    VERB_AFTER,
)
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

LOOK_BACK = 9
NOT_AN_ADDRESS = word_set("room rooms bus bay page step steps $ £ € chapter verse level")
LEADS_THERE = word_set("at is : to on address aadress aadressil elab the")
IN_ESTONIAN = word_set("korrus korter elab elavad aadress aadressil aadressiga kodu elukoht")
LIVING_FOR_SURE = word_set("""
    lives live living lived moved staying stays address rents renting elab resides flat home
    tenancy sofa
    """)
THEN = word_set("at on by from and in for if til till after before so she he they")
"""After these a street has been named in full."""
THEIRS = word_set("'s his her their my")
SLEEPS_THERE = word_set("hostel hotel")
"""Public, unless it is said to be somebody's."""
BREAKS = word_set(". ; ! ? and but then her his their my 's")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that have the form of an address."""

    words: Words
    part: str
    """Their letters of `address_codes`."""
    first: int
    last: int
    living: bool
    """Does the sentence speak of a home?"""

    def before(self, how_many: int) -> list[str]:
        """The words before it in the same sentence."""
        begin, _ = self.words.sentence(self.first)
        return self.words.word[max(begin, self.first - how_many) : self.first]

    def after(self, how_many: int) -> list[str]:
        """The words after it."""
        return self.words.word[self.last + 1 : self.last + 1 + how_many]

    def named(self, codes: str) -> list[str]:
        """Those of its words that have one of these letters."""
        return [
            self.words.word[self.first + place]
            for place, code in enumerate(self.part)
            if code in codes
        ]

    @property
    def right_after_living(self) -> bool:
        """“lives at …”, “her place is …”, “address: …”."""
        before = self.before(3)
        if before[-2:] == ["'s", "at"]:
            return True
        return not LIVES_THERE.isdisjoint(before) and before[-1] in LEADS_THERE


def is_an_address(candidate: Candidate) -> bool:
    """Is it an address, and not merely a number beside a name?"""
    return not any(speaks_against(candidate) for speaks_against in _AGAINST)


def _a_thing_or_a_title(candidate: Candidate) -> bool:
    """Street lamps, lane closures, “21 Jump Street”."""
    after = candidate.after(4)
    if after[:1] and after[0] in FOLLOWS_A_THING:
        return True
    if "downing" in candidate.named("C"):
        return True
    return not TOLD.isdisjoint([*candidate.before(6), *after])


def _a_verb(candidate: Candidate) -> bool:
    """“At 10 Kit Close the door”."""
    after = candidate.after(1)
    return candidate.part[-1] == "s" and bool(after) and after[0] in VERB_AFTER


def _without_a_street(candidate: Candidate) -> bool:
    """No street, and nobody is said to live there."""
    part = candidate.part
    if not any(code in part for code in "NWAH"):
        return not candidate.right_after_living
    if any(code in part for code in "STfbrHps") or (part[0] == "D" and "C" in part):
        return False
    if part[-2:] == "kC" and part[0] == "C":
        return candidate.words.word[candidate.last] not in ESTONIAN_TOWNS
    begin, end = candidate.words.sentence(candidate.first)
    flat = part[-4:] == "CNNN"
    if flat and not IN_ESTONIAN.isdisjoint(candidate.words.word[begin:end]):
        return False
    return not candidate.right_after_living


def _no_name(candidate: Candidate) -> bool:
    """`48 marlow road`, but not “2 of road” and not “3 Miles Road”."""
    capitals = candidate.named("C")
    if capitals and capitals[0] in NO_STREET:
        return True
    names = candidate.named("Lp")
    if not names or "f" in candidate.part:
        return False
    if not NOT_IN_A_NAME.isdisjoint(names) or any(name.isdigit() for name in names):
        return True
    return not (candidate.living or (candidate.part[-1] == "S" and "W" not in candidate.part))


def _merely_follows(candidate: Candidate) -> bool:
    """“In 1984 Maple Street had …”, “at 5 The Lane was …”, “room 4 Close …”."""
    before = candidate.words.at(candidate.first - 1)
    if before in NOT_AN_ADDRESS:
        return True
    if candidate.living:
        return False
    number = candidate.words.word[candidate.first]
    year = len(number) == 4 and number.startswith(("19", "20"))
    if year and before in ("in", "since", "until", "from", "by"):
        return True
    following = candidate.words.at(candidate.last + 1)
    follows = following[:1].isalpha() and following not in THEN
    return candidate.part[-2:] in ("ts", "tS") and follows


_AGAINST = (_a_thing_or_a_title, _a_verb, _without_a_street, _no_name, _merely_follows)


def of_everybody(words: Words, first: int, last: int) -> bool:
    """Is it said of a public place, and not of anybody's home?"""
    before = Candidate(words, "", first, last, living=False).before(LOOK_BACK)
    if not LIVING_FOR_SURE.isdisjoint(before):
        return False
    theirs = not THEIRS.isdisjoint(before)
    for word in reversed(before):
        if word in PUBLIC_PLACES and not (theirs and word in SLEEPS_THERE):
            return True
        if word in BREAKS:
            break
    after = words.word[last + 1 : last + 5]
    if after[:1] not in (["is"], [","], ["("]):
        return False
    above = "above" in after[:3] or "over" in after[:3]
    return not above and not PUBLIC_PLACES.isdisjoint(after[1:])
