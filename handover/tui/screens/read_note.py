"""One note, whole, and what may be done with it."""

from __future__ import annotations

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from handover.desk import my_side, notes
from handover.desk.desk import Desk
from handover.desk.items import note_heading, note_labels
from handover.house.notes import Note
from handover.house.plain_text import sentence_at, shortened
from handover.house.times import day_and_clock
from handover.tui.dialogs.ask import WRITE_A_WORD, Asked, Fill, Pick
from handover.tui.dialogs.how_we_know import MUST_SAY, decision_from
from handover.tui.plain import plain, quoted
from handover.tui.promising import promise_something, promised
from handover.tui.screens.base import HouseScreen

GONE = "The words of this reflection are gone: it was for thirty days."


class ReadNote(HouseScreen[None]):
    """The whole of a note, own words first, everything added under it."""

    HELP_TITLE = "A note"
    HELP_TEXT = (
        "While nobody else has read your note you can put it differently with E; the old wording "
        "is kept. Once somebody has read it, or it was handed over, it stays as it is, and A adds "
        "something under it. An addition goes along with the next handover.\n"
        "P promises something that stands in it; the promise leads back here.\n"
        "C says, with the person, whether there was joy, meaning or transformation in it, and "
        "celebrates it if they like.\n"
        "L takes back words of theirs in it, or their side of it, when they say so."
    )
    BINDINGS = [
        Binding("a", "add", "Add to it", id="read.add", tooltip="Add something under it"),
        Binding("e", "edit", "Reword", id="read.edit", tooltip="While nobody has read it"),
        Binding("p", "promise", "Promise", id="read.promise", tooltip="From what it says"),
        Binding(
            "c", "celebrate", "Celebrate", id="read.celebrate", tooltip="What was in it, with them"
        ),
        Binding(
            "l", "take_back", "Let it go", id="read.take-back", tooltip="They take their words back"
        ),
        Binding("pagedown", "more", "More", id="read.more"),
    ]

    def __init__(self, note_id: int) -> None:
        super().__init__()
        self.note_id = note_id
        self.note: Note | None = None

    @property
    def about(self) -> str:
        """Which note it is."""
        return f"note {self.note_id}"

    @property
    def whose(self) -> int | None:
        """Whom the note is about."""
        return self.note.resident_id if self.note else None

    def compose_body(self) -> ComposeResult:
        """The text, in a field that scrolls."""
        with VerticalScroll(id="page"):
            yield Static(id="note", markup=False)

    def on_mount(self) -> None:
        """Show it."""
        self.query_one("#page").focus()
        self.headline("A note")

    def reload(self) -> None:
        """Read it again."""
        number = self.note_id
        self.with_desk(
            lambda desk: (
                notes.note_by_id(desk, number),
                notes.earlier_wordings(desk, number),
                dict(desk.names()),
            ),
            self._show,
            group="reload",
        )

    def _show(self, found: tuple[Note, tuple[str, ...], dict[int, str]]) -> None:
        note, earlier, names = found
        self.note = note
        zone = self.desk.zone
        self.headline(note_heading(note, names, zone))
        labels = ", ".join((note.kind.words, *note_labels(note)))
        written = f"written {day_and_clock(note.written_at, zone)}"
        parts = [f"{labels}, {written}", ""]
        parts += [quoted(words.text) + "\n" for words in note.own_words_live]
        parts.append(note.whole(names.get(note.author_id, "")) if note.gone_at is None else GONE)
        parts += [f"\nTheir side\n  {quoted(side.text)}" for side in note.my_side]
        parts += [f"\nBefore it was put differently\n  {words}" for words in earlier if words]
        for answer in note.answers:
            said = answer.choice or "not answered yet"
            parts.append(f"\n{answer.question}\n  {said}. {answer.words}".rstrip())
        for added in note.addenda:
            when = day_and_clock(added.written_at, zone)
            parts.append(f"\nAdded {when} by {names.get(added.author_id, '?')}\n  {added.text}")
        self.query_one("#note", Static).update(plain("\n".join(parts)))
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Rewording is for the author, while nobody has read it; a reflection is for one alone."""
        if action == "take_back":
            return self.note is not None and bool(self.note.own_words_live or self.note.my_side)
        if action == "celebrate":
            return self.note is not None and not self.note.kind.for_author_only
        if action == "edit":
            mine = self.note is not None and self.note.author_id == self.desk.who.id
            return mine and self.note is not None and not self.note.settled
        return True

    def action_more(self) -> None:
        """The next page."""
        self.query_one("#page").scroll_page_down(animate=False)

    @work
    async def action_promise(self) -> None:
        """Promise something that stands in it."""
        note = self.note
        if note is None or note.kind.for_author_only:
            self.say("A private reflection promises nothing to anybody.")
            return
        await promise_something(
            self,
            lambda made: self.say(promised(self.desk, made)),
            resident_id=note.resident_id,
            text=sentence_at(note.text, 0),
            from_note_id=note.id,
        )

    @work
    async def action_add(self) -> None:
        """Add something under it."""
        async for filled in self.answers(
            Fill("Add to this note", [Asked("text", "What you add", tall=True, must=WRITE_A_WORD)])
        ):
            number = self.note_id
            self.with_desk(
                lambda desk: notes.add_to(desk, number, filled["text"]), lambda _: self.reload()
            )

    @work
    async def action_celebrate(self) -> None:
        """What was in it, chosen with them; and is it to be celebrated?"""
        from handover.tui.dialogs.celebrate import ask_about_note, keep_about_note

        note = self.note
        if note is None:
            return
        async for filled in self.answers(ask_about_note(note)):
            self.then_reload(
                lambda desk: keep_about_note(desk, note, filled), "It is kept with the note."
            )

    @work
    async def action_take_back(self) -> None:
        """The person takes back words of theirs, or their side of it; they say so."""
        note = self.note
        if note is None:
            return
        theirs = [
            *((f"words:{one.id}", quoted(shortened(one.text, 50))) for one in note.own_words_live),
            *((f"side:{one.id}", f"Their side: {quoted(one.text)}") for one in note.my_side),
        ]
        things = [*theirs, ("leave", "Leave it as it is")]
        chosen = await self.app.push_screen_wait(Pick("What do they take back?", things))
        if chosen is None or chosen == "leave":
            return
        kind, _, number = chosen.partition(":")
        async for filled in self.answers(
            Fill(
                "They say so?",
                [MUST_SAY],
                note="Nothing stays but that there were some words.",
                about=f"{self.about} {kind} {number}",
            )
        ):
            decided = decision_from(filled)
            take = my_side.withdraw_my_side if kind == "side" else notes.withdraw_own_words
            self.then_reload(lambda desk: take(desk, int(number), decided), "They are gone.")

    @work
    async def action_edit(self) -> None:
        """Put it differently while nobody has read it."""
        note = self.note
        if note is None:
            return
        async for filled in self.answers(
            Fill(
                "Put it differently",
                [Asked("text", "The note", value=note.text, tall=True, must=WRITE_A_WORD)],
            )
        ):
            seen = self.as_seen(note)

            def reword(desk: Desk) -> Note:
                return notes.reword(desk, seen, filled["text"])

            self.with_desk(reword, lambda _: self.reload())
