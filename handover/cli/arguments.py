"""The command line. Every command says in one example what it is for."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NoReturn

from handover.cli import (
    backup_arguments,
    doctor_arguments,
    encrypting_arguments,
    numbers_arguments,
    taking_arguments,
    verifying_arguments,
)
from handover.cli.endings import say
from handover.cli.roster_arguments import a_day, add_roster
from handover.house.houses import HousePreset
from handover.house.notes import Carry, NoteKind

MOST_WEEKS = 3
"""So many weeks of Larkspur House have been told."""


class Parser(argparse.ArgumentParser):
    """A parser that answers a mistake with one sentence."""

    def __init__(self, *, example: str = "", **options: object) -> None:
        super().__init__(
            epilog=f"Example:\n  {example}" if example else None,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
            **options,  # type: ignore[arg-type]  # whatever argparse itself gives a subparser
        )

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where to read on; exit code 2."""
        say(f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help")
        raise SystemExit(2)


Commands = argparse._SubParsersAction  # the type has no public name


def read_arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """What the command line asks for; `act` names the function that does it.

    Raises:
        SystemExit: It asked for help or the version (0), or cannot be understood (2).
    """
    words = sys.argv[1:] if argv is None else list(argv)
    return the_parser(only=_named(words)).parse_args(words)


def _named(words: Sequence[str]) -> str | None:
    """The command, where nobody can doubt which it is: behind nothing but book and name."""
    rest = iter(words)
    for word in rest:
        if word in ("--book", "--as"):
            next(rest, None)
        elif not word.startswith(("--book=", "--as=")):
            return word if word in COMMANDS else None
    return None


def the_parser(*, only: str | None = None) -> Parser:
    """The parser of every command, or of one: making all of them takes longer than reading."""
    top = Parser(
        prog="handover",
        description="Hand the house over from one shift to the next. "
        "Without a command it opens the screens.",
        example="handover demo",
    )
    _who_and_where(top, absent=None)
    top.add_argument("--version", action=_Version, nargs=0, help="say which version this is")
    top.add_argument(
        "--plain",
        dest="line_by_line",
        action="store_true",
        help="line by line instead of screens: for speech, braille, a phone or a pipe",
    )
    top.set_defaults(act="screens.open_screens")
    commands = top.add_subparsers(
        # Said, or argparse measures the terminal to find it out.
        prog=top.prog,
        title="commands",
        metavar="COMMAND",
        parser_class=Parser,
    )
    for add in dict.fromkeys(COMMANDS.values() if only is None else [COMMANDS[only]]):
        add(commands)
    return top


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"handover {version('handover')}")
        parser.exit()


def _who_and_where(parser: argparse.ArgumentParser, *, absent: str | None) -> None:
    parser.add_argument(
        "--book", metavar="FILE", default=absent, help="the book; else HANDOVER_BOOK names it"
    )
    parser.add_argument(
        "--as", dest="as_name", metavar="NAME", default=absent, help="who is asking"
    )


def _command(
    commands: Commands[Parser], name: str, words: str, *, act: str, example: str
) -> Parser:
    parser = commands.add_parser(
        name, help=words, description=f"{words[0].upper()}{words[1:]}.", example=example
    )
    # Suppressed, or a sub-command would forget what stood before it.
    _who_and_where(parser, absent=argparse.SUPPRESS)
    parser.set_defaults(act=act)
    return parser


def _demo(commands: Commands[Parser]) -> None:
    demo = _command(
        commands,
        "demo",
        "look around Larkspur House, an invented house, in a temporary book",
        act="screens.demo",
        example="handover demo --as Theo",
    )
    demo.add_argument("--keep", metavar="FILE", help="keep its book in FILE, which must not exist")
    demo.add_argument(
        "--weeks", type=_weeks, default=3, metavar="N", help="tell 1, 2 or 3 weeks (3)"
    )
    demo.add_argument("--at", type=_wall_time, metavar="TIME", help="let it be 2026-03-14T15:10")
    demo.add_argument("--plain", action="store_true", help="leave its book unencrypted")
    demo.add_argument("--no-screen", action="store_true", help="only make it; needs --keep")


