"""What is never, maybe or always all right: for a resident, for me, for the house."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import OptionList

from handover.desk import agreements, boundaries, limits
from handover.desk.desk import Desk
from handover.desk.limits import LimitsPage
from handover.house.boundaries import Held, Holder, Value
from handover.house.refusals import Refusal
from handover.rules.concerns import NO_ANSWERS, Answer, Answers, HeldByRules
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.dialogs.how_we_know import decision_from
from handover.tui.dialogs.limit import THEIR_WORD, LimitForm, asked_about, says_from, turned
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.limits_rows import history_rows, limit_rows
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList

Keep = Callable[[Desk, Answers], object]


def read_limits(desk: Desk, holder: Holder) -> LimitsPage:
    """The limits of whoever it is."""
    if holder.held is Held.RESIDENT:
        return limits.limits_of(desk, holder.number or 0)
    return limits.my_limits(desk) if holder.held is Held.STAFF else limits.house_limits(desk)


class SaysLimits(HouseScreen[None]):
    """What a page of limits and a single one have in common: saying something about a row."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,right", "change(1)", "Change", id="limits.change", tooltip="Say it anew"),
        Binding("left", "change(-1)", "Change back", id="limits.back", show=False),
    ]

    def __init__(self, holder: Holder) -> None:
        super().__init__()
        self.holder = holder
        self.page: LimitsPage | None = None

    @property
    def about(self) -> str:
        """Whose limits they are."""
        return f"limits {self.holder.held} {self.holder.number or ''}".strip()

    def number(self) -> int | None:
        """The row it is about; None if the cursor stands on none."""
        return None

    def reload(self) -> None:
        """Read them again."""
        holder = self.holder
        self.with_desk(lambda desk: read_limits(desk, holder), self.show_page, group="reload")

    def show_page(self, page: LimitsPage) -> None:
        """Show it."""
        self.page = page

    @work
    async def action_change(self, by: int) -> None:
        """Say something about the row, beginning with the next answer."""
        page, number = self.page, self.number()
        if page is None or number is None:
            self.say("Put the > on a row first.")
            return
        row = page.row(number)
        if row is None:
            return
        was = page.own_value(row) if page.said.get(number) else Value.UNSET
        value = turned(was, by)
        asked = asked_about(page, self.desk, number, value)
        if self.holder.held is Held.HOUSE:
            asked.append(self._rests_on())
        note = f"{row.row.text}. The house says {row.says(Held.HOUSE).words}."
        form = LimitForm(f"{row.row.label}  {row.row.text}", asked, was, note=note)
        form.about = f"{self.about} row {number}"
        async for filled in self.answers(form):
            self._keep(self._setter(page, number, filled))

    def _rests_on(self) -> Asked:
        page = agreements.agreements_page(self.desk)
        mine = (
            "what I set as coordinator" if self.desk.who.is_coordinator else "choose an agreement"
        )
        holding = tuple((f"“{one.text[:40]}”", one.id) for one in page.in_force)
        return Asked("agreement", "It rests on", answers=((mine, None), *holding))

    def _setter(self, page: LimitsPage, number: int, filled: dict[str, Any]) -> Keep:
        says = says_from(filled, self.desk, told_in=self.as_seen(page.last_told(number)))
        holder = self.holder
        if holder.held is Held.RESIDENT:
            decided = decision_from(filled)
            return lambda desk, answers: boundaries.set_for_resident(
                desk, holder.number or 0, number, says, decided, answers
            )
        if holder.held is Held.STAFF:
            return lambda desk, answers: boundaries.set_my_own(desk, number, says, answers)
        return lambda desk, answers: boundaries.set_for_house(
            desk, number, says, answers, agreement_id=filled["agreement"]
        )

    def _keep(self, act: Keep, answers: Answers = NO_ANSWERS) -> None:
        def otherwise(refusal: Refusal) -> None:
            if isinstance(refusal, HeldByRules) and {c.rule for c in refusal.concerns} == {"B6"}:
                self._ways_out(refusal, act)
            else:
                self.refused(refusal)

        def kept(setting: object) -> None:
            self.say("Kept." if setting else "It goes to the house meeting. Nothing was changed.")
            self.reload()

        self.with_desk(lambda desk: act(desk, answers), kept, otherwise=otherwise)

    def _ways_out(self, refusal: HeldByRules, act: Keep) -> None:
        [found] = refusal.concerns
        self.over_form(
            Pick(found.why, [(exit, exit) for exit in found.exits]),
            refusal,
            lambda chosen: self._keep(act, Answers.of(B6=Answer(chosen))),
        )


