"""Find: a line to type in, what fits as it is typed, and the whole of what the > stands at."""

from __future__ import annotations

from collections.abc import Iterator

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.widgets import OptionList, Static

from handover.desk import finding
from handover.desk.desk import Desk
from handover.desk.finding import FoundPage
from handover.desk.residents import resident_by_id
from handover.house.finding import Found, FoundKind, around, marked, read_sought
from handover.house.plain_text import shortened
from handover.house.times import clock, day_words
from handover.tui.plain import fitted, plain
from handover.tui.screens.says_why import SaysWhyOfOne
from handover.tui.ways import open_row
from handover.tui.widgets.fields import Line
from handover.tui.widgets.rows import Row, RowList

EXAMPLES = (
    "Every word must be there; the newest comes first. You can also type:\n\n"
    '  "no knocks"       these words beside each other\n'
    "  -lamp             not with this word\n"
    "  who:noor          about somebody, or who:house\n"
    "  by:mags  by:me    written by somebody\n"
    "  since:3d          not older: 12h, 3d, 2w, monday, yesterday\n"
    "  shift:night       written in such a shift; shift:this for yours\n"
    "  is:open           promises to keep, wishes that go on\n\n"
    "What was taken back is found nowhere. What you type here is not kept. Plans, cards, "
    "reflections and what is unfinished are not looked through: D on the board has yours."
)
KIND_WORDS = {
    FoundKind.NOTE: "",
    FoundKind.OWN_WORDS: "their words",
    FoundKind.ADDENDUM: "added",
    FoundKind.MY_SIDE: "their side",
    FoundKind.FOLLOW_UP: "promised",
    FoundKind.PRIORITY: "they want",
    FoundKind.STEP: "a step",
    FoundKind.LINE: "handed over",
    FoundKind.MEETING: "meeting",
}
WAYS = {
    FoundKind.NOTE: "note",
    FoundKind.OWN_WORDS: "note",
    FoundKind.ADDENDUM: "note",
    FoundKind.MY_SIDE: "note",
    FoundKind.FOLLOW_UP: "promise",
    FoundKind.PRIORITY: "priority",
    FoundKind.STEP: "priority",
    FoundKind.LINE: "given",
    FoundKind.MEETING: "meetings",
}
NEVER_FOUND = (
    "Plans, cards, reflections and what is unfinished are not looked through: D on the board has "
    "yours."
)
"""Where nothing is found, it may stand in one of these."""
ASKS_FIRST = (
    "You are not on shift. Enter asks once today why you read what is about {name}, and shows it "
    "then. {name} can see that you did."
)
"""What stands where the whole text would."""
LINES_BELOW = 5
"""So many lines of the whole text stand under the list."""


class Sought(Line):
    """The line to type in. Enter opens what was found."""

    BINDINGS = [Binding("enter", "submit", "Open", tooltip="Open what the > stands at")]


