"""To talk about: what was brought to team reflection, and what was learned from it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import reflections
from handover.desk.checking import Sort
from handover.desk.reflections import TalkPage, ToTalk
from handover.house.lenses import Lens
from handover.house.overrides import Becomes, RuleOverride, TalkState, title_of
from handover.house.times import short_day
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

SOMETHING_ELSE = "other"
NO_LENS: frozenset[Lens] = frozenset()
LENSES = (("none in particular", NO_LENS), *((one.words, frozenset({one})) for one in Lens))
"""Four priorities of Soteria houses and three lines of peer support; offered, never asked for."""


class TalkAbout(HouseScreen[None]):
    """By rule, oldest first, nobody named."""

    HELP_TITLE = "To talk about"
    HELP_TEXT = (
        "What the team talks about when it sits together: where a house rule spoke and somebody "
        "went on. Nobody's name stands here, nothing is counted, and nobody is blamed.\n\n"
        "Enter goes on with what the > stands at: first we talk about it, then somebody writes "
        "down in one sentence what we learned. Nobody closes what they brought themselves.\n"
        "What was learned is a tip for everybody, or is brought to the house meeting.\n"
        "N brings something yourself; it stands here without your name.\n\n"
        "At the shell, handover sheet --learned puts what was learned on paper: no names, and no "
        "number smaller than five."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="talk.new", tooltip="Bring something to talk about"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.page: TalkPage | None = None

    @property
    def about(self) -> str:
        """What the > stands at."""
        return self.query_one(RowList).current

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="talk")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("To talk about")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(reflections.to_talk_about, self._show, group="reload")

    def _show(self, page: TalkPage) -> None:
        first, self.page = self.page is None, page
        rows = self.query_one(RowList)
        rows.show(lambda width: list(self._rows(page, width)))
        if first:
            rows.highlighted = None
            rows.action_first()

    def _rows(self, page: TalkPage, width: int) -> Iterator[Row]:
        if not page.to_talk:
            yield Row("There is nothing to talk about. N brings something, without your name.")
        for group in page.to_talk:
            yield Row(group.title)
            for one in group.brought:
                yield Row(_words_of(one, width), f"brought:{one.id}")
        yield from self._learned(page, width)
        if page.meetings:
            yield Row("\nWhen we sat together")
        for meeting in page.meetings[:5]:
            who = ", ".join(meeting.present)
            yield Row(f"  {short_day(meeting.at, self.desk.zone)}: {who}")

    def _learned(self, page: TalkPage, width: int) -> Iterator[Row]:
        for heading, learned in (
            ("\nWhat we learned", page.tips),
            ("\nFor the next house meeting", page.for_the_house),
        ):
            if learned:
                yield Row(heading)
            for one in learned:
                day = short_day(one.learned_at, self.desk.zone)
                seen = "".join(f" · {lens.words}" for lens in Lens if lens in one.lenses)
                words = f"{quoted(one.words)}  {title_of(one.rule)}, {day}{seen}"
                yield Row(_indented(words, width))

    def _current(self) -> tuple[ToTalk, RuleOverride] | None:
        _, _, number = self.query_one(RowList).current.partition(":")
        for group in self.page.to_talk if self.page else ():
            for one in group.brought:
                if str(one.id) == number:
                    return group, one
        return None

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Go on with what the cursor stands on."""
        found = self._current()
        if found is not None:
            self._next_step(*found)

    @work
    async def _next_step(self, group: ToTalk, one: RuleOverride) -> None:
        alike = tuple(other.id for other in group.brought if other.state is one.state)
        many = len(alike) > 1
        if one.state is TalkState.OPEN:
            all_of_it = [("all", "We talked about all of these")] if many else []
            things = [*all_of_it, ("one", f"We talked about this{' one' if many else ''}")]
        else:
            things = [("all", "What we learned"), ("close", "Close it; no sentence came of it")]
        chosen = await self.app.push_screen_wait(Pick(group.title, things))
        if chosen is None:
            return
        if one.state is TalkState.OPEN:
            await self._talked(alike if chosen == "all" else (one.id,), group)
        elif chosen == "all":
            await self._what_we_learned(alike, group)
        else:
            self._close(alike, "", Becomes.TIP)

    async def _talked(self, ids: tuple[int, ...], group: ToTalk) -> None:
        asked = [
            Asked("present", "Who is here? Names with commas", value=self.desk.who.name, sort=None)
        ]
        names = ", ".join(self.page.team) if self.page else ""
        async for filled in self.answers(
            Fill(f"We talked about it: {group.title}", asked, note=f"The team: {names}")
        ):
            self.with_desk(
                lambda desk: reflections.talked(desk, ids, filled["present"]),
                lambda _: self._done("Talked about. When you know what you learned: Enter."),
            )

    async def _what_we_learned(self, ids: tuple[int, ...], group: ToTalk) -> None:
        becomes = (
            ("a tip for all of us", Becomes.TIP),
            ("for the house meeting", Becomes.AGREEMENT),
        )
        async for filled in self.answers(
            Fill(
                f"What did we learn? {group.title}",
                [
                    Asked("words", "In one sentence", tall=True, sort=Sort.PRIVATE),
                    Asked("becomes", "It is", answers=becomes, chosen=Becomes.TIP),
                    Asked("lens", "Through which lens", answers=LENSES, chosen=NO_LENS),
                ],
                note="A lens only if it helps: Space shows them one after the other.",
            )
        ):
            self._close(ids, filled["words"], filled["becomes"], filled["lens"])

    def _close(
        self,
        ids: tuple[int, ...],
        words: str,
        becomes: Becomes,
        lenses: frozenset[Lens] = frozenset(),
    ) -> None:
        self.with_desk(
            lambda desk: reflections.learned(desk, ids, words, becomes, lenses),
            lambda _: self._done("Closed. Thank you for looking at it."),
        )

    @work
    async def action_new(self) -> None:
        """Bring something to talk about."""
        rules = tuple((title_of(rule), rule) for rule in ("A3", "A1", "A6", "A5", SOMETHING_ELSE))
        async for filled in self.answers(
            Fill(
                "Bring something to talk about. It stands there without your name",
                [
                    Asked("words", "What there is to talk about", sort=Sort.PRIVATE),
                    Asked("because", "How it came about", tall=True, sort=Sort.PRIVATE),
                    Asked("rule", "About", answers=rules, chosen=SOMETHING_ELSE),
                ],
                about="to talk about",
            )
        ):
            self.with_desk(
                lambda desk: reflections.bring(
                    desk, filled["rule"], filled["words"], because=filled["because"]
                ),
                lambda _: self._done("It is on the list. Thank you for bringing it."),
            )

    def _done(self, words: str) -> None:
        self.say(words)
        self.reload()


def _words_of(one: RuleOverride, width: int) -> str:
    parts = [quoted(one.words)]
    if one.because:
        parts.append(one.because)
    if one.person_told is not None:
        parts.append(f"({one.person_told.words})")
    if one.state is TalkState.TALKED:
        parts.append("· talked about")
    return textwrap.fill(" ".join(parts), width)


def _indented(text: str, width: int) -> str:
    return textwrap.fill(text, width, initial_indent="  ", subsequent_indent="  ")
