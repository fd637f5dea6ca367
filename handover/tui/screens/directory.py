"""The house's directory: whom anybody may reach, and what therefore may stand in any text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import directory
from handover.desk.desk import Desk
from handover.desk.directory import DirectoryPage
from handover.house.directory import Entry, NotADetail, PublicContact, PublicKind
from handover.house.times import local
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.whole_entry import WholeEntry
from handover.tui.plain import columns
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.directory_form import contact_from, entry_form, lines_form
from handover.tui.stepping import step_from_directory
from handover.tui.widgets.fields import Line
from handover.tui.widgets.rows import Row, RowList, section

HEADINGS = {
    PublicKind.EMERGENCY: "When it cannot wait",
    PublicKind.SERVICE: "Services",
    PublicKind.GROUP: "Groups",
    PublicKind.SHOP: "Shops",
    PublicKind.ONLINE: "Online",
}
"""In the order in which they stand on the screen."""


class Directory(HouseScreen[None]):
    """Services, groups and places. Nobody's own number stands here."""

    HELP_TITLE = "The directory"
    HELP_TEXT = (
        "Services, groups, shops and places that anybody may reach. What stands here, and the "
        "house's own lines, may stand in every note; any other number is held back.\n\n"
        "N puts something in, E puts it right, / looks for something. A coordinator takes things "
        "out with L; notes in which they stand stay as they are.\n"
        "Nobody's own number belongs here. A resident's may go on their card, with their yes; one "
        "of the team's nowhere. Unfinished numbers do not wait as other words do: what you leave "
        "with Esc you type again.\n"
        "At the end stand words that only look like a contact detail, such as a ticket's number."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="directory.new", tooltip="Put something in"),
        Binding("e", "edit", "Put right", id="directory.edit", tooltip="What the > stands at"),
        Binding("l", "take_out", "Take out", id="directory.take-out", tooltip="A coordinator"),
        Binding("slash", "find", "Find", id="directory.find", tooltip="Look for something"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.page: DirectoryPage | None = None

    @property
    def about(self) -> str:
        """Words typed about an entry wait under what it is; see `_ask`."""
        return "directory"

    def compose_body(self) -> ComposeResult:
        """What is looked for, and the list."""
        yield Line(placeholder="/ and a few letters or figures find something", id="find")
        yield RowList(id="directory")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Whom anybody may reach")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(directory.directory_page, self._show, group="reload")

    def _show(self, page: DirectoryPage) -> None:
        self.page = page
        self._refill()

    @on(Line.Changed)
    def _refill(self) -> None:
        page = self.page
        if page is not None:
            self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: DirectoryPage, width: int) -> Iterator[Row]:
        rows = self._sections(page, width)
        first = next(rows)
        yield replace(first, text=first.text.lstrip("\n"))
        yield from rows

    def _sections(self, page: DirectoryPage, width: int) -> Iterator[Row]:
        sought = self.query_one("#find", Line).value
        lines = [line for line in page.lines if fits(sought, *line)]
        own = [Row(columns(width, (what, 24), (line, 0)), f"line:{what}") for what, line in lines]
        if not page.lines and not sought:
            own = [Row("Not here yet: a coordinator writes the house's line down with E.", "line:")]
        yield from section("\nThis house", own)
        for kind, heading in HEADINGS.items():
            found = [
                one
                for one in page.entries
                if one.contact.kind is kind and fits(sought, *_words(one.contact))
            ]
            yield from section(f"\n{heading}", [_entry_row(one, width) for one in found])
        phrases = [one.phrase for one in page.not_details if fits(sought, one.phrase)]
        yield from section(
            "\nOnly looks like a contact detail",
            [Row(columns(width, (words, 0)), f"phrase:{words}") for words in phrases],
        )
        if not page.entries and not sought:
            yield Row("\nNothing is in it yet. N puts in the library, the taxi, a group.")
        elif not (lines or phrases or any(fits(sought, *_words(e.contact)) for e in page.entries)):
            yield Row("\nNothing like that is in it. Esc shows everything again.")

    def action_find(self) -> None:
        """Look for something."""
        self.query_one("#find", Line).focus()

    @on(Line.Submitted)
    def _found(self) -> None:
        self.query_one(RowList).focus()

    def action_back(self) -> None:
        """Show everything again, then go back."""
        field = self.query_one("#find", Line)
        if field.value or field.has_focus:
            field.value = ""
            self.query_one(RowList).focus()
        else:
            self.dismiss()

    @property
    def _entry(self) -> Entry | None:
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind != "entry" or self.page is None:
            return None
        return next((one for one in self.page.entries if one.id == int(number)), None)

    @on(OptionList.OptionSelected)
    @work
    async def action_open(self) -> None:
        """Show it in full."""
        kind, _, words = self.query_one(RowList).current.partition(":")
        entry = self._entry
        if kind == "line":
            self.action_edit()
        elif kind == "phrase":
            self.say(f"“{words}” may stand in every text. L says that it is a detail after all.")
        elif entry is not None:
            chosen = await self.app.push_screen_wait(WholeEntry(entry.contact))
            if chosen == "change":
                self._ask(entry)
            elif chosen == "take out":
                self.action_take_out()
            elif chosen == "step":
                await step_from_directory(self, entry.contact)

    def action_new(self) -> None:
        """Put something in."""
        self._ask(None)

    def action_edit(self) -> None:
        """Put right what the cursor stands on."""
        if self.query_one(RowList).current.startswith("line:"):
            if self.desk.who.is_coordinator:
                self._ask_lines()
            else:
                self.say("The house's own lines are changed by a coordinator.")
        elif self._entry is None:
            self.say("Put the > on what is to be put right first.")
        else:
            self._ask(self._entry)

    @work
    async def _ask(self, was: Entry | None) -> None:
        async for filled in self.answers(entry_form(was)):
            seen = self.as_seen(was)

            def act(desk: Desk) -> Entry:
                today = local(desk.now(), desk.zone).date()
                contact = replace(contact_from(filled), checked_on=today)
                if seen is None:
                    return directory.put_in(desk, contact)
                return directory.change(desk, seen, contact)

            self.then_reload(act, "It is in the directory, and may stand in every text.")

    @work
    async def _ask_lines(self) -> None:
        lines = dict(self.page.lines) if self.page else {}
        async for filled in self.answers(lines_form(lines)):
            self.then_reload(
                lambda desk: directory.keep_lines(
                    desk, filled["house"], filled["on_call"], filled["email"]
                ),
                "Kept. These may stand in every text.",
            )

    def action_take_out(self) -> None:
        """Take out what the cursor stands on."""
        kind, _, words = self.query_one(RowList).current.partition(":")
        entry = self._entry
        if kind == "phrase":
            self.then_reload(
                lambda desk: directory.no_longer_let_stand(desk, NotADetail(words)),
                "From now on it is held back again.",
            )
        elif entry is not None:
            self._take_out(entry)
        else:
            self.say("Put the > on what is to be taken out first.")

    @work
    async def _take_out(self, entry: Entry) -> None:
        sure = Asked("sure", "Take it out", answers=(("no", False), ("yes", True)), chosen=False)
        async for filled in self.answers(
            Fill(
                f"{entry.contact.name} goes out of the directory",
                [sure],
                note="In new texts its number is held back then; what is written stays.",
                about=f"directory {entry.id}",
            )
        ):
            if filled["sure"]:
                self._is_taken_out(self.as_seen(entry))

    def _is_taken_out(self, entry: Entry) -> None:
        self.then_reload(lambda desk: directory.take_out(desk, entry), "It is taken out.")


def fits(sought: str, *texts: str) -> bool:
    """Is what is looked for in one of the texts, or are its figures?"""
    words, figures = sought.strip().casefold(), _figures(sought)
    if not words:
        return True
    if any(words in text.casefold() for text in texts):
        return True
    return len(figures) > 2 and any(figures in _figures(text) for text in texts)


def _figures(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def _words(contact: PublicContact) -> tuple[str, ...]:
    return (contact.name, *contact.ways, contact.when_and_how, contact.kind, contact.sort)


def _entry_row(entry: Entry, width: int) -> Row:
    one = entry.contact
    way = one.ways[0] if one.ways else ""
    return Row(
        columns(width, (one.name, 24), (way, 16), (one.when_and_how, 0)), f"entry:{entry.id}"
    )
