"""No text acts on the terminal, whatever stands in the book: the bytes are looked at (R14, R18).

The words are written into the book by force, past the store that would have cleaned them.
`HANDOVER_FULL=1` goes to every place there is, rather than to every eighth screen.
"""

from __future__ import annotations

import os
from itertools import cycle
from pathlib import Path

import pytest
from rich.text import Text
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import (
    Button,
    Checkbox,
    DataTable,
    Input,
    Label,
    Log,
    OptionList,
    RadioButton,
    RichLog,
    Select,
    Static,
    TextArea,
    Tree,
)

from handover.tui.guarded import Guarded
from tests.hostile_words import FITTING, HOSTILE, Hostile, Kind
from tests.house_of_tests import HouseOfTests, MovingClock, copied
from tests.tui.every_screen import HALF_PAST_THREE, PLACES, Place, go
from tests.tui.on_screen import on_screen
from tests.tui.planted import MEANS_SOMETHING, texts
from tests.tui.the_wire import leaks, marks, on_the_wire

FULL = bool(os.environ.get("HANDOVER_FULL"))
NAMES = frozenset({"house", "staff_member", "resident", "former_name"})
"""Where keys lead depends on these; hostile names have a test of their own."""
PLAIN_ENOUGH = tuple(one for one in FITTING if one.kind in (Kind.TERMINAL, Kind.SIGNS))


def plant(house: HouseOfTests, first: int) -> None:
    """Write hostile words behind every text of the book, another one behind each."""
    book, words = house.book, cycle(PLAIN_ENOUGH[first:] + PLAIN_ENOUGH[:first])
    with book.writing():
        for (name,) in book.sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            book.sql(f'DROP TRIGGER "{name}"')
        for table, column in texts():
            if (table, column) in MEANS_SOMETHING or table in NAMES:
                continue
            for (number,) in book.sql(f'SELECT rowid FROM "{table}"'):
                said = f" {next(words).text}"
                book.sql(
                    f'UPDATE "{table}" SET "{column}" = "{column}" || ? WHERE rowid = ?',
                    said,
                    number,
                )


def places() -> dict[str, Place]:
    """Every place, or every eighth screen once."""
    if FULL:
        return dict(PLACES)
    screens = {place.screen: place for place in reversed(tuple(PLACES.values()))}
    return dict(tuple(screens.items())[::8])


async def test_on_no_screen_a_text_comes_to_the_terminal_as_anything_but_letters(
    lived_in: Path, tmp_path: Path
) -> None:
    seen: set[str] = set()
    missed: list[str] = []
    with on_the_wire() as sent:
        for number, (name, place) in enumerate(places().items()):
            path = copied(lived_in, tmp_path / f"{number}.book")
            house = HouseOfTests(path, MovingClock(HALF_PAST_THREE))
            plant(house, number % len(PLAIN_ENOUGH))
            sent.clear()
            async with on_screen(house) as at:
                try:
                    await go(at, house, place)
                except AssertionError:
                    missed.append(name)  # a row has another name now; the way there was looked at
            drawn = "".join(sent)
            assert not leaks(drawn), f"{name}: {leaks(drawn)[:5]}"
            seen |= marks(drawn)
    every = {mark for one in PLAIN_ENOUGH for mark in marks(one.text)}
    assert len(seen) >= (len(every) if FULL else len(every) / 2)
    assert len(missed) <= len(places()) / 5, missed


class EveryWidget(Guarded):
    """A program that forgets to clean what it shows, in every kind of widget."""

    def __init__(self, said: str) -> None:
        super().__init__()
        self.said = said

    def compose(self) -> ComposeResult:
        """One of each."""
        said = Content(self.said)
        titled = Static("", markup=False)
        titled.border_title = Content(self.said)
        titled.styles.border = ("solid", "white")
        yield titled
        yield Static(said)
        yield Label(said)
        yield Button(said)
        yield Checkbox(said)
        yield RadioButton(said)
        yield Input(self.said)
        yield TextArea(self.said)
        yield OptionList(said, markup=False)
        yield Select([(said, 1)], value=1)
        table: DataTable[Text] = DataTable()
        table.add_column(Text("what"))
        table.add_row(Text(self.said))
        yield table
        tree: Tree[None] = Tree(Text(self.said))
        yield tree
        log = Log()
        yield log
        yield RichLog()

    def on_mount(self) -> None:
        """Say it in a corner and in the logs as well, and copy it."""
        self.query_one(Log).write_line(self.said)
        self.query_one(RichLog).write(Text(self.said))
        self.notify(self.said, title=self.said, markup=True)
        self.copy_to_clipboard(self.said)
        self.deliver_screenshot()
        self.action_screenshot()
        self.open_url(self.said)
        self.title = self.said


@pytest.mark.parametrize(
    "hostile",
    FITTING if FULL else [one for one in FITTING if one.kind is Kind.TERMINAL],
    ids=lambda one: one.name,
)
async def test_the_last_gate_holds_where_somebody_forgot_to_clean(
    hostile: Hostile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    with on_the_wire() as sent:
        async with EveryWidget(hostile.text).run_test(size=(100, 90)) as pilot:
            await pilot.pause()
    drawn = "".join(sent)
    assert marks(drawn) == marks(hostile.text)
    assert not leaks(drawn), leaks(drawn)[:5]
    assert list(tmp_path.iterdir()) == [], "no picture was made"


def test_a_leak_would_be_seen() -> None:
    assert all(leaks(one.text) for one in HOSTILE if one.kind is Kind.TERMINAL)
    assert not leaks("\x1b[1;31mred\x1b[0m\x1b[3;4Hthere\r\n")
