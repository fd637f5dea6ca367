"""A door that lets one word in no more, so that it can be looked for wherever it might have got."""

from __future__ import annotations

from handover.rules.concerns import Blocked, Concern, Level
from handover.store.engine.opening import open_book
from tests.house_of_tests import HouseOfTests

WORD = "shibboleth"
HIDDEN = "\x1b]52;c;QQ==\x07\x9b2J\u202e\u2066\x00\x7f\x85\u2028"
"""What would act on a terminal if it were kept."""
SAID = f"They said {WORD} to me.{HIDDEN}"


def at_the_door(_: object, text: str) -> tuple[Concern, ...]:
    """Blocks the word wherever it stands."""
    if WORD not in text:
        return ()
    start = text.index(WORD)
    why = "That word stays outside."
    return (
        Concern("T1", Level.BLOCK, "word", why, ("leave it out",), start, start + len(WORD), WORD),
    )


def with_a_door(house: HouseOfTests) -> HouseOfTests:
    """The same house, its book opened with that door."""
    house.look_again(open_book(house.path, door=at_the_door, held=Blocked))
    return house
