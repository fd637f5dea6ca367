"""House meetings: what is brought, what is celebrated, who was there, what the house agreed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handover.desk.desk import Desk
from handover.desk.item import Item
from handover.desk.lead import Lead
from handover.house.agreements import AgreementState, HouseAgreement
from handover.house.celebrations import Celebration
from handover.house.dataclass import dataclass
from handover.house.feedback import Feedback
from handover.house.handovers import Entry, EntryKind
from handover.house.houses import House
from handover.house.meetings import Meeting, MeetingLine, names_of_all_there
from handover.house.plain_text import fit, fit_line, same_name
from handover.house.refusals import NotFound, Unfit
from handover.house.times import day_of, house_day, short_day
from handover.store import agreements as agreed
from handover.store import feedback as said
from handover.store import follow_ups as good
from handover.store import meetings as kept
from handover.store import people
from handover.store.engine.book import Book
from handover.store.meetings import Held

LINE_LIMIT = 300
"""Characters of one thing brought to a meeting."""


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """One house meeting on one page: one that was held, or the next one."""

    house: House
    made_at: datetime
    """UTC."""
    meeting: Meeting | None
    """None for the next one."""
    celebrations: tuple[Celebration, ...]
    """To be read out: each with the person's yes, or of the house itself."""
    lines: tuple[MeetingLine, ...]
    """What was brought."""
    said: tuple[tuple[str, str], ...]
    """Residents' words about how it landed that they want talked about: who, and what."""
    proposals: tuple[HouseAgreement, ...]
    """Still to be talked about; only for the next one."""
    agreed: tuple[HouseAgreement, ...]
    """What it agreed."""
    brought_next: tuple[MeetingLine, ...]
    """What waits for the one after it."""


@dataclass(frozen=True, slots=True)
class MeetingsPage:
    """The next meeting, and those that were held, the newest first."""

    next: MeetingPage
    next_on: date | None
    held: tuple[Meeting, ...]
    agreements: Mapping[int, HouseAgreement]
    everybody: tuple[str, ...]
    """Names of those who could be there: residents first."""


def bring(desk: Desk, text: str, brought_by: str = "") -> tuple[MeetingLine, ...]:
    """Anybody may bring something; what waits for the next meeting comes back.

    Raises:
        Unfit: There are no words, or too many.
    """
    words = fit_line(text, "What you bring", limit=LINE_LIMIT)
    name = " ".join(fit(brought_by, "The name", limit=80).split())
    with desk.book.writing():
        kept.bring(desk.book, words, name, _residents(desk, name), by=desk.who.id, at=desk.now())
        return kept.waiting(desk.book)


def let_go(desk: Desk, line_id: int) -> None:
    """Nobody wants to talk about it any more."""
    with desk.book.writing():
        kept.let_go(desk.book, line_id, at=desk.now())


def hold(
    desk: Desk, present: Iterable[str], talked: str = "", next_on: date | None = None
) -> Meeting:
    """A meeting was held today: everything brought was brought to it.

    What the house agreed today is linked to it; what residents wanted talked about there was.

    Raises:
        Unfit: Nobody was there, or the next one is not on a day to come.
    """
    words, today = fit(talked, "What came of it"), house_day(desk.now(), desk.zone)
    if next_on is not None and next_on <= today:
        raise Unfit(
            "The next meeting is on a day to come. Choose a later day, or none yet.", of="next"
        )
    names = names_of_all_there(present)
    if not names:
        raise Unfit("Who was there? Write the names everybody uses, with commas.", of="present")
    with desk.book.writing():
        there = {name: _residents(desk, name) for name in names}
        held = Held(desk.now(), there, words, next_on)
        decided = [
            one.id for one in _agreed_on(desk, today) if one.id not in kept.linked(desk.book)
        ]
        number = kept.add_meeting(desk.book, held, decided, by=desk.who.id, at=desk.now())
        said.talked_about(desk.book, [one.id for one in _to_talk(desk)], number)
        return kept.meetings_by_id(desk.book, [number])[0]


def _residents(desk: Desk, name: str) -> int | None:
    """The number of whoever stays and uses that name; their rows go with them one day."""
    here = (one for one in people.here(desk.book) if same_name(one.name, name))
    return next((one.id for one in here), None) if name else None


def _agreed_on(desk: Desk, day: date) -> tuple[HouseAgreement, ...]:
    return tuple(
        one
        for one in agreed.agreements(desk.book)
        if one.decided_at is not None and house_day(one.decided_at, desk.zone) == day
    )


