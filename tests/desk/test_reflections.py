"""Team reflection: by rule, without names, oldest first; closed by somebody else."""

from __future__ import annotations

import pytest

from handover.desk import reflections
from handover.house.lenses import PEER_SUPPORT, SOTERIA, Lens
from handover.house.overrides import Becomes, PersonTold, RuleOverride, TalkState
from handover.house.refusals import NotFound, NotPossible, NotYours, Unfit
from tests.house_of_tests import TEAM, HouseOfTests

LEARNED = "Say ‘someone will’ until we have looked."


def brought(house: HouseOfTests) -> tuple[int, ...]:
    """Three promises of three people, and one other thing."""
    for name, words in (("Theo", "See you Saturday"), ("Mags", "I'll ring"), ("Jun", "I'll come")):
        reflections.bring(house.desk(name), "A3", words, because="I had not looked")
        house.clock.on(hours=1)
    reflections.bring(house.theo, "A1", "We met by the river", person_told=PersonTold.WILL)
    return tuple(one.id for one in promises(house))


def promises(house: HouseOfTests) -> tuple[RuleOverride, ...]:
    page = reflections.to_talk_about(house.dot)
    return next((group.brought for group in page.to_talk if group.rule == "A3"), ())


def test_what_there_is_to_talk_about_stands_by_rule_oldest_first_and_nobody_is_named(
    house: HouseOfTests,
) -> None:
    brought(house)
    page = reflections.to_talk_about(house.dot)
    assert [group.rule for group in page.to_talk] == ["A3", "A1"]
    assert page.to_talk[0].title == "A promise made without looking at the roster"
    words = [one.words for one in page.to_talk[0].brought]
    assert words == ["See you Saturday", "I'll ring", "I'll come"]
    assert not [name for name in TEAM if name in repr(page.to_talk)]


def test_it_reads_the_same_whoever_reads_it(house: HouseOfTests) -> None:
    brought(house)
    pages = [reflections.to_talk_about(house.desk(name)) for name in TEAM]
    assert all(page == pages[0] for page in pages)


def test_three_careless_promises_become_one_sentence(house: HouseOfTests) -> None:
    ids = brought(house)
    met = reflections.talked(house.theo, ids, "Dot, Theo and Mags")
    assert met.present == ("Dot", "Mags", "Theo")
    assert {one.state for one in met.talked_about} == {TalkState.TALKED}
    closed = reflections.learned(house.dot, ids, f"  {LEARNED} ")
    assert {(one.state, one.learning) for one in closed} == {(TalkState.LEARNED, LEARNED)}
    page = reflections.to_talk_about(house.mags)
    assert [group.rule for group in page.to_talk] == ["A1"]
    assert [tip.words for tip in page.tips] == [LEARNED]
    assert reflections.tips(house.jun, "A3") == page.tips
    assert reflections.tips(house.jun, "A6") == ()
    [meeting] = page.meetings
    assert [learning.words for learning in meeting.learnings] == [LEARNED]


def test_what_needs_everybody_is_brought_to_the_house_meeting(house: HouseOfTests) -> None:
    ids = brought(house)
    reflections.talked(house.dot, ids, "Dot, Ines")
    reflections.learned(house.dot, ids, LEARNED, Becomes.AGREEMENT)
    page = reflections.to_talk_about(house.mags)
    assert page.tips == ()
    assert [one.words for one in page.for_the_house] == [LEARNED]


@pytest.mark.parametrize("name", ["Theo", "Mags", "Jun"])
def test_nobody_closes_what_they_brought_themselves(name: str, house: HouseOfTests) -> None:
    ids = brought(house)
    reflections.talked(house.desk(name), ids, "Theo, Mags, Jun")
    with pytest.raises(NotYours, match="somebody else at the table"):
        reflections.learned(house.desk(name), ids, LEARNED)
    assert reflections.tips(house.dot) == ()
    assert {one.state for one in promises(house)} == {TalkState.TALKED}


def test_it_may_be_closed_without_a_sentence(house: HouseOfTests) -> None:
    ids = brought(house)
    reflections.talked(house.dot, ids, "Dot, Theo")
    assert {one.learning for one in reflections.learned(house.dot, ids)} == {""}
    assert reflections.to_talk_about(house.dot).meetings[0].learnings == ()


def test_it_is_talked_about_before_it_is_closed_and_once(house: HouseOfTests) -> None:
    ids = brought(house)
    with pytest.raises(NotPossible, match="Talk about it first"):
        reflections.learned(house.dot, ids, LEARNED)
    reflections.talked(house.dot, ids, "Dot, Theo")
    with pytest.raises(NotPossible, match="already"):
        reflections.talked(house.dot, ids, "Dot, Theo")
    reflections.learned(house.dot, ids, LEARNED)
    with pytest.raises(NotPossible):
        reflections.learned(house.dot, ids, LEARNED)
    assert len(reflections.tips(house.dot)) == 1


@pytest.mark.parametrize("present", ["", "Dot", "Dot, Dot", "dot and Dot"])
def test_one_alone_is_not_a_team(present: str, house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="at least two"):
        reflections.talked(house.dot, brought(house), present)
    assert reflections.to_talk_about(house.dot).meetings == ()


def test_who_is_not_on_the_team_did_not_sit_there(house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="nobody called Noor"):
        reflections.talked(house.dot, brought(house), "Dot, Noor")


def test_nothing_is_talked_about_that_is_not_there(house: HouseOfTests) -> None:
    for ids in ((), (99,)):
        with pytest.raises(NotFound):
            reflections.talked(house.dot, ids, "Dot, Theo")


def test_a_sentence_is_about_one_rule(house: HouseOfTests) -> None:
    brought(house)
    page = reflections.to_talk_about(house.dot)
    ids = tuple(one.id for group in page.to_talk for one in group.brought)
    reflections.talked(house.dot, ids, "Dot, Theo")
    with pytest.raises(NotPossible, match="one rule after the other"):
        reflections.learned(house.dot, ids, LEARNED)


def test_a_learning_is_one_sentence(house: HouseOfTests) -> None:
    ids = brought(house)
    reflections.talked(house.dot, ids, "Dot, Theo")
    with pytest.raises(Unfit, match="200"):
        reflections.learned(house.dot, ids, "Look first. " * 20)


def test_there_is_something_to_say_or_nothing_is_brought(house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="still empty"):
        reflections.bring(house.theo, "A3", "  \x1b ")
    reflections.bring(house.theo, "A3", "See\x1b[31m you\nSaturday")
    assert [one.words for one in promises(house)] == ["See[31m you Saturday"]


def test_r039_a_lens_is_offered_and_none_is_an_answer(house: HouseOfTests) -> None:
    ids = brought(house)
    reflections.talked(house.dot, ids, "Dot, Theo")
    reflections.learned(house.dot, ids, LEARNED, lenses=frozenset({Lens.HOPE, Lens.EQUALS}))
    (tip,) = reflections.to_talk_about(house.mags).tips
    assert tip.lenses == {Lens.HOPE, Lens.EQUALS}
    assert Lens.WHAT_THEY_NEEDED.in_full.startswith("Did they get what they needed? ")
    assert {*SOTERIA, *PEER_SUPPORT} == set(Lens)
