"""A new house, from the shell."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from handover import settings
from handover.cli.endings import Exit, Misused, put, say
from handover.cli.signing_in import new_passphrase, unusable
from handover.desk import opening
from handover.desk.first_steps import i_am_new
from handover.desk.opening import NewHouse
from handover.house.houses import House, HousePreset, checked_house
from handover.house.plain_text import fit_line
from handover.house.refusals import BookInTheWay, BookMissing, Unfit

CODE_FOLLOWS = (
    "This is its recovery code. It lets somebody in when no passphrase does. Write it down and put "
    "it in the safe: it is kept nowhere, and nobody can show it again."
)


def init(arguments: argparse.Namespace) -> int:
    """Make a house with its first coordinator."""
    path = settings.book_path(arguments.book, os.environ)
    try:
        house = checked_house(
            House(
                fit_line(arguments.name, "The name of the house", limit=80),
                arguments.timezone,
                HousePreset(arguments.kind),
                countries=tuple(arguments.country or ()),
            )
        )
    except Unfit as unfit:
        raise Misused(str(unfit)) from None
    if os.path.lexists(path):
        raise BookInTheWay(f"There is already something at {path}. It was not touched.")
    made = _make(path, house, arguments.coordinator, plain=arguments.plain)
    say(
        f"{house.name} is made; its book is {path}, and {path.name}.keys beside it belongs to it: "
        "keep the two together. Run `handover` to sign in and welcome people."
    )
    if arguments.plain:
        say(opening.NOT_ENCRYPTED)
    say(CODE_FOLLOWS)
    put(f"{made.recovery_code}\n")
    return Exit.DONE


def _make(path: Path, house: House, coordinator: str, *, plain: bool) -> NewHouse:
    passphrase = new_passphrase(
        f"A passphrase for {coordinator}",
        lambda typed: opening.check_passphrase(typed, house, coordinator),
    )

    def make() -> NewHouse:
        return opening.make_house(path, house, coordinator, passphrase, plain=plain, then=i_am_new)

    try:
        try:
            return make()
        except BookMissing:
            if not make_usual_folder(path):
                raise
            return make()
    except OSError as error:
        raise unusable(path, error) from None
    except Unfit as unfit:
        # What the rules hold back says so itself; the rest is a name or passphrase to choose anew.
        raise (unfit if hasattr(unfit, "concerns") else Misused(str(unfit))) from None


def make_usual_folder(path: Path) -> bool:
    """Make the folder of this account's own book; other folders are for their owners to make."""
    if path != settings.usual_book():
        return False
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return True
