"""Which signs the output can carry, and what is done about the others."""

from __future__ import annotations

import sys


def ascii_only() -> bool:
    """Can the output not carry every sign?"""
    encoding = (sys.stdout.encoding or "ascii").lower().replace("-", "")
    return encoding != "utf8"


def html_as_it_goes(page: str) -> str:
    """The page, with every sign named by its number where the output cannot carry it."""
    return page.encode("ascii", "xmlcharrefreplace").decode() if ascii_only() else page
