"""Making a book: nobody ever sees it half made, and nothing that was there is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from handover.desk import keys, opening
from handover.desk.desk import Desk
from handover.house.houses import House
from handover.house.refusals import (
    BookInTheWay,
    BookMissing,
    BookReadOnly,
    BookTrouble,
    Refusal,
    Unfit,
)
from handover.store.engine.key_file import keys_of
from tests.house_of_tests import LARKSPUR, PASSPHRASE
from tests.other_terminals import make_a_house, together


def make(path: Path) -> None:
    opening.make_house(path, LARKSPUR, "Ines", PASSPHRASE)


def test_of_several_who_make_a_book_at_once_one_does(tmp_path: Path) -> None:
    path = tmp_path / "house.book"
    names = ("Larkspur", "Juniper", "Rowan", "Alder")
    said = together(make_a_house, *((path, name) for name in names))
    made = [name for how, name in said if how == "did"]
    assert sorted(how for how, _ in said) == ["BookInTheWay"] * 3 + ["did"]
    assert opening.open_with(path, made[0], PASSPHRASE).house.name == made[0]
    assert sorted(tmp_path.iterdir()) == [path, keys_of(path)]


@pytest.mark.parametrize("what", ["a text", "nothing at all", "a folder", "a link to nothing"])
def test_what_is_there_already_stays(what: str, tmp_path: Path) -> None:
    path = tmp_path / "house.book"
    match what:
        case "a folder":
            path.mkdir()
        case "a link to nothing":
            path.symlink_to("gone")
        case _:
            path.write_text("Dear book" if what == "a text" else "")
    before = path.lstat()
    with pytest.raises(BookInTheWay, match="not touched"):
        make(path)
    assert (path.lstat().st_ino, path.lstat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert list(tmp_path.iterdir()) == [path]


def test_a_book_is_made_only_where_there_is_a_folder(tmp_path: Path) -> None:
    with pytest.raises(BookMissing, match="Make it first"):
        make(tmp_path / "nowhere" / "house.book")
    (tmp_path / "file").touch()
    with pytest.raises(BookMissing, match="Make it first"):
        make(tmp_path / "file" / "house.book")
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]


def test_a_folder_that_may_not_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "link", no)
    with pytest.raises(BookReadOnly, match=str(tmp_path)):
        make(tmp_path / "house.book")
    assert list(tmp_path.iterdir()) == []


def test_a_name_too_long_for_a_file_is_a_plain_refusal(tmp_path: Path) -> None:
    with pytest.raises(BookTrouble, match="No book can be made"):
        make(tmp_path / ("a" * 240))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["house [1].book", "what*.book", "100%.book", "a?b#c.book"])
def test_nothing_is_left_over_whatever_the_book_is_called(name: str, tmp_path: Path) -> None:
    make(tmp_path / name)
    assert sorted(path.name for path in tmp_path.iterdir()) == [name, f"{name}.keys"]
    assert opening.open_with(tmp_path / name, "Ines", PASSPHRASE).house == LARKSPUR


def test_when_moving_in_goes_wrong_there_is_no_book(tmp_path: Path) -> None:
    def stumble(desk: Desk) -> None:
        raise Refusal("We stumbled.")

    with pytest.raises(Refusal, match="We stumbled"):
        opening.make_house(tmp_path / "a.book", LARKSPUR, "Ines", PASSPHRASE, then=stumble)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
@pytest.mark.parametrize(("folder", "file"), [(0o2770, 0o660), (0o700, 0o600), (0o755, 0o600)])
def test_a_book_is_for_those_who_share_its_folder_and_nobody_else(
    umask: int, folder: int, file: int, tmp_path: Path
) -> None:
    path = tmp_path / "house.book"
    tmp_path.chmod(folder)
    before = os.umask(umask)
    try:
        make(path)
        desk = opening.open_with(path, "Ines", PASSPHRASE)
        keys.change_my_passphrase(desk, PASSPHRASE, "another row of words")
        with desk.book.writing():
            beside = {one.name: one.stat().st_mode & 0o777 for one in tmp_path.iterdir()}
    finally:
        os.umask(before)
    assert set(beside.values()) == {file}
    assert {"house.book", "house.book.keys"} < set(beside)


def test_a_key_file_without_its_book_is_not_lost(tmp_path: Path) -> None:
    make(tmp_path / "house.book")
    (tmp_path / "house.book").rename(tmp_path / "away.book")
    before = keys_of(tmp_path / "house.book").read_bytes()
    with pytest.raises(BookInTheWay, match="the key file of one"):
        make(tmp_path / "house.book")
    assert keys_of(tmp_path / "house.book").read_bytes() == before


def test_a_book_that_somebody_puts_there_meanwhile_keeps_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "house.book"

    def meanwhile(desk: Desk) -> None:
        path.write_text("Dear book")

    with pytest.raises(BookInTheWay):
        opening.make_house(path, LARKSPUR, "Ines", PASSPHRASE, then=meanwhile)
    assert path.read_text() == "Dear book"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("house", "coordinator", "words"),
    [
        (House("", "Europe/London"), "Ines", "still empty"),
        (House("Larkspur", "Mars/Olympus"), "Ines", "not a time zone"),
        (House("Larkspur", "../../etc/passwd"), "Ines", "not a time zone"),
        (House("Larkspur", "Europe/London", word_for_person="Patient"), "Ines", "not a word"),
        (House("Larkspur", "Europe/London"), " \x00 ", "still empty"),
        (House("Larkspur", "Europe/London"), "x" * 41, "up to 40"),
    ],
)
def test_a_house_that_cannot_be_one_is_not_made(
    house: House, coordinator: str, words: str, tmp_path: Path
) -> None:
    with pytest.raises(Unfit, match=words):
        opening.make_house(tmp_path / "a.book", house, coordinator, PASSPHRASE)
    assert list(tmp_path.iterdir()) == []
