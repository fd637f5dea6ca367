"""What is published is what the program writes, and what the committed schemas say."""

from __future__ import annotations

import json
import random
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from handover.cli import main
from handover.desk import follow_ups, handovers, notes, opening, residents
from handover.desk.follow_ups import Promise
from handover.desk.notes import NoteDraft
from handover.house.drafts import Draft
from handover.house.handovers import Line
from handover.house.houses import House
from handover.house.notes import NoteKind
from handover.sheets.as_json import as_data
from handover.sheets.published import NOTE_FORMAT
from handover.store.engine.chain import INDEXES
from handover.store.engine.driver import best_driver, raw_connection
from handover.store.engine.manifests import FORMAT, note_beside
from handover.store.rows.tables import TABLES
from tests.cli.conftest import PASSPHRASE, Shell
from tests.cli.conftest import new_house as new_house
from tests.cli.conftest import shell as shell
from tests.contracts.schemas import FOLDER, drift, published
from tests.tampering import edited_words, past_the_program

JSON = (
    "backup-note.v1.json",
    "draft.v1.json",
    "finding.v1.json",
    "found.v1.json",
    "handover-sheet.v1.json",
    "house-numbers.v1.json",
    "house-arrangement.v1.json",
    "house.v1.json",
    "note.v1.json",
    "own-copy.v1.json",
    "promise.v1.json",
    "proof.v1.json",
    "wording-rules.v1.json",
)


def committed(name: str) -> dict[str, Any]:
    """A schema as it lies in schemas/."""
    schema = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    assert isinstance(schema, dict)
    return schema


def test_what_lies_in_schemas_is_what_the_program_publishes() -> None:
    assert set(published()) == {*JSON, "book.sql"}
    assert drift() == (), "run `python -m tests.contracts.schemas` and look at what changed"


@pytest.mark.parametrize("name", JSON)
def test_a_schema_says_what_it_is_and_what_each_field_means(name: str) -> None:
    # pydantic leaves a field's words out where its type says the same.
    schema = committed(name)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"https://handover.example/schemas/{name}"
    assert schema["title"]
    for described in (schema, *schema.get("$defs", {}).values()):
        assert described["description"]
        silent = [
            field
            for field, words in described.get("properties", {}).items()
            if not (words.get("description") or words.get("$ref"))
        ]
        assert not silent


