"""The first words on the screen: whose house it is, before anything else is loaded."""

from __future__ import annotations

import os
import sys
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from handover.cli.arguments import read_arguments
from handover.cli.doorstep import OTHER_SCREEN, THIS_SCREEN, asked_for_screens
from handover.cli.endings import Exit
from handover.desk import opening
from handover.house.houses import House
from handover.store.engine.key_file import keys_of
from tests.bench.installed import FRONT_DOOR
from tests.bench.terminal import Program, surroundings
from tests.contracts.the_tree import run_python
from tests.house_of_tests import copied

HERE = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def elm_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("elm") / "elm.book"
    opening.make_house(path, House("Elm House", "Europe/London"), "Ines", "four words in row")
    return path


@pytest.fixture
def programs() -> Iterator[list[Program]]:
    running: list[Program] = []
    yield running
    for one in running:
        one.away()


def at(book: Path, programs: list[Program], *more: str) -> Program:
    argv = [sys.executable, "-c", FRONT_DOOR, "--book", str(book), *more]
    programs.append(Program(argv, surroundings(PYTHONPATH=str(HERE)), book.parent))
    return programs[-1]


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["--book", "elm.book"],
        ["--as", "Ines", "--book=elm.book"],
        ["--as=Ines", "--as", "Theo"],
    ],
)
def test_the_short_way_to_the_screens_is_what_the_parser_says(argv: list[str]) -> None:
    short = asked_for_screens(argv)
    assert short is not None
    told = vars(read_arguments(argv))
    assert {**vars(short), "version": None} == told


@pytest.mark.parametrize(
    "argv", [["--book"], ["--book", "--as"], ["--plain"], ["demo"], ["--boo", "x"], ["--as="]]
)
def test_everything_else_is_left_to_the_parser(argv: list[str]) -> None:
    assert asked_for_screens(argv) is None


def test_the_house_is_named_before_the_screens_are_there(
    elm_house: Path, programs: list[Program]
) -> None:
    program = at(elm_house, programs)
    program.shown_at("Elm House")
    _, first = program.log[0]
    assert first.startswith(OTHER_SCREEN.encode())
    assert b"Who is there?" in first
    program.shown_at("F10 Leave")
    assert "Who is there?" in program.screen.words()


def test_what_is_typed_meanwhile_is_not_shown_and_not_lost(
    elm_house: Path, programs: list[Program]
) -> None:
    program = at(elm_house, programs)
    while not program.log:
        program.read(0.1)
    program.press(b"Ines\rnot the one\r")
    program.shown_at("That name and passphrase do not")
    assert all(b"not the one" not in data for _, data in program.log)


def test_where_no_book_is_the_terminal_is_as_it_was(tmp_path: Path) -> None:
    gone = tmp_path / "gone.book"
    gone.with_name("gone.book.keys").write_text('{"house": {"name": "Elm House"}}')
    gone.write_bytes(b"no book at all" * 100)
    program: list[Program] = []
    there = at(gone, program)
    there.shown_at("It was not touched")
    came = b"".join(data for _, data in there.log)
    assert came.index(THIS_SCREEN.encode()) < came.index(b"It was not touched")
    assert termios.tcgetattr(there.fileno)[3] & termios.ECHO
    there.away()


def test_a_key_file_that_is_damaged_behind_its_name_ends_it_with_a_sentence(
    elm_house: Path, programs: list[Program], tmp_path: Path
) -> None:
    book = copied(elm_house, tmp_path / "elm.book")
    keys = keys_of(book)
    keys.write_text(keys.read_text().replace('"names_salt"', '"salt_of_names"'))
    program = at(book, programs)
    program.shown_at("is damaged or none of ours")
    assert os.waitstatus_to_exitcode(os.waitpid(program.child, 0)[1]) == Exit.BOOK
    programs.clear()


def test_the_way_in_is_shown_without_the_book_and_without_the_rooms_behind_it() -> None:
    script = (
        "import sys, handover.cli.screens, handover.tui.app, handover.tui.screens.sign_in;"
        "print(*sorted(sys.modules))"
    )
    ran = run_python("-c", script)
    assert ran.returncode == 0, ran.stderr
    loaded = set(ran.stdout.split())
    assert not {"peewee", "sqlcipher3", "sqlite3", "argon2", "pydantic", "argparse"} & loaded
    desk = {one for one in loaded if one.startswith("handover.desk.")}
    assert desk == {"handover.desk.name_on_the_door"}
    assert not {"handover.house.houses", "annotated_types", "zoneinfo", "hmac", "tomllib"} & loaded
    assert "handover.rules.concerns" not in loaded
    assert not [one for one in loaded if one.startswith("handover.store.rows")]
    assert "textual.widgets._text_area" not in loaded
