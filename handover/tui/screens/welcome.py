"""The first run: set up a house, or look around the demo."""

from __future__ import annotations

import os
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from handover.desk import first_steps, opening
from handover.desk.opening import Book, NewHouse
from handover.house.houses import House, HousePreset
from handover.house.refusals import Refusal
from handover.tui.messages import DeskAnswered, DeskRefused
from handover.tui.plain import plain
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.recovery_code import RecoveryCode
from handover.tui.widgets.fields import Choice, Line
from handover.tui.widgets.top_line import TopLine

CANNOT_ENCRYPT = "This machine cannot encrypt: whoever gets the file can read all of it."
WITHOUT = (("waits until it can be encrypted", False), ("is not encrypted; its disk is", True))
ENCRYPT_FIRST = (
    "Nothing was made yet. Install the package sqlcipher3 beside handover and open it again, or "
    "choose above that the book is not encrypted."
)


class Welcome(HouseScreen[None]):
    """There is no book yet."""

    HELP_TITLE = "Setting up a house"
    HELP_TEXT = (
        "Give the house its name and the time zone of the clock on its wall, and yourself a name "
        "and a passphrase: four words in a row are good. You are its first coordinator; you add "
        "the others and the roster from the board with I.\n\n"
        "F4 opens Larkspur House, an invented one to practise in; nothing is kept of it."
    )
    BINDINGS = [
        Binding("f2,ctrl+s", "make", "Set it up", id="welcome.make", tooltip="Make the book"),
        Binding("f4", "look_around", "Look around", id="welcome.look", tooltip="A demo house"),
        Binding("tab", "app.focus_next", "Next", id="welcome.next"),
        Binding("escape", "nothing", show=False),
    ]

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def compose_body(self) -> ComposeResult:
        """A few fields."""
        with VerticalScroll(id="welcome", can_focus=False):
            yield Static(
                plain(
                    f"There is no book yet at {self.path}.\n"
                    "Set up your house here, or press F4 to look around an invented one first.\n"
                ),
                markup=False,
            )
            yield Static("The name of the house", markup=False)
            yield Line(id="house")
            yield Static("Its time zone, such as America/New_York", markup=False)
            yield Line(_zone_here(), id="zone")
            kinds = [
                ("Soteria (months)", HousePreset.SOTERIA),
                ("respite (nights)", HousePreset.RESPITE),
            ]
            yield Choice(
                "Kind", [*kinds, ("other", HousePreset.OTHER)], HousePreset.SOTERIA, id="kind"
            )
            yield Choice(
                "People who stay are called",
                [("resident", "resident"), ("guest", "guest")],
                "resident",
                id="word",
            )
            if not opening.can_encrypt():
                yield Static(CANNOT_ENCRYPT, markup=False)
                yield Choice("The book", WITHOUT, False, id="plain")
            yield Static("Your name; you are its first coordinator", markup=False)
            yield Line(id="coordinator")
            yield Static("A passphrase, at least 8 characters, and once more", markup=False)
            yield Line(id="passphrase", secret=True)
            yield Line(id="again", secret=True)

    def on_mount(self) -> None:
        """Begin with the name."""
        self.query_one(TopLine).say("handover", "setting up a house")
        self.query_one("#house", Line).focus()

    def reload(self) -> None:
        """There is no book to read."""

    def action_nothing(self) -> None:
        """F10 leaves."""

    @on(Line.Submitted)
    def _enter(self) -> None:
        if self.focused is self.query_one("#again"):
            self.action_make()
        else:
            self.focus_next()

    def _left_plain(self) -> bool | None:
        """Is it to be made without encryption? None where nobody is asked, since it is not."""
        asked = self.query("#plain").results(Choice)
        return next((one.value for one in asked), None)

    def action_make(self) -> None:
        """Make the book."""
        value = {line.id: line.value for line in self.query(Line)}
        if value["passphrase"] != value["again"]:
            self.say("The two passphrases are not the same. Type them once more.")
            return
        without = self._left_plain()
        if without is False:
            self.query_one("#plain").focus()
            self.say(ENCRYPT_FIRST)
            return
        kind: Choice[HousePreset] = self.query_one("#kind", Choice)
        word: Choice[str] = self.query_one("#word", Choice)
        house = House(
            name=value["house"].strip(),
            timezone=value["zone"].strip(),
            preset=kind.value,
            word_for_person=word.value,
        )

        def in_thread() -> None:
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                made = opening.make_house(
                    self.path,
                    house,
                    value["coordinator"],
                    value["passphrase"],
                    plain=bool(without),
                    then=first_steps.i_am_new,
                )
            except Refusal as refusal:
                self.post_message(DeskRefused(refusal, lambda r: self.say(str(r))))
            except OSError:
                no_folder = Refusal(
                    f"The folder {self.path.parent} cannot be made by this account."
                )
                self.post_message(DeskRefused(no_folder, lambda r: self.say(str(r))))
            else:
                self.post_message(DeskAnswered(made, lambda made: self._show_code(made, without)))

        self.run_worker(in_thread, thread=True, exclusive=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Looking around needs somebody who can make the invented house."""
        return action != "look_around" or self.house_app.look_around is not None

    def action_look_around(self) -> None:
        """Open an invented house."""
        make = self.house_app.look_around
        if make is None:
            return
        self.say("One moment: Larkspur House is moving to today.")

        def in_thread() -> None:
            try:
                book = opening.open_book(make())
            except Refusal as refusal:
                self.post_message(DeskRefused(refusal, lambda r: self.say(str(r))))
            else:
                self.post_message(DeskAnswered(book, self._made))

        self.run_worker(in_thread, thread=True, exclusive=True)

    def _show_code(self, made: NewHouse, without: bool | None) -> None:
        for secret in ("#passphrase", "#again"):
            self.query_one(secret, Line).value = ""
        more = opening.NOT_ENCRYPTED if without else ""
        code = RecoveryCode(made.recovery_code, more)
        self.app.push_screen(code, lambda _: self._made(made.book))

    def _made(self, book: Book) -> None:
        self.house_app.open_house(book)


def _zone_here() -> str:
    """The zone of this machine, if it tells one; otherwise the house writes its own."""
    if "/" in (named := os.environ.get("TZ", "")):
        return named
    try:
        link = str(Path("/etc/localtime").resolve())
    except OSError:
        return ""
    name = link.partition("zoneinfo/")[2]
    return name if "/" in name and not name.startswith("Etc/") else ""
