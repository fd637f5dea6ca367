"""What `numbers` is asked for with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from handover.cli.roster_arguments import a_day


def numbers(commands: Any, command: Callable[..., Any]) -> None:
    """`handover numbers`."""
    telling = command(
        commands,
        "numbers",
        "tell numbers about the house by whole quarters, with fewer than five people withheld",
        act="numbers.numbers",
        example="handover numbers --as Ines --since 2026-01-01 --until 2026-12-31",
    )
    telling.add_argument(
        "--since", type=a_day, metavar="DATE", help="else the last quarter that is over"
    )
    telling.add_argument("--until", type=a_day, metavar="DATE", help="only quarters that are over")
    telling.add_argument(
        "--format",
        choices=["text", "csv", "html", "json"],
        default="text",
        metavar="FORMAT",
        help="%(choices)s (%(default)s)",
    )
