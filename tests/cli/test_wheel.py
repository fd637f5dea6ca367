"""The wheel holds what the program needs, and what a shell finds beside it."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from handover.cli.shells.completions import WHERE
from handover.cli.shells.hook import MAN_PAGE
from tests.contracts.the_tree import ROOT

pytest.importorskip("hatchling")


def test_a_wheel_holds_all_it_needs(tmp_path: Path) -> None:
    # As pip does it: the tree being built is on nobody's path.
    alone = {name: said for name, said in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run(
        [sys.executable, "-P", "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        env=alone,
        check=True,
        capture_output=True,
    )
    (made,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(made) as wheel:
        held = set(wheel.namelist())
        page = next(name for name in held if name.endswith(MAN_PAGE))
        assert wheel.read(page).startswith(b".TH HANDOVER 1")
    for name in (*WHERE, MAN_PAGE):
        assert any(one.endswith(f".data/data/{name}") for one in held), name
    wanted = ("handover/store/migrations/*.sql", "handover/tui/styles/*.tcss", "handover/py.typed")
    for pattern in wanted:
        there = {str(path.relative_to(ROOT)) for path in ROOT.glob(pattern)}
        assert there
        assert there <= held
    assert not [name for name in held if name.startswith("tests/")]
