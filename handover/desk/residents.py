"""Who stays: arriving, their page, leaving, and what is celebrated."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from handover.desk import acts, leads, quiet, wanted
from handover.desk.desk import Desk
from handover.desk.follow_ups import is_orphan
from handover.desk.leads import Lead
from handover.desk.leaving import begin_ending
from handover.desk.limits import LimitLine, ReviewLine, lines_of, to_review
from handover.desk.meeting_them import begin_page
from handover.desk.naming import chosen_name
from handover.desk.reading import keep_read
from handover.desk.staying import all_residents as all_residents
from handover.desk.staying import resident_by_id as resident_by_id
from handover.desk.staying import resident_named as resident_named
from handover.desk.staying import residents_here as residents_here
from handover.house.celebrations import Celebration, Share
from handover.house.dataclass import dataclass, field
from handover.house.follow_ups import FollowUp
from handover.house.notes import Note, OwnWords
from handover.house.openings import PageOpening
from handover.house.people import Resident, StayStatus
from handover.house.plain_text import fit, fit_line
from handover.house.priorities import HowWeKnow, Priority, TheirDecision, their_word
from handover.house.refusals import NeedsTheirDecision, NotFound, NotPossible
from handover.house.shifts import Roster
from handover.house.times import Span
from handover.rules.shift_time import judge
from handover.store import cards, notes, openings, people, priorities, welcomes
from handover.store import follow_ups as promises
from handover.store import their_word as theirs


@dataclass(frozen=True, slots=True)
class PersonPage:
    """One resident's page: own words first, then what they want, then what is promised and written.

    Nothing on it is about anybody else.
    """

    resident: Resident
    own_words: tuple[OwnWords, ...]
    priorities: tuple[Priority, ...]
    promises: tuple[FollowUp, ...]
    """Open ones, the earliest first."""
    orphans: frozenset[int]
    """Promises whose person is no longer on at that time."""
    celebrations: tuple[Celebration, ...]
    notes: tuple[Note, ...]
    """By when it happened, newest first."""
    roster_changed: frozenset[int]
    """Notes whose time would be judged otherwise by the roster as it is now."""
    staff: dict[int, str]
    """Names of the team, by number."""
    limits: tuple[LimitLine, ...] = ()
    """What they said is never or maybe all right; what they asked for today only first."""
    opened: tuple[PageOpening, ...] = ()
    """Who opened it while they were not on shift, the newest first."""
    look_again: ReviewLine | None = None
    """When to look at it again together."""
    quiet: tuple[str, ...] = ()
    """Is it a good moment to ask how the stay is?"""
    first: tuple[Lead, ...] = ()
    """How to speak with them, what to ask first and what they are good at, as they put it."""
    came_up: Mapping[int, str] = field(default_factory=dict)
    """When what they want was spoken of last, in words, by number."""
    more: tuple[Lead, ...] = ()
    """What else is about them and has a page of its own."""
    not_written: str = ""
    """Said while it could not be written down yet that I opened the page."""


def person_page(desk: Desk, resident_id: int) -> PersonPage:
    """Open somebody's page. What others wrote on it counts as read by me from now on.

    Raises:
        NotFound: There is nobody like that.
    """
    page = _page_of(desk, resident_id)
    me = desk.who.id
    unread = [one.id for one in page.notes if one.author_id != me and me not in one.read_by]
    if unread:
        keep_read(desk, unread)
    return page


def _page_of(desk: Desk, resident_id: int) -> PersonPage:
    with desk.book.reading():
        who = people.resident(desk.book, resident_id)
        written = notes.notes_about(desk.book, resident_id)
        theirs = priorities.priorities_of(desk.book, resident_id)
        roster = desk.roster()
        open_ones = tuple(
            one for one in promises.open_follow_ups(desk.book) if one.resident_id == resident_id
        )
        return PersonPage(
            resident=who,
            own_words=notes.own_words_of(desk.book, resident_id),
            priorities=theirs,
            promises=open_ones,
            orphans=frozenset(one.id for one in open_ones if is_orphan(one, roster)),
            celebrations=promises.celebrations_of(desk.book, resident_id),
            notes=written,
            opened=tuple(
                one for one in openings.openings_of(desk.book, resident_id) if one.off_shift
            ),
            roster_changed=frozenset(n.id for n in written if _judged_otherwise(n, roster)),
            staff=dict(desk.names()),
            limits=lines_of(desk, resident_id),
            look_again=next(
                (one for one in to_review(desk) if one.resident_id == resident_id), None
            ),
            quiet=quiet.about_stay(desk, who),
            first=leads.first_about(desk, who),
            came_up={one.id: wanted.came_up(desk, one) for one in theirs},
            more=leads.about(desk, who),
        )


def _judged_otherwise(note: Note, roster: Roster) -> bool:
    if note.verdict is None or roster.known_from is None:
        return False
    when = Span(note.happened_from, note.happened_to)
    judged = judge(when, roster.blocks_near(note.author_id, when))
    return when.start >= roster.known_from and judged is not note.verdict


def welcome(
    desk: Desk, name: str, *, pronouns: str = "", ask_first: str = "", at: datetime | None = None
) -> Resident:
    """Somebody arrives. Nothing is demanded but the name they choose.

    Raises:
        Unfit: There is no name.
        NotPossible: Somebody of that name is staying already.
    """
    with desk.book.writing():
        chosen = chosen_name(desk, name)
        resident_id = begin_page(desk, chosen, pronouns, ask_first, HowWeKnow.HERE_NOW)
        people.add_stay(desk.book, resident_id, StayStatus.STAYING, at or desk.now())
        welcomes.add_welcome(desk.book, resident_id, by=desk.who.id, at=desk.now())
        return people.resident(desk.book, resident_id)


def choose_leaving(desk: Desk, resident_id: int, at: datetime) -> Resident:
    """The person has chosen when to leave (UTC). Nothing is planned after that.

    Raises:
        NotPossible: They are not staying.
    """
    return _change_stay(desk, resident_id, StayStatus.STAYING, left_at=at)


def goodbye(desk: Desk, resident_id: int, *, words: str = "") -> Resident:
    """Somebody leaves the house. Their emergency card goes at once, and wholly.

    From now on the day is set on which everything else goes.

    Raises:
        NotPossible: They are not staying, or promises to them are still open.
    """
    goodbye_words = fit(words, "Their goodbye words")
    with desk.book.writing():
        still_open = [
            one for one in promises.open_follow_ups(desk.book) if one.resident_id == resident_id
        ]
        if still_open:
            raise NotPossible(
                f"{len(still_open)} promises to them are still open. Settle them together first."
            )
        left = _change_stay(
            desk, resident_id, StayStatus.ENDED, left_at=desk.now(), words=goodbye_words
        )
        cards.remove_card(desk.book, resident_id)
        begin_ending(desk, left)
    desk.book.leave_nothing_beside_it()
    return left


def _change_stay(
    desk: Desk, resident_id: int, status: StayStatus, *, left_at: datetime, words: str = ""
) -> Resident:
    with desk.book.writing():
        who = people.resident(desk.book, resident_id)
        if not who.here or who.stay is None:
            raise NotPossible(f"{who.name} is not staying here now.")
        people.change_stay(
            desk.book,
            who.stay.id,
            status=status,
            arrived_at=who.stay.arrived_at,
            left_at=left_at,
            leaves_words=words,
        )
        return people.resident(desk.book, resident_id)


def keep_ask_first(
    desk: Desk, who: Resident, words: str, decided: TheirDecision | None
) -> Resident:
    """How they want to be met, in their words; with none they take it back, as it ever stood.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        MovedOn: Somebody changed it since it was read.
    """
    yes, said = their_word(decided, "How they want to be met is theirs to say."), fit(words, "This")
    with desk.book.writing():
        if said != who.ask_first:
            by, at = desk.who.id, desk.now()
            theirs.keep_ask_first(desk.book, who, said, yes, by=by, at=at)
        return people.resident(desk.book, who.id)


def celebrate(
    desk: Desk,
    text: str,
    *,
    resident_id: int | None = None,
    share: Share = Share.TEAM,
    ok_by_person: bool = False,
    thanks: bool = False,
    note_id: int | None = None,
) -> None:
    """Note down something good, however small; `thanks` is for something they gave.

    Raises:
        NeedsTheirDecision: The house may hear of it only with the person's yes.
        NotFound: There is nobody like that.
    """
    if resident_id is not None and share is Share.HOUSE and not ok_by_person:
        raise NeedsTheirDecision(
            "The whole house hears of it only if they say yes. Ask them.", of="share"
        )
    words = fit_line(text, "What there is to celebrate", limit=2000)
    with desk.book.writing():
        if resident_id is not None and not people.resident(desk.book, resident_id):
            raise NotFound("There is nobody like that in the book.")
        number = promises.add_celebration(
            desk.book,
            words,
            resident_id=resident_id,
            share=share,
            ok_by_person=ok_by_person,
            thanks=thanks,
            note_id=note_id,
            by=desk.who.id,
            at=desk.now(),
        )
        acts.with_celebration(desk, resident_id, number)
