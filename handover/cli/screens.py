"""Opening the screens: the house of this machine, or the invented one."""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from handover import settings
from handover.cli.doorstep import DOORSTEP
from handover.cli.endings import Exit, Misused, put, say
from handover.house.refusals import BookInTheWay, NotLetIn, Unfit

if TYPE_CHECKING:
    import argparse

    from handover.desk.desk import Desk
    from handover.desk.on_paper import OnPaper, Paper
    from handover.house.priorities import TheirDecision
    from handover.tui.manners import Manners

NEEDS_TERMINAL = (
    "The screens need a terminal of their own, and this is none. "
    "`handover --plain` asks and answers line by line; `handover notes`, `handover sheet` and "
    "`handover note add` work without as well."
)

NOT_ENCRYPTED = (
    "The book is not encrypted: this machine's SQLite cannot. "
    "Install the package sqlcipher3 beside handover to see how a real one is kept."
)


def open_screens(arguments: argparse.Namespace) -> int:
    """Open the book of this machine; where there is none yet, offer to set up a house."""
    if arguments.line_by_line:
        from handover.cli.line_by_line import line_by_line

        return line_by_line(arguments)
    if not has_terminal():
        raise Misused(NEEDS_TERMINAL)
    from handover.tui.manners import asked_to_be_accessible

    if asked_to_be_accessible(os.environ):
        say("`handover --plain` does the same line by line, for speech and braille.")
    path = settings.book_path(arguments.book, os.environ)
    first_run = not os.path.lexists(path)
    if first_run:
        from handover.cli.making import make_usual_folder

        make_usual_folder(path)
        return _first_run(path)
    return _show(path, arguments)


def _first_run(path: Path) -> int:
    from handover import demo as larkspur

    manners = manners_here()
    from handover.tui.app import run

    with temporary_folder() as folder:

        def look_around() -> Path:
            larkspur.build(folder / "larkspur.book")
            return folder / "larkspur.book"

        return run(
            path,
            first_run=True,
            as_it_begins=DOORSTEP.taken_over,
            look_around=look_around,
            take_copy=_take_copy,
            put_on_paper=_put_on_paper,
            manners=manners,
        )


def demo(arguments: argparse.Namespace) -> int:
    """Look around Larkspur House, in a book that goes away afterwards or in one to keep."""
    if arguments.book is not None:
        raise Misused("The demo has a book of its own. To keep it, say --keep FILE.")
    if arguments.no_screen and arguments.keep is None:
        raise Misused("Without a screen the demo would be gone at once. Say --keep FILE as well.")
    if not arguments.no_screen and not has_terminal():
        raise Misused(
            "Larkspur House is looked at on screens. The screens need a terminal of their own, "
            "and this is none. `handover demo --no-screen --keep FILE` makes its book without."
        )
    if arguments.keep is not None:
        return _kept_demo(Path(arguments.keep), arguments)
    with temporary_folder() as folder:
        path = folder / "larkspur.book"
        _build(path, arguments)
        return _show(path, arguments)


def _kept_demo(path: Path, arguments: argparse.Namespace) -> int:
    named = os.environ.get("HANDOVER_BOOK")
    if os.path.lexists(path) or (named and Path(named).resolve() == path.resolve()):
        raise BookInTheWay(
            f"{path} is already there, or it is where HANDOVER_BOOK keeps the book. "
            "The demo leaves it alone; choose another name."
        )
    from handover.desk.opening import can_encrypt

    with ending_on_signals():
        _build(path, arguments)
    say(f"Larkspur House is in {path}. Everybody's passphrase there is larkspur.")
    if not (arguments.plain or can_encrypt()):
        say(NOT_ENCRYPTED)
    if arguments.no_screen:
        put(f"{path}\n")
        return Exit.DONE
    return _show(path, arguments)


