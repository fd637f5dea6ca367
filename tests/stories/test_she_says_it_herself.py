"""Noor sits at the screen and says herself how to meet her, who she is, what is all right."""

from __future__ import annotations

from handover.desk import (
    boundaries,
    limits,
    meeting_them,
    pacts,
    priorities,
    residents,
    unfinished,
    who,
)
from handover.desk.boundaries import Says
from handover.desk.pacts import Offered
from handover.house.boundaries import Value
from handover.house.priorities import HowWeKnow
from handover.house.who import Part
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen

STEP = ("enter", "> A next step of mine", "enter")
STEP_FOR_ONE = ("> 1. “Read one thing”", *STEP)
STEP_FOR_TWO = ("> 2. “Sleep with", *STEP)


async def show_her(at: OnScreen) -> None:
    await at.go("> Noor ", "enter", "t")
    assert at.screen == "Together"


async def test_how_to_meet_her_and_who_she_is(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await show_her(at)
        await at.go("n", "> How I would like to be met", "enter", "=Knock twice.", "f2")
        assert "“Knock twice.”" in await at.read()
        await at.go("n", "> Who I am here", "enter", "> My languages", "enter")
        await at.go("=Arabic, and counting in French.", "f2")
        assert "Arabic, and counting in French." in await at.read()
        await at.go("> My languages: Arabic", "enter", "tab", "tab", "space", "f2")
        assert "My languages: rather not" in await at.read()
    assert residents.resident_by_id(monday.mags, NOOR).ask_first == "Knock twice."
    [said] = monday.book.sql("SELECT how, recorded_by FROM how_to_meet")
    assert said == ("here now", monday.mags.who.id)
    assert meeting_them.put_before(monday.mags, NOOR) == ()
    one = who.who_page(monday.mags, NOOR).said[Part.LANGUAGE]
    assert (one.said.rather_not, one.how) == (True, HowWeKnow.HERE_NOW)


async def test_what_is_all_right_for_her(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await show_her(at)
        await at.go("n", "> What is all right for me", "enter", "enter", "space", "f2")
        await at.go("> A hug from staff: never", "enter")
        assert "I say < never >" in at.words, "it opens as it is: F2 alone loosens nothing"
        await at.press("f2")
    [first, again] = limits.limits_of(monday.mags, NOOR).said[1]
    assert {first.value, again.value} == {Value.NEVER}
    assert first.agreed_with == "Mags"


async def test_an_agreement_is_made_and_ended_by_her(monday: HouseOfTests) -> None:
    one = pacts.make(monday.mags, NOOR, Offered("I say when", "I knock"), None)
    async with on_screen(monday, as_name="Mags") as at:
        await show_her(at)
        await at.go("> I: I say when", "enter", "enter")
        assert "not both have said yes" not in at.words
        await at.go("> I: I say when", "enter", "enter", "=Enough of it.", "f2")
        assert "I: I say when" not in at.words
        await at.go("n", "> An agreement with you", "enter", "=I ring at six", "tab", "=I answer")
        await at.press("tab", "tab", "space", "f2")
        assert "I: I ring at six" in at.words
    page = pacts.pacts_page(monday.mags, NOOR)
    [new] = page.holding
    assert (new.theirs, new.ours, new.both_said_yes) == ("I ring at six", "I answer", True)
    [ended] = [old for old in page.ended if old.id == one.id]
    assert ended.ended_words == "Enough of it."


async def test_looser_than_the_house_she_is_asked_and_nothing_is_forced(
    monday: HouseOfTests,
) -> None:
    boundaries.set_for_resident(monday.mags, NOOR, 3, Says(Value.NEVER), THEY_SAID_SO)
    async with on_screen(monday, as_name="Mags") as at:
        await show_her(at)
        await at.go("> Staff giving out their own phone", "enter", "space", "f2")
        assert at.screen == "TogetherPick"
        await at.press("escape")
    assert len(limits.limits_of(monday.mags, NOOR).said[3]) == 1


async def test_steps_begun_for_two_wishes_wait_in_places_of_their_own(
    monday: HouseOfTests,
) -> None:
    priorities.add_priority(monday.mags, NOOR, "Sleep with the door open", THEY_SAID_SO)
    async with on_screen(monday, as_name="Mags") as at:
        await show_her(at)
        await at.go(*STEP_FOR_ONE, "=Ask at the li", "escape")
        await at.go(*STEP_FOR_TWO)
        assert "Ask at the li" not in at.words
        await at.go("=Try it", "escape", *STEP_FOR_ONE)
        assert "Ask at the li" in at.words
        await at.press("escape")
    waiting = {
        words["words"] for words in unfinished.mine(monday.mags).values() if "words" in words
    }
    assert waiting >= {"Ask at the li", "Try it"}
