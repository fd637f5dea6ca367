"""The page for the kitchen: one page, 72 columns, nobody's own limits on it."""

from __future__ import annotations

from datetime import date

from handover.desk import agreements, boundaries
from handover.desk.agreements import Agreed
from handover.desk.boundaries import Says
from handover.house.agreements import StoodAside
from handover.house.boundaries import Value
from handover.sheets.agreed import NOTHING_YET, agreed_text
from handover.sheets.wrapping import cells
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests

PAGE = 66
"""Lines of one printed page."""


def test_the_page_says_what_was_agreed_by_whom_and_until_when(house: HouseOfTests) -> None:
    made = Agreed(
        "The kitchen is quiet after 22:30.",
        ("Noor", "Sam", "Ines"),
        consensus=True,
        stood_aside=(StoodAside("Sam", "I cook late."),),
        review_on=date(2026, 4, 6),
    )
    agreements.agree(house.ines, made)
    boundaries.set_for_house(house.ines, 7, Says(Value.MAYBE, "at the fair, cider"))
    text = agreed_text(agreements.one_page(house.theo))
    words = " ".join(text.split())
    assert "- The kitchen is quiet after 22:30." in words
    assert "Mon 9 Mar, with Noor, Sam, Ines. Looked at again Mon 6 Apr." in words
    assert "Sam stood aside: “I cook late.”" in words
    assert "Drinking alcohol together: at the fair, cider" in words
    assert words.index("NEVER") < words.index("MAYBE") < words.index("Drinking alcohol")
    assert max(map(cells, text.splitlines())) <= 72


def test_three_agreements_and_27_rows_fit_on_one_page(house: HouseOfTests) -> None:
    assert NOTHING_YET in agreed_text(agreements.one_page(house.theo))
    for number in range(3):
        words = f"{number}: whoever cooks chooses the music, and the others say thank you."
        agreements.agree(house.ines, Agreed(words, ("Noor", "Sam", "Bee", "Kai", "Ines"), True))
    text = agreed_text(agreements.one_page(house.theo))
    assert len(text.splitlines()) <= PAGE


def test_nothing_of_residents_or_staff_is_on_it(house: HouseOfTests) -> None:
    never = Says(Value.NEVER, "not in the morning")
    boundaries.set_for_resident(house.theo, NOOR, 1, never, THEY_SAID_SO)
    boundaries.set_my_own(house.theo, 2, Says(Value.NEVER, "my back"))
    text = agreed_text(agreements.one_page(house.theo))
    assert "morning" not in text
    assert "my back" not in text
    assert "Noor" not in text
