"""House meetings and the house's board."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from handover.desk import agreements, house_board, house_log, meetings, residents
from handover.desk.agreements import Agreed
from handover.desk.handover_pages import next_page
from handover.desk.leads import for_me
from handover.desk.notes import NoteDraft, add_to, write_note
from handover.house.agreements import StoodAside
from handover.house.celebrations import Share
from handover.house.notes import NoteKind
from handover.house.refusals import MovedOn, NeedsTheirDecision, NotPossible, Unfit
from handover.sheets.house_log import house_log_text
from tests.house_of_tests import BEE, NAMES, NOOR, SAM, HouseOfTests, texts_of, write

TODAY = date(2026, 3, 9)
NEXT_WEEK = date(2026, 3, 16)


def celebrate(house: HouseOfTests, text: str, about: int | None, share: Share) -> None:
    yes = share is Share.HOUSE
    residents.celebrate(house.theo, text, resident_id=about, share=share, ok_by_person=yes)


def test_only_what_somebody_said_yes_to_is_read_out(house: HouseOfTests) -> None:
    celebrate(house, "Six months to the day.", BEE, Share.HOUSE)
    celebrate(house, "The first night asleep.", NOOR, Share.TEAM)
    celebrate(house, "A letter that was sent.", SAM, Share.PERSON_ONLY)
    celebrate(house, "The bread rose.", None, Share.HOUSE)
    with pytest.raises(NeedsTheirDecision):
        residents.celebrate(house.theo, "She sang.", resident_id=NOOR, share=Share.HOUSE)
    heard = [one.text for one in meetings.meeting_page(house.ines, None).celebrations]
    assert heard == ["The bread rose.", "Six months to the day."]
    on_board = [one.text for one in house_board.board_of_the_house(house.ines).celebrations]
    assert on_board == heard
    house.clock.on(days=8)
    assert house_board.board_of_the_house(house.ines).celebrations == ()


def test_thanks_are_for_what_somebody_gave(house: HouseOfTests) -> None:
    residents.celebrate(
        house.theo,
        "the stop cut you taught me",
        resident_id=SAM,
        share=Share.HOUSE,
        ok_by_person=True,
        thanks=True,
    )
    (one,) = meetings.meeting_page(house.ines, None).celebrations
    assert one.words == "Thank you: the stop cut you taught me"


def test_a_meeting_is_held_with_what_was_brought_and_what_was_agreed(house: HouseOfTests) -> None:
    meetings.bring(house.theo, "Who feeds the cat at night?", "Sam")
    meetings.bring(house.theo, "The porch light")
    agreement = agreements.agree(
        house.ines,
        Agreed(
            "The porch light stays on until two.",
            ("Noor", "Sam", "Ines"),
            consensus=True,
            stood_aside=(StoodAside("Sam", "It shines into my room."),),
        ),
    )
    held = meetings.hold(
        house.ines, ["Noor", "sam", "Sam", "Ines"], "Sam feeds the cat.", NEXT_WEEK
    )
    assert held.present == ("Noor", "sam", "Ines")
    page = meetings.meeting_page(house.ines, held.id)
    assert [one.text for one in page.lines] == ["Who feeds the cat at night?", "The porch light"]
    assert [one.brought_by for one in page.lines] == ["Sam", ""]
    assert [one.id for one in page.agreed] == [agreement.id]
    assert page.agreed[0].stood_aside[0].name == "Sam"
    assert meetings.meetings_page(house.ines).next.lines == ()
    assert meetings.meetings_page(house.ines).next_on == NEXT_WEEK
    assert "Sam feeds the cat. The next is on Mon 16 Mar." in texts_of(next_page(house.theo))


def test_names_of_residents_are_known_by_number_so_that_they_can_go(house: HouseOfTests) -> None:
    meetings.bring(house.theo, "The cat", "Sam")
    meetings.hold(house.ines, ["Noor", "a neighbour"])
    there = house.book.sql("SELECT name, resident_id FROM meeting_present ORDER BY id")
    assert there == [("Noor", NOOR), ("a neighbour", None)]
    assert house.book.sql("SELECT resident_id FROM meeting_line") == [(SAM,)]


def test_a_meeting_has_somebody_present_and_the_next_one_lies_ahead(house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="Who was there"):
        meetings.hold(house.ines, [])
    with pytest.raises(Unfit, match="on a day to come"):
        meetings.hold(house.ines, ["Noor"], next_on=TODAY)


def test_what_was_brought_can_be_let_go(house: HouseOfTests) -> None:
    (line,) = meetings.bring(house.theo, "The cat")
    meetings.let_go(house.theo, line.id)
    held = meetings.hold(house.ines, ["Noor"])
    assert held.lines == ()


def test_celebrations_belong_to_the_meeting_after_them(house: HouseOfTests) -> None:
    celebrate(house, "One", None, Share.HOUSE)
    first = meetings.hold(house.ines, ["Noor"])
    house.clock.on(days=7)
    celebrate(house, "Two", None, Share.HOUSE)
    second = meetings.hold(house.ines, ["Noor"])
    for meeting, heard in ((first, ["One"]), (second, ["Two"])):
        page = meetings.meeting_page(house.ines, meeting.id)
        assert [one.text for one in page.celebrations] == heard


def test_on_its_day_the_board_says_that_there_is_a_meeting(house: HouseOfTests) -> None:
    meetings.hold(house.ines, ["Noor"], next_on=NEXT_WEEK)
    assert "meetings:" not in [lead.key for lead in for_me(house.theo)]
    house.clock.to("2026-03-16 09:00")
    assert "meetings:" in [lead.key for lead in for_me(house.theo)]


def test_a_message_goes_by_itself_when_its_day_is_over(house: HouseOfTests) -> None:
    house_board.put_up(house.theo, "The boiler man comes at ten.", TODAY)
    house.clock.to("2026-03-10 04:59")
    assert [m.text for m in house_board.board_of_the_house(house.jun).messages]
    house.clock.to("2026-03-10 05:00")
    assert house_board.board_of_the_house(house.jun).messages == ()
    house_board.put_up(house.theo, "Another", date(2026, 3, 10))
    assert house.book.sql("SELECT text FROM standing_message") == [("Another",)]


def test_the_board_holds_a_screenful_and_only_what_ends(house: HouseOfTests) -> None:
    for n in range(house_board.AT_MOST):
        house_board.put_up(house.theo, f"Message {n}", TODAY)
    with pytest.raises(NotPossible, match="The board is full"):
        house_board.put_up(house.theo, "One more", TODAY)
    first = house_board.board_of_the_house(house.theo).messages[0]
    house_board.take_down(house.theo, first.id)
    house_board.put_up(house.theo, "One more", TODAY)
    for day, why in ((TODAY - timedelta(days=1), "over"), (date(2027, 1, 1), "agreement")):
        with pytest.raises(Unfit, match=why):
            house_board.put_up(house.theo, "A", day)


def test_two_who_change_a_message_lose_nothing(house: HouseOfTests) -> None:
    was = house_board.put_up(house.theo, "Bread at five", TODAY)
    house_board.change(house.dot, was, "Bread at six", TODAY)
    with pytest.raises(MovedOn) as met:
        house_board.change(house.theo, was, "Bread at seven", TODAY)
    assert (met.value.theirs, met.value.yours) == ("Bread at six", "Bread at seven")


def test_the_log_for_paper_says_who_was_on_and_names_nobody_who_stays(
    house: HouseOfTests,
) -> None:
    write(house.theo, "Noor is fine.", NOOR)
    boiler = write(house.theo, "The boiler went out; Sam relit it.", None)
    add_to(house.dot, boiler.id, "Noor held the lamp.")
    write_note(house.theo, NoteDraft(NoteKind.PRACTICAL, "Her bus pass came.", NOOR))
    write_note(house.theo, NoteDraft(NoteKind.PRACTICAL, "Blankets are on the landing."))
    text = " ".join(house_log_text(house_log.log_between(house.ines, TODAY, TODAY)).split())
    assert "Day: Theo 07:00-15:30" in text
    assert "The boiler went out; someone here relit it." in text
    assert "Added later: someone here held the lamp." in text
    assert "Blankets are on the landing." in text
    assert "bus pass" not in text
    assert not [name for name in NAMES.values() if name in text]


def test_a_log_is_of_the_last_week_or_of_the_days_asked_for(house: HouseOfTests) -> None:
    assert len(house_log.log_between(house.ines).days) == 7
    with pytest.raises(Unfit, match="Turn them round"):
        house_log.log_between(house.ines, TODAY, TODAY - timedelta(days=1))
    with pytest.raises(Unfit, match="at most a year"):
        house_log.log_between(house.ines, date(2024, 1, 1), TODAY)
