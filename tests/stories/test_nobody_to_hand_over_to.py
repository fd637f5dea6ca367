"""J08: in the morning nobody has come, because of the snow. Nothing is lost, nobody is kept."""

from __future__ import annotations

from handover.desk import notes, waiting
from handover.desk.handover_pages import handover_page
from handover.house.handovers import HandoverStatus
from handover.house.notes import Verdict
from tests.house_of_tests import SAM, HouseOfTests, write
from tests.tui.on_screen import on_screen


async def test_wren_leaves_it_on_the_table_and_dot_picks_it_up(house: HouseOfTests) -> None:
    """Wren goes home at half past seven, Dot comes at five to eight, Wren confirms in the night."""
    house.clock.to("2026-03-15 05:00")
    wren = house.desk("Wren")
    write(wren, "He could not sleep; we played cards.", SAM, own_words="One more round!")
    house.clock.to("2026-03-15 07:00")
    async with on_screen(house) as at:
        await at.sign_in("Wren")
        await at.press("h")
        await at.stand_on("> Sam")
        await at.press("enter", "tab")
        await at.type("Let him sleep until he comes down.")
        await at.press("f2", "f2", "space")
        assert "leave it on the table" in at.words
        await at.press("f2")
        assert "Say in a few words why nobody is there" in at.words
        assert "leave it on the table" in at.words, "what was chosen stays chosen"
        await at.type("Dot is stuck in the snow; the one on call knows.")
        await at.press("f2")
        assert "Handed over" in at.words
        await at.sign_out()

        house.clock.to("2026-03-15 07:55")
        await at.sign_in("Dot")
        assert "left on the table" in at.words
        await at.press("r")
        assert "Dot is stuck in the snow" in at.words
        await at.press("f6")
        while "SAM" not in at.words:
            await at.press("f6")
        assert "Let him sleep until he comes down." in at.words
        await at.type("I let Sam sleep")
        await at.press("f2", "escape")
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type("He came down at nine, smiling.")
        await at.press("f2")
        assert at.screen == "Board", "her shift began while she was in the snow: nothing is asked"
        await at.sign_out()

        house.clock.to("2026-03-15 23:05")
        await at.sign_in("Wren")
        await at.stand_on("> Your handover")
        assert "was said back" in at.words
        await at.press("enter")
        assert "Dot said back: “I let Sam sleep”" in at.words
        await at.press("y")
        assert "Closed" in at.words

    page = handover_page(wren, 1)
    assert page.handover is not None
    assert page.handover.status is HandoverStatus.CLOSED
    assert page.handover.left_because == "Dot is stuck in the snow; the one on call knows."
    newest = notes.notes(house.dot)[0]
    assert newest.verdict is Verdict.INSIDE
    assert newest.answers == ()
    assert waiting.to_receive(house.dot) == ()
