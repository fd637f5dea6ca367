"""One resident's page: own words first, then what they want, what we promised, what was written."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import notes as note_desk
from handover.desk import priorities, residents
from handover.desk.items import note_heading, note_labels, promise_words
from handover.desk.residents import PersonPage
from handover.house.celebrations import Share
from handover.house.notes import Carry, HowTaken, Note
from handover.house.priorities import Dimension, Priority, PriorityStatus
from handover.house.times import clock, short_day
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.how_we_know import ASKED_HOW, decision_from
from handover.tui.plain import columns, quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

LINES_OF_A_NOTE = 4
"""How much of a note stands on the page; Enter opens the whole of it."""


class Person(HouseScreen[None]):
    """Somebody's page. Nothing on it is about anybody else."""

    HELP_TITLE = "A person's page"
    HELP_TEXT = (
        "What they said stands first, in their own words; then what they want, in the order they "
        "chose; then what we promised them, and last what was written.\n\n"
        "Only they decide what they want. If it is our idea it is kept as a suggestion until they "
        "say yes.\n"
        "What you read here counts as read; from then on a note is only added to, never changed.\n"
        "They can ask to see this page."
    )
    BINDINGS = [
        Binding("w", "write", "Write", id="person.write", tooltip="Write a note about them"),
        Binding("n", "new", "New priority", id="person.new", tooltip="Something they want"),
        Binding("p", "promise", "Promise", id="person.promise", tooltip="Promise them something"),
        Binding("o", "own_words", "Own words", id="person.own-words", tooltip="What they said"),
        Binding("c", "celebrate", "Celebrate", id="person.celebrate", tooltip="Something good"),
        Binding("e", "ask_first", "How to meet", id="person.ask-first", tooltip="Their words"),
        Binding("q", "app.cover", show=False),
    ]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: PersonPage | None = None

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="person")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("")

    def reload(self) -> None:
        """Read the page again."""
        number = self.resident_id
        self.with_desk(lambda desk: residents.person_page(desk, number), self._show, group="reload")

    def _show(self, page: PersonPage) -> None:
        first, self.page = self.page is None, page
        stay = page.resident.stay
        since = ""
        if stay and stay.arrived_at:
            since = f" · here since {short_day(stay.arrived_at, self.desk.zone)}"
        if stay and stay.left_at:
            verb = "left" if not page.resident.here else "leaves"
            since += f", {verb} {short_day(stay.left_at, self.desk.zone)}"
        self.headline(f"{page.resident.name}{since}")
        rows = self.query_one(RowList)
        rows.show(lambda width: list(self._rows(page, width)))
        if first:
            rows.highlighted = None
            rows.action_first()

    def _rows(self, page: PersonPage, width: int) -> Iterator[Row]:
        if page.resident.ask_first:
            met = f"How they would like to be met: {quoted(page.resident.ask_first)}"
            yield Row(textwrap.fill(met, width))
        yield Row("In their own words")
        for words in page.own_words[:3]:
            said = f"{short_day(words.said_at, self.desk.zone)}"
            yield Row(textwrap.fill(f"{quoted(words.text)}  {said}", width), f"words:{words.id}")
        if not page.own_words:
            yield Row("  Nothing yet. O keeps what they say.")
        yield Row("\nWhat they want")
        for priority in page.priorities:
            yield Row(_priority_words(priority, width), f"priority:{priority.id}")
        if not page.priorities:
            yield Row("  Nothing yet. N keeps the first thing they want, in their words.")
        yield from self._promises(page, width)
        if page.celebrations:
            yield Row("\nCelebrated")
            for one in page.celebrations[:3]:
                yield Row("  " + columns(width, (one.text, 0)))
        yield Row("\nWritten")
        for note in page.notes:
            yield Row(note_words(note, page.staff, self.desk.zone, width), f"note:{note.id}")
        if not page.notes:
            yield Row("  Nothing yet. W writes the first note.")

    def _promises(self, page: PersonPage, width: int) -> Iterator[Row]:
        if page.promises:
            yield Row("\nWhat we promised")
        for one in page.promises:
            when = promise_words(one, page.staff, self.desk.zone)
            orphan = " (not on then: ask them)" if one.id in page.orphans else ""
            yield Row(textwrap.fill(f"{one.text}  {when}{orphan}", width), f"promise:{one.id}")

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Open what the cursor stands on."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind == "note" and self.page is not None:
            from handover.tui.screens.read_note import ReadNote

            self.app.push_screen(ReadNote(int(number)))
        elif kind == "priority":
            from handover.tui.screens.priority import PriorityScreen

            self.app.push_screen(PriorityScreen(int(number)))
        elif kind == "promise":
            from handover.tui.screens.follow_ups import FollowUps

            self.app.push_screen(FollowUps(self.resident_id))
        elif kind == "words":
            self._withdraw(int(number))

    def action_write(self) -> None:
        """Write a note about them."""
        self.house_app.write_about(self.resident_id)

    def action_promise(self) -> None:
        """Promise them something."""
        from handover.tui.screens.follow_ups import FollowUps

        self.app.push_screen(FollowUps(self.resident_id, begin=True))

    @work
    async def _withdraw(self, words_id: int) -> None:
        from handover.tui.dialogs.ask import Pick

        chosen = await self.app.push_screen_wait(
            Pick(
                "Their own words",
                [
                    ("stay", "Leave them as they are"),
                    ("withdraw", "They take these words back: shown nowhere from now on"),
                ],
            )
        )
        if chosen == "withdraw":
            self.with_desk(
                lambda desk: note_desk.withdraw_own_words(desk, words_id), lambda _: self.reload()
            )

    @work
    async def action_own_words(self) -> None:
        """Keep what they said."""
        how = (("said, and I wrote it", HowTaken.QUOTE), ("dictated", HowTaken.DICTATED))
        filled = await self.app.push_screen_wait(
            Fill(
                "Their own words, exactly",
                [
                    Asked("text", "What they said", tall=True),
                    Asked("how", "How", answers=(*how, ("typed by them", HowTaken.TYPED))),
                    Asked("carry", "Carry on", answers=tuple((c.words, c) for c in Carry)),
                ],
                note="Nobody can change them afterwards. They can take them back.",
            )
        )
        if filled:
            number = self.resident_id
            self.with_desk(
                lambda desk: note_desk.take_own_words(
                    desk, number, filled["text"], filled["how"], filled["carry"]
                ),
                lambda _: self.reload(),
            )

    @work
    async def action_new(self) -> None:
        """Something they want, in their words."""
        none: frozenset[Dimension] = frozenset()
        filled = await self.app.push_screen_wait(
            Fill(
                "What do they want? In their words; everything but the first line may stay empty",
                [
                    Asked("words", "In their words"),
                    Asked(
                        "dimension",
                        "Belongs to",
                        answers=(("nothing", none), *((d, frozenset({d})) for d in Dimension)),
                        chosen=none,
                    ),
                    Asked("specific", "What exactly would be different?"),
                    Asked("why", "Why does it matter to you?"),
                    Asked("have", "What do you already have, and what help would you like?"),
                    Asked("reach", "Does it feel within reach from here?"),
                    Asked(
                        "no_date",
                        "By when",
                        answers=(("later", False), ("no date, my choice", True)),
                    ),
                    ASKED_HOW,
                ],
            )
        )
        if filled:
            self._add_priority(filled)

    def _add_priority(self, filled: dict[str, Any]) -> None:
        more = priorities.MoreAboutIt(
            dimensions=filled["dimension"],
            specific=filled["specific"],
            why_it_matters=filled["why"],
            have=filled["have"],
            within_reach=filled["reach"],
            no_finish_by_choice=filled["no_date"],
        )
        number, decided = self.resident_id, decision_from(filled)
        self.with_desk(
            lambda desk: priorities.add_priority(desk, number, filled["words"], decided, more),
            lambda _: self.reload(),
        )

    @work
    async def action_celebrate(self) -> None:
        """Something good, however small."""
        filled = await self.app.push_screen_wait(
            Fill(
                "What is there to celebrate?",
                [
                    Asked("text", "What it was"),
                    Asked(
                        "share",
                        "Who hears of it",
                        answers=(
                            ("the team", Share.TEAM),
                            ("the whole house: they said yes", Share.HOUSE),
                            ("only them", Share.PERSON_ONLY),
                        ),
                    ),
                ],
            )
        )
        if filled:
            number, share = self.resident_id, filled["share"]
            self.with_desk(
                lambda desk: residents.celebrate(
                    desk,
                    filled["text"],
                    resident_id=number,
                    share=share,
                    ok_by_person=share is Share.HOUSE,
                ),
                lambda _: self.reload(),
            )

    @work
    async def action_ask_first(self) -> None:
        """How they want to be met, in their words."""
        if self.page is None:
            return
        who = self.page.resident
        filled = await self.app.push_screen_wait(
            Fill(
                f"How would {who.name} like to be met? In their words",
                [Asked("words", "Ask first", value=who.ask_first, tall=True)],
            )
        )
        if filled:
            self.with_desk(
                lambda desk: residents.keep_ask_first(desk, who, filled["words"]),
                lambda _: self.reload(),
            )


