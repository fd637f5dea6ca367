"""House meetings, and what stands on the house's own board. Both belong to everybody who stays."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from handover.house.dataclass import dataclass
from handover.house.plain_text import fit_line, same_name
from handover.house.refusals import Unfit

NAMES_AT_MOST = 40
"""So many names fit on the page of a meeting."""


def names_of_all_there(typed: Iterable[str]) -> tuple[str, ...]:
    """Everybody who was there, each once, by the names they use.

    Raises:
        Unfit: A name is empty or too long, or there are too many.
    """
    found: list[str] = []
    for name in typed:
        clean = fit_line(name, "A name", limit=80)
        if not any(same_name(clean, other) for other in found):
            found.append(clean)
    if len(found) > NAMES_AT_MOST:
        raise Unfit(f"More than {NAMES_AT_MOST} names do not fit on the page.", of="present")
    return tuple(found)


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """Something anybody brought to a house meeting."""

    id: int
    text: str
    brought_by: str
    """The name they use; empty where it does not matter who."""
    recorded_by: int
    recorded_at: datetime
    """UTC."""
    meeting_id: int | None = None
    """The meeting it was talked about at; None while it waits for the next one."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A house meeting that was held. There is no vote: what it agreed, it agreed by consensus."""

    id: int
    held_at: datetime
    """UTC."""
    present: tuple[str, ...]
    """Everybody who was there, residents like staff, by the names they use."""
    talked: str
    """What was talked about, and what came of it."""
    next_on: date | None
    recorded_by: int
    recorded_at: datetime
    """UTC."""
    lines: tuple[MeetingLine, ...] = ()
    """What had been brought to it."""
    agreements: tuple[int, ...] = ()
    """Numbers of what it agreed."""


@dataclass(frozen=True, slots=True)
class StandingMessage:
    """Something on the house's board. It goes by itself when its time is over."""

    id: int
    text: str
    until: datetime
    """UTC."""
    by: int
    at: datetime
    """UTC."""
    version: int = 1
