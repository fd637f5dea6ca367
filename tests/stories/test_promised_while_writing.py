"""A promise comes up while a note is being written: one key, and the note goes on."""

from __future__ import annotations

from handover.desk import follow_ups, not_alone, notes
from handover.desk.follow_ups import Promise
from handover.house.follow_ups import WhoAsked
from handover.house.times import Span
from handover.store import follow_ups as kept
from tests.house_of_tests import KAI, NOOR, THEY_SAID_SO, HouseOfTests, wall_moment
from tests.tui.on_screen import on_screen


async def test_the_sentence_becomes_a_promise_and_the_note_goes_on(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.stand_on("> Noor")
        await at.press("w")
        await at.type("We baked. Somebody looks for the blue tin with her tomorrow evening.")
        await at.press("ctrl+o")
        assert at.screen == "PromiseForm"
        assert "Somebody looks for the blue tin with her tomorrow evening." in await at.read()
        assert "We baked" not in at.words.split("What do we promise?")[1]
        await at.type("tomorrow evening")
        assert "Tuesday 10 March 17:00-22:00 (Mags on)" in at.words
        await at.press("f2")
        assert "Who asked for it?" in at.words, "the three are kept apart, so it is asked"
        await at.press("space", "tab", "space", "f2")
        assert at.screen == "WriteNote"
        assert "Promised." in at.words
        await at.type(" She laughed.")
        assert "We baked. Somebody looks for the blue tin" in at.words
        [promised] = follow_ups.open_follow_ups(house.theo)
        assert promised.from_note_id is None, "the note is not in the book yet"
        assert (promised.staff_id, promised.who_asked) == (None, WhoAsked.PERSON)

        # The note is left as a draft, and finished later.
        await at.press("escape")
        await at.stand_on("> Noor")
        await at.press("w", "enter", "f2")
        if at.screen == "Questions":
            await at.press("space", "f2")
        assert at.screen == "Board"

        await at.press("f", "enter")
        assert "Read the note it came from" in at.words
        await at.stand_on("> Read the note")
        await at.press("enter")
        assert "We baked." in at.words
        assert "She laughed." in at.words
    [note] = notes.notes(house.theo)
    assert kept.follow_up(house.book, promised.id).from_note_id == note.id


async def test_their_own_words_are_no_promise_of_ours(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.stand_on("> Noor")
        await at.press("w")
        await at.type("We baked.")
        await at.press("tab")
        await at.type("I will ring my sister tomorrow.")
        await at.press("ctrl+o")
        asked = at.words.split("What do we promise?", 1)[1]
        assert "ring my sister" not in asked
        assert "What they said stays theirs" in asked
        assert "To < Noor >" in asked
        await at.type("Somebody sits with her while she rings")
        await at.press("tab", "tab")
        await at.type("tomorrow evening")
        await at.press("tab", "tab", "space", "tab", "space", "f2")
        assert at.screen == "WriteNote"
        assert "I will ring my sister tomorrow." in at.words
    [made] = follow_ups.open_follow_ups(house.theo)
    assert made.text == "Somebody sits with her while she rings"


async def test_half_a_promise_to_one_is_shown_to_nobody_else(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.stand_on("> Noor")
        await at.press("w", "ctrl+o")
        await at.type("Tea on the landing")
        await at.press("escape", "escape")
        await at.stand_on("> Sam")
        await at.press("w", "ctrl+o")
        assert "Tea on the landing" not in at.words
        await at.press("escape", "escape")
        await at.stand_on("> Noor")
        await at.press("w", "ctrl+o")
        assert "Tea on the landing" in at.words


async def test_x04_another_time_is_suggested_and_moves_with_their_yes(house: HouseOfTests) -> None:
    at_four = Span(wall_moment("2026-03-09 16:00"), wall_moment("2026-03-09 17:00"))
    follow_ups.promise(house.theo, Promise("A walk", at_four, NOOR, agreed=True))
    async with on_screen(house, as_name="Theo") as at:
        await at.press("f", "m")
        await at.type("tomorrow 10:00-11:00")
        await at.press("f2")
        assert "Suggested. Nothing moves until they have been asked" in at.words
        assert "Mon 9 Mar 16:00-17:00" in at.words
        assert "Theo suggests Tue 10 Mar 10:00-11:00, the shift: ask them" in at.words
        await at.press("y")
        assert "suggests" not in at.words
        assert "Tue 10 Mar 10:00-11:00" in at.words
        await at.press("enter")
        await at.stand_on("> How it got here")
        await at.press("enter")
        assert "Theo moved it to Tue 10 Mar 10:00-11:00, the shift" in at.words


async def test_x06_somebody_else_is_asked_for_and_nobody_hears_why(house: HouseOfTests) -> None:
    not_alone.rather_not(house.ines, KAI, house.jun.who.id, THEY_SAID_SO, why="He shouts.")
    async with on_screen(house, as_name="Theo") as at:
        await at.press("f", "n")
        await at.type("Company on the porch")
        await at.press("tab")
        while "To < Kai >" not in at.words:
            await at.press("space")
        await at.press("tab")
        await at.type("today 23:30-23:45")
        await at.press("tab")
        while "Who keeps it < Jun >" not in at.words:
            await at.press("space")
        await at.press("tab", "space", "tab", "space", "f2")
        assert at.screen == "Questions"
        assert "Ask for someone else here, or ask them first." in at.words
        assert "shouts" not in at.words
        await at.press("space", "f2")
        assert "Company on the porch" in at.words
    [promised] = follow_ups.open_follow_ups(house.theo)
    assert promised.staff_id is None
