"""Whatever somebody at the desk writes passes the house rules, and what they stop goes nowhere."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import handover.desk
from handover.desk import (
    agreements,
    arriving,
    boundaries,
    cards,
    check_ins,
    chores,
    directory,
    feedback,
    follow_ups,
    goodbyes,
    handovers,
    hard_moments,
    house_board,
    house_card,
    keys,
    leaving,
    meetings,
    my_parts,
    my_side,
    naming,
    never_promised,
    not_alone,
    notes,
    off_shift,
    opening,
    opening_pages,
    pacts,
    partings,
    plans,
    priorities,
    reading,
    reflections,
    residents,
    roster_changes,
    sharing,
    stays,
    suggestions,
    team,
    unfinished,
    usual_here,
    verifying,
    waiting,
    whereabouts,
    who,
    with_them,
    wording,
)
from handover.desk.agreements import Agreed
from handover.desk.board import board
from handover.desk.boundaries import Says
from handover.desk.check_ins import Answered
from handover.desk.follow_ups import Promise
from handover.desk.handover_pages import handover_page
from handover.desk.notes import NoteDraft
from handover.desk.pacts import Offered
from handover.desk.partings import HowTold
from handover.desk.plans import PartSaid
from handover.desk.priorities import MoreAboutIt
from handover.desk.sharing import SharingDraft
from handover.house.agreements import StoodAside
from handover.house.arriving import ArrivalKey
from handover.house.boundaries import THE_HOUSE, Held, Holder, Sort, Value
from handover.house.cards import MayRing
from handover.house.check_ins import Topic
from handover.house.chores import Every
from handover.house.directory import PublicContact
from handover.house.drafts import Draft
from handover.house.feedback import NewFeedback
from handover.house.follow_ups import FollowUpStatus
from handover.house.handovers import HOUSE_PART, Heard, Line
from handover.house.hard_moments import HardMoment
from handover.house.houses import House
from handover.house.leaving import Told
from handover.house.my_side import DayChoice
from handover.house.notes import Carry, HowTaken, NoteKind, StoredAnswer
from handover.house.people import Role
from handover.house.plans import Section
from handover.house.priorities import PriorityStatus, StepStatus
from handover.house.sharing import Intention
from handover.house.shifts import ShiftKind
from handover.house.who import Part, Said
from handover.rules.concerns import Answer, Answers, Blocked
from handover.store.engine.driver import raw_connection
from handover.store.signed_in import LastSeen, keep_seen
from tests.house_of_tests import (
    BEE,
    KAI,
    LARKSPUR,
    NOOR,
    PASSPHRASE,
    THEY_SAID_SO,
    HouseOfTests,
    in_files,
    reflect,
    wall_moment,
    write,
)
from tests.the_door import SAID, WORD, at_the_door, with_a_door
from tests.use_cases import does, takes_texts, use_cases

Act = Callable[[HouseOfTests], Any]


def wish(house: HouseOfTests) -> Any:
    return priorities.priority_by_id(house.mags, 1)


def a_suggested_step(house: HouseOfTests) -> Any:
    """What Noor wants, with a step that was suggested for it."""
    return suggestions.suggest_step(house.mags, wish(house), "Ask at the library")


def key(house: HouseOfTests) -> Any:
    return notes.draft_key(house.mags, KAI, NoteKind.BEING_WITH)


def hear(house: HouseOfTests, **words: Any) -> Any:
    handovers.receive_part(
        house.mags, 1, NOOR, heard=Heard.ASK, version_seen=1, **{"question": "?", **words}
    )
    return None


def fresh_shift(house: HouseOfTests) -> Any:
    """Tomorrow's day shift."""
    day = wall_moment("2026-03-10 07:00")
    return next(a for a in house.ines.roster().assignments if a.span.start == day)


def held_by_law(house: HouseOfTests) -> Any:
    leaving.hold(house.ines, NOOR, "A court asks", Told.TOLD, "Ines, today")
    return leaving.holds_of(house.ines, NOOR)[0]


