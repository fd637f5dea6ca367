"""Two people wrote the same thing: both texts, side by side, nothing overwritten."""

from __future__ import annotations

from typing import Any

from textual.app import App, ComposeResult
from textual.widgets import Static

from handover.house.refusals import MovedOn, Refusal
from handover.tui.dialogs.base import Dialog
from handover.tui.plain import plain
from handover.tui.together import together_at


class BothTexts(Dialog[bool]):
    """What stands in the book, and what you were about to write."""

    def __init__(self, refusal: MovedOn, *, once_more: bool = False) -> None:
        self.refusal = refusal
        self.once_more = once_more
        """May the form below be kept over what is shown here?"""
        super().__init__(str(refusal))

    def compose_body(self) -> ComposeResult:
        """Theirs first, then yours."""
        yield Static(plain("In the book now", "bold"), markup=False)
        yield Static(plain(self._shown(self.refusal.theirs)), id="theirs", markup=False)
        yield Static(plain("What you wrote (still in its field)", "bold"), markup=False)
        yield Static(plain(self._shown(self.refusal.yours)), id="yours", markup=False)
        ways = "F2 there keeps yours instead" if self.once_more else "add to theirs"
        yield Static(plain(f"Esc goes back: {ways}, or write yours again."), markup=False)

    def _shown(self, text: str) -> str:
        return shown_at(self.app, text) or "(nothing)"


def shown_at(app: App[Any], text: str) -> str:
    """The text; with somebody at the screen nobody else's name is in it."""
    if page := together_at(app):
        try:
            text = page.safe(text)
        except Refusal:
            return "(not shown here)"
    return text
