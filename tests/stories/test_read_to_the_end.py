"""What waits on the board can be read to its end, and then it is gone; nothing asked is lost."""

from __future__ import annotations

from datetime import date

from textual.widgets import Input

from handover.desk import handovers, team, waiting
from handover.desk.board import board
from handover.desk.handover_pages import handover_page
from handover.desk.team import Planned
from handover.house.handovers import Handover, HandoverStatus, Heard, Line
from handover.house.shifts import ShiftKind
from handover.store import openings
from tests.house_of_tests import KAI, NOOR, SAM, HouseOfTests, receive, write
from tests.tui.on_screen import on_screen


def asked_about_the_bread(house: HouseOfTests) -> Handover:
    """Theo has handed over; Mags has heard all of it and asked one thing, which he answered."""
    write(house.theo, "We baked bread.", NOOR)
    write(house.theo, "He slept until ten.", SAM)
    house.clock.to("2026-03-09 15:05")
    given = handovers.give(house.theo)
    receive(house.mags, given, SAM)
    handovers.receive_part(
        house.mags, given.id, NOOR, heard=Heard.ASK, version_seen=99, question="Which bread?"
    )
    handovers.answer(house.theo, given.id, NOOR, house.mags.who.id, "The rye.")
    return given


async def test_an_answer_is_read_with_r_and_then_gone(house: HouseOfTests) -> None:
    asked_about_the_bread(house)
    house.clock.on(minutes=3)
    async with on_screen(house, as_name="Mags") as at:
        assert "New since you read: Theo answers you about Noor (Mon 9 Mar 15:05)" in at.words
        assert "R read" in at.words
        await at.press("r")
        shown = await at.read()
        assert shown.index("NOOR") < shown.index("Theo answers you") < shown.index("We baked")
        assert "You asked: Which bread? Theo: The rye." in shown
        assert "then it leaves your board" in shown
        await at.press("enter")
        assert "That was all of it." in at.words
        await at.press("escape")
        assert "New since" not in at.words


async def test_what_came_before_is_read_with_r_as_well(monday: HouseOfTests) -> None:
    """Two handovers that Rafi was not there for, and this morning's."""
    tuesday = (Planned("Rafi", ShiftKind.DAY, date(2026, 3, 10)),)
    team.publish_days(monday.ines, tuesday)
    monday.clock.to("2026-03-09 23:05")
    write(monday.mags, "The kettle sings.", None)
    handovers.give(monday.mags)
    monday.clock.to("2026-03-10 06:50")
    write(monday.jun, "He was up at five.", SAM)
    handovers.give(monday.jun)
    monday.clock.to("2026-03-10 07:05")
    async with on_screen(monday, as_name="Rafi") as at:
        assert "the first" in at.words
        await at.press("r")
        while at.screen == "Receive" and "That was all of it" not in at.words:
            await at.press("f2")
        await at.press("escape")
        assert "Handover from" not in at.words
        await at.press("r")
        assert at.screen == "Away"
        assert "F2: I have read these, and they leave your board." in at.words
        await at.press("f2")
        assert at.screen == "Board"
        assert "While you were away" not in at.words
    assert waiting.to_receive(monday.desk("Rafi")) == ()


async def test_a_quiet_handover_can_be_received_too(house: HouseOfTests) -> None:
    """Nothing was written and nothing said; it waited on the board for ever."""
    house.clock.to("2026-03-09 15:05")
    handovers.give(house.theo)
    async with on_screen(house, as_name="Mags") as at:
        await at.press("r", "enter")
        assert "Quiet is a complete answer." in at.words
        await at.press("enter")
        assert "That was all of it." in at.words
        await at.press("escape")
        assert "Waiting for you" not in at.words


async def test_off_shift_it_is_only_read(house: HouseOfTests) -> None:
    write(house.theo, "We baked bread.", NOOR)
    house.clock.to("2026-03-09 15:05")
    given = handovers.give(house.theo)
    async with on_screen(house, as_name="Rafi") as at:
        assert "R read" in at.words
        await at.press("r")
        # A10: why, once for everybody in it; without an answer nothing is shown.
        assert "Why do you read what is about Noor? They can see it." in at.words
        await at.press("escape")
        assert at.screen == "Board"
        await at.press("r", "space", "f2")
        assert "receiving waits for your shift" in at.words
        assert "F2" not in at.words
        assert "F4" not in at.words
        await at.press("enter")
        assert "We baked bread." in at.words
        await at.press("enter")
        assert "You have read all of it." in at.words
        await at.press("escape")
        assert "Handover from Day" in at.words, "it waits for the shift"
        await at.press("r")
        assert at.screen == "Receive", "it is asked once a day"
    rafi = house.desk("Rafi").who.id
    assert handover_page(house.theo, given.id).left_for(rafi) == [0]
    (opened,) = openings.openings_of(house.book, NOOR)
    assert (opened.staff_id, opened.off_shift) == (rafi, True)


