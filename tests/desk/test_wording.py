"""The rules about words of one house: read from beside its book, and phrases kept in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from handover.desk import wording
from handover.house.refusals import NotFound, Unfit
from handover.rules.wording import find, shipped
from tests.contracts.test_columns import book_tables
from tests.contracts.the_tree import run_python
from tests.house_of_tests import HouseOfTests

OFF = 'schema = 1\n[[rule]]\nid = "judging-refused"\nlevel = "off"\n'
TEXT = "Kai refused lunch."


@pytest.fixture
def file(house: HouseOfTests) -> Path:
    """Where the rules of the house would lie."""
    return wording.wording_file(house.book)


def rules_found(house: HouseOfTests, text: str = TEXT) -> list[str]:
    return [one.rule for one in find(text, rules=wording.wording_of(house.book).rules)]


def test_the_file_lies_beside_the_book_under_its_name(house: HouseOfTests, file: Path) -> None:
    assert file == house.path.parent / "house.wording.toml"


def test_without_a_file_the_rules_of_the_program_hold(house: HouseOfTests) -> None:
    found = wording.wording_of(house.book)
    assert found.rules.rules == shipped().rules
    assert found.notices == ()
    assert rules_found(house) == ["judging-refused"]


def test_a_file_is_read_again_when_it_has_changed(house: HouseOfTests, file: Path) -> None:
    file.write_text(OFF, encoding="utf-8")
    assert rules_found(house) == []
    file.write_text(OFF.replace("off", "gentle"), encoding="utf-8")
    assert rules_found(house) == ["judging-refused"]
    file.write_text("", encoding="utf-8")
    [notice] = wording.wording_of(house.book).notices
    assert "schema = 1" in notice.words
    file.unlink()
    assert wording.wording_of(house.book).notices == ()


def test_nothing_is_worked_out_again_while_nothing_changes(house: HouseOfTests, file: Path) -> None:
    file.write_text(OFF, encoding="utf-8")
    wording.at_home_here(house.theo, "told to")
    first = wording.wording_of(house.book)
    assert wording.wording_of(house.book) is first
    wording.at_home_here(house.theo, "in denial")
    assert wording.wording_of(house.book) is not first


def test_a_file_nobody_may_read_says_so_and_stops_nothing(
    house: HouseOfTests, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    file.write_text(OFF, encoding="utf-8")
    monkeypatch.setattr(Path, "open", refused)
    [notice] = wording.wording_of(house.book).notices
    assert "house.wording.toml cannot be read: Permission denied" in notice.words
    assert rules_found(house) == ["judging-refused"]


@pytest.mark.parametrize("what", ["folder", "pipe", "loop"])
def test_what_is_no_file_is_not_read(what: str, house: HouseOfTests, file: Path) -> None:
    if what == "folder":
        file.mkdir()
    elif what == "pipe":
        os.mkfifo(file)
    else:
        file.symlink_to(file)
    [notice] = wording.wording_of(house.book).notices
    assert "cannot be read" in notice.words
    assert "go on working" in notice.words
    assert rules_found(house) == ["judging-refused"]


def test_a_very_long_file_is_not_read_to_its_end(house: HouseOfTests, file: Path) -> None:
    file.write_bytes(b"schema = 1\n" + "é".encode() * 500_000)
    [notice] = wording.wording_of(house.book).notices
    assert "more than 256 kB" in notice.words


def test_pydantic_is_loaded_only_when_a_house_has_a_file(house: HouseOfTests, file: Path) -> None:
    look = (
        "import sys; from pathlib import Path; from handover.desk import opening, wording; "
        f"book = opening.open_book(Path({str(house.path)!r})); wording.wording_of(book); "
        "print('pydantic' in sys.modules)"
    )
    assert run_python("-c", look).stdout.strip() == "False"
    file.write_text(OFF, encoding="utf-8")
    assert run_python("-c", look).stdout.strip() == "True"


def test_a_phrase_is_at_home_until_it_is_taken_off_again(house: HouseOfTests) -> None:
    kept = wording.at_home_here(house.theo, "  Refused\tlunch ")
    assert kept.phrase == "Refused lunch"
    assert rules_found(house) == []
    assert rules_found(house, "Kai refused supper.") == ["judging-refused"]
    wording.no_longer_at_home(house.mags, "refused LUNCH")
    assert rules_found(house) == ["judging-refused"]
    with pytest.raises(NotFound, match="not at home"):
        wording.no_longer_at_home(house.mags, "refused lunch")


def test_a_phrase_that_is_at_home_already_is_kept_once(house: HouseOfTests) -> None:
    first = wording.at_home_here(house.theo, "couldn't be bothered")
    assert wording.at_home_here(house.mags, "Couldn’t be bothered") == first
    assert wording.at_home(house.theo) == (first,)


@pytest.mark.parametrize("phrase", ["", " ", "…", "!?", "\u202e\u200b", "x" * 201])
def test_what_is_no_phrase_is_not_kept(phrase: str, house: HouseOfTests) -> None:
    with pytest.raises(Unfit):
        wording.at_home_here(house.theo, phrase)
    assert wording.at_home(house.theo) == ()


def test_who_brought_a_phrase_is_kept_nowhere() -> None:
    assert book_tables()["home_phrase"] == ("id", "phrase", "since")
