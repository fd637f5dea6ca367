"""Reading in the shell: notes, drafts, promises and the sheet."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from handover.desk import (
    agreements,
    follow_ups,
    handovers,
    notes,
    opening,
    reflections,
    residents,
)
from handover.desk.agreements import Agreed
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.desk.notes import NoteDraft
from handover.house.drafts import Draft
from handover.house.handovers import Line
from handover.house.notes import NoteKind
from handover.house.times import Span
from handover.store.openings import openings_of
from tests.cli.conftest import PASSPHRASE, Shell
from tests.house_of_tests import write


@pytest.fixture
def theo(shell: Shell) -> Desk:
    """Theo, at the desk of the same book."""
    return opening.sign_in(opening.open_book(shell.book), "Theo", PASSPHRASE)


def test_notes_are_read_with_own_words_first_and_the_newest_last(shell: Shell, theo: Desk) -> None:
    notes.write_note(
        theo,
        NoteDraft(NoteKind.BEING_WITH, "We cooked.", resident_id=1, own_words="It was ok."),
    )
    notes.write_note(theo, NoteDraft(NoteKind.HOUSE, "The boiler hums. " * 20))
    ran = shell.run("notes", "--as", "Theo")
    assert ran.code == 0
    assert ran.out.index("“It was ok.”") < ran.out.index("We cooked.") < ran.out.index("boiler")
    assert max(map(len, ran.out.splitlines())) <= 72


def test_a_private_reflection_is_for_its_author(shell: Shell, theo: Desk) -> None:
    notes.write_note(theo, NoteDraft(NoteKind.REFLECTION, "I was tired."))
    assert "I was tired." in shell.run("notes", "--as", "Theo").out
    assert "I was tired." not in shell.run("notes", "--as", "Mags", "--json").out


def test_off_shift_one_says_why_before_notes_about_somebody_are_shown(
    shell: Shell, theo: Desk
) -> None:
    write(theo, "We cooked.")
    write(theo, "The boiler hums.", None)
    mags = opening.sign_in(opening.open_book(shell.book), "Mags", PASSPHRASE)
    held = shell.run("notes", "--as", "Mags")
    assert (held.code, "We cooked." in held.out, "boiler" in held.out) == (0, False, True)
    assert "Something about Noor is not shown" in held.err
    (shown,) = json.loads(shell.run("notes", "--as", "Mags", "--json").out)
    assert shown["text"] == "The boiler hums."
    assert mags.who.id not in notes.notes(theo)[-1].read_by, "what was not shown was not read"
    said = shell.run("notes", "--as", "Mags", "--about", "Noor", "--because", "Covering tonight")
    assert ("We cooked." in said.out, said.err) == (True, "")
    (kept,) = openings_of(theo.book, 1)
    assert (kept.staff_id, kept.because) == (mags.who.id, "other: Covering tonight")
    assert "We cooked." in shell.run("notes", "--as", "Mags").out, "it is asked once a day"
    assert "We cooked." in shell.run("notes", "--as", "Theo").out, "nor of whoever wrote it"


def test_only_about_one_resident(shell: Shell, theo: Desk) -> None:
    for resident_id, text in ((1, "With Noor."), (2, "With the other.")):
        notes.write_note(theo, NoteDraft(NoteKind.BEING_WITH, text, resident_id=resident_id))
    ran = shell.run("notes", "--as", "Theo", "--about", "NOOR", "--json")
    assert [note["text"] for note in json.loads(ran.out)] == ["With Noor."]
    unknown = shell.run("notes", "--as", "Theo", "--about", "Zed")
    assert (unknown.code, unknown.out) == (2, "")
    assert "Noor, Sam" in unknown.err


def test_somebody_who_has_left_can_still_be_read_about(shell: Shell, theo: Desk) -> None:
    notes.write_note(theo, NoteDraft(NoteKind.BEING_WITH, "With Noor.", resident_id=1))
    residents.goodbye(theo, 1)
    assert "With Noor." in shell.run("notes", "--as", "Theo", "--about", "Noor").out


def test_drafts_are_their_authors_alone(shell: Shell, theo: Desk) -> None:
    key = notes.draft_key(theo, 1, NoteKind.BEING_WITH)
    notes.keep_draft(theo, key, Draft("Half a sentence", "Their words"))
    mine = shell.run("drafts", "--as", "Theo", "--json")
    (draft,) = json.loads(mine.out)
    assert (draft["about"], draft["text"]) == ("Noor", "Half a sentence")
    assert "Half a sentence" in shell.run("drafts", "--as", "Theo").out
    assert shell.run("drafts", "--as", "Mags", "--json").out == "[]\n"


def test_promises_are_read_with_when_and_by_whom(shell: Shell, theo: Desk) -> None:
    soon = theo.now() + timedelta(minutes=5)
    window = Span(soon, soon + timedelta(minutes=30))
    follow_ups.promise(theo, Promise("tea", window, 1, theo.who.id, agreed=True))
    follow_ups.promise(theo, Promise("new bulbs"))
    ran = shell.run("follow-ups", "--as", "Theo")
    assert "Noor: tea" in ran.out
    assert "Theo" in ran.out
    assert "The house: new bulbs" in ran.out
    only = json.loads(shell.run("follow-ups", "--as", "Theo", "--about", "Noor", "--json").out)
    assert [(one["text"], one["by"]) for one in only] == [("tea", "Theo")]


def test_off_shift_a_handover_and_promises_are_read_once_it_was_said_why(
    shell: Shell, theo: Desk
) -> None:
    follow_ups.promise(theo, Promise("tea", None, 1, theo.who.id, agreed=True))
    follow_ups.promise(theo, Promise("new bulbs"))
    handovers.say(theo, Line(1, "awake", "laughed", version=0))
    read = shell.run("follow-ups", "--as", "Mags")
    assert (read.code, "tea" in read.out, "new bulbs" in read.out) == (0, False, True)
    assert "Something about Noor is not shown" in read.err
    assert (
        json.loads(shell.run("follow-ups", "--as", "Mags", "--about", "Noor", "--json").out) == []
    )
    sheet = shell.run("sheet", "--as", "Mags", "--next")
    assert (sheet.code, sheet.out) == (3, "")
    assert "--because TEXT says why" in sheet.err
    assert "laughed" in shell.run("sheet", "--as", "Mags", "--next", "--because", "I am asked").out
    (opened,) = openings_of(theo.book, 1)
    assert opened.because == "other: I am asked"
    read = shell.run("follow-ups", "--as", "Mags")
    assert "Noor: tea" in read.out, "once a day"
    assert read.err == ""


def test_the_sheet_is_the_newest_given_or_the_next(shell: Shell, theo: Desk) -> None:
    upcoming = shell.run("sheet", "--as", "Mags")
    assert "nobody has given it yet" in upcoming.out
    for text in ("First.", "Second.", "Third."):
        notes.write_note(theo, NoteDraft(NoteKind.HOUSE, text))
        handovers.give(theo)
    handovers.say(theo, Line(1, "awake", "laughed", version=0))
    newest = shell.run("sheet", "--as", "Mags")
    assert "Third." in newest.out
    assert "Second." not in newest.out
    assert newest.out.endswith("Destroy after the shift.\n")
    assert "First." in shell.run("sheet", "--as", "Mags", "--handover", "1").out
    assert "laughed" in shell.run("sheet", "--as", "Theo", "--next", "--initials").out
    missing = shell.run("sheet", "--as", "Mags", "--handover", "99")
    assert (missing.code, missing.out) == (2, "")
    assert shell.run("sheet", "--as", "Mags", "--handover", "1", "--next").code == 2


def test_a_sheet_for_a_browser_is_one_file(shell: Shell, theo: Desk) -> None:
    notes.write_note(theo, NoteDraft(NoteKind.HOUSE, "café <b>"))
    for more in ((), ("--agreements",), ("--page", "house")):
        ran = shell.run("sheet", "--as", "Mags", "--format", "html", *more)
        assert ran.code == 0
        assert ran.out.startswith("<!DOCTYPE html>")
        assert ran.out.endswith("</html>\n")
        assert "<script" not in ran.out
    ran = shell.run("sheet", "--as", "Mags", "--format", "html", PYTHONIOENCODING="ascii")
    assert "caf&#233; &lt;b&gt;" in ran.out


def test_an_output_that_can_only_carry_ascii_still_gets_json(shell: Shell, theo: Desk) -> None:
    notes.write_note(theo, NoteDraft(NoteKind.HOUSE, "café — 茶"))
    ran = shell.run("notes", "--as", "Theo", "--json", PYTHONIOENCODING="ascii")
    assert ran.out.isascii()
    assert json.loads(ran.out)[0]["text"] == "café — 茶"
    assert shell.run("notes", "--as", "Theo", PYTHONIOENCODING="ascii").code == 0


def test_the_page_of_agreements_is_for_everybody_to_read(shell: Shell, theo: Desk) -> None:
    agreements.agree(theo, Agreed("Whoever cooks chooses the music.", ("Noor", "Theo"), True))
    ran = shell.run("sheet", "--as", "Mags", "--agreements")
    assert ran.code == 0
    assert "- Whoever cooks chooses the music." in ran.out
    assert max(map(len, ran.out.splitlines())) <= 72
    for more in (("--format", "json"), ("--initials",), ("--next",)):
        refused = shell.run("sheet", "--as", "Mags", "--agreements", *more)
        assert (refused.code, refused.out) == (2, "")


def test_what_the_team_learned_is_put_on_paper(shell: Shell, theo: Desk) -> None:
    reflections.bring(theo, "A3", "See you Saturday")
    ran = shell.run("sheet", "--as", "Mags", "--learned")
    assert ran.code == 0
    assert "WHAT OUR TEAM LEARNED" in ran.out
    assert "Saturday" not in ran.out
    assert max(map(len, ran.out.splitlines())) <= 72
    for more in (("--format", "json"), ("--initials",), ("--agreements",)):
        refused = shell.run("sheet", "--as", "Mags", "--learned", *more)
        assert (refused.code, refused.out) == (2, "")


def test_off_shift_it_is_said_first_why_one_reads(shell: Shell, theo: Desk) -> None:
    notes.write_note(theo, NoteDraft(NoteKind.BEING_WITH, "Noor made soup.", resident_id=1))
    notes.write_note(theo, NoteDraft(NoteKind.HOUSE, "There is soup left."))
    ran = shell.run("search", "--as", "Mags", "soup")
    assert (ran.code, "made soup" in ran.out, "soup left" in ran.out) == (0, False, True)
    assert "Something about Noor is not shown" in ran.err
    ran = shell.run("search", "--as", "Mags", "--because", "I cover tomorrow", "soup")
    assert (ran.code, "Noor made soup." in ran.out, ran.err) == (0, True, "")
    assert residents.person_page(theo, 1).opened[0].because == "other: I cover tomorrow"
    assert "Noor made soup." in shell.run("search", "--as", "Mags", "soup").out, "once a day"
