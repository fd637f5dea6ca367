"""What `export` and `purge` are asked for with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

HOW = ["here", "told", "wrote"]
"""How we know that the person wants it."""

Command = Callable[..., Any]


def export(commands: Any, command: Command) -> None:
    """`handover export --about NAME`."""
    taking = command(
        commands,
        "export",
        "make somebody's own copy of what the book holds about them",
        act="taking.export",
        example="handover export --as Theo --about Noor noor.txt",
    )
    taking.add_argument("file", nargs="?", metavar="FILE", help="a new file; stdout without it")
    taking.add_argument("--about", metavar="NAME", required=True, help="whose copy it is")
    taking.add_argument(
        "--format",
        choices=["text", "json"],
        default="text",
        metavar="FORMAT",
        help="%(choices)s (%(default)s)",
    )
    taking.add_argument(
        "--taken", action="store_true", help="only what they chose to take along when leaving"
    )
    taking.add_argument(
        "--goodbye", action="store_true", help="the sheet somebody who leaves is given instead"
    )
    taking.add_argument(
        "--private",
        choices=HOW,
        metavar="HOW",
        help="what is private to them as well, because they say so: %(choices)s",
    )


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
