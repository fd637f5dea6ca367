"""What `doctor` is asked for with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def doctor(commands: Any, command: Callable[..., Any]) -> None:
    """`handover doctor`."""
    looking = command(
        commands,
        "doctor",
        "is all in order that keeps the book safe? One yes or no a line, with what to do",
        act="doctor.doctor",
        example="handover doctor --as Ines --recovery",
    )
    looking.add_argument("--json", action="store_true", help="one JSON array, for programs")
    looking.add_argument(
        "--recovery", action="store_true", help="ask for the code on paper and try whether it opens"
    )
