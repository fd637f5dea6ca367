"""The line in which a receiver says back what they will carry."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.binding import Binding
from textual.message import Message

from handover.tui.widgets.fields import Line


class SayBack(Line):
    """Enter says what stands in it, and goes on when nothing does.

    The keys that would scroll it scroll what is read above it.
    """

    BINDINGS = [
        Binding("pagedown", "screen.more", "More", id="receive.more", tooltip="Read on"),
        Binding("pageup", "screen.less", show=False),
        Binding("down", "screen.down", show=False),
        Binding("up", "screen.up", show=False),
        Binding("enter", "submit", "Go on", tooltip="Got it, on to the next"),
        Binding("enter", "say", "Say it", tooltip="Say it back, and look at it once more"),
    ]

    @dataclass
    class Said(Message):
        """What is typed is to be said back."""

        line: SayBack

    _empty = True

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is something to say, or one goes on."""
        if action in ("say", "submit"):
            return (action == "say") is bool(self.value.strip())
        return True

    def action_say(self) -> None:
        """Say it back."""
        self.post_message(self.Said(self))

    @on(Line.Changed)
    def _another_act(self) -> None:
        """What Enter does stands in the keys, and changes with the first letter only."""
        if self._empty is bool(self.value.strip()):
            self._empty = not self._empty
            self.refresh_bindings()

    def put(self, words: str, caret: int | None = None) -> None:
        """Put words in it; the caret stands where it stood, or after them."""
        self.value = words
        self.cursor_position = len(words) if caret is None else min(caret, len(words))
