"""A page that was read before something was written never covers the one that was read after."""

from __future__ import annotations

from threading import Event

from handover.desk.desk import Desk
from handover.tui.screens.board import Board
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import on_screen


async def test_what_was_read_earlier_and_comes_later_is_not_shown(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        board, begun, go_on = at.app.screen, Event(), Event()
        assert isinstance(board, Board)
        shown: list[str] = []

        def slow(_: Desk) -> str:
            begun.set()
            go_on.wait(5)
            return "as it was"

        board.with_desk(slow, shown.append, group="reload")
        while not begun.is_set():
            await at.pilot.pause(0.005)
        board.with_desk(lambda _: "as it is", shown.append, group="reload")
        for _ in range(1000):
            await at.pilot.pause(0.005)
            if shown:
                break
        go_on.set()
        await at.settle()
        await at.pilot.pause(0.1)
        assert shown == ["as it is"]
