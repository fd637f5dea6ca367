"""A form that could not be kept stays open as it was: its words, and every choice."""

from __future__ import annotations

from handover.desk import feedback, house_card
from handover.desk.reading import keep_read
from handover.tui.widgets.fields import Line, Words
from tests.house_of_tests import NOOR, HouseOfTests, write
from tests.tui.every_screen import soup_is_handed_over
from tests.tui.on_screen import OnScreen, on_screen


async def test_left_on_the_table_without_a_reason(monday: HouseOfTests) -> None:
    monday.clock.to("2026-03-09 22:50")
    async with on_screen(monday, as_name="Mags") as at:
        await at.press("h", "f2", "space", "f2")
        assert "Say in a few words why nobody is there" in at.words
        assert "How < nobody is there: leave it on the table >" in at.words
        assert field(at) == "field-because"
        await at.type("Jun is ill")
        await at.press("f2")
    assert monday.book.sql("SELECT left_because FROM handover ORDER BY id DESC LIMIT 1") == [
        ("Jun is ill",)
    ]


async def test_what_the_desk_refuses_keeps_its_choices_and_what_it_keeps_does_not(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("> Noor ", "enter", "> What they said back to us", "enter", "n", "enter")
        await at.press("tab", "space", "space", "f2")
        assert "Nothing is written yet." in at.words
        assert (at.screen, field(at)) == ("Fill", "field-text")
        assert "It is for < Theo >" in at.words
        await at.type("Two knocks felt safe.")
        await at.press("f2")
        assert "It is kept, as they said it." in at.words
        await at.press("n", "enter")
        assert "It is for < the house >" in at.words
    [said] = feedback.theirs(monday.mags, NOOR)
    assert said.to_staff_id == monday.theo.who.id


def field(at: OnScreen) -> str:
    """The field the cursor stands in."""
    return at.app.focused.id or "" if at.app.focused else ""


async def test_what_holds_a_promise_up_is_named_and_the_cursor_stands_there(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.press("p", "f2")
        assert (field(at), "What is promised?" in at.words) == ("field-text", True)
        await at.type("Tea on the landing")
        await at.press("f2")
        assert (field(at), "When? Write a time" in at.words) == ("field-when", True)
        await at.type("tomorrow 10:00-11:00")
        await at.press("f2")
        assert (field(at), "Who asked for it?" in at.words) == ("field-who_asked", True)
        await at.press("space", "f2")
        assert (field(at), "Have they agreed?" in at.words) == ("field-agreed", True)
        await at.press("space", "f2")
        assert "Promised." in at.words


async def test_a_promise_nobody_can_keep_comes_back_at_whoever_is_not_on(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.press("f", "n")
        await at.type("Bring the lamp up")
        await at.press("tab", "tab")
        await at.type("tomorrow 10:00-11:00")
        await at.press("tab", "m", "enter", "f2")
        assert "Mags is not on then" in at.words
        assert field(at) == "field-staff"
        await at.press("left", "left", "f2")
        assert field(at) == "field-staff", "Ines is never on"
        await at.press("left", "f2")
        assert "Promised." in at.words


async def test_an_addition_without_words_stays_open(house: HouseOfTests) -> None:
    write(house.theo, "We planted beans.", NOOR)
    async with on_screen(house, as_name="Theo") as at:
        await at.go("g", "=planted", "enter", "a", "f2")
        assert at.screen == "Fill"
        assert "Nothing is written yet. A few words are enough" in at.words
        assert field(at) == "field-text"


async def test_a_limit_without_a_word_stays_open_with_what_was_chosen(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.press("b", "n")
        assert at.screen == "Fill"
        await at.press("tab", "space", "tab", "space", "f2")
        assert "Please write at least a word." in at.words
        assert "It is about < touch > Noor says < maybe >" in at.words
        assert (at.screen, field(at)) == ("Fill", "field-text")
        await at.type("Being asked about the scar")
        await at.press("f2")
        assert "Being asked about the scar" in at.words
        assert at.screen == "Limits"


async def test_a_day_that_is_none_is_said_beside_all_that_was_answered(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.go("n", "=Swim on Sundays", "tab", "space")
        at.app.screen.query_one("#field-start", Line).value = "the 40th"
        await at.press("f2")
        assert (at.screen, field(at)) == ("Fill", "field-start")
        assert "Swim on Sundays" in value(at, "words")
        at.app.screen.query_one("#field-start", Line).value = ""
        await at.press("f2")
        assert at.screen == "Person"
        assert "Swim on Sundays" in at.words


async def test_an_entry_of_the_directory_without_a_name_stays_open(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("j", "n", "tab", "=Bakery", "f2")
        assert at.screen == "Fill"
        await at.go("f2")
        assert at.screen == "Fill", "and once more"


async def test_nothing_to_agree_on_stays_open(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await at.go("i", "> What the house needs", "enter", "n", "f2")
        assert (at.screen, field(at)) == ("Fill", "field-text")
        await at.go("=Air the attic", "f2")
        assert "It is on the list." in at.words


async def test_what_another_changed_meanwhile_is_shown_over_the_form_which_stays(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await at.go("i", "> What Lark", "enter", "> ", "enter", "=Because. ")
        first = house_card.house_card(house.ines).parts[0]
        house_card.put_on_house_card(house.ines, first, "Because of the porch.")
        await at.press("f2")
        assert at.screen == "BothTexts"
        assert "Because of the porch." in at.words
        await at.press("escape")
        assert (at.screen, field(at)) == ("Fill", "field-words")
        assert "Nothing was overwritten; your words are kept." in " ".join(at.words.split())
        assert "Because." in value(at, "words")
        await at.press("escape", "enter")
        assert "Because." in value(at, "words")
        await at.press("f2")
        assert "It is on the card." in at.words


async def test_a_note_that_was_read_meanwhile_is_not_lost_while_it_is_put_differently(
    house: HouseOfTests,
) -> None:
    note = write(house.theo, "We planted beans.", NOOR)
    async with on_screen(house, as_name="Theo") as at:
        await at.go("g", "=planted", "enter", "e", "=Twice. ")
        keep_read(house.mags, [note.id])
        await at.press("f2")
        assert (at.screen, field(at)) == ("Fill", "field-text")
        assert "Somebody has read this note, so it stays as it is." in at.words
        assert "Twice." in value(at, "text")


async def test_a_shift_that_ended_while_the_form_was_open_is_said_in_it(
    monday: HouseOfTests,
) -> None:
    soup_is_handed_over(monday)
    monday.clock.to("2026-03-09 15:10")
    async with on_screen(monday, as_name="Mags") as at:
        await at.press("r", "f2", "f2", "f2")
        assert "Nothing to say back this time" in at.words
        await at.type("The phone rang")
        monday.clock.to("2026-03-11 05:00")
        await at.press("f2")
        assert (at.screen, field(at)) == ("Fill", "field-because")
        assert "You are not on shift now." in at.words
        assert value(at, "because") == "The phone rang"


def value(at: OnScreen, name: str) -> str:
    """What stands in a field."""
    there = at.app.screen.query_one(f"#field-{name}")
    return there.text if isinstance(there, Words) else str(getattr(there, "value", ""))
