"""While somebody sits at the book, what an act opened and read serves the next one as well."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from handover.desk import opening, residents, team
from handover.house.refusals import NoLongerThere
from handover.store import people, rosters
from handover.store.engine.watching import Watch
from handover.store.rows.people import ResidentRow
from tests.house_of_tests import MONDAY, NOOR, HouseOfTests, MovingClock, copied, write
from tests.other_terminals import together, write_notes

HERE = Path("/proc/self/fd")
needs_proc = pytest.mark.skipif(not HERE.exists(), reason="the system does not show its handles")


@pytest.fixture
def stayed_at(house: HouseOfTests) -> Iterator[HouseOfTests]:
    """The house, with somebody sitting at its book."""
    with house.book.stayed_at():
        yield house


def reads_of(house: HouseOfTests) -> int:
    """How often three acts read who stays."""
    reads: list[int] = []
    for _ in range(3):
        house.book.once((ResidentRow,), "this", lambda: reads.append(1))
    return len(reads)


def open_files(path: Path) -> int:
    """How many handles this process has on that file."""
    found = 0
    for handle in HERE.iterdir():
        with suppress(OSError):
            found += os.readlink(handle) == str(path.resolve())
    return found


def test_what_nobody_has_written_to_is_read_once(stayed_at: HouseOfTests) -> None:
    assert reads_of(stayed_at) == 1


def test_what_another_terminal_writes_is_seen(stayed_at: HouseOfTests) -> None:
    before = people.residents(stayed_at.book)
    other = HouseOfTests(stayed_at.path, stayed_at.clock)
    residents.welcome(other.theo, "Bo")
    assert len(people.residents(stayed_at.book)) == len(before) + 1


def test_what_another_process_writes_is_seen(stayed_at: HouseOfTests) -> None:
    assert reads_of(stayed_at) == 1
    together(write_notes, (stayed_at.path, "Theo", 1))
    assert reads_of(stayed_at) == 1, "it was read anew, once"


def test_what_another_thread_of_the_program_writes_is_seen(stayed_at: HouseOfTests) -> None:
    with stayed_at.book.reading():
        before = people.residents(stayed_at.book)
        thread = threading.Thread(target=residents.welcome, args=(stayed_at.theo, "Bo"))
        thread.start()
        thread.join()
    assert len(people.residents(stayed_at.book)) == len(before) + 1


def test_what_was_written_here_is_seen(stayed_at: HouseOfTests) -> None:
    before = people.residents(stayed_at.book)
    residents.welcome(stayed_at.theo, "Bo")
    assert len(people.residents(stayed_at.book)) == len(before) + 1


def test_what_somebody_wrote_while_we_waited_for_our_turn_is_seen(stayed_at: HouseOfTests) -> None:
    book = stayed_at.theo.book
    with book.reading():
        before = people.residents(book)
        residents.welcome(HouseOfTests(stayed_at.path, stayed_at.clock).theo, "Bo")
        with book.writing():
            assert len(people.residents(book)) == len(before) + 1


def test_what_was_taken_back_is_not_told(stayed_at: HouseOfTests) -> None:
    before = people.residents(stayed_at.book)
    with suppress(RuntimeError), stayed_at.book.writing():
        people.add_resident(stayed_at.book, "Bo")
        assert len(people.residents(stayed_at.book)) == len(before) + 1
        raise RuntimeError
    assert people.residents(stayed_at.book) == before


def test_whoever_was_taken_off_the_team_gets_no_further(stayed_at: HouseOfTests) -> None:
    residents.residents_here(stayed_at.theo)
    other = HouseOfTests(stayed_at.path, stayed_at.clock)
    with other.ines.book.writing():
        people.leave_team(other.ines.book, other.theo.who.id)
    with pytest.raises(NoLongerThere):
        residents.residents_here(stayed_at.theo)
    assert residents.residents_here(stayed_at.dot)


def test_another_book_under_its_name_is_opened_anew(
    stayed_at: HouseOfTests, larkspur: Path
) -> None:
    residents.welcome(stayed_at.theo, "Bo")
    assert "Bo" in {one.name for one in people.residents(stayed_at.book)}
    for beside in stayed_at.path.parent.glob(f"{stayed_at.path.name}-*"):
        beside.unlink()
    copied(larkspur, stayed_at.path.with_name("put-back")).replace(stayed_at.path)
    assert "Bo" not in {one.name for one in people.residents(stayed_at.book)}
    write(stayed_at.theo, "We baked.")


def test_the_roster_is_the_one_of_that_moment_however_often_it_is_asked_for(
    stayed_at: HouseOfTests, clock: MovingClock
) -> None:
    """Who gives way to whom changes with the clock, and the book does not."""
    for hours in range(0, 24 * 9, 7):
        clock.to(MONDAY)
        clock.on(hours=hours)
        if hours == 49:
            _hand_over_the_next(stayed_at)
        as_read = rosters.roster(stayed_at.book, around=clock()).out().in_force(clock())
        assert stayed_at.theo.roster() == as_read


def _hand_over_the_next(house: HouseOfTests) -> None:
    theirs = [one for one in house.theo.roster().assignments if one.staff_id == house.theo.who.id]
    after = [one for one in theirs if one.span.start > house.clock()]
    team.give_shift_to(house.ines, after[0].id, "Wren", "Theo is away")


@needs_proc
def test_nothing_stays_open_behind_whoever_goes(house: HouseOfTests) -> None:
    write(house.theo, "We baked.")
    assert not open_files(house.path)
    with house.book.stayed_at():
        for _ in range(3):
            write(house.theo, "We baked.")
            assert open_files(house.path) == 1
    assert not open_files(house.path)
    write(house.theo, "We baked.")
    assert not open_files(house.path)


@needs_proc
def test_what_is_in_use_as_the_last_one_goes_is_closed_when_it_is_done(house: HouseOfTests) -> None:
    seat = house.book.stayed_at()
    seat.__enter__()
    with house.book.reading():
        seat.__exit__(None, None, None)
        assert people.resident(house.book, NOOR).name == "Noor"
    assert not open_files(house.path)


@needs_proc
def test_of_many_at_once_nothing_is_left(house: HouseOfTests) -> None:
    together_now = threading.Barrier(8)

    def read() -> None:
        with house.book.reading():
            people.residents(house.book)
            together_now.wait()

    with house.book.stayed_at():
        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert reads_of(house) == 1
    assert not open_files(house.path)


def test_whoever_watches_sits_at_the_book(house: HouseOfTests) -> None:
    watch = opening.watch(house.book)
    assert reads_of(house) == 1
    watch.close()
    assert reads_of(house) == 3


def test_what_others_took_away_is_remembered_by_no_connection(stayed_at: HouseOfTests) -> None:
    book = stayed_at.book
    watch = Watch(book)
    with book.reading():
        book.once((ResidentRow,), "a name", lambda: "Quodlibet")
    write(HouseOfTests(stayed_at.path).dot, "We baked.")
    assert watch.changed()
    assert all(not standing.read for standing in book._db._standing.values())
    watch.close()
