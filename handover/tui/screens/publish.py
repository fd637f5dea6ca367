"""Before the roster is published: what comes out, who is told, and what nobody could keep."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from textual.binding import Binding

from handover.desk import publishing
from handover.desk.orphans import Orphan
from handover.desk.publishing import PublishPage
from handover.house.times import day_and_clock, day_of
from handover.tui.plain import quoted
from handover.tui.screens.receive_words import wrapped
from handover.tui.screens.words_page import WordsPage


class Publish(WordsPage[str]):
    """Look first, then do it."""

    HELP_TITLE = "Publish the roster"
    HELP_TEXT = (
        "What everybody would see: the changes made since it was last published, and what was only "
        "planned until now. The left and right arrows choose up to which day.\n\n"
        "F2 publishes. Those concerned are told once on their boards, and the page “who is here "
        "when” shows it. Esc goes back and publishes nothing.\n"
        "A time with nobody in the house, or a promise nobody can keep, stops nothing: it stands "
        "here so that you can look at it first."
    )
    BINDINGS = [
        Binding("f2,ctrl+s", "publish", "Publish", id="publish.do", tooltip="It is out then"),
        Binding("left", "day(-1)", show=False),
        Binding("right", "day(1)", show=False),
        Binding("pageup", "day(-7)", "Earlier", id="publish.back", tooltip="A week less"),
        Binding("pagedown", "day(7)", "Later", id="publish.ahead", tooltip="A week more"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.day: date | None = None
        self.page: PublishPage | None = None

    def on_mount(self) -> None:
        """Show it."""
        self.headline("Publish the roster")

    def reload(self) -> None:
        """Read it again."""
        day = self.day
        self.with_desk(
            lambda desk: publishing.look_before_publishing(
                desk, day or publishing.last_planned(desk)
            ),
            self._show,
            group="reload",
        )

    def _show(self, page: PublishPage) -> None:
        self.page, self.day = page, page.last_day
        self.show_lines(lambda width: self._lines(page, width))

    def action_day(self, by: int) -> None:
        """Up to a day further, or less far."""
        if self.page is not None:
            was, self.day = self.day, self.page.last_day + timedelta(days=by)

            def back(refusal: Exception) -> None:
                self.day = was
                self.say(str(refusal))

            day = self.day
            self.say("")
            self.with_desk(
                lambda desk: publishing.look_before_publishing(desk, day),
                self._show,
                otherwise=back,
            )

    def action_publish(self) -> None:
        """It is out."""
        if self.page is not None:
            day = self.page.last_day
            self.with_desk(lambda desk: publishing.publish(desk, day), self._done)

    def _done(self, until: datetime) -> None:
        zone = self.desk.zone
        self.leave(f"It is out to {day_and_clock(until, zone)}.")

    def _lines(self, page: PublishPage, width: int) -> Iterator[str]:
        zone = self.desk.zone
        yield f"To {day_of(page.last_day)}, its night included   ← → another day"
        if page.out_until is not None:
            yield f"Out now: to {day_and_clock(page.out_until, zone)}"
        for heading, lines in (
            ("Changed since it was last published", page.changes),
            ("Comes out now", page.new_shifts),
            ("Nobody with the house", page.gaps),
            ("Promises nobody can keep then: ask them", _orphans(page)),
        ):
            if lines:
                yield f"\n{heading}"
            for line in lines:
                yield from wrapped(line, width)
        if not (page.changes or page.new_shifts):
            yield "\nNothing new would be out."
        if page.told:
            yield ""
            yield from wrapped(f"Told once on their boards: {', '.join(page.told)}.", width)


def _what(one: Orphan) -> str:
    """What was promised; off shift only when, until it was said why one reads it."""
    return one.when if one.held else quoted(one.follow_up.text)


def _orphans(page: PublishPage) -> tuple[str, ...]:
    return tuple(f"{one.name or 'The house'}: {_what(one)}, {one.why}" for one in page.orphans)
