"""J15: Marisol — here Noor — reads what is written about her, answers it, and takes words back.

J05 in the same place: what she wants, in her words, with nobody else anywhere on the screen.
"""

from __future__ import annotations

from handover.desk import follow_ups, handovers, my_side, notes, priorities
from handover.desk.board import board
from handover.desk.handover_pages import handover_page, next_page
from handover.desk.steered import ON_THEIR_PAGE
from handover.desk.their_page import their_page
from handover.house.notes import Carry, HowTaken
from handover.house.priorities import Dimension
from handover.sheets.as_text import sheet_text
from handover.sheets.sheet import sheet_of
from handover.tui.screens.write import WriteNote
from handover.tui.ways import open_row
from tests.house_of_tests import NOOR, PASSPHRASE, THEY_SAID_SO, HouseOfTests, write
from tests.their_lines import as_lines
from tests.tui.on_screen import OnScreen, on_screen

OTHERS = ("Sam", "Bee", "Kai")


def nobody_else(at: OnScreen) -> None:
    assert not [name for name in OTHERS if name in at.words.split()], at.words


async def show_her(at: OnScreen) -> None:
    await at.stand_on("> Noor ")
    await at.press("enter", "t")
    assert at.screen == "Together"


async def test_she_reads_answers_and_takes_words_back(monday: HouseOfTests) -> None:
    house = monday
    write(house.mags, "A man asked for her at the door.", must_know=True, team_only=True)
    async with on_screen(house, as_name="Mags") as at:
        await show_her(at)
        assert "“Please leave the window open.”" in at.words
        nobody_else(at)
        await at.press("/")
        await at.type("team line")
        await at.press("enter")
        assert "1 team line, ask us" in at.words
        await at.press("escape")
        await at.press("end")
        assert "Mon 9 Mar 15:30, Mags" in at.words, "who opened her page, and when"
        assert "at the door" not in at.words

        await at.stand_on("> We walked to the library.")
        await at.press("enter", "enter")
        await at.type("We ran, more like.")
        await at.press("f2")
        assert "My side: “We ran, more like.”" in at.words

        await at.stand_on("> “Please leave the window open.”")
        await at.press("enter")
        await at.stand_on("> I take these words back")
        await at.press("enter")
        assert "window open" not in at.words
        await at.press("home")
        assert "You took words back on Mon 9 Mar." in at.words
        nobody_else(at)

        await at.press("escape")
        await at.type("not it at all")
        await at.press("enter")
        assert at.screen == "Together", "with a wrong passphrase nothing is left"
        assert "That was not it." in at.words
        await at.press("escape")
        await at.type(PASSPHRASE)
        await at.press("enter")
        assert at.screen == "Person"
        await at.stand_on("> Mon 9 Mar 15:30, Mags", "We walked")
        await at.press("enter")
        assert "Their side “We ran, more like.”" in at.words

    given = handover_page(house.jun, 1)
    told = [words for part in given.parts for item in part.items for words in item.own_words]
    assert "Please leave the window open." not in told
    assert "window open" not in sheet_text(sheet_of(given, house.house, house.clock()))
    assert not house.book.sql("SELECT 1 FROM own_words WHERE text LIKE '%window%'")
    sheet = sheet_text(sheet_of(next_page(house.mags), house.house, house.clock()))
    assert "Their side: “We ran, more like.”" in sheet
    assert "A man asked for her at the door." in sheet, "the shift hears what must be known"
    assert "at the door" not in "\n".join(as_lines(their_page(house.mags, NOOR)))


async def test_she_says_what_she_wants_in_her_own_words(monday: HouseOfTests) -> None:
    house = monday
    async with on_screen(house, as_name="Mags") as at:
        await show_her(at)
        await at.press("n", "down", "enter")
        await at.type("Sleep with the door open")
        await at.press("tab", "space", "space")
        for answer in ("The hall light stays on", "It is how I slept as a child", ""):
            await at.press("tab")
            if answer:
                await at.type(answer)
        await at.press("tab", "tab", "space", "f2")
        assert at.screen == "Together"
        await at.stand_on("> 2. “Sleep with the door open”")
        assert "no date, my choice" in at.words
        await at.press("enter", "enter")
        await at.type("Try it tonight")
        await at.press("f2")
        await at.stand_on("> 2. “Sleep with the door open”")
        await at.press("enter", "down", "enter")
        await at.type("Somebody sits in the hall until I sleep")
        await at.press("f2")
        nobody_else(at)

    wish = priorities.priorities_of(house.mags, NOOR)[-1]
    assert wish.words == "Sleep with the door open"
    assert wish.dimensions == {Dimension.HOME}
    assert (wish.have, wish.within_reach, wish.no_finish_by_choice) == ("", "", True)
    assert wish.next_step is not None
    assert {one.how for one in wish.decisions if one.change == "words"} == {"here now"}
    (made,) = (one for one in follow_ups.open_follow_ups(house.mags) if one.step_id)
    assert made.agreed_at
    assert made.resident_id == NOOR