def night_after(house: HouseOfTests) -> Any:
    """Tomorrow's night shift."""
    night = wall_moment("2026-03-10 23:00")
    return next(a for a in house.ines.roster().assignments if a.span.start == night)


def evening_now(house: HouseOfTests) -> Any:
    """Mags's shift, which has begun."""
    begun = wall_moment("2026-03-09 15:00")
    return next(a for a in house.ines.roster().assignments if a.span.start == begun)


def explain_lost(house: HouseOfTests, why: str) -> None:
    """Theo saw what is not in the book any more, and the coordinator knows why."""
    with house.book.writing():
        keep_seen(house.book, LastSeen(house.theo.who.id, house.clock(), b"gone" * 8))
    verifying.explain_lost(house.ines, why)


def library(house: HouseOfTests) -> Any:
    return directory.put_in(house.mags, LIBRARY)


LIBRARY = PublicContact("Town library", number="802-555-0155")
SAID_IN_EVERY_FIELD = (
    replace(LIBRARY, when=SAID),
    replace(LIBRARY, sort=SAID),
    replace(LIBRARY, hours=SAID),
    replace(LIBRARY, joining=SAID),
)

TEA = Offered("I ring", "I make tea")
NEVER = Says(Value.NEVER)
THE_TEXT = Agreed("A", ("Noor", "Ines"), consensus=True)

SISTER = MayRing("Ana", "sister", "802-555-0177", "anything", "before nine")


WORDS_OF_A_CARD = tuple(
    replace(SISTER, **{field: SAID}) for field in ("name", "relation", "for_what", "when")
)
"""The word in every field but the number."""


def add_to_card(whom: MayRing) -> Act:
    return lambda house: cards.put_on_card(house.mags, NOOR, whom, THEY_SAID_SO)


def change_card(whom: MayRing) -> Act:
    def change(house: HouseOfTests) -> Any:
        contact = cards.put_on_card(house.mags, NOOR, SISTER, THEY_SAID_SO)
        return cards.change_on_card(house.mags, contact, whom, THEY_SAID_SO)

    return change


TODAY = date(2026, 3, 9)


def hard(house: HouseOfTests, text: str, **told: Any) -> Any:
    draft = NoteDraft(NoteKind.HARD_MOMENT, text, NOOR)
    return hard_moments.write_hard_moment(house.mags, draft, HardMoment(**told))


TOOLS = frozenset({Intention.TOOLS})


def talked_about(house: HouseOfTests) -> tuple[int, ...]:
    """The team has talked about something Theo brought."""
    reflections.bring(house.theo, "A3", "See you Saturday")
    ids = (reflections.to_talk_about(house.theo).to_talk[0].brought[0].id,)
    reflections.talked(house.theo, ids, "Theo, Mags")
    return ids


