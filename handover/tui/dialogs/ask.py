"""Small questions: choose one of a few things, or say something in a line or two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.events import Key
from textual.widgets import OptionList, Static

from handover.desk import unfinished
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.house.refusals import Refusal
from handover.tui.dialogs.base import Dialog
from handover.tui.dialogs.stays_open import StaysOpen
from handover.tui.locking import desk_of
from handover.tui.pausing import Pause
from handover.tui.plain import plain
from handover.tui.reads_along import ReadsAlong
from handover.tui.widgets.fields import Choice, Line, Ticks, Words
from handover.tui.widgets.rows import Row, RowList

ROW_WIDTH = 64
"""So much of a row stands on one line of a question at 80 columns."""


class Pick(Dialog[str]):
    """One of a few things, chosen with the arrows and Enter or by its first letter."""

    def __init__(self, heading: str, things: Sequence[tuple[str, str]]) -> None:
        super().__init__(heading)
        self.things = tuple(things)
        """What each is, and the words it stands there with."""

    def compose_body(self) -> ComposeResult:
        """The list."""
        yield RowList(id="things")

    def on_mount(self) -> None:
        """Fill the list and stand on its first row."""
        rows = self.query_one(RowList)
        # A row that takes two lines hides none below it.
        lines = sum(-(-len(words) // ROW_WIDTH) for _, words in self.things)
        rows.styles.height = min(lines, 12)
        rows.show(lambda _width: [Row(words, key) for key, words in self.things])
        rows.focus()

    def on_key(self, event: Key) -> None:
        """A letter goes on to the next thing that begins with it."""
        rows = self.query_one(RowList)
        keys = [key for key, _ in self.things]
        at = keys.index(rows.current) + 1 if rows.current in keys else 0
        for key, words in (*self.things[at:], *self.things[:at]):
            if event.character and words.casefold().startswith(event.character.casefold()):
                rows.stand_on(key)
                return

    @on(OptionList.OptionSelected)
    def _chosen(self) -> None:
        self.dismiss(self.query_one(RowList).current)


WRITE_A_WORD = "Nothing is written yet. A few words are enough; then F2 keeps them."
UNSAID = "choose with Space"
"""What stands in a choice that nobody has made yet; also its value."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to fill in."""

    name: str
    label: str
    value: str = ""
    answers: tuple[tuple[str, Any], ...] = ()
    """Answers to choose from; empty for words."""
    chosen: Any = None
    must: str = ""
    """What is said while nobody has chosen yet, or written a word; empty where that may stand."""
    ticks: tuple[tuple[str, Any], ...] = ()
    """Things of which any may fit, and none; what comes back is the set of those that do."""
    tall: bool = False
    """Room for several lines."""
    secret: bool = False
    """A passphrase: shown as stars, and never kept anywhere while it is typed."""
    never_waits: bool = False
    """A number or address: seen while it is typed, but it never waits in the book unfinished."""
    suggested: bool = False
    """Is its value a beginning that is offered, and stands nowhere yet?"""
    placeholder: str = ""
    sort: Sort | None = Sort.LINE
    """Whose words they are, for the house rules; None where nothing is read: a time, a name."""

    @property
    def waits(self) -> bool:
        """Do words typed into it wait in the book until the question is answered?"""
        return not (self.answers or self.ticks or self.secret or self.never_waits)


PAUSE_S = 1.0
"""Typed words are kept this long after the last key."""


ROOM = 16
"""Lines a question has on a small terminal; a longer one stands closer, so that all of it shows."""
ONE_LINE = 70


def _lines_of(asked: Sequence[Asked], note: str) -> int:
    """About how many lines a question takes, its heading too."""
    fields = sum(
        1 if one.answers else 1 + len(one.ticks) if one.ticks else 6 if one.tall else 2
        for one in asked
    )
    return 1 + fields + len(note) // ONE_LINE + bool(note)


