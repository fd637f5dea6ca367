"""A row at the door that can be chosen, with a `>` before it while the cursor is there."""

from __future__ import annotations

from textual.binding import Binding
from textual.content import Content
from textual.widget import Widget

from handover.tui.plain import plain


class DoorRow(Widget, can_focus=True):
    """One row; what Enter does there stands in it."""

    WORDS = ""

    def render(self) -> Content:
        """What Enter does here."""
        return plain(f"{'>' if self.has_focus else ' '} {self.WORDS}")

    def on_focus(self) -> None:
        """Show the sign."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide the sign."""
        self.refresh()

    def on_click(self) -> None:
        """A click moves the cursor here."""
        self.focus()


class HasTheCode(DoorRow):
    """From the sign-in to coming back with the code on paper."""

    WORDS = "My passphrase is lost: I have the recovery code on paper"
    BINDINGS = [
        Binding("enter", "screen.come_back", "Open", tooltip="A new passphrase, with the code"),
    ]
