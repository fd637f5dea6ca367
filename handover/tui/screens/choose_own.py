"""The first sign-in: a passphrase of one's own, before anything else is seen."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from handover.desk import keys
from handover.desk.desk import Desk
from handover.house.refusals import Refusal
from handover.tui.messages import DeskAnswered, DeskRefused
from handover.tui.plain import plain
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.fields import Line
from handover.tui.widgets.top_line import TopLine


class ChooseOwn(HouseScreen[None]):
    """Somebody came in with a word another gave them. Nobody sits at the desk yet."""

    HELP_TITLE = "A passphrase of your own"
    HELP_TEXT = (
        "The word you came in with was known to somebody else, so it opens the book no more once "
        "you have chosen a passphrase that only you know.\n\n"
        "At least 8 characters, of any kind: four words in a row are good, and spaces are fine. "
        "It never has to be changed because time has passed.\n\n"
        "Esc goes back to the way in; the word stays good until you have chosen."
    )

    def __init__(self, theirs: Desk) -> None:
        super().__init__()
        self.theirs = theirs
        """Whose it is; the program shows nothing of it before they have chosen."""

    def compose_body(self) -> ComposeResult:
        """Twice the same."""
        with Vertical(id="sign-in"):
            yield Static(
                plain(
                    f"Welcome, {self.theirs.who.name}. Choose a passphrase of your own, which "
                    "only you know.\nAt least 8 characters; four words in a row are good."
                ),
                markup=False,
            )
            yield Line(placeholder="your own passphrase", id="name", secret=True)
            yield Line(placeholder="the same again", id="passphrase", secret=True)

    def on_mount(self) -> None:
        """Say where we are."""
        self.query_one(TopLine).say(self.theirs.house.name, "")
        self.query_one("#name", Line).focus()

    def nobody_is_there(self) -> None:
        """Whoever came in has gone: nobody else chooses for them. The word stays good."""
        self.dismiss()

    @on(Line.Submitted)
    def action_open(self) -> None:
        """On to the second field, or keep it."""
        one, again = self.query_one("#name", Line), self.query_one("#passphrase", Line)
        if not again.value:
            again.focus()
        elif one.value != again.value:
            one.value = again.value = ""
            one.focus()
            self.say("The two are not the same. Type it twice once more.")
        else:
            self._choose(one.value)

    def _choose(self, passphrase: str) -> None:
        self.say("A moment …")

        def in_thread() -> None:
            try:
                keys.choose_my_own(self.theirs, passphrase)
            except Refusal as refusal:
                self.post_message(DeskRefused(refusal, self._not_yet))
            else:
                self.post_message(DeskAnswered(None, self._chosen))

        self.run_worker(in_thread, thread=True, exclusive=True)

    def _not_yet(self, refusal: Refusal) -> None:
        for field in self.query(Line):
            field.value = ""
        self.query_one("#name", Line).focus()
        self.say(str(refusal))

    def _chosen(self, _: None) -> None:
        self.leave()
        self.house_app.call_later(self.house_app.sit_down, self.theirs)
