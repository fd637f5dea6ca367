"""Two people wrote the same thing: both texts, side by side, nothing overwritten."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import Static

from handover.house.refusals import MovedOn
from handover.tui.dialogs.base import Dialog
from handover.tui.plain import plain


class BothTexts(Dialog[bool]):
    """What stands in the book, and what you were about to write."""

    def __init__(self, refusal: MovedOn) -> None:
        self.refusal = refusal
        super().__init__(str(refusal))

    def compose_body(self) -> ComposeResult:
        """Theirs first, then yours."""
        yield Static(plain("In the book now", "bold"), markup=False)
        yield Static(plain(self.refusal.theirs or "(nothing)"), id="theirs", markup=False)
        yield Static(plain("What you wrote (still in its field)", "bold"), markup=False)
        yield Static(plain(self.refusal.yours or "(nothing)"), id="yours", markup=False)
        yield Static(plain("Esc goes back: add to theirs, or write yours again."), markup=False)
