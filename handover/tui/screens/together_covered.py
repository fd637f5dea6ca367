"""The cover over somebody's own page: it says nothing of anybody, not even whose house it is."""

from __future__ import annotations

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Middle
from textual.widgets import Static

from handover.desk import opening
from handover.house.refusals import Refusal
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.plain import plain
from handover.tui.screens.base import HouseScreen

PASSPHRASE = (
    Asked("passphrase", "The passphrase of whoever is signed in", secret=True, sort=None),
)


class TogetherCovered(HouseScreen[None]):
    """Nothing."""

    LIES_OVER = True
    HELP_TITLE = "A covered screen"
    HELP_TEXT = "Nothing stands here. F5 or Esc uncovers it."
    BINDINGS = [
        Binding("f5,q,escape", "back", "Uncover", id="together-covered.back"),
        Binding("f7,ctrl+r", "nothing", show=False),
    ]

    def __init__(self, *, rests: bool = False) -> None:
        super().__init__()
        self.rests = rests
        """Nobody has touched a key for a while: whoever is signed in says that they are back."""

    def compose_body(self) -> ComposeResult:
        """One line in the middle."""
        with Middle():
            yield Static(id="covered", markup=False)

    def on_mount(self) -> None:
        """Say how to go on, and nothing more."""
        self.headline("")
        words = "Resting. F5 goes on, with the passphrase." if self.rests else "Covered."
        self.query_one("#covered", Static).update(plain(words))

    def reload(self) -> None:
        """Nothing here comes from the book."""

    def action_nothing(self) -> None:
        """There is nothing to read here."""

    def they_are_back(self) -> None:
        """The lock has asked who is there already."""
        if self.rests:
            if isinstance(self.app.screen, Fill):
                self.app.screen.dismiss(None)
            self.dismiss()

    def action_back(self) -> None:
        """Uncover it; after a rest, with the passphrase."""
        if self.rests:
            self._ask()
        else:
            self.dismiss()

    @work(exclusive=True, group="ask")
    async def _ask(self) -> None:
        filled = await self.app.push_screen_wait(Fill("Who is there?", PASSPHRASE))
        if filled is None:
            return
        self.say("A moment …")
        self.with_desk(
            lambda desk: opening.still_me(desk, filled["passphrase"]),
            self._me,
            otherwise=self._not_me,
        )

    def _me(self, _: object) -> None:
        self.leave()

    def _not_me(self, refusal: Refusal) -> None:
        self.say(str(refusal))
