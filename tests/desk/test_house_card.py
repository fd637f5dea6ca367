"""R032: what the house is, and what those who work here say about themselves, if they like."""

from __future__ import annotations

from dataclasses import fields

import pytest

from handover.desk import house_card
from handover.desk.house_card import HouseCard, put_on_house_card, say_about_me
from handover.house.house_card import AboutMe, CardPart, preset_of
from handover.house.houses import HousePreset
from handover.house.lenses import SOTERIA
from handover.house.people import StaffMember
from handover.house.refusals import MovedOn, NotYours, Unfit
from handover.rules.concerns import Blocked
from tests.house_of_tests import HouseOfTests, in_files


def of(card: HouseCard, name: str) -> AboutMe:
    return next(one for one in card.team if one.name == name)


def test_until_the_house_says_it_itself_the_words_of_its_kind_stand_there(
    house: HouseOfTests,
) -> None:
    card = house_card.house_card(house.theo)
    assert [one.part for one in card.parts] == list(CardPart)
    assert card.parts[0] == preset_of(CardPart.WHAT, house.house.preset)
    assert card.lenses == SOTERIA
    kinds = {preset_of(CardPart.WHAT, kind).words for kind in HousePreset}
    assert len(kinds) == len(HousePreset)


def test_a_coordinator_puts_it_in_the_house_s_own_words(house: HouseOfTests) -> None:
    was = house_card.house_card(house.ines).parts[1]
    with pytest.raises(NotYours, match="done by a coordinator"):
        put_on_house_card(house.theo, was, "Because.")
    with pytest.raises(Unfit, match="would be empty"):
        put_on_house_card(house.ines, was, "  ")
    now = put_on_house_card(house.ines, was, "Because of the kitchen.")
    assert house_card.house_card(house.theo).parts[1] == now
    with pytest.raises(MovedOn) as moved:
        put_on_house_card(house.ines, was, "Because of the porch.")
    assert moved.value.theirs == "Because of the kitchen."


def test_everybody_says_only_something_about_themselves_or_nothing(house: HouseOfTests) -> None:
    card = house_card.house_card(house.theo)
    say_about_me(house.theo, of(card, "Theo"), "I bake on Mondays.")
    with pytest.raises(NotYours, match="Mags's own to say"):
        say_about_me(house.theo, of(card, "Mags"), "She sings.")
    with pytest.raises(MovedOn):
        say_about_me(house.theo, of(card, "Theo"), "I bake on Tuesdays.")
    now = house_card.house_card(house.mags)
    assert (of(now, "Theo").words, of(now, "Mags").words) == ("I bake on Mondays.", "")
    say_about_me(house.theo, of(now, "Theo"), "")
    assert of(house_card.house_card(house.mags), "Theo").words == ""


def test_x10_a_name_on_a_platform_does_not_come_in(house: HouseOfTests) -> None:
    me = of(house_card.house_card(house.theo), "Theo")
    with pytest.raises(Blocked):
        say_about_me(house.theo, me, "Find my zine on Instagram, @theo_quills_zine")
    assert in_files(house.path.parent, "quills") == ()


def test_r006_r119_no_title_and_no_history_has_a_place(house: HouseOfTests) -> None:
    named = {field.name for kind in (StaffMember, AboutMe) for field in fields(kind)}
    assert named == {
        "id", "name", "roles", "pronouns", "active", "staff_id", "words", "version"
    }  # fmt: skip