def _build(path: Path, arguments: argparse.Namespace) -> None:
    from handover import demo as larkspur
    from handover.cli.signing_in import unusable
    from handover.desk.opening import sit_down_as

    if sys.stderr.isatty():
        say("One moment: Larkspur House is moving to today.")
    try:
        book = larkspur.build(path, at=arguments.at, weeks=arguments.weeks, plain=arguments.plain)
    except OSError as error:
        raise unusable(path, error) from None
    except Unfit as unfit:
        raise Misused(str(unfit)) from None
    if arguments.as_name is None:
        return
    try:
        sit_down_as(book, arguments.as_name)
    except NotLetIn:
        for ending in ("", "-wal", "-shm", ".keys"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
        raise


def _show(path: Path, arguments: argparse.Namespace) -> int:
    manners = manners_here()
    from handover.tui.app import run
    from handover.tui.manners import keep_what_is_loaded

    keep_what_is_loaded()
    return run(
        path,
        as_name=arguments.as_name,
        as_it_begins=DOORSTEP.taken_over,
        take_copy=_take_copy,
        put_on_paper=_put_on_paper,
        manners=manners,
    )


def manners_here() -> Manners:
    """What the settings and the terminal ask for; what Textual reads is set before it is loaded.

    Raises:
        SettingsTrouble: The settings file cannot be read, or asks for keys that cannot be.
    """
    from handover.tui import manners as terminal

    wanted = settings.read_settings(os.environ)
    signs = wanted.glyphs == settings.Glyphs.CONSOLE or (
        wanted.glyphs == settings.Glyphs.AUTO and terminal.needs_console_signs(os.environ)
    )
    terminal.throw_nothing_away()
    terminal.load_without_a_network()
    terminal.prepare_environment(os.environ)
    terminal.prepare_stream()
    colours = terminal.prepare_colours(terminal.Colours(wanted.colours.value), os.environ)
    accessible = wanted.accessible or terminal.asked_to_be_accessible(os.environ)
    mouse = wanted.mouse and not terminal.holds_esc_back(os.environ)
    return terminal.Manners(
        mouse, signs, _lacking() if signs else "", accessible, colours, _keys(wanted.keys)
    )


def _lacking() -> str:
    from handover.tui.console_font import not_in_the_font
    from handover.tui.console_signs import PLAINEST

    return not_in_the_font("".join(PLAINEST), sys.stderr.fileno())


def _keys(wanted: dict[str, str]) -> dict[str, str]:
    if not wanted:  # nearly always, and then no screen has to be looked through
        return {}
    from handover.tui.keymap import KeysClash, checked

    try:
        return checked(wanted)
    except KeysClash as clash:
        raise settings.SettingsTrouble(f"The keys in the settings file: {clash}") from None


def _take_copy(
    desk: Desk, resident_id: int, only_taken: bool, decided: TheirDecision | None, form: str
) -> Path:
    from handover.cli.taking import copy_beside_the_book

    return copy_beside_the_book(desk, resident_id, only_taken, decided, form)


def _put_on_paper(desk: Desk, paper: Paper) -> OnPaper:
    from handover.cli.printing import put_on_paper

    return put_on_paper(desk, paper)


def has_terminal() -> bool:
    """Is there a terminal that can show screens?"""
    return (
        sys.stdin.isatty()
        and sys.stdout.isatty()
        and os.environ.get("TERM", "dumb") not in ("", "dumb")
    )


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder for this account only that is gone afterwards, however the program ends."""
    with ending_on_signals():
        folder = Path(tempfile.mkdtemp(prefix="handover-demo-"))

        def remove() -> None:
            shutil.rmtree(folder, ignore_errors=True)

        atexit.register(remove)
        try:
            yield folder
        finally:
            remove()
            atexit.unregister(remove)


@contextmanager
def ending_on_signals() -> Iterator[None]:
    """Let a closed line or a `kill` end the program in order, so that nothing stays behind."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    signs = (signal.SIGHUP, signal.SIGTERM)
    before = [signal.signal(sign, _leave) for sign in signs]
    try:
        yield
    finally:
        for sign, handler in zip(signs, before, strict=True):
            signal.signal(sign, handler or signal.SIG_DFL)


def _leave(number: int, _: FrameType | None) -> None:
    raise SystemExit(128 + number)
