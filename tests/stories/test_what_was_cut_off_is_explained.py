"""Something newer is not in the book any more; the coordinator knows why, and says so once."""

from __future__ import annotations

from handover.desk import verifying
from handover.store.signed_in import LastSeen, keep_seen
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import on_screen


async def test_the_coordinator_says_why_and_it_is_said_no_more(house: HouseOfTests) -> None:
    with house.book.writing():
        keep_seen(house.book, LastSeen(house.ines.who.id, house.clock(), b"gone" * 8))
    async with on_screen(house, as_name="Ines") as at:
        assert "does not contain what it did when you last signed in" in " ".join(at.words.split())
        await at.go("i", "> Is the book as it was written?", "enter")
        assert "No. This is not as it was written:" in at.words
        await at.go("l", "=Put back by hand from the copy of Sunday.", "f2")
        assert "Yes. Every row is as it was written" in at.words
        assert "Let it go" not in at.words
    assert verifying.on_the_board(house.ines) == ()
