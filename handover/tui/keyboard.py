"""What the whole program does about keys, whatever screen is in front."""

from __future__ import annotations

from textual.events import Event, Key, Paste

from handover.tui.guarded import Guarded
from handover.tui.together import together_at


class Keyboard(Guarded):
    """The program at the keyboard: who is there, and capitals that are letters."""

    async def on_event(self, event: Event) -> None:
        """A key pressed, or words pasted, keep the page of whoever sits here from being covered."""
        # Whatever lies over that page gets the keys, so they are noticed here.
        if isinstance(event, Key | Paste) and (page := together_at(self)):
            page.stay_awake()
        await super().on_event(event)

    async def _check_bindings(self, key: str, priority: bool = False) -> bool:
        """Do what a key stands for; a capital letter that means nothing itself is the letter.

        Caps Lock is noticed late by tired eyes. In a field a letter never comes this far.
        """
        done = await super()._check_bindings(key, priority)
        if done or not (len(key) == 1 and key.isupper()):
            return done
        return await super()._check_bindings(key.lower(), priority)
