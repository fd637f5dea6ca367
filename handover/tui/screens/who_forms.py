"""The forms of who somebody is here, and what was filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handover.desk.checking import Sort
from handover.house.who import OwnPerson, Part, Said, SpeakWay, SupportKind, Wording
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.how_we_know import ASKED_YES

NO_YES = (("no", False), ("yes", True))


def part_form(part: Part, was: Wording | None) -> Fill:
    """The form of one part, with what stands there or what was typed before."""
    said = was.said if was else Said()
    asked = [Asked("words", part.question, said.words, sort=Sort.THEIRS, tall=True)]
    if part is Part.GOOD_LIFE:
        label = "What they call it, if not a good life: recovery, or a word of their own"
        asked.append(Asked("label", label, said.label, sort=Sort.THEIRS))
    if part is Part.SPEAK:
        asked += [
            Asked(way.name, way.capitalize(), answers=NO_YES, chosen=way in said.ways)
            for way in SpeakWay
        ]
    asked += [
        Asked("rather_not", "They would rather not say", answers=NO_YES, chosen=said.rather_not),
        ASKED_YES,
    ]
    return Fill(part.heading, asked)


def said_from(filled: Mapping[str, Any]) -> Said:
    """What they say, as it was filled in."""
    return Said(
        filled["words"],
        filled.get("label", ""),
        frozenset(way for way in SpeakWay if filled.get(way.name)),
        filled["rather_not"],
    )


def person_form(was: OwnPerson | None) -> Fill:
    """The form of one of their own people."""
    name, relation, support = (was.name, was.relation, was.support) if was else ("", "", ())
    return Fill(
        f"Put {name} right" if was else "Who belongs to them?",
        [
            Asked("name", "Their name", name, sort=Sort.THEIRS),
            Asked("relation", "Who they are to them", relation, sort=Sort.THEIRS),
            *(
                Asked(kind.name, kind.words.capitalize(), answers=NO_YES, chosen=kind in support)
                for kind in SupportKind
            ),
            ASKED_YES,
        ],
        note="No number: that goes on their card, with their yes. J on their page.",
    )


def support_from(filled: Mapping[str, Any]) -> frozenset[SupportKind]:
    """What kind of support they are, as it was filled in."""
    return frozenset(kind for kind in SupportKind if filled[kind.name])


WHO = "Choose first who it is: Space goes from one to the next."


def not_alone_form(names: Mapping[int, str], staff_id: int | None) -> Fill:
    """The form of whom they would rather not be alone with. What is typed does not wait."""
    team = tuple((name, number) for number, name in names.items())
    return Fill(
        "Whom would they rather not be alone with?",
        [
            Asked("whom", "Who", answers=team, chosen=staff_id, must=WHO),
            Asked(
                "holds",
                "They",
                answers=(("would rather not", True), ("are all right with it again", False)),
                chosen=True,
            ),
            Asked("why", "Why, if they say so. Nobody has to", sort=Sort.THEIRS, never_waits=True),
            ASKED_YES,
        ],
        note="Read by them and a coordinator alone. Others hear: ask for someone else.",
    )
