"""Run the README's demo line as somebody at a terminal would, and see Larkspur House.

    python3 demo_opens.py 'one && two && handover demo'

The part after the last `&&` has a minute to show the words, on a screen of 80 by 24; what stands
before it has a quarter of an hour. Then the whole process group is ended. Needs nothing but Python.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

LOOKED_FOR = "Larkspur House"
ROWS, COLUMNS = 24, 80
INSTALLING, OPENING = 900.0, 60.0
"""Seconds for each of the two parts."""
LEAVING = 5.0
"""Seconds to leave after being asked to, before being made to."""

FULL_SCREEN = "\x1b[?1049h"
CONTROLS = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[]P^_].*?(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]", re.DOTALL
)


def open_in_terminal(line: str) -> tuple[int, int]:
    """Start the line with bash as the leader of a terminal of its own: process id and terminal."""
    process, terminal = pty.fork()
    if process == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        os.environ.update(TERM="xterm-256color", LINES=str(ROWS), COLUMNS=str(COLUMNS))
        os.execvp("bash", ["bash", "-c", line])
    return process, terminal


def watch(terminal: int, seconds: float, *, until: str | None) -> tuple[bool, str]:
    """Read until the words stand on the full screen, the line ends, or the time is up.

    Returns whether it came to that, and everything that was read.
    """
    read, deadline = b"", time.monotonic() + seconds
    while (left := deadline - time.monotonic()) > 0:
        if not select.select([terminal], [], [], left)[0]:
            break
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # Linux's way of saying that the other end is closed
            piece = b""
        if not piece:
            return until is None, read.decode(errors="replace")
        read += piece
        if until and until in on_full_screen(read.decode(errors="replace")):
            return True, read.decode(errors="replace")
    return False, read.decode(errors="replace")


def on_full_screen(output: str) -> str:
    """The words written since the program took the whole screen."""
    _, taken, screen = output.rpartition(FULL_SCREEN)
    return CONTROLS.sub("", screen) if taken else ""


def end(process: int) -> int:
    """End everything in the process group; the exit code of its leader."""
    for asked, patience in ((signal.SIGTERM, LEAVING), (signal.SIGKILL, LEAVING)):
        try:
            os.killpg(process, asked)
        except (ProcessLookupError, PermissionError):  # a Mac refuses when all have left
            break
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            left, status = os.waitpid(process, os.WNOHANG)
            if left:
                kill_the_rest(process)
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.05)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def kill_the_rest(group: int) -> None:
    """Whoever is left when the leader has gone."""
    try:
        os.killpg(group, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def main(line: str) -> int:
    """0 when Larkspur House opened, 1 when it did not."""
    before, _, last = line.rpartition("&&")
    if before:
        process, terminal = open_in_terminal(before)
        ended, said = watch(terminal, INSTALLING, until=None)
        code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) if ended else end(process)
        os.close(terminal)
        if not ended or code:
            print(said, f"did not work (exit {code}): {before.strip()}", sep="\n", file=sys.stderr)
            return 1
    began = time.monotonic()
    process, terminal = open_in_terminal(last)
    try:
        opened, said = watch(terminal, OPENING, until=LOOKED_FOR)
        took = time.monotonic() - began
    finally:
        code = end(process)
        os.close(terminal)
    if not opened:
        words = "\n".join(CONTROLS.sub("\n", said).split("\n"))
        print(words, f"did not show “{LOOKED_FOR}” in {took:.1f} s (exit {code}): {last.strip()}",
              sep="\n", file=sys.stderr)  # fmt: skip
        return 1
    print(f"“{LOOKED_FOR}” after {took:.1f} s: {last.strip()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
