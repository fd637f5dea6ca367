"""A part that scrolls, in which the field one stands in stays in sight, whatever takes its room."""

from __future__ import annotations

from textual import events, on
from textual.containers import VerticalScroll
from textual.geometry import Offset, Region
from textual.widget import Widget
from textual.widgets import Static


class InSight(VerticalScroll, can_focus=False):
    """Keeps the field in sight, with the row its cursor stands in, and with what it asks for.

    The stock one looks once, when the field is come to: what is said at the foot afterwards, or
    another row of keys, covered it.
    """

    _stood: tuple[object, ...] = ()
    """How things lay when it was looked at last."""

    def on_mount(self) -> None:
        """Look whenever anything on the screen has found another place."""
        self.screen.screen_layout_refresh_signal.subscribe(self, lambda _screen: self._look())

    @on(events.DescendantFocus)
    def _come_to(self) -> None:
        self._stood = ()
        self.call_after_refresh(self._look)

    def _look(self) -> None:
        field = self.screen.focused if self.is_attached else None
        if field is None or self not in field.ancestors:
            return
        window = self.scrollable_content_region.shrink(self._outermost(field).dock_gutter)
        # Whoever scrolls to read something else is let be, and nothing here is done twice for it.
        stands = (field, field.region.translate(self.scroll_offset), window)
        if window.height and stands != self._stood:
            self._stood = stands
            self._keep_in_sight(field, window)

    def _keep_in_sight(self, field: Widget, window: Region) -> None:
        """Go to it the shortest way, and nowhere if it is seen."""
        for wanted in (self._with_its_question(field), field.region, caret_row(field)):
            if wanted.height <= window.height:
                break
        if wanted.y < window.y:
            self.scroll_relative(y=wanted.y - window.y, animate=False, immediate=True)
        elif wanted.bottom > window.bottom:
            self.scroll_relative(y=wanted.bottom - window.bottom, animate=False, immediate=True)

    def _outermost(self, field: Widget) -> Widget:
        """What stands in here, with the field in it: the field, or a row of several."""
        return next(one for one in self.children if one in field.ancestors_with_self)

    def _with_its_question(self, field: Widget) -> Region:
        row = self._outermost(field)
        at = self.displayed_children.index(row)
        before = self.displayed_children[at - 1] if at else None
        asks = isinstance(before, Static) and not before.styles.is_docked
        return field.region.union(before.region) if before and asks else field.region


def caret_row(field: Widget) -> Region:
    """The row of a field in which the next letter comes; of a field without one, its first."""
    spot = getattr(field, "cursor_screen_offset", None)
    y = spot.y if isinstance(spot, Offset) else field.content_region.y
    return Region(field.region.x, y, field.region.width, 1)
