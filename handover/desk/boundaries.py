"""Limits: what residents, staff and the house say is all right, and what counts of it.

A resident's limit changes only with their word, and how we know it (B7). What counts is the
strictest; an answer that leaves more open is kept and shown as limited (B6).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from handover.desk import acts
from handover.desk.desk import Desk
from handover.house.acts import ActKind
from handover.house.boundaries import (
    ROWS_GIVEN,
    THE_HOUSE,
    Held,
    Holder,
    LimitKind,
    Row,
    Setting,
    Sort,
    Thoughts,
    Value,
    in_lines,
)
from handover.house.dataclass import dataclass, replace
from handover.house.plain_text import fit, fit_line
from handover.house.priorities import TheirDecision
from handover.house.refusals import MovedOn, NeedsTheirDecision, NotFound, NotPossible, NotYours
from handover.house.times import day_ends, house_day
from handover.rules.boundaries import (
    KEEP_OWN,
    ROW,
    TO_MEETING,
    by_row,
    depends_beside,
    house_value,
    looser_than_the_house,
    standing,
    to_look_at_again,
)
from handover.rules.concerns import NO_ANSWERS, Answers, Blocked
from handover.store import agreements as agreed
from handover.store import boundaries as kept
from handover.store import people
from handover.store.boundaries import NewSetting

FIRST_REVIEW = timedelta(days=14)
"""A resident's limits are looked at again after two weeks, and from then on every four."""
REVIEW_AFTER = {
    Held.RESIDENT: timedelta(days=28),
    Held.STAFF: timedelta(days=90),
    Held.HOUSE: timedelta(days=365),
}


@dataclass(frozen=True, slots=True)
class Says:
    """What somebody says about a row."""

    value: Value
    depends_on: str = ""
    why: str = ""
    kind: LimitKind = LimitKind.PERSONAL
    agreed_with: str = ""
    review_on: date | None = None
    """When to look at it again; None takes the usual time."""
    today_only: bool = False
    """Gone by itself at 05:00."""
    told_in: int | None = None
    """The last setting of this row that was on the screen; 0 for none, None not to look."""


def set_for_resident(
    desk: Desk,
    resident_id: int,
    row: int,
    says: Says,
    decided: TheirDecision | None,
    answers: Answers = NO_ANSWERS,
) -> Setting | None:
    """A resident's limit, as they said it. None if it was brought to the house meeting instead.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        Blocked: It leaves more open than the house does (B6), and no way out was chosen.
        MovedOn: Somebody put something else in the book since it was read.
    """
    if decided is None:
        raise NeedsTheirDecision("Their limits are theirs. Ask them, and say how we know.")
    holder = Holder(Held.RESIDENT, resident_id)
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        return _set(desk, holder, row, says, answers, decided=decided)


def set_my_own(desk: Desk, row: int, says: Says, answers: Answers = NO_ANSWERS) -> Setting | None:
    """A limit of my own. None if it was brought to the house meeting instead.

    Raises:
        Blocked: It leaves more open than the house does (B6), and no way out was chosen.
    """
    with desk.book.writing():
        return _set(desk, my_holder(desk), row, says, answers)


def set_for_house(
    desk: Desk,
    row: int,
    says: Says,
    answers: Answers = NO_ANSWERS,
    *,
    agreement_id: int | None = None,
) -> Setting | None:
    """A limit of the house: a coordinator sets it, or it rests on an agreement of a meeting.

    Raises:
        NotYours: I am no coordinator, and no agreement in force was named.
        NotPossible: The house says nothing for one day only.
        Blocked: A fixed row would be loosened (B6).
    """
    if says.today_only:
        raise NotPossible(
            "The house's own line does not change for a day. Leave it or agree anew.",
            of="today_only",
        )
    with desk.book.writing():
        _may_speak_for_the_house(desk, agreement_id)
        return _set(desk, THE_HOUSE, row, says, answers, agreement_id=agreement_id)


FOR_THE_HOUSE = (
    "The house's line is set by a coordinator, or rests on what a house meeting agreed. "
    "Name the agreement, or bring it to the meeting."
)
NO_LONGER_AGREED = "That agreement does not hold any more. Name one that does."


def _may_speak_for_the_house(desk: Desk, agreement_id: int | None) -> None:
    if why := why_not_for_the_house(desk, agreement_id):
        raise NotYours(why) if agreement_id is None else NotPossible(why)


