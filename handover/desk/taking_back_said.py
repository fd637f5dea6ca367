"""Taking back what was said of limits, on a card, of who somebody is, and to a note.

What was there before a card or a person's name was put right is kept nowhere, and so it does not
come back by itself: the way there is said instead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from handover.desk import boundaries, cards, who
from handover.desk import my_side as sides
from handover.desk.desk import Desk
from handover.house.acts import ActKind, LastAct
from handover.house.boundaries import Held, Holder, Setting
from handover.house.cards import NotToRing
from handover.house.dataclass import dataclass
from handover.house.handovers import EntryKind
from handover.house.plain_text import shortened
from handover.house.priorities import TheirDecision
from handover.house.refusals import NotFound
from handover.house.who import Wording
from handover.store import boundaries as limits
from handover.store import cards as on_cards
from handover.store import my_side
from handover.store import who as they_are
from handover.store.engine.book import Book

GONE = "It is no longer in the book."
GONE_ON = "It was said anew since. Enter goes there: say it with them as it is now."
SAY_ANEW = "Enter goes there: say it anew."
"""The way there is once others know of it."""


@dataclass(frozen=True, slots=True)
class Sort:
    """One sort of thing that was said: how it stands in the list, and what its opposite is."""

    what: Callable[[Desk, LastAct], str]
    """What it was. Of a card it names nobody."""
    key: Callable[[Desk, LastAct], str]
    """The row that leads there."""
    gone_on: Callable[[Desk, LastAct], str]
    """Why it is not taken back, if it no longer stands as it was left."""
    back: Callable[[Desk, LastAct, TheirDecision | None], None]
    entry: EntryKind | None = None
    """How it goes along with the next handover."""
    always: bool = False
    """Do they take it back whenever they want, whoever has read it?"""


def sort_of(kind: ActKind) -> Sort | None:
    """What is taken back in the ways of this page; None for everything else."""
    return _SORTS.get(kind)


def _quoted(text: str) -> str:
    return f"“{shortened(text, 40)}”"


def _thing(act: LastAct) -> int:
    return act.thing or 0


# Limits: every saying stands, and the one before it is said once more.


def _holder(said: Setting) -> Holder:
    return Holder(said.held, said.staff_id or said.resident_id)


def _limit_what(desk: Desk, act: LastAct) -> str:
    said = limits.setting_by_id(desk.book, _thing(act))
    if said is None:
        return "a limit"
    row = boundaries.row_of(desk, _holder(said), said.row)
    return f"{_quoted(row.text)} {act.kind.words} {said.value.words}"


def _limit_key(desk: Desk, act: LastAct) -> str:
    said = limits.setting_by_id(desk.book, _thing(act))
    if said is None:
        return ""
    whose = {Held.STAFF: "me", Held.HOUSE: "house"}.get(said.held, str(said.resident_id))
    return f"limits:{whose}/{said.row}"


def _limit_gone_on(desk: Desk, act: LastAct) -> str:
    said = limits.setting_by_id(desk.book, _thing(act))
    if said is None:
        return GONE
    since = [one for one in _of_the_row(desk, said) if one.id >= said.id]
    if not _same_limit(since[-1], said) or any(one.set_by != desk.who.id for one in since):
        return GONE_ON
    if said.held is not Held.HOUSE:
        return ""
    before = _before(desk, said)
    return boundaries.why_not_for_the_house(desk, before.agreement_id if before else None)


def _limit_back(desk: Desk, act: LastAct, decided: TheirDecision | None) -> None:
    said = limits.setting_by_id(desk.book, _thing(act))
    assert said is not None, "it was looked at just now"
    boundaries.say_as_before(desk, said, _before(desk, said), decided)


def _before(desk: Desk, said: Setting) -> Setting | None:
    return next((one for one in reversed(_of_the_row(desk, said)) if one.id < said.id), None)


def _of_the_row(desk: Desk, said: Setting) -> list[Setting]:
    """Everything said about that row for as long, oldest first: for that one day, or for longer."""
    every = limits.settings_of(desk.book, _holder(said))
    until = said.today_only_until
    return [one for one in every if (one.row, one.today_only_until) == (said.row, until)]


def _same_limit(one: Setting, other: Setting) -> bool:
    return (
        (one.value, one.depends_on, one.why) == (other.value, other.depends_on, other.why)
        and (one.kind, one.agreed_with) == (other.kind, other.agreed_with)
        and one.agreement_id == other.agreement_id
    )


class _Put(Protocol):
    """Somebody who was put somewhere: whoever they are is not known here."""

    @property
    def version(self) -> int:
        """Goes up when it is put right."""


def _put_right_since(by_id: Callable[[Book, int], _Put]) -> Callable[[Desk, LastAct], str]:
    """Whether somebody on a card, or of theirs, stands there as they were put."""

    def gone_on(desk: Desk, act: LastAct) -> str:
        try:
            now = by_id(desk.book, _thing(act))
        except NotFound:
            return GONE
        return "" if now.version == act.version else GONE_ON

    return gone_on


# Cards: whoever was put there goes again, and nothing of it stays.


def _not_on_card(desk: Desk, act: LastAct) -> str:
    return "" if any(one.id == act.thing for one in _not_to_ring(desk, act)) else GONE


def _not_to_ring(desk: Desk, act: LastAct) -> tuple[NotToRing, ...]:
    return on_cards.not_to_ring(desk.book, act.resident_id or 0)


def _off_card(desk: Desk, act: LastAct, decided: TheirDecision | None) -> None:
    cards.take_off(desk, on_cards.card_contact(desk.book, _thing(act)), decided)


def _off_the_names(desk: Desk, act: LastAct, decided: TheirDecision | None) -> None:
    for one in _not_to_ring(desk, act):
        if one.id == act.thing:
            cards.may_be_spoken_with(desk, one, decided)


# Who they are: an earlier wording comes back, or nothing of it stays.


def _wordings(desk: Desk, act: LastAct) -> tuple[Wording, ...]:
    """Every wording of that part, newest first; nothing if they took it back."""
    said = they_are.wording_by_id(desk.book, _thing(act))
    if said is None:
        return ()
    return they_are.wordings(desk.book, said.resident_id, said.part)


def _wording_what(desk: Desk, act: LastAct) -> str:
    said = they_are.wording_by_id(desk.book, _thing(act))
    return f"“{said.part.heading}” {act.kind.words}" if said else "something about themselves"


def _wording_gone_on(desk: Desk, act: LastAct) -> str:
    every = _wordings(desk, act)
    if not every:
        return GONE
    mine = next(one for one in every if one.id == act.thing)
    by_others = any(one.recorded_by != desk.who.id for one in every if one.id > mine.id)
    return GONE_ON if by_others or every[0].said != mine.said else ""


def _wording_back(desk: Desk, act: LastAct, decided: TheirDecision | None) -> None:
    every = _wordings(desk, act)
    part, whose = every[0].part, every[0].resident_id
    before = [one for one in every if one.id < _thing(act)]
    if before:
        who.say(desk, whose, part, before[0].said, decided, every[0])
    else:
        who.take_back(desk, whose, part, decided)


def _named_what(desk: Desk, act: LastAct) -> str:
    try:
        return f"{_quoted(they_are.own_person(desk.book, _thing(act)).name)} {act.kind.words}"
    except NotFound:
        return "somebody of theirs"


def _not_named(desk: Desk, act: LastAct, decided: TheirDecision | None) -> None:
    who.no_longer_named(desk, they_are.own_person(desk.book, _thing(act)), decided)


# Their side of a note.


def _side_what(desk: Desk, act: LastAct) -> str:
    found = my_side.my_sides_by_id(desk.book, [_thing(act)])
    text = found[0].text if found else ""
    return f"{_quoted(text)} {act.kind.words}" if text else "their side of a note"


def _side_key(desk: Desk, act: LastAct) -> str:
    found = my_side.my_sides_by_id(desk.book, [_thing(act)])
    return f"note:{found[0].note_id}" if found else ""


def _side_gone(desk: Desk, act: LastAct) -> str:
    found = my_side.my_sides_by_id(desk.book, [_thing(act)])
    if not found:
        return GONE
    return "They have taken it back already." if found[0].withdrawn_at else ""


def _side_back(desk: Desk, act: LastAct, decided: TheirDecision | None) -> None:
    sides.withdraw_my_side(desk, _thing(act), decided)


def _as_it_is(_: Desk, act: LastAct) -> str:
    return act.kind.words


def _the_card(_: Desk, act: LastAct) -> str:
    return f"card:{act.resident_id}"


def _their_page(_: Desk, act: LastAct) -> str:
    return f"who:{act.resident_id}"


def _never(_: Desk, __: LastAct, ___: TheirDecision | None) -> None:
    raise AssertionError("why not is said before")


_SORTS = {
    ActKind.LIMIT_SAID: Sort(
        _limit_what, _limit_key, _limit_gone_on, _limit_back, EntryKind.BOUNDARY
    ),
    ActKind.CARD_RING: Sort(
        _as_it_is, _the_card, _put_right_since(on_cards.card_contact), _off_card
    ),
    ActKind.CARD_NOT_RING: Sort(_as_it_is, _the_card, _not_on_card, _off_the_names),
    ActKind.CARD_CHANGED: Sort(_as_it_is, _the_card, _as_it_is, _never),
    ActKind.WHO_SAID: Sort(_wording_what, _their_page, _wording_gone_on, _wording_back),
    ActKind.WHO_NAMED: Sort(
        _named_what, _their_page, _put_right_since(they_are.own_person), _not_named
    ),
    ActKind.SIDE_SAID: Sort(_side_what, _side_key, _side_gone, _side_back, always=True),
}
