"""At the shell: a backup while others write, a list, and the book put back."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from handover.desk import notes, opening
from tests.cli.conftest import PASSPHRASE, Shell

WRITERS = 4
ROUNDS = 2

WRITING = """
import sys, time
from pathlib import Path
from handover.desk import notes, opening
from handover.house.notes import NoteKind
desk = opening.sign_in(opening.open_book(Path(sys.argv[1])), "Theo", sys.argv[3])
print("here", flush=True)
for n in range(10_000):
    text = f"{sys.argv[2]}-{n}"
    notes.write_note(desk, notes.NoteDraft(NoteKind.HOUSE, text), leave_open=True)
    print(text, "kept", flush=True)
    time.sleep(0.1)
"""


def test_every_backup_under_four_writers_holds_what_was_saved_before_it(
    shell: Shell, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    said = [tmp_path / f"said-{n}" for n in range(WRITERS)]
    running: list[subprocess.Popen[bytes]] = []
    for n, one in enumerate(said):
        with one.open("w") as out:
            writing = [sys.executable, "-c", WRITING, str(shell.book), f"tok-{n}", PASSPHRASE]
            running.append(subprocess.Popen(writing, stdout=out))
    try:
        give_up_at = time.monotonic() + 60
        while not all("tok-" in one.read_text() for one in said):
            assert time.monotonic() < give_up_at
            time.sleep(0.1)
        for n in range(ROUNDS):
            before = saved(said)
            made = shell.run("backup", "--as", "Ines", "--to", str(stick))
            assert (made.code, made.out.count("\n")) == (0, 1), made.err
            elsewhere = tmp_path / f"elsewhere-{n}" / "elm.book"
            elsewhere.parent.mkdir()
            again = shell.run(
                "restore", "--as", "Ines", made.out.strip(), HANDOVER_BOOK=str(elsewhere)
            )
            assert again.code == 0, again.err
            desk = opening.sign_in(opening.open_book(elsewhere), "Theo", PASSPHRASE)
            found = [note.text for note in notes.notes(desk, newest=100_000)]
            assert len(found) == len(set(found))
            assert before <= set(found)
        assert all(one.poll() is None for one in running)
    finally:
        for writer in running:
            writer.send_signal(signal.SIGKILL)
            writer.wait()


def saved(said: list[Path]) -> set[str]:
    lines = [line.split() for one in said for line in one.read_text().splitlines()]
    return {line[0] for line in lines if len(line) == 2}


def test_they_are_listed_and_the_book_is_put_back(shell: Shell) -> None:
    none_yet = shell.run("backup", "--as", "Theo", "--list")
    assert (none_yet.code, none_yet.out) == (0, "")
    assert "no backup yet" in none_yet.err
    made = shell.run("backup", "--as", "Ines")
    assert made.code == 0
    assert made.out.startswith(f"{shell.book}.backups/elm.book.backup-")
    assert "it says the same" in made.err
    listed = shell.run("backup", "--as", "Theo", "--list").out
    assert listed.startswith(made.out.strip() + "\t")
    assert "made by hand" in listed
    shell.book.unlink()
    back = shell.run("restore", "--as", "Ines", f"{shell.book}.backups")
    assert (back.code, back.out) == (0, f"{shell.book}\n")
    assert "were read once more" in back.err
    again = shell.run("restore", "--as", "Ines", made.out.strip())
    assert "The file before is kept: " in again.err


@pytest.mark.parametrize(
    ("asked", "code", "word"),
    [
        (("backup", "--as", "Theo"), 3, "coordinator"),
        (("backup", "--as", "Ines", "--to", "/nowhere/at/all"), 2, "no such file"),
        (("restore", "--as", "Ines", "/nowhere/at/all"), 4, "There is no backup at"),
        (("restore", "--as", "Ines", "/etc/hostname"), 4, "no backup of a book"),
        (("restore", "/etc/hostname"), 2, "Say who is asking"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    asked: tuple[str, ...], code: int, word: str, shell: Shell
) -> None:
    ran = shell.run(*asked)
    assert (ran.code, ran.out) == (code, "")
    assert word in ran.err
    assert "Traceback" not in ran.err


def test_a_disk_with_no_room_is_said_and_leaves_nothing_half_made(shell: Shell) -> None:
    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))

    ran = subprocess.run(
        [sys.executable, "-m", "handover", "backup", "--as", "Ines"],
        env=shell.environment(),
        capture_output=True,
        text=True,
        preexec_fn=little_room,
    )
    assert (ran.returncode, ran.stdout) == (4, ""), ran.stderr
    assert "no room for a backup" in ran.stderr
    assert list(shell.book.with_name("elm.book.backups").iterdir()) == []
