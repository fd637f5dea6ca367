"""However a command ends, it ends with a sentence and a code, never with a traceback."""

from __future__ import annotations

import fcntl
import os
import stat
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from handover import settings
from handover.cli import main
from handover.cli.endings import Misused, code_of, say
from handover.house import refusals
from handover.settings import SettingsTrouble
from tests.cli.conftest import Shell


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (refusals.BookBusy("x"), 4),
        (refusals.NotLetIn("x"), 3),
        (refusals.NotYours("x"), 3),
        (refusals.Unfit("x"), 1),
        (refusals.MovedOn("x", theirs="a", yours="b"), 1),
        (refusals.NotFound("x"), 2),
        (refusals.NotPossible("x"), 2),
        (refusals.NeedsTheirDecision("x"), 2),
        (Misused("x"), 2),
        (SettingsTrouble("x"), 2),
    ],
)
def test_every_no_has_its_code(error: Exception, code: int) -> None:
    assert code_of(error) == code


def test_what_breaks_is_noted_without_a_word_of_anybodys(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def breaks(*_: object) -> None:
        try:
            raise KeyError("Noor said so")
        except KeyError as error:
            raise RuntimeError("soup for Noor") from error

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(settings, "book_path", breaks)
    assert main(["notes", "--as", "Theo"]) == 70
    said = capsys.readouterr()
    assert said.out == ""
    assert "incident" in said.err
    assert "Noor" not in said.err
    (noted,) = (tmp_path / "handover").iterdir()
    assert str(noted) in said.err
    assert stat.S_IMODE(noted.stat().st_mode) == 0o600
    words = noted.read_text(encoding="utf-8")
    assert "RuntimeError" in words
    assert "KeyError" in words
    assert "cli/__init__.py:" in words
    assert "Noor" not in words


def test_ctrl_c_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(settings, "book_path", interrupted)
    assert main(["notes", "--as", "Theo"]) == 130
    assert capsys.readouterr() == ("", "")


def test_nobody_reading_any_more_is_no_accident(shell: Shell) -> None:
    shell.run("note", "add", "--as", "Theo", stdin="soup " * 3000)
    command = f"{sys.executable} -m handover notes --as Theo | true; exit ${{PIPESTATUS[0]}}"
    ran = subprocess.run(
        ["bash", "-c", command],
        env=shell.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (141, "")


def test_an_output_that_cannot_be_written_is_a_sentence(shell: Shell) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this machine has no /dev/full")
    ran = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m handover notes --as Theo --json >{full}"],
        env=shell.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert ran.stderr.startswith("The output cannot be written: no space left")
    assert len(ran.stderr.splitlines()) == 1


def test_closed_streams_are_no_accident(shell: Shell) -> None:
    ran = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m handover notes --as Theo <&- >&-"],
        env=shell.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "There are no notes yet.\n")


@pytest.mark.parametrize(
    "command",
    ["", "demo", "init", "note", "note add", "check", "notes", "drafts", "follow-ups", "sheet"],
)
def test_every_command_explains_itself_with_an_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*command.split(), "--help"]) == 0
    said = capsys.readouterr().out
    assert f"handover {command}".strip() in said.partition("Example:\n  ")[2]


@pytest.mark.parametrize(
    "arguments", [["frob"], ["note"], ["notes", "--frob"], ["chekc"], ["notes", "\x1b[2J"]]
)
def test_a_mistyped_command_is_told_where_to_read_on(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "--help" in said.err
    assert "\x1b" not in said.err
    assert len(said.err.splitlines()) == 1


def test_on_a_terminal_no_line_of_a_sentence_ends_within_a_word(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("4H", 24, 40, 0, 0))
    with os.fdopen(theirs, "w") as terminal, os.fdopen(ours, "rb", buffering=0) as shown:
        monkeypatch.setattr(sys, "stderr", terminal)
        say("Elm House is made; its book is /home/elm/house.book, and nothing else is there.")
        lines = shown.read(500).decode().splitlines()
    assert " ".join(lines).endswith("house.book, and nothing else is there.")
    assert all(len(line) < 40 for line in lines)
    assert len(lines) == 3
