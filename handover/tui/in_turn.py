"""One key after the other: what a key moves has moved before the next key is taken.

The stock way hands each key at once to whatever has the cursor at that moment. But Tab only moves
the cursor after it has come back from the field through every widget around it, and a letter typed
right behind it has been handed to the field before by then. So after a key that may lead somewhere
the next ones wait, until a message sent behind it by the same way has come back.
"""

from __future__ import annotations

from collections import deque
from typing import Any

from textual.events import Event, Key, Paste
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input

from handover.tui.guarded import Guarded

PATIENCE_S = 0.3
"""Nothing typed waits longer than this for one that does not come back."""
TWICE = 2
"""The second time round it goes behind what the key has sent on its way, such as a line's Enter."""


class ComesBack(Message, verbose=True):
    """Goes behind a key, and comes back to the program when the key has done what it does."""

    def __init__(self, turn: int) -> None:
        super().__init__()
        self.turn = turn


class KeysInTurn(Guarded):
    """The program at the keyboard of somebody who types fast, or over a slow line."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._behind: deque[Key | Paste] = deque()
        """What was typed behind a key that is still on its way."""
        self._turn = self._turn_timed = 0
        self._rounds_left = 0

    @property
    def a_key_is_under_way(self) -> bool:
        """Has the last key not done yet what it does?"""
        return bool(self._rounds_left)

    async def on_event(self, event: Event) -> None:
        """Take a key, or let it wait for the one before it."""
        if not isinstance(event, Key | Paste) or event.is_forwarded:
            await super().on_event(event)
        elif self._rounds_left:
            self._behind.append(event)
            self._wait_no_longer_than()
        else:
            there = self.focused or self.screen
            await super().on_event(event)
            if isinstance(event, Key) and event.is_forwarded and _may_lead_on(event, there):
                self._turn += 1
                self._rounds_left = TWICE
                if self._behind:
                    self._wait_no_longer_than()
                await self._send_behind(there)

    async def on_comes_back(self, message: ComesBack) -> None:
        """It is back: once more, or the next key."""
        message.stop()
        if message.turn == self._turn and self._rounds_left:
            self._rounds_left -= 1
            await self._send_behind(self.focused or self.screen)

    async def _send_behind(self, there: Widget) -> None:
        if self._rounds_left and there.post_message(ComesBack(self._turn)):
            return
        self._rounds_left = 0
        while self._behind and not self._rounds_left:
            await self.on_event(self._behind.popleft())

    def _wait_no_longer_than(self) -> None:
        """Every key has its own end of patience: two of them in a row may not come back."""
        if self._turn_timed != self._turn:
            turn = self._turn_timed = self._turn
            self.set_timer(PATIENCE_S, lambda: self._no_longer(turn))

    async def _no_longer(self, turn: int) -> None:
        """It has not come back: where it went is gone."""
        if turn == self._turn and self._rounds_left:
            self._rounds_left = 0
            await self._send_behind(self.screen)


def _may_lead_on(key: Key, there: Widget) -> bool:
    """Will it be done only after it has come back from the field it is handed to?"""
    if not isinstance(there, Input):
        # The way in has no such field, and is drawn before this is loaded.
        from textual.widgets import TextArea

        if not isinstance(there, TextArea):
            return True
    # Even Backspace goes up through every widget before the field does it.
    return not key.is_printable
