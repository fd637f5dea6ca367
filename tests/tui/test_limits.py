"""Limits on the screen: the exercise, what is typed, and whose page it is."""

from __future__ import annotations

from handover.desk import boundaries, limits
from handover.desk.boundaries import Says
from handover.house.boundaries import Held, Holder, Sort, Value
from handover.tui.ways import open_row
from tests.house_of_tests import NOOR, SAM, THEY_SAID_SO, HouseOfTests
from tests.tui.on_screen import on_screen


async def test_the_exercise_goes_on_by_itself_and_can_be_left_anywhere(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("i", "b", "> The exercise", "enter", "enter")
        assert "1 of 27: A hug from staff" in at.words
        await at.press("space", "tab")
        await at.type("It could be too much.")
        await at.press("f2")
        assert "2 of 27: A hug for staff" in at.words
        await at.press("f2")
        assert "3 of 27" in at.words, "a row may be left open"
        await at.press("tab", "tab")
        await at.type("No rest at")
        await at.press("escape")
        assert at.screen == "Exercise"
        await at.go("> 3 ", "enter")
        assert "No rest at" in at.words, "what was typed waits"
        await at.press("escape", "escape")
    first, second, third, *_ = limits.my_exercise(house.theo)
    assert (first.value, first.thoughts.for_them) == (Value.NEVER, "It could be too much.")
    assert not second.answered
    assert third.thoughts.empty
    assert not any(line.answered for line in limits.my_exercise(house.mags))


async def test_mine_are_mine(house: HouseOfTests) -> None:
    boundaries.set_my_own(house.theo, 1, Says(Value.NEVER, "my bad back"))
    async with on_screen(house, as_name="Theo") as at:
        await at.go("i", "b", "> Mine", "enter")
        assert "You: never, “my bad back”" in at.words
        assert "nobody else reads this" in at.words
        await at.sign_out()
        await at.sign_in("Mags")
        await at.go("i", "b", "> Mine", "enter")
        assert "my bad back" not in at.words
        await at.press("escape", "escape")
        await at.go("> Noor", "b", "> 1 ", "enter")
        assert "You: nothing yet" in at.words


async def test_a_row_of_noor_s_own_is_on_her_page_only(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("> Noor", "b", "n")
        await at.type("Jokes about sleep")
        await at.press("f2")
        assert "Kept." in at.words
        assert "Jokes about sleep" in at.words
        assert "Noor: never" in at.words
        await at.press("escape")
        await at.go("> Sam", "b")
        assert "Jokes about sleep" not in at.words
    assert limits.lines_of(house.theo, SAM) == ()


async def test_nothing_is_asked_again_where_somebody_else_spoke_first(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("> Noor", "b", "> 1 ", "space", "tab", "tab")
        await at.type("if she asks")
        boundaries.set_for_resident(house.dot, NOOR, 7, Says(Value.NEVER), THEY_SAID_SO)
        boundaries.set_for_resident(
            house.dot, NOOR, 1, Says(Value.MAYBE, "in the morning"), THEY_SAID_SO
        )
        await at.press("f2")
        assert at.screen == "BothTexts"
        assert "maybe It depends on: in the morning" in at.words
        assert "never It depends on: if she asks" in at.words
        await at.press("escape", "space")
        assert "if she asks" in at.words, "what was typed is still in its field"


async def test_one_row_can_be_opened_from_elsewhere(house: HouseOfTests) -> None:
    row = boundaries.add_own_row(
        house.theo,
        Holder(Held.RESIDENT, NOOR),
        Sort.TIMES,
        "Talks before ten",
        Says(Value.NEVER),
        THEY_SAID_SO,
    )
    async with on_screen(house, as_name="Theo") as at:
        for key, words in (
            (f"limits:{NOOR}/{row.number}", "Talks before ten"),
            (f"limits:{NOOR}/1", "A hug from staff"),
            ("limits:house/3", "Staff giving out their own phone number"),
            ("limits:me/27", "Being friends, during the stay"),
        ):
            open_row(at.app, key)
            await at.settle()
            assert at.screen == "OneLimit"
            assert f"> {words}" in at.words
            await at.press("escape")


async def test_staff_who_keep_no_settings_are_told_what_to_do(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("i", "b", "enter", "> 7 ", "space", "f2")
        assert "set by a coordinator, or rests on what a house meeting agreed" in at.words
    assert limits.house_limits(house.theo).said == {}


async def test_more_is_left_open_only_once_it_is_said_how_we_know(house: HouseOfTests) -> None:
    boundaries.set_for_resident(house.theo, NOOR, 1, Says(Value.NEVER), THEY_SAID_SO)
    async with on_screen(house, as_name="Theo") as at:
        await at.go("> Noor", "b", "> 1 ", "space", "f2")
        assert "Noor says < maybe >" in at.words
        assert "How do we know? Choose with Space" in at.words
        lines = [line.text for line in limits.lines_of(house.theo, NOOR)]
        assert lines == ["A hug from staff: never"], "F2 alone keeps nothing"
        await at.press("space", "f2")
        assert "Kept." in at.words
    [setting] = limits.limits_of(house.theo, NOOR).said[1][-1:]
    assert setting.value is Value.MAYBE


async def test_as_strict_as_before_nothing_more_is_asked(house: HouseOfTests) -> None:
    boundaries.set_for_resident(house.theo, NOOR, 1, Says(Value.MAYBE), THEY_SAID_SO)
    async with on_screen(house, as_name="Theo") as at:
        await at.go("> Noor", "b", "> 1 ", "space")
        assert "How we know < choose with Space >" in at.words
        await at.press("left", "left")
        assert "Noor says < never >" in at.words
        assert "How we know < they are here now >" in at.words
        await at.press("f2")
        assert "Kept." in at.words
