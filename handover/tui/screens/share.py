"""Sharing of oneself: to whom, what, what it was for, and how it landed."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.widgets import Static

from handover.desk import residents, sharing, times, unfinished
from handover.desk.desk import Desk
from handover.desk.notes import new_uid
from handover.desk.private import STAYS_WORDS
from handover.desk.sharing import SharingDraft
from handover.house.notes import Note
from handover.house.refusals import Refusal
from handover.house.sharing import (
    WORDS_LIMIT,
    Intention,
    SeenBy,
    SharingKind,
    SharingOfSelf,
    count_words,
)
from handover.rules.concerns import NO_ANSWERS, Answers, HeldByRules
from handover.tui.dialogs.ask import PAUSE_S, Pick
from handover.tui.dialogs.questions import Questions
from handover.tui.pausing import Pause
from handover.tui.plain import plain
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.fields import Choice, Line, Tick, Words
from handover.tui.widgets.in_sight import InSight

NOT_SAID = "choose with Space"
NONE_FITS = "none of these fits"
FIELDS = ("what", "landed", "when")
"""What is typed here."""


class ShareOfSelf(HouseScreen[SharingOfSelf | Note]):
    """What I shared of myself. Without an intention it becomes a reflection, never a false tick."""

    HELP_TITLE = "Sharing of yourself"
    HELP_TEXT = (
        "Sharing of ourselves is how we are equals here. Say in a few words what you shared and "
        "what it was for; the story itself stays between you.\n\n"
        "One of the five is enough. If none of them fits, say so: what you wrote becomes a private "
        f"reflection, for you alone ({STAYS_WORDS}), and the team has something to talk about: "
        "without your name, and without your words.\n\n"
        "Only you can read it, or the team as well: you choose. It is never counted, and never "
        "handed over. Esc goes back; your words wait here."
    )
    BINDINGS = [
        Binding("f2,ctrl+s", "finish", "Finish", id="share.finish", tooltip="Put it in the book"),
        Binding("tab,f6", "app.focus_next", "Next", id="share.next"),
        Binding("shift+tab", "app.focus_previous", show=False),
    ]

    def __init__(self, resident_id: int | None, *, what: str = "", when: str = "") -> None:
        super().__init__()
        self.resident_id = resident_id
        self.first_words = what
        """Words carried over from a note that sounded like sharing."""
        self.first_when = when
        self.uid = new_uid()
        self._pause = Pause(self, PAUSE_S, self._keep)
        self._kept_words: dict[str, str] = {}
        self._finished = False

    @property
    def about(self) -> str:
        """With whom it was."""
        return f"person {self.resident_id}" if self.resident_id else "several"

    @property
    def place(self) -> str:
        """Where words typed here wait."""
        return f"Sharing of yourself|{self.about}"

    def compose_body(self) -> ComposeResult:
        """What, what kind, what for, how it landed, who may read it."""
        with InSight(id="share"):
            with Horizontal(classes="fields"):
                yield Static(" What you shared, in few words", classes="label", markup=False)
                yield Static(id="count", classes="label", markup=False)
            yield Words(self.first_words, placeholder="That I once …, and what helped.", id="what")
            with Horizontal(classes="fields"):
                yield Choice("It was", [(k.words, k) for k in SharingKind], None, id="kind")
            with Horizontal(classes="fields"):
                yield Static(" When ", classes="label", markup=False)
                yield Line(self.first_when, placeholder="now, or 14:00-14:30", id="when")
            with Horizontal(classes="fields"):
                yield Choice("Asked first", _YES_OR_NO, None, id="asked")
            yield Static(" What was it for? Space marks what fits", classes="label", markup=False)
            for one in Intention:
                yield Tick(one.words, id=_tick(one))
            yield Tick(NONE_FITS, id="none-fits")
            with Horizontal(classes="fields"):
                yield Static(" How it landed ", classes="label", markup=False)
                yield Line(placeholder="what they did or said", id="landed")
            yield Choice(
                "Who may read it", [(s.words, s) for s in SeenBy], SeenBy.AUTHOR, id="seen-by"
            )

    def on_mount(self) -> None:
        """Begin with the words, and with what was typed here before."""
        # In a small window too the count stands over the words.
        self.query_one("#what").focus(scroll_visible=False)
        self.call_after_refresh(self.query_one("#share").scroll_home, animate=False)
        self.headline("Share of yourself")
        number = self.resident_id
        self.with_desk(
            lambda desk: (
                residents.resident_by_id(desk, number).name if number else "several together",
                dict(unfinished.at(desk, self.place)),
            ),
            self._begin,
        )

    def _begin(self, found: tuple[str, dict[str, str]]) -> None:
        name, self._kept_words = found
        self.headline(f"Share of yourself: with {name}")
        for field, words in self._kept_words.items():
            self._put(field, words)
        if self._kept_words:
            self.say("Your words from before are back. F2 puts it in the book.")
        elif self.first_words:
            self.say("Your note is in the book. What was your sharing for?")
        self._count()

    def _put(self, field: str, words: str) -> None:
        if field == "what":
            self.query_one("#what", Words).text = words
        elif field in FIELDS:
            self.query_one(f"#{field}", Line).value = words
        else:
            for one in words.split(","):
                with suppress(ValueError):
                    self.query_one(f"#{_tick(Intention(one))}", Tick).value = True

    def reload(self) -> None:
        """What others write never touches what is being typed here."""

    def _count(self) -> None:
        count = count_words(self.query_one("#what", Words).text)
        more = f", {count - WORDS_LIMIT} too many" if count > WORDS_LIMIT else ""
        self.query_one("#count", Static).update(plain(f"  {count} of {WORDS_LIMIT} words{more}"))

    @on(Words.Changed)
    @on(Line.Changed)
    @on(Tick.Turned)
    def _something_typed(self) -> None:
        self._count()
        self._pause.begin()

    @on(Tick.Turned)
    def _either_or(self, turned: Tick.Turned) -> None:
        if not turned.tick.value:
            return
        none = self.query_one("#none-fits", Tick)
        for tick in self.query(Tick):
            if (turned.tick is none) != (tick is none):
                tick.value = False

    def _typed(self) -> dict[str, str]:
        words = {
            "what": self.query_one("#what", Words).text,
            "landed": self.query_one("#landed", Line).value,
            "when": self.query_one("#when", Line).value,
        }
        if any(text.strip() for text in words.values()):
            words["for"] = ",".join(sorted(self._intentions()))
        return {field: text for field, text in words.items() if text.strip()}

    def _keep(self) -> None:
        words = self._typed()
        if not self._finished:
            self.with_desk(lambda desk: self._store(desk, words), lambda _: None, group="keep")

    def _store(self, desk: Desk, words: dict[str, str]) -> None:
        if words != self._kept_words and not self._finished:
            unfinished.keep(desk, self.place, words)
            self._kept_words = words

    def keep_now(self) -> None:
        """Keep what is typed before the screen goes, whatever the reason."""
        with suppress(Refusal):
            self._store(self.desk, self._typed())

    def action_back(self) -> None:
        """Go back; what was typed waits."""
        self.keep_now()
        self.dismiss(None)

    def _intentions(self) -> frozenset[Intention]:
        return frozenset(one for one in Intention if self.query_one(f"#{_tick(one)}", Tick).value)

    def _draft(self) -> SharingDraft | None:
        """What stands here, or None and a word about what is missing."""
        asked = self._chosen("asked")
        try:
            when = times.happened(self.desk, self.query_one("#when", Line).value)
        except Refusal as refusal:
            self._missing("#when", str(refusal))
            return None
        draft = SharingDraft(
            what=self.query_one("#what", Words).text,
            kind=self._chosen("kind"),
            intentions=self._intentions(),
            resident_id=self.resident_id,
            asked_first=bool(asked),
            landed=self.query_one("#landed", Line).value,
            seen_by=self._chosen("seen-by"),
            when=when,
            uid=self.uid,
        )
        none_fits = self.query_one("#none-fits", Tick).value
        if not draft.intentions and not none_fits and draft.what.strip():
            self._missing(
                f"#{_tick(next(iter(Intention)))}",
                "What was it for? Mark one with Space; the last line says that none fits.",
            )
            return None
        if asked is None and not none_fits and draft.what.strip():
            self._missing("#asked", "Did you ask them before you told it? Space answers.")
            return None
        return draft

    def _chosen(self, name: str) -> Any:
        return self.query_one(f"#{name}", Choice).value

    def _missing(self, field: str, words: str) -> None:
        missing = self.query_one(field)
        missing.focus()
        self.say(words)
        # What is said takes a line of the page.
        self.call_after_refresh(missing.scroll_visible, animate=False)

    @work(exclusive=True, group="finish")
    async def action_finish(self) -> None:
        """Put it in the book, once everything asked has an answer."""
        await self._finish(NO_ANSWERS)

    async def _finish(self, answers: Answers) -> None:
        draft = self._draft()
        if draft is None:
            return
        none_fits = self.query_one("#none-fits", Tick).value
        if none_fits and answers is NO_ANSWERS and not await self._means_it():
            return

        def keep(desk: Desk) -> SharingOfSelf | Note:
            act = sharing.none_fits if none_fits else sharing.share
            kept = act(desk, draft, answers)
            self._finished = True
            unfinished.drop(desk, self.place)
            return kept

        self.with_desk(keep, self._in_the_book, otherwise=self._held)

    async def _means_it(self) -> bool:
        chosen = await self.app.push_screen_wait(
            Pick(
                "None of the five fits. That can be; nobody ticks a false one here",
                [
                    ("yes", f"For me alone, {STAYS_WORDS}; the team talks, no names"),
                    ("back", "Go back and choose one after all"),
                ],
            )
        )
        return bool(chosen == "yes")

    def _in_the_book(self, kept: SharingOfSelf | Note) -> None:
        if isinstance(kept, Note):
            self.house_app.tell(
                f"Kept as a reflection for you alone, {STAYS_WORDS}. "
                "The team will talk about it without your name."
            )
        elif kept.seen_by is SeenBy.TEAM:
            self.house_app.tell("Kept. The team can read it; it is not handed over.")
        else:
            self.house_app.tell("Kept, for you alone.")
        self.leave(kept)

    def _held(self, refusal: Refusal) -> None:
        if isinstance(refusal, HeldByRules):
            self._ask(refusal)
        else:
            self.refused(refusal)

    @work(exclusive=True, group="finish")
    async def _ask(self, held: HeldByRules) -> None:
        answers = await self.app.push_screen_wait(Questions(held.concerns))
        if answers is not None:
            await self._finish(answers)
        else:
            self.say("Not in the book yet. Your words are here.")


_YES_OR_NO: list[tuple[str, bool | None]] = [(NOT_SAID, None), ("yes", True), ("no", False)]


def _tick(one: Intention) -> str:
    return f"for-{one.value.replace(' ', '-')}"
