"""A promise typed for the wrong person: it ends as a mistake, and as nothing else."""

from __future__ import annotations

import pytest

from handover.desk import finding, follow_ups, follow_ups_page, handovers, never_promised
from handover.desk.follow_ups import Promise
from handover.house.follow_ups import FollowUp, FollowUpStatus
from handover.house.refusals import NeedsTheirDecision, NotPossible, NotYours
from tests.house_of_tests import NOOR, HouseOfTests, MovingClock
from tests.tui.on_screen import on_screen


def made(house: HouseOfTests) -> FollowUp:
    return follow_ups.promise(
        house.theo, Promise("Walk with Sam to the clinic", None, NOOR, agreed=True)
    )


async def test_its_author_says_so_and_it_is_neither_kept_nor_missed(house: HouseOfTests) -> None:
    promise = made(house)
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.press("p", "escape", "enter")
        await at.stand_on("> You wrote it by mistake")
        await at.press("enter", "f2")
        assert "Was any of it said to them? Choose with Space" in at.words
        await at.press("space")
        await at.press("f2")
        assert "It stands among what has ended" in at.words
        assert "(written by mistake: nothing was promised)" in at.words
        assert "Sam" not in at.words, "it may be about somebody else, and this is Noor's page"
        await at.stand_on("> Written here by mistake")
        await at.press("enter")
        assert "Theo: written by mistake: nothing was promised" in at.words
    assert finding.find(house.theo, "clinic").found == ()
    [line] = follow_ups_page.follow_ups_page(house.theo, NOOR).ended
    assert line.follow_up.id == promise.id
    assert line.follow_up.ended == "written by mistake: nothing was promised"


def test_what_a_colleague_was_handed_is_not_changed(
    house: HouseOfTests, clock: MovingClock
) -> None:
    promise = made(house)
    clock.to("2026-03-09 15:05")
    handovers.give(house.theo)
    ended = never_promised.written_by_mistake(house.theo, promise.id, said_to_them=False)
    assert (ended.text, ended.by_mistake) == ("Walk with Sam to the clinic", True)


def test_what_was_said_to_them_is_a_promise(house: HouseOfTests) -> None:
    promise = made(house)
    with pytest.raises(NeedsTheirDecision, match="Then it is theirs"):
        never_promised.written_by_mistake(house.theo, promise.id, said_to_them=True)
    with pytest.raises(NotYours, match="Theo wrote it"):
        never_promised.written_by_mistake(house.mags, promise.id, said_to_them=False)
    follow_ups.close(house.theo, promise.id, FollowUpStatus.KEPT)
    with pytest.raises(NotPossible, match="already kept"):
        never_promised.written_by_mistake(house.theo, promise.id, said_to_them=False)
