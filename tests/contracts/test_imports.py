"""What is loaded when: no screen without a screen, and no book for a question about the program."""

from __future__ import annotations

import json
from functools import cache

import pytest

from tests.contracts.the_tree import ROOMS, lines_of, modules_of, room_of, run_python, where

SCREEN = frozenset({"textual", "rich"})
HEAVY = frozenset({"textual", "rich", "peewee", "pydantic", "sqlcipher3", "argon2"})

IMPORT_ALL = """
import importlib, json, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""

RUN = """
import json, sys
from handover.cli import main
try:
    ended = main()
except SystemExit as exit:
    ended = exit.code
loaded = sorted({name.partition(".")[0] for name in sys.modules})
print(json.dumps([ended or 0, loaded]), file=sys.stderr)
"""


def names_in(room: str) -> tuple[str, ...]:
    """The dotted names of all modules of a room."""
    paths = (path for path in modules_of() if room_of(path) == room)
    return tuple(
        where(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in paths
    )


@cache
def loaded_by(*names: str) -> frozenset[str]:
    """The packages that stand in memory after importing these modules and nothing else."""
    ran = run_python("-c", IMPORT_ALL, *names)
    assert ran.returncode == 0, ran.stderr
    return frozenset(json.loads(ran.stdout))


def loaded_by_running(*arguments: str, stdin: str = "") -> tuple[int, str, frozenset[str]]:
    """Exit code, what was said on stdout, and the packages a command loads."""
    ran = run_python("-c", RUN, *arguments, stdin=stdin)
    assert ran.returncode == 0, ran.stderr
    ended, loaded = json.loads(ran.stderr.splitlines()[-1])
    return ended, ran.stdout, frozenset(loaded)


def works_without_a_screen(room: str) -> bool:
    """Can all modules of the room be imported without loading Textual?"""
    names = names_in(room)
    return bool(names) and not loaded_by(*names) & SCREEN


@pytest.mark.parametrize("room", [room for room in ROOMS if room != "tui"])
def test_a_room_behind_the_screens_works_without_them(room: str) -> None:
    names = names_in(room)
    assert names, f"there is no room called {room}"
    assert not loaded_by(*names) & SCREEN


@pytest.mark.parametrize("room", ["house", "desk", "demo"])
def test_pydantic_is_met_at_the_edges_only(room: str) -> None:
    assert "pydantic" not in loaded_by(f"handover.{room}")


def test_the_front_door_opens_without_the_rooms_behind_it() -> None:
    assert not loaded_by("handover.cli") & HEAVY


def test_at_least_half_of_the_program_is_usable_without_textual() -> None:
    lines = dict.fromkeys(ROOMS, 0)
    for path in modules_of():
        if (room := room_of(path)) in lines:
            lines[room] += lines_of(path)
    usable = sum(count for room, count in lines.items() if works_without_a_screen(room))
    assert usable >= sum(lines.values()) / 2, lines


@pytest.mark.parametrize("question", ["--help", "--version"])
def test_a_question_about_the_program_loads_neither_screens_nor_book(question: str) -> None:
    ended, said, loaded = loaded_by_running(question)
    assert ended == 0
    assert said.strip()
    assert not loaded & HEAVY


def test_rules_over_a_text_need_neither_screens_nor_book() -> None:
    assert not loaded_by("handover.rules.pipeline") & (SCREEN | {"peewee"})


FINDERS = ("contact_details", "promises", "wording", "sharing", "rows_touched")
"""What finds things in texts, under `handover.rules`."""


def test_nothing_that_finds_is_loaded_before_the_first_text_is_read() -> None:
    script = (
        "import sys, handover.tui.app, handover.tui.screens.board, handover.tui.screens.write;"
        "print([n for n in sys.modules if n == 'phonenumbers' or n.startswith('handover.rules.')])"
    )
    ran = run_python("-c", script)
    assert ran.returncode == 0, ran.stderr
    assert "handover.rules.pipeline" in ran.stdout
    assert "phonenumbers" not in ran.stdout
    for finder in FINDERS:
        assert f"'handover.rules.{finder}'" not in ran.stdout
