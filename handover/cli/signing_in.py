"""Sitting down at the desk from the shell: which book, who, and the passphrase."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack, suppress
from functools import wraps
from pathlib import Path

from handover import settings
from handover.cli.endings import Misused, say
from handover.desk import door_news, keys, opening
from handover.desk.desk import Desk
from handover.house.refusals import BookTrouble, NotLetIn, Unfit


def seated(act: Callable[[Desk, argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """A command that is done at the desk of whoever asks; the book is opened once for all of it.

    For commands that read or write a few things. Those that put another file in the book's place,
    or make a copy of it, keep nothing open meanwhile.
    """

    @wraps(act)
    def done(arguments: argparse.Namespace) -> int:
        with ExitStack() as seat:
            return act(at_desk(arguments, seat), arguments)

    return done


def at_desk(arguments: argparse.Namespace, seat: ExitStack | None = None) -> Desk:
    """Sign in as the one who is asking; who takes a `seat` keeps the book open until it is left.

    Raises:
        Misused: Nobody said who is asking, or there is no way to ask for the passphrase.
        BookTrouble: The book cannot be used.
        NotLetIn: Name and passphrase do not go together.
    """
    if not arguments.as_name:
        raise Misused("Say who is asking: --as NAME.")
    path = settings.book_path(arguments.book, os.environ)
    try:
        # What is wrong with the book is said before anybody is asked for anything.
        opening.front(path)
        typed = passphrase(f"{arguments.as_name}'s passphrase")
        say_how_long(path, arguments.as_name, say)
        desk = opening.open_with(path, arguments.as_name, typed, seat=seat)
    except OSError as error:
        raise unusable(path, error) from None
    if keys.chosen_by_another(desk):
        raise NotLetIn(
            "That is the word for your first sign-in. Open handover and choose a passphrase of "
            "your own; then commands know you as well."
        )
    for sentence in door_news.news(desk):
        say(sentence)
    return desk


def say_how_long(path: Path, name: str, tell: Callable[[str], object]) -> None:
    """Say for how long a passphrase for that name waits now, if it is waited out."""
    wait = opening.must_wait(path, name)
    if wait and opening.is_waited_out(wait):
        tell(f"Several in a row were wrong: it goes on in {opening.wait_words(wait)}.")


def unusable(path: Path, error: OSError) -> BookTrouble:
    """What the operating system has against a book, as a sentence."""
    return BookTrouble(
        f"The book {path} cannot be used: {(error.strerror or 'no reason').lower()}."
    )


def passphrase(whose: str) -> str:
    """The passphrase, from the file that is named for it or asked for on the terminal.

    Raises:
        Misused: The file cannot be read, or there is no terminal to ask on.
    """
    kept_in = settings.passphrase_file(os.environ)
    return _ask(whose) if kept_in is None else _first_line(kept_in)


def new_passphrase(whose: str, check: Callable[[str], None]) -> str:
    """A passphrase that somebody chooses; on a terminal it is asked for twice.

    Raises:
        Misused: `check` says that it will not do, the two were not the same, or there is no way to
            ask.
    """
    chosen = passphrase(whose)
    try:
        check(chosen)
    except Unfit as unfit:
        raise Misused(f"{unfit} Nothing was made; try again.") from None
    if settings.passphrase_file(os.environ) is None and _ask("The same once more") != chosen:
        raise Misused("The two were not the same. Nothing was made; try again.")
    return chosen


def code_on_paper() -> str:
    """The recovery code: asked for on a terminal, else the first line of stdin.

    Raises:
        Misused: Nothing was typed.
    """
    typed = _ask("The code on paper") if sys.stdin.isatty() else sys.stdin.readline(200)
    if not typed.strip():
        raise Misused("No code was typed. Nothing was tried.")
    return typed.strip()


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as file:
            return file.readline(10_000).rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        raise Misused(
            f"The passphrase cannot be read from {path}, the file HANDOVER_PASSPHRASE_FILE names."
        ) from None


def _ask(what: str) -> str:
    if not _somebody_to_ask():
        raise Misused(
            "There is no terminal to ask for the passphrase on. "
            "Name a file that holds it with HANDOVER_PASSPHRASE_FILE."
        )
    import getpass

    try:
        return getpass.getpass(f"{what}: ")
    except EOFError:
        say("")
        raise Misused("No passphrase was typed. Nothing was done.") from None


def _somebody_to_ask() -> bool:
    if not (sys.stdin.isatty() or sys.stderr.isatty()):
        return False
    with suppress(OSError):
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
        return True
    return False
