"""Writing from the shell: what is printed is in the book, what is held back is not."""

from __future__ import annotations

import json
import os
import signal
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.cli.conftest import Ran, Shell


def add(shell: Shell, *arguments: str, stdin: str | bytes = "We made soup.") -> Ran:
    return shell.run("note", "add", "--as", "Theo", *arguments, stdin=stdin)


def notes(shell: Shell) -> list[dict[str, Any]]:
    ran = shell.run("notes", "--as", "Theo", "--json")
    assert ran.code == 0, ran.err
    found = json.loads(ran.out)
    assert isinstance(found, list)
    return found


def moment(written: str) -> datetime:
    assert written.endswith("Z")
    return datetime.fromisoformat(written)


def test_a_note_is_about_now_and_its_first_line_comes_back(shell: Shell) -> None:
    ran = add(
        shell, "--about", "noor", "--own-words", "It was ok.", stdin="We made\tsoup.\nIt was good."
    )
    assert (ran.code, ran.out, ran.err) == (0, "1\tWe made soup.\n", "")
    (note,) = notes(shell)
    assert note["about"] == "Noor"
    assert note["author"] == "Theo"
    assert note["kind"] == "being_with"
    assert note["own_words"] == ["It was ok."]
    assert note["text"] == "We made\tsoup.\nIt was good."
    assert note["happened_from"] == note["happened_to"]
    assert moment(note["written_at"]) - moment(note["happened_to"]) < timedelta(seconds=1)
    assert note["late"] is False
    assert note["concerns"] == []


def test_without_a_name_it_is_about_the_house(shell: Shell) -> None:
    ran = add(shell, "--carry", "tonight", "--must-know")
    assert ran.code == 0
    (note,) = notes(shell)
    assert (note["kind"], note["about"]) == ("house", None)
    assert (note["carry"], note["must_know"]) == ("tonight", True)


def test_own_words_alone_are_a_note(shell: Shell) -> None:
    ran = add(shell, "--about", "Sam", "--own-words", "I slept.", stdin="")
    assert (ran.code, ran.out) == (0, "1\tI slept.\n")


def test_a_note_may_be_in_a_file(shell: Shell) -> None:
    (shell.folder / "note.txt").write_text("Out of a file.", encoding="utf-8")
    assert add(shell, "note.txt").out == "1\tOut of a file.\n"
    ran = add(shell, "no such file")
    assert (ran.code, ran.out) == (2, "")
    assert "no such file cannot be read" in ran.err


def test_times_with_a_zone_are_moments(shell: Shell) -> None:
    then = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=40)
    begin, end = then.isoformat(), (then + timedelta(minutes=20)).isoformat()
    assert add(shell, "--about", "Noor", "--from", begin, "--to", end).code == 0
    (note,) = notes(shell)
    assert note["happened_from"] == begin.replace("+00:00", "Z")
    assert note["happened_to"] == end.replace("+00:00", "Z")


@pytest.mark.parametrize(
    "times",
    [
        ("--from", "2099-01-01T10:00Z"),
        ("--from", "2099-01-01T10:00", "--to", "10:30"),
        ("--from", "2026-01-02T10:00Z", "--to", "2026-01-01T10:00Z"),
        ("--from", "half past"),
        ("--from", "25:00"),
    ],
)
def test_an_impossible_time_is_held_back(shell: Shell, times: tuple[str, ...]) -> None:
    ran = add(shell, "--about", "Noor", *times)
    assert (ran.code, ran.out) == (1, ""), ran.err
    assert "Traceback" not in ran.err
    assert notes(shell) == []


@pytest.mark.parametrize(
    "usage",
    [
        ("--to", "10:00"),
        ("--from", "2026-01-01T10:00Z", "--to", "10:30"),
        ("--about", "Nobody"),
        ("--kind", "verdict"),
        ("--carry", "perhaps"),
        ("--lines", "--own-words", "It was ok."),
    ],
)
def test_wrong_usage_writes_nothing(shell: Shell, usage: tuple[str, ...]) -> None:
    ran = add(shell, *usage)
    assert (ran.code, ran.out) == (2, ""), ran.err
    assert notes(shell) == []


