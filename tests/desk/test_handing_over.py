"""Handing the house over: the usual way, the other ways, and that nobody is locked in."""

from __future__ import annotations

import pytest

from handover.desk import handovers, notes, residents, waiting
from handover.desk.board import board
from handover.desk.desk import Desk
from handover.desk.handover_pages import HandoverPage, Part, handover_page
from handover.desk.waiting import NewSince
from handover.house.handovers import HOUSE_PART, Handover, HandoverStatus, Heard, Line
from handover.house.refusals import MovedOn, NotFound, NotPossible, NotYours, Unfit
from tests.house_of_tests import (
    KAI,
    NOOR,
    SAM,
    HouseOfTests,
    MovingClock,
    receive,
    texts_of,
    write,
)


@pytest.fixture
def given(house: HouseOfTests, clock: MovingClock) -> Handover:
    """What Theo hands over at five past three."""
    write(house.theo, "We baked bread.", own_words="It rose!")
    write(house.theo, "The kettle is new.", None)
    clock.to("2026-03-09 15:05")
    return handovers.give(house.theo)


def part_of(desk: Desk, given: Handover, number: int = NOOR) -> Part:
    part = handover_page(desk, given.id).part(number)
    assert part is not None
    return part


def now(desk: Desk, given: Handover) -> Handover:
    found = handover_page(desk, given.id).handover
    assert found is not None
    return found


def ask(desk: Desk, given: Handover, question: str, part: int = NOOR) -> None:
    handovers.receive_part(desk, given.id, part, heard=Heard.ASK, version_seen=0, question=question)


def ids(found: tuple[Handover, ...] | tuple[NewSince, ...]) -> list[int]:
    return [one.id for one in found]


def test_a_shift_is_handed_over_heard_said_back_and_confirmed(
    house: HouseOfTests, given: Handover
) -> None:
    assert given.status is HandoverStatus.WAITING
    assert (given.from_words, given.to_words) == ("Day", "Evening")
    assert ids(board(house.mags).to_receive) == [given.id]
    page = receive(house.mags, given, NOOR)
    assert now(house.mags, given).status is HandoverStatus.WAITING
    handovers.say_back(house.mags, given.id, "Bread for supper.", part=NOOR)
    assert now(house.mags, given).status is HandoverStatus.SAID_BACK
    assert ids(board(house.theo).to_confirm) == [given.id]
    handovers.confirm(house.theo, given.id)
    closed = now(house.mags, given)
    assert (closed.status, closed.confirmed_by) == (HandoverStatus.CLOSED, house.theo.who.id)
    assert board(house.theo).to_confirm == ()
    assert texts_of(page, NOOR) == ("It rose!", "We baked bread.")
    assert texts_of(page) == ("The kettle is new.",)


def test_what_was_said_of_it_goes_with_it(house: HouseOfTests, clock: MovingClock) -> None:
    handovers.say(house.theo, Line(SAM, "Ask about the garden.", "He sang.", version=0))
    clock.to("2026-03-09 15:05")
    given = handovers.give(house.theo)
    part = part_of(house.mags, given, SAM)
    assert (part.line.good_word, part.line.text) == ("He sang.", "Ask about the garden.")
    assert part_of(house.mags, given, KAI).quiet


def test_a_handover_left_on_the_table_is_picked_up(house: HouseOfTests, clock: MovingClock) -> None:
    write(house.theo, "We baked bread.")
    clock.to("2026-03-09 15:30")
    given = handovers.give(house.theo, left_because="Mags is on a late bus")
    assert (given.status, given.left_because) == (HandoverStatus.LEFT, "Mags is on a late bus")
    clock.to("2026-03-09 16:10")
    assert ids(board(house.mags).to_receive) == [given.id]
    receive(house.mags, given, said_back="Bread for supper.")
    assert now(house.mags, given).status is HandoverStatus.SAID_BACK
    assert now(house.mags, given).left_because == "Mags is on a late bus"


