"""The styles of the screens, each read once; at the way in only those of the way in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePath

from textual.app import App
from textual.cache import LRUCache
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.css.types import CSSLocation

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
        self._ranked: dict[CSSLocation, tuple[object, list[RuleSet]]] = {}
        """What was read of each source, with the rank it has now."""

    def set_variables(self, variables: dict[str, str]) -> None:
        """Take other colours; the same ones change nothing."""
        if variables != self._variables:
            super().set_variables(variables)
            self._ranked.clear()
            self._require_parse = True

    def _parse_rules(
        self,
        css: str,
        read_from: CSSLocation,
        is_default_rules: bool = False,
        tie_breaker: int = 0,
        scope: str = "",
    ) -> list[RuleSet]:
        # What a kind of widget brings along ranks lower as soon as a kind is built on it, and says
        # the same. It is read once, with a rank of 1; nested rules have a multiple of that.
        known = (css, tie_breaker, scope)
        if self._ranked.get(read_from, (None,))[0] != known:
            read = super()._parse_rules(css, read_from, is_default_rules, 1, scope)
            ranked = [replace(one, tie_breaker=one.tie_breaker * tie_breaker) for one in read]
            self._ranked[read_from] = known, ranked
        return self._ranked[read_from][1]

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
