"""E3, A12, R032, R046: out and back, an outing that leaves nobody, a card with questions."""

from __future__ import annotations

from handover.desk import house_card, whereabouts
from handover.desk.private import my_reflections
from handover.desk.residents import person_page
from handover.rules.nobody_here import SHORT
from tests.house_of_tests import KAI, NOOR, HouseOfTests
from tests.tui.on_screen import on_screen


async def test_kai_says_that_he_is_out_and_it_is_wiped_when_he_is_back(
    monday: HouseOfTests,
) -> None:
    """Out: five keys beyond his words. Back: two."""
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("i", "> In and out", "enter", "> Kai", "enter")
        await at.type("the river")
        await at.press("tab")
        await at.type("five, or when it rains")
        await at.press("f2")
        assert "Kai: the river, back about five, or when it rains" in at.words
        await at.press("escape", "escape")
        assert "Out: Kai: the river" in await at.read()

        # Late is nothing here: at nine it still says the same, and at five in the morning nothing.
        await at.go("> Out: Kai", "enter", "space")
        assert "Nobody said so." in at.words
        await at.press("escape")
        assert "Out: Kai" not in at.words
    assert whereabouts.whereabouts(monday.mags).out == ()


async def test_alone_on_shift_mags_goes_out_and_is_asked_once_how_it_is_meant(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("i", "> In and out", "enter", "n")
        await at.type("the shop")
        await at.press("tab", "tab", "tab", "space", "f2")
        assert at.screen == "Questions"
        assert "nobody of the team is with the house" in at.words
        await at.press("space", "space", "space", "f2")
        assert "Together: Mags, Noor: the shop" in at.words
        assert SHORT in at.words
        await at.go("> Together", "enter")
        assert "Nobody said so." in at.words
    assert whereabouts.whereabouts(monday.mags).outings == ()


async def test_theo_says_something_about_himself_and_reads_what_the_house_is(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.go("i", "> What Larkspur", "enter", "> Mags", "enter")
        assert "Mags's own to say" in at.words
        await at.go("> Theo", "enter")
        await at.type("I bake on Mondays.")
        await at.press("f2")
        assert "Theo: I bake on Mondays." in at.words
        await at.go("home", "enter")
        assert "A coordinator writes this down" in at.words
    card = house_card.house_card(monday.mags)
    assert [one.words for one in card.team if one.words] == ["I bake on Mondays."]


async def test_a_question_may_be_thought_about_answered_or_kept_for_oneself(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("> Noor  ", "enter", "> Cards with", "enter")
        assert "for Noor" in at.words
        await at.press("enter", "enter")
        assert at.screen == "QuestionCards", "just thinking is an answer"
        await at.press("enter", "down", "enter")
        await at.type("It was the year of the red bus.")
        await at.press("f2")
        assert "Kept among their own words" in at.words
        await at.press("escape", "escape")

        await at.go("i", "> Cards with", "enter", "enter", "down", "enter")
        await at.type("I was the driver, somehow.")
        await at.press("f2")
        assert "Kept for you alone" in at.words
    said = [one.text for one in person_page(monday.theo, NOOR).own_words]
    assert "It was the year of the red bus." in said
    assert [one.text for one in my_reflections(monday.mags)] == ["I was the driver, somehow."]
    assert person_page(monday.theo, KAI).own_words == ()
