"""The house's card: what this house is, why we are here, and who we are."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import house_card
from handover.desk.house_card import HouseCard
from handover.house.dataclass import replace
from handover.house.house_card import AboutMe, CardText
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.on_paper import PRINT, put_on_paper
from handover.tui.widgets.rows import Row, RowList


class HouseCardScreen(HouseScreen[None]):
    """The whole card."""

    HELP_TITLE = "The house's card"
    HELP_TEXT = (
        "What this house is and is not, why we are here and what we hold to; how we look at what "
        "we do; and what those who work here say about themselves, if they like. Everybody who "
        "stays may read it.\n\n"
        "Enter on your own name says something about you: no number, no title, nothing you do not "
        "want to say. A coordinator puts the house's part in its own words; what it becomes is "
        "talked about at the house meeting.\n\n"
        "At the shell, handover sheet --page house writes it for a printer."
    )
    BINDINGS = [
        Binding("e", "edit", "Put right", id="house-card.edit", tooltip="In our own words"),
        PRINT,
    ]

    def __init__(self) -> None:
        super().__init__()
        self.page: HouseCard | None = None

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="house-card")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("What this house is")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(house_card.house_card, self._show, group="reload")

    def action_print(self) -> None:
        """Put it on paper."""
        put_on_paper(self, "house")

    def _show(self, page: HouseCard) -> None:
        first, self.page = self.page is None, page
        self.headline(page.house.name)
        rows = self.query_one(RowList)
        rows.show(lambda width: list(_rows(page, width)))
        if first:
            rows.highlighted = None
            rows.action_first()

    @on(OptionList.OptionSelected)
    def action_edit(self) -> None:
        """Put what the cursor stands on in other words."""
        kind, _, which = self.query_one(RowList).current.partition(":")
        page = self.page
        if page is None:
            return
        if kind == "part":
            self._ask_part(next(one for one in page.parts if one.part == which))
        elif kind == "me":
            me = next(one for one in page.team if str(one.staff_id) == which)
            if me.staff_id == self.desk.who.id:
                self._ask_me(me)
            else:
                self.say(f"What stands there about {me.name} is {me.name}'s own to say.")

    @work
    async def _ask_part(self, was: CardText) -> None:
        if not self.desk.who.is_coordinator:
            self.say("A coordinator writes this down. Bring it to the house meeting first.")
            return
        asked = [Asked("words", "In the house's own words", was.words, tall=True)]
        async for filled in self.answers(Fill(was.part.heading, asked, about="house card")):
            seen = self.as_seen(was)
            self.then_reload(
                lambda desk: house_card.put_on_house_card(desk, seen, filled["words"]),
                "It is on the card.",
            )

    @work
    async def _ask_me(self, was: AboutMe) -> None:
        async for filled in self.answers(
            Fill(
                "What you like to say about yourself",
                [Asked("words", "Readable by everybody here", was.words, tall=True)],
                note="No number, no title. Empty is fine, and takes it away.",
                about="about me",
            )
        ):
            seen = replace(was, version=self.as_seen(was.version))
            self.then_reload(
                lambda desk: house_card.say_about_me(desk, seen, filled["words"]), "Kept."
            )


def _rows(page: HouseCard, width: int) -> Iterator[Row]:
    for number, one in enumerate(page.parts):
        yield Row(("\n" if number else "") + one.part.heading)
        yield Row(textwrap.fill(one.words, width), f"part:{one.part}")
    yield Row("\nHow we look at what we do")
    for lens in page.lenses:
        yield Row(textwrap.fill(lens.in_full, width, initial_indent="  ", subsequent_indent="  "))
    yield Row("\nWho we are")
    for who in page.team:
        name = f"{who.name} ({who.pronouns})" if who.pronouns else who.name
        words = f"{name}: {who.words}" if who.words else name
        yield Row(textwrap.fill(words, width), f"me:{who.staff_id}")
