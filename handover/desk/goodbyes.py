"""Leaving, done with the person: what was promised, what becomes of what is kept, goodbye."""

from __future__ import annotations

from datetime import date, datetime

from handover.desk import follow_ups, residents
from handover.desk.copied import Part, Thing
from handover.desk.desk import Desk
from handover.desk.items import promise_words
from handover.desk.leaving import farewell_of, held, keep_days
from handover.desk.own_copy import PARTS, gathered
from handover.desk.purging import cleaned
from handover.house.dataclass import dataclass
from handover.house.follow_ups import FollowUp, FollowUpKind, FollowUpStatus, WhoAsked
from handover.house.houses import House
from handover.house.leaving import ItemChoice, LeavingChoice, LegalHold, chosen, ends_on
from handover.house.people import Resident
from handover.house.priorities import TheirDecision
from handover.house.refusals import NeedsTheirDecision, NotFound, NotPossible
from handover.house.times import day_of, house_day
from handover.store import follow_ups as promises
from handover.store import leaving as kept
from handover.store import people, purging


@dataclass(frozen=True, slots=True)
class Group:
    """Everything of one sort that is kept about them, and what becomes of it."""

    part: Part
    things: tuple[Thing, ...]
    choice: LeavingChoice
    """Of the sort as a whole."""
    single: dict[int, LeavingChoice]
    """What becomes of each thing that can be chosen by itself."""

    @property
    def mixed(self) -> bool:
        """Was something else said of single things?"""
        return any(choice is not self.choice for choice in self.single.values())


@dataclass(frozen=True, slots=True)
class LeavingPage:
    """What there is to settle before somebody leaves. Nothing on it has to be chosen."""

    resident: Resident
    leaves_at: datetime | None
    """UTC; when they chose to go."""
    promises: tuple[tuple[FollowUp, str], ...]
    """Still open, with when and by whom."""
    groups: tuple[Group, ...]
    ends_on: date
    """The day on which everything goes, if they leave when they chose, or now."""
    days: int
    """For how many days it is kept until then."""
    hold: LegalHold | None = None
    """What keeps all of it for now: then nothing is destroyed when they leave."""


@dataclass(frozen=True, slots=True)
class GoodbyeSheet:
    """What somebody who leaves is given on paper. The only number on it is the house's."""

    house: House
    name: str
    left_at: datetime | None
    """UTC."""
    words: str
    """What they said on leaving."""
    ends_on: date | None
    receipt: str

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """What it says to them, paragraph by paragraph, on the screen and on paper alike."""
        said = [f"“{self.words}”"] if self.words else []
        if self.house.house_line:
            said.append(
                f"The house can be reached at {self.house.house_line}. Whoever is there answers; "
                "it may be somebody you do not know."
            )
        if self.ends_on is not None:
            said.append(
                f"On {day_of(self.ends_on)} {self.ends_on.year} the house removes what was "
                "written about you from its book and the backups beside it. If you come back "
                "before, it stays. If the law ever wants it kept for longer, you are told why."
            )
        if self.receipt:
            said.append(
                "After that day you can ask the house whether it has gone. Say your name and "
                "these signs. They are yours alone:"
            )
        return tuple(said)


