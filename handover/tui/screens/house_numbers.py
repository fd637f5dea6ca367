"""Numbers about the house as a whole, for whoever pays for it."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk import numbers
from handover.desk.numbers import HouseNumbers
from handover.tui.screens.on_paper import PRINT, put_on_paper
from handover.tui.screens.receive_words import wrapped
from handover.tui.screens.words_page import WordsPage


class HouseNumbersScreen(WordsPage[None]):
    """The last four quarters, about nobody in the house."""

    HELP_TITLE = "Numbers about the house"
    HELP_TEXT = (
        "For whoever pays for the house: how many people stayed in each of the last four quarters "
        "that are over, and how many nights. Nothing is about one person or one worker. X puts "
        "them on paper.\n\n"
        "At the shell, handover numbers tells other years, as text, as a table or as JSON."
    )
    BINDINGS = [PRINT]

    def on_mount(self) -> None:
        """Show them."""
        self.headline("Numbers about the house")

    def reload(self) -> None:
        """Read them again."""
        self.with_desk(numbers.of_the_last_year, self._show, group="reload")

    def action_print(self) -> None:
        """Put them on paper."""
        put_on_paper(self, "numbers")

    def _show(self, page: HouseNumbers) -> None:
        self.show_lines(lambda width: _lines(page, width))


def _lines(page: HouseNumbers, width: int) -> Iterator[str]:
    for one in page.quarters:
        yield one.quarter.words.upper()
        few = "fewer than 5"
        yield f"  People who stayed at least one night: {few if one.people is None else one.people}"
        nights = "withheld" if one.nights is None else one.nights
        yield f"  Nights, to the nearest ten: {nights}"
        yield f"  House meetings: {one.meetings}; what the house agreed: {one.agreements}"
        yield ""
    yield from wrapped(
        "Fewer than five people are never told, not even whether there was anybody, and their "
        "nights with them. A quarter is told once it is over.",
        width,
    )
