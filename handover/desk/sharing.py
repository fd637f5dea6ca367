"""Sharing of oneself: what was told, to whom and what for.

Sharing is welcome here, and it has an intention. Where none of the five fits nobody ticks a
false one: the words become a private reflection, and the team has something to talk about.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from handover.desk.checking import look_at
from handover.desk.desk import Desk
from handover.desk.knowing import known
from handover.desk.notes import (
    NoteDraft,
    draft_at,
    draft_key,
    keep_draft,
    new_uid,
    write_note,
)
from handover.desk.together import when_it_was
from handover.house.dataclass import dataclass, field, replace
from handover.house.drafts import Draft
from handover.house.notes import Note, NoteKind, StoredAnswer
from handover.house.plain_text import fit
from handover.house.refusals import NotFound, Unfit
from handover.house.sharing import (
    NONE_FITS,
    WORDS_LIMIT,
    Intention,
    SeenBy,
    SharingKind,
    SharingOfSelf,
    count_words,
    few_words,
)
from handover.house.times import Span, local
from handover.rules import ways_out
from handover.rules.concerns import NO_ANSWERS, Answer, Answers, Concern, Level, settle
from handover.rules.pipeline import Sort
from handover.rules.shift_time import WallSpan
from handover.store import overrides, people
from handover.store import sharings as kept


@dataclass(frozen=True, slots=True)
class SharingDraft:
    """What somebody on the team is about to write about their own sharing."""

    what: str
    kind: SharingKind = SharingKind.STRUGGLE
    intentions: frozenset[Intention] = frozenset()
    resident_id: int | None = None
    """With whom; None when it was with several together."""
    asked_first: bool = False
    landed: str = ""
    seen_by: SeenBy = SeenBy.AUTHOR
    when: WallSpan | Span | None = None
    """Local wall times as typed, or moments in UTC; None means now."""
    uid: str = field(default_factory=new_uid)


@dataclass(frozen=True, slots=True)
class SharingsPage:
    """What the team shared of itself, as far as I may read it."""

    mine: tuple[SharingOfSelf, ...]
    """Mine, those for me alone among them, newest first."""
    others: tuple[SharingOfSelf, ...]
    """What others let the team read."""
    team: dict[int, str]
    """Names of the team by number."""
    residents: dict[int, str]
    """Names of residents by number."""
    answers: Mapping[int, tuple[StoredAnswer, ...]]
    """What the rules asked about a sharing and what its author said, by the sharing's number."""


def share(desk: Desk, draft: SharingDraft, answers: Answers = NO_ANSWERS) -> SharingOfSelf:
    """Keep what I shared of myself. It lies in my shift, or I am asked how it came about (A1).

    Raises:
        Unfit: There are no words, more than sixty, or no intention: then `none_fits` is the way.
        Blocked: A time that cannot be, or words the house does not keep.
        Unanswered: The rules ask something that `answers` does not answer yet.
    """
    draft = _made_fit(draft)
    if not draft.intentions:
        raise Unfit(
            "What was it for? One of the five is enough; if none of them fits, say so: "
            "then it becomes a reflection for you alone."
        )
    now = desk.now()
    span, concerns, verdict, _ = when_it_was(desk, draft.when, answers, now, with_somebody=True)
    found = [*concerns, *_said(desk, draft)]
    settle(found, answers)
    if span is None or verdict is None:
        raise Unfit("That time came twice in the night of the clocks. Choose which one it was.")
    with desk.book.writing():
        if draft.resident_id is not None:
            people.resident(desk.book, draft.resident_id)
        new = kept.NewSharing(
            uid=draft.uid,
            resident_id=draft.resident_id,
            what=draft.what,
            kind=draft.kind,
            intentions=draft.intentions,
            asked_first=draft.asked_first,
            landed=draft.landed,
            seen_by=draft.seen_by,
            happened=span,
            verdict=verdict,
            answers=_stored(found, answers),
        )
        return sharing_by_id(desk, kept.add_sharing(desk.book, new, by=desk.who.id, at=now))


