"""What goes over the line to the terminal, for what Textual writes."""

from __future__ import annotations

from handover.tui.driver.painter import Painter, Place
from handover.tui.driver.picture import PLACE, Picture

BEGIN_TOGETHER = "\x1b[?2026h"
END_TOGETHER = "\x1b[?2026l"
"""Between the two a terminal that can shows nothing, and then all of it at once."""
ONE_PACKET = 1000
"""Characters that arrive together anyway."""
SHOW_CURSOR = "\x1b[?25h"
HIDE_CURSOR = "\x1b[?25l"
OTHER_SCREEN = "\x1b[?1049"


def is_frame(data: str) -> bool:
    """Does it draw, that is, does it begin with a place on the screen?"""
    return PLACE.match(data) is not None


class ThinLine:
    """Reads along what is written for the terminal and says how little of it has to be sent."""

    def __init__(self, *, erases_in_colour: bool = True) -> None:
        self._picture = Picture()
        self._painter = Painter(erases_in_colour=erases_in_colour)
        self._together = False
        """The terminal has said that it can show things together."""
        self._cursor_seen = False

    @property
    def behind(self) -> bool:
        """Is there something that the terminal does not show yet?"""
        return bool(self._picture.changed)

    def fit(self, width: int, height: int) -> None:
        """The terminal has this size."""
        if self._picture.fit(width, height):
            self._painter.forget()

    def forget(self) -> None:
        """Nobody knows what the terminal shows: all of it is to be sent again."""
        self._painter.forget()
        self._picture.changed |= self._picture.rows.keys()

    def drop(self) -> None:
        """What was to be shown is not to be sent any more, whoever asks for it again."""
        self._picture.drop()
        self._painter.forget()

    def take(self, frame: str) -> None:
        """Take in a frame; `changes` says what to send for it, and for others before it."""
        self._picture.take(frame)

    def rest(self, data: str) -> str:
        """What to send for what is not a frame: a mode of the terminal, a bell."""
        if data in (BEGIN_TOGETHER, END_TOGETHER):
            self._together = True
            return ""
        if OTHER_SCREEN in data:
            data = self._painter.put_pen_down() + data
            self.forget()
        elif data in (SHOW_CURSOR, HIDE_CURSOR):
            self._cursor_seen = data == SHOW_CURSOR
        return data

    def changes(self, caret: Place | None) -> str:
        """What to send so that the terminal shows the last frame, its cursor at the caret.

        Without a caret the cursor is hidden, and where it stands does not matter.
        """
        picture = self._picture
        changes = self._painter.paint(picture.rows, sorted(picture.changed), caret)
        picture.changed.clear()
        before, self._cursor_seen = self._cursor_seen, caret is not None
        if len(changes) > ONE_PACKET:
            if self._together:
                changes = BEGIN_TOGETHER + changes + END_TOGETHER
            elif before:
                before, changes = False, HIDE_CURSOR + changes
        if before == self._cursor_seen:
            return changes
        return changes + SHOW_CURSOR if self._cursor_seen else HIDE_CURSOR + changes