def _priority_words(priority: Priority, width: int) -> str:
    where = f" · {', '.join(sorted(priority.dimensions))}" if priority.dimensions else ""
    ours = priority.status is PriorityStatus.SUGGESTED
    state = "our suggestion: ask them" if ours else priority.status
    lines = [textwrap.fill(f"{priority.position}  {quoted(priority.words)}  {state}{where}", width)]
    if priority.next_step and priority.status.alive:
        step = priority.next_step
        lines.append(f"   next, {step.owner}: {step.words}"[:width])
    return "\n".join(lines)


def note_words(
    note: Note, names: dict[int, str], zone: Any, width: int, *, lines: int = LINES_OF_A_NOTE
) -> str:
    """A note as it stands on a page: when and who, own words first, then the beginning of it."""
    labels = f"  ({', '.join(note_labels(note))})" if note_labels(note) else ""
    kind = "" if note.kind.value == "being_with" else f"  {note.kind.words}"
    body = [
        *(textwrap.fill(quoted(words.text), width - 2) for words in note.own_words_live),
        *(textwrap.wrap(note.text, width - 2) or []),
    ]
    shown = "\n".join(body).split("\n")
    if len(shown) > lines:
        shown = [*shown[:lines], "… Enter reads the whole of it"]
    added = [
        f"+ {clock(one.written_at, zone)} {names.get(one.author_id, '?')} added"
        for one in note.addenda
    ]
    first = f"{note_heading(note, names, zone)}{kind}{labels}"[:width]
    return "\n".join([first, *("  " + line for line in (*shown, *added) if line)])
