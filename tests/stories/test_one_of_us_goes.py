"""Jun leaves the team; and Theo, who is with Noor a great deal, is asked about it, alone."""

from __future__ import annotations

from handover.desk import pacts, partings
from handover.desk.pacts import Offered
from handover.house.partings import Goodbye
from tests.house_of_tests import NOOR, SAM, THEY_SAID_SO, HouseOfTests, write
from tests.tui.on_screen import on_screen


async def test_whoever_knew_her_is_told_by_one_of_us_and_offered_a_goodbye(
    house: HouseOfTests,
) -> None:
    for number in (NOOR, SAM):
        pacts.make(house.jun, number, Offered("", "Tea on the landing"), THEY_SAID_SO)
    async with on_screen(house) as at:
        await at.sign_in("Ines")
        await at.press("i")
        await at.stand_on("> Somebody of the team goes")
        await at.press("enter", "n", *["space"] * 4)
        assert "Who < Jun >" in at.words
        await at.press("tab", "space", "f2")
        assert "Jun leaves the team" in at.words
        assert at.words.count("not told yet") == 2
        await at.press("escape", "escape")
        await at.sign_out()

        await at.sign_in("Theo")
        await at.stand_on("> Jun leaves the team: there is somebody to tell")
        await at.press("enter")
        await at.stand_on("> Noor")
        await at.press("enter")
        assert "Told by < Theo >" in at.words
        await at.press("tab")
        await at.type("Tell her the tea was right.")
        await at.press("f6", "space", "f2")
        assert "told by Theo, Mon 9 Mar; a goodbye: they would like one" in at.words
        await at.press("escape")
        await at.sign_out()

        await at.type("Jun")
        await at.press("enter")
        await at.type("four words in a row")
        await at.press("enter")
        assert at.screen == "SignIn"
    [gone] = partings.partings_page(house.theo).open_ones
    assert gone.to_tell[0].their_words == "Tell her the tea was right."
    assert gone.to_tell[0].goodbye is Goodbye.WISHED


async def test_closeness_is_a_kind_question_to_one_alone(house: HouseOfTests) -> None:
    for number in range(6):
        write(house.theo, f"We read page {number}.")
    async with on_screen(house, as_name="Theo") as at:
        await at.stand_on("> You have been with Noor a great deal")
        await at.press("enter")
        assert "Nobody else is asked this." in at.words
        await at.press("enter")
        assert at.screen == "WriteNote"
        await at.type("I wait for her to come down in the mornings.")
        await at.press("f2")
        assert "a great deal" not in at.words
    async with on_screen(house, as_name="Dot") as at:
        assert "a great deal" not in at.words
