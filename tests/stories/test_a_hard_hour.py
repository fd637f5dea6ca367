"""The night of 8 March: a hard hour is one note, told as far as it can be told at four o'clock."""

from __future__ import annotations

import pytest
from textual.widgets import TextArea

from handover.desk import cards, debriefs, emergency, hard_moments, notes
from handover.house.cards import MayRing
from handover.house.hard_moments import Knew, Wanted
from handover.house.notes import Carry, NoteKind
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen

WHAT_I_NEED = "Don't ask me what they say. Ask me what I need."
SAW = "We sat on the kitchen floor with the tap running."
TO_KIND = ("shift+tab",) * 4


async def a_hard_moment(at: OnScreen) -> None:
    """From the board: a note about Noor, and the kind is a hard moment."""
    await at.stand_on("> Noor")
    await at.press("w", *TO_KIND, "space")
    assert "< hard moment >" in at.words
    lines = at.lines
    own = next(n for n, line in enumerate(lines) if "own words, exactly" in line)
    seen = next(n for n, line in enumerate(lines) if "What happened" in line)
    assert own < seen, "their own words come first"


@pytest.mark.carry_is_asked
async def test_wren_writes_it_down_as_far_as_it_goes_and_goes_on_in_the_morning(
    house: HouseOfTests,
) -> None:
    house.clock.to("2026-03-08 04:00")
    async with on_screen(house, as_name="Wren") as at:
        await a_hard_moment(at)
        await at.press("shift+tab")
        await at.type("03:10-03:30")
        await at.press(*["tab"] * 5)
        await at.type(WHAT_I_NEED)
        await at.press("tab")
        await at.type(SAW)
        await at.press("tab")
        await at.type("Wren, nobody else in the room")
        await at.press("tab")
        await at.type("Cold water on her wr")
        # The bell rings. Everything typed waits, in the one row of the draft.
        await at.press("escape")
        assert at.screen == "Board"
        assert (await at.read()).count("Your draft about Noor") == 1
        assert "Not kept yet" not in at.words

        await at.stand_on("> Your draft about Noor")
        await at.press("enter", *["tab"] * 2)
        field = at.app.focused
        assert isinstance(field, TextArea)
        assert field.text == "Cold water on her wr"
        await at.type("ists; the song")
        await at.press("tab", "space")
        assert "What they wanted < to stay here >" in at.words
        await at.press("tab")
        await at.type("Start with the tap")
        await at.press("f2")
        assert at.screen == "Questions", "only what A7 asks: is it carried on?"
        assert at.words.count("choose with Space") == 1
        await at.press("space", "f2")
        assert at.screen == "Board"
        assert "Not kept yet" not in at.words

        await at.press("r")
        await at.press("escape")
        await at.open_page("Noor")
        await at.stand_on("> Sun 8 Mar 03:10-03:30")
        assert "hard moment" in at.words
        await at.press("enter")
        shown = await at.read()
        assert shown.index(WHAT_I_NEED) < shown.index(SAW) < shown.index("Who was with them")
        assert "Cold water on her wrists; the song" in shown, "it went on where it had stopped"
        assert "What they wanted: to stay here" in shown
        assert "Next time: Start with the tap" in shown

    (note,) = notes.notes(house.desk("Wren"))
    assert note.kind is NoteKind.HARD_MOMENT
    assert note.hard is not None
    assert (note.hard.wanted, note.hard.knew) == (Wanted.STAY_HERE, Knew.NOT_SAID)
    assert note.carry is Carry.YES


async def test_wren_asks_for_a_debrief_in_the_same_breath(house: HouseOfTests) -> None:
    house.clock.to("2026-03-08 04:00")
    wren = house.desk("Wren")
    async with on_screen(house, as_name="Wren") as at:
        await a_hard_moment(at)
        await at.press("tab", "tab", "tab", "tab", "tab")
        await at.type(SAW)
        # The last question is for Wren: one step back from the first field.
        await at.press(*["tab"] * 13)
        assert ">For you: a debrief? < not now >" in at.words
        await at.press("space", "f2")
        assert "You asked for a debrief" in at.words
        await at.sign_out()

        house.clock.to("2026-03-08 07:15")
        await at.sign_in("Dot")
        assert "Somebody would like a debrief: Wren." in at.words
        await at.stand_on("> Somebody would like")
        await at.press("enter")
        assert "what is said is written nowhere" in at.words
        await at.sign_out()

        await at.sign_in("Wren")
        await at.stand_on("> You asked for a debrief")
        await at.press("enter", "enter")
        assert "Nothing about it is kept." in at.words
        assert "You asked for a debrief" not in at.words
    assert debriefs.mine(wren) is None


async def test_in_the_middle_of_it_three_keys_lead_to_whom_she_wants_rung(
    house: HouseOfTests,
) -> None:
    """F8 while typing, N for Noor, V for the digits: nothing is asked, and she can see it was."""
    ana = MayRing("Ana", "her sister", "802-555-0177", "if she asks for her")
    cards.put_on_card(house.theo, NOOR, ana, THEY_SAID_SO)
    house.clock.to("2026-03-08 02:20")
    async with on_screen(house, as_name="Wren") as at:
        await a_hard_moment(at)
        await at.press(*["tab"] * 4)
        await at.type("Ask m")
        await at.press("f8", "n", "v")
        assert "802-555-0177" in at.words
        await at.press("escape")
        assert at.screen == "Emergency"
        await at.press("escape")
        assert at.screen == "WriteNote"
        assert "Ask m" in at.words
    opened = cards.card_of(house.theo, NOOR, opening=False).openings
    assert [one.staff_id for one in opened] == [house.desk("Wren").who.id]
    assert emergency.emergency_page(house.desk("Wren")).people


async def test_what_was_in_it_is_chosen_with_her_and_celebrated_if_she_likes(
    house: HouseOfTests,
) -> None:
    house.clock.to("2026-03-09 10:00")
    draft = notes.NoteDraft(NoteKind.BEING_WITH, "She found the beginning of it: the tap.", NOOR)
    note = notes.write_note(house.theo, draft)
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.stand_on("> Mon 9 Mar 10:00")
        await at.press("enter", "c", "tab", "space", "tab", "tab")
        assert "Was there meaning? < yes >" in at.words
        await at.press("tab", "space", "space", "f2")
        assert at.screen == "ReadNote"
        assert "meaning" in at.words
    tagged = notes.note_by_id(house.theo, note.id)
    assert [str(one) for one in tagged.tags] == ["meaning"]
    assert hard_moments.tag(house.theo, note.id, [], THEY_SAID_SO).tags == frozenset()
