"""Agreements of two sides: made by somebody who stays and one of us, counted once both said yes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.dataclass import dataclass, replace
from handover.house.pacts import Pact, PactState, WhoMayKnow
from handover.house.people import Resident
from handover.house.plain_text import fit, fit_line
from handover.house.plans import Side
from handover.house.priorities import TheirDecision
from handover.house.refusals import NeedsTheirDecision, NotPossible, NotYours, Unfit
from handover.house.times import day_of, house_day
from handover.store import pacts as kept
from handover.store import people
from handover.store.pacts import NewPact

SIDE_LIMIT = 500
"""Characters one side may have: it is remembered, not looked up."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What two are about to agree on. One side may be empty, not both."""

    theirs: str = ""
    """What the person will do, in their words."""
    ours: str = ""
    """What I will do."""
    rhythm: str = ""
    """How often, if there is a rhythm."""
    until_day: date | None = None
    """The last day on which it holds."""
    others_may: bool = False
    """May others on the team do my part too? They say. Only then does it travel."""
    who_may_know: WhoMayKnow = WhoMayKnow.US
    our_yes: bool = True
    """Do I say yes to it?"""


def make(
    desk: Desk,
    resident_id: int,
    offered: Offered,
    decided: TheirDecision | None,
    *,
    instead_of: Pact | None = None,
) -> Pact:
    """Keep what we agree on. It counts once both have said yes; until then it is only asked.

    With `instead_of` another one ends, and this stands in its place.

    Raises:
        Unfit: Neither side does anything, or the last day is over.
        NeedsTheirDecision: What holds is put in other words only with their yes.
        MovedOn: Somebody changed the other one since it was read.
    """
    new = _fit(desk, resident_id, offered)
    if instead_of is not None and instead_of.both_said_yes and decided is None:
        raise NeedsTheirDecision("They said yes to these words. Ask them, and say how we know.")
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        if instead_of is not None:
            _mine(desk, instead_of)
            kept.end(
                desk.book,
                instead_of,
                Side.PERSON if decided else Side.TEAM,
                "put in other words",
                by=desk.who.id,
                at=desk.now(),
            )
            new = replace(new, instead_of_id=instead_of.id)
        number = kept.add_pact(desk.book, new, by=desk.who.id, at=desk.now())
        if offered.our_yes:
            _yes(desk, kept.pact(desk.book, number), Side.TEAM, None)
        if decided is not None:
            _yes(desk, kept.pact(desk.book, number), Side.PERSON, decided)
        return kept.pact(desk.book, number)


def _fit(desk: Desk, resident_id: int, offered: Offered) -> NewPact:
    theirs = fit(offered.theirs, "What they will do", limit=SIDE_LIMIT)
    ours = fit(offered.ours, "What we will do", limit=SIDE_LIMIT)
    fit_line(f"{theirs}{ours}", "What is agreed on", limit=2 * SIDE_LIMIT)
    today = house_day(desk.now(), desk.zone)
    if offered.until_day is not None and offered.until_day < today:
        raise Unfit("Its last day is over already. Choose a later one, or none.", of="until")
    team = WhoMayKnow.TEAM if offered.others_may else offered.who_may_know
    return NewPact(
        resident_id,
        theirs,
        ours,
        fit(offered.rhythm, "The rhythm", limit=200),
        offered.until_day,
        offered.others_may,
        team,
    )


def _yes(desk: Desk, was: Pact, side: Side, decided: TheirDecision | None) -> None:
    kept.say_yes(desk.book, was, side, decided, by=desk.who.id, at=desk.now())


def _mine(desk: Desk, one: Pact) -> None:
    if one.staff_id == desk.who.id:
        return
    who = next((m for m in people.staff(desk.book) if m.id == one.staff_id), None)
    if who is not None and who.active:
        raise NotYours(f"It was made with {who.name}: our side of it is for {who.name} to say.")


def they_say_yes(
    desk: Desk, pact_id: int, decided: TheirDecision | None, *, version: int | None = None
) -> Pact:
    """The person says yes to it.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        NotPossible: They have said yes, or it has ended.
        MovedOn: Somebody changed it since it was read.
    """
    if decided is None:
        raise NeedsTheirDecision("Their yes is theirs. Ask them, and say how we know.")
    with desk.book.writing():
        was = _as_read(desk, pact_id, version)
        if was.ended_at is not None or was.their_yes_at is not None:
            raise NotPossible("There is nothing to say yes to: they have, or it has ended.")
        _yes(desk, was, Side.PERSON, decided)
        return kept.pact(desk.book, pact_id)


