"""`--from` and `--to` as people and programs write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from handover.cli.endings import Misused
from handover.cli.typed_times import timed
from handover.desk import opening
from handover.desk.desk import Desk
from handover.desk.notes import NoteDraft
from handover.house.notes import NoteKind
from handover.house.refusals import Unfit
from handover.house.times import Span
from tests.cli.conftest import PASSPHRASE


@dataclass(frozen=True)
class Wall:
    """Times on the wall, the day of the month and the clock."""

    start: str
    end: str


DRAFT = NoteDraft(NoteKind.HOUSE, "We made soup.")


@pytest.fixture(scope="module")
def desk(new_house: Path) -> Desk:
    """Tuesday 10 March 2026, 15:10 in New York."""
    now = datetime(2026, 3, 10, 19, 10, tzinfo=UTC)
    return opening.sign_in(opening.open_book(new_house), "Theo", PASSPHRASE, clock=lambda: now)


def wall(desk: Desk, begin: str, end: str | None = None) -> Wall:
    when = timed(desk, DRAFT, begin, end).when
    assert when is not None
    assert not isinstance(when, Span)
    return Wall(f"{when.start:%d %H:%M}", f"{when.end:%d %H:%M}")


@pytest.mark.parametrize(
    ("begin", "end", "meant"),
    [
        ("14:00", None, Wall("10 14:00", "10 14:00")),
        ("14:00-14:30", None, Wall("10 14:00", "10 14:30")),
        ("14:00", "14:30", Wall("10 14:00", "10 14:30")),
        ("yesterday 14:00", "14:30", Wall("09 14:00", "09 14:30")),
        ("yesterday 23:50", "0:20", Wall("09 23:50", "10 00:20")),
        ("yesterday 23:00", "today 7:00", Wall("09 23:00", "10 07:00")),
        ("14:00", "now", Wall("10 14:00", "10 15:10")),
        ("2026-03-09T10:00", None, Wall("09 10:00", "09 10:00")),
        ("2026-03-09 10:00", "10:40", Wall("09 10:00", "09 10:40")),
        ("2026-03-09T10:00:59", "2026-03-10T09:00", Wall("09 10:00", "10 09:00")),
        ("Mon 10:00", "2026-03-09T10:30", Wall("09 10:00", "09 10:30")),
    ],
)
def test_without_a_zone_the_clock_on_the_wall_is_meant(
    desk: Desk, begin: str, end: str | None, meant: Wall
) -> None:
    assert wall(desk, begin, end) == meant


def test_with_a_zone_a_moment_is_meant(desk: Desk) -> None:
    draft = timed(desk, DRAFT, "2026-03-09T10:00-04:00", "2026-03-09T14:30Z")
    assert draft.when == Span(
        datetime(2026, 3, 9, 14, 0, tzinfo=UTC), datetime(2026, 3, 9, 14, 30, tzinfo=UTC)
    )


def test_without_a_time_it_is_about_now(desk: Desk) -> None:
    assert timed(desk, DRAFT, None, None).when is None
    assert timed(desk, DRAFT, "now", None).when is None


@pytest.mark.parametrize("begin", ["soon", "2026-02-30T10:00", "2026-03-09", "14"])
def test_what_is_no_time_is_said(desk: Desk, begin: str) -> None:
    with pytest.raises(Unfit):
        timed(desk, DRAFT, begin, None)


def test_one_zone_is_not_enough(desk: Desk) -> None:
    with pytest.raises(Misused):
        timed(desk, DRAFT, "2026-03-09T10:00Z", "2026-03-09T10:30")
