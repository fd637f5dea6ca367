"""Larkspur House, whenever somebody comes to look at it."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover import demo
from handover.demo.people import LARKSPUR
from handover.demo.small_talk import QUIET
from handover.desk import notes, residents, waiting
from handover.desk.board import BoardPage, board
from handover.desk.desk import Desk
from handover.desk.handover_pages import handover_page
from handover.desk.opening import Book, sign_in, sit_down_as, the_house
from handover.house.handovers import HandoverStatus
from handover.house.notes import Late, Note, NoteKind, Verdict
from handover.house.people import StayStatus
from handover.house.priorities import Priority
from handover.house.refusals import BookInTheWay, Unfit
from handover.house.times import MINUTE, Span, shift_moment, span_words

NEW_YORK = LARKSPUR.zone
TRULY = datetime(2026, 11, 22, 4, 10, tzinfo=UTC)
"""The true present of these tests, where the demo's clock is set to another."""
AHEAD = {
    ("assignment", "start"),
    ("assignment", "end"),
    ("roster_version", "published_until"),
    ("follow_up", "window_start"),
    ("follow_up", "window_end"),
    ("stay", "left_at"),
}
"""What may lie after the present: what is planned."""
NEVER_THE_SAME = {"uid", "passphrase_hash"}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")


@dataclass(frozen=True)
class Lived:
    """A demo book, and the moment at which it is opened."""

    book: Book
    present: datetime

    def desk(self, name: str) -> Desk:
        """Somebody's desk, at that moment."""
        return sit_down_as(self.book, name, clock=lambda: self.present)

    @cached_property
    def name(self) -> str:
        """Who is suggested to sign in as."""
        return demo.suggest_name(self.book, clock=lambda: self.present)

    @cached_property
    def board(self) -> BoardPage:
        """What they see first."""
        return board(self.desk(self.name))

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """Every note but the private reflections of others."""
        return notes.notes(self.desk(self.name), newest=500)

    @cached_property
    def names(self) -> dict[int, str]:
        """Residents' names, whether they stay or have left."""
        return {one.id: one.name for one in residents.all_residents(self.desk(self.name))}

    @cached_property
    def rows(self) -> tuple[tuple[str, dict[str, object]], ...]:
        """Every row of the book, with the name of its table."""
        tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'"
        found: list[tuple[str, dict[str, object]]] = []
        for (table,) in self.book.sql(f"{tables} ORDER BY name"):
            columns = [row[1] for row in self.book.sql(f'PRAGMA table_info("{table}")')]
            rows = self.book.sql(f'SELECT * FROM "{table}"')
            found += [(table, dict(zip(columns, row, strict=True))) for row in rows]
        return tuple(found)

    def of(self, table: str) -> list[dict[str, object]]:
        """Every row of one table."""
        return [row for name, row in self.rows if name == table]


@contextmanager
def larkspur(at: str = "", *, weeks: int = 1, now: datetime = TRULY) -> Iterator[Lived]:
    """The demo at that wall time, or else moved to the true present."""
    wall = datetime.fromisoformat(at) if at else None
    with tempfile.TemporaryDirectory() as folder:
        book = demo.build(Path(folder) / "larkspur.book", at=wall, weeks=weeks, now=now)
        yield Lived(book, shift_moment(wall, NEW_YORK) if wall else now)


@pytest.fixture(scope="module")
def told() -> Iterator[Lived]:
    """All three weeks, as they stand on the last Sunday at twenty to one."""
    with larkspur("2026-03-15T12:40", weeks=3) as house:
        yield house


def look_around(house: Lived) -> None:
    """Everything that holds whenever one comes."""
    something_waits_for_whoever_is_on(house)
    there_is_something_to_go_on_with(house)
    nothing_lies_in_the_future(house)
    every_entry_was_handed_over_once_or_waits(house)
    time_together_lay_in_a_shift_or_was_asked_about(house)
    nobody_s_page_names_another(house)
    the_house_is_never_fuller_than_its_rooms(house)


