"""A note is unfinished, and another is to be written about the same person."""

from __future__ import annotations

import pytest

from handover.desk import follow_ups, laid_aside, notes
from handover.desk.follow_ups import ForNote, Promise
from handover.desk.notes import NoteDraft
from handover.house.drafts import NOBODY, Draft, DraftKey
from handover.house.notes import Carry, Note, NoteKind
from handover.house.refusals import NotFound, NotPossible, NotYours
from handover.store import follow_ups as kept
from tests.house_of_tests import NOOR, HouseOfTests, MovingClock
from tests.tui.on_screen import on_screen


async def test_whose_and_from_when_is_said_and_another_is_begun(
    house: HouseOfTests, clock: MovingClock
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("> Noor", "w", "=She asked whether the lamp stays.", "escape")
        clock.to("2026-03-09 13:20")
        await at.go("> Noor", "w")
        assert "You have an unfinished note about Noor" in at.words
        assert "Go on with it, Mon 9 Mar 11:00: “She asked whether" in at.words
        await at.press("escape")
        assert at.screen == "Board"
        await at.press("w", "down", "enter")
        assert at.screen == "WriteNote"
        assert "the lamp" not in at.words
        await at.go("=We baked.", "f2")
        if at.screen == "Questions":
            await at.press("space", "f2")
        assert at.screen == "Board"
        assert "Not kept yet, Noor, “Laid aside, being with, Mon 9 M" in at.words

        # From the board it is taken up again, and finished.
        await at.go("> Not kept yet", "enter")
        assert "Take up Mon 9 Mar 11:00: “She asked whether" in at.words
        await at.press("enter")
        assert at.screen == "WriteNote"
        assert "She asked whether the lamp stays." in at.words
        await at.press("f2")
        if at.screen == "Questions":
            await at.press("space", "f2")
    assert {note.text for note in notes.notes(house.theo)} == {
        "She asked whether the lamp stays.",
        "We baked.",
    }
    assert laid_aside.laid_aside(house.theo, NOOR) == ()
    assert notes.my_drafts(house.theo) == ()


async def test_go_on_is_the_first_answer(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("> Noor", "w", "=She asked whether", "escape", "> Noor", "w", "enter")
        assert at.screen == "WriteNote"
        await at.type(" the lamp stays.")
        assert "She asked whether the lamp stays." in at.words


def key(house: HouseOfTests, kind: NoteKind = NoteKind.BEING_WITH) -> DraftKey:
    return DraftKey(house.theo.who.id, NOOR, kind)


def test_what_was_chosen_goes_with_it_and_two_change_places(house: HouseOfTests) -> None:
    first = Draft("The lamp.", "Different person.", "10:15", Carry.NO, must_know=True)
    notes.keep_draft(house.theo, key(house), first)
    laid_aside.lay_aside(house.theo, key(house))
    notes.keep_draft(house.theo, key(house), Draft("We baked."))
    [one] = laid_aside.laid_aside(house.theo, NOOR)
    assert laid_aside.laid_aside(house.mags, NOOR) == ()
    laid_aside.take_up(house.theo, one)
    again = notes.draft_at(house.theo, key(house))
    assert again is not None
    assert (again.text, again.own_words, again.when_typed) == (
        "The lamp.",
        "Different person.",
        "10:15",
    )
    assert (again.carry, again.must_know, again.team_only) == (Carry.NO, True, False)
    [other] = laid_aside.laid_aside(house.theo, NOOR)
    assert other.draft.text == "We baked."
    with pytest.raises(NotFound):
        laid_aside.take_up(house.theo, one)


def finished(house: HouseOfTests, text: str) -> Note:
    """The unfinished note becomes one in the book."""
    now = notes.draft_at(house.theo, key(house))
    kept_now = notes.keep_draft(
        house.theo, key(house), Draft(text, "Yes.", version=now.version if now else 0)
    )
    return notes.write_note(
        house.theo,
        NoteDraft(
            NoteKind.BEING_WITH, text, NOOR, own_words="Yes.", draft_version=kept_now.version
        ),
    )


def test_two_of_the_same_minute_are_two(house: HouseOfTests) -> None:
    for text in ("One.", "Two.", "Three."):
        notes.keep_draft(house.theo, key(house), Draft(text))
        laid_aside.lay_aside(house.theo, key(house))
    assert {one.draft.text for one in laid_aside.laid_aside(house.theo, NOOR)} == {
        "One.",
        "Two.",
        "Three.",
    }


def test_what_was_promised_in_it_stays_its_own(house: HouseOfTests) -> None:
    made = follow_ups.promise(
        house.theo,
        Promise("Bring the lamp", None, NOOR, agreed=True),
        for_note=ForNote(NOOR, NoteKind.BEING_WITH, "uid-of-the-first"),
    )
    notes.keep_draft(house.theo, key(house), Draft("The lamp."))
    laid_aside.lay_aside(house.theo, key(house))
    finished(house, "We baked.")
    assert kept.follow_up(house.book, made.id).from_note_id is None
    [one] = laid_aside.laid_aside(house.theo, NOOR)
    laid_aside.take_up(house.theo, one)
    note = finished(house, "The lamp, once more.")
    assert kept.follow_up(house.book, made.id).from_note_id == note.id


def test_a_hard_moment_and_somebody_elses_draft_are_not_laid_aside(house: HouseOfTests) -> None:
    with pytest.raises(NotPossible, match="more belongs to it"):
        laid_aside.lay_aside(house.theo, key(house, NoteKind.HARD_MOMENT))
    with pytest.raises(NotYours):
        laid_aside.lay_aside(house.mags, key(house))
    about_nobody = DraftKey(house.theo.who.id, NOBODY, NoteKind.HOUSE)
    notes.keep_draft(house.theo, about_nobody, Draft("The kitchen light."))
    laid_aside.lay_aside(house.theo, about_nobody)
    assert len(laid_aside.laid_aside(house.theo, NOBODY)) == 1
    assert laid_aside.laid_aside(house.theo, NOOR) == ()
