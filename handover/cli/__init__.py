"""The front door: arguments in, an exit code out. A room is entered only when a command needs it.

Data goes to stdout, words go to stderr. Exit codes: `handover.cli.endings.Exit`.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from typing import Any

from handover.cli.doorstep import DOORSTEP, asked_for_screens


def main(argv: list[str] | None = None) -> int:
    """Do what the command line says; the exit code comes back."""
    try:
        return _done(argv)
    except KeyboardInterrupt:
        DOORSTEP.leave()
        return BEFORE_ANYTHING


BEFORE_ANYTHING = 130
"""Ctrl+C while the first rooms are entered: `Exit.INTERRUPTED` is not known yet."""


def _done(argv: list[str] | None) -> int:
    screens = None
    if argv is None:  # the process is ours
        _throw_little_away()
        screens = asked_for_screens(sys.argv[1:])
        if screens is not None:
            gc.disable()  # until the first screen stands, as `handover.tui.manners` says
            DOORSTEP.greet(screens, os.environ)
    from handover.cli.endings import ended_by, let_go_of_stdout

    _prepare(ours=argv is None)
    try:
        arguments = screens or _parsed(argv)
        room, _, act = str(arguments.act).partition(".")
        code = getattr(import_module(f"handover.cli.{room}"), act)(arguments)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    except (Exception, KeyboardInterrupt) as error:
        let_go_of_stdout()
        DOORSTEP.leave()
        return ended_by(error)
    finally:
        DOORSTEP.leave()
        if argv is None:
            _all_done()
    return int(code)


OFTEN_ENOUGH = 200_000
"""So many things are made before what lies about is looked for: more than a short command makes."""


def _throw_little_away() -> None:
    gc.set_threshold(OFTEN_ENOUGH)


def _prepare(*, ours: bool) -> None:
    from handover.cli.endings import mind_the_streams
    from handover.cli.last_resort import prepare
    from handover.cli.time_zones import say_where_they_are

    mind_the_streams()
    if ours:
        prepare(os.environ)
        say_where_they_are(os.environ)


def _all_done() -> None:
    from handover.cli.last_resort import all_done

    all_done()
    gc.freeze()  # everything is about to go; nobody need look through it once more


def _parsed(argv: list[str] | None) -> Any:
    from handover.cli.arguments import read_arguments

    return read_arguments(argv)
