"""The board: what somebody sees when they sit down."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from handover.desk import leads, quiet, typed
from handover.desk.agreements import agreements_page
from handover.desk.carried import Steering, steering
from handover.desk.desk import Desk
from handover.desk.follow_ups import is_orphan
from handover.desk.handover_pages import PromiseLine, in_turn
from handover.desk.handovers import may_receive
from handover.desk.items import promise_words
from handover.desk.leads import Lead
from handover.desk.limits import LimitLine, ReviewLine, to_review, today_only
from handover.desk.notes import my_drafts
from handover.desk.reading_promises import may_be_read
from handover.desk.residents import residents_here
from handover.desk.steered import promise_as_they_want
from handover.desk.waiting import NewSince, apart, new_since_i_read, to_receive, waiting_for_me
from handover.house.agreements import HouseAgreement
from handover.house.coming_shift import is_for_shift, shift_after
from handover.house.dataclass import dataclass
from handover.house.drafts import Draft, DraftKey
from handover.house.follow_ups import FollowUp
from handover.house.handovers import Handover
from handover.house.notes import Carry, Note, OwnWords, StoredAnswer, Together
from handover.house.people import Resident
from handover.house.priorities import Priority, Step
from handover.house.shifts import Block, Roster
from handover.house.times import Span
from handover.store import follow_ups as promises
from handover.store import handovers, notes, priorities

LOOK_AHEAD = timedelta(hours=8)
"""How far the board looks for promises when nobody is on shift."""
JUST_TONIGHT = timedelta(hours=16)
"""So long words for the next shift only stand on the board: until that shift is over."""
UNREAD_AMONG = 20
"""So many of the newest notes about somebody are looked through for what I have not read."""
CARRIED_OFTEN = 2
"""Carried so often, a promise comes back as a question: do they still want it?"""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One resident on the board."""

    resident: Resident
    own_words: OwnWords | None
    """The latest they let us carry."""
    next_step: Step | None
    """Chosen by them."""
    unread: int
    """Notes about them that I have not read."""


@dataclass(frozen=True, slots=True)
class BoardPage:
    """Who is here, what was promised for this shift and by whom, what is unread, my drafts."""

    block: Block | None
    """The time I am on right now."""
    on_shift: tuple[str, ...]
    """Who is on with residents right now, me included."""
    shift_words: str
    people: tuple[PersonLine, ...]
    promises: tuple[PromiseLine, ...]
    """For this shift; those nobody can keep as they stand first."""
    to_receive: tuple[Handover, ...]
    """What I have not heard, newest first."""
    may_receive: bool
    """Am I on shift, or about to be? Otherwise I can read it, and it waits for my shift."""
    to_confirm: tuple[Handover, ...]
    new_since: tuple[NewSince, ...]
    """What was added or answered since I heard it."""
    last: Handover | None
    """The newest handover given, to read again."""
    drafts: tuple[tuple[DraftKey, Draft], ...]
    typed: tuple[Lead, ...]
    """Words I typed into a question and did not keep, and where they wait."""
    questions: tuple[tuple[int, StoredAnswer], ...]
    """Asked by the rules about notes of mine from the shell; with the note's number."""
    names: dict[int, str]
    """Names of the team, by number."""
    today_only: Mapping[int, tuple[LimitLine, ...]]
    """What residents asked for today only, by their number."""
    look_again: tuple[ReviewLine, ...]
    """Limits whose day to be looked at again is here."""
    agreements_again: tuple[HouseAgreement, ...]
    """What the house has agreed and is to look at again."""
    quiet: tuple[str, ...]
    """What is much for me. Nobody else is told."""
    look_at: tuple[Lead, ...] = ()
    """What I may want to look at. Nothing of it has to be done."""

    @property
    def newest(self) -> Handover | None:
        """The newest handover of all, while I have not heard it."""
        return apart(self.to_receive, self.last)[0]

    @property
    def while_away(self) -> tuple[Handover, ...]:
        """What was handed over before it that I have not heard."""
        return apart(self.to_receive, self.last)[1]


