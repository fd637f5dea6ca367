"""While somebody reads their own page: the cover, the rest after two minutes, and the way out."""

from __future__ import annotations

from handover.tui.screens.together import Together
from tests.house_of_tests import PASSPHRASE, HouseOfTests, write
from tests.tui.on_screen import OnScreen, Still, on_screen
from tests.tui.test_nobody_else import sit_down_with_noor


def page_of(at: OnScreen) -> Together:
    return next(one for one in at.app.screen_stack if isinstance(one, Together))


async def test_without_a_key_it_covers_itself_and_asks_who_is_there(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await sit_down_with_noor(at)
        await at.press("n", "enter")
        await at.type("Half a thought")
        still = Still(at)
        still.for_s(60)
        await at.press("!")
        still.for_s(90)
        page_of(at).rest_if_nobody_is_there()
        await at.settle()
        assert at.screen == "TogetherFill", "somebody types"
        still.for_s(30)
        page_of(at).rest_if_nobody_is_there()
        await at.settle()
        assert at.screen == "TogetherCovered"
        assert "Half a thought" not in at.words
        assert "Noor" not in at.words
        await at.press("f5")
        await at.type("not the passphrase")
        await at.press("enter")
        assert at.screen == "TogetherCovered"
        await at.press("f5")
        await at.type(PASSPHRASE)
        await at.press("enter")
        assert "Half a thought!" in at.words, "nothing typed is lost"


async def test_the_cover_says_nothing_and_lifts_without_a_question(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await sit_down_with_noor(at)
        await at.press("q")
        assert at.screen == "TogetherCovered"
        above = " ".join(at.lines[:20])
        assert above.split() == ["Covered."]
        await at.press("q")
        assert at.screen == "Together"


async def test_locking_leaves_their_page_as_everywhere(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await sit_down_with_noor(at)
        await at.press("f9")
        assert at.screen == "Locked"


async def test_what_only_they_are_to_read_does_not_wait_where_we_would_see_it(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await sit_down_with_noor(at)
        await at.stand_on("> Put something into any part")
        await at.press("enter", "enter")
        await at.type("The sea")
        page_of(at).house_app.keep_everything()
        assert monday.book.sql("SELECT text FROM unfinished WHERE text LIKE '%sea'")
        await at.press("tab", "space")
        assert "only me" in at.words
        await at.press("escape")
    assert monday.book.sql("SELECT text FROM unfinished WHERE text LIKE '%sea'") == []


async def test_half_a_side_to_one_note_is_not_shown_for_another(monday: HouseOfTests) -> None:
    write(monday.mags, "She sang.")
    write(monday.mags, "She slept.")
    async with on_screen(monday, as_name="Mags") as at:
        await sit_down_with_noor(at)
        await at.stand_on("> She sang.")
        await at.press("enter", "enter")
        await at.type("I hummed")
        await at.press("escape")
        await at.stand_on("> She slept.")
        await at.press("enter", "enter")
        assert at.screen == "TogetherFill"
        assert "hummed" not in at.words


async def test_the_rules_of_the_house_are_not_opened_from_there(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await sit_down_with_noor(at)
        for way in (("f7",), ("ctrl+r",), ("f1", "f7")):
            await at.press(*way)
            assert at.screen in ("Together", "Help"), way
        await at.press("escape")


async def test_what_others_write_about_somebody_else_moves_nothing_there(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await sit_down_with_noor(at)
        before = at.lines
        write(monday.mags, "He sang in the hall.", 2)
        at.app.on_book_changed()
        await at.settle()
        assert at.lines == before
