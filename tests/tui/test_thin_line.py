"""Whatever is drawn, the thin line and the stock driver end with the same screen."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from io import StringIO

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len, split_graphemes
from rich.console import Console
from rich.control import Control
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip
from wcwidth import wcwidth

from handover.tui.driver.thin_line import ThinLine, is_frame
from tests.tui.emulator import Emulator, widths

CONSOLE = Console(file=StringIO(), force_terminal=True, color_system="truecolor")
AGREED = [
    letter
    for letter in "abz AZ09.,:;!?'-─│┌┐•…“”éöłß漢字かな한글가Ａ"
    if wcwidth(letter) == cell_len(letter)
]
"""Letters whose width nobody doubts."""
TEXTS = st.lists(
    st.sampled_from([*AGREED, *(" " * 20), "e\u0301", "o\u0308\u0323", "   ", "🙂", "🌱"]),
    max_size=30,
).map("".join)
COLOURS = st.sampled_from([None, "#e6e1d6", "#16191a", "#7fb0a0", "red", "color(100)", "default"])
ANY_STYLES = st.builds(
    Style,
    color=COLOURS,
    bgcolor=COLOURS,
    bold=st.booleans(),
    italic=st.booleans(),
    underline=st.booleans(),
    reverse=st.booleans(),
    strike=st.booleans(),
)
HOUSE_STYLES = st.builds(
    Style,
    color=st.sampled_from([None, "#e6e1d6", "#c9b98f"]),
    bgcolor=st.sampled_from(["#16191a", "#24302d"]),
    bold=st.sampled_from([None, True]),
    underline=st.sampled_from([None, None, True]),
)
"""The few that follow one another on the screens of a house."""
STYLES = ANY_STYLES | HOUSE_STYLES
LINES = st.lists(st.tuples(TEXTS, STYLES).map(lambda pair: Segment(*pair)), max_size=6)


@dataclass
class Drawn:
    """Textual's side: a screen of strips, and the frames it writes for what changes."""

    width: int
    height: int
    rows: list[Strip] = field(default_factory=list)

    def whole(self, lines: list[list[Segment]]) -> str:
        """Everything anew."""
        padded = [*lines, *([[]] * self.height)][: self.height]
        self.rows = [self._fit(line, self.width) for line in padded]
        region = Region(0, 0, self.width, self.height)
        return LayoutUpdate([[row] for row in self.rows], region).render_segments(CONSOLE)

    def part(self, y: int, begin: int, end: int, line: list[Segment]) -> str:
        """A stretch of one line."""
        y %= self.height
        begin, end = sorted((begin % self.width, end % self.width + 1))
        strip = self._fit(line, end - begin)
        row = self.rows[y]
        pieces = [row.crop(0, begin), strip, row.crop(end, self.width)]
        self.rows[y] = Strip.join(pieces)
        chops = [{begin: strip} if at == y else {} for at in range(self.height)]
        ends = [[end] if at == y else [] for at in range(self.height)]
        return ChopsUpdate(chops, [(y, begin, end)], ends).render_segments(CONSOLE)

    def _fit(self, line: list[Segment], width: int) -> Strip:
        return Strip(line).adjust_cell_length(width, Style())


@dataclass
class Lines:
    """The same frames over the stock line, and over the thin one."""

    width: int
    height: int
    colour: bool = True
    stock: Emulator = field(init=False)
    thin: Emulator = field(init=False)

    def __post_init__(self) -> None:
        self.stock = Emulator(self.width, self.height)
        self.thin = Emulator(self.width, self.height)
        self.line = ThinLine(erases_in_colour=self.colour)
        self.line.fit(self.width, self.height)
        for data in ("\x1b[?1049h", "\x1b[?25l", "\x1b[?7l"):
            self.stock.feed(data)
            self.thin.feed(self.line.rest(data))

    def show(self, frame: str, caret: tuple[int, int] | None) -> int:
        """Send it over both; how much went over the thin one comes back."""
        y, x = caret or (0, 0)
        frame += Control.move_to(x, y).segment.text
        assert is_frame(frame)
        self.stock.feed(frame)
        self.line.take(frame)
        sent = self.line.changes(caret)
        self.thin.feed(sent)
        return len(sent.encode())

    def resize(self, width: int, height: int) -> None:
        """Another size for both."""
        for screen in (self.stock, self.thin):
            screen.resize(height, width)
        self.line.forget()
        self.line.fit(width, height)

    def the_same(self, caret: tuple[int, int] | None) -> None:
        """Both show the same, and the cursor stands where it should."""
        assert self.thin.lines_seen() == self.stock.lines_seen()
        assert self.thin.cursor_seen == (caret is not None)
        if caret is not None:
            assert self.thin.place == self.stock.place == caret


