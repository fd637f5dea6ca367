"""No command loads what it does not need: the table says what each of them may."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from handover.desk import opening
from handover.house.houses import House
from tests.contracts.the_tree import run_python

BOOK = frozenset({"peewee", "argon2", "sqlcipher3", "sqlite3"})
"""What opens a book and shows that it is you."""
VERSION = frozenset({"importlib.metadata", "email"})
"""What knows which version of the program this is; a backup says it."""
WATCHED = BOOK | VERSION | {
    "textual", "rich", "asyncio", "pydantic", "phonenumbers", "markdown_it", "annotated_types",
    "ssl", "http", "unittest", "multiprocessing", "concurrent.futures", "tomllib",
}  # fmt: skip
"""What takes long to load, and is of use to somebody."""
SCREENS = ("handover.tui.", "handover.demo.")

SCRIPT = """
import sys
from handover.cli import main
code = main(sys.argv[2:])
with open(sys.argv[1], "w") as file:
    file.write("\\n".join(sys.modules))
sys.exit(code)
"""


class Command(NamedTuple):
    """A command, what of all that is watched it may load, and how many modules of ours."""

    line: str
    may: frozenset[str]
    most: int


TABLE = (
    Command("--help", frozenset(), 30),
    Command("--version", VERSION, 30),
    Command("check", frozenset(), 125),
    Command("note add", BOOK, 220),
    Command("notes", BOOK, 315),
    Command("notes --json", BOOK, 315),
    Command("drafts", BOOK, 315),
    Command("follow-ups", BOOK, 315),
    Command("search porch", BOOK, 330),
    Command("sheet", BOOK, 315),
    Command("sheet --page house --format html", BOOK, 315),
    Command("roster export", BOOK, 135),
    Command("numbers", BOOK, 285),
    Command("export --house", BOOK | {"pydantic", "annotated_types"}, 335),
    Command("backup", BOOK | VERSION, 135),
    Command("verify", BOOK, 280),
    Command("doctor", BOOK, 285),
)


class Elm(NamedTuple):
    """A house with a passphrase beside it."""

    book: Path
    passphrase: Path


@pytest.fixture(scope="module")
def elm(tmp_path_factory: pytest.TempPathFactory) -> Elm:
    folder = tmp_path_factory.mktemp("elm")
    opening.make_house(
        folder / "elm.book", House("Elm House", "Europe/London"), "Ines", "four words in row"
    )
    (folder / "passphrase").write_text("four words in row\n")
    return Elm(folder / "elm.book", folder / "passphrase")


@pytest.mark.parametrize("command", TABLE, ids=[one.line for one in TABLE])
def test_a_command_loads_what_it_needs_and_nothing_else(elm: Elm, command: Command) -> None:
    loaded = elm.book.with_name("loaded")
    who = ("--book", str(elm.book), "--as", "Ines") if command.may & BOOK else ()
    loaded.write_text("")
    ran = run_python(
        "-c",
        SCRIPT,
        str(loaded),
        *who,
        *command.line.split(),
        stdin="Soup.\n",
        HANDOVER_PASSPHRASE_FILE=str(elm.passphrase),
    )
    modules = frozenset(loaded.read_text().split())
    assert modules, ran.stderr
    assert (modules & WATCHED) <= command.may, ran.stderr
    ours = sorted(one for one in modules if one.startswith("handover."))
    assert not [one for one in ours if one.startswith(SCREENS)]
    assert len(ours) <= command.most, len(ours)
