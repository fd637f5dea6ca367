"""The parts of somebody's own copy that they said or made themselves, beside their own words."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.copied import Also, Thing, also
from handover.desk.desk import Desk
from handover.house.people import Resident
from handover.house.plans import Plan
from handover.house.times import day_of, local
from handover.store import feedback, my_side, pacts, plans

KEPT_BY_THEM = "(you keep this to yourself)"


def plan(desk: Desk, resident: Resident) -> Iterator[Thing]:
    """Their plan, every wording; what they keep to themselves is left out."""
    made = plans.plan_of(desk.book, resident.id)
    if made is None:
        return
    yield Thing(
        made.id,
        f"Your plan, kept {made.kept_where}",
        made.begun_at,
        more=also(look_at_it_again=day_of(made.review_on) if made.review_on else ""),
    )
    yield from _wordings(made)


def _wordings(made: Plan) -> Iterator[Thing]:
    for one in made.wordings:
        if one.private:
            yield Thing(0, f"{one.section.called}: {KEPT_BY_THEM}", one.at)
        else:
            yield Thing(
                0,
                f"{one.section.called}: {one.i_need or '(nothing)'}",
                one.at,
                more=also(what_the_house_needs=one.house_needs),
            )


def agreed_with_us(desk: Desk, resident: Resident) -> Iterator[Thing]:
    """What they and somebody of the team have agreed, as far as I may read it."""
    names, today = desk.names(), local(desk.now(), desk.zone).date()
    for one in pacts.pacts_of(desk.book, [resident.id]):
        if not one.may_be_read_by(desk.who.id):
            who_else = names.get(one.staff_id, "?")
            yield Thing(one.id, f"You and {who_else} have agreed on something.", one.made_at)
            continue
        until = day_of(one.until_day) if one.until_day else ""
        yield Thing(
            one.id,
            one.theirs or "(nothing on your side)",
            one.made_at,
            names.get(one.staff_id, "?"),
            also(
                our_side=one.ours,
                how_often=one.rhythm,
                until=until,
                how_it_stands=str(one.state(today)),
                said_on_ending=one.ended_words,
            ),
        )


def what_is_carried(desk: Desk, resident: Resident) -> Iterator[Thing]:
    """What they said about topics: are they carried to the next shift?"""
    for one in my_side.topics(desk.book, resident.id):
        yield Thing(one.id, one.words, one.at, more=also(carried_on=one.carry.words))


def said_back(desk: Desk, resident: Resident) -> Iterator[Thing]:
    """What was said back, either way, as far as it was said to me or in the open."""
    return _said_back(desk, resident, private=False)


def all_said_back(desk: Desk, resident: Resident) -> Iterator[Thing]:
    """The same with what was said between two, because they say so."""
    return _said_back(desk, resident, private=True)


def _said_back(desk: Desk, resident: Resident, *, private: bool) -> Iterator[Thing]:
    names, me = desk.names(), desk.who.id
    for one in feedback.feedback_of(desk.book, resident.id):
        if one.taken_back_at is not None:
            continue
        between_two = not one.in_the_open and (one.to_staff_id or one.from_staff_id)
        if between_two and not private and me not in (one.to_staff_id, one.from_staff_id):
            yield Thing(0, "Something was said back between you and one of us.", one.at)
            continue
        answers = tuple(
            Also("you answered" if said.by_person else "we answered", said.text)
            for said in one.answers
        )
        by = names.get(one.from_staff_id, "?") if one.from_staff_id else ""
        to = names.get(one.to_staff_id, "") if one.to_staff_id else ""
        yield Thing(one.id, one.text, one.at, by, (*also(said_to=to), *answers))
