"""E3: who is out, if they said so; never late, never asked for, gone by itself. And A12."""

from __future__ import annotations

import pytest

from handover.desk import residents, whereabouts
from handover.desk.handover_pages import next_page
from handover.house.handovers import HOUSE_PART
from handover.house.refusals import NotFound, NotPossible, Unfit
from handover.rules.concerns import Answer, Answers, Unanswered
from handover.rules.nobody_here import EXITS, SHORT, WHO_STAYS
from tests.house_of_tests import BEE, KAI, NOOR, SAM, HouseOfTests, in_files, wall_moment

FOUR = wall_moment("2026-03-09 16:00")


def test_who_is_out_says_as_much_as_they_like(house: HouseOfTests) -> None:
    whereabouts.says_out(house.theo, KAI, where="the river", back_about="five, or when it rains")
    whereabouts.says_out(house.theo, SAM)
    page = whereabouts.whereabouts(house.mags)
    assert [one.words for one in page.out] == [
        "Kai: the river, back about five, or when it rains",
        "Sam",
    ]
    assert [one.id for one in page.in_the_house] == [NOOR, BEE]


def test_said_again_it_stands_as_it_was_said_last_and_back_is_back(house: HouseOfTests) -> None:
    whereabouts.says_out(house.theo, KAI, where="the Quenby bridge")
    whereabouts.says_out(house.theo, KAI, back_about="six")
    assert [one.words for one in whereabouts.whereabouts(house.theo).out] == ["Kai, back about six"]
    whereabouts.is_back(house.mags, KAI)
    assert whereabouts.whereabouts(house.theo).out == ()
    assert in_files(house.path.parent, "Quenby") == (), "where they were is kept nowhere"


def test_it_is_gone_by_itself_at_five_in_the_morning(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 22:00")
    whereabouts.says_out(house.mags, KAI, where="the Quenby bridge")
    house.clock.to("2026-03-10 04:59")
    assert [one.name for one in whereabouts.whereabouts(house.jun).out] == ["Kai"]
    house.clock.to("2026-03-10 05:00")
    assert whereabouts.whereabouts(house.jun).out == ()
    assert list(whereabouts.on_the_board(house.jun)) == []
    whereabouts.says_out(house.jun, SAM)
    assert in_files(house.path.parent, "Quenby") == ()


def test_it_is_the_first_thing_of_the_house_in_a_handover_and_on_the_board(
    house: HouseOfTests,
) -> None:
    whereabouts.says_out(house.theo, KAI, back_about="five")
    part = next_page(house.theo).part(HOUSE_PART)
    assert part is not None
    assert part.along == ("Out: Kai, back about five",)
    assert [lead.words for lead in whereabouts.on_the_board(house.mags)] == [
        "Out: Kai, back about five"
    ]
    his = next_page(house.theo).part(KAI)
    assert his is not None
    assert his.along == ()


def test_who_does_not_stay_is_not_out(house: HouseOfTests) -> None:
    whereabouts.says_out(house.theo, BEE)
    residents.goodbye(house.theo, BEE)
    assert whereabouts.whereabouts(house.theo).out == ()
    with pytest.raises(NotPossible, match="not staying"):
        whereabouts.says_out(house.theo, BEE)
    with pytest.raises(Unfit):
        whereabouts.says_out(house.theo, KAI, where="a" * 200)


def test_an_outing_that_leaves_somebody_here_asks_nothing(house: HouseOfTests) -> None:
    theo, dot = house.theo.who.id, house.dot.who.id
    out = whereabouts.go_out(house.theo, "the library", FOUR, [dot], [NOOR, SAM])
    assert (out.nobody_here, out.staff, out.residents) == ("", (dot,), (NOOR, SAM))
    page = whereabouts.whereabouts(house.theo)
    assert [one.id for one in page.in_the_house] == [BEE, KAI]
    assert [name for _, name in page.team] == ["Theo", "Dot"]
    assert whereabouts.in_a_line(house.mags) == ("Dot, Noor, Sam: the library, back about 16:00")
    with pytest.raises(Unanswered) as asked:
        whereabouts.go_out(house.theo, "the shop", FOUR, [theo], [])
    assert [(one.rule, one.exits) for one in asked.value.concerns] == [("A12", EXITS)]


def test_a12_is_answered_once_and_kept_with_the_outing(house: HouseOfTests) -> None:
    both = [house.theo.who.id, house.dot.who.id]
    with pytest.raises(Unanswered):
        whereabouts.go_out(house.theo, "", FOUR, both, [NOOR])
    assert whereabouts.whereabouts(house.theo).outings == ()
    answers = Answers.of(A12=Answer(WHO_STAYS, "Ines came in for it."))
    out = whereabouts.go_out(house.theo, "", FOUR, both, [NOOR], answers)
    assert (out.nobody_here, out.because) == (WHO_STAYS, "Ines came in for it.")
    whereabouts.outing_is_back(house.theo, out.id)
    assert whereabouts.whereabouts(house.theo).outings == ()
    with pytest.raises(NotFound):
        whereabouts.outing_is_back(house.theo, 99)


def test_the_whole_house_may_go_without_a_question(house: HouseOfTests) -> None:
    both = [house.theo.who.id, house.dot.who.id]
    out = whereabouts.go_out(house.theo, "the lake", FOUR, both, [NOOR, SAM, BEE, KAI])
    assert out.nobody_here == ""


def test_an_outing_has_somebody_of_the_team_and_an_end(house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="Who of the team"):
        whereabouts.go_out(house.theo, "", FOUR, [], [NOOR])
    with pytest.raises(Unfit, match="Until about when"):
        whereabouts.go_out(house.theo, "", house.clock(), [house.dot.who.id], [])
    short = Answers.of(A12=Answer(SHORT))
    whereabouts.go_out(house.theo, "", FOUR, [house.theo.who.id, house.dot.who.id], [NOOR], short)
    house.clock.to("2026-03-10 06:00")
    whereabouts.is_back(house.jun, SAM)
    assert house.book.sql("SELECT count(*) FROM outing_resident") == [(0,)]
