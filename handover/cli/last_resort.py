"""What is set before anything else, when the process is ours: however it ends, it tells nothing.

No core file, no log, no traceback, no developer's console. What breaks where nobody catches it is
noted like every other incident: kinds of errors and lines of ours, never a value.
"""

from __future__ import annotations

import logging
import signal
import sys
import threading
import warnings
from collections.abc import MutableMapping
from contextlib import suppress

from handover.cli.endings import ended_by

LEFT_ALONE = frozenset(
    {"TEXTUAL_ANIMATIONS", "TEXTUAL_COLOR_SYSTEM", "TEXTUAL_FPS", "TEXTUAL_DISABLE_KITTY_KEY"}
)
"""Manners of a terminal. Everything else of Textual's is for those who build programs with it."""


def prepare(environ: MutableMapping[str, str]) -> None:
    """Close every way in which a process tells what it had in hand."""
    _leave_no_core()
    for name in [one for one in environ if one.startswith("TEXTUAL")]:
        if name not in LEFT_ALONE:
            del environ[name]
    # peewee's logger holds whole statements with people's words, asyncio's whole errors.
    logging.disable(logging.CRITICAL)
    logging.raiseExceptions = False
    warnings.simplefilter("ignore")
    sys.excepthook = _broke
    threading.excepthook = _thread_broke
    sys.unraisablehook = _nobody_could_catch


def all_done() -> None:
    """What was to be done is done or was refused: Ctrl+C has nothing to stop any more."""
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _leave_no_core() -> None:
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _broke(_: type[BaseException], error: BaseException, __: object) -> None:
    ended_by(error)


def _thread_broke(told: threading.ExceptHookArgs) -> None:
    if isinstance(told.exc_value, Exception):
        _note(told.exc_value)


def _nobody_could_catch(told: sys.UnraisableHookArgs) -> None:
    if isinstance(told.exc_value, Exception):
        _note(told.exc_value)


def _note(error: Exception) -> None:
    """Nothing is said: there may be a page on the screen."""
    from handover.desk.incidents import incident

    incident(error, what_is_safe="")
