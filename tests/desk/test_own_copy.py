"""Somebody's own copy: everything about them, nothing about anybody else."""

from __future__ import annotations

from contextlib import closing

import pytest

from handover.desk import cards, feedback, leaving, naming, own_copy, residents
from handover.desk.copied import Thing
from handover.house.cards import MayRing
from handover.house.feedback import NewFeedback
from handover.house.leaving import COPY_FORMS, LeavingChoice
from handover.house.refusals import NeedsTheirDecision, NotFound
from handover.sheets.own_copy import own_copy_json, own_copy_text
from handover.store import leaving as kept
from handover.store.engine.driver import raw_connection
from tests.house_of_tests import KAI, NAMES, NOOR, SAM, THEY_SAID_SO, HouseOfTests, write
from tests.planting import name_everywhere


def things(house: HouseOfTests, resident_id: int = NOOR) -> dict[str, tuple[Thing, ...]]:
    page = own_copy.own_copy(house.theo, resident_id, "text")
    return {one.part.sort: one.things for one in page.parts}


def test_it_holds_what_the_book_holds_about_them(monday: HouseOfTests) -> None:
    found = things(monday)
    said = {sort: [one.words for one in every] for sort, every in found.items()}
    assert "Please leave the window open." in said["own words"]
    assert "It rose!" in said["own words"]
    assert said["priorities"] == ["Read one thing"]
    assert said["promises"] == ["A walk to the library"]
    assert said["celebrations"] == ["The bread rose"]
    assert "We baked bread." in said["notes"]
    assert said["handovers"] == ["She would like company."]
    wish = found["priorities"][0]
    assert any("Find the book" in one.words for one in wish.more)
    assert any("chosen" in one.words for one in wish.more)
    (passed,) = found["handovers"]
    assert {one.words for one in passed.more} >= {"She laughed.", "A walk with Noor at four."}


def test_somebody_with_nothing_has_a_copy_with_little_in_it(monday: HouseOfTests) -> None:
    found = things(monday, KAI)
    assert set(found) <= {"stay", "openings"}
    with pytest.raises(NotFound):
        own_copy.own_copy(monday.theo, 99, "text")


def test_nobody_else_is_named_in_it_whatever_stands_in_their_own_texts(
    monday: HouseOfTests,
) -> None:
    # Two others are there besides those who stay: one has left, one has changed their name.
    residents.goodbye(monday.theo, SAM)
    kai = residents.resident_by_id(monday.theo, KAI)
    naming.change_name(monday.theo, kai, "Tamsin", THEY_SAID_SO)
    cards.put_on_card(monday.theo, NOOR, MayRing("Ana", "sister", "802-555-0177"), THEY_SAID_SO)
    others = {*NAMES.values(), "Tamsin"} - {"Noor"}
    for name in others:
        name_everywhere(monday.path, name)
    with closing(raw_connection(monday.book.driver, monday.path)) as book:
        assert "Tamsin" in str(book.execute("SELECT * FROM note").fetchall())
    page = own_copy.own_copy(monday.theo, NOOR, "text")
    for text in (own_copy_text(page), own_copy_json(page)):
        assert [name for name in others if name in text] == []
        assert text.count("someone here") > 10
        assert "Noor" in text


def test_a_name_they_share_with_somebody_stays_in_their_copy(monday: HouseOfTests) -> None:
    with monday.book.writing():
        monday.book.sql("UPDATE resident SET name = 'Noor' WHERE id = ?", KAI)
    write(monday.theo, "Noor sang in the kitchen.")
    assert "Noor sang in the kitchen." in own_copy_text(
        own_copy.own_copy(monday.theo, NOOR, "text")
    )


def test_numbers_of_the_card_go_along_only_if_they_say_so(monday: HouseOfTests) -> None:
    whom = MayRing("Ana", "sister", "802-555-0177")
    cards.put_on_card(monday.theo, NOOR, whom, THEY_SAID_SO)
    assert "0177" not in own_copy_text(own_copy.own_copy(monday.theo, NOOR, "text"))
    with pytest.raises(NeedsTheirDecision, match="Ask them"):
        own_copy.own_copy(monday.theo, NOOR, "text", private=True)
    before = len(cards.card_of(monday.theo, NOOR, opening=False).openings)
    page = own_copy.own_copy(monday.theo, NOOR, "text", private=True, decided=THEY_SAID_SO)
    assert "802-555-0177" in own_copy_text(page)
    assert len(cards.card_of(monday.theo, NOOR, opening=False).openings) == before + 1


@pytest.mark.parametrize("form", COPY_FORMS)
def test_that_a_copy_was_made_and_as_what_is_kept_for_them_to_see(
    form: str, monday: HouseOfTests
) -> None:
    own_copy.own_copy(monday.theo, NOOR, form)
    said = [one.words for one in things(monday)["openings"]]
    assert f"A copy like this one was made: {COPY_FORMS[form]}." in said


def test_what_they_take_is_all_that_is_in_the_copy_they_take(monday: HouseOfTests) -> None:
    with monday.book.writing():
        for sort, number, choice in (
            ("own words", 0, LeavingChoice.TAKE),
            ("own words", 1, LeavingChoice.LEAVE),
            ("priorities", 1, LeavingChoice.TAKE),
        ):
            kept.choose(
                monday.book, NOOR, sort, number, choice, THEY_SAID_SO, by=2, at=monday.clock()
            )
    page = own_copy.own_copy(monday.theo, NOOR, "text", only_taken=True)
    assert [one.part.sort for one in page.parts] == ["own words", "priorities"]
    assert [one.words for one in page.parts[0].things] == ["Please leave the window open."]


def test_after_they_left_it_says_the_day_and_their_signs(monday: HouseOfTests) -> None:
    residents.goodbye(monday.theo, KAI, words="So long.")
    text = own_copy_text(own_copy.own_copy(monday.theo, KAI, "text"))
    farewell = leaving.farewell_of(monday.theo, KAI)
    assert farewell is not None
    assert "On Sun 7 Jun 2026 the house removes all of this" in text
    assert farewell.receipt in text
    assert "So long." in text


def test_what_was_said_to_one_of_us_alone_is_in_it_only_if_they_say_so(
    monday: HouseOfTests,
) -> None:
    said = NewFeedback(NOOR, "You forgot the window.", to_staff_id=monday.theo.who.id)
    feedback.say(monday.theo, said)
    copy = own_copy.own_copy(monday.mags, NOOR, "text")
    assert "forgot the window" not in own_copy_text(copy)
    assert "said back between you and one of us" in own_copy_text(copy)
    whole = own_copy.own_copy(monday.mags, NOOR, "text", private=True, decided=THEY_SAID_SO)
    for page in (whole, own_copy.own_copy(monday.theo, NOOR, "text")):
        assert "You forgot the window." in own_copy_text(page)


def test_every_part_has_a_name_of_its_own_and_what_is_theirs_says_where_it_is() -> None:
    sorts = [one.sort for one in own_copy.PARTS]
    assert len(set(sorts)) == len(sorts)
    assert all(bool(one.tables) == one.theirs for one in own_copy.PARTS)
