"""What every screen of the house has: the desk, the key bar, help, and a line to speak with."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from textual import on, work
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Static

from handover.house.refusals import MovedOn, NoLongerThere, Refusal
from handover.tui.leaves_once import LeavesOnce
from handover.tui.locking import desk_of, when_awake
from handover.tui.lying_over import when_clear
from handover.tui.messages import BookChanged, DeskAnswered, DeskRefused
from handover.tui.near_what_changed import DrawsWhatChanged
from handover.tui.plain import plain
from handover.tui.sees_what_came import SeesWhatCame
from handover.tui.stylesheet import OF_THE_HOUSE
from handover.tui.widgets.key_bar import KeyBar
from handover.tui.widgets.too_small import mark_size
from handover.tui.widgets.top_line import TopLine

if TYPE_CHECKING:
    from handover.desk.desk import Desk
    from handover.tui.app import HandoverApp
    from handover.tui.dialogs.ask import Fill

V = TypeVar("V")
R = TypeVar("R")


class HouseScreen(LeavesOnce, DrawsWhatChanged, SeesWhatCame, Screen[R]):
    """A screen. It holds the desk; its widgets get values and post facts."""

    CSS_PATH = OF_THE_HOUSE

    HELP_TITLE: ClassVar[str] = ""
    """What this screen is called in help."""
    HELP_TEXT: ClassVar[str] = ""
    """What is this? What happens to what I write? In plain words."""

    ON_THEIR_PAGE: ClassVar[bool] = False
    """Does what is typed here stand on the page of whoever the screen is about?"""

    _waiting_words: str = ""
    """Where words were typed that the next act at the desk will keep."""

    _answered: tuple[str, dict[str, Any]] = ("", {})
    """What was chosen in the last question, and where, until the desk has kept it."""

    _form: Fill | None = None
    """The form whose answer the next act at the desk will keep."""

    _refused_in: Fill | None = None
    """The form whose answer was refused just now, as long as nobody has said so in it."""

    _reloads = 0
    """So often the page was read; what an earlier reading brings after a later one is dropped."""

    _day_ends: Timer | None = None

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back", id="house.back", tooltip="Go back; nothing is lost"),
    ]

    def compose(self) -> ComposeResult:
        """Top line, the screen's own part, one line to speak with, the keys."""
        yield TopLine()
        yield from self.compose_body()
        yield Static(id="said", markup=False)
        yield KeyBar()

    def compose_body(self) -> ComposeResult:
        """The screen's own part."""
        yield from ()

    @property
    def house_app(self) -> HandoverApp:
        """The program this screen belongs to."""
        from handover.tui.app import HandoverApp

        app = self.app
        assert isinstance(app, HandoverApp)
        return app

    @property
    def desk(self) -> Desk:
        """Who is signed in, at which book."""
        desk = desk_of(self)
        assert desk is not None, "this screen is shown only to somebody signed in"
        return desk

    @property
    def about(self) -> str:
        """What this screen is about, such as `note 7`: words typed on it wait under that."""
        return ""

    @property
    def whose(self) -> int | None:
        """The number of the resident on whose page what is typed here will stand."""
        number: int | None = getattr(self, "resident_id", None) if self.ON_THEIR_PAGE else None
        return number

    def headline(self, left: str) -> None:
        """Say at the top where we are; who is signed in stands beside it."""
        self.query_one(TopLine).say(left, self.house_app.signed_in_words())

    def say(self, words: str) -> None:
        """Say one thing on the line above the keys. It stays until something else is said."""
        # Whatever is said while a screen is only just coming up is said as well.
        for line in self.query("#said").results(Static):
            line.update(plain(words))

    def action_back(self) -> None:
        """Go back one step."""
        self.dismiss()

    def _compositor_refresh(self) -> None:
        # What is drawn while the program shows nothing would be thrown away, and drawn again.
        if not self.app._batch_count:
            super()._compositor_refresh()

    def on_resize(self, event: Resize) -> None:
        """A window that is too small says so, and nothing else."""
        mark_size(self, event.size)

    def reload(self) -> None:
        """Read the page again, because the book has changed or we have come back."""

    def reload_when_the_day_ends(self) -> None:
        """What holds for today only leaves the screen at 05:00, with nobody touching a key."""
        from handover.house.times import day_ends

        if self._day_ends is None:
            now = self.desk.now()
            left = day_ends(now, self.desk.zone) - now

            def over() -> None:
                self._day_ends = None
                self.reload()

            self._day_ends = self.set_timer(left.total_seconds() + 1, over)

    def on_screen_resume(self) -> None:
        """Coming back to a screen shows it as the book is now."""
        if self.house_app.desk is not None:
            self.reload()

    @on(BookChanged)
    def _somebody_wrote(self) -> None:
        if self.house_app.desk is not None:
            self.reload()

    async def fill(self, question: Fill) -> dict[str, Any] | None:
        """Ask; what is typed waits in the book until the next `with_desk` has kept it."""
        self._begin_with(question)
        values: dict[str, Any] | None = await self.app.push_screen_wait(question)
        self._waiting_words = ""
        if values is not None:
            self._has_answered(question, values)
        return values

    async def answers(self, question: Fill) -> AsyncIterator[dict[str, Any]]:
        """Ask, and do with each answer what the desk is asked for next by `with_desk`.

        The form stays open until it is kept; what the desk refuses is said in it.
        """
        self._begin_with(question)
        # Closed here, so that a form nobody took to the desk goes before anything else is shown.
        async with aclosing(question.until_kept(self.app.push_screen_wait(question))) as given:
            async for values in given:
                self._has_answered(question, values)
                self._form = question
                try:
                    yield values
                    taken = self._form is None
                finally:
                    self._form = None
                if not taken:
                    return

    def _begin_with(self, question: Fill) -> None:
        self.begins_anew()
        question.about = question.about or self.about
        question.resident = question.resident or self.whose
        place, chosen = self._answered
        if question.go_on and question.place == place:
            question.chosen = chosen

    def _has_answered(self, question: Fill, values: dict[str, Any]) -> None:
        self._waiting_words = question.place
        self._answered = (question.place, question.choices_of(values))

    def took_words(self) -> str:
        """Where words wait that are about to be kept; from now on nothing waits any more."""
        place, self._waiting_words = self._waiting_words, ""
        return place

    def with_desk(
        self,
        act: Callable[[Desk], V],
        then: Callable[[V], None],
        *,
        otherwise: Callable[[Refusal], None] | None = None,
        group: str = "desk",
    ) -> None:
        """Do something at the desk, off the screen's thread, and go on with what comes back.

        What is refused is said in the form it was answered in, by whoever calls `refused`.
        """
        from handover.desk import unfinished

        place = self.took_words() if group != "reload" else ""
        form = self._took_form() if group != "reload" else None

        def act_and_let_go(desk: Desk) -> V:
            value = act(desk)
            if place:
                unfinished.drop(desk, place)
            return value

        def go_on(value: V) -> None:
            if place == self._answered[0]:
                self._answered = ("", {})
            then(value)

        kept: Callable[[V], None] = go_on
        refused = otherwise or self.refused
        if form is not None:
            kept, refused = self._keeps_open(form, go_on, otherwise)
        self._at_desk(self.desk, act_and_let_go, kept, refused, group)

    def _keeps_open(
        self,
        form: Fill,
        then: Callable[[V], None],
        otherwise: Callable[[Refusal], None] | None,
    ) -> tuple[Callable[[V], None], Callable[[Refusal], None]]:
        """The form goes before anything else is shown; what is refused is said while it stands.

        Where `otherwise` knows another way on than to say it, the form has done its work.
        """

        def kept(value: V) -> None:
            form.done()
            then(value)

        def refused(refusal: Refusal) -> None:
            self._refused_in = form
            (otherwise or self.refused)(refusal)
            if self._refused_in is form:
                self._refused_in = None
                form.done()

        return kept, refused

    def over_form(
        self, question: Screen[V | None], refusal: Refusal, then: Callable[[V], None]
    ) -> None:
        """Ask one thing more over the form that was answered; `then` goes to the desk with it.

        The form stays open below until that is kept too. Whoever asks nothing more leaves it open.
        """
        form, self._refused_in = self._refused_in, None
        self._ask_over(form, question, refusal, then)

    @work
    async def _ask_over(
        self,
        form: Fill | None,
        question: Screen[V | None],
        refusal: Refusal,
        then: Callable[[V], None],
    ) -> None:
        answer = await self.app.push_screen_wait(question)
        if answer is not None:
            self._form, self._waiting_words = form, form.place if form else ""
            then(answer)
        else:
            self._refused_in = form
            self.refused(refusal)

    def _took_form(self) -> Fill | None:
        form, self._form = self._form, None
        return form

    @work
    async def _say_in_form(self, form: Fill, refusal: Refusal) -> None:
        """Say it in the form; where two texts met, show both first."""
        once_more = isinstance(refusal, MovedOn) and await self.shows_both(refusal)
        if isinstance(refusal, MovedOn):
            self.reload()
        form.not_kept(refusal, once_more=once_more)

    def _at_desk(
        self,
        desk: Desk,
        act: Callable[[Desk], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[Refusal], None],
        group: str,
    ) -> None:
        if group == "reload":
            self._reloads += 1
        reload = self._reloads

        def in_time(go_on: Callable[[Any], None]) -> Callable[[Any], None]:
            if group != "reload":
                return lambda came: when_clear(self, lambda: go_on(came))
            # A thread cannot be stopped: one that read before the last act may come back after it.
            return go_on if reload == self._reloads else _too_late

        def in_thread() -> None:
            try:
                value = act(desk)
            except Refusal as refusal:
                self.post_message(DeskRefused(refusal, lambda one: in_time(otherwise)(one)))
            else:
                self.post_message(DeskAnswered(value, lambda one: in_time(then)(one)))

        self.run_worker(in_thread, thread=True, group=group, exclusive=group == "reload")

    @on(DeskAnswered)
    def _go_on(self, answered: DeskAnswered) -> None:
        if self.is_mounted:
            when_awake(self, lambda: answered.then(answered.value))

    @on(DeskRefused)
    def _do_otherwise(self, refused: DeskRefused) -> None:
        if isinstance(refused.refusal, NoLongerThere) and self.house_app.desk is not None:
            # They were taken off the team at another terminal: nothing of the house stays in sight.
            self.house_app.lock()
            self.app.call_after_refresh(_say_in_front, self.app, str(refused.refusal))
        elif self.is_mounted:
            when_awake(self, lambda: refused.otherwise(refused.refusal))

    def then_reload(
        self,
        act: Callable[[Desk], object],
        said: str,
        otherwise: Callable[[Refusal], object] | None = None,
    ) -> None:
        """Do something at the desk, say that it is done and read the page again.

        `otherwise` hears what stands in the way, but for two texts that met: both are shown.
        """

        def done(_: object) -> None:
            self.say(said)
            self.reload()

        def refused(refusal: Refusal) -> None:
            if otherwise is None or isinstance(refusal, MovedOn):
                self.refused(refusal)
            else:
                otherwise(refusal)

        self.with_desk(act, done, otherwise=refused)

    def refused(self, refusal: Refusal) -> None:
        """Say what stands in the way, in the form that was answered if it still stands; where two
        texts met, show both.
        """
        form, self._refused_in = self._refused_in, None
        if form is not None and form.is_attached:
            self._say_in_form(form, refusal)
        elif isinstance(refusal, MovedOn):
            self.both_texts(refusal)
        else:
            self.say(refusal.with_ways)

    @work
    async def both_texts(self, refusal: MovedOn) -> None:
        """Show what stands in the book beside what was about to be written."""
        from handover.tui.dialogs.both_texts import BothTexts

        await self.app.push_screen_wait(BothTexts(refusal))
        self.say("Nothing was overwritten. Your text is still in its field.")
        self.reload()


def _too_late(_: object) -> None:
    """Something newer stands on the page already."""


def _say_in_front(app: App[Any], words: str) -> None:
    if isinstance(app.screen, HouseScreen):
        app.screen.say(words)
