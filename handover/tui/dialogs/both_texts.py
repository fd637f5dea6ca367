"""Two people wrote the same thing: both texts, side by side, nothing overwritten."""

from __future__ import annotations

from typing import Any

from textual.app import App, ComposeResult
from textual.widgets import Static

from handover.house.refusals import MovedOn, Refusal
from handover.tui.dialogs.base import Dialog
from handover.tui.plain import plain
from handover.tui.screens.reads_on import ReadsOn
from handover.tui.together import together_at


class BothTexts(Dialog[bool], ReadsOn):
    """What stands in the book, and what you were about to write.

    What comes back is whether all that stands in the book was in sight.
    """

    READS = "#frame"

    def __init__(self, refusal: MovedOn, *, once_more: bool = False) -> None:
        self.refusal = refusal
        self.once_more = once_more
        """May the form below be kept over what is shown here?"""
        super().__init__(str(refusal))
        self._read_to = 0

    def compose_body(self) -> ComposeResult:
        """Theirs first, then yours."""
        yield Static(plain("In the book now", "bold"), markup=False)
        yield Static(plain(self._shown(self.refusal.theirs)), id="theirs", markup=False)
        yield Static(plain("What you wrote (still in its field)", "bold"), markup=False)
        yield Static(plain(self._shown(self.refusal.yours)), id="yours", markup=False)
        ways = "F2 there keeps yours instead" if self.once_more else "add to theirs"
        yield Static(plain(f"Esc goes back: {ways}, or write yours again."), markup=False)

    def on_mount(self) -> None:
        """Where there is more than the window holds, it is read on to."""
        self.watch(self.query_one(self.READS), "scroll_y", self._has_read)
        self.call_after_refresh(self.refresh_bindings)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is more only where the window does not hold all of it."""
        return action != "more" or any(one.max_scroll_y for one in self.query(self.READS))

    def _has_read(self) -> None:
        frame = self.query_one(self.READS)
        self._read_to = max(self._read_to, frame.scroll_offset.y + frame.size.height)

    def action_back(self) -> None:
        """Back to the form, or to the field."""
        self._has_read()
        self.dismiss(self.query_one("#theirs").virtual_region.bottom <= self._read_to)

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
