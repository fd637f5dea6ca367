"""The quiet lines on the screen: each where it belongs, and in nobody's way."""

from __future__ import annotations

from handover.desk.follow_ups import Promise, promise
from handover.desk.notes import notes
from handover.desk.priorities import add_priority
from handover.house.times import Span
from tests.house_of_tests import NOOR, SAM, THEY_SAID_SO, HouseOfTests, wall_moment, write
from tests.tui.on_screen import on_screen


async def test_missing_own_words_are_said_before_and_after_and_stop_nothing(
    monday: HouseOfTests,
) -> None:
    write(monday.theo, "He slept.", SAM)
    write(monday.theo, "He sang.", SAM)
    async with on_screen(monday, as_name="Theo") as at:
        await at.stand_on("> Sam")
        await at.press("w")
        assert "can ask to read it, too. The last two notes have no word of theirs." in at.words
        await at.type("We walked.")
        await at.press("f2")
        assert at.screen == "Board"
        assert "The last three notes have no word of theirs." in at.words
    assert notes(monday.theo, newest=1)[0].text == "We walked."


async def test_with_own_words_nothing_more_is_said(monday: HouseOfTests) -> None:
    write(monday.theo, "He slept.", SAM)
    write(monday.theo, "He sang.", SAM)
    async with on_screen(monday, as_name="Theo") as at:
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type("We walked.")
        await at.press("tab")
        await at.type("That was far!")
        await at.press("f2")
        assert at.screen == "Board"
        assert "Kept in the book." in at.words
        assert "no word of theirs" not in at.words


async def test_what_a_part_has_not_said_stands_beside_it_and_goes_with_one_key(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.press("h")
        await at.stand_on("> Larkspur House", "Nothing said yet.")
        await at.press("n", "up")
        await at.stand_on("> Larkspur House", "Nothing new.")
        [line] = [line for line in at.lines if "> Larkspur House" in line]
        assert "yet" not in line
        await at.stand_on("> Sam")
        await at.press("n", "up")
        [line] = [line for line in at.lines if "> Sam" in line]
        assert "No good word yet." in line


async def test_open_questions_stand_on_the_page_of_what_somebody_wants(
    monday: HouseOfTests,
) -> None:
    add_priority(monday.theo, SAM, "See the sea", THEY_SAID_SO)
    async with on_screen(monday, as_name="Theo") as at:
        await at.stand_on("> Sam")
        await at.press("enter")
        await at.stand_on("> 1")
        await at.press("enter")
        assert at.screen == "PriorityScreen"
        assert "The five questions about it are open; they can stay open." in at.words


async def test_two_weeks_of_a_stay_are_told_on_the_page_alone(monday: HouseOfTests) -> None:
    monday.clock.to("2026-03-09 11:00")
    async with on_screen(monday, as_name="Theo") as at:
        assert "Two weeks" not in at.words
        await at.stand_on("> Noor")
        await at.press("enter")
        assert "Two weeks of the stay are over: a good moment to ask how it is." in at.words


async def test_what_is_much_for_me_is_told_to_me_on_my_board(monday: HouseOfTests) -> None:
    theo = monday.theo
    when = Span(wall_moment("2026-03-09 16:00"), wall_moment("2026-03-09 17:00"))
    for number in range(7):
        promise(monday.mags, Promise(f"Walk {number}", when, NOOR, monday.mags.who.id, agreed=True))
    monday.clock.to("2026-03-09 15:10")
    async with on_screen(monday, as_name="Mags") as at:
        assert "Much is promised by you for this shift: share some of it?" in at.words
        await at.sit_down(monday, theo.who.name)
        assert "Much is promised" not in at.words