def i_say_yes(desk: Desk, pact_id: int, *, version: int | None = None) -> Pact:
    """I, with whom it is made, say yes to it.

    Raises:
        NotYours: It is made with somebody else.
        NotPossible: I have said yes, or it has ended.
        MovedOn: Somebody changed it since it was read.
    """
    with desk.book.writing():
        was = _as_read(desk, pact_id, version)
        _mine(desk, was)
        if was.ended_at is not None or was.our_yes_at is not None:
            raise NotPossible("There is nothing to say yes to: it was said, or it has ended.")
        _yes(desk, was, Side.TEAM, None)
        return kept.pact(desk.book, pact_id)


def they_end_it(
    desk: Desk,
    pact_id: int,
    decided: TheirDecision | None,
    *,
    words: str = "",
    version: int | None = None,
) -> Pact:
    """The person ends it, with a word why or none.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        NotPossible: It has ended.
        MovedOn: Somebody changed it since it was read.
    """
    if decided is None:
        raise NeedsTheirDecision("They end it themselves. Ask them, and say how we know.")
    return _end(desk, pact_id, Side.PERSON, words, version)


def i_end_it(desk: Desk, pact_id: int, *, words: str = "", version: int | None = None) -> Pact:
    """I, with whom it was made, end it, with a word why or none.

    Raises:
        NotYours: It was made with somebody else.
        NotPossible: It has ended.
        MovedOn: Somebody changed it since it was read.
    """
    return _end(desk, pact_id, Side.TEAM, words, version)


def _end(desk: Desk, pact_id: int, side: Side, words: str, version: int | None) -> Pact:
    why = fit(words, "The word why", limit=1000)
    with desk.book.writing():
        was = _as_read(desk, pact_id, version)
        if side is Side.TEAM:
            _mine(desk, was)
        if was.ended_at is not None:
            raise NotPossible("It has ended already. What it was stays readable.")
        kept.end(desk.book, was, side, why, by=desk.who.id, at=desk.now())
        return kept.pact(desk.book, pact_id)


def _as_read(desk: Desk, pact_id: int, version: int | None) -> Pact:
    now = kept.pact(desk.book, pact_id)
    if version is not None and version != now.version:
        raise kept.moved_on(desk.book, now, "what you were about to say")
    return now


@dataclass(frozen=True, slots=True)
class PactsPage:
    """Agreements with one person, as whoever reads may know of them."""

    resident: Resident
    asked: tuple[Pact, ...]
    """Not both have said yes."""
    holding: tuple[Pact, ...]
    ended: tuple[Pact, ...]
    """Ended, or its time is over; the newest first."""
    names: dict[int, str]
    """Names of the team, by number."""

    def one(self, pact_id: int) -> Pact | None:
        """The agreement of that number."""
        everything = (*self.asked, *self.holding, *self.ended)
        return next((pact for pact in everything if pact.id == pact_id), None)


def pacts_page(desk: Desk, resident_id: int, *, for_them: bool = False) -> PactsPage:
    """Agreements with somebody. What is between two is read by these two only.

    `for_them` is the together view: the person reads all of theirs.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        who = people.resident(desk.book, resident_id)
        found = kept.pacts_of(desk.book, [resident_id])
        names = dict(desk.names())
    today = house_day(desk.now(), desk.zone)
    mine = [one for one in found if for_them or one.may_be_read_by(desk.who.id)]
    return PactsPage(
        resident=who,
        asked=tuple(one for one in mine if one.state(today) is PactState.ASKED),
        holding=tuple(one for one in mine if one.state(today) is PactState.HOLDS),
        ended=tuple(
            one for one in reversed(mine) if one.state(today) in (PactState.ENDED, PactState.OVER)
        ),
        names=names,
    )


def on_their_page(desk: Desk, resident: Resident) -> Iterable[Lead]:
    """The line that leads to agreements with somebody."""
    page = pacts_page(desk, resident.id)
    first = page.holding or page.asked
    words = "none now"
    if page.holding:
        words = _short(first[0])
    elif page.asked:
        words = f"{_short(first[0])} (not both have said yes)"
    yield Lead(f"Agreed with them: {words}", f"pacts:{resident.id}")


def _short(one: Pact) -> str:
    return " ".join((one.ours or one.theirs).split())


def standing(desk: Desk, residents: Sequence[Resident]) -> dict[int, tuple[str, ...]]:
    """Our part of what is agreed on with those who are here, where others may do it too."""
    today = house_day(desk.now(), desk.zone)
    here = [one.id for one in residents if one.here]
    found: dict[int, tuple[str, ...]] = {}
    for one in kept.pacts_of(desk.book, here):
        if one.others_may and one.state(today) is PactState.HOLDS:
            before = found.get(one.resident_id, ())
            found[one.resident_id] = (*before, f"Agreed, any of us: {_words(one)}")
    return found


def _words(one: Pact) -> str:
    until = f"until {day_of(one.until_day)}" if one.until_day else ""
    return ", ".join(part for part in (_short(one).rstrip("."), one.rhythm, until) if part)
