"""What the whole program does about keys, whatever screen is in front."""

from __future__ import annotations

from handover.tui.guarded import Guarded


class Keyboard(Guarded):
    """The program at the keyboard: capitals that are letters."""

    async def _check_bindings(self, key: str, priority: bool = False) -> bool:
        """Do what a key stands for; a capital letter that means nothing itself is the letter.

        Caps Lock is noticed late by tired eyes. In a field a letter never comes this far.
        """
        done = await super()._check_bindings(key, priority)
        if done or not (len(key) == 1 and key.isupper()):
            return done
        return await super()._check_bindings(key.lower(), priority)
