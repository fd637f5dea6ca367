"""At the shell: a copy for somebody, and the end of what was written."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from handover.desk import leaving, notes, opening, residents
from handover.desk.desk import Desk
from handover.desk.notes import NoteDraft
from handover.house.leaving import Told
from handover.house.notes import NoteKind
from handover.store.openings import openings_of
from tests.cli.conftest import PASSPHRASE, Shell
from tests.house_of_tests import in_files

NOOR, SAM = 1, 2


@pytest.fixture
def theo(shell: Shell) -> Desk:
    """Theo, at the desk of the same book; he has written about both."""
    desk = opening.sign_in(opening.open_book(shell.book), "Theo", PASSPHRASE)
    notes.write_note(
        desk, NoteDraft(NoteKind.BEING_WITH, "Sam and Noor cooked.", NOOR), leave_open=True
    )
    notes.write_note(desk, NoteDraft(NoteKind.BEING_WITH, "Sam counted the herons.", SAM))
    return desk


@pytest.mark.usefixtures("theo")
def test_a_copy_goes_to_stdout_or_into_a_file_of_ones_own(shell: Shell) -> None:
    ran = shell.run("export", "--as", "Theo", "--about", "noor")
    assert ran.code == 0
    assert "someone here and Noor cooked." in ran.out
    assert "Sam" not in ran.out

    file = shell.folder / "noor.json"
    asked = ("export", "--as", "Theo", "--about", "Noor", "--format", "json", str(file))
    ran = shell.run(*asked)
    assert (ran.code, ran.out) == (0, "")
    assert str(file) in ran.err
    assert file.stat().st_mode & 0o777 == 0o600
    assert json.loads(file.read_text(encoding="utf-8"))["name"] == "Noor"

    again = shell.run(*asked)
    assert again.code == 2
    assert "already something" in again.err
    nowhere = shell.run("export", "--as", "Theo", "--about", "Noor", "/nowhere/at/all.txt")
    assert (nowhere.code, nowhere.out) == (2, "")
    assert "cannot be written" in nowhere.err


@pytest.mark.usefixtures("theo")
def test_a_copy_as_one_html_file_is_noted_as_what_it_was(shell: Shell) -> None:
    file = shell.folder / "noor.html"
    asked = ("export", "--as", "Theo", "--about", "Noor")
    assert shell.run(*asked, "--format", "html", str(file)).code == 0
    assert "<html" in file.read_text(encoding="utf-8")
    out = shell.run(*asked).out
    assert "one was made: a page in one HTML file." in " ".join(out.split())


def test_a_copy_needs_a_name_and_somebody_who_asks(shell: Shell) -> None:
    assert shell.run("export", "--as", "Theo").code == 2
    assert shell.run("export", "--about", "Noor").code == 2
    unknown = shell.run("export", "--as", "Theo", "--about", "Zed")
    assert (unknown.code, unknown.out) == (2, "")
    assert "In it are: Noor, Sam" in unknown.err


def test_it_is_listed_whose_day_comes_when(shell: Shell, theo: Desk) -> None:
    none_yet = shell.run("purge", "--as", "Theo")
    assert (none_yet.code, none_yet.out) == (0, "")
    residents.goodbye(theo, SAM)
    assert "Sam\tleft " in shell.run("purge", "--as", "Theo").out
    leaving.hold(at(shell, "Ines"), SAM, "A magistrate asks.", Told.TOLD, "Ines, today")
    assert "because the law wants it: A magistrate asks." in shell.run("purge", "--as", "Theo").out


def at(shell: Shell, name: str) -> Desk:
    return opening.sign_in(opening.open_book(shell.book), name, PASSPHRASE)


def test_before_the_day_it_is_a_coordinator_and_their_word(shell: Shell, theo: Desk) -> None:
    residents.goodbye(theo, SAM)
    about = ("--about", "Sam")
    assert shell.run("purge", "--as", "Ines", "--due").err.startswith("Nobody's day has come")
    early = shell.run("purge", "--as", "Theo", *about, "--they-asked", "told")
    assert (early.code, early.out) == (3, "")
    unasked = shell.run("purge", "--as", "Ines", *about)
    assert unasked.code == 2
    assert "only if they say so" in unasked.err

    ended = shell.run("purge", "--as", "Ines", *about, "--they-asked", "told")
    assert ended.code == 0, ended.err
    signs = ended.out.strip()
    assert len(signs) == 29
    assert "new backup is in" in ended.err
    for word in ("Sam", "herons", signs):
        assert in_files(shell.book.parent, word) == (), word

    asked = shell.run("purge", "--as", "Theo", *about, "--proof", signs)
    assert asked.code == 0
    assert ", by Ines." in asked.out
    assert shell.run("purge", "--as", "Theo", *about, "--proof", "AAAAA").code == 1
    assert "someone who stayed here and Noor cooked." in shell.run("notes", "--as", "Theo").out


def test_whoever_stays_is_not_ended(shell: Shell) -> None:
    ran = shell.run("purge", "--as", "Ines", "--about", "Noor", "--they-asked", "here")
    assert ran.code == 2
    assert "is staying here" in ran.err


def test_when_the_day_has_come_all_of_them_are_ended(
    shell: Shell, theo: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (NOOR, SAM):
        residents.goodbye(theo, number)
    with theo.book.writing():
        theo.book.sql("UPDATE farewell SET ends_on = ?", f"{theo.now() - timedelta(2):%Y-%m-%d}")
    assert "(the day has come)" in shell.run("purge", "--as", "Mags").out
    ended = shell.run("purge", "--as", "Mags", "--due")
    assert ended.code == 0, ended.err
    assert len(ended.out.split()) == 2
    assert in_files(shell.book.parent, "Noor") == ()
    assert shell.run("purge", "--as", "Mags").out == ""


def test_two_of_one_name_are_told_apart_on_their_pages(shell: Shell, theo: Desk) -> None:
    residents.goodbye(theo, SAM)
    second = residents.welcome(theo, "Sam")
    residents.goodbye(theo, second.id)
    ran = shell.run("purge", "--as", "Ines", "--about", "Sam", "--they-asked", "told")
    assert ran.code == 2
    assert "Several people called Sam" in ran.err


def test_the_sheet_of_somebody_who_leaves_is_ready_for_a_printer(shell: Shell) -> None:
    ran = shell.run("export", "--as", "Theo", "--about", "Noor", "--goodbye")
    assert ran.code == 0
    assert "Noor" in ran.out
    refused = shell.run("export", "--as", "Theo", "--about", "Noor", "--goodbye", "--taken")
    assert (refused.code, refused.out) == (2, "")


def test_a_copy_a_plan_and_a_goodbye_can_be_one_html_file(shell: Shell) -> None:
    asked = ("export", "--as", "Theo", "--about", "Noor")
    for more, title in (((), "Noor, own copy"), (("--plan",), "Noor&#x27;s plan"),
                        (("--goodbye",), "Elm House")):  # fmt: skip
        ran = shell.run(*asked, *more, "--format", "html")
        assert (ran.code, ran.err) == (0, "")
        assert ran.out.startswith("<!DOCTYPE html>")
        assert f"<title>{title}</title>" in ran.out
    assert shell.run(*asked, "--plan").out.startswith("NOOR'S PLAN")
    assert shell.run(*asked, "--plan", "--format", "json").code == 2
    path = shell.folder / "plan.html"
    kept = shell.run(*asked, "--plan", "--format", "html", str(path))
    assert "The plan is in" in kept.err
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_off_shift_a_plan_is_read_once_it_was_said_why(shell: Shell, theo: Desk) -> None:
    asked = ("export", "--as", "Mags", "--about", "Noor", "--plan")
    held = shell.run(*asked)
    assert (held.code, held.out) == (3, "")
    assert "Something about Noor is not shown" in held.err
    assert shell.run(*asked, "--because", "She rang the house").code == 0
    assert "other: She rang the house" in {one.because for one in openings_of(theo.book, NOOR)}
