"""Keys that a slow line brings in two parts: their letters are never typed into a note."""

from __future__ import annotations

import time
from collections.abc import Callable

from handover.house.regex import regex

BEGUN = regex(r"\x1b(?:\[[0-?]*[ -/]*|O)\Z")
"""How a key begins of which more than Esc has come."""
REST = regex(r"\[(?:\[?[A-FHPQRSZ]|\d+(?:;\d+)*[~A-HPQRSu])|O[A-DFHMPQRS]")
"""How the rest of a key looks that comes by itself: nobody types that so fast."""
TOO_LATE_S = 2.0
"""After so long the rest of a key does not come any more."""
AT_ONCE_S, NOW_AND_THEN_S = 0.02, 0.1
"""How often it is looked whether Esc was Esc, and whether anything came."""


class HalfKeys:
    """Waits for the ends of keys, and leaves out an end that comes too late."""

    def __init__(self, tells: Callable[[], float] = time.monotonic) -> None:
        self._tells = tells
        self._begun = ""
        self._begun_at = self._esc_at = -TOO_LATE_S

    def whole(self, came: str, *, waiting: bool) -> str:
        """What of all that came can be passed on now.

        Esc by itself is passed on at once; `waiting` is whether the reader of keys still waits for
        more of it.
        """
        now = self._tells()
        if now - self._begun_at > TOO_LATE_S:
            self._begun = ""
        if not (self._begun or waiting) and now - self._esc_at < TOO_LATE_S:
            came = "" if REST.fullmatch(came) else came
            self._esc_at = -TOO_LATE_S
        text, self._begun = self._begun + came, ""
        if text:
            self._esc_at = now if text.endswith("\x1b") else -TOO_LATE_S
        if begun := BEGUN.search(text):
            self._begun, self._begun_at = begun[0], now
        return text.removesuffix(self._begun)
