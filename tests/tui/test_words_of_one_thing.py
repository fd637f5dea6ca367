"""What was typed or chosen about one thing, and not kept yet, is never shown for another."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handover.desk import chores, directory, follow_ups, my_side, priorities, unfinished
from handover.desk.follow_ups import Promise
from handover.desk.notes import note_by_id
from handover.house.chores import Every
from handover.house.directory import PublicContact
from handover.house.plain_text import NOTE_LIMIT
from handover.house.times import Span
from handover.tui.dialogs.ask import Fill
from handover.tui.promising import called
from handover.tui.ways import open_row
from handover.tui.widgets.rows import RowList
from tests.house_of_tests import NOOR, SAM, THEY_SAID_SO, HouseOfTests, write
from tests.tui.on_screen import on_screen
from tests.tui.test_refused_forms import value
from tests.tui.test_refused_promises import TOMORROW, choose

SISTER = "Ask my sister Eve along"


async def test_a_step_of_noors_never_stands_on_sams_page(house: HouseOfTests) -> None:
    """From a page of the directory: whose step it is was chosen first."""
    directory.put_in(house.theo, PublicContact("Library", number="802-555-0155"))
    priorities.add_priority(house.theo, NOOR, "Read more", THEY_SAID_SO)
    priorities.add_priority(house.theo, SAM, "Find a job", THEY_SAID_SO)
    async with on_screen(house, as_name="Theo") as at:
        await at.go("j", "> Library", "enter", "n", "> Noor", "enter")
        await at.go("ctrl+u", f"={SISTER}", "escape")
        await at.go("enter", "n", "> Sam", "enter")
        assert (at.screen, value(at, "words")) == ("Fill", "Library")
        await at.go("escape", "enter", "n", "> Noor", "enter")
        assert value(at, "words") == SISTER
        assert "In the book now" not in at.words
        await at.go("escape", "escape", "d")
        assert "Noor, “A step”" in at.words


async def test_the_place_of_such_words_goes_with_the_person(house: HouseOfTests) -> None:
    """They wait where it says whose they are, so that ending what was written finds them."""
    directory.put_in(house.theo, PublicContact("Library", number="802-555-0155"))
    wish = priorities.add_priority(house.theo, NOOR, "Read more", THEY_SAID_SO)
    async with on_screen(house, as_name="Theo") as at:
        await at.go("j", "> Library", "enter", "n", "enter", "ctrl+u", f"={SISTER}", "escape")
    assert unfinished.mine(house.theo) == {f"A step|priority {wish.id}": {"words": SISTER}}


async def test_why_one_shift_is_given_away_is_not_why_the_next_is(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await at.press("i")
        rows = at.app.screen.query_one(RowList)
        shifts = [row.key for row in rows._rows if row.key.startswith("shift:")]
        rows.stand_on(shifts[0])
        await at.go("enter", "tab", "=My back hurts", "escape")
        rows.stand_on(shifts[1])
        await at.press("enter")
        assert (at.screen, value(at, "because")) == ("Fill", "")


async def test_what_was_said_about_noors_promise_is_not_said_about_sams(
    house: HouseOfTests,
) -> None:
    """The two are called the same, and who has agreed to the one has not agreed to the other."""
    begins = house.clock() + timedelta(hours=1)
    tea = Span(begins, begins + timedelta(hours=1))
    for whom in (NOOR, SAM):
        follow_ups.promise(house.theo, Promise("Tea", tea, whom, None, agreed=True))
    async with on_screen(house, as_name="Theo") as at:
        await at.go("f", "> Noor", "m", TOMORROW, "tab")
        await choose(at, "Who keeps it < Dot >")
        await at.press("tab", "space", "f2")
        assert "Dot is not on then" in at.words
        await at.go("escape", "> Sam", "m")
        assert value(at, "when") == ""
        assert "Have they agreed < not asked yet >" in at.words


async def test_one_chore_put_differently_is_not_the_next_one(house: HouseOfTests) -> None:
    for what in ("Air the attic", "Look at the boiler"):
        chores.add_chore(house.theo, what, Every.DAY)
    async with on_screen(house, as_name="Theo") as at:
        open_row(at.app, "chores:")
        await at.settle()
        await at.go("> o Air", "e", "ctrl+u", "=Air the cellar", "escape", "> o Look", "e")
        assert value(at, "text") == "Look at the boiler"
        await at.go("escape", "escape", "d", "> Not kept yet", "enter")
        assert at.screen == "Chores"


async def test_that_they_take_one_thing_back_is_no_yes_to_the_next(house: HouseOfTests) -> None:
    """What was chosen in a form that could not be kept comes back only for the same thing."""
    note = write(house.theo, "We planted beans.", NOOR)
    for text in ("It was cold", "I liked it"):
        my_side.say_my_side(house.theo, note.id, text)
    places = []
    async with on_screen(house, as_name="Theo") as at:
        open_row(at.app, f"note:{note.id}")
        await at.settle()
        for said in ("It was cold", "I liked it"):
            await at.go("l", f"> Their side: “{said}”", "enter")
            assert isinstance(at.app.screen, Fill)
            places.append(at.app.screen.place)
            await at.press("escape")
    one, other = note_by_id(house.theo, note.id).my_side
    assert places == [f"They say so?|note {note.id} side {side.id}" for side in (one, other)]


async def test_another_sentence_of_a_note_is_another_promise(house: HouseOfTests) -> None:
    """What was typed about the first one waits where it is opened again."""
    note = write(house.theo, "Sam asked for a lamp. We talked.", SAM)
    async with on_screen(house, as_name="Theo") as at:
        open_row(at.app, f"note:{note.id}")
        await at.settle()
        await at.press("p")
        at.app.screen.query_one("#field-text").focus()
        await at.go("ctrl+u", "=A reading lamp with a warm bulb", "escape")
        await at.go("p", TOMORROW, "escape", "p")
        assert value(at, "text") == "A reading lamp with a warm bulb"
        assert value(at, "when") == TOMORROW[1:]
        assert "In the book now" not in at.words


def test_what_stands_for_a_sentence_says_nothing_of_it() -> None:
    assert called("Sam asked for a lamp.") != called("We talked.")
    assert called("Sam asked for a lamp.").isalpha()


async def test_what_is_too_long_to_wait_is_left_by_a_second_esc_only(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Ines") as at:
        open_row(at.app, "agreements:")
        await at.settle()
        await at.go("n", "enter", f"={'a ' * (NOTE_LIMIT // 2)}", *"bcd", "escape")
        assert at.screen == "Fill"
        assert "It cannot wait as it stands: Esc once more leaves it." in at.words
        await at.go("=b", "escape")
        assert at.screen == "Fill", "there is more in it now"
        await at.press("escape")
        assert at.screen == "Agreements"


@pytest.mark.parametrize("both_typed", [True, False])
async def test_what_i_type_at_two_terminals_waits_whichever_is_kept_first(
    house: HouseOfTests, both_typed: bool
) -> None:
    async with on_screen(house, as_name="Ines") as one, on_screen(house, as_name="Ines") as other:
        for at in (one, other):
            open_row(at.app, "agreements:")
            await at.settle()
            await at.press("n", "enter")
        await one.type("The long dark stairs")
        one.app.keep_everything()
        if both_typed:
            await other.type("Air the attic")
            await other.press("f2")
        else:
            await other.press("escape")
        await one.press("escape")
    assert "stairs" in str(unfinished.mine(house.ines))
