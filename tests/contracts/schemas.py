"""Write what is published into schemas/, or check that what lies there is what would be written.

python -m tests.contracts.schemas
python -m tests.contracts.schemas --check
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from handover.house.houses import House
from handover.rules.wording.house_file import schema as wording_rules
from handover.sheets.as_json import PLACE
from handover.sheets.published import DIALECT, schemas
from handover.store.engine.driver import best_driver, raw_connection
from handover.store.engine.opening import make_book
from tests.contracts.the_tree import ROOT

FOLDER = ROOT / "schemas"
"""Where they lie."""

WORDING = "wording-rules.v1.json"
"""The schema of the file in which a house keeps its rules about words."""

BOOK_HEADER = "-- The book as a new one is made. Written by `python -m tests.contracts.schemas`.\n"


def published() -> dict[str, str]:
    """Every file of schemas/ as it ought to be."""
    made = {name: _as_text(schema) for name, schema in schemas().items()}
    head = {"$schema": DIALECT, "$id": PLACE + WORDING}
    made[WORDING] = _as_text({**head, **wording_rules(), "title": "Wording rules"})
    return {**made, "book.sql": book_sql()}


def _as_text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def book_sql() -> str:
    """Every statement that makes a new book: tables first, each sort by name."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "new.book"
        make_book(
            path,
            lambda _: None,
            house=House("Any", "UTC"),
            door=lambda _, text: (),
            held=RuntimeError,
            plain=True,
        )
        connection = raw_connection(best_driver(), path)
        try:
            found = connection.execute(
                "SELECT type, sql FROM sqlite_master WHERE sql IS NOT NULL "
                "AND name NOT LIKE 'sqlite_%' ORDER BY type != 'table', type, name"
            ).fetchall()
        finally:
            connection.close()
    return "\n".join([BOOK_HEADER, *(f"{sql};\n" for _, sql in found)])


def drift() -> tuple[str, ...]:
    """Names of the files that are missing, are too many, or are not as they ought to be."""
    ought = published()
    here = {path.name for path in FOLDER.iterdir()} if FOLDER.exists() else set()
    wrong = [name for name in ought if _read(FOLDER / name) != ought[name]]
    return tuple(sorted({*wrong, *(here - ought.keys())}))


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def main(arguments: list[str]) -> int:
    """0 when all is as it ought to be."""
    if arguments == ["--check"]:
        wrong = drift()
        for name in wrong:
            print(f"schemas/{name} is not what the program publishes now", file=sys.stderr)
        return 1 if wrong else 0
    if arguments:
        print(__doc__, file=sys.stderr)
        return 2
    FOLDER.mkdir(exist_ok=True)
    for name, text in published().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
