"""Plans made ahead, together: what stands in them changes only with the person's word.

What a part says is kept with how we know; both sides mark a version, and a change after that makes
a new one. A part they keep to themselves is read in the together view and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.dataclass import dataclass
from handover.house.people import Resident
from handover.house.plans import KeptWhere, Plan, Section, Side, fit_part
from handover.house.priorities import TheirDecision, their_word
from handover.house.refusals import (
    MovedOn,
    NotFound,
    NotPossible,
    NotYours,
    Unfit,
)
from handover.house.times import house_day
from handover.store import notes, people
from handover.store import plans as kept
from handover.store.plans import NewWording

KEPT = "(kept to themselves)"
"""What stands where the team does not read a part."""


@dataclass(frozen=True, slots=True)
class PartSaid:
    """What a part is about to say."""

    i_need: str
    house_needs: str = ""
    private: bool = False
    """Do they keep it to themselves?"""
    told_in: int | None = None
    """The last wording of this part that was on the screen; 0 for none, None not to look."""


def say_part(
    desk: Desk,
    resident_id: int,
    section: Section,
    said: PartSaid,
    decided: TheirDecision | None,
    *,
    for_them: bool = False,
) -> Plan:
    """A part of somebody's plan says something else, because they say so. It may say nothing.

    `for_them` is the together view, in which they read what they keep to themselves.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        NotYours: They keep this part to themselves, and it is not the together view.
        MovedOn: Somebody put something else there since it was read; both texts are told.
        Unfit: It is too long, or more than three lines would travel.
    """
    yes = their_word(decided, "The plan is theirs.")
    new = NewWording(
        section,
        fit_part(section, said.i_need),
        fit_part(section, said.house_needs) if section.two_sided else "",
        said.private and section is not Section.REMIND,
        yes,
    )
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        plan = kept.begin(desk.book, resident_id, at=desk.now())
        _may_be_read(plan, section, for_them=for_them)
        _nothing_said_since(plan, new, said.told_in, for_them=for_them)
        now = plan.wording_of(section)
        before = (now.i_need, now.house_needs, now.private) if now else ("", "", new.private)
        if before != (new.i_need, new.house_needs, new.private):
            version = _next(plan)
            kept.add_wording(desk.book, plan, new, version=version, by=desk.who.id, at=desk.now())
        return kept.begin(desk.book, resident_id, at=desk.now())


def _next(plan: Plan) -> int:
    """The version a change belongs to: a new one if somebody has marked the present one."""
    return plan.version + 1 if plan.marked else plan.version


def _may_be_read(plan: Plan, section: Section, *, for_them: bool) -> None:
    now = plan.wording_of(section)
    if now is not None and now.private and not now.empty and not for_them:
        raise NotYours(
            "They keep this part to themselves. Open it with them, in the together view."
        )


def _nothing_said_since(
    plan: Plan, new: NewWording, told_in: int | None, *, for_them: bool
) -> None:
    if told_in is None or told_in == plan.last_told(new.section):
        return
    now = plan.wording_of(new.section)
    theirs, as_private = "", False
    if now is not None:
        as_private = now.private == new.private
        theirs = KEPT if now.private and not for_them else _both(now.i_need, now.house_needs)
    raise MovedOn(
        "Somebody has put something else there meanwhile. Both are here; say it again.",
        theirs=theirs,
        yours=_both(new.i_need, new.house_needs),
        now=plan.last_told(new.section) if for_them or (theirs and as_private) else None,
    )


def _both(i_need: str, house_needs: str) -> str:
    return "\n".join(text for text in (i_need, house_needs) if text)


def mark_theirs(
    desk: Desk, resident_id: int, decided: TheirDecision | None, *, told_in: int | None = None
) -> Plan:
    """The person marks the version as it stands: this is theirs.

    `told_in` is the last wording that was on the screen; None not to look.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        NotPossible: There is nothing to mark, or they have marked it.
        MovedOn: Something in it changed since it was read.
    """
    return _mark(
        desk, resident_id, Side.PERSON, their_word(decided, "The plan is theirs."), told_in
    )


def mark_ours(desk: Desk, resident_id: int, *, told_in: int | None = None) -> Plan:
    """I mark the version for the house: we will go by it.

    Raises:
        NotPossible: There is nothing to mark, or one of us has marked it.
        MovedOn: Something in it changed since it was read.
    """
    return _mark(desk, resident_id, Side.TEAM, None, told_in)


def _mark(
    desk: Desk, resident_id: int, side: Side, decided: TheirDecision | None, told_in: int | None
) -> Plan:
    with desk.book.writing():
        plan = _there(desk, resident_id)
        if plan.kept_where is KeptWhere.PAPER or not plan.wordings:
            raise NotPossible("Nothing stands in it yet that could be marked.")
        if plan.mark_of(side) is not None:
            raise NotPossible("This version is marked already. A change makes a new one.")
        if told_in is not None and told_in != plan.last_told():
            raise MovedOn(
                "Somebody has changed the plan meanwhile. Read it once more, then mark it.",
                theirs="the plan as it stands now",
                yours="your mark under what you read",
            )
        kept.add_mark(desk.book, plan, side, decided, by=desk.who.id, at=desk.now())
        return _there(desk, resident_id)


def _there(desk: Desk, resident_id: int) -> Plan:
    plan = kept.plan_of(desk.book, resident_id)
    if plan is None:
        raise NotFound("There is no plan yet. It begins with any part of it.")
    return plan


def look_again_on(
    desk: Desk, resident_id: int, on: date | None, decided: TheirDecision | None
) -> Plan:
    """When they would like to look at their plan again; None for no day, their choice.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        Unfit: That day is over.
    """
    their_word(decided, "The plan is theirs.")
    if on is not None and on <= house_day(desk.now(), desk.zone):
        raise Unfit(
            "It is looked at again on a day to come. Choose a later day, or none.", of="days"
        )
    with desk.book.writing():
        plan = _there(desk, resident_id)
        kept.keep_review(desk.book, plan, on)
        return _there(desk, resident_id)


def keep_on_paper(desk: Desk, resident_id: int, decided: TheirDecision | None) -> Plan:
    """It is on paper, with them. From then on the book knows that there is one, and no more.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
    """
    their_word(decided, "The plan is theirs.")
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        plan = kept.begin(desk.book, resident_id, at=desk.now())
        if plan.kept_where is not KeptWhere.PAPER:
            kept.put_on_paper(desk.book, plan, by=desk.who.id, at=desk.now())
    desk.book.leave_nothing_beside_it()
    return _there(desk, resident_id)


def keep_here(desk: Desk, resident_id: int, decided: TheirDecision | None) -> Plan:
    """It is kept here from now on, part by part, as they like.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
    """
    their_word(decided, "The plan is theirs.")
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        kept.keep_here(desk.book, kept.begin(desk.book, resident_id, at=desk.now()))
        return _there(desk, resident_id)


def quote_in(
    desk: Desk,
    resident_id: int,
    own_words_id: int,
    section: Section | None,
    decided: TheirDecision | None,
) -> Plan:
    """Words of theirs stand in a part as they said them; None: not in the plan. Offered once.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        NotPossible: They were offered before, or the part holds only lines that travel.
        NotFound: They are not this person's words, or were taken back.
    """
    yes = their_word(decided, "The plan is theirs.")
    if section is Section.REMIND:
        raise NotPossible(
            "What travels is written for it: up to three lines. Choose another part.", of="section"
        )
    with desk.book.writing():
        words = notes.own_words_by_id(desk.book, [own_words_id])
        if not words or words[0].resident_id != resident_id or words[0].withdrawn_at is not None:
            raise NotFound("These words are not there any more.")
        plan = kept.begin(desk.book, resident_id, at=desk.now())
        if any(one.own_words_id == own_words_id for one in plan.quotes):
            raise NotPossible("These words were offered before; they are offered once.")
        kept.put_quote(
            desk.book,
            plan,
            own_words_id,
            section,
            yes,
            version=_next(plan) if section else plan.version,
            by=desk.who.id,
            at=desk.now(),
        )
        return _there(desk, resident_id)


def quote_out(desk: Desk, resident_id: int, quote_id: int, decided: TheirDecision | None) -> Plan:
    """Words of theirs leave the plan from now on; they stay where they were said.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        NotFound: They do not stand in it.
    """
    their_word(decided, "The plan is theirs.")
    with desk.book.writing():
        plan = _there(desk, resident_id)
        found = next((one for one in plan.quotes if one.id == quote_id), None)
        if found is None or not found.stands_in(plan.version):
            raise NotFound("These words do not stand in the plan any more.")
        kept.take_quote_out(desk.book, plan, found, version=_next(plan))
        return _there(desk, resident_id)


def reminders(desk: Desk, residents: Sequence[Resident]) -> dict[int, tuple[str, ...]]:
    """What those who are here ask every shift to be reminded of, by their number."""
    here = [one.id for one in residents if one.here]
    return {
        plan.resident_id: tuple(f"Remind us: {line}" for line in plan.to_remind)
        for plan in kept.plans_of(desk.book, here)
        if plan.to_remind
    }


def on_their_page(desk: Desk, resident: Resident) -> Iterable[Lead]:
    """The line that leads to somebody's plan."""
    plan = kept.plan_of(desk.book, resident.id)
    return [Lead(f"Their plan: {_state(desk, plan)}", f"plan:{resident.id}")]


def _state(desk: Desk, plan: Plan | None) -> str:
    if plan is None:
        return "none yet; it can be made together, ahead"
    if plan.kept_where is KeptWhere.PAPER:
        return "on paper, with them; ask"
    if due_again(desk, plan):
        return "the day to look at it again together is here"
    both = all(plan.mark_of(side) for side in Side)
    return f"version {plan.version}{', marked by both' if both else ''}"


def due_again(desk: Desk, plan: Plan) -> bool:
    """Is the day here on which they wanted to look at it again?"""
    return plan.review_on is not None and plan.review_on <= house_day(desk.now(), desk.zone)


def to_look_at_again(desk: Desk) -> Iterable[Lead]:
    """Plans whose day is here, of those who stay: told to whoever is on shift."""
    if desk.my_block(desk.roster()) is None:
        return
    here = {one.id: one for one in people.here(desk.book)}
    for plan in kept.plans_of(desk.book, list(here)):
        if due_again(desk, plan):
            name = here[plan.resident_id].name
            words = f"{name}'s plan: the day to look at it again together is here"
            yield Lead(words, f"plan:{plan.resident_id}")
