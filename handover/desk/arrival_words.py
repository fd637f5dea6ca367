"""What is told on arriving, as it can be read aloud: short sentences, nobody's number.

The house's own words about confidence stand in place of those that come with the program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from handover.desk.desk import Desk
from handover.house.agreements import HouseAgreement
from handover.house.arriving import ArrivalKey
from handover.house.houses import House
from handover.house.times import house_day, short_day
from handover.store import agreements, houses, leaving

CONFIDENCE = """\
Before you tell us anything: there are a few things we cannot keep to ourselves.
If a life is in danger, yours or somebody else's, we talk with you about who else should know, and \
we may have to tell somebody. Speaking of dying is not by itself a reason to: you can, here.
If somebody who depends on others is being hurt, neglected or used, the law may ask us to report \
it, and soon. We tell you before we do. If that could not be, we tell you right after.
If a court orders it, we may have to answer.
What you tell one of us, the others on shift may hear. If you would rather they did not, say so.
When something could not be kept, it stands on your page that it was so, for you to see.
Everything else stays in this house. You need not tell us anything. Ask about this at any time."""
"""A draft in plain words. Every house looks at it, and puts it in its own (E8)."""

WHAT_THIS_IS = """\
This is a house where people stay, and people who have been through things themselves stay with \
you. We are not therapists. We treat nothing, and we do not know what is best for you.
We are friendly, and we are not friends: we are with you while we are on shift, not after it.
You decide what you want, whom you see, and what you take or do not take. The door is open.
You can be here as you are. Nobody has to get better to be welcome."""
"""S0:18, S0:20, S2:8, S4:118."""

WRITTEN = """\
We write short notes about what we did together, so that the next shift knows. Your own words \
stand first in them, and nobody changes those.
Whoever is on shift reads them, and nobody outside this house. Who opened your page is kept there.
You can read all of it with us, answer it, take your words back, and say what is passed on.
There is no file about what is wrong with you. "Rather write nothing about this" is an answer.
{days} days after you leave, what was written goes. What you want to take with you, you take."""

BOUNDARIES = """\
An offer, for whenever you like: to say what is all right for you and what is not. Touch, jokes, \
topics, times of day, who is near. "Never", "maybe" and "always" are answers, and so is "rather \
not say yet". It can change any day. We have boundaries of our own, and tell you."""

PLAN = """\
An offer, for whenever you like: to write down together, ahead of time, what helps when it gets \
hard and what does not. You write it, or it stays with you on paper. In a week, or never."""

HANDOVER = """\
When one shift goes and the next one comes, we pass the house on. You can be there for what is \
said about you, send a line in, or stay out of the talking. You choose, every day anew.
If you say nothing we say little, and nothing you asked us to keep."""

NOTHING_AGREED = "The house has agreed nothing yet. What would you like it to agree?"
NO_LINE = "The house has no number yet. Somebody on shift can always be found in the house."
NO_ROSTER = "The roster is not out yet. We tell you each day who is here tonight."
DAYS_SHOWN = 3


def confidence_words(house: House) -> str:
    """What the house says about what it cannot keep to itself."""
    return house.confidence_limits or CONFIDENCE


def words_to_say(desk: Desk, key: ArrivalKey) -> str:
    """One thing that is told on arriving, ready to be read aloud."""
    return _SAYS[key](desk)


def _hours(desk: Desk) -> str:
    now, names, roster = desk.now(), desk.names(), desk.roster()
    first = house_day(now, desk.zone)
    days: dict[str, list[str]] = {}
    for one in sorted(roster.assignments, key=lambda a: (a.span.start, a.id)):
        if not (one.active and one.with_residents) or one.span.end <= now:
            continue
        if one.date_local >= first + timedelta(days=DAYS_SHOWN):
            break
        shown = days.setdefault(short_day(one.span.start, desk.zone), [])
        shown.append(f"{names.get(one.staff_id, '?')} ({one.kind.words.lower()})")
    if not days:
        return NO_ROSTER
    lines = [f"{day}: {', '.join(who)}" for day, who in days.items()]
    return "\n".join(
        ["Somebody is here at every hour, day and night.", *lines, "Ask us to look further ahead."]
    )


def _house_line(desk: Desk) -> str:
    line = houses.the_house(desk.book).house_line
    if not line:
        return NO_LINE
    return (
        f"You reach us at {line}, at any hour. Whoever is on shift answers.\n"
        "None of us gives a number of their own, or a name on social media. We say no to that, and "
        "it is not about you."
    )


def _agreements(desk: Desk) -> str:
    in_force = [one for one in agreements.agreements(desk.book) if one.in_force]
    return "\n".join(_agreed(in_force)) or NOTHING_AGREED


def _agreed(in_force: list[HouseAgreement]) -> Iterator[str]:
    for one in in_force:
        yield f"· {one.text}"
    if in_force:
        yield "Everybody who stays here can bring something to the house meeting."


def _written(desk: Desk) -> str:
    return WRITTEN.format(days=leaving.keep_days(desk.book))


_SAYS: dict[ArrivalKey, Callable[[Desk], str]] = {
    ArrivalKey.CONFIDENCE: lambda desk: confidence_words(houses.the_house(desk.book)),
    ArrivalKey.WHAT_THIS_IS: lambda _: WHAT_THIS_IS,
    ArrivalKey.HOURS: _hours,
    ArrivalKey.HOUSE_LINE: _house_line,
    ArrivalKey.WHAT_WE_WRITE: _written,
    ArrivalKey.AGREEMENTS: _agreements,
    ArrivalKey.BOUNDARIES: lambda _: BOUNDARIES,
    ArrivalKey.PLAN: lambda _: PLAN,
    ArrivalKey.HANDOVER: lambda _: HANDOVER,
}