WRITERS: dict[str, tuple[Act, ...]] = {
    "agreements.agree": (
        *(
            lambda house, made=made: agreements.agree(house.ines, made)
            for made in (
                replace(THE_TEXT, text=SAID),
                replace(THE_TEXT, present=("Noor", WORD)),
                replace(THE_TEXT, stood_aside=(StoodAside("Noor", SAID),)),
            )
        ),
    ),
    "agreements.propose": (lambda house: agreements.propose(house.mags, SAID),),
    "arriving.tell": (
        lambda house: arriving.tell(
            house.mags, NOOR, ArrivalKey.CONFIDENCE, arriving.Tells(words=SAID)
        ),
    ),
    "stays.agree_longer": (
        *(
            lambda house, longer=longer: stays.agree_longer(
                house.mags, NOOR, longer, THEY_SAID_SO
            )
            for longer in (stays.Longer(SAID), stays.Longer("A", SAID))
        ),
    ),
    "stays.expect": (
        lambda house: stays.expect(house.mags, SAID),
        lambda house: stays.expect(house.mags, "Ash", pronouns=SAID),
        lambda house: stays.expect(house.mags, "Ash", ask_first=SAID),
    ),
    "usual_here.say_confidence": (lambda house: usual_here.say_confidence(house.ines, SAID),),
    "boundaries.add_own_row": (
        lambda house: boundaries.add_own_row(house.ines, THE_HOUSE, Sort.TOUCH, SAID, NEVER),
        lambda house: boundaries.add_own_row(
            house.mags, boundaries.my_holder(house.mags), Sort.TOUCH, "A", replace(NEVER, why=SAID)
        ),
        lambda house: boundaries.add_own_row(
            house.mags, Holder(Held.RESIDENT, NOOR), Sort.JOKES, SAID, NEVER, THEY_SAID_SO
        ),
    ),
    "boundaries.keep_thoughts": (
        lambda house: boundaries.keep_thoughts(house.mags, 1, for_them=SAID),
        lambda house: boundaries.keep_thoughts(house.mags, 1, for_me=SAID),
    ),
    "boundaries.set_for_house": (
        lambda house: boundaries.set_for_house(house.ines, 7, replace(NEVER, why=SAID)),
    ),
    "boundaries.set_for_resident": (
        *(
            lambda house, says=says: boundaries.set_for_resident(
                house.mags, NOOR, 1, says, THEY_SAID_SO
            )
            for says in (
                replace(NEVER, depends_on=SAID),
                replace(NEVER, why=SAID),
                replace(NEVER, agreed_with=SAID),
                replace(NEVER, why=SAID, today_only=True),
            )
        ),
    ),
    "boundaries.set_my_own": (
        lambda house: boundaries.set_my_own(house.mags, 1, replace(NEVER, why=SAID)),
    ),
    "off_shift.say_why": (
        lambda house: off_shift.say_why(house.ines, NOOR, Answers.of(A10=Answer("other", SAID))),
    ),
    "off_shift.say_why_of_all": (
        lambda house: off_shift.say_why_of_all(
            house.ines, (NOOR, KAI), Answers.of(A10=Answer("other", SAID))
        ),
    ),
    "opening_pages.open_page": (
        lambda house: opening_pages.open_page(
            house.ines, NOOR, Answers.of(A10=Answer("other", SAID))
        ),
    ),
    "reading.keep_opened": (lambda house: reading.keep_opened(house.theo, NOOR, SAID),),
    "cards.change_on_card": tuple(change_card(whom) for whom in WORDS_OF_A_CARD),
    "cards.keep_in_words": (
        lambda house: cards.keep_in_words(house.mags, NOOR, None, SAID, THEY_SAID_SO),
    ),
    "cards.not_to_ring": (
        lambda house: cards.not_to_ring(house.mags, NOOR, SAID, THEY_SAID_SO),
    ),
    "cards.put_on_card": tuple(add_to_card(whom) for whom in WORDS_OF_A_CARD),
    "verifying.explain_lost": (lambda house: explain_lost(house, SAID),),
    "chores.add_chore": (lambda house: chores.add_chore(house.mags, SAID, Every.DAY),),
    "chores.change_chore": (
        lambda house: chores.change_chore(
            house.mags, chores.add_chore(house.mags, "Bread", Every.DAY), SAID, Every.DAY
        ),
    ),
    "directory.change": (
        lambda house: directory.change(house.mags, library(house), replace(LIBRARY, name=SAID)),
        lambda house: directory.change(house.mags, library(house), replace(LIBRARY, when=SAID)),
    ),
    "directory.put_in": (
        lambda house: directory.put_in(house.mags, replace(LIBRARY, name=SAID)),
        *(
            lambda house, one=one: directory.put_in(house.mags, one)
            for one in SAID_IN_EVERY_FIELD
        ),
    ),
    "feedback.answer": (
        lambda house: feedback.answer(
            house.mags, feedback.say(house.mags, NewFeedback(NOOR, "A")).id, SAID
        ),
    ),
    "feedback.say": (lambda house: feedback.say(house.mags, NewFeedback(NOOR, SAID)),),
    "feedback.say_to_them": (
        lambda house: feedback.say_to_them(house.mags, NOOR, SAID, talked=True),
    ),
    "never_promised.written_by_mistake": (
        lambda house: never_promised.written_by_mistake(
            house.mags,
            follow_ups.promise(house.mags, Promise("Tea", resident_id=NOOR, agreed=True)).id,
            said_to_them=False,
            because=SAID,
        ),
    ),
    "follow_ups.close": (
        lambda house: follow_ups.close(
            house.mags, 1, FollowUpStatus.KEPT, outcome_words=SAID
        ),
    ),
    "follow_ups.from_note": (
        lambda house: follow_ups.from_note(house.mags, Promise(SAID)),
    ),
    "follow_ups.promise": (
        lambda house: follow_ups.promise(house.mags, Promise(SAID)),
    ),
    "goodbyes.leave": (lambda house: goodbyes.leave(house.mags, BEE, SAID),),
    "handovers.answer": (
        lambda house: handovers.answer(house.theo, 1, HOUSE_PART, house.mags.who.id, SAID),
    ),
    "handovers.give": (lambda house: handovers.give(house.mags, left_because=SAID),),
    "handovers.put_right": (lambda house: handovers.put_right(house.theo, 1, NOOR, SAID),),
    "handovers.receive_part": (
        lambda house: hear(house, question=SAID),
        lambda house: hear(house, said_back=SAID),
    ),
    "handovers.say": (
        lambda house: handovers.say(house.mags, Line(KAI, SAID, version=0)),
        lambda house: handovers.say(house.mags, Line(KAI, "", SAID, version=0)),
    ),
    "handovers.say_back": (lambda house: handovers.say_back(house.mags, 1, SAID, part=NOOR),),
    "handovers.skip_say_back": (lambda house: handovers.skip_say_back(house.mags, 1, SAID),),
    "house_card.put_on_house_card": (
        lambda house: house_card.put_on_house_card(
            house.ines, house_card.house_card(house.ines).parts[0], SAID
        ),
    ),
    "house_card.say_about_me": (
        lambda house: house_card.say_about_me(
            house.theo, house_card.house_card(house.theo).team[1], SAID
        ),
    ),
    "not_alone.rather_not": (
        lambda house: not_alone.rather_not(
            house.mags, NOOR, house.jun.who.id, THEY_SAID_SO, why=SAID
        ),
    ),
    "leaving.hold": (
        lambda house: leaving.hold(house.ines, NOOR, SAID, Told.TOLD, "Ines, today"),
        lambda house: leaving.hold(house.ines, NOOR, "A court asks", Told.WILL_BE, SAID),
    ),
    "leaving.lift_hold": (
        lambda house: leaving.lift_hold(house.ines, held_by_law(house), SAID),
    ),
    "leaving.told_of_hold": (
        lambda house: leaving.told_of_hold(house.ines, held_by_law(house), SAID),
    ),
    "hard_moments.write_hard_moment": (
        lambda house: hard(house, SAID),
        lambda house: hard(house, "A", what_helped=SAID),
        lambda house: hard(house, "A", my_read=SAID),
    ),
    "house_board.change": (
        lambda house: house_board.change(
            house.mags, house_board.put_up(house.mags, "A", TODAY), SAID, TODAY
        ),
    ),
    "house_board.put_up": (lambda house: house_board.put_up(house.mags, SAID, TODAY),),
    "meetings.bring": (
        lambda house: meetings.bring(house.mags, SAID),
        lambda house: meetings.bring(house.mags, "A", WORD),
    ),
    "meetings.hold": (
        lambda house: meetings.hold(house.mags, ["Noor"], SAID),
        lambda house: meetings.hold(house.mags, [WORD]),
    ),
    "my_parts.choose_my_part": (
        lambda house: my_parts.choose_my_part(
            house.mags, NOOR, DayChoice.MESSAGE, THEY_SAID_SO, message=SAID
        ),
    ),
    "my_side.carry_topic": (
        lambda house: my_side.carry_topic(house.mags, NOOR, SAID, Carry.NO, THEY_SAID_SO),
    ),
    "my_side.say_my_side": (lambda house: my_side.say_my_side(house.mags, 1, SAID),),
    "notes.add_to": (lambda house: notes.add_to(house.mags, 1, SAID),),
    "notes.answer_question": (
        lambda house: notes.answer_question(
            house.ines, 4, StoredAnswer("A1", "?", "other", SAID)
        ),
        lambda house: notes.answer_question(house.ines, 4, StoredAnswer("A1", "?", SAID)),
    ),
    "notes.keep_draft": (
        lambda house: notes.keep_draft(house.mags, key(house), Draft(SAID)),
        lambda house: notes.keep_draft(house.mags, key(house), Draft("A", SAID)),
        lambda house: notes.keep_draft(house.mags, key(house), Draft("A", when_typed=SAID)),
    ),
    "notes.reword": (
        lambda house: notes.reword(house.mags, notes.note_by_id(house.mags, 5), SAID),
    ),
    "notes.take_own_words": (
        lambda house: notes.take_own_words(house.mags, NOOR, SAID, HowTaken.QUOTE),
    ),
    "notes.write_note": (
        lambda house: write(house.mags, SAID),
        lambda house: write(house.mags, "A", own_words=SAID),
        lambda house: write(house.mags, SAID, None),
        lambda house: reflect(house.mags, SAID),
        lambda house: notes.write_note(
            house.ines,
            NoteDraft(NoteKind.BEING_WITH, "A", NOOR),
            Answers.of(A1=Answer("other", SAID)),
        ),
        lambda house: notes.write_note(
            house.ines, NoteDraft(NoteKind.BEING_WITH, SAID, NOOR), leave_open=True
        ),
    ),
    "opening.make_house": (
        lambda house: opening.make_house(
            house.path.with_name("a.book"), House(SAID, "UTC"), "Ines", PASSPHRASE
        ),
        lambda house: opening.make_house(
            house.path.with_name("a.book"), LARKSPUR, WORD, PASSPHRASE
        ),
    ),
    "check_ins.ask": (
        lambda house: check_ins.ask(house.mags, NOOR, Answered({Topic.LANDS: SAID}), THEY_SAID_SO),
    ),
    "pacts.i_end_it": (
        lambda house: pacts.i_end_it(
            house.mags, pacts.make(house.mags, NOOR, TEA, None).id, words=SAID
        ),
    ),
    "pacts.make": (
        *(
            lambda house, words=words: pacts.make(
                house.mags, NOOR, replace(TEA, **words), THEY_SAID_SO
            )
            for words in ({"theirs": SAID}, {"ours": SAID}, {"rhythm": SAID})
        ),
    ),
    "pacts.they_end_it": (
        lambda house: pacts.they_end_it(
            house.mags, pacts.make(house.mags, NOOR, TEA, None).id, THEY_SAID_SO, words=SAID
        ),
    ),
    "partings.settle": (
        lambda house: partings.settle(
            house.mags,
            partings.is_away(house.theo, house.theo.who.id).to_tell[0],
            HowTold(house.mags.who.id, SAID),
        ),
    ),
    "plans.say_part": (
        lambda house: plans.say_part(
            house.mags, NOOR, Section.HELPS, PartSaid(SAID), THEY_SAID_SO
        ),
        lambda house: plans.say_part(
            house.mags, NOOR, Section.AFTER, PartSaid("A", SAID, private=True), THEY_SAID_SO
        ),
    ),
    "priorities.add_priority": (
        lambda house: priorities.add_priority(house.mags, NOOR, SAID, THEY_SAID_SO),
        lambda house: priorities.add_priority(house.mags, NOOR, SAID, None),
        *(
            lambda house, more=more: priorities.add_priority(
                house.mags, NOOR, "A", THEY_SAID_SO, more
            )
            for more in (
                MoreAboutIt(specific=SAID),
                MoreAboutIt(why_it_matters=SAID),
                MoreAboutIt(have=SAID),
                MoreAboutIt(within_reach=SAID),
            )
        ),
    ),
    "priorities.add_step": (
        lambda house: priorities.add_step(house.mags, wish(house), SAID, THEY_SAID_SO),
    ),
    "priorities.move_step": (
        lambda house: priorities.move_step(
            house.mags,
            wish(house),
            wish(house).steps[0],
            StepStatus.DONE,
            THEY_SAID_SO,
            learned=SAID,
        ),
    ),
    "priorities.put_differently": (
        lambda house: priorities.put_differently(
            house.mags, wish(house), SAID, MoreAboutIt(), THEY_SAID_SO
        ),
        lambda house: priorities.put_differently(
            house.mags, wish(house), "A", MoreAboutIt(have=SAID), THEY_SAID_SO
        ),
    ),
    "priorities.reword_step": (
        lambda house: priorities.reword_step(
            house.mags, wish(house), wish(house).steps[0], SAID, THEY_SAID_SO
        ),
    ),
    "suggestions.say_otherwise": (
        lambda house: suggestions.say_otherwise(
            house.mags, a_suggested_step(house), wish(house).suggestions[-1].id, SAID, THEY_SAID_SO
        ),
    ),
    "suggestions.suggest_step": (
        lambda house: suggestions.suggest_step(house.mags, wish(house), SAID),
    ),
    "priorities.reword_priority": (
        lambda house: priorities.reword_priority(house.mags, wish(house), SAID, THEY_SAID_SO),
        lambda house: priorities.reword_priority(house.mags, wish(house), SAID, None),
    ),
    "reflections.bring": (
        lambda house: reflections.bring(house.mags, "A3", SAID),
        lambda house: reflections.bring(house.mags, "A3", "A", because=SAID),
    ),
    "reflections.learned": (
        lambda house: reflections.learned(house.mags, talked_about(house), SAID),
    ),
    "naming.change_name": (
        lambda house: naming.change_name(
            house.mags, residents.resident_by_id(house.mags, NOOR), SAID, THEY_SAID_SO
        ),
    ),
    "naming.change_pronouns": (
        lambda house: naming.change_pronouns(house.mags, NOOR, SAID, THEY_SAID_SO),
    ),
    "residents.celebrate": (lambda house: residents.celebrate(house.mags, SAID),),
    "residents.goodbye": (lambda house: residents.goodbye(house.mags, BEE, words=SAID),),
    "residents.keep_ask_first": (
        lambda house: residents.keep_ask_first(
            house.mags, residents.resident_by_id(house.mags, NOOR), SAID, THEY_SAID_SO
        ),
    ),
    "residents.welcome": (
        lambda house: residents.welcome(house.mags, SAID),
        lambda house: residents.welcome(house.mags, "Ash", pronouns=SAID),
        lambda house: residents.welcome(house.mags, "Ash", ask_first=SAID),
    ),
    "sharing.none_fits": (
        lambda house: sharing.none_fits(house.mags, SharingDraft(SAID)),
        lambda house: sharing.none_fits(house.mags, SharingDraft("A", landed=SAID)),
    ),
    "sharing.share": (
        lambda house: sharing.share(house.mags, SharingDraft(SAID, intentions=TOOLS)),
        lambda house: sharing.share(house.mags, SharingDraft("A", intentions=TOOLS, landed=SAID)),
        lambda house: sharing.share(
            house.ines,
            SharingDraft("A", intentions=TOOLS),
            Answers.of(A1=Answer("other", SAID)),
        ),
    ),
    "roster_changes.give": (
        lambda house: roster_changes.give(
            house.ines, fresh_shift(house).id, "Dot", because=SAID
        ),
    ),
    "roster_changes.put_on": (
        lambda house: roster_changes.put_on(
            house.ines, "Rafi", ShiftKind.DAY, date(2026, 3, 10), because=SAID
        ),
    ),
    "roster_changes.swap": (
        lambda house: roster_changes.swap(
            house.ines, fresh_shift(house).id, night_after(house).id, because=SAID
        ),
    ),
    "roster_changes.take_off": (
        lambda house: roster_changes.take_off(house.ines, fresh_shift(house).id, because=SAID),
    ),
    "roster_changes.truly_there": (
        lambda house: roster_changes.truly_there(
            house.mags,
            evening_now(house).id,
            wall_moment("2026-03-09 15:20"),
            wall_moment("2026-03-09 23:30"),
            because=SAID,
        ),
    ),
    "keys.join": (lambda house: keys.join(house.ines, WORD, Role.RELIEF),),
    "team.add_staff": (
        lambda house: team.add_staff(house.ines, WORD, PASSPHRASE, frozenset({Role.RELIEF})),
    ),
    "team.give_shift_to": (
        lambda house: team.give_shift_to(house.ines, fresh_shift(house).id, "Dot", SAID),
    ),
    "unfinished.keep": (
        lambda house: unfinished.keep(house.mags, "A promise", {"when": "", "words": SAID}),
    ),
    "with_them.gone_through": (
        lambda house: with_them.gone_through(house.mags, NOOR, SAID),
    ),
    "whereabouts.go_out": (
        lambda house: whereabouts.go_out(
            house.mags, SAID, house.clock() + timedelta(hours=1), [house.theo.who.id], [NOOR]
        ),
    ),
    "whereabouts.says_out": (
        lambda house: whereabouts.says_out(house.mags, NOOR, where=SAID),
        lambda house: whereabouts.says_out(house.mags, NOOR, back_about=SAID),
    ),
    "who.change_person": (
        *(
            lambda house, words=words: who.change_person(
                house.mags, who.name_person(house.mags, NOOR, "Ana", THEY_SAID_SO),
                words[0], THEY_SAID_SO, relation=words[1],
            )
            for words in ((SAID, ""), ("Ana", SAID))
        ),
    ),
    "who.name_person": (
        lambda house: who.name_person(house.mags, NOOR, SAID, THEY_SAID_SO),
        lambda house: who.name_person(house.mags, NOOR, "Ana", THEY_SAID_SO, relation=SAID),
    ),
    "who.say": (
        lambda house: who.say(house.mags, NOOR, Part.ABOUT_ME, Said(SAID), THEY_SAID_SO),
        lambda house: who.say(house.mags, NOOR, Part.GOOD_LIFE, Said("A", WORD), THEY_SAID_SO),
    ),
    "wording.at_home_here": (lambda house: wording.at_home_here(house.mags, SAID),),
}  # fmt: skip

