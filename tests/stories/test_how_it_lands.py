"""A good day to ask Noor how the support lands: what she likes to answer, and when to ask again."""

from __future__ import annotations

from handover.desk import check_ins
from tests.house_of_tests import NOOR, HouseOfTests
from tests.tui.on_screen import on_screen


async def test_she_answers_one_question_and_skips_the_rest(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.stand_on("> A good day to ask Noor how the support lands?")
        await at.press("enter")
        assert "It is a good day to ask Noor." in at.words
        await at.press("enter")
        await at.type("Two knocks. Then count to five.")
        await at.press("f2")
        assert "“Two knocks. Then count to five.”" in at.words
        assert "A good day to ask again: Mon 6 Apr." in at.words
        await at.press("escape")
        assert "A good day to ask Noor" not in at.words
    [said] = check_ins.check_ins_page(house.mags, NOOR).said
    assert len(said.answers) == 1


async def test_she_would_rather_not_be_asked(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.stand_on("> A good day to ask Noor")
        await at.press("enter", "m")
        await at.stand_on("> Do not ask me")
        await at.press("enter", "f2")
        assert "They do not want to be asked. They say so when there is something." in at.words
        await at.press("escape")
        assert "A good day to ask Noor" not in at.words
