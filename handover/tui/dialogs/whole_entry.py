"""One line of the directory, in full."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Static

from handover.house.directory import PublicContact, PublicKind
from handover.tui.dialogs.base import Dialog
from handover.tui.plain import plain


class WholeEntry(Dialog[str]):
    """Every way to reach it, and when. What comes back says what to do with it."""

    BINDINGS = [
        Binding("n", "do('step')", "New step", id="entry.step", tooltip="If somebody asked"),
        Binding("e", "do('change')", "Put right", id="entry.change", tooltip="Put it right"),
        Binding("l", "do('take out')", "Take out", id="entry.take-out", tooltip="A coordinator"),
    ]

    def __init__(self, contact: PublicContact) -> None:
        super().__init__(contact.name)
        self.contact = contact

    def compose_body(self) -> ComposeResult:
        """One line for each way."""
        one = self.contact
        day = f"{one.checked_on.day} {one.checked_on:%B %Y}" if one.checked_on else ""
        said = (
            ("", one.sort or f"{one.kind}"),
            ("Number", one.number),
            ("E-mail", one.email),
            ("Website", one.website),
            ("Public name", one.handle),
            ("Where", one.address),
            ("Meets" if one.kind is PublicKind.GROUP else "Open", one.meets),
            ("When", one.when),
            ("How one joins", one.joining),
            ("Checked", day),
        )
        for label, words in said:
            if words:
                yield Static(plain(f"{label}  {words}" if label else words), markup=False)

    def action_do(self, what: str) -> None:
        """Leave with what is to be done."""
        self.dismiss(what)
