"""What somebody does with their plan on their own page, with what they keep to themselves."""

from __future__ import annotations

from collections.abc import Callable

from textual import work

from handover.desk import plan_pages, plans
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.desk.plans import PartSaid
from handover.house.plans import Plan, Section
from handover.tui.dialogs.ask import Asked
from handover.tui.dialogs.together import TogetherFill
from handover.tui.screens.together_acts import HERE, TheirActs

ANY_PART = 0
"""The number of the row that asks which part."""
SECTIONS = tuple(Section)


class ForThemAlone(TogetherFill):
    """A part of their plan: what only they are to read never waits where one of us would see it."""

    def _words(self) -> dict[str, str]:
        private = any(one.name == "private" and self._value(one) for one in self.asked)
        return {} if private else super()._words()


class WithTheirPlan(TheirActs):
    """Stands before their page: what Enter does in their plan."""

    def act_on(self, key: str) -> None:
        """A part of the plan, or whatever else stands there."""
        kind, _, number = key.partition(":")
        if kind == "plan" and number.isdigit():
            self._with_part(int(number))
        else:
            super().act_on(key)

    @work
    async def _with_part(self, number: int) -> None:
        if number == ANY_PART:
            things = [(str(at), one.called) for at, one in enumerate(SECTIONS, start=1)]
            number = int(await self._pick("Which part of my plan?", things) or ANY_PART)
        if number == ANY_PART:
            return
        section, mine = SECTIONS[number - 1], self.resident_id
        page = plan_pages.their_plan(self.desk, mine, for_them=True)
        part = page.part(section)
        needs = Asked("i_need", section.asks, value=part.i_need, sort=Sort.THEIRS, tall=True)
        whose = Asked(
            "private",
            "Who reads it",
            answers=(("the team too", False), ("only me", True)),
            chosen=part.private,
        )
        asked = (needs, whose) if section.two_sided else (needs,)
        async for filled in self.answers(ForThemAlone(section.called, asked)):
            private, seen = filled.get("private", False), self.as_seen(part.told_in)
            self._done(_says(mine, section, filled["i_need"], private, seen), "Kept, in my plan.")


def _says(
    resident_id: int, section: Section, i_need: str, private: bool, told_in: int
) -> Callable[[Desk], Plan]:
    def say(desk: Desk) -> Plan:
        # What the house needs is not theirs to change: it stays as it stands now.
        page = plan_pages.their_plan(desk, resident_id, for_them=True)
        said = PartSaid(i_need, page.part(section).house_needs, private, told_in)
        return plans.say_part(desk, resident_id, section, said, HERE, for_them=True)

    return say
