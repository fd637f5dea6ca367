"""What the desk refuses puts the cursor where its cause stands; where nobody can tell, it stays."""

from __future__ import annotations

from handover.house.refusals import NeedsTheirDecision, NotYours, Unfit
from handover.rules.concerns import Blocked, Concern, Level
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.stays_open import field_of
from handover.tui.widgets.fields import Line
from tests.house_of_tests import PASSPHRASE, HouseOfTests
from tests.tui.every_screen import PERSON
from tests.tui.on_screen import OnScreen, on_screen
from tests.tui.test_refused_forms import field, value
from tests.tui.test_refused_promises import choose


async def test_a_choice_that_was_refused_has_the_cursor_though_words_stand_beside_it(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("i", "> In and out", "enter", "n", "=the shop", "tab", "tab")
        await choose(at, "Mags < no >")
        await at.press("tab", "f2")
        assert "Who of the team goes along?" in at.words
        assert field(at).startswith("field-staff-")
        assert value(at, "where") == "the shop"


async def test_the_end_of_a_wish_before_its_beginning_has_the_cursor(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.go(*PERSON, "n", "=Swim on Sundays", "tab", "space")
        at.app.screen.query_one("#field-finish", Line).value = "14 May"
        at.app.screen.query_one("#field-start", Line).value = "20 May"
        await at.press("f2")
        assert (at.screen, field(at)) == ("Fill", "field-finish")
        assert "It cannot finish before it starts." in at.words


async def test_how_we_know_has_the_cursor_where_it_was_not_said(monday: HouseOfTests) -> None:
    """One text field stands in the form, and it is not about that."""
    async with on_screen(monday, as_name="Theo") as at:
        await at.go(*PERSON, "> Their name", "enter", "enter", "ctrl+u", "=Nour", "f2")
        assert "Their name is theirs. Ask them, and say how we know." in at.words
        assert (field(at), value(at, "name")) == ("field-how", "Nour")
        await choose(at, "< they are here now >")
        await at.press("f2")
        assert "It is in the book." in at.words


async def test_a_name_that_is_there_already_has_the_cursor(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.go(*PERSON, "> Their name", "enter", "enter", "ctrl+u", "=Sam", "tab")
        await choose(at, "< they are here now >")
        await at.press("f2")
        assert "There is already a Sam here." in at.words
        assert field(at) == "field-name"


async def test_the_time_that_cannot_be_read_has_the_cursor_among_three(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await at.go("i", "> The roster", "enter", "n", "tab", "tab", "=9 till late", "tab")
        await at.go("=They asked for it", "f2")
        assert (at.screen, field(at)) == ("Fill", "field-times")
        assert "is no time I can read" in at.words


async def test_which_passphrase_was_wrong_has_the_cursor(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await passphrases(at, "not this one", "a house by the lake", "a house by the lake")
        assert (field(at), "The old passphrase is not" in at.words) == ("field-old", True)
        await again(at, PASSPHRASE, "a house by the lake", "a house by the sea")
        assert (field(at), "are not the same" in at.words) == ("field-again", True)
        await again(at, PASSPHRASE, "short", "short")
        assert (field(at), "at least 8" in at.words) == ("field-new", True)


async def passphrases(at: OnScreen, *three: str) -> None:
    """Ask to change one's passphrase and answer."""
    await at.go("i", "p")
    await again(at, *three)


async def again(at: OnScreen, *three: str) -> None:
    """Answer anew."""
    for name, typed in zip(("old", "new", "again"), three, strict=True):
        at.app.screen.query_one(f"#field-{name}", Line).value = typed
    await at.press("f2")


async def test_what_a_refusal_says_of_itself_names_its_field(house: HouseOfTests) -> None:
    named = Concern("A4", Level.BLOCK, "name", "Bo is named.", ("leave it out",), 9, 11, "Bo")
    async with on_screen(house, as_name="Theo") as at:
        form = await tea_with_bo(at)
        assert field_of(Blocked([named]), form) == "text"
        assert field_of(Unfit("“31 Feb” is not a day in the calendar."), form) == "day"
        assert field_of(Unfit("That is over for today.", text="31 Feb"), form) == "day"
        assert field_of(Unfit("The reason is still empty.", text="  "), form) == "because"
        assert field_of(Unfit("This is over. Say why.", of="because"), form) == "because"
        assert field_of(NeedsTheirDecision("Their word. Say how we know."), form) == "how"


async def test_a_refusal_about_nothing_of_the_form_leaves_the_cursor(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        form = await tea_with_bo(at)
        await at.press("tab", "tab")
        for refusal in (
            NotYours("Changing the roster is done by a coordinator."),
            Unfit("It has changed.", of="an answer of another form"),
            Unfit("That is too long.", text="other words"),
        ):
            form.not_kept(refusal)
            await at.settle()
            assert (field(at), str(refusal) in at.words) == ("field-because", True)


async def tea_with_bo(at: OnScreen) -> Fill:
    """A form with three lines and a choice, filled in."""
    form = Fill(
        "Tea",
        [
            Asked("text", "What", "Tea with Bo"),
            Asked("day", "When", "31 Feb"),
            Asked("because", "Why"),
            Asked("how", "How we know", answers=(("nobody said", None),)),
        ],
    )
    at.app.push_screen(form)
    await at.settle()
    return form
