"""Larkspur House, whenever somebody comes to look at it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover import demo
from handover.demo.small_talk import QUIET
from handover.desk import confidence, reflections, residents, sharing
from handover.desk.board import board
from handover.desk.handover_pages import handover_page
from handover.desk.opening import sign_in, the_house
from handover.house.confidence import PersonTold, ToWhom
from handover.house.handovers import HandoverStatus
from handover.house.notes import NoteKind
from handover.house.priorities import Priority
from handover.house.refusals import BookInTheWay, Unfit
from handover.house.times import MINUTE, Span, shift_moment, span_words
from handover.store.engine.chain import OWN_TABLES
from tests.stories.larkspur_house import NEW_YORK, TRULY, Lived, larkspur, look_around

NEVER_THE_SAME = {"uid"}


@pytest.fixture(scope="module")
def told() -> Iterator[Lived]:
    """All three weeks, as they stand on the last Sunday at twenty to one."""
    with larkspur("2026-03-15T12:40", weeks=3) as house:
        yield house


PRESENTS = (
    "2026-02-23T00:30",  # before the first shift of the first week
    "2026-03-05T14:40",  # a promise is left without the one who made it
    "2026-03-09T07:03",  # the night has not handed over yet
    "2026-03-13T15:10",  # Bee has just left
    "2026-03-14T23:10",  # Odile's first night
    "2026-11-01T01:30",  # this wall time comes twice
    "2028-02-29T15:05",  # leap day, on the minute
)


@pytest.mark.parametrize("at", PRESENTS)
def test_there_is_something_to_receive_and_to_go_on_with(at: str) -> None:
    with larkspur(at) as house:
        look_around(house)


@settings(max_examples=6, deadline=None)
@given(minutes=st.integers(0, 7 * 24 * 60 - 1))
def test_whatever_the_hour_of_the_week_the_house_is_alive(minutes: int) -> None:
    monday = shift_moment(datetime(2026, 11, 16), NEW_YORK)  # noqa: DTZ001
    with larkspur(now=monday + minutes * MINUTE) as house:
        look_around(house)


def test_without_a_time_the_story_moves_to_today() -> None:
    with larkspur(weeks=3, now=TRULY) as house:
        look_around(house)
        assert house.board.on_shift == ("Rafi", "Wren")
        assert the_house(house.book).clock_ahead_s == 0
        bee = next(r for r in residents.all_residents(house.desk("Ines")) if r.name == "Bee")
        assert bee.stay
        assert bee.stay.left_at == datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
        assert bee.stay.arrived_at == datetime(2026, 5, 15, 14, 0, tzinfo=UTC)
        said = [words.text for note in house.notes for words in note.own_words]
        assert "Friday the twentieth. It's only a number." in said


def test_three_weeks_are_told(told: Lived) -> None:
    look_around(told)
    assert len(told.of("handover")) == 63
    assert {row["status"] for row in told.of("follow_up")} == {"open", "kept", "moved"}
    wanted = {priority.words: priority for n in told.names for priority in _wanted(told, n)}
    assert {"A door that's mine to lock.", "Read one thing a day because I like it."} < {*wanted}
    sisters = wanted["Have my sister's voice in my week."]
    assert "Apologise to my sister and have her voice in my week." in [
        decision.before for decision in sisters.decisions
    ]


def test_of_what_could_not_be_kept_there_is_that_it_was_so_and_no_word(told: Lived) -> None:
    (one,) = told.of("confidence_marker")
    assert told.names[int(str(one["resident_id"]))] == "Sam"
    page = confidence.confidence_page(told.desk("Ines"), int(str(one["resident_id"])))
    (kept,) = page.markers
    assert (kept.to_whom, kept.told, kept.open) == (ToWhom.DOCTOR, PersonTold.BEFORE, False)


def test_what_was_shared_has_an_intention_and_the_team_learned_a_sentence(told: Lived) -> None:
    shared = sharing.sharings(told.desk("Ines"))
    assert [(shared.team[one.author_id], len(one.intentions)) for one in shared.others] == [
        ("Rafi", 2),
        ("Wren", 2),
        ("Mags", 2),
    ]
    page = reflections.to_talk_about(told.desk("Ines"))
    assert [one.words for one in page.tips] == ["Say 'someone will' until we have looked."]
    (meeting,) = page.meetings
    assert (len(meeting.talked_about), "Dot" in meeting.present) == (3, True)
    ((one,),) = (group.brought for group in page.to_talk)
    assert "day off" in one.words


def _wanted(house: Lived, number: int) -> tuple[Priority, ...]:
    return residents.person_page(house.desk("Ines"), number).priorities


def _hard_moment(house: Lived) -> tuple[str, str]:
    (note,) = (note for note in house.notes if note.kind is NoteKind.HARD_MOMENT)
    span = Span(note.happened_from, note.happened_to)
    assert span.length == timedelta(minutes=20)
    return span_words(span, NEW_YORK), note.text


def test_a_hard_hour_is_twenty_minutes_long_by_the_arithmetic(told: Lived) -> None:
    assert _hard_moment(told)[0] == "01:50-03:10 (20 min)"
    assert "on the new clock" in _hard_moment(told)[1]
    assert "go forward tonight" in _about_the_clock(told)


@pytest.mark.parametrize(
    ("at", "when", "evening_before"),
    [
        ("2026-11-08T12:40", "01:50 (first)-01:10 (second) (20 min)", "go back tonight"),
        ("2026-06-14T12:40", "01:50-02:10", "has stopped"),
    ],
)
def test_no_clock_goes_forward_where_none_does(at: str, when: str, evening_before: str) -> None:
    with larkspur(at, weeks=2) as house:
        assert _hard_moment(house)[0] == when
        assert "new clock" not in _hard_moment(house)[1]
        assert evening_before in _about_the_clock(house)


def _about_the_clock(house: Lived) -> str:
    (text,) = (n.text for n in house.notes if n.kind is NoteKind.HOUSE and "clock" in n.text)
    return text


def test_the_clock_of_the_house_goes_on_from_the_time_it_was_set_to() -> None:
    now = TRULY + timedelta(milliseconds=300)
    with larkspur("2026-03-15T12:40", now=now) as house:
        ahead = timedelta(seconds=the_house(house.book).clock_ahead_s)
        assert timedelta(0) <= now + ahead - house.present < timedelta(seconds=1)


def test_the_same_present_tells_the_same_story() -> None:
    """But for the chain, which has salts of its own each time."""
    told = []
    for _ in range(2):
        with larkspur("2026-03-11T20:30") as house:
            told.append(
                [
                    (table, {k: v for k, v in row.items() if k not in NEVER_THE_SAME})
                    for table, row in house.rows
                    if table not in OWN_TABLES
                ]
            )
    assert told[0] == told[1]


def test_a_promise_is_without_its_person_until_somebody_asks_noor() -> None:
    with larkspur("2026-03-05T15:40") as house:
        tea = handover_page(house.desk("Rafi"), house.board.to_receive[0].id).promises
        assert tea[0].orphan
        assert tea[0].name == "Noor"


def test_everybody_signs_in_with_the_passphrase_on_the_screen(told: Lived) -> None:
    for name in ("Theo", "Dot"):
        assert sign_in(told.book, name, demo.PASSPHRASE).who.name == name


def test_somebody_who_is_not_on_finds_what_happened_while_they_were_away(told: Lived) -> None:
    found = board(told.desk("Jun"))
    assert found.block is None
    assert found.to_receive[0].status is HandoverStatus.WAITING
    assert len(found.to_receive) > 5


def test_a_time_that_cannot_be_is_said_in_one_sentence(tmp_path: Path) -> None:
    for at in ("2025-12-31T12:00", "2101-01-01T00:00", "2026-03-08T02:30"):
        with pytest.raises(Unfit) as said:
            demo.build(tmp_path / "b", at=datetime.fromisoformat(at))
        assert str(said.value).endswith(".")
    with pytest.raises(Unfit, match="1, 2 or 3"):
        demo.build(tmp_path / "b", weeks=4)
    assert list(tmp_path.iterdir()) == []


def test_what_lies_in_the_way_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("mine")
    with pytest.raises(BookInTheWay):
        demo.build(tmp_path / "b", now=TRULY)
    assert (tmp_path / "b").read_text() == "mine"


def test_an_ordinary_shift_change_does_not_sound_like_a_machine(told: Lived) -> None:
    quiet = {line for lines in QUIET.values() for line in lines}
    assert len(quiet) >= 40
    said = [str(row["text"]) for row in told.of("line") if row["nothing"]]
    assert len(said) > 60
    assert len(set(said)) >= 40
