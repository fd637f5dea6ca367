"""Off shift, at the shell: saying why one reads what others wrote about somebody (A10)."""

from __future__ import annotations

from collections.abc import Iterable

from handover.cli.endings import say
from handover.desk import Answer, Answers, off_shift
from handover.desk.desk import Desk


def say_why(desk: Desk, about: Iterable[int], because: str) -> None:
    """The same reason for everybody it is about; each of them can see it."""
    for resident_id in about:
        off_shift.say_why(desk, resident_id, Answers.of(A10=Answer("other", because)))


def tell_of(names: Iterable[str]) -> None:
    """Nothing of it was shown, and how it can be."""
    say(
        f"Something about {', '.join(names)} is not shown: you are not on shift. --because TEXT "
        "says why you read it, and they can see that you did."
    )
