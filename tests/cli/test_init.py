"""A new house from the shell: exactly one wins, and a refusal leaves nothing behind."""

from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest

from handover.desk.keys import check_recovery_code
from handover.desk.opening import open_with
from tests.cli.conftest import PASSPHRASE, Ran, Shell, snapshot

USUAL = ("--name", "Ash House", "--timezone", "Europe/London", "--coordinator", "Ines")


@pytest.fixture
def empty(tmp_path: Path) -> Shell:
    """A shell without a book."""
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return Shell(tmp_path, tmp_path / "ash.book", passphrase)


def init(shell: Shell, *arguments: str, **more: str) -> Ran:
    return shell.run("init", *(arguments or USUAL), **more)


def test_a_house_is_made_and_its_coordinator_can_sign_in(empty: Shell) -> None:
    made = init(empty)
    assert made.code == 0
    assert re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}\n", made.out)
    assert "Ash House is made" in made.err
    assert "put it in the safe" in made.err
    check_recovery_code(empty.book, made.out)
    assert not empty.book.read_bytes().startswith(b"SQLite")
    assert stat.S_IMODE(empty.book.stat().st_mode) & 0o007 == 0
    read = empty.run("notes", "--as", "Ines")
    assert (read.code, read.out, read.err) == (0, "", "There are no notes yet.\n")


def test_without_a_book_named_it_lies_where_this_account_keeps_its_data(empty: Shell) -> None:
    made = init(empty, *USUAL, "--plain", HANDOVER_BOOK="")
    assert made.code == 0
    assert "The book is not encrypted" in made.err
    assert (empty.folder / "xdg" / "handover" / "house.book").exists()


def test_a_book_in_the_way_stays_as_it_is(shell: Shell) -> None:
    before = snapshot(shell.folder)
    ran = init(shell)
    assert (ran.code, ran.out) == (4, "")
    assert "already something at" in ran.err
    assert snapshot(shell.folder) == before


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (("--timezone", "Mars/Olympus"), "“Mars/Olympus” is not a time zone"),
        (("--name", " "), "The name of the house is still empty"),
        (("--coordinator", ""), "The coordinator's name is still empty"),
        (("--kind", "clinic"), "invalid choice"),
        (("--country", "XX"), "“XX” is not a country whose telephone numbers"),
    ],
)
def test_what_cannot_be_a_house_is_wrong_usage(
    empty: Shell, more: tuple[str, str], sentence: str
) -> None:
    before = snapshot(empty.folder)
    ran = init(empty, *USUAL, *more)
    assert (ran.code, ran.out) == (2, "")
    assert sentence in ran.err
    assert snapshot(empty.folder) == before


def test_a_house_may_lie_in_one_country_and_ring_another(empty: Shell) -> None:
    assert init(empty, *USUAL, "--country", "IE", "--country", "uk").code == 0
    assert open_with(empty.book, "Ines", PASSPHRASE).house.countries == ("IE", "GB")


def test_a_passphrase_anybody_would_try_makes_no_house(empty: Shell) -> None:
    empty.passphrase.write_text("password\n", encoding="utf-8")
    ran = init(empty)
    assert ran.code == 2
    assert not empty.book.exists()


def test_a_folder_that_is_not_there_is_not_made(empty: Shell) -> None:
    ran = init(empty, *USUAL, "--book", str(empty.folder / "nowhere" / "ash.book"))
    assert ran.code == 4
    assert "There is no folder" in ran.err
    assert not (empty.folder / "nowhere").exists()


def test_of_three_at_once_exactly_one_wins(empty: Shell) -> None:
    running = [empty.start("init", *USUAL) for _ in range(3)]
    ended = [one.communicate(timeout=300) for one in running]
    codes = sorted(one.returncode for one in running)
    assert codes == [0, 4, 4], ended
    assert empty.run("notes", "--as", "Ines").code == 0
    assert {path.name for path in empty.folder.glob("*ash.book*")} - {
        "ash.book-wal",
        "ash.book-shm",
    } == {"ash.book", "ash.book.keys"}
