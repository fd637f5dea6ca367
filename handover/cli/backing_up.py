"""Backups at the shell: making one, listing them, putting the book back from one."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from handover import settings
from handover.cli.endings import Exit, Misused, put, say
from handover.cli.progress import shown
from handover.cli.signing_in import at_desk, passphrase
from handover.desk import backups, restoring
from handover.desk.desk import Desk


def backup(arguments: argparse.Namespace) -> int:
    """Make a backup, or list those there are; the file's name goes to stdout."""
    desk = at_desk(arguments)
    if arguments.list:
        _list(desk)
        return Exit.DONE
    folder = Path(arguments.to) if arguments.to else None
    with shown("Stopped. The book is as it was, and every backup in the folder is whole.") as told:
        made = backups.back_up(desk, folder, told)
    put(f"{made.file}\n")
    say("It was opened again and compared with the book, row for row: it says the same.")
    return Exit.DONE


def _list(desk: Desk) -> None:
    page = backups.backups(desk)
    for line in page.lines:
        away = "" if line.here else "\tnot to be seen from here"
        put(f"{line.file}\t{line.words}{away}\n")
    if not page.lines:
        say("There is no backup yet. One is made at every handover.")
    if page.trouble:
        say(f"The last one did not work. {page.trouble}")


def restore(arguments: argparse.Namespace) -> int:
    """Put the book back from a backup, and say where the file before lies."""
    if not arguments.as_name:
        raise Misused("Say who is asking: --as NAME, a coordinator of the day of the backup.")
    path = settings.book_path(arguments.book, os.environ)
    name = arguments.as_name
    secret = passphrase(f"{name}'s passphrase")
    with shown("Stopped. The book was not put back: it is as it was.") as told:
        done = restoring.restore(
            Path(arguments.file),
            path,
            name,
            secret,
            with_removed=arguments.with_removed,
            told=told,
        )
    put(f"{done.path}\n")
    for file in done.passed_over:
        say(f"{file} is damaged; an older one was taken.")
    made = f" of {done.made_at:%Y-%m-%dT%H:%M:%SZ}" if done.made_at else ""
    say(
        f"The book is the backup{made} now; all {done.rows} rows were read once more, "
        "those of the chain and of the index of words among them."
    )
    if done.made_at is None:
        say("No note lay beside this backup, so only that it is sound could be looked at.")
    if done.kept is not None:
        say(f"The file before is kept: {done.kept}. Nothing was thrown away.")
    return Exit.DONE
