"""A table opened in a spreadsheet runs nothing, and read in again says what it said (R23)."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handover.house.times import Span
from handover.sheets.cells import RUNS, as_it_was, harmless
from handover.sheets.roster_csv import COLUMNS, read_csv
from tests.hostile_words import HOSTILE, Hostile, Kind

TABLES = [one for one in HOSTILE if one.kind is Kind.TABLE]
MARCH = Span(datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC))


@pytest.mark.parametrize("hostile", TABLES, ids=lambda one: one.name)
def test_no_cell_begins_with_what_a_spreadsheet_runs(hostile: Hostile) -> None:
    cell = harmless(hostile.text)
    assert not cell.lstrip(" ").startswith(RUNS)
    assert as_it_was(cell) == hostile.text


@given(st.text(max_size=40) | st.text(st.sampled_from("=+-@|'\t\r\n \uff1dab1"), max_size=12))
@example("'")
@example("''=1")
@example("' =1")
def test_whatever_goes_out_runs_nothing_and_comes_in_as_it_was(words: str) -> None:
    cell = harmless(words)
    assert not cell.lstrip(" \u00a0").startswith(RUNS)
    assert as_it_was(cell) == words


@pytest.mark.parametrize("hostile", TABLES, ids=lambda one: one.name)
def test_a_name_like_a_formula_makes_its_way_through_a_table_of_shifts(hostile: Hostile) -> None:
    name = " ".join(hostile.text.split())
    made = io.StringIO(newline="")
    rows = csv.writer(made, lineterminator="\n")
    rows.writerow(COLUMNS)
    rows.writerow(("2026-03-16", "day", harmless(name), "", ""))
    (row,) = list(csv.DictReader(io.StringIO(made.getvalue())))
    assert not row["name"].startswith(RUNS)
    read = read_csv(made.getvalue().encode(), ZoneInfo("Europe/London"), MARCH)
    assert [one.words for one in read.shifts] == [name]
