"""Every screen for somebody who follows the terminal's cursor, and on terminals without colours."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from rich.color import Color, ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.color import Color as Ground
from textual.theme import Theme

from handover.tui.manners import (
    Colours,
    Manners,
    asked_to_be_accessible,
    holds_esc_back,
    prepare_colours,
)
from handover.tui.own_ink import OwnInk
from handover.tui.plain import columns, read_in_one_column
from handover.tui.theme import LIGHT_HOUSE, QUIET_HOUSE, STRONG_HOUSE
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import on_screen
from tests.tui.tour import Seen, Sensed, sense

FIELDS = frozenset({"Line", "Words", "SayBack", "Sought", "CommandInput"})
"""What is typed in; on everything else that can have the focus there is a `>`."""
READABLE = 4.5
"""WCAG 2.2, 1.4.3: how much lighter than its ground text has to be, or darker."""


def sensed(tour: Mapping[str, Seen]) -> Mapping[str, Sensed]:
    return {name: seen.more.sensed for name, seen in tour.items() if seen.more is not None}


def test_the_terminals_own_cursor_stands_on_what_is_chosen_on_every_screen(
    tour: Mapping[str, Seen],
) -> None:
    for name, one in sensed(tour).items():
        assert one.cursor is not None, name
        y, x = one.cursor
        left, top, width, height = one.region
        assert left <= x < left + width, f"{name}: {one.focus}"
        assert top <= y < top + height, f"{name}: {one.focus}"
        marked = [at for at, line in enumerate(one.lines) if line.strip().startswith(">")]
        if one.focus and one.focus not in FIELDS and marked:
            assert y in marked, f"{name}: {one.lines[y]!r}"


def test_without_colours_no_screen_has_any_and_what_is_chosen_still_differs(
    tour: Mapping[str, Seen],
) -> None:
    for name, one in sensed(tour).items():
        coloured = {(c.ink, c.paper) for line in one.cells for c in line if c.text.strip()}
        assert coloured <= {("default", "default")}, f"{name}: {coloured}"
        y, x = one.cursor or (0, 0)
        if one.focus == "RowList" and one.lines[y].strip().startswith(">"):
            assert "reverse" in one.cells[y][x].marks, name


def test_no_frame_is_read_aloud_and_signs_are_words(tour: Mapping[str, Seen]) -> None:
    for name, one in sensed(tour).items():
        text = "\n".join(one.lines)
        assert not set("┌┐└┘│╔╗╚╝║") & set(text), name
        assert "[x]" not in text, name
        assert "[ ]" not in text, name


def contrast(one: Color, other: Color) -> float:
    """How much the lighter of two colours is lighter than the other (WCAG 2.2)."""
    light, dark = sorted((_light(one), _light(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _light(colour: Color) -> float:
    parts = [part / 255 for part in colour.get_truecolor()]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [QUIET_HOUSE, LIGHT_HOUSE, STRONG_HOUSE], ids=lambda t: t.name)
@pytest.mark.parametrize("system", [ColorSystem.TRUECOLOR, ColorSystem.EIGHT_BIT])
def test_every_word_can_be_read_on_its_ground(theme: Theme, system: ColorSystem) -> None:
    for ink in (theme.foreground, theme.primary, theme.secondary, theme.warning, theme.error):
        for ground in (theme.background, theme.surface, theme.panel):
            assert ink
            assert ground
            shown = [Color.parse(one).downgrade(system) for one in (ink, ground)]
            assert contrast(*shown) >= READABLE, f"{ink} on {ground}"


@pytest.mark.parametrize(
    ("environ", "wanted", "found"),
    [
        ({"TERM": "xterm-256color"}, Colours.AUTO, Colours.AUTO),
        ({"TERM": "xterm", "COLORTERM": "truecolor"}, Colours.AUTO, Colours.AUTO),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, Colours.AUTO, Colours.NONE),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, Colours.AUTO, Colours.AUTO),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, Colours.STRONG, Colours.STRONG),
        ({"TERM": "linux"}, Colours.NONE, Colours.NONE),
    ],
)
def test_the_terminal_says_how_many_colours_there_are(
    environ: dict[str, str], wanted: Colours, found: Colours
) -> None:
    assert prepare_colours(wanted, environ) is found
    assert bool(environ.get("NO_COLOR")) is (found is Colours.NONE)


@pytest.mark.parametrize(
    ("environ", "holds"),
    [
        ({"TERM": "screen", "STY": "1234.house"}, True),
        ({"TERM": "screen-256color"}, True),
        ({"TERM": "screen-256color", "TMUX": "/tmp/tmux-0/default"}, False),
        ({"TERM": "xterm-256color"}, False),
    ],
)
def test_in_gnu_screen_the_mouse_is_left_alone_so_that_esc_is_heard(
    environ: dict[str, str], holds: bool
) -> None:
    assert holds_esc_back(environ) is holds


@pytest.mark.parametrize(("said", "yes"), [("1", True), ("yes", True), ("0", False), ("", False)])
def test_somebody_asks_for_it_in_the_environment(said: str, yes: bool) -> None:
    assert asked_to_be_accessible({"ACCESSIBLE": said}) is yes


def test_in_one_column_everything_stands_one_after_the_other() -> None:
    read_in_one_column(True)
    try:
        words = "“Please leave the window open.”"
        row = columns(40, ("Noor", 9), (words, 0), ("", 4), ("1 new", 6))
        assert row.replace("\n", " ") == f"Noor; {words}; 1 new"
    finally:
        read_in_one_column(False)


async def test_what_would_pop_up_stands_on_the_line_that_stays(house: HouseOfTests) -> None:
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        at.app.notify("The kettle is on.", title="Tea")
        await at.settle()
        assert "The kettle is on." in at.words
        assert not len(at.app._notifications)


def test_with_sixteen_colours_only_lines_have_one() -> None:
    style = Style.parse("bold reverse #c9b98f on #24302d")
    drawn = [Segment("Tea", style), Segment("─── ", style)]
    words, line = (one.style for one in OwnInk(lines=True).apply(drawn, Ground(0, 0, 0)))
    assert words is not None
    assert line is not None
    assert words.color == words.bgcolor == Color.parse("default")
    assert (words.bold, words.reverse) == (True, True)
    assert line.color == Color.parse("cyan")


def test_with_sixteen_colours_a_reversed_row_has_one_ground_to_its_end() -> None:
    reverse = Style(reverse=True)
    row = [Segment("> Kai", reverse), Segment(" " * 70, reverse)]
    words, ground = OwnInk(lines=True).apply(row, Ground(0, 0, 0))
    assert words.style == ground.style


@pytest.mark.parametrize("field", ["#text", "#when"])
async def test_what_is_selected_in_a_text_is_seen_without_colours(
    field: str, house: HouseOfTests
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        at.app.mind(Manners(colours=Colours.NONE))
        await at.go("> Noor", "w")
        at.app.screen.query_one(field).focus()
        await at.go("=Tea at four", *["shift+left"] * 4)
        sensed = await sense(at)
        y, x = sensed.cursor or (0, 0)
        seen = [(cell.text, "reverse" in cell.marks) for cell in sensed.cells[y][x - 1 : x + 4]]
        assert seen == [(" ", False), ("f", True), ("o", True), ("u", True), ("r", True)]


async def test_in_the_smallest_window_the_way_in_is_seen_whole(house: HouseOfTests) -> None:
    async with on_screen(house, size=(60, 16)) as at:
        assert "your name" in at.words
        assert "your passphrase" in at.words
        await at.sign_in("Theo")
        await at.press("f9")
        assert at.screen == "Locked"
        assert "your passphrase" in at.words
        assert "Somebody else signs in" in at.words


async def test_in_the_smallest_window_there_is_room_to_write_for_everybody(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo", size=(60, 16)) as at:
        at.app.mind(Manners(accessible=True))
        at.app.dress()
        await at.go("> Noor", "w", "=We made soup.", "tab", "=It was good.")
        assert at.lines[0].startswith(" Write a note about Noor")
        assert "We made soup." in at.words
        assert "It was good." in at.words
        assert "F10 Leave" in at.lines[-1]
