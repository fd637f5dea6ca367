"""What hung on a screen goes when the screen does, and not at some later time."""

from __future__ import annotations

import gc

from textual.app import App
from textual.timer import Timer

from handover.tui.stillness import Stillness

SOON_S = 0.1
"""So long after a screen has gone, and after the last key: looking takes as long as drawing."""


class ClearsAway(App[int]):
    """The program, looking for what lies about as soon as a screen has gone.

    A screen and its widgets know each other, so they stay until Python looks for such rings, which
    it does by itself after many thousand new things. Until then every line would be in memory that
    stood there, and room be made for the next screens beside it.
    """

    stillness: Stillness
    _clearing: Timer | None = None

    def clear_away_soon(self) -> None:
        """Something has gone."""
        if self._clearing is None and self.is_running:
            self._clearing = self.set_timer(SOON_S, self._clear_away)

    def _clear_away(self) -> None:
        self._clearing = None
        if self.stillness.lasts_s < SOON_S:
            self.clear_away_soon()
            return
        # As something the program is told: else what it was told last, by the one that has gone,
        # would still stand before it.
        self.call_later(gc.collect)