class Fill(StaysOpen, Dialog[dict[str, Any]], ReadsAlong):
    """A few fields. What comes back are their values by name.

    What is typed waits in the book under the heading of the question until it is kept, so that
    Esc, a lock or a dropped line lose nothing.
    """

    BINDINGS = [
        Binding("f2,ctrl+s", "keep", "Keep it", id="fill.keep"),
        Binding("f7", "look", "Hints", id="fill.look", tooltip="What the rules say here"),
    ]

    def __init__(
        self,
        heading: str,
        asked: Sequence[Asked],
        *,
        note: str = "",
        about: str = "",
        go_on: bool = True,
        resident: int | None = None,
        begin: str = "",
    ) -> None:
        super().__init__(heading)
        self.asked = tuple(asked)
        self.begin = begin
        """The field in which one begins; the first, if none is named."""
        self.note = note
        self.about = about
        """What it is about, such as `note 7`: words typed about one are never shown for another."""
        self.go_on = go_on
        """Go on with what was typed here before; otherwise the values given stand in the fields."""
        self.resident = resident
        """The number of whoever's page it will stand on."""
        self.chosen: Mapping[str, Any] = {}
        """What was chosen here a moment ago and could not be kept, by name."""
        if _lines_of(self.asked, note) > ROOM:
            self.add_class("long")
        self._pause = Pause(self, PAUSE_S, self._keep_soon)
        self._kept_words: dict[str, str] = {}
        self._seen_cannot_wait: dict[str, str] | None = None
        """What was typed when it was said that it cannot wait."""

    def compose_body(self) -> ComposeResult:
        """The fields, one under the other."""
        for one in self.asked:
            if one.answers:
                answers = ((UNSAID, UNSAID), *one.answers) if one.must else one.answers
                chosen = UNSAID if one.must and one.chosen is None else one.chosen
                yield Choice(one.label, answers, chosen, id=f"field-{one.name}")
                continue
            if one.ticks:
                yield Ticks(one.label, one.ticks, one.chosen or (), id=f"field-{one.name}")
                continue
            yield Static(plain(one.label), markup=False)
            if one.tall:
                yield Words(one.value, placeholder=one.placeholder, id=f"field-{one.name}")
            else:
                yield Line(
                    one.value,
                    placeholder=one.placeholder,
                    id=f"field-{one.name}",
                    secret=one.secret,
                )
        yield Static(id="found", markup=False)
        if self.note:
            yield Static(plain(self.note), classes="quiet", markup=False)

    def on_mount(self) -> None:
        """Begin in the first field, with what was typed here before."""
        desk = self.desk_now()
        if desk is not None and self.go_on:
            self._kept_words = dict(unfinished.at(desk, self.place))
            if self._kept_words:
                self.say(f"Your words from before are back.{self._in_the_book()}")
        for one in self.asked:
            if one.waits and one.name in self._kept_words:
                self._fill_in(one, self._kept_words[one.name])
            elif one.name in self.chosen:
                self._fill_in(one, self.chosen[one.name])
        for field in self.query(Words):
            field.move_cursor(field.document.end)
        # A long form is read from its heading on, whatever the cursor in its first field brings
        # into view.
        self.query_one(f"#field-{self.begins_at()}").focus(scroll_visible=False)
        self.call_after_refresh(self.query_one("#frame").scroll_home, animate=False)

    def _in_the_book(self) -> str:
        """What stands in the book where other words are being typed: nobody overwrites unseen."""
        there = [one for one in self.asked if one.name in self._kept_words and not one.suggested]
        began = [one.value for one in there if one.value]
        return f" In the book now: {' · '.join(began)}" if began else ""

    @property
    def place(self) -> str:
        """Where words typed here wait: the question, and what it is about."""
        return f"{self.heading}|{self.about}"

    def desk_now(self) -> Desk | None:
        """Who is signed in; nobody while a house is being set up."""
        return desk_of(self)

    @on(Line.Changed)
    @on(Words.Changed)
    def _typed(self) -> None:
        self._pause.begin()

    def _keep_soon(self) -> None:
        desk, words, carets = self.desk_now(), self._words(), self._carets()
        if desk is not None and words != self._kept_words:
            self.run_worker(
                lambda: self._store(desk, words, carets), thread=True, group="keep", exclusive=True
            )

    def keep_now(self) -> None:
        """Keep what is typed before the question goes, whatever the reason."""
        self._keep()

    def _keep(self) -> Refusal | None:
        """Keep it; why it could not be kept.

        It is kept once more where it waited already: whoever is signed in may have answered the
        same question at another terminal meanwhile, and then it does not wait any more.
        """
        desk, words = self.desk_now(), self._words()
        nothing = not words and not self._kept_words
        if desk is None or nothing or self.all_at_the_desk:
            return None
        return self._store(desk, words, self._carets())

    def _store(self, desk: Desk, words: dict[str, str], carets: dict[str, int]) -> Refusal | None:
        try:
            unfinished.keep(desk, self.place, words, carets)
        except Refusal as refusal:
            return refusal
        self._kept_words = words
        return None

    def _words(self) -> dict[str, str]:
        """What differs from how the question began; never a passphrase, never a number."""
        typed = {one.name: str(self._value(one)) for one in self.asked if one.waits}
        began = {one.name: one.value for one in self.asked}
        return {name: text for name, text in typed.items() if text.strip() and text != began[name]}

    def _carets(self) -> dict[str, int]:
        """Where the next letter comes, by field."""
        fields = {one.name: self.query_one(f"#field-{one.name}") for one in self.asked}
        return {
            name: field.caret if isinstance(field, Words) else field.cursor_position
            for name, field in fields.items()
            if isinstance(field, Words | Line)
        }

    def _fill_in(self, one: Asked, value: Any) -> None:
        field = self.query_one(f"#field-{one.name}")
        if isinstance(field, Words):
            field.text = value
        elif isinstance(field, Line | Choice | Ticks):
            field.value = value

    def action_back(self) -> None:
        """Leave; what was typed waits. What cannot wait is left only by a second Esc."""
        why, words = self._keep(), self._words()
        if why is None or words == self._seen_cannot_wait:
            self.dismiss(None)
        else:
            self._seen_cannot_wait = words
            self.say(f"{why} It cannot wait as it stands: Esc once more leaves it.")

    @on(Line.Submitted)
    def _enter(self) -> None:
        if self.focused is self.query_one(f"#field-{self.asked[-1].name}"):
            self.action_keep()
        else:
            self.focus_next()

    def reads(self) -> dict[str, Sort]:
        """Every field with words of somebody."""
        return {
            f"field-{one.name}": one.sort
            for one in self.asked
            if one.sort is not None and one.waits
        }

    def reads_about(self) -> int | None:
        """Whose page it will stand on."""
        return self.resident

    def begins_at(self) -> str:
        """The field in which one begins."""
        return self.begin or self.asked[0].name

    def demands(self, one: Asked) -> bool:
        """Does it have to be answered as things stand?"""
        return True

    def held_up(self) -> tuple[str, str] | None:
        """The first field that holds it up, and what is said then; None once nothing does."""
        for one in self.asked:
            if one.must and self.demands(one) and self._unsaid(one):
                return one.name, one.must
        return None

    def hold_up(self, field: str, why: str) -> None:
        """Say what is missing, with the cursor where it is answered, if that is known."""
        if field:
            self.query_one(f"#field-{field}").focus()
        self.say(why)

    def action_keep(self) -> None:
        """Give the values back. They wait until whoever asked has put them in the book."""
        if self.at_the_desk or self.settling:
            return
        self._keep_what_is_new()
        if held := self.held_up():
            self.hold_up(*held)
        else:
            self.settle_then(self._give_back)

    def _keep_what_is_new(self) -> None:
        if self._words() != self._kept_words:
            self.keep_now()

    def _give_back(self) -> None:
        # It may have been put differently since, where the rules asked.
        self._keep_what_is_new()
        self.answer({one.name: self._value(one) for one in self.asked})

    def fields(self) -> tuple[str, ...]:
        """Everything that is asked, by name."""
        return tuple(one.name for one in self.asked)

    def worded(self) -> dict[str, str]:
        """What is typed into each line, by name."""
        lines = (one for one in self.asked if one.waits or one.never_waits)
        return {one.name: str(self._value(one)) for one in lines}

    def waits_nowhere(self) -> bool:
        """Is anything typed here that is gone once this is left?"""
        began, waiting = {one.name: one.value for one in self.asked}, self._words()
        return any(
            text.strip() and text != began[name] and name not in waiting
            for name, text in self.worded().items()
        )

    def choices_of(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """What was chosen, without the words: those wait in the book."""
        chosen = (one.name for one in self.asked if one.answers or one.ticks)
        return {name: values[name] for name in chosen}

    def _unsaid(self, one: Asked) -> bool:
        value = self._value(one)
        return value == UNSAID if one.answers else not str(value).strip()

    def _value(self, one: Asked) -> Any:
        field = self.query_one(f"#field-{one.name}")
        if isinstance(field, Words):
            return field.text
        return field.value if isinstance(field, Line | Choice | Ticks) else None
