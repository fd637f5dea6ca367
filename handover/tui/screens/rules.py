"""The rules of the house, for everybody to read; a quiet line is switched off where it stands."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static

from handover.desk import reflections, switching, wording
from handover.desk.desk import Desk
from handover.desk.rules_page import RuleLine, RulesPage, rules_page
from handover.house.refusals import Refusal
from handover.house.times import short_day
from handover.house.wording import HomePhrase
from handover.tui.dialogs.ask import Pick
from handover.tui.messages import DeskAnswered, DeskRefused
from handover.tui.plain import columns, plain, quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.fields import Line
from handover.tui.widgets.rows import Row, RowList

LONGEST = 200
"""So much of what is typed is looked for."""


class Rules(HouseScreen[None]):
    """Every rule, what it says and where it comes from; nobody need have signed in to read."""

    LIES_OVER = True
    HELP_TITLE = "The rules of the house"
    HELP_TEXT = (
        "What is not kept like this, what is asked about, and what is said in one quiet line; then "
        "every rule about words, kind by kind. Everybody may read them: who stays here as well.\n\n"
        "Enter shows one rule in full. / finds one: type a word of it, or write a sentence, and "
        "the rules that would say something about it stand there.\n\n"
        "A coordinator switches a quiet line off, or on again, where it is shown in full. A house "
        "changes its rules about words at a meeting, in a file beside the book. A phrase that is "
        "at home here can be taken off again with Enter, once somebody has signed in."
    )
    BINDINGS = [
        Binding("slash", "seek", "Find", id="rules.find", tooltip="Find a rule by its words"),
        Binding("down", "to_the_list", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.page: RulesPage | None = None
        self._shown: Sequence[RuleLine] = ()

    def compose_body(self) -> ComposeResult:
        """Where to type, and the list."""
        yield Line(placeholder="/ finds a rule by a word of it, or by a sentence", id="seek")
        yield RowList(id="rules")

    def on_mount(self) -> None:
        """Show them, whether or not somebody has signed in."""
        self.headline("The rules of the house")
        self.query_one(RowList).focus()
        if self.house_app.desk is None:
            self.reload()

    def reload(self) -> None:
        """Read them again."""
        book = self.house_app.book
        if book is None:
            return

        def in_thread() -> None:
            try:
                page = rules_page(book)
            except Refusal as refusal:
                self.post_message(DeskRefused(refusal, self.refused))
            else:
                self.post_message(DeskAnswered(page, self._show))

        self.run_worker(in_thread, thread=True, group="reload", exclusive=True)

    def _show(self, page: RulesPage) -> None:
        self.page = page
        self._seek(self.query_one("#seek", Line).value)

    @on(Line.Changed)
    def _typed(self, changed: Line.Changed) -> None:
        self._seek(changed.value)

    @on(Line.Submitted)
    def action_to_the_list(self) -> None:
        """From where one types to what was found."""
        self.query_one(RowList).focus()

    def action_back(self) -> None:
        """Show every rule again, or leave."""
        seek = self.query_one("#seek", Line)
        if seek.value:
            seek.value = ""
            self.action_to_the_list()
        else:
            self.dismiss()

    def _seek(self, sought: str) -> None:
        page, sought = self.page, sought.strip()[:LONGEST]
        if page is None:
            return
        lines = page.about(sought)
        phrases = [one for one in self._phrases(page) if sought.casefold() in one.phrase.casefold()]
        notices = page.notices if self.house_app.desk and not sought else ()
        rows = self.query_one(RowList)
        rows.show(lambda width: list(_rows(page, notices, lines, phrases, width)))
        self.say("" if lines or phrases else "No rule says these words, or finds anything in them.")

    def _phrases(self, page: RulesPage) -> tuple[HomePhrase, ...]:
        """Somebody's name may stand in them: they are shown to those who have signed in."""
        return page.phrases if self.house_app.desk else ()

    def action_seek(self) -> None:
        """Go to where one types."""
        self.query_one("#seek", Line).focus()

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Show a rule in full, or ask about a phrase."""
        kind, _, rest = self.query_one(RowList).current.partition(":")
        if self.page is None:
            return
        if kind == "rule":
            line = next(one for one in self.page.lines if one.code == rest)
            self._in_full(line, self.page.file)
        elif kind == "phrase":
            self._take_off(next(one for one in self.page.phrases if str(one.id) == rest))

    def _push(self, screen: RuleInFull) -> None:
        self.app.push_screen(screen)

    def _in_full(self, line: RuleLine, file: str) -> None:
        """What the team learned is for those who have signed in: it may name somebody."""
        if self.house_app.desk is None:
            self.app.push_screen(RuleInFull(line, file))
            return
        self.with_desk(
            lambda desk: tuple(one.words for one in reflections.tips(desk, line.code)),
            lambda learned: self._push(RuleInFull(line, file, learned)),
        )

    @work
    async def _take_off(self, phrase: HomePhrase) -> None:
        since = short_day(phrase.since, self.desk.zone)
        heading = f"{quoted(phrase.phrase)} is at home here since {since}; nobody is nudged by it."
        answers = [("leave", "Leave it as it is"), ("take", "Take it off: nudge about it again")]
        chosen = await self.app.push_screen_wait(Pick(heading, answers))
        if chosen == "take":

            def take_off(desk: Desk) -> None:
                wording.no_longer_at_home(desk, phrase.phrase)

            self.with_desk(take_off, lambda _: self.reload())


def _rows(
    page: RulesPage,
    notices: Sequence[str],
    lines: Sequence[RuleLine],
    phrases: Sequence[HomePhrase],
    width: int,
) -> Iterator[Row]:
    if notices:
        yield Row(f"The house's own rules need a look, in {page.file}")
    for notice in notices:
        yield Row(textwrap.indent(textwrap.fill(notice, width - 2), "  ") + "\n")
    if phrases:
        yield Row("At home here: nobody is nudged about it")
        for one in phrases:
            yield Row(columns(width, (quoted(one.phrase), 0)), f"phrase:{one.id}")
    group = ""
    for line in lines:
        if line.group != group:
            yield Row(f"\n{line.group}" if group or phrases else line.group)
            group = line.group
        says = f"({line.mark}) {line.says}" if line.mark else line.says
        yield Row(columns(width, *_named(line), (says, 0)), f"rule:{line.code}")


def _named(line: RuleLine) -> tuple[tuple[str, int], ...]:
    if line.name:
        return (line.code, 4), (line.name, 25)
    return ((line.code, 6 if " " in line.code else 24),)


class RuleInFull(HouseScreen[None]):
    """One rule, whole."""

    HELP_TITLE = "One rule"
    HELP_TEXT = (
        "What it says, what could be written instead, its ways out, and where it comes from. "
        "S0:18 is line 18 of the first of the texts the house goes by.\n\n"
        "The arrows and PgDn read on."
    )
    BINDINGS = [
        Binding("pagedown", "more", "More", id="rule.more"),
        Binding("space", "change", "Change", id="rule.change", tooltip="Off in this house, or on"),
    ]

    def __init__(self, line: RuleLine, file: str, learned: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.line = line
        self.file = file
        self.learned = learned
        """Sentences from team reflection."""

    def compose_body(self) -> ComposeResult:
        """The text, in a field that scrolls."""
        with VerticalScroll(id="page"):
            yield Static(plain("\n".join(self._parts())), markup=False)

    def on_mount(self) -> None:
        """Say which it is."""
        self.headline(f"{self.line.code}  {self.line.name}".strip())
        self.query_one("#page").focus()

    def action_more(self) -> None:
        """The next page."""
        self.query_one("#page").scroll_page_down(animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only a coordinator switches, and only what may be off."""
        if action != "change":
            return True
        desk = self.house_app.desk
        return desk is not None and desk.who.is_coordinator and self.line.can_be_off

    def action_change(self) -> None:
        """Say this quiet line no more in this house, or again."""
        code, off = self.line.code, self.line.mark != "off"

        def switched(desk: Desk) -> RuleLine:
            switching.switch(desk, code, off=off)
            return next(one for one in rules_page(desk.book).lines if one.code == code)

        self.with_desk(switched, self._again)

    def _again(self, line: RuleLine) -> None:
        self.line = line
        self.query_one("#page Static", Static).update(plain("\n".join(self._parts())))
        self.say("It is off: nothing is said in this house." if line.mark else "It is said again.")

    def _parts(self) -> Iterator[str]:
        line, width = self.line, max(min(self.app.size.width - 8, 90), 40)
        yield textwrap.fill(line.says, width) + "\n"
        sections = {
            "What our team learned": tuple(map(quoted, self.learned)),
            "Instead": line.instead,
            "For example": (quoted(line.example),) if line.example else (),
            "Such words as": (", ".join(line.words()),) if line.instead else (),
            "When": (line.when,) if line.when else (),
            "Its level": (f"{line.level.capitalize()}. {line.meaning}",),
            "The ways out": line.exits,
            "Where it comes from": line.source,
        }
        for heading, told in sections.items():
            if told:
                yield heading
                yield from (textwrap.indent(textwrap.fill(one, width), "  ") for one in told)
                yield ""
        if line.instead:
            yield f"A house changes it at a meeting, by its name {line.code}, in {self.file}."
