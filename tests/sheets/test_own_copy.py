"""The copy on paper and for programs."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter

from handover.desk.own_copy import OwnCopyPage, own_copy
from handover.sheets.own_copy import OwnCopy, copy_of, own_copy_json, own_copy_text
from handover.sheets.wrapping import WIDTH, cells
from tests.contracts.schemas import FOLDER
from tests.house_of_tests import KAI, NOOR, HouseOfTests, write


@pytest.fixture
def page(monday: HouseOfTests) -> OwnCopyPage:
    write(monday.mags, "An unbroken " + "word" * 30 + "\nand a line\n\n  with 日本語 in it.")
    return own_copy(monday.mags, NOOR, "text")


def test_the_text_is_as_wide_as_paper_and_has_nothing_that_acts(page: OwnCopyPage) -> None:
    text = own_copy_text(page)
    assert max(map(cells, text.splitlines())) <= WIDTH
    assert all(sign.isprintable() or sign == "\n" for sign in text)
    assert text.endswith("\n")


def test_it_begins_with_whose_it_is_and_tells_one_thing_after_another(page: OwnCopyPage) -> None:
    text = own_copy_text(page)
    assert text.startswith("Noor\nYour own copy, made at Larkspur House, Mon 9 Mar 2026")
    assert text.index("WHAT YOU SAID") < text.index("WHAT YOU WANT")
    assert text.index("WHAT YOU WANT") < text.index("WHAT WAS WRITTEN ABOUT YOU")


def test_the_json_is_as_its_schema_says(page: OwnCopyPage) -> None:
    schema = json.loads((FOLDER / "own-copy.v1.json").read_text(encoding="utf-8"))
    copy = json.loads(own_copy_json(page))
    Draft202012Validator(schema).validate(copy)
    assert copy.pop("$schema") == schema["$id"]
    assert TypeAdapter(OwnCopy).validate_python(copy) == copy_of(page)
    assert own_copy_json(page, ascii_only=True).isascii()


def test_of_somebody_about_whom_there_is_nothing_it_says_so(monday: HouseOfTests) -> None:
    page = own_copy(monday.mags, KAI, "text", only_taken=True)
    assert "The book holds nothing about you." in own_copy_text(page)
