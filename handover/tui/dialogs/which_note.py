"""Which note about somebody, where one is unfinished already."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk import laid_aside, notes, residents
from handover.desk.desk import Desk
from handover.house.drafts import DraftKey
from handover.house.plain_text import shortened
from handover.house.times import day_and_clock
from handover.tui.dialogs.ask import Pick

GO_ON, AFRESH = "on", "afresh"
WORDS = 28
"""So many characters tell one note from another."""


class WhichNote(Pick):
    """The unfinished one, one laid aside before, or another: then nothing of them is lost."""

    def __init__(self, desk: Desk, key: DraftKey) -> None:
        whom = residents.resident_by_id(desk, key.about).name if key.about else "the house"
        super().__init__(f"You have an unfinished note about {whom}", list(_things(desk, key)))


def _things(desk: Desk, key: DraftKey) -> Iterator[tuple[str, str]]:
    draft = notes.draft_at(desk, key)
    if draft is not None:
        kept = day_and_clock(draft.kept_at, desk.zone) if draft.kept_at else ""
        yield GO_ON, f"Go on with it, {kept}: {_beginning(draft.all_words)}"
    for number, one in enumerate(laid_aside.laid_aside(desk, key.about)):
        yield str(number), f"Take up {one.when}: {_beginning(one.draft.all_words)}"
    yield AFRESH, "Begin another; what is unfinished waits on your board"


def _beginning(words: str) -> str:
    return f"“{shortened(' '.join(words.split()), WORDS)}”"
