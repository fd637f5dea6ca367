"""What is handed over of what the person and the house made together: plans, pacts, check-ins."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from handover.desk.item import Item
from handover.house.handovers import Entry, EntryKind
from handover.house.notes import Carry
from handover.house.pacts import Pact
from handover.house.plans import KeptWhere, Plan, QuoteIn, Wording
from handover.house.times import day_and_clock, day_of
from handover.store import check_ins, pacts, plans
from handover.store.engine.book import Book


def plan_items(
    book: Book, ids: Mapping[int, Entry], names: Mapping[int, str], zone: ZoneInfo
) -> list[Item]:
    """That somebody's plan has changed, and in which parts; what it says stays in the plan.

    Nothing is said of a part they keep to themselves.
    """
    return [
        Item(
            entry_id=ids[plan.id].id,
            kind=EntryKind.PLAN,
            resident_id=plan.resident_id,
            heading=f"Their plan, {day_and_clock(ids[plan.id].at, zone)}, "
            f"{names.get(ids[plan.id].by, '?')}",
            text=words,
            subject_id=plan.id,
        )
        for plan in plans.plans_by_id(book, ids)
        if (words := _changed(plan, ids[plan.id]))
    ]


def _changed(plan: Plan, entry: Entry) -> str:
    if entry.state == KeptWhere.PAPER:
        return "It is on paper, with them. Ask."
    said: list[Wording | QuoteIn] = [*plan.wordings, *plan.quotes]
    changed = [
        one.section for one in said if str(one.version) == entry.state and one.at <= entry.at
    ]
    open_ones = [one for one in changed if one is not None and not plan.is_private(one)]
    called = "; ".join(dict.fromkeys(one.called for one in open_ones))
    return f"Version {entry.state}: {called}" if called else ""


def pact_items(
    book: Book, ids: Mapping[int, Entry], names: Mapping[int, str], zone: ZoneInfo
) -> list[Item]:
    """What somebody and one of us agreed on, or ended, where others may do our part too."""
    return [
        Item(
            entry_id=ids[one.id].id,
            kind=EntryKind.PACT,
            resident_id=one.resident_id,
            heading=f"{_AGREED[ids[one.id].state]}, {day_and_clock(ids[one.id].at, zone)}, "
            f"with {names.get(one.staff_id, '?')}",
            text=_of_two(one),
            labels=(f"until {day_of(one.until_day)}",) if one.until_day else (),
            subject_id=one.id,
        )
        for one in pacts.pacts_by_id(book, ids)
    ]


_AGREED = {pacts.HOLDS: "Agreed on by both", pacts.ENDED: "An agreement has ended"}


def _of_two(one: Pact) -> str:
    sides = (("They", one.theirs), ("We", one.ours), ("How often", one.rhythm))
    return "\n".join(f"{who}: {words}" for who, words in sides if words)


def check_in_items(
    book: Book, ids: Mapping[int, Entry], names: Mapping[int, str], zone: ZoneInfo
) -> list[Item]:
    """What somebody said when they were asked how the support lands, if they want it carried."""
    return [
        Item(
            entry_id=ids[one.id].id,
            kind=EntryKind.CHECK_IN,
            resident_id=one.resident_id,
            heading=f"Asked how the support lands, {day_and_clock(ids[one.id].at, zone)}, "
            f"{names.get(one.by, '?')}",
            text="",
            own_words=tuple(words for _, words in one.answers),
            labels=("just the next shift",) if one.carry is Carry.TONIGHT else (),
            subject_id=one.id,
        )
        for one in check_ins.check_ins_by_id(book, ids)
        if one.carry is not Carry.NO
    ]
