"""The program as people have it, an installed wheel with compiled files, and those beside it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.bench.terminal import Program, surroundings

ROOT = Path(__file__).parents[2]
FRONT_DOOR = "import sys; from handover.cli import main; sys.exit(main())"
PASSPHRASE = "four words in row"
NAME = "Ines"
HOUSE = "Elm House"
AT = "2026-03-14T15:20"
"""Where the demo's clock is set: what stands on its board, and so what a key costs, hangs on it."""
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("READY")
Bare().run()
"""
STOCK_SCREENS = """
from textual.app import App
from textual.screen import Screen
from textual.widgets import OptionList
class Page(Screen):
    BINDINGS = [("escape", "app.pop_screen", "Back")]
    def __init__(self, name):
        super().__init__()
        self.called = name
    def compose(self):
        yield OptionList(*(f"{self.called} {number}: some words of a row" for number in range(40)))
class Stock(App):
    BINDINGS = [(key, f"open('{key}')", key) for key in ("f7", "f", "i", "j", "w")]
    def compose(self):
        yield OptionList("READY", *(f"row {number}" for number in range(40)))
    def action_open(self, key):
        self.push_screen(Page(key))
Stock().run()
"""
STOCK_TEXT_AREA = """
from textual.app import App
from textual.widgets import Footer, TextArea
class Stock(App):
    def compose(self):
        area = TextArea("READY ", soft_wrap=True)
        area.cursor_blink = False
        yield area
        yield Footer()
Stock().run()
"""


@dataclass(frozen=True)
class Installed:
    """A wheel of this checkout, and where its books lie."""

    folder: Path

    @property
    def environ(self) -> dict[str, str]:
        """Where the wheel is found; what it needs is that of the Python that measures."""
        return surroundings(
            PYTHONPATH=str(self.folder / "site"),
            HANDOVER_PASSPHRASE_FILE=str(self.folder / "passphrase"),
        )

    def command(self, *arguments: str) -> list[str]:
        """The program with these arguments."""
        return [sys.executable, "-c", FRONT_DOOR, *arguments]

    def start(self, *arguments: str, width: int = 80, height: int = 24) -> Program:
        """The program in a terminal."""
        return Program(self.command(*arguments), self.environ, self.folder, width, height)

    def beside(self, script: str, width: int = 80, height: int = 24) -> Program:
        """Another program in Python, in a terminal."""
        argv = [sys.executable, "-c", script]
        return Program(argv, self.environ, self.folder, width, height)

    def say(self, *arguments: str, words: str = "") -> str:
        """What a headless command prints."""
        ran = subprocess.run(
            self.command(*arguments),
            env=self.environ,
            cwd=self.folder,
            input=words,
            text=True,
            capture_output=True,
            check=True,
        )
        return ran.stdout


def install(folder: Path) -> Installed:
    """Build the wheel, install it with its compiled files, and make the books to measure with."""
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    wheels, site = folder / "wheels", folder / "site"
    subprocess.run(
        [*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", str(wheels), str(ROOT)],
        check=True,
    )
    subprocess.run(
        [*pip, "install", "--no-deps", "--target", str(site), *map(str, wheels.glob("*.whl"))],
        check=True,
    )
    there = Installed(folder)
    (folder / "passphrase").write_text(f"{PASSPHRASE}\n")
    house = ("--name", HOUSE, "--timezone", "Europe/London", "--coordinator", NAME)
    there.say("--book", "house.book", "init", *house)
    there.say("demo", "--no-screen", "--keep", "demo.book", "--at", AT)
    return there