def none_fits(desk: Desk, draft: SharingDraft, answers: Answers = NO_ANSWERS) -> Note:
    """None of the five fits: the words become a private reflection, the team talks about it.

    What the team reads says only that it was so, without any name.

    Raises:
        Unfit: There are no words.
        Blocked: A time that cannot be, or words the house does not keep.
        Unanswered: The rules ask something else that `answers` does not answer yet.
    """
    what, landed = fit(draft.what, "What you shared"), fit(draft.landed, "How it landed")
    if not what:
        raise Unfit("Nothing is written yet. A few words are enough.")
    text = f"{what}\n\nHow it landed: {landed}" if landed else what
    reflection = NoteDraft(NoteKind.REFLECTION, text, when=draft.when, uid=draft.uid)
    with desk.book.writing():
        answered = Answers({"A5": Answer(ways_out.NONE_FITS), **answers.by_rule})
        note = write_note(desk, reflection, answered)
        _bring_once(desk, note, desk.now())
        return note


def _bring_once(desk: Desk, note: Note, at: datetime) -> None:
    """Saved twice it is still one thing to talk about."""
    if not overrides.any_of_note(desk.book, note.id):
        overrides.add_override(
            desk.book, rule="A5", words=NONE_FITS, by=desk.who.id, at=at, note_id=note.id
        )


@dataclass(frozen=True, slots=True)
class Onward:
    """Where a note leads on to, in which somebody said that they shared of themselves."""

    to_reflection: bool
    """None of the five fitted: on to a private reflection, not to the sharing itself."""
    resident_id: int | None
    what: str
    """The words carried over; empty if they are too many."""
    when: str
    """When it was, as one would type it."""


def onward(desk: Desk, note: Note) -> Onward | None:
    """Where this note leads on to, if anywhere.

    For a private reflection the words wait as a draft, unless one has been begun already.
    """
    choices = {answer.choice for answer in note.answers if answer.rule == "A5"}
    if note.author_id != desk.who.id or not choices & {ways_out.WHAT_FOR, ways_out.NONE_FITS}:
        return None
    to_reflection = ways_out.WHAT_FOR not in choices
    if to_reflection:
        key = draft_key(desk, None, NoteKind.REFLECTION)
        if draft_at(desk, key) is None:
            keep_draft(desk, key, Draft(note.text))
    what = note.text if count_words(note.text) <= WORDS_LIMIT else ""
    return Onward(to_reflection, note.resident_id, what, _typed(desk, note))


def _typed(desk: Desk, note: Note) -> str:
    start, end = local(note.happened_from, desk.zone), local(note.happened_to, desk.zone)
    until = f"-{end:%H:%M}" if end != start else ""
    return f"{start.day} {start:%b %H:%M}{until}"


def sharing_by_id(desk: Desk, sharing_id: int) -> SharingOfSelf:
    """One sharing I may read.

    Raises:
        NotFound: There is none of that number, or it is for its author alone.
    """
    found = kept.sharing_by_id(desk.book, sharing_id, reader=desk.who.id)
    if found is None:
        raise NotFound("There is no such sharing that you can read.")
    return found


def sharings(desk: Desk, *, about: int | None = None) -> SharingsPage:
    """What was shared with a resident, or with everybody, as far as I may read it."""
    with desk.book.reading():
        found = kept.sharings(desk.book, reader=desk.who.id, about=about)
        return SharingsPage(
            mine=tuple(one for one in found if one.author_id == desk.who.id),
            others=tuple(one for one in found if one.author_id != desk.who.id),
            team=dict(desk.names()),
            residents=dict(people.names(desk.book)),
            answers=kept.answers_of(desk.book, [one.id for one in found]),
        )


def _made_fit(draft: SharingDraft) -> SharingDraft:
    return replace(
        draft,
        what=few_words(fit(draft.what, "What you shared")),
        landed=fit(draft.landed, "How it landed"),
    )


def _said(desk: Desk, draft: SharingDraft) -> list[Concern]:
    """What the text rules say; that it sounds like sharing (A5) is answered by where it stands."""
    around = known(desk, sort=Sort.LINE, about=draft.resident_id)
    return [found for text in (draft.what, draft.landed) for found in look_at(text, around)]


def _stored(found: list[Concern], answers: Answers) -> tuple[StoredAnswer, ...]:
    return tuple(
        StoredAnswer(one.rule, one.why, answer.choice, fit(answer.words, "The answer"))
        for one in found
        if one.level is Level.ASK and (answer := answers.to_concern(one))
    )