def board(desk: Desk) -> BoardPage:
    """Everything the board shows, read in one go."""
    with desk.book.reading():
        roster = desk.roster()
        now = desk.now()
        block = desk.my_block(roster)
        names = dict(desk.names())
        here = residents_here(desk)
        steer = steering(desk.book)
        on_now = roster.assignments_at(now)
        return BoardPage(
            block=block,
            on_shift=tuple(names.get(staff_id, "?") for staff_id in roster.on_at(now)),
            shift_words=block.kinds[-1].words
            if block
            else next((a.kind.words for a in reversed(on_now) if a.with_residents), ""),
            people=tuple(_person(desk, one, steer) for one in in_turn(here, desk)),
            promises=_promises(desk, roster, names, block, steer),
            to_receive=to_receive(desk),
            may_receive=may_receive(desk),
            to_confirm=waiting_for_me(desk),
            new_since=new_since_i_read(desk),
            last=handovers.last_given(desk.book),
            drafts=my_drafts(desk),
            typed=typed.mine(desk),
            questions=notes.open_questions(desk.book, desk.who.id),
            names=names,
            today_only=today_only(desk, here),
            look_again=tuple(one for one in to_review(desk) if one.due),
            agreements_again=_agreements_again(desk),
            quiet=quiet.my_load(desk, roster),
            look_at=leads.for_me(desk),
        )


def _agreements_again(desk: Desk) -> tuple[HouseAgreement, ...]:
    page = agreements_page(desk)
    return tuple(one for one in page.in_force if one.id in page.look_again)


def _person(desk: Desk, resident: Resident, steer: Steering) -> PersonLine:
    long_ago = desk.now() - JUST_TONIGHT
    words = (
        one
        for one in notes.own_words_of(desk.book, resident.id, newest=5)
        if (carry := steer.of_words(one)) is Carry.YES
        or (carry is Carry.TONIGHT and one.said_at > long_ago)
    )
    wanted = priorities.priorities_of(desk.book, resident.id)
    steps = (p.next_step for p in wanted if p.status.alive and p.next_step)
    return PersonLine(
        resident=resident,
        own_words=next(words, None),
        next_step=next(steps, None),
        unread=notes.unread_about(desk.book, resident.id, reader=desk.who.id, newest=UNREAD_AMONG),
    )


def _promises(
    desk: Desk, roster: Roster, names: dict[int, str], block: Block | None, steer: Steering
) -> tuple[PromiseLine, ...]:
    until = block.span.end if block else desk.now() + LOOK_AHEAD
    after = shift_after(roster, until) if block else None
    here = {one.id: one.name for one in residents_here(desk)}
    found = [
        one
        for one in promises.open_follow_ups(desk.book)
        if one.window is not None and is_for_shift(one.window, until, after)
    ]
    read = {one.id for one in may_be_read(desk, found).promises}
    lines = [
        PromiseLine(
            promise_as_they_want(steer, one),
            here.get(one.resident_id or 0, ""),
            promise_words(one, names, desk.zone),
            is_orphan(one, roster),
            held=one.id not in read,
        )
        for one in found
    ]
    return tuple(sorted(lines, key=lambda line: (not line.orphan, line.follow_up.staff_id or 0)))


@dataclass(frozen=True, slots=True)
class ReadyPage:
    """What to look at before handing over. Nothing on it has to be done."""

    drafts: tuple[tuple[DraftKey, Draft], ...]
    unkept: tuple[FollowUp, ...]
    """Promises whose time is over or ends with this shift."""
    ask_again: tuple[FollowUp, ...]
    """Carried again and again: do they still want it?"""
    not_shared: tuple[Note, ...]
    """My notes of this shift that the person has not seen."""
    unmentioned: tuple[tuple[str, Priority], ...]
    """Nobody has mentioned these for a while: a question to put to the person."""
    unheard: tuple[str, ...]
    """Residents about whom nothing has been said or written yet. Quiet is a complete answer."""


def get_ready(desk: Desk) -> ReadyPage:
    """What to look at before handing over."""
    from handover.desk.handover_pages import next_page

    with desk.book.reading():
        now = desk.now()
        roster = desk.roster()
        block = roster.last_block(desk.who.id, now)
        shift = block.span if block else Span(now - LOOK_AHEAD, now)
        still_open = promises.open_follow_ups(desk.book)
        mine = notes.newest_notes(desk.book, reader=desk.who.id, since=shift.start)
        page = next_page(desk)
        here = {one.id: one.name for one in residents_here(desk)}
        return ReadyPage(
            drafts=my_drafts(desk),
            unkept=tuple(
                one for one in still_open if one.window and one.window.end <= max(shift.end, now)
            ),
            ask_again=tuple(one for one in still_open if one.carried >= CARRIED_OFTEN),
            not_shared=tuple(
                note
                for note in mine
                if note.author_id == desk.who.id
                and note.resident_id
                and note.together is Together.NONE
            ),
            unmentioned=tuple(
                (here[one.resident_id], one)
                for one in priorities.priorities_of_all(desk.book, here)
                if one.waits_to_be_mentioned(now)
            ),
            unheard=tuple(part.name for part in page.parts if part.part in here and part.quiet),
        )
