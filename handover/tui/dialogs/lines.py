"""A few lines to read, and nothing to answer."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.widgets import Static

from handover.tui.dialogs.base import Dialog
from handover.tui.plain import plain


class Lines(Dialog[None]):
    """Something that has been asked to be seen."""

    def __init__(self, heading: str, lines: Sequence[str]) -> None:
        super().__init__(heading)
        self.lines = tuple(lines)

    def compose_body(self) -> ComposeResult:
        """One line under the other."""
        for line in self.lines:
            yield Static(plain(line), markup=False)
