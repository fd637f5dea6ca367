"""What is new about my shifts. It is said once."""

from __future__ import annotations

from handover.desk import publishing
from handover.desk.desk import Desk
from handover.desk.publishing import NewsPage
from handover.tui.screens.words_page import WordsPage


class RosterNews(WordsPage[None]):
    """Read once, and then it is known."""

    HELP_TITLE = "News about your shifts"
    HELP_TEXT = (
        "What was changed about your shifts since you last looked, and whether more of the roster "
        "is out. It is said once. The roster itself is on the house's own page (I)."
    )

    def __init__(self) -> None:
        super().__init__()
        self.page: NewsPage | None = None

    def on_mount(self) -> None:
        """Show it."""
        self.headline("News about your shifts")

    def reload(self) -> None:
        """Read what there is, the first time; what was read stays until one goes back."""
        if self.page is None:
            self.with_desk(_read, self._show, group="reload")

    def _show(self, page: NewsPage) -> None:
        self.page = page
        words = "\n\n".join(page.lines) or "There is nothing new about your shifts."
        self.show_words(f"{words}\n\nThe whole roster: I, then “The roster, week by week”.")


def _read(desk: Desk) -> NewsPage:
    page = publishing.my_news(desk)
    if page.ids:
        publishing.news_seen(desk, page)
    return page