@pytest.fixture
def lived_in(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """Elm House with notes of several kinds, one of them handed over."""
    theo = opening.sign_in(opening.open_book(shell.book), "Theo", PASSPHRASE)
    mags = opening.sign_in(opening.open_book(shell.book), "Mags", PASSPHRASE)
    notes.write_note(theo, NoteDraft(NoteKind.BEING_WITH, "Soup.", 1, "It was ok."))
    asked = notes.write_note(mags, NoteDraft(NoteKind.BEING_WITH, "By chance.", 2), leave_open=True)
    notes.add_to(theo, asked.id, "So I heard.")
    residents.celebrate(theo, "Noor sang.", resident_id=1)
    handovers.say(theo, Line(1, "awake", "laughed", version=0))
    given = handovers.give(theo)
    handovers.put_right(theo, given.id, 1, "At four.")
    notes.write_note(theo, NoteDraft(NoteKind.HOUSE, "Written since.", must_know=True))
    for name, value in shell.environment().items():
        monkeypatch.setenv(name, value)
    return shell


@pytest.mark.usefixtures("lived_in")
def test_notes_are_as_their_schema_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["notes", "--as", "Theo", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found) == 3
    check = Draft202012Validator(committed("note.v1.json"))
    for note in found:
        check.validate(note)
    with pytest.raises(Exception, match="Additional properties"):
        check.validate({**found[0], "unknown": 1})


@pytest.mark.usefixtures("lived_in")
@pytest.mark.parametrize(
    ("asked", "name"),
    [
        (["follow-ups", "--as", "Theo"], "promise.v1.json"),
        (["drafts", "--as", "Theo"], "draft.v1.json"),
        (["search", "--as", "Theo", "soup"], "found.v1.json"),
        (["check", "--as", "Theo", "said.txt"], "finding.v1.json"),
    ],
)
def test_every_list_is_as_its_schema_says(
    asked: list[str],
    name: str,
    lived_in: Shell,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    theo = opening.sign_in(opening.open_book(lived_in.book), "Theo", PASSPHRASE)
    notes.keep_draft(theo, notes.draft_key(theo, None, NoteKind.HOUSE), Draft("Half a"))
    follow_ups.promise(theo, Promise("tea", None, 1, agreed=True))
    monkeypatch.chdir(lived_in.book.parent)
    Path("said.txt").write_text("I'll see you Saturday, ring 802-555-0142", encoding="utf-8")
    assert main([*asked, "--json"]) in (0, 1)
    found = json.loads(capsys.readouterr().out)
    assert found
    check = Draft202012Validator(committed(name))
    for one in found:
        check.validate(one)
    assert not check.is_valid({**found[0], "unknown": 1})


@pytest.mark.usefixtures("lived_in")
@pytest.mark.parametrize("which", [[], ["--next"], ["--initials"]])
def test_a_sheet_is_as_its_schema_says(
    which: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sheet", "--as", "Theo", "--format", "json", *which]) == 0
    sheet = json.loads(capsys.readouterr().out)
    Draft202012Validator(committed("handover-sheet.v1.json")).validate(sheet)
    assert sheet["$schema"] == committed("handover-sheet.v1.json")["$id"]
    assert sheet["made_at"].endswith("Z")


@pytest.mark.parametrize("whole", [True, False])
def test_a_proof_is_as_its_schema_says(
    whole: bool, lived_in: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    if not whole:
        with past_the_program(lived_in.book) as book:
            edited_words(book, random.Random(1))
    assert main(["verify", "--as", "Theo", "--json"]) == (0 if whole else 4)
    [found] = json.loads(capsys.readouterr().out)
    assert bool(found["flaws"]) is not whole
    check = Draft202012Validator(committed("proof.v1.json"))
    check.validate(found)
    assert not check.is_valid({**found, "unknown": 1})


def test_the_note_beside_a_backup_is_as_its_schema_says(
    lived_in: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", "--as", "Ines"]) == 0
    file = Path(capsys.readouterr().out.strip())
    note = json.loads(note_beside(file).read_text(encoding="utf-8"))
    check = Draft202012Validator(committed("backup-note.v1.json"))
    check.validate(note)
    assert note["format"] == NOTE_FORMAT == FORMAT
    for wrong in ({"format": "another"}, {"unknown": 1}, {"rows": "many"}):
        assert not check.is_valid({**note, **wrong})
    assert lived_in.book.exists()


def test_a_house_is_as_its_schema_says() -> None:
    check = Draft202012Validator(committed("house.v1.json"))
    check.validate(as_data(House("Elm House", "Europe/London")))
    assert not check.is_valid(as_data(House("", "Europe/London")))


def test_the_migrated_book_has_the_tables_and_columns_the_rows_know(shell: Shell) -> None:
    with closing(raw_connection(best_driver(), shell.book)) as connection:
        listed = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        made = {
            name: {
                (column, not required and not key)
                for _, column, _, required, _, key in connection.execute(
                    f"PRAGMA table_info({name})"
                )
            }
            for (name,) in listed
            if not INDEXES.fullmatch(name)  # made of other rows
        }
    known = {
        table._meta.table_name: {
            (field.column_name, field.null) for field in table._meta.sorted_fields
        }
        for table in TABLES
    }
    assert made == known


def test_rules_about_words_are_as_their_schema_says() -> None:
    check = Draft202012Validator(committed("wording-rules.v1.json"))
    check.validate({"schema": 1, "rule": [{"id": "judging-refused", "level": "off"}]})
    assert not check.is_valid({"schema": 2})
    assert not check.is_valid({"schema": 1, "rule": [{"id": "judging-refused", "level": "loud"}]})
    assert not check.is_valid({"schema": 1, "rule": [{"id": "judging-refused", "unknown": 1}]})
