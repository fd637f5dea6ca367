"""Larkspur House keeps its own rule on contact details."""

from __future__ import annotations

from handover.desk import cards, directory, notes, residents
from handover.desk.directory import directory_page, house_directory
from handover.house.directory import PublicContact
from handover.rules.concerns import Level
from handover.rules.contact_details import find
from tests.stories.larkspur_house import larkspur


def test_every_number_in_the_notes_stands_in_the_directory() -> None:
    with larkspur("2026-03-15T12:40", weeks=3) as house:
        desk = house.desk("Ines")
        known, regions = house_directory(house.book), desk.house.regions
        written = [
            text
            for note in notes.notes(desk, newest=1000)
            for text in (note.text, *(words.text for words in note.own_words))
        ]
        assert "802-555-0160" in "\n".join(written)
        assert "802-555-0100" in "\n".join(written)
        told = [find(text, directory=known, regions=regions) for text in written]
        assert not any(one.level is Level.BLOCK or one.text for found in told for one in found)


def test_the_directory_was_there_first_and_is_checked() -> None:
    with larkspur("2026-02-24T12:00") as house:
        page = directory_page(house.desk("Theo"))
        assert [one.contact.name for one in page.entries] == [
            "Garden mornings",
            "Hearing voices group",
            "Housing office",
            "Larkspur Taxi",
            "Saying it out loud",
            "Town library",
            "Voices online",
            "Warmline",
        ]
        assert all(one.contact.checked_on for one in page.entries)
        assert [line for _, line in page.lines] == [
            "802-555-0100",
            "802-555-0110",
            "@larkspurhouse.example",
        ]
        directory.put_in(house.desk("Theo"), PublicContact("Bakery", number="802-555-0170"))
        assert find("ring 802-555-0170", directory=house_directory(house.book)) == []


def test_one_of_those_who_stay_has_a_card() -> None:
    with larkspur("2026-02-24T12:00") as house:
        desk = house.desk("Theo")
        kai = residents.resident_named(desk, "Kai")
        page = cards.card_of(desk, kai.id)
        assert [one.whom.name for one in page.may_ring] == ["Lou"]
        assert [one.name for one in page.not_to_ring] == ["The landlord he had before"]
        assert len(house.of("card_contact")) == 1
