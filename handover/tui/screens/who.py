"""Who somebody is here: what they said of themselves first, what nobody has to say last."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import not_alone, who
from handover.desk.desk import Desk
from handover.desk.who import WhoPage
from handover.house.priorities import TheirDecision
from handover.house.times import short_day
from handover.house.who import OwnPerson, Part, SpeakWay, Wording
from handover.tui.dialogs.ask import Fill, Pick
from handover.tui.dialogs.how_we_know import ASKED_YES, decision_from
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.who_forms import (
    not_alone_form,
    part_form,
    person_form,
    said_from,
    support_from,
)
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList

NEW = (
    ("person", "One of their own people"),
    ("alone", "Somebody of the team they would rather not be alone with"),
)


class WhoTheyAre(HouseScreen[None]):
    """Who one person is here."""

    ON_THEIR_PAGE = True
    HELP_TITLE = "Who they are here"
    HELP_TEXT = (
        "What this person says of themselves, in their own words. Every part may stay empty, and "
        "“rather not” is an answer; nobody asks a second time.\n\n"
        "Enter opens a part, E puts it differently, L takes it back: then nothing of it stays. "
        "How they put it before is kept out of sight until somebody asks for it.\n"
        "How to speak with them and what to ask first go along with every handover. Words they "
        "use for themselves are never hinted at on their page.\n"
        "Whom they would rather not be alone with is read by them and by a coordinator; whoever "
        "plans hears only that someone else is asked for. A number of their people goes on their "
        "card and nowhere else."
    )
    BINDINGS = [
        Binding("e", "edit", "Reword", id="who.edit", tooltip="In their words"),
        Binding("n", "new", "New", id="who.new", tooltip="Their people; rather not alone with"),
        Binding("l", "take_back", "Let it go", id="who.let-go", tooltip="Nothing of it stays"),
    ]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: WhoPage | None = None

    @property
    def about(self) -> str:
        """Whose page it is."""
        return f"person {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="who")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("")

    def reload(self) -> None:
        """Read it again."""
        number = self.resident_id
        self.with_desk(lambda desk: who.who_page(desk, number), self._show, group="reload")

    def _show(self, page: WhoPage) -> None:
        first, self.page = self.page is None, page
        self.headline(f"{page.resident.name} · who they are here")
        rows = self.query_one(RowList)
        rows.show(lambda width: list(self._rows(page, width)))
        if first:
            rows.highlighted = None
            rows.action_first()

    def _rows(self, page: WhoPage, width: int) -> Iterator[Row]:
        for part in Part:
            if part in page.said and not page.said[part].said.rather_not:
                yield self._part_row(page.said[part], width)
        yield Row("\nMy own people")
        for one in page.people:
            yield Row(textwrap.fill(_person_words(one), width), f"person-of:{one.id}")
        if not page.people:
            yield Row("  Nobody is named. N names somebody; a number goes on the card.")
        if page.not_let_in:
            yield Row("\nNot to be let in, and not to be rung")
            names = ", ".join(page.not_let_in)
            yield Row(textwrap.fill(names, width), f"card:{self.resident_id}")
        yield from self._alone_rows(page, width)
        yield from _not_spoken_of(page)

    def _part_row(self, one: Wording, width: int) -> Row:
        day = short_day(one.said_at, self.desk.zone)
        words = [textwrap.fill(f"{one.heading}  ({day})", width)]
        if one.said.ways:
            words += [_filled(", ".join(way for way in SpeakWay if way in one.said.ways), width)]
        for line in one.said.words.split("\n"):
            words += [_filled(quoted(line), width)] if line.strip() else []
        return Row("\n".join(words), f"part:{one.part}")

    def _alone_rows(self, page: WhoPage, width: int) -> Iterator[Row]:
        yield Row("\nRather not alone with")
        for one in page.rather_not:
            name = page.names.get(one.staff_id, "?")
            why = f": {quoted(one.why)}" if one.why else ""
            yield Row(textwrap.fill(f"{name}{why}", width), f"alone:{one.staff_id}")
        yield Row("Theirs to read, and a coordinator's. Enter keeps it.", "alone:")

    @property
    def _part(self) -> Part | None:
        kind, _, name = self.query_one(RowList).current.partition(":")
        return Part(name) if kind == "part" else None

    @property
    def _person(self) -> OwnPerson | None:
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind != "person-of" or self.page is None:
            return None
        return next((one for one in self.page.people if str(one.id) == number), None)

    def _said(self, part: Part) -> Wording | None:
        return self.page.said.get(part) if self.page else None

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Go on with what the cursor stands on."""
        kind, _, rest = self.query_one(RowList).current.partition(":")
        part = self._part
        if part is not None and self._said(part) is not None:
            self._menu(part)
        elif kind == "alone":
            self._ask_alone(int(rest) if rest else None)
        elif kind == "card":
            open_row(self.house_app, f"card:{rest}")
        else:
            self.action_edit()

    def action_edit(self) -> None:
        """Put it in their words."""
        part, person = self._part, self._person
        if part is not None:
            self._ask_part(part)
        elif person is not None:
            self._ask_person(person)
        else:
            self.say("Put the > on a part of it first.")

    @work
    async def _menu(self, part: Part) -> None:
        chosen = await self.app.push_screen_wait(
            Pick(
                part.heading,
                [
                    ("edit", "They put it differently"),
                    ("before", "How they put it before"),
                    ("back", "They take it back; nothing of it stays"),
                ],
            )
        )
        if chosen == "edit":
            self._ask_part(part)
        elif chosen == "before":
            self._before(part)
        elif chosen == "back":
            self.action_take_back()

    def _before(self, part: Part) -> None:
        number = self.resident_id

        def show(earlier: tuple[Wording, ...]) -> None:
            zone = self.desk.zone
            lines = [f"{short_day(o.said_at, zone)}: {quoted(o.said.line)}" for o in earlier]
            self.say(" · ".join(lines) or "It was never put differently.")

        self.with_desk(lambda desk: who.put_before(desk, number, part), show)

    @work
    async def _ask_part(self, part: Part) -> None:
        was = self._said(part)
        async for filled in self.answers(part_form(part, was)):
            number, said, decided = self.resident_id, said_from(filled), decision_from(filled)
            seen = self.as_seen(was)
            self.then_reload(
                lambda desk: who.say(desk, number, part, said, decided, seen),
                "Kept, in their words.",
            )

    @work
    async def action_new(self) -> None:
        """One of their people, or somebody they would rather not be alone with."""
        chosen = await self.app.push_screen_wait(Pick("What is it about?", NEW))
        if chosen == "person":
            self._ask_person(None)
        elif chosen == "alone":
            self._ask_alone(None)

    @work
    async def _ask_person(self, was: OwnPerson | None) -> None:
        form = person_form(was)
        form.about = f"{self.about} one {was.id}" if was else self.about
        async for filled in self.answers(form):
            number, decided = self.resident_id, decision_from(filled)
            name, relation, support = filled["name"], filled["relation"], support_from(filled)

            def act(desk: Desk) -> object:
                if was is None:
                    return who.name_person(
                        desk, number, name, decided, relation=relation, support=support
                    )
                return who.change_person(
                    desk, was, name, decided, relation=relation, support=support
                )

            self.then_reload(act, "Kept.")

    @work
    async def _ask_alone(self, staff_id: int | None) -> None:
        names = self.page.names if self.page else {}
        form = not_alone_form(names, staff_id)
        form.about = f"{self.about} staff {staff_id}" if staff_id else self.about
        async for filled in self.answers(form):
            number, decided, whom = self.resident_id, decision_from(filled), filled["whom"]

            def act(desk: Desk) -> None:
                if filled["holds"]:
                    not_alone.rather_not(desk, number, whom, decided, why=filled["why"])
                else:
                    not_alone.all_right_again(desk, number, whom, decided)

            self.then_reload(
                act,
                "Kept, for them and a coordinator. Whoever plans hears: ask for someone else.",
            )

    @work
    async def action_take_back(self) -> None:
        """They take it back: nothing of it stays."""
        part, person = self._part, self._person
        name = person.name if person else part.heading if part else ""
        if not name or (part is not None and self._said(part) is None):
            self.say("Put the > on something they said first.")
            return
        form = Fill(f"{name}: they take it back, wholly", [ASKED_YES])
        form.about = f"{self.about} one {person.id}" if person else self.about
        async for filled in self.answers(form):
            number, decided = self.resident_id, decision_from(filled)

            def act(desk: Desk) -> None:
                _take_back(desk, number, part, person, decided)

            self.then_reload(act, "Taken back. Nothing of it is kept.")


def _take_back(
    desk: Desk,
    number: int,
    part: Part | None,
    person: OwnPerson | None,
    decided: TheirDecision | None,
) -> None:
    if person is not None:
        who.no_longer_named(desk, person, decided)
    elif part is not None:
        who.take_back(desk, number, part, decided)


def _not_spoken_of(page: WhoPage) -> Iterator[Row]:
    yield Row("\nNot spoken of. Nobody has to")
    for part in Part:
        if part not in page.said:
            yield Row(part.heading, f"part:{part}")
        elif page.said[part].said.rather_not:
            yield Row(f"{part.heading}: rather not", f"part:{part}")


def _person_words(one: OwnPerson) -> str:
    name = f"{one.name}, {one.relation}" if one.relation else one.name
    kinds = ", ".join(kind.words for kind in sorted(one.support))
    return f"{name}: {kinds}" if kinds else name


def _filled(words: str, width: int) -> str:
    return textwrap.fill(words, width, initial_indent="  ", subsequent_indent="  ")
