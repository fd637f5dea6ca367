"""J04: on Monday Theo promises what he cannot keep on Saturday, and somebody keeps it."""

from __future__ import annotations

from handover.desk import follow_ups, notes
from handover.house.follow_ups import WhoAsked
from handover.house.times import clock, day_words
from tests.house_of_tests import KAI, HouseOfTests, write
from tests.tui.on_screen import on_screen


async def test_somebody_from_saturdays_shift_will_walk_there(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 14:30")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        await at.stand_on("> Kai")
        await at.press("w")
        await at.type("I'll see you Saturday and we'll walk there.")
        await at.press("f2")
        assert at.screen == "Questions"
        assert "You are not on then. Saturday 14 March: Dot (day)" in at.words
        await at.press("space")
        assert "< change it to the shift that is on >" in at.words
        assert "→ Someone from Saturday's day shift will walk there with you" in at.words
        await at.press("tab", "tab", "space")
        assert "Has Kai agreed to it < yes >" in at.words
        await at.press("f2")
        assert at.screen == "Board"
        await at.stand_on("> Kai")
        await at.press("enter")
        assert "Walk there with Kai" in at.words

    (note,) = [note for note in notes.notes(house.theo) if "walk there" in note.text]
    assert note.text == "Someone from Saturday's day shift will walk there with you."
    (kept,) = [one for one in follow_ups.open_follow_ups(house.theo) if "Walk" in one.text]
    assert (kept.resident_id, kept.staff_id, kept.from_note_id) == (KAI, None, note.id)
    assert kept.agreed_at is not None
    assert kept.who_asked is WhoAsked.WE_OFFERED
    assert kept.window is not None
    zone = house.theo.zone
    assert day_words(kept.window.start, zone) == "Saturday 14 March"
    assert (clock(kept.window.start, zone), clock(kept.window.end, zone)) == ("07:00", "15:30")


async def test_the_next_time_i_am_in_is_mine_to_keep(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 14:30")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        await at.stand_on("> Kai")
        await at.press("w")
        await at.type("I'll see you Saturday.")
        await at.press("f2", "space", "space")
        assert "< next time I am in >" in at.words
        await at.press("f2")
    (kept,) = [one for one in follow_ups.open_follow_ups(house.theo) if one.resident_id == KAI]
    assert kept.staff_id == house.theo.who.id
    assert kept.agreed_at is None, "nobody has asked Kai yet"


async def test_what_is_left_is_talked_about_without_a_name(house: HouseOfTests) -> None:
    """P04: a lift on a day off. It stays as it was said, and the team talks about it."""
    house.clock.to("2026-03-09 14:30")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        await at.stand_on("> Kai")
        await at.press("w")
        await at.type("I could drive him on my day off.")
        await at.press("f2")
        assert "time outside work" in at.words
        for _ in range(9):
            if "< leave it: the team talks about it" in at.words:
                break
            await at.press("space")
        await at.press("f2", "k")
        assert "on my day off" in at.words
        assert "Theo" not in "\n".join(line for line in at.lines if "day off" in line)
    assert follow_ups.open_follow_ups(house.theo) == ()


async def test_a_promise_that_names_no_time_only_gets_a_hint(house: HouseOfTests) -> None:
    """P10: it is kept at once; the hint is nobody's business afterwards."""
    house.clock.to("2026-03-09 14:30")
    note = write(house.theo, "I'll bring the carving book.", KAI)
    assert note.answers == ()