def test_a_question_waits_for_its_answer_however_long(house: HouseOfTests) -> None:
    write(house.theo, "We baked bread.", NOOR)
    house.clock.to("2026-03-09 15:05")
    given = handovers.give(house.theo)
    handovers.receive_part(
        house.mags, given.id, NOOR, heard=Heard.ASK, version_seen=99, question="Which bread?"
    )
    house.clock.to("2026-03-30 09:00")
    assert [one.id for one in board(house.theo).to_confirm] == [given.id]
    handovers.answer(house.theo, given.id, NOOR, house.mags.who.id, "The rye.")
    assert board(house.theo).to_confirm == ()
    house.clock.to("2026-04-20 09:00")
    (new,) = board(house.mags).new_since
    assert (new.id, new.words) == (given.id, "Theo answers you about Noor")
    assert board(house.jun).new_since == ()


def test_an_answer_heard_in_the_same_moment_is_heard(house: HouseOfTests) -> None:
    given = asked_about_the_bread(house)
    assert len(waiting.new_since_i_read(house.mags)) == 1
    receive(house.mags, given, NOOR)
    assert waiting.new_since_i_read(house.mags) == ()


async def test_one_sees_ones_own_line_once_more_before_got_it(house: HouseOfTests) -> None:
    write(house.theo, "We baked bread.", NOOR)
    write(house.theo, "He slept until ten.", SAM)
    house.clock.to("2026-03-09 15:05")
    given = handovers.give(house.theo)
    async with on_screen(house, as_name="Mags") as at:
        await at.press("r", "f6")
        assert "Enter Go on" in at.words
        await at.type("Bread again on Friday, and she holds the tin")
        assert "Enter Say it" in at.words
        await at.press("enter")
        assert "You said back: “Bread again on Friday, and she holds the tin”" in at.words
        assert "NOOR" in at.words, "one stays to see it"
        await at.press("enter")
        assert "SAM" in at.words
        await at.type("Nobody wakes him")
        await at.press("f2")
        assert "That was all of it." in at.words
        await at.press("f3")
        assert "You said back: “Bread again on Friday, and she holds the tin”" in at.words
    page = handover_page(house.theo, given.id)
    assert page.left_for(house.mags.who.id) == []
    assert page.handover is not None
    assert page.handover.status is HandoverStatus.SAID_BACK
    assert [one.text for one in page.handover.read_backs] == [
        "Bread again on Friday, and she holds the tin",
        "Nobody wakes him",
    ]


async def test_back_in_a_part_one_stands_where_one_was(house: HouseOfTests) -> None:
    for number in range(12):
        write(house.theo, f"We baked bread, loaf {number}.", NOOR)
    handovers.say(house.theo, Line(KAI, "He would like the saw back.", version=0))
    house.clock.to("2026-03-09 15:05")
    handovers.give(house.theo)
    async with on_screen(house, as_name="Mags") as at:
        await at.press("r", "f6")
        while "NOOR" not in at.words:
            await at.press("f6")
        await at.type("Bread at four")
        await at.press("pagedown", *("left",) * 4)
        read, field = at.lines[1:16], at.app.focused
        assert isinstance(field, Input)
        assert field.cursor_position == 9
        there, back = ("f6", "f3") if "1 of" in at.words else ("f3", "f6")
        await at.press(there)
        await at.type("The saw")
        await at.press(back)
        assert at.lines[1:16] == read
        assert (field.value, field.cursor_position) == ("Bread at four", 9)
        await at.press(there)
        assert (field.value, field.cursor_position) == ("The saw", 7)
        await at.press("escape", "r")
        while "NOOR" not in at.words:
            await at.press("f6")
        field = at.app.focused
        assert isinstance(field, Input)
        assert (field.value, field.cursor_position) == ("Bread at four", 13)
