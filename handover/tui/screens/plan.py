"""Somebody's plan, part by part: what they need, what the house needs, and what travels."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import plan_pages, plans
from handover.desk.desk import Desk
from handover.desk.plan_pages import PlanPage
from handover.desk.plans import PartSaid
from handover.house.plans import Section, Side
from handover.house.priorities import TheirDecision
from handover.house.times import house_day
from handover.tui.dialogs.ask import Fill, Pick
from handover.tui.dialogs.how_we_know import decision_from
from handover.tui.dialogs.limit import THEIR_WORD
from handover.tui.dialogs.plan import AGAIN, NOT_IN_IT, asked_about, into_which
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.plan_rows import plan_rows
from handover.tui.ways import open_row
from handover.tui.widgets.rows import RowList

Act = Callable[[Desk, TheirDecision | None], object]


class PlanScreen(HouseScreen[None]):
    """A plan made ahead, by both."""

    ON_THEIR_PAGE = True
    HELP_TITLE = "Their plan"
    HELP_TEXT = (
        "What helps and what does not, written ahead and together. It is theirs: every part may "
        "stay empty, and a part they keep to themselves is read only with them.\n\n"
        "Beside what they need stands what the house needs, so that it is good for everyone. "
        "Enter or E puts a part into words. Y marks the plan: they do, and one of us does. A "
        "change after that makes a new version; earlier ones stay readable.\n\n"
        "What they want to remind us of goes along with every handover: up to three lines, out "
        "as soon as they take them out. Words they said before can stand in a part as they said "
        "them. A plan on paper, with them, is a full answer; so is one they made before, such as "
        "a WRAP.\n"
        "X shows what can be printed for them to take along."
    )
    BINDINGS = [
        Binding("e", "edit", "Reword", id="plan.edit", tooltip="Put a part into words"),
        Binding("y", "mark", "All right", id="plan.mark", tooltip="Mark it, they or we"),
        Binding("x", "one_page", "One page", id="plan.page", tooltip="For them to take along"),
        Binding("q", "app.cover", show=False),
    ]

    def __init__(
        self, resident_id: int, *, version: int | None = None, for_them: bool = False
    ) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.version = version
        """An earlier version; None is the present one."""
        self.for_them = for_them
        """Is it the together view? Then they read what they keep to themselves."""
        self.page: PlanPage | None = None

    @property
    def about(self) -> str:
        """Whose plan it is."""
        return f"plan {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="plan")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("A plan")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """An earlier version is only read."""
        return self.version is None or action not in ("edit", "mark")

    def reload(self) -> None:
        """Read it again."""
        number, version, for_them = self.resident_id, self.version, self.for_them
        self.with_desk(
            lambda desk: plan_pages.their_plan(desk, number, for_them=for_them, version=version),
            self._show,
            group="reload",
        )

    def _show(self, page: PlanPage) -> None:
        first, self.page = self.page is None, page
        self.headline(f"{page.resident.name}'s plan{self._which(page)}")
        rows = self.query_one(RowList)
        rows.show(lambda width: plan_rows(page, self.desk.zone, width))
        if first:
            rows.highlighted = None
            rows.action_first()

    def _which(self, page: PlanPage) -> str:
        if page.on_paper:
            return " · on paper"
        if not page.version:
            return ""
        return f" · version {page.version}{'' if page.is_newest else ', as it was'}"

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Go on from the row: a part, a quote, an earlier version, where it is kept."""
        kind, _, rest = self.query_one(RowList).current.partition(":")
        if kind == "version":
            open_row(self.house_app, f"plan:{self.resident_id}/{rest}")
        elif self.version is not None:
            self.say("This is how it was. Esc leads back to how it is now.")
        elif kind == "quote":
            self._quote(int(rest))
        elif kind == "stands":
            self._quote_out(int(rest))
        elif kind == "where":
            self._where()
        elif kind == "again":
            self._look_again()
        else:
            self.action_edit()

    @work
    async def action_edit(self) -> None:
        """Put a part into words."""
        kind, _, rest = self.query_one(RowList).current.partition(":")
        page = self.page
        if page is None or kind != "part":
            self.say("Put the > on a part of the plan first.")
            return
        section = Section(rest)
        part = page.part(section)
        if part.hidden:
            self.say("They keep this part to themselves: open it with them, in the together view.")
            return
        form = Fill(section.called, asked_about(page, part))
        form.about = f"{self.about} {section}"
        async for filled in self.answers(form):
            said = PartSaid(
                filled["i_need"],
                filled.get("house_needs", ""),
                filled.get("private", False),
                told_in=self.as_seen(part.told_in),
            )
            decided, number, for_them = decision_from(filled), self.resident_id, self.for_them
            self.then_reload(
                lambda desk: plans.say_part(
                    desk, number, section, said, decided, for_them=for_them
                ),
                "Kept, in their plan.",
            )

    @work
    async def action_mark(self) -> None:
        """They mark it, or we do."""
        page = self.page
        if page is None or not page.last_told:
            self.say("There is nothing in it yet to mark. Enter begins with any part.")
            return
        number, told_in, name = self.resident_id, page.last_told, page.resident.name
        open_sides = {
            Side.PERSON: f"{name} marks it: this is mine",
            Side.TEAM: f"{self.desk.who.name} marks it: we go by it",
        }
        sides = [
            (side.value, words) for side, words in open_sides.items() if not page.mark_of(side)
        ]
        if not sides:
            self.say("Both have marked this version. A change makes a new one.")
            return
        chosen = await self.app.push_screen_wait(Pick("Who marks this version?", sides))
        if chosen == Side.TEAM:
            self.then_reload(
                lambda desk: plans.mark_ours(desk, number, told_in=told_in), "Marked by you."
            )
        elif chosen == Side.PERSON:
            self._decide(
                f"{name} marks it",
                lambda desk, yes: plans.mark_theirs(desk, number, yes, told_in=told_in),
                "Marked by them.",
            )

    @work
    async def _decide(self, heading: str, act: Act, said: str, note: str = "") -> None:
        """Do something they decided."""
        async for filled in self.answers(Fill(heading, [THEIR_WORD], note=note)):
            decided = decision_from(filled)
            self.then_reload(lambda desk: act(desk, decided), said)

    @work
    async def _quote(self, own_words_id: int) -> None:
        """Words they said: do they want them in their plan?"""
        async for filled in self.answers(
            Fill(
                "These words of theirs, in the plan?",
                [into_which(), THEIR_WORD],
                note="They stand there as they were said, with the day. They are asked once.",
                about=f"words {own_words_id}",
            )
        ):
            number, section = self.resident_id, filled["section"]
            chosen = None if section == NOT_IN_IT else Section(section)
            decided = decision_from(filled)
            self.then_reload(
                lambda desk: plans.quote_in(desk, number, own_words_id, chosen, decided),
                "Kept."
                if chosen
                else "They stay where they were said, and are not asked about again.",
            )

    def _quote_out(self, quote_id: int) -> None:
        number = self.resident_id
        self._decide(
            "They take these words out of the plan",
            lambda desk, yes: plans.quote_out(desk, number, quote_id, yes),
            "They do not stand in the plan any more.",
            note="They stay where they were said; the earlier version keeps them.",
        )

    @work
    async def _where(self) -> None:
        """Here, or on paper with them."""
        page = self.page
        if page is None:
            return
        number = self.resident_id
        if page.on_paper:
            self._decide(
                "From now on it is kept here, part by part",
                lambda desk, yes: plans.keep_here(desk, number, yes),
                "It begins with any part.",
            )
            return
        there = bool(page.last_told)
        out = " Everything that stands here goes out of the book, earlier versions as well: X "
        self._decide(
            "It is on paper, with them",
            lambda desk, yes: plans.keep_on_paper(desk, number, yes),
            "The book knows that there is one, and no more.",
            note="From then on we ask them."
            + (f"{out}shows what can be put on paper first." if there else ""),
        )

    @work
    async def _look_again(self) -> None:
        """When would they like to look at it again?"""
        async for filled in self.answers(Fill("Look at the plan again", [AGAIN, THEIR_WORD])):
            days, number = filled["days"], self.resident_id
            on = house_day(self.desk.now(), self.desk.zone) + timedelta(days=days) if days else None
            decided = decision_from(filled)
            self.then_reload(lambda desk: plans.look_again_on(desk, number, on, decided), "Kept.")

    def action_one_page(self) -> None:
        """What can be printed for them to take along."""
        from handover.tui.screens.plan_page import PlanOnPaper

        self.app.push_screen(PlanOnPaper(self.resident_id, for_them=self.for_them))
