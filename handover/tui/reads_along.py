"""Reading along: what the house rules say to a text while it is typed.

After a pause the texts are read off the screen's thread; what is found is underlined, and at most
two lines say why. Nothing is in the way, nothing is kept, and nobody is counted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from textual import on, work
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from handover.desk import answering, knowing
from handover.desk.asking import rows_to_look_at
from handover.desk.checking import Known, Sort, look_at
from handover.desk.desk import Desk
from handover.house.plain_text import NOTE_LIMIT
from handover.house.refusals import Refusal
from handover.rules.concerns import NO_ANSWERS, Answers, Concern
from handover.tui.known_for_now import KnownForNow
from handover.tui.locking import desk_of
from handover.tui.pausing import Pause
from handover.tui.plain import fitted, plain
from handover.tui.ways import open_row
from handover.tui.widgets.fields import Line, Words
from handover.tui.widgets.too_small import SHORT

READ_PAUSE_S = 0.3
"""Texts are read so long after the last key."""
SHOWN = 2
"""So many findings are shown, and one in a low window; the rest wait behind a key."""

Read = Mapping[str, tuple[Concern, ...]]
"""What was found, by the id of the field."""


@dataclass
class ReadAlong(Message, bubble=False):
    """The texts have been read."""

    number: int
    found: Read


@dataclass
class ReadToSettle(Message, bubble=False):
    """The texts have been read because somebody wants to keep them."""

    texts: Mapping[str, str]
    must: list[Concern]
    """What has to be answered first."""
    go_on: Callable[[], None]


@dataclass
class Settled(Message, bubble=False):
    """What was answered has been done."""

    asked: ReadToSettle
    after: Mapping[str, str]
    """The texts as they are to be kept."""
    refused: str = ""
    """Why it could not be done."""


class ReadsAlong(Screen[Any]):
    """A screen on which texts are read while they are typed.

    It stands after the kind of screen it is: styles and keys come from the first.
    """

    _read_soon: Pause | None = None
    _read_number = 0
    _known: KnownForNow | None = None
    settling = False
    """Is what is typed being read, or asked about, before it is kept? Nothing is kept twice."""
    read: Read = {}
    """What was found in the texts as they stood at the last pause."""
    said: Answers = NO_ANSWERS
    """What was answered before the save, for the save."""

    def _say_below(self, words: str) -> None:
        line = self.query_one("#said", Static)
        line.update(plain(words))
        line.display = True

    def reads(self) -> Mapping[str, Sort]:
        """Which fields are read, by their ids, and whose words stand in them."""
        return {}

    def reads_about(self) -> int | None:
        """The number of the resident it is about."""
        return None

    def reads_at(self) -> Desk | None:
        """Who is signed in; nobody while a house is being set up."""
        return desk_of(self)

    @on(Words.Changed)
    @on(Line.Changed)
    def _read_after_a_pause(self, typed: Words.Changed | Line.Changed) -> None:
        typed.stop()  # nobody above asks
        if self._read_soon is None:
            self._read_soon = Pause(self, READ_PAUSE_S, self.read_now)
        self._read_soon.begin()

    def read_now(self) -> None:
        """Read the texts as they stand."""
        desk = self.reads_at()
        texts = {field: self._text_in(field) for field in self.reads()}
        texts = {field: text for field, text in texts.items() if len(text) <= NOTE_LIMIT}
        if desk is None or not any(text.strip() for text in texts.values()):
            self._show_read({})
            return
        self._read_number += 1
        number, sorts, about = self._read_number, dict(self.reads()), self.reads_about()
        known = self._known = self._known or KnownForNow()

        def in_thread() -> None:
            found = _read(texts, sorts, known.around(desk, sorts.values(), about))
            self.post_message(ReadAlong(number, found))

        self.run_worker(in_thread, thread=True, group="read", exclusive=True)

    @on(ReadAlong)
    def _have_read(self, message: ReadAlong) -> None:
        if self.is_mounted and message.number == self._read_number:
            self._show_read(message.found)

    def _show_read(self, found: Read) -> None:
        """Underline what was found; the gentle hints wait behind F7."""
        found = {
            field: tuple(one for one in concerns if not one.gentle)
            for field, concerns in found.items()
        }
        self.read = found
        for field in self.reads():
            words = self.query_one(f"#{field}")
            if isinstance(words, Words):
                concerns = found.get(field, ())
                words.mark([(c.start, c.end) for c in concerns if c.start is not None and c.end])
        said = self.query_one("#found", Static)
        lines = self._lines([concern for concerns in found.values() for concern in concerns])
        said.display = bool(lines)
        said.update(plain("\n".join(lines)))

    def _lines(self, concerns: list[Concern]) -> list[str]:
        """The first two, one line each; how many more there are, and the key that shows them."""
        different = list({one.asked_as: one for one in concerns}.values())
        different.sort(key=lambda one: one.level == "nudge")
        width = max(self.size.width - 2, 20)
        shown = 1 if self.size.height < SHORT else SHOWN
        lines = [fitted(_in_a_line(one), width).rstrip() for one in different[:shown]]
        if lines:
            more = len(different) - len(lines)
            sign = f" (+{more}: F7)" if more else " (F7)"
            lines[-1] = fitted(lines[-1], width - len(sign)).rstrip() + sign
        return lines

    def _text_in(self, field: str) -> str:
        words = self.query_one(f"#{field}")
        if isinstance(words, Words):
            return words.text
        return words.value if isinstance(words, Line) else ""

    @work(exclusive=True, group="look")
    async def action_look(self) -> None:
        """Show everything the rules say, with what could stand there instead."""
        from handover.tui.dialogs.questions import Questions

        desk = self.reads_at()
        if desk is None:
            return
        texts = {field: self._text_in(field) for field in self.reads()}
        sorts = self.reads()
        around = KnownForNow().around(desk, sorts.values(), self.reads_about())
        found = _read(texts, sorts, around)
        concerns = [concern for one in found.values() for concern in one]
        if not concerns:
            self._show_read(found)
            self._say_below("The house rules have nothing to say.")
            return
        about = knowing.name_of(desk, self.reads_about())
        answers = await self.app.push_screen_wait(Questions(concerns, about=about, freely=True))
        if answers is None:
            return
        self.said = self.said.and_also(answers)
        for field, text in texts.items():
            self._put(field, text, answering.in_other_words(text, found.get(field, ()), answers))
        answering.keep_at_home(desk, concerns, answers)
        self._known = None
        self.read_now()
        for row in rows_to_look_at(concerns, answers)[:1]:
            self._look_at_row(row)

    def _look_at_row(self, row: int) -> None:
        """Open that row of the boundaries: theirs, or those of the house."""
        from handover.tui.app import HandoverApp

        assert isinstance(self.app, HandoverApp)
        whose = self.reads_about()
        open_row(self.app, f"limits:{whose}/{row}" if whose else "limits:house")

    def settle_then(self, go_on: Callable[[], None]) -> None:
        """Go on once nothing is in the way: what is blocked or asked is answered in one dialog."""
        if self.settling:
            return
        desk, sorts, about = self.reads_at(), dict(self.reads()), self.reads_about()
        texts = {field: self._text_in(field) for field in sorts}
        if desk is None or not any(text.strip() for text in texts.values()):
            go_on()
            return
        self.settling = True

        def in_thread() -> None:
            found = _read(texts, sorts, KnownForNow().around(desk, sorts.values(), about))
            must = [one for concerns in found.values() for one in concerns if one.level != "nudge"]
            self.post_message(ReadToSettle(texts, must, go_on))

        self.run_worker(in_thread, thread=True, group="settle", exclusive=True)

    @on(ReadToSettle)
    def _have_read_to_settle(self, message: ReadToSettle) -> None:
        if not self.is_mounted:
            return
        if all(self.said.to_concern(one) for one in message.must):
            self.settling = False
            message.go_on()
        else:
            self._ask_first(message)

    @work(exclusive=True, group="ask first")
    async def _ask_first(self, message: ReadToSettle) -> None:
        from handover.tui.dialogs.questions import Questions

        desk, about, sorts = self.reads_at(), self.reads_about(), dict(self.reads())
        answers = None
        if desk is not None:
            name = knowing.name_of(desk, about)
            answers = await self.app.push_screen_wait(Questions(message.must, about=name))
        if desk is None or answers is None:
            self.settling = False
            return
        said = self.said = self.said.and_also(answers)
        typed = {field: (text, sorts[field]) for field, text in message.texts.items()}

        def in_thread() -> None:
            try:
                after = answering.in_a_form(desk, typed, said, resident_id=about)
            except Refusal as refusal:
                self.post_message(Settled(message, {}, str(refusal)))
            else:
                self.post_message(Settled(message, after))

        self.run_worker(in_thread, thread=True, group="settle", exclusive=True)

    @on(Settled)
    def _have_settled(self, settled: Settled) -> None:
        if not self.is_mounted:
            return
        self.settling = False
        if settled.refused:
            self._say_below(settled.refused)
            return
        for field, text in settled.asked.texts.items():
            self._put(field, text, settled.after[field])
        settled.asked.go_on()

    def _put(self, field: str, before: str, after: str) -> None:
        """Other words in a field; Ctrl+Z takes them back."""
        words = self.query_one(f"#{field}")
        if before == after:
            return
        if isinstance(words, Words):
            words.replace(after, (0, 0), words.document.end)
        elif isinstance(words, Line):
            words.value = after


def _read(
    texts: Mapping[str, str], sorts: Mapping[str, Sort], around: Mapping[Sort, Known]
) -> Read:
    return {field: look_at(text, around[sorts[field]]) for field, text in texts.items()}


def _in_a_line(concern: Concern) -> str:
    words = " ".join(concern.text.split())
    return f"“{words if len(words) < 30 else words[:29] + '…'}” {concern.why}"
