"""The form of a promise: what, to whom, when, who keeps it, and whether they agreed."""

from __future__ import annotations

from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import Static

from handover.desk import follow_ups, times
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.desk.follow_ups_page import Choices
from handover.house.follow_ups import FollowUp, WhoAsked
from handover.house.refusals import Refusal
from handover.house.times import Span
from handover.house.typed_times import TwoMeanings
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.plain import plain
from handover.tui.widgets.fields import Choice, Line

EXAMPLES = "tomorrow 10:15-12:15, Sat morning, tonight, whenever"
SAME_TIME_OR = "the same time; or tomorrow 10:15-12:15, Sat morning"

NO_WORDS = "What is promised? A few words, then F2 keeps it."
NO_TIME = "When? Write a time such as next shift or tomorrow 10:15, or whenever; then F2."
NOT_AGREED = "Have they agreed? Ask them first, then say yes here with Space; F2 keeps it."

WHO_ASKED = Asked(
    "who_asked",
    "Who asked",
    answers=tuple((str(who), who) for who in WhoAsked),
    must="Who asked for it? Choose with Space, then F2 keeps it.",
)


class PromiseForm(Fill):
    """Says back in full when it will be and who is on then, while it is typed."""

    def __init__(
        self,
        heading: str,
        page: Choices | None,
        desk: Desk,
        *,
        resident_id: int | None,
        moving: FollowUp | None = None,
        text: str = "",
        said: str = "",
    ) -> None:
        self.desk = desk
        self.first_said = said
        self.moving = moving
        asked = _of_the_time(page, moving)
        if moving is None:
            asked = [*_of_the_thing(page, text, resident_id), *asked[:2], WHO_ASKED, *asked[2:]]
        super().__init__(f"{heading}  {moving.text}" if moving else heading, asked)

    def same_time(self, typed: str) -> Span | None:
        """The time it has already, where it is moved and no other is typed."""
        return self.moving.window if self.moving is not None and not typed.strip() else None

    def reads_about(self) -> int | None:
        """To whom it is promised, as it is chosen now."""
        chosen = self.query("#field-resident").results(Choice)
        to: Choice[int | None] | None = next(iter(chosen), None)
        return to.value if to is not None else self.resident

    def compose_body(self) -> ComposeResult:
        """The fields, and the time said back."""
        yield from super().compose_body()
        said_back = Static(id="in-full", markup=False)
        said_back.display = False
        yield said_back

    def on_mount(self) -> None:
        """Say what stood in the way, if this is another try; a time is said back beneath it."""
        when = self.query_one("#field-when")
        self.query_one("#frame").move_child(self.query_one("#in-full"), after=when)
        if self.first_said:
            self.call_later(self.say, self.first_said)

    @on(Line.Changed, "#field-when")
    @on(Choice.Chosen, "#field-staff")
    @on(Choice.Chosen, "#field-resident")
    def _say_in_full(self) -> None:
        words = self._in_full(self.query_one("#field-when", Line).value)
        said_back = self.query_one("#in-full", Static)
        said_back.update(plain(words))
        said_back.display = bool(words)

    def _in_full(self, typed: str) -> str:
        """The time in full words with what the roster says to it; empty while there is none."""
        window = self.same_time(typed)
        if window is None and not typed.strip():
            return ""
        try:
            window = window or times.planned(self.desk, typed, about=self.reads_about())
            words = f"= {times.said_in_full(self.desk, window)}"
            return "\n".join((words, *self._found(window)))
        except TwoMeanings as two:
            return f"= {' or '.join(times.choice_words(self.desk, two.choices))}. F2 asks which."
        except Refusal:
            return ""

    def _found(self, window: Span | None) -> Iterator[str]:
        """What the roster says to it: that somebody is not on then, or that it is tight."""
        keeper: Choice[int | None] = self.query_one("#field-staff", Choice)
        made = Promise("-", window, self.reads_about(), keeper.value)
        for concern in follow_ups.concerns_of(self.desk, made):
            yield concern.why

    def begins_at(self) -> str:
        """With words there already, the next question: when."""
        there = self.moving is None and self.asked[0].value and not self.first_said
        return "when" if there else super().begins_at()

    def demands(self, one: Asked) -> bool:
        """Who asked is said of a promise to somebody; what is the house's, the house needs."""
        return one.name != "who_asked" or self.reads_about() is not None

    def held_up(self) -> tuple[str, str] | None:
        """What is promised to somebody is agreed with them; moved, it is suggested to them."""
        if held := super().held_up():
            return held
        if self.moving is None and self.reads_about() is not None and not self._agreed.value:
            return "agreed", NOT_AGREED
        return None

    @property
    def _agreed(self) -> Choice[bool]:
        return self.query_one("#field-agreed", Choice)

    @work
    async def _ask_which(self, typed: Line, two: TwoMeanings) -> None:
        """Of two times that may be meant the one is chosen, and it is kept as that."""
        in_full = times.choice_words(self.desk, two.choices)
        which = Pick("Which one is meant?", list(zip(two.choices, in_full, strict=True)))
        if chosen := await self.app.push_screen_wait(which):
            typed.value = chosen
            self.action_keep()

    def action_keep(self) -> None:
        """Give the values back, once the time can be read."""
        typed = self.query_one("#field-when", Line)
        held = self.held_up()
        if held is not None and held[0] == "text":
            self.hold_up(*held)
            return
        if self.same_time(typed.value) is not None:
            self._keep_the_time()
            return
        try:
            times.planned(self.desk, typed.value, about=self.reads_about())
        except TwoMeanings as two:
            self._ask_which(typed, two)
            return
        except Refusal as refusal:
            self.hold_up("when", str(refusal) if typed.value.strip() else NO_TIME)
            return
        super().action_keep()

    def _keep_the_time(self) -> None:
        """Somebody else keeps it then, or nothing is moved at all."""
        keeper: Choice[int | None] = self.query_one("#field-staff", Choice)
        if self.moving is not None and keeper.value == self.moving.staff_id:
            self.say("Say when it will be instead, or who keeps it then; Esc leaves it as it is.")
            return
        super().action_keep()


def _of_the_thing(page: Choices | None, text: str, whom: int | None) -> list[Asked]:
    here = page.here if page else {}
    to = (("the house", None), *((name, number) for number, name in here.items()))
    return [
        Asked("text", "What", value=text, suggested=True, must=NO_WORDS),
        Asked("resident", "To", answers=to, chosen=whom),
    ]


def _of_the_time(page: Choices | None, moving: FollowUp | None) -> list[Asked]:
    team = page.team if page else {}
    keeper = (("the shift", None), *((name, number) for number, name in team.items()))
    keeps = moving.staff_id if moving is not None else None
    agreed = (("not asked yet", False), ("yes", True))
    return [
        Asked("when", "When", placeholder=EXAMPLES if moving is None else SAME_TIME_OR, sort=None),
        Asked("staff", "Who keeps it", answers=keeper, chosen=keeps),
        Asked("agreed", "Have they agreed", answers=agreed, chosen=False),
    ]
