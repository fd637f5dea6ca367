"""Writing notes, adding to them, and keeping what is unfinished."""

from __future__ import annotations

from functools import partial
from uuid import uuid4

from handover.desk import acts, after_writing, answering, carrying
from handover.desk.answering import Taken
from handover.desk.desk import Desk
from handover.desk.door import without_details
from handover.desk.knowing import known
from handover.desk.together import Times, likeliest, when_it_was
from handover.house.dataclass import dataclass, field, replace
from handover.house.drafts import NOBODY, Draft, DraftKey
from handover.house.notes import Carry, HowTaken, Note, NoteKind, StoredAnswer, Together
from handover.house.plain_text import fit
from handover.house.priorities import TheirDecision, their_word
from handover.house.refusals import NotFound, NotPossible, NotYours, Unfit
from handover.house.times import Span
from handover.rules.concerns import NO_ANSWERS, Answers, Concern, Level, settle
from handover.rules.other_residents import HOUSE_NOTE
from handover.rules.pipeline import Sort
from handover.rules.shift_time import HOW_IT_CAME, WHY_LATE, WallSpan
from handover.rules.ways_out import LEFT_OPEN
from handover.store import drafts as kept_drafts
from handover.store import notes as kept
from handover.store import people


def new_uid() -> str:
    """A number for a note before it is saved, so that saving twice keeps one note."""
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """What somebody on shift is about to write in the book."""

    kind: NoteKind
    text: str
    resident_id: int | None = None
    own_words: str = ""
    when: WallSpan | Span | None = None
    """Local wall times as typed, or moments in UTC; None means now."""
    how_taken: HowTaken = HowTaken.QUOTE
    carry: Carry = Carry.YES
    together: Together = Together.NONE
    must_know: bool = False
    team_only: bool = False
    """For a week, is it a safety line that the team reads first?"""
    draft_version: int = 0
    """The version of the draft it grew out of; 0 if it grew out of none."""
    uid: str = field(default_factory=new_uid)
    carry_said: bool = True
    """Has the person said whether it is carried on? If not, it is asked once a shift (A7)."""


def write_note(
    desk: Desk, draft: NoteDraft, answers: Answers = NO_ANSWERS, *, leave_open: bool = False
) -> Note:
    """Write a note for the next shift.

    Writing is never off shift: what is asked about is when they were together.
    With `leave_open` (the shell has no dialog) asks are stored as open questions.

    Raises:
        Blocked: A time that cannot be, or words the house does not keep.
        Unanswered: The rules ask something that `answers` does not answer yet.
        Unfit: There are no words, too many, or nobody it is about.
    """
    draft = carrying.as_they_said(_made_fit(draft), answers)
    with desk.book.reading():
        return _written(desk, draft, answers, leave_open)


def _written(desk: Desk, draft: NoteDraft, answers: Answers, leave_open: bool) -> Note:
    """In one act, so that what the rules are told is read once."""
    now = desk.now()
    about = draft.resident_id
    when = partial(when_it_was, desk, draft.when, now=now, with_somebody=about is not None)
    time = when(answers)
    if time.span is None and leave_open:
        time = when(likeliest(time.concerns))
    draft, texts = _read(desk, draft, time.span, answers)
    found = [
        *time.concerns,
        *(concern for text in texts for concern in text.left),
        *carrying.asked(desk, draft),
    ]
    if leave_open:
        settle([concern for concern in found if concern.level is Level.BLOCK])
    else:
        settle(found, answers)
    if time.span is None:
        raise Unfit("That time came twice in the night of the clocks. Choose which one it was.")
    with desk.book.writing():
        if draft.resident_id is not None:
            people.resident(desk.book, draft.resident_id)
        for text in texts:
            answering.let_stand_first(desk, text, draft.resident_id)
        note_id = kept.add_note(
            desk.book,
            carrying.with_team_line(_new(draft, time, _stored(found, answers)), draft, now),
            by=desk.who.id,
            at=now,
        )
        for text in texts:
            answering.keep_what_follows(desk, text, resident_id=draft.resident_id, note_id=note_id)
        note = kept.note_as_written(desk.book, note_id)
        after_writing.follow(desk, draft, note)
        return note


def _read(
    desk: Desk, draft: NoteDraft, span: Span | None, answers: Answers
) -> tuple[NoteDraft, tuple[Taken, Taken]]:
    """Both texts of a note after the answers, and the note with them."""
    sort = Sort.PRIVATE if draft.kind.for_author_only else Sort.NOTE
    around = known(desk, sort=sort, about=draft.resident_id, said_at=span.start if span else None)
    text = answering.take(draft.text, around, answers)
    if any(answer.choice == HOUSE_NOTE for _, answer in text.chosen):
        draft = _made_fit(replace(draft, kind=NoteKind.HOUSE, resident_id=None))
        text = answering.take(draft.text, replace(around, about=""), answers)
    theirs = answering.take(draft.own_words, replace(around, sort=Sort.THEIRS), answers)
    return replace(draft, text=text.text, own_words=theirs.text), (text, theirs)


