"""One line over whatever is in front: the screen locks soon."""

from __future__ import annotations

from textual.widgets import Static

from handover.tui.stillness import WARNS_BEFORE_S

WORDS = f"Nobody is typing: this locks in {WARNS_BEFORE_S} seconds. Any key keeps it open."


class LocksSoon(Static):
    """Says so, in the first row."""

    def __init__(self) -> None:
        super().__init__(WORDS, markup=False)
