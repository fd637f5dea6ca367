"""Unfinished notes laid aside for another: each waits for its author until it is taken up again."""

from __future__ import annotations

from collections.abc import Mapping

from handover.desk import notes, unfinished
from handover.desk.desk import Desk
from handover.house.dataclass import dataclass
from handover.house.drafts import Draft, DraftKey
from handover.house.notes import Carry, NoteKind, Together
from handover.house.refusals import NotFound, NotPossible
from handover.house.times import day_and_clock
from handover.store import waiting_promises

KINDS = (NoteKind.BEING_WITH, NoteKind.PRACTICAL, NoteKind.FEEDBACK, NoteKind.HOUSE)
"""Of these one may be laid aside: nothing else waits beneath them."""
CHOSEN: Mapping[str, str] = {"carry": Carry.YES, "together": Together.NONE}
"""What was chosen, and what it is when nobody has chosen."""
YES = "yes"


@dataclass(frozen=True, slots=True)
class LaidAside:
    """An unfinished note that gave way to another."""

    place: str
    """Where its words wait: `Laid aside, being with, Sun 15 Mar 13:40|laid aside 3`."""
    key: DraftKey
    draft: Draft

    @property
    def when(self) -> str:
        """When it was kept last, in local time: `Sun 15 Mar 13:40`."""
        return self.place.partition("|")[0].rpartition(", ")[2]


def lay_aside(desk: Desk, key: DraftKey) -> None:
    """My unfinished note gives way to another about the same person; nothing of it is lost.

    Raises:
        NotPossible: More belongs to a note of that kind than can be laid aside with it.
        NotYours: The draft is somebody else's.
    """
    if key.kind not in KINDS:
        raise NotPossible("Finish this one first, or let it go: more belongs to it than its words.")
    with desk.book.writing():
        draft = notes.draft_at(desk, key)
        if draft is None:
            return
        place = _place(desk, key, draft)
        unfinished.keep(desk, place, _as_fields(draft))
        waiting_promises.wait_elsewhere(desk.book, desk.who.id, key.about, key.kind, place)
        notes.drop_draft(desk, key)


def laid_aside(desk: Desk, about: int) -> tuple[LaidAside, ...]:
    """Mine about somebody (a resident's number, or `NOBODY`), the one laid aside last first."""
    found = []
    for place, typed in unfinished.mine(desk).items():
        kind = next((one for one in KINDS if place.startswith(_begins(one))), None)
        if kind is not None and place.endswith(_ends(about)):
            key = DraftKey(desk.who.id, about, kind)
            found.append(LaidAside(place, key, _as_draft(typed)))
    return tuple(reversed(found))


def take_up(desk: Desk, one: LaidAside) -> DraftKey:
    """I go on with it; if another of its kind is unfinished by now, that one is laid aside.

    Raises:
        NotFound: It was taken up already.
        NotYours: It is somebody else's.
    """
    with desk.book.writing():
        waits = next((it for it in laid_aside(desk, one.key.about) if it.place == one.place), None)
        if waits is None:
            raise NotFound("It was taken up already.")
        lay_aside(desk, waits.key)
        unfinished.drop(desk, waits.place)
        notes.keep_draft(desk, waits.key, waits.draft)
        kind = waits.key.kind
        waiting_promises.wait_elsewhere(desk.book, desk.who.id, one.key.about, waits.place, kind)
        return waits.key


def _place(desk: Desk, key: DraftKey, draft: Draft) -> str:
    kept = day_and_clock(draft.kept_at or desk.now(), desk.zone)
    taken = unfinished.mine(desk)
    for number in range(len(taken) + 1):
        again = f" ({number + 1})" if number else ""
        place = f"{_begins(key.kind)}{kept}{again}{_ends(key.about)}"
        if place not in taken:
            return place
    raise AssertionError("one of so many places is free")


def _begins(kind: NoteKind) -> str:
    return f"Laid aside, {kind.words}, "


def _ends(about: int) -> str:
    return f"|laid aside {about}"


def _as_fields(draft: Draft) -> dict[str, str]:
    chosen = {name: str(getattr(draft, name)) for name in CHOSEN}
    marked = {name: YES for name in ("must_know", "team_only") if getattr(draft, name)}
    return {
        "text": draft.text,
        "own_words": draft.own_words,
        "when_typed": draft.when_typed,
        **{name: said for name, said in chosen.items() if said != CHOSEN[name]},
        **marked,
    }


def _as_draft(typed: Mapping[str, str]) -> Draft:
    return Draft(
        text=typed.get("text", ""),
        own_words=typed.get("own_words", ""),
        when_typed=typed.get("when_typed", ""),
        carry=Carry(typed.get("carry", Carry.YES)),
        together=Together(typed.get("together", Together.NONE)),
        must_know="must_know" in typed,
        team_only="team_only" in typed,
    )
