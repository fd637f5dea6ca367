"""The covered screen: somebody has come in."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Middle
from textual.widgets import Static

from handover.desk import board as boards
from handover.desk.board import BoardPage
from handover.house.plain_text import initials
from handover.tui.plain import plain
from handover.tui.screens.base import HouseScreen


class Covered(HouseScreen[None]):
    """Names as initials, counts, no words anybody wrote or said."""

    LIES_OVER = True
    HELP_TITLE = "The covered screen"
    HELP_TEXT = "Nothing that anybody wrote or said is on it. F5 or Esc uncovers it again."
    BINDINGS = [
        Binding("f5,q,escape", "back", "Uncover", id="covered.back"),
    ]

    def compose_body(self) -> ComposeResult:
        """A few words in the middle."""
        with Middle():
            yield Static(id="initials", markup=False)

    def on_mount(self) -> None:
        """Say whose house it is and nothing more."""
        self.headline(self.desk.house.name)

    def reload(self) -> None:
        """Read who is here."""
        self.with_desk(boards.board, self._show, group="reload")

    def _show(self, page: BoardPage) -> None:
        here = "   ".join(
            initials(line.resident.name) + (f" {line.unread} new" if line.unread else "")
            for line in page.people
        )
        lines = [
            here or "Nobody is staying.",
            "",
            f"{len(page.to_receive)} to receive   {len(page.promises)} promised   "
            f"{len(page.drafts)} unfinished",
            "",
            "This screen is covered. F5 uncovers it.",
        ]
        self.query_one("#initials", Static).update(plain("\n".join(lines)))
