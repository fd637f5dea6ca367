"""A resident's emergency card: covered until somebody asks, and covered again at once."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import timedelta

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.events import Key
from textual.timer import Timer
from textual.widgets import OptionList

from handover.desk import cards
from handover.desk.cards import CardPage
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.house.cards import CardContact, MayRing, NotToRing
from handover.house.times import day_and_clock, day_of, house_day, short_day
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.dialogs.how_we_know import ASKED_YES, decision_from
from handover.tui.plain import columns
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

REVIEWS = (("in four weeks", 28), ("in two weeks", 14), ("in three months", 91), ("no day", 0))
"""When to look at the card again together."""
SHOWN_FOR_S = 15.0
"""How long a number stands uncovered."""
FITS = 56
"""Cells in which a name and a number stand side by side; a wider window moves them no further."""
OPENINGS = 8
"""How many of those who opened it stand on the screen."""


class Card(HouseScreen[None]):
    """Whom the house may ring for them. Only they decide what stands here."""

    HELP_TITLE = "An emergency card"
    HELP_TEXT = (
        "Whom the house may ring for this person, for what and when, and whom it may not. Nothing "
        "stands here without their yes, and all of it goes when they leave.\n\n"
        "It is the only place for a number that is somebody's own. V shows the number the > "
        "stands at; the next key, or fifteen seconds, cover it again.\n"
        "Who opened this page stands at its end, for them to see.\n"
        "A number you have not finished does not wait as other words do: it is gone when you "
        "leave the question."
    )
    BINDINGS = [
        Binding("v", "digits", "Digits", id="card.digits", tooltip="Show this number"),
        Binding("n", "new", "New", id="card.new", tooltip="Somebody to ring, or not to"),
        Binding("e", "edit", "Put right", id="card.edit", tooltip="What the > stands at"),
        Binding("l", "take_off", "Take off", id="card.take-off", tooltip="They want it gone"),
    ]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: CardPage | None = None
        self._uncovered: int | None = None
        """The number of whoever's digits are seen."""
        self._asked_to_see: int | None = None
        self._hide_soon: Timer | None = None

    @property
    def about(self) -> str:
        """Words typed here wait under this, and go with the card."""
        return cards.place_of(self.resident_id)

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="card")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("")

    def reload(self) -> None:
        """Read it; the first time counts as opening it."""
        number, opening = self.resident_id, self.page is None
        self.with_desk(
            lambda desk: cards.card_of(desk, number, opening=opening), self._show, group="reload"
        )

    def _show(self, page: CardPage) -> None:
        first, self.page = self.page is None, page
        self.headline(f"{page.resident.name} · emergency card")
        self._refill()
        if first and page.may_ring:
            self.query_one(RowList).stand_on(f"ring:{page.may_ring[0].id}")

    def _refill(self) -> None:
        page = self.page
        if page is not None:
            self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: CardPage, width: int) -> Iterator[Row]:
        if page.not_written:
            yield Row(textwrap.fill(page.not_written, width))
        yield from self._in_words(page, width)
        yield Row("\nWhom the house may ring")
        for one in page.may_ring:
            yield Row(self._words(one, page, width), f"ring:{one.id}")
        if not page.may_ring:
            yield Row("  Nobody yet. N puts somebody here, if they say yes.")
        yield Row("\nNot to ring, and not to let in")
        for never in page.not_to_ring:
            yield Row(textwrap.fill(never.name, width), f"never:{never.id}")
        if not page.not_to_ring:
            yield Row("  Nobody is named.")
        yield Row("\nWho opened this card, for them to see")
        for opening in page.openings[:OPENINGS]:
            when = day_and_clock(opening.at, self.desk.zone)
            yield Row(f"  {when}, {page.names.get(opening.staff_id, '?')}")
        if len(page.openings) > OPENINGS:
            yield Row(f"  and {len(page.openings) - OPENINGS} times before")

    def _in_words(self, page: CardPage, width: int) -> Iterator[Row]:
        said = page.in_words
        yield Row("What to know in an emergency, in their words")
        if said is None or not said.text:
            yield Row("Nothing yet. Enter writes it, if they want to say something.", "words:")
            return
        day = short_day(said.agreed_at, self.desk.zone)
        lines = [line for text in said.text.splitlines() for line in textwrap.wrap(text, width)]
        who = page.names.get(said.recorded_by, "?")
        lines.append(f"  said yes {day} ({said.how}), written by {who}")
        if said.review_on:
            here = " (the day is here)" if page.look_again else ""
            lines.append(f"  looked at again {day_of(said.review_on)}{here}")
        yield Row("\n".join(lines), "words:")

    def _words(self, one: CardContact, page: CardPage, width: int) -> str:
        whom = one.whom
        number = whom.number if one.id == self._uncovered else whom.covered
        name = f"{whom.name}, {whom.relation}" if whom.relation else whom.name
        day = short_day(one.agreed_at, self.desk.zone)
        yes = f"said yes {day} ({one.how}), written by {page.names.get(one.recorded_by, '?')}"
        said = (
            f"for: {whom.for_what}" if whom.for_what else "",
            f"when: {whom.when}" if whom.when else "",
            yes,
        )
        below = [
            textwrap.fill(words, width, initial_indent="  ", subsequent_indent="  ")
            for words in said
            if words
        ]
        return "\n".join([_side_by_side(name, number, width), *below])

    def on_key(self, event: Key) -> None:
        """Whatever is pressed next covers the number again."""
        self._asked_to_see = None
        if self._uncovered is not None:
            self._hide()
            if event.key.lower() == "v":
                event.stop()

    def action_digits(self) -> None:
        """Show the digits the cursor stands at, or the first, for a moment.

        Only if they still stand on the card.
        """
        first = self.page.may_ring[0] if self.page and self.page.may_ring else None
        contact, number = self._contact or first, self.resident_id
        if contact is None:
            self.say("Nobody is on this card yet whom the house may ring.")
            return
        self._asked_to_see = contact.id
        self.with_desk(lambda desk: cards.card_of(desk, number, opening=False), self._see)

    def _see(self, page: CardPage) -> None:
        self.page = page
        if self._asked_to_see in [one.id for one in page.may_ring]:
            self._uncovered = self._asked_to_see
            self._hide_soon = self.set_timer(SHOWN_FOR_S, self._hide)
            self.say("The next key covers it again.")
        self._refill()

    def _hide(self) -> None:
        self._uncovered = None
        if self._hide_soon is not None:
            self._hide_soon.stop()
        if self.is_mounted:
            self._refill()
            self.say("")

    def on_screen_suspend(self) -> None:
        """Nothing stays uncovered under another screen."""
        self._hide()

    @property
    def _contact(self) -> CardContact | None:
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind != "ring" or self.page is None:
            return None
        return next((one for one in self.page.may_ring if one.id == int(number)), None)

    @property
    def _never(self) -> NotToRing | None:
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind != "never" or self.page is None:
            return None
        return next((one for one in self.page.not_to_ring if one.id == int(number)), None)

    @on(OptionList.OptionSelected)
    def action_edit(self) -> None:
        """Put right what the cursor stands on."""
        if self.query_one(RowList).current == "words:":
            self._ask_in_words()
        elif self._contact is not None:
            self._ask(self._contact)
        elif self._never is None:
            self.say("Put the > on somebody first.")

    @work
    async def action_new(self) -> None:
        """Somebody to ring, or not to."""
        chosen = await self.app.push_screen_wait(
            Pick(
                "What goes on the card?",
                [
                    ("ring", "Somebody the house may ring"),
                    ("never", "Somebody not to ring, and not to let in"),
                    ("words", "What to know in an emergency, in their words"),
                ],
            )
        )
        if chosen == "ring":
            self._ask(None)
        elif chosen == "never":
            self._ask_never()
        elif chosen == "words":
            self._ask_in_words()

    @work
    async def _ask(self, was: CardContact | None) -> None:
        form = _form(was)
        form.about = f"{self.about} contact {was.id}" if was else self.about
        async for filled in self.answers(form):
            whom = MayRing(
                *(filled[name] for name in ("name", "relation", "number", "what", "when"))
            )
            decided, number = decision_from(filled), self.resident_id
            seen = self.as_seen(was)

            def act(desk: Desk) -> object:
                if seen is None:
                    return cards.put_on_card(desk, number, whom, decided)
                return cards.change_on_card(desk, seen, whom, decided)

            self.then_reload(act, "It is on the card.")

    @work
    async def _ask_in_words(self) -> None:
        was = self.page.in_words if self.page else None
        async for filled in self.answers(
            Fill(
                "What to know in an emergency. Only what they want to say",
                [
                    Asked(
                        "text",
                        "In their words: what they are allergic to, what to bring",
                        value=was.text if was else "",
                        tall=True,
                        sort=Sort.THEIRS,
                    ),
                    Asked("review", "Look at the card again", answers=REVIEWS, chosen=28),
                    ASKED_YES,
                ],
                note="Everybody who opens the card reads it. No numbers here.",
            )
        ):
            number, decided = self.resident_id, decision_from(filled)
            days = filled["review"]
            on = house_day(self.desk.now(), self.desk.zone) + timedelta(days=days) if days else None
            seen = self.as_seen(was)
            self.then_reload(
                lambda desk: cards.keep_in_words(desk, number, seen, filled["text"], decided, on),
                "It is on the card.",
            )

    @work
    async def _ask_never(self) -> None:
        async for filled in self.answers(
            Fill(
                "Who is not to be rung, and not to be let in?",
                [Asked("name", "Their name, or who they are. No number is needed"), ASKED_YES],
            )
        ):
            number, decided = self.resident_id, decision_from(filled)
            self.then_reload(
                lambda desk: cards.not_to_ring(desk, number, filled["name"], decided),
                "It is on the card.",
            )

    @work
    async def action_take_off(self) -> None:
        """They want it gone."""
        contact, never = self._contact, self._never
        name = contact.whom.name if contact else never.name if never else ""
        if not name:
            self.say("Put the > on somebody first.")
            return
        form = Fill(f"{name} goes off the card, wholly", [ASKED_YES])
        form.about = f"{self.about} contact {contact.id}" if contact else self.about
        async for filled in self.answers(form):
            decided, seen = decision_from(filled), self.as_seen(contact)

            def act(desk: Desk) -> None:
                if seen is not None:
                    cards.take_off(desk, seen, decided)
                elif never is not None:
                    cards.may_be_spoken_with(desk, never, decided)

            self.then_reload(act, "It is off the card, and nothing of it is kept.")


def _side_by_side(name: str, number: str, width: int) -> str:
    """Both in full: on one line, or one under the other."""
    if len(name) + len(number) + 2 <= min(width, FITS):
        room = min(width, FITS) - len(number) - 2
        return columns(width, (name, room), (number, len(number)))
    below = (f"  {part}" for part in textwrap.wrap(number, width - 2))
    return "\n".join([textwrap.fill(name, width), *below])


def _form(was: CardContact | None) -> Fill:
    """The form of somebody to ring. The number there is does not stand in it."""
    one = was.whom if was else MayRing("")
    stays = "; left empty it stays the same" if was else ""
    return Fill(
        f"Put {one.name} right" if was else "Whom may the house ring for them?",
        [
            Asked("name", "Their name", one.name),
            Asked("relation", "Who they are to them", one.relation),
            Asked("number", f"Their number or e-mail{stays}", never_waits=True),
            Asked("what", "What for, and what not", one.for_what),
            Asked("when", "When", one.when),
            ASKED_YES,
        ],
        note="Never somebody's of the team. The number does not wait if you leave with Esc.",
    )
