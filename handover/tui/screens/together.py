"""The page somebody reads of themselves, with one of us beside them. Nobody else is on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import opening
from handover.desk import their_page as pages
from handover.desk.desk import Desk
from handover.desk.their_page import Found, TheirPage
from handover.house.refusals import Refusal
from handover.tui.dialogs.ask import Asked
from handover.tui.dialogs.together import TogetherFill
from handover.tui.screens.together_covered import PASSPHRASE, TogetherCovered
from handover.tui.screens.together_mine import WithWhatIsTheirs
from handover.tui.screens.together_rows import rows_of
from handover.tui.together import cover
from handover.tui.widgets.rows import Row, RowList

LOOKS_EVERY_S = 5.0


class Together(WithWhatIsTheirs):
    """Their own words first, then what they want, what is agreed, what is written."""

    WITH_THEM: ClassVar[bool] = True
    """They sit at the screen: the whole program names nobody else while this page is open."""
    ON_THEIR_PAGE = True
    HELP_TITLE = "Your page"
    HELP_TEXT = (
        "This is what is kept about you, and nobody else is on it. Where a text names another "
        "person, it says “someone here”.\n\n"
        "Up and Down go from one thing to the next. Enter on a thing shows what you can do with "
        "it: say something to it, take your words back, say whether the next shift hears of it.\n"
        "N adds something of yours: words, something you want, a topic, how to meet you, who you "
        "are, what is all right, an agreement. H is your part of "
        "today’s handover. / looks for a word on this page, and nowhere else.\n\n"
        "Words you take back are gone; only that there were some stays. A team line is a line "
        "about safety that the team reads first, for a week at most: ask us about it.\n"
        "F5 covers the screen. Esc goes back to the team’s pages, with our passphrase."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="together.new", tooltip="Something of yours"),
        Binding("h", "my_part", "Hand over", id="together.part", tooltip="Your part of today"),
        Binding("slash", "find", "Find", id="together.find", tooltip="A word on this page"),
        Binding("x", "copy", "Copy", id="together.copy", tooltip="A copy of your own"),
        Binding("f5", "cover", "Cover", id="together.cover", tooltip="Nothing is seen then"),
        Binding("q", "cover", show=False),
        Binding("f7,ctrl+r", "nothing", show=False),
    ]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: TheirPage | None = None
        self.sought = ""
        """What is looked for; empty where the whole page is shown."""

    @property
    def about(self) -> str:
        """Whose page it is."""
        return f"together {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="their-page")

    def on_mount(self) -> None:
        """Show it, and look now and then whether anybody is there."""
        self.query_one(RowList).focus()
        self.headline("")
        self.set_interval(LOOKS_EVERY_S, self.rest_if_nobody_is_there)

    def reload(self) -> None:
        """Read it again: somebody may have written about them meanwhile."""
        number = self.resident_id
        self.with_desk(lambda desk: pages.their_page(desk, number), self._show, group="reload")

    def _show(self, page: TheirPage) -> None:
        first, self.page = self.page is None, page
        self.headline(page.name)
        rows = self.query_one(RowList)
        rows.show(lambda width: list(self._rows(page, width)))
        if first:
            rows.highlighted = None
            rows.action_first()
        if self.stand_on:
            rows.stand_on(self.stand_on)
            # It may not be on the page yet that was being read when it was kept.
            self.stand_on = "" if rows.current == self.stand_on else self.stand_on

    def _rows(self, page: TheirPage, width: int) -> Iterator[Row]:
        if not self.sought:
            yield from rows_of(page.parts, width)
            return
        found = pages.search(page, self.sought)
        yield Row(_found_words(found))
        yield from rows_of(found.parts, width)

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """What can be done with what the cursor stands on."""
        self.act_on(self.query_one(RowList).current)

    @work
    async def action_find(self) -> None:
        """Look for a word on this page; nothing typed here is kept."""
        asked = Asked("words", "A word, or the beginning of one", never_waits=True, sort=None)
        filled = await self.fill(TogetherFill("Look for something on your page", (asked,)))
        if filled is not None:
            self.say("")
            self.sought = filled["words"].strip()
            self.reload()

    def action_my_part(self) -> None:
        """Their part of today's handover, gone through together."""
        from handover.tui.screens.with_them import WithThemScreen

        self.app.push_screen(WithThemScreen(self.resident_id))

    def action_cover(self) -> None:
        """Cover it: nothing is seen then."""
        cover(self.house_app)

    def action_nothing(self) -> None:
        """The house's own rules are not read from here."""

    def rest_if_nobody_is_there(self) -> None:
        """After two minutes without a key the page covers itself, whatever lies over it."""
        if self.house_app.desk is None or isinstance(self.app.screen, TogetherCovered):
            return
        if self.house_app.stillness.rests:
            self.house_app.keep_everything()
            self.app.push_screen(TogetherCovered(rests=True))

    def action_back(self) -> None:
        """Back to the whole page after looking for something; else back to the team's pages."""
        if self.sought:
            self.sought = ""
            self.reload()
        else:
            self._leave()

    @work(exclusive=True, group="leave")
    async def _leave(self) -> None:
        """The screen goes back to whoever is signed in, and only to them."""
        filled = await self.app.push_screen_wait(
            TogetherFill("Back to the team’s pages", PASSPHRASE)
        )
        if filled is None:
            return

        def mine(desk: Desk) -> None:
            opening.still_me(desk, filled["passphrase"])

        self.say("A moment …")
        self.with_desk(mine, self._go, otherwise=self._stay)

    def _go(self, _: None) -> None:
        self.leave()

    def _stay(self, refusal: Refusal) -> None:
        self.say(str(refusal))


def _found_words(found: Found) -> str:
    if not found.places:
        return "It does not stand on this page. Esc shows the whole page."
    places = "1 place" if found.places == 1 else f"{found.places} places"
    return f"It stands in {places} on this page. Esc shows the whole page."
