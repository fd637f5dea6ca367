"""What the house agrees: by consensus, with names, and never for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from handover.desk import agreements, handovers
from handover.desk.agreements import Agreed
from handover.desk.board import board
from handover.desk.handover_pages import handover_page
from handover.house.agreements import AgreementState, StoodAside
from handover.house.refusals import MovedOn, NotPossible, Unfit
from tests.house_of_tests import HouseOfTests, MovingClock, texts_of

QUIET = Agreed("The kitchen is quiet after 22:30.", ("Noor", " noor ", "Sam", "Ines"), True)


def test_an_agreement_names_who_was_there_and_when_to_look_again(house: HouseOfTests) -> None:
    aside = (StoodAside("Sam", "I cook late."),)
    made = agreements.agree(house.ines, replace(QUIET, stood_aside=aside))
    assert made.in_force
    assert (made.present, made.stood_aside) == (("Noor", "Sam", "Ines"), aside)
    assert (made.decided_at, made.review_on) == (house.clock(), date(2026, 4, 6))
    assert agreements.agreements_page(house.mags).in_force == (made,)


def test_there_is_no_vote(house: HouseOfTests) -> None:
    proposal = agreements.propose(house.mags, "No phones at supper.")
    made = Agreed(proposal.text, ("Noor", "Sam"), consensus=False)
    with pytest.raises(NotPossible, match="stays a proposal"):
        agreements.agree(house.mags, made, proposal=proposal)
    assert agreements.agreements_page(house.mags).proposed == (proposal,)


@pytest.mark.parametrize(
    "made",
    [
        replace(QUIET, present=()),
        replace(QUIET, present=("Noor", "  ")),
        replace(QUIET, text=" \n "),
        replace(QUIET, text="a" * 1201),
        replace(QUIET, stood_aside=(StoodAside("Kai"),)),
        replace(QUIET, present=("Noor",), stood_aside=(StoodAside("Noor"),)),
        replace(QUIET, review_on=date(2026, 3, 9)),
        replace(QUIET, present=tuple(f"Guest {number}" for number in range(41))),
    ],
)
def test_what_cannot_be_an_agreement_is_said_in_a_sentence(
    made: Agreed, house: HouseOfTests
) -> None:
    with pytest.raises(Unfit) as refused:
        agreements.agree(house.ines, made)
    assert str(refused.value).endswith(".")
    assert agreements.agreements_page(house.ines).in_force == ()


def test_a_proposal_becomes_an_agreement_in_the_words_of_the_meeting(house: HouseOfTests) -> None:
    proposal = agreements.propose(house.mags, "No phones at supper.")
    made = agreements.agree(
        house.ines,
        Agreed("No phones at supper, for a week.", ("Noor", "Ines"), True),
        proposal=proposal,
    )
    assert (made.id, made.text) == (proposal.id, "No phones at supper, for a week.")
    with pytest.raises(MovedOn):
        agreements.agree(house.mags, QUIET, proposal=proposal)
    page = agreements.agreements_page(house.ines)
    assert (page.proposed, len(page.in_force)) == ((), 1)


def test_what_is_superseded_keeps_its_text(house: HouseOfTests, clock: MovingClock) -> None:
    first = agreements.agree(house.ines, QUIET)
    clock.on(days=7)
    late = replace(QUIET, text="The kitchen is quiet after 23:00.")
    second = agreements.agree(house.ines, late, in_place_of=first)
    page = agreements.agreements_page(house.mags)
    assert page.in_force == (second,)
    [old] = page.earlier
    assert (old.text, old.state) == (first.text, AgreementState.SUPERSEDED)
    assert page.now_in_place_of(old) == second
    with pytest.raises(NotPossible):
        agreements.agree(house.mags, QUIET, in_place_of=first)
    with pytest.raises(NotPossible):
        agreements.let_go(house.mags, old)
    with pytest.raises(Exception, match="keeps its text"), house.book.writing():
        house.book.sql("UPDATE agreement SET text = 'Something else' WHERE id = 1")
    with pytest.raises(Exception, match="never deleted"), house.book.writing():
        house.book.sql("DELETE FROM agreement")


def test_an_agreement_may_be_let_go(house: HouseOfTests) -> None:
    made = agreements.agree(house.ines, QUIET)
    gone = agreements.let_go(house.mags, made)
    assert gone.state is AgreementState.LET_GO
    with pytest.raises(MovedOn):
        agreements.let_go(house.mags, made)
    assert agreements.agreements_page(house.mags).earlier == (gone,)


def test_its_day_to_be_looked_at_again_comes(house: HouseOfTests, clock: MovingClock) -> None:
    made = agreements.agree(house.ines, replace(QUIET, review_on=date(2026, 3, 11)))
    assert agreements.agreements_page(house.mags).look_again == frozenset()
    clock.to("2026-03-11 05:00")
    assert agreements.agreements_page(house.mags).look_again == {made.id}
    assert board(house.mags).agreements_again == (made,)


def test_the_next_shift_hears_what_was_agreed_and_not_what_was_proposed(
    house: HouseOfTests, clock: MovingClock
) -> None:
    agreements.propose(house.theo, "No shoes on the sofa.")
    agreements.agree(house.ines, QUIET)
    clock.to("2026-03-09 15:05")
    assert texts_of(handover_page(house.mags, handovers.give(house.theo).id)) == (QUIET.text,)


def test_those_who_could_be_there_are_named_residents_first(house: HouseOfTests) -> None:
    everybody = agreements.agreements_page(house.theo).everybody
    assert everybody[:4] == ("Noor", "Sam", "Bee", "Kai")
    assert "Ines" in everybody


def test_the_one_page_holds_what_is_in_force_and_the_house_s_line(house: HouseOfTests) -> None:
    first = agreements.agree(house.ines, QUIET)
    agreements.propose(house.ines, "Not yet.")
    page = agreements.one_page(house.theo)
    assert page.agreements == (first,)
    assert len(page.limits) == 27
