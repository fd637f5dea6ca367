"""The form of a promise: what, to whom, when, who keeps it, and whether they agreed."""

from __future__ import annotations

from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.widgets import Static

from handover.desk import times
from handover.desk.desk import Desk
from handover.desk.follow_ups import FollowUpsPage
from handover.house.follow_ups import FollowUp, WhoAsked
from handover.house.refusals import Refusal
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.plain import plain
from handover.tui.widgets.fields import Line


class PromiseForm(Fill):
    """Says back in full when it will be and who is on then, while it is typed."""

    def __init__(
        self,
        heading: str,
        page: FollowUpsPage | None,
        desk: Desk,
        *,
        resident_id: int | None,
        moving: FollowUp | None = None,
        filled: dict[str, Any] | None = None,
        said: str = "",
    ) -> None:
        was = filled or {}
        self.desk = desk
        self.first_said = said
        here = page.here if page else {}
        team = page.team if page else {}
        asked = []
        if moving is None:
            asked.append(Asked("text", "What", value=was.get("text", "")))
            asked.append(
                Asked(
                    "resident",
                    "To",
                    answers=(("the house", None), *((n, i) for i, n in here.items())),
                    chosen=was.get("resident", resident_id),
                )
            )
        asked.append(
            Asked(
                "when",
                "When",
                value=was.get("when", ""),
                placeholder="tomorrow 10:15-12:15, Sat morning, tonight, whenever",
            )
        )
        asked.append(
            Asked(
                "staff",
                "Who keeps it",
                answers=(("the shift", None), *((n, i) for i, n in team.items())),
                chosen=was.get("staff"),
            )
        )
        if moving is None:
            asked.append(
                Asked(
                    "who_asked",
                    "Who asked",
                    answers=tuple((str(who), who) for who in WhoAsked),
                    chosen=was.get("who_asked", WhoAsked.PERSON),
                )
            )
        asked.append(
            Asked(
                "agreed",
                "Have they agreed",
                answers=(("not asked yet", False), ("yes", True)),
                chosen=was.get("agreed", False),
            )
        )
        super().__init__(f"{heading}  {moving.text}" if moving else heading, asked)

    def compose_body(self) -> ComposeResult:
        """The fields, and the time said back."""
        yield from super().compose_body()
        yield Static(id="in-full", markup=False)

    def on_mount(self) -> None:
        """Say what stood in the way, if this is another try."""
        super().on_mount()
        if self.first_said:
            self.say(self.first_said)

    @on(Line.Changed, "#field-when")
    def _say_in_full(self) -> None:
        typed = self.query_one("#field-when", Line).value
        if not typed.strip():
            return
        try:
            words = "= " + times.said_in_full(self.desk, times.planned(self.desk, typed))
        except Refusal:
            words = ""
        self.query_one("#in-full", Static).update(plain(words))

    def action_keep(self) -> None:
        """Give the values back, once the time can be read."""
        typed = self.query_one("#field-when", Line)
        try:
            times.planned(self.desk, typed.value)
        except Refusal as refusal:
            typed.focus()
            self.say(str(refusal))
            return
        super().action_keep()
