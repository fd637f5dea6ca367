"""Every screen and every question of the house, and the keys that lead there from the board."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from handover.desk import handovers, priorities
from handover.house.handovers import Line
from handover.house.priorities import HowWeKnow, TheirDecision
from tests.house_of_tests import BEE, NOOR, HouseOfTests, write
from tests.tui.on_screen import OnScreen

HALF_PAST_THREE = "2026-03-09 15:30"
"""Theo and Dot are going, Mags has come."""

Meanwhile = Callable[[HouseOfTests], object]


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the program."""

    screen: str
    """The class of what is in front there."""
    keys: tuple[str | Meanwhile, ...] = ()
    """From the board: `f2` presses, `> Noor ` moves to that row, `=words` types them; what can be
    called happens meanwhile at another terminal."""
    who: str = "Theo"
    clock: str = HALF_PAST_THREE
    before: Meanwhile = lambda house: None
    """What has happened before they sit down."""


async def go(at: OnScreen, house: HouseOfTests, place: Place) -> None:
    """Sit down there, at that time, and go to it."""
    house.clock.to(place.clock)
    place.before(house)
    await at.sit_down(house, place.who)
    for key in place.keys:
        if callable(key):
            key(house)
        else:
            await at.go(key)
    assert at.screen == place.screen, "\n".join(at.lines)


def two_handovers(house: HouseOfTests) -> None:
    """Mags hands over as well; Jun has heard neither of them."""
    write(house.mags, "Sam wants his door left alone tonight.", must_know=True)
    handovers.give(house.mags)


def mags_says_it_first(house: HouseOfTests) -> None:
    """While Theo says the one thing about Bee, Dot says it at another terminal."""
    handovers.say(house.dot, Line(BEE, "He asked for the small lamp.", version=0))


def noor_puts_it_differently(house: HouseOfTests) -> None:
    """While Theo rewords what Noor wants, Dot does at another terminal."""
    (wish,) = priorities.priorities_of(house.dot, NOOR)
    priorities.reword_priority(house.dot, wish, "Read three", TheirDecision(HowWeKnow.TOLD_ME))


PERSON = ("> Noor  ", "enter")
WISH = (*PERSON, "> 1  “Read", "enter")
NOTE = ("> Noor  ", "w")
GIVEN = ("> Your handover", "enter")
TO_WHEN = ("shift+tab",) * 5
EARLY = (*TO_WHEN, "ctrl+u")

PLACES: Mapping[str, Place] = MappingProxyType(
    {
        "board": Place("Board"),
        "board-coming-on": Place("Board", who="Jun"),
        "go-to": Place("GoTo", ("g",)),
        "away": Place(
            "Away",
            ("> While you", "enter"),
            who="Jun",
            clock="2026-03-09 23:10",
            before=two_handovers,
        ),
        "person": Place("Person", PERSON),
        "write": Place("WriteNote", NOTE),
        "write-house": Place("WriteNote", ("> Your handover", "w", "> The house", "enter")),
        "pick": Place("Pick", ("> Your handover", "w")),
        "read-note": Place("ReadNote", (*PERSON, "> Mon 9 Mar 11:00", "enter")),
        "follow-ups": Place("FollowUps", ("f",)),
        "follow-up-menu": Place("Pick", ("f", "enter")),
        "promise": Place("PromiseForm", ("f", "n")),
        "promise-moved": Place("PromiseForm", ("f", "m", "=tomorrow 10:15-12:15")),
        "promise-kept": Place("Fill", ("f", "space")),
        "priority": Place("PriorityScreen", WISH),
        "priority-new": Place("Fill", (*PERSON, "n")),
        "priority-moved": Place("Fill", (*WISH, "m")),
        "step": Place("Fill", (*WISH, "> o Find", "enter")),
        "own-words": Place("Fill", (*PERSON, "o")),
        "celebrate": Place("Fill", (*PERSON, "c")),
        "hand-over": Place("HandOver", ("h",), who="Mags"),
        "hand-over-line": Place("Fill", ("h", "> Noor ", "enter"), who="Mags"),
        "hand-over-give": Place("Fill", ("h", "f2"), who="Mags"),
        "receive": Place("Receive", ("r",), who="Dot"),
        "receive-part": Place("Receive", ("r", "f6"), who="Dot"),
        "receive-ask": Place("Fill", ("r", "f6", "f4"), who="Dot"),
        "given": Place("Given", GIVEN),
        "given-put-right": Place("Fill", (*GIVEN, "> You: ", "e")),
        "inside": Place("Inside", ("i",)),
        "inside-welcome": Place("Fill", ("i", "n")),
        "inside-shift": Place("Fill", ("i", "s"), who="Ines"),
        "help": Place("Help", ("f1",)),
        "help-in-a-question": Place("Help", ("f", "n", "f1")),
        "covered": Place("Covered", ("f5",)),
        "questions": Place(
            "Questions", ("> Sam", "w", "=We met.", *EARLY, "=Sat 18:00-18:30", "f2")
        ),
        "impossible-time": Place(
            "Questions", ("> Sam", "w", "=We talked.", *EARLY, "=8 Mar 02:30", "f2")
        ),
        "both-lines": Place(
            "BothTexts",
            ("h", "> Bee ", "enter", "f6", "=He would like the lamp.", mags_says_it_first, "f2"),
            who="Mags",
        ),
        "both-wordings": Place(
            "BothTexts", (*WISH, "e", "=Read one", noor_puts_it_differently, "f2")
        ),
    }
)
"""Everything that can stand on the screen, by the name of its page in `pages/`.

Signing in and setting up a house stand before them; see `tour`.
"""
