"""Every regular expression of the house can be made, though none is until it is used."""

from __future__ import annotations

import re

from handover.house.regex import regex
from tests.contracts.the_tree import run_python


def test_it_does_what_the_one_it_stands_for_does() -> None:
    late, true = (
        regex(r"(?P<who>kit|mara)\b", re.IGNORECASE),
        re.compile("(?i)(?P<who>kit|mara)\\b"),
    )
    for text in ("Kit said", "nobody", "for MARA and kit"):
        assert [one.span("who") for one in late.finditer(text)] == [
            one.span("who") for one in true.finditer(text)
        ]
        assert bool(late.search(text)) == bool(true.search(text))
    assert late.pattern == r"(?P<who>kit|mara)\b"
    assert late.groups == 1


def test_none_is_made_before_it_is_used_and_all_of_them_can_be() -> None:
    script = """
import importlib, pkgutil, handover.house.regex as late
made = []
kept = late._WhenUsed.__init__
def note(self, form, flags=0):
    kept(self, form, flags)
    made.append(self)
late._WhenUsed.__init__ = note
for room in ("house", "rules", "store", "desk"):
    for one in pkgutil.walk_packages([f"handover/{room}"], f"handover.{room}."):
        importlib.import_module(one.name)
print(len(made), sum("search" in vars(one) or "match" in vars(one) for one in made))
for one in made:
    assert one.groups >= 0, one.pattern
"""
    ran = run_python("-c", script)
    assert ran.returncode == 0, ran.stderr
    all_of_them, used = map(int, ran.stdout.split())
    assert all_of_them > 250
    assert used == 0
