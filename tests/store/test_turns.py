"""Whoever writes takes turns: nobody is passed over, and nobody is kept by somebody who is gone."""

from __future__ import annotations

import fcntl
import signal
import threading
import time
from pathlib import Path

import pytest

from handover.store.engine.turns import in_turn
from tests.other_terminals import a_terminal, lines_of


def hold_a_turn(path: str) -> None:
    """Another terminal whose turn it is, for ever."""
    with in_turn(Path(path), time.monotonic() + 5) as mine:
        print(f"holding {mine}", flush=True)
        time.sleep(60)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Where a book lies that somebody has open."""
    path = tmp_path / "house.book"
    path.with_name("house.book-wal").touch()
    return path


def soon() -> float:
    return time.monotonic() + 5


def test_everybody_who_waits_comes_in_the_order_in_which_they_came(book: Path) -> None:
    order: list[int] = []

    def write(number: int) -> None:
        with in_turn(book, soon()) as mine:
            assert mine
            order.append(number)

    with in_turn(book, soon()) as mine:
        assert mine
        others = [threading.Thread(target=write, args=(number,)) for number in range(6)]
        for other in others:
            other.start()
            time.sleep(0.05)
        assert order == []
    for other in others:
        other.join()
    assert order == [0, 1, 2, 3, 4, 5]


def test_whoever_has_no_patience_left_goes_on_and_stands_in_nobodys_way(book: Path) -> None:
    with in_turn(book, soon()) as mine:
        assert mine
        began = time.monotonic()
        with in_turn(book, began + 0.1) as theirs:
            assert not theirs
        assert 0.1 <= time.monotonic() - began < 2
    with in_turn(book, soon()) as next_one:
        assert next_one


def test_a_killed_terminal_lets_go_of_its_turn(book: Path) -> None:
    with a_terminal(hold_a_turn, str(book)) as terminal:
        assert next(lines_of(terminal)) == "holding True"
        terminal.send_signal(signal.SIGKILL)
        with in_turn(book, soon()) as mine:
            assert mine


def test_where_there_is_nothing_to_queue_at_everybody_goes_on(
    tmp_path: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with in_turn(tmp_path / "other.book", soon()) as mine:
        assert not mine

    def no_such_lock(*_: object) -> None:
        raise OSError("not here")

    monkeypatch.setattr(fcntl, "flock", no_such_lock)
    with in_turn(book, soon()) as mine:
        assert not mine
