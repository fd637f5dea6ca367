"""What tests of the house share: a book to copy, and a house that lives in the copy."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from handover.desk import carrying
from handover.house.notes import Carry
from tests.house_of_tests import HouseOfTests, MovingClock, copied, live_a_day, make_larkspur

# No test asserts on the clock; and where a commit is checked, a red run is about that commit.
settings.register_profile("house", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("house")


@pytest.fixture(scope="session")
def larkspur(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book every house of tests is a copy of. Nobody writes in it."""
    path = tmp_path_factory.mktemp("larkspur") / "larkspur.book"
    make_larkspur(path)
    return path


@pytest.fixture
def house(larkspur: Path, tmp_path: Path) -> HouseOfTests:
    """Larkspur House on Monday 9 March 2026 at 11:00, in a folder of its own."""
    folder = tmp_path / "house"
    folder.mkdir()
    return HouseOfTests(copied(larkspur, folder / "house.book"))


@pytest.fixture
def clock(house: HouseOfTests) -> MovingClock:
    """The clock on that house's wall."""
    return house.clock


@pytest.fixture(scope="session")
def lived_in(larkspur: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same book after one day. Nobody writes in it any more."""
    path = copied(larkspur, tmp_path_factory.mktemp("lived-in") / "lived-in.book")
    live_a_day(HouseOfTests(path))
    return path


@pytest.fixture
def monday(lived_in: Path, tmp_path: Path) -> HouseOfTests:
    """Larkspur House on Monday at 15:30, with something of everything in its book."""
    folder = tmp_path / "monday"
    folder.mkdir()
    path = copied(lived_in, folder / "house.book")
    return HouseOfTests(path, MovingClock("2026-03-09 15:30"))


MADE_ONCE = ("tour", "hostile", "larkspur_now", "told", "report")
"""What takes long to make: everything that looks at it runs where it was made."""


@pytest.fixture(autouse=True)
def everybody_has_said_that_it_may_be_carried(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the screens, what is carried was asked about before; `carry_is_asked` begins without."""
    of_a_screen = {"tui", "stories"} & set(request.path.parts)
    if of_a_screen and request.node.get_closest_marker("carry_is_asked") is None:
        monkeypatch.setattr(carrying, "said_this_shift", lambda _desk, _resident: Carry.YES)


@pytest.hookimpl(tryfirst=True)  # before the groups are written into the tests' names
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep together what looks at the same thing."""
    for item in items:
        for name in MADE_ONCE:
            if name in getattr(item, "fixturenames", ()):
                item.add_marker(pytest.mark.xdist_group(name))
