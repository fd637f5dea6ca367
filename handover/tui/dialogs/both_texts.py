"""Two people wrote the same thing: both texts, side by side, nothing overwritten."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import Static

from handover.house.refusals import MovedOn
from handover.tui.dialogs.base import Dialog
from handover.tui.plain import plain


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
        yield Static(plain(self.refusal.theirs or "(nothing)"), id="theirs", markup=False)
        yield Static(plain("What you wrote (still in its field)", "bold"), markup=False)
        yield Static(plain(self.refusal.yours or "(nothing)"), id="yours", markup=False)
        ways = "F2 there keeps yours instead" if self.once_more else "add to theirs"
        yield Static(plain(f"Esc goes back: {ways}, or write yours again."), markup=False)
