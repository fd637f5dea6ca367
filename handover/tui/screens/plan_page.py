"""The printable page of somebody's plan, for them to take along."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from handover.desk import plan_pages
from handover.desk.plan_pages import PartShown, PlanPage
from handover.house.plans import Section
from handover.house.times import Zone, short_day
from handover.tui.plain import plain, quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.on_paper import PRINT, put_on_paper
from handover.tui.screens.plan_rows import marked_words
from handover.tui.screens.receive_words import wrapped


class PlanOnPaper(HouseScreen[None]):
    """To be read, and to be put on paper by whoever it belongs to."""

    HELP_TITLE = "Their plan on one page"
    HELP_TEXT = (
        "The parts of the plan that say something, ready for paper. What they keep to themselves "
        "stands on it only in the together view. X puts it on paper."
    )
    BINDINGS = [
        Binding("down", "scroll(1)", show=False),
        Binding("up", "scroll(-1)", show=False),
        Binding("pagedown", "more", "More", id="plan-page.more", tooltip="Further down"),
        PRINT,
    ]

    def __init__(self, resident_id: int, *, for_them: bool = False) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.for_them = for_them

    def compose_body(self) -> ComposeResult:
        """The page."""
        with VerticalScroll(id="page", can_focus=False):
            yield Static(id="words", markup=False)

    def on_mount(self) -> None:
        """Show it."""
        self.headline("Their plan, on one page")

    def reload(self) -> None:
        """Read it again."""
        number, for_them = self.resident_id, self.for_them
        self.with_desk(
            lambda desk: plan_pages.their_plan(desk, number, for_them=for_them),
            self._show,
            group="reload",
        )

    def action_print(self) -> None:
        """Put it on paper."""
        put_on_paper(self, "plan-with-them" if self.for_them else "plan", self.resident_id)

    def _show(self, page: PlanPage) -> None:
        lines = paper_lines(page, self.desk.zone)
        self.query_one("#words", Static).update(plain("\n".join(lines)))

    def action_scroll(self, by: int) -> None:
        """A line further down, or up."""
        self.query_one("#page", VerticalScroll).scroll_relative(y=by, animate=False)

    def action_more(self) -> None:
        """Further down."""
        self.query_one("#page", VerticalScroll).scroll_page_down(animate=False)


def paper_lines(page: PlanPage, zone: Zone, width: int = 72) -> Iterator[str]:
    """A plan as it stands on paper, that many columns wide."""
    yield f"{page.resident.name.upper()}'S PLAN"
    if page.on_paper:
        yield "\nIt is on paper already, with them."
        return
    if page.version:
        yield f"version {page.version}"
        yield marked_words(page, zone).removesuffix(" Y marks it.")
    for part in page.parts:
        if not (part.empty or part.hidden):
            yield f"\n{part.section.called.upper()}"
            yield from _part(page, part, zone, width)
    if all(part.empty for part in page.parts):
        yield "\nNothing stands in it yet. Any part can be the first:"
        yield from (f"\n{one.called}\n  {one.asks}\n\n" for one in Section)


def _part(page: PlanPage, part: PartShown, zone: Zone, width: int) -> Iterator[str]:
    yield from wrapped(part.i_need, width)
    if part.house_needs:
        yield from wrapped(f"What the house needs: {part.house_needs}", width)
    for quote in part.quotes:
        yield from wrapped(f"{quoted(quote.text)} {short_day(quote.said_at, zone)}", width)
