"""Agreements of two sides: both say yes, either ends it, and only what others may do travels."""

from __future__ import annotations

from datetime import date

import pytest

from handover.desk import handovers, pacts, residents
from handover.desk.handover_pages import handover_page, next_page
from handover.desk.pacts import Offered
from handover.house.pacts import PactState, WhoMayKnow
from handover.house.plans import Side
from handover.house.refusals import MovedOn, NeedsTheirDecision, NotPossible, NotYours, Unfit
from tests.house_of_tests import NOOR, SAM, THEY_SAID_SO, HouseOfTests

PORCH = Offered(
    "I say when it is too long",
    "Sit on the porch with her",
    "twice a week",
    others_may=True,
)
OURS_ALONE = Offered("I knock first", "I keep the lamp on")


def along(house: HouseOfTests) -> tuple[str, ...]:
    part = next_page(house.mags).part(NOOR)
    assert part is not None
    return part.along


def test_it_counts_once_both_have_said_yes(house: HouseOfTests) -> None:
    made = pacts.make(house.theo, NOOR, PORCH, None)
    assert made.state(date(2026, 3, 9)) is PactState.ASKED
    assert along(house) == ()
    with pytest.raises(NeedsTheirDecision):
        pacts.they_say_yes(house.theo, made.id, None)
    pacts.they_say_yes(house.theo, made.id, THEY_SAID_SO)
    assert along(house) == ("Agreed, any of us: Sit on the porch with her, twice a week",)
    with pytest.raises(NotPossible):
        pacts.they_say_yes(house.theo, made.id, THEY_SAID_SO)
    [item] = next_page(house.mags).part(NOOR).items  # type: ignore[union-attr]
    assert item.heading == "Agreed on by both, Mon 9 Mar 11:00, with Theo"
    assert "They: I say when it is too long" in item.text


def test_our_yes_is_said_by_the_one_it_is_made_with(house: HouseOfTests) -> None:
    asked = Offered("I ring", "I make tea", our_yes=False)
    made = pacts.make(house.theo, NOOR, asked, THEY_SAID_SO)
    assert not made.both_said_yes
    with pytest.raises(NotYours, match="made with Theo"):
        pacts.i_say_yes(house.mags, made.id)
    assert pacts.i_say_yes(house.theo, made.id).both_said_yes


def test_what_is_between_two_is_read_by_these_two(house: HouseOfTests) -> None:
    pacts.make(house.theo, NOOR, OURS_ALONE, THEY_SAID_SO)
    assert len(pacts.pacts_page(house.theo, NOOR).holding) == 1
    assert pacts.pacts_page(house.mags, NOOR).holding == ()
    assert len(pacts.pacts_page(house.mags, NOOR, for_them=True).holding) == 1
    assert "lamp" not in repr(residents.person_page(house.mags, NOOR))
    assert "lamp" not in repr(next_page(house.mags))
    assert next_page(house.mags).part(NOOR).quiet  # type: ignore[union-attr]


def test_known_to_the_team_it_stands_on_the_page_and_does_not_travel(house: HouseOfTests) -> None:
    known = Offered("", "I keep the lamp on", who_may_know=WhoMayKnow.TEAM)
    pacts.make(house.theo, NOOR, known, THEY_SAID_SO)
    assert "lamp" in repr(residents.person_page(house.mags, NOOR).more)
    assert "lamp" not in repr(next_page(house.mags))


@pytest.mark.parametrize("side", Side)
def test_either_may_end_it_with_a_word_or_none(side: Side, house: HouseOfTests) -> None:
    made = pacts.make(house.theo, NOOR, PORCH, THEY_SAID_SO)
    house.clock.to("2026-03-09 15:05")
    handovers.give(house.theo)
    if side is Side.PERSON:
        with pytest.raises(NeedsTheirDecision):
            pacts.they_end_it(house.mags, made.id, None)
        ended = pacts.they_end_it(house.mags, made.id, THEY_SAID_SO, words="It is enough")
    else:
        with pytest.raises(NotYours):
            pacts.i_end_it(house.mags, made.id)
        ended = pacts.i_end_it(house.theo, made.id)
    assert ended.ended_side is side
    assert along(house) == ()
    assert pacts.pacts_page(house.mags, NOOR).ended == (ended,)
    [item] = next_page(house.mags).part(NOOR).items  # type: ignore[union-attr]
    assert item.heading.startswith("An agreement has ended")
    with pytest.raises(NotPossible, match="ended already"):
        pacts.they_end_it(house.mags, made.id, THEY_SAID_SO)
    assert handover_page(house.mags, 1).part(NOOR).items[0].heading.startswith("Agreed")  # type: ignore[union-attr]


def test_its_time_runs_out_without_a_word(house: HouseOfTests) -> None:
    until = Offered("", "Sit with her", until_day=date(2026, 3, 10), others_may=True)
    made = pacts.make(house.theo, NOOR, until, THEY_SAID_SO)
    assert along(house) == ("Agreed, any of us: Sit with her, until Tue 10 Mar",)
    house.clock.to("2026-03-11 04:59")
    assert along(house) != ()
    house.clock.to("2026-03-11 05:00")
    assert along(house) == ()
    assert made.state(date(2026, 3, 11)) is PactState.OVER
    with pytest.raises(Unfit, match="last day is over"):
        pacts.make(house.theo, NOOR, until, THEY_SAID_SO)


def test_other_words_need_both_again_and_what_was_stays_readable(house: HouseOfTests) -> None:
    made = pacts.make(house.theo, NOOR, PORCH, THEY_SAID_SO)
    with pytest.raises(NeedsTheirDecision, match="said yes to these words"):
        pacts.make(house.theo, NOOR, OURS_ALONE, None, instead_of=made)
    anew = pacts.make(house.theo, NOOR, OURS_ALONE, THEY_SAID_SO, instead_of=made)
    page = pacts.pacts_page(house.theo, NOOR)
    assert (page.holding, [one.ours for one in page.ended]) == ((anew,), [PORCH.ours])
    with pytest.raises(MovedOn):
        pacts.make(house.theo, NOOR, PORCH, THEY_SAID_SO, instead_of=made)


def test_somebody_was_quicker(house: HouseOfTests) -> None:
    made = pacts.make(house.theo, NOOR, PORCH, None)
    pacts.they_say_yes(house.mags, made.id, THEY_SAID_SO, version=made.version)
    with pytest.raises(MovedOn):
        pacts.they_end_it(house.mags, made.id, THEY_SAID_SO, version=made.version)


def test_somebody_has_to_do_something(house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="What is agreed on is still empty"):
        pacts.make(house.theo, NOOR, Offered(" ", "\n"), THEY_SAID_SO)


def test_nobody_s_agreement_stands_in_another_s_part(house: HouseOfTests) -> None:
    pacts.make(house.theo, NOOR, PORCH, THEY_SAID_SO)
    assert "porch" not in repr(next_page(house.mags).part(SAM))
    assert "porch" not in repr(residents.person_page(house.theo, SAM))
