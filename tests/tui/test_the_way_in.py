"""The way in is drawn from little, once, and looks the same when everything else has been read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from handover.tui.app import HandoverApp
from handover.tui.manners import Colours, Manners
from handover.tui.screens.board import Board
from handover.tui.screens.sign_in import SignIn
from handover.tui.stylesheet import OF_THE_HOUSE, read_the_rest
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import on_screen


def shown(
    house: HouseOfTests,
    manners: Manners,
    look: Callable[[HandoverApp], object],
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int] = (80, 24),
) -> None:
    """Look at the way in while nothing but its own styles has been read."""
    monkeypatch.setattr("handover.tui.app.read_the_rest", lambda _: None)
    app = HandoverApp(house.book, path=house.path, clock=house.clock)
    app.mind(manners)

    async def go() -> None:
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            look(app)

    asyncio.run(go())


@pytest.mark.parametrize("size", [(80, 24), (60, 16), (50, 10)])
@pytest.mark.parametrize(
    "manners",
    [Manners(), Manners(accessible=True, colours=Colours.NONE), Manners(colours=Colours.STRONG)],
    ids=["usual", "accessible", "strong"],
)
def test_the_styles_of_the_house_change_nothing_at_the_way_in(
    house: HouseOfTests,
    manners: Manners,
    size: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def look(app: HandoverApp) -> None:
        assert isinstance(app.screen, SignIn)
        assert not any(app.stylesheet.has_source(str(one)) for one in OF_THE_HOUSE)
        before = _looks(app)
        read_the_rest(app)
        app.stylesheet.update(app)
        assert all(app.stylesheet.has_source(str(one)) for one in OF_THE_HOUSE)
        assert _looks(app) == before

    shown(house, manners, look, monkeypatch, size)


def _looks(app: HandoverApp) -> dict[str, dict[str, Any]]:
    every = [app.screen, *app.screen.query("*")]
    return {
        f"{number} {one!r}": {
            **one.styles.get_rules(),
            **{
                name: repr(one.get_component_styles(name).get_rules())
                for name in one._get_component_classes()
            },
        }
        for number, one in enumerate(every)
    }


def test_what_the_other_screens_look_like_is_read_behind_the_first(house: HouseOfTests) -> None:
    async def go() -> None:
        async with on_screen(house) as shown:
            found = [shown.app.stylesheet.has_source(str(one)) for one in OF_THE_HOUSE]
            assert found == [True, True, True]

    asyncio.run(go())


def test_nothing_is_drawn_that_would_not_be_shown(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[bool] = []
    display = HandoverApp._display

    def counted(app: HandoverApp, screen: Any, update: Any) -> None:
        if update is not None and type(screen) in (SignIn, Board):
            drawn.append(app._batch_count == 0)
        display(app, screen, update)

    monkeypatch.setattr(HandoverApp, "_display", counted)

    async def go() -> None:
        async with on_screen(house, as_name="Theo"):
            pass

    asyncio.run(go())
    assert drawn
    assert all(drawn)
