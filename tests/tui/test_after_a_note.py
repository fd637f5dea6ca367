"""A note in which somebody shared of themselves leads on to what it was for, or to a reflection."""

from __future__ import annotations

from handover.desk import notes, sharing
from handover.desk.notes import NoteDraft
from handover.house.notes import Note, NoteKind
from handover.house.times import Span
from handover.rules.concerns import Answer, Answers
from handover.tui.after_note import go_on_after
from tests.house_of_tests import BEE, HouseOfTests, wall_moment
from tests.tui.on_screen import on_screen

SOUNDS = "I told him about my own winter."


def wrote(house: HouseOfTests, choice: str) -> Note:
    span = Span(wall_moment("2026-03-09 10:40"), wall_moment("2026-03-09 10:50"))
    draft = NoteDraft(NoteKind.BEING_WITH, SOUNDS, BEE, when=span)
    return notes.write_note(house.theo, draft, Answers.of(A5=Answer(choice)))


async def test_the_words_and_the_time_are_carried_over(house: HouseOfTests) -> None:
    note = wrote(house, "pick what it was for")
    async with on_screen(house, as_name="Theo") as at:
        go_on_after(at.app, note)
        await at.settle()
        assert at.screen == "ShareOfSelf"
        assert "What was your sharing for?" in at.words
        assert SOUNDS in at.words
        assert "9 Mar 10:40-10:50" in at.words
        await at.press("f2", "space", "f2", "space", "f2")
        assert at.screen == "Board"
    (mine,) = sharing.sharings(house.theo).mine
    assert (mine.what, mine.happened_from) == (SOUNDS, note.happened_from)


async def test_where_none_fits_a_reflection_is_begun(house: HouseOfTests) -> None:
    note = wrote(house, "none fits")
    async with on_screen(house, as_name="Theo") as at:
        go_on_after(at.app, note)
        await at.settle()
        assert at.screen == "WriteNote"
        assert "Only you can read this" in at.words
        assert SOUNDS in at.words
        await at.press("f2")
        assert at.screen == "Board"
        assert "Kept, for you alone." in at.words


async def test_any_other_note_leads_back_to_where_one_was(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        go_on_after(at.app, wrote(house, "it was not sharing of mine"))
        await at.settle()
        assert at.screen == "Board"
