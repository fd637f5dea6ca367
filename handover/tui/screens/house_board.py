"""The house's own board: what everybody in the house may read."""

from __future__ import annotations

import textwrap
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import house_board, residents
from handover.desk.house_board import HouseBoard
from handover.house.celebrations import Share
from handover.house.meetings import StandingMessage
from handover.house.times import DAY, day_of, house_day
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

DAYS = (
    ("today", 0),
    ("tomorrow", 1),
    ("three days", 3),
    ("a week", 7),
    ("two weeks", 14),
    ("four weeks", 28),
)
MESSAGE, GOOD = "message", "good"


class BoardOfTheHouse(HouseScreen[None]):
    """Messages that end by themselves, celebrations, and what was said to the house."""

    HELP_TITLE = "The house board"
    HELP_TEXT = (
        "What everybody in the house may read. A message stands here until its day is over and "
        "then goes by itself; there is room for a screenful.\n\n"
        "What is celebrated stands here for a week, and only if the person said yes, or if it is "
        "the house's own. N puts something up, E changes a message, L takes it down."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="house-board.new", tooltip="A message, or something good"),
        Binding("e", "edit", "Put right", id="house-board.edit", tooltip="Change the message"),
        Binding("l", "take_down", "Take off", id="house-board.down", tooltip="Take it down"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.page: HouseBoard | None = None

    @property
    def about(self) -> str:
        """Words typed here wait under this."""
        return "house board"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="house-board")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("The house board")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(house_board.board_of_the_house, self._show, group="reload")

    def _show(self, page: HouseBoard) -> None:
        self.page = page
        if page.messages:
            self.reload_when_the_day_ends()
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: HouseBoard, width: int) -> Iterator[Row]:
        for one in page.messages:
            last = house_day(one.until - timedelta(minutes=1), self.desk.zone)
            words = f"{one.text}  (until {day_of(last)}, {page.team.get(one.by, '?')})"
            yield Row(textwrap.fill(words, width), f"message:{one.id}")
        if not page.messages:
            yield Row("Nothing is up. N puts something here for everybody.")
        if page.celebrations:
            yield Row("\nTo celebrate")
        for good in page.celebrations:
            yield Row(textwrap.fill(f"  {good.words}", width, subsequent_indent="  "))
        if page.answered:
            yield Row("\nSaid to the house, and answered")
        for said in page.answered:
            lines = textwrap.wrap(f"  {said.name}: {quoted(said.text)}", width)
            for who, words in said.answers:
                lines += textwrap.wrap(f"    {who}: {words}", width, subsequent_indent="    ")
            yield Row("\n".join(lines))

    @property
    def _message(self) -> StandingMessage | None:
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind != "message" or self.page is None:
            return None
        return next((one for one in self.page.messages if one.id == int(number)), None)

    @work
    async def action_new(self) -> None:
        """A message, or something the whole house may celebrate."""
        chosen = await self.app.push_screen_wait(
            Pick(
                "What is it?",
                [
                    (MESSAGE, "A message for everybody"),
                    (GOOD, "Something to celebrate that is the whole house's"),
                ],
            )
        )
        if chosen == MESSAGE:
            async for filled in self._ask(None):
                self._keep(None, filled)
        elif chosen == GOOD:
            async for good in self.answers(
                Fill(
                    "What is there to celebrate, for the whole house?",
                    [Asked("text", "What it was")],
                    note="What is somebody's own stands here only from their page, with their yes.",
                )
            ):
                self.then_reload(
                    lambda desk: residents.celebrate(desk, good["text"], share=Share.HOUSE),
                    "It is read out at the next meeting.",
                )

    def _ask(self, was: StandingMessage | None) -> AsyncIterator[dict[str, Any]]:
        return self.answers(
            Fill(
                "A message for everybody in the house",
                [
                    Asked("text", "In a line or two", value=was.text if was else ""),
                    Asked("days", "It stands there for", answers=DAYS, chosen=7),
                ],
                note="Everybody who stays reads it, and visitors may. It goes by itself.",
                about=f"message {was.id}" if was else "",
            )
        )

    def _keep(self, was: StandingMessage | None, filled: dict[str, Any]) -> None:
        text = filled["text"]
        last = house_day(self.desk.now(), self.desk.zone) + filled["days"] * DAY
        if was is None:
            self.then_reload(lambda desk: house_board.put_up(desk, text, last), "It is up.")
        else:
            self.then_reload(
                lambda desk: house_board.change(desk, was, text, last), "It is changed."
            )

    @on(OptionList.OptionSelected)
    @work
    async def action_edit(self) -> None:
        """Put the message the cursor stands on differently."""
        was = self._message
        if was is None:
            self.say("Put the > on a message first.")
            return
        async for filled in self._ask(was):
            self._keep(was, filled)

    def action_take_down(self) -> None:
        """Take down the message the cursor stands on."""
        was = self._message
        if was is None:
            self.say("Put the > on a message first.")
            return
        self.then_reload(lambda desk: house_board.take_down(desk, was.id), "It is taken down.")
