"""Off shift, at the shell: saying why one reads what others wrote about somebody (A10)."""

from __future__ import annotations

from collections.abc import Iterable

from handover.cli.endings import say
from handover.desk import Answer, Answers, off_shift
from handover.desk.desk import Desk


def say_why(desk: Desk, about: Iterable[int], because: str) -> None:
    """The same reason for everybody it is about; each of them can see it."""
    off_shift.say_why_of_all(desk, about, Answers.of(A10=Answer("other", because)))


def held_back(desk: Desk, about: Iterable[int], because: str | None) -> frozenset[int]:
    """About whom nothing is shown yet, once it was said why if it was."""
    held = off_shift.unexplained(desk, about)
    if held and because:
        say_why(desk, held, because)
        return frozenset()
    return held


def tell_of(names: Iterable[str]) -> None:
    """Nothing of it was shown, and how it can be."""
    say(
        f"Something about {', '.join(names)} is not shown: you are not on shift. --because TEXT "
        "says why you read it, and they can see that you did."
    )
