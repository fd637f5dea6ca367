"""What is answered is kept once, however often F2 is pressed and whatever is put over the form."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

import pytest

from handover.desk import agreements, boundaries, unfinished
from handover.desk.desk import Desk
from handover.tui import reads_along
from handover.tui.ways import open_row
from tests.house_of_tests import NOOR, HouseOfTests, write
from tests.tui.on_screen import OnScreen, on_screen

P = ParamSpec("P")
V = TypeVar("V")
WHAT = "Air the attic"
LATER_S = 0.03
"""As long as the key takes to repeat while it is held down."""


async def until(it_is_so: Callable[[], bool]) -> None:
    """Wait until it is so."""
    while not it_is_so():
        await asyncio.sleep(0.002)


class AtTheDesk:
    """What is being kept, in our own hands: it has come to the desk, and it may go on."""

    def __init__(self) -> None:
        self.come, self.on = threading.Event(), threading.Event()

    async def has_come(self) -> None:
        """Wait until it is being kept."""
        await until(self.come.is_set)

    def takes(self, act: Callable[P, V]) -> Callable[P, V]:
        """The same act, which waits at the desk."""

        def waits(*given: P.args, **named: P.kwargs) -> V:
            self.come.set()
            self.on.wait(timeout=5)
            return act(*given, **named)

        return waits


@contextmanager
def slow_desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[AtTheDesk]:
    """Whatever is brought to the house meeting waits at the desk."""
    desk = AtTheDesk()
    monkeypatch.setattr(agreements, "propose", desk.takes(agreements.propose))
    yield desk
    desk.on.set()


async def begin(at: OnScreen, words: str = WHAT) -> None:
    """Somebody writes down what there is to talk about."""
    open_row(at.app, "agreements:")
    await at.settle()
    await at.go("n", "enter", f"={words}")


def proposed(desk: Desk) -> list[str]:
    """What stands there to talk about."""
    return [one.text for one in agreements.agreements_page(desk).proposed]


async def test_f2_twice_keeps_it_once(house: HouseOfTests, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second comes while the rules still read what the first would keep."""
    read = reads_along._read

    def slowly(*given: object) -> object:
        time.sleep(2 * LATER_S)
        return read(*given)  # type: ignore[arg-type]  # whatever it is given

    async with on_screen(house, as_name="Ines") as at:
        await begin(at)
        monkeypatch.setattr(reads_along, "_read", slowly)
        for _ in range(3):
            at.send("f2")
            await asyncio.sleep(LATER_S)
        await at.settle()
        assert at.screen == "Agreements"
    assert proposed(house.ines) == [WHAT]


async def test_f2_twice_asks_once(house: HouseOfTests, monkeypatch: pytest.MonkeyPatch) -> None:
    read = reads_along._read

    def slowly(*given: object) -> object:
        time.sleep(2 * LATER_S)
        return read(*given)  # type: ignore[arg-type]  # whatever it is given

    async with on_screen(house, as_name="Theo") as at:
        await begin(at, "Ring 802-555-0177 about it")
        monkeypatch.setattr(reads_along, "_read", slowly)
        at.send("f2")
        await asyncio.sleep(LATER_S)
        await at.press("f2")
        assert [type(one).__name__ for one in at.app.screen_stack[-2:]] == ["Fill", "Questions"]
        # What was asked is asked again, when it was left without an answer.
        await at.press("escape", "f2")
        assert at.screen == "Questions"


@pytest.mark.parametrize("over", ["f1", "f5", "f8", "ctrl+p"])
async def test_a_form_goes_when_it_is_kept_whatever_was_put_over_it(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch, over: str
) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await begin(at)
        with slow_desk(monkeypatch) as desk:
            at.send("f2")
            await desk.has_come()
            at.send(over)
            await until(lambda: at.screen != "Fill")
        await at.settle()
        await at.press("escape")
        assert at.screen == "Agreements"
        assert WHAT in at.words
    assert proposed(house.ines) == [WHAT]


async def test_a_form_goes_also_where_somebody_went_on_to_another_page(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await begin(at)
        with slow_desk(monkeypatch) as desk:
            at.send("f2")
            await desk.has_come()
            open_row(at.app, f"person:{NOOR}")
            await until(lambda: at.screen == "Person")
        await at.settle()
        assert at.screen == "Person"
        await at.press("escape")
        assert at.screen == "Agreements"
    assert proposed(house.theo) == [WHAT]


async def test_no_question_comes_over_the_cover(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One of the exercise is kept, and the next would follow, while somebody passes by."""
    desk = AtTheDesk()
    monkeypatch.setattr(boundaries, "keep_thoughts", desk.takes(boundaries.keep_thoughts))
    async with on_screen(house, as_name="Theo") as at:
        await at.go("i", "b", "> The exercise", "enter", "enter", "space")
        at.send("f2")
        await desk.has_come()
        at.send("f5")
        await until(lambda: at.screen == "Covered")
        desk.on.set()
        await at.settle()
        assert at.screen == "Covered"
        await at.press("f5")
        assert at.screen == "Fill"
        assert "2 of " in at.words


async def test_nobody_is_asked_by_the_rules_over_the_cover(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = AtTheDesk()
    async with on_screen(house, as_name="Theo") as at:
        await begin(at, "Ring 802-555-0177 about it")
        monkeypatch.setattr(reads_along, "_read", desk.takes(reads_along._read))
        at.send("f2")
        await desk.has_come()
        at.send("f5")
        await until(lambda: at.screen == "Covered")
        desk.on.set()
        await at.settle()
        assert at.screen == "Covered"
        await at.press("escape")
        assert at.screen == "Questions"


async def test_what_is_typed_after_f2_waits(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await begin(at)
        with slow_desk(monkeypatch) as desk:
            at.send("f2")
            await desk.has_come()
            at.send(*"!!")
            await asyncio.sleep(LATER_S)
        await at.settle()
        assert at.screen == "Agreements"
        await at.press("n", "enter")
        assert f"{WHAT}!!" in at.words
    assert proposed(house.ines) == [WHAT]


async def test_what_was_kept_does_not_wait_too_where_it_was_put_differently_first(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The screen is locked while it is being kept; the rules had asked about a number."""
    let_go = AtTheDesk()
    async with on_screen(house, as_name="Ines") as at:
        await begin(at, "Ring 802-555-0177 about it")
        await at.press("f2")
        assert at.screen == "Questions"
        drop = unfinished.drop

        def drops(desk: Desk, place: str) -> None:
            drop(desk, place)
            let_go.takes(lambda: None)()

        monkeypatch.setattr(unfinished, "drop", drops)
        await at.press("space")
        at.send("f2")
        await let_go.has_come()
        at.send("f9")
        await until(lambda: at.screen == "Locked")
        let_go.on.set()
        await at.settle()
    assert len(proposed(house.ines)) == 1
    assert unfinished.mine(house.ines) == {}


async def test_a_note_is_added_to_once(house: HouseOfTests) -> None:
    note = write(house.theo, "We planted beans.", NOOR)
    async with on_screen(house, as_name="Theo") as at:
        open_row(at.app, f"note:{note.id}")
        await at.settle()
        await at.go("a", "=They have come up")
        await at.press_at_once("f2", "f2")
        assert at.words.count("They have come up") == 1
