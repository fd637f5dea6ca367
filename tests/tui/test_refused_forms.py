"""A form that could not be kept comes back as it was: its words, and every choice."""

from __future__ import annotations

from handover.desk import feedback
from tests.house_of_tests import NOOR, HouseOfTests
from tests.tui.on_screen import on_screen


async def test_left_on_the_table_without_a_reason(monday: HouseOfTests) -> None:
    monday.clock.to("2026-03-09 22:50")
    async with on_screen(monday, as_name="Mags") as at:
        await at.press("h", "f2", "space", "f2")
        assert "Say in a few words why nobody is there" in at.words
        await at.press("f2")
        assert "How < nobody is there: leave it on the table >" in at.words
        await at.press("tab")
        await at.type("Jun is ill")
        await at.press("f2")
    assert monday.book.sql("SELECT left_because FROM handover ORDER BY id DESC LIMIT 1") == [
        ("Jun is ill",)
    ]


async def test_what_the_desk_refuses_keeps_its_choices_and_what_it_keeps_does_not(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("> Noor ", "enter", "> What they said back to us", "enter", "n", "enter")
        await at.press("tab", "space", "space", "f2")
        assert "Nothing is written yet." in at.words
        await at.press("n", "enter")
        assert "It is for < Theo >" in at.words
        await at.type("Two knocks felt safe.")
        await at.press("f2")
        assert "It is kept, as they said it." in at.words
        await at.press("n", "enter")
        assert "It is for < the house >" in at.words
    [said] = feedback.theirs(monday.mags, NOOR)
    assert said.to_staff_id == monday.theo.who.id
