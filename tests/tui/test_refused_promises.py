"""A promise, a row of the exercise, a word why: these forms stay open until they are kept, too."""

from __future__ import annotations

from datetime import timedelta

from handover.desk import follow_ups, limits, not_alone, residents
from handover.desk.follow_ups import Promise
from handover.house.follow_ups import FollowUpStatus
from handover.house.plain_text import NOTE_LIMIT
from handover.house.times import Span
from handover.tui.widgets.fields import Words
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests, wall_moment
from tests.tui.on_screen import OnScreen, on_screen
from tests.tui.test_refused_forms import field, value

TOMORROW = "=tomorrow 10:00-11:00"


async def choose(at: OnScreen, words: str) -> None:
    """Change the choice the cursor stands in until it says so."""
    for _ in range(12):
        if words in at.words:
            return
        await at.press("space")
    raise AssertionError(f"nothing says {words!r}:\n{at.words}")


async def test_a_promise_nobody_could_keep_is_left_and_gone_on_with(house: HouseOfTests) -> None:
    """What would do stands below it; with Esc the words wait, and so does whom it was to."""
    async with on_screen(house, as_name="Theo") as at:
        await at.go("f", "n", "=Tea on the landing", "tab")
        await choose(at, "To < Noor >")
        await at.go("tab", TOMORROW, "tab")
        await choose(at, "Who keeps it < Mags >")
        await at.go("tab", "space", "tab", "space", "f2")
        assert (at.screen, field(at)) == ("PromiseForm", "field-staff")
        assert "Mags is not on then" in at.words
        assert "What you can do: give it to the shift that is on" in at.words
        await at.press("escape", "n")
        assert (value(at, "text"), value(at, "when")) == ("Tea on the landing", TOMORROW[1:])
        assert "To < Noor >" in at.words
        await at.go("tab", "tab", "tab")
        await choose(at, "Who keeps it < the shift >")
        await at.press("f2")
        assert "Promised." in at.words
        await at.press("n")
        assert (value(at, "text"), value(at, "when")) == ("", ""), "what is kept waits no longer"
        assert "To < the house >" in at.words


async def test_what_is_asked_about_a_promise_is_asked_over_its_form(house: HouseOfTests) -> None:
    not_alone.rather_not(house.ines, NOOR, house.theo.who.id, THEY_SAID_SO)
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.go("p", "=Tea on the landing", "tab", "tab", TOMORROW, "tab")
        await choose(at, "Who keeps it < Theo >")
        await at.press("tab", "space", "tab", "space", "f2")
        assert at.screen == "Questions"
        await at.press("escape")
        assert (at.screen, field(at)) == ("PromiseForm", "field-staff")
        assert value(at, "text") == "Tea on the landing"
        assert follow_ups.open_follow_ups(house.theo) == ()
        await at.press("f2", "space", "f2")
        assert (at.screen, "Promised." in at.words) == ("FollowUps", True)
    (made,) = follow_ups.open_follow_ups(house.theo)
    assert (made.text, made.staff_id) == ("Tea on the landing", None)


async def test_a_promise_that_ended_meanwhile_is_said_where_it_was_to_be_moved(
    monday: HouseOfTests,
) -> None:
    (walk,) = follow_ups.open_follow_ups(monday.dot)
    async with on_screen(monday, as_name="Dot") as at:
        await at.go("f", "> Noor", "m", TOMORROW, "tab", "tab", "space")
        follow_ups.close(monday.theo, walk.id, FollowUpStatus.KEPT)
        await at.press("f2")
        assert at.screen == "PromiseForm"
        assert "This was already kept." in at.words
        assert value(at, "when") == TOMORROW[1:]


async def test_a_time_nobody_could_keep_it_at_comes_back_with_all_that_was_chosen(
    monday: HouseOfTests,
) -> None:
    (walk,) = follow_ups.open_follow_ups(monday.dot)
    async with on_screen(monday, as_name="Dot") as at:
        await at.go("f", "> Noor", "m", TOMORROW, "tab")
        await choose(at, "Who keeps it < Dot >")
        await at.press("tab", "space", "f2")
        assert (at.screen, field(at)) == ("PromiseForm", "field-staff")
        assert "Dot is not on then" in at.words
        assert "Have they agreed < yes >" in at.words
        await choose(at, "Who keeps it < the shift >")
        await at.press("f2")
        assert "Kept in the book." in at.words
    (moved,) = follow_ups.open_follow_ups(monday.dot)
    assert (moved.moved_from_id, moved.staff_id) == (walk.id, None)


async def test_they_were_not_asked_yet_is_said_where_it_is_asked(house: HouseOfTests) -> None:
    now = house.clock()
    window = Span(now + timedelta(minutes=20), now + timedelta(minutes=50))
    tea = Promise("Tea", window, NOOR, house.dot.who.id, agreed=True)
    follow_ups.promise(house.dot, tea)
    async with on_screen(house, as_name="Theo") as at:
        await at.go("f", "> Noor", "t", "f2")
        assert (at.screen, field(at)) == ("Fill", "field-asked")
        assert "Dot promised it. Ask them first whether you may." in at.words
        await at.press("space", "f2")
        assert (at.screen, "Kept in the book." in at.words) == ("FollowUps", True)
    (made,) = follow_ups.open_follow_ups(house.theo)
    assert made.staff_id == house.theo.who.id


async def test_a_thought_too_long_for_the_book_stays_in_its_row(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("i", "b", "> The exercise", "enter", "enter", "space", "tab", "tab")
        long = "Rest. " * (NOTE_LIMIT // 6 + 1)
        at.app.screen.query_one("#field-for_me", Words).text = long
        at.app.screen.query_one("#field-value").focus()
        await at.press("f2")
        assert (at.screen, field(at)) == ("Fill", "field-for_me")
        assert "1 of 27" in at.words
        assert "shorten it or write it in two" in at.words
        assert value(at, "for_me") == long
        at.app.screen.query_one("#field-for_me", Words).text = "No rest."
        await at.press("f2")
        assert "2 of 27" in at.words
    (first, *_) = limits.my_exercise(house.theo)
    assert first.thoughts.for_me == "No rest."


async def test_why_the_past_is_changed_is_asked_until_it_is_said(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 16:00")
    async with on_screen(house, as_name="Ines") as at:
        await at.go("i", "> The roster", "enter", "enter", "> Take it off", "enter", "f2")
        assert (at.screen, field(at)) == ("Fill", "field-because")
        assert "This is over. Say why it is changed" in at.words
        await at.go("=Dot was ill", "f2")
        assert (at.screen, "is not on there any more." in at.words) == ("RosterWeek", True)


async def test_the_time_said_back_is_that_of_what_stands_in_the_form(monday: HouseOfTests) -> None:
    residents.choose_leaving(monday.theo, NOOR, wall_moment("2026-03-12 12:00"))
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("f", "n", "=a walk", "tab", "tab", "=before they leave")
        assert "= " not in at.words, "the house does not leave"
        await at.press("shift+tab", "space")
        assert "= Monday 9 March 15:30 to Thursday 12 March 12:00 (" in at.words
        await at.press("tab", "ctrl+u")
        assert "= " not in at.words
