"""What is worth a thought about somebody's first days, and about a stay that grows long."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handover.house.arriving import (
    ArrivalAnswer,
    ArrivalItem,
    ArrivalKey,
    LongerStay,
    is_arriving,
    still_open,
)
from handover.house.houses import House, HousePreset
from handover.house.people import Resident, Stay, StayStatus
from handover.house.priorities import HowWeKnow
from handover.rules.arriving import long_stay, open_from_arriving

ZONE = ZoneInfo("America/New_York")
CAME = datetime(2026, 3, 14, 16, 30, tzinfo=UTC)
"""Half past twelve in New York."""
ODILE = Resident(1, "Odile", stay=Stay(1, 1, StayStatus.STAYING, CAME))
FIVE = tuple(ArrivalKey)[:5]


def said(
    *keys: ArrivalKey, answer: ArrivalAnswer = ArrivalAnswer.TOLD, at: datetime = CAME
) -> tuple[ArrivalItem, ...]:
    return tuple(ArrivalItem(n, 1, key, answer, at, 1) for n, key in enumerate(keys, 1))


def line(items: tuple[ArrivalItem, ...], after: timedelta, who: Resident = ODILE) -> str:
    found = open_from_arriving(who, items, CAME + after, ZONE)
    assert all(one.rule == "N12" for one in found)
    return "".join(one.why for one in found)


def test_nothing_is_said_on_the_day_they_came_nor_in_the_night_after() -> None:
    assert line((), timedelta(hours=8)) == ""
    assert line((), timedelta(hours=16)) == ""


def test_from_the_next_day_on_what_is_open_is_named_confidence_first() -> None:
    assert "what we cannot keep to ourselves; a first talk about boundaries, and more" in line(
        (), timedelta(hours=17)
    )


def test_boundaries_and_plan_are_named_before_the_rest() -> None:
    open_ = line(said(*FIVE), timedelta(days=1))
    assert open_.startswith("Open from arriving, for a good moment: a first talk about boundaries;")
    assert "a plan for hard times" in open_


def test_rather_not_yet_is_not_brought_up_again_the_same_day() -> None:
    later = CAME + timedelta(days=1)
    items = said(*tuple(ArrivalKey)[:6], ArrivalKey.HANDOVER) + said(
        ArrivalKey.BOUNDARIES,
        ArrivalKey.PLAN,
        answer=ArrivalAnswer.RATHER_NOT_YET,
        at=later,
    )
    assert line(items, timedelta(days=1, hours=3)) == ""
    assert "boundaries" in line(items, timedelta(days=2))


def test_rather_not_yet_after_the_first_days_stands() -> None:
    late = CAME + timedelta(days=5)
    items = said(*ArrivalKey, answer=ArrivalAnswer.RATHER_NOT_YET, at=late)
    assert line(items, timedelta(days=9)) == ""
    nobody_asked = said(*ArrivalKey, answer=ArrivalAnswer.NOT_NOW, at=late)
    assert line(nobody_asked, timedelta(days=9)) != ""
    assert line(nobody_asked, timedelta(days=15)) == ""


def test_when_all_was_told_nothing_is_said_and_nobody_is_arriving() -> None:
    everything = said(*ArrivalKey)
    assert line(everything, timedelta(days=9)) == ""
    assert not is_arriving(ODILE, everything, CAME + timedelta(hours=1))


def test_arriving_is_the_first_three_days_with_something_open() -> None:
    assert is_arriving(ODILE, said(*FIVE), CAME + timedelta(hours=71))
    assert not is_arriving(ODILE, said(*FIVE), CAME + timedelta(hours=72))
    expected = Resident(1, "Odile", stay=Stay(1, 1, StayStatus.EXPECTED))
    assert not is_arriving(expected, (), CAME)


def test_the_last_answer_counts_and_the_order_is_that_of_the_house() -> None:
    items = said(ArrivalKey.PLAN, ArrivalKey.CONFIDENCE) + said(
        ArrivalKey.PLAN, answer=ArrivalAnswer.NOT_NOW
    )
    left = still_open(items)
    assert left[0] is ArrivalKey.WHAT_THIS_IS
    assert ArrivalKey.PLAN in left
    assert ArrivalKey.CONFIDENCE not in left


def stayed(days: int, *, usual: tuple[int, int] | None = (90, 183), **more: object) -> list[str]:
    longer = more.get("longer")
    assert longer is None or isinstance(longer, LongerStay)
    who = Resident(
        1,
        "Bee",
        stay=Stay(1, 1, StayStatus.STAYING, CAME, left_at=CAME if more.get("leaves") else None),
    )
    now = CAME + timedelta(days=days)
    return [one.rule for one in long_stay(who, usual, longer, now, ZONE)]


AGREED = LongerStay(1, 1, "until the lunch", "Ines", date(2026, 9, 20), HowWeKnow.HERE_NOW, CAME, 1)


@pytest.mark.parametrize(
    ("days", "asked"),
    [(10, []), (168, []), (169, ["N13"]), (183, ["N13"]), (184, ["A13"]), (300, ["A13"])],
)
def test_a_long_stay_is_asked_about_and_nothing_is_counted_down(
    days: int, asked: list[str]
) -> None:
    assert stayed(days) == asked


def test_what_was_agreed_is_asked_once_and_holds_until_its_day() -> None:
    assert stayed(186, longer=AGREED) == []
    assert stayed(192, longer=AGREED) == ["A13"]


def test_a_day_they_chose_to_leave_is_something_agreed() -> None:
    assert stayed(184, leaves=True) == []


def test_where_nothing_is_usual_nothing_is_long() -> None:
    assert stayed(900, usual=None) == []
    assert stayed(13, usual=(1, 14)) == ["N13"]
    assert stayed(15, usual=(1, 14)) == ["A13"]


def test_a_house_says_how_long_stays_usually_are() -> None:
    assert House("A", "UTC").usual_days == (90, 183)
    assert House("A", "UTC", HousePreset.RESPITE).usual_days == (1, 14)
    assert House("A", "UTC", HousePreset.OTHER).usual_days is None
    assert House("A", "UTC", stay_usual_max=60).usual_days == (60, 60)
    assert House("A", "UTC", HousePreset.OTHER, stay_usual_max=7).usual_days == (0, 7)


def test_no_line_has_a_number_in_it() -> None:
    who = Resident(1, "Bee", stay=Stay(1, 1, StayStatus.STAYING, CAME))
    for days in (175, 200):
        for one in long_stay(who, (90, 183), None, CAME + timedelta(days=days), ZONE):
            assert not any(sign.isdigit() for sign in one.why)
