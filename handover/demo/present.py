"""The shift before the present and the one that is on: something to receive and to go on with."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handover.demo.calendar import Calendar, wall_of
from handover.demo.happenings import Promised, Wrote
from handover.demo.present_talk import BEING_WITH, MUST_KNOW, PROMISES, UNFINISHED
from handover.demo.shift_changes import ShiftChange
from handover.demo.tale import Act, Happening, Tale
from handover.desk import notes, residents
from handover.house.drafts import Draft
from handover.house.follow_ups import WhoAsked
from handover.house.notes import NoteKind
from handover.house.times import MINUTE, Span

QUARTER = timedelta(minutes=15)
ENOUGH = 2
"""Residents about whom there is at least something to receive."""
EARLIER = (330, 285, 240, 195, 100)
"""Minutes before handing over at which the shift may have been with somebody."""
DAY_PARTS = ((5, "night"), (11, "morning"), (16, "day"), (22, "evening"), (24, "night"))
"""Until which hour it is what time of day."""


@dataclass(frozen=True, slots=True)
class Present:
    """What the story adds around the moment at which the book is opened."""

    calendar: Calendar
    change: ShiftChange
    """The last before the present: given, and waiting for whoever is on now."""
    last_time: ShiftChange | None
    """The one before, at which the one who is on now came on."""
    moment: datetime
    """UTC."""

    def happenings(self, story: Sequence[Happening]) -> tuple[Happening, ...]:
        """What the shift that gave it wrote and promised, on top of what the story tells."""
        chance = random.Random(f"{self.change.key}")
        told = [
            one
            for one in story
            if isinstance(one, Wrote) and self._before(one.told_at(self.calendar))
        ]
        names = [name for name in UNFINISHED if name not in {note.about for note in told}]
        chance.shuffle(names)
        missing = max(0, ENOUGH - len({note.about for note in told if note.about}))
        with_somebody = [
            self._being_with(name, at)
            for name, at in zip(names[:missing], self._free(told), strict=False)
        ]
        return (self._must_know(), *with_somebody, *self._promised(chance))

    def acts(self) -> list[Act]:
        """What the one who is on now has done: read everything last time, begun to write now."""
        started = max(self.change.begins.start, self.moment - 6 * MINUTE)
        writing = Act(min(started, self.moment), self._begin_to_write)
        if self.last_time is None:
            return [writing]
        return [Act(self.last_time.moment + 25 * MINUTE, self._read_everything), writing]

    def _before(self, moment: datetime) -> bool:
        return self.change.moment - timedelta(hours=9) < moment <= self.change.moment

    def _free(self, told: Sequence[Wrote]) -> list[str]:
        """Times at which the giver was with nobody else."""
        busy = [self.calendar.span(one.at, one.minutes) for one in told]
        starts = [self.change.moment - minutes * MINUTE for minutes in EARLIER]
        free = [s for s in starts if not any(Span(s, s + 2 * QUARTER).overlaps(b) for b in busy)]
        return [self.calendar.said(start) for start in free]

    def _must_know(self) -> Wrote:
        text, line = MUST_KNOW[self.change.ends]
        at = self.calendar.said(self.change.moment - 150 * MINUTE)
        return Wrote(
            at, self.change.giver, "", text, kind=NoteKind.HOUSE, must_know=True, line=line
        )

    def _being_with(self, name: str, at: str) -> Wrote:
        text, own_words, line = BEING_WITH[name, self.change.ends]
        return Wrote(at, self.change.giver, name, text, own_words, minutes=30, line=line)

    def _promised(self, chance: random.Random) -> list[Promised]:
        """Two promises for the shift that is on now, still ahead of it."""
        soonest = self.moment + 5 * MINUTE
        first = soonest - timedelta(minutes=soonest.minute % 15, seconds=soonest.second)
        first = first.replace(microsecond=0) + QUARTER
        second = first + 6 * QUARTER
        ends = self.change.begins.end
        starts = (first, second if second + QUARTER <= ends else first)
        asked = (WhoAsked.PERSON, WhoAsked.WE_OFFERED)
        return [
            Promised(
                self.calendar.said(self.change.moment - minutes * MINUTE),
                self.change.giver,
                name,
                PROMISES[self._day_part(start)][name],
                f"{self.calendar.said(start)}-{self._clock(min(start + 3 * QUARTER, ends))}",
                called=f"now {name}",
                who_asked=who_asked,
            )
            for name, start, minutes, who_asked in zip(
                chance.sample(list(UNFINISHED), 2), starts, (45, 40), asked, strict=True
            )
        ]

    def _clock(self, moment: datetime) -> str:
        return self.calendar.said(moment).rpartition(" ")[2]

    def _day_part(self, moment: datetime) -> str:
        hour = wall_of(moment, self.calendar.zone).hour
        return next(words for until, words in DAY_PARTS if hour < until)

    def _read_everything(self, tale: Tale) -> None:
        desk = tale.desk(self.change.receiver)
        for one in residents.residents_here(desk):
            residents.person_page(desk, one.id)

    def _begin_to_write(self, tale: Tale) -> None:
        desk = tale.desk(self.change.receiver)
        name = random.Random(f"{self.change.key} draft").choice(list(UNFINISHED))
        key = notes.draft_key(desk, tale.about(name), NoteKind.BEING_WITH)
        notes.keep_draft(desk, key, Draft(UNFINISHED[name]))
