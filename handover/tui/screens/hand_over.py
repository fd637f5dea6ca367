"""Getting ready and handing over."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import board, debriefs, handovers
from handover.desk.board import ReadyPage
from handover.desk.desk import Desk
from handover.desk.handover_pages import HandoverPage, Part
from handover.desk.lead import Lead
from handover.desk.my_side import held_back
from handover.house.handovers import Handover, Line
from handover.house.refusals import MovedOn, Refusal
from handover.house.times import clock
from handover.tui.backing_up import back_up_in_passing
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.both_texts import BothTexts
from handover.tui.dialogs.give import CARRY_ON, NOBODY_THERE, GiveIt
from handover.tui.plain import columns, quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.on_paper import PRINT, put_on_paper
from handover.tui.ways import draft_row, open_row
from handover.tui.widgets.rows import Row, RowList

BESIDE = 17
"""A hint of so many cells stands beside the name; a longer one under it."""


class HandOver(HouseScreen[None]):
    """What the next shift will get, part by part, and what is worth a look before."""

    HELP_TITLE = "Handing over"
    HELP_TEXT = (
        "Everything written since the last handover goes along by itself, each thing once.\n"
        "For each person you may say the one thing to pass on and something good; or that there is "
        "nothing new: N says so and goes on to the next. Enter writes it. Two of you may do this "
        "at the same time. What has not been said yet stands beside a name; it may stay so.\n\n"
        "The list below is only for a look: nothing on it has to be done before you go home.\n"
        "F2 hands over. If nobody is there, leave it on the table and say why; whoever comes picks "
        "it up. If you work the next shift too, you carry on. X puts the sheet on paper."
    )
    BINDINGS = [
        Binding("f2,ctrl+s", "give", "Hand over", id="hand-over.give", tooltip="Give the house"),
        Binding("n", "nothing_new", "Nothing", id="hand-over.nothing", tooltip="For this one"),
        PRINT,
    ]

    def __init__(self) -> None:
        super().__init__()
        self.page: HandoverPage | None = None
        self.ready: ReadyPage | None = None
        self.ends: datetime | None = None
        """When my shift ends, if it still goes on for more than an hour."""
        self._why_not = ""
        """Why the house cannot be handed over by me now."""
        self._being_kept: set[int] = set()
        """Parts of which it is just being kept that there is nothing new."""

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="hand-over")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Get ready to hand over")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(
            lambda desk: (
                handovers.preview(desk),
                board.get_ready(desk),
                debriefs.before_i_go(desk),
                (handovers.shift_goes_on_until(desk), handovers.why_not_give(desk)),
            ),
            self._show,
            group="reload",
        )

    def _show(
        self,
        found: tuple[HandoverPage, ReadyPage, tuple[Lead, ...], tuple[datetime | None, str]],
    ) -> None:
        page, ready, mine, (self.ends, why_not) = found
        if why_not != self._why_not:
            self._why_not = why_not
            self.refresh_bindings()
            self.say(why_not)
        self.page, self.ready = page, ready
        self.headline(f"Get ready to hand over · about {page.minutes} min to read aloud")
        self.query_one(RowList).show(
            lambda width: [
                *self._parts(page, width),
                *self._look(ready, width),
                Row("\nFor yourself, before you go"),
                *(Row(columns(width, (one.words, 0)), one.key) for one in mine),
            ]
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only whoever is on, or just was, hands over."""
        return action != "give" or not self._why_not

    def _look(self, ready: ReadyPage, width: int) -> Iterator[Row]:
        looks = [
            *(
                (f"Your unfinished note: {draft.all_words}", draft_row(k))
                for k, draft in ready.drafts
            ),
            *((f"Still open: {one.text}", f"promise:{one.id}") for one in ready.unkept),
            *(
                (f"Passed on {one.carried} times, ask them again? {one.text}", f"promise:{one.id}")
                for one in ready.ask_again
            ),
            *((f"Not read together yet: {n.text}", f"note:{n.id}") for n in ready.not_shared),
            *(
                (
                    f"{name}: not mentioned for a while, ask them? {quoted(p.words)}",
                    f"priority:{p.id}",
                )
                for name, p in ready.unmentioned
            ),
        ]
        if looks:
            yield Row("\nWorth a look before you go (nothing here has to be done)")
        for words, key in looks:
            yield Row(columns(width, (words, 0)), key)

    def _parts(self, page: HandoverPage, width: int) -> Iterator[Row]:
        yield Row("What you pass on. Enter says the one thing; N says there is nothing new.")
        for part in page.parts:
            yield Row("\n".join(self._part(part, width)), f"part:{part.part}")

    def _part(self, part: Part, width: int) -> Iterator[str]:
        things = f"{len(part.items)} written" if part.items else "nothing written"
        short = [hint for hint in part.hints if len(hint) <= BESIDE]
        yield columns(width, (part.name, 0), (" ".join(short), BESIDE), (things, 16))
        for hint in part.hints:
            if hint not in short:
                yield from _under(hint, width)
        for limit in part.today:
            yield from _under(f"Today only, until {limit.until}: {limit.text}", width)
        for line in part.along:
            yield from _under(line, width)
        mine = part.typed or part.line
        if mine.good_word:
            yield from _under(f"Something good: {mine.good_word}", width)
        if mine.text:
            yield from _under(f"To pass on: {mine.text}", width)
        elif mine.nothing:
            yield "  Nothing new."

    def _current(self) -> Part | None:
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind != "part" or self.page is None:
            return None
        return self.page.part(int(number))

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Say the one thing about a part, or look at what the list shows."""
        part = self._current()
        if part is not None:
            self._say_about(part)
            return
        open_row(self.house_app, self.query_one(RowList).current)

    @work
    async def _say_about(self, part: Part, text: str = "", good: str = "") -> None:
        written = "\n".join(
            textwrap.shorten(" ".join((*item.own_words, item.text)), 200) for item in part.items
        )
        line = part.typed or part.line
        topics = held_back(self.desk, part.part) if part.part else ""
        async for filled in self.answers(
            Fill(
                f"{part.name}: what does the next shift need to know?",
                [
                    Asked("good", "Something good", value=good or line.good_word),
                    Asked("text", "The one thing", value=text or line.text, tall=True),
                ],
                note="\n".join(
                    filter(None, (topics, f"Goes along anyway:\n{written}" if written else ""))
                ),
                go_on=not (text or good),
                about=f"part {part.part}",
                resident=part.part or None,
            )
        ):
            self._keep(part, filled["text"], filled["good"])

    def _keep(self, part: Part, text: str, good: str, *, nothing: bool = False) -> None:
        version = part.line.version if part.line.by else 0
        line = Line(part.part, text, good, nothing=nothing, version=version)

        def kept(_: object) -> None:
            self._being_kept.discard(part.part)
            self.reload()

        def otherwise(refusal: Refusal) -> None:
            self._being_kept.discard(part.part)
            if isinstance(refusal, MovedOn):
                self._both(part, refusal, text, good)
            else:
                self.refused(refusal)

        self.with_desk(lambda desk: handovers.say(desk, line), kept, otherwise=otherwise)

    @work
    async def _both(self, part: Part, refusal: MovedOn, text: str, good: str) -> None:
        await self.app.push_screen_wait(BothTexts(refusal))

        def again(desk: Desk) -> Part:
            now = handovers.preview(desk).part(part.part)
            return now or part

        def edit(now: Part) -> None:
            line = now.typed or now.line
            both = "\n".join(dict.fromkeys(filter(None, (line.text, text))))
            praise = " ".join(dict.fromkeys(filter(None, (line.good_word, good))))
            self._say_about(now, both, praise)

        self.with_desk(again, edit)

    def action_nothing_new(self) -> None:
        """There is nothing new about this part: a complete answer. Then on to the next."""
        part = self._current()
        if part is None:
            self.say("Put the > on a person first.")
            return
        line = part.typed or part.line
        if part.part not in self._being_kept and not line.nothing:
            self._being_kept.add(part.part)
            self._keep(part, line.text, line.good_word, nothing=True)
        self._stand_on_next(part)

    def _stand_on_next(self, part: Part) -> None:
        parts = [one.part for one in self.page.parts] if self.page else []
        after = parts[parts.index(part.part) + 1 :] if part.part in parts else []
        if after:
            self.query_one(RowList).stand_on(f"part:{after[0]}")

    def action_print(self) -> None:
        """Put the sheet as it stands now on paper."""
        put_on_paper(self, "handover")

    @work
    async def action_give(self) -> None:
        """Hand over, told until when I am still on."""
        until = clock(self.ends, self.desk.zone) if self.ends else ""
        async for filled in self.answers(GiveIt(until)):
            self._give(filled, until)

    def _give(self, filled: dict[str, Any], until: str) -> None:
        how, because = filled["how"], filled["because"].strip()
        self.with_desk(
            lambda desk: handovers.give(
                desk,
                left_because=because if how == NOBODY_THERE else "",
                carrying_on=how == CARRY_ON,
            ),
            lambda given: self._given(given, until if how != CARRY_ON else ""),
        )

    def _given(self, handover: Handover, until: str) -> None:
        to = f" to {handover.to_words}" if handover.to_words else ""
        back_up_in_passing(self.house_app, self.desk)
        self.leave()
        goes_on = f" Your shift goes on until {until}." if until else ""
        self.house_app.tell(
            f"Handed over{to}.{goes_on} What they say back will stand on your board."
        )


def _under(words: str, width: int) -> list[str]:
    """Under a name, all of it as far in."""
    return textwrap.wrap(words, width, initial_indent="  ", subsequent_indent="  ")
