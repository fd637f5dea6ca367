"""What got in the way when whole journeys were walked by hand: each small, each mended."""

from __future__ import annotations

from handover.tui.widgets.fields import Choice
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import on_screen


async def test_whoever_was_just_welcomed_is_stood_on(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("i", "n", "=Odile", "f2", "f2")
        assert any(line.startswith(" > Odile") for line in at.lines)


async def test_a_promise_just_made_is_stood_on(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        for words in ("The boiler", "The bread"):
            await at.go("f", "n", f"={words}", "tab", "tab", "=whenever", "f2")
            assert any(line.startswith(f" > {words}") for line in at.lines), at.words
            await at.go("escape")


async def test_what_a_meeting_agreed_and_the_meeting_are_stood_on(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await at.go("i", "b", "> What the house", "enter")
        for words in ("Quiet after ten.", "Soup on Fridays."):
            await at.go("n", "> Something a", "enter", "=Noor, Ines", "tab", f"={words}")
            await at.go("f2")
            assert "Did everybody else agree?" in at.words
            await at.go("space", "f2")
            assert any(line.startswith(f" > {words}") for line in at.lines)
        await at.go("escape", "> House meetings", "enter", "n", "> A meeting", "enter")
        await at.go("=Noor, Ines", "f2")
        assert any(line.startswith(" > Mon 9 Mar, with Noor, Ines") for line in at.lines)


async def test_a_long_form_is_seen_whole_on_24_lines(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await at.go("i", "b", "> What the house", "enter", "n", "> Something a", "enter")
        for words in ("What has the meeting agreed?", "Who was there?", "Look at it again"):
            assert words in at.words
        assert "In the house and on the team" in at.words


async def test_a_letter_finds_a_name_and_chooses_nothing(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("f", "n", "=Tea", "tab", "tab", "tab")
        keeper = at.app.screen.query_one("#field-staff", Choice)
        await at.go("m")
        assert "> Mags" in at.words, "the list is open there, and nothing is chosen yet"
        await at.go("z")
        assert "> Mags" in at.words
        await at.go("enter")
        assert "Who keeps it < Mags >" in at.words
        assert keeper.has_focus
        await at.go("tab", "tab", "y", "escape")
        assert "Have they agreed < not asked yet >" in at.words, "nobody says yes by a slip"


async def test_opening_a_page_from_home_is_not_said_to_be_kept(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 20:00")
    async with on_screen(house, as_name="Theo") as at:
        await at.go("> Noor", "enter")
        assert "Before it opens" in at.words
        assert "Noor can see that you did" in " ".join(at.words.split())
        assert "Before this is kept" not in at.words


async def test_asking_for_a_debrief_says_how_it_is_taken_back(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("i", "> I would like a debrief", "enter")
        assert "takes it back" in " ".join(at.words.split())
        assert any(line.startswith(" > You asked for a debrief") for line in at.lines)
