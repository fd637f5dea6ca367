"""Two wrote the same thing: once both texts were seen, F2 in the form keeps mine, knowingly."""

from __future__ import annotations

from handover.desk import chores, follow_ups, house_card, priorities, residents
from handover.house.chores import Every
from handover.house.follow_ups import FollowUpStatus
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests
from tests.tui.every_screen import WISH
from tests.tui.on_screen import on_screen
from tests.tui.test_refused_forms import field, value


async def test_after_both_were_seen_mine_is_kept_over_theirs(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await at.go("i", "> What Lark", "enter", "> ", "enter", "=Because. ")
        first = house_card.house_card(house.ines).parts[0]
        house_card.put_on_house_card(house.ines, first, "Because of the porch.")
        await at.press("f2")
        assert "Because of the porch." in at.words
        assert "F2 there keeps yours instead" in at.words
        await at.press("escape")
        assert (at.screen, field(at)) == ("Fill", "field-words")
        assert "F2 once more puts yours in place of what" in " ".join(at.words.split())
        await at.press("f2")
        assert "It is on the card." in at.words
    assert "Because." in house_card.house_card(house.ines).parts[0].words


async def test_what_came_after_both_were_seen_is_not_overwritten_either(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await at.go("i", "> What Lark", "enter", "> ", "enter", "=Because. ")
        for words in ("Because of the porch.", "Because of the beans."):
            now = house_card.house_card(house.ines).parts[0]
            house_card.put_on_house_card(house.ines, now, words)
            await at.press("f2")
            assert (at.screen, words in at.words) == ("BothTexts", True)
            await at.press("escape")
        assert house_card.house_card(house.ines).parts[0].words == "Because of the beans."
        await at.press("f2")
        assert "It is on the card." in at.words


async def test_what_was_seen_in_one_form_does_not_count_for_the_next(house: HouseOfTests) -> None:
    """Left with Esc and opened anew, it is compared with what stood there on opening."""
    async with on_screen(house, as_name="Ines") as at:
        await at.go("i", "> What Lark", "enter", "> ", "enter", "=Because. ")
        first = house_card.house_card(house.ines).parts[0]
        house_card.put_on_house_card(house.ines, first, "Because of the porch.")
        await at.press("f2", "escape", "escape", "enter")
        now = house_card.house_card(house.ines).parts[0]
        house_card.put_on_house_card(house.ines, now, "Because of the beans.")
        await at.press("f2")
        assert (at.screen, "Because of the beans." in at.words) == ("BothTexts", True)


async def test_a_wish_put_differently_leaves_alone_what_only_the_other_changed(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Theo") as one, on_screen(monday, as_name="Mags") as other:
        for at in (one, other):
            await at.go(*WISH)
            await at.press("e")
        await one.go("ctrl+u", "=Read three things", "tab", "space", "tab")
        await one.go("=So that I sleep", "f2")
        assert "Read three things" in one.words
        (theirs,) = priorities.priorities_of(monday.theo, NOOR)
        await other.go("ctrl+u", "=Read nothing at all", "tab", "space", "f2")
        assert "Read three things" in other.words
        await other.press("escape", "f2")
        assert "Kept." in other.words
    (wish,) = priorities.priorities_of(monday.theo, NOOR)
    assert wish.words == "Read nothing at all"
    assert "So that I sleep" in str(theirs)
    assert "So that I sleep" in str(wish)
    said = [one for one in wish.decisions if one.change == "words"]
    assert (said[-1].before, said[-1].value) == ("Read three things", "Read nothing at all")


async def test_a_chore_shows_how_often_too_before_mine_is_kept(house: HouseOfTests) -> None:
    chore = chores.add_chore(house.theo, "Air the attic", Every.WEEK)
    async with on_screen(house, as_name="Theo") as at:
        await at.go("i", "> What the house needs", "enter", "> o Air", "e", "ctrl+u", "=Air it all")
        chores.change_chore(house.mags, chore, "Air the attic", Every.DAY)
        await at.press("f2")
        assert f"Air the attic ({Every.DAY.words})" in at.words
        await at.press("escape", "f2")
        assert "It is on the list." in at.words
        assert "Air it all" in at.words


async def test_how_they_want_to_be_met_is_kept_over_what_was_seen(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("> Noor ", "enter", "e", "ctrl+u", "=Knock twice.", "tab", "space")
        who = residents.resident_by_id(monday.theo, NOOR)
        residents.keep_ask_first(monday.theo, who, "Ring first.", THEY_SAID_SO)
        await at.press("f2")
        assert ("Ring first." in at.words, at.screen) == (True, "BothTexts")
        await at.press("escape", "f2")
        assert at.screen == "Person"
    assert residents.resident_by_id(monday.theo, NOOR).ask_first == "Knock twice."


async def test_a_promise_another_took_meanwhile_is_ended_once_that_was_seen(
    monday: HouseOfTests,
) -> None:
    (walk,) = follow_ups.open_follow_ups(monday.dot)
    async with on_screen(monday, as_name="Dot") as at:
        await at.go("f", "> Noor", "space", "=Lovely air.")
        follow_ups.take(monday.mags, walk.id, with_person=True)
        await at.press("f2")
        assert at.screen == "BothTexts"
        await at.press("escape", "f2")
        assert "Kept in the book." in at.words
    assert follow_ups.open_follow_ups(monday.dot) == ()


async def test_a_promise_another_ended_meanwhile_is_not_ended_twice(monday: HouseOfTests) -> None:
    (walk,) = follow_ups.open_follow_ups(monday.dot)
    async with on_screen(monday, as_name="Dot") as at:
        await at.go("f", "> Noor", "space", "=Lovely air.")
        follow_ups.close(monday.theo, walk.id, FollowUpStatus.KEPT, outcome_words="We sat down.")
        for _ in range(2):
            await at.press("f2")
            assert (at.screen, value(at, "words")) == ("Fill", "Lovely air.")
    assert monday.book.sql("SELECT outcome_words FROM follow_up WHERE id = ?", walk.id) == [
        ("We sat down.",)
    ]
