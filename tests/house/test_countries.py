"""Countries: the clock on the wall says which, unless the house does."""

from __future__ import annotations

import re
from zoneinfo import available_timezones

import pytest

from handover.house.countries import KNOWN, country_of_zone, known_countries
from handover.house.houses import House, checked_house
from handover.house.refusals import Unfit
from handover.rules.contact_details import ALL


def test_the_house_knows_the_same_countries_as_the_rule_on_contact_details() -> None:
    assert KNOWN == ALL


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("America/New_York", "US"),
        ("America/Indiana/Knox", "US"),
        ("Pacific/Honolulu", "US"),
        ("US/Eastern", "US"),
        ("America/Toronto", "CA"),
        ("Canada/Pacific", "CA"),
        ("Europe/London", "GB"),
        ("Europe/Dublin", "IE"),
        ("Australia/Perth", "AU"),
        ("Pacific/Auckland", "NZ"),
        ("Europe/Tallinn", "EE"),
        ("Europe/Berlin", ""),
        ("UTC", ""),
    ],
)
def test_a_clock_hangs_in_a_country(zone: str, country: str) -> None:
    assert country_of_zone(zone) == country


def test_every_zone_named_is_one_there_is() -> None:
    named = {zone for zone in available_timezones() if country_of_zone(zone)}
    assert len(named) > 100
    assert not {zone for zone in named if re.match(r"Africa|Asia|Etc|America/Mexico", zone)}


@pytest.mark.parametrize("zone", sorted(available_timezones()))
def test_whose_numbers_are_looked_for_is_always_known_or_everybody_s(zone: str) -> None:
    assert set(House("Ash", zone).regions) <= set(KNOWN)


def test_what_the_house_says_comes_before_its_clock() -> None:
    house = checked_house(House("Ash", "Europe/Dublin", countries=("uk", "IE", "GB")))
    assert house.countries == ("GB", "IE")
    assert house.regions == ("GB", "IE")
    assert House("Ash", "Europe/Dublin").regions == ("IE",)
    assert House("Ash", "Asia/Tokyo").regions == ()


@pytest.mark.parametrize("code", ["", "XX", "U S", "Ireland", "\x1b"])
def test_a_country_nobody_knows_gets_a_sentence(code: str) -> None:
    with pytest.raises(Unfit, match="Choose among US, CA"):
        known_countries([code])


def test_a_house_may_have_its_own_e_mail() -> None:
    domain = checked_house(House("Ash", "UTC", email_domain=" hello@Ash.Example ")).email_domain
    assert domain == "ash.example"
    with pytest.raises(Unfit, match="behind the @"):
        checked_house(House("Ash", "UTC", email_domain="ash"))
