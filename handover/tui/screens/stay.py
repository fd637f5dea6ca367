"""Somebody's name and stay: what can be changed about it, with them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import naming, stays
from handover.desk.desk import Desk
from handover.desk.stays import Longer, StayPage, stay_words
from handover.house.people import StayStatus
from handover.house.times import day_of, house_day
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.how_we_know import ASKED_YES, decision_from
from handover.tui.screens.base import HouseScreen
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList

UNTIL = Asked(
    "until",
    "Until when",
    answers=(
        ("open, we ask again when they like", None),
        ("in a week", 7),
        ("in two weeks", 14),
        ("in four weeks", 28),
        ("in three months", 91),
    ),
)


class Stay(HouseScreen[None]):
    """The name they use, their pronouns, and the stay."""

    ON_THEIR_PAGE = True
    HELP_TITLE = "Their name, and this stay"
    HELP_TEXT = (
        "The name they use and how they want to be spoken of are theirs to choose, and to change "
        "at any time. Everything shows the new name from then on; what was written before keeps "
        "its words, and the name before is shown nowhere.\n\n"
        "A stay that grows longer than is usual here asks once what was agreed, with whom and "
        "until when. Nothing is counted down.\n"
        "Whoever has left can have their page again if they wish so, or let a stay go on that was "
        "ended by mistake. Their emergency card went wholly when they left; it begins anew."
    )
    BINDINGS = [Binding("q", "app.cover", show=False)]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: StayPage | None = None

    @property
    def about(self) -> str:
        """Whose stay it is."""
        return f"stay {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="stay")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("")

    def reload(self) -> None:
        """Read it again."""
        number = self.resident_id
        self.with_desk(lambda desk: stays.stay_page(desk, number), self._show, group="reload")

    def _show(self, page: StayPage) -> None:
        self.page = page
        self.headline(f"{page.resident.name} · their name, and this stay")
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: StayPage, width: int) -> Iterator[Row]:
        who = page.resident
        yield Row(f"The name they use: {who.name}", "name")
        yield Row(f"How to speak of them: {who.pronouns or 'they have not said'}", "pronouns")
        status = who.stay.status if who.stay else StayStatus.ENDED
        yield Row("\nThis stay" if status is not StayStatus.ENDED else "\nThe last stay")
        if who.stay is not None:
            yield Row(f"  {stay_words(self.desk, who.stay)}")
        for line in page.asks:
            yield Row(textwrap.fill(line, width))
        for words, key in _acts(page):
            yield Row(textwrap.fill(words, width), key)
        before = page.stays[:-1]
        if before:
            yield Row("\nBefore")
        for one in before:
            yield Row(f"  {stay_words(self.desk, one)}")

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Do what the cursor stands at."""
        key = self.query_one(RowList).current
        if key in ("arriving", "person"):
            open_row(self.house_app, f"{key}:{self.resident_id}")
        elif key in ("arrives", "not coming"):
            self._of_the_expected(key)
        elif key:
            self._ask(key)

    def _of_the_expected(self, key: str) -> None:
        number = self.resident_id
        if key == "arrives":

            def here(_: object) -> None:
                open_row(self.house_app, f"arriving:{number}")

            self.with_desk(lambda desk: stays.arrives(desk, number), here)
        else:
            self.then_reload(
                lambda desk: stays.not_coming(desk, number), "They do not come this time."
            )

    @work
    async def _ask(self, key: str) -> None:
        page = self.page
        if page is None:
            return
        async for filled in self.answers(_form(page, key)):
            self.then_reload(self._act(page, key, filled), "It is in the book.")

    def _act(self, page: StayPage, key: str, filled: dict[str, Any]) -> Callable[[Desk], object]:
        number, decided = self.resident_id, decision_from(filled)
        if key == "name":
            who = self.as_seen(page.resident)
            return lambda desk: naming.change_name(desk, who, filled["name"], decided)
        if key == "pronouns":
            return lambda desk: naming.change_pronouns(desk, number, filled["pronouns"], decided)
        if key == "again":
            return lambda desk: stays.comes_again(desk, number, decided)
        if key == "reopen":
            return lambda desk: stays.reopen(desk, number, decided)
        today = house_day(self.desk.now(), self.desk.zone)
        until = today + timedelta(days=filled["until"]) if filled["until"] else None
        longer = Longer(filled["agreed"], filled["with"], until)
        return lambda desk: stays.agree_longer(desk, number, longer, decided)


def _acts(page: StayPage) -> Iterator[tuple[str, str]]:
    """What can be done about the stay, as it stands."""
    who, longer = page.resident, page.longer
    status = who.stay.status if who.stay else StayStatus.ENDED
    if status is StayStatus.EXPECTED:
        yield "They are here now", "arrives"
        yield "What is told on arriving, ahead of it if they like", "arriving"
        yield "They do not come this time", "not coming"
    elif status is StayStatus.STAYING:
        yield "What is told on arriving", "arriving"
        if longer is None:
            yield "Agree on a longer stay", "longer"
        else:
            until = f" until {day_of(longer.until_on)}" if longer.until_on else ""
            words = f"Agreed{until}, with {longer.agreed_with}: {longer.agreed}"
            yield words, "longer"
    else:
        yield "They come again, and wish to have this page again", "again"
        if who.stay is not None and who.stay.arrived_at is not None:
            yield "It was ended by mistake: let this stay go on", "reopen"
    if status is not StayStatus.STAYING:
        yield "Their page", "person"


def _form(page: StayPage, key: str) -> Fill:
    who = page.resident
    if key == "name":
        return Fill(
            "The name they use from now on",
            [
                Asked("name", "Theirs to choose; no surname is needed", who.name, sort=None),
                ASKED_YES,
            ],
            note="The name before is shown nowhere. What was written keeps its words.",
        )
    if key == "pronouns":
        asked = Asked("pronouns", "In their words, or nothing", who.pronouns, sort=None)
        return Fill("How to speak of them", [asked, ASKED_YES])
    if key == "again":
        return Fill(f"{who.name} comes again, with this page", [ASKED_YES])
    if key == "reopen":
        return Fill(f"The stay of {who.name} goes on as if it had not ended", [ASKED_YES])
    longer = page.longer
    return Fill(
        "A longer stay than is usual",
        [
            Asked("agreed", "What was agreed", longer.agreed if longer else ""),
            Asked("with", "With whom", longer.agreed_with if longer else ""),
            UNTIL,
            ASKED_YES,
        ],
    )
