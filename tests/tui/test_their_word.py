"""On the team's screens something of theirs ends only once somebody says how we know."""

from __future__ import annotations

from handover.desk import feedback
from handover.house.feedback import NewFeedback
from tests.house_of_tests import NOOR, HouseOfTests
from tests.tui.on_screen import on_screen


async def test_words_are_taken_back_on_their_page_with_how_we_know(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("> Noor ", "enter", "> “Please leave the window open.”", "enter")
        await at.go("> They take these words back", "enter", "f2")
        assert "How do we know? Choose with Space" in at.words
        await at.press("space", "space", "f2")
        assert "window open" not in at.words
    assert monday.book.sql("SELECT how, recorded_by FROM taken_back") == [
        ("told me", monday.mags.who.id)
    ]


async def test_what_was_said_back_is_taken_back_with_how_we_know(monday: HouseOfTests) -> None:
    feedback.say(monday.mags, NewFeedback(NOOR, "The evenings are loud."))
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("> Noor ", "enter", "> What they said back to us", "enter", "enter")
        await at.go("> Noor takes it back", "enter", "f2")
        assert "How do we know?" in at.words
        await at.press("space", "f2")
        assert "It is taken back." in at.words
    assert monday.book.sql("SELECT how FROM taken_back") == [("here now",)]


async def test_how_they_want_to_be_met_may_be_looked_up_as_it_was(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("> Noor ", "enter", "e", "=Knock twice.", "f2", "e", "= And wait.", "f2")
        await at.go("> How they would like to be met", "enter")
        await at.go("> How they put it before", "enter")
        assert "Mon 9 Mar: “Knock twice.”" in at.words
        await at.go("> How they would like to be met", "enter", "> They take it back", "enter")
        await at.press("space", "f2")
        assert "Taken back. Nothing of it is kept." in at.words
        assert "Knock" not in at.words
