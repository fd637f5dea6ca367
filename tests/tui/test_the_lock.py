"""The lock: by itself or with F9, from every screen, and back to the same words and cursor."""

from __future__ import annotations

from collections.abc import Mapping

from textual.widgets import Input

from handover.desk import notes, unfinished, usual_here
from handover.tui.locking import desk_of
from handover.tui.stillness import Stillness, seconds_since_start
from handover.tui.widgets.fields import Words
from tests.house_of_tests import PASSPHRASE, HouseOfTests
from tests.tui.every_screen import NOTE, PERSON
from tests.tui.on_screen import OnScreen, Still, on_screen
from tests.tui.tour import Seen

WARNING = "this locks in 30 seconds"
LIMIT_S = 180


async def look(at: OnScreen) -> None:
    """The program looks whether anybody is there, as it does twice a second."""
    at.app.look_whether_anybody_is_there()
    await at.settle()


async def come_back(at: OnScreen) -> None:
    await at.type(PASSPHRASE)
    await at.press("enter")


async def test_after_three_minutes_it_warns_and_locks_and_the_words_stand_there_again(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        still = Still(at)
        await at.go(*NOTE, "=She hummed by the window")
        await at.press("left", "left")
        before, caret = at.lines, at.app.screen.query_one("#text", Words).caret
        still.for_s(LIMIT_S - 31)
        await look(at)
        assert WARNING not in at.words
        still.for_s(2)
        await look(at)
        assert WARNING in at.lines[0]
        still.for_s(28)
        await look(at)
        assert at.screen == "WriteNote"
        still.for_s(1)
        await look(at)
        assert at.screen == "Locked"
        assert "hummed" not in at.words
        assert "Noor" not in at.words
        assert "Theo goes on" in at.words
        await come_back(at)
        assert at.lines[1:] == before[1:]
        assert at.app.screen.query_one("#text", Words).caret == caret
        await at.type("!")
        assert "hummed by the wind!ow" in at.words
    (kept,) = [draft for _, draft in notes.my_drafts(monday.theo)]
    assert "hummed by the wind" in kept.text


async def test_a_key_keeps_it_open_and_what_the_program_shows_does_not(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        still = Still(at)
        await at.go(*PERSON)
        still.for_s(LIMIT_S - 10)
        await look(at)
        assert WARNING in at.lines[0]
        at.app.on_book_changed()
        await at.settle()
        assert WARNING in at.lines[0]
        await at.press("down")
        assert WARNING not in at.words
        still.for_s(LIMIT_S - 10)
        await look(at)
        assert at.screen == "Person"
        still.for_s(10)
        await look(at)
        assert at.screen == "Locked"


async def test_the_key_that_wakes_a_machine_shows_the_lock_and_nothing_else(
    monday: HouseOfTests,
) -> None:
    """The lid was down for an hour: whoever opens it may be anybody."""
    async with on_screen(monday, as_name="Theo") as at:
        still = Still(at)
        await at.go(*PERSON)
        still.for_s(3600)
        await at.press("down")
        assert at.screen == "Locked"
        assert "Noor" not in at.words


async def test_whoever_comes_next_gets_their_own_board_and_nothing_of_the_others(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.go(*NOTE, "=secret words")
        await at.press("f9", "tab", "enter")
        assert at.screen == "SignIn"
        assert at.app.screen.query_one("#name", Input).value == ""
        await at.press("escape")
        assert at.screen == "Locked"
        await at.press("tab", "enter")
        await at.sign_in("Mags")
        assert at.screen == "Board"
        assert "Mags (you)" in at.words
        assert [type(one).__name__ for one in at.app.screen_stack[1:]] == ["Board"]
        assert "secret" not in str(unfinished.mine(monday.mags))
        await at.press("f9", "tab", "enter")
        await at.sign_in("Theo")
        assert at.screen == "Board"
        assert "secret words" in str(notes.my_drafts(monday.theo)), "it waits among his drafts"


async def test_what_is_left_behind_is_never_kept_for_whoever_comes_in(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.go(*NOTE, "=secret words")
        (note,) = [one for one in at.app.screen_stack if type(one).__name__ == "WriteNote"]
        await at.press("f9", "tab", "enter")
        at.app.sit_down(monday.mags)
        left = desk_of(note)
        assert left is not None
        assert left.who == monday.theo.who
        await at.settle()
    assert "secret" not in str(notes.my_drafts(monday.mags))


async def test_the_wrong_passphrase_opens_nothing(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.go(*PERSON)
        await at.press("f9", "enter")
        assert at.screen == "Locked"
        await at.type("not the one")
        await at.press("enter")
        assert at.screen == "Locked"
        assert at.app.desk is None
        await come_back(at)
        assert at.screen == "Person"


async def test_a_coordinator_says_when_screens_lock(monday: HouseOfTests) -> None:
    usual_here.keep_usual(monday.ines, "", "", "48", "1")
    async with on_screen(monday) as at:
        await at.sign_in("Theo")
        still = Still(at)
        still.for_s(59)
        await look(at)
        assert at.screen == "Board"
        still.for_s(1)
        await look(at)
        assert at.screen == "Locked"
        usual_here.keep_usual(monday.ines, "", "", "48", "15")
        at.app.look_at_the_house()
        assert at.app.stillness.lock_after_min == 15


def test_the_stillness_is_measured_by_a_clock_nobody_sets() -> None:
    still = Stillness()
    assert still.lasts_s < 5
    assert not still.locks
    assert seconds_since_start() > 0
    assert still.lock_after_min == 3


def test_from_every_screen_nothing_of_it_is_left_once_it_locks(tour: Mapping[str, Seen]) -> None:
    """The same page from everywhere, but for the name of who may come back."""
    from_the_board = tour["board"].locked
    assert any("Theo goes on" in line for line in from_the_board)
    seen = {
        name: [line for line in one.locked if line not in from_the_board]
        for name, one in tour.items()
        if one.locked and one.who == "Theo"
    }
    assert {name: lines for name, lines in seen.items() if lines} == {}
    others = {
        (name, line)
        for name, one in tour.items()
        if one.locked and one.who != "Theo"
        for line in one.locked
        if line.replace(one.who, "Theo") not in from_the_board
    }
    assert others == set()


def test_every_screen_stands_there_again_for_whoever_left_it(tour: Mapping[str, Seen]) -> None:
    """Every word and every row of it, but for a number shown for a moment: it is covered again."""
    gone = {
        name: [line for line in one.page if line not in one.awake]
        for name, one in tour.items()
        if one.locked and name != "card-digits"
    }
    assert {name: lines for name, lines in gone.items() if lines} == {}


async def test_f10_on_the_locked_screen_says_first_whose_pages_close(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.go(*NOTE, "=She hummed by the window", "f9", "f10")
        assert at.screen == "Locked"
        assert "F10 again ends the program. Theo's pages close" in at.words
        assert at.app.is_running
        await come_back(at)
        assert at.screen == "WriteNote"
        assert "She hummed by the window" in at.words
        await at.press("f9", "f10", "f10")
        assert at.app.return_code == 0
    kept = [draft.text for _, draft in notes.my_drafts(monday.theo)]
    assert any("She hummed by the window" in text for text in kept)
