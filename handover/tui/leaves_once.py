"""Leaving a screen once, however often and however fast Esc is pressed."""

from __future__ import annotations

from typing import Any

from textual._styles_cache import StylesCache
from textual.await_complete import AwaitComplete
from textual.screen import Screen

from handover.tui.clearing_away import ClearsAway
from handover.tui.locking import asleep_at, leave_when_awake
from handover.tui.lying_over import LiesOver


class LeavesOnce(LiesOver):
    """Stands before a kind of screen.

    The stock one, left a second time or while another is in front, takes that other one away.
    """

    _left = False
    _leaves_soon = False
    _leaves_with: Any = None

    def on_unmount(self) -> None:
        """Nothing that was drawn of a screen stays when it is gone.

        A cache of the stock program's keeps the last thousand widgets alive, and their lines.
        """
        StylesCache.get_inner_outer.cache_clear()
        assert isinstance(self, Screen)
        if isinstance(self.app, ClearsAway):
            self.app.clear_away_soon()

    def dismiss(self, result: Any = None) -> AwaitComplete:
        """Leave with a result, if this is the screen in front."""
        assert isinstance(self, Screen)
        if asleep_at(self) and not self._left:
            return leave_when_awake(self, lambda: self.dismiss(result))
        if self._left or self.app.screen is not self:
            return AwaitComplete()
        self._left = True
        left: AwaitComplete = super().dismiss(result)  # type: ignore[misc]  # that of the screen
        self.let_beneath_go_on()
        return left

    def leave(self, result: Any = None) -> None:
        """Leave as soon as this is the screen in front: what was to be done here is done."""
        assert isinstance(self, Screen)
        self._leaves_soon, self._leaves_with = True, result
        self.dismiss(result)

    def on_screen_resume(self) -> None:
        """It is in front again."""
        if self._leaves_soon:
            self.dismiss(self._leaves_with)
