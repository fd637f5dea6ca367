"""Noor and Theo make a plan: both sides of it, what she keeps to herself, and what travels."""

from __future__ import annotations

from handover.desk import handovers, plan_pages, plans
from handover.desk.handover_pages import handover_page
from handover.desk.plans import PartSaid
from handover.house.plans import Section
from handover.tui.screens.receive_words import beginning
from tests.house_of_tests import NOOR, SAM, THEY_SAID_SO, HouseOfTests, write
from tests.tui.on_screen import OnScreen, on_screen

PACING = "If I'm pacing, walk with me."
OUT = "To know whether you went out."
BUS = "The last bus, heard from bed."


async def put_in(at: OnScreen, part: str, i_need: str, house_needs: str = "") -> None:
    """Fill in one part of the plan that is on the screen, from its row."""
    await at.stand_on(f"> {part}")
    await at.press("enter")
    await at.type(i_need)
    if house_needs:
        await at.press("f6")
        await at.type(house_needs)
    await at.press("f2")


async def test_a_plan_is_made_marked_by_both_and_travels_with_every_handover(
    house: HouseOfTests,
) -> None:
    house.clock.to("2026-03-09 14:30")
    write(house.theo, "We baked bread.")
    async with on_screen(house) as at:
        # Side by side: what she needs, what the house needs, and what stays hers.
        await at.sign_in("Theo")
        await at.open_page("Noor")
        await at.stand_on("> Their plan: none yet")
        await at.press("enter")
        await put_in(at, "What helps then", PACING, OUT)
        assert f"Noor: {PACING}" in at.words
        assert f"the house: {OUT}" in at.words
        await put_in(at, "What is hard for me", BUS)
        assert "What is hard for me: kept to themselves" in at.words
        assert BUS not in at.words
        await at.stand_on("> What is hard for me")
        await at.press("enter")
        assert "open it with them, in the together view" in at.words
        await put_in(at, "Nothing. Up to three lines", "Two knocks.")
        await at.press("y", "enter", "f2")
        assert "Marked by Noor, Mon 9 Mar (here now). Not yet by us." in at.words
        await at.press("y", "enter")
        assert "Marked by Noor, Mon 9 Mar (here now); by Theo, Mon 9 Mar." in at.words

        # What can be printed for her to take along.
        await at.press("x")
        assert "NOOR'S PLAN" in at.words
        assert BUS not in at.words
        await at.press("escape", "escape", "escape")

        # The line travels; Mags opens the plan with one key while she receives.
        house.clock.to("2026-03-09 15:05")
        await at.press("h")
        assert "Remind us: Two knocks." in at.words
        await at.press("f2", "f2")
        await at.sign_out()
        await at.sign_in("Mags")
        await at.press("r")
        while "NOOR" not in at.words:
            await at.press("f6")
        assert "Remind us: Two knocks." in at.words
        await at.type("She likes two knocks")
        await at.press("ctrl+y")
        assert at.words.startswith("Noor's plan · version 1")
        assert PACING in await at.read()
        await at.press("escape")
        assert "She likes two knocks" in at.words, "the line that was being typed is still there"
        await at.press("escape")

        # She takes the line out: a new version, unmarked, and it does not travel any more.
        await at.open_page("Noor")
        await at.stand_on("> Their plan")
        await at.press("enter")
        await at.stand_on("> Two knocks.")
        await at.press("enter", "end", "ctrl+u", "f2")
        assert "version 2" in at.words
        assert "Not marked yet. Y marks it." in at.words
        await at.stand_on("> Version 1, from Mon 9 Mar, marked by both")
        await at.press("enter")
        assert "Two knocks." in at.words
        assert "as it was" in at.words
        await at.press("escape", "escape", "escape", "r")
        assert "Remind us: Two knocks." not in at.words
        while "NOOR" not in at.words:
            await at.press("f6")
        assert "Remind us: Two knocks." not in at.words


