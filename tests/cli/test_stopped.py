"""Ctrl+C at the shell: code 130, one sentence, no traceback, and the book is whole.

`HANDOVER_FULL=1` stops every long work at several moments, rather than two of them once.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from handover.desk import opening, residents
from handover.desk.verifying import verify
from handover.store.engine import copies
from tests.cli.conftest import PASSPHRASE, Shell

FULL = bool(os.environ.get("HANDOVER_FULL"))
ENDS_WITH = 130
PATIENCE_S = 60.0
TABLE = "date,shift,name,start,end\n" + "".join(
    f"{datetime.now(UTC).date() + timedelta(days=n)},day,Mags,,\n" for n in range(7, 60)
)
WORKS = {
    "backup": (),
    "purge": ("--about", "Sam", "--they-asked", "told"),
    "restore": ("elm.book.backups",),
    "verify": (),
    "encrypt": (),
    "decrypt": (),
    "roster import": ("new.csv", "--yes"),
}
MOMENTS = (0.0, 0.01, 0.03, 0.1, 0.2) if FULL else (0.0,)


def stopped(shell: Shell, work: str, wait: float) -> tuple[int, str]:
    """Start it before a terminal, press Ctrl+C once it says how far it is; how that ended."""
    terminal, theirs = os.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "handover", *work.split(), "--as", "Ines", *WORKS[work]],
        env=shell.environment(),
        cwd=shell.book.parent,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    said, give_up_at = b"", time.monotonic() + PATIENCE_S
    while b"\r" not in said:
        assert time.monotonic() < give_up_at
        if select.select([terminal], [], [], 0.1)[0]:
            said += os.read(terminal, 4096)
    time.sleep(wait)
    running.send_signal(signal.SIGINT)
    code = running.wait(PATIENCE_S)
    while select.select([terminal], [], [], 0.1)[0]:
        try:
            said += os.read(terminal, 4096)
        except OSError:
            break
    os.close(terminal)
    return code, said.decode()


WHILE_A_METHOD_IS_MADE = """
from handover.cli.endings import ended_by

try:
    exec("raise KeyboardInterrupt")
except KeyboardInterrupt as stopped:
    raise SystemExit(ended_by(stopped))
"""


def test_ctrl_c_while_python_makes_a_method_ends_with_our_code_and_not_by_the_signal(
    tmp_path: Path,
) -> None:
    (tmp_path / "stopped.py").write_text(WHILE_A_METHOD_IS_MADE, encoding="utf-8")
    ended = subprocess.run([sys.executable, "-m", "stopped"], cwd=tmp_path, check=False)
    assert ended.returncode == ENDS_WITH


@pytest.mark.parametrize("work", WORKS if FULL else ("backup", "purge"))
@pytest.mark.parametrize("wait", MOMENTS)
def test_long_work_that_is_stopped_leaves_the_book_whole(
    work: str, wait: float, shell: Shell
) -> None:
    desk = opening.sign_in(opening.open_book(shell.book), "Ines", PASSPHRASE)
    if work == "purge":
        residents.goodbye(desk, 2)
    if work == "restore":
        assert shell.run("backup", "--as", "Ines").code == 0
    if work == "decrypt":
        assert shell.run("encrypt", "--as", "Ines").code == 0
    (shell.book.parent / "new.csv").write_text(TABLE, encoding="utf-8")
    code, said = stopped(shell, work, wait)
    assert "Traceback" not in said
    assert code in (ENDS_WITH, 0), said  # it may have been done by then
    assert code == 0 or "Stopped. " in said
    again = opening.open_with(shell.book, "Theo", PASSPHRASE)
    assert verify(again).whole
    for folder in (shell.book.parent, copies.default_folder(shell.book)):
        names = [one.name for one in folder.iterdir()] if folder.is_dir() else []
        assert not [one for one in names if ".copying-" in one]
