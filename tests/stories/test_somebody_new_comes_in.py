"""Somebody joins, chooses a passphrase of their own, loses it, and leaves again."""

from __future__ import annotations

import re

import pytest

from handover.desk import board, keys, notes, opening, partings
from handover.house.people import Role
from handover.house.refusals import NoLongerThere, NotLetIn, NotPossible, NotYours
from tests.house_of_tests import PASSPHRASE, HouseOfTests, write
from tests.tui.on_screen import on_screen


async def test_on_screen_from_the_word_to_a_board_of_their_own(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Ines") as at:
        await at.press("i", "m", "n")
        await at.go("=Ash", "f2")
        assert at.screen == "ShownOnce"
        found = re.search(r"[a-z]{4}(-[a-z]{4}){3}", at.words)
        assert found
        await at.press("escape")
        assert at.screen == "ShownOnce", "it is not shown again"
        await at.press("f2", "f9", "tab", "enter")
        assert found[0] not in at.words
        await at.sign_in("Ash", found[0])
        assert at.screen == "ChooseOwn"
        assert "Noor" not in at.words
        await at.go("=short", "enter", "=short", "enter")
        assert "at least 8" in at.words
        await at.go("=seven green buses", "enter", "=seven green busses", "enter")
        assert "not the same" in at.words
        await at.go("=seven green buses", "enter", "=seven green buses", "enter")
        assert at.screen == "FourCards", "the first time only"
        await at.press("escape")
        assert at.screen == "Board"
    assert opening.sign_in(monday.book, "Ash", "seven green buses").who.name == "Ash"
    with pytest.raises(NotLetIn):
        opening.sign_in(monday.book, "Ash", found[0])


async def test_before_they_have_chosen_nothing_of_the_house_is_shown(monday: HouseOfTests) -> None:
    given = keys.join(monday.ines, "Ash", Role.RELIEF)
    async with on_screen(monday) as at:
        await at.sign_in("Ash", given.word)
        assert at.screen == "ChooseOwn"
        await at.press("escape")
        assert at.screen == "SignIn"
        assert at.app.desk is None


def test_a_lost_passphrase_takes_two(monday: HouseOfTests) -> None:
    ines = monday.ines
    with pytest.raises(NotYours):
        keys.another_word(monday.theo, "Dot", "Jun", PASSPHRASE)
    for beside in ("Ines", "Dot"):
        with pytest.raises(NotYours, match="Never one person alone"):
            keys.another_word(ines, "Dot", beside, PASSPHRASE)
    with pytest.raises(NotYours, match="Another coordinator"):
        keys.another_word(ines, "Ines", "Theo", PASSPHRASE)
    with pytest.raises(NotLetIn, match="not Mags's passphrase"):
        keys.another_word(ines, "Dot", "Mags", "a wrong one")
    with pytest.raises(NotPossible, match="One of you two is on shift"):
        keys.another_word(ines, "Dot", "Jun", PASSPHRASE)
    assert keys.others_beside_me(ines, "Dot")[0] == "Mags"
    word = keys.another_word(ines, "Dot", "Mags", PASSPHRASE).word
    assert keys.chosen_by_another(opening.sign_in(monday.book, "Dot", word))


def test_whoever_left_the_team_is_out_at_every_terminal(monday: HouseOfTests) -> None:
    elsewhere = monday.desk("Jun")
    board.board(elsewhere)
    partings.leaves(monday.ines, elsewhere.who.id)
    with pytest.raises(NoLongerThere, match="no longer"):
        board.board(elsewhere)
    with pytest.raises(NoLongerThere):
        write(elsewhere, "One line more.")
    with pytest.raises(NotLetIn):
        opening.sign_in(monday.book, "Jun", PASSPHRASE)
    assert not [one for one in notes.notes(monday.ines) if "One line more" in one.text]


async def test_their_screen_locks_at_the_next_act(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Jun") as at:
        await at.press("f")
        partings.leaves(monday.ines, monday.jun.who.id)
        await at.press("escape")
        assert at.screen == "Locked"
        assert "Noor" not in at.words
        assert "no longer" in at.words
