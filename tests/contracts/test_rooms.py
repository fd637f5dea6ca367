"""Rooms keep to their doors: the contracts hold, and they are able to fail."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.contracts.the_tree import HOUSE, ROOMS, ROOT, modules_of, room_of, run_python, where

LINT = "from importlinter.cli import lint_imports_command as lint; lint()"

PLANTED = (
    ("house", "from handover.store import planted_name", "handover.store"),
    ("house", "import pydantic", "pydantic"),
    ("rules", "import peewee", "peewee"),
    ("rules", "import handover.desk", "handover.desk"),
    ("store", "import textual", "textual"),
    ("store", "import handover.rules", "handover.rules"),
    ("desk", "import textual", "textual"),
    ("desk", "import peewee", "peewee"),
    ("sheets", "import handover.store", "handover.store"),
    ("demo", "import handover.store", "handover.store"),
    ("demo", "import rich", "rich"),
    ("tui", "import peewee", "peewee"),
    ("tui", "import handover.store", "handover.store"),
    ("tui", "import handover.sheets", "handover.sheets"),
)


def lint_imports(tree: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts of `pyproject.toml` against the program in that tree."""
    return run_python("-c", LINT, "--no-cache", "--no-logo", cwd=tree, COLUMNS="200", NO_COLOR="1")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the contracts say about a copy of the program that breaks them."""
    tree = tmp_path_factory.mktemp("planted")
    shutil.copy(ROOT / "pyproject.toml", tree)
    shutil.copytree(HOUSE, tree / "handover", ignore=shutil.ignore_patterns("__pycache__"))
    for room in {room for room, *_ in PLANTED}:
        lines = [f"{line}\n" for planted, line, _ in PLANTED if planted == room]
        (tree / "handover" / room / "planted.py").write_text("".join(lines), encoding="utf-8")
    linted = lint_imports(tree)
    assert linted.returncode == 1, linted.stdout + linted.stderr
    return linted.stdout


def test_every_room_keeps_to_its_doors() -> None:
    linted = lint_imports(ROOT)
    assert linted.returncode == 0, linted.stdout + linted.stderr
    assert " 0 broken" in linted.stdout


@pytest.mark.parametrize(("room", "line", "target"), PLANTED)
def test_a_planted_import_is_reported(report: str, room: str, line: str, target: str) -> None:
    assert f"handover.{room}.planted -> {target} " in report, line


def test_there_is_no_room_that_the_contracts_do_not_know() -> None:
    strangers = [where(path) for path in modules_of() if room_of(path) not in (*ROOMS, "handover")]
    assert not strangers
