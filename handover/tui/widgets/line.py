"""A field of one line. It stands alone: the way in needs no other."""

from __future__ import annotations

from textual.binding import Binding
from textual.events import Paste
from textual.widgets import Input

from handover.tui.widgets.pasting import pasted


def typed_sign(key: str, character: str | None) -> str | None:
    """The sign a key types: `/` has another name in Unicode than as a key, and was not known."""
    return "/" if key == "slash" else character


class Line(Input, inherit_css=False):
    """One line. Coming back to it does not put it at risk.

    It has styles of its own: those of the stock one take longer to read than all of the way in.
    """

    COMPONENT_CLASSES = Input.COMPONENT_CLASSES
    BINDINGS = [
        Binding("enter", "submit", "Go on", tooltip="On to the next, or done"),
        Binding("alt+backspace", "delete_left_word", show=False),
    ]

    def __init__(
        self,
        value: str = "",
        *,
        placeholder: str = "",
        id: str | None = None,
        secret: bool = False,
    ) -> None:
        super().__init__(
            value, placeholder=placeholder, id=id, password=secret, select_on_focus=False
        )
        self.cursor_blink = False

    def on_mount(self) -> None:
        """Where no colour tells a hint from what was typed, brackets do."""
        if self.placeholder and getattr(self.app, "hints_in_brackets", False):
            self.placeholder = f"({self.placeholder})"

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """What is typed here is no key of the screen, and does not stand in its bar."""
        return super().check_consume_key(key, typed_sign(key, character))

    def _on_paste(self, event: Paste) -> None:
        """Put in all of it on one line; the stock field would keep the first line only."""
        event.prevent_default().stop()
        words = pasted(self, event.text, there=len(self.value) - len(self.selected_text))
        if line := " ".join(words.splitlines()).replace("\t", " "):
            self.replace(line, *self.selection)
