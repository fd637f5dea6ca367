"""A small house at the shell: real processes on real files, with the true clock."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from handover.desk import opening, residents, team
from handover.desk.desk import Desk
from handover.desk.team import Planned
from handover.house.houses import House
from handover.house.people import Role
from handover.house.shifts import ShiftKind
from tests.house_of_tests import copied

PASSPHRASE = "four words in a row"
ROUND_THE_CLOCK = (ShiftKind.DAY, ShiftKind.EVENING, ShiftKind.NIGHT_AWAKE)


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Shell:
    """A shell of its own, with one book and one file with a passphrase."""

    folder: Path
    book: Path
    passphrase: Path

    def environment(self, **more: str) -> dict[str, str]:
        """What commands see; nothing of the caller's book is among it."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("HANDOVER_", "XDG_"))
        }
        return {
            **kept,
            "HANDOVER_BOOK": str(self.book),
            "HANDOVER_PASSPHRASE_FILE": str(self.passphrase),
            "XDG_CONFIG_HOME": str(self.folder / "xdg"),
            "XDG_DATA_HOME": str(self.folder / "xdg"),
            "XDG_STATE_HOME": str(self.folder / "xdg"),
            "COLUMNS": "100",
            **more,
        }

    def start(self, *arguments: str, **more: str) -> subprocess.Popen[bytes]:
        """Start a command and let it run."""
        return subprocess.Popen(
            [sys.executable, "-m", "handover", *arguments],
            env=self.environment(**more),
            cwd=self.folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,  # no terminal to ask on
        )

    def run(self, *arguments: str, stdin: str | bytes = b"", **more: str) -> Ran:
        """Run a command to its end."""
        given = stdin.encode() if isinstance(stdin, str) else stdin
        running = self.start(*arguments, **more)
        out, err = running.communicate(given, timeout=300)
        return Ran(running.returncode, out.decode(), err.decode())


def snapshot(folder: Path) -> dict[str, str]:
    """Every file of a folder with a hash of what is in it."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="session")
def new_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book of Elm House: Theo is on round the clock, Mags is not on; Noor and Sam stay."""
    path = tmp_path_factory.mktemp("elm") / "elm.book"

    def live(desk: Desk) -> None:
        for name in ("Theo", "Mags"):
            team.add_staff(desk, name, PASSPHRASE, frozenset({Role.PEER_SUPPORTER}))
        today = datetime.now(UTC).date()
        days = [today + timedelta(days=ahead) for ahead in (-2, -1, 0, 1)]
        planned = tuple(Planned("Theo", kind, day) for day in days for kind in ROUND_THE_CLOCK)
        team.publish_roster(desk, planned, until=desk.now() + timedelta(days=7))
        residents.welcome(desk, "Noor")
        residents.welcome(desk, "Sam")

    house = House("Elm House", "America/New_York")
    opening.make_house(path, house, "Ines", PASSPHRASE, plain=True, then=live)
    return path


@pytest.fixture
def shell(tmp_path: Path, new_house: Path) -> Shell:
    """A shell at a copy of Elm House."""
    book = tmp_path / "house" / "elm.book"
    book.parent.mkdir()
    copied(new_house, book)
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return Shell(tmp_path, book, passphrase)
