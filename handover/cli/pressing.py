"""`handover keys`: does the terminal send what the program listens to?"""

from __future__ import annotations

import argparse
import sys

from handover.cli.endings import Exit, Misused, put
from handover.cli.screens import has_terminal, manners_here

WHAT_THIS_IS = (
    "Press any key: this says what the terminal sends, what the key is called, and what it does "
    "here.\nNothing is kept. Esc twice ends it.\n\n"
)


def show_keys(_: argparse.Namespace) -> int:
    """Say of each key what came and what it does.

    Raises:
        Misused: There is no terminal.
        SettingsTrouble: The settings file cannot be read, or asks for keys that cannot be.
    """
    if not has_terminal():
        raise Misused("Keys are pressed at a terminal, and this is none.")
    manners = manners_here()
    from handover.tui import pressed

    put(WHAT_THIS_IS)
    pressed.show_keys(sys.stdin.fileno(), put, dict(manners.keys))
    return Exit.DONE
