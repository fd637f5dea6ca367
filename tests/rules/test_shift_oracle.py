"""Within-shift time against somebody who walks over every minute and asks: was she on?

The walker knows nothing of blocks, folds or offsets. It only turns UTC minutes into what the
kitchen clock shows.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.house.shifts import (
    USUAL_SHIFTS,
    Assignment,
    AssignmentStatus,
    Roster,
    ShiftKind,
    ShiftTemplate,
)
from handover.house.times import UTC, Once, Skipped, Span, Twice, read_wall
from handover.rules.shift_time import Verdict, WallSpan, judge, resolve

ZONES = tuple(map(ZoneInfo, ("America/New_York", "Europe/London", "Australia/Lord_Howe")))
FIRST, LAST = date(2026, 1, 1), date(2035, 12, 31)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
SHE = 1


def midnight(day: date) -> datetime:
    """00:00 UTC of that date."""
    return datetime.combine(day, time(), tzinfo=UTC)


def shown(moment: datetime, zone: ZoneInfo) -> datetime:
    """What the kitchen clock shows."""
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


@cache
def change_days(zone: ZoneInfo) -> tuple[date, ...]:
    """The local days of ten years in which the clocks change, found by looking at every day."""
    found = []
    for n in range((LAST - FIRST).days):
        start, end = midnight(FIRST + n * DAY), midnight(FIRST + (n + 1) * DAY)
        if start.astimezone(zone).utcoffset() != end.astimezone(zone).utcoffset():
            found.append(FIRST + n * DAY)
    return tuple(found)


@cache
def minutes_around(day: date, zone: ZoneInfo) -> tuple[tuple[datetime, datetime], ...]:
    """Every UTC minute of the local day and the next, and more, with what the clock shows."""
    start = midnight(day - DAY)
    minutes = (start + n * MINUTE for n in range(84 * 60))
    return tuple((minute, shown(minute, zone)) for minute in minutes)


@cache
def minutes_showing(day: date, zone: ZoneInfo) -> dict[datetime, list[datetime]]:
    """For everything the clock shows around that day, the minutes in which it does."""
    showing: dict[datetime, list[datetime]] = {}
    for minute, clock in minutes_around(day, zone):
        showing.setdefault(clock, []).append(minute)
    return showing


def days(zone: ZoneInfo) -> st.SearchStrategy[date]:
    """Any day of ten years, mostly the day of a clock change or one beside it."""
    near = st.builds(
        lambda day, n: day + n * DAY, st.sampled_from(change_days(zone)), st.integers(-2, 1)
    )
    return st.one_of(near, near, near, st.dates(FIRST, LAST))


CLOCK_TIMES = st.one_of(
    st.sampled_from([time(0), time(1, 30), time(2), time(2, 30), time(7), time(23, 30)]),
    st.builds(time, st.integers(0, 3), st.integers(0, 59)),
    st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45])),
)
TEMPLATES = st.one_of(
    st.sampled_from(USUAL_SHIFTS),
    st.builds(ShiftTemplate, st.sampled_from(ShiftKind), CLOCK_TIMES, CLOCK_TIMES),
)


@st.composite
def assignments(draw: st.DrawFn, zone: ZoneInfo, around: date) -> Assignment:
    """One shift near that day: hers or another's, active or let go, of any kind and length."""
    template = draw(TEMPLATES)
    day = around + draw(st.integers(-2, 1)) * DAY
    span = template.on(day, zone)
    if draw(st.booleans()):
        # Now and then somebody is put on by hand, from one minute to another.
        start = midnight(around) + draw(st.integers(-1000, 2500)) * MINUTE
        span = Span(start, start + draw(st.integers(0, 700)) * MINUTE)
    return Assignment(
        id=draw(st.integers(1, 99)),
        staff_id=draw(st.sampled_from([SHE, SHE, SHE, 2])),
        kind=template.kind,
        date_local=day,
        span=span,
        status=draw(st.sampled_from([*AssignmentStatus, *[AssignmentStatus.PLANNED] * 6])),
    )


@st.composite
def touching(draw: st.DrawFn, zone: ZoneInfo, around: date) -> tuple[Assignment, ...]:
    """A roster near that day, with some shifts that begin exactly where another one ends."""
    some = draw(st.lists(assignments(zone, around), max_size=6))
    for before in draw(st.lists(st.sampled_from(some), max_size=2)) if some else ():
        length = draw(st.integers(1, 600)) * MINUTE
        span = Span(before.span.end, before.span.end + length)
        some.append(Assignment(100, SHE, ShiftKind.EVENING, around, span))
    return tuple(some)


LENGTHS = st.integers(0, 200)


@st.composite
def contacts(draw: st.DrawFn, around: date, edges: list[datetime]) -> Span:
    """Time together near that day, mostly close to where a shift begins or ends."""
    anywhere = st.builds(lambda n: midnight(around) + n * MINUTE, st.integers(-1500, 3000))
    if not edges or draw(st.integers(0, 4)) == 0:
        start = draw(anywhere)
        return Span(start, start + draw(LENGTHS) * MINUTE)
    edge = draw(st.sampled_from(edges))
    before, after = (
        draw(st.one_of(st.just(0), LENGTHS)),
        draw(st.one_of(st.integers(-3, 18), LENGTHS)),
    )
    start, end = edge - before * MINUTE, edge + after * MINUTE
    return Span(min(start, end), max(start, end))


