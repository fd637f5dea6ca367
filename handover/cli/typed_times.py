"""`--from` and `--to`: ISO 8601, a time on the clock, or a time as a tired person types it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

from handover.cli.endings import Misused
from handover.desk.desk import Desk
from handover.desk.notes import NoteDraft
from handover.desk.times import happened
from handover.house.refusals import Unfit
from handover.house.times import Skipped, Span, Twice, local, read_wall

_ISO = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d")
_CLOCK = re.compile(r"\s*\d{1,2}[:.h]\d\d\s*")


def timed(desk: Desk, draft: NoteDraft, begin: str | None, end: str | None) -> NoteDraft:
    """The draft with the times that were typed; without any it is about now.

    Raises:
        Misused: There is an end without a beginning, or only one of the two has a zone.
        Unfit: It cannot be read, or ends before it begins.
    """
    if begin is None:
        if end is not None:
            raise Misused("--to needs --from: from when on?")
        return draft
    moments = [_moment(typed) for typed in (begin, end) if typed is not None]
    if all(moments):
        return replace(draft, when=_span([moment for moment in moments if moment]))
    if any(moments):
        raise Misused("Write --from and --to alike: both with a zone, or both without.")
    if end is None:
        return replace(draft, when=happened(desk, _wall(begin)))
    if _CLOCK.fullmatch(end):
        return replace(draft, when=happened(desk, f"{_wall(begin)}-{end.strip()}"))
    now = f"{local(desk.now(), desk.zone):%Y-%m-%d %H:%M}"
    first, last = (happened(desk, _wall(one)) or happened(desk, now) for one in (begin, end))
    assert first is not None  # only "now" is read as None, and now it is spelled out
    assert last is not None
    return replace(draft, when=replace(first, end=last.end))


def moment_of(desk: Desk, typed: str) -> datetime:
    """One typed moment, in UTC; of an hour that comes twice the first.

    Raises:
        Unfit: It cannot be read as a time, or the clocks skip it.
    """
    if found := _moment(typed):
        return found.astimezone(UTC)
    wall = happened(desk, _wall(typed))
    if wall is None:
        return desk.now()
    read = read_wall(wall.start, desk.zone)
    if isinstance(read, Skipped):
        raise Unfit(f"{wall.start:%H:%M} is skipped that night: the clocks go forward.")
    return read.first if isinstance(read, Twice) else read.moment


def _moment(typed: str) -> datetime | None:
    found = _iso(typed)
    return found if found is not None and found.tzinfo is not None else None


def _wall(typed: str) -> str:
    """ISO 8601 as the house types it; anything else as it is."""
    found = _iso(typed)
    return typed.strip() if found is None else f"{found:%Y-%m-%d %H:%M}"


def _iso(typed: str) -> datetime | None:
    if not _ISO.match(typed.strip()):
        return None
    try:
        return datetime.fromisoformat(typed.strip())
    except ValueError:
        return None


def _span(moments: list[datetime]) -> Span:
    first, last = moments[0], moments[-1]
    if last < first:
        raise Unfit("It ends before it begins. Correct the time.")
    return Span(first, last)
