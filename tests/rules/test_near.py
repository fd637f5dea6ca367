"""Near and far: asked when one of us is with somebody nearly always, and without a number."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from handover.rules.concerns import Level
from handover.rules.near import near

THEO, MAGS = 2, 3


def asked(*authors: int) -> bool:
    return bool(near(THEO, "Noor", authors))


def test_it_is_asked_when_more_than_three_in_five_of_six_are_mine() -> None:
    assert asked(*[THEO] * 4, MAGS, MAGS)
    assert asked(*[THEO] * 6)


def test_it_is_not_asked_of_few_notes_nor_of_a_fair_share_nor_of_somebody_else() -> None:
    assert not asked(*[THEO] * 5)
    assert not asked(*[THEO] * 6, *[MAGS] * 4), "three in five is not more"
    assert not asked(*[MAGS] * 8, THEO)
    assert not asked()


@given(st.lists(st.sampled_from((THEO, MAGS)), max_size=40))
def test_no_number_is_ever_said(authors: list[int]) -> None:
    for concern in near(THEO, "Noor", authors):
        assert (concern.rule, concern.level) == ("N10", Level.NUDGE)
        assert not re.search(r"\d|%|percent", concern.why)
    assert not (near(THEO, "Noor", authors) and near(MAGS, "Noor", authors)), "of one at the most"
