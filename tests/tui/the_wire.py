"""What a terminal would be sent: every byte, as the program writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from textual.drivers.headless_driver import HeadlessDriver

from handover.house.plain_text import ACTING
from tests.hostile_words import NEVER

OURS = re.compile(
    r"\x1b\[[\d;]*m|\x1b\[\d+;\d+H|\x1b\[\?(?:2026|25|1049|1004|2004|2048|1000|1003|1006|1015)[hl]"
)
"""Colours, places on the page, and the program's own manners with its terminal."""
MARK = re.compile(r"ZEBRA\d\d")


class Wire(HeadlessDriver):
    """A driver without a terminal, of which the program thinks that it has one."""

    sent: list[str] = []  # noqa: RUF012  # one wire at a time

    @property
    def is_headless(self) -> bool:
        """It writes as to a real one."""
        return False

    def write(self, data: str) -> None:
        """Keep what a terminal would get."""
        self.sent.append(data)


@contextmanager
def on_the_wire() -> Iterator[list[str]]:
    """Everything a program sends meanwhile."""
    Wire.sent.clear()
    with patch("textual.drivers.headless_driver.HeadlessDriver", Wire):
        yield Wire.sent


def leaks(sent: str) -> list[str]:
    """What in there no program of the house may send."""
    found = [ascii(word) for word in NEVER if word in sent]
    rest = OURS.sub("", sent)
    return found + [
        ascii(rest[max(one.start() - 20, 0) : one.end() + 20])
        for one in ACTING.finditer(rest)
        if one[0] not in "\r\n"
    ]


def marks(sent: str) -> set[str]:
    """Which of the hostile words were seen."""
    return set(MARK.findall(OURS.sub("", sent)))
