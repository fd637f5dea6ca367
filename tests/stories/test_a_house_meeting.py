"""J13: the house celebrates its week, changes one agreement, and has it on one page."""

from __future__ import annotations

from handover.desk import meetings, residents
from handover.house.celebrations import Share
from handover.sheets.meeting import meeting_text
from tests.house_of_tests import BEE, NOOR, HouseOfTests
from tests.tui.on_screen import on_screen

FOR_A_WEEK = "No phones at the table during supper, for one week."


async def test_the_house_meets_celebrates_agrees_and_prints_one_page(
    house: HouseOfTests,
) -> None:
    house.clock.to("2026-03-10 17:00")
    residents.celebrate(
        house.theo,
        "Six months to the day.",
        resident_id=BEE,
        share=Share.HOUSE,
        ok_by_person=True,
    )
    residents.celebrate(house.theo, "A letter that was sent.", resident_id=NOOR)
    async with on_screen(house) as at:
        await at.sign_in("Mags")
        # Sam brings something; Noor tells the house how it is, and wants it talked about.
        await at.go("i", "> House meetings", "enter", "n", "enter", "=Who feeds the cat?")
        await at.go("tab", "=Sam", "f2")
        assert "Who feeds the cat? (Sam)" in at.words
        assert "To celebrate: Six months to the day." in at.words
        assert "A letter" not in at.words, "that one is the team's"
        await at.go("escape", "escape", "> Noor", "enter", "> What they said back", "enter")
        await at.go("n", "enter", "=The evenings are loud.", *["tab"] * 5, "space", "f2")
        assert "“The evenings are loud.”" in at.words
        await at.sign_out()

        # Wednesday: they agree, Sam stands aside; then the meeting is kept, with what came of it.
        house.clock.to("2026-03-11 11:00")
        await at.sign_in("Ines")
        await at.go("i", "b", "> What the house", "enter", "n", "> Something a", "enter")
        await at.go("=Noor, Sam, Bee, Ines", "tab", f"={FOR_A_WEEK}", "tab")
        await at.go("=Sam: I wait for a call.", "tab", "space", "f2")
        assert "Sam stood aside: “I wait for a call.”" in at.words
        await at.go("escape", "> House meetings", "enter")
        assert "Noor says: “The evenings are loud.”" in at.words
        await at.go("n", "> A meeting", "enter", "=Noor, Sam, Bee, Ines", "tab")
        await at.go("=Sam feeds the cat. Quiet after ten.", "f2")
        assert "Wed 11 Mar, with Noor, Sam, Bee, Ines" in at.words
        assert f"Agreed: {FOR_A_WEEK}" in await at.read()
        assert "For the next meeting, Wed 18 Mar" in at.words
        await at.go("> Wed 11 Mar", "x")
        assert at.screen == "MeetingOnOnePage"
        for words in ("There: Noor, Sam, Bee, Ines.", "Six months to the day.", FOR_A_WEEK):
            assert words in await at.read()

    number = meetings.newest(house.ines)
    printed = meeting_text(meetings.meeting_page(house.ines, number))
    assert "A letter" not in printed
    assert "Sam stood aside: “I wait for a call.”" in printed
    assert "Noor: “The evenings are loud.”" in printed
    assert "The next meeting is on Wed 18 Mar." in printed
    assert max(map(len, printed.splitlines())) <= 72
