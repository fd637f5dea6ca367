"""Where somebody else wrote meanwhile: mine is kept over what I have seen, and over nothing else.

Every screen stands behind it, the way in too, so nothing of the rules is loaded for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from handover.house.refusals import MovedOn

if TYPE_CHECKING:
    from textual.screen import Screen

V = TypeVar("V")


class SeesWhatCame:
    """Stands before a screen whose forms may be kept over what was seen, and over nothing else."""

    _was: object = None
    """What is answered about, as it was read."""
    _seen: object = None
    """The same as it stood in the book when both texts were shown."""

    def as_seen(self, was: V) -> V:
        """What is answered about, as it was last seen: read, or shown beside one's own text."""
        self._was = was
        return self._seen if isinstance(self._seen, type(was)) else was

    async def shows_both(self, refusal: MovedOn) -> bool:
        """Show both texts. May the form now be kept over what stands in the book?"""
        from handover.tui.dialogs.both_texts import BothTexts, shown_at

        app = cast("Screen[Any]", self).app
        # What is hidden from whoever sits here is not seen, and neither is what was not read on to.
        whole = shown_at(app, refusal.theirs) == refusal.theirs
        known = whole and self._was is not None and isinstance(refusal.now, type(self._was))
        read = await app.push_screen_wait(BothTexts(refusal, once_more=known))
        self._seen = refusal.now if known and read else None
        return bool(known and read)

    def begins_anew(self) -> None:
        """Another form: nothing of another text was seen yet."""
        self._was = self._seen = None
