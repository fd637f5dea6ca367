"""Small questions: choose one of a few things, or say something in a line or two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList, Static

from handover.tui.dialogs.base import Dialog
from handover.tui.plain import plain
from handover.tui.widgets.fields import Choice, Line, Words
from handover.tui.widgets.rows import Row, RowList


class Pick(Dialog[str]):
    """One of a few things, chosen with the arrows and Enter or by its first letter."""

    def __init__(self, heading: str, things: Sequence[tuple[str, str]]) -> None:
        super().__init__(heading)
        self.things = tuple(things)
        """What each is, and the words it stands there with."""

    def compose_body(self) -> ComposeResult:
        """The list."""
        yield RowList(id="things")

    def on_mount(self) -> None:
        """Fill the list and stand on its first row."""
        rows = self.query_one(RowList)
        rows.styles.height = min(len(self.things), 12)
        rows.show(lambda _width: [Row(words, key) for key, words in self.things])
        rows.focus()

    @on(OptionList.OptionSelected)
    def _chosen(self) -> None:
        self.dismiss(self.query_one(RowList).current)


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to fill in."""

    name: str
    label: str
    value: str = ""
    answers: tuple[tuple[str, Any], ...] = ()
    """Answers to choose from; empty for words."""
    chosen: Any = None
    tall: bool = False
    """Room for several lines."""
    secret: bool = False
    placeholder: str = ""


class Fill(Dialog[dict[str, Any]]):
    """A few fields. What comes back are their values by name."""

    BINDINGS = [Binding("f2,ctrl+s", "keep", "Keep it", id="fill.keep")]

    def __init__(self, heading: str, asked: Sequence[Asked], *, note: str = "") -> None:
        super().__init__(heading)
        self.asked = tuple(asked)
        self.note = note

    def compose_body(self) -> ComposeResult:
        """The fields, one under the other."""
        for one in self.asked:
            if one.answers:
                yield Choice(one.label, one.answers, one.chosen, id=f"field-{one.name}")
                continue
            yield Static(plain(one.label), markup=False)
            if one.tall:
                yield Words(one.value, placeholder=one.placeholder, id=f"field-{one.name}")
            else:
                yield Line(
                    one.value,
                    placeholder=one.placeholder,
                    id=f"field-{one.name}",
                    secret=one.secret,
                )
        if self.note:
            yield Static(plain(self.note), classes="quiet", markup=False)

    def on_mount(self) -> None:
        """Begin in the first field."""
        self.query_one(f"#field-{self.asked[0].name}").focus()

    @on(Line.Submitted)
    def _enter(self) -> None:
        if self.focused is self.query_one(f"#field-{self.asked[-1].name}"):
            self.action_keep()
        else:
            self.focus_next()

    def action_keep(self) -> None:
        """Give the values back."""
        self.dismiss({one.name: self._value(one) for one in self.asked})

    def _value(self, one: Asked) -> Any:
        field = self.query_one(f"#field-{one.name}")
        if isinstance(field, Words):
            return field.text
        return field.value if isinstance(field, Line | Choice) else None
