"""What the house lets stand in its texts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handover.desk import cards, directory
from handover.desk.directory import (
    change,
    directory_page,
    house_directory,
    let_stand,
    no_longer_let_stand,
    put_in,
    take_out,
)
from handover.desk.their_page import their_page
from handover.house.cards import MayRing
from handover.house.directory import Entry, NotADetail, PublicContact, PublicKind, Weekday
from handover.house.houses import House
from handover.house.refusals import MovedOn, NotYours, Unfit
from handover.rules.concerns import Level
from handover.rules.contact_details import find
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests, in_files, write
from tests.their_lines import as_lines

LIBRARY = PublicContact("Town library", number="802-555-0155", when="Monday to Friday, 10 to 6")


def stands(house: HouseOfTests, text: str) -> bool:
    """Is nothing said about a contact detail in it?"""
    known = house_directory(house.book)
    return find(text, directory=known, regions=house.house.regions) == []


def names(house: HouseOfTests) -> list[str]:
    return [one.contact.name for one in directory_page(house.theo).entries]


def test_what_is_in_the_directory_may_stand_in_any_text(house: HouseOfTests) -> None:
    said = "The library is on 802-555-0155."
    assert not stands(house, said)
    entry = put_in(house.theo, LIBRARY)
    assert stands(house, said)
    assert stands(house, "ring (802) 5550155")
    assert not stands(house, "her sister is on 802-555-0177")
    take_out(house.ines, entry)
    assert not stands(house, said)


def test_texts_in_which_it_stands_stay_when_it_is_taken_out(house: HouseOfTests) -> None:
    entry = put_in(house.theo, LIBRARY)
    note = write(house.theo, "The library is on 802-555-0155.")
    take_out(house.ines, entry)
    assert note.text == "The library is on 802-555-0155."
    assert in_files(house.path.parent, "802-555-0155")


def test_every_way_to_reach_it_may_stand(house: HouseOfTests) -> None:
    put_in(
        house.theo,
        replace(
            LIBRARY,
            email="@library.example",
            website="library.example/hours",
            handle="@TownLibrary",
            address="12 Elm Street",
        ),
    )
    assert stands(house, "write to books@library.example")
    assert stands(house, "look at https://library.example/hours")
    assert stands(house, "follow @TownLibrary on Instagram")
    assert stands(house, "we met at 12 Elm Street")


def test_the_house_s_own_lines_may_stand(house: HouseOfTests) -> None:
    lines = {"house_line": "802-555-0100", "on_call_line": "802-555-0110"}
    with pytest.raises(NotYours):
        directory.keep_lines(house.theo, **lines)
    with pytest.raises(Unfit, match="not one telephone number"):
        directory.keep_lines(house.ines, house_line="ring us")
    directory.keep_lines(house.ines, **lines, email_domain="larkspurhouse.example")
    assert stands(house, "ring 802-555-0100, or 802-555-0110 at night")
    assert stands(house, "hello@larkspurhouse.example")
    assert [what for what, _ in directory_page(house.theo).lines] == [
        "The house",
        "On call",
        "The house's e-mail",
    ]


def test_c15_words_that_are_no_contact_detail_may_stand_exactly(house: HouseOfTests) -> None:
    said = "ticket reference 2025551234"
    [concern] = find(said, directory=house_directory(house.book))
    assert concern.level is Level.BLOCK
    phrase = let_stand(house.theo, concern.text)
    assert phrase == NotADetail("2025551234")
    assert stands(house, said)
    assert stands(house, "2025551234, 2025551234.")
    assert not stands(house, "her number is 202-555-1234")
    assert not stands(house, "her number is 555-1234")
    assert not stands(house, "her number is 12025551234")
    assert stands(house, "ring 802-555-0100") is False
    no_longer_let_stand(house.theo, phrase)
    assert not stands(house, said)


@pytest.mark.parametrize(
    "said", ["@wren_makes", "wren.c@example.org", "12 Elm Street", "t.me/somebody", "555-0142"]
)
def test_whatever_is_no_contact_detail_stands_alone_and_not_beside_another(
    said: str, house: HouseOfTests
) -> None:
    text = f"Her place is {said} for you."
    for concern in find(text):
        let_stand(house.theo, concern.text)
    assert stands(house, text)
    assert not stands(house, f"{text} Her number is 802-555-0177.")


def test_the_same_words_are_named_once_and_nobody_is_named_with_them(house: HouseOfTests) -> None:
    let_stand(house.theo, "2025551234")
    let_stand(house.mags, " 2025551234")
    assert directory_page(house.theo).not_details == (NotADetail("2025551234"),)
    columns = [row[1] for row in house.book.sql("PRAGMA table_info(not_a_detail)")]
    assert columns == ["id", "phrase", "since"]


def test_anybody_puts_in_and_puts_right_and_a_coordinator_takes_out(house: HouseOfTests) -> None:
    entry = put_in(house.mags, LIBRARY)
    put_in(house.theo, PublicContact("Bakery", PublicKind.SHOP, when="from six"))
    entry = change(house.jun, entry, replace(LIBRARY, name="Library of things"))
    assert names(house) == ["Bakery", "Library of things"]
    with pytest.raises(NotYours):
        take_out(house.jun, entry)
    take_out(house.ines, entry)
    assert names(house) == ["Bakery"]


def test_of_two_who_put_it_right_the_second_sees_both(house: HouseOfTests) -> None:
    entry = put_in(house.mags, LIBRARY)
    change(house.jun, entry, replace(LIBRARY, number="802-555-0156"))
    with pytest.raises(MovedOn) as moved:
        change(house.theo, entry, replace(LIBRARY, number="802-555-0157"))
    assert "0156" in moved.value.theirs
    assert "0157" in moved.value.yours
    with pytest.raises(MovedOn):
        take_out(house.ines, entry)
    [now] = directory_page(house.theo).entries
    take_out(house.ines, now)
    with pytest.raises(MovedOn, match="changed") as gone:
        change(house.theo, now, LIBRARY)
    assert "taken out" in gone.value.theirs


@pytest.mark.parametrize("name", ["Noor", "theo", " INES "])
def test_nobody_of_the_house_stands_in_it(name: str, house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="Nobody's own number"):
        put_in(house.theo, PublicContact(name, number="802-555-0142"))


@pytest.mark.parametrize(
    ("contact", "sentence"),
    [
        (PublicContact("Mail", email="@gmail.com"), "people have their own e-mail"),
        (PublicContact("Page", website="https://www.facebook.com"), "people have their own pages"),
        (PublicContact("Place", address="ring 802-555-0142"), "stands only a place"),
        (PublicContact("Group"), "How does one reach Group"),
        (PublicContact("Group", number="call them"), "not one telephone number"),
    ],
)
def test_what_would_open_a_door_for_private_numbers_stays_out(
    contact: PublicContact, sentence: str, house: HouseOfTests
) -> None:
    with pytest.raises(Unfit, match=sentence):
        put_in(house.theo, contact)
    assert names(house) == []


def test_nothing_stands_there_twice(house: HouseOfTests) -> None:
    put_in(house.theo, LIBRARY)
    bakery = put_in(house.theo, PublicContact("Bakery", when="from six"))
    with pytest.raises(Unfit, match="in the directory already"):
        put_in(house.mags, replace(LIBRARY, name="TOWN LIBRARY"))
    with pytest.raises(Unfit, match="in the directory already"):
        change(house.mags, bakery, replace(LIBRARY, number=""))
    assert isinstance(change(house.mags, bakery, bakery.contact), Entry)


def test_the_directory_is_in_the_form_in_which_texts_are_looked_at(house: HouseOfTests) -> None:
    put_in(house.theo, LIBRARY)
    let_stand(house.theo, "2025551234")
    known = house_directory(house.book)
    assert hash(known) == hash(house_directory(house.book))
    assert known == (LIBRARY, NotADetail("2025551234"))


def test_whose_numbers_are_looked_for() -> None:
    assert House("Ash", "America/New_York").regions == ("US",)
    assert House("Ash", "Asia/Tokyo").regions == ()
    assert House("Ash", "Asia/Tokyo", countries=("IE",)).regions == ("IE",)


def test_x07_her_aunt_s_number_is_taken_out_and_may_go_on_her_card(house: HouseOfTests) -> None:
    [concern] = find("call my aunt, 802-555-0188", directory=house_directory(house.book))
    assert concern.instead == ("[number not kept]",)
    assert "move it to the person's card" in concern.exits
    cards.put_on_card(house.theo, NOOR, MayRing("Her aunt", number=concern.text), THEY_SAID_SO)
    assert stands(house, "call my aunt, [number not kept]")
    assert not stands(house, "call my aunt, 802-555-0188"), "a card opens no door for texts"


def test_x08_somebody_rang_the_house_and_will_ring_again(house: HouseOfTests) -> None:
    assert stands(house, "Sam's sister rang, will ring again at six")


def test_x09_of_the_numbers_of_a_letter_only_what_is_public_stays(house: HouseOfTests) -> None:
    letter = "Clinic switchboard 802-555-0191. Dr Ames, own mobile 802-555-0192."
    known = replace(LIBRARY, name="Clinic switchboard", number="802-555-0191")
    before = [one.text for one in find(letter, directory=house_directory(house.book))]
    assert before == ["802-555-0191", "802-555-0192"]
    put_in(house.theo, known)
    after = find(letter, directory=house_directory(house.book))
    assert [(one.text, one.level) for one in after] == [("802-555-0192", Level.BLOCK)]


def test_x10_nobody_of_the_team_has_a_page_of_their_own_in_a_text(house: HouseOfTests) -> None:
    assert not stands(house, "find my zine on Instagram @wren_makes")


def test_r113_groups_stand_for_everybody_to_read_the_next_one_first(house: HouseOfTests) -> None:
    """It is Monday."""
    for name, kind, day in (
        ("Sunday tea", PublicKind.GROUP, Weekday.SUNDAY),
        ("Hearing voices group", PublicKind.GROUP, Weekday.TUESDAY),
        ("Now and then", PublicKind.GROUP, None),
        ("Voices online", PublicKind.ONLINE, None),
        ("Library", PublicKind.SERVICE, None),
    ):
        days = frozenset({day} if day else ())
        directory.put_in(house.theo, PublicContact(name, kind, days=days, joining="Walk in"))
    directory.let_stand(house.theo, "2025551234")
    page = directory.for_residents(house.mags)
    assert [one.contact.name for one in page.groups] == [
        "Hearing voices group",
        "Sunday tea",
        "Now and then",
    ]
    assert [one.contact.name for one in page.online] == ["Voices online"]
    assert [one.contact.name for one in page.places] == ["Library"]
    assert "2025551234" not in repr(page)


def test_r151_they_read_it_on_their_own_page(house: HouseOfTests) -> None:
    days = frozenset({Weekday.THURSDAY})
    directory.put_in(
        house.theo,
        PublicContact("Voices", PublicKind.GROUP, days=days, hours="18:30", joining="Walk in"),
    )
    lines = "\n".join(as_lines(their_page(house.mags, NOOR)))
    assert "Groups and places outside" in lines
    assert "Thursdays 18:30. Walk in" in lines
