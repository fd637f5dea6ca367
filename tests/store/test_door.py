"""Whatever writes a text in the book shows it to the house rules first."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

import handover.store
from handover.house.agreements import StoodAside
from handover.house.boundaries import THE_HOUSE, Sort, Thoughts, Value
from handover.house.cards import CardContact, MayRing
from handover.house.celebrations import Share
from handover.house.check_ins import Topic
from handover.house.chores import Every
from handover.house.directory import Entry, PublicContact
from handover.house.drafts import Draft, DraftKey
from handover.house.feedback import NewFeedback
from handover.house.follow_ups import FollowUpKind, FollowUpStatus, WhoAsked
from handover.house.handovers import Acknowledgement, EntryKind, Heard, Line, ReadBack
from handover.house.hard_moments import HardMoment
from handover.house.house_card import CardPart, CardText
from handover.house.houses import House
from handover.house.leaving import LegalHold, Told
from handover.house.my_side import DayChoice, MyPart
from handover.house.notes import Carry, HowTaken, Late, NoteKind, StoredAnswer, Together, Verdict
from handover.house.overrides import Becomes
from handover.house.pacts import WhoMayKnow
from handover.house.partings import Goodbye, PartingKind
from handover.house.people import Role, StayStatus
from handover.house.plans import Section, Side
from handover.house.priorities import (
    HowWeKnow,
    PriorityStatus,
    StepOwner,
    StepStatus,
    TheirDecision,
)
from handover.house.rosters import ChangeKind
from handover.house.sharing import Intention, SeenBy, SharingKind
from handover.house.shifts import AssignmentStatus, ShiftKind
from handover.house.times import Span
from handover.house.who import OwnPerson, Part, Said
from handover.rules.boundaries import ROW
from handover.rules.concerns import Blocked
from handover.store import (
    agreements,
    arriving,
    boundaries,
    cards,
    check_ins,
    chores,
    directory,
    drafts,
    entries,
    feedback,
    follow_ups,
    handovers,
    hard_moments,
    house_board,
    house_card,
    houses,
    leaving,
    meetings,
    my_parts,
    my_side,
    not_alone,
    notes,
    openings,
    overrides,
    pacts,
    partings,
    people,
    plans,
    priorities,
    roster_changes,
    rosters,
    sharings,
    signed_in,
    their_word,
    whereabouts,
    who,
    wording,
)
from handover.store.engine.book import Book
from handover.store.engine.driver import raw_connection
from handover.store.meetings import Held
from tests.house_of_tests import KAI, NOOR, HouseOfTests, in_files
from tests.the_door import SAID, WORD, with_a_door
from tests.use_cases import does, takes_texts, use_cases

NOW = datetime(2026, 3, 9, 19, 30, tzinfo=UTC)
THEO = 2
HANDOVER, NEXT = 1, 2
Act = Callable[[Book], Any]


def held_by_law(book: Book) -> LegalHold:
    """A hold a coordinator has said."""
    leaving.add_hold(book, NOOR, "A court asks", Told.TOLD, "Ines, today", **WHO)
    return leaving.holds_of(book, NOOR)[0]


def note(text: str = "", own_words: str = "", answer: StoredAnswer | None = None) -> notes.NewNote:
    return notes.NewNote(
        uid="a-note",
        kind=NoteKind.BEING_WITH,
        resident_id=NOOR,
        happened=Span(NOW, NOW),
        late=Late.ON_TIME,
        verdict=None,
        text=text,
        own_words=own_words,
        how_taken=HowTaken.QUOTE,
        carry=Carry.YES,
        together=Together.NONE,
        must_know=False,
        answers=(answer,) if answer else (),
    )


def shared(what: str, landed: str = "", answer: StoredAnswer | None = None) -> sharings.NewSharing:
    return sharings.NewSharing(
        uid="a-sharing",
        resident_id=NOOR,
        what=what,
        kind=SharingKind.TOOL,
        intentions=frozenset({Intention.TOOLS}),
        asked_first=True,
        landed=landed,
        seen_by=SeenBy.TEAM,
        happened=Span(NOW, NOW),
        verdict=Verdict.INSIDE,
        answers=(answer,) if answer else (),
    )


def promise(text: str) -> follow_ups.NewFollowUp:
    return follow_ups.NewFollowUp(
        text, FollowUpKind.COMPANY, WhoAsked.PERSON, None, NOOR, None, NOW
    )


def said(text: str) -> NewFeedback:
    return NewFeedback(NOOR, text)


def heard(question: str) -> Acknowledgement:
    return Acknowledgement(NOOR, THEO, Heard.ASK, 1, NOW, question=question)


def first_assignment(book: Book) -> Any:
    return rosters.assignment(book, 1)


def stay(book: Book) -> Any:
    return people.resident(book, NOOR).stay


WHO: dict[str, Any] = {"by": THEO, "at": NOW}
THEIRS = TheirDecision(HowWeKnow.HERE_NOW)
KEY = DraftKey(THEO, KAI, NoteKind.BEING_WITH)
WISH: dict[str, Any] = {**WHO, "more": {}}
DECIDED: dict[str, Any] = {**WHO, "before": "", "decided": None, "change": "words"}
SHARE: dict[str, Any] = {**WHO, "resident_id": NOOR, "share": Share.TEAM, "ok_by_person": True}
SAID_IT: dict[str, Any] = {"said_at": NOW, "how": HowTaken.QUOTE, "share": Carry.YES, "by": THEO}
ENDED: dict[str, Any] = {"status": StayStatus.ENDED, "arrived_at": NOW, "left_at": NOW}
TONIGHT = Span(NOW, NOW + timedelta(hours=8))

LIBRARY = PublicContact("Town library", number="802-555-0155")
SAID_IN_EVERY_FIELD = (
    replace(LIBRARY, when=SAID),
    replace(LIBRARY, sort=SAID),
    replace(LIBRARY, hours=SAID),
    replace(LIBRARY, joining=SAID),
)
ENTRY = Entry(1, LIBRARY, NOW)


def setting(**words: Any) -> boundaries.NewSetting:
    return boundaries.NewSetting(ROW[7], THE_HOUSE, Value.NEVER, **words)


def decided(text: str = "A", *present: str, aside: StoodAside | None = None) -> agreements.Decided:
    return agreements.Decided(text, present or ("Noor",), (aside,) if aside else ())


A_PACT = pacts.NewPact(NOOR, "I ring", "I make tea", "", None, True, WhoMayKnow.TEAM)


def to_tell(book: Book) -> Any:
    partings.add_parting(
        book, THEO, PartingKind.AWAY, [NOOR], last_day=NOW.date(), back_on=None, by=1, at=NOW
    )
    return partings.partings(book)[0].to_tell[0]


def wording_of_a_plan(i_need: str = "", house_needs: str = "") -> plans.NewWording:
    here = TheirDecision(HowWeKnow.HERE_NOW)
    return plans.NewWording(Section.HELPS, i_need, house_needs, private=False, decided=here)


SISTER = MayRing("Ana", "sister", "802-555-0177")
ON_CARD = CardContact(1, NOOR, SISTER, HowWeKnow.HERE_NOW, None, NOW, THEO)
SAID_SO: dict[str, Any] = {"decided": TheirDecision(HowWeKnow.HERE_NOW), "by": THEO, "at": NOW}
WHAT = CardText(CardPart.WHAT, "")
ANA = OwnPerson(1, NOOR, "Ana", "", frozenset(), HowWeKnow.HERE_NOW, None, NOW, THEO)
WORDS_OF_A_CARD = tuple(
    replace(SISTER, **{field: SAID}) for field in ("name", "relation", "for_what", "when")
)


def add_to_card(whom: MayRing) -> Act:
    return lambda book: cards.add_card_contact(book, NOOR, whom, **SAID_SO)


def change_card(whom: MayRing) -> Act:
    return lambda book: cards.change_card_contact(book, ON_CARD, whom, keeps_number=True, **SAID_SO)


WRITERS: dict[str, tuple[Act, ...]] = {
    "arriving.agree_longer": (
        lambda book: arriving.agree_longer(book, stay(book), SAID, "Ines", None, THEIRS, **WHO),
        lambda book: arriving.agree_longer(book, stay(book), "A", SAID, None, THEIRS, **WHO),
    ),
    "agreements.agree": (
        *(
            lambda book, made=made: agreements.agree(book, made, None, by=THEO, at=NOW)
            for made in (
                decided(SAID),
                decided("A", WORD),
                decided(aside=StoodAside(WORD)),
                decided(aside=StoodAside("Noor", SAID)),
            )
        ),
    ),
    "agreements.change": (
        lambda book: agreements.change(
            book,
            agreements.agreement(book, agreements.propose(book, "A", by=THEO, at=NOW)),
            text=SAID,
        ),
    ),
    "agreements.propose": (lambda book: agreements.propose(book, SAID, by=THEO, at=NOW),),
    "boundaries.add_own_row": (
        lambda book: boundaries.add_own_row(book, THE_HOUSE, Sort.TOUCH, SAID, by=THEO, at=NOW),
    ),
    "boundaries.add_setting": (
        *(
            lambda book, said=said: boundaries.add_setting(book, said, by=THEO, at=NOW)
            for said in (setting(depends_on=SAID), setting(why=SAID), setting(agreed_with=SAID))
        ),
    ),
    "boundaries.keep_thoughts": (
        *(
            lambda book, thought=thought: boundaries.keep_thoughts(book, THEO, thought, at=NOW)
            for thought in (Thoughts(1, SAID), Thoughts(1, "", SAID))
        ),
    ),
    "cards.add_card_contact": tuple(add_to_card(whom) for whom in WORDS_OF_A_CARD),
    "cards.add_not_to_ring": (lambda book: cards.add_not_to_ring(book, NOOR, SAID, **SAID_SO),),
    "cards.change_card_contact": tuple(change_card(whom) for whom in WORDS_OF_A_CARD),
    "cards.keep_in_words": (
        lambda book: cards.keep_in_words(book, NOOR, None, SAID, None, **SAID_SO),
    ),
    "signed_in.explain": (lambda book: signed_in.explain(book, [b"x"], SAID, by=1, at=NOW),),
    "chores.add_chore": (lambda book: chores.add_chore(book, SAID, Every.DAY, at=NOW),),
    "chores.change_chore": (
        lambda book: chores.change_chore(
            book, chores.chore(book, chores.add_chore(book, "A", Every.DAY, at=NOW)), SAID,
            Every.DAY,
        ),
    ),
    "directory.add_public_contact": (
        lambda book: directory.add_public_contact(book, replace(LIBRARY, name=SAID), at=NOW),
        *(
            lambda book, one=one: directory.add_public_contact(book, one, at=NOW)
            for one in SAID_IN_EVERY_FIELD
        ),
    ),
    "directory.change_public_contact": (
        lambda book: directory.change_public_contact(book, ENTRY, replace(LIBRARY, name=SAID)),
        lambda book: directory.change_public_contact(book, ENTRY, replace(LIBRARY, when=SAID)),
    ),
    "drafts.keep_draft": (
        lambda book: drafts.keep_draft(book, KEY, Draft(SAID), at=NOW),
        lambda book: drafts.keep_draft(book, KEY, Draft("", SAID), at=NOW),
        lambda book: drafts.keep_draft(book, KEY, Draft("A", when_typed=SAID), at=NOW),
    ),
    "drafts.keep_unfinished": (
        lambda book: drafts.keep_unfinished(book, THEO, "A promise", {"words": SAID}, at=NOW),
    ),
    "follow_ups.add_celebration": (lambda book: follow_ups.add_celebration(book, SAID, **SHARE),),
    "follow_ups.add_follow_up": (
        lambda book: follow_ups.add_follow_up(book, promise(SAID), by=THEO, at=NOW),
    ),
    "entries.enter": (
        lambda book: entries.enter(
            book, EntryKind.PRIORITY, 1, resident_id=NOOR, by=THEO, at=NOW, words=SAID
        ),
        lambda book: entries.enter(
            book, EntryKind.PRIORITY, 1, resident_id=NOOR, by=THEO, at=NOW, step=SAID
        ),
    ),
    "follow_ups.change_follow_up": (
        lambda book: follow_ups.change_follow_up(
            book,
            follow_ups.follow_up(book, 1),
            by=THEO,
            at=NOW,
            status=FollowUpStatus.KEPT,
            outcome_words=SAID,
        ),
    ),
    "feedback.add_answer": (
        lambda book: feedback.add_answer(
            book,
            feedback.feedback(book, feedback.add_feedback(book, said("A"), **WHO)),
            SAID,
            by_person=False,
            **WHO,
        ),
    ),
    "feedback.add_feedback": (lambda book: feedback.add_feedback(book, said(SAID), **WHO),),
    "handovers.acknowledge": (lambda book: handovers.acknowledge(book, HANDOVER, heard(SAID)),),
    "handovers.add_correction": (
        lambda book: handovers.add_correction(book, HANDOVER, NOOR, SAID, by=THEO, at=NOW),
    ),
    "handovers.answer_question": (
        lambda book: handovers.answer_question(book, HANDOVER, 0, 3, SAID, by=THEO, at=NOW),
    ),
    "handovers.change_handover": (
        lambda book: handovers.change_handover(
            book, handovers.handover(book, NEXT), left_because=SAID
        ),
    ),
    "handovers.keep_line": (
        lambda book: handovers.keep_line(
            book, NEXT, Line(KAI, SAID, version=0), by=THEO, at=NOW
        ),
        lambda book: handovers.keep_line(
            book, NEXT, Line(KAI, "", SAID, version=0), by=THEO, at=NOW
        ),
    ),
    "handovers.keep_read_back": (
        lambda book: handovers.keep_read_back(book, HANDOVER, ReadBack(NOOR, 3, SAID, NOW)),
    ),
    "house_card.put_on_house_card": (
        lambda book: house_card.put_on_house_card(book, WHAT, SAID, by=THEO, at=NOW),
    ),
    "house_card.say_about_me": (
        lambda book: house_card.say_about_me(book, THEO, SAID, read=0),
    ),
    "hard_moments.add_hard_moment": (
        *(
            lambda book, told=told: hard_moments.add_hard_moment(book, 1, told)
            for told in (HardMoment(what_helped=SAID), HardMoment(my_read=SAID))
        ),
    ),
    "house_board.change": (
        lambda book: house_board.change(
            book,
            house_board.message(book, house_board.put_up(book, "A", TONIGHT.end, **WHO)),
            SAID,
            TONIGHT.end,
        ),
    ),
    "house_board.put_up": (lambda book: house_board.put_up(book, SAID, TONIGHT.end, **WHO),),
    "houses.keep_house": (
        lambda book: houses.keep_house(book, House(SAID, "UTC")),
        lambda book: houses.keep_house(book, House("A", "UTC", word_for_person=WORD)),
    ),
    "not_alone.keep_rather_not": (
        lambda book: not_alone.keep_rather_not(book, NOOR, THEO, SAID, **SAID_SO),
    ),
    "leaving.add_hold": (
        lambda book: leaving.add_hold(book, NOOR, SAID, Told.TOLD, "A", **WHO),
        lambda book: leaving.add_hold(book, NOOR, "A", Told.TOLD, SAID, **WHO),
    ),
    "leaving.hold_told": (lambda book: leaving.hold_told(book, held_by_law(book), SAID),),
    "leaving.lift_hold": (
        lambda book: leaving.lift_hold(book, held_by_law(book), SAID, **WHO),
    ),
    "meetings.add_meeting": (
        lambda book: meetings.add_meeting(book, Held(NOW, {"Noor": NOOR}, SAID), (), **WHO),
        lambda book: meetings.add_meeting(book, Held(NOW, {WORD: None}), (), **WHO),
    ),
    "meetings.bring": (
        lambda book: meetings.bring(book, SAID, "Noor", NOOR, **WHO),
        lambda book: meetings.bring(book, "A", WORD, None, **WHO),
    ),
    "notes.add_addendum": (
        lambda book: notes.add_addendum(book, notes.note_by_id(book, 1), SAID, by=THEO, at=NOW),
    ),
    "notes.add_note": (
        lambda book: notes.add_note(book, note(SAID), by=THEO, at=NOW),
        lambda book: notes.add_note(book, note("A", SAID), by=THEO, at=NOW),
        lambda book: notes.add_note(
            book, note("A", answer=StoredAnswer("A1", "?", "other", SAID)), by=THEO, at=NOW
        ),
        lambda book: notes.add_note(
            book, note("A", answer=StoredAnswer("A1", "?", SAID)), by=THEO, at=NOW
        ),
    ),
    "my_parts.add_my_part": (
        lambda book: my_parts.add_my_part(
            book, MyPart(NOOR, date(2026, 3, 9), DayChoice.MESSAGE, SAID), THEIRS, **WHO
        ),
    ),
    "my_side.add_my_side": (
        lambda book: my_side.add_my_side(
            book, notes.note_by_id(book, 1), SAID, how=HowTaken.TYPED, **WHO
        ),
    ),
    "my_side.add_topic": (
        lambda book: my_side.add_topic(book, NOOR, SAID, Carry.NO, THEIRS, **WHO),
    ),
    "notes.add_own_words": (lambda book: notes.add_own_words(book, NOOR, SAID, **SAID_IT),),
    "openings.add_opening": (lambda book: openings.add_opening(book, NOOR, SAID, **WHO),),
    "notes.keep_answer": (
        lambda book: notes.keep_answer(book, 4, StoredAnswer("A1", "?", "other", SAID), at=NOW),
        lambda book: notes.keep_answer(book, 4, StoredAnswer("A1", "?", SAID), at=NOW),

    ),
    "notes.reword_note": (
        lambda book: notes.reword_note(book, notes.note_by_id(book, 5), SAID, at=NOW),
    ),
    "overrides.add_learning": (
        lambda book: overrides.add_learning(book, 1, "A3", SAID, Becomes.TIP, at=NOW),
    ),
    "overrides.add_override": (
        lambda book: overrides.add_override(book, rule="A3", words=SAID, **WHO),
        lambda book: overrides.add_override(book, rule="A3", words="A", because=SAID, **WHO),
    ),
    "people.add_resident": (
        lambda book: people.add_resident(book, SAID),
        lambda book: people.add_resident(book, "Ash", pronouns=SAID),
        lambda book: people.add_resident(book, "Ash", ask_first=SAID),
    ),
    "people.add_staff": (
        lambda book: people.add_staff(book, SAID, frozenset({Role.RELIEF}), at=NOW),
    ),
    "people.change_stay": (
        lambda book: people.change_stay(book, 1, **ENDED, leaves_words=SAID),
    ),
    "people.keep_name": (
        lambda book: people.keep_name(book, people.resident(book, NOOR), SAID, THEIRS, **WHO),
    ),
    "people.keep_pronouns": (lambda book: people.keep_pronouns(book, NOOR, SAID),),
    "their_word.add_wording": (lambda book: their_word.add_wording(book, NOOR, SAID, **SAID_SO),),
    "their_word.keep_ask_first": (
        lambda book: their_word.keep_ask_first(
            book, people.resident(book, NOOR), SAID, **SAID_SO
        ),
    ),
    "check_ins.add_check_in": (
        lambda book: check_ins.add_check_in(
            book,
            check_ins.NewCheckIn(NOOR, ((Topic.LANDS, SAID),), Carry.NO, SAID_SO["decided"]),
            by=THEO,
            at=NOW,
        ),
    ),
    "pacts.add_pact": (
        *(
            lambda book, words=words: pacts.add_pact(
                book, replace(A_PACT, **words), by=THEO, at=NOW
            )
            for words in ({"theirs": SAID}, {"ours": SAID}, {"rhythm": SAID})
        ),
    ),
    "pacts.end": (
        lambda book: pacts.end(
            book,
            pacts.pact(book, pacts.add_pact(book, A_PACT, by=THEO, at=NOW)),
            Side.TEAM,
            SAID,
            by=THEO,
            at=NOW,
        ),
    ),
    "partings.settle": (
        lambda book: partings.settle(
            book,
            to_tell(book),
            told_by=THEO,
            told_at=NOW,
            their_words=SAID,
            goodbye=Goodbye.HAD,
            by=THEO,
        ),
    ),
    "plans.add_wording": (
        *(
            lambda book, said=said: plans.add_wording(
                book, plans.begin(book, NOOR, at=NOW), said, version=1, by=THEO, at=NOW
            )
            for said in (wording_of_a_plan(i_need=SAID), wording_of_a_plan(house_needs=SAID))
        ),
    ),
    "priorities.add_priority": (
        lambda book: priorities.add_priority(book, NOOR, SAID, PriorityStatus.WISH, **WISH),
        lambda book: priorities.add_priority(
            book, NOOR, "A", PriorityStatus.WISH, **WHO, more={"why_it_matters": SAID}
        ),
    ),
    "priorities.add_step": (lambda book: priorities.add_step(book, 1, SAID, StepOwner.PERSON),),
    "priorities.change_priority": (
        lambda book: priorities.change_priority(
            book, priorities.priority(book, 1), by=THEO, at=NOW, words=SAID
        ),
    ),
    "priorities.change_step": (
        lambda book: priorities.change_step(
            book, priorities.step(book, 1), status=StepStatus.DONE, learned=SAID
        ),
    ),
    "priorities.record_decision": (
        lambda book: priorities.record_decision(book, 1, **DECIDED, value=SAID),
    ),
    "roster_changes.add_change": (
        lambda book: roster_changes.add_change(book, 1, ChangeKind.ILL, because=SAID, **WHO),
    ),
    "rosters.truly_there": (
        lambda book: rosters.truly_there(
            book, first_assignment(book), None, NOW, by=1, because=SAID
        ),
    ),
    "rosters.add_assignment": (
        lambda book: rosters.add_assignment(
            book, THEO, ShiftKind.DAY, date(2026, 3, 9), TONIGHT, by=1, because=SAID
        ),
    ),
    "rosters.change_assignment": (
        lambda book: rosters.change_assignment(
            book, first_assignment(book), AssignmentStatus.SICK, by=1, because=SAID
        ),
    ),
    "whereabouts.add_outing": (
        lambda book: whereabouts.add_outing(book, SAID, TONIGHT, [THEO], []),
        lambda book: whereabouts.add_outing(book, "", TONIGHT, [THEO], [], nobody_here=SAID),
        lambda book: whereabouts.add_outing(book, "", TONIGHT, [THEO], [], because=SAID),
    ),
    "whereabouts.say_out": (
        lambda book: whereabouts.say_out(book, NOOR, SAID, "", at=NOW),
        lambda book: whereabouts.say_out(book, NOOR, "", SAID, at=NOW),
    ),
    "who.add_own_person": (
        lambda book: who.add_own_person(book, NOOR, SAID, "", frozenset(), **SAID_SO),
        lambda book: who.add_own_person(book, NOOR, "Ana", SAID, frozenset(), **SAID_SO),
    ),
    "who.change_own_person": (
        lambda book: who.change_own_person(book, ANA, SAID, "", frozenset(), **SAID_SO),
        lambda book: who.change_own_person(book, ANA, "Ana", SAID, frozenset(), **SAID_SO),
    ),
    "who.say_part": (
        lambda book: who.say_part(book, NOOR, Part.FAITH, Said(SAID), read=0, **SAID_SO),
        lambda book: who.say_part(book, NOOR, Part.GOOD_LIFE, Said("A", WORD), read=0, **SAID_SO),
    ),
    "wording.add_home_phrase": (lambda book: wording.add_home_phrase(book, SAID, at=NOW),),
    "sharings.add_sharing": (
        lambda book: sharings.add_sharing(book, shared(SAID), by=THEO, at=NOW),
        lambda book: sharings.add_sharing(book, shared("A", SAID), by=THEO, at=NOW),
        lambda book: sharings.add_sharing(
            book, shared("A", answer=StoredAnswer("A1", "?", SAID)), by=THEO, at=NOW
        ),
        lambda book: sharings.add_sharing(
            book, shared("A", answer=StoredAnswer("A1", "?", "other", SAID)), by=THEO, at=NOW
        ),
    ),
}  # fmt: skip

NO_WORDS_OF_ANYBODY = {
    "leaving.add_farewell": "signs nobody chose",
    "leaving.choose": "the name of a part of the copy",
    "leaving.note_copy": "one of two forms",
    "purging.remove_person": "it takes words away; a hash is kept",
    "purging.remove_things": "it takes words away",
    "cards.remove_card_contact": "it takes words away",
    "cards.remove_not_to_ring": "it takes words away",
    "directory.add_not_a_detail": "exactly what the door would stop, and nothing around it",
    "directory.remove_not_a_detail": "it takes words away",
    "directory.remove_public_contact": "it takes words away",
    "drafts.drop_unfinished": "it takes words away",
    "waiting_promises.wait_elsewhere": "where a note waits; its words pass where they are kept",
    "wording.switch_off": "the code of a rule; nobody types it",
    "wording.switch_on": "it takes the code of a rule away",
    "roster_changes.remember_read_in": "what is kept is a digest; nobody's words can be read in it",
    "notes.drop_open_question": "it takes a question away",
    "waiting_promises.claim": "the mark and the kind of a note, which the program made",
    "waiting_promises.wait_for_note": "the mark and the kind of a note, which the program made",
    "backups.note_put_back": "the name of a file",
    "backups.note_trouble": "a sentence of the program's own",
}


@pytest.fixture
def book(monday: HouseOfTests) -> Book:
    """A book in which something of everything stands, with a door that stops one word."""
    return with_a_door(monday).book


@pytest.mark.parametrize(
    ("name", "act"), [(name, act) for name, acts in WRITERS.items() for act in acts]
)
def test_no_text_gets_past_the_door(name: str, act: Act, book: Book) -> None:
    # Somebody else has the book open, so that nothing is tidied away before we look.
    with closing(raw_connection(book.driver, book.path)) as somebody:
        somebody.execute("SELECT count(*) FROM note").fetchone()
        with pytest.raises(Blocked) as held, book.writing():
            act(book)
        assert held.value.concerns[0].text == WORD
        assert in_files(book.path.parent, WORD) == (), name


def test_the_word_would_be_found_if_it_did_get_in(monday: HouseOfTests) -> None:
    with closing(raw_connection(monday.book.driver, monday.path)) as somebody:
        somebody.execute("SELECT count(*) FROM note").fetchone()
        with monday.book.writing():
            people.add_resident(monday.book, SAID)
        assert in_files(monday.path.parent, WORD)


def test_everything_in_the_store_that_writes_a_text_stands_in_the_table() -> None:
    writers = {
        name
        for name, function in use_cases(handover.store).items()
        if does(function, "book.add(", "book.run(") and takes_texts(function)
    }
    assert writers == WRITERS.keys() | NO_WORDS_OF_ANYBODY.keys()


def test_only_what_is_blocked_stays_outside(monday: HouseOfTests) -> None:
    book = with_a_door(monday).book
    with book.writing():
        kept = notes.add_note(book, note("She said another word."), by=THEO, at=NOW)
    assert notes.note_by_id(book, kept).text == "She said another word."
