"""Receiving: one part at a time, got it or ask, and saying back what you will carry."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from handover.desk import handovers
from handover.desk.handover_pages import HandoverPage, Part, handover_page
from handover.desk.items import Item
from handover.house.handovers import HOUSE_PART, HandoverStatus, Heard
from handover.house.times import clock, short_day
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.plain import plain, quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.fields import Line
from handover.tui.widgets.top_line import TopLine


class Receive(HouseScreen[None]):
    """A handover, first what must be known, then one person after the other, the house last."""

    HELP_TITLE = "Receiving"
    HELP_TEXT = (
        "One person at a time, what they said first. Read it, then say in a line what you will "
        "carry, in your own words: the shift before you sees it and can put it right.\n\n"
        "F2 says: got it. F4 asks about this part; the question stays until it is answered.\n"
        "The line may stay empty. Nobody is kept from starting work: Esc leaves, and you go on "
        "later where you were."
    )
    BINDINGS = [
        Binding("f2,ctrl+s", "got_it", "Got it", id="receive.got-it", tooltip="Heard; go on"),
        Binding("f4", "ask", "Ask", id="receive.ask", tooltip="Ask about this part"),
        Binding("f6,ctrl+n", "next", "Next", id="receive.next", tooltip="The next part"),
        Binding("f3,ctrl+b", "previous", "Part before", id="receive.previous"),
        Binding("pagedown", "more", "More", id="receive.more", tooltip="Read on"),
        Binding("pageup", "less", show=False),
        Binding("down", "down", show=False),
        Binding("up", "up", show=False),
        Binding("escape", "back", "Later", id="receive.later", tooltip="Go on another time"),
    ]

    def __init__(self, handover_id: int) -> None:
        super().__init__()
        self.handover_id = handover_id
        self.page: HandoverPage | None = None
        self.parts: tuple[Part, ...] = ()
        self.at = -1
        """-1 is the beginning: what must be known, what was promised, celebrations."""

    def compose_body(self) -> ComposeResult:
        """The part, and a line to say it back."""
        with VerticalScroll(id="part", can_focus=False):
            yield Static(id="words", markup=False)
        yield Static(id="back-label", classes="label", markup=False)
        yield Line(id="back", placeholder="may stay empty")

    def on_mount(self) -> None:
        """Begin at the beginning."""
        self.query_one("#back", Line).focus()
        self.headline("Receiving")

    def reload(self) -> None:
        """Read it again; what is being typed stays."""
        number = self.handover_id
        self.with_desk(lambda desk: handover_page(desk, number), self._refresh_page, group="reload")

    def _refresh_page(self, page: HandoverPage) -> None:
        first = self.page is None
        self.page = page
        self.parts = tuple(part for part in page.parts if not part.quiet or part.part != HOUSE_PART)
        if first:
            heard = {a.part for p in self.parts for a in p.heard if a.staff_id == self.desk.who.id}
            unheard = [i for i, part in enumerate(self.parts) if part.part not in heard]
            self.at = unheard[0] if heard and unheard else -1
        self._show()

    def _show(self) -> None:
        page = self.page
        assert page is not None
        given = page.handover
        who = f"{page.given_by}, {given.from_words}" if given else ""
        where = "the beginning" if self.at < 0 else f"{self.at + 1} of {len(self.parts)}"
        self.query_one(TopLine).say(
            f"Receiving from {who}", f"{where} · {self.desk.who.name} (you)"
        )
        width = max(self.query_one("#part").scrollable_content_region.width - 1, 30)
        lines = self._beginning(page, width) if self.at < 0 else self._part(self._here, width)
        self.query_one("#words", Static).update(plain("\n".join(lines)))
        self.query_one("#part").scroll_home(animate=False)
        about = "" if self.at < 0 else f" about {self._here.name}"
        self.query_one("#back-label", Static).update(
            plain(f"  Say back in your own words what you will carry{about}:")
        )

    @property
    def _here(self) -> Part:
        return self.parts[self.at]

    def _beginning(self, page: HandoverPage, width: int) -> Iterator[str]:
        given = page.handover
        assert given is not None
        zone = self.desk.zone
        moment = given.given_at or given.prepared_at
        yield f"{page.given_by} hands over to {given.to_words or 'the next shift'}."
        yield f"{short_day(moment, zone)} {clock(moment, zone)}, about {page.minutes} min to read."
        if given.left_because:
            yield f"Left on the table: {given.left_because}"
        if given.status is HandoverStatus.CLOSED:
            yield "It was said back and confirmed."
        if page.must_know:
            yield "\nMust know"
            for item in page.must_know:
                name = next((p.name for p in page.parts if p.part == (item.resident_id or 0)), "")
                yield from _wrapped(f"{name}: {item.text or quoted(item.own_words[0])}", width)
        due = [line for line in page.promises][:8]
        if due:
            yield "\nWhat is promised"
            for line in due:
                who = f"{line.name}: " if line.name else ""
                orphan = " (not on then: ask them)" if line.orphan else ""
                yield from _wrapped(f"{who}{line.follow_up.text}  {line.when}{orphan}", width)
        if page.celebrations:
            yield "\nCelebrations"
            for item in page.celebrations:
                yield from _wrapped(item.text, width)
        yield f"\nThen {', '.join(part.name for part in self.parts)}.  F6 goes on."

    def _part(self, part: Part, width: int) -> Iterator[str]:
        yield part.name.upper()
        if part.quiet:
            yield "\n  Nothing new. Quiet is a complete answer."
        if part.line.good_word:
            yield from _wrapped(f"Something good: {part.line.good_word}", width)
        said = [words for item in part.items for words in item.own_words]
        if said:
            yield "\nIn their own words"
            for words in said:
                yield from _wrapped(quoted(words), width)
        if part.ask_first:
            yield from _wrapped(f"How they would like to be met: {part.ask_first}", width)
        if part.line.text or part.line.nothing:
            yield "\nTo pass on"
            yield from _wrapped(part.line.text or "Nothing new.", width)
        mine = part.heard
        seen = next((a for a in reversed(mine) if a.staff_id == self.desk.who.id), None)
        for item in part.since:
            new = "NEW SINCE YOU READ: " if item in part.new_since(seen) else "Added since: "
            yield ""
            yield from _wrapped(f"{new}{item.heading}", width)
            yield from _wrapped(item.text, width)
        if part.items:
            yield "\nWritten"
            for item in part.items:
                yield from _item(item, width)
        yield from self._said(part, width)

    def _said(self, part: Part, width: int) -> Iterator[str]:
        names = self.page.names if self.page else {}
        if part.said_back or part.heard:
            yield "\nHeard"
        for said in part.said_back:
            yield from _wrapped(f"{names.get(said.staff_id, '?')} said back: {said.text}", width)
        for heard in part.heard:
            who = names.get(heard.staff_id, "?")
            if heard.heard is Heard.ASK:
                answer = f" {heard.answer}" if heard.answer else " (not answered yet)"
                yield from _wrapped(f"{who} asks: {heard.question}{answer}", width)
            else:
                yield f"  {who}: got it, {clock(heard.at, self.desk.zone)}"

    @on(Line.Submitted, "#back")
    def action_got_it(self) -> None:
        """Heard; keep what was said back and go on."""
        said = self.query_one("#back", Line).value
        if self.at < 0:
            self._receive(HOUSE_PART, Heard.GOT_IT, said=said) if said.strip() else self._go(0)
        else:
            self._receive(self._here.part, Heard.GOT_IT, said=said)

    @work
    async def action_ask(self) -> None:
        """Ask about this part."""
        if self.at < 0:
            self.say("Go to the part you want to ask about: F6.")
            return
        filled = await self.app.push_screen_wait(
            Fill(f"Ask about {self._here.name}", [Asked("question", "Your question", tall=True)])
        )
        if filled:
            self._receive(self._here.part, Heard.ASK, question=filled["question"])

    def _receive(self, part: int, heard: Heard, *, said: str = "", question: str = "") -> None:
        number = self.handover_id
        version = next((p.version for p in self.parts if p.part == part), 0)
        self.with_desk(
            lambda desk: handovers.receive_part(
                desk,
                number,
                part,
                heard=heard,
                version_seen=version,
                question=question,
                said_back=said,
            ),
            self._received,
        )

    def _received(self, page: HandoverPage) -> None:
        self.query_one("#back", Line).value = ""
        self.page = page
        self.parts = tuple(part for part in page.parts if not part.quiet or part.part != HOUSE_PART)
        self._go(self.at + 1)

    def _go(self, to: int) -> None:
        if to >= len(self.parts):
            self.say("That was all of it. Esc goes back to the board.")
            self._show()
            return
        self.at = max(to, -1)
        self.say("")
        self._show()

    def action_next(self) -> None:
        """The next part, without a word."""
        self._go(self.at + 1)

    def action_previous(self) -> None:
        """The part before."""
        self._go(self.at - 1)

    def action_more(self) -> None:
        """Read on."""
        self.query_one("#part").scroll_page_down(animate=False)

    def action_less(self) -> None:
        """Read back."""
        self.query_one("#part").scroll_page_up(animate=False)

    def action_down(self) -> None:
        """One line on."""
        self.query_one("#part").scroll_down(animate=False)

    def action_up(self) -> None:
        """One line back."""
        self.query_one("#part").scroll_up(animate=False)

    def on_resize(self) -> None:
        """Words are wrapped to the screen."""
        if self.page is not None:
            self._show()


def _wrapped(text: str, width: int) -> Iterator[str]:
    for line in text.splitlines() or [""]:
        yield from textwrap.wrap(line, width, initial_indent="  ", subsequent_indent="  ") or [""]


def _item(item: Item, width: int) -> Iterator[str]:
    labels = f"  ({', '.join(item.labels)})" if item.labels else ""
    yield from _wrapped(f"{item.heading}{labels}", width)
    yield from _wrapped(item.text, width)
    for added in item.added:
        yield from _wrapped(f"+ {added.when} {added.by}: {added.text}", width)
    yield ""
