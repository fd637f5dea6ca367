"""Who is asking, and the passphrase: from a file or from a terminal, never guessed at."""

from __future__ import annotations

from pathlib import Path

import pytest

from handover.cli import main, signing_in
from tests.cli.conftest import PASSPHRASE, Shell


@pytest.mark.parametrize(
    "command", ["notes", "drafts", "follow-ups", "sheet", "note add"], ids=lambda name: name
)
def test_reading_and_writing_want_to_know_who_is_asking(shell: Shell, command: str) -> None:
    ran = shell.run(*command.split(), stdin="We made soup.")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "Say who is asking: --as NAME.\n"


@pytest.mark.parametrize("name", ["Theo", "Nobody"])
def test_a_wrong_passphrase_and_an_unknown_name_are_told_alike(shell: Shell, name: str) -> None:
    if name == "Theo":
        shell.passphrase.write_text("not this one\n", encoding="utf-8")
    ran = shell.run("notes", "--as", name)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("That name and passphrase do not go together.")


def test_book_and_name_may_stand_before_or_after_the_command(shell: Shell) -> None:
    book = str(shell.book)
    before = shell.run("--book", book, "--as", "theo", "notes", HANDOVER_BOOK="/nowhere")
    after = shell.run("notes", "--as", "THEO", "--book", book, HANDOVER_BOOK="/nowhere")
    around = shell.run("--as", "Theo", "note", "add", "--book", book, stdin="Soup.")
    assert (before.code, after.code, around.code) == (0, 0, 0), around.err


def test_without_a_terminal_nobody_is_asked(shell: Shell) -> None:
    ran = shell.run("notes", "--as", "Theo", HANDOVER_PASSPHRASE_FILE="")
    assert ran.code == 2
    assert "HANDOVER_PASSPHRASE_FILE" in ran.err


def test_a_passphrase_file_that_cannot_be_read_is_named(shell: Shell) -> None:
    missing = str(shell.folder / "nothing here")
    ran = shell.run("notes", "--as", "Theo", HANDOVER_PASSPHRASE_FILE=missing)
    assert ran.code == 2
    assert missing in ran.err


def test_on_a_terminal_the_passphrase_is_asked_for(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def typed(prompt: str) -> str:
        asked.append(prompt)
        return PASSPHRASE

    monkeypatch.delenv("HANDOVER_PASSPHRASE_FILE", raising=False)
    monkeypatch.setattr(signing_in, "_somebody_to_ask", lambda: True)
    monkeypatch.setattr("getpass.getpass", typed)
    assert main(["notes", "--as", "Theo", "--book", str(shell.book)]) == 0
    assert asked == ["Theo's passphrase: "]
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("first", "word"), [("short", "at least 8"), ("password", "first anybody")]
)
def test_a_passphrase_that_will_not_do_is_refused_before_it_is_asked_for_again(
    first: str,
    word: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    typed = iter([first])
    monkeypatch.delenv("HANDOVER_PASSPHRASE_FILE", raising=False)
    monkeypatch.setattr(signing_in, "_somebody_to_ask", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _: next(typed))
    house = ["--name", "Ash House", "--timezone", "Europe/London", "--coordinator", "Ines"]
    assert main(["init", "--book", str(tmp_path / "ash.book"), *house]) == 2
    assert word in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_new_passphrase_is_asked_for_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = iter([PASSPHRASE, "another"])
    monkeypatch.delenv("HANDOVER_PASSPHRASE_FILE", raising=False)
    monkeypatch.setattr(signing_in, "_somebody_to_ask", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _: next(typed))
    house = ["--name", "Ash House", "--timezone", "Europe/London", "--coordinator", "Ines"]
    assert main(["init", "--book", str(tmp_path / "ash.book"), *house]) == 2
    assert "The two were not the same" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
