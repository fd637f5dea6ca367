"""`handover doctor`: each thing that keeps the book safe, as a yes or a no."""

from __future__ import annotations

import json
import re
import stat
from pathlib import Path

import pytest

from handover.desk import opening
from handover.house.houses import House
from tests.cli.conftest import PASSPHRASE, Shell, snapshot


@pytest.fixture
def sealed(tmp_path: Path) -> tuple[Shell, str]:
    """A shell at an encrypted book, and the code on paper."""
    folder = tmp_path / "sealed"
    folder.mkdir(mode=0o700)
    house = House("Elm House", "America/New_York")
    made = opening.make_house(folder / "elm.book", house, "Ines", PASSPHRASE)
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return Shell(tmp_path, folder / "elm.book", passphrase), made.recovery_code


def test_with_a_backup_and_the_code_nothing_is_to_be_done(sealed: tuple[Shell, str]) -> None:
    shell, code = sealed
    assert shell.run("backup", "--as", "Ines").code == 0
    ran = shell.run("doctor", "--as", "Ines", "--recovery", stdin=f"{code}\n", PYTHONUTF8="1")
    assert (ran.code, ran.err) == (0, "")
    assert all(line.startswith("yes  ") for line in ran.out.splitlines()), ran.out
    assert f"{shell.book}.backups, 700" in ran.out
    again = shell.run("doctor", "--as", "Ines", PYTHONUTF8="1").out
    assert re.search(r"paper opens the book: last tried \w{3} .*; --recovery tries it", again)
    for sure in ("synchronous 2", "tried just now", "Every row is as it was written", "encrypted"):
        assert sure in ran.out
    wrong = shell.run("doctor", "--json", "--recovery", stdin=f"{code[::-1]}\n", PYTHONUTF8="1")
    assert wrong.code == 1
    [tried] = [one for one in json.loads(wrong.out) if one["item"] == "recovery code"]
    assert tried["answer"] == "no"
    assert code not in ran.out + wrong.out


def test_without_signing_in_a_plain_book_is_told_and_nothing_is_touched(shell: Shell) -> None:
    before = snapshot(shell.book.parent)
    ran = shell.run("doctor", "--json")
    assert ran.code == 1
    found = {one["item"]: one for one in json.loads(ran.out)}
    assert found["encrypted"]["answer"] == "no"
    assert "handover encrypt" in found["encrypted"]["do"]
    assert found["synchronous"]["answer"] == "not looked at"
    assert snapshot(shell.book.parent) == before


def test_a_code_nobody_tried_and_a_folder_everybody_may_open_are_said(shell: Shell) -> None:
    never = shell.run("doctor", "--as", "Theo")
    assert "never tried yet; --recovery tries it." in never.out
    assert "it is made with the first backup" in never.out
    folder = shell.book.with_name(f"{shell.book.name}.backups")
    folder.mkdir()
    folder.chmod(0o755)
    ran = shell.run("doctor")
    assert f"({folder}, 755)\n     chmod o-rwx '{folder}'" in ran.out


def test_a_book_everybody_may_read_cannot_be_used_and_the_way_out_is_said(shell: Shell) -> None:
    shell.book.chmod(shell.book.stat().st_mode | stat.S_IROTH)
    ran = shell.run("doctor", "--as", "Ines")
    assert ran.code == 4
    assert "NO   The book is there and can be used\n" in ran.out
    assert "chmod o-rwx" in ran.out
    assert "The book cannot be used as it is." in ran.err


def test_where_there_is_no_book_nothing_is_made(shell: Shell) -> None:
    before = snapshot(shell.book.parent)
    ran = shell.run("doctor", "--book", str(shell.book.with_name("other.book")))
    assert ran.code == 4
    assert "There is no book at" in ran.out
    assert snapshot(shell.book.parent) == before
