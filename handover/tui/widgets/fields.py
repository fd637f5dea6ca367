"""Fields to write in and to choose from."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Key, Paste
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from handover.tui.plain import plain, sign
from handover.tui.widgets.line import Line as Line
from handover.tui.widgets.line import typed_sign
from handover.tui.widgets.pasting import pasted
from handover.tui.widgets.touched_rows import TouchedRows

V = TypeVar("V")


class Words(TouchedRows):
    """Somewhere to write. Stock keys that wipe a line at a slip are gone; Tab goes on."""

    BINDINGS = [
        Binding("f6", "app.focus_next", "Next", tooltip="Tab does the same"),
        Binding("ctrl+z", "undo", "Undo", tooltip="Take back what you typed last"),
    ]

    def __init__(self, text: str = "", *, placeholder: str = "", id: str | None = None) -> None:
        super().__init__(
            text,
            id=id,
            soft_wrap=True,
            tab_behavior="focus",
            placeholder=Content(placeholder),
            highlight_cursor_line=False,
        )
        # The stock field selects everything with F7; here F7 is what the rules say, as everywhere.
        self._bindings.key_to_bindings.pop("f7", None)
        self.cursor_blink = False
        # Nobody asks for it, and it went the whole way up for every letter.
        self.disable_messages(TouchedRows.SelectionChanged)
        self._hint = placeholder
        self.marks: tuple[tuple[int, int], ...] = ()
        """Code points from where to where the rules have something to say."""

    def on_mount(self) -> None:
        """Where no colour tells a hint from what was typed, brackets do."""
        if self._hint and getattr(self.app, "hints_in_brackets", False):
            self.placeholder = Content(f"({self._hint})")

    def check_consume_key(self, key: str, character: str | None = None) -> bool:
        """What is typed here is no key of the screen, and does not stand in its bar."""
        return super().check_consume_key(key, typed_sign(key, character))

    def _on_paste(self, event: Paste) -> None:  # type: ignore[override]  # nothing to wait for
        """Put in all of it, clean, or say why not."""
        event.prevent_default().stop()
        there = len(self.text) - len(self.selected_text)
        words = pasted(self, event.text, there=there)
        if words and (done := self._replace_via_keyboard(words, *self.selection)):
            self.move_cursor(done.end_location)

    @property
    def _draw_cursor(self) -> bool:
        # The terminal's own cursor stands in the text, which others can follow as well.
        return False

    @property
    def caret(self) -> int:
        """The code point before which the next letter comes."""
        row, column = self.cursor_location
        return self._index_of(row) + column

    def _index_of(self, row: int) -> int:
        """The code point with which a line begins."""
        breaks = len(self.document.newline)
        return sum(len(self.document.get_line(before)) + breaks for before in range(row))

    def mark(self, marks: Sequence[tuple[int, int]]) -> None:
        """Underline these words; whatever was underlined before is not any more."""
        if self.marks != tuple(marks):
            self.marks = tuple(marks)
            self.notify_style_update()
            self.refresh()

    def marks_in(self, line_index: int) -> Hashable:
        """Where the marks stand as seen from a line: they are drawn again when they move."""
        return (self._index_of(line_index), self.marks) if self.marks else None

    def get_line(self, line_index: int) -> Text:
        """One line, with the marks that fall into it."""
        line = super().get_line(line_index)
        if self.marks:
            begins = self._index_of(line_index)
            for start, end in self.marks:
                if start < begins + len(line) and end > begins:
                    line.stylize("underline", max(start - begins, 0), end - begins)
        return line


NOT_WRITTEN = "Nothing is written here: Space changes it, Enter shows all, Tab goes on."


class Choice(Widget, Generic[V], can_focus=True):
    """One of a few answers, on one line: Space or the arrows change it, Enter shows them all."""

    BINDINGS = [
        Binding("space,right", "turn(1)", "Change"),
        Binding("enter", "show_all", "Open", tooltip="Every answer, to choose one"),
        Binding("left", "turn(-1)", "Change back", show=False),
    ]

    @dataclass
    class Chosen(Message):
        """Another answer was chosen."""

        choice: Choice[object]

        @property
        def control(self) -> Choice[object]:
            """The field it was chosen in."""
            return self.choice

    def __init__(
        self,
        label: str,
        answers: Sequence[tuple[str, V]],
        value: V,
        *,
        id: str | None = None,
    ) -> None:
        super().__init__(id=id)
        self._label = label
        self._answers = list(answers)
        self._at = next((i for i, (_, answer) in enumerate(answers) if answer == value), 0)

    @property
    def value(self) -> V:
        """The answer chosen."""
        return self._answers[self._at][1]

    @value.setter
    def value(self, value: V) -> None:
        self._at = next((i for i, (_, answer) in enumerate(self._answers) if answer == value), 0)
        self.refresh(layout=True)

    def relabel(self, label: str) -> None:
        """Ask something else with the same answers."""
        self._label = label
        self.refresh(layout=True)

    def action_turn(self, by: int) -> None:
        """Go on to the next answer, or back."""
        self._at = (self._at + by) % len(self._answers)
        self.refresh(layout=True)
        self.post_message(self.Chosen(self))  # type: ignore[arg-type]  # whatever V is

    def action_show_all(self, typed: str = "") -> None:
        """Every answer, one under the other; where letters were typed, at the one they begin."""
        from handover.tui.dialogs.one_of import OneOf, beginning_with

        answers = [words for words, _ in self._answers]
        at = beginning_with(typed, answers) if typed else self._at
        if at is None:
            self._say_not_written()
            return
        self.app.push_screen(
            OneOf(self._label or "Which answer?", answers, at, typed), self._chosen
        )

    def _chosen(self, number: str | None) -> None:
        if number is not None and int(number) != self._at:
            self.action_turn(int(number) - self._at)

    def on_key(self, event: Key) -> None:
        """A letter changes nothing unseen: it shows the answers, at the one it begins."""
        if event.character and event.character.isalnum():
            event.stop()
            self.action_show_all(event.character)

    def on_paste(self, event: Paste) -> None:
        """Words do not go into it, and whoever typed them is told."""
        event.stop()
        self._say_not_written()

    def _say_not_written(self) -> None:
        if say := getattr(self.screen, "say", None):
            say(NOT_WRITTEN)

    def on_click(self) -> None:
        """A click is a Space."""
        self.action_turn(1)

    def render(self) -> Content:
        """`Carry < yes >`, with a `>` before it while the cursor is here."""
        return plain((">" if self.has_focus else " ") + self._words())

    def _words(self) -> str:
        answer = self._answers[self._at][0]
        return f"{self._label}{sign(f' < {answer} >', f': {answer}' if self._label else answer)}"

    def get_content_width(self, *_: object) -> int:
        """As wide as what it says now, so that three fit on a narrow screen."""
        return len(self._words()) + 1

    def on_focus(self) -> None:
        """Show the sign."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide the sign."""
        self.refresh()


