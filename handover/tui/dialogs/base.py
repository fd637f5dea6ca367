"""What every question over a screen has."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.screen import ModalScreen
from textual.widgets import Static

from handover.tui.leaves_once import LeavesOnce
from handover.tui.near_what_changed import DrawsWhatChanged
from handover.tui.plain import plain
from handover.tui.stylesheet import OF_THE_HOUSE
from handover.tui.widgets.in_sight import InSight
from handover.tui.widgets.key_bar import KeyBar
from handover.tui.widgets.too_small import mark_size

R = TypeVar("R")


class Dialog(LeavesOnce, DrawsWhatChanged, ModalScreen[R | None]):
    """A question. Esc always leaves it and changes nothing."""

    CSS_PATH = OF_THE_HOUSE

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back", id="dialog.back"),
        Binding("f6", "app.focus_next", "Next", id="dialog.next", tooltip="Tab does the same"),
        Binding("f5", "app.cover", "Cover", id="dialog.cover"),
        Binding("f8,exclamation_mark", "app.emergency", "Emergency", id="dialog.emergency"),
        Binding("f9", "app.rest", "Lock", id="dialog.rest"),
        Binding("f1,ctrl+g", "app.help", "Help", id="dialog.help"),
        Binding("f10", "app.leave", "Leave", id="dialog.leave"),
    ]

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.heading = heading

    def compose(self) -> ComposeResult:
        """A frame with the question, what answers it, and the keys."""
        with InSight(id="frame"):
            yield Static(plain(self.heading, "bold"), id="heading", markup=False)
            yield from self.compose_body()
            said = Static(id="said", markup=False)
            said.display = False
            yield said
        yield KeyBar()

    def compose_body(self) -> ComposeResult:
        """The dialog's own part."""
        yield from ()

    def on_resize(self, event: Resize) -> None:
        """A window that is too small says so, and nothing else."""
        mark_size(self, event.size)

    def say(self, words: str) -> None:
        """Say what is still missing, at the foot of the frame: a long form may stand elsewhere."""
        said = self.query_one("#said", Static)
        said.update(plain(words))
        said.display = bool(words)

    def action_back(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)
