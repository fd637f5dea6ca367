"""`handover verify`: is the book as it was written, and is the head of a sheet still in it?"""

from __future__ import annotations

import json
import random
import re

from tests.cli.conftest import Shell
from tests.tampering import another_author, past_the_program, tail_cut


def test_a_book_that_is_as_it_was_written(shell: Shell) -> None:
    ran = shell.run("verify", "--as", "Theo")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Every row is as it was written: ")
    assert re.search(r"^Head [0-9A-Z]{4}(-[0-9A-Z]{4}){3}$", ran.out, re.MULTILINE)


def test_what_is_not_as_it_was_written_is_named_and_nothing_of_it_is_said(shell: Shell) -> None:
    shell.run("note", "add", "--as", "Theo", "--about", "Noor", stdin="Quillonberry tea at ten.")
    with past_the_program(shell.book) as book:
        another_author(book, random.Random(1))
    ran = shell.run("verify", "--as", "Theo")
    assert ran.code == 4
    assert ran.out.startswith("Note 1 is not as it was written.\n")
    assert "Keep the file as it is" in ran.err
    assert "Quillonberry" not in ran.out + ran.err
    [page] = json.loads(shell.run("verify", "--as", "Theo", "--json").out)
    assert page["whole"] is False
    assert page["flaws"][0]["table"] == "note"


def test_the_head_of_a_printed_sheet_is_looked_for(shell: Shell) -> None:
    for words in ("We baked.", "We sat.", "We sang."):
        shell.run("note", "add", "--as", "Theo", stdin=words)
    sheet = shell.run("sheet", "--as", "Theo", "--next").out
    head = re.search(r"head of the book (\S+)$", sheet, re.MULTILINE)
    assert head
    assert shell.run("verify", "--as", "Theo", "--head", head[1]).code == 0
    with past_the_program(shell.book) as book:
        tail_cut(book, random.Random(1))
    ran = shell.run("verify", "--as", "Theo", "--head", head[1])
    assert ran.code == 4
    assert f"{head[1]} of that sheet is not in the chain. Compare it with the sheet" in ran.out


def test_what_is_no_head_is_said(shell: Shell) -> None:
    ran = shell.run("verify", "--as", "Theo", "--head", "7K2M")
    assert ran.code == 1
    assert "sixteen letters and digits" in ran.err
