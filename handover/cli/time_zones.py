"""Where this machine keeps its time zones, said before Python works it out.

To find that one folder Python loads everything it knows about how it was built: 900 names and
values, which stay in memory for as long as the program runs.
"""

from __future__ import annotations

import os
from collections.abc import MutableMapping

USUAL = "/usr/share/zoneinfo"
"""Where nearly every machine has them. On others Python looks for itself."""


def say_where_they_are(environ: MutableMapping[str, str], usual: str = USUAL) -> None:
    """What `zoneinfo` reads; somebody's own setting stays, and what is missing is in `tzdata`."""
    if os.path.isdir(usual):
        environ.setdefault("PYTHONTZPATH", usual)
