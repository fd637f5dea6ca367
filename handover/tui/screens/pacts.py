"""What somebody and we have agreed on, each side's part, and how it may end."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import pacts
from handover.desk.checking import Sort
from handover.desk.pacts import Offered, PactsPage
from handover.house.pacts import Pact, WhoMayKnow
from handover.house.plans import Side
from handover.house.times import day_of, house_day, short_day
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.dialogs.how_we_know import ASKED_YES, decision_from
from handover.tui.dialogs.limit import THEIR_WORD
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

UNTIL = (
    ("until one of us ends it", None),
    ("for a week", 7),
    ("for two weeks", 14),
    ("for four weeks", 28),
    ("for three months", 91),
)
WHO_KNOWS = (
    ("only the two of us", (False, WhoMayKnow.US)),
    ("the team knows, I do it", (False, WhoMayKnow.TEAM)),
    ("the team, and others may do it too", (True, WhoMayKnow.TEAM)),
)
"""What becomes of our part: it travels with the shift only where they said that others may."""


class Pacts(HouseScreen[None]):
    """Agreements with one person."""

    ON_THEIR_PAGE = True
    HELP_TITLE = "Agreed with them"
    HELP_TEXT = (
        "What somebody who stays will do, and what one of us will do: it counts once both have "
        "said yes. It can be a rhythm, such as twice a week on the porch.\n\n"
        "They say who may know. Only if others may do our part too does it travel with every "
        "shift; what is between two is read by these two.\n"
        "Either may end it with L, with a word why or none. What has ended stays readable. E puts "
        "it in other words: then both say yes anew. Y says yes."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="pacts.new", tooltip="Agree on something"),
        Binding("y", "yes", "All right", id="pacts.yes", tooltip="Say yes to it"),
        Binding("e", "edit", "Reword", id="pacts.edit", tooltip="Both put it differently"),
        Binding("l", "end", "Let it go", id="pacts.end", tooltip="One of the two ends it"),
        Binding("q", "app.cover", show=False),
    ]

    def __init__(self, resident_id: int, *, for_them: bool = False) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.for_them = for_them
        self.page: PactsPage | None = None

    @property
    def about(self) -> str:
        """Whose they are."""
        return f"pacts {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="pacts")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Agreed with them")

    def reload(self) -> None:
        """Read them again."""
        number, for_them = self.resident_id, self.for_them
        self.with_desk(
            lambda desk: pacts.pacts_page(desk, number, for_them=for_them),
            self._show,
            group="reload",
        )

    def _show(self, page: PactsPage) -> None:
        self.page = page
        self.headline(f"Agreed with {page.resident.name}")
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: PactsPage, width: int) -> Iterator[Row]:
        parts = (
            ("What holds", page.holding),
            ("Not both have said yes", page.asked),
            ("What has ended", page.ended),
        )
        space = ""
        for heading, found in parts:
            if found:
                yield Row(f"{space}{heading}")
                space = "\n"
            for one in found:
                yield Row("\n".join(self._lines(page, one, width)), f"pact:{one.id}")
        if not space:
            yield Row("Nothing yet. N keeps what you two agree on.")

    def _lines(self, page: PactsPage, one: Pact, width: int) -> Iterator[str]:
        us = page.names.get(one.staff_id, "?")
        sides = ((page.resident.name, one.theirs), (us, one.ours))
        said = [f"{who}: {' '.join(words.split())}" for who, words in sides if words]
        for number, words in enumerate((*said, self._beside(page, one))):
            indent = "" if number == 0 else "  "
            yield from textwrap.wrap(words, width, initial_indent=indent, subsequent_indent="  ")

    def _beside(self, page: PactsPage, one: Pact) -> str:
        name, zone = page.resident.name, self.desk.zone
        us = page.names.get(one.staff_id, "?")
        parts = [one.rhythm] if one.rhythm else []
        if one.until_day:
            parts.append(f"until {day_of(one.until_day)}")
        parts.append("any of us may do it" if one.others_may else f"known to {one.who_may_know}")
        if one.ended_at is not None:
            who = name if one.ended_side is Side.PERSON else us
            why = f": {quoted(one.ended_words)}" if one.ended_words else ""
            parts.append(f"ended by {who}, {short_day(one.ended_at, zone)}{why}")
        elif not one.both_said_yes:
            both = ((name, one.their_yes_at), (us, one.our_yes_at))
            missing = [who for who, yes in both if not yes]
            parts.append(f"not yet a yes from {' and '.join(missing)}")
        else:
            since = max(one.their_yes_at or one.made_at, one.our_yes_at or one.made_at)
            parts.append(f"since {short_day(since, zone)}")
        return "; ".join(parts)

    def _one(self) -> Pact | None:
        kind, _, number = self.query_one(RowList).current.partition(":")
        return self.page.one(int(number)) if self.page and kind == "pact" else None

    @on(OptionList.OptionSelected)
    @work
    async def action_open(self) -> None:
        """Everything that can be done with one, to choose from."""
        one = self._one()
        if one is None:
            return
        if one.ended_at is not None:
            self.say("It has ended. What it was stays readable.")
            return
        choices = [("edit", "Put it in other words"), ("end", "One of the two ends it")]
        if not one.both_said_yes:
            choices.insert(0, ("yes", "Say yes to it"))
        heading = textwrap.shorten(one.ours or one.theirs, 70, placeholder="…")
        chosen = await self.app.push_screen_wait(Pick(heading, choices))
        acts = {"yes": self.action_yes, "edit": self.action_edit, "end": self.action_end}
        if chosen in acts:
            acts[chosen]()

    @work
    async def action_new(self) -> None:
        """Agree on something."""
        await self._write(None)

    @work
    async def action_edit(self) -> None:
        """Put it in other words."""
        one = self._one()
        if one is None or one.ended_at is not None:
            self.say("Put the > on an agreement that has not ended first.")
            return
        await self._write(one)

    async def _write(self, was: Pact | None) -> None:
        page = self.page
        if page is None:
            return
        form = Fill("What do you two agree on?", asked_about(page.resident.name, was))
        form.about = f"pact {was.id}" if was else self.about
        async for filled in self.answers(form):
            number, offered, decided = (
                self.resident_id,
                self._offered(filled),
                decision_from(filled),
            )
            seen = self.as_seen(was)
            self.then_reload(
                lambda desk: pacts.make(desk, number, offered, decided, instead_of=seen),
                "Kept. It holds: both have said yes."
                if decided
                else "Kept. It counts once they have said yes, too.",
            )

    def _offered(self, filled: dict[str, Any]) -> Offered:
        days = filled["until"]
        today = house_day(self.desk.now(), self.desk.zone)
        others, who = filled["who"]
        return Offered(
            filled["theirs"],
            filled["ours"],
            filled["rhythm"],
            today + timedelta(days=days) if days else None,
            others_may=others,
            who_may_know=who,
        )

    @work
    async def action_yes(self) -> None:
        """Say yes to it."""
        one, page = self._one(), self.page
        if one is None or page is None or one.ended_at is not None or one.both_said_yes:
            self.say("Put the > on one to which not both have said yes.")
            return
        if one.their_yes_at is None:
            async for filled in self.answers(
                Fill(f"{page.resident.name} says yes to it", [THEIR_WORD], about=f"pact {one.id}")
            ):
                decided, version = decision_from(filled), self.as_seen(one).version
                self.then_reload(
                    lambda desk: pacts.they_say_yes(desk, one.id, decided, version=version),
                    "They have said yes.",
                )
        else:
            self.then_reload(
                lambda desk: pacts.i_say_yes(desk, one.id, version=one.version),
                "You have said yes.",
            )

    @work
    async def action_end(self) -> None:
        """One of the two ends it."""
        one, page = self._one(), self.page
        if one is None or page is None or one.ended_at is not None:
            self.say("Put the > on an agreement that has not ended first.")
            return
        name = page.resident.name
        mine = ("I end it, and tell them myself", Side.TEAM)
        async for filled in self.answers(
            Fill(
                "Who ends it?",
                [
                    Asked("side", "It is ended", answers=((f"{name} ends it", Side.PERSON), mine)),
                    Asked("words", "Why, in a word or none"),
                    THEIR_WORD,
                ],
                note="Nobody has to say why. What it was stays readable.",
                about=f"pact {one.id} ends",
            )
        ):
            words, decided = filled["words"], decision_from(filled)
            version = self.as_seen(one).version
            if filled["side"] is Side.PERSON:
                self.then_reload(
                    lambda desk: pacts.they_end_it(
                        desk, one.id, decided, words=words, version=version
                    ),
                    "It has ended.",
                )
            else:
                self.then_reload(
                    lambda desk: pacts.i_end_it(desk, one.id, words=words, version=version),
                    "It has ended.",
                )


def asked_about(name: str, was: Pact | None) -> list[Asked]:
    """What is asked when two agree on something; one of the two sides may stay empty."""
    know = (was.others_may, was.who_may_know) if was else WHO_KNOWS[0][1]
    return [
        Asked(
            "theirs",
            f"What {name} will do, in their words",
            value=was.theirs if was else "",
            sort=Sort.THEIRS,
        ),
        Asked("ours", "What I will do", value=was.ours if was else ""),
        Asked("rhythm", "How often, if there is a rhythm", value=was.rhythm if was else ""),
        Asked("until", "It holds", answers=UNTIL),
        Asked("who", "They say who may know", answers=WHO_KNOWS, chosen=know),
        ASKED_YES,
    ]
