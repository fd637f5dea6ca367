"""R046, R158: questions to think along; an answer is own words, a reflection, or nothing."""

from __future__ import annotations

import pytest

from handover.desk import notes, question_cards
from handover.desk.handover_pages import next_page
from handover.desk.private import my_reflections
from handover.desk.residents import person_page
from handover.house.notes import Carry, NoteKind
from handover.house.question_cards import CARDS, card_of
from handover.house.refusals import NotFound, Unfit
from handover.rules.concerns import Level
from handover.rules.pipeline import concerns_in
from tests.house_of_tests import NOOR, HouseOfTests

WORDS = "That I am the one who stays."


def test_the_cards_that_come_with_the_program_ask_and_never_tell() -> None:
    assert len({card.key for card in CARDS}) == len(CARDS)
    for card in CARDS:
        assert card.says.endswith(".")
        assert len(card.questions) >= 3
        assert all("?" in question or "Think of" in question for question in card.questions)
        for text in (card.title, card.says, *card.questions):
            assert [one for one in concerns_in(text) if one.level is not Level.NUDGE] == []
    assert card_of("story") in CARDS
    assert card_of("nothing like that") is None


def test_their_answer_becomes_own_words_and_is_carried_only_if_they_say_so(
    house: HouseOfTests,
) -> None:
    assert question_cards.question_cards(house.theo, NOOR).name == "Noor"
    question_cards.answered_by_them(house.theo, NOOR, WORDS)
    (said,) = person_page(house.theo, NOOR).own_words
    assert (said.text, said.share) == (WORDS, Carry.NO)
    assert WORDS not in repr(next_page(house.theo))
    question_cards.answered_by_them(house.theo, NOOR, "Carry this.", carry=Carry.YES)
    assert "Carry this." in repr(next_page(house.theo))


def test_my_own_answer_is_for_me_alone(house: HouseOfTests) -> None:
    made = question_cards.answered_by_me(house.theo, WORDS)
    assert made.kind is NoteKind.REFLECTION
    assert [one.text for one in my_reflections(house.theo)] == [WORDS]
    assert my_reflections(house.mags) == ()
    assert notes.notes(house.ines) == ()


def test_just_thinking_keeps_nothing_and_nobody_is_asked_for_nobody(house: HouseOfTests) -> None:
    with pytest.raises(Unfit):
        question_cards.answered_by_me(house.theo, "  ")
    with pytest.raises(NotFound):
        question_cards.question_cards(house.theo, 99)
    assert my_reflections(house.theo) == ()
