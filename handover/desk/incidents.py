"""When the program itself breaks: a sentence for the person, a file without their words."""

from __future__ import annotations

import os
import traceback
from contextlib import suppress


def incident(error: BaseException | None, *, what_is_safe: str) -> str:
    """Note down where the program broke, never what was in hand; the sentence about it comes back.

    The file holds kinds of errors and places in the code: no values, no texts, no names.
    """
    number = os.urandom(3).hex()
    kept = ""
    with suppress(OSError):
        kept = f" Where it broke is noted in {_noted(number, error)}; no words are in it."
    return f"Something in handover broke (incident {number}). {what_is_safe}{kept}"


def _noted(number: str, error: BaseException | None) -> str:
    from platformdirs import user_state_path

    path = user_state_path("handover", ensure_exists=True) / f"incident-{number}.txt"
    lines: list[str] = []
    link = error
    while link is not None:
        places = traceback.extract_tb(link.__traceback__)
        lines += [type(link).__qualname__, *(f"  {p.filename}:{p.lineno} {p.name}" for p in places)]
        link = link.__cause__ or link.__context__
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
        file.write("\n".join(lines) + "\n")
    return str(path)
