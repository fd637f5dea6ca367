"""What was shared: mine, what others let the team read, and my private reflections."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from handover.desk import sharing
from handover.desk.private import STAYS_WORDS, my_reflections
from handover.desk.sharing import SharingsPage
from handover.house.notes import Note
from handover.house.sharing import Intention, SeenBy, SharingOfSelf
from handover.house.times import day_and_clock
from handover.tui.plain import page_width, plain
from handover.tui.screens.base import HouseScreen


class Sharings(HouseScreen[None]):
    """To read only. Nothing here is counted."""

    HELP_TITLE = "What was shared"
    HELP_TEXT = (
        "What you shared of yourself, what others on the team let you read, and your own private "
        f"reflections: those are for you alone and {STAYS_WORDS}. Nobody counts any of it."
    )
    BINDINGS = [Binding("pagedown", "more", "More", id="sharings.more")]

    def compose_body(self) -> ComposeResult:
        """The text, in a field that scrolls."""
        with VerticalScroll(id="page"):
            yield Static(id="shared", markup=False)

    def on_mount(self) -> None:
        """Show it."""
        self.query_one("#page").focus()
        self.headline("What was shared")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(
            lambda desk: (sharing.sharings(desk), my_reflections(desk)), self._show, group="reload"
        )

    def _show(self, found: tuple[SharingsPage, tuple[Note, ...]]) -> None:
        page, notes = found
        width = page_width(self.app.size.width, 74)
        lines = (_broken(line, width) for line in self._lines(page, notes))
        self.query_one("#shared", Static).update(plain("\n".join(lines)))

    def _lines(self, page: SharingsPage, notes: tuple[Note, ...]) -> Iterator[str]:
        yield "Mine"
        for one in page.mine:
            alone = one.seen_by is SeenBy.AUTHOR
            whose = "for me alone" if alone else "the team can read it"
            yield from self._sharing(one, page, whose)
        if not page.mine:
            yield "  Nothing yet."
        if page.others:
            yield ""
            yield "What others let the team read"
        for one in page.others:
            yield from self._sharing(one, page, page.team.get(one.author_id, "?"))
        if notes:
            yield ""
            yield f"My private reflections, {STAYS_WORDS}"
        for note in notes:
            yield f"  {self._when(note)}"
            for paragraph in note.text.splitlines():
                yield f"    {paragraph}"

    def _sharing(self, one: SharingOfSelf, page: SharingsPage, whose: str) -> Iterator[str]:
        name = page.residents.get(one.resident_id or 0, "several together")
        asked = "asked first" if one.asked_first else "not asked first"
        yield f"  {self._when(one)}, with {name}; {whose}; {asked}"
        yield f"    {one.what}  ({one.kind.words})"
        fits = [each.words for each in Intention if each in one.intentions]
        yield f"    for: {' · '.join(fits)}"
        if one.landed:
            yield f"    how it landed: {one.landed}"
        for each in page.answers.get(one.id, ()):
            said = ": ".join(filter(None, (each.choice, each.words)))
            yield f"    {each.question} {said}"

    def _when(self, one: SharingOfSelf | Note) -> str:
        zone = self.desk.zone
        return day_and_clock(one.happened_from, zone)

    def action_more(self) -> None:
        """The next page."""
        self.query_one("#page").scroll_page_down(animate=False)


def _broken(line: str, width: int) -> str:
    words = line.lstrip()
    indent = " " * (len(line) - len(words))
    return textwrap.fill(words, width, initial_indent=indent, subsequent_indent=indent)
