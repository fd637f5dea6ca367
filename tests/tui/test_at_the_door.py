"""The door on the screen: a wait that is told, words left standing, coming back with the code."""

from __future__ import annotations

from datetime import timedelta

from textual.widgets import Input

from handover.desk import keys
from handover.store import keys as kept_keys
from handover.tui.screens.sign_in import SignIn
from tests.house_of_tests import PASSPHRASE, HouseOfTests
from tests.tui.on_screen import OnScreen, Still, on_screen

OTHER = "four quite other words"
LIMIT_S = 180


async def guess(at: OnScreen, name: str, times: int) -> None:
    """Wrong ones in a row; the name stays in its field."""
    await at.type(name)
    await at.press("enter")
    for _ in range(times):
        await at.type("not this one")
        await at.press("enter")


def at_the_sign_in(at: OnScreen) -> SignIn:
    screen = at.app.screen
    assert isinstance(screen, SignIn)
    return screen


async def test_a_short_wait_is_told_and_goes_on_by_itself(house: HouseOfTests) -> None:
    async with on_screen(house) as at:
        await guess(at, "Theo", 5)
        assert "do not go together" in at.words
        await at.type(PASSPHRASE)
        await at.press("enter")
        assert "it goes on by itself in 1 second. Esc stops it." in at.words
        assert "Esc Back" in at.words
        house.clock.on(minutes=1)
        screen = at_the_sign_in(at)
        screen._until = 0.0
        screen.look_how_long()
        await at.settle()
        assert at.screen == "Board"
        assert "Five wrong passphrases were tried for your name" in at.words


async def test_what_was_said_about_a_missing_name_goes_once_it_is_typed(
    house: HouseOfTests,
) -> None:
    async with on_screen(house) as at:
        await at.press("enter")
        assert "Type your name first." in at.words
        await at.go("=Theo", "enter")
        assert "Type your name first." not in at.words


async def test_esc_stops_a_wait_and_f10_leaves(house: HouseOfTests) -> None:
    async with on_screen(house) as at:
        await guess(at, "Theo", 6)
        assert at_the_sign_in(at).waits
        await at.press("escape")
        assert not at_the_sign_in(at).waits
        assert "Stopped. Nothing was tried." in at.words
        assert at.app.screen.query_one("#passphrase", Input).value == ""
        assert "Esc Back" not in at.words
        await at.type("not this one")
        await at.press("enter", "f10")
        assert at.app._exit


async def test_a_long_wait_says_for_how_long_and_that_one_may_try_again(
    house: HouseOfTests,
) -> None:
    for _ in range(10):
        kept_keys._count_a_try(house.path, _hash(house, "Theo"), house.clock())
        house.clock.on(minutes=16)
    house.clock.on(minutes=-15)
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        assert "try again in 14 minutes. Others sign in meanwhile." in at.words
        assert "A coordinator can open it sooner." in at.words
        assert at.app.screen.query_one("#passphrase", Input).value == ""
        screen = at_the_sign_in(at)
        screen._until = 0.0
        screen.look_how_long()
        await at.settle()
        assert "You can try again now." in at.words
        house.clock.on(minutes=15)
        await at.type(PASSPHRASE)
        await at.press("enter")
        assert at.screen == "Board"


def _hash(house: HouseOfTests, name: str) -> str:
    from handover.store.engine.key_file import read_key_file

    return read_key_file(house.path).hash_of(name)


async def test_a_wait_changes_its_words_no_more_often_than_it_must(house: HouseOfTests) -> None:
    async with on_screen(house) as at:
        screen = at_the_sign_in(at)
        said: list[str] = []
        screen.say = said.append  # type: ignore[assignment,method-assign]
        screen.wait_for(timedelta(minutes=14, seconds=30), None)
        for _ in range(20):
            screen.look_how_long()
        assert set(said) == {said[0]}
        screen.wait_no_more()


