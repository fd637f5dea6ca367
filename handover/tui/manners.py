"""The manners of this terminal, settled before Textual is loaded: it reads some of them only then.

Nothing here loads Textual.
"""

from __future__ import annotations

import curses
import gc
import io
import sys
from collections.abc import Mapping, MutableMapping
from contextlib import suppress
from enum import StrEnum

from handover.house.dataclass import dataclass, field

BEFORE_LONG = (700, 10, 10)
"""How much may lie about before it is looked for: what Python sets itself. A short command lets
more of it lie; over a whole shift that would be memory of screens that are long gone."""
ESCAPE_OVER_SSH_MS = "400"
"""A key split over two slow packets would otherwise be Esc and some letters."""


class Colours(StrEnum):
    """Which colours the screens have."""

    AUTO = "auto"
    """The quiet ones of the house, dark: true colours, or the 256 that come closest."""
    LIGHT = "light"
    """Dark words on a light ground."""
    STRONG = "strong"
    """White and yellow on black."""
    SIXTEEN = "16"
    """The terminal's own ground and ink, and one colour for lines."""
    NONE = "none"
    """The terminal's own ground and ink, bold and reversed."""


@dataclass(frozen=True, slots=True)
class Manners:
    """What this terminal can do, and what is wanted of it."""

    mouse: bool = True
    """Is the mouse listened to? Without it the terminal's own selecting works as usual."""
    console_signs: bool = False
    """Are only those signs drawn that the fonts of old consoles have?"""
    lacking: str = ""
    """Those of them that the font of this console lacks all the same."""
    accessible: bool = False
    """Does the cursor stand on the row one has chosen, in one column, with words for signs?"""
    colours: Colours = Colours.AUTO
    """Which colours there are."""
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


def prepare_colours(wanted: Colours, environ: MutableMapping[str, str]) -> Colours:
    """Which colours there will be, said to Textual as well, which asks for `NO_COLOR` only.

    `NO_COLOR` counts when it is not empty; somebody's own settings come before it.
    """
    found = wanted if wanted is not Colours.AUTO else _colours_of(environ)
    environ.pop("NO_COLOR", None)
    if found is Colours.NONE:
        environ["NO_COLOR"] = "1"
    return found


def _colours_of(environ: Mapping[str, str]) -> Colours:
    if environ.get("NO_COLOR"):
        return Colours.NONE
    term = environ.get("TERM", "")
    if environ.get("COLORTERM") in ("truecolor", "24bit") or term.endswith(MANY_COLOURS):
        return Colours.AUTO
    try:
        assert sys.__stdout__ is not None
        curses.setupterm(term or "dumb", sys.__stdout__.fileno())
        count = curses.tigetnum("colors")
    except (curses.error, OSError, ValueError, AssertionError):
        return Colours.SIXTEEN
    if count >= ALL_256:
        return Colours.AUTO
    return Colours.SIXTEEN if count >= FEWEST else Colours.NONE


MANY_COLOURS = ("256color", "-direct", "kitty")
"""How the names of terminals end that show 256 colours or all of them."""
ALL_256, FEWEST = 256, 8


def asked_to_be_accessible(environ: Mapping[str, str]) -> bool:
    """Does whoever started this ask for it: `ACCESSIBLE=1`?"""
    return environ.get("ACCESSIBLE", "").casefold() not in ("", "0", "no", "false")


def holds_esc_back(environ: Mapping[str, str]) -> bool:
    """Is this GNU screen? While the mouse is listened to, it passes Esc on with the next key only.

    tmux calls itself screen at times, and does not.
    """
    return "STY" in environ or (
        environ.get("TERM", "").startswith("screen") and "TMUX" not in environ
    )


def prepare_stream() -> None:
    """Draw in UTF-8, whatever the locale believes: else every line of a box is six letters."""
    stream = sys.__stderr__
    if isinstance(stream, io.TextIOWrapper) and not _is_utf8(stream.encoding):
        stream.reconfigure(encoding="utf-8", errors="replace")


def throw_nothing_away() -> None:
    """While everything is loaded there is nothing to be thrown away, and looking for it takes long.

    Once the first screen stands, `throw_away_again`.
    """
    gc.disable()


def load_without_a_network() -> None:
    """Load asyncio as it is where Python has no ssl: nothing here ever speaks on a network.

    It does so on such Pythons everywhere, and leaves 4 MiB alone. Whoever asks for ssl after that
    gets it.
    """
    if "ssl" not in sys.modules:
        sys.modules["ssl"] = None  # type: ignore[assignment]  # how import is told: there is none
        try:
            import asyncio  # noqa: F401  # loaded here for everything that comes
        finally:
            del sys.modules["ssl"]


def keep_what_is_loaded() -> None:
    """What has been loaded by now stays; it is never looked at again, not even at the end."""
    gc.freeze()


def throw_away_again() -> None:
    """Look once at what came since, for what lies about; what else is there by now stays too."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*BEFORE_LONG)
    gc.enable()


LARGE = 1 << 20
"""Bytes of a large block."""
M_MMAP_THRESHOLD = -3
"""What glibc calls the size from which on a block is given back by itself."""


def give_back_large_blocks() -> None:
    """Let large blocks of memory go back to the machine as soon as they are done with.

    glibc keeps those of a size that it has met before. A passphrase is worked out in 19 MiB: from
    the second sign-in on they would stay for the whole shift. Other systems keep none.
    """
    import ctypes

    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, LARGE)


def needs_console_signs(environ: Mapping[str, str]) -> bool:
    """Is this a console, or a locale whose fonts may be as poor as one's?"""
    spoken = next((found for name in _LOCALE if (found := environ.get(name))), "")
    return environ.get("TERM") == "linux" or not _is_utf8(spoken.partition(".")[2])


_LOCALE = ("LC_ALL", "LC_CTYPE", "LANG")
"""The first of them that is set counts."""


def _is_utf8(encoding: str) -> bool:
    return encoding.partition("@")[0].lower().replace("-", "").replace("_", "") == "utf8"
