"""What the whole program does about keys, whatever screen is in front."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from handover.tui.in_turn import KeysInTurn


class Keyboard(KeysInTurn):
    """The program at the keyboard: capitals that are letters, and taking back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "u,ctrl+z",
            "undo",
            "Undo",
            show=False,
            id="house.undo",
            tooltip="What you did last, and taking it back",
        )
    ]

    def action_undo(self) -> None:
        """What I did last, to take it back. In a field Ctrl+Z takes back what was typed."""
        from handover.tui.app import HandoverApp
        from handover.tui.places import about_whom, may_find
        from handover.tui.screens.last_acts import LastActs

        assert isinstance(self, HandoverApp)
        there = isinstance(self.screen, LastActs)
        if self.desk is not None and not there and may_find(self, self.screen):
            self.push_screen(LastActs(about_whom(self)))

    async def _check_bindings(self, key: str, priority: bool = False) -> bool:
        """Do what a key stands for; a capital letter that means nothing itself is the letter.

        Caps Lock is noticed late by tired eyes. In a field a letter never comes this far.
        """
        done = await super()._check_bindings(key, priority)
        if done or not (len(key) == 1 and key.isupper()):
            return done
        return await super()._check_bindings(key.lower(), priority)
