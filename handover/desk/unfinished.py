"""Words typed into a question and not yet kept: they wait for their author, like a draft."""

from __future__ import annotations

from collections.abc import Mapping

from handover.desk.desk import Desk
from handover.house.plain_text import fit
from handover.store import drafts


def keep(desk: Desk, place: str, words: Mapping[str, str]) -> None:
    """Keep what I have typed so far; `place` says in plain words where I was typing.

    Raises:
        Unfit: A text is too long to be kept.
    """
    fitted = {field: fit(text, "What you typed") for field, text in words.items()}
    with desk.book.writing():
        drafts.keep_unfinished(desk.book, desk.who.id, place, fitted, at=desk.now())


def at(desk: Desk, place: str) -> Mapping[str, str]:
    """What I had typed there, by field."""
    return drafts.unfinished(desk.book, desk.who.id).get(place, {})


def mine(desk: Desk) -> Mapping[str, Mapping[str, str]]:
    """Everything of mine that waits, by place."""
    return drafts.unfinished(desk.book, desk.who.id)


def drop(desk: Desk, place: str) -> None:
    """I have answered the question, or let it go."""
    with desk.book.writing():
        drafts.drop_unfinished(desk.book, desk.who.id, place)
