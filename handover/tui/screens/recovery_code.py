"""The recovery code: shown once, to be written down."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from handover.tui.plain import plain
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.top_line import TopLine


class RecoveryCode(HouseScreen[None]):
    """What opens the book when no passphrase does."""

    HELP_TITLE = "The recovery code"
    HELP_TEXT = (
        "Write the code down and put it in the safe, or wherever the house keeps what it must not "
        "lose. With it somebody gets a new passphrase when nobody's opens the book any more.\n\n"
        "It is kept nowhere. A coordinator can have another one made at any time; then this one "
        "opens nothing. Small letters are fine, and an O for a 0."
    )
    BINDINGS = [
        Binding(
            "f2,ctrl+s", "written", "Got it", id="recovery.written", tooltip="It is written down"
        ),
        Binding("escape", "not_yet", show=False),
    ]

    def __init__(self, code: str, more: str = "") -> None:
        super().__init__()
        self.code = code
        self.more = more
        """What else is to be known of the book."""

    def compose_body(self) -> ComposeResult:
        """The code, with room around it."""
        groups = self.code.split("-")
        with VerticalScroll(can_focus=False):
            yield Static(
                plain(
                    "The recovery code of this book\n\n"
                    f"    {'-'.join(groups[:4])}-\n"
                    f"    {'-'.join(groups[4:])}\n\n"
                    "Write it down on paper and put it in the safe. When no passphrase opens "
                    "the book any more, this does. It is kept nowhere, and not shown again.\n\n"
                    "Then press F2."
                ),
                markup=False,
            )
            if self.more:
                yield Static(plain(f"\n{self.more}"), markup=False)

    def on_mount(self) -> None:
        """Say what this is."""
        self.query_one(TopLine).say("handover", self.house_app.signed_in_words())

    def reload(self) -> None:
        """There is nothing to read again."""

    def action_written(self) -> None:
        """It is on paper."""
        self.dismiss()

    def action_not_yet(self) -> None:
        """Esc must not lose it."""
        self.say("Write it down first; it is not shown again. F2 goes on.")
