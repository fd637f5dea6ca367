"""Other residents' names in what is written about one person (A4).

One page, one person: a name is found as a whole word with its capital, as people write names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from handover.rules.concerns import Concern, Level

ANOTHER = "another resident"
HOUSE_NOTE = "make it a house note"
BOTH_AGREED = "both agreed to it"
EXITS = (ANOTHER, HOUSE_NOTE, BOTH_AGREED)
"""The answers."""

WORDS_TOO = frozenset(
    [
        "April",
        "August",
        "Autumn",
        "Bill",
        "Bob",
        "Christian",
        "Daisy",
        "Dawn",
        "Drew",
        "Faith",
        "Frank",
        "Grace",
        "Grant",
        "Hope",
        "Ivy",
        "Jack",
        "Joy",
        "June",
        "Mark",
        "Max",
        "May",
        "Miles",
        "Olive",
        "Pat",
        "Pearl",
        "Rain",
        "Ray",
        "Rich",
        "Rob",
        "Rose",
        "Ruby",
        "Sky",
        "Star",
        "Summer",
        "Sunny",
        "Sue",
        "Will",
        "Wren",
        "Art",
        "Bee",
        "Dot",
        "Sage",
        "River",
        "Skip",
        "Penny",
    ]
)
"""Names that are words as well: at the beginning of a sentence they may be either."""


def find(
    text: str, *, residents: Iterable[str], about: str = "", also_called: Iterable[str] = ()
) -> list[Concern]:
    """Every other resident named in a text about somebody.

    `residents` are the names the house knows, former ones too; `about` is whose page it is and
    `also_called` what they were called before. A name that both bear is taken for the one whose
    page it is, but for what tells them apart: on Sam B.'s page `Sam K.` is somebody else.
    """
    mine = (about, *also_called)
    own = {_spoken(name) for name in mine}
    others = set()
    for name in residents:
        if name in mine:
            continue
        spoken = _spoken(name)
        others.add(" ".join(name.split()).rstrip(".") if spoken in own else spoken)
    others -= own | {""}
    if not others:
        return []
    return list(_found(text, others))


def _spoken(name: str) -> str:
    """What somebody is called: the first word of their name."""
    return name.split()[0] if name.split() else ""


def _found(text: str, others: set[str]) -> Iterator[Concern]:
    names = "|".join(re.escape(name) for name in sorted(others, key=len, reverse=True))
    for match in re.finditer(rf"(?<![\w@.])(?:{names})(?![\w@])", text):
        name = match[0]
        if name in WORDS_TOO and _begins_sentence(text, match.start()):
            continue
        yield Concern(
            rule="A4",
            level=Level.ASK,
            kind="name",
            why=f"{name} is named on somebody else's page. May that stand there?",
            exits=EXITS,
            start=match.start(),
            end=match.end(),
            text=name,
            instead=(ANOTHER,),
        )


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t\"'“‘(")
    return not before or before[-1] in ".!?\n…:"