def test_somebody_who_works_on_carries_on(house: HouseOfTests, clock: MovingClock) -> None:
    write(house.theo, "We baked bread.")
    clock.to("2026-03-09 15:05")
    given = handovers.give(house.theo, carrying_on=True)
    assert given.status is HandoverStatus.CARRIED_ON
    receive(house.mags, given, said_back="Bread for supper.")
    assert now(house.mags, given).status is HandoverStatus.CARRIED_ON
    with pytest.raises(NotPossible, match="carried on already"):
        handovers.confirm(house.theo, given.id)


def test_nobody_carries_on_whose_shift_is_over(house: HouseOfTests, clock: MovingClock) -> None:
    write(house.theo, "We baked bread.")
    clock.to("2026-03-09 15:45")
    with pytest.raises(NotPossible, match="leave it on the table"):
        handovers.give(house.theo, carrying_on=True)
    assert handovers.give(house.theo).status is HandoverStatus.WAITING


def test_a_question_is_asked_and_answered(house: HouseOfTests, given: Handover) -> None:
    with pytest.raises(Unfit, match="Write what you would like to ask"):
        ask(house.mags, given, " ")
    ask(house.mags, given, "Which bread?")
    assert ids(board(house.theo).to_confirm) == [given.id]
    handovers.answer(house.theo, given.id, NOOR, house.mags.who.id, "Rye.")
    [asked] = part_of(house.mags, given).heard
    assert (asked.question, asked.answer, asked.answered_by) == (
        "Which bread?",
        "Rye.",
        house.theo.who.id,
    )
    assert board(house.theo).to_confirm == ()
    with pytest.raises(NotPossible, match="answered meanwhile"):
        handovers.answer(house.dot, given.id, NOOR, house.mags.who.id, "Wheat.")


def test_what_is_put_right_shows_as_new_since_i_read(
    house: HouseOfTests, clock: MovingClock, given: Handover
) -> None:
    receive(house.mags, given, NOOR, said_back="Bread at four.")
    handovers.put_right(house.theo, given.id, NOOR, "At five, not four.")
    part = part_of(house.mags, given)
    [new] = part.new_since(now(house.mags, given).heard_by(house.mags.who.id, NOOR))
    assert new.text == "At five, not four."
    assert ids(board(house.mags).new_since) == [given.id]
    assert board(house.jun).new_since == ()
    receive(house.mags, given, NOOR)
    assert board(house.mags).new_since == ()
    handovers.confirm(house.theo, given.id)
    handovers.put_right(house.theo, given.id, NOOR, "And it was rye.")
    assert ids(board(house.mags).new_since) == [given.id]


def test_what_is_put_right_goes_along_with_the_next_handover(
    house: HouseOfTests, clock: MovingClock, given: Handover
) -> None:
    receive(house.mags, given, NOOR, said_back="Bread at four.")
    handovers.put_right(house.theo, given.id, NOOR, "At five, not four.")
    clock.to("2026-03-09 23:05")
    following = handovers.give(house.mags)
    assert texts_of(handover_page(house.jun, following.id), NOOR) == ("At five, not four.",)
    assert [item.text for item in part_of(house.mags, given).since] == ["At five, not four."]


def test_an_acknowledgement_is_bound_to_what_was_read(house: HouseOfTests, given: Handover) -> None:
    seen = part_of(house.mags, given).version
    handovers.put_right(house.theo, given.id, NOOR, "And it was rye.")
    handovers.receive_part(house.mags, given.id, NOOR, heard=Heard.GOT_IT, version_seen=seen)
    assert ids(board(house.mags).new_since) == [given.id]


def test_what_is_added_to_a_note_is_new_to_whoever_heard_it(
    house: HouseOfTests, clock: MovingClock, given: Handover
) -> None:
    receive(house.mags, given)
    [note] = residents.person_page(house.mags, NOOR).notes
    notes.add_to(house.dot, note.id, "There is butter too.")
    assert ids(board(house.mags).new_since) == [given.id]
    [new] = part_of(house.mags, given).since
    assert new.text == "There is butter too."
    clock.to("2026-03-09 23:05")
    following = handovers.give(house.mags)
    assert texts_of(handover_page(house.jun, following.id), NOOR) == ("There is butter too.",)


