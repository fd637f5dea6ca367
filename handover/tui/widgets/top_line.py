"""The line at the top: where you are and who is signed in."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from handover.tui.plain import plain, side_by_side

GAP = 2


class TopLine(Static):
    """Two things on one line, left and right."""

    def __init__(self, *, id: str = "top") -> None:
        super().__init__(id=id, markup=False)
        self._left = self._right = ""
        self._stands: Content | None = None

    def say(self, left: str, right: str = "") -> None:
        """Show other words."""
        self._left, self._right = left, right
        self._show()

    def on_resize(self) -> None:
        """It reaches from edge to edge."""
        self._show()

    @property
    def words(self) -> tuple[str, str]:
        """What stands left and right."""
        return (self._left, self._right)

    def _show(self) -> None:
        # Before it has been laid out it is as wide as the window all the same.
        width = max((self.size.width or self.app.size.width - 2) - 2, 20)
        right = self._right[: width // 2 + 10]
        if len(self._left) + GAP + len(right) > width:
            # Where one is says more than that it is oneself who is signed in.
            right = right.removesuffix(" (you)")
        line = side_by_side(
            width, (self._left, max(width - len(right) - GAP, 4)), (right, len(right))
        )
        words = Content.assemble(plain(line, "bold"))
        if words != self._stands:  # the same again would lay out the whole screen anew
            self._stands = words
            self.update(words)
