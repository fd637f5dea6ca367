"""Regular expressions that are made when they are used first.

To make one takes a hundred times as long as to look through a note with it, and most notes come to
few of those that there are.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Pattern:
    """Stands for a regular expression until something is asked of it."""

    def __init__(self, form: str, flags: int) -> None:
        self.pattern = form
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        # Kept here, so that it is asked for once: from then on it is as quick as the other.
        found = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, found)
        return found


def regex(form: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression, as `re.compile` would give it, that is made when it is used first."""
    return cast("re.Pattern[str]", _Pattern(form, flags))