class Limits(SaysLimits):
    """All the rows: the 27 that every house has, and those of one's own."""

    HELP_TITLE = "What is all right, and what is not"
    HELP_TEXT = (
        "27 things that may come up between people here, and rows of one's own. Each is never, "
        "maybe or always. The strictest counts: of what the house says, what the person says and "
        "what you say yourself. Whose word it is stands beside it.\n\n"
        "Space says something about a row; Enter shows how it came to be. What somebody said "
        "before stays readable. “Rather not say yet” is a full answer.\n"
        "What holds for today only is seen by every shift of the day and is gone at 05:00.\n"
        "Your own are read by nobody else. An answer that leaves more open than the house does is "
        "kept and shown as limited. Fixed rows are never, in every house like this."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="limits.new", tooltip="A row of one's own"),
        Binding("y", "still_right", "All right", id="limits.right", tooltip="Looked at it again"),
        Binding("q", "app.cover", show=False),
    ]

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="limits")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("What is all right")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """They look at it again when the day is here."""
        due = self.page is not None and self.page.look_again
        return action != "still_right" or (due and self.holder.held is Held.RESIDENT)

    def show_page(self, page: LimitsPage) -> None:
        """Show it, the cursor where it was."""
        first, self.page = self.page is None, page
        if any(one.resident.today or one.staff.today for one in page.rows):
            self.reload_when_the_day_ends()
        headlines = {
            Held.HOUSE: "What is all right, for the house",
            Held.STAFF: "What is all right, for you · nobody else reads this",
            Held.RESIDENT: f"What is all right for {page.name}",
        }
        self.headline(headlines[page.holder.held])
        self.refresh_bindings()
        rows = self.query_one(RowList)
        rows.show(lambda width: list(self._rows(page, width)))
        if first:
            rows.highlighted = None
            rows.action_first()

    def _rows(self, page: LimitsPage, width: int) -> Iterator[Row]:
        return limit_rows(page, self.desk.zone, width)

    def number(self) -> int | None:
        """The row the cursor stands on."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        return int(number) if kind == "limit" else None

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """How a row came to be, or where the first row leads."""
        number = self.number()
        if number is not None:
            self.app.push_screen(OneLimit(self.holder, number))
        else:
            open_row(self.house_app, self.query_one(RowList).current)

    @work
    async def action_new(self) -> None:
        """A row of one's own."""
        page, holder = self.page, self.holder
        if page is None:
            return
        async for filled in self.answers(
            Fill("A row of one's own", asked_about(page, self.desk, 0, Value.NEVER))
        ):
            says = says_from(filled, self.desk)
            decided = decision_from(filled) if holder.held is Held.RESIDENT else None
            self._keep(
                lambda desk, _: boundaries.add_own_row(
                    desk, holder, filled["sort"], filled["text"], says, decided
                )
            )

    @work
    async def action_still_right(self) -> None:
        """They looked at what is due, and it is all still right."""
        page = self.page
        if page is None or page.holder.held is not Held.RESIDENT:
            return
        async for filled in self.answers(
            Fill(f"{page.name} looked at it again, and it is all still right", [THEIR_WORD])
        ):
            number, decided = self.holder.number or 0, decision_from(filled)
            self.with_desk(
                lambda desk: boundaries.still_right(desk, number, decided),
                lambda _: self.reload(),
            )


class OneLimit(SaysLimits):
    """One row: who says what, what counts, and how it came to be."""

    HELP_TITLE = "One limit"
    HELP_TEXT = (
        "What counts now and because of whom, what each says, and everything that was ever said "
        "about it, the newest first. Nothing of it is changed or taken away; Space says something "
        "new, which then stands at the top."
    )

    def __init__(self, holder: Holder, number: int) -> None:
        super().__init__(holder)
        self._number = number

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="one-limit")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("What is all right")

    def number(self) -> int | None:
        """The row it is about."""
        return self._number

    def show_page(self, page: LimitsPage) -> None:
        """Show it."""
        self.page = page
        self.headline(f"What is all right for {page.name}" if page.name else "What is all right")
        self.query_one(RowList).show(
            lambda width: list(history_rows(page, self._number, self.desk.zone, width))
        )
