"""The directory: what can stand in it, in one plain form."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house.directory import (
    PublicContact,
    PublicKind,
    Weekday,
    checked_contact,
    checked_email,
    checked_handle,
    checked_number,
    checked_phrase,
    checked_website,
    read_days,
)
from handover.house.refusals import Unfit

LIBRARY = PublicContact("Town library", number="802-555-0155")


def test_an_entry_is_kept_in_one_plain_form() -> None:
    typed = PublicContact(
        "  Town\tlibrary ",
        PublicKind.SERVICE,
        number=" (802)  555-0155 ",
        email="Library.Example",
        website="https://Library.example/hours/",
        handle="TownLibrary",
        address="12 Elm Street\nupstairs",
        when=" Monday to\x1b Friday ",
    )
    assert checked_contact(typed) == PublicContact(
        "Town library",
        PublicKind.SERVICE,
        number="(802) 555-0155",
        email="@library.example",
        website="library.example/hours",
        handle="@TownLibrary",
        address="12 Elm Street upstairs",
        when="Monday to Friday",
    )


@pytest.mark.parametrize(
    "number",
    ["802-555-0155", "+44 20 7946 0000", "(802) 555 0155", "988", "020.7946.0000", "116 123", ""],
)
def test_a_number_as_it_is_dialled_is_kept(number: str) -> None:
    assert checked_number(number) == number


@pytest.mark.parametrize(
    "number",
    ["ring them", "12", "802-555-0155 ext 4", "802-555-0155, 802-555-0156 or 0157", "٨٠٢٥٥٥٠١٥٥"],
)
def test_what_is_not_one_number_gets_a_sentence(number: str) -> None:
    with pytest.raises(Unfit, match="is not one telephone number"):
        checked_number(number)


@pytest.mark.parametrize("email", ["two words@x.example", "help@", "help@library", "@", "a@b@c.d"])
def test_what_is_no_e_mail_address_gets_a_sentence(email: str) -> None:
    with pytest.raises(Unfit, match="is not an e-mail address"):
        checked_email(email)


@pytest.mark.parametrize("website", ["http://", "the library", "library", "a@library.example"])
def test_what_is_no_website_gets_a_sentence(website: str) -> None:
    with pytest.raises(Unfit, match="is not a website"):
        checked_website(website)


def test_a_public_name_is_one_name() -> None:
    assert checked_handle("MetOffice") == checked_handle("@MetOffice") == "@MetOffice"
    with pytest.raises(Unfit, match="not one name"):
        checked_handle("@Met Office")


def test_an_entry_says_how_one_reaches_it_or_when_it_meets() -> None:
    with pytest.raises(Unfit, match="How does one reach Group"):
        checked_contact(PublicContact("Group"))
    assert checked_contact(PublicContact("Group", when="Thursdays at six")).ways == ()
    with pytest.raises(Unfit, match="still empty"):
        checked_contact(replace(LIBRARY, name=" "))


def test_a_phrase_is_as_long_as_one_look() -> None:
    assert checked_phrase(" 2025551234 ").phrase == "2025551234"
    with pytest.raises(Unfit):
        checked_phrase("7" * 81)


@given(st.builds(PublicContact, *[st.text(max_size=30)], number=st.text(max_size=45),
                 email=st.text(max_size=45), website=st.text(max_size=45)))  # fmt: skip
def test_whatever_is_typed_is_kept_or_is_refused(contact: PublicContact) -> None:
    try:
        kept = checked_contact(contact)
    except Unfit:
        return
    assert checked_contact(kept) == kept


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("Thursday", "Thursday"),
        ("thursdays", "Thursday"),
        ("Tue and Fri", "Tuesday Friday"),
        ("mon, wed", "Monday Wednesday"),
        ("Mon to Wed", "Monday Tuesday Wednesday"),
        ("sat-mon", "Saturday Sunday Monday"),
        ("every day", " ".join(Weekday)),
        ("", ""),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, days: str) -> None:
    assert read_days(typed) == frozenset(Weekday(day) for day in days.split())


@pytest.mark.parametrize("typed", ["T", "someday", "Thu or so"])
def test_what_is_no_day_gets_a_sentence(typed: str) -> None:
    with pytest.raises(Unfit, match="no day of the week"):
        read_days(typed)


def test_a_group_says_when_it_meets_and_how_one_joins() -> None:
    days = frozenset({Weekday.THURSDAY, Weekday.MONDAY, Weekday.FRIDAY})
    group = PublicContact("Voices", PublicKind.GROUP, days=days, hours="18:30", joining="Walk in.")
    assert group.meets == "Mondays, Thursdays and Fridays 18:30"
    assert group.when_and_how == "Mondays, Thursdays and Fridays 18:30. Walk in"
    assert checked_contact(group) == group
