"""How far long work is, on stderr, when somebody is looking at it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from handover.house.backups import Told, untold
from handover.house.refusals import Stopped

WIDTH = 60


@contextmanager
def shown(stopped: str) -> Iterator[Told]:
    """What to call with words and a percentage; one line that is written over, and gone at the end.

    Where stderr is no terminal nothing is shown. `stopped` is what Ctrl+C leaves behind.

    Raises:
        Stopped: Ctrl+C.
    """
    try:
        with _looked_at() as told:
            yield told
    except Stopped:
        raise
    except KeyboardInterrupt:
        raise Stopped(stopped) from None


@contextmanager
def _looked_at() -> Iterator[Told]:
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
