"""Writing about a hard moment, and saying with the person what there was in a note."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from handover.desk import answering, notes
from handover.desk.answering import Taken
from handover.desk.desk import Desk
from handover.desk.knowing import known
from handover.desk.notes import NoteDraft
from handover.house.celebrations import Tag
from handover.house.hard_moments import HardMoment, checked_hard_moment
from handover.house.notes import Note, NoteKind
from handover.house.priorities import TheirDecision
from handover.house.refusals import NeedsTheirDecision, NotPossible, Unfit
from handover.rules.concerns import NO_ANSWERS, Answers, Concern, HeldByRules, settle
from handover.rules.pipeline import Sort
from handover.store import hard_moments as kept

OWN_READ = "my_read"
"""A guess is allowed where it is called one, so nothing is said there about guessing."""


def write_hard_moment(
    desk: Desk, draft: NoteDraft, told: HardMoment, answers: Answers = NO_ANSWERS
) -> Note:
    """Put a hard moment in the book as one note; everything but one sentence may be left out.

    Raises:
        Blocked: A time that cannot be, or words the house does not keep.
        Unanswered: The rules ask something that `answers` does not answer yet.
        Unfit: There are no words, too many, or nobody it is about.
    """
    if draft.kind is not NoteKind.HARD_MOMENT:
        raise Unfit("Only a note about a hard moment has these questions. Choose that kind.")
    more = _read(desk, draft.resident_id, checked_hard_moment(told), answers)
    with desk.book.writing():
        for taken in more.values():
            answering.let_stand_first(desk, taken, draft.resident_id)
        note = _written(desk, draft, answers, more)
        fields = {name: taken.text for name, taken in more.items()}
        kept.add_hard_moment(desk.book, note.id, replace(told, **fields))  # type: ignore[arg-type]  # only fields of text are among them
        for taken in more.values():
            answering.keep_what_follows(desk, taken, resident_id=draft.resident_id, note_id=note.id)
        return notes.note_by_id(desk, note.id)


def look_over(
    desk: Desk, draft: NoteDraft, told: HardMoment, answers: Answers = NO_ANSWERS
) -> tuple[Concern, ...]:
    """Everything the rules say to it as it stands, without keeping anything."""
    more = _read(desk, draft.resident_id, checked_hard_moment(told), answers)
    left = (one for taken in more.values() for one in taken.left)
    return (*notes.look_over(desk, draft, answers), *left)


def _written(desk: Desk, draft: NoteDraft, answers: Answers, more: dict[str, Taken]) -> Note:
    """The note; what holds it and what holds its answers is asked in one go."""
    held: list[Concern] = []
    note: Note | None = None
    for look in (
        lambda: settle([one for taken in more.values() for one in taken.left], answers),
        lambda: notes.write_note(desk, draft, answers),
    ):
        try:
            found = look()
            note = found if isinstance(found, Note) else None
        except HeldByRules as refusal:
            held += refusal.concerns
    if held:
        settle(held, answers)
    assert note is not None, "what is held back was raised"
    return note


def _read(
    desk: Desk, resident_id: int | None, told: HardMoment, answers: Answers
) -> dict[str, Taken]:
    around = known(desk, about=resident_id)
    return {
        name: answering.take(
            text, replace(around, sort=Sort.PRIVATE if name == OWN_READ else Sort.NOTE), answers
        )
        for name, text in told.texts.items()
    }


def tag(desk: Desk, note_id: int, tags: Iterable[Tag], decided: TheirDecision | None) -> Note:
    """Was there joy, meaning or transformation in it (S0:39, R043)? Said with the person.

    Raises:
        NeedsTheirDecision: It is about somebody, and nobody said how we know.
        NotPossible: It is a private reflection.
    """
    with desk.book.writing():
        note = notes.note_by_id(desk, note_id)
        if note.kind.for_author_only:
            raise NotPossible("A private reflection is for you alone; nothing is chosen for it.")
        if note.resident_id is not None and decided is None:
            raise NeedsTheirDecision("What was in it is theirs to say. Ask them, and say how.")
        how = decided.how if decided else None
        kept.set_tags(desk.book, note_id, set(tags), how, by=desk.who.id, at=desk.now())
        return notes.note_by_id(desk, note_id)
