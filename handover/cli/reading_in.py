"""What comes in on stdin or from a file: UTF-8, and not without end."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from handover.cli.endings import Misused, say
from handover.house.refusals import Unfit

MOST_BYTES = 1_000_000
"""More than any text the book keeps."""


def whole_text(file: str | None) -> str:
    """Everything that is in the file, or on stdin.

    Raises:
        Misused: The file cannot be read, or is not UTF-8.
        Unfit: It is longer than any note can be.
    """
    with _open(file, "Write the note, then Ctrl+D on a line of its own.") as stream:
        read = stream.read(MOST_BYTES + 1)
    if len(read) > MOST_BYTES:
        raise Unfit("That is more than a million bytes; a note has up to 20,000 characters.")
    try:
        return read.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Misused(
            f"The note is not UTF-8: byte {error.start + 1} cannot be read. Nothing was kept."
        ) from None


def lines(file: str | None) -> Iterator[tuple[int, str | None]]:
    """The lines one by one as they come, with their numbers; None for one that cannot be read.

    Raises:
        Misused: The file cannot be read.
    """
    with _open(file, "Every line is a note. Ctrl+D ends.") as stream:
        number = 0
        while read := stream.readline(MOST_BYTES):
            number += 1
            whole = read.endswith(b"\n") or len(read) < MOST_BYTES
            while not whole:
                rest = stream.readline(MOST_BYTES)
                whole, read = rest.endswith(b"\n") or len(rest) < MOST_BYTES, b"\xff"
            try:
                yield number, read.decode("utf-8").rstrip("\r\n")
            except UnicodeDecodeError:
                yield number, None


@contextmanager
def _open(file: str | None, invitation: str) -> Iterator[BinaryIO]:
    try:
        if file is None or file == "-":
            if sys.stdin.isatty():
                say(invitation)
            yield sys.stdin.buffer
            return
        with Path(file).open("rb") as stream:
            yield stream
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise Misused(f"{file} cannot be read: {(error.strerror or '').lower()}.") from None
