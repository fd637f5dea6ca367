"""J11: Wren tells Bee about her own leaving, and says in the book what it was for."""

from __future__ import annotations

from handover.desk import notes, reflections, sharing
from handover.house.notes import NoteKind, Verdict
from handover.house.sharing import Intention, SeenBy
from handover.tui.ways import open_row
from tests.house_of_tests import BEE, HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen

LEAVING = "My own last week somewhere like this, and how it felt like falling."


async def to_bees_sharing(at: OnScreen) -> None:
    await at.open_page("Bee")
    await at.press("s")
    assert at.screen == "ShareOfSelf"
    assert at.words.startswith("Share of yourself: with Bee")


async def test_wren_says_what_her_sharing_was_for(house: HouseOfTests) -> None:
    """Friday night; it is three in the morning on Saturday."""
    house.clock.to("2026-03-07 03:00")
    async with on_screen(house) as at:
        await at.sign_in("Wren")
        await to_bees_sharing(at)
        await at.type(LEAVING)
        assert "13 of 60 words" in at.words

        # It cannot be kept as sharing without an intention: the cursor goes to the five.
        await at.press("f2")
        assert "What was it for? Mark one with Space" in at.words
        assert ">[ ] hard times happen" in at.words
        await at.press("space", *["tab"] * 4, "space")
        assert at.words.count("[x]") == 2

        # Nor without saying whether she asked first.
        await at.press("f2")
        assert "Did you ask them before you told it?" in at.words
        await at.press("space", *["tab"] * 7)
        await at.type("He said he would borrow the sentence.")
        await at.press("tab", "space", "f2")
        assert at.screen == "Person"
        assert "Kept. The team can read it" in at.words

    (mine,) = sharing.sharings(house.desk("Wren")).mine
    assert (mine.what, mine.resident_id, mine.asked_first) == (LEAVING, BEE, True)
    assert mine.intentions == {Intention.NORMALISE, Intention.CONNECTION}
    assert (mine.seen_by, mine.verdict) == (SeenBy.TEAM, Verdict.INSIDE)
    assert mine.landed == "He said he would borrow the sentence."
    assert sharing.sharings(house.theo).others == (mine,)


async def test_where_none_fits_she_is_led_on_and_ticks_nothing_false(
    house: HouseOfTests,
) -> None:
    house.clock.to("2026-03-07 03:00")
    async with on_screen(house) as at:
        await at.sign_in("Wren")
        await to_bees_sharing(at)
        await at.type(LEAVING)
        await at.press("f2", "space", *["tab"] * 5, "space")
        assert at.words.count("[x]") == 1, "one of the five, or none of them"
        assert ">[x] none of these fits" in at.words
        await at.press("f2")
        assert at.screen == "Pick"
        assert "nobody ticks a false one here" in at.words

        # She may still go back and choose.
        await at.press("down", "enter")
        assert at.screen == "ShareOfSelf"
        assert LEAVING in await at.read()
        await at.press("f2", "enter")
        assert at.screen == "Person"
        assert "for you alone, gone after 30 days" in at.words
        await at.press("escape")

        # On the team's list it stands without her name and without her words.
        await at.press("k")
        assert at.screen == "TalkAbout"
        assert "none of the five intentions fits" in at.words
        assert LEAVING not in at.words
        assert "Wren" not in at.words.partition("(you)")[2]

    (note,) = notes.notes(house.desk("Wren"))
    assert (note.kind, note.text) == (NoteKind.REFLECTION, LEAVING)
    assert sharing.sharings(house.desk("Wren")).mine == ()
    assert notes.notes(house.theo) == ()
    (group,) = reflections.to_talk_about(house.theo).to_talk
    assert group.rule == "A5"


async def test_what_she_typed_waits_when_somebody_calls(house: HouseOfTests) -> None:
    house.clock.to("2026-03-07 03:00")
    async with on_screen(house) as at:
        await at.sign_in("Wren")
        await to_bees_sharing(at)
        await at.type(LEAVING)
        await at.press("f2", "space", "escape", "s")
        assert at.screen == "ShareOfSelf"
        assert LEAVING in at.words
        assert "[x] hard times happen" in at.words
        assert "Your words from before are back" in at.words
        await at.sign_out()
        await at.sign_in("Theo")
        assert "own last week" not in at.words
        await to_bees_sharing(at)
        assert "own last week" not in at.words
        await at.press("escape", "escape")
        await at.sign_out()
        await at.sign_in("Wren")
        assert "Not kept yet, Bee, “Sharing of yourself”" in at.words


async def test_sixty_one_words_are_shortened_before_they_are_kept(house: HouseOfTests) -> None:
    house.clock.to("2026-03-07 03:00")
    async with on_screen(house) as at:
        await at.sign_in("Wren")
        await to_bees_sharing(at)
        await at.type("word " * 61)
        assert "61 of 60 words, 1 too many" in at.words
        await at.press("f2", "space", "f2", "space", "f2")
        assert at.screen == "ShareOfSelf"
        assert "60 are enough here" in at.words
        assert sharing.sharings(house.desk("Wren")).mine == ()


async def test_outside_her_shift_she_is_asked_how_it_came_about(house: HouseOfTests) -> None:
    """On Saturday at noon Wren is not on; it happened then, on the street."""
    house.clock.to("2026-03-07 12:00")
    async with on_screen(house) as at:
        await at.sign_in("Wren")
        await to_bees_sharing(at)
        await at.type(LEAVING)
        await at.press("f2", "space", "f2", "space", "f2")
        assert at.screen == "Questions"
        assert "How did it come about?" in at.words
        await at.press("escape")
        assert "Not in the book yet. Your words are here." in at.words
        await at.press("f2", "space", "f2")
        assert at.screen == "Person"
        open_row(at.app, "shared:")
        await at.settle()
        await at.press("pagedown")
        assert "How did it come about? met by chance" in at.words
    page = sharing.sharings(house.desk("Wren"))
    (mine,) = page.mine
    assert mine.verdict is Verdict.OUTSIDE
    (answer,) = page.answers[mine.id]
    assert (answer.rule, answer.choice) == ("A1", "met by chance")
