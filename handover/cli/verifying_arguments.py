"""What `verify` is asked for with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def verify(commands: Any, command: Callable[..., Any]) -> None:
    """`handover verify`."""
    proving = command(
        commands,
        "verify",
        "see whether every stored row is as it was written",
        act="verifying.verify",
        example="handover verify --as Ines --head 7K2M-0QW4-9XRD-3TBN",
    )
    proving.add_argument(
        "--head",
        metavar="HEAD",
        help="one from the foot of a printed handover sheet: is it still in the book?",
    )
    proving.add_argument(
        "--explained",
        metavar="WORDS",
        help="a coordinator says why something newer is not in the book, and it is said no more",
    )
    proving.add_argument("--json", action="store_true", help="one JSON array, for programs")
