"""What belongs to somebody is changed by them, and whoever comes second is shown both texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from handover.desk import follow_ups, handovers, notes, priorities, residents, suggestions
from handover.desk.follow_ups import Promise
from handover.house.celebrations import Share
from handover.house.follow_ups import FollowUpStatus
from handover.house.notes import Carry, HowTaken
from handover.house.priorities import HowWeKnow, Priority, PriorityStatus, StepStatus, TheirDecision
from handover.house.refusals import (
    NeedsTheirDecision,
    NotFound,
    NotPossible,
    NotYours,
    Unfit,
)
from handover.house.times import Span
from handover.rules.concerns import Blocked
from handover.store import notes as kept_notes
from tests.house_of_tests import (
    NOOR,
    SAM,
    THEY_SAID_SO,
    HouseOfTests,
    MovingClock,
    receive,
    wall_moment,
    write,
)

Act = Callable[[HouseOfTests], Any]


# Notes: one's own, and only until somebody has read them (B4).


def test_one_puts_ones_own_note_differently_and_the_old_wording_stays(
    house: HouseOfTests,
) -> None:
    note = write(house.theo, "We baked.")
    again = notes.reword(house.theo, note, "We baked bread.")
    assert (again.text, again.version) == ("We baked bread.", 2)
    assert kept_notes.wordings(house.book, note.id) == ("We baked.",)


def test_nobody_puts_somebody_elses_note_differently(house: HouseOfTests) -> None:
    note = write(house.theo, "We baked.")
    with pytest.raises(NotYours, match="You can add to it"):
        notes.reword(house.dot, note, "They burnt it.")


def test_a_note_somebody_has_read_is_only_added_to(house: HouseOfTests) -> None:
    note = write(house.theo, "We baked.")
    residents.person_page(house.dot, NOOR)
    with pytest.raises(NotPossible, match="Add to it instead"):
        notes.reword(house.theo, note, "We baked bread.")
    added = notes.add_to(house.theo, note.id, "It was bread.")
    assert (added.text, [one.text for one in added.addenda]) == ("We baked.", ["It was bread."])


def test_ones_own_look_at_it_does_not_settle_a_note(house: HouseOfTests) -> None:
    note = write(house.theo, "We baked.")
    residents.person_page(house.theo, NOOR)
    assert notes.reword(house.theo, note, "We baked bread.").version == 2


def test_a_note_that_was_handed_over_is_only_added_to(
    house: HouseOfTests, clock: MovingClock
) -> None:
    note = write(house.theo, "We baked.")
    clock.to("2026-03-09 15:05")
    handovers.give(house.theo)
    with pytest.raises(NotPossible, match="Add to it instead"):
        notes.reword(house.theo, note, "We baked bread.")


def test_hearing_a_part_reads_what_was_on_the_page_and_nothing_else(
    house: HouseOfTests, clock: MovingClock
) -> None:
    heard = write(house.theo, "We baked.")
    not_carried = write(house.theo, "She cried.", carry=Carry.NO)
    about_sam = write(house.theo, "He slept.", SAM)
    clock.to("2026-03-09 15:05")
    receive(house.mags, handovers.give(house.theo), NOOR)
    mags = house.mags.who.id
    read = {note.id: mags in note.read_by for note in notes.notes(house.theo)}
    assert read == {heard.id: True, not_carried.id: False, about_sam.id: False}


def test_a_note_is_not_emptied_by_rewording(house: HouseOfTests) -> None:
    note = write(house.theo, "We baked.")
    with pytest.raises(Unfit):
        notes.reword(house.theo, note, " ")
    with_words = write(house.theo, "We baked.", own_words="It rose!")
    assert notes.reword(house.theo, with_words, " ").text == ""


def test_there_is_no_way_to_change_own_words(house: HouseOfTests) -> None:
    words = notes.take_own_words(house.theo, NOOR, "Leave it open.", HowTaken.DICTATED)
    with pytest.raises(Exception, match="own words are"), house.book.writing():
        house.book.sql("UPDATE own_words SET text = 'Close it.' WHERE id = ?", words)
    assert residents.person_page(house.theo, NOOR).own_words[0].text == "Leave it open."


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("DELETE FROM note", "a note is never deleted"),
        ("DELETE FROM entry", "an entry is never deleted"),
        ("UPDATE addendum SET text = 'x'", "an addendum is never changed"),
        ("UPDATE entry SET handover_id = 2 WHERE handover_id = 1", "handed over once"),
        ("UPDATE entry SET handover_id = NULL WHERE handover_id = 1", "handed over once"),
    ],
)
def test_the_book_itself_keeps_what_was_written(
    statement: str, why: str, monday: HouseOfTests
) -> None:
    notes.add_to(monday.mags, 1, "And butter.")
    with pytest.raises(Exception, match=why), monday.book.writing():
        monday.book.sql(statement)


# What a resident wants: only they decide (B7).


def wish(house: HouseOfTests) -> Priority:
    return priorities.priority_by_id(house.mags, 1)


def test_without_their_word_it_is_a_suggestion_of_ours(house: HouseOfTests) -> None:
    ours = priorities.add_priority(house.theo, NOOR, "Go outside", None)
    assert ours.status is PriorityStatus.SUGGESTED
    assert not ours.status.alive
    [decision] = ours.decisions
    assert decision.is_suggestion
    theirs = suggestions.say_yes(house.theo, ours, decision.id, THEY_SAID_SO)
    assert (theirs.words, theirs.status) == ("Go outside", PriorityStatus.WISH)
    assert not theirs.decisions[0].is_suggestion
    with pytest.raises(NotFound, match="already been answered"):
        suggestions.say_yes(house.theo, theirs, decision.id, THEY_SAID_SO)


def test_a_suggestion_changes_nothing_until_they_say_yes(monday: HouseOfTests) -> None:
    before = wish(monday)
    after = priorities.reword_priority(monday.mags, before, "Read three things", None)
    assert (after.words, after.status, after.version) == (
        before.words,
        before.status,
        before.version,
    )
    waiting = [one for one in after.decisions if one.is_suggestion and one.change == "words"]
    yes = suggestions.say_yes(monday.mags, after, waiting[0].id, THEY_SAID_SO)
    assert yes.words == "Read three things"


def test_how_we_know_is_kept_with_every_decision(house: HouseOfTests) -> None:
    at = wall_moment("2026-03-08 20:00")
    told = TheirDecision(HowWeKnow.TOLD_ME, at)
    made = priorities.add_priority(house.theo, NOOR, "Read one thing", told)
    made = priorities.reword_priority(house.theo, made, "Read a book", told)
    made = priorities.move_priority(house.theo, made, PriorityStatus.RESTING, told)
    assert [(one.change, one.before, one.value) for one in made.decisions] == [
        ("words", "", "Read one thing"),
        ("words", "Read one thing", "Read a book"),
        ("status", "wish", "resting"),
    ]
    assert {(one.how, one.told_at, one.recorded_by) for one in made.decisions} == {
        (HowWeKnow.TOLD_ME, at, house.theo.who.id)
    }


def test_anything_may_follow_anything_but_nothing_becomes_ours_again(
    house: HouseOfTests,
) -> None:
    made = priorities.add_priority(house.theo, NOOR, "Read one thing", THEY_SAID_SO)
    for status in (PriorityStatus.DONE, PriorityStatus.WISH, PriorityStatus.LET_GO):
        made = priorities.move_priority(house.theo, made, status, THEY_SAID_SO)
        assert made.status is status
    with pytest.raises(NotPossible, match="not turned back into a suggestion"):
        priorities.move_priority(house.theo, made, PriorityStatus.SUGGESTED, THEY_SAID_SO)


def test_their_order_is_theirs_and_it_is_kept_who_said_so(house: HouseOfTests) -> None:
    one, two, three = (
        priorities.add_priority(house.theo, NOOR, words, THEY_SAID_SO).id
        for words in ("Read", "Swim", "Rest")
    )
    with pytest.raises(NeedsTheirDecision, match="The order is theirs"):
        priorities.put_in_order(house.theo, NOOR, (two, one, three), None)
    with pytest.raises(NotPossible, match="Look at the list again"):
        priorities.put_in_order(house.theo, NOOR, (two, one), THEY_SAID_SO)
    with pytest.raises(NotPossible):
        priorities.put_in_order(house.theo, NOOR, (two, one, one), THEY_SAID_SO)
    ordered = priorities.put_in_order(house.theo, NOOR, (two, one, three), THEY_SAID_SO)
    assert [(priority.id, priority.position) for priority in ordered] == [
        (two, 1),
        (one, 2),
        (three, 3),
    ]
    moved = [d for p in ordered for d in p.decisions if d.change == "order"]
    assert [(d.priority_id, d.before, d.value, d.how) for d in moved] == [
        (two, "2", "1", HowWeKnow.HERE_NOW),
        (one, "1", "2", HowWeKnow.HERE_NOW),
    ]


NEEDS_THEM: dict[str, Act] = {
    "a step": lambda house: priorities.add_step(house.mags, wish(house), "Find a pen", None),
    "how a step went": lambda house: priorities.move_step(
        house.mags, wish(house), wish(house).steps[0], StepStatus.DONE, None
    ),
    "a promise": lambda house: follow_ups.promise(house.mags, Promise("A walk", None, NOOR)),
    "letting go": lambda house: follow_ups.close(house.mags, 1, FollowUpStatus.LET_GO),
    "missing it": lambda house: follow_ups.close(house.mags, 1, FollowUpStatus.MISSED_AND_TOLD),
    "another time": lambda house: follow_ups.move(
        house.mags, 1, None, staff_id=None, with_person=False
    ),
    "telling the house": lambda house: residents.celebrate(
        house.mags, "She sang", resident_id=NOOR, share=Share.HOUSE
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", NEEDS_THEM)
def test_what_is_theirs_is_not_changed_without_them(what: str, monday: HouseOfTests) -> None:
    before = residents.person_page(monday.mags, NOOR)
    with pytest.raises(NeedsTheirDecision):
        NEEDS_THEM[what](monday)
    assert residents.person_page(monday.mags, NOOR) == before


# Promises.


def test_a_promise_ends_once(monday: HouseOfTests) -> None:
    kept = follow_ups.close(monday.mags, 1, FollowUpStatus.KEPT, outcome_words="We went.")
    assert (kept.status, kept.outcome_words) == (FollowUpStatus.KEPT, "We went.")
    with pytest.raises(NotPossible, match="already kept"):
        follow_ups.close(monday.mags, 1, FollowUpStatus.LET_GO, with_person=True)
    with pytest.raises(NotPossible, match="already kept"):
        follow_ups.take(monday.mags, 1)
    with pytest.raises(NotPossible, match="already kept"):
        follow_ups.move(monday.mags, 1, None, staff_id=None, with_person=True)


@pytest.mark.parametrize("to", [FollowUpStatus.OPEN, FollowUpStatus.MOVED])
def test_a_promise_is_not_closed_by_leaving_it_open_or_moving_it(
    to: FollowUpStatus, monday: HouseOfTests
) -> None:
    with pytest.raises(NotPossible):
        follow_ups.close(monday.mags, 1, to, with_person=True)


def test_a_moved_promise_goes_on_as_a_new_one(monday: HouseOfTests) -> None:
    window = Span(wall_moment("2026-03-10 09:00"), wall_moment("2026-03-10 10:00"))
    theo = monday.theo.who.id
    moved = follow_ups.move(monday.mags, 1, window, staff_id=theo, with_person=True)
    assert (moved.moved_from_id, moved.window, moved.staff_id) == (1, window, theo)
    assert [one.id for one in follow_ups.open_follow_ups(monday.mags)] == [moved.id]


def test_nobody_is_promised_at_a_time_they_are_not_on(monday: HouseOfTests) -> None:
    window = Span(wall_moment("2026-03-14 09:00"), wall_moment("2026-03-14 10:00"))
    with pytest.raises(Blocked, match="Theo is not on then; Dot"):
        follow_ups.promise(
            monday.theo, Promise("A walk", window, NOOR, monday.theo.who.id, agreed=True)
        )
    with pytest.raises(Blocked, match="Theo is not on then"):
        follow_ups.move(monday.mags, 1, window, staff_id=monday.theo.who.id, with_person=True)


def test_nothing_is_promised_after_they_leave(monday: HouseOfTests) -> None:
    residents.choose_leaving(monday.mags, NOOR, wall_moment("2026-03-10 12:00"))
    window = Span(wall_moment("2026-03-12 09:00"), wall_moment("2026-03-12 10:00"))
    with pytest.raises(Blocked, match="stay is over"):
        follow_ups.promise(monday.mags, Promise("A walk", window, NOOR, agreed=True))
