"""The locked screen: whose house it is and who may come back, and nothing else."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.widgets import Static

from handover.tui.plain import plain
from handover.tui.screens.sign_in import SignIn
from handover.tui.widgets.door_row import DoorRow
from handover.tui.widgets.line import Line

NOTHING_TYPED = "Type your passphrase. Tab goes on to “Somebody else”."


class SomebodyElse(DoorRow):
    """From the locked screen to the sign-in."""

    WORDS = "Somebody else signs in"
    BINDINGS = [
        Binding("enter", "screen.somebody_else", "Open", tooltip="Somebody else signs in"),
    ]


class Locked(SignIn):
    """Whoever was here goes on with the passphrase; anybody else signs in."""

    HELP_TITLE = "The locked screen"
    HELP_TEXT = (
        "Nothing is lost. What was being written is kept for whoever wrote it, and for nobody "
        "else.\n\n"
        "Whoever was signed in types the passphrase and presses Enter: everything stands there as "
        "it was. Anybody else presses Tab and Enter and signs in with a name; they get their own "
        "board.\n\n"
        "F7 shows the rules of the house, F8 whom to ring."
    )
    BINDINGS = [
        Binding("tab", "app.focus_next", "Next", id="locked.next", tooltip="Somebody else"),
        Binding("down", "app.focus_next", show=False),
    ]

    def compose_body(self) -> ComposeResult:
        """House, passphrase, somebody else."""
        with Vertical(id="sign-in"):
            yield Static(id="house-name", markup=False)
            yield Static(
                plain(f"Locked. Nothing is lost. {self.first_name} goes on with the passphrase:"),
                markup=False,
            )
            yield Line(placeholder="your passphrase", id="passphrase", secret=True)
            yield SomebodyElse(id="somebody-else")
            yield Static(id="hint", markup=False)

    @property
    def comes_back(self) -> bool:
        """Esc leads nowhere from here."""
        return False

    def action_open(self) -> None:
        """Try to go on."""
        passphrase = self.query_one("#passphrase", Line)
        if passphrase.value:
            self.knock(self.first_name, passphrase.value)
        else:
            self.say(NOTHING_TYPED)

    def action_somebody_else(self) -> None:
        """Anybody else signs in with a name; Esc comes back here."""
        self.dismiss()
