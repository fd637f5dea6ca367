"""What `export` and `purge` are asked for with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

HOW = ["here", "told", "wrote"]
"""How we know that the person wants it."""

Command = Callable[..., Any]


def export(commands: Any, command: Command) -> None:
    """`handover export --about NAME` and `handover export --house`."""
    taking = command(
        commands,
        "export",
        "make somebody's own copy of what the book holds about them, or write down how the house "
        "is arranged",
        act="taking.export",
        example="handover export --as Theo --about Noor noor.txt",
    )
    taking.add_argument("file", nargs="?", metavar="FILE", help="a new file; stdout without it")
    which = taking.add_mutually_exclusive_group(required=True)
    which.add_argument("--about", metavar="NAME", help="whose copy it is")
    which.add_argument(
        "--house",
        action="store_true",
        help="how the house is arranged, as JSON that another book takes in with `handover "
        "import`: its team, roster, directory, limits and settings; nobody who stays is in it",
    )
    taking.add_argument(
        "--format",
        choices=["text", "html", "json"],
        default="text",
        metavar="FORMAT",
        help="%(choices)s (%(default)s)",
    )
    taking.add_argument(
        "--taken", action="store_true", help="only what they chose to take along when leaving"
    )
    _instead(taking)
    taking.add_argument(
        "--private",
        choices=HOW,
        metavar="HOW",
        help="what is private to them as well, because they say so: %(choices)s",
    )


def _instead(taking: Any) -> None:
    """What is given to them instead of the copy."""
    instead = taking.add_mutually_exclusive_group()
    instead.add_argument(
        "--goodbye", action="store_true", help="the sheet somebody who leaves is given instead"
    )
    instead.add_argument("--plan", action="store_true", help="their plan instead, to take along")
    taking.add_argument(
        "--because", metavar="TEXT", help="with --plan, why you read it while not on shift"
    )


def take_in(commands: Any, command: Command) -> None:
    """`handover import FILE`."""
    coming = command(
        commands,
        "import",
        "show what `handover export --house` wrote would bring into this book; --yes does it",
        act="arranging.take_in",
        example="handover import elm.json --as Ines --yes",
    )
    coming.add_argument("file", metavar="FILE", help="what `handover export --house` wrote")
    coming.add_argument("--yes", action="store_true", help="take it in, all of it or nothing")


def purge(commands: Any, command: Command) -> None:
    """`handover purge`."""
    ending = command(
        commands,
        "purge",
        "list whose day has come; with --due or --about end what was written about them",
        act="taking.purge",
        example="handover purge --as Ines --due",
    )
    which = ending.add_mutually_exclusive_group()
    which.add_argument("--about", metavar="NAME", help="end what was written about somebody")
    which.add_argument("--due", action="store_true", help="about everybody whose day has come")
    ending.add_argument(
        "--they-asked",
        choices=HOW,
        metavar="HOW",
        help="before the day, because they say so: %(choices)s",
    )
    ending.add_argument(
        "--proof",
        metavar="SIGNS",
        help="was it removed? With --about and the signs they were given",
    )
