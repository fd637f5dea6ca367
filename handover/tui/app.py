"""The program on the screen: who is signed in and what is always there."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from textual.actions import ActionParseResult
from textual.binding import Binding, BindingType
from textual.command import Provider
from textual.dom import DOMNode
from textual.driver import Driver
from textual.screen import Screen
from textual.worker import get_current_worker

from handover.house.refusals import Refusal
from handover.tui.clearing_away import ClearsAway
from handover.tui.dressing import Dresses
from handover.tui.keyboard import Keyboard
from handover.tui.locking import Locks, house_of_caller
from handover.tui.lying_over import until_clear
from handover.tui.manners import Manners, throw_away_again
from handover.tui.seen_from_outside import SeenFromOutside, called
from handover.tui.shown_round import ShowsRound
from handover.tui.stylesheet import OF_THE_WAY_IN, read_the_rest
from handover.tui.terminal import HouseDriver, keep_no_log
from handover.tui.together import NOT_WITH_THEM, cover, leave, together_at
from handover.tui.watching import WatchesTheBook
from handover.tui.writing import WritesNotes

if TYPE_CHECKING:
    from handover.desk.copied import CopyMaker
    from handover.desk.desk import Clock, Desk
    from handover.desk.on_paper import PutOnPaper
    from handover.desk.opening import Book

R = TypeVar("R")

BROKEN = 70
"""Exit code when the program itself broke."""
SIGNED_IN = frozenset({"cover", "rest", "command_palette", "undo"})
READY_TRIES = 400
"""Two seconds: keys may be typed faster than a screen is drawn."""


def places() -> type[Provider]:
    """Where one can go to; loaded when somebody asks."""
    from handover.tui.places import Places

    return Places


class HandoverApp(
    WatchesTheBook, WritesNotes, Locks, Keyboard, Dresses, ShowsRound, SeenFromOutside, ClearsAway
):
    """handover, full screen."""

    TITLE = "handover"
    CSS_PATH = OF_THE_WAY_IN
    COMMANDS = {places}
    COMMAND_PALETTE_BINDING = "ctrl+p"
    ENABLE_COMMAND_PALETTE = True

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "cover", "Cover", id="house.cover", tooltip="Names as initials, no words"),
        Binding("f9", "rest", "Lock", id="house.rest", tooltip="Keep everything, show nothing"),
        Binding(
            "question_mark,f1,ctrl+g", "help", "Help", id="house.help", tooltip="What can I press?"
        ),
        Binding("f10", "leave", "Leave", id="house.leave", tooltip="Nothing is lost"),
        Binding(
            "f7,ctrl+r",
            "rules",
            "Rules",
            show=False,
            id="house.rules",
            tooltip="The rules of the house, to be read",
        ),
        Binding(
            "f8",
            "emergency",
            "Emergency",
            priority=True,
            id="house.emergency",
            tooltip="Whom to ring, and their cards; nothing typed is lost",
        ),
        Binding("exclamation_mark", "emergency", show=False),
        Binding("ctrl+q", "nothing", show=False, priority=True),
        Binding("ctrl+c", "nothing", show=False),
    ]

    def __init__(
        self,
        book: Book | None,
        *,
        path: Path,
        called: str = "",
        as_name: str | None = None,
        clock: Clock | None = None,
        look_around: Callable[[], Path] | None = None,
        driver_class: type[Driver] | None = None,
    ) -> None:
        super().__init__(driver_class=driver_class, ansi_color=None)
        self.book = book
        self.path = path
        self.called = called
        self.as_name = as_name
        self.clock = clock
        """Another clock than the house's own, for tests."""
        self.desk: Desk | None = None
        self.look_around = look_around
        """Makes an invented house to look around in; where its book lies comes back."""
        self.take_copy: CopyMaker | None = None
        """Puts somebody's own copy in a file; where it lies comes back."""
        self.put_on_paper: PutOnPaper | None = None
        """Prints a page, or puts it in a file where there is no printer."""

    def on_mount(self) -> None:
        """Begin where it makes sense: setting up, signing in, or at the board."""
        self.dress()
        self.mind_the_line()
        self.mind_the_loop()
        self.call_after_refresh(self._go_on_behind_the_first_screen)
        if self.book is None and not self.called:
            from handover.tui.screens.welcome import Welcome

            self.push_screen(Welcome(self.path))
        elif self.as_name is not None and self.book is not None and self.is_for_practice:
            from handover.desk import opening
            from handover.tui.threads import forget_at_once

            forget_at_once()
            first, self.as_name = self.as_name, None
            self.sit_down(opening.sit_down_as(self.book, first, clock=self.clock))
        else:
            self.show_sign_in()

    def _go_on_behind_the_first_screen(self) -> None:
        from handover.tui.threads import forget_at_once

        _ = self.house  # looked at now, and not before something was seen
        read_the_rest(self)
        if self.desk is None:
            forget_at_once()
        throw_away_again()

    def open_house(self, book: Book) -> None:
        """A house has been set up, or a demo made: go on with it."""
        from handover.desk import opening

        self.book = book
        self.house = opening.the_house(book)
        self.show_sign_in()

    def show_sign_in(self) -> None:
        """Who is there?"""
        from handover.tui.screens.sign_in import SignIn

        # The name the program was opened with is for the first sign-in; then somebody else comes.
        first, self.as_name = self.as_name or "", None
        self.push_screen(SignIn(first))

    def sit_down(self, desk: Desk) -> None:
        """Somebody has signed in."""
        from handover.tui.screens.board import Board

        self.book, self.house = self.book or desk.book, desk.house
        self.watch_book()
        if self.come_in(desk):
            self.tell_of_the_door(desk, aloud=True)
        else:
            self.push_screen(Board())
            self.tell_of_the_door(desk, aloud=False)

    def tell_of_the_door(self, desk: Desk, *, aloud: bool) -> None:
        """What happened under their name is told: on the board, or `aloud` where they go on."""

        def tell() -> None:
            from handover.desk import door_news

            with suppress(Refusal):
                if (news := door_news.tell(desk)) and aloud:
                    self.call_later(self.tell, " ".join(news))

        self.run_worker(tell, thread=True, group="door")

    def signed_in_words(self) -> str:
        """What stands at the right of every top line."""
        practice = "PRACTICE  " if self.is_for_practice else ""
        if self.desk is None or together_at(self):
            return practice.strip()
        return f"{practice}{self.desk.who.name} (you)"

    def action_cover(self) -> None:
        """Cover the screen: initials and counts only; with somebody at it, nothing at all."""
        cover(self)

    async def action_command_palette(self) -> None:  # type: ignore[override]  # waits for it
        """Go to: everything that can be pressed here, people, rooms and notes, by name."""
        from handover.tui.places import GoTo

        if not isinstance(self.screen, GoTo):
            await self.push_screen(GoTo(placeholder="What would you like to do?"))

    def action_help(self) -> None:
        """What is this, what can I press, what happens to what I write?"""
        from handover.tui.screens.help import Doing, Help, do_on, help_for

        if not isinstance(self.screen, Help):

            def chosen(doing: Doing | None) -> None:
                # Done once the screen behind is in front again.
                self.call_later(do_on, self, doing)

            self.push_screen(Help(*help_for(self.screen)), chosen)

    def action_rules(self) -> None:
        """The rules of the house: everybody may read them, signed in or not."""
        from handover.tui.screens.covered import Covered
        from handover.tui.screens.rules import Rules

        if self.book is not None and not isinstance(self.screen, Covered | Rules):
            self.push_screen(Rules())

    def action_emergency(self) -> None:
        """Whom to ring, and their cards: over whatever is in front, and nothing is asked."""
        from handover.tui.screens.emergency import show_emergency

        show_emergency(self)

    def action_rest(self) -> None:
        """Lock: everything that is half written is kept for whoever wrote it."""
        self.lock()

    def keep_everything(self) -> None:
        """Keep whatever is half written, and what could not be written down before."""
        super().keep_everything()
        if self.book is not None:
            self.book.catch_up()

    async def action_leave(self) -> None:
        """Leave the program. Nothing is lost, so nothing is asked; from their own page it locks."""
        await leave(self)

    def action_nothing(self) -> None:
        """Keys that end other programs do nothing here."""

    async def push_screen_wait(
        self, screen: Screen[R] | str, *, mode: str | None = None
    ) -> R | Any:
        """Ask, and wait for the answer.

        The stock way also waits here for screens that are just being left. If the one who asks
        stands on such a screen, the two wait for each other, and the program ends without a word.
        """
        # Nor does a question come over the cover.
        await until_clear(get_current_worker().node)
        mode = mode or house_of_caller(self)
        return await asyncio.shield(self.push_screen(screen, wait_for_dismiss=True, mode=mode))

    async def run_action(
        self,
        action: str | ActionParseResult,
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Do what a key stands for, once the screen in front has all its fields."""
        for _ in range(READY_TRIES):
            if self.screen.is_mounted:
                break
            await asyncio.sleep(0.005)
        return await super().run_action(action, default_namespace, namespaces)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Before anybody has signed in there is nothing to cover, to lock or to go to."""
        if action in NOT_WITH_THEM and together_at(self):
            return False
        if action == "rules":
            # They stand in the book, and an encrypted one has to be opened first.
            return self.book is not None
        return self.desk is not None or action not in SIGNED_IN


def _opened(path: Path, as_name: str | None) -> Book:
    """The book of a house that needs nobody to open it, once `as_name` is known to be there."""
    from handover.desk import opening

    book = opening.open_book(path)
    if as_name is not None and opening.the_house(book).demo:
        opening.sit_down_as(book, as_name)
    return book


def run(
    book_path: Path,
    *,
    as_name: str | None = None,
    first_run: bool = False,
    look_around: Callable[[], Path] | None = None,
    take_copy: CopyMaker | None = None,
    put_on_paper: PutOnPaper | None = None,
    manners: Manners = Manners(),  # noqa: B008  # frozen
    as_it_begins: Callable[[], object] = lambda: None,
) -> int:
    """Open the book and show the screens; the exit code comes back.

    On the first run there is no book: a house is set up, or `look_around` makes an invented one.
    From `as_it_begins` on, the terminal is that of the screens.

    Raises:
        BookTrouble: The book cannot be used.
        NotLetIn: There is nobody called `as_name`.
    """
    keep_no_log()
    name = "" if first_run else called(book_path)
    book = None if first_run or name else _opened(book_path, as_name)
    app = HandoverApp(
        book,
        path=book_path,
        called=name,
        as_name=as_name,
        look_around=look_around,
        driver_class=HouseDriver,
    )
    app.take_copy, app.put_on_paper = take_copy, put_on_paper
    app.mind(manners)
    as_it_begins()
    try:
        code = app.run(mouse=manners.mouse)
    finally:
        if os.environ.get("TERM") == "linux":
            # A console without an alternate screen would keep the last page for all to read.
            print("\033[2J\033[3J\033[H", end="", flush=True)
    if app.trouble is not None:
        raise app.trouble
    if app.said_at_the_end:
        print(app.said_at_the_end, file=sys.stderr)
        return BROKEN
    return app.return_code or code or 0