def test_nobody_receives_what_they_gave(house: HouseOfTests, given: Handover) -> None:
    with pytest.raises(NotYours, match="You gave this handover"):
        receive(house.theo, given, NOOR)
    with pytest.raises(NotYours):
        handovers.say_back(house.theo, given.id, "Bread.", part=NOOR)
    with pytest.raises(NotYours):
        handovers.skip_say_back(house.theo, given.id, "no time")


def test_two_are_needed_to_close_a_handover(house: HouseOfTests, given: Handover) -> None:
    receive(house.mags, given, said_back="Bread for supper.")
    with pytest.raises(NotYours, match="for the shift that gave"):
        handovers.confirm(house.mags, given.id)
    with pytest.raises(NotYours, match="for the shift that gave"):
        handovers.put_right(house.mags, given.id, NOOR, "I know better.")
    assert now(house.mags, given).status is HandoverStatus.SAID_BACK


def test_a_colleague_of_the_same_shift_may_confirm_unless_they_received(
    house: HouseOfTests, given: Handover
) -> None:
    receive(house.mags, given, said_back="Bread for supper.")
    handovers.confirm(house.dot, given.id)
    assert now(house.dot, given).confirmed_by == house.dot.who.id


def test_a_colleague_who_received_it_does_not_confirm_it(
    house: HouseOfTests, given: Handover
) -> None:
    receive(house.dot, given, said_back="I was there.")
    with pytest.raises(NotYours):
        handovers.confirm(house.dot, given.id)
    handovers.confirm(house.theo, given.id)


def test_nothing_is_confirmed_that_nobody_said_back(house: HouseOfTests, given: Handover) -> None:
    with pytest.raises(NotPossible, match="You need not wait"):
        handovers.confirm(house.theo, given.id)
    receive(house.mags, given, said_back="Bread.")
    handovers.confirm(house.theo, given.id)
    with pytest.raises(NotPossible, match="closed already"):
        handovers.confirm(house.theo, given.id)


def test_off_shift_one_reads_and_does_not_acknowledge(house: HouseOfTests, given: Handover) -> None:
    assert texts_of(handover_page(house.ines, given.id), NOOR) == ("It rose!", "We baked bread.")
    with pytest.raises(NotYours, match="You can read it"):
        receive(house.ines, given, NOOR)
    assert now(house.ines, given).acknowledgements == ()


@pytest.mark.parametrize(
    ("wall", "may"),
    [
        ("2026-03-09 21:59", False),
        ("2026-03-09 22:00", True),
        ("2026-03-10 07:29", True),
        ("2026-03-10 07:31", False),
    ],
)
def test_one_receives_from_an_hour_before_the_shift_until_its_end(
    wall: str, may: bool, house: HouseOfTests, clock: MovingClock, given: Handover
) -> None:
    clock.to(wall)
    if may:
        receive(house.jun, given, NOOR)
        return
    with pytest.raises(NotYours):
        receive(house.jun, given, NOOR)


def test_nobody_is_locked_in_when_the_next_shift_does_not_come(
    house: HouseOfTests, clock: MovingClock, given: Handover
) -> None:
    # Mags never comes; Theo has long gone home when Jun arrives.
    clock.to("2026-03-09 23:10")
    write(house.jun, "It is quiet.", None)
    assert ids(board(house.jun).to_receive) == [given.id]
    clock.to("2026-03-10 07:10")
    second = handovers.give(house.jun)
    assert texts_of(handover_page(house.theo, second.id)) == ("It is quiet.",)
    assert ids(board(house.dot).to_receive) == [second.id, given.id]
    receive(house.theo, second, said_back="A quiet night.")
    clock.to("2026-03-10 15:10")
    receive(house.mags, given, said_back="Yesterday's bread.")
    handovers.confirm(house.theo, given.id)
    handovers.confirm(house.jun, second.id)


def test_a_receiver_may_begin_without_saying_anything_back(
    house: HouseOfTests, given: Handover
) -> None:
    with pytest.raises(Unfit):
        handovers.skip_say_back(house.mags, given.id, "  ")
    handovers.skip_say_back(house.mags, given.id, "Somebody is at the door")
    skipped = now(house.mags, given)
    assert (skipped.status, skipped.skipped_because) == (
        HandoverStatus.SAID_BACK,
        "Somebody is at the door",
    )


