"""Promising something, from wherever one stands: the form, and what is asked before it is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from textual.binding import Binding
from textual.screen import Screen
from textual.worker import WorkerFailed

from handover.desk import follow_ups, follow_ups_page, my_side, times, unfinished
from handover.desk.desk import Desk
from handover.desk.follow_ups import ForNote, Promise
from handover.house.drafts import NOBODY
from handover.house.follow_ups import FollowUp, FollowUpKind, WhoAsked
from handover.house.notes import NoteKind
from handover.house.plain_text import sentence_at
from handover.house.refusals import NeedsTheirDecision, Refusal
from handover.rules.concerns import NO_ANSWERS, Answers, HeldByRules, Unanswered
from handover.tui.dialogs.promise import PromiseForm
from handover.tui.dialogs.questions import Questions
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.fields import Words

V = TypeVar("V")
WHAT = "What do we promise?"
THEIRS_STAY = "What they said stays theirs. What do we promise, in our words?"
PROMISED = "Promised. It stays among the follow-ups until it is kept, moved or let go."


def promised(desk: Desk, made: FollowUp) -> str:
    """What is said once it is promised, and what of it goes along with the handover."""
    told = my_side.promise_held_back(desk, made.resident_id, made.text)
    return f"{PROMISED} {told}".strip()


async def promise_something(
    screen: HouseScreen[Any],
    *,
    resident_id: int | None,
    text: str = "",
    step_id: int | None = None,
    from_note_id: int | None = None,
    for_note: ForNote | None = None,
    said: str = "",
) -> FollowUp | None:
    """Ask what, when, who and whether they agreed; if it cannot be kept like that, ask again.

    `said` is told with the first question. None if somebody goes back; what they typed waits.
    """
    filled: dict[str, Any] = {"text": text, "resident": resident_id} if text else {}
    meant = ""
    while True:
        choices = await at_desk(screen, follow_ups_page.choices)
        there = None if isinstance(choices, Refusal) else choices
        form = PromiseForm(
            WHAT, there, screen.desk, resident_id=resident_id, filled=filled, said=said
        )
        form.go_on = not text
        form.begin = meant
        answered = await screen.fill(form)
        if answered is None:
            return None
        filled = answered

        def make(desk: Desk, answers: Answers, values: dict[str, Any] = answered) -> FollowUp:
            return follow_ups.promise(
                desk, _made(desk, values, step_id, from_note_id), answers, for_note=for_note
            )

        result = await asked_until_kept(screen, make)
        if isinstance(result, FollowUp):
            return result
        said, meant = in_words(result), _field_meant(result, answered)


def _field_meant(refusal: Refusal, filled: Mapping[str, Any]) -> str:
    """The field in which it is put right."""
    if isinstance(refusal, Unanswered):
        return "staff"
    if not isinstance(refusal, HeldByRules):
        return "agreed" if isinstance(refusal, NeedsTheirDecision) else ""
    about_times = [one for one in refusal.concerns if one.rule in ("B2", "B3")]
    if not about_times:
        return "text"
    keeper = filled["staff"] is not None and about_times[0].kind in ("off_shift", "roster_not_out")
    return "staff" if keeper else "when"


def _made(
    desk: Desk, filled: dict[str, Any], step_id: int | None, from_note_id: int | None
) -> Promise:
    whom = filled["resident"]
    return Promise(
        text=filled["text"],
        window=times.planned(desk, filled["when"], about=whom),
        resident_id=whom,
        staff_id=filled["staff"],
        kind=FollowUpKind.COMPANY if whom else FollowUpKind.HOUSE,
        who_asked=filled["who_asked"] if whom else WhoAsked.HOUSE_NEEDS,
        agreed=filled["agreed"],
        step_id=step_id if whom else None,
        from_note_id=from_note_id,
    )


def in_words(refusal: Refusal, *, keys: Mapping[str, str] = MappingProxyType({})) -> str:
    """Why it could not be kept, and what would do: with the key for it, where there is one."""
    if isinstance(refusal, HeldByRules):
        exits = dict.fromkeys(e for c in refusal.concerns for e in c.exits)
        ways = " · ".join(f"{e} ({keys[e]})" if e in keys else e for e in exits)
        return f"{refusal}\nWhat you can do: {ways}."
    return str(refusal)


async def asked_until_kept(
    screen: HouseScreen[Any], act: Callable[[Desk, Answers], V]
) -> V | Refusal:
    """Do it; if something is asked about it, ask in one dialog and do it with the answers.

    What was typed for it waits until it is done.
    """
    place = screen.took_words()

    def do(desk: Desk, answers: Answers) -> V:
        done = act(desk, answers)
        if place:
            unfinished.drop(desk, place)
        return done

    result = await at_desk(screen, lambda desk: do(desk, NO_ANSWERS))
    if not isinstance(result, Unanswered):
        return result
    answers = await screen.app.push_screen_wait(Questions(result.concerns))
    if answers is None:
        return result
    given: Answers = answers
    return await at_desk(screen, lambda desk: do(desk, given))


async def at_desk(screen: HouseScreen[Any], act: Callable[[Desk], V]) -> V | Refusal:
    """Do something off the screen's thread; what comes back, or the refusal.

    Raises:
        CancelledError: The screen was left meanwhile, and whoever waits goes with it.
    """
    desk = screen.desk

    def do() -> V | Refusal:
        try:
            return act(desk)
        except Refusal as refusal:
            return refusal

    worker = screen.run_worker(do, thread=True)
    try:
        return await worker.wait()
    except WorkerFailed:
        # Only a screen that is left cancels it; another person's keys wait for nobody.
        raise asyncio.CancelledError from None


PROMISE_KEY = Binding(
    "ctrl+o", "promise", "Promise", id="note.promise", tooltip="From this sentence"
)
"""Promises what the sentence at the caret says; for the keys of a screen that can."""


class PromisesInside(Screen[Any]):
    """A screen on which a note is written, and something is promised in it."""

    async def promise_in_note(
        self, screen: HouseScreen[Any], kind: NoteKind, uid: str, resident_id: int | None
    ) -> None:
        """Promise what the sentence at the caret says; what they said is nobody's promise."""
        theirs = isinstance(self.focused, Words) and self.focused.id == "own-words"
        made = await promise_something(
            screen,
            resident_id=resident_id,
            text="" if theirs else self._sentence(),
            for_note=ForNote(resident_id or NOBODY, kind, uid),
            said=THEIRS_STAY if theirs else "",
        )
        if made is not None:
            screen.say(promised(screen.desk, made))

    def _sentence(self) -> str:
        """The sentence at the caret; the last one written where nothing is being typed."""
        field = self.focused if isinstance(self.focused, Words) else self.query_one("#text", Words)
        assert isinstance(field, Words)
        return sentence_at(field.text, field.caret)
