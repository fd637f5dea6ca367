"""Something good, however small: what it was, and who may hear of it."""

from __future__ import annotations

from typing import Any

from handover.desk import hard_moments, residents
from handover.desk.desk import Desk
from handover.house.celebrations import Share, Tag
from handover.house.notes import Note
from handover.house.plain_text import shortened
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.how_we_know import ASKED_HOW, decision_from

NOT_NOW = "not now"
NO_YES = (("no", False), ("yes", True))
WHO_HEARS = (
    ("the team", Share.TEAM),
    ("the whole house: they said yes", Share.HOUSE),
    ("only them", Share.PERSON_ONLY),
)


def ask_celebration() -> Fill:
    """The question on somebody's page."""
    return Fill(
        "What is there to celebrate?",
        [
            Asked("text", "What it was"),
            Asked(
                "thanks",
                "It is",
                answers=(("something good", False), ("thanks for something they gave", True)),
                chosen=False,
            ),
            Asked("share", "Who hears of it", answers=WHO_HEARS),
        ],
    )


def celebrate(desk: Desk, number: int, filled: dict[str, Any]) -> None:
    """Note it down as it was filled in."""
    share = filled["share"]
    residents.celebrate(
        desk,
        filled["text"],
        resident_id=number,
        share=share,
        ok_by_person=share is Share.HOUSE,
        thanks=filled["thanks"],
    )


def ask_about_note(note: Note) -> Fill:
    """What was in it, chosen with them; and is it to be celebrated?"""
    tags = [
        Asked(str(one), f"Was there {one}?", answers=NO_YES, chosen=one in note.tags) for one in Tag
    ]
    about = [ASKED_HOW] if note.resident_id is not None else []
    hears = WHO_HEARS if note.resident_id is not None else (("the whole house", Share.HOUSE),)
    return Fill(
        "What was in it? Choose with them" if about else "What was in it?",
        [
            *tags,
            *about,
            Asked("share", "Celebrate this?", answers=((NOT_NOW, None), *hears)),
            Asked("text", "In a few words", value=shortened(note.text, 120)),
        ],
    )


def keep_about_note(desk: Desk, note: Note, filled: dict[str, Any]) -> None:
    """Keep what was chosen, and the celebration if there is one."""
    with desk.book.writing():
        tags = [one for one in Tag if filled[str(one)]]
        decided = decision_from(filled) if note.resident_id is not None else None
        if set(tags) != note.tags:
            hard_moments.tag(desk, note.id, tags, decided)
        share = filled["share"]
        if share is not None:
            residents.celebrate(
                desk,
                filled["text"],
                resident_id=note.resident_id,
                share=share,
                ok_by_person=share is Share.HOUSE and note.resident_id is not None,
                note_id=note.id,
            )
