"""Wherever the program breaks, it says so in a sentence and tells nothing of what it had in hand.

Ten places, each with a passphrase and a note in the variables of whoever breaks (R17).
"""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from handover import demo
from handover.desk import opening
from tests.house_of_tests import AN_AFTERNOON, copied
from tests.tui.test_the_line import Line

PASSPHRASE, NOTE = "correct-horse-42", "She told me about the river"
BEGIN = f"""
import sys, threading, asyncio
from handover.cli import main

def broken(*_, **__):
    passphrase, note = {PASSPHRASE!r}, {NOTE!r}
    raise RuntimeError(passphrase + note)

async def broken_later(*_, **__):
    broken()
"""
END = """
sys.argv[0] = "handover"
sys.exit(main())
"""
ON_SCREENS = {
    "a page of the desk's": "from handover.desk import board; board.board = broken",
    "the store": "from handover.store import notes; notes.notes = notes.note_by_id = broken\n"
    "from handover.desk import board; board.board = lambda desk: notes.notes()",
    "drawing": "from handover.tui.screens.board import Board; Board.compose = broken",
    "a screen beginning": "from handover.tui.screens.board import Board; Board.on_mount = broken",
    "a question": "from handover.tui.dialogs.ask import Fill\n"
    "from handover.tui.screens.board import Board\n"
    "Fill.on_mount = broken\n"
    "old = Board.on_mount\n"
    "def on_mount(self): old(self); self.app.push_screen(Fill('Why?', []))\n"
    "Board.on_mount = on_mount",
    "the watch over the book": "from handover.desk import opening; opening.watch = broken\n"
    "from handover.tui.screens.board import Board; Board.on_mount = broken",
    "reading the keys": "from handover.tui.terminal import HouseDriver; HouseDriver._read = broken",
    "the last gate": "from handover.tui.guarded import LastGate; LastGate.apply = broken",
    "a worker": "from handover.tui.app import HandoverApp\n"
    "HandoverApp._mind_nothing = lambda self: self.run_worker(broken_later)\n"
    "old = HandoverApp.sit_down\n"
    "def sit_down(self, desk): old(self, desk); self._mind_nothing()\n"
    "HandoverApp.sit_down = sit_down",
    "a thread of a worker": "from handover.tui.app import HandoverApp\n"
    "old = HandoverApp.sit_down\n"
    "def sit_down(self, desk): old(self, desk); self.run_worker(broken, thread=True)\n"
    "HandoverApp.sit_down = sit_down",
}
"""Where it breaks -> how."""
AT_THE_SHELL = {
    "the front door": "from handover.cli import signing_in; signing_in.at_desk = broken",
    "a thread nobody waits for": "from handover.cli import signing_in\n"
    "def at_desk(*_):\n"
    "    one = threading.Thread(target=broken); one.start(); one.join(); broken()\n"
    "signing_in.at_desk = at_desk",
    "where nobody can catch it": "import weakref\nfrom handover.cli import signing_in\n"
    "class Gone:\n"
    "    __del__ = broken\n"
    "def at_desk(*_):\n"
    "    Gone(); broken()\n"
    "signing_in.at_desk = at_desk",
}


def tells(words: str) -> list[str]:
    """What of the passphrase or the note stands there, and any traceback."""
    return [word for word in (PASSPHRASE, NOTE, "the river", "Traceback") if word in words]


def everything_in(folder: Path) -> str:
    """Every file that was left, but for the book."""
    files = [one for one in folder.rglob("*") if one.is_file() and ".book" not in one.name]
    return "\n".join(one.read_bytes().decode(errors="replace") for one in files)


def incidents(folder: Path) -> list[Path]:
    """The files about what broke."""
    return sorted(folder.rglob("incident-*.txt"))


@pytest.fixture(scope="module")
def larkspur_now(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("crashes") / "larkspur.book"
    demo.build(path, at=AN_AFTERNOON)
    return path


@pytest.mark.parametrize("how", ON_SCREENS.values(), ids=ON_SCREENS.keys())
def test_a_program_that_breaks_on_the_screen_tells_nothing(
    how: str, larkspur_now: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEXTUAL_LOG", str(tmp_path / "textual.log"))
    monkeypatch.setenv("TEXTUAL", "debug,devtools")
    path = copied(larkspur_now, tmp_path / "larkspur.book")
    line = Line(path, demo.suggest_name(opening.open_book(path)), ("-c", BEGIN + how + END))
    try:
        if "_read" in how:
            line.wait_for("Who is here")
            line.send(b"w")
        assert line.ended() == 70
    finally:
        line.away()
    seen = line.seen.decode(errors="replace")
    _, left, last_words = seen.rpartition("\x1b[?1049l")
    assert left, "the terminal is as it was"
    assert re.search(r"Something in handover broke \(incident [0-9a-f]{6}\)", last_words)
    assert last_words.count("\n") == 1, last_words
    assert not tells(seen)
    assert not tells(everything_in(tmp_path))
    assert not (tmp_path / "textual.log").exists()
    for noted in incidents(tmp_path):
        assert noted.stat().st_mode & 0o777 == 0o600
        assert "RuntimeError" in noted.read_text(encoding="utf-8")
    assert incidents(tmp_path)


@pytest.mark.parametrize("how", AT_THE_SHELL.values(), ids=AT_THE_SHELL.keys())
def test_a_command_that_breaks_tells_nothing(how: str, tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", BEGIN + how + END, "notes", "--as", "Theo"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path)},
    )
    assert ran.returncode == 70, ran.stderr
    assert ran.stdout == ""
    assert ran.stderr.startswith("Something in handover broke (incident ")
    assert ran.stderr.count("\n") == 1
    assert not tells(ran.stderr + everything_in(tmp_path))
    assert incidents(tmp_path)


def test_what_is_noted_says_where_of_ours_and_with_which_versions(tmp_path: Path) -> None:
    how = AT_THE_SHELL["the front door"]
    subprocess.run(
        [sys.executable, "-c", BEGIN + how + END, "notes", "--as", "Theo"],
        capture_output=True,
        check=False,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path)},
    )
    (noted,) = incidents(tmp_path)
    words = noted.read_text(encoding="utf-8")
    assert re.search(r"^handover \d", words, re.MULTILINE)
    assert "builtins.RuntimeError" in words
    assert re.search(r"^  cli/__init__.py:\d+ _done$", words, re.MULTILINE)
    assert str(tmp_path) not in words, "no path of anybody's"


def test_no_core_is_left_and_nothing_is_logged(tmp_path: Path) -> None:
    look = (
        "import logging, os, resource, sys\n"
        "from handover.cli import main\n"
        "sys.argv = ['handover', '--version']\n"
        "main()\n"
        "logging.basicConfig(filename=sys.exec_prefix and os.environ['LOG'], level=0)\n"
        "logging.getLogger('peewee').error('SELECT words')\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), sorted(\n"
        "    n for n in os.environ if n.startswith('TEXTUAL')))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", look],
        capture_output=True,
        text=True,
        check=True,
        env={
            **{name: at for name, at in os.environ.items() if not name.startswith("TEXTUAL_")},
            "LOG": str(tmp_path / "log"),
            "TEXTUAL_DEVTOOLS_HOST": "evil.invalid",
            "TEXTUAL_FPS": "30",
        },
        preexec_fn=lambda: resource.setrlimit(
            resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1])
        ),
    )
    assert ran.stdout.splitlines()[-1] == "(0, 0) ['TEXTUAL_FPS']"
    assert "SELECT" not in (tmp_path / "log").read_text(encoding="utf-8")
