"""Who is in and who is out: only what they said, and only while it holds (E3).

Nobody is asked where they go. What they said goes when they are back and at the end of the day;
nothing is late and nothing is looked up afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.dataclass import dataclass
from handover.house.handovers import HOUSE_PART
from handover.house.people import Resident
from handover.house.plain_text import fit
from handover.house.refusals import NotPossible, Unfit
from handover.house.times import DAY_BEGINS, Span, Zone, clock, house_day, shift_moment
from handover.house.whereabouts import Out, Outing, checked_words
from handover.rules.concerns import NO_ANSWERS, Answers, settle
from handover.rules.nobody_here import nobody_here
from handover.store import people
from handover.store import whereabouts as kept

LONGEST = timedelta(hours=12)
"""An outing is over within so long."""


@dataclass(frozen=True, slots=True)
class WhereaboutsPage:
    """Who is in and who is out, as far as they said."""

    in_the_house: tuple[Resident, ...]
    """Who stays and has not said that they are out."""
    out: tuple[Out, ...]
    outings: tuple[Outing, ...]
    team: tuple[tuple[int, str], ...]
    """Who is on now, by number."""
    names: dict[int, str]
    """Names of the team, by number."""
    residents: dict[int, str]
    """Names of those who stay, by number."""

    def words_of(self, one: Outing, zone: Zone) -> str:
        """Who is out together, where, and until about when."""
        who = [self.names.get(number, "?") for number in one.staff]
        who += [self.residents[number] for number in one.residents if number in self.residents]
        where = f": {one.where}" if one.where else ""
        return f"{', '.join(who)}{where}, back about {clock(one.span.end, zone)}"


def whereabouts(desk: Desk) -> WhereaboutsPage:
    """The whiteboard as it stands now."""
    with desk.book.reading():
        since = _day_began(desk)
        out = kept.out_now(desk.book, since)
        outings = kept.outings_since(desk.book, since)
        gone = {one.resident_id for one in out} | {n for one in outings for n in one.residents}
        here = list(people.here(desk.book))
        names = dict(desk.names())
        on = desk.roster().on_at(desk.now())
        return WhereaboutsPage(
            in_the_house=tuple(one for one in here if one.id not in gone),
            out=tuple(one for one in out if any(who.id == one.resident_id for who in here)),
            outings=outings,
            team=tuple((number, names.get(number, "?")) for number in on),
            names=names,
            residents={one.id: one.name for one in here},
        )


def says_out(desk: Desk, resident_id: int, *, where: str = "", back_about: str = "") -> None:
    """Somebody says that they are out; where, and until about when, only if they like.

    Raises:
        NotPossible: They are not staying.
        Unfit: The words are too many.
    """
    place = checked_words(where, "Where they are")
    back = checked_words(back_about, "When they are back")
    with desk.book.writing():
        who = people.resident(desk.book, resident_id)
        if not who.here:
            raise NotPossible(f"{who.name} is not staying here now.")
        kept.wipe_before(desk.book, _day_began(desk))
        kept.say_out(desk.book, resident_id, place, back, at=desk.now())


def is_back(desk: Desk, resident_id: int) -> None:
    """They are back, or it is nobody's business after all. Nothing of it stays."""
    with desk.book.writing():
        kept.wipe_before(desk.book, _day_began(desk))
        kept.say_back(desk.book, resident_id)
    desk.book.leave_nothing_beside_it()


def go_out(
    desk: Desk,
    where: str,
    until: datetime,
    staff: Sequence[int],
    residents: Sequence[int],
    answers: Answers = NO_ANSWERS,
) -> Outing:
    """Some of the team go out with some of those who stay, until about then (UTC).

    Raises:
        Unfit: Nobody goes, or it is over before it begins.
        Unanswered: It leaves nobody of the team with the house (A12).
    """
    place, span = checked_words(where, "Where to"), _span(desk, until)
    if not staff:
        raise Unfit(
            "Who of the team goes along? Somebody who goes alone simply says so.", of="staff"
        )
    with desk.book.writing():
        kept.wipe_before(desk.book, _day_began(desk))
        said, because = _answered(desk, span, staff, residents, answers)
        number = kept.add_outing(
            desk.book, place, span, staff, residents, nobody_here=said, because=because
        )
        return kept.outing(desk.book, number)


def outing_is_back(desk: Desk, outing_id: int) -> None:
    """They are all back.

    Raises:
        NotFound: There is no outing of that number.
    """
    with desk.book.writing():
        kept.outing(desk.book, outing_id)
        kept.outing_back(desk.book, outing_id, at=desk.now())


def _answered(
    desk: Desk, span: Span, staff: Sequence[int], residents: Sequence[int], answers: Answers
) -> tuple[str, str]:
    here = {one.id for one in people.here(desk.book)}
    if here <= set(residents):
        return "", ""
    others = kept.outings_since(desk.book, _day_began(desk))
    away = {*staff, *(one for out in others if out.span.overlaps(span) for one in out.staff)}
    asked = nobody_here(desk.roster(), away, span)
    if asked is None:
        return "", ""
    settle((asked,), answers)
    answer = answers.to_concern(asked)
    assert answer is not None
    return answer.choice, fit(answer.words, "This", limit=200)


def _span(desk: Desk, until: datetime) -> Span:
    now = desk.now()
    if not now < until <= now + LONGEST:
        raise Unfit(
            "Until about when? It begins now and is over within twelve hours.", of="minutes"
        )
    return Span(now, until)


def _day_began(desk: Desk) -> datetime:
    """When the house's day began (UTC): at 05:00 by the wall."""
    today = house_day(desk.now(), desk.zone)
    return shift_moment(datetime.combine(today, DAY_BEGINS), desk.zone)


def in_a_line(desk: Desk) -> str:
    """Who is out, in one line; empty when nobody said so."""
    page = whereabouts(desk)
    lines = [one.words for one in page.out]
    lines += [page.words_of(one, desk.zone) for one in page.outings]
    return "; ".join(lines)


def on_the_board(desk: Desk) -> Iterable[Lead]:
    """Who is out, if somebody is."""
    if line := in_a_line(desk):
        yield Lead(f"Out: {line}", "out:")


def in_the_house(desk: Desk) -> Iterable[Lead]:
    """The row of the house's page."""
    line = in_a_line(desk)
    yield Lead(f"In and out{f'. Out now: {line}' if line else ''}", "out:")


def goes_along(desk: Desk, here: Sequence[Resident]) -> dict[int, tuple[str, ...]]:
    """The first thing said at a handover: who is in and who is out."""
    line = in_a_line(desk)
    return {HOUSE_PART: (f"Out: {line}",)} if line and here else {}