def why_not_for_the_house(desk: Desk, agreement_id: int | None) -> str:
    """Why I may not set the house's line on that agreement, or on none; empty if I may."""
    if agreement_id is None:
        return "" if desk.who.is_coordinator else FOR_THE_HOUSE
    return "" if agreed.agreement(desk.book, agreement_id).in_force else NO_LONGER_AGREED


def add_own_row(
    desk: Desk,
    holder: Holder,
    sort: Sort,
    text: str,
    says: Says,
    decided: TheirDecision | None = None,
) -> Row:
    """A row of one's own, with what is said about it: a topic, a touch, company, a time of day.

    Raises:
        NeedsTheirDecision: It is a resident's, and nobody said how we know.
        NotYours: It is a colleague's, or the house's and I am no coordinator.
        Unfit: There are no words.
    """
    words = fit_line(text, "What it is about", limit=120)
    with desk.book.writing():
        if holder.held is Held.RESIDENT:
            people.resident(desk.book, holder.number or 0)
            if decided is None:
                raise NeedsTheirDecision("Their limits are theirs. Ask them, and say how we know.")
        elif holder.held is Held.STAFF and holder != my_holder(desk):
            raise NotYours("Everybody on the team says their own limits.")
        elif holder == THE_HOUSE:
            _may_speak_for_the_house(desk, None)
        number = kept.add_own_row(desk.book, holder, sort, words, by=desk.who.id, at=desk.now())
        _set(desk, holder, number, says, NO_ANSWERS, decided=decided)
        return row_of(desk, holder, number)


def still_right(
    desk: Desk,
    resident_id: int,
    decided: TheirDecision | None,
    *,
    next_on: date | None = None,
) -> int:
    """The resident looked at what is due again and leaves it as it is; how many rows that were.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
    """
    if decided is None:
        raise NeedsTheirDecision("Look at them together, and say how we know.")
    holder = Holder(Held.RESIDENT, resident_id)
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        said = kept.settings_of(desk.book, holder)
        day = house_day(desk.now(), desk.zone)
        due = [one for one in to_look_at_again(said, desk.now()) if (one.review_on or day) <= day]
        for one in due:
            new = _as_new(row_of(desk, holder, one.row), holder, one, decided)
            again = next_on or day + REVIEW_AFTER[Held.RESIDENT]
            _keep(desk, replace(new, review_on=again))
        return len(due)


def _as_new(row: Row, holder: Holder, was: Setting, decided: TheirDecision | None) -> NewSetting:
    return NewSetting(
        row,
        holder,
        was.value,
        depends_on=was.depends_on,
        why=was.why,
        kind=was.kind,
        agreed_with=was.agreed_with,
        decided=decided,
    )


def my_holder(desk: Desk) -> Holder:
    """The holder of my own limits."""
    return Holder(Held.STAFF, desk.who.id)


def row_of(desk: Desk, holder: Holder, number: int) -> Row:
    """One row of these limits.

    Raises:
        NotFound: There is none of that number.
    """
    if number in ROW:
        return ROW[number]
    own = (*kept.own_rows(desk.book, holder), *kept.own_rows(desk.book, THE_HOUSE))
    for row in own:
        if row.number == number:
            return row
    raise NotFound("There is no such row among these limits.")


def _set(
    desk: Desk,
    holder: Holder,
    number: int,
    says: Says,
    answers: Answers,
    *,
    decided: TheirDecision | None = None,
    agreement_id: int | None = None,
) -> Setting | None:
    row = row_of(desk, holder, number)
    house = by_row(kept.settings_of(desk.book, THE_HOUSE)).get(number, ())
    line = house_value(row, standing(house, desk.now()))
    found = looser_than_the_house(row, holder.held, says.value, line)
    if found is not None:
        answer = answers.to(found.rule)
        if answer is None or answer.choice not in found.exits:
            raise Blocked([found])
        if answer.choice == TO_MEETING:
            agreed.propose(desk.book, f"To talk about: {row.text}", by=desk.who.id, at=desk.now())
            return None
        assert answer.choice == KEEP_OWN
    said = by_row(kept.settings_of(desk.book, holder)).get(number, ())
    _nothing_said_since(says, said)
    new = NewSetting(
        row,
        holder,
        says.value,
        depends_on=depends_beside(
            says.value, fit(says.depends_on, "What it depends on", limit=500), said
        ),
        why=fit(says.why, "The reason", limit=2000),
        kind=says.kind,
        agreed_with=fit(says.agreed_with, "With whom", limit=200),
        review_on=None if says.today_only else says.review_on or _usual_review(desk, holder, said),
        today_only_until=day_ends(desk.now(), desk.zone) if says.today_only else None,
        decided=decided,
        agreement_id=agreement_id,
    )
    now = _keep(desk, new)
    acts.with_thing(desk, ActKind.LIMIT_SAID, now.id, about=holder.resident_id)
    return now