KEPT_WITHOUT_IT = {"notes.keep_draft", "unfinished.keep"}
"""What is unfinished is kept all the same, without what may not come in."""

NO_WORDS_OF_ANYBODY = {
    "goodbyes.choose": "the name of a part of the copy",
    "own_copy.own_copy": "one of two forms",
    "restoring.restore": "a name and a passphrase are only compared",
    "purging.end": "it takes words away; the name is only compared",
    "confidence.from_note": "words are only read; a marker has no room for any",
    "cards.may_be_spoken_with": "it takes words away",
    "cards.take_off": "it takes words away",
    "reflections.talked": "names are looked up among those of the team",
    "directory.keep_lines": "numbers and a domain in the one form they can have",
    "directory.let_stand": "exactly what the door would stop; anybody can read it and take it back",
    "directory.no_longer_let_stand": "it takes words away",
    "directory.take_out": "it takes words away",
    "answering.in_a_form": "what was typed is only changed; whoever asked for it writes it",
    "follow_ups.take": "the words of the promise passed when it was made; an answer is a choice",
    "moving.say_yes": "the words of the promise that is moved passed when it was made",
    "moving.suggest_move": "a time and a name; the words of the promise stay what they are",
    "follow_ups.move": "the words of the promise that is moved passed when it was made",
    "orphans.give_to_ask": "names are looked up among those of the team",
    "keys.change_my_passphrase": "a passphrase, of which only what it opens is kept",
    "keys.another_word": "names are looked up among those of the team; the word is our own",
    "keys.choose_my_own": "a passphrase, of which only what it opens is kept",
    "keys.come_back_with_code": "a code and a passphrase, of which only what they open is kept",
    "team.publish_days": "names are looked up among those of the team",
    "team.publish_roster": "names are looked up among those of the team",
    "unfinished.drop": "it takes words away",
    "usual_here.keep_usual": "whole numbers, and nothing else",
    "wording.no_longer_at_home": "it takes words away",
    "switching.switch": "only the code of a rule there is",
    "doctor_inside.examined": "the code on paper, which is kept nowhere",
}


