"""`handover.1`: every command with what it takes, its example, exit codes and environment."""

from __future__ import annotations

from collections.abc import Iterator

from handover.cli.shells.commands import Command, Option, commands

ENVIRONMENT = (
    ("HANDOVER_BOOK", "The book, where no --book names it."),
    (
        "HANDOVER_PASSPHRASE_FILE",
        "A file that holds the passphrase of whoever --as names, for commands without a terminal.",
    ),
    ("NO_COLOR", "With anything in it, nothing is told by colour."),
)
EXIT = (
    ("0", "Done. Nudges alone, and an empty list, are 0 as well."),
    ("1", "The house rules stopped it or ask something, or nothing was found."),
    ("2", "It was asked for in a way that cannot be understood."),
    ("3", "Refused: sign-in failed, or it is not yours to do."),
    ("4", "The book cannot be used: missing, wrong, newer, damaged, full or busy."),
    ("70", "Something in the program itself broke; a number says which file tells more."),
    ("130", "Interrupted."),
)
ACTS = str.maketrans({"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", '"': "\\(dq"})
"""Signs that mean something to a man page, and how they are said."""


def man_page(version: str) -> str:
    """The page in the words of man(7). The same version gives the same page, byte for byte."""
    return "\n".join(_page(commands(), version)) + "\n"


def _page(top: Command, version: str) -> Iterator[str]:
    yield f'.TH HANDOVER 1 "" "handover {version}" "Commands"'
    yield from (".SH NAME", "handover \\- hand a house over from one shift to the next")
    yield from (".SH SYNOPSIS", ".B handover", "[\\fIOPTION\\fR ...] [\\fICOMMAND\\fR ...]")
    yield from (".SH DESCRIPTION", text(top.description))
    yield from (
        ".PP",
        text("Data goes to stdout, words go to stderr. --book and --as may stand before or after "
             "the command."),
    )  # fmt: skip
    yield ".SH OPTIONS"
    for option in top.options:
        yield from _option(option)
    yield ".SH COMMANDS"
    for one in top.everything():
        if one.words:
            yield from _command(one, top)
    for heading, rows in (("EXIT STATUS", EXIT), ("ENVIRONMENT", ENVIRONMENT)):
        yield f".SH {heading}" if " " not in heading else f'.SH "{heading}"'
        for name, words in rows:
            yield from (".TP", f".B {text(name)}", text(words))


def _command(one: Command, top: Command) -> Iterator[str]:
    everywhere = {option.names for option in top.options}
    takes = "".join(f" [\\fI{text(what.metavar)}\\fR]" for what in one.arguments)
    name = text(f"handover {' '.join(one.words)}")
    yield f'.SS "{name}"'
    yield text(one.description)
    if not one.under:
        yield from (
            ".PP",
            f"\\fBhandover {text(' '.join(one.words))}\\fR [\\fIOPTION\\fR ...]{takes}",
        )
    for what in (*one.arguments, *one.options):
        if what.names not in everywhere and what.names[-1] != "--help":
            yield from _option(what)
    if one.example:
        yield from (".PP", "Example:", ".PP", ".RS", ".nf", text(one.example), ".fi", ".RE")


def _option(option: Option) -> Iterator[str]:
    dashed = option.names[0].startswith("-")
    value = f" \\fI{text(option.metavar)}\\fR" if option.metavar and dashed else ""
    names = ", ".join(f"\\fB{text(name)}\\fR" for name in option.names)
    yield from (".TP", f"{names}{value}", text(option.help or "see above"))


def text(words: str) -> str:
    """Words that do nothing in a man page."""
    safe = (
        words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    )
    return "\n".join(f"\\&{line}" if line.startswith(".") else line for line in safe.split("\n"))
