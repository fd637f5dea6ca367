"""What can be done to a field of the roster, each as one or two small questions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

from textual import work

from handover.desk import roster_changes, roster_week, usual_shifts
from handover.desk.desk import Desk
from handover.desk.roster_times import near, read_times
from handover.desk.roster_week import OnRoster
from handover.house.rosters import CoverHow
from handover.house.shifts import ShiftKind
from handover.house.times import Span, clock, day_of
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.screens.roster_whole_week import WholeWeek
from handover.tui.widgets.week_grid import Field

NOBODY = "/nobody"
LIKE_BEFORE = "/like"
USUAL = "/usual"
WEEK_MORE = (
    (LIKE_BEFORE, "This week like the one before"),
    (USUAL, "The usual shifts of the house"),
)
"""What a field offers in which nobody is on yet; no name begins with a stroke."""
WHY = "Why, in a word (nothing is fine)"
WHY_OVER = "Why it is changed; it is over"


class RosterActs(WholeWeek):
    """The questions of the roster. Everything is done by a function of the desk."""

    @work
    async def change(self, field: Field) -> None:
        """Enter on a field: what would you like to do?"""
        page = self.page
        if page is None:
            return
        if not page.may_change:
            self._for_others(field)
            return
        if field.one is None:
            self.put_somebody_on(field)
            return
        heading = f"{day_of(field.day)}, {field.kind.words.lower()}: {field.one.name}"
        chosen = await self.app.push_screen_wait(Pick(heading, _things(field.one)))
        acts: dict[str, Callable[[], object]] = {
            "give": lambda: self.give(field, ill=False),
            "ill": lambda: self.give(field, ill=True),
            "swap": lambda: self.swap(field),
            "off": lambda: self.take_off(field.one),
            "times": lambda: self.other_times(field),
            "yes": lambda: self.confirm(field),
            "beside": lambda: self.put_somebody_on(field),
            "copy": self.copy_week,
            "usual": self.usual,
        }
        if chosen:
            acts[chosen]()

    def _for_others(self, field: Field) -> None:
        one = field.one
        mine = one is not None and one.assignment.staff_id == self.desk.who.id
        if not mine or one is None or one.over:
            self.say("Changing the roster is done by a coordinator. Ask one of them to sign in.")
        elif one.assignment.planned.start <= self.desk.now():
            self.other_times(field)
        elif one.confirmed:
            self.say("You have said yes to it already.")
        else:
            self._my_yes(field)

    @work
    async def _my_yes(self, field: Field) -> None:
        heading = f"{_said(field)}: will you be here?"
        things = [("yes", "Yes, I have seen it"), ("no", "I cannot: I ask a coordinator")]
        if await self.app.push_screen_wait(Pick(heading, things)) == "yes":
            self.confirm(field)

    @work
    async def put_somebody_on(self, field: Field) -> None:
        """Who is on then, at the usual times?"""
        if not field.usual:
            self.put_on_at_any_times(field)
            return
        span = next(
            one.on(field.day, self.desk.zone)
            for one in usual_shifts.usual_shifts(self.desk)
            if one.kind is field.kind
        )
        more = WEEK_MORE if field.one is None else ()
        name = await self._who(f"Who is on {_said(field)}?", span, more=more)
        if name == LIKE_BEFORE:
            self.like_the_week_before()
        elif name == USUAL:
            self.usual()
        elif name:
            over = span.end <= self.desk.now()
            async for because in self._why(_said(field), over=over, ask=False):
                self.do_and_say(
                    lambda desk: roster_changes.put_on(
                        desk, name, field.kind, field.day, because=because
                    ),
                    f"{name} is on.",
                )

    @work
    async def put_on_at_any_times(self, field: Field) -> None:
        """Who is on then, and from when until when?"""
        page = self.page
        if page is None or not page.may_change:
            self.say("Changing the roster is done by a coordinator. Ask one of them to sign in.")
            return
        names = tuple((name, name) for name in page.names.values())
        kinds = tuple((kind.words, kind) for kind in usual_shifts.IN_ORDER)
        async for filled in self.answers(
            Fill(
                f"Who is on, {day_of(field.day)}?",
                [
                    Asked("name", "Who", answers=names, chosen=names[0][1]),
                    Asked("kind", "Shift", answers=kinds, chosen=field.kind),
                    Asked(
                        "times",
                        "From when until when (nothing typed: as usual)",
                        placeholder="09:00-17:00",
                        sort=None,
                    ),
                    Asked("because", WHY),
                ],
                about=f"roster, {field.kind.words}",
            )
        ):
            self.do_and_say(
                lambda desk: roster_changes.put_on(
                    desk,
                    filled["name"],
                    filled["kind"],
                    field.day,
                    times=read_times(filled["times"]),
                    because=filled["because"],
                ),
                f"{filled['name']} is on.",
            )

    @work
    async def give(self, field: Field, *, ill: bool) -> None:
        """Somebody else takes it; or somebody is ill, and perhaps nobody stands in yet."""
        one = field.one
        if one is None:
            return
        asked = f"Who takes {_said(field)}?"
        more = ((NOBODY, "Nobody yet"),) if ill else ()
        span, has_it = one.assignment.span, one.assignment.staff_id
        name = await self._who(asked, span, besides=has_it, more=more)
        if name is None:
            return
        never_came = await self._never_came(one)
        if never_came is None:
            return
        number = one.assignment.id
        async for because in self._why(f"shift {number}", over=one.over, ask=not ill):
            if name == NOBODY:
                self.do_and_say(
                    lambda desk: roster_changes.take_off(
                        desk, number, because=because, ill=True, never_came=never_came
                    ),
                    "Nobody stands in yet.",
                )
            else:
                self.do_and_say(
                    lambda desk: roster_changes.give(
                        desk, number, name, because=because, ill=ill, never_came=never_came
                    ),
                    f"{name} has it now.",
                )

    @work
    async def swap(self, field: Field) -> None:
        """Two people take each other's shift."""
        one = field.one
        if one is None:
            return
        monday = self.page.monday if self.page else field.day
        ahead = monday + timedelta(days=7)
        both = [
            other
            for day in (monday, ahead)
            for other in roster_week.week_of(self.desk, day).everybody
            if other.assignment.staff_id != one.assignment.staff_id
            and other.assignment.span.start > self.desk.now()
        ]
        things = [
            (
                str(other.assignment.id),
                f"{other.name}: {day_of(other.assignment.date_local)}, "
                f"{other.assignment.kind.words.lower()} {other.when}",
            )
            for other in both
        ]
        if not things:
            self.say("There is no shift of somebody else ahead to swap with.")
            return
        chosen = await self.app.push_screen_wait(Pick(f"{one.name} swaps with", things))
        if not chosen:
            return
        mine, theirs = one.assignment.id, int(chosen)
        async for because in self._why(f"shift {mine}", over=False, ask=True):
            self.do_and_say(
                lambda desk: roster_changes.swap(desk, mine, theirs, because=because),
                "They have swapped.",
            )

    @work
    async def take_off(self, one: OnRoster | None) -> None:
        """It falls away."""
        if one is None:
            return
        number = one.assignment.id
        async for because in self._why(f"shift {number}", over=one.over, ask=False):
            self.do_and_say(
                lambda desk: roster_changes.take_off(desk, number, because=because),
                f"{one.name} is not on there any more.",
            )

    @work
    async def other_times(self, field: Field) -> None:
        """They came or went at another time; of time on call, they were called in."""
        one = field.one
        if one is None:
            return
        on_call = one.assignment.kind is ShiftKind.ON_CALL
        planned = one.assignment.planned
        zone = self.desk.zone
        covers = (("not said", None), *((how.words, how) for how in CoverHow))
        came = "Called in at" if on_call else f"Came at (planned {clock(planned.start, zone)})"
        asked = [
            Asked("came", came, sort=None, placeholder="07:55"),
            Asked("went", f"Left at (planned {clock(planned.end, zone)})", sort=None),
            Asked("because", WHY_OVER if one.over else WHY),
        ]
        if not on_call:
            asked.insert(1, Asked("until_then", "Until then", answers=covers, chosen=None))
        async for filled in self.answers(
            Fill(f"When was {one.name} truly there?", asked, about=f"shift {one.assignment.id}")
        ):
            self.do_and_say(
                lambda desk: _truly_there(desk, one, filled),
                "It stands as it was.",
            )

    def confirm(self, field: Field) -> None:
        """They said yes to it."""
        one = field.one
        if one is None or one.confirmed:
            self.say("They have said yes to it already." if one else "Nobody is on there.")
            return
        number = one.assignment.id
        self.do_and_say(lambda desk: roster_changes.confirm(desk, number), f"{one.name} said yes.")

    async def _who(
        self,
        heading: str,
        span: Span,
        *,
        besides: int | None = None,
        more: tuple[tuple[str, str], ...] = (),
    ) -> str | None:
        """Somebody on the team, whom it would trouble least first; None if the question is left."""
        could = roster_week.could_take(self.desk, span, besides=besides)
        things = [(name, f"{name}   {said}".rstrip()) for name, said in could]
        things += more
        chosen = await self.app.push_screen_wait(Pick(heading, things))
        return chosen or None

    async def _never_came(self, one: OnRoster) -> bool | None:
        """Of a shift that has begun: were they here until now? None if the question is left."""
        if one.over or one.assignment.span.start > self.desk.now():
            return False
        chosen = await self.app.push_screen_wait(
            Pick(
                f"The shift has begun: was {one.name} here?",
                [("here", "Yes, until now"), ("never", "No, they never came")],
            )
        )
        return None if not chosen else chosen == "never"

    async def _why(self, about: str, *, over: bool, ask: bool) -> AsyncIterator[str]:
        """A word why, as often as it is answered; demanded only of what is over."""
        if not (over or ask):
            yield ""
            return
        async for filled in self.answers(
            Fill(
                "Why is the past changed?" if over else "A word why?",
                [Asked("because", WHY_OVER if over else WHY)],
                note="The book keeps it beside the shift." if over else "",
                about=about,
            )
        ):
            yield filled["because"]


def _things(one: OnRoster) -> list[tuple[str, str]]:
    """What can be done there; what is over is not swapped, and nobody says yes to it."""
    things = {
        "give": "Give it to somebody else",
        "ill": f"Ill: {one.name} {'was' if one.over else 'is'}; somebody stands in, or nobody yet",
        "swap": "Swap it with another shift",
        "off": "Take it off",
        "times": "Other times: they came or went when it was not planned",
        "yes": "Yes: they have said so",
        "beside": "Beside them: put somebody else on",
        "copy": "Plan another week like this one",
        "usual": "The usual shifts of the house",
    }
    if one.over:
        del things["swap"]
    if one.over or one.confirmed:
        del things["yes"]
    return list(things.items())


def _said(field: Field) -> str:
    return f"{day_of(field.day)}, {field.kind.words.lower()}"


def _truly_there(desk: Desk, one: OnRoster, filled: dict[str, Any]) -> object:
    return roster_changes.truly_there(
        desk,
        one.assignment.id,
        near(desk, one.assignment, filled["came"]),
        near(desk, one.assignment, filled["went"], end=True),
        because=filled["because"],
        until_then=filled.get("until_then"),
    )
