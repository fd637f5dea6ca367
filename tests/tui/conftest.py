"""The tour of every screen, made once for all tests that look at it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.tui.tour import Seen, make_the_tour


@pytest.fixture(scope="session")
def tour(lived_in: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Seen]:
    """What stands on every screen and in every question of the house."""
    return asyncio.run(make_the_tour(lived_in, tmp_path_factory.mktemp("tour")))
