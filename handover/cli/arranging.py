"""How a house is arranged, written down and taken in: `export --house` and `import`."""

from __future__ import annotations

import argparse
from pathlib import Path

from handover.cli.endings import Exit, Misused, put, say
from handover.cli.progress import shown
from handover.cli.signing_in import at_desk
from handover.desk import taking_in
from handover.desk.arrangement import arrangement
from handover.desk.taking_in import TakenIn
from handover.house.arrangements import NotTakenIn
from handover.sheets.arrangement import MOST_BYTES, arrangement_json, read_arrangement, refused

WORDS_FOLLOW = (
    "These are words for one sign-in each. Tell everybody theirs: they are kept nowhere, and "
    "nobody can show them again."
)


def write_down(arguments: argparse.Namespace, path: Path | None) -> int:
    """How the house is arranged, to stdout or into a new file for this account."""
    from handover.cli.taking import write_new
    from handover.cli.what_it_carries import ascii_only

    if arguments.goodbye or arguments.taken or arguments.private:
        raise Misused("With --house there is nobody whose copy it would be.")
    page = arrangement(at_desk(arguments))
    text = arrangement_json(page, ascii_only=path is None and ascii_only())
    if path is None:
        put(text)
    else:
        write_new(path, text)
        say(f"How the house is arranged stands in {path}. Only this account can read it.")
    return Exit.DONE


def take_in(arguments: argparse.Namespace) -> int:
    """Show what a file would bring into this book; with `--yes`, take it in."""
    path = Path(arguments.file)
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Misused(f"{path} cannot be read: {(error.strerror or '').lower()}.") from None
    desk = at_desk(arguments)
    desk.as_coordinator("Taking in how a house is arranged")
    coming = read_arrangement(content)
    act = taking_in.take_in if arguments.yes else taking_in.look_over
    try:
        with shown("Stopped. Nothing was taken in.") as told:
            found = act(desk, coming, told)
    except NotTakenIn as trouble:
        raise refused(content, trouble.place, str(trouble)) from None
    _say(found, done=arguments.yes)
    return Exit.DONE


def _say(found: TakenIn, *, done: bool) -> None:
    if found.words:
        say(WORDS_FOLLOW)
    put("".join(f"+ {line}\n" for line in found.new))
    put("".join(f"{one.who.name}\t{one.word}\n" for one in found.words))
    counted = f"{len(found.new)} new, {found.same} there already."
    if not found.new:
        say(f"{counted} Nothing was changed.")
    elif not done:
        say(f"{counted} Nothing was changed yet: --yes takes it in.")
    else:
        say(f"{counted} All of it is taken in.")