def test_two_of_one_shift_may_both_hand_over(
    house: HouseOfTests, clock: MovingClock, given: Handover
) -> None:
    with pytest.raises(NotPossible, match="Theo has handed the house over"):
        handovers.give(house.dot)
    write(house.dot, "And one more thing.", None)
    second = handovers.give(house.dot)
    assert ids(board(house.mags).to_receive) == [second.id, given.id]
    assert texts_of(handover_page(house.mags, second.id)) == ("And one more thing.",)


def test_a_line_is_enough_to_hand_over_again(
    house: HouseOfTests, clock: MovingClock, given: Handover
) -> None:
    handovers.say(house.dot, Line(NOOR, "", version=0))
    with pytest.raises(NotPossible, match="nothing was written since"):
        handovers.give(house.dot)
    handovers.say(house.dot, Line(NOOR, "", nothing=True, version=1))
    assert handovers.give(house.dot).id != given.id


def test_a_shift_in_which_nothing_was_written_is_handed_over_all_the_same(
    house: HouseOfTests, clock: MovingClock, given: Handover
) -> None:
    clock.to("2026-03-09 23:05")
    quiet = handovers.give(house.mags)
    assert all(part.quiet for part in handover_page(house.jun, quiet.id).parts)


@pytest.mark.parametrize("name", ["Ines", "Jun"])
def test_only_somebody_of_a_shift_hands_it_over(name: str, house: HouseOfTests) -> None:
    with pytest.raises(NotYours, match="You can still write"):
        handovers.give(house.desk(name))


def test_an_hour_after_the_shift_those_who_are_on_hand_over(
    house: HouseOfTests, clock: MovingClock
) -> None:
    write(house.theo, "We baked bread.")
    clock.to("2026-03-09 16:31")
    with pytest.raises(NotYours):
        handovers.give(house.theo)
    clock.to("2026-03-09 16:30")
    assert handovers.give(house.theo).from_words == "Day"


