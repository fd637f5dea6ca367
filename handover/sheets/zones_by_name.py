"""The zones that calendars name: as everybody does, or as some programs do for themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from zoneinfo import ZoneInfo

_MAY_BE_ONE = re.compile(r"[A-Za-z][A-Za-z0-9_+/-]{1,60}$")

WINDOWS = {
    "hawaiian standard time": "Pacific/Honolulu",
    "alaskan standard time": "America/Anchorage",
    "pacific standard time": "America/Los_Angeles",
    "us mountain standard time": "America/Phoenix",
    "mountain standard time": "America/Denver",
    "central standard time": "America/Chicago",
    "canada central standard time": "America/Regina",
    "eastern standard time": "America/New_York",
    "us eastern standard time": "America/Indianapolis",
    "atlantic standard time": "America/Halifax",
    "newfoundland standard time": "America/St_Johns",
    "e. south america standard time": "America/Sao_Paulo",
    "gmt standard time": "Europe/London",
    "greenwich standard time": "Atlantic/Reykjavik",
    "w. europe standard time": "Europe/Berlin",
    "romance standard time": "Europe/Paris",
    "central europe standard time": "Europe/Budapest",
    "central european standard time": "Europe/Warsaw",
    "e. europe standard time": "Europe/Chisinau",
    "gtb standard time": "Europe/Bucharest",
    "fle standard time": "Europe/Kiev",
    "turkey standard time": "Europe/Istanbul",
    "israel standard time": "Asia/Jerusalem",
    "south africa standard time": "Africa/Johannesburg",
    "russian standard time": "Europe/Moscow",
    "arabian standard time": "Asia/Dubai",
    "india standard time": "Asia/Calcutta",
    "china standard time": "Asia/Shanghai",
    "tokyo standard time": "Asia/Tokyo",
    "aus eastern standard time": "Australia/Sydney",
    "e. australia standard time": "Australia/Brisbane",
    "cen. australia standard time": "Australia/Adelaide",
    "aus central standard time": "Australia/Darwin",
    "w. australia standard time": "Australia/Perth",
    "tasmania standard time": "Australia/Hobart",
    "new zealand standard time": "Pacific/Auckland",
    "utc": "UTC",
}
"""What Outlook calls zones, and the place each stands for (CLDR windowsZones, territory 001)."""


def zone_named(name: str, places: Mapping[str, str]) -> ZoneInfo | None:
    """The zone of that name; None if nobody knows it. `places` are the file's own."""
    said = name.strip().strip('"')
    candidates = [said, places.get(name, ""), WINDOWS.get(said.casefold(), "")]
    # Some programs write a path before the name: /freeassociation.sourceforge.net/Europe/London.
    parts = said.split("/")
    candidates += ["/".join(parts[at:]) for at in range(1, len(parts))]
    for one in candidates:
        if one and _MAY_BE_ONE.match(one):
            try:
                return ZoneInfo(one)
            except (KeyError, ValueError, OSError):
                continue
    return None
