"""Signing in: a name and a passphrase."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.widgets import Static

from handover.house.refusals import Refusal
from handover.tui.manners import give_back_large_blocks
from handover.tui.messages import DeskAnswered, DeskRefused
from handover.tui.plain import plain
from handover.tui.waiting_at_the_door import WaitsAtTheDoor
from handover.tui.widgets.door_row import HasTheCode
from handover.tui.widgets.line import Line
from handover.tui.widgets.top_line import TopLine

if TYPE_CHECKING:
    from handover.desk.desk import Desk

NOBODYS = "What was typed here and left is gone. Whoever is there begins anew."


class SignIn(WaitsAtTheDoor):
    """Who is there? Nothing about anybody can be read here."""

    CSS_PATH = []  # it is drawn before those of the others are read
    HELP_TITLE = "Signing in"
    HELP_TEXT = (
        "Type the name you use in the house, press Enter, type your passphrase, press Enter.\n"
        "Small and capital letters do not matter in the name; in the passphrase they do.\n\n"
        "Forgot it? A coordinator and somebody else of the team give you a word for one sign-in; "
        "then you choose another. With nobody there, the recovery code on paper opens the book: "
        "Tab to the last row, then Enter.\n"
        "After five wrong ones in a row each takes longer, at most a quarter of an hour, and only "
        "for that name; at your next sign-in you are told of them.\n"
        "In the demo house everybody's passphrase is larkspur.\n\n"
        "F7 shows the rules of the house to whoever wants to read them, once somebody has signed "
        "in since the program was started: the book is encrypted, and nobody's words in it can be "
        "read before. F8 shows whom to ring in an emergency at any time."
    )
    BINDINGS = [
        Binding("tab", "app.focus_next", "Next", id="sign-in.next"),
        Binding("f7,ctrl+r", "app.rules", "Rules", id="sign-in.rules", tooltip="The house rules"),
    ]

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.first_name = name
        """A name given on the command line: it stands there already."""

    def compose_body(self) -> ComposeResult:
        """House, name, passphrase."""
        with Vertical(id="sign-in"):
            yield Static(id="house-name", markup=False)
            yield Static("Who is there?", markup=False)
            yield Line(self.first_name, placeholder="your name", id="name")
            yield Line(placeholder="your passphrase", id="passphrase", secret=True)
            if self.house_app.is_for_practice:
                yield Static(id="hint", markup=False)
            else:
                yield HasTheCode(id="has-the-code")

    def on_mount(self) -> None:
        """Say whose house it is."""
        app = self.house_app
        self.query_one(TopLine).say(app.name_of_the_house, app.signed_in_words())
        self.query_one("#house-name", Static).update(plain(app.name_of_the_house, "bold"))
        if app.is_for_practice:
            self.query_one("#hint", Static).update(plain(self._demo_hint()))
        self.query_one("#passphrase" if self.first_name else "#name", Line).focus()

    def on_screen_resume(self) -> None:
        """Whoever comes next begins with their name."""
        for name in self.query("#name").results(Line):
            if not name.value:
                name.focus()

    def reload(self) -> None:
        """Nothing here comes from the book."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Esc stops a wait, or leads back to whoever was here, and nowhere if nobody was."""
        return action != "back" or self.waits or self.comes_back

    @property
    def comes_back(self) -> bool:
        """Has somebody else chosen to sign in here, over the one who was here?"""
        return self.house_app.asleep is not None

    def action_back(self) -> None:
        """Wait no longer, or back to the locked screen."""
        if self.waits:
            self.wait_no_more()
            self._empty("passphrase")
            self.say("Stopped. Nothing was tried.")
        else:
            self.house_app.show_locked()

    def nobody_is_there(self) -> None:
        """What was half typed and left standing here is nobody's to find."""
        self.wait_no_more()
        began = {"name": self.first_name}
        typed = [one for one in self.query(Line) if one.value != began.get(one.id or "", "")]
        for one in typed:
            one.value = began.get(one.id or "", "")
        if typed:
            self.say(NOBODYS)

    def _empty(self, field: str) -> None:
        for one in self.query(f"#{field}").results(Line):
            one.value = ""

    def action_come_back(self) -> None:
        """With the code on paper, a new passphrase."""
        from handover.tui.screens.come_back import ComeBack

        self.wait_no_more()
        self._empty("passphrase")
        self.say("")
        names = self.query("#name").results(Line)
        self.house_app.push_screen(ComeBack(next((one.value for one in names), "")))

    def action_open(self) -> None:
        """Go on to the next field, or try to open the book."""
        name, passphrase = self.query_one("#name", Line), self.query_one("#passphrase", Line)
        if not name.value.strip():
            name.focus()
            self.say("Type your name first.")
        elif not passphrase.value:
            passphrase.focus()
            self.say("")
        else:
            self.knock(name.value, passphrase.value)

    @on(Line.Submitted)
    def _enter(self) -> None:
        self.action_open()

    def knock(self, name: str, passphrase: str) -> None:
        """Try a name and a passphrase; after several wrong ones that waits."""
        self.wait_no_more()
        book, path, clock = self.house_app.book, self.house_app.path, self.house_app.clock
        self.say("Opening …")

        def again(wait: timedelta) -> None:
            from handover.desk import opening

            if opening.is_waited_out(wait):
                self.wait_for(wait, lambda: self.knock(name, passphrase))
            else:
                self._empty("passphrase")
                self.wait_for(wait, None)

        def in_thread() -> None:
            from handover.desk import keys, opening

            give_back_large_blocks()
            try:
                wait = opening.must_wait(path, name, clock=clock)
                if wait:
                    self.post_message(DeskAnswered(wait, again))
                    return
                desk = (
                    opening.open_with(path, name, passphrase, clock=clock)
                    if book is None
                    else opening.sign_in(book, name, passphrase, clock=clock)
                )
            except Refusal as refusal:
                self.post_message(DeskRefused(refusal, self._not_let_in))
            else:
                own = not keys.chosen_by_another(desk)
                self.post_message(DeskAnswered(desk, self._let_in if own else self._choose_first))

        self.run_worker(in_thread, thread=True, exclusive=True)

    def _not_let_in(self, refusal: Refusal) -> None:
        self.query_one("#passphrase", Line).value = ""
        self.query_one("#passphrase", Line).focus()
        self.say(str(refusal))

    def _let_in(self, desk: Desk) -> None:
        for field in self.query(Line):
            field.value = ""
        self.say("")
        self.house_app.sit_down(desk)

    def _choose_first(self, desk: Desk) -> None:
        from handover.tui.screens.choose_own import ChooseOwn

        for field in self.query(Line):
            field.value = ""
        self.say("")
        self.house_app.push_screen(ChooseOwn(desk))

    def _demo_hint(self) -> str:
        from handover.desk import opening

        book = self.house_app.book
        assert book is not None
        on_now = opening.on_shift_now(book)
        team = [name for name in opening.names_to_choose(book) if name not in on_now]
        return (
            "An invented house to practise in. It is safe to break.\n"
            f"On shift now: {', '.join(on_now) or 'nobody'}.\n"
            f"Also on the team: {', '.join(team)}.\n"
            "Everybody's passphrase is larkspur."
        )
