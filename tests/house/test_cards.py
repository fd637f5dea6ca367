"""An emergency card: what may stand on it, and how its numbers are covered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house.cards import MayRing, checked_may_ring, covered
from handover.house.refusals import Unfit


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("802-555-0177", "•••-•••-••77"),
        ("+44 7700 900123", "+•• •••• ••••23"),
        ("(802) 555.0177", "(•••) •••.••77"),
        ("ana@home.example", "•••@••••.•••••le"),
        ("77", "77"),
        ("", ""),
    ],
)
def test_a_number_is_covered_but_for_its_end(number: str, shown: str) -> None:
    assert covered(number) == shown


@given(st.text(alphabet="0123456789-+ ().", min_size=7, max_size=20))
def test_no_more_than_two_of_its_digits_are_ever_seen(number: str) -> None:
    assert sum(sign.isdigit() for sign in covered(number)) <= 2
    assert len(covered(number)) == len(number)


def test_what_stands_on_a_card_is_one_line_each() -> None:
    typed = MayRing(" Ana\x1b ", "her\nsister", " 802-555-0177 ", "if  she is late\t", "by day")
    assert checked_may_ring(typed) == MayRing(
        "Ana", "her sister", "802-555-0177", "if she is late", "by day"
    )


@pytest.mark.parametrize("way", ["802-555-0177", "ana@home.example", "@ana_makes", "555-0177"])
def test_a_number_an_e_mail_or_a_name_on_a_platform_will_do(way: str) -> None:
    assert checked_may_ring(MayRing("Ana", number=way)).number == way


@pytest.mark.parametrize("way", ["", "  ", "ring her", "ana@home", "@two words", "12"])
def test_what_nobody_could_ring_gets_a_sentence(way: str) -> None:
    with pytest.raises(Unfit):
        checked_may_ring(MayRing("Ana", number=way))


def test_a_number_is_in_no_trace_of_the_program() -> None:
    assert "0177" not in repr(MayRing("Ana", number="802-555-0177"))
