"""The board: who is here, what was promised for this shift, what is unread, my drafts."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import board as boards
from handover.desk import first_steps, times
from handover.desk.board import BoardPage
from handover.house.first_steps import FirstSteps
from handover.house.times import day_words, span_words
from handover.tui.plain import NARROW, columns, fitted, in_one_column, quoted
from handover.tui.screens.board_rows import promise_rows, promised, to_read, waiting_rows
from handover.tui.screens.says_why import SaysWhyOfOne
from handover.tui.ways import draft_row, open_row
from handover.tui.widgets.rows import Row, RowList


class Board(SaysWhyOfOne):
    """Where a shift begins and where everything leads back to."""

    HELP_TITLE = "The board"
    HELP_TEXT = (
        "What waits for you stands first, then what was promised for this shift, then who is here. "
        "Up and Down move, Enter opens what the > stands at.\n\n"
        "W begins a note about the person the > stands at; anywhere else it asks about whom.\n"
        "R receives the handover left for you, and then what else is new. H hands over.\n"
        "F5 covers the screen when somebody comes in. Nothing typed is lost by leaving.\n\n"
        "Everybody who stays can ask to read what is written about them."
    )
    BINDINGS = [
        Binding("w", "write", "Write", id="board.write", tooltip="Write a note"),
        Binding("r", "receive", "Receive", id="board.receive", tooltip="Receive the handover"),
        Binding("f", "follow_ups", "Follow-ups", id="board.follow-ups", tooltip="What we promised"),
        Binding("h", "hand_over", "Hand over", id="board.hand-over", tooltip="Get ready and give"),
        Binding("g", "app.command_palette", "Go to", id="board.go", tooltip="Everything by name"),
        Binding("i", "inside", "House", id="board.inside", tooltip="People and roster"),
        Binding("d", "drafts", "Drafts", id="board.drafts", tooltip="My unfinished notes"),
        Binding("s", "share", "Share", id="board.share", tooltip="Share of yourself, and read"),
        Binding("k", "talk", "Talk about", id="board.talk", tooltip="To talk about, as a team"),
        Binding("b", "limits", "Boundaries", id="board.limits", tooltip="What is all right"),
        Binding("j", "directory", "Directory", id="board.directory", tooltip="Whom one may ring"),
        Binding("slash", "find", "Find", id="board.find", tooltip="A word in what was written"),
        Binding("q", "app.cover", show=False),
        Binding("l", "no_more_tips", show=False),
        Binding("escape", "nothing", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.page: BoardPage | None = None
        self.left: FirstSteps | None = None
        """What somebody new is being shown at this sign-in."""

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="board")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline(self.desk.house.name)
        self.with_desk(first_steps.at_sign_in, self._show_round, group="first steps")

    def reload(self) -> None:
        """Read the board again."""
        self.with_desk(boards.board, self._show, group="reload")

    def _show_round(self, left: FirstSteps) -> None:
        """Whoever is new sees four cards once, and a tip at each sign-in."""
        self.left = left
        if left.tip:  # what was said on the way in stays
            self.say(left.tip)
        if left.cards_wait:
            from handover.tui.screens.four_cards import FourCards

            self.app.push_screen(FourCards())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Tips can be ended while there are any."""
        return action != "no_more_tips" or bool(self.left and self.left.next_tip)

    def action_no_more_tips(self) -> None:
        """End the tips for good."""
        self.left = None
        self.then_reload(
            first_steps.no_more_tips, "No more tips. They are in ? again if you want them."
        )

    def action_find(self) -> None:
        """Look for something in the whole book."""
        open_row(self.house_app, "find:")

    def action_nothing(self) -> None:
        """From here F10 leaves."""

    def _show(self, page: BoardPage) -> None:
        first = self.page is None
        self.page = page
        if page.today_only:
            self.reload_when_the_day_ends()
        desk = self.desk
        today = day_words(desk.now(), desk.zone)
        self.headline(f"{desk.house.name} · {today} {times.clock_words(desk)}")
        rows = self.query_one(RowList)
        rows.show(lambda width: list(self._rows(page, width)))
        if first:
            rows.highlighted = None
            rows.action_first()

    def _rows(self, page: BoardPage, width: int) -> Iterator[Row]:
        yield Row(self._shift_line(page))
        for line in page.quiet:
            yield Row(textwrap.fill(line, width))
        yield from _section("Waiting for you", waiting_rows(page, self.desk, width))
        for heading, lines in promised(page, self.desk):
            yield from _section(heading, promise_rows(page, lines, self.desk, width))
        yield from _section("For today", self._today(page, width))
        look_at = (Row(textwrap.fill(one.words, width), one.key) for one in page.look_at)
        yield from _section("Worth a look", look_at)
        yield from _section("Who is here", self._people(page, width))
        if not page.people:
            yield Row("\nNobody is staying yet. I opens the house: welcome people there, and a")
            yield Row("coordinator adds the team and puts everybody on shift.")

    def _shift_line(self, page: BoardPage) -> str:
        others = [name for name in page.on_shift if name != self.desk.who.name]
        together = f"   with {', '.join(others)}" if others else ""
        if page.block is None:
            now = f"On now: {', '.join(page.on_shift)}." if page.on_shift else "Nobody is on now."
            return f"You are not on shift. {now}"
        return f"{page.shift_words} {span_words(page.block.span, self.desk.zone)}{together}"

    def _today(self, page: BoardPage, width: int) -> Iterator[Row]:
        names = {line.resident.id: line.resident.name for line in page.people}
        for number, lines in page.today_only.items():
            texts = "; ".join(line.text for line in lines)
            words = f"{names.get(number, '?')}, today only: {texts}"
            yield Row(textwrap.fill(words, width), f"limits:{number}")
        for line in page.look_again:
            words = f"Boundaries to look at again, {line.name}: {'; '.join(line.texts)}"
            whose = line.resident_id or ("me" if line.name == "you" else "house")
            yield Row(columns(width, (words, 0)), f"limits:{whose}")

        for one in page.agreements_again:
            words = f"To look at again at the house meeting: {one.text}"
            yield Row(columns(width, (words, 0)), "agreements:")

    def _people(self, page: BoardPage, width: int) -> Iterator[Row]:
        for line in page.people:
            words = quoted(line.own_words.text) if line.own_words else ""
            step = f"next: {line.next_step.words}" if line.next_step else ""
            new = f"{line.unread} new" if line.unread else ""
            name, unread = (line.resident.name, 9), (new, 6)
            if width < NARROW and not in_one_column():
                # Beside each other three words of what they said would be left.
                first = columns(width, name, (words, 0), *([unread] if new else []))
                says = [first, fitted(f"  {step}", width).rstrip()] if step else [first]
                yield Row("\n".join(says), f"person:{line.resident.id}")
                continue
            beside = columns(width, name, (words, 0), (step, max(22, width // 3)), unread)
            yield Row(beside, f"person:{line.resident.id}")

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Open what the cursor stands on."""
        key = self.query_one(RowList).current
        if key.startswith("typed:") and self.page:
            waits = self.page.typed[int(key.partition(":")[2])]
            open_row(self.house_app, waits.key)
            self.house_app.tell("Open that question again; your words are in it.")
        elif key.startswith("held:"):
            self.say_why_first(key)
        elif key.startswith("question:") and self.page:
            self.house_app.answer_open_questions(self.page.questions)
        else:
            open_row(self.house_app, key)

    def action_write(self) -> None:
        """Write a note about the person the cursor stands on, or choose somebody."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind == "person":
            self.house_app.write_about(int(number))
        else:
            self.house_app.choose_and_write(self._here())

    def _here(self) -> Sequence[tuple[int, str]]:
        return [(p.resident.id, p.resident.name) for p in self.page.people] if self.page else []

    def action_receive(self) -> None:
        """Whatever of what was handed over I have not heard, the newest first; then the last."""
        key = next(to_read(self.page), "") if self.page else ""
        if key:
            open_row(self.house_app, key)
        else:
            self.say("Nothing has been handed over yet.")

    def action_follow_ups(self) -> None:
        """What we promised."""
        open_row(self.house_app, "promise:")

    def action_hand_over(self) -> None:
        """Get ready and hand over."""
        from handover.tui.screens.hand_over import HandOver

        self.app.push_screen(HandOver())

    def action_inside(self) -> None:
        """People and roster."""
        from handover.tui.screens.inside import Inside

        self.app.push_screen(Inside())

    @work
    async def action_share(self) -> None:
        """What I shared of myself, with the person the cursor stands on or somebody I choose."""
        from handover.tui.dialogs.ask import Pick

        people = [(f"share:{number}", name) for number, name in self._here()]
        others = [("share:", "Several of them together"), ("shared:", "Read what was shared")]
        current = self.query_one(RowList).current
        if current.startswith("person:"):
            open_row(self.house_app, f"share:{current.partition(':')[2]}")
            return
        chosen = await self.app.push_screen_wait(Pick("With whom?", [*people, *others]))
        if chosen:
            open_row(self.house_app, chosen)

    def action_talk(self) -> None:
        """What there is to talk about in team reflection."""
        open_row(self.house_app, "talk:")

    @work
    async def action_limits(self) -> None:
        """What is all right for the person the cursor stands on, or choose for whom."""
        from handover.tui.dialogs.whose_limits import WhoseLimits

        kind, _, number = self.query_one(RowList).current.partition(":")
        whose: str | None = f"limits:{number}"
        if kind not in ("person", "limits"):
            whose = await self.app.push_screen_wait(WhoseLimits(self._here()))
        if whose:
            open_row(self.house_app, whose)

    def action_directory(self) -> None:
        """Whom anybody may reach."""
        open_row(self.house_app, "directory:")

    def action_drafts(self) -> None:
        """Go to my first unfinished note."""
        if self.page and self.page.drafts:
            self.query_one(RowList).stand_on(draft_row(self.page.drafts[0][0]))
            self.say("Enter goes on with it.")
        else:
            self.say("You have no unfinished notes.")


def _section(heading: str, rows: Iterator[Row]) -> Iterator[Row]:
    found = list(rows)
    if found:
        yield Row("")
        yield Row(heading)
        yield from found
