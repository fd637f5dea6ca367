"""Every line of the texts the house goes by lives somewhere in the program, or is left out and why.

The five texts were read line by line into 186 rows. `rows_of_the_texts.txt` says of each, in words
of our own, where it lives: a test of it, or the module that holds it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from tests.contracts.the_tree import ROOT

TABLE = ROOT / "tests" / "contracts" / "rows_of_the_texts.txt"
HOW_MANY = 186
LEFT_OUT = "left out: "
FEWEST_TESTED = 165
"""So many rows have a test named; where there is none a module or a reason stands."""
LEFT_OUT_WHOLLY = 8
"""So many rows at the most live nowhere."""


@dataclass(frozen=True, slots=True)
class TextRow:
    """One row."""

    number: str
    says: str
    lives: tuple[str, ...]
    """Paths; a test's with its name after `::`."""
    because: str
    """Why it is left out, or what of it is."""


def table() -> tuple[TextRow, ...]:
    """The rows as they stand in the file."""
    rows = []
    for block in re.split(r"\n(?=R\d)", TABLE.read_text(encoding="utf-8").strip()):
        head, *places = block.split("\n")
        number, _, says = head.partition(" | ")
        places = [place.strip() for place in places]
        because = [one.removeprefix(LEFT_OUT) for one in places if one.startswith(LEFT_OUT)]
        lives = tuple(one for one in places if not one.startswith(LEFT_OUT))
        rows.append(TextRow(number, says, lives, " ".join(because)))
    return tuple(rows)


def test_every_row_stands_there_once_and_in_order() -> None:
    assert [row.number for row in table()] == [f"R{n:03}" for n in range(1, HOW_MANY + 1)]


@pytest.mark.parametrize("row", table(), ids=lambda row: row.number)
def test_a_row_lives_somewhere_that_is_there_or_says_why_not(row: TextRow) -> None:
    assert row.says
    assert row.lives or len(row.because) > len("because")
    for place in row.lives:
        path, _, name = place.partition("::")
        assert (ROOT / path).is_file(), f"{row.number}: {path} is not there"
        assert path.startswith(("tests/", "handover/"))
        if name:
            found = (ROOT / path).read_text(encoding="utf-8")
            assert f"def {name}(" in found, f"{row.number}: {path} has no {name}"


def test_nearly_every_row_has_a_test() -> None:
    rows = table()
    tested = [row for row in rows if any(one.startswith("tests/") for one in row.lives)]
    assert len(tested) >= FEWEST_TESTED
    assert len([row for row in rows if not row.lives]) <= LEFT_OUT_WHOLLY


def test_nothing_of_it_is_needed_to_run_the_program() -> None:
    named = [path for path in (ROOT / "handover").rglob("*.py") if TABLE.name in path.read_text()]
    assert named == []