def _init(commands: Commands[Parser]) -> None:
    init = _command(
        commands,
        "init",
        "make a new house and its book, without screens",
        act="making.init",
        example='handover init --name "Elm House" --timezone Europe/London --coordinator Ines',
    )
    init.add_argument("--name", required=True, help="what everybody calls the house")
    init.add_argument("--timezone", required=True, metavar="ZONE", help="such as Europe/London")
    init.add_argument("--coordinator", required=True, metavar="NAME", help="who keeps the roster")
    init.add_argument(
        "--kind",
        choices=[str(kind) for kind in HousePreset],
        default=str(HousePreset.SOTERIA),
        help="what kind of house it is: %(choices)s (%(default)s)",
        metavar="KIND",
    )
    init.add_argument(
        "--country",
        action="append",
        metavar="CODE",
        help="whose telephone numbers are looked for, such as US; may be given several times; "
        "without it the clock on the wall decides",
    )
    init.add_argument(
        "--plain", action="store_true", help="leave the book unencrypted, for an encrypted disk"
    )


def _note(commands: Commands[Parser]) -> None:
    note = _command(
        commands,
        "note",
        "write a note: `note add`",
        act="writing.add",
        example="handover note add --as Theo --about Noor note.txt",
    )
    under = note.add_subparsers(
        prog=note.prog,
        title="commands",
        metavar="add",
        parser_class=Parser,
        required=True,
        dest="note_command",
    )
    add = _command(
        under,
        "add",
        "write a note; it is on stdin or in FILE",
        act="writing.add",
        example='echo "We made soup." | handover note add --as Theo --about Noor --from 14:00',
    )
    add.add_argument("file", nargs="?", metavar="FILE", help="the note; stdin without it")
    add.add_argument("--about", metavar="NAME", help="the resident it is about; else the house")
    add.add_argument("--from", dest="begin", metavar="TIME", help="14:00, yesterday 14:00, or ISO")
    add.add_argument("--to", dest="end", metavar="TIME", help="when it was over")
    add.add_argument("--lines", action="store_true", help="every line is a note of its own")
    add.add_argument("--own-words", metavar="TEXT", help="what the person said, exactly")
    add.add_argument("--kind", type=_kind, metavar="KIND", help=", ".join(NoteKind))
    add.add_argument(
        "--carry",
        choices=[str(choice) for choice in Carry],
        default=str(Carry.YES),
        metavar="CARRY",
        help="does it go to the next shift? %(choices)s (%(default)s)",
    )
    add.add_argument("--must-know", action="store_true", help="said first at the next handover")
    add.add_argument(
        "--because", metavar="TEXT", help="answers what the house rules ask, in your words"
    )


def _check(commands: Commands[Parser]) -> None:
    check = _command(
        commands,
        "check",
        "see what the house rules say to a text; nothing is kept",
        act="checking.check",
        example='echo "I\'ll see you Saturday" | handover check',
    )
    check.add_argument("file", nargs="?", metavar="FILE", help="the text; stdin without it")
    check.add_argument("--json", action="store_true", help="one JSON array, for programs")
    check.add_argument("--about", metavar="NAME", help="the resident it is about")
    check.add_argument("--at", metavar="TIME", help="when it happened; with --as, now without it")


def _reading(commands: Commands[Parser]) -> None:
    for name, words, example in (
        ("notes", "read the notes, the newest last", "handover notes --as Theo --about Noor"),
        ("drafts", "read your own unfinished notes", "handover drafts --as Theo"),
        ("follow-ups", "read what was promised and is still to be kept",
         "handover follow-ups --as Theo"),
    ):  # fmt: skip
        reading = _command(
            commands, name, words, act=f"reading.{name.replace('-', '_')}", example=example
        )
        if name != "drafts":
            reading.add_argument("--about", metavar="NAME", help="only about this resident")
            _because(reading)
        reading.add_argument("--json", action="store_true", help="one JSON array, for programs")

    search = _command(
        commands,
        "search",
        "find words in what was written, the newest first",
        act="searching.search",
        example="handover search --as Theo 'porch who:noor since:2w -lamp'",
    )
    search.add_argument("query", nargs="+", metavar="QUERY", help="words, who: by: since: shift:")
    search.add_argument("--about", metavar="NAME", help="only about this resident")
    _because(search)
    search.add_argument("--json", action="store_true", help="one JSON array, for programs")


def _because(reading: Parser) -> None:
    reading.add_argument("--because", metavar="TEXT", help="why you read it while not on shift")