PART = st.tuples(st.integers(0, 50), st.integers(0, 60), st.integers(0, 60), LINES)
WHOLE = st.lists(LINES, max_size=9)
SIZE = st.tuples(st.integers(2, 40), st.integers(1, 9))
CARET = st.none() | st.tuples(st.integers(0, 8), st.integers(0, 39))


@settings(max_examples=120, deadline=None)
@given(
    size=SIZE,
    steps=st.lists(st.tuples(st.one_of(WHOLE, PART, SIZE), CARET), max_size=12),
    colour=st.booleans(),
)
def test_whatever_is_drawn_both_lines_end_with_the_same_screen(
    size: tuple[int, int], steps: list[tuple[object, tuple[int, int] | None]], colour: bool
) -> None:
    drawn, lines = Drawn(*size), Lines(*size, colour)
    lines.show(drawn.whole([]), None)
    for step, wanted in steps:
        if isinstance(step, tuple) and len(step) == 2:
            drawn = Drawn(*step)
            lines.resize(*step)
            frame = drawn.whole([])
        else:
            frame = drawn.part(*step) if isinstance(step, tuple) else drawn.whole(step)  # type: ignore[arg-type]
        caret = wanted and (wanted[0] % drawn.height, wanted[1] % drawn.width)
        lines.show(frame, caret)
        lines.the_same(caret)


DISPUTED = ["👩\u200d👩\u200d👧", "❤\ufe0f", "👍🏽", "🇬🇧", "🙂", "🫠", "e\u0301", "क्षि"]
"""What terminals give between one cell and six."""
NARROW, WIDE = (lambda letter: 1 if letter > "\u2fff" else max(wcwidth(letter), 0)), wcwidth


@settings(max_examples=100, deadline=None)
@given(
    lines=st.lists(
        st.lists(st.sampled_from(["a", "bc ", " ", "漢", *DISPUTED]), max_size=9).map("".join),
        min_size=1,
        max_size=5,
    ),
    narrow=st.booleans(),
)
@example(lines=["👩\u200d👩\u200d👧 and tea", "and tea"], narrow=False)
@example(lines=["xxxxxxxxxxxxxxx", "a🙂b"], narrow=True)
def test_nothing_moves_whatever_a_terminal_believes_about_the_width_of_an_emoji(
    lines: list[str], narrow: bool
) -> None:
    both, drawn = Lines(24, 1), Drawn(24, 1)
    with widths(NARROW if narrow else WIDE):
        for line in lines:
            both.show(drawn.whole([[Segment(line.replace("漢", "a" if narrow else "漢"))]]), None)
            (seen,) = both.thin.lines_seen()
            (strip,) = drawn.rows
            for at, letter in _undisputed(strip.text):
                assert seen[at].text == letter, f"{letter!r} should stand in column {at}"


def _undisputed(text: str) -> list[tuple[int, str]]:
    """Letters nobody disputes, with their columns by Unicode."""
    found, at = [], 0
    for start, end, width in split_graphemes(text)[0]:
        cluster = text[start:end]
        if len(cluster) == 1 and (cluster.isascii() or cluster == "漢"):
            found.append((at, cluster))
        at += width
    return found


@given(st.text(max_size=40))
def test_no_text_on_the_screen_acts_on_the_terminal(text: str) -> None:
    lines = Lines(60, 2)
    words = text.replace("\x1b[", "")  # that is how frames say where and in which colour
    drawn = Drawn(60, 2).whole([[Segment("a" + words + "z")]])
    lines.line.take(drawn)
    sent = lines.line.changes(None)
    left = re.sub(r"\x1b\[[0-9;]*[HmKXCD]|\x1b\[\?25[lh]|\x08", "", sent)
    assert [letter for letter in left if not _harmless(letter)] == []


def _harmless(letter: str) -> bool:
    if letter.isprintable() or letter in "\u200c\u200d":
        return True
    return unicodedata.category(letter) in ("Zs", "Cn", "Co") or 0xE0020 <= ord(letter) < 0xE0080


def test_the_same_frame_again_sends_nothing() -> None:
    lines, drawn = Lines(40, 3), Drawn(40, 3)
    frame = drawn.whole([[Segment("Tea at four", Style(color="#7fb0a0"))]])
    assert lines.show(frame, (0, 11)) > 0
    assert lines.show(frame, (0, 11)) == 0