def leaving_page(desk: Desk, resident_id: int) -> LeavingPage:
    """What there is to settle with somebody who leaves.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        who = people.resident(desk.book, resident_id)
        choices = kept.choices_of(desk.book, resident_id)
        names = desk.names()
        leaves = who.stay.left_at if who.stay else None
        days = keep_days(desk)
        return LeavingPage(
            resident=who,
            leaves_at=leaves,
            promises=tuple(
                (one, promise_words(one, names, desk.zone))
                for one in promises.open_follow_ups(desk.book)
                if one.resident_id == resident_id
            ),
            groups=tuple(
                _group(one.part, one.things, choices)
                for one in gathered(desk, who)
                if one.part.asked
            ),
            ends_on=ends_on(house_day(leaves or desk.now(), desk.zone), days),
            days=days,
            hold=held(desk, resident_id),
        )


def _group(part: Part, things: tuple[Thing, ...], choices: tuple[ItemChoice, ...]) -> Group:
    return Group(
        part,
        things,
        chosen(choices, part.sort),
        {one.number: chosen(choices, part.sort, one.number) for one in things if one.number},
    )


def choose(
    desk: Desk,
    resident_id: int,
    sort: str,
    number: int,
    choice: LeavingChoice,
    decided: TheirDecision | None,
) -> None:
    """What becomes of one thing, or with number 0 of all of a sort. It is done when they leave.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they want it so.
        NotFound: There is nobody like that, or nothing of that sort.
        NotPossible: They are not staying, or the law wants kept what they want destroyed.
    """
    if decided is None:
        raise NeedsTheirDecision("What becomes of it is theirs to say. Ask them, or leave it.")
    with desk.book.writing():
        who = people.resident(desk.book, resident_id)
        _staying(who)
        hold = held(desk, resident_id) if choice is LeavingChoice.DESTROY else None
        if hold is not None:
            raise NotPossible(
                f"Nothing is destroyed now, because the law wants it kept: {hold.reason} "
                "They may still take a copy. Tell them so."
            )
        if sort not in [one.part.sort for one in gathered(desk, who)]:
            raise NotFound("Nothing of that sort is kept about them.")
        kept.choose(
            desk.book,
            resident_id,
            sort,
            number,
            choice,
            decided,
            by=desk.who.id,
            at=desk.now(),
        )


def _staying(who: Resident) -> None:
    if not who.here:
        raise NotPossible(f"{who.name} is not staying here now.")


def house_matter(desk: Desk, follow_up_id: int, decided: TheirDecision | None) -> FollowUp:
    """Something promised to somebody who leaves is the house's to do: it goes on as that.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they let it go.
        NotPossible: It is already closed, or it is the house's already.
    """
    if decided is None:
        raise NeedsTheirDecision("Ask them first: it was promised to them.")
    with desk.book.writing():
        was = promises.follow_up(desk.book, follow_up_id)
        if was.resident_id is None:
            raise NotPossible("It is the house's already.")
        follow_ups.close(desk, follow_up_id, FollowUpStatus.LET_GO, with_person=True)
        return follow_ups.from_note(
            desk,
            follow_ups.Promise(
                was.text,
                was.window,
                kind=FollowUpKind.HOUSE,
                who_asked=WhoAsked.HOUSE_NEEDS,
            ),
        )


def leave(
    desk: Desk, resident_id: int, words: str = "", decided: TheirDecision | None = None
) -> GoodbyeSheet:
    """They leave now. What is theirs and to be destroyed goes at once, out of every file.

    While the law wants it kept nothing is destroyed; nobody is kept from leaving by that.

    Raises:
        NeedsTheirDecision: Something is to be destroyed, and nobody said how we know that.
        NotPossible: They are not staying, or something promised to them is still open.
    """
    with desk.book.writing():
        who = people.resident(desk.book, resident_id)
        going = {} if held(desk, resident_id) else _to_destroy(desk, who)
        if going and decided is None:
            raise NeedsTheirDecision(
                "Some of what is theirs is destroyed now, and nothing brings it back. "
                "Ask them once more, and say how we know."
            )
        residents.goodbye(desk, resident_id, words=words)
        if going:
            purging.remove_things(desk.book, going, by=desk.who.id, at=desk.now())
        sheet = goodbye_sheet(desk, resident_id)
    if going:
        cleaned(desk)
    desk.book.leave_nothing_beside_it()
    return sheet


def _to_destroy(desk: Desk, who: Resident) -> dict[str, set[int]]:
    """The rows of what is theirs and is to be destroyed, by table."""
    choices = kept.choices_of(desk.book, who.id)
    going: dict[str, set[int]] = {}
    for part in PARTS:
        if not part.theirs:
            continue
        if chosen(choices, part.sort) is LeavingChoice.DESTROY:
            # What they took back before goes along with what is still shown.
            rows = {table: purging.rows_of(desk.book, table, who.id) for table in part.tables}
        else:
            rows = {part.tables[0]: _single(choices, part)}
        staying = {
            one.number
            for one in choices
            if one.sort == part.sort and one.number and one.choice is not LeavingChoice.DESTROY
        }
        rows[part.tables[0]] -= staying
        for table, numbers in rows.items():
            going.setdefault(table, set()).update(numbers)
        if part.entry is not None:
            entries = purging.entries_of(desk.book, part.entry, rows[part.tables[0]])
            going.setdefault("entry", set()).update(entries)
    return {table: numbers for table, numbers in going.items() if numbers}


def _single(choices: tuple[ItemChoice, ...], part: Part) -> set[int]:
    return {
        one.number
        for one in choices
        if one.sort == part.sort and one.number and one.choice is LeavingChoice.DESTROY
    }


def goodbye_sheet(desk: Desk, resident_id: int) -> GoodbyeSheet:
    """What they are given when they leave.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        who = people.resident(desk.book, resident_id)
        farewell = farewell_of(desk, resident_id)
        if who.here or (farewell is not None and farewell.lifted_at):
            farewell = None
        return GoodbyeSheet(
            house=desk.house,
            name=who.name,
            left_at=who.stay.left_at if who.stay else None,
            words=who.stay.leaves_words if who.stay else "",
            ends_on=farewell.ends_on if farewell else None,
            receipt=farewell.receipt if farewell else "",
        )
