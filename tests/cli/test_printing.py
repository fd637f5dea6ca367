"""A page is printed with lp where there is one; else it lies in a file for this account alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from handover.cli.printing import TITLE, printers, put_on_paper
from handover.desk import agreements, plans
from handover.desk.agreements import Agreed
from handover.desk.on_paper import Paper
from handover.desk.plans import PartSaid
from handover.house.plans import Section
from handover.house.refusals import NotFound, NotPossible, NotYours
from handover.tui.screens.one_page import OnePageScreen
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests
from tests.tui.on_screen import on_screen

WORDS = "The kitchen is quiet; $(touch /tmp/never) after ten."


@pytest.fixture
def path_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any printer."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def with_printers(folder: Path, *names: str, takes: bool = True) -> Path:
    """Give the machine printers; what `lp` is asked and given is kept beside it."""
    listed = "".join(f"echo '{name}'\n" for name in names)
    given = folder / "given"
    took = f'echo "$@" > {given}; /bin/cat >> {given}' if takes else "exit 1"
    for program, does in (("lpstat", listed), ("lp", took)):
        (folder / program).write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        (folder / program).chmod(0o700)
    return given


def agreed(house: HouseOfTests) -> None:
    agreements.agree(house.theo, Agreed(WORDS, ("Noor", "Theo"), True))


def test_the_only_printer_is_given_the_page(house: HouseOfTests, path_of_its_own: Path) -> None:
    given = with_printers(path_of_its_own, "kitchen")
    agreed(house)
    assert put_on_paper(house.theo, Paper("agreements")).said == "Given to the printer kitchen."
    asked, _, page = given.read_text(encoding="utf-8").partition("\n")
    assert asked == f"-d kitchen -t {TITLE}"
    assert "$(touch /tmp/never)" in page
    assert not list(house.path.parent.glob("pages/*"))


def test_of_several_printers_one_is_asked_for(house: HouseOfTests, path_of_its_own: Path) -> None:
    given = with_printers(path_of_its_own, "kitchen", "office")
    asked = put_on_paper(house.theo, Paper("here-when"))
    assert (asked.said, asked.printers) == ("", ("kitchen", "office"))
    assert not given.exists()
    put_on_paper(house.theo, Paper("here-when", printer="office"))
    assert given.read_text(encoding="utf-8").startswith("-d office ")


def test_without_a_printer_it_says_where_the_page_lies(
    house: HouseOfTests, path_of_its_own: Path
) -> None:
    assert printers() == ()
    agreed(house)
    said = put_on_paper(house.theo, Paper("agreements")).said
    (page,) = house.path.parent.glob("pages/*")
    assert said == f"There is no printer here. The page is in pages/{page.name}, beside the book."
    assert page.stat().st_mode & 0o777 == 0o600
    assert WORDS in " ".join(page.read_text(encoding="utf-8").split())
    assert "Noor" not in page.name


def test_a_name_that_could_be_an_option_is_no_printer(path_of_its_own: Path) -> None:
    with_printers(path_of_its_own, "-o raw", "a b", "kitchen")
    assert printers() == ("kitchen",)


def test_a_printer_that_does_not_take_it_is_said(
    house: HouseOfTests, path_of_its_own: Path
) -> None:
    with_printers(path_of_its_own, "kitchen", takes=False)
    with pytest.raises(NotPossible, match="did not take the page"):
        put_on_paper(house.theo, Paper("house"))
    with pytest.raises(NotFound):
        put_on_paper(house.theo, Paper("something else"))


PAGES = (
    *("meeting", "here-when", "house-log", "house", "goodbye"),
    *("numbers", "handover", "plan", "plan-with-them"),
)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_with_a_key_to_print_it_is_one_that_is_known(
    page: str, house: HouseOfTests, path_of_its_own: Path
) -> None:
    number = NOOR if page in ("goodbye", "plan", "plan-with-them") else None
    desk = house.ines if page == "numbers" else house.theo
    assert put_on_paper(desk, Paper(page, number)).said.startswith("There is no printer")


async def test_x_on_a_page_prints_it(house: HouseOfTests, path_of_its_own: Path) -> None:
    given = with_printers(path_of_its_own, "kitchen", "office")
    agreed(house)
    async with on_screen(house, as_name="Theo") as at:
        at.app.put_on_paper = put_on_paper
        at.app.push_screen(OnePageScreen())
        await at.press("x")
        assert "Which printer?" in at.words
        await at.press("o", "enter")
        assert "Given to the printer office." in at.words
    assert given.exists()


def test_what_they_keep_to_themselves_is_printed_with_them_only(
    house: HouseOfTests, path_of_its_own: Path
) -> None:
    given = with_printers(path_of_its_own, "kitchen")
    plans.say_part(house.theo, NOOR, Section.HELPS, PartSaid("Walk with me."), THEY_SAID_SO)
    own = PartSaid("The last bus, heard from bed.", private=True)
    plans.say_part(house.theo, NOOR, Section.HARD_FOR_ME, own, THEY_SAID_SO)
    put_on_paper(house.theo, Paper("plan", NOOR))
    page = given.read_text(encoding="utf-8")
    assert "Walk with me." in page
    assert "last bus" not in page
    put_on_paper(house.theo, Paper("plan-with-them", NOOR))
    assert "last bus" in given.read_text(encoding="utf-8")


def test_only_a_coordinator_puts_the_numbers_on_paper(
    house: HouseOfTests, path_of_its_own: Path
) -> None:
    with pytest.raises(NotYours):
        put_on_paper(house.theo, Paper("numbers"))


@pytest.mark.parametrize("keys", [("h",), ("> Your handover", "enter")])
async def test_x_prints_the_sheet_of_a_handover(
    keys: tuple[str, ...], monday: HouseOfTests, path_of_its_own: Path
) -> None:
    given = with_printers(path_of_its_own, "kitchen")
    async with on_screen(monday, as_name="Theo") as at:
        at.app.put_on_paper = put_on_paper
        await at.go(*keys, "x")
        assert "Given to the printer kitchen." in at.words
    assert "LARKSPUR HOUSE" in given.read_text(encoding="utf-8")
