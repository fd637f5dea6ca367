"""What is done to a whole week of the roster: plan another like it, and the usual shifts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from textual import work

from handover.desk import publishing, usual_shifts
from handover.desk.desk import Desk
from handover.desk.roster_times import read_times
from handover.desk.roster_week import WeekPage
from handover.house.refusals import Unfit
from handover.house.shifts import ShiftKind, ShiftTemplate
from handover.house.times import day_of
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.screens.base import HouseScreen


class WholeWeek(HouseScreen[None]):
    """A screen that shows a week of the roster."""

    page: WeekPage | None = None
    day: date | None = None
    """The week that is shown holds this day; today's without one."""

    @work
    async def copy_week(self) -> None:
        """Plan another week like this one."""
        page = self.page
        if page is None:
            return
        mondays = [page.monday + timedelta(days=7 * n) for n in range(1, 9)]
        things = [(monday.isoformat(), f"the week of {day_of(monday)}") for monday in mondays]
        chosen = await self.app.push_screen_wait(Pick("Plan like this week", things))
        if chosen:
            to = next(monday for monday in mondays if monday.isoformat() == chosen)
            self.day = to
            self.do_and_say(
                lambda desk: publishing.copy_week(desk, page.monday, to=to),
                "Planned. It is not out until you publish it (F2).",
            )

    def like_the_week_before(self) -> None:
        """Plan this week like the one before."""
        page = self.page
        if page is not None:
            before = page.monday - timedelta(days=7)
            self.do_and_say(
                lambda desk: publishing.copy_week(desk, before, to=page.monday),
                "Planned. It is not out until you publish it (F2).",
            )

    @work
    async def usual(self) -> None:
        """The times a kind of shift usually has in this house."""
        theirs = {one.kind: one for one in usual_shifts.usual_shifts(self.desk)}
        things = [
            (
                kind.value,
                f"{kind.words:18}{_times_of(theirs.get(kind)) or '-'}",
            )
            for kind in usual_shifts.IN_ORDER
        ]
        chosen = await self.app.push_screen_wait(Pick("The usual shifts of the house", things))
        if not chosen:
            return
        kind = ShiftKind(chosen)
        was = theirs.get(kind)
        async for filled in self.answers(
            Fill(
                f"{kind.words}: when is it usually?",
                [
                    Asked(
                        "times",
                        "From when until when",
                        _times_of(was),
                        placeholder="07:00-15:30",
                        sort=None,
                    ),
                    Asked(
                        "usual",
                        "The house has it",
                        answers=(("yes", True), ("no longer", False)),
                        chosen=True,
                    ),
                ],
                note="What is on the roster already stays as it is.",
                go_on=False,
            )
        ):
            self.do_and_say(lambda desk: _keep_usual(desk, kind, filled), "From now on it is so.")

    def do_and_say(self, act: Callable[[Desk], object], said: str) -> None:
        """Do it, and say what nobody can keep any more."""

        def at_desk(desk: Desk) -> str:
            from handover.desk import orphans

            act(desk)
            left = len(orphans.orphans(desk))
            if not left:
                return said
            some = "A promise nobody" if left == 1 else f"{left} promises nobody"
            return f"{said} {some} can keep now: F shows it."

        def done(words: str) -> None:
            self.say(words)
            self.reload()

        self.with_desk(at_desk, done)


def _times_of(template: ShiftTemplate | None) -> str:
    return f"{template.start:%H:%M}-{template.end:%H:%M}" if template else ""


def _keep_usual(desk: Desk, kind: ShiftKind, filled: dict[str, Any]) -> object:
    times = read_times(filled["times"])
    if times is None:
        raise Unfit("Say from when until when, like 07:00-15:30. Nothing was changed.", of="times")
    return usual_shifts.change_usual_shift(
        desk, kind, times.start, times.end, usual=bool(filled["usual"])
    )