def test_what_is_asked_is_kept_open_and_said(shell: Shell) -> None:
    ran = shell.run("note", "add", "--as", "Mags", "--about", "Sam", stdin="We met outside.")
    assert ran.code == 0
    assert ran.out == "1\tWe met outside.\n"
    assert "You were not on shift then. How did it come about?" in ran.err
    (note,) = notes(shell)
    assert [(one["rule"], one["choice"]) for one in note["concerns"]] == [("A1", None)]


def test_because_answers_what_is_asked(shell: Shell) -> None:
    ran = shell.run(
        *("note", "add", "--as", "Mags", "--about", "Sam", "--from", "1 Jan 10:00"),
        *("--because", "I was walking past."),
        stdin="We met outside.",
    )
    assert (ran.code, ran.err) == (0, "")
    (note,) = notes(shell)
    assert note["late"] is True
    assert note["late_kind"] == "much_later"
    assert [(one["rule"], one["choice"], one["words"]) for one in note["concerns"]] == [
        ("A1", "other", "I was walking past."),
        ("A2", "other", "I was walking past."),
    ]


@pytest.mark.parametrize(
    ("text", "code", "sentence"),
    [
        (b"", 1, "Nothing is written yet"),
        (b" \n\t\n", 1, "Nothing is written yet"),
        (b"a" * 1_000_000, 1, "The note has 1,000,000 characters"),
        (b"a" * 1_000_001, 1, "more than a million bytes"),
        (b"caf\xe9", 2, "The note is not UTF-8: byte 4"),
        (b"\x00\x1b\x07", 1, "Nothing is written yet"),
    ],
    ids=["empty", "spaces", "1 MB", "more than 1 MB", "Latin-1", "only controls"],
)
def test_a_text_that_cannot_be_kept(shell: Shell, text: bytes, code: int, sentence: str) -> None:
    ran = add(shell, stdin=text)
    assert (ran.code, ran.out) == (code, "")
    assert sentence in ran.err
    assert notes(shell) == []


def test_every_line_is_a_note_and_one_that_is_held_back_stops_no_other(shell: Shell) -> None:
    read = b"one\n\n  \ntwo\r\ncaf\xe9\n" + b"x" * 20_001 + b"\n" + b"y" * 1_000_001 + b"\nthree"
    ran = add(shell, "--lines", stdin=read)
    assert ran.code == 1
    assert ran.out == "1\tone\n2\ttwo\n3\tthree\n"
    assert [line.partition(".")[0] for line in ran.err.splitlines()] == [
        "Line 5 was not kept",
        "Line 6 was not kept",
        "Line 7 was not kept",
    ]
    assert [note["text"] for note in notes(shell)] == ["one", "two", "three"]


def test_a_line_that_was_printed_is_durable_when_the_program_is_killed(shell: Shell) -> None:
    running = shell.start("note", "add", "--as", "Theo", "--lines")
    assert running.stdin is not None
    assert running.stdout is not None
    for number in range(1, 4):
        running.stdin.write(f"line {number}\n".encode())
        running.stdin.flush()
        assert running.stdout.readline() == f"{number}\tline {number}\n".encode()
    os.kill(running.pid, signal.SIGKILL)
    running.communicate(timeout=30)
    assert [note["text"] for note in notes(shell)] == ["line 1", "line 2", "line 3"]


def test_because_changes_no_word_and_claims_nothing_for_anybody(shell: Shell) -> None:
    """A promise that is left is talked about; whether Sam agreed is for them to say."""
    text = "I could drive him on my day off. Sam came along."
    ran = add(shell, "--about", "Noor", "--because", "It slipped out.", stdin=text)
    assert ran.code == 0
    (note,) = notes(shell)
    assert note["text"] == text
    answers = {one["rule"]: (one["choice"], one["words"]) for one in note["concerns"]}
    assert answers["A3"] == ("leave it", "It slipped out.")
    assert answers["A4"][0] is None
    assert "waits for your next sign-in" in ran.err