def _new(draft: NoteDraft, time: Times, answers: tuple[StoredAnswer, ...]) -> kept.NewNote:
    assert time.span is not None
    return kept.NewNote(
        uid=draft.uid,
        kind=draft.kind,
        resident_id=draft.resident_id,
        happened=time.span,
        late=time.late,
        verdict=time.verdict,
        text=draft.text,
        own_words=draft.own_words,
        how_taken=draft.how_taken,
        carry=draft.carry,
        together=draft.together,
        must_know=draft.must_know,
        answers=answers,
    )


def look_over(desk: Desk, draft: NoteDraft, answers: Answers = NO_ANSWERS) -> tuple[Concern, ...]:
    """Everything the rules say to a note as it stands, without keeping anything."""
    time = when_it_was(
        desk, draft.when, answers, desk.now(), with_somebody=draft.resident_id is not None
    )
    _, texts = _read(desk, draft, time.span, answers)
    return (*time.concerns, *(concern for text in texts for concern in text.left))


def _made_fit(draft: NoteDraft) -> NoteDraft:
    text, own_words = fit(draft.text, "The note"), fit(draft.own_words, "Their own words")
    if not text and not own_words:
        raise Unfit("Nothing is written yet. A few words are enough.")
    carrying.check_team_line(draft)
    if draft.kind.needs_resident and draft.resident_id is None:
        raise Unfit("Choose who this is about, or make it a house note.")
    if own_words and draft.resident_id is None:
        raise Unfit("Own words belong to somebody. Choose who said them, or leave them out.")
    about = None if draft.kind in (NoteKind.HOUSE, NoteKind.REFLECTION) else draft.resident_id
    if draft.resident_id is not None and about is None:
        raise Unfit(f"A {draft.kind.words} note is about nobody. Choose another kind.")
    return replace(draft, text=text, own_words=own_words, resident_id=about)


def _stored(found: list[Concern], answers: Answers) -> tuple[StoredAnswer, ...]:
    return tuple(
        StoredAnswer(
            concern.rule,
            concern.why,
            answer.choice if (answer := answers.to_concern(concern)) else None,
            fit(answer.words, "The answer") if answer else "",
        )
        for concern in found
        if concern.level is Level.ASK and concern.rule != carrying.ASKED
    )


def reword(desk: Desk, note: Note, text: str) -> Note:
    """Put my own note differently while nobody else has read it; the old wording is kept (B4).

    Raises:
        NotYours: I did not write it.
        NotPossible: Somebody has read it, or it was handed over: add to it instead.
        MovedOn: I reworded it on another terminal.
    """
    words = fit(text, "The note")
    if not words and not note.own_words_live:
        raise Unfit("Nothing is written any more. A few words are enough.", text=text)
    with desk.book.writing():
        now = kept.note_by_id(desk.book, note.id)
        if now.author_id != desk.who.id:
            raise NotYours("Only the one who wrote it puts it differently. You can add to it.")
        if now.gone_at is not None:
            raise NotPossible("This reflection is gone: thirty days are over. Begin a new one.")
        if now.settled:
            raise NotPossible(
                "Somebody has read this note, so it stays as it is. Add to it instead."
            )
        kept.reword_note(desk.book, note, words, at=desk.now())
        after_writing.follow_rewording(desk, kept.note_by_id(desk.book, note.id))
        return kept.note_by_id(desk.book, note.id)


def add_to(desk: Desk, note_id: int, text: str) -> Note:
    """Add something under a note. It is never an edit: the note stays as it was.

    Raises:
        NotYours: It is somebody else's private reflection.
        Unfit: There are no words, or too many.
    """
    words = fit(text, "The addition")
    if not words:
        raise Unfit("Nothing is written yet. A few words are enough.")
    with desk.book.writing():
        note = kept.note_by_id(desk.book, note_id)
        if note.kind.for_author_only:
            raise NotYours("A private reflection is not added to.")
        kept.add_addendum(desk.book, note, words, by=desk.who.id, at=desk.now())
        return kept.note_by_id(desk.book, note_id)


def take_own_words(
    desk: Desk, resident_id: int, text: str, how: HowTaken, share: Carry = Carry.YES
) -> int:
    """Keep what a resident said, by itself; its number comes back.

    Raises:
        Unfit: There are no words, or too many.
    """
    words = fit(text, "Their own words")
    if not words:
        raise Unfit("Nothing is written yet. A few words are enough.")
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        number = kept.add_own_words(
            desk.book,
            resident_id,
            words,
            said_at=desk.now(),
            how=how,
            share=share,
            by=desk.who.id,
        )
        acts.with_words(desk, resident_id, number)
        return number


