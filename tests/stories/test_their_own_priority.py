"""J05: Sam and Mags at one screen. His words, three of five questions, a step, and company for it.

And R177: what stands in the directory becomes a step, because he asked.
"""

from __future__ import annotations

from handover.desk import directory, follow_ups, priorities, wanted
from handover.house.directory import PublicContact, PublicKind
from handover.house.follow_ups import WhoAsked
from handover.house.priorities import (
    Dimension,
    HowWeKnow,
    Priority,
    PriorityStatus,
    StepOwner,
)
from tests.house_of_tests import NAMES, SAM, THEY_SAID_SO, HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen

OTHERS = [name for number, name in NAMES.items() if number != SAM]


def nobody_else_is_named(at: OnScreen) -> None:
    assert [name for name in OTHERS if name in at.words] == []


async def test_sam_says_what_he_wants_and_skips_what_he_likes(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 17:00")
    async with on_screen(house, as_name="Mags") as at:
        await at.open_page("Sam")
        await at.press("n")
        await at.type("Have my sister's voice in my week.")
        await at.press("f2")
        assert ">Whose words < choose with Space >" in at.words, "nobody's words are taken for his"
        await at.press("space")
        assert "theirs, they are here now" in at.words
        await at.press("tab")
        await at.type("A call on Sundays")
        await at.press("tab")
        await at.type("She laughs at what I laugh at")
        await at.press("tab", "tab", "tab")
        await at.type("no date")
        await at.press("tab", "tab", "tab", "tab", "tab", "space")
        assert "[x] community" in at.words
        nobody_else_is_named(at)
        await at.press("f2")
        assert "1 “Have my sister's voice in my week.” wish · community" in at.words

        assert "> 1 “Have my sister's voice" in at.words, "the cursor waits on it"
        await at.press("enter")
        assert "no date, their choice" in at.words
        assert "Open, and can stay open: what is there, within reach." in at.words
        await at.press("n")
        await at.type("Ring her from the house phone")
        await at.press("shift+tab", "space", "f2")
        assert "o Ring her from the house phone (theirs, open)" in at.words
        await at.stand_on("> o Ring")
        await at.press("p")
        assert at.screen == "PromiseForm"
        assert "To < Sam >" in at.words
        await at.type("tomorrow 17:00-18:00")
        assert "Tuesday 10 March 17:00-18:00 (Mags on)" in at.words
        await at.press("tab", "tab", "space", "tab", "space", "f2")
        assert "We promised: Ring her from the house phone" in await at.read()
        nobody_else_is_named(at)

    [his] = priorities.priorities_of(house.mags, SAM)
    assert (his.words, his.dimensions) == (
        "Have my sister's voice in my week.",
        frozenset({Dimension.COMMUNITY}),
    )
    assert (his.have, his.within_reach, his.no_finish_by_choice) == ("", "", True)
    assert {one.how for one in his.decisions} == {HowWeKnow.HERE_NOW}
    [step] = his.steps
    assert step.owner is StepOwner.PERSON
    [promised] = follow_ups.open_follow_ups(house.mags)
    assert (promised.step_id, promised.staff_id, promised.who_asked) == (
        step.id,
        None,
        WhoAsked.PERSON,
    )
    assert promised.agreed_at is not None


def wishes(house: HouseOfTests) -> tuple[Priority, ...]:
    """Sam wants two things."""
    return tuple(
        priorities.add_priority(house.theo, SAM, words, THEY_SAID_SO)
        for words in ("My sister's voice in my week", "Walk over the bridge")
    )


async def test_sam_puts_them_in_his_order(house: HouseOfTests) -> None:
    wishes(house)
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Sam")
        await at.stand_on("> What they want, all of it")
        await at.press("enter")
        await at.stand_on("> 2  “Walk")
        await at.press("m", "enter", "f2")
        assert "1 “Walk over the bridge”" in at.words
        assert "Their order is kept." in at.words
        await at.stand_on("> 2  “My sister")
        await at.press("m", "enter")
        assert "1 “My sister's voice in my week”" in at.words, "how we know is asked once"
    assert [one.words for one in priorities.priorities_of(house.theo, SAM)] == [
        "My sister's voice in my week",
        "Walk over the bridge",
    ]


async def test_what_we_thought_of_is_answered_with_one_key(house: HouseOfTests) -> None:
    """A note of ours is no wish of his: yes, in his words, or no."""
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Sam")
        for words in ("improve hygiene", "get out more", "phone the office"):
            await at.press("n")
            await at.type(words)
            await at.press("tab", "left", "f2")
            assert f"“{words}” our suggestion: ask them" in at.words

        await at.stand_on(">    “improve hygiene”")
        await at.press("enter", "l")
        assert at.screen == "Person"
        assert "hygiene" not in at.words, "he said no, and it is gone"

        await at.stand_on(">    “get out more”")
        await at.press("enter", "e", "ctrl+u")
        await at.type("See the river")
        await at.press("tab", "space", "f2")
        assert "1 “See the river”" in at.words
        assert "get out more" not in at.words
        await at.press("escape")

        await at.stand_on(">    “phone the office”")
        await at.press("enter", "y", "f2")
        assert "2 “phone the office”" in at.words
        assert "Sam decided, here with Theo; Theo had suggested it." in at.words
    statuses = [one.status for one in priorities.priorities_of(house.theo, SAM)]
    assert statuses == [PriorityStatus.WISH, PriorityStatus.WISH]


async def test_a_group_becomes_his_step_because_he_asked(house: HouseOfTests) -> None:
    group = PublicContact(
        "Hearing voices group", PublicKind.GROUP, when="Thursdays 18:30, the community hall"
    )
    directory.put_in(house.theo, group)
    first, _ = wishes(house)
    async with on_screen(house, as_name="Theo") as at:
        await at.press("j")
        await at.stand_on("> Hearing voices")
        await at.press("enter", "n", "enter")
        assert "Hearing voices group" in at.words
        await at.press("shift+tab", "space", "f2")
        assert "Their step is kept." in at.words
    [step] = priorities.priority_by_id(house.theo, first.id).steps
    assert step.words.startswith("Hearing voices group, Thursdays 18:30")


async def test_a_note_names_what_it_belongs_to(house: HouseOfTests) -> None:
    _, bridge = wishes(house)
    async with on_screen(house, as_name="Theo") as at:
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type("We went as far as the railing (#2).")
        await at.press("f2")
        if at.screen == "Questions":
            await at.press("space", "f2")
        assert "It belongs to “Walk over the bridge”." in at.words
        await at.open_page("Sam")
        await at.stand_on("> 2  “Walk")
        await at.press("enter")
        assert "We went as far as the railing" in at.words
    assert wanted.priority_page(house.theo, bridge.id).mentions
