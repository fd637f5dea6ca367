"""What somebody is told in a quiet line, where it stands, and that it stands nowhere else."""

from __future__ import annotations

from handover.desk import handovers, notes, quiet, residents
from handover.desk.board import board
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise, promise
from handover.desk.handover_pages import handover_page, next_page
from handover.desk.team import Planned, publish_roster
from handover.house.handovers import HOUSE_PART, Line
from handover.house.notes import HowTaken
from handover.house.shifts import ShiftKind
from handover.house.times import Span, house_day
from tests.house_of_tests import (
    BEE,
    NEW_YORK,
    NOOR,
    SAM,
    HouseOfTests,
    MovingClock,
    wall_moment,
    write,
)


def hints(desk: Desk, part: int) -> tuple[str, ...]:
    found = next_page(desk).part(part)
    assert found is not None
    return found.hints


def test_own_words_are_missed_before_the_third_note_whoever_wrote_the_others(
    house: HouseOfTests,
) -> None:
    write(house.theo, "We baked bread.")
    assert quiet.before_a_note(house.mags, NOOR) == ()
    write(house.dot, "She slept.")
    write(house.theo, "He sang.", SAM)
    assert quiet.before_a_note(house.mags, NOOR) == ("The last two notes have no word of theirs.",)
    assert quiet.before_a_note(house.mags, SAM) == ()
    write(house.dot, "We walked.")
    assert quiet.after_a_note(house.mags, NOOR) == ("The last three notes have no word of theirs.",)


def test_own_words_kept_by_themselves_are_own_words(
    house: HouseOfTests, clock: MovingClock
) -> None:
    write(house.theo, "We baked bread.")
    write(house.theo, "She slept.")
    clock.on(minutes=5)
    notes.take_own_words(house.theo, NOOR, "Leave the window open.", HowTaken.DICTATED)
    assert quiet.before_a_note(house.mags, NOOR) == ()


def test_a_part_says_what_it_has_not_said_yet_until_it_is_given(house: HouseOfTests) -> None:
    write(house.theo, "We baked bread.")
    residents.celebrate(house.theo, "The bread rose", resident_id=BEE)
    assert hints(house.theo, NOOR) == ("No good word yet.",)
    assert hints(house.theo, SAM) == ("Nothing said yet.",)
    assert hints(house.theo, BEE) == ()
    assert hints(house.theo, HOUSE_PART) == ("Nothing said yet.",)
    handovers.say(house.theo, Line(NOOR, "", "She laughed.", version=0))
    handovers.say(house.theo, Line(HOUSE_PART, "", nothing=True, version=0))
    assert hints(house.theo, NOOR) == hints(house.theo, HOUSE_PART) == ()
    given = handovers.give(house.theo)
    assert [part.hints for part in handover_page(house.mags, given.id).parts if part.hints] == []


def test_a_page_speaks_of_two_weeks_and_then_no_more(
    house: HouseOfTests, clock: MovingClock
) -> None:
    page = residents.person_page(house.theo, NOOR)
    assert page.resident.stay
    assert page.resident.stay.arrived_at
    said = []
    for days in range(20):
        clock.moment = page.resident.stay.arrived_at
        clock.on(days=days)
        quiet = residents.person_page(house.theo, NOOR).quiet
        said.append(tuple(one for one in quiet if "weeks" in one))
    told = ("Two weeks of the stay are over: a good moment to ask how it is.",)
    assert said == [told if 14 <= days <= 16 else () for days in range(20)]


def test_what_is_much_for_me_stands_on_my_board_and_on_nobody_elses(house: HouseOfTests) -> None:
    when = Span(wall_moment("2026-03-09 13:00"), wall_moment("2026-03-09 14:00"))
    theo = house.theo
    for number in range(7):
        promise(theo, Promise(f"Walk {number}", when, NOOR, theo.who.id, agreed=True))
    assert board(theo).quiet == ("Much is promised by you for this shift: share some of it?",)
    assert [board(house.desk(name)).quiet for name in ("Ines", "Mags", "Dot")] == [(), (), ()]


def test_little_rest_is_told_to_whoever_has_it(house: HouseOfTests) -> None:
    monday = house_day(house.clock(), NEW_YORK)
    evening = Planned("Theo", ShiftKind.EVENING, monday)
    publish_roster(house.ines, (evening,), until=wall_moment("2026-03-16 07:30"))
    assert board(house.theo).quiet == (
        "You are on for more than 13 hours from Mon 9 Mar 07:00.",
        "You have less than 11 hours of rest before Tue 10 Mar 07:00.",
    )
    assert board(house.ines).quiet == ()


def test_nobody_is_said_to_be_without_a_good_word_in_handovers_before_they_came(
    house: HouseOfTests,
) -> None:
    for who, when in (("Theo", "09 15:10"), ("Mags", "09 23:10")):
        house.clock.to(f"2026-03-{when}")
        handovers.give(house.desk(who))
    house.clock.to("2026-03-10 01:00")
    odile = residents.welcome(house.jun, "Odile").id
    write(house.jun, "She chose the small room.", odile)
    assert hints(house.jun, odile) == ("No good word yet.",)


def test_after_three_handovers_without_a_good_word_one_is_asked_for(house: HouseOfTests) -> None:
    for who, when in (("Theo", "09 15:10"), ("Mags", "09 23:10")):
        house.clock.to(f"2026-03-{when}")
        write(house.desk(who), "We talked.")
        handovers.give(house.desk(who))
    write(house.jun, "She slept.")
    asked = "No good word in three handovers: what did you like about them?"
    assert hints(house.jun, NOOR) == (asked,)
    handovers.say(house.jun, Line(NOOR, "", "She laughed in her sleep.", version=0))
    assert hints(house.jun, NOOR) == ()
    house.clock.to("2026-03-10 07:10")
    handovers.give(house.jun)
    write(house.theo, "We talked.")
    assert hints(house.theo, NOOR) == ("No good word yet.",)
