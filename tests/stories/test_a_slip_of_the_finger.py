"""Dot marks a promise as kept that was not; tired fingers, and everything can be put right."""

from __future__ import annotations

from handover.desk import follow_ups
from handover.desk.follow_ups import Promise
from handover.house.follow_ups import FollowUpStatus
from handover.tui.screens.last_acts import LastActs
from tests.house_of_tests import NOOR, HouseOfTests
from tests.tui.on_screen import on_screen


async def test_three_keys_take_back_what_was_done_last(monday: HouseOfTests) -> None:
    (walk,) = follow_ups.open_follow_ups(monday.dot)
    async with on_screen(monday, as_name="Dot") as at:
        await at.go("f", "> Noor", "space", "=Lovely air.", "f2")
        assert "U takes it back" in at.words
        assert follow_ups.open_follow_ups(monday.dot) == ()
        await at.press("u", "enter")
        assert "Take back: Noor: “A walk to the library” marked as kept" in at.words
        await at.press("enter")
        assert "It is taken back." in at.words
        (again,) = follow_ups.open_follow_ups(monday.dot)
        assert again.id == walk.id
        assert "Nothing yet." in at.words
        await at.press("escape")
        await at.go("> Noor", "space")
        assert "Lovely air." in at.words, "what was said is not typed twice"


async def test_what_they_let_go_asks_how_we_know(monday: HouseOfTests) -> None:
    (walk,) = follow_ups.open_follow_ups(monday.dot)
    follow_ups.close(monday.dot, walk.id, FollowUpStatus.LET_GO, with_person=True)
    async with on_screen(monday, as_name="Dot") as at:
        await at.press("u", "enter", "enter")
        assert at.screen == "Fill"
        await at.press("space", "f2")
        assert "It is taken back." in at.words
    assert follow_ups.open_follow_ups(monday.dot)[0].id == walk.id


async def test_it_is_there_after_signing_out_and_not_for_anybody_else(monday: HouseOfTests) -> None:
    follow_ups.promise(monday.theo, Promise("A walk", resident_id=NOOR, agreed=True))
    async with on_screen(monday, as_name="Dot") as at:
        await at.press("u")
        assert isinstance(at.app.screen, LastActs)
        assert "Nothing yet." in at.words
        await at.press("f9")
        await at.sit_down(monday, "Theo")
        await at.press("ctrl+z")
        assert "Noor: “A walk” promised" in at.words
        assert "move it with them" in at.words
