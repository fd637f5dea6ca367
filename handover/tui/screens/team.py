"""The team and how each of them comes in: one joins, lost a passphrase, or leaves."""

from __future__ import annotations

from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static

from handover.desk import keys, team
from handover.desk.desk import Desk
from handover.desk.keys import OneTimeWord
from handover.desk.team import InsidePage
from handover.house.people import Role
from handover.house.refusals import Unfit
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.plain import columns, plain
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.recovery_code import RecoveryCode
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList

ROLES = tuple((role.value, role) for role in Role)


class ShownOnce(RecoveryCode):
    """The word for one sign-in, to be told to whoever it is for."""

    HELP_TITLE = "A word for one sign-in"
    HELP_TEXT = (
        "Tell it to whoever it is for, and to nobody else. It opens the book once; then they "
        "choose a passphrase of their own, which nobody else knows.\n\n"
        "It is kept nowhere and not shown again. If it goes astray, another one takes its place."
    )

    def __init__(self, given: OneTimeWord) -> None:
        super().__init__(given.word)
        self.name_of_theirs = given.who.name

    def compose_body(self) -> ComposeResult:
        """The word, with room around it."""
        with VerticalScroll(can_focus=False):
            yield Static(
                plain(
                    f"For {self.name_of_theirs}, for one sign-in\n\n"
                    f"    {self.code}\n\n"
                    "Tell it to nobody else. When they sign in with it, they choose a passphrase "
                    "of their own first of all. It is kept nowhere, and not shown again.\n\n"
                    "Then press F2."
                ),
                markup=False,
            )


class Team(HouseScreen[None]):
    """Who is on the team, and how they come in."""

    HELP_TITLE = "The team"
    HELP_TEXT = (
        "Who works here. Nobody's number or address is kept anywhere.\n\n"
        "A coordinator adds somebody with N and gets a word for their first sign-in, shown once. "
        "Enter on somebody offers another word, when the passphrase is lost, and the way to "
        "follow when they leave.\n\n"
        "A lost passphrase takes two: a coordinator, and somebody else of the team with a "
        "passphrase of their own, one of them on shift. Nobody alone can come in as another.\n\n"
        "Whoever leaves the team is out at once, at every terminal; what they wrote stays.\n"
        "What somebody was not let do, because another role does it, is read by themselves and by "
        "coordinators."
    )
    BINDINGS = [Binding("n", "new", "New", id="team.new", tooltip="Somebody joins the team")]

    def __init__(self) -> None:
        super().__init__()
        self.page: InsidePage | None = None

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="team")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("The team")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(team.inside, self._show, group="reload")

    def _show(self, page: InsidePage) -> None:
        self.page = page
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: InsidePage, width: int) -> Iterator[Row]:
        for one in page.team:
            words = columns(width, (one.name, 16), (", ".join(sorted(one.roles)), 0))
            yield Row(words, f"member:{one.name}")
        yield Row("\nComing in")
        yield Row("Change my passphrase", "mine:")
        yield Row("What happened at the door under my name", "door:")
        whose = "somebody was" if self.desk.who.is_coordinator else "I was"
        yield Row(f"What {whose} not let do, because of a role", "not-let:")
        if self.desk.who.is_coordinator:
            yield Row("Is the code on paper the right one? Try the recovery code", "try:")
            yield Row("Make another recovery code; the one on paper opens nothing then", "code:")

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """What can be done there."""
        kind, _, name = self.query_one(RowList).current.partition(":")
        if kind == "member":
            self.about_somebody(name)
        elif kind == "mine":
            self.change_mine()
        elif kind in ("door", "not-let"):
            open_row(self.house_app, f"{kind}:")
        elif kind == "try":
            self.try_the_code()
        elif kind == "code":
            self.another_code()

    @work
    async def action_new(self) -> None:
        """Somebody joins the team."""
        async for filled in self.answers(
            Fill(
                "Who joins the team?",
                [
                    Asked("name", "The name they use", sort=None),
                    Asked("role", "As", answers=ROLES, chosen=ROLES[0][1]),
                ],
            )
        ):
            name, role = filled["name"], filled["role"]
            self.with_desk(lambda desk: keys.join(desk, name, role), self._show_word)

    def _show_word(self, given: OneTimeWord) -> None:
        self.house_app.push_screen(ShownOnce(given))

    @work
    async def about_somebody(self, name: str) -> None:
        """The passphrase is lost, or they leave."""
        things = [
            ("word", "Passphrase lost: another word for one sign-in"),
            ("goes", "Leaves the team: who is told, and by whom"),
        ]
        chosen = await self.app.push_screen_wait(Pick(name, things))
        if chosen == "goes":
            open_row(self.house_app, "partings:")
        elif chosen == "word":
            self.with_desk(
                lambda desk: keys.others_beside_me(desk, name),
                lambda others: void(self._both_of_us(name, others)),
            )

    @work
    async def _both_of_us(self, name: str, others: tuple[str, ...]) -> None:
        if not others:
            self.say("Somebody else of the team has to be beside you. Or use the recovery code.")
            return
        async for filled in self.answers(
            Fill(
                f"{name} lost their passphrase",
                [
                    Asked(
                        "beside",
                        "Beside me",
                        answers=tuple((one, one) for one in others),
                        chosen=others[0],
                    ),
                    Asked("passphrase", "Their own passphrase, typed by them", secret=True),
                ],
                note="Two of us say yes: you, and somebody else of the team. One is on shift.",
                go_on=False,
            )
        ):
            beside, typed = filled["beside"], filled["passphrase"]
            self.with_desk(
                lambda desk: keys.another_word(desk, name, beside, typed), self._show_word
            )

    @work
    async def change_mine(self) -> None:
        """Change my passphrase."""
        await change_my_passphrase(self)

    @work
    async def try_the_code(self) -> None:
        """Is the code on paper the one that opens the book?"""
        async for filled in self.answers(
            Fill(
                "Try the recovery code",
                [Asked("code", "The code, as it stands on paper", secret=True)],
                note="Nothing is changed by it.",
            )
        ):
            code = filled["code"]
            self.with_desk(
                lambda desk: keys.check_recovery_code(desk.book.path, code),
                lambda _: self.say("That is the code. Put it back where it was."),
            )

    @work
    async def another_code(self) -> None:
        """Another code; the one on paper opens nothing any more."""
        things = [
            ("keep", "Keep the code on paper as it is"),
            ("new", "Make another one, and write it down now"),
        ]
        if await self.app.push_screen_wait(Pick("Another recovery code?", things)) == "new":
            self.with_desk(
                keys.new_recovery_code,
                lambda code: void(self.house_app.push_screen(RecoveryCode(code))),
            )


def void(_: object) -> None:
    """Nothing waits for it."""


async def change_my_passphrase(screen: HouseScreen[None]) -> None:
    """Ask for the old one and twice for the new one, and change it."""
    async for filled in screen.answers(
        Fill(
            "Change your passphrase",
            [
                Asked("old", "The old one", secret=True),
                Asked("new", "The new one, at least 8 characters", secret=True),
                Asked("again", "The new one again", secret=True),
            ],
        )
    ):

        def change(desk: Desk) -> None:
            if filled["new"] != filled["again"]:
                raise Unfit("The two new ones are not the same. Nothing was changed.", of="again")
            keys.change_my_passphrase(desk, filled["old"], filled["new"])

        screen.then_reload(change, "Your passphrase is changed.")
