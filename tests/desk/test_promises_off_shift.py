"""Off shift what others promised is read once it was said why, by whatever way in (A10)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handover.desk import follow_ups, off_shift, orphans
from handover.desk.board import board
from handover.desk.follow_ups import Promise
from handover.desk.follow_ups_page import follow_ups_page
from handover.desk.reading_promises import read_promises
from handover.house.times import Span
from handover.rules.concerns import Answer, Answers
from tests.cli.test_line_by_line import go_through
from tests.house_of_tests import KAI, NOOR, HouseOfTests
from tests.tui.every_screen import noors_tea
from tests.tui.on_screen import on_screen

BECAUSE = Answers.of(A10=Answer("covering soon", "for Jun"))


def promised(house: HouseOfTests) -> None:
    follow_ups.promise(house.theo, Promise("tea", None, NOOR, agreed=True))
    follow_ups.promise(house.theo, Promise("a walk", None, KAI, agreed=True))
    follow_ups.promise(house.theo, Promise("new bulbs"))


def test_the_shell_and_the_screen_hold_back_the_same(monday: HouseOfTests) -> None:
    promised(monday)
    follow_ups.promise(monday.ines, Promise("the forms", None, KAI, agreed=True))
    monday.clock.to("2026-03-10 03:00")
    read, page = read_promises(monday.ines), follow_ups_page(monday.ines)
    texts = {one.text for one in read.promises}
    assert {"new bulbs", "the forms"} <= texts
    assert not {"tea", "a walk"} & texts
    assert {line.follow_up for line in page.lines} == set(read.promises)
    assert set(read.held_back) == set(page.held_back) == {NOOR, KAI}

    off_shift.say_why(monday.ines, NOOR, BECAUSE)
    read, page = read_promises(monday.ines), follow_ups_page(monday.ines)
    texts = {one.text for one in read.promises}
    assert {"new bulbs", "the forms", "tea"} <= texts
    assert "a walk" not in texts
    assert {line.follow_up for line in page.lines} == set(read.promises)
    assert set(read.held_back) == set(page.held_back) == {KAI}


def test_on_shift_nothing_is_held_back(monday: HouseOfTests) -> None:
    promised(monday)
    read, page = read_promises(monday.mags), follow_ups_page(monday.mags)
    assert {"tea", "a walk", "new bulbs"} <= {one.text for one in read.promises}
    assert {line.follow_up for line in page.lines} == set(read.promises)
    assert (read.held_back, page.held_back) == ((), {})


async def test_on_the_screen_it_is_asked_about_each_person(monday: HouseOfTests) -> None:
    promised(monday)
    monday.clock.to("2026-03-10 03:00")
    async with on_screen(monday, as_name="Ines") as at:
        await at.press("f")
        assert at.screen == "FollowUps"
        assert "new bulbs" in at.words
        assert "tea" not in at.words
        await at.go("> Noor: you are not on shift", "enter")
        assert "Why do you open Noor's page?" in at.words
        await at.press("escape")
        assert "tea" not in at.words
        await at.press("enter", "space", "f2")
        assert "tea" in at.words
        assert "a walk" not in at.words


async def test_on_the_board_it_stands_when_and_by_whom_and_enter_asks_why(
    monday: HouseOfTests,
) -> None:
    begins = monday.clock() + timedelta(hours=13)
    when = Span(begins, begins + timedelta(hours=1))
    follow_ups.promise(monday.theo, Promise("ring her sister", when, NOOR, agreed=True))
    monday.clock.to("2026-03-10 03:00")
    assert {line.held for line in board(monday.ines).promises if line.name == "Noor"} == {True}
    async with on_screen(monday, as_name="Ines") as at:
        assert "ring her sister" not in at.words
        await at.go("> Noor: (not on shift: Enter asks why)", "enter")
        assert "Why do you open Noor's page?" in at.words
        await at.press("space", "f2")
        assert at.screen == "Board"
        assert "> Noor: ring her sister" in at.words
        await at.press("f")
        assert "ring her sister" in at.words


async def test_what_nobody_can_keep_is_held_back_too_until_it_was_said_why(
    monday: HouseOfTests,
) -> None:
    noors_tea(monday)
    monday.clock.to("2026-03-10 03:00")
    assert [one.held for one in orphans.orphans(monday.ines)] == [True]
    async with on_screen(monday, as_name="Ines") as at:
        await at.go("i", "> The roster", "enter", "f")
        assert at.screen == "Orphans"
        assert "Tea on the landing" not in at.words
        await at.go("> (not on shift: Enter asks why)", "enter", "space", "f2")
        assert "> Tea on the landing" in at.words


def test_line_by_line_whoever_gives_no_reason_reads_what_needs_none(
    monday: HouseOfTests,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    follow_ups.promise(monday.mags, Promise("tea", None, NOOR, agreed=True))
    follow_ups.promise(monday.mags, Promise("new bulbs"))
    monday.clock.to("2026-03-10 03:00")
    go_through(monday, monkeypatch, "follow", "0", "0")
    said = capsysbinary.readouterr().out.decode()
    assert "What others promised Noor stays unread." in said
    assert "new bulbs" in said
    assert "tea" not in said
