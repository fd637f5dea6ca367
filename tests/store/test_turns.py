"""Whoever writes takes turns: nobody is passed over, and nobody is kept by somebody who is gone."""

from __future__ import annotations

import fcntl
import os
import random
import signal
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from handover.store.engine import queueing, turns
from handover.store.engine.turns import in_turn
from tests.other_terminals import a_terminal, lines_of
from tests.patience import comes_to_an_end

LOCKS = Path("/proc/locks")
needs_proc = pytest.mark.skipif(not LOCKS.exists(), reason="the system does not show its locks")
in_order = pytest.mark.skipif(not queueing.IN_ORDER, reason="nobody draws a number here")
AT_LONGEST_S = 60


def hold_a_turn(path: str) -> None:
    """Another terminal whose turn it is, for ever."""
    with in_turn(Path(path), time.monotonic() + 5) as mine:
        print(f"holding {mine}", flush=True)
        time.sleep(60)


def take_one_turn(path: str, name: str, order: str) -> None:
    """Another terminal that waits for its turn, and says in the `order` when it had it."""
    with in_turn(Path(path), time.monotonic() + AT_LONGEST_S) as mine:
        assert mine
        _append(order, name)


def take_turns(path: str, order: str) -> None:
    """Another terminal that takes one turn after the other, until it is killed."""
    name = str(os.getpid())
    print("there", flush=True)
    while True:
        with in_turn(Path(path), time.monotonic() + AT_LONGEST_S) as mine:
            assert mine
            _append(order, f"{name} in")
            _append(order, f"{name} out")


def _have_little_patience(book: Path) -> None:
    with in_turn(book, soon() - 2) as mine:
        assert not mine


def _append(order: str, line: str) -> None:
    with Path(order).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Where a book lies that somebody has open."""
    path = tmp_path / "house.book"
    path.with_name("house.book-wal").touch()
    return path


@pytest.fixture(params=[pytest.param(True, marks=in_order, id="by number"), False], ids=str)
def either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where everybody draws a number, and where there are only simple locks."""
    monkeypatch.setattr(queueing, "IN_ORDER", request.param)


def soon() -> float:
    return time.monotonic() + 5


def in_queue(book: Path) -> int:
    """How many have drawn a number, whoever's turn it is among them."""
    inode = book.with_name(f"{book.name}-wal").stat().st_ino
    held = [line.split() for line in LOCKS.read_text().splitlines() if "OFDLCK" in line]
    numbers = {
        int(line[-2])
        for line in held
        if "->" not in line and line[-3].endswith(f":{inode}") and "WRITE" in line
    }
    return len(numbers - {queueing.DOOR})


def until(there: int, book: Path) -> None:
    """Wait until so many stand in the queue."""
    give_up_at = time.monotonic() + AT_LONGEST_S
    while in_queue(book) != there:
        assert time.monotonic() < give_up_at, f"{in_queue(book)} in the queue, and not {there}"
        time.sleep(0.01)


@contextmanager
def in_a_queue(book: Path, names: str, order: Path) -> Iterator[dict[str, int]]:
    """Terminals that came in this order while somebody else writes; their processes by name."""
    with ExitStack() as open_, in_turn(book, soon()) as mine:
        assert mine
        terminals = {}
        for number, name in enumerate(names):
            each = a_terminal(take_one_turn, str(book), name, str(order))
            terminals[name] = open_.enter_context(each)
            until(number + 2, book)
        open_.callback(lambda: [one.wait(AT_LONGEST_S) for one in terminals.values()])
        yield {name: one.pid for name, one in terminals.items()}
        assert not order.exists(), "it was nobody's turn yet"


@pytest.mark.usefixtures("either")
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


@needs_proc
@in_order
def test_terminals_come_in_the_order_in_which_they_asked(book: Path, tmp_path: Path) -> None:
    order = tmp_path / "order"
    with in_a_queue(book, "abcd", order):
        pass
    assert order.read_text().split() == ["a", "b", "c", "d"]


@needs_proc
@in_order
def test_whoever_is_killed_in_the_queue_lets_nobody_past_and_holds_nobody_up(
    book: Path, tmp_path: Path
) -> None:
    order = tmp_path / "order"
    with in_a_queue(book, "abcde", order) as terminals:
        for number, name in enumerate("bda"):
            os.kill(terminals[name], signal.SIGKILL)
            until(5 - number, book)
    assert order.read_text().split() == ["c", "e"]


