"""The manners of this terminal, settled before Textual is loaded: it reads some of them only then.

Nothing here loads Textual.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field

ESCAPE_OVER_SSH_MS = "400"
"""A key split over two slow packets would otherwise be Esc and some letters."""


@dataclass(frozen=True, slots=True)
class Manners:
    """What this terminal can do, and what is wanted of it."""

    mouse: bool = True
    """Is the mouse listened to? Without it the terminal's own selecting works as usual."""
    console_signs: bool = False
    """Are only those signs drawn that the fonts of old consoles have?"""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Other keys than usual, by what they stand for: `house.rest` to `f4`."""


def prepare_environment(environ: MutableMapping[str, str]) -> None:
    """What Textual reads from the environment, set for tired people on slow lines.

    Exported COLUMNS and LINES would freeze the size.
    """
    for frozen in ("COLUMNS", "LINES"):
        environ.pop(frozen, None)
    if "SSH_CONNECTION" in environ:
        environ.setdefault("ESCDELAY", ESCAPE_OVER_SSH_MS)
    environ.setdefault("TEXTUAL_ANIMATIONS", "none")


def prepare_stream() -> None:
    """Draw in UTF-8, whatever the locale believes: else every line of a box is six letters."""
    stream = sys.__stderr__
    if isinstance(stream, io.TextIOWrapper) and not _is_utf8(stream.encoding):
        stream.reconfigure(encoding="utf-8", errors="replace")


def needs_console_signs(environ: Mapping[str, str]) -> bool:
    """Is this a console, or a locale whose fonts may be as poor as one's?"""
    spoken = next((found for name in _LOCALE if (found := environ.get(name))), "")
    return environ.get("TERM") == "linux" or not _is_utf8(spoken.partition(".")[2])


_LOCALE = ("LC_ALL", "LC_CTYPE", "LANG")
"""The first of them that is set counts."""


def _is_utf8(encoding: str) -> bool:
    return encoding.partition("@")[0].lower().replace("-", "").replace("_", "") == "utf8"
