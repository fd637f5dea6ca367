"""What holds for today only is gone at the next 05:00 on the wall, on every night there is."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house.times import DAY_BEGINS, day_ends, house_day, local

NEW_YORK = ZoneInfo("America/New_York")
ZONES = ("America/New_York", "Europe/London", "Australia/Lord_Howe", "Africa/Cairo", "UTC")
MOMENTS = st.datetimes(
    datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)  # noqa: DTZ001
)  # fmt: skip


@given(moment=MOMENTS, zone=st.sampled_from(ZONES))
def test_the_day_ends_at_the_next_five_on_the_wall(moment: datetime, zone: str) -> None:
    here = ZoneInfo(zone)
    end = day_ends(moment, here)
    assert local(end, here).time() == DAY_BEGINS == time(5)
    assert timedelta(0) < end - moment <= timedelta(hours=25)
    assert house_day(end, here) == house_day(moment, here) + timedelta(days=1)
    assert house_day(end - timedelta(microseconds=1), here) == house_day(moment, here)
    assert day_ends(end - timedelta(microseconds=1), here) == end


@pytest.mark.parametrize(
    ("moment", "hours"),
    [
        (datetime(2026, 3, 7, 10, tzinfo=UTC), 23),  # from 05:00 on the day before the spring night
        (datetime(2026, 10, 31, 9, tzinfo=UTC), 25),
        (datetime(2026, 3, 6, 10, tzinfo=UTC), 24),
        (datetime(2026, 3, 8, 8, 59, tzinfo=UTC), 1 / 60),  # 04:59 after the spring night
    ],
)
def test_the_nights_of_the_clocks_are_longer_and_shorter(moment: datetime, hours: float) -> None:
    assert day_ends(moment, NEW_YORK) - moment == timedelta(hours=hours)
