"""Handing over makes a backup, and nobody waits for it; the house page says how the last was."""

from __future__ import annotations

import pytest

from handover.house.refusals import BookDamaged
from handover.store.engine import backups as engine
from handover.store.engine import copies
from tests.house_of_tests import HouseOfTests, write
from tests.tui.on_screen import on_screen


async def test_mags_hands_over_and_goes_and_ines_looks_at_the_backups(
    monday: HouseOfTests,
) -> None:
    write(monday.mags, "Soup.")
    async with on_screen(monday, as_name="Mags") as at:
        await at.press("h", "f2", "f2")
        assert "Handed over" in at.words
        await at.settle()
    folder = copies.default_folder(monday.path)
    assert len(copies.backups_in(folder, monday.path)) == 1

    async with on_screen(monday, as_name="Ines") as at:
        await at.go("i", "> Backups: the last one Mon 9 Mar 15:30", "enter")
        assert "Mon 9 Mar 15:30, at a handover" in at.words
        assert "rows were the same" in at.words
        await at.press("enter")
        assert "it says what the book says" in at.words
        assert "made by hand" in at.words
    assert len(copies.backups_in(folder, monday.path)) == 2


async def test_somebody_who_is_no_coordinator_reads_who_makes_one(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.go("i", "> Backups: none yet", "enter", "n")
        assert "is done by a coordinator" in at.words


async def test_a_backup_that_did_not_work_holds_nobody_up_and_stands_on_the_board(
    monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object, **__: object) -> None:
        raise BookDamaged("The backup is not the same as the book.")

    monkeypatch.setattr(engine, "_prove", damaged)
    write(monday.mags, "Soup.")
    async with on_screen(monday, as_name="Mags") as at:
        await at.press("h", "f2", "f2")
        assert "Handed over" in at.words
        await at.settle()
        assert "The backup did not work (Mon 9 Mar 15:30)" in await at.read()
        await at.go("> The backup did not work", "enter")
        assert "is not the same as the book" in at.words
