"""Questions that are put to somebody who sits at the screen with us."""

from __future__ import annotations

from handover.tui.dialogs.ask import Fill, Pick


class TogetherPick(Pick):
    """One of a few things, chosen by them."""


class TogetherFill(Fill):
    """A few fields, filled in by them."""
