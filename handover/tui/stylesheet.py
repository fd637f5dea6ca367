"""The styles of the screens, each read once; at the way in only those of the way in."""

from __future__ import annotations

from pathlib import Path, PurePath

from textual.app import App
from textual.cache import LRUCache
from textual.css.stylesheet import Stylesheet

STYLES = Path(__file__).with_name("styles")
OF_THE_WAY_IN: list[str | PurePath] = [STYLES / "door.tcss"]
"""What is read before the first screen is drawn; nothing of the others touches the way in."""
OF_THE_HOUSE: list[str | PurePath] = [
    STYLES / "house.tcss",
    STYLES / "screens.tcss",
    STYLES / "senses.tcss",
]
"""What every other screen asks for."""
SOURCES = 512
"""So many pieces of style are remembered: more than all kinds of widgets together have."""


class ReadOnce(Stylesheet):
    """Reads every piece of style once, for as long as the colours stay.

    The stock one reads all of them again for every screen that is shown for the first time, which
    takes longer than drawing it.
    """

    def __init__(self, *, variables: dict[str, str] | None = None) -> None:
        super().__init__(variables=variables)
        self._parse_cache = LRUCache(SOURCES)

    def set_variables(self, variables: dict[str, str]) -> None:
        """Take other colours; the same ones change nothing."""
        if variables != self._variables:
            super().set_variables(variables)
            self._require_parse = True

    def reparse(self) -> None:
        """Read what has not been read with these colours."""
        if self._require_parse:
            self.parse()


def read_the_rest(app: App[int]) -> None:
    """Read what the screens behind the way in ask for, while nobody waits for it."""
    missing = [Path(one) for one in OF_THE_HOUSE if not app.stylesheet.has_source(str(one))]
    app.stylesheet.read_all(missing)
    app.stylesheet.reparse()


def read_once(app: App[int]) -> None:
    """Let a program read its styles once, in the colours it has now."""
    if isinstance(app.stylesheet, ReadOnce):
        app.stylesheet.set_variables(app.get_css_variables())
    else:
        app.stylesheet = ReadOnce(variables=app.get_css_variables())
