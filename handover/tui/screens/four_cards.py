"""The four cards of the first sign-in: what this is, and keys that can be pressed right there."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from handover.desk import residents
from handover.house.people import Resident
from handover.tui.plain import plain
from handover.tui.screens.base import HouseScreen
from handover.tui.ways import open_row

CARDS = (
    (
        "What this is for",
        "One shift hands the house over to the next: what people said, in their own words "
        "first, then what they want, then what was promised.\n"
        "No chart is kept. What you write about somebody, they can read, answer and end.\n\n"
        "Arrows, Tab, Enter and Esc are enough for everything. The rows at the bottom say which "
        "other keys work.\n\n"
        "Try it: ? says what can be pressed. Esc comes back here.",
    ),
    (
        "Writing",
        "W begins a note. Say what happened, and what they said, exactly as they said it. F2 "
        "puts it in the book.\n"
        "Nothing typed is lost if you leave: it waits for you, and for nobody else. U takes back "
        "what you did last.\n\n"
        "Try it: W asks whom it is about. Esc comes back here.",
    ),
    (
        "When the shift changes",
        "R on the board receives what was left for you: say back in your own words what you will "
        "carry. H hands over, and F shows what we promised.\n"
        "You can always go home and always begin; nothing on these pages has to be done first."
        "\n\n"
        "Try it: F shows what was promised. Esc comes back here.",
    ),
    (
        "Somebody comes in, or needs help",
        "F5 covers the screen, F9 locks it and keeps every word, F10 leaves.\n"
        "F8 shows whom to ring, from wherever you are, and asks nothing first.\n\n"
        "Try it: F8, then Esc. F5, then F5 again.\n\n"
        "Enter goes to the board. These cards do not come again; ? has them for whoever asks.",
    ),
)
"""What each is about, and its words."""


class FourCards(HouseScreen[None]):
    """One card at a time. Leaving them half way is fine; they do not come again."""

    HELP_TITLE = "The four cards"
    HELP_TEXT = (
        "What this is for, writing, the change of shifts, and what to press when somebody comes "
        "in. Enter goes on, Esc leaves them. The keys they name work while you read."
    )
    BINDINGS = [
        Binding("enter", "next", "Go on", id="cards.next", tooltip="The next card"),
        Binding("space,right", "next", show=False),
        Binding("left", "before", show=False),
        Binding("w", "write", "Write", id="cards.write", tooltip="Write a note"),
        Binding("f", "follow_ups", "Follow-ups", id="cards.follow-ups", tooltip="What we promised"),
        Binding("q", "app.cover", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.at = 0
        """Which card is in front."""
        self._here: Sequence[Resident] = ()

    def compose_body(self) -> ComposeResult:
        """The card."""
        with VerticalScroll(id="page", can_focus=False):
            yield Static(id="words", markup=False)

    def on_mount(self) -> None:
        """Begin with the first."""
        self._show()

    def on_resize(self, event: object) -> None:
        """Words are wrapped to fit."""
        super().on_resize(event)  # type: ignore[arg-type]  # a Resize
        self._show()

    def reload(self) -> None:
        """Who is here, for whoever tries W."""
        self.with_desk(residents.residents_here, self._know, group="reload")

    def _know(self, here: Sequence[Resident]) -> None:
        self._here = here

    def _show(self) -> None:
        title, words = CARDS[self.at]
        self.headline(f"Card {self.at + 1} of {len(CARDS)}: {title}")
        width = min(max(self.size.width - 6, 20), 72)
        lines = [textwrap.fill(line, width) for line in words.splitlines()]
        self.query_one("#words", Static).update(plain("\n".join(lines)))
        self.query_one("#page").scroll_home(animate=False)

    def action_next(self) -> None:
        """The next card; after the last one, the board."""
        if self.at + 1 == len(CARDS):
            self.dismiss()
            return
        self.at += 1
        self._show()

    def action_before(self) -> None:
        """The card before."""
        self.at = max(self.at - 1, 0)
        self._show()

    def action_write(self) -> None:
        """Whom is it about?"""
        self.house_app.choose_and_write([(one.id, one.name) for one in self._here])

    def action_follow_ups(self) -> None:
        """What was promised."""
        open_row(self.house_app, "promise:")
