"""Their plan, what two agreed on and how the support lands, for the person's own eyes.

On the page they read of themselves, and in the copy they take along.
"""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.copied import Also, Thing, also
from handover.desk.desk import Desk
from handover.desk.pacts import pacts_page
from handover.desk.plan_pages import PartShown, their_plan
from handover.desk.their_parts import Piece, TheirPart
from handover.house.check_ins import CheckIn
from handover.house.pacts import Pact
from handover.house.people import Resident
from handover.house.plans import KeptWhere, Plan
from handover.house.times import day_of, short_day
from handover.store import check_ins as said_when_asked
from handover.store import pacts, partings, plans


def plan_shown(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """Their plan as it stands, with what they keep to themselves."""
    page = their_plan(desk, who.id, for_them=True)
    pieces = [
        _part(one, desk, number) for number, one in enumerate(page.parts, start=1) if not one.empty
    ]
    if not page.on_paper:
        pieces.append(Piece("Put something into any part of it", key="plan:0"))
    yield TheirPart("My plan", tuple(pieces), "It is on paper, with me.")


def _part(one: PartShown, desk: Desk, number: int) -> Piece:
    quoted = (f"“{q.text}” {short_day(q.said_at, desk.zone)}" for q in one.quotes)
    under = (
        f"The house needs: {one.house_needs}" if one.house_needs else "",
        "Only I read this." if one.private else "",
    )
    words = "\n".join(text for text in (one.i_need, *quoted) if text)
    beside = tuple(text for text in under if text)
    return Piece(f"{one.section.called}\n{words}", beside, f"plan:{number}")


def pacts_shown(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """What they agreed on with one of us; what is between two is read with that one beside them."""
    page = pacts_page(desk, who.id, for_them=True)
    pieces = []
    for one in (*page.holding, *page.asked):
        us = page.names.get(one.staff_id, "?")
        if one.may_be_read_by(desk.who.id):
            pieces.append(_pact(one, us))
        else:
            pieces.append(Piece(f"Between {us} and me. Open it with {us}."))
    yield TheirPart("What we agreed on", tuple(pieces), "Nothing now.")


def _pact(one: Pact, us: str) -> Piece:
    sides = (f"I: {one.theirs}" if one.theirs else "", f"{us}: {one.ours}" if one.ours else "")
    until = f"until {day_of(one.until_day)}" if one.until_day else ""
    asked = "" if one.both_said_yes else "not both have said yes"
    others = "any of us may do it" if one.others_may else ""
    under = (one.rhythm, until, others, asked)
    return Piece(
        "\n".join(text for text in sides if text),
        tuple(text for text in under if text),
        f"pact:{one.id}",
    )


def asked_shown(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """What they said when they were asked how the support lands."""
    found = said_when_asked.check_ins_of(desk.book, [who.id])
    pieces = tuple(
        Piece(f"“{words}”", (topic.asks, short_day(one.at, desk.zone)))
        for one in reversed(found)
        for topic, words in one.answers
    )
    if pieces:
        yield TheirPart("How the support lands with me", pieces)


def plan_copied(desk: Desk, who: Resident) -> Iterator[Thing]:
    """Their plan with everything that ever stood in it."""
    plan = plans.plan_of(desk.book, who.id)
    if plan is None:
        return
    page = their_plan(desk, who.id, for_them=True)
    now = tuple(_also_part(one) for one in page.parts if not one.empty)
    paper = "Your plan is on paper, with you"
    yield Thing(
        plan.id,
        paper if plan.kept_where is KeptWhere.PAPER else f"Your plan, version {plan.version}",
        plan.begun_at,
        more=(*now, *_earlier(desk, plan)),
    )


def _also_part(one: PartShown) -> Also:
    quoted = (f"“{quote.text}”" for quote in one.quotes)
    house = f"(the house needs: {one.house_needs})" if one.house_needs else ""
    words = " ".join(text for text in (one.i_need, *quoted, house) if text)
    return Also(one.section.called, words)


def _earlier(desk: Desk, plan: Plan) -> Iterator[Also]:
    names = desk.names()
    for one in plan.wordings:
        if one.id != plan.last_told(one.section) and not one.empty:
            when = f"{short_day(one.at, desk.zone)}, {one.section.called}"
            words = " / ".join(text for text in (one.i_need, one.house_needs) if text)
            by = names.get(one.by, "?")
            yield Also(when, f"{words} ({one.how}; written by {by})")


def pacts_copied(desk: Desk, who: Resident) -> Iterator[Thing]:
    """Everything they ever agreed on with one of us."""
    names = desk.names()
    for one in pacts.pacts_of(desk.book, [who.id]):
        us = names.get(one.staff_id, "?")
        ended = ""
        if one.ended_at is not None:
            why = f": {one.ended_words}" if one.ended_words else ""
            ended = f"{short_day(one.ended_at, desk.zone)}{why}"
        yield Thing(
            one.id,
            one.theirs or one.ours,
            one.made_at,
            more=also(
                with_whom=us,
                what_we_do=one.ours,
                how_often=one.rhythm,
                until=day_of(one.until_day) if one.until_day else "",
                who_may_know=str(one.who_may_know),
                your_yes=str(one.how or "not said"),
                ended=ended,
            ),
        )


def asked_copied(desk: Desk, who: Resident) -> Iterator[Thing]:
    """What they said when they were asked how the support lands."""
    names = desk.names()
    for one in said_when_asked.check_ins_of(desk.book, [who.id]):
        yield Thing(
            one.id,
            "You were asked how the support lands",
            one.at,
            more=(*_answers(one), *also(asked_by=names.get(one.by, "?"), how_we_know=str(one.how))),
        )


def _answers(one: CheckIn) -> tuple[Also, ...]:
    return tuple(Also(topic.asks, words) for topic, words in one.answers)


def partings_copied(desk: Desk, who: Resident) -> Iterator[Thing]:
    """Who of the team went, and what they said to it."""
    names = desk.names()
    for parting in partings.partings(desk.book):
        for one in parting.to_tell:
            if one.resident_id == who.id:
                yield Thing(
                    0,
                    f"{names.get(parting.staff_id, '?')} {parting.kind}",
                    parting.at,
                    more=also(
                        told_by=names.get(one.told_by, "") if one.told_by else "",
                        what_you_said=one.their_words,
                        a_goodbye=str(one.goodbye),
                    ),
                )
