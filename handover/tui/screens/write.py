"""Writing a note."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.widgets import Static

from handover.desk import notes, times
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.desk.notes import NoteDraft
from handover.desk.private import STAYS_WORDS
from handover.house.drafts import Draft, DraftKey
from handover.house.notes import Carry, Note, NoteKind, Together
from handover.house.refusals import MovedOn, Refusal
from handover.house.times import clock
from handover.rules.concerns import Answers, HeldByRules
from handover.tui.dialogs.questions import Questions
from handover.tui.pausing import Pause
from handover.tui.plain import plain
from handover.tui.promising import PROMISE_KEY, PromisesInside
from handover.tui.reads_along import ReadsAlong
from handover.tui.screens.base import HouseScreen
from handover.tui.tells_topics import TellsTopics, who_reads
from handover.tui.widgets.fields import Choice, Line, Words
from handover.tui.widgets.hard_parts import HardParts, with_hard_parts

LEFT_OUT = "A contact detail is left out of the draft. It stays here until you finish."
PAUSE_S = 1.0
"""A draft is kept this long after the last key: within two seconds of a pause."""

ABOUT_SOMEBODY = (
    NoteKind.BEING_WITH,
    NoteKind.HARD_MOMENT,
    NoteKind.PRACTICAL,
    NoteKind.FEEDBACK,
    NoteKind.AGREEMENT,
)
ABOUT_NOBODY = (NoteKind.HOUSE, NoteKind.REFLECTION)


class WriteNote(HouseScreen[Note], ReadsAlong, PromisesInside, TellsTopics):
    """One note: what happened, what they said in their own words, and whether it is carried on."""

    HELP_TITLE = "Writing a note"
    HELP_TEXT = (
        "Write what happened as you saw it; in the second field, what the person said, exactly. "
        "Their own words are theirs: they stand first wherever the note is shown.\n\n"
        "When is when you were together: now, 14:00, 14:00-14:30, yesterday 22:10, 3 Mar 13:20. "
        "The program notes by itself when it was written. Tab twice leads there from the text.\n"
        "Carry is the person's choice: ask them. Must know is said first at the handover. A line "
        "about safety may be for the team first: for a week they see that there is one.\n\n"
        "What you type is kept as a draft a moment after you stop, for you alone; only contact "
        "details, and a number you are in the middle of, are left out of it. Esc goes back and "
        "keeps the draft; F2 puts the note in the book.\n"
        "While you type, the house rules are read along: what they have something to say about is "
        "underlined, and F7 shows it with what could stand there. Hints may be left as they are.\n"
        "Ctrl+O promises what the sentence at the cursor says; the note goes on as it is. Out of "
        "their own words nothing of ours is made: there the line is empty.\n"
        "Staff on shift read it, and the person it is about can ask to read it."
    )
    BINDINGS = [
        Binding("f2,ctrl+s", "finish", "Finish", id="note.finish", tooltip="Put it in the book"),
        Binding("f7", "look", "Hints", id="note.look", tooltip="What the rules say here"),
        PROMISE_KEY,
        Binding("tab,f6", "app.focus_next", "Next", id="note.next"),
        Binding("shift+tab", "app.focus_previous", show=False),
    ]

    def __init__(
        self,
        resident_id: int | None,
        name: str,
        kind: NoteKind,
        draft: Draft | None = None,
        quiet: tuple[str, ...] = (),
        carry: Carry | None = None,
    ) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.name_of = name
        self.kind = kind
        self.draft = draft or Draft("")
        self.carry = carry or _said_in(self.draft)
        """What they said about carrying it on; None while they have not been asked."""
        self.quiet = quiet
        """What is worth a thought before one begins."""
        self.uid = notes.new_uid()
        """Made once for this note: finishing twice keeps one."""
        self._pause = Pause(self, PAUSE_S, self._keep)
        self._turn = threading.Lock()
        self._number = self._stored = 0
        """Of the wording that is to be kept, and of the newest one that is."""
        self._when = self.draft.when_typed
        """What stands in the field, as it was last said back in full."""
        self._finished = False
        self._elsewhere = False
        self._parts: HardParts | None = None
        """What is asked about a hard moment; nothing of it stands there for another kind."""

    def compose_body(self) -> ComposeResult:
        """When, kind, carry; what happened; own words."""
        kinds = ABOUT_SOMEBODY if self.resident_id else ABOUT_NOBODY
        with Horizontal(classes="fields"):
            yield Static(" When ", classes="label", markup=False)
            yield Line(self.draft.when_typed, placeholder="now, or 14:00-14:30", id="when")
            yield Choice("Kind", [(kind.words, kind) for kind in kinds], self.kind, id="kind")
        with Horizontal(classes="fields", id="choices"):
            yield Choice("Carry", self._carry_choices(), self.carry, id="carry")
            yield Choice(
                "With them", [(t.words, t) for t in Together], self.draft.together, id="together"
            )
            yield Choice(
                "Must know", [("no", False), ("yes", True)], self.draft.must_know, id="must-know"
            )
        yield who_reads(self.draft.team_only)
        yield Static(
            " What happened, as you saw it", classes="label", id="text-label", markup=False
        )
        yield Words(self.draft.text, placeholder="What you did together.", id="text")
        yield Static(
            plain(f" In {self.name_of}'s own words, exactly"),
            classes="label",
            id="own-label",
            markup=False,
        )
        yield Words(
            self.draft.own_words,
            placeholder="What did they say? May stay empty, if they like.",
            id="own-words",
        )
        yield Static(id="found", markup=False)

    def _carry_choices(self) -> list[tuple[str, Carry | None]]:
        choices: list[tuple[str, Carry | None]] = [(c.words, c) for c in Carry]
        return choices if self.carry else [("ask them", None), *choices]

    def on_mount(self) -> None:
        """The cursor stands where the note begins."""
        self.set_class(self.resident_id is None, "-nobody")
        self._ask_as_kind()
        self.ask_who_reads()
        self._say_title()
        text = self.query_one("#text", Words)
        text.focus()
        text.move_cursor(text.document.end)
        if self.kind.for_author_only:
            begun = "Your words from before are here. " if self.draft.version else ""
            self.say(f"{begun}Only you can read this. It is never handed over, and {STAYS_WORDS}.")
        elif self.draft.version:
            self.say("This is your unfinished note. F2 puts it in the book when you are ready.")
        elif self.resident_id:
            readers = f"Staff on shift read this; {self.name_of} can ask to read it, too."
            self.say(" ".join((readers, *self.quiet)))

    def reload(self) -> None:
        """What others write never touches what is being typed here."""

    def reads(self) -> Mapping[str, Sort]:
        """Both texts are read along, each as whose words it is."""
        return {
            "text": Sort.PRIVATE if self.kind.for_author_only else Sort.NOTE,
            "own-words": Sort.THEIRS,
            **(self._parts.reads() if self._parts else {}),
        }

    def reads_about(self) -> int | None:
        """Whose page it will stand on."""
        return self.resident_id

    @property
    def about(self) -> str:
        """Whose page it will stand on; what is half promised in it waits there."""
        return f"person {self.resident_id}" if self.resident_id else "everybody"

    @property
    def key(self) -> DraftKey:
        """Where this draft is kept."""
        return notes.draft_key(self.desk, self.resident_id, self.kind)

    def _say_title(self) -> None:
        about = f"about {self.name_of}" if self.resident_id else f"({self.kind.words})"
        kept = ""
        if self.draft.kept_at and self.draft.version:
            kept = f" · draft kept {clock(self.draft.kept_at, self.desk.zone)}"
        self.headline(f"Write a note {about}{kept}")

    def _choice(self, name: str) -> Any:
        return self.query_one(f"#{name}", Choice).value

    def _typed(self) -> Draft:
        when = self.query_one("#when", Line).value
        return Draft(
            text=self.query_one("#text", Words).text,
            own_words=self.query_one("#own-words", Words).text,
            when_typed="" if when.strip() in ("", "now") else when,
            carry=self._choice("carry") or Carry.YES,
            together=self._choice("together"),
            must_know=self._choice("must-know"),
            team_only=self._choice("must-know") and self._choice("team-only"),
            kept_at=self.draft.kept_at,
            version=self.draft.version,
        )

    @on(Line.Changed, "#when")
    def _say_when(self) -> None:
        when = self.query_one("#when", Line)
        if not when.has_focus or when.value == self._when:
            return
        self._when = when.value
        with suppress(Refusal):
            happened = times.happened(self.desk, when.value)
            self.say(f"= {times.happened_in_full(self.desk, happened)}" if happened else "")

    @on(Words.Changed)
    @on(Line.Changed)
    @on(Choice.Chosen)
    def _something_typed(self) -> None:
        self._pause.begin()

    def _ask_as_kind(self) -> None:
        hard = self.kind is NoteKind.HARD_MOMENT
        self._parts = with_hard_parts(self, self._parts, self.resident_id, hard=hard)

    def _keep(self) -> None:
        if self._parts is not None and not self._finished:
            self._parts.keep_soon()
        draft = self._typed()
        self.tell_of_topics(draft.text, draft.own_words)
        if self._finished or self._elsewhere or self._same(draft):
            return
        key, number, carets = self.key, self._next(), self._carets()

        def kept(_: None) -> None:
            self._say_title()
            if draft.all_words != self.draft.all_words:
                self.say(LEFT_OUT)

        self.with_desk(
            lambda desk: self._store(desk, key, draft, number, carets),
            kept,
            otherwise=self._not_kept,
        )

    @work(exclusive=True, group="promise")
    async def action_promise(self) -> None:
        """Promise what the sentence at the caret says; the note goes on as it is."""
        await self.promise_in_note(self, self.kind, self.uid, self.resident_id)

    def _carets(self) -> tuple[int, int]:
        return self.query_one("#text", Words).caret, self.query_one("#own-words", Words).caret

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _store(
        self, desk: Desk, key: DraftKey, draft: Draft, number: int, carets: tuple[int, int]
    ) -> None:
        """One after the other and the newest last: on a slow day a draft does not meet itself."""
        with self._turn:
            if number > self._stored and not self._finished:
                self._stored = number
                newest = replace(draft, version=self.draft.version)
                text_caret, own_words_caret = carets
                self.draft = notes.keep_draft(
                    desk, key, newest, text_caret=text_caret, own_words_caret=own_words_caret
                )

    def _same(self, draft: Draft) -> bool:
        return draft == self.draft or (draft.empty and not self.draft.version)

    def _not_kept(self, refusal: Refusal) -> None:
        if isinstance(refusal, MovedOn):
            self._elsewhere = True
        self.refused(refusal)

    def keep_now(self) -> None:
        """Keep the draft before the screen goes, whatever the reason."""
        if self._parts is not None and not self._finished:
            self._parts.keep_now()
        draft = self._typed()
        if self._finished or self._elsewhere or self._same(draft):
            return
        try:
            self._store(self.desk, self.key, draft, self._next(), self._carets())
        except Refusal as refusal:
            self.say(str(refusal))

    @on(Choice.Chosen, "#kind")
    def _another_kind(self) -> None:
        chosen: NoteKind = self._choice("kind")
        was, draft, carets = self.key, self._typed(), self._carets()

        def move(desk: Desk) -> bool:
            to = notes.draft_key(desk, self.resident_id, chosen)
            if notes.draft_at(desk, to) is not None:
                return False
            with self._turn:
                notes.drop_draft(desk, was)
                text_caret, own_words_caret = carets
                self.draft = notes.keep_draft(
                    desk,
                    to,
                    replace(draft, version=0),
                    text_caret=text_caret,
                    own_words_caret=own_words_caret,
                )
                self.kind = chosen
            return True

        def moved(done: bool) -> None:
            if done:
                self._ask_as_kind()
                self._say_title()
                return
            self.query_one("#kind", Choice).value = self.kind
            self.say(f"You have an unfinished note of that kind about {self.name_of} already.")

        self.with_desk(move, moved)

    def action_back(self) -> None:
        """Go back; the draft is kept."""
        self.keep_now()
        self.dismiss(None)

    @work(exclusive=True, group="finish")
    async def action_finish(self) -> None:
        """Put the note in the book, once everything asked has an answer."""
        await self._finish(self.said)

    async def _finish(self, answers: Answers) -> None:
        self._pause.drop()
        typed = self._typed()
        try:
            when = times.happened(self.desk, self.query_one("#when", Line).value)
        except Refusal as refusal:
            self.query_one("#when", Line).focus()
            self.say(str(refusal))
            return
        draft = NoteDraft(
            kind=self.kind,
            text=typed.text,
            resident_id=self.resident_id,
            own_words=typed.own_words,
            when=when,
            carry=typed.carry,
            carry_said=self._choice("carry") is not None,
            together=typed.together,
            must_know=typed.must_know,
            team_only=typed.team_only,
            draft_version=typed.version,
            uid=self.uid,
        )

        put_in_the_book = self._parts.writer() if self._parts else notes.write_note

        def write(desk: Desk) -> Note:
            with self._turn:
                note = put_in_the_book(desk, draft, answers)
                self._finished = True
            return note

        self.with_desk(write, self._in_the_book, otherwise=self._held)

    def _in_the_book(self, note: Note) -> None:
        self.leave(note)

    def _held(self, refusal: Refusal) -> None:
        if isinstance(refusal, HeldByRules):
            self._ask(refusal)
        else:
            self.refused(refusal)

    @work(exclusive=True, group="finish")
    async def _ask(self, held: HeldByRules) -> None:
        answers = await self.app.push_screen_wait(
            Questions(held.concerns, about=self.name_of if self.resident_id else "")
        )
        if answers is not None:
            await self._finish(self.said.and_also(answers))
        elif any(concern.rule in ("B3", "A1", "A14") for concern in held.concerns):
            self.say("Not in the book yet. Your text is here; change the time or finish again.")


def _said_in(draft: Draft) -> Carry | None:
    """Of a draft only what differs from how it began was surely said."""
    return draft.carry if draft.carry is not Carry.YES else None
