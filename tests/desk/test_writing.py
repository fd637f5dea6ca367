"""Writing notes: what is asked, what is stored, and that nothing is stored twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handover.desk import notes, residents, times
from handover.desk.board import board, get_ready
from handover.desk.handover_pages import next_page
from handover.desk.notes import NoteDraft
from handover.house.notes import Carry, HowTaken, Late, NoteKind, Together, Verdict
from handover.house.refusals import NotFound, Unfit
from handover.house.times import Span
from handover.rules.concerns import Answer, Answers, Blocked, Unanswered
from handover.rules.shift_time import WallSpan
from tests.house_of_tests import BEE, NOOR, SAM, HouseOfTests, MovingClock, wall_moment, write

BEING_WITH = NoteKind.BEING_WITH


def test_what_was_saved_is_on_every_page_it_belongs_to(house: HouseOfTests) -> None:
    note = write(house.theo, "We baked bread.", own_words="It rose!")
    assert notes.notes(house.dot)[0] == note
    page = residents.person_page(house.dot, NOOR)
    assert [one.text for one in page.notes] == ["We baked bread."]
    assert [one.text for one in page.own_words] == ["It rose!"]
    part = next_page(house.dot).part(NOOR)
    assert part is not None
    assert [(item.text, item.own_words) for item in part.items] == [
        ("We baked bread.", ("It rose!",))
    ]


def test_saving_twice_keeps_one_note(house: HouseOfTests) -> None:
    draft = NoteDraft(BEING_WITH, "We baked bread.", NOOR, own_words="It rose!")
    assert notes.write_note(house.theo, draft) == notes.write_note(house.theo, draft)
    assert len(notes.notes(house.theo)) == 1
    assert len(residents.person_page(house.theo, NOOR).own_words) == 1


def test_two_notes_of_the_same_words_are_two(house: HouseOfTests) -> None:
    write(house.theo, "We baked bread.")
    write(house.theo, "We baked bread.")
    assert len(notes.notes(house.theo)) == 2


def test_when_it_happened_and_when_it_was_written_are_two_times(
    house: HouseOfTests, clock: MovingClock
) -> None:
    when = times.happened(house.theo, "9:10-9:40")
    note = write(house.theo, "We baked bread.", when=when)
    assert (note.happened_from, note.happened_to) == (
        wall_moment("2026-03-09 09:10"),
        wall_moment("2026-03-09 09:40"),
    )
    assert note.written_at == clock()
    assert (note.late, note.verdict) == (Late.ON_TIME, Verdict.INSIDE)


def test_without_a_time_it_is_about_now(house: HouseOfTests, clock: MovingClock) -> None:
    note = write(house.theo, "We baked bread.")
    assert note.happened_from == note.happened_to == note.written_at == clock()


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (NoteDraft(BEING_WITH, " \n", NOOR), "Nothing is written yet"),
        (NoteDraft(BEING_WITH, "\x00\x1b", NOOR), "Nothing is written yet"),
        (NoteDraft(BEING_WITH, "We baked."), "Choose who this is about"),
        (NoteDraft(NoteKind.PRACTICAL, "A", own_words="B"), "Own words belong to somebody"),
        (NoteDraft(NoteKind.HOUSE, "A", NOOR), "A house note is about nobody"),
        (NoteDraft(BEING_WITH, "x" * 20_001, NOOR), "up to 20,000"),
        (NoteDraft(BEING_WITH, "A", NOOR, own_words="x" * 20_001), "up to 20,000"),
    ],
)
def test_what_is_not_fit_is_said_and_not_stored(
    draft: NoteDraft, words: str, house: HouseOfTests
) -> None:
    with pytest.raises(Unfit, match=words):
        notes.write_note(house.theo, draft)
    assert notes.notes(house.theo) == ()


def test_own_words_alone_are_a_note(house: HouseOfTests) -> None:
    note = write(house.theo, "", own_words="I would like to be left alone.")
    assert (note.text, note.own_words[0].text) == ("", "I would like to be left alone.")
    assert note.own_words[0].how is HowTaken.QUOTE


def test_words_are_kept_as_they_were_written(house: HouseOfTests) -> None:
    text = "[/b] [red]“so”[/] %s {x} 👩‍🍳\n\tnew line\x1b[31m\u202e"
    note = write(house.theo, text, own_words=text)
    plain = "[/b] [red]“so”[/] %s {x} 👩‍🍳\n\tnew line[31m"
    assert (note.text, note.own_words[0].text) == (plain, plain)


def test_time_outside_the_shift_is_asked_about_once_and_the_answer_is_stored(
    house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to("2026-03-09 16:10")
    draft = NoteDraft(
        BEING_WITH, "We went on.", NOOR, when=times.happened(house.theo, "15:00-16:00")
    )
    with pytest.raises(Unanswered) as asked:
        notes.write_note(house.theo, draft)
    [concern] = asked.value.concerns
    assert (concern.rule, concern.exits[1]) == ("A1", "stayed on")
    assert notes.notes(house.theo) == ()
    note = notes.write_note(
        house.theo, draft, Answers.of(A1=Answer("stayed on", " We were \x07baking. "))
    )
    [stored] = note.answers
    assert (stored.rule, stored.choice, stored.words) == ("A1", "stayed on", "We were baking.")
    assert (note.happened_to, note.verdict) == (
        wall_moment("2026-03-09 16:00"),
        Verdict.PARTLY_OUTSIDE,
    )


def test_a_note_about_the_house_is_never_outside(house: HouseOfTests) -> None:
    note = write(house.ines, "I mended the gate.", None)
    assert (note.verdict, note.answers) == (None, ())


@pytest.mark.parametrize("about", [NOOR, None])
@pytest.mark.parametrize("ahead", [3, 600])
def test_what_is_still_to_come_has_not_happened(
    about: int | None, ahead: int, house: HouseOfTests, clock: MovingClock
) -> None:
    later = clock() + timedelta(minutes=ahead)
    with pytest.raises(Blocked, match="still to come"):
        write(house.theo, "We will bake.", about, when=Span(clock(), later))


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2026-03-09 10:00", "2026-03-09 09:00", "before it starts"),
        ("2026-03-08 02:30", "2026-03-08 02:45", "Did you mean 01:30 or 03:30"),
    ],
)
def test_a_time_that_cannot_be_is_blocked_with_a_way_out(
    start: str, end: str, words: str, house: HouseOfTests, clock: MovingClock
) -> None:
    def wall(text: str) -> object:
        return clock().fromisoformat(text)

    span = WallSpan(wall(start), wall(end))  # type: ignore[arg-type]
    with pytest.raises(Blocked, match=words) as blocked:
        write(house.theo, "We talked.", when=span)
    assert all(concern.exits for concern in blocked.value.concerns)


def test_an_hour_that_came_twice_is_asked_about(house: HouseOfTests, clock: MovingClock) -> None:
    wren = house.desk("Wren")
    clock.to("2026-11-01 03:00")
    when = times.happened(wren, "01:30-01:40")
    with pytest.raises(Unanswered, match="came twice"):
        write(wren, "We talked.", when=when)
    draft = NoteDraft(BEING_WITH, "We talked.", NOOR, when=when)
    note = notes.write_note(wren, draft, Answers.of(A14=Answer("first")))
    assert note.happened_from == wall_moment("2026-11-01 01:30")
    assert note.verdict is Verdict.INSIDE


def test_from_the_first_into_the_second_of_two_equal_hours(
    house: HouseOfTests, clock: MovingClock
) -> None:
    wren = house.desk("Wren")
    clock.to("2026-11-01 01:12", fold=1)
    note = write(wren, "We talked.", when=times.happened(wren, "01:50-01:10"))
    assert note.happened_to - note.happened_from == timedelta(minutes=20)
    assert note.verdict is Verdict.INSIDE


def test_from_the_shell_what_is_asked_stays_open_and_what_is_blocked_is_not_stored(
    house: HouseOfTests,
) -> None:
    draft = NoteDraft(BEING_WITH, "She waved.", NOOR)
    note = notes.write_note(house.ines, draft, leave_open=True)
    [(number, question)] = board(house.ines).questions
    assert (number, question.rule, question.choice) == (note.id, "A1", None)
    assert board(house.theo).questions == ()
    later = Span(house.clock(), house.clock() + timedelta(hours=1))
    with pytest.raises(Blocked):
        notes.write_note(
            house.ines, NoteDraft(BEING_WITH, "Later.", NOOR, when=later), leave_open=True
        )
    assert len(notes.notes(house.ines)) == 1


def test_a_note_a_day_late_is_asked_about_and_labelled(
    house: HouseOfTests, clock: MovingClock
) -> None:
    when = Span(wall_moment("2026-03-09 10:00"), wall_moment("2026-03-09 10:20"))
    clock.to("2026-03-10 08:00")
    draft = NoteDraft(BEING_WITH, "We baked.", NOOR, when=when)
    assert notes.write_note(house.theo, draft).late is Late.LATER
    clock.to("2026-03-10 16:00")
    again = NoteDraft(BEING_WITH, "We baked.", NOOR, when=when)
    with pytest.raises(Unanswered, match="more than a day"):
        notes.write_note(house.theo, again)
    note = notes.write_note(house.theo, again, Answers.of(A2=Answer("forgot at the time")))
    assert note.late is Late.MUCH_LATER
    part = next_page(house.mags).part(NOOR)
    assert part is not None
    assert all("written later" in item.labels for item in part.items)


def test_looking_over_keeps_nothing(house: HouseOfTests) -> None:
    draft = NoteDraft(BEING_WITH, "She waved.", NOOR)
    assert [one.rule for one in notes.look_over(house.ines, draft)] == ["A1"]
    assert notes.look_over(house.theo, draft) == ()
    assert notes.notes(house.theo) == ()


def test_the_same_name_may_come_again_once_they_have_left(house: HouseOfTests) -> None:
    residents.goodbye(house.theo, BEE, words="Thank you for the bread.")
    again = residents.welcome(house.theo, "Bee")
    assert again.id != BEE
    assert residents.resident_named(house.theo, "bee").id == again.id
    with pytest.raises(NotFound, match="Staying: Noor, Sam, Kai, Bee"):
        residents.resident_named(house.theo, "Ash")


def test_what_comes_back_as_a_question_before_handing_over(
    house: HouseOfTests, clock: MovingClock
) -> None:
    write(house.theo, "We baked.", together=Together.READ)
    alone = write(house.theo, "He slept.", SAM, carry=Carry.TONIGHT)
    ready = get_ready(house.theo)
    assert ready.not_shared == (alone,)
    assert set(ready.unheard) == {"Bee", "Kai"}
