"""Plans made ahead: theirs, marked by both, in versions, and silent about what they keep."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handover.desk import handovers, notes, plan_pages, plans, residents
from handover.desk.board import board, get_ready
from handover.desk.handover_pages import handover_page, next_page
from handover.desk.plans import PartSaid
from handover.house.notes import HowTaken
from handover.house.plans import LINES_TO_REMIND, Section, Side
from handover.house.refusals import (
    MovedOn,
    NeedsTheirDecision,
    NotFound,
    NotPossible,
    NotYours,
    Unfit,
)
from handover.house.times import house_day
from tests.house_of_tests import (
    BEE,
    NOOR,
    SAM,
    THEY_SAID_SO,
    HouseOfTests,
    a_copy,
    in_files,
    write,
)

PACING = "If I'm pacing, walk with me or leave me be."
SMELL = "The smell of that corridor"


def say(house: HouseOfTests, section: Section, text: str, **more: object) -> None:
    said = PartSaid(text, **more)  # type: ignore[arg-type]
    plans.say_part(house.theo, NOOR, section, said, THEY_SAID_SO)


def shown(house: HouseOfTests, section: Section, **how: object) -> plan_pages.PartShown:
    page = plan_pages.their_plan(house.mags, NOOR, **how)  # type: ignore[arg-type]
    return page.part(section)


def test_a_plan_has_two_sides_and_any_part_may_stay_empty(house: HouseOfTests) -> None:
    said = PartSaid(PACING, "To know whether you went out.")
    plans.say_part(house.theo, NOOR, Section.HELPS, said, THEY_SAID_SO)
    page = plan_pages.their_plan(house.mags, NOOR)
    helps = page.part(Section.HELPS)
    assert (helps.i_need, helps.house_needs) == (PACING, "To know whether you went out.")
    assert [part.section for part in page.parts if not part.empty] == [Section.HELPS]
    assert page.version == 1
    plans.say_part(house.theo, NOOR, Section.HELPS, PartSaid(""), THEY_SAID_SO)
    assert shown(house, Section.HELPS).empty, "they took it out again"


@pytest.mark.parametrize(
    "act",
    [
        lambda house: plans.say_part(house.theo, NOOR, Section.HELPS, PartSaid(PACING), None),
        lambda house: plans.mark_theirs(house.theo, NOOR, None),
        lambda house: plans.look_again_on(house.theo, NOOR, None, None),
        lambda house: plans.keep_on_paper(house.theo, NOOR, None),
        lambda house: plans.keep_here(house.theo, NOOR, None),
        lambda house: plans.quote_in(house.theo, NOOR, 1, Section.HELPS, None),
        lambda house: plans.quote_out(house.theo, NOOR, 1, None),
    ],
)
def test_nothing_in_it_changes_without_them(
    act: Callable[[HouseOfTests], object], house: HouseOfTests
) -> None:
    before = plan_pages.their_plan(house.mags, NOOR)
    with pytest.raises(NeedsTheirDecision, match="The plan is theirs"):
        act(house)
    assert plan_pages.their_plan(house.mags, NOOR) == before


def test_both_mark_it_and_a_change_after_that_makes_a_new_version(house: HouseOfTests) -> None:
    say(house, Section.HELPS, PACING)
    say(house, Section.AFTER, "Tea")
    assert plan_pages.their_plan(house.mags, NOOR).version == 1, "nobody has marked it yet"
    plans.mark_theirs(house.theo, NOOR, THEY_SAID_SO)
    plans.mark_ours(house.theo, NOOR)
    first = plan_pages.their_plan(house.mags, NOOR)
    assert {mark.side for mark in first.marks} == set(Side)
    with pytest.raises(NotPossible, match="marked already"):
        plans.mark_ours(house.mags, NOOR)
    say(house, Section.AFTER, "Tea, and nobody asks")
    second = plan_pages.their_plan(house.mags, NOOR)
    assert (second.version, second.marks) == (2, ())
    assert second.part(Section.AFTER).i_need == "Tea, and nobody asks"
    assert second.part(Section.HELPS).i_need == PACING
    before = plan_pages.their_plan(house.mags, NOOR, version=1)
    assert before.part(Section.AFTER).i_need == "Tea"
    assert len(before.marks) == 2
    assert not before.is_newest
    with pytest.raises(NotFound, match="no such version"):
        plan_pages.their_plan(house.mags, NOOR, version=3)


def test_what_was_read_is_what_is_marked(house: HouseOfTests) -> None:
    say(house, Section.HELPS, PACING)
    read = plan_pages.their_plan(house.mags, NOOR).last_told
    say(house, Section.HELPS, "Leave me be")
    with pytest.raises(MovedOn, match="Read it once more"):
        plans.mark_ours(house.mags, NOOR, told_in=read)
    with pytest.raises(NotFound, match="no plan yet"):
        plans.mark_ours(house.mags, SAM)


def test_said_at_two_terminals_both_texts_are_there(house: HouseOfTests) -> None:
    say(house, Section.HELPS, PACING, told_in=0)
    mine = PartSaid("Open the window", "Nothing", told_in=0)
    with pytest.raises(MovedOn) as met:
        plans.say_part(house.mags, NOOR, Section.HELPS, mine, THEY_SAID_SO)
    assert (met.value.theirs, met.value.yours) == (PACING, "Open the window\nNothing")
    assert shown(house, Section.HELPS).i_need == PACING
    other = PartSaid("Tea", told_in=0)
    plans.say_part(house.mags, NOOR, Section.AFTER, other, THEY_SAID_SO)
    assert shown(house, Section.AFTER).i_need == "Tea", "another part is in nobody's way"


def test_what_they_keep_to_themselves_is_read_only_with_them(house: HouseOfTests) -> None:
    say(house, Section.HARD_FOR_ME, SMELL, private=True)
    say(house, Section.REMIND, "Two knocks")
    part = shown(house, Section.HARD_FOR_ME)
    assert (part.hidden, part.i_need) == (True, "")
    assert shown(house, Section.HARD_FOR_ME, for_them=True).i_need == SMELL
    with pytest.raises(NotYours, match="keep this part to themselves"):
        say(house, Section.HARD_FOR_ME, "Nothing")
    views = (
        plan_pages.their_plan(house.mags, NOOR),
        residents.person_page(house.mags, NOOR),
        board(house.mags),
        next_page(house.mags),
        get_ready(house.theo),
    )
    assert not [view for view in views if SMELL in repr(view)]
    new = PartSaid(SMELL, private=False)
    plans.say_part(house.theo, NOOR, Section.HARD_FOR_ME, new, THEY_SAID_SO, for_them=True)
    assert shown(house, Section.HARD_FOR_ME).i_need == SMELL, "now the team may read it"


def test_what_is_kept_now_is_kept_in_earlier_versions_too(house: HouseOfTests) -> None:
    say(house, Section.EARLY, "I hum")
    plans.mark_theirs(house.theo, NOOR, THEY_SAID_SO)
    say(house, Section.EARLY, "I hum", private=True)
    assert shown(house, Section.EARLY, version=1).hidden
    assert "I hum" not in repr(plan_pages.their_plan(house.mags, NOOR, version=1))
    them = plan_pages.their_plan(house.mags, NOOR, version=1, for_them=True)
    assert them.part(Section.EARLY).i_need == "I hum"


def test_both_texts_of_a_kept_part_are_not_told_to_the_team(house: HouseOfTests) -> None:
    say(house, Section.EARLY, "")
    say(house, Section.EARLY, "I hum", private=True)
    say_anew = PartSaid("I sing", private=True, told_in=0)
    with pytest.raises(NotYours):
        plans.say_part(house.mags, NOOR, Section.EARLY, say_anew, THEY_SAID_SO)
    with pytest.raises(MovedOn) as met:
        plans.say_part(house.mags, NOOR, Section.EARLY, say_anew, THEY_SAID_SO, for_them=True)
    assert met.value.theirs == "I hum"


def reminded(house: HouseOfTests, number: int = NOOR) -> tuple[str, ...]:
    part = next_page(house.mags).part(number)
    assert part is not None
    return part.along


def test_what_they_remind_us_of_goes_along_until_they_take_it_out(house: HouseOfTests) -> None:
    say(house, Section.REMIND, "Two knocks\n\n  Wait for   an answer ")
    assert reminded(house) == ("Remind us: Two knocks", "Remind us: Wait for an answer")
    write(house.theo, "We baked.")
    house.clock.to("2026-03-09 15:05")
    handovers.give(house.theo)
    assert reminded(house) == ("Remind us: Two knocks", "Remind us: Wait for an answer")
    say(house, Section.REMIND, "")
    assert reminded(house) == ()
    part = handover_page(house.mags, 1).part(NOOR)
    assert part
    assert part.along == (), "nor in the one that waits to be received"


def test_it_leaves_with_them(house: HouseOfTests) -> None:
    say(house, Section.REMIND, "Two knocks")
    residents.goodbye(house.theo, NOOR)
    assert plans.reminders(house.mags, residents.all_residents(house.mags)) == {}


@pytest.mark.parametrize("lines", ["a\nb\nc\nd", "x" * 101])
def test_more_than_three_short_lines_do_not_travel(lines: str, house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="travel"):
        say(house, Section.REMIND, lines)
    assert reminded(house) == ()


def test_words_they_said_stand_in_it_as_they_said_them_and_are_offered_once(
    house: HouseOfTests,
) -> None:
    said = notes.take_own_words(house.theo, NOOR, "The tap. Then the song.", HowTaken.DICTATED)
    other = notes.take_own_words(house.theo, NOOR, "It rose!", HowTaken.DICTATED)
    offered = plan_pages.their_plan(house.mags, NOOR).offered
    assert {one.id for one in offered} == {said, other}
    plans.quote_in(house.theo, NOOR, said, Section.HELPS, THEY_SAID_SO)
    plans.quote_in(house.theo, NOOR, other, None, THEY_SAID_SO)
    page = plan_pages.their_plan(house.mags, NOOR)
    [quote] = page.part(Section.HELPS).quotes
    assert (quote.text, quote.said_at) == ("The tap. Then the song.", house.clock())
    assert page.offered == ()
    with pytest.raises(NotPossible, match="offered once"):
        plans.quote_in(house.theo, NOOR, other, Section.HELPS, THEY_SAID_SO)
    with pytest.raises(NotFound):
        plans.quote_in(house.theo, SAM, said, Section.HELPS, THEY_SAID_SO)
    plans.mark_theirs(house.theo, NOOR, THEY_SAID_SO) if page.last_told else None
    notes.withdraw_own_words(house.theo, said, THEY_SAID_SO)
    assert shown(house, Section.HELPS).quotes == (), "taken back, they leave the plan as well"


def test_words_leave_the_plan_and_the_earlier_version_keeps_them(house: HouseOfTests) -> None:
    said = notes.take_own_words(house.theo, NOOR, "The tap.", HowTaken.DICTATED)
    say(house, Section.AFTER, "Tea")
    plans.quote_in(house.theo, NOOR, said, Section.HELPS, THEY_SAID_SO)
    plans.mark_theirs(house.theo, NOOR, THEY_SAID_SO)
    [quote] = shown(house, Section.HELPS).quotes
    plans.quote_out(house.theo, NOOR, quote.quote_id, THEY_SAID_SO)
    assert shown(house, Section.HELPS).quotes == ()
    assert shown(house, Section.HELPS, version=1).quotes == (quote,)
    assert plan_pages.their_plan(house.mags, NOOR).version == 2


def test_on_paper_with_them_is_a_full_answer(house: HouseOfTests) -> None:
    word = "sealingwax"
    say(house, Section.HELPS, f"The {word} and the light")
    say(house, Section.REMIND, "Two knocks")
    plans.keep_on_paper(house.theo, NOOR, THEY_SAID_SO)
    page = plan_pages.their_plan(house.mags, NOOR)
    assert page.on_paper
    assert all(part.empty for part in page.parts)
    assert reminded(house) == ()
    assert in_files(house.path.parent, word) == ()
    assert "on paper, with them" in repr(residents.person_page(house.mags, NOOR).more)
    part = next_page(house.mags).part(NOOR)
    assert part
    assert [item.text for item in part.items] == ["It is on paper, with them. Ask."]
    say(house, Section.HELPS, "The light")
    assert not plan_pages.their_plan(house.mags, NOOR).on_paper


def looked_at(house: HouseOfTests) -> list[str]:
    return [one.words for one in board(house.theo).look_at if one.key.startswith("plan")]


def test_a_day_to_look_at_it_again_is_theirs_to_choose(house: HouseOfTests) -> None:
    say(house, Section.HELPS, PACING)
    today = house_day(house.clock(), house.theo.zone)
    with pytest.raises(Unfit, match="a day to come"):
        plans.look_again_on(house.theo, NOOR, today, THEY_SAID_SO)
    plans.look_again_on(house.theo, NOOR, today.replace(day=11), THEY_SAID_SO)
    assert looked_at(house) == []
    house.clock.to("2026-03-11 09:00")
    [words] = looked_at(house)
    assert words == "Noor's plan: the day to look at it again together is here"
    plans.look_again_on(house.theo, NOOR, None, THEY_SAID_SO)
    assert looked_at(house) == []


def test_that_it_changed_is_handed_over_and_not_what_it_says(house: HouseOfTests) -> None:
    say(house, Section.HELPS, PACING)
    say(house, Section.AFTER, "Tea")
    say(house, Section.HARD_FOR_ME, SMELL, private=True)
    part = next_page(house.mags).part(NOOR)
    assert part
    [item] = part.items
    assert item.text == "Version 1: What helps then; Afterwards"
    assert item.heading == "Their plan, Mon 9 Mar 11:00, Theo"
    assert PACING not in repr(next_page(house.mags))


TEXTS = st.text(st.characters(codec="utf-8"), max_size=60)


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    said=st.lists(
        st.tuples(st.sampled_from((NOOR, SAM, BEE)), st.sampled_from(tuple(Section)), TEXTS),
        min_size=1,
        max_size=12,
    )
)
def test_whatever_is_said_three_lines_travel_and_nobody_s_plan_stands_in_anothers_part(
    said: list[tuple[int, Section, str]], larkspur: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with a_copy(larkspur, tmp_path_factory.getbasetemp()) as house:
        for turn, (number, section, text) in enumerate(said):
            words = PartSaid(f"{text}\nof {number} w{turn:03}")
            try:
                plans.say_part(house.theo, number, section, words, THEY_SAID_SO)
            except Unfit:
                continue
        page = next_page(house.theo)
        for part in page.parts:
            assert len(part.along) <= LINES_TO_REMIND
            theirs = {
                f"w{turn:03}" for turn, (number, *_) in enumerate(said) if number == part.part
            }
            others = {f"w{turn:03}" for turn in range(len(said))} - theirs
            assert not [word for word in others if word in repr((part.along, part.items))]
        for number in (NOOR, SAM, BEE):
            shown_to_us = repr(plan_pages.their_plan(house.mags, number))
            assert not [
                turn
                for turn, (other, *_) in enumerate(said)
                if other != number and f"w{turn:03}" in shown_to_us
            ]
