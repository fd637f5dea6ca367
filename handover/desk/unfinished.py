"""Words typed into a question and not yet kept: they wait for their author, like a draft."""

from __future__ import annotations

from collections.abc import Mapping

from handover.desk.desk import Desk
from handover.desk.door import without_details
from handover.house.notes import NoteKind
from handover.house.plain_text import fit
from handover.store import drafts


def keep(
    desk: Desk, place: str, words: Mapping[str, str], carets: Mapping[str, int] | None = None
) -> None:
    """Keep what I have typed so far; `place` says in plain words where I was typing.

    Contact details are left out, and what may become one at the caret of a field (`carets`).

    Raises:
        Unfit: A text is too long to be kept.
    """
    at_caret = carets or {}
    with desk.book.writing():
        fitted = {
            field: fit(without_details(desk, text, at_caret.get(field)), "What you typed")
            for field, text in words.items()
        }
        drafts.keep_unfinished(desk.book, desk.who.id, place, fitted, at=desk.now())


def at(desk: Desk, place: str) -> Mapping[str, str]:
    """What I had typed there, by field."""
    return drafts.unfinished(desk.book, desk.who.id).get(place, {})


def beneath_a_hard_moment(about: int | None) -> str:
    """Where the answers beneath an unfinished note about a hard moment wait."""
    return f"A hard moment, beneath the note|person {about or 0}"


def mine(desk: Desk) -> Mapping[str, Mapping[str, str]]:
    """Everything of mine that waits, by place; what stands beneath a draft waits with it."""
    waiting = drafts.unfinished(desk.book, desk.who.id)
    hard = (
        beneath_a_hard_moment(key.about)
        for key, _ in drafts.drafts_of(desk.book, desk.who.id)
        if key.kind is NoteKind.HARD_MOMENT
    )
    with_a_draft = frozenset(hard)
    return {place: words for place, words in waiting.items() if place not in with_a_draft}


def drop(desk: Desk, place: str) -> None:
    """I have answered the question, or let it go."""
    with desk.book.writing():
        drafts.drop_unfinished(desk.book, desk.who.id, place)
