"""What may be told about a hard moment, beneath its note. All of it may stay empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Static

from handover.desk import debriefs, hard_moments, unfinished
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.desk.notes import NoteDraft
from handover.house.hard_moments import HardMoment, Knew, Wanted
from handover.house.notes import Note
from handover.house.refusals import Refusal
from handover.rules.concerns import Answers
from handover.tui.locking import desk_of
from handover.tui.plain import plain
from handover.tui.widgets.fields import Choice, Words
from handover.tui.widgets.in_sight import InSight

ASKED: Mapping[str, tuple[str, str]] = {
    "who_was_with": ("Who was with them?", ""),
    "what_helped": ("What helped, and what did not?", "Or nothing: that is an answer."),
    "next_time": ("What would they like next time?", "Ask them, when there is time."),
    "who_was_called": ("Who was called, if anybody?", "By name or as what; no numbers."),
    "opened": ("What did it open? What did you learn?", ""),
    "house_needs": ("What does the house need now?", ""),
    "about_what": ("What might it have been about? Did anyone ask them?", ""),
    "whose": ("Whose discomfort was it?", ""),
    "four_parts": ("Seen, felt, needed, asked", "I saw … I felt … I needed … I would ask …"),
    "my_read": ("Your own read, apart from what was seen and heard", "You may be wrong."),
}
"""What is asked, in this order, and what stands in a field while it is empty."""

CHOICES: Mapping[str, tuple[str, str]] = {
    "wanted": ("What they wanted", "what_helped"),
    "knew": ("Did they know?", "who_was_called"),
}
"""Answers to choose from, and after which question they stand."""

NOT_NOW, DEBRIEF = "not now", "yes: ask for one"


class HardParts(InSight):
    """The questions. What is typed waits for its author until the note is in the book."""

    def __init__(self, resident_id: int | None) -> None:
        super().__init__(id="hard-parts")
        self.place = unfinished.beneath_a_hard_moment(resident_id)
        """Where words typed here wait."""
        self._kept: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """One question under the other."""
        yield Static(
            plain(" All of this may stay empty. Esc keeps what you typed.", "dim"), markup=False
        )
        for name, (label, hint) in ASKED.items():
            yield Static(plain(f" {label}"), classes="label", markup=False)
            yield Words(placeholder=hint, id=_id(name))
            for choice, (words, after) in CHOICES.items():
                if after == name:
                    answers: type[Wanted | Knew] = Wanted if choice == "wanted" else Knew
                    yield Choice(words, [(str(one), one) for one in answers], None, id=_id(choice))
        yield Choice(
            "For you: a debrief?", [(NOT_NOW, False), (DEBRIEF, True)], False, id="wants-debrief"
        )

    def on_mount(self) -> None:
        """Go on with what was typed here before."""
        with suppress(Refusal):
            self._kept = dict(unfinished.at(self._desk, self.place))
        for name, text in self._kept.items():
            if name in ASKED:
                field = self.query_one(f"#{_id(name)}", Words)
                field.text = text
                field.move_cursor(field.document.end)
            elif name in CHOICES:
                self._choice(name).value = (Wanted if name == "wanted" else Knew)(text)

    def reads(self) -> dict[str, Sort]:
        """The rules are read along in every field; a guess may be one where it is called so."""
        return {
            _id(name): Sort.PRIVATE if name == hard_moments.OWN_READ else Sort.NOTE
            for name in ASKED
            if self.is_mounted
        }

    def told(self) -> HardMoment:
        """What was told so far."""
        if not self.is_mounted:
            return HardMoment()
        texts = {name: self.query_one(f"#{_id(name)}", Words).text for name in ASKED}
        return HardMoment(
            **texts, wanted=self._choice("wanted").value, knew=self._choice("knew").value
        )

    def writer(self) -> Callable[[Desk, NoteDraft, Answers], Note]:
        """How the note is put in the book with what was told here."""
        told, place = self.told(), self.place
        debrief: Choice[bool] = self.query_one("#wants-debrief", Choice)
        wants = debrief.value

        def write(desk: Desk, draft: NoteDraft, answers: Answers) -> Note:
            note = hard_moments.write_hard_moment(desk, draft, told, answers)
            unfinished.drop(desk, place)
            if wants:
                debriefs.would_like(desk)
            return note

        return write

    def keep_soon(self) -> None:
        """Keep what is typed, off the screen's thread."""
        if not self.is_mounted:
            return
        desk, words, carets = self._desk, self._words(), self._carets()
        self.run_worker(
            lambda: self._store(desk, words, carets), thread=True, group="parts", exclusive=True
        )

    def keep_now(self) -> None:
        """Keep what is typed before the screen goes."""
        if not self.is_mounted:
            return
        self._store(self._desk, self._words(), self._carets())

    def _store(self, desk: Desk, words: dict[str, str], carets: dict[str, int]) -> None:
        if words == self._kept:
            return
        with suppress(Refusal):
            if words:
                unfinished.keep(desk, self.place, words, carets)
            else:
                unfinished.drop(desk, self.place)
            self._kept = words

    def _words(self) -> dict[str, str]:
        told = self.told()
        chosen = {name: str(getattr(told, name)) for name in CHOICES}
        nothing = {"wanted": str(Wanted.NOT_SAID), "knew": str(Knew.NOT_SAID)}
        return {**told.texts, **{n: words for n, words in chosen.items() if words != nothing[n]}}

    def _carets(self) -> dict[str, int]:
        return {name: self.query_one(f"#{_id(name)}", Words).caret for name in ASKED}

    def _choice(self, name: str) -> Choice[Any]:
        return self.query_one(f"#{_id(name)}", Choice)

    @property
    def _desk(self) -> Desk:
        desk = desk_of(self)
        assert desk is not None, "only somebody signed in writes a note"
        return desk


def with_hard_parts(
    screen: Screen[Any], parts: HardParts | None, resident_id: int | None, *, hard: bool
) -> HardParts | None:
    """Ask about a hard moment only where there was one; their own words come first there."""
    if hard and parts is None:
        parts = HardParts(resident_id)
        screen.mount(parts, before="#found")
        _move(screen, "own-label", before="text-label")
        _move(screen, "own-words", before="text-label")
    elif parts is not None and not hard:
        parts.keep_now()
        parts.remove()
        parts = None
        _move(screen, "text-label", before="own-label")
        _move(screen, "text", before="own-label")
    screen.set_class(hard, "-hard")
    return parts


def _move(screen: Screen[Any], what: str, *, before: str) -> None:
    screen.move_child(screen.query_one(f"#{what}"), before=screen.query_one(f"#{before}"))


def _id(name: str) -> str:
    return f"part-{name.replace('_', '-')}"