def _to_talk(desk: Desk) -> tuple[Feedback, ...]:
    """What residents said to the house, or in the open, and want talked about."""
    return tuple(
        one
        for one in said.all_feedback(desk.book)
        if one.to_meeting and one.meeting_id is None and (one.to_house or one.in_the_open)
    )


def meetings_page(desk: Desk) -> MeetingsPage:
    """The next meeting, and those that were held."""
    with desk.book.reading():
        held = kept.meetings(desk.book)
        here = [one.name for one in people.here(desk.book)]
        team = [one.name for one in people.staff(desk.book) if one.active]
        return MeetingsPage(
            next=meeting_page(desk, None),
            next_on=held[0].next_on if held else None,
            held=held,
            agreements={one.id: one for one in agreed.agreements(desk.book)},
            everybody=(*here, *team),
        )


def meeting_page(desk: Desk, meeting_id: int | None) -> MeetingPage:
    """One meeting on one page; None for the next one.

    Raises:
        NotFound: There is none of that number.
    """
    with desk.book.reading():
        held = kept.meetings(desk.book, newest=1000)
        if meeting_id is None:
            return _next_page(desk, held)
        at = next((n for n, one in enumerate(held) if one.id == meeting_id), None)
        if at is None:
            raise NotFound("There is no such meeting in the book.")
        meeting, before = held[at], held[at + 1] if at + 1 < len(held) else None
        of_it = [
            one
            for one in agreed.agreements(desk.book)
            if one.id in meeting.agreements
            or (one.decided_at and _day(desk, one.decided_at) == _day(desk, meeting.held_at))
        ]
        talked = [one for one in said.all_feedback(desk.book) if one.meeting_id == meeting.id]
        return MeetingPage(
            house=desk.house,
            made_at=desk.now(),
            meeting=meeting,
            celebrations=good.celebrations_of_the_house(
                desk.book, since=before.held_at if before else None, until=meeting.held_at
            ),
            lines=meeting.lines,
            said=_in_their_words(desk, talked),
            proposals=(),
            agreed=tuple(of_it),
            brought_next=kept.waiting(desk.book) if at == 0 else (),
        )


def _next_page(desk: Desk, held: Sequence[Meeting]) -> MeetingPage:
    return MeetingPage(
        house=desk.house,
        made_at=desk.now(),
        meeting=None,
        celebrations=good.celebrations_of_the_house(
            desk.book, since=held[0].held_at if held else None
        ),
        lines=kept.waiting(desk.book),
        said=_in_their_words(desk, _to_talk(desk)),
        proposals=tuple(
            one for one in agreed.agreements(desk.book) if one.state is AgreementState.PROPOSED
        ),
        agreed=(),
        brought_next=(),
    )


def _day(desk: Desk, moment: datetime) -> date:
    return house_day(moment, desk.zone)


def _in_their_words(desk: Desk, found: Iterable[Feedback]) -> tuple[tuple[str, str], ...]:
    names = dict(people.names(desk.book))
    return tuple(
        (names.get(one.resident_id, "") if one.with_name else "", one.text) for one in found
    )


def newest(desk: Desk) -> int | None:
    """The number of the meeting held last."""
    held = kept.meetings(desk.book, newest=1)
    return held[0].id if held else None


def in_the_house(desk: Desk) -> Iterator[Lead]:
    """The row on the house's page."""
    held = kept.meetings(desk.book, newest=1)
    on = held[0].next_on if held else None
    when = f", the next {day_of(on)}" if on and on >= house_day(desk.now(), desk.zone) else ""
    yield Lead(f"House meetings{when}", "meetings:")


def on_the_board(desk: Desk) -> Iterator[Lead]:
    """On the day of a meeting, one line."""
    held = kept.meetings(desk.book, newest=1)
    if held and held[0].next_on == house_day(desk.now(), desk.zone):
        yield Lead("The house meeting is today. Anybody may bring something.", "meetings:")


def meeting_items(
    book: Book, ids: Mapping[int, Entry], names: Mapping[int, str], zone: ZoneInfo
) -> Sequence[Item]:
    """What is handed over of a meeting: that it was, and what came of it."""
    return [
        Item(
            entry_id=ids[one.id].id,
            kind=EntryKind.MEETING,
            resident_id=None,
            heading=f"House meeting, {short_day(one.held_at, zone)}, "
            f"written down by {names.get(one.recorded_by, '?')}",
            text=" ".join(
                (
                    one.talked or "It was held.",
                    f"The next is on {day_of(one.next_on)}." if one.next_on else "",
                )
            ).strip(),
            subject_id=one.id,
        )
        for one in kept.meetings_by_id(book, list(ids))
    ]
