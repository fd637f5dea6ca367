"""The book has no place in which a person could be rated, diagnosed or rung at home."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.contracts.the_tree import ROOT

BOOK = ROOT / "schemas" / "book.sql"

NEVER = re.compile(
    "_(diagnos|symptom|medic|dose|risk|severity|acuity|score|mood|complian|client|patient"
    "|incident_level|restraint|level|privilege|curfew)"
)
"""How no word in the name of a column begins."""

NOT_OF_A_PERSON = re.compile(
    "_(phone|mobile|telephone|email|e_mail|mail|address|street|surname|last_name|family_name"
    "|birth|dob)"
)
"""What the book does not keep of anybody; a person's own emergency card is the one exception."""

TABLE = re.compile(
    r"\bCREATE\s+(?:TEMP\w*\s+)?(?:VIRTUAL\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?"
    r"[\"`\[]?(\w+)[\"`\]]?\s*(?:USING\s+\w+\s*)?\(",
    re.IGNORECASE,
)
TOKEN = re.compile(r"'(?:[^']|'')*'|--[^\n]*|/\*.*?\*/|.", re.DOTALL)
NAME = re.compile(r"[\"`\[]?(\w+)\b[\"`\]]?(?!\s*=)")
CONSTRAINTS = frozenset({"CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"})


def tables_in(sql: str) -> dict[str, tuple[str, ...]]:
    """Every table of a script of SQL, with the names of its columns."""
    bare = "".join(
        " " if token.startswith(("--", "/*")) else "''" if token.startswith("'") else token
        for token in TOKEN.findall(sql)
    )
    return {found[1]: _columns(bare[found.end() :]) for found in TABLE.finditer(bare)}


def _columns(rest: str) -> tuple[str, ...]:
    """The column names of a table whose opening bracket has just been read."""
    parts, depth = [""], 0
    for sign in rest:
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            break
        if sign == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    names = [found[1] for part in parts if (found := NAME.match(part.strip()))]
    return tuple(name for name in names if name.upper() not in CONSTRAINTS)


def stems_in(name: str, stems: re.Pattern[str]) -> tuple[str, ...]:
    """The stems with which the name, or a word inside it, begins."""
    spoken = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", f"_{name}").lower()
    return tuple(stems.findall(spoken))


def book_tables(path: Path = BOOK) -> dict[str, tuple[str, ...]]:
    """The tables of the committed book."""
    assert path.exists(), f"{path.name} is generated and committed; it is missing from schemas/"
    return tables_in(path.read_text(encoding="utf-8"))


def test_the_committed_book_has_tables_and_every_table_has_columns() -> None:
    tables = book_tables()
    assert tables
    assert all(tables.values())


def test_no_column_rates_diagnoses_or_ranks_a_person() -> None:
    found = [
        f"{table}.{column}: {', '.join(stems)}"
        for table, columns in book_tables().items()
        for column in columns
        if (stems := stems_in(column, NEVER))
    ]
    assert not found, "\n".join(found)


def test_staff_and_residents_have_no_contact_detail_surname_or_birthday() -> None:
    people = {
        table: columns
        for table, columns in book_tables().items()
        if re.match(r"staff|resident", table) and "card" not in table
    }
    assert {table.partition("_")[0].rstrip("s") for table in people} == {"staff", "resident"}
    found = [
        f"{table}.{column}: {', '.join(stems)}"
        for table, columns in people.items()
        for column in columns
        if (stems := stems_in(column, NOT_OF_A_PERSON))
    ]
    assert not found, "\n".join(found)


def test_columns_are_read_out_of_the_sql_and_constraints_are_not() -> None:
    sql = """
    CREATE TABLE "note" ( -- a client, says the comment
        "id" INTEGER NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('risk, score', 'house')),
        /* severity */
        own_words TEXT DEFAULT 'it''s (fine), really',
        PRIMARY KEY (id),
        FOREIGN KEY (id) REFERENCES stay (id)
    ) STRICT;
    CREATE VIRTUAL TABLE IF NOT EXISTS found USING fts5(words, tokenize = 'unicode61');
    """
    assert tables_in(sql) == {"note": ("id", "kind", "own_words"), "found": ("words",)}


@pytest.mark.parametrize("column", ["risk", "risk_words", "my_diagnosis", "acuityLevel", "doses"])
def test_a_forbidden_column_is_found(column: str) -> None:
    assert stems_in(column, NEVER)


@pytest.mark.parametrize("column", ["asterisk", "own_words", "happened_from", "carry"])
def test_an_everyday_column_is_let_through(column: str) -> None:
    assert stems_in(column, NEVER) == ()