async def test_she_decides_what_is_carried(monday: HouseOfTests) -> None:
    house = monday
    write(house.mags, "She rang her sister and was glad.")
    write(house.mags, "She must not be left alone with the stairs.", must_know=True)
    write(house.mags, "Her sister may not be let in.", must_know=True)
    async with on_screen(house, as_name="Mags") as at:
        await show_her(at)
        await at.press("n", "down", "down", "enter")
        await at.type("my sister")
        await at.press("f2")
        await at.stand_on("> We walked to the library.")
        await at.press("enter")
        await at.stand_on("> No, do not carry it on")
        await at.press("enter")
        await at.stand_on("> “It rose!”")
        await at.press("enter")
        await at.stand_on("> No, do not carry it on")
        await at.press("enter")

    sheet = sheet_text(sheet_of(next_page(house.mags), house.house, house.clock()))
    assert "was glad" not in sheet, "a topic keeps what mentions it on her page"
    assert "walked to the library" not in sheet
    assert "Her sister may not be let in." in sheet, "what is about safety is told"
    given = sheet_text(sheet_of(handover_page(house.jun, 1), house.house, house.clock()))
    assert "It rose!" not in given, "it holds for what was given before as well"
    line = next(one for one in board(house.jun).people if one.resident.id == NOOR)
    assert line.own_words is not None
    assert line.own_words.text == "Please leave the window open."
    assert "was glad" in "\n".join(as_lines(their_page(house.mags, NOOR)))


async def test_the_writer_is_told_of_a_topic(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await show_her(at)
        await at.press("n", "down", "down", "enter")
        await at.type("my sister")
        await at.press("f2", "escape")
        await at.type(PASSPHRASE)
        await at.press("enter", "w")
        await at.type("Her sister rang.")
        assert isinstance(at.app.screen, WriteNote)
        at.app.screen._keep()
        await at.settle()
        assert "Noor does not want “my sister” carried" in at.words


async def test_the_handover_with_her_there(monday: HouseOfTests) -> None:
    house = monday
    async with on_screen(house, as_name="Mags") as at:
        await show_her(at)
        await at.press("h")
        assert "Nothing is set." in at.words
        await at.press("enter", "down", "enter")
        await at.type("Please knock twice.")
        await at.press("f2")
        assert "“Please knock twice.”" in at.words
        await at.press("f2")
        await at.type("And the library was lovely.")
        await at.press("f2")
        assert "Gone through with Noor" in at.words
        nobody_else(at)

    page = handover_page(house.jun, 1)
    part = page.part(NOOR)
    assert part is not None
    assert part.message == "Please knock twice."
    assert part.gone_through
    sheet = sheet_text(sheet_of(page, house.house, house.clock()))
    assert "Gone through with Noor." in sheet
    assert "Noor says first: “Please knock twice.”" in sheet
    assert "“And the library was lovely.”" in sheet


def test_left_out_of_the_talking(monday: HouseOfTests) -> None:
    from handover.desk import my_parts
    from handover.house.my_side import DayChoice

    house = monday
    write(house.mags, "She was cross with the kettle.")
    write(house.mags, "She must not have nuts.", must_know=True)
    notes.take_own_words(house.mags, NOOR, "I am fine.", HowTaken.TYPED)
    notes.take_own_words(house.mags, NOOR, "Not for others.", HowTaken.TYPED, Carry.NO)
    my_parts.choose_my_part(house.mags, NOOR, DayChoice.LEFT_OUT, THEY_SAID_SO)
    house.clock.to("2026-03-09 22:50")
    given = handovers.give(house.mags)
    sheet = sheet_text(sheet_of(handover_page(house.jun, given.id), house.house, house.clock()))
    for words in ("cross with the kettle", "She is tired.", "Not for others."):
        assert words not in sheet
    for words in ("She must not have nuts.", "“I am fine.”", "asked to be left out of the talking"):
        assert words in sheet
    assert "Spoken about without being there" in sheet
    house.clock.to("2026-03-10 08:00")
    assert my_parts.my_part_today(house.theo, NOOR) is None, "tomorrow she chooses anew"


async def test_whoever_promises_something_of_a_topic_is_told(monday: HouseOfTests) -> None:
    my_side.carry_topic(monday.mags, NOOR, "my sister", Carry.NO, THEY_SAID_SO)
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("> Noor ", "enter", "p", "=Ring her sister", "tab", "tab", "=whenever")
        await at.press("tab", "tab", "space", "tab", "space", "f2")
        assert "the next shift hears that there is a promise" in at.words
    [line] = [one for one in next_page(monday.mags).promises if not one.follow_up.window]
    assert line.follow_up.text == ON_THEIR_PAGE


async def test_on_the_teams_pages_too_what_they_said_is_theirs_to_take_back(
    house: HouseOfTests,
) -> None:
    """Noor says so in the kitchen: from the note it takes four keys."""
    note = write(house.theo, "We baked bread.", own_words="It rose!")
    my_side.say_my_side(house.theo, note.id, "I did the kneading.")
    async with on_screen(house, as_name="Theo") as at:
        open_row(at.app, f"note:{note.id}")
        await at.settle()
        await at.press("l")
        await at.go("> Their side: “I did", "enter", "space", "f2")
        assert "They are gone." in at.words
        assert "kneading" not in at.words
        await at.press("l", "enter", "f2")
        assert at.screen == "Fill", "nothing goes without how we know"
    now = notes.note_by_id(house.theo, note.id)
    assert (now.my_side, len(now.own_words_live)) == ((), 1)
