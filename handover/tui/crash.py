"""When the program itself breaks: a sentence for the person, a file without their words."""

from __future__ import annotations

import os
import secrets
import tempfile
import traceback
from pathlib import Path


def incident(error: BaseException | None) -> str:
    """Keep where it broke, never what was in hand, and say it in one sentence.

    The file holds the kind of error and the places in the code; no values, no text, no names.
    """
    number = secrets.token_hex(3)
    path = _folder() / f"incident-{number}.txt"
    places = traceback.extract_tb(error.__traceback__) if error is not None else []
    lines = [f"{type(error).__name__}", *(f"{p.filename}:{p.lineno} {p.name}" for p in places)]
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write("\n".join(lines) + "\n")
        where = f" Where it broke is noted in {path}; none of your words are in it."
    except OSError:
        where = ""
    return (
        f"Something in handover broke (incident {number}). What you wrote is kept as a draft; "
        f"start it again and go on.{where}"
    )


def _folder() -> Path:
    from platformdirs import user_state_path

    try:
        return user_state_path("handover", ensure_exists=True)
    except OSError:
        return Path(tempfile.gettempdir())