@pytest.mark.parametrize(
    ("name", "act"), [(name, act) for name, acts in WRITERS.items() for act in acts]
)
def test_what_the_rules_stop_is_stored_nowhere(
    name: str, act: Act, monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "at_the_door", at_the_door)
    house = with_a_door(monday)
    with closing(raw_connection(house.book.driver, house.path)) as somebody:
        somebody.execute("SELECT count(*) FROM note").fetchone()
        if name in KEPT_WITHOUT_IT:
            act(house)
        else:
            with pytest.raises(Blocked):
                act(house)
        assert in_files(house.path.parent, WORD) == (), name


def test_every_use_case_that_writes_a_text_stands_in_the_table() -> None:
    writers = {
        name
        for name, function in use_cases(handover.desk).items()
        if does(function, ".writing(", ".soon(", "keep_opened(") and takes_texts(function)
    }
    assert writers == WRITERS.keys() | NO_WORDS_OF_ANYBODY.keys()


def test_the_desk_opens_every_book_with_the_house_rules_at_its_door(
    monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "at_the_door", at_the_door)
    monday.look_again(opening.open_book(monday.path))
    with pytest.raises(Blocked):
        write(monday.mags, SAID)


def test_a_house_is_lived_in_behind_the_same_door(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "at_the_door", at_the_door)
    with pytest.raises(Blocked):
        opening.make_house(
            tmp_path / "a.book",
            LARKSPUR,
            "Ines",
            PASSPHRASE,
            then=lambda desk: residents.celebrate(desk, SAID),
        )
    assert list(tmp_path.iterdir()) == []


