"""Every screen and every question of the house, and the keys that lead there from the board."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

QUARTER_PAST = "2026-03-09 15:15"
"""Theo and Dot are still on, and Mags has come."""
NEXT_DAY = "2026-03-11 15:30"


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the program."""

    screen: str
    """The class that is in front there."""
    keys: tuple[str, ...]
    """From the board: `f2` presses, `> Noor ` moves to that row, `= words` types."""
    who: str = "Theo"
    clock: str = QUARTER_PAST


PERSON = ("> Noor ", "enter")
WISH = (*PERSON, "> 1  “Read", "enter")
NOTE = ("> Noor ", "w")

PLACES: Mapping[str, Place] = MappingProxyType(
    {
        "board": Place("Board", ()),
        "board-coming-on": Place("Board", (), who="Mags"),
        "go-to": Place("CommandPalette", ("g",)),
        "away": Place("Away", ("a",), who="Jun"),
        "person": Place("Person", PERSON),
        "write": Place("WriteNote", NOTE),
        "write-house": Place("WriteNote", ("> Your handover", "w", "> The house", "enter")),
        "pick": Place("Pick", ("> Your handover", "w")),
        "read-note": Place("ReadNote", (*PERSON, "> Mon 9 Mar 11:00", "enter")),
        "follow-ups": Place("FollowUps", ("f",)),
        "follow-up-menu": Place("Pick", ("f", "enter")),
        "promise": Place("PromiseForm", ("f", "n")),
        "promise-moved": Place("PromiseForm", ("f", "m")),
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
        "given": Place("Given", ("> Your handover", "enter")),
        "given-put-right": Place("Fill", ("> Your handover", "enter", "> You: ", "e")),
        "inside": Place("Inside", ("i",)),
        "inside-welcome": Place("Fill", ("i", "n")),
        "inside-shift": Place("Fill", ("i", "s"), who="Ines"),
        "help": Place("Help", ("f1",)),
        "help-in-a-question": Place("Help", ("f", "n", "f1")),
        "covered": Place("Covered", ("f5",)),
        "questions": Place("Questions", ("> Sam ", "w", "= We met.", *"when 10:00")),
    }
)
