"""What the contracts read: the files of this repository and what its own Python says of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The top of the repository."""

HOUSE = ROOT / "handover"
"""The program."""

ROOMS = ("house", "rules", "settings", "store", "desk", "sheets", "demo", "tui", "cli")
"""The rooms of the program, as packages or modules of `handover`."""


def modules_of(folder: Path = HOUSE) -> tuple[Path, ...]:
    """Every Python file below the folder, in order."""
    return tuple(sorted(p for p in folder.rglob("*.py") if "__pycache__" not in p.parts))


def where(path: Path) -> str:
    """The path as somebody in the repository would say it."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.as_posix()


def room_of(path: Path, house: Path = HOUSE) -> str:
    """The room a Python file lies in; `handover` for the file at the front."""
    first = path.relative_to(house).parts[0].removesuffix(".py")
    return "handover" if first in {"__init__", "__main__"} else first


def lines_of(path: Path) -> int:
    """How many lines the file has."""
    return len(path.read_text(encoding="utf-8").splitlines())


def tracked() -> tuple[str, ...]:
    """Every path git knows of in this repository."""
    listing = subprocess.run(
        ["git", "ls-files", "-z"],
        cwd=ROOT,
        # Inside a git hook these would point at another index.
        env={name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(path for path in listing.stdout.split("\0") if path)


def run_python(
    *arguments: str, cwd: Path = ROOT, stdin: str = "", **settings: str
) -> subprocess.CompletedProcess[str]:
    """Run this Python in a process of its own, with nothing of the caller's book in sight."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("HANDOVER_")
    }
    environment.update(PYTHONPATH=str(cwd), **settings)
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=environment,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
