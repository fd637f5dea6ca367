"""Writing a note: choosing whom it is about, and what follows when it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from textual import work
from textual.app import App

from handover.house.refusals import Refusal

if TYPE_CHECKING:
    from handover.desk.desk import Desk
    from handover.house.drafts import DraftKey
    from handover.house.notes import Note, StoredAnswer
    from handover.tui.app import HandoverApp


BEING_WITH = "being_with"
"""What a note is when nobody says otherwise: the `NoteKind`, which is not loaded for it."""


class WritesNotes(App[int]):
    """The program, writing a note from wherever one stands."""

    desk: Desk | None

    @work
    async def choose_and_write(self, here: Sequence[tuple[int, str]]) -> None:
        """Choose whom a note is about, then write it."""
        from handover.tui.dialogs.ask import Pick

        people = [(str(number), name) for number, name in here]
        nobody = [("house", "The house"), ("reflection", "Only for me: a private reflection")]
        chosen = await self.push_screen_wait(Pick("Whom is it about?", [*people, *nobody]))
        if chosen is None:
            return
        if chosen.isdigit():
            self.write_about(int(chosen))
        else:
            self.write_about(None, kind=chosen)

    def write_about(self, resident_id: int | None, *, kind: str = BEING_WITH) -> None:
        """Open a note; where one is unfinished, its author says which is meant."""
        from handover.desk import laid_aside, notes
        from handover.house.notes import NoteKind

        desk, of_kind = self.desk, NoteKind(kind)
        if desk is None:
            return
        try:
            key = notes.draft_key(desk, resident_id, of_kind)
            asks = of_kind in laid_aside.KINDS and notes.draft_at(desk, key) is not None
        except Refusal as refusal:
            self._say(str(refusal))
            return
        if asks:
            self.which_note(desk, key)
        else:
            self.go_on_writing(resident_id, kind=kind)

    def take_up(self, about: int) -> None:
        """Go on with a note that was laid aside; among several, it is chosen."""
        from handover.desk import laid_aside

        if self.desk is not None and (found := laid_aside.laid_aside(self.desk, about)):
            self.which_note(self.desk, found[0].key)

    @work
    async def which_note(self, desk: Desk, key: DraftKey) -> None:
        """Which note about them is it: the unfinished one, one laid aside, or another?"""
        from handover.desk import laid_aside
        from handover.tui.dialogs.which_note import AFRESH, WhichNote

        try:
            chosen = await self.push_screen_wait(WhichNote(desk, key))
            if chosen is None or self.desk is not desk:
                return
            if chosen == AFRESH:
                laid_aside.lay_aside(desk, key)
            elif chosen.isdigit():
                found = laid_aside.laid_aside(desk, key.about)[int(chosen)]
                key = laid_aside.take_up(desk, found)
        except Refusal as refusal:
            self._say(str(refusal))
            return
        self.go_on_writing(key.about or None, kind=key.kind)

    def go_on_writing(self, resident_id: int | None, *, kind: str = BEING_WITH) -> None:
        """Open a note, going on with the draft there is."""
        from handover.desk import carrying, notes, quiet, residents
        from handover.house.notes import Carry, NoteKind
        from handover.tui.screens.write import WriteNote

        desk, of_kind = self.desk, NoteKind(kind)
        if desk is None:
            return
        try:
            name = residents.resident_by_id(desk, resident_id).name if resident_id else ""
            draft = notes.draft_at(desk, notes.draft_key(desk, resident_id, of_kind))
            told = quiet.before_a_note(desk, resident_id) if resident_id else ()
            carry = carrying.said_this_shift(desk, resident_id) if resident_id else Carry.YES
        except Refusal as refusal:
            self._say(str(refusal))
            return
        self.push_screen(WriteNote(resident_id, name, of_kind, draft, told, carry), self._written)

    def _written(self, note: Note | None) -> None:
        if note is None:
            return
        from handover.tui.after_note import go_on_after, words_after

        self._say(words_after(note, self.desk))
        go_on_after(cast("HandoverApp", self), note)

    @work
    async def answer_open_questions(self, asked: Sequence[tuple[int, StoredAnswer]]) -> None:
        """Answer what the rules asked about notes written from the shell."""
        from handover.desk import notes
        from handover.tui.dialogs.questions import Questions

        for note_id, question in asked:
            concern = notes.as_concern(question)
            answers = await self.push_screen_wait(Questions([concern]))
            given = answers.to(question.rule) if answers else None
            if given is None or self.desk is None:
                return
            answered = replace(question, choice=given.choice, words=given.words)
            try:
                notes.answer_question(self.desk, note_id, answered)
            except Refusal as refusal:
                self._say(str(refusal))

    def notify(self, message: str, **_: Any) -> None:
        """Say it on the line above the keys, where it stays: nothing pops up and is gone."""
        self.tell(message)

    def tell(self, words: str) -> None:
        """Say something on whatever screen comes to the front next."""
        self.call_later(self._say, words)

    def _say(self, words: str) -> None:
        from handover.tui.screens.base import HouseScreen

        if isinstance(self.screen, HouseScreen):
            self.screen.say(words)