async def test_what_is_half_typed_and_left_at_the_door_goes(house: HouseOfTests) -> None:
    async with on_screen(house) as at:
        still = Still(at)
        await at.type("Theo")
        await at.press("enter")
        await at.type("four words in")
        still.for_s(LIMIT_S - 1)
        at.app.look_whether_anybody_is_there()
        await at.settle()
        assert "••••" in at.words
        still.for_s(1)
        at.app.look_whether_anybody_is_there()
        await at.settle()
        assert "••••" not in at.words
        assert "Theo" not in at.words
        assert "What was typed here and left is gone." in at.words


async def test_half_a_passphrase_at_the_lock_goes_and_the_lock_stays(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        still = Still(at)
        await at.press("f9")
        await at.type("four words in")
        still.for_s(LIMIT_S)
        await at.press("x")
        assert at.screen == "Locked"
        assert at.app.screen.query_one("#passphrase", Input).value == "x"
        await at.press("backspace")
        await at.type(PASSPHRASE)
        await at.press("enter")
        assert at.screen == "Board"


async def test_nobody_else_chooses_for_whoever_came_in_with_a_word(house: HouseOfTests) -> None:
    given = keys.another_word(house.ines, "Theo", "Dot", PASSPHRASE)
    async with on_screen(house) as at:
        still = Still(at)
        await at.sign_in("Theo", given.word)
        assert at.screen == "ChooseOwn"
        still.for_s(LIMIT_S)
        at.app.look_whether_anybody_is_there()
        await at.settle()
        assert at.screen == "SignIn"
        await at.sign_in("Theo", given.word)
        assert at.screen == "ChooseOwn"
        await at.type(OTHER)
        await at.press("enter")
        await at.type(OTHER)
        await at.press("enter")
        assert at.screen == "Board"
        assert "Ines and Dot gave a new word for your name" in at.words


async def test_one_comes_back_with_the_code_on_paper(house: HouseOfTests) -> None:
    code = keys.new_recovery_code(house.ines)
    async with on_screen(house) as at:
        await at.press("tab", "tab", "enter")
        assert at.screen == "ComeBack"
        await at.type("ABCD-EFGH")
        await at.press("enter")
        assert "7 groups of 4" in at.words
        await at.press("ctrl+u")
        await at.type(keys.new_recovery_code(house.ines))
        await at.press("enter")
        assert "That is the code." in at.words
        await at.press("shift+tab", "ctrl+u")
        await at.type(code)
        await at.press("enter")
        assert "does not open this book" in at.words, "the one before opens nothing any more"
    code = keys.new_recovery_code(house.ines)
    async with on_screen(house) as at:
        await at.press("tab", "tab", "enter")
        await at.type(code.lower())
        await at.press("enter")
        for words in ("Nobody", OTHER, OTHER):
            await at.type(words)
            await at.press("enter")
        assert "There is nobody called Nobody on the team." in at.words
        await at.press("ctrl+u")
        await at.type("theo")
        await at.press("enter")
        assert at.screen == "Board"
        assert "Theo (you)" in at.words
        assert "You are in, with the new passphrase." in at.words
        assert "A passphrase was chosen for your name with the recovery code" in at.words
        await at.sign_out()
        await at.sign_in("Theo", OTHER)
        assert at.screen == "Board"


async def test_a_passphrase_that_will_not_do_is_said_and_the_code_stays(
    house: HouseOfTests,
) -> None:
    code = keys.new_recovery_code(house.ines)
    async with on_screen(house) as at:
        await at.type("Theo")
        await at.press("tab", "tab", "enter")
        await at.type(code)
        await at.press("enter")
        for words in ("larkspurhouse", "another one"):
            await at.type(words)
            await at.press("enter")
        assert "The two are not the same." in at.words
        for words in ("larkspurhouse", "larkspurhouse"):
            await at.type(words)
            await at.press("enter")
        assert "easily guessed" in at.words
        assert code in at.words
        await at.press("escape")
        assert at.screen == "SignIn"


async def test_a_code_that_was_left_on_the_screen_goes(house: HouseOfTests) -> None:
    async with on_screen(house) as at:
        still = Still(at)
        await at.press("tab", "tab", "enter")
        await at.type("ABCD-EFGH")
        still.for_s(LIMIT_S)
        at.app.look_whether_anybody_is_there()
        await at.settle()
        assert at.screen == "SignIn"
        assert "ABCD" not in at.words
