"""What `backup` and `restore` are asked for with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Command = Callable[..., Any]


def backup(commands: Any, command: Command) -> None:
    """`handover backup [--to FOLDER]`."""
    making = command(
        commands,
        "backup",
        "make a backup of the book, opened again and compared before it counts",
        act="backing_up.backup",
        example="handover backup --as Ines --to /media/stick",
    )
    which = making.add_mutually_exclusive_group()
    which.add_argument(
        "--to", metavar="FOLDER", help="put it there; else in the folder BOOK.backups"
    )
    which.add_argument("--list", action="store_true", help="list the backups there are")


def restore(commands: Any, command: Command) -> None:
    """`handover restore FILE`."""
    putting = command(
        commands,
        "restore",
        "put the book back from a backup; the file before is kept",
        act="backing_up.restore",
        example="handover restore --as Ines house.book.backups",
    )
    putting.add_argument(
        "file", metavar="FILE", help="the backup, or a folder: the newest that is sound in it"
    )
    putting.add_argument(
        "--with-removed",
        action="store_true",
        help="even if something was removed for good since: it stands in the book again then",
    )
