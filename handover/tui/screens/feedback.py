"""How the support landed: what somebody said about it, and what was answered."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import feedback
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.desk.feedback import FeedbackPage
from handover.house.feedback import Feedback, NewFeedback
from handover.house.notes import HowTaken
from handover.house.times import day_and_clock
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.dialogs.how_we_know import MUST_SAY, decision_from
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

HOUSE = 0
ANSWER, THEY_ANSWER, OPEN, TAKE_BACK = "answer", "they answer", "open", "take back"
FOUR_PARTS = "If it helps: what I saw, what I felt, what I needed, what I would ask"
HOW = (
    ("typed by them", HowTaken.TYPED),
    ("dictated", HowTaken.DICTATED),
    ("said, and I wrote it", HowTaken.QUOTE),
)
NO_YES = (("no", False), ("yes", True))


class HowItLanded(HouseScreen[None]):
    """What residents say about the support they get; one resident's, or what waits for me."""

    ON_THEIR_PAGE = True
    HELP_TITLE = "Said back to us"
    HELP_TEXT = (
        "What somebody says about how it was for them, in their words and unchanged, to one of the "
        "team or to the house. It is answered in the open, by the one it is for.\n\n"
        "What is for one of the team is read by that one and the person, and by nobody else, "
        "unless the person wants it open. What is said to the house everybody on the team reads; "
        "once it is answered, it stands on the house board as well.\n\n"
        "N keeps what they say; give them the keyboard if they would rather type. Enter shows what "
        "can be done with one. Nothing here has to be done by any time."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="landed.new", tooltip="Keep what they say, in their words"),
    ]

    def __init__(self, resident_id: int | None = None) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: FeedbackPage | None = None

    @property
    def about(self) -> str:
        """Whose it is."""
        return f"landed {self.resident_id}" if self.resident_id else "landed"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="landed")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Said back to us")

    def reload(self) -> None:
        """Read it again."""
        number = self.resident_id
        self.with_desk(
            lambda desk: feedback.feedback_page(desk, number), self._show, group="reload"
        )

    def _show(self, page: FeedbackPage) -> None:
        self.page = page
        whose = f"{page.resident.name} · " if page.resident else ""
        self.headline(f"{whose}Said back to us")
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: FeedbackPage, width: int) -> Iterator[Row]:
        for one in page.said:
            yield Row("\n".join(self._lines(page, one, width)), f"said:{one.id}")
        if not page.said:
            keeps = "N keeps what they say." if page.resident else "It begins on somebody's page."
            yield Row(f"Nothing yet that you may read. {keeps}")

    def _lines(self, page: FeedbackPage, one: Feedback, width: int) -> Iterator[str]:
        zone = self.desk.zone
        name = page.residents.get(one.resident_id, "?")
        when = day_and_clock(one.at, zone)
        if one.from_staff_id is not None:
            yield f"{when}  {page.team.get(one.from_staff_id, '?')} to {name}"
        else:
            whom = page.team.get(one.to_staff_id, "?") if one.to_staff_id else "the house"
            open_too = ", open to the team" if one.to_staff_id and one.in_the_open else ""
            yield f"{when}  {name} to {whom}{open_too}"
        words = one.text if one.from_staff_id is not None else quoted(one.text)
        yield from textwrap.wrap(words, width, initial_indent="  ", subsequent_indent="  ")
        for reply in one.answers:
            who = name if reply.by_person else page.team.get(reply.by, "?")
            yield from textwrap.wrap(
                f"{who} answered: {reply.text}",
                width,
                initial_indent="    ",
                subsequent_indent="    ",
            )

    @on(OptionList.OptionSelected)
    @work
    async def action_open(self) -> None:
        """Everything that can be done with one, to choose from."""
        _, _, number = self.query_one(RowList).current.partition(":")
        page = self.page
        one = next((one for one in page.said if str(one.id) == number), None) if page else None
        if page is None or one is None:
            return
        name = page.residents.get(one.resident_id, "?")
        choices = [(ANSWER, "Answer it")] if one.may_answer(page.me) else []
        choices.append((THEY_ANSWER, f"{name} answers"))
        if not (one.to_house or one.in_the_open):
            choices.append((OPEN, f"{name} wants everybody on the team to be able to read it"))
        if one.from_staff_id is None:
            choices.append((TAKE_BACK, f"{name} takes it back: shown nowhere from now on"))
        chosen = await self.app.push_screen_wait(Pick(textwrap.shorten(one.text, 70), choices))
        if chosen in (ANSWER, THEY_ANSWER):
            await self._answer(one, name, by_person=chosen == THEY_ANSWER)
        elif chosen == OPEN:
            await self._open_up(one, name)
        elif chosen == TAKE_BACK:
            await self._take_back(one, name)

    async def _open_up(self, one: Feedback, name: str) -> None:
        async for filled in self.answers(
            Fill(
                f"{name} wants the whole team to read it",
                [MUST_SAY],
                about=f"landed {one.id}",
            )
        ):
            decided = decision_from(filled)
            self.then_reload(
                lambda desk: feedback.open_up(desk, one.id, decided),
                "Everybody on the team can read it now. It goes along with the next handover.",
            )

    async def _take_back(self, one: Feedback, name: str) -> None:
        async for filled in self.answers(
            Fill(f"{name} takes it back, wholly", [MUST_SAY], about=f"landed {one.id}")
        ):
            decided = decision_from(filled)
            self.then_reload(
                lambda desk: feedback.take_back(desk, one.id, decided), "It is taken back."
            )

    async def _answer(self, one: Feedback, name: str, *, by_person: bool) -> None:
        async for filled in self.answers(
            Fill(
                f"{name} answers" if by_person else f"Your answer to {name}",
                [
                    Asked(
                        "text",
                        "In their words" if by_person else "In your words",
                        sort=Sort.THEIRS if by_person else Sort.LINE,
                        tall=True,
                    )
                ],
                note=f"{quoted(one.text)}\nAn answer is not changed afterwards.",
                about=f"landed {one.id}",
                resident=one.resident_id,
            )
        ):
            self.then_reload(
                lambda desk: feedback.answer(desk, one.id, filled["text"], by_person=by_person),
                "The answer is in the book.",
            )

    @work
    async def action_new(self) -> None:
        """Keep what they say, or what I said to them in a talk."""
        page = self.page
        if page is None or page.resident is None:
            self.say("Open it on the page of whoever says something.")
            return
        name = page.resident.name
        chosen = await self.app.push_screen_wait(
            Pick(
                "Who says it?",
                [
                    ("they", f"{name}, about how the support landed"),
                    ("me", f"I, to {name}, in a talk we had about it"),
                ],
            )
        )
        if chosen == "they":
            await self._they_say(page, name)
        elif chosen == "me":
            await self._i_say(name)

    async def _they_say(self, page: FeedbackPage, name: str) -> None:
        team = tuple((other, number) for number, other in page.team.items())
        number = self.resident_id
        if number is None:
            return
        async for filled in self.answers(
            Fill(
                f"{name}: how did the support land? In their words",
                [
                    Asked("text", FOUR_PARTS, sort=Sort.THEIRS, tall=True),
                    Asked("to", "It is for", answers=(("the house", HOUSE), *team), chosen=HOUSE),
                    Asked("how", "How", answers=HOW),
                    Asked(
                        "open",
                        "For one of the team: may the others read it?",
                        answers=NO_YES,
                        chosen=False,
                    ),
                    Asked("name", "With their name", answers=(("yes", True), ("no", False))),
                    Asked("meeting", "Talk about it at the house meeting", answers=NO_YES),
                ],
                note="Nobody changes it afterwards. They can take it back.",
            )
        ):
            said = NewFeedback(
                number,
                filled["text"],
                filled["how"],
                filled["to"] or None,
                in_the_open=filled["open"],
                with_name=filled["name"],
                to_meeting=filled["meeting"],
            )
            self.then_reload(lambda desk: feedback.say(desk, said), "It is kept, as they said it.")

    async def _i_say(self, name: str) -> None:
        async for filled in self.answers(
            Fill(
                f"What did you say to {name} about how it was for you?",
                [
                    Asked("text", FOUR_PARTS, tall=True),
                    Asked(
                        "talked",
                        "You said it to them, and asked how the support landed",
                        answers=(("not yet", False), ("yes", True)),
                    ),
                ],
                note="They read it, and answer if they like. Nobody else reads it.",
            )
        ):

            def keep(desk: Desk) -> object:
                assert self.resident_id is not None
                return feedback.say_to_them(
                    desk, self.resident_id, filled["text"], talked=filled["talked"]
                )

            self.then_reload(keep, "It is kept.")
