"""What could not be kept in confidence: that it was so, to what kind of place, and who knows."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import confidence
from handover.desk.confidence import ConfidencePage, Marked, marker_words
from handover.house.confidence import ConfidenceMarker, MarkerKind, PersonTold, ToWhom
from handover.house.times import day_and_clock
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList


class Confidence(HouseScreen[None]):
    """Markers of one person. There is no room on them for what it was about."""

    HELP_TITLE = "Told in confidence"
    HELP_TEXT = (
        "What somebody told us in confidence stays with us. Where it could not, it stands here "
        "that it was so: to what kind of place it went, why, and whether the person knows. "
        "Nothing of what it was about is written, and nobody's name outside the house.\n\n"
        "Where the law asks for a report it gives a time; every handover says until when, until "
        "Space says that it is done. Enter puts right what stands there.\n"
        "The person sees this page. Tell them before, whenever that can be; otherwise right after."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="confidence.new", tooltip="Something was passed on"),
        Binding("space", "done", "Done", id="confidence.done", tooltip="It has been passed on"),
        Binding("q", "app.cover", show=False),
    ]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: ConfidencePage | None = None

    @property
    def about(self) -> str:
        """Whose confidence it is."""
        return f"confidence {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="confidence")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Told in confidence")

    def reload(self) -> None:
        """Read it again."""
        number = self.resident_id
        self.with_desk(
            lambda desk: confidence.confidence_page(desk, number), self._show, group="reload"
        )

    def _show(self, page: ConfidencePage) -> None:
        self.page = page
        self.headline(f"{page.resident.name} · told in confidence")
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: ConfidencePage, width: int) -> Iterator[Row]:
        zone = self.desk.zone
        yield Row("What could not be kept, and nothing of what it was")
        for one in page.markers:
            words = marker_words(one, zone)
            made = day_and_clock(one.made_at, zone)
            by = page.names.get(one.made_by, "?")
            text = f"{words[0].upper()}{words[1:]}. {made}, {by}"
            yield Row(textwrap.fill(text, width), f"marker:{one.id}", strong=one.open)
        if not page.markers:
            yield Row("  Nothing was passed on.")

    @property
    def _marker(self) -> ConfidenceMarker | None:
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind != "marker" or self.page is None:
            return None
        return next((one for one in self.page.markers if one.id == int(number)), None)

    @work
    async def action_new(self) -> None:
        """Something could not be kept."""
        async for filled in self.answers(_form(None)):
            number, marked = self.resident_id, _marked(filled)
            self.then_reload(lambda desk: confidence.mark(desk, number, marked), "It is marked.")

    @on(OptionList.OptionSelected)
    @work
    async def action_open(self) -> None:
        """Put right what stands there, or say that they know."""
        was = self._marker
        if was is None:
            return
        form = _form(was)
        form.about = f"{self.about} marker {was.id}"
        async for filled in self.answers(form):
            marked = _marked(filled)
            self.then_reload(lambda desk: confidence.put_right(desk, was, marked), "Put right.")

    def action_done(self) -> None:
        """It has been passed on."""
        was = self._marker
        if was is None:
            self.say("Put the > on what has been passed on first.")
            return
        self.then_reload(lambda desk: confidence.passed_on(desk, was), "Done. The clock stops.")


def _form(was: ConfidenceMarker | None) -> Fill:
    done = (("it has been passed on", True), ("it still has to be", False))
    return Fill(
        "Something told in confidence could not be kept",
        [
            Asked(
                "kind",
                "Why",
                answers=tuple((one.words, one) for one in MarkerKind),
                chosen=was.kind if was else MarkerKind.ROW_18,
            ),
            Asked(
                "to_whom",
                "To",
                answers=tuple((one.value, one) for one in ToWhom),
                chosen=was.to_whom if was else ToWhom.EMERGENCY,
            ),
            Asked(
                "told",
                "The person was",
                answers=tuple((one.words, one) for one in PersonTold),
                chosen=was.told if was else PersonTold.NOT_YET,
            ),
            Asked("done", "And", answers=done, chosen=not was.open if was else True),
        ],
        note="There is no field for what it was about: nothing of it is written anywhere.",
    )


def _marked(filled: dict[str, Any]) -> Marked:
    return Marked(filled["kind"], filled["to_whom"], filled["told"], filled["done"])