def withdraw_own_words(desk: Desk, words_id: int, decided: TheirDecision | None) -> None:
    """The person takes their words back; they are shown nowhere from now on.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they want it.
        NotFound: There are no such words in the book.
    """
    yes = their_word(decided, "Only they take their words back.")
    with desk.book.writing():
        found = kept.own_words_by_id(desk.book, [words_id])
        if not found:
            raise NotFound("There are no such words in the book.")
        kept.withdraw_own_words(desk.book, found[0], yes, by=desk.who.id, at=desk.now())
        desk.book.leave_nothing_beside_it()


def answer_question(desk: Desk, note_id: int, stored: StoredAnswer) -> None:
    """Answer what the rules asked about a note that was written from the shell.

    Raises:
        NotYours: Somebody else wrote it.
        NotPossible: It is not open any more.
    """
    fitted = replace(stored, words=fit(stored.words, "The answer"))
    with desk.book.writing():
        note = kept.note_by_id(desk.book, note_id)
        if note.author_id != desk.who.id:
            raise NotYours("The question is for the one who wrote the note.")
        if not any(one.rule == stored.rule and one.choice is None for one in note.answers):
            raise NotPossible("This question has been answered already. Nothing was changed.")
        kept.keep_answer(desk.book, note_id, fitted, at=desk.now())
        answering.talk_about_later(desk, fitted, note_id)


def as_concern(stored: StoredAnswer) -> Concern:
    """A question left open, as the rules would ask it again."""
    exits = {"A1": HOW_IT_CAME, "A2": WHY_LATE, "A14": ("first", "second"), **LEFT_OPEN}
    return Concern(
        stored.rule, Level.ASK, "open", stored.question, exits.get(stored.rule, ("other",))
    )


def notes(desk: Desk, *, newest: int = 200) -> tuple[Note, ...]:
    """The newest notes I may read, newest first; others' reflections are never among them."""
    return kept.newest_notes(desk.book, reader=desk.who.id, newest=newest)


def draft_key(desk: Desk, resident_id: int | None, kind: NoteKind) -> DraftKey:
    """Where my unfinished note about that person, of that kind, is kept."""
    return DraftKey(desk.who.id, resident_id or NOBODY, kind)


def keep_draft(
    desk: Desk,
    key: DraftKey,
    draft: Draft,
    *,
    text_caret: int | None = None,
    own_words_caret: int | None = None,
) -> Draft:
    """Keep an unfinished note; an emptied one is let go, unless another terminal has gone on.

    Contact details are left out, and what may become one at a caret, where the next letter comes.

    Raises:
        NotYours: The draft is somebody else's.
        MovedOn: I am writing it on another terminal too.
        Unfit: It is longer than anybody types.
    """
    if key.author_id != desk.who.id:
        raise NotYours("A draft belongs to its author.")
    draft.check_length()
    with desk.book.writing():
        if draft.empty:
            kept_drafts.drop_draft(desk.book, key, version=draft.version)
            return replace(draft, kept_at=None, version=0)
        fitted = replace(
            draft,
            text=without_details(desk, draft.text, text_caret),
            own_words=without_details(desk, draft.own_words, own_words_caret),
            when_typed=without_details(desk, draft.when_typed),
        )
        return kept_drafts.keep_draft(desk.book, key, fitted, at=desk.now())


def draft_at(desk: Desk, key: DraftKey) -> Draft | None:
    """My unfinished note at that place.

    Raises:
        NotYours: The draft is somebody else's.
    """
    if key.author_id != desk.who.id:
        raise NotYours("A draft belongs to its author.")
    return kept_drafts.draft_of(desk.book, key)


def my_drafts(desk: Desk) -> tuple[tuple[DraftKey, Draft], ...]:
    """All my unfinished notes, newest first. They wait for as long as it takes."""
    return kept_drafts.drafts_of(desk.book, desk.who.id)


def drop_draft(desk: Desk, key: DraftKey) -> None:
    """Let my draft go.

    Raises:
        NotYours: The draft is somebody else's.
    """
    if key.author_id != desk.who.id:
        raise NotYours("A draft belongs to its author.")
    with desk.book.writing():
        kept_drafts.drop_draft(desk.book, key)


def earlier_wordings(desk: Desk, note_id: int) -> tuple[str, ...]:
    """How a note read before its author put it differently, oldest first."""
    return kept.wordings(desk.book, note_id)


def note_by_id(desk: Desk, note_id: int) -> Note:
    """One note I may read.

    Raises:
        NotFound: There is none of that number.
        NotYours: It is somebody else's private reflection.
    """
    note = kept.note_by_id(desk.book, note_id)
    if note.kind.for_author_only and note.author_id != desk.who.id:
        raise NotYours("A private reflection is read by its author only.")
    return note
