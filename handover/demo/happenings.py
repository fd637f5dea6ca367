"""What can happen in the story: notes, promises, good things."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar, ClockNight
from handover.demo.tale import Tale, soon_after
from handover.desk import Answer, Answers, follow_ups, hard_moments, notes, residents
from handover.desk.follow_ups import Promise
from handover.desk.notes import NoteDraft
from handover.house.celebrations import Share, Tag
from handover.house.follow_ups import FollowUpKind, FollowUpStatus, WhoAsked
from handover.house.hard_moments import HardMoment
from handover.house.notes import Carry, HowTaken, NoteKind, Together
from handover.house.priorities import HowWeKnow, TheirDecision


@dataclass(frozen=True, slots=True)
class Wrote:
    """Somebody wrote a note."""

    always: ClassVar[bool] = False

    at: str
    """When it began: `23 Feb 08:10`."""
    by: str
    about: str
    """A resident, or nobody for the house."""
    text: str
    own_words: str = ""
    minutes: int = 0
    kind: NoteKind = NoteKind.BEING_WITH
    how_taken: HowTaken = HowTaken.QUOTE
    carry: Carry = Carry.YES
    together: Together = Together.NONE
    must_know: bool = False
    later: str = ""
    """When it was written, if that was not soon after."""
    late_because: str = ""
    """Why it was written so late (A2)."""
    keeps: str = ""
    """The promise that is kept by it."""
    good: str = ""
    """A good word about the person, said first at the handover."""
    line: str = ""
    """The one thing to pass on about them."""
    hard: HardMoment | None = None
    """What else was told about a hard moment."""
    tags: frozenset[Tag] = frozenset()
    """What there was in it, chosen with the person."""
    clocks: ClockNight | None = None
    """Only in a story in which the clocks do this; None for every story."""

    def told_at(self, calendar: Calendar) -> datetime:
        """Shortly after it ended, or much later."""
        if self.later:
            return calendar.moment(self.later)
        return soon_after(calendar.span(self.at, self.minutes).end)

    def tell(self, tale: Tale) -> None:
        """Write it, and keep the promise it keeps."""
        if self.clocks not in (None, tale.calendar.clock_night):
            return
        desk, own_words = tale.desk(self.by), tale.words(self.own_words)
        answers = Answers.of(
            A2=Answer("was asked to add it", self.late_because), A5=Answer("pick what it was for")
        )
        draft = NoteDraft(
            self.kind,
            tale.words(self.text),
            resident_id=tale.about(self.about),
            own_words=own_words,
            when=tale.calendar.span(self.at, self.minutes),
            how_taken=self.how_taken,
            carry=self.carry,
            together=self.together,
            must_know=self.must_know,
        )
        if self.hard is not None:
            note = hard_moments.write_hard_moment(desk, draft, self.hard, answers)
        else:
            note = notes.write_note(desk, draft, answers)
        if self.tags:
            hard_moments.tag(desk, note.id, self.tags, TheirDecision(HowWeKnow.HERE_NOW))
        if self.keeps in tale.promises:
            follow_ups.close(
                desk, tale.promises[self.keeps], FollowUpStatus.KEPT, outcome_words=own_words
            )


@dataclass(frozen=True, slots=True)
class Promised:
    """Somebody promised something, and the person agreed to it."""

    always: ClassVar[bool] = False

    at: str
    by: str
    about: str
    text: str
    window: str
    """`7 Mar 10:15-12:15`."""
    called: str
    """What the story calls it."""
    owner: str = ""
    """Who promises it; nobody gives it to the shift."""
    kind: FollowUpKind = FollowUpKind.COMPANY
    who_asked: WhoAsked = WhoAsked.PERSON

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was promised."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Promise it."""
        made = Promise(
            tale.words(self.text),
            tale.calendar.window(self.window),
            tale.about(self.about),
            tale.team[self.owner].id if self.owner else None,
            self.kind,
            self.who_asked,
            agreed=bool(self.about),
        )
        tale.promises[self.called] = follow_ups.promise(tale.desk(self.by), made).id


@dataclass(frozen=True, slots=True)
class MovedPromise:
    """A promise was moved with the person, to another time or to somebody else."""

    always: ClassVar[bool] = False

    at: str
    by: str
    called: str
    window: str
    owner: str = ""

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was moved."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Move it; from now on the story means the new one."""
        if self.called not in tale.promises:
            return
        tale.promises[self.called] = follow_ups.move(
            tale.desk(self.by),
            tale.promises[self.called],
            tale.calendar.window(self.window),
            staff_id=tale.team[self.owner].id if self.owner else None,
            with_person=True,
        ).id


@dataclass(frozen=True, slots=True)
class Celebrated:
    """There was something to celebrate."""

    always: ClassVar[bool] = False

    at: str
    by: str
    about: str
    text: str
    minutes: int = 0
    share: Share = Share.HOUSE
    thanks: bool = False
    """Is it thanks for something they gave?"""

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was over."""
        return soon_after(calendar.span(self.at, self.minutes).end)

    def tell(self, tale: Tale) -> None:
        """Note it down; the person has said yes to what the whole house hears."""
        residents.celebrate(
            tale.desk(self.by),
            tale.words(self.text),
            resident_id=tale.about(self.about),
            share=self.share,
            ok_by_person=self.share is Share.HOUSE,
            thanks=self.thanks,
        )


@dataclass(frozen=True, slots=True)
class SaidInOwnWords:
    """Somebody's words were taken down by themselves."""

    always: ClassVar[bool] = False

    at: str
    by: str
    about: str
    own_words: str
    how_taken: HowTaken = HowTaken.DICTATED

    def told_at(self, calendar: Calendar) -> datetime:
        """When they were said."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Take them down."""
        notes.take_own_words(
            tale.desk(self.by),
            tale.residents[self.about],
            tale.words(self.own_words),
            self.how_taken,
        )
