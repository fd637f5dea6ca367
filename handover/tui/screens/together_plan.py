"""What somebody does with their plan on their own page, with what they keep to themselves."""

from __future__ import annotations

from textual import work

from handover.desk import plan_pages, plans
from handover.desk.checking import Sort
from handover.desk.plans import PartSaid
from handover.house.plans import Section
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
        private = Asked(
            "private",
            "Who reads it",
            answers=(("the team too", False), ("only me", True)),
            chosen=part.private,
        )
        asked = (needs, private) if section.two_sided else (needs,)
        async for filled in self.answers(ForThemAlone(section.called, asked)):
            said = PartSaid(
                filled["i_need"], part.house_needs, filled.get("private", False), part.told_in
            )
            self._done(
                lambda desk: plans.say_part(desk, mine, section, said, HERE, for_them=True),
                "Kept, in my plan.",
            )
