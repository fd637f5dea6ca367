"""Reading line by line what was written about somebody; off shift one says first why (A10)."""

from __future__ import annotations

from collections.abc import Callable

from handover.cli.line_asking import LineAsking
from handover.cli.line_questions import answered
from handover.desk import Answers, off_shift
from handover.desk.desk import Desk
from handover.desk.reading_notes import read_notes
from handover.desk.residents import residents_here
from handover.house.people import Resident
from handover.house.refusals import Unfit
from handover.sheets.read_aloud import note_aloud

AT_ONCE = 10
"""So many notes are read before it is asked whether to go on."""


def read_about(asking: LineAsking, desk: Desk) -> None:
    """The notes about one person, the newest first, one thing a line."""
    here = residents_here(desk)
    whom = asking.choose("About whom?", [one.name for one in here], back="Back")
    if whom is None or not _said_why(asking, desk, here[whom]):
        return
    newest = AT_ONCE
    while True:
        found = read_notes(desk, about=here[whom].id, newest=newest).notes
        for note in found[newest - AT_ONCE :]:
            asking.say(*note_aloud(note, desk.names(), desk.zone))
        if len(found) < newest:
            asking.say("That was all of it." if found else "There are no notes yet.")
            return
        if not asking.yes("Read on"):
            return
        newest += AT_ONCE


def _said_why(asking: LineAsking, desk: Desk, whom: Resident) -> bool:
    """Once a day, as on the screen; False to go back."""
    return said_why(asking, lambda answers: off_shift.say_why(desk, whom.id, answers), whom.name)


def said_why(asking: LineAsking, say: Callable[[Answers], None], about: str = "") -> bool:
    """Say why one reads it, if one has to; False to go back."""
    answers = Answers()
    while True:
        try:
            say(answers)
        except Unfit as held:
            more = answered(asking, held, about, back="Back, without reading")
            if more is None:
                return False
            answers = answers.and_also(more)
        else:
            return True
