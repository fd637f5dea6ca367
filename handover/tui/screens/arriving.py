"""The first hours with somebody: what is told, to be read aloud, and left half way at any time."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static

from handover.desk import arriving, usual_here
from handover.desk.arriving import ArrivalLine, ArrivalPage, Tells, state_words
from handover.desk.checking import Sort
from handover.house.arriving import ArrivalAnswer, ArrivalKey
from handover.house.notes import Carry, HowTaken
from handover.house.refusals import Refusal
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.plain import beside_or_under, plain, quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

WIDEST = 76


class Arriving(HouseScreen[None]):
    """What is told to somebody who arrives. Nothing is demanded of them."""

    ON_THEIR_PAGE = True
    HELP_TITLE = "Arriving"
    HELP_TEXT = (
        "What everybody hears who comes to stay: first what we cannot keep to ourselves, before "
        "they are asked anything. Below stands what you can read aloud; PgDn shows more of it.\n\n"
        "Space says that you have told it, and goes on to the next. Enter says more: what they "
        "said to it, or “rather not yet”, which is a full answer. The order is theirs, and it can "
        "stop anywhere: what you told is in the book, and the rest can wait for another day.\n\n"
        "What they say is kept with their own words, and can be taken back there.\n"
        "A coordinator puts the house's own words about confidence in place of these: E."
    )
    BINDINGS = [
        Binding("space", "told", "Told", id="arriving.told", tooltip="You have told it just now"),
        Binding("e", "edit", "Reword", id="arriving.edit", tooltip="The house's own words"),
        # The list is short and what is read aloud is long: these two keys belong to it.
        Binding(
            "pagedown", "more", "More", id="arriving.more", tooltip="More to read", priority=True
        ),
        Binding("pageup", "more(-1)", show=False, priority=True),
        Binding("f2,ctrl+s", "finish", "Finish", id="arriving.finish", tooltip="For now"),
        Binding("q", "app.cover", show=False),
    ]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: ArrivalPage | None = None
        self._being_kept: set[ArrivalKey] = set()
        """Told with Space and on its way into the book: fast fingers tell nothing twice."""

    @property
    def about(self) -> str:
        """Whose arrival it is."""
        return f"arriving {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """What is told, and under it how it can be said."""
        yield RowList(id="arriving")
        with VerticalScroll(id="page", can_focus=False):
            yield Static(id="says", markup=False)

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Arriving")

    def reload(self) -> None:
        """Read it again."""
        number = self.resident_id
        self.with_desk(lambda desk: arriving.arrival_page(desk, number), self._show, group="reload")

    def _show(self, page: ArrivalPage) -> None:
        first, self.page = self.page is None, page
        self.headline(f"Arriving: {page.resident.name} · {page.told} of {len(page.lines)} told")
        rows = self.query_one(RowList)
        rows.show(lambda width: list(self._rows(page, width)))
        if first and page.next_open is not None:
            rows.stand_on(page.next_open)
        self.refresh_bindings()
        self._say_it()

    def _rows(self, page: ArrivalPage, width: int) -> Iterator[Row]:
        for line in page.lines:
            state = state_words(line, page.names, self.desk.zone)
            yield Row(beside_or_under(width, (line.key.words, 41), (state, 0)), str(line.key))

    @property
    def line(self) -> ArrivalLine | None:
        """What the cursor stands on."""
        key = self.query_one(RowList).current
        lines = self.page.lines if self.page else ()
        return next((one for one in lines if one.key == key), None)

    @on(OptionList.OptionHighlighted)
    def _say_it(self) -> None:
        """Show how it can be said, from its beginning."""
        line = self.line
        if line is None:
            return
        width = min(self.app.size.width - 6, WIDEST)
        told = [textwrap.fill(words, width) for words in line.says.splitlines()]
        if line.last is not None and line.last.own_words is not None:
            told.insert(0, textwrap.fill(f"They said: {quoted(line.last.own_words.text)}", width))
        self.query_one("#says", Static).update(plain("\n".join(told)))
        self.query_one("#page", VerticalScroll).scroll_home(animate=False)

    def action_more(self, by: int = 1) -> None:
        """Further down in what is read, or up."""
        page = self.query_one("#page", VerticalScroll)
        if by > 0:
            page.scroll_page_down(animate=False)
        else:
            page.scroll_page_up(animate=False)

    def action_finish(self) -> None:
        """Enough for now. What was told is in the book already."""
        self.dismiss()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The house's words about confidence are a coordinator's to change."""
        return action != "edit" or self.desk.who.is_coordinator

    def action_told(self) -> None:
        """It has just been told."""
        line = self.line
        if line is None or line.key in self._being_kept:
            return
        if not line.told:
            self._being_kept.add(line.key)
            self._stand_on_next(line.key)
            self._keep(line.key, Tells(told_in=line.last.id if line.last else 0))
        else:
            self.say("That was told already. Enter keeps what they say to it.")

    def _keep(self, key: ArrivalKey, tells: Tells) -> None:
        number = self.resident_id

        def kept(_: object) -> None:
            self.say("Kept.")
            if key not in self._being_kept:
                self._stand_on_next(key)
            self._being_kept.discard(key)
            self.reload()

        def refused(refusal: Refusal) -> None:
            self._being_kept.discard(key)
            self.refused(refusal)

        self.with_desk(
            lambda desk: arriving.tell(desk, number, key, tells), kept, otherwise=refused
        )

    def _stand_on_next(self, key: ArrivalKey) -> None:
        """Stand on what is offered next, after what has just been told."""
        lines = self.page.lines if self.page else ()
        keys = [one.key for one in lines]
        after = lines[keys.index(key) + 1 :] if key in keys else ()
        following = next(
            (one.key for one in after if one.last is None and one.key not in self._being_kept), None
        )
        if following is not None:
            self.query_one(RowList).stand_on(following)

    @on(OptionList.OptionSelected)
    @work
    async def action_open(self) -> None:
        """What became of it, and what they said."""
        line = self.line
        if line is None:
            return
        async for filled in self.answers(_form(line, f"{self.about} {line.key}")):
            tells = Tells(
                filled["answer"],
                filled["words"],
                filled["how"],
                filled["carry"],
                told_in=self.as_seen(line.last.id if line.last else 0),
            )
            self._keep(line.key, tells)

    @work
    async def action_edit(self) -> None:
        """The house's own words about what it cannot keep to itself."""
        page = self.page
        if page is None:
            return
        words = page.lines[0].says
        async for filled in self.answers(
            Fill(
                "What this house cannot keep to itself, as it is told to everybody who comes",
                [Asked("words", "In the house's own words", value=words, tall=True)],
                note="Empty brings back the words that come with the program.",
                about="house",
            )
        ):
            self.then_reload(
                lambda desk: usual_here.say_confidence(desk, filled["words"]),
                "From now on it is told like this.",
            )


def _form(line: ArrivalLine, about: str) -> Fill:
    """What became of one thing, and what they said to it."""
    done = "offered, and talked about" if line.key.is_offer else "told"
    answers = (
        (done, ArrivalAnswer.TOLD),
        ("rather not yet: they said so", ArrivalAnswer.RATHER_NOT_YET),
        ("not now: it was not the moment", ArrivalAnswer.NOT_NOW),
    )
    how = (
        ("said, and I wrote it", HowTaken.QUOTE),
        ("dictated", HowTaken.DICTATED),
        ("typed by them", HowTaken.TYPED),
    )
    return Fill(
        line.key.words,
        [
            Asked("answer", "It was", answers=answers),
            Asked("words", "What they said to it", sort=Sort.THEIRS, tall=True),
            Asked("carry", "Carry on", answers=tuple((one.words, one) for one in Carry)),
            Asked("how", "How", answers=how),
        ],
        about=about,
    )
