"""Time zones are found without loading how Python was built, and are the same ones."""

from __future__ import annotations

from pathlib import Path

from handover.cli.time_zones import say_where_they_are
from tests.contracts.the_tree import run_python

LOOK = """
import os, sys
from handover.cli.time_zones import say_where_they_are
say_where_they_are(os.environ)
from datetime import datetime
from zoneinfo import ZoneInfo
summer = datetime(2026, 7, 1, tzinfo=ZoneInfo("America/New_York"))
print(summer.utcoffset().total_seconds() / 3600, "PYTHONTZPATH" in os.environ)
print(any(one.startswith("_sysconfigdata") for one in sys.modules))
"""


def test_they_are_found_and_nothing_else_is_loaded() -> None:
    ran = run_python("-c", LOOK)
    hours, said, loaded = ran.stdout.split()
    assert hours == "-4.0", ran.stderr
    assert {said, loaded} == {"True", "False"}, "either said, or looked for"


def test_where_they_lie_elsewhere_python_looks_for_itself(tmp_path: Path) -> None:
    known: dict[str, str] = {}
    say_where_they_are(known, usual=str(tmp_path / "nowhere"))
    assert known == {}
    say_where_they_are(known, usual=str(tmp_path))
    assert known == {"PYTHONTZPATH": str(tmp_path)}


def test_what_somebody_has_set_stays(tmp_path: Path) -> None:
    known = {"PYTHONTZPATH": "/their/own"}
    say_where_they_are(known, usual=str(tmp_path))
    assert known == {"PYTHONTZPATH": "/their/own"}
