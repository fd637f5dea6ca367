"""How somebody would like to be met: in their words, with how we know, from the first day on."""

from __future__ import annotations

from handover.desk.desk import Desk
from handover.house.plain_text import fit
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.their_word import HowToMeet
from handover.store import people
from handover.store import their_word as kept


def begin_page(desk: Desk, name: str, pronouns: str, ask_first: str, how: HowWeKnow) -> int:
    """Inside a transaction: somebody's page begins; `how` we know how they want to be met."""
    words, by, at = fit(ask_first, "This"), desk.who.id, desk.now()
    number = people.add_resident(
        desk.book, name, pronouns=fit(pronouns, "Pronouns"), ask_first=words
    )
    if words:
        kept.add_wording(desk.book, number, words, TheirDecision(how), by=by, at=at)
    return number


def put_before(desk: Desk, resident_id: int) -> tuple[HowToMeet, ...]:
    """How they wanted to be met before, newest first. Nobody is shown this unasked (R061)."""
    return kept.how_to_meet(desk.book, resident_id)[1:]
