"""A roster comes in from a file: seen first, all or nothing, and nothing of anybody's contact."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handover.desk import reading_in, roster_changes
from handover.desk.reading_in import ReadIn
from handover.desk.roster_out import roster_out
from handover.house.refusals import NotYours, Unfit
from handover.house.shifts import ShiftKind
from handover.house.times import Span
from handover.sheets.ics import read_ics
from handover.sheets.roster_csv import read_csv, roster_csv
from handover.sheets.roster_ics import roster_ics
from handover.store import rosters
from tests.house_of_tests import NEW_YORK, HouseOfTests, a_copy, in_files, wall_moment
from tests.patience import comes_to_an_end

NOVEMBER = "2026-11-12 12:00"
"""Nothing is on the roster from here on."""


def event(title: str, start: str, end: str, *more: str, uid: str = "a") -> str:
    lines = (f"UID:{uid}", f"DTSTART{start}", f"DTEND{end}", f"SUMMARY:{title}", *more)
    return "\r\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT"))


def calendar(*events: str) -> bytes:
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *events, "END:VCALENDAR", "")).encode()


def coming(house: HouseOfTests, content: bytes, *, yes: bool = False) -> ReadIn:
    now = house.clock()
    window = Span(now - timedelta(days=1), now + reading_in.AHEAD)
    written = read_ics(content, NEW_YORK, window)
    if yes:
        return reading_in.read_in(house.ines, written, leave_out=True)
    return reading_in.look_over(house.ines, written)


def said(found: ReadIn) -> list[tuple[str, str, str, str]]:
    return [
        (
            one.name,
            one.shift.kind.value,
            f"{one.shift.span.start.astimezone(NEW_YORK):%m-%d %H:%M}",
            f"{one.shift.span.end.astimezone(NEW_YORK):%m-%d %H:%M}",
        )
        for one in found.new
    ]


@pytest.fixture
def november(house: HouseOfTests) -> HouseOfTests:
    """The house when nothing is planned any more."""
    house.clock.to(NOVEMBER)
    return house


HOSTILE = calendar(
    event(
        "Theo \x1b[31mday\x07 <script>alert(1)</script>",
        ";TZID=America/New_York:20261116T070000",
        ";TZID=America/New_York:20261116T153000",
        "DESCRIPTION:ring me on 802-555-0199 or theo@private.example",
        "ORGANIZER;CN=Somebody:mailto:boss@private.example",
        "ATTENDEE;CN=Theo:mailto:theo@private.example",
        "LOCATION:12 Elm Street",
        "BEGIN:VALARM",
        "TRIGGER:-PT15M",
        "SUMMARY:Mags night",
        "DTSTART:20261117T000000Z",
        "END:VALARM",
        uid="802-555-0199@private.example",
    )
)


def test_nothing_is_put_on_the_roster_before_somebody_says_yes(november: HouseOfTests) -> None:
    before = rosters.roster(november.book)
    found = coming(november, HOSTILE)
    assert said(found) == [("Theo", "day", "11-16 07:00", "11-16 15:30")]
    assert rosters.roster(november.book) == before


def test_what_reaches_somebody_is_stored_nowhere(november: HouseOfTests) -> None:
    coming(november, HOSTILE, yes=True)
    for word in ("555-0199", "private.example", "script", "Elm Street", "boss"):
        assert in_files(november.path.parent, word) == (), word


def test_a_second_reading_changes_nothing(november: HouseOfTests) -> None:
    coming(november, HOSTILE, yes=True)
    before = rosters.roster(november.book)
    found = coming(november, HOSTILE, yes=True)
    assert (len(found.new), len(found.changed), len(found.same)) == (0, 0, 1)
    assert rosters.roster(november.book) == before


def test_an_event_that_was_changed_is_a_change_and_one_called_off_comes_off(
    november: HouseOfTests,
) -> None:
    first = calendar(event("Theo", ":20261116T070000", ":20261116T153000"))
    later = calendar(event("Theo", ":20261116T080000", ":20261116T153000"))
    off = calendar(event("Theo", ":20261116T080000", ":20261116T153000", "STATUS:CANCELLED"))
    coming(november, first, yes=True)
    found = coming(november, later, yes=True)
    ((was, now),) = [(one.instead_of, one.shift) for one in found.changed]
    assert was is not None
    assert (was.span.start, now.span.start) == (
        wall_moment("2026-11-16 07:00"),
        wall_moment("2026-11-16 08:00"),
    )
    assert len(coming(november, off, yes=True).gone) == 1
    active = [a for a in rosters.roster(november.book).assignments if a.active]
    assert not [a for a in active if a.date_local == date(2026, 11, 16)]


def test_what_was_swapped_here_stays_swapped_when_the_file_is_read_again(
    november: HouseOfTests,
) -> None:
    file = calendar(event("Jun", ":20261116T230000", ":20261117T073000"))
    coming(november, file, yes=True)
    mine = next(
        a for a in rosters.roster(november.book).assignments if a.date_local == date(2026, 11, 16)
    )
    roster_changes.give(november.ines, mine.id, "Wren")
    before = rosters.roster(november.book)
    assert len(coming(november, file, yes=True).same) == 1
    assert rosters.roster(november.book) == before


@pytest.mark.parametrize(
    ("start", "end", "begins", "ends"),
    [
        (":20261116T120000Z", ":20261116T203000Z", "11-16 07:00", "11-16 15:30"),
        (":20261116T070000", ":20261116T153000", "11-16 07:00", "11-16 15:30"),
        (
            ";TZID=Europe/Berlin:20261116T130000",
            ";TZID=Europe/Berlin:20261116T213000",
            "11-16 07:00",
            "11-16 15:30",
        ),
        (
            ";TZID=Eastern Standard Time:20261116T070000",
            ";TZID=Eastern Standard Time:20261116T153000",
            "11-16 07:00",
            "11-16 15:30",
        ),
        (
            ";TZID=/citadel.org/20211207_1/America/New_York:20261116T070000",
            ";TZID=/citadel.org/20211207_1/America/New_York:20261116T153000",
            "11-16 07:00",
            "11-16 15:30",
        ),
    ],
)
def test_a_time_means_the_same_moment_wherever_the_file_was_written(
    start: str, end: str, begins: str, ends: str, november: HouseOfTests
) -> None:
    assert said(coming(november, calendar(event("Theo", start, end)))) == [
        ("Theo", "day", begins, ends)
    ]


def test_nights_that_repeat_over_the_change_of_the_clocks_keep_their_wall_times(
    house: HouseOfTests,
) -> None:
    house.clock.to("2027-03-10 12:00")
    night = event(
        "Jun night",
        ";TZID=America/New_York:20270312T230000",
        ";TZID=America/New_York:20270313T073000",
        "RRULE:FREQ=DAILY;COUNT=3",
    )
    found = coming(house, calendar(night))
    assert [(one[2], one[3]) for one in said(found)] == [
        ("03-12 23:00", "03-13 07:30"),
        ("03-13 23:00", "03-14 07:30"),
        ("03-14 23:00", "03-15 07:30"),
    ]
    assert [one.shift.span.length for one in found.new] == [
        timedelta(hours=hours, minutes=30) for hours in (8, 7, 8)
    ]


def test_one_of_many_may_be_left_out_or_moved(november: HouseOfTests) -> None:
    weekly = event(
        "Mags",
        ";TZID=America/New_York:20261116T150000",
        ";TZID=America/New_York:20261116T233000",
        "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261201T000000Z",
        "EXDATE;TZID=America/New_York:20261118T150000",
    )
    moved = event(
        "Mags",
        ";TZID=America/New_York:20261123T160000",
        ";TZID=America/New_York:20261123T233000",
        "RECURRENCE-ID;TZID=America/New_York:20261123T150000",
    )
    found = coming(november, calendar(weekly, moved))
    assert sorted(one[2] for one in said(found)) == [
        "11-16 15:00",
        "11-23 16:00",
        "11-25 15:00",
        "11-30 15:00",
    ]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Theo - training", ShiftKind.TRAINING),
        ("On-call: Theo", ShiftKind.ON_CALL),
        ("Sleepover (Theo)", ShiftKind.NIGHT_SLEEPOVER),
        ("THEO admin", ShiftKind.ADMIN),
        ("theo", ShiftKind.DAY),
    ],
)
def test_a_kind_of_shift_is_known_by_a_word_or_by_its_times(
    title: str, kind: ShiftKind, november: HouseOfTests
) -> None:
    found = coming(november, calendar(event(title, ":20261116T070000", ":20261116T153000")))
    assert [one.shift.kind for one in found.new] == [kind]


def test_two_names_in_one_title_are_two_shifts(november: HouseOfTests) -> None:
    found = coming(november, calendar(event("Dot, Rafi", ":20261116T070000", ":20261116T153000")))
    assert sorted(one.name for one in found.new) == ["Dot", "Rafi"]


@pytest.mark.parametrize(
    ("written", "why"),
    [
        (event("Theo", ";VALUE=DATE:20261116", ";VALUE=DATE:20261117"), "lasts whole days"),
        (event("Theo", ":20261116T070000", ":20261116T070000"), "ends before it starts"),
        (event("Theo", ":20261116T070000", ":20261115T070000"), "ends before it starts"),
        (event("Theo", ":20261116T070000", ":20261117T070000"), "17 hours"),
        (event("Theo", ":20261116T070000", ":20261116T071000"), "half an hour"),
        (event("Theo", ":20261316T070000", ":20261316T153000"), "a time there is not"),
        (event("Theo", ":soon", ":later"), "no time that can be read"),
        (event("Theo", ";TZID=Mars/Olympus:20261116T070000", ":20261116T153000"), "nobody here"),
        (event("Theo", ";TZID=../../etc/passwd:20261116T070000", ":x"), "nobody here knows"),
        (event("Alex", ":20261116T070000", ":20261116T153000"), "named in “Alex”"),
        (event("Theodora", ":20261116T070000", ":20261116T153000"), "Nobody on the team"),
        (event("A 802-555-0177", ":20261116T070000", ":20261116T153000"), "in its title."),
        (
            event("Theo", ":20261116T070000", ":20261116T153000", "RRULE:FREQ=MONTHLY"),
            "repeats in a way",
        ),
        (
            event("Theo", ":20261116T070000", ":20261116T153000", "RRULE:FREQ=DAILY;BYSECOND=1"),
            "repeats in a way",
        ),
        (
            event(
                "Theo",
                ":20261116T070000",
                ":20261116T153000",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261116T070000",
            ),
            "all that come after",
        ),
        ("BEGIN:VEVENT\r\nSUMMARY:Theo\r\nEND:VEVENT", "no beginning"),
        ("BEGIN:VEVENT\r\nSUMMARY:Theo\r\nDTSTART:20261116T070000\r\nEND:VEVENT", "no end"),
        ("BEGIN:VEVENT\r\nSUMMARY:Theo", "no end"),
    ],
)
def test_what_is_not_understood_is_named_by_its_line(
    written: str, why: str, november: HouseOfTests
) -> None:
    good = event("Mags", ":20261116T150000", ":20261116T233000", uid="good")
    found = coming(november, calendar(good, written))
    assert len(found.new) == 1
    (one,) = found.not_understood
    assert why in one.why
    assert one.line == 3 + good.count("\r\n") + 1
    assert "0177" not in one.why


@pytest.mark.parametrize(
    ("written", "whys"),
    [
        (
            event("Theo", ":soon", ":20261316T070000", "RRULE:FREQ=MONTHLY;BYSECOND=1"),
            (
                "“Theo”: Its DTSTART is no time that can be read.",
                "Its DTEND is a time there is not.",
                "(BYSECOND, FREQ=MONTHLY)",
            ),
        ),
        (
            event("Alex", ":20261116T070000", ":20261115T070000", "RDATE:20261117T070000,soon"),
            (
                "It ends before it starts, or as it starts.",
                "Its RDATE is not a list of times.",
                "Nobody on the team is named in “Alex”.",
            ),
        ),
        (
            "BEGIN:VEVENT\r\nUID:a\r\nDURATION:long\r\nRRULE:FREQ=DAILY\r\n"
            "EXDATE:never\r\nEND:VEVENT",
            (
                "It has no beginning (DTSTART). How long it lasts (DURATION) cannot be read.",
                "Its EXDATE is not a list of times.",
                "It has no title that names anybody.",
            ),
        ),
        (
            event("Theo 802-555-0177", ":soon", ":20261116T153000"),
            ("Its DTSTART is no time that can be read.",),
        ),
    ],
)
def test_everything_that_is_wrong_with_an_event_is_named_at_once(
    written: str, whys: tuple[str, ...], november: HouseOfTests
) -> None:
    found = coming(november, calendar(written), yes=True)
    (one,) = found.not_understood
    assert [why for why in whys if why not in one.why] == []
    assert "0177" not in one.why
    assert not found.new, "half of it would be there"


def test_of_an_event_with_a_fault_in_its_middle_nothing_is_put_on_the_roster(
    november: HouseOfTests,
) -> None:
    """Not the days before the fault, and of two people not the one who is free."""
    mags = event("Mags", ":20261117T070000", ":20261117T153000", uid="mags")
    both = event("Mags and Theo", ":20261117T080000", ":20261117T150000", uid="both")
    days = event("Rafi", ":20261116T070000", ":20261116T153000", "RDATE:20261117T070000,soon")
    found = coming(november, calendar(mags, both, days), yes=True)
    assert [one.name for one in found.new] == ["Mags"]
    two, rdate = (one.why for one in found.not_understood)
    assert two.startswith("“Mags and Theo”: Mags ")
    assert rdate == "“Rafi”: Its RDATE is not a list of times."


def test_an_event_written_again_without_whoever_stood_in_its_way_is_read(
    november: HouseOfTests,
) -> None:
    mags = event("Mags", ":20261117T070000", ":20261117T153000", uid="mags")
    both = event("Mags and Theo", ":20261117T080000", ":20261117T150000", uid="both")
    again = event("Theo", ":20261117T080000", ":20261117T150000", uid="both")
    found = coming(november, calendar(mags, both, again), yes=True)
    assert [one.name for one in found.new] == ["Mags", "Theo"]
    (left,) = found.not_understood
    assert left.why.startswith("“Mags and Theo”: Mags ")


@pytest.mark.parametrize("more", ["EXDATE;VALUE=DATE:20261116", "EXDATE:", "EXDATE:never"])
def test_what_is_left_out_of_an_event_that_comes_once_is_no_fault_in_it(
    more: str, november: HouseOfTests
) -> None:
    once = event("Mags", ":20261117T070000", ":20261117T153000", more)
    found = coming(november, calendar(once))
    assert ([one.name for one in found.new], found.not_understood) == (["Mags"], [])


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"BEGIN:VCALENDAR\r\nX:\xff\xfe", "not UTF-8: byte 20"),
        (b"hello", "no calendar"),
        (b"BEGIN:VCALENDAR\r\n" + b"x" * 5_000_000, "five million bytes"),
        (b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 20_001, "20,000 events"),
        (
            b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + b"BEGIN:X\r\n" * 100,
            "inside one another",
        ),
    ],
)
def test_a_file_that_cannot_be_a_roster_changes_nothing(
    content: bytes, why: str, november: HouseOfTests
) -> None:
    before = rosters.roster(november.book)
    with pytest.raises(Unfit, match=why):
        coming(november, content, yes=True)
    assert rosters.roster(november.book) == before


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;COUNT=1000000000",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=1000000000",
        "FREQ=DAILY",
        "FREQ=SECONDLY;COUNT=1000000000",
        "FREQ=DAILY;INTERVAL=999999999999",
    ],
)
def test_a_rule_without_end_costs_no_more_than_its_window(
    rule: str, november: HouseOfTests
) -> None:
    start = ":19900101T070000"
    endless = event("Theo", start, ":19900101T153000", f"RRULE:{rule}")
    with comes_to_an_end():
        found = coming(november, calendar(endless))
    assert len(found.new) + found.over <= 402


def test_ten_thousand_events_are_read_to_their_end_and_only_the_first_five_thousand(
    november: HouseOfTests,
) -> None:
    first = datetime(2026, 11, 13)  # noqa: DTZ001  # as it stands in the file
    days = [first + timedelta(days=n % 390) for n in range(10_000)]
    events = [
        event("Theo", f":{day:%Y%m%d}T070000", f":{day:%Y%m%d}T153000", uid=f"{n}")
        for n, day in enumerate(days)
    ]
    with comes_to_an_end():
        found = coming(november, calendar(*events))
    assert len(found.new) == 390
    assert "more than 5,000 shifts" in found.not_understood[-1].why


def test_only_a_coordinator_reads_a_roster_in(november: HouseOfTests) -> None:
    now = november.clock()
    written = read_ics(HOSTILE, NEW_YORK, Span(now, now + timedelta(days=90)))
    for act in (reading_in.look_over, reading_in.read_in):
        with pytest.raises(NotYours):
            act(november.theo, written)


def test_the_past_is_not_changed_from_a_file(november: HouseOfTests) -> None:
    before = rosters.roster(november.book)
    old = calendar(event("Rafi", ":20261111T150000", ":20261111T233000"))
    found = coming(november, old, yes=True)
    assert (found.over, found.new) == (1, [])
    assert rosters.roster(november.book) == before


TABLE = b"""\xef\xbb\xbfName;Date;Shift;Start;End
Theo;2026-11-16;day;;
Jun;2026-11-16;Night;23:00;07:30
Wren;2026-11-17;sleep-over night;22:00;08:00
Alex;2026-11-17;day;;
Mags;17.11.2026;evening;;
Mags;2026-11-17;brunch;;
Mags;2026-11-17;evening;25:00;26:00
Ines;2026-11-17;admin day;;
"""


def test_a_table_is_read_with_the_usual_times_where_none_are_said(november: HouseOfTests) -> None:
    now = november.clock()
    written = read_csv(TABLE, NEW_YORK, Span(now, now + timedelta(days=90)))
    found = reading_in.read_in(november.ines, written, leave_out=True)
    assert said(found) == [
        ("Theo", "day", "11-16 07:00", "11-16 15:30"),
        ("Jun", "night_awake", "11-16 23:00", "11-17 07:30"),
        ("Wren", "night_sleepover", "11-17 22:00", "11-18 08:00"),
    ]
    assert [one.line for one in found.not_understood] == [5, 6, 7, 8, 9]
    assert len(reading_in.read_in(november.ines, written, leave_out=True).same) == 3


def test_a_table_with_a_line_nobody_understands_is_refused_whole(november: HouseOfTests) -> None:
    now, before = november.clock(), rosters.roster(november.book)
    written = read_csv(TABLE, NEW_YORK, Span(now, now + timedelta(days=90)))
    with pytest.raises(reading_in.NotAllUnderstood, match=r"Line 5: .* Line 9: ") as refused:
        reading_in.read_in(november.ines, written)
    assert len(refused.value.found.new) == 3
    assert rosters.roster(november.book) == before
    # What is seen first says the same.
    assert reading_in.look_over(november.ines, written) == refused.value.found


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"", "name the columns"), (b"when,who\n1,2", "name the columns"), (b"\xff", "UTF-8")],
)
def test_a_table_without_the_columns_of_a_roster_is_refused(content: bytes, why: str) -> None:
    now = wall_moment(NOVEMBER)
    with pytest.raises(Unfit, match=why):
        read_csv(content, NEW_YORK, Span(now, now + timedelta(days=90)))


def test_what_goes_out_names_first_names_and_kinds_and_comes_in_again_unchanged(
    house: HouseOfTests,
) -> None:
    page = roster_out(house.theo)
    text = roster_ics(page)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "SUMMARY:Theo - Day" in text
    before = rosters.roster(house.book)
    found = coming(house, text.encode(), yes=True)
    assert (found.new, found.changed, found.gone, found.not_understood) == ([], [], [], [])
    now = house.clock()
    window = Span(now, now + timedelta(days=90))
    table = read_csv(roster_csv(page).encode(), NEW_YORK, window)
    again = reading_in.read_in(house.ines, table)
    assert (again.new, again.changed, again.not_understood) == ([], [], [])
    assert rosters.roster(house.book) == before


WALLS = st.datetimes(datetime(2026, 11, 13), datetime(2027, 11, 20))  # noqa: DTZ001
TITLES = st.sampled_from(["Theo", "Jun night", "Mags on call", "Dot & Rafi", "Ines admin", "Alex"])
RULES = st.sampled_from(
    ["", "RRULE:FREQ=DAILY;COUNT=5", "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU;COUNT=6"]
)
ZONES = st.sampled_from(["", ";TZID=America/New_York", ";TZID=Europe/London", "Z"])


@st.composite
def calendars(draw: st.DrawFn) -> bytes:
    events = []
    for number in range(draw(st.integers(1, 5))):
        start = draw(WALLS).replace(second=0, microsecond=0)
        end = start + timedelta(minutes=draw(st.integers(20, 1100)))
        zone = draw(ZONES)
        zone, utc = ("", "Z") if zone == "Z" else (zone, "")
        times = (f"{zone}:{one:%Y%m%dT%H%M%S}{utc}" for one in (start, end))
        rule = draw(RULES)
        more = (rule,) if rule else ()
        events.append(event(draw(TITLES), *times, *more, uid=f"u{number}"))
    return calendar(*events)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("calendars")


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(calendars())
def test_whatever_calendar_came_in_goes_out_and_comes_in_again_unchanged(
    larkspur: Path, folder: Path, content: bytes
) -> None:
    with a_copy(larkspur, folder) as house:
        house.clock.to(NOVEMBER)
        coming(house, content, yes=True)
        before = rosters.roster(house.book)
        assert coming(house, content, yes=True).new == []
        assert rosters.roster(house.book) == before
        with house.book.writing():
            rosters.publish(house.book, house.clock() + timedelta(days=420), by=1, at=house.clock())
        page = roster_out(house.ines, date(2026, 11, 12), date(2027, 12, 31))
        found = coming(house, roster_ics(page).encode(), yes=True)
        assert (found.new, found.changed, found.gone, found.not_understood) == ([], [], [], [])
        assert rosters.roster(house.book).assignments == before.assignments


def test_a_zone_of_the_file_is_known_by_the_place_it_names(november: HouseOfTests) -> None:
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:Office\r\nX-LIC-LOCATION:Europe/Berlin\r\n"
        "BEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nEND:STANDARD\r\nEND:VTIMEZONE"
    )
    start, end = ";TZID=Office:20261116T130000", ";TZID=Office:20261116T213000"
    found = coming(november, calendar(zone, event("Theo", start, end)))
    assert [one.shift.span.start for one in found.new] == [
        datetime(2026, 11, 16, 13, tzinfo=ZoneInfo("Europe/Berlin"))
    ]


def test_a_long_title_that_is_folded_is_read_whole(november: HouseOfTests) -> None:
    folded = event("The day of Th\r\n eo", ":20261116T070000", ":20261116T153000")
    assert [one[0] for one in said(coming(november, calendar(folded)))] == ["Theo"]
