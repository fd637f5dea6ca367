"""The first words on the screen: whose house it is, long before the screens are loaded.

Nothing else is known or shown yet, and no note ever is. What is typed meanwhile waits, unseen, for
the field it was meant for.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

MOST_BYTES = 1_000_000
"""No key file is longer."""
OPTIONS = {"--book": "book", "--as": "as_name"}
OTHER_SCREEN, THIS_SCREEN = "\x1b[?1049h\x1b[2J", "\x1b[2J\x1b[?1049l"
LEAST_ROWS = 16


def asked_for_screens(argv: Sequence[str]) -> SimpleNamespace | None:
    """What the command line asks for if that is the screens and nothing else; None otherwise.

    It is the same that the parser of every command would say, which takes longer to make.
    """
    found: dict[str, str | None] = dict.fromkeys(OPTIONS.values())
    rest = list(argv)
    while rest:
        option, joined, value = rest.pop(0).partition("=")
        if not joined:
            value = rest.pop(0) if rest else ""
        if option not in OPTIONS or not value or value.startswith("-"):
            return None
        found[OPTIONS[option]] = value
    return SimpleNamespace(act="screens.open_screens", line_by_line=False, **found)


class Doorstep:
    """What stands on the terminal until the screens do."""

    def __init__(self) -> None:
        self._before: list[Any] | None = None
        """How the terminal was."""
        self._seen = False

    def greet(self, asked: SimpleNamespace, environ: Mapping[str, str]) -> None:
        """Say whose house it is, if there is a terminal to say it on and a house."""
        if not _on_a_terminal(environ):
            return
        with suppress(Exception):  # whatever is wrong is said by whoever opens the book
            name = _name_on_the_door(asked.book or environ.get("HANDOVER_BOOK"), environ)
            self._listen_quietly()
            os.write(2, _words(name, asked.as_name).encode())
            self._seen = True

    def taken_over(self) -> None:
        """The screens stand on the terminal now."""
        self._seen = False

    def leave(self) -> None:
        """Leave the terminal as it was."""
        with suppress(Exception):  # it may be gone
            if self._seen:
                os.write(2, THIS_SCREEN.encode())
            if self._before is not None:
                import termios

                termios.tcsetattr(0, termios.TCSANOW, self._before)
        self._seen, self._before = False, None

    def _listen_quietly(self) -> None:
        import termios

        self._before = termios.tcgetattr(0)
        quiet = termios.tcgetattr(0)
        quiet[0] &= ~termios.ICRNL
        quiet[3] &= ~(termios.ECHO | termios.ICANON)
        termios.tcsetattr(0, termios.TCSANOW, quiet)


DOORSTEP = Doorstep()
"""There is one terminal."""


def _on_a_terminal(environ: Mapping[str, str]) -> bool:
    seen = all(os.isatty(one) for one in (0, 1, 2))
    spoken = environ.get("ACCESSIBLE") or environ.get("TERM", "dumb") in ("", "dumb")
    return seen and not spoken and os.get_terminal_size(2).lines >= LEAST_ROWS


def _name_on_the_door(book: str | None, environ: Mapping[str, str]) -> str:
    import json

    if book is None:
        from handover.settings import book_path

        book = str(book_path(None, environ))
    with open(f"{os.path.realpath(book)}.keys", encoding="utf-8") as file:
        name = json.loads(file.read(MOST_BYTES))["house"]["name"]
    if not (isinstance(name, str) and name.isprintable()):
        raise ValueError("no name that could be shown")
    return name


def _words(name: str, as_name: str | None) -> str:
    """Where the sign-in will say the same."""
    asks = "" if as_name else "\x1b[7;9HWho is there?\x1b[9;10H"
    return f"{OTHER_SCREEN}\x1b[1;2H\x1b[1m{name}\x1b[5;9H{name}\x1b[m{asks}"
