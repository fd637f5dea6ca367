"""Which moments "Saturday", "tonight" and "half nine" mean, counted from the contact."""

from __future__ import annotations

import pytest

from handover.house.times import local
from handover.rules.promises import readings_of, when_of
from tests.rules.larkspur_roster import NEW_YORK, at

THURSDAY = at("12 Mar", "14:30")


def spans(words: str, said_at: str = "12 Mar 14:30") -> list[str]:
    """Every reading as local days and times: `14 05:00 > 15 05:00`."""
    day, _, clock = said_at.rpartition(" ")
    return [
        " > ".join(f"{local(end, NEW_YORK):%d %H:%M}" for end in (r.span.start, r.span.end))
        for r in readings_of(words, at(day, clock), NEW_YORK)
    ]


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ("saturday", "14 05:00 > 15 05:00"),
        ("Sat", "14 05:00 > 15 05:00"),
        ("thursady at 9", "19 09:00 > 19 09:30"),
        ("Saturday evening", "14 17:00 > 14 22:00"),
        ("Saturday evening at 6", "14 18:00 > 14 18:30"),
        ("sat 10am", "14 10:00 > 14 10:30"),
        ("Sunday at ten", "15 10:00 > 15 10:30"),
        ("tomorrow", "13 05:00 > 14 05:00"),
        ("tmrw morning", "13 06:00 > 13 12:00"),
        ("tomorrow at ten past four", "13 16:10 > 13 16:40"),
        ("tomorrow night", "13 21:00 > 14 06:00"),
        ("the day after tomorrow", "14 05:00 > 15 05:00"),
        ("tonight", "12 17:00 > 13 07:00"),
        ("this evening", "12 17:00 > 12 22:00"),
        ("in the morning", "13 06:00 > 13 12:00"),
        ("first thing", "13 06:00 > 13 09:00"),
        ("at 8", "12 20:00 > 12 20:30"),
        ("at 8am", "13 08:00 > 13 08:30"),
        ("at half nine", "12 21:30 > 12 22:00"),
        ("at quarter to four", "12 15:45 > 12 16:15"),
        ("at noon", "13 12:00 > 13 12:30"),
        ("before nine", "12 19:00 > 12 21:00"),
        ("after supper", "12 17:00 > 12 20:00"),
        ("in an hour", "12 15:30 > 12 16:00"),
        ("in two days", "14 05:00 > 15 05:00"),
        ("14th March", "14 05:00 > 15 05:00"),
        ("on the 15th", "15 05:00 > 16 05:00"),
        ("Tuesday week", "24 05:00 > 25 05:00"),
        ("next Tuesday", "17 05:00 > 18 05:00"),
    ],
)
def test_a_time_is_one_window(words: str, window: str) -> None:
    assert spans(words) == [window]


@pytest.mark.parametrize(
    ("words", "said_at", "days"),
    [
        ("Thursday", "12 Mar 08:30", ["Thursday 12 March", "Thursday 19 March"]),
        ("Thursday evening", "12 Mar 08:30", ["Thursday 12 March", "Thursday 19 March"]),
        ("Thursday morning", "12 Mar 14:30", ["Thursday 19 March"]),
        ("next Friday", "12 Mar 14:30", ["Friday 13 March", "Friday 20 March"]),
        ("tomorrow", "14 Mar 01:30", ["Saturday 14 March", "Sunday 15 March"]),
        ("tomorrow", "14 Mar 05:00", ["Sunday 15 March"]),
        ("tonight", "14 Mar 01:30", ["Friday 13 March"]),
    ],
)
def test_two_days_are_told_apart(words: str, said_at: str, days: list[str]) -> None:
    day, _, clock = said_at.rpartition(" ")
    assert [r.label for r in readings_of(words, at(day, clock), NEW_YORK)] == days


@pytest.mark.parametrize(
    "words",
    ["", "soon", "some time", "every night", "on her birthday", "31 February", "once a week",
     "when she wakes", "at 99", "in zero hours"],
)  # fmt: skip
def test_what_no_calendar_knows_has_no_window(words: str) -> None:
    assert spans(words) == []


def test_the_night_in_progress_ends_in_the_morning() -> None:
    assert spans("tonight", "14 Mar 01:30") == ["14 01:30 > 14 07:00"]


def test_a_day_is_an_hour_shorter_when_the_clocks_go_forward() -> None:
    window = when_of("Sunday", at("7 Mar", "12:00"), NEW_YORK)
    assert window is not None
    assert window.length.total_seconds() == 24 * 3600
    night = when_of("tonight", at("7 Mar", "18:00"), NEW_YORK)
    assert night is not None
    assert night.length.total_seconds() == 12 * 3600


def test_a_whole_promise_can_be_asked_for_its_time() -> None:
    window = when_of("I'll see you Saturday evening and we'll walk there", THURSDAY, NEW_YORK)
    assert window is not None
    assert f"{local(window.start, NEW_YORK):%A %H:%M}" == "Saturday 17:00"
    assert when_of("I'll see you Thursday evening", THURSDAY, NEW_YORK) is None
    assert when_of("I'll see you soon", THURSDAY, NEW_YORK) is None
