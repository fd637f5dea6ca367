"""What somebody was not let do is read by themselves and by whoever keeps the team."""

from __future__ import annotations

from contextlib import suppress

from handover.desk import keys
from handover.desk.desk import Desk
from handover.desk.not_let import not_let
from handover.house.people import Role
from handover.house.refusals import NotYours
from tests.house_of_tests import HouseOfTests


def tries(desk: Desk) -> None:
    with suppress(NotYours):
        keys.join(desk, "Ash", Role.RELIEF)


def test_whoever_was_refused_reads_their_own_and_nobody_elses(house: HouseOfTests) -> None:
    tries(house.theo)
    mine = not_let(house.theo)
    assert "Mon 9 Mar 11:00  adding somebody to the team" in mine
    assert not_let(house.mags) == ("Nothing was refused.",)


def test_a_coordinator_reads_everybodys_the_newest_first(house: HouseOfTests) -> None:
    assert not_let(house.ines) == ("Nobody was held up by their role.",)
    tries(house.theo)
    house.clock.on(minutes=5)
    tries(house.dot)
    said = [line for line in not_let(house.ines) if line.startswith("Mon")]
    assert said == [
        "Mon 9 Mar 11:05  Dot: adding somebody to the team",
        "Mon 9 Mar 11:00  Theo: adding somebody to the team",
    ]


def test_the_same_twice_in_a_minute_stands_once(house: HouseOfTests) -> None:
    """Nobody is counted: whoever presses a key again has not done more."""
    tries(house.theo)
    tries(house.theo)
    assert sum("adding" in line for line in not_let(house.theo)) == 1
