"""When the program itself breaks: a sentence for the person, a file without their words.

The file says what kind of thing broke, at which lines of ours, and with which versions. No value,
no text, no name, and of no error what it says of itself: people's words may stand in it.
"""

from __future__ import annotations

import os
import platform
import traceback
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from types import FrameType

OURS = Path(__file__).parents[1]
"""Lines in there are named; of other people's code only whose it is."""
MOST_LINKS = 12
"""Of a chain of errors no more are told."""


def incident(error: BaseException | None, *, what_is_safe: str) -> str:
    """Note down where the program broke, never what was in hand; the sentence about it comes back.

    The file lies in the state folder of this account and can be read by it alone.
    """
    number = os.urandom(3).hex()
    kept = ""
    with suppress(OSError):
        kept = f" Where it broke is noted in {_noted(number, error)}; no words are in it."
    return f"Something in handover broke (incident {number}). {what_is_safe}{kept}"


def _noted(number: str, error: BaseException | None) -> str:
    from platformdirs import user_state_path

    path = user_state_path("handover", ensure_exists=True) / f"incident-{number}.txt"
    lines = [line for link in _chain(error) for line in _told(link)]
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
        file.write("\n".join((*_versions(), *lines)) + "\n")
    return str(path)


def _chain(error: BaseException | None) -> list[BaseException]:
    """The error and what led to it; a worker's own error lies within the one that tells of it."""
    found: list[BaseException] = []
    link = error
    while link is not None and link not in found and len(found) < MOST_LINKS:
        found.append(link)
        within = getattr(link, "error", None)
        link = within if isinstance(within, BaseException) else link.__cause__ or link.__context__
    return found


def _told(error: BaseException) -> Iterator[str]:
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    places = (_place(frame) for frame in traceback.walk_tb(error.__traceback__))
    yield from (f"  {place}" for place, _ in groupby(places))


def _place(at: tuple[FrameType, int]) -> str:
    frame, line = at
    code = frame.f_code
    with suppress(ValueError):
        return f"{Path(code.co_filename).relative_to(OURS)}:{line} {code.co_name}"
    return f"({str(frame.f_globals.get('__name__', '?')).partition('.')[0]})"


def _versions() -> Iterator[str]:
    for name in ("handover", "textual", "peewee", "sqlcipher3"):
        with suppress(Exception):  # not everything is there on every machine
            yield f"{name} {version(name)}"
    yield f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
