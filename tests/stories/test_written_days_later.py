"""J14: what was forgotten is added days later, at its true place, without pretending."""

from __future__ import annotations

from handover.desk import notes
from handover.house.notes import Late, Verdict
from tests.house_of_tests import NOOR, HouseOfTests, wall_moment, write
from tests.tui.every_screen import EARLY
from tests.tui.on_screen import on_screen


async def test_theo_adds_what_he_forgot_and_noor_says_how_she_saw_it(
    house: HouseOfTests,
) -> None:
    """It happened on Tuesday the third; he writes on Monday the ninth."""
    for moment, text in (("10:00", "We made soup."), ("15:00", "She read on the porch.")):
        house.clock.to(f"2026-03-03 {moment}")
        write(house.theo, text)
    house.clock.to("2026-03-09 11:30")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        await at.stand_on("> Noor")
        await at.press("enter", "w")
        await at.type("She showed me the drawing of the house.")
        await at.press(*EARLY)
        await at.type("3 Mar 13:20")
        await at.press("f2")
        assert at.screen == "Questions"
        assert "more than a day after your shift" in at.words
        assert at.words.count("choose with Space") == 1, "he was on: only the lateness is asked"
        await at.press("space", "tab")
        await at.type("She asked me yesterday whether I had.")
        await at.press("f2")
        assert at.screen == "Person"

        await at.press("end")
        order = [at.words.index(text) for text in ("on the porch", "the drawing", "made soup")]
        assert order == sorted(order), "newest first, by when it happened"
        assert "Tue 3 Mar 13:20, Theo (written later)" in at.words
        await at.stand_on("> Tue 3 Mar 13:20")
        await at.press("enter")
        assert "written Mon 9 Mar 11:30" in at.words
        assert "forgot at the time. She asked me yesterday" in at.words
        await at.sign_out()

        # Noor reads it with Mags, and adds how she saw it; the note stays as it was.
        house.clock.to("2026-03-09 17:00")
        await at.sign_in("Mags")
        await at.stand_on("> Noor")
        await at.press("enter")
        await at.stand_on("> Tue 3 Mar 13:20")
        await at.press("enter", "a")
        await at.type("Noor says: it was the house I grew up in.")
        await at.press("f2")
        assert "Added Mon 9 Mar 17:00 by Mags" in await at.read()
        assert "Noor says: it was the house I grew up in." in await at.read()
        await at.press("escape")
        assert "+ 17:00 Mags added" in await at.read()

    (note,) = (one for one in notes.notes(house.theo) if "drawing" in one.text)
    assert note.resident_id == NOOR
    assert note.happened_from == wall_moment("2026-03-03 13:20")
    assert note.written_at == wall_moment("2026-03-09 11:30")
    assert (note.late, note.verdict) == (Late.MUCH_LATER, Verdict.INSIDE)
    assert [answer.rule for answer in note.answers] == ["A2"]
    assert note.text == "She showed me the drawing of the house."