def walk(span: Span, roster: tuple[Assignment, ...]) -> Verdict:
    """What somebody finds who asks of every minute whether she was on with residents."""

    def on(minute: datetime) -> bool:
        return any(
            a.span.start <= minute < a.span.end
            for a in roster
            if a.staff_id == SHE
            and a.status in ("planned", "confirmed", "worked")
            and a.kind not in ("admin", "training", "on_call")
        )

    if span.start == span.end:
        # Exactly at the end she still counts, so the minute before is asked about as well.
        here = on(span.start) or on(span.start - MINUTE)
        return Verdict.INSIDE if here else Verdict.OUTSIDE
    count = (span.end - span.start) // MINUTE
    minutes = [on(span.start + n * MINUTE) for n in range(count)]
    if all(minutes):
        return Verdict.INSIDE
    if minutes[0] and count - minutes.index(False) <= 15:
        return Verdict.RAN_OVER
    return Verdict.PARTLY_OUTSIDE if any(minutes) else Verdict.OUTSIDE


@pytest.mark.parametrize("zone", ZONES, ids=str)
@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_every_verdict_is_the_one_of_somebody_who_walks_over_the_minutes(
    zone: ZoneInfo, data: st.DataObject
) -> None:
    around = data.draw(days(zone))
    roster = data.draw(touching(zone, around))
    hers = [a.span for a in roster if a.staff_id == SHE and a.active and a.with_residents]
    edges = [edge for span in hers for edge in (span.start, span.end)]
    span = data.draw(contacts(around, edges))
    blocks = Roster(roster, published_until=None).blocks_of(SHE)
    assert judge(span, blocks) is walk(span, roster)


@pytest.mark.parametrize("zone", ZONES, ids=str)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_a_wall_time_means_the_minutes_in_which_the_clock_shows_it(
    zone: ZoneInfo, data: st.DataObject
) -> None:
    day = data.draw(days(zone))
    showing = minutes_showing(day, zone)
    for n in range(24 * 60):
        wall = datetime.combine(day, time()) + n * MINUTE
        match read_wall(wall, zone):
            case Once(moment):
                assert showing[wall] == [moment]
            case Twice(first, second):
                assert showing[wall] == [first, second]
            case Skipped(before, after):
                assert wall not in showing
                assert before < wall < after
                assert len(showing[before]) == len(showing[after]) == 1


@pytest.mark.parametrize("zone", ZONES, ids=str)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_shift_lasts_from_where_the_clock_first_shows_its_start_to_where_it_last_shows_its_end(
    zone: ZoneInfo, data: st.DataObject
) -> None:
    day = data.draw(days(zone))
    template = data.draw(TEMPLATES)
    ends = day if template.start < template.end else day + DAY

    def showing(wall: datetime) -> list[datetime]:
        """The minutes showing it, or the next that exists where none does."""
        later = (minute for minute, clock in minutes_around(day, zone) if clock > wall)
        return minutes_showing(day, zone).get(wall) or [next(later)]

    first = showing(datetime.combine(day, template.start))[0]
    last = showing(datetime.combine(ends, template.end))[-1]
    assert template.on(day, zone) == Span(first, last)


@pytest.mark.parametrize("zone", ZONES, ids=str)
@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_typed_times_have_as_many_readings_as_the_clock_gives_them(
    zone: ZoneInfo, data: st.DataObject
) -> None:
    day = data.draw(days(zone))
    start, end = (datetime.combine(day, data.draw(CLOCK_TIMES)) for _ in range(2))
    now = midnight(day) + data.draw(st.integers(-900, 2900)) * MINUTE
    showing = minutes_showing(day, zone)
    possible = {
        Span(one, other)
        for one in showing.get(start, ())
        for other in showing.get(end, ())
        if one <= other <= now + 2 * MINUTE
    }
    span, concerns = resolve(WallSpan(start, end), zone, now=now)
    if len(possible) == 1:
        assert {span} == possible
        assert concerns == ()
    else:
        [concern] = concerns
        assert span is None
        assert concern.rule == ("A14" if possible else "B3")
        assert len(concern.exits) == (len(possible) or 1)


@pytest.mark.parametrize(
    ("zone", "hours"), [(ZONES[0], 1.0), (ZONES[1], 1.0), (ZONES[2], 0.5)], ids=str
)
def test_for_ten_years_the_night_is_shorter_in_spring_and_longer_in_autumn(
    zone: ZoneInfo, hours: float
) -> None:
    night = next(shift for shift in USUAL_SHIFTS if shift.kind is ShiftKind.NIGHT_AWAKE)
    nights = [FIRST + n * DAY for n in range((LAST - FIRST).days)]
    lengths = [night.on(day, zone).length / timedelta(hours=1) for day in nights]
    assert lengths.count(8.5 - hours) == 10
    assert lengths.count(8.5 + hours) == 10
    assert set(lengths) == {8.5 - hours, 8.5, 8.5 + hours}
