"""The facts that travel between rooms of the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.message import Message

from handover.house.refusals import Refusal


class DeskAnswered(Message, bubble=False):
    """A desk function has come back; `then` goes on with its value on the screen's own thread."""

    def __init__(self, value: Any, then: Callable[[Any], None]) -> None:
        super().__init__()
        self.value = value
        self.then = then


class DeskRefused(Message, bubble=False):
    """A desk function said no; `otherwise` knows what to do about it."""

    def __init__(self, refusal: Refusal, otherwise: Callable[[Refusal], None]) -> None:
        super().__init__()
        self.refusal = refusal
        self.otherwise = otherwise


class BookChanged(Message, bubble=False):
    """Somebody has written in the book."""

    def can_replace(self, message: Message) -> bool:
        """Several changes in a row are one."""
        return isinstance(message, BookChanged)