def test_what_is_held_back_leaves_no_half_of_it(monday: HouseOfTests) -> None:
    house = with_a_door(monday)
    before = len(waiting.to_receive(house.jun)), len(notes.notes(house.mags))
    with pytest.raises(Blocked):
        hear(house, said_back=SAID)
    handovers.receive_part(house.mags, 1, KAI, heard=Heard.GOT_IT, version_seen=0)
    page = handover_page(house.mags, 1)
    assert page.handover is not None
    assert len(page.handover.acknowledgements) == 3
    assert (len(waiting.to_receive(house.jun)), len(notes.notes(house.mags))) == before


def test_a_suggestion_passes_the_door_as_well(monday: HouseOfTests) -> None:
    house = with_a_door(monday)
    with pytest.raises(Blocked):
        priorities.reword_priority(house.mags, wish(house), SAID, None)
    priorities.move_priority(house.mags, wish(house), PriorityStatus.RESTING, None)
    assert len(wish(house).decisions) == 4


def test_an_open_question_is_answered_once(monday: HouseOfTests) -> None:
    house = monday
    [(number, question)] = board(house.ines).questions
    answer = StoredAnswer(
        question.rule, question.question, "met by chance", " at the\x1b[31m shop "
    )
    notes.answer_question(house.ines, number, answer)
    assert board(house.ines).questions == ()
    kept = notes.note_by_id(house.ines, number).answers
    assert [(one.choice, one.words) for one in kept] == [("met by chance", "at the[31m shop")]
