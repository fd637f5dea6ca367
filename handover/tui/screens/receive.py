"""Receiving: one part at a time, got it or ask, and saying back what you will carry."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.events import Resize
from textual.widgets import Static

from handover.desk import handovers, my_side, unfinished
from handover.desk.desk import Desk
from handover.desk.handover_pages import HandoverPage, Part, handover_page
from handover.desk.reading_handovers import read_handover
from handover.house.handovers import HOUSE_PART, HandoverStatus, Heard
from handover.house.refusals import Refusal
from handover.rules.concerns import NO_ANSWERS, Answers, Unanswered
from handover.tui.dialogs.ask import PAUSE_S, Asked, Fill
from handover.tui.dialogs.questions import Questions
from handover.tui.pausing import Pause
from handover.tui.plain import plain, quoted
from handover.tui.screens.reads_on import Reading, ReadsOn
from handover.tui.screens.receive_words import beginning, part_words, say_back_words, wrapped
from handover.tui.screens.says_why import SaysWhy
from handover.tui.ways import open_row
from handover.tui.widgets.fields import Line
from handover.tui.widgets.say_back import SayBack
from handover.tui.widgets.top_line import TopLine

ALL_OF_IT = "That was all of it. Esc goes back to the board."
READ_ALL = "You have read all of it. Esc goes back."
NEWS = "New since you read. Enter says you have it; then it leaves your board."
NOT_SAID_BACK = (HandoverStatus.WAITING, HandoverStatus.LEFT)
NOTHING_BACK = "That was all of it. Esc goes back; F2 once more: nothing to say back, and why."


class Receive(ReadsOn, SaysWhy):
    """A handover, first what must be known, then one person after the other, the house last."""

    HELP_TITLE = "Receiving"
    HELP_TEXT = (
        "One person at a time, what they said first. Read it, then say in a line what you will "
        "carry, in your own words: the shift before you sees it and can put it right.\n\n"
        "^Y opens the plan of whoever it is about: what helps, in their words.\n"
        "Enter says the line back and shows it once more; Enter on an empty line, or F2 at once, "
        "says: got it.\n"
        "F4 asks about this part; the question stays until it is answered.\n"
        "The line may stay empty; at the end F2 once more says why. Nobody is kept from starting "
        "work: Esc leaves, and you go on later where you were."
    )
    BINDINGS = [
        Binding("enter", "screen.next", "Go on", tooltip="The next part"),
        Binding("f2,ctrl+s", "got_it", "Got it", id="receive.got-it", tooltip="Heard; go on"),
        Binding("f4", "ask", "Ask", id="receive.ask", tooltip="Ask about this part"),
        Binding("f6", "next", "Next", id="receive.next", tooltip="The next part"),
        Binding("f3", "previous", "Before", id="receive.previous", tooltip="The part before"),
        Binding("ctrl+y", "plan", "Plan", id="receive.plan", tooltip="Their plan, as they made it"),
        Binding("escape", "back", "Later", id="receive.later", tooltip="Go on another time"),
    ]

    def __init__(self, handover_id: int) -> None:
        super().__init__()
        self.handover_id = handover_id
        self.page: HandoverPage | None = None
        self.parts: tuple[Part, ...] = ()
        self.at = -1
        """-1 is the beginning: what must be known, what was promised, celebrations."""
        self._told: tuple[str, ...] = ()
        """Topics they do not want carried that what I said back speaks of."""
        self._waits = ""
        """What the book has of the line that is being typed."""
        self._pause = Pause(self, PAUSE_S, self._keep_soon)
        self._told_so = False
        """Was it just said that all is heard and nothing was said back?"""
        self._only_read = ""
        """Why it can be read now and not received; empty if it can be received."""
        self._stood: dict[int, tuple[int, int]] = {}
        """Where one was in each part: before which sign of the line, and how far down."""

    @property
    def about(self) -> str:
        """Which part of which handover it is."""
        return f"handover {self.handover_id}, part {self._here.part if self.at >= 0 else -1}"

    @property
    def whose(self) -> int | None:
        """Whom the part is about; nobody for the beginning and the house."""
        return (self._here.part or None) if 0 <= self.at < len(self.parts) else None

    def compose_body(self) -> ComposeResult:
        """The part, and a line to say it back."""
        with Reading(id="part", can_focus=False):
            yield Static(id="words", markup=False)
        yield Static(id="back-label", classes="label", markup=False)
        yield SayBack(id="back", placeholder="may stay empty")

    def on_mount(self) -> None:
        """Begin at the beginning."""
        self.query_one("#back", Line).focus()
        self.headline("Receiving")

    def reload(self) -> None:
        """Read it again; what is being typed stays."""
        number = self.handover_id

        def read(desk: Desk) -> tuple[HandoverPage, str]:
            page = read_handover(desk, number, self._because)
            return page, handovers.why_only_read(desk, page.handover)

        self.with_desk(read, self._refresh_page, otherwise=self.held, group="reload")

    def _refresh_page(self, found: tuple[HandoverPage, str]) -> None:
        first = self.page is None
        self.page, self._only_read = found
        self.parts = self.page.spoken
        if first:
            left = self.page.left_for(self.desk.who.id)
            self.at = left[0] if len(left) < len(self.parts) and left else -1
            self._put_back()
        self._show()
        if first:
            self._begin_to_read()

    def _begin_to_read(self) -> None:
        """News say how they end."""
        if not self._only_read and self.at >= 0 and self._here.is_news_to(self.desk.who.id):
            self.say(NEWS)

    def _show(self) -> None:
        page = self.page
        assert page is not None
        self.refresh_bindings()
        given = page.handover
        who = f"{page.given_by}, {given.from_words}" if given else ""
        zone = self.desk.zone
        where = "the beginning" if self.at < 0 else f"{self.at + 1} of {len(self.parts)}"
        self.query_one(TopLine).say(
            f"Receiving from {who}", f"{where} · {self.house_app.signed_in_words()}"
        )
        width = max(self.query_one("#part").scrollable_content_region.width - 1, 30)
        lines = (
            beginning(page, self.parts, zone, width)
            if self.at < 0
            else part_words(page, self._here, self.desk.who.id, zone, width)
        )
        self.query_one("#words", Static).update(plain("\n".join(lines)))
        self.query_one("#back-label", Static).update(plain("\n".join(self._label(width))))

    def _label(self, width: int) -> Iterator[str]:
        assert self.page is not None
        if self._only_read:
            return wrapped(self._only_read, width)
        part = self.page.part(self._here.part if self.at >= 0 else HOUSE_PART)
        about = self._here.name if self.at >= 0 else ""
        return say_back_words(part, about, self.desk.who.id, width)

    @property
    def _here(self) -> Part:
        return self.parts[self.at]

    @on(SayBack.Said)
    def _say_it(self) -> None:
        """Say it back and stay, to see it once more."""
        part = self._here.part if self.at >= 0 else HOUSE_PART
        self._receive(part, None, said=self.query_one("#back", Line).value)

    @on(Line.Submitted, "#back")
    def action_got_it(self) -> None:
        """Heard; keep what was said back and go on."""
        said = self.query_one("#back", Line).value
        if self._told_so and not said.strip():
            self._say_nothing_back()
        elif self.at < 0:
            self._receive(HOUSE_PART, Heard.GOT_IT, said=said) if said.strip() else self._go(0)
        elif said.strip() or not self._heard_as_it_is(self._here):
            self._receive(self._here.part, Heard.GOT_IT, said=said)
        else:
            self._go(self.at + 1)

    @work
    async def _say_nothing_back(self) -> None:
        """Nothing is said back this time, and why; nobody is kept from starting work."""
        async for filled in self.answers(
            Fill(
                "Nothing to say back this time",
                [Asked("because", "Why, in a few words")],
                note="The shift before sees why, and can close it. You can start either way.",
            )
        ):
            number = self.handover_id

            def kept(_: None) -> None:
                self.leave()
                self.house_app.tell("Kept. The shift before sees why.")

            self.with_desk(
                lambda desk: handovers.skip_say_back(desk, number, filled["because"]), kept
            )

    @work
    async def action_ask(self) -> None:
        """Ask about this part."""
        if self.at < 0:
            self.say("Go to the part you want to ask about: F6.")
            return
        async for filled in self.answers(
            Fill(f"Ask about {self._here.name}", [Asked("question", "Your question", tall=True)])
        ):
            self._receive(self._here.part, Heard.ASK, question=filled["question"])

    @property
    def _place(self) -> str:
        whom = self._here.name if self.at >= 0 else "the beginning"
        return f"Say back, {whom}|{self.about}"

    def keep_now(self) -> None:
        """Keep the line that is being typed, whatever the reason to go."""
        said = self.query_one("#back", Line).value
        if self.page is None or said == self._waits:
            return
        with suppress(Refusal):
            unfinished.keep(self.desk, self._place, {"said": said})
            self._waits = said

    @on(Line.Changed, "#back")
    def _typed(self) -> None:
        self._pause.begin()

    def _keep_soon(self) -> None:
        said, place = self.query_one("#back", Line).value, self._place
        if self.page is not None and said != self._waits:
            self._waits = said
            self.with_desk(lambda desk: unfinished.keep(desk, place, {"said": said}), _kept)

    def _put_back(self) -> None:
        """Show the line that waits for this part."""
        caret, down = self._stood.get(self.at, (None, 0))
        with suppress(Refusal):
            self._waits = unfinished.at(self.desk, self._place).get("said", "")
            self.query_one("#back", SayBack).put(self._waits, caret)
        self._stand_where_one_writes()
        self.call_after_refresh(self.query_one("#part").scroll_to, y=down, animate=False)

    def _stand_where_one_writes(self) -> None:
        """Where it can only be read there is no line, unless words wait in it."""
        field, part = self.query_one("#back", SayBack), self.query_one("#part")
        field.display = not self._only_read or bool(self._waits)
        part.can_focus = not field.display
        (field if field.display else part).focus()

    def action_back(self) -> None:
        """Go on another time; the line waits."""
        self.keep_now()
        self.dismiss(None)

    def _receive(
        self,
        part: int,
        heard: Heard | None,
        *,
        said: str = "",
        question: str = "",
        answers: Answers = NO_ANSWERS,
    ) -> None:
        """Hear a part, or ask about it; without either it is only said back."""
        number, place = self.handover_id, self._place
        version = next((p.version for p in self.parts if p.part == part), 0)

        def receive(desk: Desk) -> HandoverPage:
            if heard is None:
                handovers.say_back(desk, number, said, part=part, answers=answers)
            else:
                handovers.receive_part(
                    desk,
                    number,
                    part,
                    heard=heard,
                    version_seen=version,
                    question=question,
                    said_back=said,
                    answers=answers,
                )
            unfinished.drop(desk, place)
            self._told = my_side.topics_in(desk, part, said) if part else ()
            return handover_page(desk, number)

        def otherwise(refusal: Refusal) -> None:
            if isinstance(refusal, Unanswered):
                self._ask_first(refusal, part, heard, said)
            else:
                self.refused(refusal)

        def received(page: HandoverPage) -> None:
            self._received(page, stay=heard is None, said=said)

        self.with_desk(receive, received, otherwise=otherwise)

    @work(exclusive=True, group="ask first")
    async def _ask_first(
        self, asked: Unanswered, part: int, heard: Heard | None, said: str
    ) -> None:
        """Somebody else is named in what is said back: one question, and a way to the house."""
        name = next((one.name for one in self.parts if one.part == part), "")
        answers = await self.app.push_screen_wait(Questions(asked.concerns, about=name))
        if answers is not None:
            self._receive(part, heard, said=said, answers=answers)

    def _received(self, page: HandoverPage, *, stay: bool, said: str) -> None:
        self.query_one("#back", Line).value = self._waits = ""
        self.page, self.parts = page, page.spoken
        if stay:
            self._told_so = False
            self._show()
            self.say("Enter: got it, and on to the next.")
        else:
            self._after(self.at, said)
        if self._told:
            self.say(" ".join(self._told))

    def _after(self, at: int, said: str) -> None:
        """On to the next part; of what was heard before, to the next that is new."""
        assert self.page is not None
        left = self.page.left_for(self.desk.who.id)
        was_heard = left and self.at + 1 not in left and len(left) < len(self.parts)
        self._go(next((one for one in left if one > at), at + 1) if was_heard else at + 1)
        if not left:
            self._say_all_of_it()
        elif said.strip():
            about = self.parts[at].name if at >= 0 else "the house"
            self.say(f"Said back about {about}: {quoted(said)}")

    def _say_all_of_it(self) -> None:
        """That was all; where nothing was said back yet, that may be said as well."""
        given = self.page.handover if self.page else None
        waits = given is not None and given.status in NOT_SAID_BACK
        self._told_so = waits and given is not None and given.given_by != self.desk.who.id
        self.say(NOTHING_BACK if self._told_so else ALL_OF_IT)

    def _heard_as_it_is(self, part: Part) -> bool:
        me = self.desk.who.id
        heard = any(a.staff_id == me and a.version_seen >= part.version for a in part.heard)
        return heard and not part.is_news_to(me)

    def _go(self, to: int) -> None:
        if self.page is None:
            return
        if to >= len(self.parts):
            left = ", ".join(self.parts[one].name for one in self.page.left_for(self.desk.who.id))
            if self._only_read:
                self.say(READ_ALL)
            elif left:
                self.say(f"Not heard yet: {left}. F3 goes back to it.")
            else:
                self._say_all_of_it()
            self._show()
            return
        self._told_so = False
        self.keep_now()
        field = self.query_one("#back", SayBack)
        down = self.query_one("#part").scroll_offset.y
        self._stood[self.at] = (field.cursor_position, down)
        self.at = max(to, -1)
        self._put_back()
        self.say("")
        self._show()

    def action_next(self) -> None:
        """The next part, without a word."""
        self._go(self.at + 1)

    def action_previous(self) -> None:
        """The part before."""
        self._go(self.at - 1)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is a plan only where a person's part is open; off shift it is only read."""
        if action in ("got_it", "ask"):
            return not self._only_read
        if action != "plan":
            return True
        return 0 <= self.at < len(self.parts) and self._here.part != HOUSE_PART

    def action_plan(self) -> None:
        """What might come up and what helps, from their own plan."""
        self.keep_now()
        open_row(self.house_app, f"plan:{self._here.part}")

    def on_resize(self, event: Resize) -> None:
        """Words are wrapped to the screen."""
        super().on_resize(event)
        if self.page is not None:
            self._show()


def _kept(_: None) -> None:
    """Nothing to say: it only waits."""
