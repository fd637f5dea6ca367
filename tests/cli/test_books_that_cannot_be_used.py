"""What cannot be used is said in one sentence, and stays as it was to the last byte."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from handover.cli import main
from handover.store.engine.driver import best_driver, raw_connection
from tests.cli.conftest import Shell, snapshot


def _missing(path: Path) -> None:
    path.unlink()


def _a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _a_text(path: Path) -> None:
    path.write_text("Dear diary\n" * 100, encoding="utf-8")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _torn(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * 4096)


def _newer(path: Path) -> None:
    with closing(raw_connection(best_driver(), path, mode="rw")) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA user_version=999")


def _of_another_program(path: Path) -> None:
    with closing(raw_connection(best_driver(), path, mode="rw")) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA application_id=7")


TROUBLES: dict[str, tuple[Callable[[Path], None], str]] = {
    "missing": (_missing, "There is no book at"),
    "a folder": (_a_folder, "is a folder, not a book"),
    "a text": (_a_text, "is not a book of handover"),
    "empty": (_empty, "is an empty file, not a book"),
    "torn": (_torn, "The book is damaged"),
    "newer": (_newer, "changed by a newer handover"),
    "of another program": (_of_another_program, "belongs to another program"),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_book_that_cannot_be_used_is_named_and_not_touched(shell: Shell, trouble: str) -> None:
    spoil, sentence = TROUBLES[trouble]
    spoil(shell.book)
    before = snapshot(shell.book.parent)
    ran = shell.run("notes", "--as", "Theo")
    assert (ran.code, ran.out) == (4, ""), ran.err
    assert sentence in ran.err
    assert "Traceback" not in ran.err
    assert len(ran.err.splitlines()) == 1
    assert snapshot(shell.book.parent) == before


def test_a_book_that_may_not_be_written_is_refused(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in shell.environment().items():
        monkeypatch.setenv(name, value)
    shell.book.chmod(0o440)
    if os.geteuid() == 0:  # who may write everything, whatever the file says
        monkeypatch.setattr(os, "access", lambda *_: False)
    before = snapshot(shell.book.parent)
    assert main(["notes", "--as", "Theo"]) == 4
    assert "may not write" in capsys.readouterr().err
    assert snapshot(shell.book.parent) == before


def test_a_book_in_a_folder_that_is_no_folder_is_a_sentence(shell: Shell) -> None:
    ran = shell.run("notes", "--as", "Theo", "--book", str(shell.passphrase / "house.book"))
    assert (ran.code, ran.out) == (4, "")
    assert "Traceback" not in ran.err


def test_what_acts_on_a_terminal_is_not_echoed(shell: Shell) -> None:
    ran = shell.run("notes", "--as", "Theo", "--book", "\x1b[2Jgone\x07.book")
    assert ran.code == 4
    assert "\x1b" not in ran.err
    assert "\x07" not in ran.err
    assert "gone" in ran.err
