"""Coming back with the code on paper: a new passphrase when nobody's opens the book."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.widgets import Static

from handover.desk import keys
from handover.desk.desk import Desk
from handover.house.refusals import NotFound, NotLetIn, Refusal
from handover.tui.messages import DeskAnswered, DeskRefused
from handover.tui.plain import plain
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.fields import Line
from handover.tui.widgets.top_line import TopLine

FIELDS = ("code", "name", "passphrase", "again")
MISSING = {
    "code": "Type the code as it stands on paper first.",
    "name": "Type the name you use in the house.",
    "passphrase": "Choose a new passphrase: four words in a row are good.",
    "again": "Type the new passphrase once more.",
}
WELCOME = (
    "You are in, with the new passphrase. Put the paper back in the safe; a coordinator can make "
    "another code (I, then M)."
)


class ComeBack(HouseScreen[None]):
    """The code, a name of the team, and a passphrase to choose."""

    HELP_TITLE = "Coming back with the recovery code"
    HELP_TEXT = (
        "The code was shown once, when the house was made, and lies on paper in the safe: seven "
        "groups of four signs. Small letters are fine, and an O for a 0; a slip of the pen is "
        "noticed.\n\n"
        "With it somebody of the team chooses a new passphrase for their own name. That it was "
        "done with the code is told to them at the sign-in, and stays in the book.\n\n"
        "The code goes on being good; a coordinator makes another one if others have seen it."
    )

    BINDINGS = [Binding("tab", "app.focus_next", "Next", id="come-back.next")]

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.first_name = name

    def compose_body(self) -> ComposeResult:
        """Four fields, one under the other."""
        with Vertical(id="sign-in"):
            yield Static(
                plain(
                    "The recovery code, your name, and a new passphrase twice.\n"
                    "The code is seen while it is typed, so that it can be compared with the paper."
                ),
                markup=False,
            )
            yield Line(placeholder="the code: seven groups of four", id="code")
            yield Line(self.first_name, placeholder="your name", id="name")
            yield Line(placeholder="a new passphrase (8 or more)", id="passphrase", secret=True)
            yield Line(placeholder="the same again", id="again", secret=True)

    def on_mount(self) -> None:
        """Say where we are."""
        house = self.house_app.house
        self.query_one(TopLine).say(house.name if house else "handover", "")
        self._field("code").focus()

    def reload(self) -> None:
        """Nothing here comes from the book."""

    def nobody_is_there(self) -> None:
        """The code was left standing on the screen: it goes."""
        self.dismiss()

    def _field(self, name: str) -> Line:
        return self.query_one(f"#{name}", Line)

    @on(Line.Submitted)
    def _enter(self, submitted: Line.Submitted) -> None:
        if submitted.input.id == "code" and submitted.value.strip():
            self._try_the_code(submitted.value)
        else:
            self.action_open()

    def _try_the_code(self, code: str) -> None:
        path = self.house_app.path
        self.say("Trying the code …")

        def in_thread() -> None:
            try:
                keys.check_recovery_code(path, code)
            except Refusal as refusal:
                self.post_message(DeskRefused(refusal, self._not_yet))
            else:
                self.post_message(DeskAnswered(None, self._is_the_code))

        self.run_worker(in_thread, thread=True, exclusive=True)

    def _is_the_code(self, _: None) -> None:
        self.action_open(said="That is the code. ")

    def action_open(self, said: str = "") -> None:
        """On to the first field that is empty, or come back."""
        for name in FIELDS:
            if not self._field(name).value.strip():
                self._field(name).focus()
                self.say(f"{said}{MISSING[name]}")
                return
        one, again = self._field("passphrase"), self._field("again")
        if one.value != again.value:
            one.value = again.value = ""
            one.focus()
            self.say("The two are not the same. Type the new passphrase twice once more.")
        else:
            self._come_back(self._field("code").value, self._field("name").value, one.value)

    def _come_back(self, code: str, name: str, passphrase: str) -> None:
        path, clock = self.house_app.path, self.house_app.clock
        self.say("A moment …")

        def in_thread() -> None:
            try:
                desk = keys.come_back_with_code(path, code, name, passphrase, clock=clock)
            except Refusal as refusal:
                self.post_message(DeskRefused(refusal, self._not_yet))
            else:
                self.post_message(DeskAnswered(desk, self._in))

        self.run_worker(in_thread, thread=True, exclusive=True)

    def _not_yet(self, refusal: Refusal) -> None:
        """Stand where it is to be put right; a passphrase that will not do is typed anew."""
        place = {NotLetIn: "code", NotFound: "name"}.get(type(refusal), "passphrase")
        if place == "passphrase":
            self._field("passphrase").value = self._field("again").value = ""
        self._field(place).focus()
        self.say(str(refusal))

    def _in(self, desk: Desk) -> None:
        for field in self.query(Line):
            field.value = ""
        self.dismiss()
        self.house_app.call_later(self.house_app.sit_down, desk)
        self.house_app.call_later(self.house_app.tell, WELCOME)
