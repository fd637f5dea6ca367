"""One resident's page: own words first, then what they want, what we promised, what was written."""

from __future__ import annotations

from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import notes as note_desk
from handover.desk import opening_pages, priorities
from handover.desk.checking import Sort
from handover.desk.residents import PersonPage
from handover.house.notes import Carry, HowTaken
from handover.house.priorities import Priority
from handover.house.refusals import NotFound, Refusal
from handover.house.times import short_day
from handover.rules.concerns import HeldByRules
from handover.tui.dialogs.ask import WRITE_A_WORD, Asked, Fill
from handover.tui.dialogs.how_we_know import decision_from
from handover.tui.dialogs.questions import Questions
from handover.tui.dialogs.wanted_form import more_from, wanted_form
from handover.tui.screens.person_rows import person_rows
from handover.tui.screens.their_words import WithTheirWords
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList


class Person(WithTheirWords):
    """Somebody's page. Nothing on it is about anybody else."""

    ON_THEIR_PAGE = True
    HELP_TITLE = "A person's page"
    HELP_TEXT = (
        "What they said stands first, in their own words; then what they want, in the order they "
        "chose; then what we promised them, and last what was written.\n\n"
        "Only they decide what they want. If it is our idea it is kept as a suggestion until they "
        "say yes.\n"
        "What you read here counts as read; from then on a note is only added to, never changed.\n"
        "B shows what is all right for them and what is not; E keeps how they would like to be "
        "met. T shows them their own page: they read it, answer it and say what is carried on."
    )
    BINDINGS = [
        Binding("w", "write", "Write", id="person.write", tooltip="Write a note about them"),
        Binding("n", "new", "Priority", id="person.new", tooltip="Something they want"),
        Binding("p", "promise", "Promise", id="person.promise", tooltip="Promise them something"),
        Binding("o", "own_words", "Own words", id="person.own-words", tooltip="What they said"),
        Binding("c", "celebrate", "Celebrate", id="person.celebrate", tooltip="Something good"),
        Binding("e", "ask_first", "Meet them", id="person.ask-first", tooltip="Their words"),
        Binding("s", "share", "Share", id="person.share", tooltip="Something of yourself"),
        Binding("b", "limits", "Boundaries", id="person.limits", tooltip="What is all right"),
        Binding("t", "together", "Together", id="person.together", tooltip="Their own page"),
        Binding("j", "card", "Card", id="person.card", tooltip="Whom we may ring for them"),
        Binding("slash", "find", "Find", id="person.find", tooltip="A word in what is about them"),
        Binding("q", "app.cover", show=False),
    ]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: PersonPage | None = None
        self.stand_on = ""
        """The row to stand on once the page has been read again."""
        self._asking = False
        """Is it being asked why the page is opened? Until then nothing of it is shown."""

    @property
    def about(self) -> str:
        """Whose page it is."""
        return f"person {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="person")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("")

    def reload(self) -> None:
        """Read the page again."""
        number = self.resident_id
        self.with_desk(
            lambda desk: opening_pages.open_page(desk, number),
            self._show,
            otherwise=self._held,
            group="reload",
        )

    def _held(self, refusal: Refusal) -> None:
        if isinstance(refusal, NotFound):
            # What was written about them has ended meanwhile; none of it stays on a screen.
            self.house_app.tell("What was written about them has ended.")
            self.leave()
        elif not isinstance(refusal, HeldByRules):
            self.refused(refusal)
        elif not self._asking:
            self._asking = True
            self._ask(refusal)

    @work(exclusive=True, group="ask")
    async def _ask(self, held: HeldByRules) -> None:
        """Off shift: why, before anything of the page is shown."""
        answers = await self.app.push_screen_wait(Questions(held.concerns, opening=True))
        if answers is None:
            self.dismiss()
            return
        number = self.resident_id
        self.with_desk(lambda desk: opening_pages.open_page(desk, number, answers), self._show)

    def _show(self, page: PersonPage) -> None:
        first, self.page = self.page is None, page
        if any(line.until for line in page.limits):
            self.reload_when_the_day_ends()
        stay = page.resident.stay
        since = ""
        if stay and stay.arrived_at:
            since = f" · here since {short_day(stay.arrived_at, self.desk.zone)}"
        if stay and stay.left_at:
            verb = "left" if not page.resident.here else "leaves"
            since += f", {verb} {short_day(stay.left_at, self.desk.zone)}"
        self.headline(f"{page.resident.name}{since}")
        rows = self.query_one(RowList)
        rows.show(lambda width: list(self._rows(page, width)))
        if self.stand_on:
            rows.stand_on(self.stand_on)
            # It may not be on the page yet: coming back from the question read it once before.
            self.stand_on = "" if rows.current == self.stand_on else self.stand_on
        if first:
            rows.highlighted = None
            rows.action_first()

    def _rows(self, page: PersonPage, width: int) -> Iterator[Row]:
        return person_rows(page, self.desk.zone, width)

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Open what the cursor stands on."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind == "words":
            self.withdraw(int(number))
        elif kind == "met":
            self.how_to_meet()
        else:
            open_row(self.house_app, f"{kind}:{number}")

    def action_find(self) -> None:
        """Look for something in what is about them, and nowhere else."""
        open_row(self.house_app, f"find:{self.resident_id}")

    def action_write(self) -> None:
        """Write a note about them."""
        self.house_app.write_about(self.resident_id)

    def action_promise(self) -> None:
        """Promise them something."""
        from handover.tui.screens.follow_ups import FollowUps

        self.app.push_screen(FollowUps(self.resident_id, begin=True))

    def action_share(self) -> None:
        """Keep what I shared of myself with them."""
        open_row(self.house_app, f"share:{self.resident_id}")

    def action_limits(self) -> None:
        """What is all right for them, and what is not."""
        open_row(self.house_app, f"limits:{self.resident_id}")

    def action_together(self) -> None:
        """Show them their own page, and nobody else's."""
        open_row(self.house_app, f"together:{self.resident_id}")

    def action_card(self) -> None:
        """Open their emergency card."""
        open_row(self.house_app, f"card:{self.resident_id}")

    @work
    async def action_own_words(self) -> None:
        """Keep what they said."""
        how = (("said, and I wrote it", HowTaken.QUOTE), ("dictated", HowTaken.DICTATED))
        async for filled in self.answers(
            Fill(
                "Their own words, exactly",
                [
                    Asked(
                        "text",
                        "What they said",
                        sort=Sort.THEIRS,
                        tall=True,
                        must=WRITE_A_WORD,
                    ),
                    Asked("how", "How", answers=(*how, ("typed by them", HowTaken.TYPED))),
                    Asked("carry", "Carry on", answers=tuple((c.words, c) for c in Carry)),
                ],
                note="Nobody can change them afterwards. They can take them back.",
            )
        ):
            number = self.resident_id
            self.with_desk(
                lambda desk: note_desk.take_own_words(
                    desk, number, filled["text"], filled["how"], filled["carry"]
                ),
                lambda _: self.reload(),
            )

    @work
    async def action_new(self) -> None:
        """Something they want, in their words."""
        async for filled in self.answers(wanted_form(None)):
            number, decided = self.resident_id, decision_from(filled)
            self.with_desk(
                lambda desk: priorities.add_priority(
                    desk, number, filled["words"], decided, more_from(desk, filled)
                ),
                self._stand_on_new,
            )

    def _stand_on_new(self, wanted: Priority) -> None:
        """The cursor waits on it: Enter goes on to its first step."""
        self.stand_on = f"priority:{wanted.id}"
        self.reload()

    @work
    async def action_celebrate(self) -> None:
        """Something good, however small."""
        from handover.tui.dialogs.celebrate import ask_celebration, celebrate

        async for filled in self.answers(ask_celebration()):
            number = self.resident_id
            self.with_desk(lambda desk: celebrate(desk, number, filled), lambda _: self.reload())
