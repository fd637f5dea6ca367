"""Larkspur House as somebody finds it at one moment, and what holds whenever they come."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from handover import demo
from handover.demo.people import LARKSPUR
from handover.desk import notes, residents, waiting
from handover.desk.board import BoardPage, board
from handover.desk.desk import Desk
from handover.desk.handover_pages import handover_page
from handover.desk.opening import Book, sit_down_as
from handover.house.handovers import HandoverStatus
from handover.house.notes import Late, Note, Verdict
from handover.house.people import StayStatus
from handover.house.times import Span, shift_moment

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
    ("boundary", "today_only_until"),
    ("confidence_marker", "clock_until"),
    ("standing_message", "until"),
    ("audit", "at"),
}
"""What may lie after the present: what is planned, and when the chain was truly begun."""
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
        book = demo.build(Path(folder) / "larkspur.book", at=wall, weeks=weeks, now=now, plain=True)
        yield Lived(book, shift_moment(wall, NEW_YORK) if wall else now)


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
    assert newest.given_at
    came_since = {
        one.id
        for one in residents.residents_here(house.desk(house.name))
        if one.stay and one.stay.arrived_at and one.stay.arrived_at > newest.given_at
    }
    assert all(part.line.said for part in page.parts if part.part not in came_since)


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
        if table == "who_i_am" and row["resident_id"] == number:
            yield f"{row['words']} {row['label']}"
        if table == "own_people" and row["resident_id"] == number:
            yield f"{row['name']} {row['relation']}"
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
