"""A form that could not be kept comes back as it was: its words, and every choice."""

from __future__ import annotations

from handover.desk import feedback
from tests.house_of_tests import NOOR, HouseOfTests, write
from tests.tui.on_screen import OnScreen, on_screen


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


def field(at: OnScreen) -> str:
    """The field the cursor stands in."""
    return at.app.focused.id or "" if at.app.focused else ""


async def test_what_holds_a_promise_up_is_named_and_the_cursor_stands_there(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.press("p", "f2")
        assert (field(at), "What is promised?" in at.words) == ("field-text", True)
        await at.type("Tea on the landing")
        await at.press("f2")
        assert (field(at), "When? Write a time" in at.words) == ("field-when", True)
        await at.type("tomorrow 10:00-11:00")
        await at.press("f2")
        assert (field(at), "Who asked for it?" in at.words) == ("field-who_asked", True)
        await at.press("space", "f2")
        assert (field(at), "Have they agreed?" in at.words) == ("field-agreed", True)
        await at.press("space", "f2")
        assert "Promised." in at.words


async def test_a_promise_nobody_can_keep_comes_back_at_whoever_is_not_on(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.press("f", "n")
        await at.type("Bring the lamp up")
        await at.press("tab", "tab")
        await at.type("tomorrow 10:00-11:00")
        await at.press("tab", "m", "enter", "f2")
        assert "Mags is not on then" in at.words
        assert field(at) == "field-staff"
        await at.press("left", "left", "f2")
        assert field(at) == "field-staff", "Ines is never on"
        await at.press("left", "f2")
        assert "Promised." in at.words


async def test_an_addition_without_words_stays_open(house: HouseOfTests) -> None:
    write(house.theo, "We planted beans.", NOOR)
    async with on_screen(house, as_name="Theo") as at:
        await at.go("g", "=planted", "enter", "a", "f2")
        assert at.screen == "Fill"
        assert "Nothing is written yet. A few words are enough" in at.words
        assert field(at) == "field-text"
