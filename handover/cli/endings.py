"""How a command ends: its exit code, and one sentence on stderr when it is not 0."""

from __future__ import annotations

import io
import os
import sys
from collections import namedtuple
from contextlib import suppress
from enum import IntEnum

from handover.house.plain_text import clean
from handover.house.refusals import BookTrouble, MovedOn, NotLetIn, NotYours, Refusal, Unfit


class Exit(IntEnum):
    """What a program that calls us can rely on."""

    DONE = 0
    HELD = 1
    """A block, or a text or time that cannot be kept, stopped the writing."""
    NOTHING_FOUND = 1
    """`search` found nothing: nobody has to read its output to know."""
    USAGE = 2
    """Wrong usage: an option, a name, a file to read from."""
    REFUSED = 3
    """Sign-in failed, or it is not yours to do."""
    BOOK = 4
    """The book cannot be used."""
    BROKEN = 70
    """Something in the program itself broke."""
    INTERRUPTED = 130
    """Ctrl+C."""
    NOBODY_READS = 141
    """Whoever read our output has gone."""


class Misused(Exception):
    """The command cannot be meant like that; the sentence says how it could be."""


def say(sentence: str) -> None:
    """One sentence on stderr, without anything that could act on a terminal.

    On a terminal its lines end between words; elsewhere they are left whole for who reads on.
    """
    with suppress(OSError, ValueError):  # stderr may be closed
        print(_between_words(clean(sentence)), file=sys.stderr, flush=True)


def _between_words(text: str) -> str:
    if not sys.stderr.isatty():
        return text
    import textwrap

    # One column is left free: some terminals go on to the next line when the last one is filled.
    width = max((os.get_terminal_size(sys.stderr.fileno()).columns or 80) - 1, 20)
    wrap = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    return "\n".join(wrap.fill(line) for line in text.split("\n"))


def ended_by(error: BaseException) -> int:
    """Say what happened; the exit code comes back."""
    if isinstance(error, KeyboardInterrupt):
        if str(error):
            say(str(error))
        _was_caught()
        return Exit.INTERRUPTED
    if isinstance(error, BrokenPipeError):
        return Exit.NOBODY_READS
    from handover.settings import SettingsTrouble

    if isinstance(error, Refusal | Misused | SettingsTrouble):
        say(str(error))
        return code_of(error)
    from handover.desk.incidents import incident

    say(incident(error, what_is_safe="Notes whose number was printed are in the book."))
    return Exit.BROKEN


def _was_caught() -> None:
    """Let Python forget a Ctrl+C that came while it ran a text: it runs one for each method of a
    dataclass, and under `python -m` it would end the process by that signal, caught or not.

    It forgets with the next text it runs, and a named tuple is made by running one.
    """
    namedtuple("Nothing", ())


def code_of(error: Exception) -> Exit:
    """The exit code for a no."""
    if isinstance(error, BookTrouble):
        return Exit.BOOK
    if isinstance(error, NotLetIn | NotYours):
        return Exit.REFUSED
    return Exit.HELD if isinstance(error, Unfit | MovedOn) else Exit.USAGE


def mind_the_streams() -> None:
    """Make sure that there is somewhere to read from and to print to.

    A stream that was closed for us becomes an empty one, before a book could take its place. A sign
    that the terminal cannot show becomes a question mark.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115  # for good
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def put(text: str) -> None:
    """Print data on stdout at once.

    Raises:
        Misused: It cannot be written there, on a full disk, say.
        BrokenPipeError: Nobody reads it any more.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Misused(
            f"The output cannot be written: {(error.strerror or 'no reason').lower()}. "
            "What is in the book stays there."
        ) from None


def let_go_of_stdout() -> None:
    """What could not be written is not tried again when Python leaves."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
