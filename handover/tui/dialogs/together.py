"""Questions that are put to somebody who sits at the screen with us."""

from __future__ import annotations

from handover.tui.dialogs.ask import Fill, Pick
from handover.tui.together import Awake


class TogetherPick(Pick, Awake):
    """One of a few things, chosen by them."""


class TogetherFill(Fill, Awake):
    """A few fields, filled in by them."""
