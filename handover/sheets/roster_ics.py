"""The roster as a calendar: first names and kinds of shift, in UTC, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from handover.desk.roster_out import OutShift, RosterOut

FOLDED_AT = 73
"""Bytes after which a line goes on in the next, with a space before it (RFC 5545, 3.1)."""


def roster_ics(page: RosterOut) -> str:
    """The calendar, ready to be written to a file."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//handover//roster//EN",
        "CALSCALE:GREGORIAN",
    ]
    for one in page.shifts:
        lines += _event(page, one)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(page: RosterOut, one: OutShift) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:shift-{one.id}-{page.sign}@handover.invalid"
    yield f"DTSTAMP:{_utc(page.made_at)}"
    yield f"DTSTART:{_utc(one.span.start)}"
    yield f"DTEND:{_utc(one.span.end)}"
    yield f"SUMMARY:{_escaped(f'{one.name} - {one.kind.words}')}"
    yield "END:VEVENT"


def _utc(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%SZ}"


def _escaped(words: str) -> str:
    for sign in ("\\", ";", ","):
        words = words.replace(sign, f"\\{sign}")
    return words


def _folded(line: str) -> Iterator[str]:
    part = ""
    for sign in line:
        if len((part + sign).encode()) > FOLDED_AT:
            yield part
            part = " "
        part += sign
    yield part