@pytest.mark.parametrize(
    ("evening", "morning", "fold"),
    [
        ("2026-03-07 23:40", "2026-03-08 07:10", 0),
        ("2026-10-31 23:40", "2026-11-01 07:10", 0),
        ("2026-10-31 23:40", "2026-11-01 01:20", 0),
        ("2026-10-31 23:40", "2026-11-01 01:20", 1),
    ],
)
def test_the_nights_on_which_the_clocks_change_are_handed_over_like_any_other(
    evening: str, morning: str, fold: int, house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to(evening)
    write(house.desk("Wren"), "The first half of the night.", None)
    clock.to(morning, fold=fold)
    write(house.desk("Wren"), "The second half of the night.", None)
    given = handovers.give(house.desk("Wren"))
    assert texts_of(handover_page(house.dot, given.id)) == (
        "The first half of the night.",
        "The second half of the night.",
    )
    assert given.from_words == "Night"


def test_two_people_write_the_same_line_and_both_texts_are_there(house: HouseOfTests) -> None:
    handovers.say(house.theo, Line(NOOR, "She slept well.", "She sang.", version=0))
    with pytest.raises(MovedOn) as moved_on:
        handovers.say(house.dot, Line(NOOR, "She would like a walk.", version=0))
    assert moved_on.value.theirs == "She sang. / She slept well."
    assert moved_on.value.yours == "She would like a walk."
    ready = handovers.say(house.dot, Line(NOOR, "Slept well; a walk.", "She sang.", version=1))
    preview = handovers.preview(house.theo)
    assert preview.handover is not None
    assert preview.handover.id == ready.id
    assert preview.handover.line_of(NOOR).text == "Slept well; a walk."


def test_a_line_written_over_a_handover_that_has_gone_is_not_lost(
    house: HouseOfTests, clock: MovingClock
) -> None:
    handovers.say(house.theo, Line(NOOR, "She slept well.", version=0))
    clock.to("2026-03-09 15:05")
    handovers.give(house.theo)
    with pytest.raises(MovedOn) as moved_on:
        handovers.say(house.dot, Line(NOOR, "She slept well, and sang.", version=1))
    assert moved_on.value.yours == "She slept well, and sang."


def test_a_handover_in_the_making_is_not_received(house: HouseOfTests) -> None:
    ready = handovers.say(house.theo, Line(NOOR, "She slept well.", version=0))
    with pytest.raises(NotPossible, match="still being prepared"):
        handovers.skip_say_back(house.dot, ready.id, "no time")
    assert board(house.dot).to_receive == ()


@pytest.mark.parametrize("part", [99, -1])
def test_a_part_that_is_about_nobody_is_refused(
    part: int, house: HouseOfTests, given: Handover
) -> None:
    with pytest.raises(NotFound):
        handovers.say(house.theo, Line(part, "Hello?", version=0))
    with pytest.raises(NotFound):
        receive(house.mags, given, part)
    with pytest.raises(NotFound):
        handovers.say_back(house.mags, given.id, "Hello?", part=part)
    with pytest.raises(NotFound):
        handovers.put_right(house.theo, given.id, part, "Hello?")


def test_everybody_is_spoken_of_and_nobody_always_last(
    house: HouseOfTests, clock: MovingClock
) -> None:
    firsts = set()
    for _ in range(4):
        clock.on(days=1)
        parts = handovers.preview(house.theo).parts
        assert {part.part for part in parts} == {1, 2, 3, 4, HOUSE_PART}
        assert parts[-1].part == HOUSE_PART
        firsts.add(parts[0].part)
    assert firsts == {1, 2, 3, 4}


def test_what_is_written_after_the_cut_is_shown_apart(house: HouseOfTests, given: Handover) -> None:
    write(house.dot, "Written a minute later.", None)
    page: HandoverPage = handover_page(house.mags, given.id)
    assert [item.text for item in page.after] == ["Written a minute later."]
    assert "Written a minute later." not in texts_of(page)


def test_a_clock_put_back_does_not_bring_old_news_back(
    house: HouseOfTests, clock: MovingClock, given: Handover
) -> None:
    receive(house.mags, given, NOOR)
    handovers.put_right(house.theo, given.id, NOOR, "And it was rye.")
    clock.on(minutes=-30)
    receive(house.mags, given, NOOR)
    assert board(house.mags).new_since == ()


def test_whoever_heard_one_part_only_still_finds_the_rest(
    house: HouseOfTests, clock: MovingClock
) -> None:
    write(house.theo, "We baked bread.", NOOR)
    write(house.theo, "He slept until ten.", SAM)
    clock.to("2026-03-09 15:05")
    given = handovers.give(house.theo)
    receive(house.mags, given, NOOR)
    assert [one.id for one in waiting.to_receive(house.mags)] == [given.id]
    receive(house.mags, given, SAM)
    assert waiting.to_receive(house.mags) == ()


def test_catching_up_hears_every_part_as_it_was_shown(
    house: HouseOfTests, clock: MovingClock
) -> None:
    write(house.theo, "We baked bread.", NOOR)
    clock.to("2026-03-09 15:05")
    given = handovers.give(house.theo)
    write(house.mags, "The kettle is new.", None)
    clock.to("2026-03-09 23:05")
    handovers.give(house.mags)
    page = waiting.while_away(house.jun)
    handovers.put_right(house.theo, given.id, NOOR, "It was a cake.")
    waiting.catch_up(house.jun, page)
    assert [one.id for one in waiting.new_since_i_read(house.jun)] == [given.id]


def test_an_answer_is_new_to_whoever_asked_and_to_nobody_else(
    house: HouseOfTests, clock: MovingClock
) -> None:
    write(house.theo, "We baked bread.", NOOR)
    clock.to("2026-03-09 15:05")
    given = handovers.give(house.theo)
    handovers.receive_part(
        house.mags, given.id, NOOR, heard=Heard.ASK, version_seen=1, question="Which bread?"
    )
    with pytest.raises(NotYours):
        handovers.answer(house.mags, given.id, NOOR, house.mags.who.id, "Rye.")
    clock.on(minutes=2)
    handovers.answer(house.theo, given.id, NOOR, house.mags.who.id, "Rye.")
    assert [one.id for one in waiting.new_since_i_read(house.mags)] == [given.id]
    clock.on(minutes=2)
    receive(house.mags, given, NOOR)
    assert waiting.new_since_i_read(house.mags) == ()
