"""What happened at the door under somebody's name is told to them, and stays readable."""

from __future__ import annotations

import pytest

from handover.desk import door_news, keys, opening
from handover.desk.board import board
from handover.desk.desk import Desk
from handover.house.refusals import NotLetIn
from handover.store import at_the_door as kept
from tests.house_of_tests import PASSPHRASE, HouseOfTests, MovingClock

OTHER = "four quite other words"


def guess(house: HouseOfTests, name: str, times: int) -> None:
    for _ in range(times):
        with pytest.raises(NotLetIn):
            opening.sign_in(house.book, name, "not this one", clock=house.clock)


def comes(house: HouseOfTests, name: str, passphrase: str = PASSPHRASE) -> Desk:
    return opening.sign_in(house.book, name, passphrase, clock=house.clock)


def told_on_the_board(desk: Desk) -> list[str]:
    return [lead.words for lead in board(desk).look_at if lead.key == door_news.KEY]


def test_wrong_passphrases_are_told_to_whose_name_it_is(
    house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to("2026-03-07 03:12")
    guess(house, "Theo", 3)
    clock.to("2026-03-09 07:20")
    theo = comes(house, "Theo")
    said = "Three wrong passphrases were tried for your name, last Sat 7 Mar 03:12"
    assert told_on_the_board(theo) == [said]
    assert door_news.tell(theo) == (f"{said}.",)
    assert door_news.tell(theo) == ()
    clock.on(hours=7)
    assert told_on_the_board(theo) == [said], "for the rest of the shift"
    clock.on(hours=2)
    assert told_on_the_board(theo) == []
    assert said in door_news.under_my_name(theo)


def test_what_is_not_told_yet_waits_until_it_is(house: HouseOfTests, clock: MovingClock) -> None:
    """A command of the shell that signs in tells nobody."""
    guess(house, "Theo", 1)
    comes(house, "Theo")
    clock.on(days=2)
    theo = comes(house, "Theo")
    assert told_on_the_board(theo) == [
        "One wrong passphrase was tried for your name, Mon 9 Mar 11:00"
    ]


def test_nobody_reads_of_anothers(house: HouseOfTests) -> None:
    guess(house, "Theo", 2)
    comes(house, "Theo")
    dot = comes(house, "Dot")
    assert told_on_the_board(dot) == []
    assert door_news.tell(dot) == ()
    assert door_news.under_my_name(dot) == (door_news.NOTHING,)


def test_tries_at_somebody_elses_desk_are_told_as_well(house: HouseOfTests) -> None:
    """Dot says yes at Ines's desk: that ends the counting, and not the telling."""
    guess(house, "Dot", 2)
    opening.prove(house.ines, "Dot", PASSPHRASE, "no")
    assert door_news.tell(comes(house, "Dot")) == (
        "Two wrong passphrases were tried for your name, last Mon 9 Mar 11:00.",
    )


def test_a_word_given_by_two_others_is_told_to_its_owner(
    house: HouseOfTests, clock: MovingClock
) -> None:
    guess(house, "Theo", 2)
    given = keys.another_word(house.ines, "Theo", "Dot", PASSPHRASE)
    clock.on(hours=1)
    theo = comes(house, "Theo", given.word)
    keys.choose_my_own(theo, OTHER)
    assert set(door_news.tell(theo)) == {
        "Two wrong passphrases were tried for your name, last Mon 9 Mar 11:00.",
        "Ines and Dot gave a new word for your name, Mon 9 Mar 11:00.",
    }
    clock.on(days=30)
    assert "Ines and Dot gave" in str(door_news.under_my_name(comes(house, "Theo", OTHER)))


def test_a_passphrase_chosen_with_the_code_on_paper_is_told(house: HouseOfTests) -> None:
    code = keys.new_recovery_code(house.ines)
    desk = keys.come_back_with_code(house.path, code, "Theo", OTHER, clock=house.clock)
    assert door_news.tell(desk) == (
        "A passphrase was chosen for your name with the recovery code, Mon 9 Mar 11:00.",
    )


def test_what_happened_is_in_the_chain_and_no_passphrase_is(house: HouseOfTests) -> None:
    guess(house, "Theo", 2)
    comes(house, "Theo")
    (one,) = kept.under_their_name(house.book, house.theo.who.id, newest=9)
    assert (one.how_often, one.staff_id) == (2, house.theo.who.id)
    acts = [act for (act,) in house.book.sql("SELECT act FROM audit")]
    assert "wrong passphrases were tried" in acts
    assert b"not this one" not in house.path.read_bytes()
