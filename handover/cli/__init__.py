"""The front door: arguments in, an exit code out. A room is entered only when a command needs it.

Data goes to stdout, words go to stderr. Exit codes: `handover.cli.endings.Exit`.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any

from handover.cli.doorstep import DOORSTEP, asked_for_screens


def main(argv: list[str] | None = None) -> int:
    """Do what the command line says; the exit code comes back."""
    screens = None
    if argv is None:  # the process is ours
        screens = asked_for_screens(sys.argv[1:])
        if screens is not None:
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
    return int(code)


def _prepare(*, ours: bool) -> None:
    from handover.cli.endings import mind_the_streams
    from handover.cli.last_resort import prepare

    mind_the_streams()
    if ours:
        prepare(os.environ)


def _parsed(argv: list[str] | None) -> Any:
    from handover.cli.arguments import read_arguments

    return read_arguments(argv)
