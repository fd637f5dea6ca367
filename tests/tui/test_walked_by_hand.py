"""What stood in the way of tired hands when the journeys were walked, and no longer does."""

from __future__ import annotations

from handover.desk import handovers, unfinished
from handover.desk.board import board
from handover.desk.handover_pages import handover_page
from handover.house.handovers import HandoverStatus, Line
from tests.house_of_tests import KAI, NOOR, SAM, HouseOfTests, write
from tests.tui.on_screen import on_screen


async def test_nothing_new_goes_on_to_the_next_however_fast_it_is_pressed(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.press("h")
        await at.press_at_once(*"nnnnnnnn")
        assert at.screen == "HandOver", "no two texts are shown that say the same"
    page = handovers.preview(house.theo)
    assert [part.name for part in page.parts if not part.line.nothing] == []
    assert all(part.line.version == 1 for part in page.parts), "each was said once"


def test_two_who_say_the_same_about_a_part_do_not_clash(house: HouseOfTests) -> None:
    line = Line(NOOR, "", nothing=True, version=0)
    handovers.say(house.theo, line)
    handovers.say(house.dot, line)
    part = handovers.preview(house.theo).part(NOOR)
    assert part
    assert (part.line.nothing, part.line.version) == (True, 1)


async def test_words_that_wait_say_whose_page_they_are_for_and_lead_there(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.go("p", "=The letter, with her", "escape", "escape", "escape")
        await at.stand_on("> Not kept yet, Noor, “What do we promise?”: The letter")
        await at.press("enter")
        assert at.lines[0].startswith(" Noor")
        assert "Open that question again; your words are in it." in at.words
        await at.press("p")
        assert "The letter, with her" in at.words


def test_what_waits_leads_to_its_page(house: HouseOfTests) -> None:
    note = write(house.theo, "We sat on the porch.", KAI)
    for place in (
        f"A|part {SAM}", f"B|note {note.id}", "C|meeting", f"D|handover 7, part {NOOR}",
        "E|limits resident 1", "F|person 999", "G|who knows where", "H|part 0",
    ):  # fmt: skip
        unfinished.keep(house.theo, place, {"text": "…"})
    leads = {one.words.partition("“")[2][0]: one for one in board(house.theo).typed}
    assert {letter: one.key for letter, one in leads.items()} == {
        "A": "hand-over:",
        "B": f"note:{note.id}",
        "C": "meetings:",
        "D": "receive:7",
        "E": "limits:1",
        "F": "",
        "G": "",
        "H": "hand-over:",
    }
    assert leads["A"].words.startswith("Not kept yet, Sam, “A”")
    assert leads["B"].words.startswith("Not kept yet, Kai, “B”")
    assert leads["C"].words.startswith("Not kept yet, “C”")


async def test_nothing_is_said_back_and_why(house: HouseOfTests) -> None:
    """Where the words would be typed: once all is heard, one key more."""
    house.clock.to("2026-03-09 15:05")
    write(house.theo, "We made soup.", NOOR)
    given = handovers.give(house.theo)
    async with on_screen(house, as_name="Mags") as at:
        await at.press("r", "f2", "f2")
        assert "F2 once more: nothing to say back, and why." in at.words
        await at.press("f2")
        assert "Nothing to say back this time" in at.words
        await at.go("=Somebody is at the door", "f2")
        assert at.screen == "Board"
        assert "Kept. The shift before sees why." in at.words
    page = handover_page(house.theo, given.id)
    assert page.handover
    assert page.handover.status is HandoverStatus.SAID_BACK
    assert page.handover.skipped_because == "Somebody is at the door"


async def test_whoever_has_said_something_back_is_asked_no_more(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 15:05")
    write(house.theo, "We made soup.", NOOR)
    handovers.give(house.theo)
    async with on_screen(house, as_name="Mags") as at:
        await at.go("r", "f2", "=I will keep some for her", "f2")
        assert "That was all of it. Esc goes back to the board." in at.words
        await at.press("f2")
        assert at.screen == "Receive"


async def test_who_came_later_is_still_asked_once_they_have_said_it_back(
    house: HouseOfTests,
) -> None:
    """J08: Dot hears and says back first, as anybody would; when she came is asked all the same."""
    house.clock.to("2026-03-15 05:00")
    write(house.desk("Wren"), "We played cards.", SAM)
    house.clock.to("2026-03-15 07:05")
    handovers.give(house.desk("Wren"), left_because="Dot is stuck in the snow.")
    house.clock.to("2026-03-15 07:55")
    async with on_screen(house, as_name="Dot") as at:
        await at.go("r", "f2", "=I let him sleep", "f2", "escape")
        assert "Did you come later than" in at.words


async def test_tab_goes_on_to_the_next_part_of_a_list(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await at.press("i", "tab", "enter")
        assert at.screen == "RosterWeek", "three keys from the board"
        await at.press("escape", "shift+tab")
        assert at.words.startswith("In the house")
        await at.press("tab", "tab", "tab", "tab")
        assert at.screen == "Inside"


async def test_what_the_meeting_agreed_is_kept_from_its_own_page(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await at.go("i", "> House meetings", "enter", "n", "s", "enter")
        assert "What has the meeting agreed?" in at.words
        await at.go("=Noor, Ines", "tab", "=Quiet after ten.", "tab", "tab", "space", "f2")
        assert "Quiet after ten." in at.words
        await at.press("escape")
        assert at.screen == "Meetings"
