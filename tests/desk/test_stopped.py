"""Ctrl+C in the middle of long work, at every step of it: the book is whole, old or new.

`HANDOVER_FULL=1` stops it at every step rather than at every other.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from handover.desk import (
    backups,
    encrypting,
    opening,
    purging,
    reading_in,
    residents,
    restoring,
    verifying,
)
from handover.desk.desk import Desk
from handover.house.backups import Told, part_of
from handover.house.refusals import Stopped
from handover.house.times import Span
from handover.sheets.roster_csv import read_csv
from handover.store import rosters
from handover.store.engine import copies
from handover.store.engine.driver import best_driver
from tests.house_of_tests import (
    BEE,
    PASSPHRASE,
    THEY_SAID_SO,
    HouseOfTests,
    MovingClock,
    a_copy,
    in_files,
)

EVERY = 1 if os.environ.get("HANDOVER_FULL") else 2
CLOCK = MovingClock("2026-03-09 15:30")
TABLE = b"date,shift,name,start,end\n2026-03-17,middle,Wren,,\n2026-03-18,middle,Wren,,\n"
Work = Callable[[Path, Told], object]


class Enough(KeyboardInterrupt):
    """Ctrl+C, told from any other."""


def stopping_at(step: int) -> Told:
    """Ctrl+C when it says for that time how far it is."""
    said = count()

    def told(_words: str, _percent: int) -> None:
        if next(said) == step:
            raise Enough

    return told


def at(path: Path) -> Desk:
    """Ines sits down with her passphrase, as at a shell."""
    return opening.open_with(path, "Ines", PASSPHRASE, clock=CLOCK)


def back_up(path: Path, told: Told) -> None:
    """A backup by hand."""
    backups.back_up(at(path), None, told)


def prove(path: Path, told: Told) -> None:
    """All of it is compared with its chain."""
    verifying.verify(at(path), tell=lambda what, done, _: told(what, done))


def put_back(path: Path, told: Told) -> None:
    """The newest backup takes the book's place."""
    folder = copies.default_folder(path)
    restoring.restore(folder, path, "Ines", PASSPHRASE, clock=CLOCK, told=told)


def encrypt(path: Path, told: Told) -> None:
    """A plain book is encrypted."""
    encrypting.encrypt(at(path), told)


def decrypt(path: Path, told: Told) -> None:
    """The encryption is taken away."""
    encrypting.decrypt(at(path), told)


def read_in(path: Path, told: Told) -> None:
    """A roster is put on from a file."""
    desk = at(path)
    window = Span(CLOCK(), CLOCK() + timedelta(days=30))
    reading_in.read_in(desk, read_csv(TABLE, desk.zone, window), told)


WORKS = [
    pytest.param(work, marks=pytest.mark.skipif(needs and not best_driver().encrypts, reason="no"))
    for work, needs in (
        (back_up, False),
        (prove, False),
        (put_back, False),
        (encrypt, True),
        (decrypt, True),
        (read_in, False),
    )
]


@pytest.mark.parametrize("work", WORKS)
def test_stopped_at_any_step_the_book_is_whole_and_can_be_done_again(
    work: Work, monday: HouseOfTests
) -> None:
    roster = rosters.roster(monday.book)
    if work is put_back:
        back_up(monday.path, lambda *_: None)
    if work is decrypt:
        encrypt(monday.path, lambda *_: None)
    before = sorted(one.name for one in monday.path.parent.rglob("*"))
    for step in count(0, EVERY):
        try:
            work(monday.path, stopping_at(step))
        except KeyboardInterrupt as stopped:
            desk = at(monday.path)
            assert verifying.verify(desk).whole, step
            assert work is not read_in or rosters.roster(desk.book) == roster
            if not isinstance(stopped, Stopped):
                left = sorted(one.name for one in monday.path.parent.rglob("*"))
                assert [one for one in left if ".copying-" in one] == []
                assert work is back_up or left == before
            continue
        break
    assert step > 1, "it never says how far it is"
    assert verifying.verify(at(monday.path)).whole


def test_a_removal_that_is_stopped_has_removed_all_or_nothing_and_says_which(
    lived_in: Path, tmp_path: Path
) -> None:
    stages = set()
    for step in (*range(0, 12, 3 * EVERY), 99):
        with a_copy(lived_in, tmp_path) as house:
            residents.goodbye(house.theo, BEE, words="By the front door.")
            try:
                ended = purging.end(house.ines, BEE, "Bee", THEY_SAID_SO, stopping_at(step))
            except Stopped as stopped:
                stages.add(str(stopped))
                assert residents.resident_by_id(house.theo, BEE).name == "Bee"
            else:
                stages.add(f"{ended.stopped}")
                assert purging.was_ended(house.theo, ended.receipt, "Bee") is not None
                opening.open_book(house.path)  # whoever opens it next finishes what is left
                assert in_files(house.path.parent, "By the front door") == ()
            assert verifying.verify(house.ines).whole
    assert stages == {"Stopped. Nothing was removed.", "True", "False"}


def test_what_is_a_part_of_longer_work_says_its_part_of_a_hundred() -> None:
    said: list[int] = []
    told = part_of(lambda _words, percent: said.append(percent), 20, 60)
    for percent in (0, 50, 100):
        told("Copying", percent)
    assert said == [20, 40, 60]