async def test_at_two_terminals_nothing_is_lost(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.stand_on("> Their plan")
        await at.press("enter")
        await at.stand_on("> Afterwards")
        await at.press("enter")
        await at.type("Tea, and no questions")
        dot = PartSaid("The window open")
        plans.say_part(house.dot, NOOR, Section.AFTER, dot, THEY_SAID_SO)
        await at.press("f2")
        assert at.screen == "BothTexts"
        assert "The window open" in at.words
        assert "Tea, and no questions" in at.words
        await at.press("escape")
        assert "Tea, and no questions" in at.words, "the form is as it was"
        await at.press("escape")
        await at.stand_on("> Afterwards")
        await at.press("enter")
        assert "Tea, and no questions" in at.words, "her words wait in their field"
        await at.press("f2")
    after = plan_pages.their_plan(house.mags, NOOR).part(Section.AFTER)
    assert after.i_need == "Tea, and no questions"


async def test_it_is_on_paper_and_we_ask(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.stand_on("> Their plan")
        await at.press("enter")
        await at.stand_on("> It is kept here.")
        await at.press("enter", "f2")
        assert "Noor's plan is on paper, with them. Ask them about it." in at.words
        await at.press("escape")
        assert "Their plan: on paper, with them; ask" in at.words


async def test_words_she_said_stand_in_it_and_are_offered_once(monday: HouseOfTests) -> None:
    house = monday
    async with on_screen(house, as_name="Mags") as at:
        await at.open_page("Noor  ")
        await at.stand_on("> Their plan")
        await at.press("enter")
        await at.stand_on("> “Please leave the window open.”")
        await at.press("enter")
        assert "< What helps then >" in at.words
        await at.press("f2")
        assert "“Please leave the window open.” said Mon 9 Mar, to Theo" in at.words
        assert at.words.count("Please leave the window open.") == 1


async def test_a_line_of_somebody_about_whom_nothing_is_new_is_heard_as_well(
    house: HouseOfTests,
) -> None:
    house.clock.to("2026-03-09 14:30")
    write(house.theo, "He slept until ten.", SAM)
    plans.say_part(house.theo, NOOR, Section.REMIND, PartSaid("Two knocks."), THEY_SAID_SO)
    house.clock.to("2026-03-09 15:05")
    handovers.give(house.theo)
    house.clock.to("2026-03-09 23:05")
    write(house.mags, "He cooked.", SAM)
    given = handovers.give(house.mags)
    page = handover_page(house.jun, given.id)
    lines = "\n".join(beginning(page, (), house.jun.zone, 76))
    assert "Nothing new: " in lines
    assert "Noor: Remind us: Two knocks." in lines


async def test_on_her_own_page_she_reads_and_changes_what_she_keeps_to_herself(
    house: HouseOfTests,
) -> None:
    kept = PartSaid(BUS, private=True)
    plans.say_part(house.theo, NOOR, Section.HARD_FOR_ME, kept, THEY_SAID_SO)
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.press("t")
        await at.stand_on("> What is hard for me")
        assert BUS in at.words
        await at.press("enter")
        assert "< only me >" in at.words
        await at.type(" And rain.")
        await at.press("f2")
        assert f"{BUS} And rain." in at.words
    assert plan_pages.their_plan(house.theo, NOOR).part(Section.HARD_FOR_ME).hidden


async def test_what_only_she_is_to_read_is_not_lost_where_the_team_wrote_meanwhile(
    house: HouseOfTests,
) -> None:
    """It waits nowhere, so it is kept over what she has seen; what the house needs stays theirs."""
    plans.say_part(house.theo, NOOR, Section.HARD_FOR_ME, PartSaid(BUS), THEY_SAID_SO)
    theirs = PartSaid("The bus, in the rain.", "To know by noon.")
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.press("t")
        await at.stand_on("> What is hard for me")
        await at.press("enter")
        await at.type(" And him.")
        await at.press("tab", "space")
        assert "< only me >" in at.words
        plans.say_part(house.dot, NOOR, Section.HARD_FOR_ME, theirs, THEY_SAID_SO)
        await at.press("f2")
        assert at.screen == "BothTexts"
        assert "The bus, in the rain. To know by noon." in at.words
        await at.press("escape")
        assert "F2 once more puts yours in place" in at.words
        await at.press("f2")
        assert f"{BUS} And him." in at.words
    part = plan_pages.their_plan(house.theo, NOOR, for_them=True).part(Section.HARD_FOR_ME)
    assert (part.i_need, part.private) == (f"{BUS} And him.", True)
    assert part.house_needs == "To know by noon."


async def test_what_waits_nowhere_is_not_said_to_wait(house: HouseOfTests) -> None:
    """What stands there now is about somebody else too, so she was not shown all of it."""
    plans.say_part(house.theo, NOOR, Section.HARD_FOR_ME, PartSaid(BUS), THEY_SAID_SO)
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.press("t")
        await at.stand_on("> What is hard for me")
        await at.press("enter")
        await at.type(" And him.")
        await at.press("tab", "space")
        theirs = PartSaid("The bus, and Sam at the door.")
        plans.say_part(house.dot, NOOR, Section.HARD_FOR_ME, theirs, THEY_SAID_SO)
        await at.press("f2")
        assert at.screen == "BothTexts"
        assert "Sam" not in at.words
        await at.press("escape")
        assert "What you typed here is kept nowhere else: Esc leaves it." in at.words
        assert f"{BUS} And him." in at.words
        await at.press("space", "f2", "escape")
        assert "your words are kept" in at.words, "for the team too, it waits"
