"""A private reflection is for its author alone, and after thirty days for nobody."""

from __future__ import annotations

import pytest

from handover.desk import notes, opening
from handover.house.refusals import BookBusy, NotPossible
from handover.store import reflections
from tests.house_of_tests import PASSPHRASE, HouseOfTests, in_files, reflect, write

WORD = "quinceblossom"


def somebody_signs_in(house: HouseOfTests, name: str = "Mags") -> None:
    opening.sign_in(house.book, name, PASSPHRASE, clock=house.clock)


def test_the_words_stay_for_thirty_days(house: HouseOfTests) -> None:
    mine = reflect(house.theo, WORD)
    house.clock.on(days=30)
    somebody_signs_in(house)
    assert notes.note_by_id(house.theo, mine.id).text == WORD


def test_after_that_they_go_when_anybody_signs_in_with_every_earlier_wording(
    house: HouseOfTests,
) -> None:
    mine = notes.reword(house.theo, reflect(house.theo, WORD), f"{WORD} again")
    house.clock.on(days=30, minutes=1)
    somebody_signs_in(house)
    left = notes.note_by_id(house.theo, mine.id)
    assert (left.text, left.gone_at) == ("", house.clock())
    assert notes.earlier_wordings(house.theo, mine.id) == ("",)
    assert mine.id not in {one.id for one in notes.notes(house.theo)}
    assert in_files(house.path.parent, WORD) == ()


def test_nothing_else_goes(house: HouseOfTests) -> None:
    old = write(house.theo, "We baked bread.")
    reflect(house.theo, WORD)
    house.clock.on(days=31)
    young = reflect(house.theo, "Still here")
    somebody_signs_in(house)
    assert notes.note_by_id(house.theo, old.id).text == "We baked bread."
    assert notes.note_by_id(house.theo, young.id).text == "Still here"


def test_what_is_gone_is_not_put_differently(house: HouseOfTests) -> None:
    mine = reflect(house.theo, WORD)
    house.clock.on(days=31)
    somebody_signs_in(house)
    with pytest.raises(NotPossible, match="gone"):
        notes.reword(house.theo, mine, "Back again")


def test_a_book_that_cannot_be_written_keeps_nobody_out(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    reflect(house.theo, WORD)
    house.clock.on(days=31)

    def busy(*_: object, **__: object) -> int:
        raise BookBusy("Others kept the book for too long.")

    monkeypatch.setattr(reflections, "let_go_older", busy)
    somebody_signs_in(house)
    assert WORD in repr(notes.notes(house.theo))