@needs_proc
@in_order
def test_whoever_comes_back_at_once_comes_behind_everybody_who_waits(
    book: Path, tmp_path: Path
) -> None:
    order = tmp_path / "order"
    with in_a_queue(book, "abc", order):
        pass
    with in_turn(book, soon()) as mine:
        assert mine
        assert order.read_text().split() == ["a", "b", "c"]


@needs_proc
@in_order
def test_it_is_never_the_turn_of_two_however_many_are_killed(book: Path, tmp_path: Path) -> None:
    order = tmp_path / "order"
    killed = set()
    with ExitStack() as open_:
        each = [a_terminal(take_turns, str(book), str(order)) for _ in range(6)]
        terminals = [open_.enter_context(one) for one in each]
        for terminal in terminals:
            assert next(lines_of(terminal)) == "there"
        for terminal in terminals:
            time.sleep(random.uniform(0.05, 0.15))
            terminal.kill()
            terminal.wait()
            killed.add(str(terminal.pid))
    holds = None
    for line in order.read_text().splitlines():
        name, what = line.split()
        if what == "in":
            assert holds is None or holds in killed
            holds = name
        else:
            assert holds == name
            holds = None
    with in_turn(book, soon()) as mine:
        assert mine


@pytest.mark.usefixtures("either")
def test_whoever_has_no_patience_left_goes_on_and_stands_in_nobodys_way(book: Path) -> None:
    with in_turn(book, soon()) as mine:
        assert mine
        with comes_to_an_end(), in_turn(book, time.monotonic() + 0.1) as theirs:
            assert not theirs
    with in_turn(book, soon()) as next_one:
        assert next_one


@needs_proc
@in_order
def test_whoever_waits_behind_somebody_without_patience_waits_for_whoever_writes(
    book: Path, tmp_path: Path
) -> None:
    order = tmp_path / "order"
    with ExitStack() as open_:
        assert open_.enter_context(in_turn(book, soon()))
        impatient = threading.Thread(target=_have_little_patience, args=(book,))
        impatient.start()
        until(2, book)
        with a_terminal(take_one_turn, str(book), "b", str(order)) as terminal:
            until(3, book)
            impatient.join()
            until(2, book)
            assert not order.exists()
            open_.close()
            assert terminal.wait(AT_LONGEST_S) == 0
    assert order.read_text().split() == ["b"]


@in_order
def test_nobody_waits_for_ever_at_a_door_where_somebody_was_stopped(book: Path) -> None:
    stopped = os.open(book.with_name("house.book-wal"), os.O_RDWR)
    at_the_door = struct.pack("hhqqi", fcntl.F_WRLCK, os.SEEK_SET, queueing.DOOR, 1, 0)
    fcntl.fcntl(stopped, fcntl.F_OFD_SETLK, at_the_door)
    with in_turn(book, time.monotonic() + 0.1) as mine:
        assert not mine
    os.close(stopped)
    with in_turn(book, soon()) as mine:
        assert mine


@pytest.mark.usefixtures("either")
def test_of_more_than_wait_at_once_the_others_go_on(book: Path) -> None:
    had: list[bool] = []

    def write() -> None:
        with in_turn(book, soon()) as mine:
            had.append(mine)

    others = [threading.Thread(target=write) for _ in range(turns.MOST_IN_QUEUE + 2)]
    with in_turn(book, soon()) as mine:
        assert mine
        for other in others:
            other.start()
        give_up_at = soon()
        while len(had) < 2 and time.monotonic() < give_up_at:
            time.sleep(0.01)
        assert had == [False, False]
    for other in others:
        other.join()
    assert had.count(True) == turns.MOST_IN_QUEUE


@pytest.mark.usefixtures("either")
def test_a_killed_terminal_lets_go_of_its_turn(book: Path) -> None:
    with a_terminal(hold_a_turn, str(book)) as terminal:
        assert next(lines_of(terminal)) == "holding True"
        terminal.send_signal(signal.SIGKILL)
        with in_turn(book, soon()) as mine:
            assert mine


@pytest.mark.usefixtures("either")
def test_where_there_is_nothing_to_queue_at_everybody_goes_on(
    tmp_path: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with in_turn(tmp_path / "other.book", soon()) as mine:
        assert not mine

    def no_such_lock(*_: object) -> None:
        raise OSError("not here")

    for name in ("flock", "fcntl"):
        monkeypatch.setattr(fcntl, name, no_such_lock)
    with in_turn(book, soon()) as mine:
        assert not mine
