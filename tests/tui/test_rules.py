"""The rules of the house on the screen: to be read by everybody, and changed by nobody's slip."""

from __future__ import annotations

import pytest

from handover.desk import wording
from handover.desk.rules_page import rules_page
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import on_screen


async def test_somebody_who_stays_reads_the_rules_without_signing_in(monday: HouseOfTests) -> None:
    wording.at_home_here(monday.theo, "Kai refused")
    async with on_screen(monday) as at:
        await at.press("f7")
        assert at.screen == "Rules"
        assert "B1 Contact details" in at.words
        await at.stand_on("> A3")
        await at.press("enter")
        assert "change it to the shift that is on" in at.words
        await at.press("escape")
        assert at.screen == "Rules"
        await at.press("slash")
        await at.type("Kai")
        assert "At home" not in at.words, "a phrase may hold a name"
        await at.press("escape")
        assert "B1 Contact details" in at.words
        await at.press("escape")
        assert at.screen == "SignIn"


async def test_what_was_typed_before_signing_in_is_still_there_afterwards(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday) as at:
        await at.type("The")
        await at.press("ctrl+r", "escape")
        assert "The" in at.words
        await at.type("o")
        await at.press("enter")
        assert "Theo" in at.words


async def test_a_rule_is_found_by_a_word_of_it_or_by_a_sentence(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.press("f7", "slash")
        await at.type("phone number")
        assert [line for line in at.lines if "B1 " in line]
        await at.press("ctrl+u")
        await at.type("Kai was non-compliant.")
        await at.press("down")
        await at.stand_on("> judging-noncompliant")
        await at.press("enter")
        assert at.screen == "RuleInFull"
        assert "Instead" in at.words
        assert "For example “" in at.words
        await at.press("escape", "slash", "ctrl+u")
        await at.type("zzzz")
        assert "No rule says these words" in at.words


async def test_a_phrase_is_taken_off_only_after_it_was_asked(monday: HouseOfTests) -> None:
    wording.at_home_here(monday.mags, "[/b] refused")
    async with on_screen(monday, as_name="Theo") as at:
        await at.press("f7")
        await at.stand_on("> “[/b] refused”")
        await at.press("enter", "enter")
        assert len(wording.at_home(monday.theo)) == 1
        await at.press("enter", "escape")
        assert len(wording.at_home(monday.theo)) == 1
        await at.press("enter", "down", "enter")
        assert wording.at_home(monday.theo) == ()
        assert "[/b]" not in at.words


async def test_what_is_wrong_in_the_file_of_the_house_stands_on_top(monday: HouseOfTests) -> None:
    file = wording.wording_file(monday.book)
    file.write_text('schema = 1\n[[rule]]\nid = "house-a"\nwhy = "[/b]"\n', encoding="utf-8")
    async with on_screen(monday, as_name="Theo") as at:
        await at.press("f7")
        assert "Line 2, rule “house-a”" in at.words
        await at.press("slash")
        await at.type("refused")
        assert "house-a" not in at.words


async def test_the_rules_are_one_key_away_while_somebody_writes(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type("He slept.")
        await at.press("ctrl+r")
        assert at.screen == "Rules"
        await at.press("ctrl+r", "escape")
        assert at.screen == "WriteNote"
        assert "He slept." in at.words


def test_every_rule_of_the_house_can_be_read_with_its_source(monday: HouseOfTests) -> None:
    page = rules_page(monday.book)
    codes = [line.code for line in page.lines]
    assert len(set(codes)) == len(codes)
    for letter, numbers in (
        ("B", range(1, 9)),
        ("A", range(1, 15)),
        ("N", range(1, 15)),
    ):
        assert {f"{letter}{number}" for number in numbers} <= set(codes)
    assert {f"row {number}" for number in range(1, 28)} <= set(codes)
    assert len(codes) == 8 + 14 + 14 + 27 + len(page.book.rules)
    for line in page.lines:
        assert line.says
        assert line.meaning
        assert all(line.source), line.code
        assert line.source, line.code
        assert line.exits or line.code == "B8", "nothing is asked where something is left out"
        assert not line.instead or line.words() or line.mark == "off"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("phone number", "B1"),
        ("social media", "A9"),
        ("roster", "A1"),
        ("MEAD", "doing-made"),
        ("She is a client.", "role-client"),
        ("Sam’s sister was told to leave, obviously", "guess-obviously"),
    ],
)
def test_what_is_typed_is_looked_for_in_all_a_rule_says(
    typed: str, code: str, monday: HouseOfTests
) -> None:
    page = rules_page(monday.book)
    assert code in [line.code for line in page.about(typed)]
    assert len(page.about(typed)) < len(page.about(" ")) == len(page.lines)


async def test_a_coordinator_switches_a_quiet_line_off_where_it_stands(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Ines") as at:
        await at.press("f7")
        await at.stand_on("> N9")
        await at.press("enter", "space")
        assert "nothing is said in this house" in at.words
        await at.press("escape")
        assert "(off) A note has more than 120 words" in at.words
        await at.press("enter", "space", "escape")
        assert "(off)" not in at.words


async def test_nobody_else_is_offered_to_switch(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.press("f7")
        await at.stand_on("> N9")
        await at.press("enter")
        assert "Space" not in at.words
        await at.press("space")
        assert "nothing is said in this house" not in at.words
