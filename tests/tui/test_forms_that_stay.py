"""Taking back, outings, copies, handing over, a yes, the passphrase: these forms stay open too."""

from __future__ import annotations

from handover.cli.taking import copy_beside_the_book
from handover.desk import (
    directory,
    follow_ups,
    handovers,
    opening_pages,
    priorities,
    suggestions,
    unfinished,
    whereabouts,
)
from handover.house.directory import PublicContact
from handover.house.follow_ups import FollowUpStatus
from handover.house.handovers import Line as Said
from handover.house.priorities import PriorityStatus
from tests.house_of_tests import NOOR, PASSPHRASE, SAM, THEY_SAID_SO, HouseOfTests
from tests.tui.on_screen import on_screen
from tests.tui.test_nobody_else import sit_down_with_noor
from tests.tui.test_refused_forms import field, value


async def test_what_another_has_read_since_is_said_where_it_was_to_be_taken_back(
    monday: HouseOfTests,
) -> None:
    (walk,) = follow_ups.open_follow_ups(monday.dot)
    follow_ups.close(monday.dot, walk.id, FollowUpStatus.LET_GO, with_person=True)
    async with on_screen(monday, as_name="Dot") as at:
        await at.press("u", "enter", "enter", "space")
        monday.clock.on(minutes=1)
        opening_pages.open_page(monday.mags, NOOR)
        await at.press("f2")
        assert (at.screen, field(at)) == ("Fill", "field-how")
        assert "Mags has read their page since." in at.words
        assert "How we know < they are here now >" in at.words
    assert follow_ups.open_follow_ups(monday.dot) == ()


