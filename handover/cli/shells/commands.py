"""The commands as data, read out of the parser that understands them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from handover.house.dataclass import dataclass

FILES = ("FILE",)
"""What an argument is called that names a file."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a command."""

    names: tuple[str, ...]
    help: str
    metavar: str
    """What its value is called; empty for one without a value."""
    choices: tuple[str, ...]

    @property
    def takes_file(self) -> bool:
        """Is its value the name of a file?"""
        return self.metavar in FILES


@dataclass(frozen=True, slots=True)
class Command:
    """One command, or a command under it."""

    words: tuple[str, ...]
    """`("note", "add")`; empty for the program itself."""
    help: str
    description: str
    example: str
    options: tuple[Option, ...]
    arguments: tuple[Option, ...]
    """What stands without a dash; its one name is what it is called."""
    under: tuple[Command, ...]

    def everything(self) -> Iterator[Command]:
        """This one and all below it, depth first."""
        yield self
        for one in self.under:
            yield from one.everything()


def commands() -> Command:
    """The program with all its commands."""
    from handover.cli.arguments import the_parser

    return _command(the_parser(), (), "")


def _command(parser: argparse.ArgumentParser, words: tuple[str, ...], help_words: str) -> Command:
    options, arguments, under = [], [], []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            said = {one.dest: one.help or "" for one in action._choices_actions}
            under += [
                _command(one, (*words, name), said.get(name, ""))
                for name, one in action.choices.items()
            ]
        elif action.option_strings:
            options.append(_option(action, tuple(action.option_strings)))
        else:
            arguments.append(_option(action, (str(action.metavar or action.dest),)))
    example = (parser.epilog or "").removeprefix("Example:").strip()
    return Command(
        words,
        help_words,
        parser.description or "",
        example,
        tuple(options),
        tuple(arguments),
        tuple(under),
    )


def _option(action: argparse.Action, names: tuple[str, ...]) -> Option:
    choices = tuple(str(one) for one in action.choices or ())
    metavar = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    known = {"choices": ", ".join(choices), "default": action.default}
    return Option(names, (action.help or "") % known, metavar, choices)