def _sheet(commands: Commands[Parser]) -> None:
    sheet = _command(
        commands,
        "sheet",
        "the handover sheet: the newest handover that was given, for paper",
        act="reading.sheet",
        example="handover sheet --as Theo --initials | lp",
    )
    sheet.add_argument(
        "--format",
        choices=["text", "markdown", "html", "json"],
        default="text",
        metavar="FORMAT",
        help="%(choices)s (%(default)s)",
    )
    sheet.add_argument("--initials", action="store_true", help="residents by their initials")
    _because(sheet)
    which = sheet.add_mutually_exclusive_group()
    which.add_argument("--handover", type=int, metavar="ID", help="the handover of that number")
    which.add_argument(
        "--next", action="store_true", dest="upcoming", help="what would be handed over now"
    )
    which.add_argument(
        "--agreements", action="store_true", help="the page for the kitchen: what the house agreed"
    )
    which.add_argument("--learned", action="store_true", help="what the team learned, no names")
    _pages_of_their_own(sheet, which)


def _pages_of_their_own(sheet: Parser, which: argparse._MutuallyExclusiveGroup) -> None:
    """What is put on paper instead of a handover."""
    which.add_argument("--who-is-here", action="store_true", help="who is on when: first names")
    sheet.add_argument(
        "--week", type=a_day, metavar="DATE", help="with --who-is-here, the week of that day"
    )
    which.add_argument(
        "--page",
        choices=["house", "questions", "places"],
        metavar="PAGE",
        help="for everybody who stays: %(choices)s",
    )
    which.add_argument(
        "--house-log",
        action="store_true",
        help="who was on and what happened to the house; nobody who stays is named",
    )
    sheet.add_argument(
        "--from", type=a_day, dest="first", metavar="DATE", help="with --house-log, its first day"
    )
    sheet.add_argument(
        "--to", type=a_day, dest="last", metavar="DATE", help="with --house-log, its last day"
    )
    which.add_argument(
        "--meeting", action="store_true", help="the newest house meeting, or the next, on a page"
    )


def _weeks(typed: str) -> int:
    if typed.isdecimal() and 1 <= int(typed) <= MOST_WEEKS:
        return int(typed)
    raise argparse.ArgumentTypeError(f"a number of weeks from 1 to {MOST_WEEKS} is meant")


def _wall_time(typed: str) -> datetime:
    try:
        wall = datetime.fromisoformat(typed)
    except ValueError:
        wall = None
    if wall is None or wall.tzinfo is not None:
        raise argparse.ArgumentTypeError(
            "the time on the wall of the invented house is meant, like 2026-03-14T15:10"
        )
    return wall


def _kind(typed: str) -> NoteKind:
    try:
        return NoteKind(typed.replace("-", "_").replace(" ", "_"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"one of {', '.join(NoteKind)} is meant") from None


def _keys(commands: Commands[Parser]) -> None:
    _command(
        commands,
        "keys",
        "see what the terminal sends for a key, and what it does here",
        act="pressing.show_keys",
        example="handover keys",
    )


COMMANDS: dict[str, Callable[[Commands[Parser]], object]] = {
    "demo": _demo,
    "init": _init,
    "note": _note,
    "check": _check,
    **dict.fromkeys(("notes", "drafts", "follow-ups", "search"), _reading),
    "sheet": _sheet,
    "roster": lambda commands: add_roster(commands, _command, Parser),
    "export": lambda commands: taking_arguments.export(commands, _command),
    "import": lambda commands: taking_arguments.take_in(commands, _command),
    "purge": lambda commands: taking_arguments.purge(commands, _command),
    "verify": lambda commands: verifying_arguments.verify(commands, _command),
    "doctor": lambda commands: doctor_arguments.doctor(commands, _command),
    "numbers": lambda commands: numbers_arguments.numbers(commands, _command),
    **dict.fromkeys(
        ("encrypt", "decrypt"),
        lambda commands: encrypting_arguments.encrypt_and_decrypt(commands, _command),
    ),
    "backup": lambda commands: backup_arguments.backup(commands, _command),
    "restore": lambda commands: backup_arguments.restore(commands, _command),
    "keys": _keys,
}
"""Every command, in the order in which they are listed, and what adds it to the parser."""
