"""Inside the house: who stays, who is on the team, who is on when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import team
from handover.desk.desk import Desk
from handover.desk.team import InsidePage, Planned
from handover.house.shifts import USUAL_SHIFTS
from handover.house.times import local, short_day, span_words
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.plain import beside_or_under, columns
from handover.tui.screens.team import change_my_passphrase
from handover.tui.screens.welcoming import Welcomes
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList


class Inside(Welcomes):
    """People and roster."""

    HELP_TITLE = "In the house"
    HELP_TEXT = (
        "Who stays, who is on the team and who is on shift when.\n\n"
        "N welcomes somebody: nothing is needed but the name they choose. Who is expected stands "
        "here as well, and who has stayed before can have their page again if they wish.\n"
        "M is the team: a coordinator adds people there, and puts them on shift with S; nobody's "
        "number or address is kept anywhere.\n"
        "On a shift, Enter gives it to somebody else."
    )
    BINDINGS = [
        Binding("n", "welcome", "Welcome", id="inside.welcome", tooltip="Somebody arrives"),
        Binding("l", "leaving", "Leaving", id="inside.leaving", tooltip="Somebody leaves"),
        Binding("s", "shift", "Add shifts", id="inside.shift", tooltip="Put somebody on shift"),
        Binding("m", "member", "Team", id="inside.member", tooltip="Who works here"),
        Binding("b", "limits", "Boundaries", id="inside.limits", tooltip="What is all right"),
        Binding("p", "passphrase", "Passphrase", id="inside.passphrase", tooltip="Change mine"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.page: InsidePage | None = None

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="inside")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("In the house")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(team.inside, self._show, group="reload")

    def _show(self, page: InsidePage) -> None:
        self.page = page
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: InsidePage, width: int) -> Iterator[Row]:
        zone = self.desk.zone
        yield Row("Staying here")
        for one in page.here:
            since = short_day(one.stay.arrived_at, zone) if one.stay and one.stay.arrived_at else ""
            leaves = ""
            if one.stay and one.stay.left_at:
                leaves = f"leaves {short_day(one.stay.left_at, zone)}"
            yield Row(
                beside_or_under(width, (one.name, 16), (f"since {since}", 20), (leaves, 0)),
                f"person:{one.id}",
            )
        if page.more:
            yield Row("\nThe house")
        for lead in page.more:
            yield Row(columns(width, (lead.words, 0)), lead.key)
        yield Row("\nOn shift, from now on")
        day = ""
        for shift in page.shifts:
            this = short_day(shift.span.start, zone)
            when = span_words(shift.span, zone)
            name = page.names.get(shift.staff_id, "?")
            yield Row(
                columns(
                    width,
                    ("" if this == day else this, 11),
                    (shift.kind.words, 18),
                    (when, 13),
                    (name, 0),
                ),
                f"shift:{shift.id}",
            )
            day = this
        if not page.shifts:
            yield Row("  Nobody is on the roster yet. A coordinator adds shifts with S.")
        yield Row("\nThe team")
        for member in page.team:
            yield Row(columns(width, (member.name, 16), (", ".join(sorted(member.roles)), 0)))

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Open a page, or change a shift."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind == "shift":
            self._give_shift(int(number))
        else:
            open_row(self.house_app, f"{kind}:{number}")

    @work
    async def action_limits(self) -> None:
        """What is all right and what is not: for whom?"""
        from handover.tui.dialogs.whose_limits import WhoseLimits

        here = [(one.id, one.name) for one in self.page.here] if self.page else []
        chosen = await self.app.push_screen_wait(WhoseLimits(here))
        if chosen:
            open_row(self.house_app, chosen)

    @work
    async def _give_shift(self, assignment_id: int) -> None:
        page = self.page
        if page is None:
            return
        names = tuple((member.name, member.name) for member in page.team)
        async for filled in self.answers(
            Fill(
                "Give this shift to somebody else",
                [
                    Asked("name", "To", answers=names, chosen=names[0][1]),
                    Asked("because", "Why"),
                ],
                about=f"shift {assignment_id}",
            )
        ):
            self._then_reload(
                lambda desk: team.give_shift_to(
                    desk, assignment_id, filled["name"], filled["because"]
                ),
                "The shift was given. Look at the promises: somebody may no longer be on.",
            )

    def action_leaving(self) -> None:
        """Somebody leaves: what there is to settle with them."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind != "person":
            self.say("Put the > on the person who leaves first.")
            return
        open_row(self.house_app, f"leaving:{number}")

    def action_member(self) -> None:
        """The team, and how each of them comes in."""
        open_row(self.house_app, "team:")

    @work
    async def action_shift(self) -> None:
        """Put somebody on shift, on one day or several in a row."""
        page = self.page
        if page is None:
            return
        today = local(self.desk.now(), self.desk.zone).date()
        days = tuple((f"{today + timedelta(days=n):%a %d %b}", n) for n in range(15))
        async for filled in self.answers(
            Fill(
                "Who is on when?",
                [
                    Asked("name", "Who", answers=tuple((m.name, m.name) for m in page.team)),
                    Asked(
                        "kind", "Shift", answers=tuple((t.kind.words, t.kind) for t in USUAL_SHIFTS)
                    ),
                    Asked("first", "From", answers=days, chosen=0),
                    Asked(
                        "count",
                        "For",
                        answers=tuple(
                            (f"{n} day{'s' if n > 1 else ''} in a row", n) for n in range(1, 8)
                        ),
                        chosen=1,
                    ),
                ],
            )
        ):
            first = today + timedelta(days=filled["first"])
            self._then_reload(lambda desk: _publish(desk, filled, first), "On the roster.")

    @work
    async def action_passphrase(self) -> None:
        """Change my passphrase."""
        await change_my_passphrase(self)

    def _then_reload(self, act: object, said: str) -> None:
        assert callable(act)

        def done(_: object) -> None:
            self.say(said)
            self.reload()

        self.with_desk(lambda desk: act(desk), done)


def _publish(desk: Desk, filled: dict[str, object], first: date) -> None:
    count = filled["count"]
    assert isinstance(count, int)
    planned = tuple(
        Planned(str(filled["name"]), filled["kind"], first + timedelta(days=n))  # type: ignore[arg-type]  # a ShiftKind
        for n in range(count)
    )
    team.publish_days(desk, planned)
