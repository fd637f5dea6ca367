"""Who somebody is here: a page of theirs, every part of it optional, in their own words.

What they say to it changes only with their decision; earlier wordings are kept out of sight.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

from handover.desk import acts, not_alone
from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.acts import ActKind
from handover.house.cards import NotToRing
from handover.house.dataclass import dataclass
from handover.house.people import Resident
from handover.house.plain_text import fit, fit_line, shortened
from handover.house.priorities import TheirDecision, their_word
from handover.house.who import (
    HOW_TO_SPEAK,
    OwnPerson,
    Part,
    RatherNot,
    Said,
    SupportKind,
    Wording,
    checked_said,
    names_in,
)
from handover.store import cards, people
from handover.store import who as kept

LINE = 160
"""Letters of one part that go along with a handover; the page has all of it."""
COMING_ON = timedelta(hours=2)
"""So long before a shift one sits down for it."""
LONG_AWAY = timedelta(days=14)
"""After so long one reads first who is here."""
FIRST_READ = (
    Part.ABOUT_ME,
    Part.SPEAK,
    Part.ASK_FIRST,
    Part.PLEASE_DO,
    Part.PLEASE_DONT,
)
"""What a newcomer reads of everybody."""


@dataclass(frozen=True, slots=True)
class WhoPage:
    """Who one resident is here. Nothing on it is about anybody else who stays."""

    resident: Resident
    said: Mapping[Part, Wording]
    """As they put it now; a part they have not spoken of is not in it."""
    people: tuple[OwnPerson, ...]
    not_let_in: tuple[str, ...]
    """Names on their card of those who are not to be rung and not to be let in."""
    rather_not: tuple[RatherNot, ...]
    """Whom they would rather not be alone with: for a coordinator alone, empty for others."""
    names: dict[int, str]
    """Names of the team, by number."""


def who_page(desk: Desk, resident_id: int) -> WhoPage:
    """Who somebody is here, as the team may read it.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        return WhoPage(
            resident=people.resident(desk.book, resident_id),
            said=kept.who_they_are(desk.book, (resident_id,)).get(resident_id, {}),
            people=kept.own_people(desk.book, resident_id),
            not_let_in=tuple(one.name for one in cards.not_to_ring(desk.book, resident_id)),
            rather_not=_rather_not(desk, resident_id),
            names=dict(desk.names()),
        )


def _rather_not(desk: Desk, resident_id: int) -> tuple[RatherNot, ...]:
    if not desk.who.is_coordinator:
        return ()
    return not_alone.for_the_coordinator(desk, resident_id)


def say(
    desk: Desk,
    resident_id: int,
    part: Part,
    said: Said,
    decided: TheirDecision | None,
    was: Wording | None = None,
) -> Wording:
    """They say something to one part, or that they would rather not; `was` is what was read.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they said so.
        Unfit: There is nothing in it, or it is too long.
        MovedOn: It was put differently since `was` was read.
    """
    yes, checked = their_word(decided), checked_said(part, said)
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        kept.say_part(
            desk.book,
            resident_id,
            part,
            checked,
            yes,
            read=was.version if was else 0,
            by=desk.who.id,
            at=desk.now(),
        )
        now = kept.wording(desk.book, resident_id, part)
        assert now is not None
        acts.with_thing(desk, ActKind.WHO_SAID, now.id, about=resident_id)
        return now


def put_before(desk: Desk, resident_id: int, part: Part) -> tuple[Wording, ...]:
    """How they put it before, newest first. Nobody is shown this unasked (R061)."""
    return kept.earlier_wordings(desk.book, resident_id, part)


def take_back(desk: Desk, resident_id: int, part: Part, decided: TheirDecision | None) -> None:
    """They take it back, with every earlier wording; nothing of it stays in the book.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they want it.
    """
    their_word(decided)
    with desk.book.writing():
        kept.take_back_part(desk.book, resident_id, part)
    desk.book.leave_nothing_beside_it()


def name_person(
    desk: Desk,
    resident_id: int,
    name: str,
    decided: TheirDecision | None,
    *,
    relation: str = "",
    support: frozenset[SupportKind] = frozenset(),
) -> OwnPerson:
    """Somebody of theirs, and what kind of support that is (R176). A number goes on the card.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they said so.
        Unfit: There is no name.
    """
    yes, who, what = their_word(decided), *_named(name, relation)
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        number = kept.add_own_person(
            desk.book, resident_id, who, what, support, yes, by=desk.who.id, at=desk.now()
        )
        acts.with_thing(desk, ActKind.WHO_NAMED, number, about=resident_id, version=1)
        return kept.own_person(desk.book, number)


def change_person(
    desk: Desk,
    was: OwnPerson,
    name: str,
    decided: TheirDecision | None,
    *,
    relation: str = "",
    support: frozenset[SupportKind] = frozenset(),
) -> OwnPerson:
    """What stands there of somebody of theirs is put right.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they said so.
        Unfit: There is no name.
        MovedOn: Somebody changed it since it was read.
    """
    yes, who, what = their_word(decided), *_named(name, relation)
    with desk.book.writing():
        kept.change_own_person(
            desk.book, was, who, what, support, yes, by=desk.who.id, at=desk.now()
        )
        return kept.own_person(desk.book, was.id)