def say_as_before(
    desk: Desk, was: Setting, before: Setting | None, decided: TheirDecision | None
) -> Setting:
    """What stood before `was` is said once more; with nothing before it, nothing is said of it.

    Raises:
        NeedsTheirDecision: It is a resident's, and nobody said how we know.
        NotYours: It is a colleague's, or the house's and I am no coordinator.
        NotPossible: It rested on an agreement of the house that does not hold any more.
    """
    if was.held is Held.HOUSE:
        _may_speak_for_the_house(desk, before.agreement_id if before else None)
    if was.held is Held.RESIDENT and decided is None:
        raise NeedsTheirDecision("Their limits are theirs. Ask them, and say how we know.")
    holder = Holder(was.held, was.staff_id or was.resident_id)
    row = row_of(desk, holder, was.row)
    new = NewSetting(row, holder, Value.UNSET, decided=decided)
    if before is not None:
        new = replace(
            _as_new(row, holder, before, decided),
            review_on=before.review_on,
            agreement_id=before.agreement_id,
        )
    with desk.book.writing():
        return _keep(desk, replace(new, today_only_until=was.today_only_until))


def _keep(desk: Desk, new: NewSetting) -> Setting:
    number = kept.add_setting(desk.book, new, by=desk.who.id, at=desk.now())
    return next(one for one in kept.settings_of(desk.book, new.holder) if one.id == number)


def _usual_review(desk: Desk, holder: Holder, said: Sequence[Setting]) -> date:
    today = house_day(desk.now(), desk.zone)
    first = holder.held is Held.RESIDENT and not any(not one.today_only for one in said)
    return today + (FIRST_REVIEW if first else REVIEW_AFTER[holder.held])


def _nothing_said_since(says: Says, said: Sequence[Setting]) -> None:
    last = max(said, key=lambda one: one.id, default=None)
    if says.told_in is None or says.told_in == (last.id if last else 0):
        return
    assert last is not None
    # What was taken back, or what the house agreed on, is not put aside by saying it once more.
    stands = last.value is not Value.UNSET and last.agreement_id is None
    known = f"\nHow we know: {last.how}" if last.how else ""
    rests = "\nIt rests on an agreement of the house." if last.agreement_id else ""
    raise MovedOn(
        "Somebody has put something else in the book meanwhile. Both are here; say it again.",
        theirs=f"{in_lines(last)}{known}{rests}",
        yours=in_lines(says),
        now=last.id if stands else None,
    )


def keep_thoughts(
    desk: Desk, row: int, *, value: Value = Value.UNSET, for_them: str = "", for_me: str = ""
) -> None:
    """One row of the exercise: where my limit is, and what it could do to them and to me.

    What I think is for me alone; any of the three may stay open. An answer looser than the
    house's is kept: the exercise is about what I would say.

    Raises:
        NotFound: The exercise has 27 rows.
    """
    if not 1 <= row <= ROWS_GIVEN:
        raise NotFound("The exercise has 27 rows. Choose one of them.")
    thought = Thoughts(row, fit(for_them, "The answer"), fit(for_me, "The answer"))
    with desk.book.writing():
        before = kept.thoughts_of(desk.book, desk.who.id).get(row, Thoughts(row))
        if thought != before:
            kept.keep_thoughts(desk.book, desk.who.id, thought, at=desk.now())
        said = by_row(kept.settings_of(desk.book, my_holder(desk))).get(row, ())
        if value is not standing(said, desk.now()).value:
            review = _usual_review(desk, my_holder(desk), said)
            now = _keep(desk, NewSetting(ROW[row], my_holder(desk), value, review_on=review))
            acts.with_thing(desk, ActKind.LIMIT_SAID, now.id, about=None)
