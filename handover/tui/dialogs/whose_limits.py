"""Whose limits? The house's, mine, a resident's; or what the house has agreed."""

from __future__ import annotations

from collections.abc import Sequence

from handover.tui.dialogs.ask import Pick


class WhoseLimits(Pick):
    """Where one may go from here; what comes back is the key of a row to open."""

    def __init__(self, here: Sequence[tuple[int, str]]) -> None:
        super().__init__(
            "What is all right, and what is not: for whom?",
            [
                ("limits:house", "The house: its line on 27 things"),
                ("agreements:", "What the house has agreed at its meetings"),
                ("limits:me", "Mine: nobody else reads them"),
                ("exercise:", "The exercise: mine, one after the other"),
                *((f"limits:{number}", name) for number, name in here),
            ],
        )