def test_a_letter_typed_at_the_cursor_sends_that_letter() -> None:
    lines, drawn = Lines(40, 3), Drawn(40, 3)
    style = Style(color="#e6e1d6", bgcolor="#16191a")
    lines.show(drawn.whole([[Segment("Tea at four".ljust(40), style)]] * 3), (1, 11))
    typed = drawn.part(1, 0, 39, [Segment("Tea at four,".ljust(40), style)])
    assert lines.show(typed, (1, 12)) <= 40
    typed = drawn.part(1, 0, 39, [Segment("Tea at four, a".ljust(40), style)])
    assert lines.show(typed, (1, 14)) == 2
    lines.the_same((1, 14))


@pytest.mark.parametrize("way", [(0, 1, 2), (2, 1, 0)])
def test_where_the_mark_of_a_list_moves_the_pen_is_changed_once(way: tuple[int, ...]) -> None:
    lines, drawn = Lines(40, 3), Drawn(40, 3)
    marked = Style(color="#242d30", bgcolor="#e6e1d6")
    other = Style(color="#e6e1d6", bgcolor="#16191a")

    def moved_to(y: int) -> str:
        rows = [[Segment("Tea at four".ljust(40), marked if n == y else other)] for n in range(3)]
        lines.line.take(drawn.whole(rows))
        return lines.line.changes(None)

    moved_to(way[0])
    moved_to(way[1])
    assert moved_to(way[2]).count("m") == 1


ON, OFF = Style(color="#242d30", bgcolor="#e6e1d6"), Style(color="#e6e1d6", bgcolor="#16191a")
COLUMNS = st.lists(
    st.tuples(
        st.sampled_from(["Sam", "漢字", "e\u0301", "🙂", "Tea at four", ""]),
        st.integers(0, 24),
        st.sampled_from([ON, OFF]),
    ),
    max_size=5,
)
"""Words, the blanks behind them, and what they stand on."""


@settings(max_examples=200, deadline=None)
@given(steps=st.lists(st.lists(COLUMNS, max_size=3), max_size=6), colour=st.booleans())
def test_words_with_gaps_between_them_stay_where_they_are(
    steps: list[list[list[tuple[str, int, Style]]]], colour: bool
) -> None:
    drawn, lines = Drawn(60, 3), Lines(60, 3, colour)
    for rows in steps:
        page = [[Segment(words + " " * gap, on) for words, gap, on in row] for row in rows]
        lines.show(drawn.whole(page), None)
        lines.the_same(None)


def test_gaps_in_a_row_are_erased_at_once() -> None:
    lines, drawn = Lines(60, 1), Drawn(60, 1)
    row = "Tea".ljust(20) + "at four".ljust(25) + "with Sam".ljust(14)
    lines.line.take(drawn.whole([[Segment(row, OFF), Segment(" ")]]))
    lines.line.changes(None)
    lines.line.take(drawn.whole([[Segment(row, ON), Segment(" ")]]))
    sent = lines.line.changes(None)
    assert re.findall(r"\x1b\[(\d+)X", sent) == ["56"]


def test_after_another_program_had_the_terminal_everything_is_sent_again() -> None:
    lines, drawn = Lines(40, 3), Drawn(40, 3)
    style = Style(color="#e6e1d6", bgcolor="#16191a", bold=True)
    lines.show(drawn.whole([[Segment("Tea at four".ljust(40), style)]] * 3), (1, 11))
    assert lines.line.rest("\x1b[?1049l").startswith("\x1b[m"), "others write in their own look"
    lines.thin.reset()
    lines.thin.feed(lines.line.rest("\x1b[?1049h"))
    lines.show(drawn.part(1, 0, 0, [Segment("S", style)]), (1, 11))
    lines.the_same((1, 11))


def test_a_page_that_was_dropped_is_not_sent_again_whoever_asks() -> None:
    lines, drawn = Lines(40, 3), Drawn(40, 3)
    style = Style(color="#e6e1d6", bgcolor="#16191a")
    lines.show(drawn.whole([[Segment("Tea at four".ljust(40), style)]] * 3), (1, 11))
    lines.line.drop()
    lines.line.rest("\x1b[?1049h")
    assert "Tea" not in lines.line.changes(None)
    lines.line.take(drawn.whole([[Segment("Locked".ljust(40), style)]] * 3))
    assert "Locked" in lines.line.changes(None)
