"""The JSON Schemas (2020-12) of what leaves the house, made from the values themselves."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from handover.house.arrangements import Arrangement
from handover.house.backups import Manifest
from handover.house.houses import House
from handover.sheets.arrangement import ARRANGEMENT_SCHEMA
from handover.sheets.as_json import PLACE, SHEET_SCHEMA
from handover.sheets.findings import Finding
from handover.sheets.found import FoundThing
from handover.sheets.lists import OpenPromise, Unfinished, WrittenNote
from handover.sheets.numbers import NUMBERS_SCHEMA, ToldNumbers
from handover.sheets.own_copy import OWN_COPY_SCHEMA, OwnCopy
from handover.sheets.proofs import PROOF_SCHEMA, Proof
from handover.sheets.sheet import Sheet

NOTE_SCHEMA = "backup-note.v1.json"
"""The schema of the note that lies beside a backup."""
NOTE_FORMAT = "handover backup 1"
"""What such a note says that it is."""
DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""The edition of JSON Schema they are written in."""


def schemas() -> dict[str, dict[str, Any]]:
    """Every published schema by the name of its file."""
    return {
        SHEET_SCHEMA: _named(SHEET_SCHEMA, _schema(SHEET_SCHEMA, "Handover sheet", Sheet)),
        OWN_COPY_SCHEMA: _named(OWN_COPY_SCHEMA, _schema(OWN_COPY_SCHEMA, "Own copy", OwnCopy)),
        NOTE_SCHEMA: _backup_note(),
        PROOF_SCHEMA: _schema(PROOF_SCHEMA, "Proof", Proof),
        "draft.v1.json": _schema("draft.v1.json", "Draft", Unfinished),
        "finding.v1.json": _schema("finding.v1.json", "Finding", Finding),
        "found.v1.json": _schema("found.v1.json", "Found", FoundThing),
        ARRANGEMENT_SCHEMA: _named(
            ARRANGEMENT_SCHEMA, _schema(ARRANGEMENT_SCHEMA, "How a house is arranged", Arrangement)
        ),
        "house.v1.json": _schema("house.v1.json", "House", House),
        "note.v1.json": _schema("note.v1.json", "Note", WrittenNote),
        NUMBERS_SCHEMA: _named(
            NUMBERS_SCHEMA, _schema(NUMBERS_SCHEMA, "Numbers about the house", ToldNumbers)
        ),
        "promise.v1.json": _schema("promise.v1.json", "Promise", OpenPromise),
    }


def _named(name: str, made: dict[str, Any]) -> dict[str, Any]:
    """The same schema of something that says itself which schema it follows."""
    which = {"const": PLACE + name, "description": "What this is, and which edition."}
    made["properties"] = {"$schema": which} | made["properties"]
    made["required"] = ["$schema", *made["required"]]
    return made


def _backup_note() -> dict[str, Any]:
    made = _schema(NOTE_SCHEMA, "Note beside a backup", Manifest)
    which = {"const": NOTE_FORMAT, "description": "What this is, and which edition."}
    made["properties"] = {"format": which} | made["properties"]
    made["required"] = ["format", *made["required"]]
    return made


def _schema(name: str, title: str, kind: type) -> dict[str, Any]:
    made = TypeAdapter(kind).json_schema(mode="serialization")
    return {"$schema": DIALECT, "$id": PLACE + name, **made, "title": title}