class Ticks(Horizontal):
    """A few things on one line, of which any may fit, and none."""

    def __init__(
        self,
        label: str,
        things: Sequence[tuple[str, object]],
        fitting: Iterable[object],
        *,
        id: str,
    ) -> None:
        super().__init__(id=id, classes="fields")
        self._label = label
        self._things = tuple(things)
        self._fitting = frozenset(fitting)

    def compose(self) -> ComposeResult:
        """What they are about, and one after the other."""
        yield Static(plain(self._label), classes="label", markup=False)
        for number, (words, _) in enumerate(self._things):
            yield Tick(words, id=f"{self.id}-{number}")

    def on_mount(self) -> None:
        """Mark what fits already."""
        self.value = self._fitting

    @property
    def value(self) -> frozenset[object]:
        """Those that fit."""
        ticks = self.query(Tick)
        return frozenset(
            thing for tick, (_, thing) in zip(ticks, self._things, strict=False) if tick.value
        )

    @value.setter
    def value(self, fitting: Iterable[object]) -> None:
        fits = frozenset(fitting)
        for tick, (_, thing) in zip(self.query(Tick), self._things, strict=True):
            tick.value = thing in fits


class Tick(Widget, can_focus=True):
    """One thing that fits or does not: Space changes it."""

    BINDINGS = [Binding("space", "turn", "Change", show=False)]

    @dataclass
    class Turned(Message):
        """It fits now, or does not any more."""

        tick: Tick

        @property
        def control(self) -> Tick:
            """The field it happened in."""
            return self.tick

    def __init__(self, label: str, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._label = label
        self._fits = False

    @property
    def value(self) -> bool:
        """Does it fit?"""
        return self._fits

    @value.setter
    def value(self, fits: bool) -> None:
        self._fits = fits
        self.refresh()

    def action_turn(self) -> None:
        """The other way round."""
        self.value = not self._fits
        self.post_message(self.Turned(self))

    def on_click(self) -> None:
        """A click is a Space."""
        self.action_turn()

    def render(self) -> Content:
        """`[x] words`, with a `>` before it while the cursor is here."""
        here = ">" if self.has_focus else " "
        fits = sign(f"[{'x' if self._fits else ' '}]", "yes:" if self._fits else "no:")
        return plain(f"{here}{fits} {self._label}")

    def on_focus(self) -> None:
        """Show the sign."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide the sign."""
        self.refresh()
