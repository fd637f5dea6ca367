"""What the team learned, on paper: nobody named, and no number by which one could be guessed."""

from __future__ import annotations

import pytest

from handover.desk import reflections
from handover.house.overrides import FEWEST_IN_PRINT, Becomes
from handover.sheets.learned import LAST, NOTHING_YET, learned_text
from handover.sheets.wrapping import cells
from tests.house_of_tests import TEAM, HouseOfTests

LEARNED = "Say ‘someone will’ until we have looked."


def promises_talked_about(house: HouseOfTests, count: int) -> None:
    for number in range(count):
        reflections.bring(house.theo, "A3", f"Promise {number} to somebody")
    page = reflections.to_talk_about(house.dot)
    ids = [one.id for group in page.to_talk for one in group.brought]
    reflections.talked(house.dot, ids, "Dot, Mags, Theo")
    reflections.learned(house.dot, ids, LEARNED)


def test_the_page_says_what_was_learned_and_names_nobody(house: HouseOfTests) -> None:
    promises_talked_about(house, 3)
    text = learned_text(reflections.learned_page(house.theo))
    assert f"- {LEARNED}" in text
    assert "A promise made without looking at the roster, Mon 9 Mar" in text
    assert not [name for name in TEAM if name in text]
    assert "to somebody" not in text, "no single promise is on paper"
    assert text.rstrip().endswith(LAST)
    assert max(map(cells, text.splitlines())) <= 72


@pytest.mark.parametrize("count", range(1, FEWEST_IN_PRINT + 2))
def test_a_number_smaller_than_five_is_not_printed(count: int, house: HouseOfTests) -> None:
    promises_talked_about(house, count)
    page = reflections.learned_page(house.theo)
    [one] = page.came_up
    assert one.often == (count if count >= FEWEST_IN_PRINT else None)
    said = "fewer than 5 times" if count < FEWEST_IN_PRINT else f"{count} times"
    assert said in " ".join(learned_text(page).split())


def test_what_is_for_everybody_stands_under_the_next_house_meeting(house: HouseOfTests) -> None:
    reflections.bring(house.theo, "A3", "A promise")
    ids = [
        one.id for group in reflections.to_talk_about(house.dot).to_talk for one in group.brought
    ]
    reflections.talked(house.dot, ids, "Dot, Theo")
    reflections.learned(house.dot, ids, LEARNED, Becomes.AGREEMENT)
    text = learned_text(reflections.learned_page(house.theo))
    assert text.index(NOTHING_YET.strip()) < text.index("FOR THE NEXT HOUSE MEETING")
    assert text.index("FOR THE NEXT HOUSE MEETING") < text.index(LEARNED)


def test_what_is_still_to_be_talked_about_is_not_on_paper(house: HouseOfTests) -> None:
    reflections.bring(house.theo, "A6", "Something quite private")
    text = learned_text(reflections.learned_page(house.theo))
    assert "private" not in text
    assert "A way to reach" not in text
