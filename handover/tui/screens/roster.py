"""The roster, a week at a time: who is on when, and what is only planned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Static

from handover.desk import roster_week
from handover.desk.roster_week import WeekPage
from handover.house.times import WEEKDAYS, day_and_clock, day_of
from handover.tui.plain import plain, sign
from handover.tui.screens.roster_acts import RosterActs
from handover.tui.widgets.week_grid import Field, WeekGrid

WEEK = timedelta(days=7)
LINES_BELOW = 6
"""So many lines of what is worth a thought fit under the week on a small screen."""


class RosterWeek(RosterActs):
    """Days beside one another, kinds of shift one under the other."""

    HELP_TITLE = "The roster"
    HELP_TEXT = (
        "Who is on when. The arrows go from field to field, PgUp and PgDn a week back or ahead.\n\n"
        "A coordinator presses Enter on a field: give the shift to somebody else, say that "
        "somebody is ill, swap, take off, put somebody on. Once the roster is published, every "
        "change counts at once and is told once on the boards of those concerned. What is over is "
        "changed only with a reason, and what was written about that time is looked at again.\n"
        "A name in (brackets) is planned and not published yet: it counts nowhere, and only "
        "coordinators see it. F2 shows first what publishing would change. A * was changed since "
        "the roster was last published.\n"
        "F shows promises nobody can keep as the roster stands, X the page for everybody who "
        "stays. Nothing here adds anything up about anybody."
    )
    BINDINGS = [
        Binding("n", "put_on", "New", id="roster.new", tooltip="Put somebody on, at any times"),
        Binding("l", "take_off", "Take off", id="roster.off", tooltip="Nobody is on there then"),
        Binding("f", "orphans", "Follow-ups", id="roster.orphans", tooltip="What nobody can keep"),
        Binding("pageup", "week(-1)", "Earlier", id="roster.back"),
        Binding("pagedown", "week(1)", "Later", id="roster.ahead"),
        Binding("x", "here_when", "One page", id="roster.page", tooltip="Who is here when"),
        Binding("f2,ctrl+s", "publish", "Publish", id="roster.publish", tooltip="Look, then do it"),
    ]

    def __init__(self, day: date | None = None, stand_on: int | None = None) -> None:
        super().__init__()
        self.day = day
        self._stand_on = stand_on

    def compose_body(self) -> ComposeResult:
        """The week, the field under the cursor in full, and what is worth a thought."""
        yield WeekGrid(id="week")
        yield Static(id="field", markup=False)
        yield Static(id="below", markup=False)

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(WeekGrid).focus()
        self.headline("The roster")

    def reload(self) -> None:
        """Read it again."""
        day = self.day
        self.with_desk(lambda desk: roster_week.week_of(desk, day), self._show, group="reload")

    def _show(self, page: WeekPage) -> None:
        self.page = page
        sunday = page.monday + timedelta(days=6)
        self.headline(f"The roster, {day_of(page.monday)} to {day_of(sunday)}")
        grid = self.query_one(WeekGrid)
        grid.show(page)
        if self._stand_on is not None:
            grid.stand_on(self._stand_on)
            self._stand_on = None
        self.query_one("#below", Static).update(plain("\n".join(self._below(page))))

    def _below(self, page: WeekPage) -> Iterator[str]:
        until = page.out_until
        if until is None:
            yield "Nothing is out yet."
        else:
            said = f"Out to {day_and_clock(until, self.desk.zone)}."
            planned = page.may_change and any(not one.out for one in page.everybody)
            yield said + (" (Brackets) are planned only: F2 publishes." if planned else "")
        if page.to_say:
            changed = sign("has a *", "is changed")
            yield f"What {changed} counts already; F2 says it to everybody."
        if page.orphans:
            some = "A promise" if page.orphans == 1 else f"{page.orphans} promises"
            yield f"{some} nobody can keep as the roster stands: F."
        yield from _few(list(self._worth_a_thought(page)))

    def _worth_a_thought(self, page: WeekPage) -> Iterator[str]:
        if page.gaps:
            yield f"Nobody with the house: {'; '.join(page.gaps)}."
        yield from page.remarks

    @on(WeekGrid.Moved)
    def _say_the_field(self) -> None:
        field = self.query_one(WeekGrid).field
        if field is not None:
            self.query_one("#field", Static).update(plain(in_full(field)))

    @on(WeekGrid.Chosen)
    def _open_the_field(self) -> None:
        field = self.query_one(WeekGrid).field
        if field is not None:
            self.change(field)

    def action_week(self, by: int) -> None:
        """A week back or ahead."""
        if self.page is not None:
            self.day = self.page.monday + by * WEEK
            self.say("")
            self.reload()

    def action_put_on(self) -> None:
        """Put somebody on, at the usual times or others."""
        field = self.query_one(WeekGrid).field
        if field is not None:
            self.put_on_at_any_times(field)

    def action_take_off(self) -> None:
        """Nobody is on there then."""
        field = self.query_one(WeekGrid).field
        if field is not None and field.one is not None:
            self.take_off(field.one)
        else:
            self.say("Nobody is on there.")

    def action_here_when(self) -> None:
        """The page for everybody who stays."""
        from handover.tui.screens.here_when import HereWhenScreen

        self.house_app.push_screen(HereWhenScreen(self.page.monday if self.page else None))

    def action_orphans(self) -> None:
        """What nobody can keep as the roster stands."""
        from handover.tui.screens.orphans import Orphans

        self.house_app.push_screen(Orphans())

    def action_publish(self) -> None:
        """Look at what would come out, then publish it."""
        from handover.tui.screens.publish import Publish

        if self.page is not None and not self.page.may_change:
            self.say("Publishing the roster is done by a coordinator. Ask one of them to sign in.")
        else:
            self.house_app.push_screen(Publish(), self._published)

    def _published(self, said: str | None) -> None:
        if said:
            self.say(said)


def in_full(field: Field) -> str:
    """A field of the week in one or two lines."""
    day = f"{WEEKDAYS[field.day.weekday()]} {day_of(field.day)[4:]}"
    one = field.one
    if one is None:
        usual = f", usually {field.usual}" if field.usual else ""
        return f"{day}, {field.kind.words.lower()}{usual}: nobody."
    a = one.assignment
    parts = [f"{day}, {a.kind.words.lower()} {one.when}: {one.name}"]
    if a.called_in:
        parts.append("called in from on call")
    elif a.scheduled is not None:
        parts.append("not as planned")
    if not one.out:
        parts.append("planned, not out")
    if a.changed_because:
        parts.append(f"because: {a.changed_because}")
    return ", ".join(parts) + "."


def _few(lines: list[str]) -> list[str]:
    if len(lines) <= LINES_BELOW:
        return lines
    return [*lines[: LINES_BELOW - 1], "There is more of that in this week."]
