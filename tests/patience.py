"""What a test can say about long and short without a clock: that it ends, and how many steps it is.

How long something takes is measured in `tests/bench`, side by side with something else.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

GIVES_UP_S = 60
"""Far more than anything here takes on a busy machine, and far less than what never ends."""


@contextmanager
def comes_to_an_end() -> Iterator[None]:
    """Give up on what would stand still, be it in the middle of a regular expression."""

    def give_up(_signal: int, _frame: FrameType | None) -> None:
        raise AssertionError("it does not come to an end")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(GIVES_UP_S)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def steps_of(act: Callable[[], object]) -> int:
    """How many instructions of Python it takes; on every machine as many."""
    steps = 0

    def look(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal steps
        frame.f_trace_opcodes = True
        steps += event == "opcode"
        return look

    before = sys.gettrace()
    sys.settrace(look)
    try:
        act()
    finally:
        sys.settrace(before)
    return steps
