"""Numbers that nobody has are refused in a sentence; nothing breaks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from handover.desk import follow_ups, handovers, notes, priorities, residents, team
from handover.desk.follow_ups import Promise
from handover.desk.handover_pages import handover_page
from handover.house.follow_ups import FollowUpStatus
from handover.house.notes import HowTaken, StoredAnswer
from handover.house.refusals import NotFound, NotPossible, Refusal
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests, write

Act = Callable[[HouseOfTests], Any]


NOBODY = 999
UNKNOWN: dict[str, Act] = {
    "adding": lambda house: notes.add_to(house.mags, NOBODY, "A"),
    "answering a question of the rules": lambda house: notes.answer_question(
        house.mags, NOBODY, StoredAnswer("A1", "?", "other")
    ),
    "answering": lambda house: handovers.answer(house.mags, NOBODY, NOOR, 1, "A"),
    "celebrating": lambda house: residents.celebrate(house.mags, "A", resident_id=NOBODY),
    "closing": lambda house: follow_ups.close(house.mags, NOBODY, FollowUpStatus.KEPT),
    "confirming": lambda house: handovers.confirm(house.mags, NOBODY),
    "goodbye": lambda house: residents.goodbye(house.mags, NOBODY),
    "leaving": lambda house: residents.choose_leaving(house.mags, NOBODY, house.clock()),
    "moving": lambda house: follow_ups.move(
        house.mags, NOBODY, None, staff_id=None, with_person=True
    ),
    "opening a handover": lambda house: handover_page(house.mags, NOBODY),
    "opening a page": lambda house: residents.person_page(house.mags, NOBODY),
    "opening a note": lambda house: notes.note_by_id(house.mags, NOBODY),
    "promising to nobody": lambda house: follow_ups.promise(
        house.mags, Promise("A", None, NOBODY, agreed=True)
    ),
    "promising for nobody": lambda house: follow_ups.promise(
        house.mags, Promise("A", None, NOOR, NOBODY, agreed=True)
    ),
    "putting right": lambda house: handovers.put_right(house.mags, NOBODY, NOOR, "A"),
    "receiving": lambda house: handovers.skip_say_back(house.mags, NOBODY, "A"),
    "taking": lambda house: follow_ups.take(house.mags, NOBODY),
    "taking down words": lambda house: notes.take_own_words(
        house.mags, NOBODY, "A", HowTaken.QUOTE
    ),
    "wanting": lambda house: priorities.add_priority(house.mags, NOBODY, "A", THEY_SAID_SO),
    "withdrawing": lambda house: notes.withdraw_own_words(house.mags, NOBODY, THEY_SAID_SO),
    "writing": lambda house: write(house.mags, "A", NOBODY),
    "giving a shift": lambda house: team.give_shift_to(house.ines, NOBODY, "Dot", "A"),
}  # fmt: skip


@pytest.mark.parametrize("what", UNKNOWN)
def test_what_is_not_in_the_book_is_refused_in_a_sentence(what: str, monday: HouseOfTests) -> None:
    with pytest.raises(Refusal) as refused:
        UNKNOWN[what](monday)
    assert isinstance(refused.value, NotFound | NotPossible)
    assert str(refused.value).endswith(".")