async def test_an_outing_with_nobody_of_ours_stays_open_with_whoever_goes_along(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("i", "> In and out", "enter", "n", "=the shop", "tab", "space")
        await at.press("tab", "space", "tab", "space", "f2")
        assert (at.screen, value(at, "where")) == ("Fill", "the shop")
        assert "Who of the team goes along?" in at.words
        assert "For about < two hours >" in at.words
        assert "Noor < yes >" in at.words


async def test_a_question_about_an_outing_is_asked_over_its_form(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("i", "> In and out", "enter", "n", "=the shop", "tab", "tab", "tab", "space")
        await at.press("f2")
        assert at.screen == "Questions"
        await at.press("escape")
        assert at.screen == "Fill", "nothing was answered, and nothing is lost"
        assert (value(at, "where"), "Noor < yes >" in at.words) == ("the shop", True)
        await at.press("f2", "space", "space", "space", "f2")
        assert at.screen == "InAndOut"
        assert "Together: Mags, Noor: the shop" in at.words
        await at.press("n")
        assert value(at, "where") == "", "what is kept waits no longer"
    assert len(whereabouts.whereabouts(monday.mags).outings) == 1


async def test_a_copy_that_cannot_be_written_leaves_what_was_answered(
    monday: HouseOfTests,
) -> None:
    in_the_way = monday.path.parent / "copies"
    in_the_way.write_text("a file, where the folder would be")
    async with on_screen(monday, as_name="Theo") as at:
        at.app.take_copy = copy_beside_the_book
        await at.go("i", "> Sam ", "l", "> Make a copy now of everything, with", "enter")
        await at.press("space", "tab", "space", "f2")
        assert at.screen == "Fill"
        assert "Their yes < they are here now >" in at.words
        assert "data for other programs" in at.words
        in_the_way.unlink()
        await at.press("f2")
        assert "beside the book" in at.words
    assert len(list(in_the_way.iterdir())) == 1


async def test_a_line_of_the_handover_too_long_stays_in_its_form(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go(
            "h", "> Noor", "enter", "=" + "Soup. " * 100, "tab", "ctrl+u", "=The bus at six", "f2"
        )
        assert (at.screen, field(at)) == ("Fill", "field-good")
        assert value(at, "text") == "The bus at six"
        await at.press("ctrl+u")
        await at.go("=Soup.", "f2")
        assert at.screen == "HandOver"
        assert "The bus at six" in at.words
        await at.go("> Noor", "enter")
        assert value(at, "good") == "Soup."


async def test_two_say_the_one_thing_about_somebody_and_the_form_comes_with_both(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("h", "> Noor", "enter", "tab", "ctrl+u", "=The bus at six")
        handovers.say(monday.jun, Said(NOOR, "The bus at seven"))
        await at.press("f2")
        assert at.screen == "BothTexts"
        await at.press("escape")
        assert value(at, "text") == "The bus at seven\nThe bus at six"
        await at.press("f2")
        assert at.screen == "HandOver"


async def test_a_shift_that_ended_meanwhile_is_said_where_it_was_to_be_handed_over(
    monday: HouseOfTests,
) -> None:
    monday.clock.to("2026-03-09 22:50")
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("h", "f2", "space", "tab", "=Jun is ill")
        monday.clock.to("2026-03-11 05:00")
        await at.press("f2")
        assert at.screen == "GiveIt"
        assert "You are not on shift" in at.words
        assert value(at, "because") == "Jun is ill"


async def test_a_yes_to_what_was_answered_meanwhile_is_said_in_its_form(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Sam")
        await at.go("n", "=phone the office", "tab", "left", "f2")
        await at.go(">    “phone the office”", "enter", "y", "space")
        (ours,) = (
            (wish, wish.decisions[-1])
            for wish in priorities.priorities_of(house.theo, SAM)
            if wish.words == "phone the office"
        )
        suggestions.say_yes(house.mags, ours[0], ours[1].id, THEY_SAID_SO)
        await at.press("f2")
        assert at.screen == "Fill"
        assert "How we know < they told me >" in at.words
    wish = priorities.priority_by_id(house.theo, ours[0].id)
    assert wish.status is PriorityStatus.WISH


async def test_an_entry_put_right_meanwhile_does_not_go_out_unseen(house: HouseOfTests) -> None:
    entry = directory.put_in(house.theo, PublicContact("Library", number="802-555-0155"))
    async with on_screen(house, as_name="Ines") as at:
        await at.go("j", "> Library", "l", "space")
        now = PublicContact("Town library", number="802-555-0155")
        directory.change(house.theo, entry, now)
        await at.press("f2")
        assert at.screen == "BothTexts"
        assert "Town library" in at.words
        await at.press("escape")
        assert (at.screen, "Take it out < yes >" in at.words) == ("Fill", True)
        assert names_in_the_directory(house) == ["Town library"]
        await at.press("f2")
        assert "It is taken out." in at.words, "that name was seen now"
    assert names_in_the_directory(house) == []


def names_in_the_directory(house: HouseOfTests) -> list[str]:
    """What stands there, as anybody reads it."""
    return [one.contact.name for one in directory.directory_page(house.ines).entries]


async def test_a_new_passphrase_mistyped_is_said_where_it_is_typed(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("i", "p", f"={PASSPHRASE}", "tab")
        await at.go("=seven green buses", "tab", "=seven green busses", "f2")
        assert at.screen == "Fill"
        assert "The two new ones are not the same." in at.words
        assert "seven green" not in at.words
        assert value(at, "old") == PASSPHRASE
    assert "seven green" not in str(unfinished.mine(house.theo))


async def test_on_their_own_page_a_form_stays_with_what_they_chose(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await sit_down_with_noor(at)
        await at.go("n", "> A topic", "enter", "tab", "space", "f2")
        assert (at.screen, field(at)) == ("TogetherFill", "field-words")
        await at.go("=my sister", "f2")
        assert at.screen == "Together"
        assert "It holds from now on." in at.words


async def test_a_message_without_words_keeps_how_long_it_stands(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("i", "> The house board", "enter", "n", "enter", "tab", "space", "f2")
        assert (at.screen, field(at)) == ("Fill", "field-text")
        assert "It stands there for < two weeks >" in at.words
        await at.go("=Soup at six", "f2")
        assert at.screen == "BoardOfTheHouse"
        assert "Soup at six" in at.words
