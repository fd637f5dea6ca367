"""A person's page, and words of theirs: how they want to be met, and what they take back."""

from __future__ import annotations

from textual import work

from handover.desk import meeting_them, residents
from handover.desk import notes as note_desk
from handover.desk.checking import Sort
from handover.desk.residents import PersonPage
from handover.house.their_word import HowToMeet
from handover.house.times import short_day
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.dialogs.how_we_know import MUST_SAY, decision_from
from handover.tui.dialogs.limit import THEIR_WORD
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen


class WithTheirWords(HouseScreen[None]):
    """Stands before a person's page."""

    resident_id: int
    page: PersonPage | None

    @work
    async def withdraw(self, words_id: int) -> None:
        """Words of theirs: they stay, or they are taken back."""
        chosen = await self.app.push_screen_wait(
            Pick(
                "Their own words",
                [
                    ("stay", "Leave them as they are"),
                    ("withdraw", "They take these words back: shown nowhere from now on"),
                ],
            )
        )
        if chosen != "withdraw":
            return
        form = Fill("They take these words back, wholly", [MUST_SAY], about=f"words {words_id}")
        async for filled in self.answers(form):
            decided = decision_from(filled)
            self.then_reload(
                lambda desk: note_desk.withdraw_own_words(desk, words_id, decided),
                "They are gone. Only that there were some is left.",
            )

    @work
    async def how_to_meet(self) -> None:
        """How they want to be met: put differently, put before, or taken back."""
        chosen = await self.app.push_screen_wait(
            Pick(
                "How they would like to be met",
                [
                    ("edit", "They put it differently"),
                    ("before", "How they put it before"),
                    ("back", "They take it back; nothing of it stays"),
                ],
            )
        )
        if chosen == "edit":
            self.action_ask_first()
        elif chosen == "before":
            number = self.resident_id
            self.with_desk(lambda desk: meeting_them.put_before(desk, number), self._say_before)
        elif chosen == "back":
            self._nothing_any_more()

    def _say_before(self, earlier: tuple[HowToMeet, ...]) -> None:
        zone = self.desk.zone
        lines = [f"{short_day(one.at, zone)}: {quoted(one.words)}" for one in earlier]
        self.say(" · ".join(lines) or "It was never put differently.")

    @work
    async def _nothing_any_more(self) -> None:
        page = self.page
        if page is None:
            return
        form = Fill("How they would like to be met: taken back", [MUST_SAY])
        async for filled in self.answers(form):
            decided, seen = decision_from(filled), self.as_seen(page.resident)
            self.then_reload(
                lambda desk: residents.keep_ask_first(desk, seen, "", decided),
                "Taken back. Nothing of it is kept.",
            )

    @work
    async def action_ask_first(self) -> None:
        """How they want to be met, in their words."""
        if self.page is None:
            return
        who = self.page.resident
        async for filled in self.answers(
            Fill(
                f"How would {who.name} like to be met? In their words",
                [
                    Asked("words", "Ask first", sort=Sort.THEIRS, value=who.ask_first, tall=True),
                    THEIR_WORD,
                ],
                note="How they put it before is kept, out of sight, until somebody asks for it."
                if who.ask_first
                else "",
            )
        ):
            decided, seen = decision_from(filled), self.as_seen(who)
            self.with_desk(
                lambda desk: residents.keep_ask_first(desk, seen, filled["words"], decided),
                lambda _: self.reload(),
            )
