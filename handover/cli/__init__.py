"""The front door: arguments in, an exit code out. A room is entered only when a command needs it.

Data goes to stdout, words go to stderr. Exit codes: `handover.cli.endings.Exit`.
"""

from __future__ import annotations

import os
from importlib import import_module

from handover.cli.arguments import read_arguments
from handover.cli.endings import ended_by, let_go_of_stdout, mind_the_streams
from handover.cli.last_resort import all_done, prepare


def main(argv: list[str] | None = None) -> int:
    """Do what the command line says; the exit code comes back."""
    mind_the_streams()
    if argv is None:  # the process is ours
        prepare(os.environ)
    try:
        return _done(argv)
    finally:
        if argv is None:
            all_done()


def _done(argv: list[str] | None) -> int:
    try:
        arguments = read_arguments(argv)
        room, _, act = str(arguments.act).partition(".")
        code = getattr(import_module(f"handover.cli.{room}"), act)(arguments)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    except (Exception, KeyboardInterrupt) as error:
        let_go_of_stdout()
        return ended_by(error)
    return int(code)
