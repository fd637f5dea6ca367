"""What a plan looks like: to the team, and to the person in the together view."""

from __future__ import annotations

from datetime import date, datetime

from handover.desk.desk import Desk
from handover.desk.plans import due_again
from handover.house.dataclass import dataclass
from handover.house.notes import OwnWords
from handover.house.people import Resident
from handover.house.plans import KeptWhere, Mark, Plan, Section, Side
from handover.house.refusals import NotFound
from handover.store import notes, people
from handover.store import plans as kept

OFFERED = 6
"""So many of their own words are offered at a time."""


@dataclass(frozen=True, slots=True)
class QuoteShown:
    """Words of theirs in a part, with when they said them and who took them down."""

    quote_id: int
    text: str
    said_at: datetime
    """UTC."""
    taken_by: int


@dataclass(frozen=True, slots=True)
class PartShown:
    """One part of a plan, as whoever reads it may see it."""

    section: Section
    i_need: str = ""
    house_needs: str = ""
    private: bool = False
    """Do they keep it to themselves?"""
    hidden: bool = False
    """Does something stand there that is not shown here?"""
    quotes: tuple[QuoteShown, ...] = ()
    told_in: int = 0
    """The number of its last wording; 0 if it never said anything."""

    @property
    def empty(self) -> bool:
        """Does nothing stand there? That is a full answer."""
        return not (self.i_need or self.house_needs or self.quotes or self.hidden)


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version of a plan, to read again."""

    number: int
    since: datetime
    """UTC; when its first words were put in."""
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class PlanPage:
    """A resident's plan."""

    resident: Resident
    kept_where: KeptWhere
    version: int
    """The version shown; 0 if there is none."""
    is_newest: bool
    """Is it the present version?"""
    marks: tuple[Mark, ...]
    """Who marked the version shown."""
    parts: tuple[PartShown, ...]
    """Nothing of what the reader may not see is in them."""
    last_told: int
    """The number of the last wording of all; 0 if nothing was ever said."""
    offered: tuple[OwnWords, ...]
    """Words of theirs that could stand in it; each is offered once."""
    versions: tuple[VersionLine, ...]
    """The newest first."""
    review_on: date | None
    """When they would like to look at it again."""
    look_again: bool
    """Is the day to look at it again here?"""
    names: dict[int, str]
    """Names of the team, by number."""

    @property
    def on_paper(self) -> bool:
        """Is it on paper, with them?"""
        return self.kept_where is KeptWhere.PAPER

    def part(self, section: Section) -> PartShown:
        """One part."""
        return next(one for one in self.parts if one.section is section)

    def mark_of(self, side: Side) -> Mark | None:
        """Who marked the version shown, on that side."""
        return next((one for one in self.marks if one.side is side), None)


def their_plan(
    desk: Desk, resident_id: int, *, for_them: bool = False, version: int | None = None
) -> PlanPage:
    """Somebody's plan as it stands, or as it stood in an earlier version.

    `for_them` is the together view: they read what they keep to themselves. What is kept now is
    not shown to the team in an earlier version either.

    Raises:
        NotFound: There is nobody like that, or no such version.
    """
    with desk.book.reading():
        who = people.resident(desk.book, resident_id)
        plan = kept.plan_of(desk.book, resident_id)
        words = notes.own_words_of(desk.book, resident_id, newest=40)
        quoted = _quoted(desk, plan)
        names = dict(desk.names())
    if version is not None and (plan is None or not 1 <= version <= plan.version):
        raise NotFound("There is no such version of the plan.")
    newest = plan.version if plan else 0
    shown = newest if version is None else version
    asked = {one.own_words_id for one in plan.quotes} if plan else set()
    return PlanPage(
        resident=who,
        kept_where=plan.kept_where if plan else KeptWhere.HERE,
        version=shown,
        is_newest=shown == newest,
        marks=tuple(one for one in plan.marks if one.version == shown) if plan else (),
        parts=tuple(_part(plan, one, shown, quoted, for_them=for_them) for one in Section),
        last_told=plan.last_told() if plan else 0,
        offered=tuple(one for one in words if one.id not in asked)[:OFFERED],
        versions=_versions(plan),
        review_on=plan.review_on if plan else None,
        look_again=plan is not None and due_again(desk, plan),
        names=names,
    )


def _quoted(desk: Desk, plan: Plan | None) -> dict[int, OwnWords]:
    ids = [one.own_words_id for one in plan.quotes if one.section] if plan else []
    found = notes.own_words_by_id(desk.book, ids)
    return {one.id: one for one in found if one.withdrawn_at is None}


def _part(
    plan: Plan | None,
    section: Section,
    version: int,
    quoted: dict[int, OwnWords],
    *,
    for_them: bool,
) -> PartShown:
    if plan is None:
        return PartShown(section, private=section.kept_at_first)
    said, private = plan.wording_of(section, version), plan.is_private(section)
    quotes = tuple(
        QuoteShown(one.id, words.text, words.said_at, words.taken_by)
        for one in plan.quotes
        if one.section is section
        and one.stands_in(version)
        and (words := quoted.get(one.own_words_id)) is not None
    )
    told_in = plan.last_told(section)
    if private and not for_them:
        there = bool(quotes) or (said is not None and not said.empty)
        return PartShown(section, private=True, hidden=there, told_in=told_in)
    if said is None:
        return PartShown(section, private=private, quotes=quotes, told_in=told_in)
    return PartShown(
        section, said.i_need, said.house_needs, private, quotes=quotes, told_in=told_in
    )


def _versions(plan: Plan | None) -> tuple[VersionLine, ...]:
    if plan is None:
        return ()
    since: dict[int, datetime] = {}
    for one in plan.wordings:
        since.setdefault(one.version, one.at)
    return tuple(
        VersionLine(number, at, tuple(mark for mark in plan.marks if mark.version == number))
        for number, at in sorted(since.items(), reverse=True)
    )
