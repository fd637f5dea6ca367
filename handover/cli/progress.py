"""How far long work is, on stderr, when somebody is looking at it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from handover.house.backups import Told, untold

WIDTH = 60


@contextmanager
def shown() -> Iterator[Told]:
    """What to call with words and a percentage; one line that is written over, and gone at the end.

    Where stderr is no terminal nothing is shown.
    """
    if not sys.stderr.isatty():
        yield untold
        return

    def told(words: str, percent: int) -> None:
        _write(f"\r{f'{words} … {percent} %':<{WIDTH}}")

    try:
        yield told
    finally:
        _write(f"\r{'':<{WIDTH}}\r")


def _write(text: str) -> None:
    with suppress(OSError, ValueError):  # stderr may be closed
        sys.stderr.write(text)
        sys.stderr.flush()
