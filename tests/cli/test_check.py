"""`handover check`: what the house rules say to a text, with as much as is known around it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.cli.conftest import Shell

NUMBER = "My cell is 802-555-0142, text any time."


def test_a_number_is_held_back_with_its_place_and_reason(shell: Shell) -> None:
    ran = shell.run("check", stdin=NUMBER)
    assert ran.code == 1
    assert ran.out.startswith("11-23 block B1 phone: ")
    assert ran.err == ""


def test_a_question_ends_like_a_block_and_a_hint_like_nothing(shell: Shell) -> None:
    assert shell.run("check", stdin="Add me on WhatsApp, I told her.").code == 1
    hint = shell.run("check", stdin="He refused his meds.")
    assert hint.code == 0
    assert " nudge judging-refused judging: " in hint.out
    assert shell.run("check", stdin="Saturday was hard for her.").out == ""


def test_programs_get_every_field_of_what_was_found(shell: Shell) -> None:
    (found,) = json.loads(shell.run("check", "--json", stdin=NUMBER).out)
    assert found["rule"] == "B1"
    assert NUMBER[found["start"] : found["end"]] == found["text"] == "802-555-0142"
    assert found["exits"]
    assert found["instead"] == ["[number not kept]"]
    assert json.loads(shell.run("check", "--json", stdin="We made soup.").out) == []


def test_a_file_is_read_as_well_as_what_comes_in(shell: Shell) -> None:
    note = shell.folder / "note.txt"
    note.write_text(NUMBER, encoding="utf-8")
    assert shell.run("check", str(note)).code == 1
    missing = shell.run("check", str(shell.folder / "gone.txt"))
    assert (missing.code, missing.out) == (2, "")
    assert "cannot be read" in missing.err


def test_without_a_name_it_needs_no_book(shell: Shell) -> None:
    shell.book.unlink()
    assert shell.run("check", stdin=NUMBER).code == 1
    assert shell.run("check", "--as", "Theo", stdin=NUMBER).code == 4


def test_with_a_name_it_knows_who_else_stays_here(shell: Shell) -> None:
    text = "Sam came along too."
    assert shell.run("check", stdin=text).out == ""
    about_noor = shell.run("check", "--as", "Theo", "--about", "Noor", stdin=text)
    assert about_noor.code == 1
    assert "0-3 ask A4 name: Sam is named on somebody else's page." in about_noor.out


def test_what_cannot_be_text_is_said_to_be_so(shell: Shell) -> None:
    ran = shell.run("check", stdin=b"caf\xe9")
    assert ran.code == 2
    assert "not UTF-8" in ran.err


@pytest.mark.parametrize("text", ["", "\n\n", "\x00\x1b[2J\u202e", "\u0661\u0662\u0663" * 50])
def test_whatever_is_in_a_text_it_is_read(shell: Shell, text: str) -> None:
    assert shell.run("check", stdin=text).code in (0, 1)


def test_checking_a_text_brings_in_no_screens_and_no_book() -> None:
    script = (
        "import sys; from handover.cli import main; main(['check', sys.argv[1]]);"
        "print([name for name in ('textual', 'peewee', 'pydantic') if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, __file__], capture_output=True, text=True, check=True
    )
    assert ran.stdout.splitlines()[-1] == "[]"
