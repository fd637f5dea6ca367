"""The one dialog of a save: it asks about facts, blocks what cannot be, and loses nothing."""

from __future__ import annotations

from handover.desk import notes
from handover.house.notes import Late, Verdict
from tests.house_of_tests import HouseOfTests
from tests.tui.every_screen import EARLY
from tests.tui.on_screen import on_screen


async def test_a_note_outside_the_shift_asks_once_how_it_came_about(monday: HouseOfTests) -> None:
    """Esc goes back to the text; an answer keeps it, with the answer beside it."""
    async with on_screen(monday, as_name="Jun") as at:
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type("We met at the bakery.")
        await at.press("tab")
        await at.type("Two rolls, please.")
        await at.press("f2")
        assert at.screen == "Questions"
        assert "before your shift at 23:00" in at.words
        assert at.words.count("choose with Space") == 1

        await at.press("escape")
        assert at.screen == "WriteNote"
        assert "We met at the bakery." in at.words
        assert "Two rolls, please." in at.words

        await at.press("f2", "f2")
        assert "Choose an answer with Space" in at.words
        await at.press("space", "tab")
        await at.type("I was buying bread.")
        await at.press("f2")
        assert at.screen == "Board"

    written = notes.notes(monday.jun)[0]
    assert written.text == "We met at the bakery."
    assert written.verdict is Verdict.OUTSIDE
    (answer,) = written.answers
    assert (answer.rule, answer.choice, answer.words) == (
        *("A1", "met by chance"),
        "I was buying bread.",
    )
    assert notes.my_drafts(monday.jun) == ()


async def test_everything_asked_about_a_save_is_asked_in_one_dialog(monday: HouseOfTests) -> None:
    """Outside the shift and more than a day late: two questions, one dialog, one note."""
    monday.clock.to("2026-03-10 08:00")
    async with on_screen(monday, as_name="Theo") as at:
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type("He rang the bell.")
        await at.press(*EARLY)
        await at.type("Sat 18:00-18:30")
        assert "Saturday 7 March 18:00-18:30" in at.words
        await at.press("f2")
        assert at.screen == "Questions"
        assert at.words.count("choose with Space") == 2
        await at.press("space", "tab", "tab", "space", "f2")
        assert at.screen == "Board"

    written = next(note for note in notes.notes(monday.theo) if "bell" in note.text)
    assert [answer.rule for answer in written.answers] == ["A1", "A2"]
    assert written.late is Late.MUCH_LATER


async def test_an_impossible_time_says_which_times_there_are(monday: HouseOfTests) -> None:
    """Half past two was skipped on the night the clocks went forward. Nothing typed is lost."""
    async with on_screen(monday, as_name="Theo") as at:
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type("We talked on the landing.")
        await at.press(*EARLY)
        await at.type("8 Mar 02:30")
        await at.press("f2")
        assert at.screen == "Questions"
        assert "01:30" in at.words
        assert "03:30" in at.words
        assert "^" not in at.lines[-2], "there is nothing to keep: a block is not saved anyway"
        await at.press("f2")
        assert at.screen == "Questions"

        await at.press("escape")
        assert "We talked on the landing." in at.words
        assert "8 Mar 02:30" in at.words

        await at.press("ctrl+u")
        await at.type("the other day")
        await at.press("f2")
        assert at.screen == "WriteNote"
        assert "the other day" in at.lines[1]
        assert len(at.lines[-4].strip()) > 20, "one sentence says how a time may be written"
        await at.press("ctrl+u")
        await at.type("9 Mar 14:00")
        await at.press("f2")
        assert at.screen == "Board"

    assert "We talked on the landing." in {note.text for note in notes.notes(monday.theo)}


async def test_a_time_that_came_twice_asks_which_one_it_was(monday: HouseOfTests) -> None:
    """In the night the clocks go back, half past one is there twice."""
    monday.clock.to("2026-11-01 06:00")
    async with on_screen(monday, as_name="Wren") as at:
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type("He made tea.")
        await at.press(*EARLY)
        await at.type("1:30")
        await at.press("f2")
        assert at.screen == "Questions"
        await at.press("space")
        assert "< second >" in at.words
        await at.press("f2")
        assert at.screen == "Board"
    written = next(note for note in notes.notes(monday.desk("Wren")) if "tea" in note.text)
    assert written.happened_from.hour == 6, "in UTC: the second one"


async def test_a_promise_that_cannot_be_kept_says_what_would_do(monday: HouseOfTests) -> None:
    """Nothing typed into the form is lost: it comes back with the reason."""
    async with on_screen(monday, as_name="Theo") as at:
        await at.press("f", "n")
        await at.type("Tea with Sam's sister")
        await at.press("tab", "tab")
        await at.type("soonish")
        await at.press("f2")
        assert at.screen == "PromiseForm"
        assert "Tea with Sam's sister" in at.words
        await at.press("ctrl+u")
        await at.type("tomorrow 10:15-12:15")
        assert "Tuesday 10 March 10:15-12:15 (Theo on)" in at.words
        await at.press("tab")
        while "Who keeps it < Mags >" not in at.words:
            await at.press("space")
        await at.press("f2")
        assert at.screen == "PromiseForm", "Mags is not on then"
        assert "What you can do:" in at.words
        assert "Tea with Sam's sister" in at.words
        assert "tomorrow 10:15-12:15" in at.words


async def test_hints_do_not_say_that_a_number_may_stay(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.stand_on("> Sam")
        await at.go("w", "=He was non-compliant. His number is 07700 900123.", "f7")
        assert "Nothing has to be answered yet." in at.words
        assert at.words.count("< leave it as it is >") == 1
        assert at.words.count("< not yet: it is asked when you finish >") == 1
        await at.go("escape", "f2", "f2")
        assert "Choose an answer with Space" in at.words
        await at.press("space")
        assert "Choose an answer with Space" not in at.words
