"""Styles are read once, whatever is built on them later, and mean what the stock program reads."""

from __future__ import annotations

from unittest.mock import patch

from textual.app import App
from textual.css.parse import parse
from textual.css.stylesheet import Stylesheet
from textual.widget import Widget
from textual.widgets import Input, OptionList

from handover.tui.stylesheet import OF_THE_WAY_IN, ReadOnce
from handover.tui.widgets.fields import Words
from handover.tui.widgets.line import Line
from handover.tui.widgets.rows import RowList

KINDS: tuple[type[Widget], ...] = (Widget, Input, Line, OptionList, RowList, Words)
"""Each built on one before it, which is ranked lower from then on."""


def read(sheet: Stylesheet, kinds: tuple[type[Widget], ...]) -> list[tuple[object, ...]]:
    """What the styles of these kinds say, read again after each kind."""
    sheet.set_variables(App[None]().get_css_variables())
    sheet.read(OF_THE_WAY_IN[0])
    for kind in kinds:
        for where, css, rank, scope in kind()._get_default_css():
            sheet.add_source(css, where, is_default_css=True, tie_breaker=rank, scope=scope)
        sheet.parse()
    return [
        (one.selectors, repr(one.styles.get_rules()), one.is_default_rules, one.tie_breaker)
        for one in sheet.rules
    ]


def test_they_mean_the_same_as_those_that_are_read_again() -> None:
    assert read(ReadOnce(), KINDS) == read(Stylesheet(), KINDS)


def test_no_piece_is_read_twice() -> None:
    with patch("textual.css.stylesheet.parse", wraps=parse) as parsed:
        read(ReadOnce(), KINDS)
    pieces = [(call.args[0], call.args[2]) for call in parsed.call_args_list]
    assert len(pieces) == len(set(pieces)) > len(KINDS)
