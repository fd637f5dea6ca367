"""What no program of the house does, whatever it is shown: let a text act, tell when it breaks.

Texts are clean in the book and go to the screen through `plain`. This is the last gate behind both:
what has got past them by mistake is stopped between the drawn line and the terminal.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from rich.segment import Segment
from textual.app import App
from textual.color import Color
from textual.filter import LineFilter

from handover.house.plain_text import ACTING
from handover.tui.console_signs import in_console_signs
from handover.tui.keeping import KeepsDrafts, every_screen
from handover.tui.manners import Colours
from handover.tui.own_ink import OwnInk


class LastGate(LineFilter):
    """Lets letters through, and nothing that a terminal would obey: no control sign, no link."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same line; what it leaves out takes no room on a screen."""
        if all(map(_may_pass, segments)):
            return segments
        return [_harmless(one) for one in segments if not one.control]


def _may_pass(segment: Segment) -> bool:
    text, style, control = segment
    acts = not text.isprintable() and ACTING.search(text)
    return not (control or acts or (style is not None and style.link))


def _harmless(segment: Segment) -> Segment:
    text, style, _ = segment
    return Segment(ACTING.sub("", text), style.update_link(None) if style else style)


class ConsoleSigns(LineFilter):
    """Draws only what the fonts of old consoles have; every line stays as wide as it is."""

    def __init__(self, lacking: str = "") -> None:
        super().__init__()
        self._lacking = lacking
        """Signs that not even those fonts all have, and this one has not."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same line in plainer signs. People's letters stay, whatever the font has."""
        return [
            Segment(in_console_signs(text, self._lacking), style, none)
            for text, style, none in segments
        ]


class Guarded(App[int]):
    """A program out of which nothing leaks: no escape code, no clipboard, no screenshot, no values.

    When it breaks, what is half written is kept first, and one sentence comes on the terminal.
    """

    GATE = LastGate()
    plainer = ConsoleSigns()
    NO_COLOURS = OwnInk(lines=False)
    SIXTEEN = OwnInk(lines=True)

    console_signs = False
    """Is only what the fonts of old consoles have drawn?"""

    colours = Colours.AUTO
    """Which colours there are."""

    accessible = False
    """Does the cursor stand on the row one has chosen, in one column, with words for signs?"""

    said_at_the_end = ""
    """What is said after the screen is gone, if the program itself broke."""

    def get_line_filters(self) -> Sequence[LineFilter]:
        """The stock ones, and the last gate behind them."""
        ours: list[LineFilter] = [self.plainer] if self.console_signs else []
        if self.colours in (Colours.SIXTEEN, Colours.NONE):
            ours.append(self.SIXTEEN if self.colours is Colours.SIXTEEN else self.NO_COLOURS)
        return [*super().get_line_filters(), *ours, self.GATE]

    def copy_to_clipboard(self, text: str) -> None:
        """Keep a copy inside the program only: over SSH the clipboard is somebody's own machine."""
        self._clipboard = text

    def notify(self, message: str, **manners: Any) -> None:
        """Say something in a corner; as it stands, whoever asks for markup."""
        manners.pop("markup", None)
        super().notify(message, markup=False, **manners)

    def deliver_screenshot(self, *_: object, **__: object) -> None:
        """No picture of a page is made: it would be a file that anybody can read."""

    def save_screenshot(self, *_: object, **__: object) -> str:
        """No picture is saved either; its name, if there were one, is empty."""
        return ""

    def open_url(self, url: str, *, new_tab: bool = True) -> None:
        """No text leads out of the house."""

    def bell(self) -> None:
        """No sound: people sleep here."""

    def _set_pointer_shape(self, shape: str) -> None:
        """No shape for the pointer: a console prints the code for it as letters."""

    def panic(self, *_: object) -> None:
        """Nothing an error has to say of itself is shown: people's words may stand in it."""
        self._fatal_error()

    def broke(self, error: Exception) -> None:
        """Something broke outside the screens, in a thread of the terminal's; from any thread."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._handle_exception, error)

    def mind_the_loop(self) -> None:
        """Note down what breaks while nobody waits for it; the stock way writes it on the page."""
        if not self.is_headless:
            asyncio.get_running_loop().set_exception_handler(_noted)

    def _handle_exception(self, error: Exception) -> None:
        # Somebody has left already: a screen that was only half drawn may miss its fields.
        if self._exit:
            return
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._keep_what_can_be_kept()
        self._fatal_error()

    def _keep_what_can_be_kept(self) -> None:
        for screen in self._with_drafts():
            with suppress(Exception):  # the screen that broke may not keep; the others still do
                screen.keep_now()

    def _with_drafts(self) -> list[KeepsDrafts]:
        found = [screen for screen in every_screen(self) if screen.is_mounted]
        return [screen for screen in found if isinstance(screen, KeepsDrafts)]

    def _fatal_error(self) -> None:
        """Say plainly that something broke; the stock way prints people's words on the screen."""
        from handover.desk.incidents import incident

        if not self.said_at_the_end:
            self.said_at_the_end = incident(
                self._exception,
                what_is_safe="What you wrote is kept as a draft; start it again and go on.",
            )
        self._close_messages_no_wait()

    def _print_error_renderables(self) -> None:
        """Print nothing of an error: what there is to say is said by whoever ran the program."""
        self._exit_renderables.clear()


def _noted(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    from handover.desk.incidents import incident

    if isinstance(error := context.get("exception"), Exception):
        incident(error, what_is_safe="")
