"""Words planted wherever the book has room for them, by what the book itself says of its tables.

No table is named here: one that is made tomorrow gets its words as well.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from handover.store.engine.chain import OWN_TABLES
from handover.store.engine.driver import best_driver, raw_connection
from handover.store.engine.reaching import BY_NUMBER, PEOPLE
from handover.store.fields import Codes, Day, Moment, Word, Words
from handover.store.rows.tables import TABLES

LIVED = frozenset({PEOPLE, "stay"})
"""Read while somebody's words go, so their rows are as they were lived."""
NO_TEXTS_OF_SOMEBODY = OWN_TABLES | {
    "house",
    "staff_member",
    "resident",
    "former_name",
    "tombstone",
}
"""Names, and what the chain says of rows."""
FITTING: dict[type, str] = {
    Moment: "2026-01-01T00:00:00.000000Z",
    Day: "2026-01-01",
    Words: "",
    Codes: "",
}
"""What stands where no words have room."""


def plant(path: Path, person: int, word: str) -> tuple[str, ...]:
    """A row about that person in every table that can hold one, the word in each of its texts.

    Which tables those are comes back. What the book checks is not asked just now.
    """
    with closing(raw_connection(best_driver(), path, mode="rw")) as book:
        book.execute("PRAGMA ignore_check_constraints = ON")
        links = {table: _links(book, table) for table in tables_of(book)}
        stay = book.execute("SELECT id FROM stay WHERE resident_id = ?", (person,)).fetchone()
        planted = {PEOPLE: person, "stay": stay[0]}
        grew = True
        while grew:
            grew = False
            for table in links:
                if (
                    table not in planted
                    and table not in LIVED
                    and _hangs(book, table, links, planted)
                ):
                    planted[table] = _add(book, table, links[table], planted, word)
                    grew = True
        return tuple(planted)


def name_everywhere(path: Path, name: str) -> None:
    """Write the name behind every text of somebody, but for names and what is checked."""
    with closing(raw_connection(best_driver(), path, mode="rw")) as book:
        held = book.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for trigger, _ in held:
            book.execute(f'DROP TRIGGER "{trigger}"')
        for table in TABLES:
            texts = [
                field.column_name
                for field in table._meta.sorted_fields
                if type(field).__name__ == "TextField"
            ]
            if table._meta.table_name not in NO_TEXTS_OF_SOMEBODY:
                for column in texts:
                    _append(book, table._meta.table_name, column, name)
        for _, sql in held:
            book.execute(sql)


def _append(book: Any, table: str, column: str, name: str) -> None:
    try:
        book.execute(f'UPDATE "{table}" SET "{column}" = "{column}" || ?', (f" {name}.",))
    except best_driver().module.IntegrityError:
        pass  # only words from a list have room there


def tables_of(book: Any) -> tuple[str, ...]:
    """Every table."""
    found = book.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return tuple(name for (name,) in found.fetchall())


def _links(book: Any, table: str) -> dict[str, str]:
    found = book.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    return {column: parent for _, _, parent, column, *_ in found}


def _hangs(
    book: Any, table: str, links: dict[str, dict[str, str]], planted: dict[str, int]
) -> bool:
    names = {name for _, name, *_ in book.execute(f'PRAGMA table_info("{table}")').fetchall()}
    owner = [column for column, parent in links[table].items() if parent == PEOPLE]
    if owner:
        return True
    return bool(names & set(BY_NUMBER)) or bool(set(links[table].values()) & planted.keys())


def _add(book: Any, table: str, links: dict[str, str], planted: dict[str, int], word: str) -> int:
    values: dict[str, Any] = {}
    for _, name, kind, *_, key in book.execute(f'PRAGMA table_info("{table}")').fetchall():
        if key:
            continue
        if name in links:
            values[name] = planted.get(links[name], 1)
        elif name in BY_NUMBER and kind == "INTEGER":
            values[name] = planted[PEOPLE]
        else:
            values[name] = _text(table, name, word) if kind == "TEXT" else 77
    columns = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" for _ in values)
    made = book.execute(
        f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', tuple(values.values())
    )
    return int(made.lastrowid)


def _text(table: str, column: str, word: str) -> str:
    """The word, or what fits where only a moment, a day or a word from a list has room."""
    known = next((one for one in TABLES if one._meta.table_name == table), None)
    for field in known._meta.sorted_fields if known else ():
        if field.column_name == column:
            if isinstance(field, Word):
                return str(next(iter(field.of)))
            fitting = FITTING.get(type(field))
            return f"{word} in {table}.{column}" if fitting is None else fitting
    return f"{word} in {table}.{column}"
