"""Emergency cards: theirs to fill, opened when needed, and gone when they go."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date

import pytest

from handover.desk import cards, leads, opening, residents, unfinished
from handover.desk.cards import (
    card_of,
    change_on_card,
    may_be_spoken_with,
    not_to_ring,
    put_on_card,
    take_off,
)
from handover.house.cards import MayRing
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.refusals import MovedOn, NeedsTheirDecision, NotFound, NotPossible, Unfit
from handover.rules.concerns import Blocked
from handover.store.engine.opening import open_book
from tests.house_of_tests import KAI, NOOR, SAM, THEY_SAID_SO, HouseOfTests, in_files, write
from tests.other_terminals import OLD_DRIVER

NUMBER = "802-555-0177"
ANA = MayRing("Ana", "sister", NUMBER, "anything", "before nine in the evening")


@contextmanager
def somebody_else_looks_on(house: HouseOfTests) -> Iterator[None]:
    """Another terminal watches the book, so that nothing is tidied away by closing it."""
    with closing(opening.watch(house.book)) as watch:
        watch.changed()
        yield


def test_somebody_is_put_on_the_card_with_their_yes(house: HouseOfTests) -> None:
    told = TheirDecision(HowWeKnow.TOLD_ME, house.clock())
    contact = put_on_card(house.theo, NOOR, ANA, told)
    assert contact.whom == ANA
    page = card_of(house.mags, NOOR)
    assert page.may_ring == (contact,)
    assert (contact.how, contact.told_at) == (HowWeKnow.TOLD_ME, house.clock())
    assert (contact.recorded_by, contact.agreed_at) == (house.theo.who.id, house.clock())
    assert card_of(house.mags, SAM).may_ring == ()


def test_without_their_yes_nothing_on_it_changes(house: HouseOfTests) -> None:
    contact = put_on_card(house.theo, NOOR, ANA, THEY_SAID_SO)
    never = not_to_ring(house.theo, NOOR, "Her uncle", THEY_SAID_SO)
    for act in (
        lambda: put_on_card(house.theo, NOOR, replace(ANA, name="Bo"), None),
        lambda: change_on_card(house.theo, contact, replace(ANA, name="Bo"), None),
        lambda: take_off(house.theo, contact, None),
        lambda: not_to_ring(house.theo, NOOR, "Bo", None),
        lambda: may_be_spoken_with(house.theo, never, None),
    ):
        with pytest.raises(NeedsTheirDecision, match="The card is theirs"):
            act()
    page = card_of(house.theo, NOOR)
    assert (page.may_ring, page.not_to_ring) == ((contact,), (never,))


def test_whoever_opens_it_is_kept_for_them_to_see(house: HouseOfTests) -> None:
    put_on_card(house.theo, NOOR, ANA, THEY_SAID_SO)
    card_of(house.theo, NOOR)
    card_of(house.theo, NOOR, opening=False)
    house.clock.on(hours=5)
    page = card_of(house.mags, NOOR)
    assert [page.names[one.staff_id] for one in page.openings] == ["Mags", "Theo"]
    assert page.openings[0].at == house.clock()


def test_what_stands_there_is_put_right_and_a_number_left_empty_stays(house: HouseOfTests) -> None:
    contact = put_on_card(house.theo, NOOR, ANA, THEY_SAID_SO)
    changed = change_on_card(
        house.mags, contact, MayRing("Ana", "sister", "", "only if I ask"), THEY_SAID_SO
    )
    assert (changed.whom.number, changed.whom.for_what) == (NUMBER, "only if I ask")
    with pytest.raises(MovedOn) as moved:
        change_on_card(house.theo, contact, replace(ANA, number="802-555-0178"), THEY_SAID_SO)
    assert "0177" not in moved.value.theirs + moved.value.yours + str(moved.value)
    with pytest.raises(MovedOn):
        take_off(house.theo, contact, THEY_SAID_SO)
    take_off(house.theo, changed, THEY_SAID_SO)
    assert card_of(house.theo, NOOR).may_ring == ()


def test_somebody_may_be_named_who_is_not_to_be_rung(house: HouseOfTests) -> None:
    never = not_to_ring(house.theo, NOOR, "Her uncle Jo", THEY_SAID_SO)
    assert card_of(house.theo, NOOR).not_to_ring == (never,)
    may_be_spoken_with(house.theo, never, THEY_SAID_SO)
    assert card_of(house.theo, NOOR).not_to_ring == ()


def test_what_nobody_could_ring_and_nobody_at_all_get_a_sentence(house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="Write their number"):
        put_on_card(house.theo, NOOR, replace(ANA, number=""), THEY_SAID_SO)
    with pytest.raises(Unfit, match="The name is still empty"):
        not_to_ring(house.theo, NOOR, " ", THEY_SAID_SO)
    with pytest.raises(NotFound):
        card_of(house.theo, 99)
    residents.goodbye(house.theo, NOOR)
    with pytest.raises(NotPossible, match="a card goes with the stay"):
        put_on_card(house.theo, NOOR, ANA, THEY_SAID_SO)


def test_no_page_but_the_card_tells_its_number(house: HouseOfTests) -> None:
    put_on_card(house.theo, NOOR, ANA, THEY_SAID_SO)
    card_of(house.theo, NOOR)
    assert NUMBER not in repr(residents.person_page(house.theo, NOOR))
    assert NUMBER not in repr(card_of(house.theo, NOOR)), "not even where a page is printed whole"


def in_the_old_way(house: HouseOfTests) -> None:
    """The same book, where there is no newer SQLite than that of the machine."""
    connection = sqlite3.connect(house.path)
    connection.execute("PRAGMA journal_mode=truncate")
    connection.close()
    book = open_book(house.path, door=lambda book, text: (), held=Blocked, driver=OLD_DRIVER)
    house.look_again(book)


@pytest.mark.parametrize("journal", ["wal", "truncate"])
def test_inv4_the_number_is_nowhere_in_the_files_when_they_have_left(
    journal: str, house: HouseOfTests
) -> None:
    """Not in the book and not in its journal. A copy made before they left still has it."""
    if journal == "truncate":
        in_the_old_way(house)
    assert house.book.sql("PRAGMA journal_mode") == [(journal,)]
    folder = house.path.parent
    with somebody_else_looks_on(house):
        put_on_card(house.theo, NOOR, ANA, THEY_SAID_SO)
        put_on_card(house.theo, KAI, replace(ANA, number="802-555-0188"), THEY_SAID_SO)
        not_to_ring(house.theo, NOOR, "Her uncle Quentin", THEY_SAID_SO)
        unfinished.keep(house.mags, f"Whom?|{cards.place_of(NOOR)}", {"name": "Her friend Zoltan"})
        card_of(house.mags, NOOR)
        assert in_files(folder, NUMBER)
        residents.goodbye(house.theo, NOOR)
        page = card_of(house.theo, NOOR, opening=False)
        assert (page.may_ring, page.not_to_ring, page.openings) == ((), (), ())
        for words in (NUMBER, "Quentin", "Zoltan"):
            assert in_files(folder, words) == (), words
        assert in_files(folder, "802-555-0188"), "somebody else's card stays"
    assert in_files(folder, NUMBER) == ()


def test_a_number_taken_off_or_changed_is_nowhere_in_the_files(house: HouseOfTests) -> None:
    folder = house.path.parent
    with somebody_else_looks_on(house):
        for number in range(30):
            put_on_card(
                house.theo, NOOR, replace(ANA, number=f"802-555-01{number:02}"), THEY_SAID_SO
            )
            write(house.theo, "We talked. " * 40)
        for contact in card_of(house.theo, NOOR).may_ring:
            if contact.id % 2:
                take_off(house.theo, contact, THEY_SAID_SO)
            else:
                change_on_card(
                    house.theo, contact, replace(ANA, number="802-555-0199"), THEY_SAID_SO
                )
        found = [n for n in range(30) if in_files(folder, f"802-555-01{n:02}")]
        assert found == []


def test_what_to_know_is_theirs_to_say_and_goes_with_the_card(house: HouseOfTests) -> None:
    with pytest.raises(NeedsTheirDecision):
        cards.keep_in_words(house.theo, NOOR, None, "No bee stings.", None)
    later = date(2026, 3, 23)
    said = cards.keep_in_words(house.theo, NOOR, None, "No bee stings.", THEY_SAID_SO, later)
    page = cards.card_of(house.theo, NOOR)
    assert page.in_words == said
    assert not page.look_again
    with pytest.raises(Blocked):
        cards.keep_in_words(house.theo, NOOR, said, "Ring 802-555-0177", THEY_SAID_SO)
    with pytest.raises(NotPossible, match="a day to come"):
        cards.keep_in_words(house.theo, NOOR, said, "A", THEY_SAID_SO, date(2026, 3, 9))
    house.clock.to("2026-03-23 09:00")
    assert cards.card_of(house.theo, NOOR).look_again
    rows = [lead.words for lead in leads.about(house.theo, page.resident)]
    assert "The day to look at their emergency card together is here" in rows
    residents.goodbye(house.theo, NOOR)
    assert house.book.sql("SELECT count(*) FROM card_in_words") == [(0,)]


def test_two_who_change_what_to_know_lose_nothing(house: HouseOfTests) -> None:
    cards.keep_in_words(house.theo, NOOR, None, "No bee stings.", THEY_SAID_SO)
    with pytest.raises(MovedOn) as met:
        cards.keep_in_words(house.dot, NOOR, None, "No nuts.", THEY_SAID_SO)
    assert (met.value.theirs, met.value.yours) == ("No bee stings.", "No nuts.")
    was = cards.card_of(house.theo, NOOR).in_words
    cards.keep_in_words(house.dot, NOOR, was, "No bee stings, no nuts.", THEY_SAID_SO)
    with pytest.raises(MovedOn):
        cards.keep_in_words(house.theo, NOOR, was, "Nothing.", THEY_SAID_SO)
