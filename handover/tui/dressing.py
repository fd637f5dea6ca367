"""How the program looks on this terminal, from its manners."""

from __future__ import annotations

from typing import Any

from textual.app import App

from handover.tui.guarded import ConsoleSigns, Guarded
from handover.tui.manners import Colours, Manners
from handover.tui.plain import read_in_one_column
from handover.tui.stylesheet import read_once
from handover.tui.theme import THEMES
from handover.tui.widgets.scroll_bar import use_whole_cells


class Dresses(Guarded):
    """The program, dressed for its terminal."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        # Nothing here pops up and is gone: what would hold it is not put on every screen.
        self._disable_tooltips = self._disable_notifications = True
        for theme in dict.fromkeys(one.name for one in THEMES.values()):
            self.register_theme(next(one for one in THEMES.values() if one.name == theme))
        self._choose_colours()

    def mind(self, manners: Manners) -> None:
        """Keep to these manners. Before it runs."""
        self.console_signs, self.colours = manners.console_signs, manners.colours
        self.plainer = ConsoleSigns(manners.lacking)
        self.accessible = manners.accessible
        self.set_keymap(dict(manners.keys))
        self._choose_colours()

    def dress(self) -> None:
        """Put on the colours and the layout of this terminal."""
        self.theme = THEMES[self.colours].name
        self.animation_level = "none"
        self.set_class(self.accessible, "-accessible")
        read_in_one_column(self.accessible)
        use_whole_cells()

    def _choose_colours(self) -> None:
        # Before anything is drawn, so that nothing is drawn twice.
        self.set_reactive(App.theme, THEMES[self.colours].name)
        for name in [one for one in self.classes if one.startswith("-theme-")]:
            self.set_class(False, name, update=False)
        dark = self.current_theme.dark
        self.set_class(True, f"-theme-{self.theme}", update=False)
        self.set_class(dark, "-dark-mode", update=False)
        self.set_class(not dark, "-light-mode", update=False)
        self._refresh_truecolor_filter(self.ansi_theme)
        read_once(self)

    @property
    def hints_in_brackets(self) -> bool:
        """Would a hint in an empty field look like something that was typed there?"""
        return self.accessible or self.colours not in (Colours.AUTO, Colours.LIGHT)