def something_waits_for_whoever_is_on(house: Lived) -> None:
    assert house.name in house.board.on_shift
    newest = house.board.to_receive[0]
    assert newest.status is HandoverStatus.WAITING
    assert newest.acknowledgements == ()
    assert all(
        other.status is HandoverStatus.CLOSED
        for other in waiting.to_receive(house.desk("Ines"))
        if other.id != newest.id
    )
    page = handover_page(house.desk(house.name), newest.id)
    assert page.must_know
    assert len([part for part in page.parts if part.items]) >= 3
    assert all(part.line.said for part in page.parts)


def there_is_something_to_go_on_with(house: Lived) -> None:
    block = house.board.block
    assert block is not None
    still_on = Span(house.present, block.span.end)
    due = [
        line.follow_up
        for line in house.board.promises
        if line.follow_up.window and line.follow_up.window.overlaps(still_on)
    ]
    assert len([one for one in due if one.staff_id is None and one.resident_id]) >= 2
    assert not any(line.orphan for line in house.board.promises)
    ((_, draft),) = house.board.drafts
    assert draft.kept_at
    assert block.span.start <= draft.kept_at <= house.present


def nothing_lies_in_the_future(house: Lived) -> None:
    for table, row in house.rows:
        for column, value in row.items():
            if isinstance(value, str) and MOMENT.fullmatch(value) and (table, column) not in AHEAD:
                assert datetime.fromisoformat(value) <= house.present, (table, column, row)


def every_entry_was_handed_over_once_or_waits(house: Lived) -> None:
    given = {row["id"]: row["given_at"] for row in house.of("handover") if row["given_at"]}
    before: object = ""
    for entry in sorted(house.of("entry"), key=lambda entry: str(entry["at"])):
        cut = given[entry["handover_id"]] if entry["handover_id"] else "now"
        assert str(entry["at"]) <= str(cut)
        assert str(cut) >= str(before)
        before = cut
    assert "prepared" not in {row["status"] for row in house.of("handover")}


def time_together_lay_in_a_shift_or_was_asked_about(house: Lived) -> None:
    assert house.notes
    for note in house.notes:
        rules = {answer.rule for answer in note.answers if answer.choice}
        assert note.verdict in (None, Verdict.INSIDE, Verdict.RAN_OVER) or "A1" in rules
        assert note.late is Late.ON_TIME or "A2" in rules


def nobody_s_page_names_another(house: Lived) -> None:
    for number, name in house.names.items():
        others = [other for other in house.names.values() if other != name]
        found = re.compile(rf"\b(?:{'|'.join(others)})\b")
        assert not found.search("\n".join(_all_about(house, number))), name


def _all_about(house: Lived, number: int) -> Iterator[str]:
    page = residents.person_page(house.desk("Ines"), number)
    yield page.resident.ask_first
    for note in page.notes:
        yield from (note.text, *(words.text for words in note.own_words))
    for wanted in page.priorities:
        yield from (wanted.words, *(decision.before for decision in wanted.decisions))
        yield from (step.words for step in wanted.steps)
    yield from (one.text for one in page.celebrations)
    for table, row in house.rows:
        if table in ("follow_up", "own_words") and row["resident_id"] == number:
            yield str(row["text"])
        if table in ("line", "read_back", "correction") and row["part"] == number:
            yield f"{row['text']} {row.get('good_word', '')}"


def the_house_is_never_fuller_than_its_rooms(house: Lived) -> None:
    stays = [one.stay for one in residents.all_residents(house.desk(house.name)) if one.stay]
    for moment in (stay.arrived_at for stay in stays if stay.arrived_at):
        staying = [
            stay
            for stay in stays
            if stay.arrived_at
            and stay.arrived_at <= moment
            and not (stay.left_at and stay.left_at <= moment)
        ]
        assert len(staying) <= 5
    ended = [stay for stay in stays if stay.status is StayStatus.ENDED]
    assert all(stay.left_at and stay.left_at <= house.present for stay in ended)


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


@settings(max_examples=8, deadline=None)
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
    told = []
    for _ in range(2):
        with larkspur("2026-03-11T20:30") as house:
            told.append(
                [
                    (table, {k: v for k, v in row.items() if k not in NEVER_THE_SAME})
                    for table, row in house.rows
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
