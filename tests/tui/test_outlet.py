"""The way out to the terminal: nothing waits for a line that stands still."""

from __future__ import annotations

import asyncio
import os
import select
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from handover.tui.driver.outlet import Outlet

MUCH = b"We sat by the window and said little. " * 20_000
"""More than any line holds."""


@dataclass
class End:
    """The terminal's end of a line: what has come there is what somebody sees."""

    terminal: int
    name: str
    seen: bytearray = field(default_factory=bytearray)

    def read(self) -> None:
        """Read what has come."""
        while select.select([self.terminal], [], [], 0)[0]:
            self.seen += os.read(self.terminal, 65536)


@pytest.fixture
def end() -> Iterator[End]:
    terminal, theirs = os.openpty()
    yield End(terminal, os.ttyname(theirs))
    os.close(theirs)
    os.close(terminal)


async def test_what_is_put_in_comes_out_at_once(end: End) -> None:
    outlet = Outlet(end.name, asyncio.get_running_loop(), lambda: None)
    outlet.put(b"Who is here?")
    end.read()
    assert (bytes(end.seen), outlet.behind) == (b"Who is here?", False)
    outlet.close()


async def test_a_line_that_stands_still_holds_up_nobody_and_gets_all_of_it_later(end: End) -> None:
    caught_up = asyncio.Event()
    outlet = Outlet(end.name, asyncio.get_running_loop(), caught_up.set)
    outlet.put(MUCH)
    outlet.put(b"And then we made tea.")
    assert outlet.behind
    assert not caught_up.is_set()
    while not caught_up.is_set():
        end.read()
        await asyncio.sleep(0)
    end.read()
    assert bytes(end.seen) == MUCH + b"And then we made tea."
    assert not outlet.behind
    outlet.close()


async def test_others_may_put_something_in_from_where_they_are(end: End) -> None:
    caught_up = asyncio.Event()
    outlet = Outlet(end.name, asyncio.get_running_loop(), caught_up.set)
    await asyncio.to_thread(outlet.put, MUCH)
    while not caught_up.is_set():
        end.read()
        await asyncio.sleep(0)
    end.read()
    assert bytes(end.seen) == MUCH
    outlet.close()


async def test_leaving_does_not_wait_for_a_line_that_stands_still(
    end: End, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handover.tui.driver.outlet.PATIENCE_S", 0.05)
    outlet = Outlet(end.name, asyncio.get_running_loop(), lambda: None)
    outlet.put(MUCH)
    outlet.close()
    assert not outlet.behind


async def test_a_line_that_has_gone_takes_everything_in_silence() -> None:
    terminal, theirs = os.openpty()
    outlet = Outlet(os.ttyname(theirs), asyncio.get_running_loop(), lambda: None)
    os.close(theirs)
    os.close(terminal)
    outlet.put(MUCH)
    assert not outlet.behind
    outlet.close()


async def test_the_shell_the_program_came_from_still_waits_for_its_line(end: End) -> None:
    theirs = os.open(end.name, os.O_RDWR | os.O_NOCTTY)
    outlet = Outlet(end.name, asyncio.get_running_loop(), lambda: None)
    assert os.get_blocking(theirs)
    outlet.close()
    os.close(theirs)
