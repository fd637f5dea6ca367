"""What everybody who stays may read, on paper: the house, its questions, its groups."""

from __future__ import annotations

from datetime import date

from handover.desk import directory, house_card, not_alone, question_cards, who
from handover.house.directory import PublicContact, PublicKind, Weekday
from handover.house.question_cards import CARDS
from handover.house.who import Part, Said
from handover.sheets.for_everybody import (
    LAST_OF_QUESTIONS,
    NOTHING_YET,
    house_text,
    places_text,
    questions_text,
)
from handover.sheets.wrapping import WIDTH, cells
from tests.house_of_tests import NAMES, NOOR, TEAM, THEY_SAID_SO, HouseOfTests


def test_the_house_s_card_fits_a_page_and_names_nobody_who_stays(house: HouseOfTests) -> None:
    who.say(house.theo, NOOR, Part.ABOUT_ME, Said("I draw maps."), THEY_SAID_SO)
    not_alone.rather_not(house.theo, NOOR, house.jun.who.id, THEY_SAID_SO, why="The old wing.")
    me = next(one for one in house_card.house_card(house.theo).team if one.name == "Theo")
    house_card.say_about_me(house.theo, me, "I bake on Mondays.")
    text = house_text(house_card.house_card(house.mags))
    assert "Theo: I bake on Mondays." in text
    assert all(name in text for name in TEAM)
    assert not [words for words in (*NAMES.values(), "maps", "wing") if words in text]
    assert len(text.splitlines()) < 60
    assert max(cells(line) for line in text.splitlines()) <= WIDTH


def test_the_cards_are_printed_with_room_for_nothing_to_be_answered(house: HouseOfTests) -> None:
    text = questions_text(question_cards.question_cards(house.theo))
    said = " ".join(text.split())
    assert all(question in said for card in CARDS for question in card.questions)
    assert text.endswith(f"{LAST_OF_QUESTIONS}\n")
    assert max(cells(line) for line in text.splitlines()) <= WIDTH


def test_r113_groups_are_printed_with_days_times_and_how_one_joins(house: HouseOfTests) -> None:
    empty = places_text(directory.for_residents(house.theo), house.house, house.clock())
    assert NOTHING_YET in empty
    directory.put_in(
        house.theo,
        PublicContact(
            "Hearing voices group",
            PublicKind.GROUP,
            address="The community hall",
            checked_on=date(2026, 3, 2),
            sort="hearing voices group",
            days=frozenset({Weekday.THURSDAY}),
            hours="18:30 to 20:00",
            joining="Come as you are.",
        ),
    )
    text = places_text(directory.for_residents(house.theo), house.house, house.clock())
    for words in ("Thursdays 18:30 to 20:00. Come as you are", "The community hall", "Checked"):
        assert words in text
