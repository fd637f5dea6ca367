"""Promising something, from wherever one stands: the form, and what is asked before it is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from hashlib import blake2b
from typing import Any, TypeVar

from textual.binding import Binding
from textual.screen import Screen
from textual.worker import WorkerCancelled, WorkerFailed

from handover.desk import follow_ups, follow_ups_page, my_side, times
from handover.desk.desk import Desk
from handover.desk.follow_ups import ForNote, Promise
from handover.house.drafts import NOBODY
from handover.house.follow_ups import FollowUp, FollowUpKind, WhoAsked
from handover.house.notes import NoteKind
from handover.house.plain_text import sentence_at
from handover.house.refusals import Refusal
from handover.rules.concerns import NO_ANSWERS, Answers, Unanswered
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
    then: Callable[[FollowUp], None],
    *,
    resident_id: int | None,
    text: str = "",
    step_id: int | None = None,
    from_note_id: int | None = None,
    for_note: ForNote | None = None,
    said: str = "",
) -> None:
    """Ask what, when, who and whether they agreed; what cannot be kept like that is said there.

    `said` is told with the question. Whoever goes back finds what they typed the next time.
    """
    choices = await at_desk(screen, follow_ups_page.choices)
    there = None if isinstance(choices, Refusal) else choices
    form = PromiseForm(WHAT, there, screen.desk, resident_id=resident_id, text=text, said=said)
    if text:
        # Another sentence of the same note is another promise.
        form.about = f"{screen.about} {called(text)}"
    async for filled in screen.answers(form):

        def make(desk: Desk, answers: Answers, values: dict[str, Any] = filled) -> FollowUp:
            return follow_ups.promise(
                desk, _made(desk, values, step_id, from_note_id), answers, for_note=for_note
            )

        asked_until_kept(screen, make, then)


def called(text: str) -> str:
    """A few letters that stand for a text, where the text itself is not to be written down."""
    digest = blake2b(text.encode(), digest_size=4).hexdigest()
    return digest.translate(str.maketrans("0123456789", "ghijklmnop"))


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


def asked_until_kept(
    screen: HouseScreen[Any],
    act: Callable[[Desk, Answers], V],
    then: Callable[[V], None],
    answers: Answers = NO_ANSWERS,
) -> None:
    """Do it; if something is asked about it, ask in one dialog and do it with the answers."""

    def otherwise(refusal: Refusal) -> None:
        if isinstance(refusal, Unanswered):
            screen.over_form(
                Questions(refusal.concerns),
                refusal,
                lambda given: asked_until_kept(screen, act, then, given),
            )
        else:
            screen.refused(refusal)

    screen.with_desk(lambda desk: act(desk, answers), then, otherwise=otherwise)


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
    except (WorkerCancelled, WorkerFailed):
        # Only a screen that is left cancels it; another person's keys wait for nobody. What broke
        # has been said already.
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
        await promise_something(
            screen,
            lambda made: screen.say(promised(screen.desk, made)),
            resident_id=resident_id,
            text="" if theirs else self._sentence(),
            for_note=ForNote(resident_id or NOBODY, kind, uid),
            said=THEIRS_STAY if theirs else "",
        )

    def _sentence(self) -> str:
        """The sentence at the caret; the last one written where nothing is being typed."""
        field = self.focused if isinstance(self.focused, Words) else self.query_one("#text", Words)
        assert isinstance(field, Words)
        return sentence_at(field.text, field.caret)
