"""What follows once a note is in the book: its draft goes, and what it names is linked to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handover.desk import acts
from handover.desk.desk import Desk
from handover.house.acts import ActKind
from handover.house.drafts import NOBODY, DraftKey
from handover.house.notes import Note
from handover.house.plain_text import fit
from handover.house.priorities import mentioned
from handover.store import drafts, mentions, priorities, waiting_promises

if TYPE_CHECKING:
    from handover.desk.notes import NoteDraft


def follow(desk: Desk, draft: NoteDraft, note: Note) -> None:
    """In the transaction of the save: let the draft go, link priorities and promises."""
    _let_draft_go(desk, draft)
    waiting_promises.claim(
        desk.book,
        note.id,
        author_id=desk.who.id,
        about=draft.resident_id or NOBODY,
        uid=draft.uid,
        kind=str(draft.kind) if draft.draft_version else "",
    )
    link(desk, note, anew=False)
    acts.with_note(desk, ActKind.NOTE_WRITTEN, note)


def follow_rewording(desk: Desk, note: Note) -> None:
    """In the transaction of the save: link priorities, and let it be taken back."""
    link(desk, note)
    acts.with_note(desk, ActKind.NOTE_REWORDED, note)


def link(desk: Desk, note: Note, *, anew: bool = True) -> None:
    """`#2` in a note about somebody names what they want in the second place.

    A note that is put differently is linked `anew`: what it named before may be gone from it.
    """
    if note.resident_id is None or note.kind.for_author_only:
        return
    places = mentioned(" ".join((note.text, *(words.text for words in note.own_words_live))))
    wanted = priorities.priorities_of(desk.book, note.resident_id) if places else ()
    named = [one.id for one in wanted if one.position in places and not one.ours]
    if named or anew:
        mentions.link(desk.book, note.id, named, at=note.written_at)


def named_in(desk: Desk, note: Note) -> tuple[str, ...]:
    """What somebody wants that a note names, in their words."""
    ids = mentions.named_in(desk.book, note.id)
    return tuple(one.words for one in priorities.priorities_by_id(desk.book, ids)) if ids else ()


def _let_draft_go(desk: Desk, draft: NoteDraft) -> None:
    """The draft this note grew out of is finished; another unfinished note stays."""
    key = DraftKey(desk.who.id, draft.resident_id or NOBODY, draft.kind)
    kept_draft = drafts.draft_of(desk.book, key)
    if kept_draft is None:
        return
    same_words = (fit(kept_draft.text, "It"), fit(kept_draft.own_words, "It")) == (
        draft.text,
        draft.own_words,
    )
    if same_words or kept_draft.version == draft.draft_version:
        drafts.drop_draft(desk.book, key)