def no_longer_named(desk: Desk, was: OwnPerson, decided: TheirDecision | None) -> None:
    """Somebody of theirs is no longer named here: they let go, or it was a slip (R178).

    Raises:
        NeedsTheirDecision: Nobody said how we know that they want it.
        MovedOn: Somebody changed it since it was read.
    """
    their_word(decided)
    with desk.book.writing():
        kept.remove_own_person(desk.book, was)
    desk.book.leave_nothing_beside_it()


def own_names(desk: Desk, resident_id: int) -> tuple[str, ...]:
    """Words they use for themselves: nobody is nudged about these on their page."""
    found = kept.wording(desk.book, resident_id, Part.OWN_NAMES)
    return names_in(found.said.words) if found else ()


def on_their_page(desk: Desk, resident: Resident) -> Iterable[Lead]:
    """The row that leads from their page to who they are."""
    said = kept.who_they_are(desk.book, (resident.id,)).get(resident.id, {})
    about = said.get(Part.ABOUT_ME)
    words = f": “{shortened(about.said.line, LINE)}”" if about and about.said.line else ""
    yield Lead(f"Who {resident.name} is here, in their own words{words}", f"who:{resident.id}")


def first_on_their_page(desk: Desk, resident: Resident) -> Iterable[Lead]:
    """What stands above all else there: how to speak with them, what to ask first, strengths."""
    said = kept.who_they_are(desk.book, (resident.id,)).get(resident.id, {})
    lines = [*_what_travels(said), *_line_of(said, Part.STRENGTHS)]
    yield from (Lead(line, f"who:{resident.id}") for line in lines)


def goes_along(desk: Desk, here: Sequence[Resident]) -> dict[int, tuple[str, ...]]:
    """How to speak with them and what to ask first, for whoever comes on; and the door."""
    said = kept.who_they_are(desk.book, [one.id for one in here])
    never = cards.not_to_ring_of(desk.book, [one.id for one in here])
    found = {one.id: tuple(_along(said.get(one.id, {}), never.get(one.id, ()))) for one in here}
    return {number: lines for number, lines in found.items() if lines}


def _along(said: Mapping[Part, Wording], never: Iterable[NotToRing]) -> Iterable[str]:
    yield from _what_travels(said)
    if names := ", ".join(one.name for one in never):
        yield f"Not to be let in, and not to be rung: {names}"


def _what_travels(said: Mapping[Part, Wording]) -> Iterable[str]:
    """How to speak with them, how long and where, on one line; what to ask first on another."""
    how = [line for part in HOW_TO_SPEAK for line in _line_of(said, part)]
    if how:
        yield " · ".join(how)
    yield from _line_of(said, Part.ASK_FIRST)


def _line_of(said: Mapping[Part, Wording], part: Part) -> Iterable[str]:
    if part in said and said[part].said.line:
        yield f"{part.heading}: {shortened(said[part].said.line, LINE)}"


@dataclass(frozen=True, slots=True)
class WhoIsHere:
    """Everybody who stays, as they put it themselves: what a newcomer reads first."""

    people: tuple[tuple[Resident, tuple[Wording, ...]], ...]
    """In the order in which they came; a part they have not spoken of is not in it."""
    away: str
    """Why it is read first: `your first shift`; empty for whoever was here lately."""


def who_is_here(desk: Desk) -> WhoIsHere:
    """Who stays, in their own words."""
    with desk.book.reading():
        here = people.here(desk.book)
        said = kept.who_they_are(desk.book, [one.id for one in here])
        return WhoIsHere(
            people=tuple((one, tuple(_first_read(said.get(one.id, {})))) for one in here),
            away=long_away(desk),
        )


def _first_read(said: Mapping[Part, Wording]) -> Iterable[Wording]:
    return (said[part] for part in FIRST_READ if part in said and said[part].said.line)


def long_away(desk: Desk) -> str:
    """Why I read first who is here; empty if I was on in the last two weeks, or am not on now."""
    now, roster = desk.now(), desk.roster()
    block = roster.last_block(desk.who.id, now + COMING_ON)
    if block is None or block.span.end < now:
        return ""
    before = roster.last_block(desk.who.id, block.span.start - timedelta(seconds=1))
    lately = before is not None and block.span.start - before.span.end <= LONG_AWAY
    return "" if lately else "your first shift in a while"


def on_the_board(desk: Desk) -> Iterable[Lead]:
    """For whoever comes back after long, or for the first time: who is here."""
    if (away := long_away(desk)) and any(said for _, said in who_is_here(desk).people):
        yield Lead(f"Who is here, in their own words: {away}", "here:")


def _named(name: str, relation: str) -> tuple[str, str]:
    what = " ".join(fit(relation, "Who they are to them", limit=80).split())
    return fit_line(name, "The name", limit=80), what