class Find(SaysWhyOfOne):
    """Finding something. Nothing that is typed here is kept anywhere."""

    HELP_TITLE = "Find"
    HELP_TEXT = (
        f"{EXAMPLES}\n\nUp and Down choose, Enter opens what the > stands at. Off "
        "shift you are asked once a day why you read what is about somebody."
    )
    BINDINGS = [
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("pagedown", "move(8)", show=False),
        Binding("pageup", "move(-8)", show=False),
    ]

    def __init__(self, about: int | None = None) -> None:
        super().__init__()
        self.resident_id = about
        self.page = FoundPage(read_sought(""))
        self._asked = 0

    @property
    def whose(self) -> int | None:
        """On whose page this looks, if only there."""
        return self.resident_id

    def compose_body(self) -> ComposeResult:
        """What to look for, what was found, and all of one of them."""
        yield Sought(placeholder="a word, or what a word begins with", id="sought")
        yield Static(id="how-many", markup=False)
        yield RowList(id="places")
        yield Static(id="whole", markup=False)

    def on_mount(self) -> None:
        """Begin to type."""
        about = self.resident_id
        called = resident_by_id(self.desk, about).name if about is not None else ""
        self.headline(f"Find, about {called}" if called else "Find")
        self.query_one(RowList).can_focus = False
        self.query_one(Line).focus()
        self._show(0, self.page)

    def reload(self) -> None:
        """Look again: somebody may have written meanwhile."""
        if self.is_mounted and self.page.sought.empty is False:
            self._look()

    @on(Line.Changed)
    def _typed(self) -> None:
        self._look()

    def _look(self) -> None:
        typed, about = self.query_one(Line).value, self.resident_id
        self._asked += 1
        asked = self._asked

        def look(desk: Desk) -> FoundPage:
            # Whatever is typed meanwhile is looked for instead.
            return finding.find(
                desk, typed, about=about, still_typing=True, go_on=lambda: asked == self._asked
            )

        self.with_desk(look, lambda page: self._show(asked, page), group="reload")

    def _show(self, asked: int, page: FoundPage) -> None:
        if asked != self._asked:
            return
        self.page = page
        rows = self.query_one(RowList)
        rows.highlighted = None
        rows.show(lambda width: [*(_row(page, one, width) for one in page.found), *_held(page)])
        self._say_how_many("" if page.sought.empty else page.said)
        if page.many:
            rows.action_first()
            about = self.resident_id
            self.with_desk(
                lambda desk: finding.count(desk, page, about=about),
                lambda words: self._counted(asked, words),
                group="reload",
            )
        elif not page.sought.empty and not page.said:
            self._say_how_many(page.nothing)
        self._show_whole()

    def _counted(self, asked: int, words: str) -> None:
        if asked == self._asked:
            more = "" if self.page.all_of_it else f"; the newest {self.page.many} are here"
            self._say_how_many(f"{words} found{more}")

    def _say_how_many(self, words: str) -> None:
        self.query_one("#how-many", Static).update(plain(words))

    @on(OptionList.OptionHighlighted)
    def _show_whole(self) -> None:
        self.query_one("#whole", Static).update(Content("\n").join(self._whole()))

    def _whole(self) -> Iterator[Content]:
        one = self._stands_at()
        if one is None:
            if self.page.sought.empty:
                yield plain(EXAMPLES)
            elif (whose := self._asks_about()) is not None:
                yield plain(ASKS_FIRST.format(name=self.page.name(whose)))
            elif not self.page.found:
                yield plain(NEVER_FOUND)
            return
        when = f"{day_words(one.at, self.desk.zone)} {clock(one.at, self.desk.zone)}"
        kind = f" · {KIND_WORDS[one.kind]}" if KIND_WORDS[one.kind] else ""
        yield plain(f"{self.page.whose(one)} · {when} · {self.page.who(one)}{kind}", "bold")
        width = max(self.size.width - 4, 20)
        line = around(one.text, self.page.sought, width * LINES_BELOW - width // 3)
        content = plain(line)
        for start, end in marked(line, self.page.sought):
            content = content.stylize("bold underline", start, end)
        yield content

    def _stands_at(self) -> Found | None:
        at = self.query_one(RowList).highlighted
        return self.page.found[at] if at is not None and at < len(self.page.found) else None

    def _asks_about(self) -> int | None:
        """Of whom the row tells only that something was found."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        return int(number) if kind == "held" else None

    def action_move(self, by: int) -> None:
        """Go up and down among what was found, while the cursor stays in the line."""
        rows = self.query_one(RowList)
        if rows.option_count:
            rows.highlighted = min(max((rows.highlighted or 0) + by, 0), rows.option_count - 1)

    @on(Line.Submitted)
    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Open what the > stands at; off shift say first why."""
        one = self._stands_at()
        if one is not None:
            self._go_to(one)
        elif (whose := self._asks_about()) is not None:
            self.say_why(whose)

    def _go_to(self, one: Found) -> None:
        if one.kind is not FoundKind.LINE or one.by == self.desk.who.id:
            open_row(self.house_app, _way(one))
        elif one.resident_id is not None:
            # What a colleague handed over is read on the page of whom it is about.
            open_row(self.house_app, f"person:{one.resident_id}")
        else:
            self.say("It was handed over about the house. All of it stands below the list.")

    def read_again(self) -> None:
        """It was said why: what was found is shown."""
        self._look()


def _row(page: FoundPage, one: Found, width: int) -> Row:
    whose = fitted(page.whose(one), 10)
    day = f"{one.at.astimezone(page.zone):%d %b %H:%M}" if page.zone else ""
    who = fitted(page.who(one), 7)
    room = max(width - 10 - 12 - 7 - 6, 10)
    words = around(one.text, page.sought, room)
    return Row(f"{whose}  {day}  {who}  {shortened(words, room)}", f"found:{one.id}")


def _held(page: FoundPage) -> Iterator[Row]:
    """Off shift, of everybody I have not said why: that there is something, and no word of it."""
    for number in page.held_back:
        yield Row(f"{fitted(page.name(number), 10)}  something was found", f"held:{number}")


def _way(one: Found) -> str:
    if one.kind is FoundKind.OWN_WORDS and not one.opens:
        return f"person:{one.resident_id}"
    return f"{WAYS[one.kind]}:{one.opens}"
