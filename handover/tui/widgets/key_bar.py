"""The rows at the bottom that say which keys work here: two of them, or three where many do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar
from weakref import WeakSet

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from handover.tui.plain import fitted, plain
from handover.tui.widgets.too_small import NARROW

CELLS = 6
"""Keys in one row."""
NARROW_ROWS = 2
"""So many rows the screen's own keys have where names would be cut: there they stand beside each
other as they are, and what finds no room is told by `?`."""
SCROLLS = "RowList, VerticalScroll"
MORE = {
    (False, False): "",
    (False, True): " ↓ more ",
    (True, False): " ↑ more ",
    (True, True): " ↑↓ more ",
}
"""(above, below) -> what stands on the line over the keys; a scroll bar is told by colour alone."""
KEY_NAMES = {
    "question_mark": "?",
    "enter": "Enter",
    "escape": "Esc",
    "space": "Space",
    "tab": "Tab",
    "slash": "/",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "ctrl+s": "^S",
}


def key_name(binding: Binding) -> str:
    """The key as it stands on the screen: the first of those that work."""
    if binding.key_display:
        return binding.key_display
    first = binding.key.split(",")[0]
    if first in KEY_NAMES:
        return KEY_NAMES[first]
    if first.startswith("ctrl+"):
        return f"^{first.removeprefix('ctrl+').upper()}"
    return first.upper()


class KeyBar(Widget):
    """Shows the keys of the screen it stands on, and the same keys in the same place everywhere."""

    PLACES: ClassVar[dict[str, int]] = {"emergency": 0, "back": 2, "rest": 3, "help": 4, "leave": 5}
    """What keeps its place in the last row, on every screen."""

    LAST: ClassVar[tuple[str, ...]] = ("focus_next", "cover")
    """What is shown after the screen's own keys."""

    def __init__(self) -> None:
        super().__init__()
        self._followed: WeakSet[Widget] = WeakSet()
        self._stands: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        """Rows of text."""
        yield Static(id="keys", markup=False)

    def on_mount(self) -> None:
        """Follow the bindings of the screen."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _screen: self._show())
        self.screen.screen_layout_refresh_signal.subscribe(self, lambda _screen: self._follow())
        self._show()

    def on_resize(self) -> None:
        """A wider terminal has wider cells."""
        self._show()

    def _follow(self) -> None:
        """Whatever scrolls says so; what has come since is followed as well."""
        for one in self.screen.query(SCROLLS):
            if one not in self._followed:
                self._followed.add(one)
                self.watch(one, "scroll_y", self._say_what_is_out_of_sight, init=False)
                self.watch(one, "virtual_size", self._say_what_is_out_of_sight, init=False)
        self._say_what_is_out_of_sight()

    def _say_what_is_out_of_sight(self) -> None:
        seen = [one for one in self.screen.query(SCROLLS) if one.is_on_screen]
        above = any(one.scroll_offset.y > 0 for one in seen)
        below = any(one.scroll_offset.y < one.max_scroll_y for one in seen)
        self.border_title = plain(MORE[above, below])

    def _show(self) -> None:
        shown = self._shown()
        width = self.size.width or self.app.size.width
        if self._stands == (width, *shown.items()):
            return  # the same again would lay out the whole screen anew
        self._stands = (width, *shown.items())
        if width < NARROW:
            self._show_narrow(shown, width)
            return
        last = [("", "")] * CELLS
        for action, place in self.PLACES.items():
            if action in shown:
                last[place] = shown.pop(action)
        own = [shown[action] for action in sorted(shown, key=self.LAST.__contains__)]
        free = [place for place, key in enumerate(last) if not key[0]]
        above = max(-(-(len(own) - len(free)) // CELLS), 1) * CELLS
        for place, key in zip(free, own[above:], strict=False):
            last[place] = key
        rows = [own[at : at + CELLS] for at in range(0, above, CELLS)]
        self._put([self._row(row) for row in (*rows, last)])

    def _show_narrow(self, shown: dict[str, tuple[str, str]], width: int) -> None:
        always = [shown.pop(action) for action in self.PLACES if action in shown]
        own = [shown[action] for action in sorted(shown, key=self.LAST.__contains__)]
        rows = [*beside_each_other(own, width)[:NARROW_ROWS], always]
        self._put([_as_they_are(row, width) for row in rows])

    def _put(self, rows: Sequence[Content]) -> None:
        keys = self.query_one("#keys", Static)
        # Said and not worked out: of two changes in a row Textual remembers how high the first was.
        keys.styles.height = len(rows)
        keys.update(Content("\n").join(rows), layout=False)

    def _shown(self) -> dict[str, tuple[str, str]]:
        found: dict[str, tuple[str, str]] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if binding.show and active.enabled:
                found.setdefault(
                    binding.action.removeprefix("app."), (key_name(binding), binding.description)
                )
        return found

    def _row(self, keys: list[tuple[str, str]]) -> Content:
        # Before it has been laid out it is as wide as the window all the same.
        width = self.size.width or self.app.size.width
        cell = max((width - 1) // CELLS, 10)
        parts: list[Content | tuple[str, str]] = [Content(" ")]
        for name, description in keys:
            label = fitted(description, max(cell - len(name) - 2, 1)) if name else ""
            parts.append((name, "bold"))
            parts.append(Content((" " + label if name else "").ljust(cell - len(name))))
        # What is left empty at the end would break the row where it just fits.
        return Content.assemble(*parts).rstrip()


Key = tuple[str, str]
"""Its name, and what it does."""


def beside_each_other(keys: Sequence[Key], width: int) -> list[list[Key]]:
    """Rows in which no name is cut, in the order in which the keys come."""
    rows: list[list[Key]] = [[]]
    whole = left = width + 1  # one cell before the first, and none after the last
    for key in keys:
        room = cell_len(" ".join(key)) + 2
        if room > left and rows[-1]:
            rows.append([])
            left = whole
        rows[-1].append(key)
        left -= room
    return rows


def _as_they_are(keys: Sequence[Key], width: int) -> Content:
    """One row; with more room there is more between them, so that the last one stands still."""
    used = sum(cell_len(" ".join(key)) for key in keys)
    gap = min(max((width - 1 - used) // max(len(keys) - 1, 1), 1), 4)
    parts: list[Content | tuple[str, str]] = [Content(" ")]
    for number, (name, description) in enumerate(keys):
        parts.append((name, "bold"))
        parts.append(Content(f" {description}" + " " * gap * (number < len(keys) - 1)))
    return Content.assemble(*parts)
