"""Thirty files nobody should bring: each is refused with a reason and a line, and nothing is kept.

None takes a second, none makes the program large, and none of their signs comes back out (R22).
"""

from __future__ import annotations

import tracemalloc
from datetime import UTC, datetime

import pytest

from handover.desk import reading_in
from handover.desk.wording import wording_file, wording_of
from handover.house.plain_text import ACTING
from handover.house.refusals import Unfit
from handover.house.times import Span
from handover.house.written_rosters import WrittenRoster
from handover.rules.wording import find
from handover.sheets.ics import read_ics
from handover.sheets.roster_csv import read_csv
from handover.store import rosters
from tests.house_of_tests import HouseOfTests
from tests.patience import comes_to_an_end

MARCH = Span(datetime(2026, 3, 9, tzinfo=UTC), datetime(2027, 3, 9, tzinfo=UTC))
HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"


def calendar(*lines: str) -> bytes:
    """One event with these lines in it."""
    inside = "\r\n".join(("BEGIN:VEVENT", "UID:a", *lines, "END:VEVENT"))
    return f"{HEAD}{inside}\r\nEND:VCALENDAR\r\n".encode()


def shift(
    who: str = "Theo", starts: str = "20260316T070000", ends: str = "20260316T153000"
) -> bytes:
    """One shift as a calendar has it."""
    return calendar(f"SUMMARY:{who}", f"DTSTART:{starts}", f"DTEND:{ends}")


def table(*rows: str) -> bytes:
    """A table with these rows."""
    return "\n".join(("date,shift,name,start,end", *rows, "")).encode()


CALENDARS = {
    "nothing in it": b"",
    "no calendar": b"hello",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "too large": HEAD.encode() + b"x" * 5_000_001,
    "too many": HEAD.encode() + b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 20_001,
    "too deep": HEAD.encode() + b"BEGIN:VEVENT\r\n" + b"BEGIN:X\r\n" * 100_000,
    "not UTF-8": HEAD.encode() + b"SUMMARY:\xff\xfe",
    "no such day": shift(starts="20260231T070000"),
    "no such hour": shift(starts="20260316T990000"),
    "the year 9999": shift(starts="99990316T070000", ends="99990316T153000"),
    "the end before the beginning": shift(ends="20260316T060000"),
    "no end": calendar("SUMMARY:Theo", "DTSTART:20260316T070000"),
    "an end of digits": shift(ends="9" * 5000),
    "nobody of that name": shift("=cmd|' /C calc'!A0"),
    "somebody's path": shift("../../../../etc/passwd"),
    "NUL in a name": shift("The\x00odora"),
    "an escape code": shift("\x1b]52;c;QQ==\x07"),
    "a zone of nobody's": calendar(
        "SUMMARY:Theo", "DTSTART;TZID=../../etc/passwd:20260316T070000", "DTEND:20260316T153000"
    ),
    "a rule of a million": calendar(
        "SUMMARY:Theo", "DTSTART:20260316T070000", "DTEND:20260316T153000",
        "RRULE:FREQ=YEARLY;BYDAY=" + ",".join(["MO"] * 4000),
    ),
    "a rule that is none": calendar(
        "SUMMARY:Theo", "DTSTART:20260316T070000", "DTEND:20260316T153000", "RRULE:FREQ=NEVER"
    ),
}  # fmt: skip
TABLES = {
    "nothing in it": b"",
    "other columns": b"a,b,c\n1,2,3\n",
    "not UTF-8": b"date,shift,name\n\xff,day,Theo\n",
    "too large": table("2026-03-16,day,Theo,,") * 200_000,
    "a field without end": table('2026-03-16,day,"' + "x" * 200_000),
    "no such day": table("2026-02-31,day,Theo,,"),
    "no such shift": table("2026-03-16,tea,Theo,,"),
    "no such hour": table("2026-03-16,day,Theo,99:99,07:00"),
    "nobody of that name": table("2026-03-16,day,=HYPERLINK(1),,"),
    "no name": table("2026-03-16,day,\x00\x1b,,"),
    "numbers without end": table(f"{'9' * 5000}-01-01,day,Theo,,"),
}
READERS = {"calendar": read_ics, "table": read_csv}
FILES = [
    pytest.param(kind, content, id=f"{kind}: {name}")
    for kind, files in (("calendar", CALENDARS), ("table", TABLES))
    for name, content in files.items()
]


def why_not(house: HouseOfTests, kind: str, content: bytes) -> str:
    """What is said of a file that somebody wants to put on the roster."""
    try:
        written: WrittenRoster = READERS[kind](content, house.house.zone, MARCH)
        found = reading_in.read_in(house.ines, written)
    except Unfit as refusal:
        return str(refusal)
    assert [*found.new, *found.changed, *found.gone] == []
    assert all(one.line > 0 for one in found.not_understood)
    return " ".join(one.why for one in found.not_understood)


@pytest.mark.parametrize(("kind", "content"), FILES)
def test_a_bad_file_is_refused_with_a_reason_and_nothing_is_kept(
    kind: str, content: bytes, monday: HouseOfTests
) -> None:
    before = rosters.roster(monday.book)
    with comes_to_an_end():
        why = why_not(monday, kind, content)
    assert why.endswith(".")
    assert not ACTING.search(why)
    assert rosters.roster(monday.book) == before


def test_there_are_thirty_of_them() -> None:
    assert len(FILES) >= 30


def test_the_largest_needs_little_room(monday: HouseOfTests) -> None:
    tracemalloc.start()
    try:
        for kind, files in (("calendar", CALENDARS), ("table", TABLES)):
            why_not(monday, kind, files["too large"])
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 100 * 2**20


@pytest.mark.parametrize(
    "content",
    [
        b"schema = 1\n" + b"x = " + b"[" * 100_000,
        b"schema = 1\n" + b"a" * 300_000,
        b"\xff\xfe\x00",
        b"schema = 1\n[[rule]]\nid = '../../etc/passwd'\n",
        b"schema = 1\n[[rule]]\nid = 'a'\nfind = [" + b"'x'," * 5_000 + b"]\n",
        b"schema = " + b"9" * 5_000,
    ],
    ids=["too deep", "too long", "no text", "a path", "too many", "a number without end"],
)
def test_rules_about_words_that_cannot_be_read_leave_those_of_the_program(
    content: bytes, monday: HouseOfTests
) -> None:
    usual = find("He was told to calm down and refused.", rules=wording_of(monday.book).rules)
    wording_file(monday.book).write_bytes(content)
    with comes_to_an_end():
        found = wording_of(monday.book)
    assert usual
    assert find("He was told to calm down and refused.", rules=found.rules) == usual
    assert found.notices
    assert not [one for one in found.notices if ACTING.search(str(one))]
