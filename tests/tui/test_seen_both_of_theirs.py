"""Of what is somebody's own, too, mine is kept over what was seen; not over what they took back."""

from __future__ import annotations

from handover.desk import cards, naming, plan_pages, plans, residents, who
from handover.desk.plans import PartSaid
from handover.house.plans import Section
from handover.house.who import Part, Said
from handover.tui.widgets.fields import Choice
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests
from tests.tui.every_screen import PERSON, PLAN, WHO
from tests.tui.on_screen import OnScreen, on_screen
from tests.tui.test_refused_forms import value

ABOUT_HER = (*WHO, "> About me", "e")


async def say_yes(at: OnScreen) -> None:
    """Answer how it is known that they say so, the last question of the form."""
    at.app.screen.query(Choice).last().focus()
    await at.press("space")


async def test_who_they_are_is_kept_over_what_was_seen(monday: HouseOfTests) -> None:
    was = who.say(monday.theo, NOOR, Part.ABOUT_ME, Said("I draw maps."), THEY_SAID_SO)
    async with on_screen(monday, as_name="Mags") as at:
        await at.go(*ABOUT_HER, "= I hum.")
        await say_yes(at)
        who.say(monday.theo, NOOR, Part.ABOUT_ME, Said("I draw birds."), THEY_SAID_SO, was)
        await at.press("f2")
        assert ("I draw birds." in at.words, at.screen) == (True, "BothTexts")
        await at.press("escape", "f2")
        assert "Kept, in their words." in at.words
    said = who.who_page(monday.theo, NOOR).said[Part.ABOUT_ME].said
    assert said.words == "I draw maps. I hum."


async def test_what_they_took_back_meanwhile_does_not_come_back_by_f2(
    monday: HouseOfTests,
) -> None:
    who.say(monday.theo, NOOR, Part.ABOUT_ME, Said("I draw maps."), THEY_SAID_SO)
    async with on_screen(monday, as_name="Mags") as at:
        await at.go(*ABOUT_HER, "= I hum.")
        await say_yes(at)
        who.take_back(monday.theo, NOOR, Part.ABOUT_ME, THEY_SAID_SO)
        for _ in range(2):
            await at.press("f2")
            assert ("taken back" in at.words, at.screen) == (True, "BothTexts")
            await at.press("escape")
            assert (at.screen, value(at, "words")) == ("Fill", "I draw maps. I hum.")
    assert Part.ABOUT_ME not in who.who_page(monday.theo, NOOR).said


async def test_how_to_meet_them_taken_back_meanwhile_stays_taken_back(
    monday: HouseOfTests,
) -> None:
    now = residents.resident_by_id(monday.theo, NOOR)
    residents.keep_ask_first(monday.theo, now, "Knock.", THEY_SAID_SO)
    async with on_screen(monday, as_name="Mags") as at:
        await at.go(*PERSON, "e", "= Twice.", "tab", "space")
        now = residents.resident_by_id(monday.theo, NOOR)
        residents.keep_ask_first(monday.theo, now, "", THEY_SAID_SO)
        for _ in range(2):
            await at.press("f2", "escape")
            assert (at.screen, value(at, "words")) == ("Fill", "Knock. Twice.")
    assert residents.resident_by_id(monday.theo, NOOR).ask_first == ""


async def test_a_part_of_the_plan_is_kept_over_what_was_seen(monday: HouseOfTests) -> None:
    helps = Section.HELPS
    plans.say_part(monday.theo, NOOR, helps, PartSaid("Tea"), THEY_SAID_SO)
    async with on_screen(monday, as_name="Mags") as at:
        await at.go(*PLAN, "> What helps", "enter", "= by the window")
        await say_yes(at)
        plans.say_part(monday.theo, NOOR, helps, PartSaid("A walk"), THEY_SAID_SO)
        await at.press("f2")
        assert ("A walk" in at.words, at.screen) == (True, "BothTexts")
        await at.press("escape", "f2")
        assert "Kept, in their plan." in at.words
    page = plan_pages.their_plan(monday.theo, NOOR)
    assert page.part(helps).i_need == "Tea by the window"


async def test_a_name_is_kept_over_the_name_that_was_seen(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go(*PERSON, "> Their name", "enter", "enter", "ctrl+u", "=Nour")
        await say_yes(at)
        now = residents.resident_by_id(monday.theo, NOOR)
        naming.change_name(monday.theo, now, "Nura", THEY_SAID_SO)
        await at.press("f2")
        assert ("Nura" in at.words, at.screen) == (True, "BothTexts")
        await at.press("escape", "f2")
        assert "It is in the book." in at.words
    assert residents.resident_by_id(monday.theo, NOOR).name == "Nour"


async def test_what_to_know_in_an_emergency_is_kept_over_what_was_seen_not_over_nothing(
    monday: HouseOfTests,
) -> None:
    was = cards.keep_in_words(monday.theo, NOOR, None, "No nuts.", THEY_SAID_SO)
    async with on_screen(monday, as_name="Mags") as at:
        await at.go(*PERSON, "j", "n", "> What to know", "enter", "= No bees.")
        await say_yes(at)
        was = cards.keep_in_words(monday.theo, NOOR, was, "No milk.", THEY_SAID_SO)
        await at.press("f2")
        assert ("No milk." in at.words, at.screen) == (True, "BothTexts")
        was = cards.keep_in_words(monday.theo, NOOR, was, "", THEY_SAID_SO)
        for _ in range(2):
            await at.press("escape", "f2")
            assert at.screen == "BothTexts"
        await at.press("escape")
        assert value(at, "text") == "No nuts. No bees."
    card = cards.card_of(monday.theo, NOOR, opening=False)
    assert card.in_words is None or not card.in_words.text


async def test_a_second_f2_keeps_what_to_know_in_an_emergency(monday: HouseOfTests) -> None:
    was = cards.keep_in_words(monday.theo, NOOR, None, "No nuts.", THEY_SAID_SO)
    async with on_screen(monday, as_name="Mags") as at:
        await at.go(*PERSON, "j", "n", "> What to know", "enter", "= No bees.")
        await say_yes(at)
        cards.keep_in_words(monday.theo, NOOR, was, "No milk.", THEY_SAID_SO)
        await at.press("f2", "escape", "f2")
        assert "It is on the card." in at.words
    card = cards.card_of(monday.theo, NOOR, opening=False)
    assert card.in_words is not None
    assert card.in_words.text == "No nuts. No bees."


async def test_with_her_at_the_screen_both_texts_name_nobody_else(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("> Noor ", "enter", "t", "n", "> How I would like to be met", "enter")
        await at.go("=Knock twice.")
        now = residents.resident_by_id(monday.theo, NOOR)
        residents.keep_ask_first(monday.theo, now, "Not before Kai is up.", THEY_SAID_SO)
        await at.press("f2")
        assert (at.screen, "Kai" in at.words) == ("BothTexts", False)
        assert "Not before" in at.words
        assert "Knock twice." in at.words
