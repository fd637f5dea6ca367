"""Where a book lies, and who else may read it there."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from handover.house.refusals import BookTrouble

MOUNTS = Path("/proc/self/mounts")
"""Where Linux says what is mounted; other systems have no such file, and nothing is known then."""

OVER_A_NETWORK = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "lustre", "glusterfs",
     "ocfs2", "gfs2", "beegfs", "davfs", "sshfs", "rclone", "s3fs", "glusterfs-fuse", "curlftpfs",
     "gcsfuse", "juicefs")
)  # fmt: skip
"""File systems on which two machines do not see each other's locks in time, so a book breaks."""


def refuse_network(path: Path, mounts: Path = MOUNTS) -> None:
    """Is the book on this machine's own disk?

    Raises:
        BookTrouble: It lies on another machine's.
    """
    kind = file_system_of(path, mounts)
    if kind.removeprefix("fuse.") in OVER_A_NETWORK:
        raise BookTrouble(
            f"{path} lies on a network drive ({kind}). Two machines that write there can damage "
            "the book. Keep it on a disk of this machine, and come in over SSH."
        )


def file_system_of(path: Path, mounts: Path = MOUNTS) -> str:
    """The kind of file system a path lies on; empty if that cannot be known."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    there = path.resolve()
    best, kind = -1, ""
    for line in lines:
        _, _, rest = line.partition(" ")
        where, _, rest = rest.partition(" ")
        point = Path(_unescaped(where))
        # What is mounted last at a place hides what was there before.
        if there.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), rest.partition(" ")[0]
    return kind


def _unescaped(where: str) -> str:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        where = where.replace(code, sign)
    return where


def is_there(path: Path) -> bool:
    """Is anything at that path?

    `Path.exists`, `is_file` and `is_dir` say no from Python 3.14 on where it cannot be told, and
    what cannot be looked at is not gone: a copy may lie there, or somebody else's book.

    Raises:
        OSError: It cannot be told: a folder on the way is closed to us, or its disk is not well.
    """
    return _kind(path) is not None


def is_file_there(path: Path) -> bool:
    """Is an ordinary file there? Raises as `is_there` does."""
    return _kind(path) == stat.S_IFREG


def is_folder_there(path: Path) -> bool:
    """Is a folder there? Raises as `is_there` does."""
    return _kind(path) == stat.S_IFDIR


def _kind(path: Path) -> int | None:
    try:
        return stat.S_IFMT(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # no path has a NUL in it
        return None


def keys_of(book: Path) -> Path:
    """Where the key file of that book lies."""
    there = book.resolve()
    return there.with_name(f"{there.name}.keys")


def refuse_readable_by_others(path: Path) -> None:
    """May nobody but its owner and its group read or write that file?

    Raises:
        BookTrouble: Everybody on the machine may.
    """
    mode = path.stat().st_mode
    if mode & stat.S_IRWXO:
        raise BookTrouble(
            f"Everybody who has an account on this machine may read {path}. Close it to them "
            f"first, then open it again: chmod o-rwx '{path}'"
        )


def mode_for(folder: Path) -> int:
    """How a new book is made: for the group where the folder is the group's, else for one."""
    return 0o660 if folder.stat().st_mode & stat.S_IWGRP else 0o600


def make_file(path: Path, mode: int) -> None:
    """An empty file with exactly that mode, whatever this account's umask is.

    What SQLite makes beside it later has the same.

    Raises:
        FileExistsError: There is something already.
    """
    opened = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    try:
        os.fchmod(opened, mode)
    finally:
        os.close(opened)
