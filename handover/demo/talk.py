"""What is said at every shift change, and what is said back."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import cycle

from handover.demo import small_talk
from handover.demo.calendar import Calendar
from handover.demo.happenings import Wrote
from handover.demo.people import MAIN_SHIFTS, RESIDENTS, SHIFTS, is_here
from handover.demo.shift_changes import ShiftChange
from handover.demo.tale import Happening
from handover.demo.written_changes import WRITTEN, Said
from handover.house.notes import NoteKind
from handover.house.times import DAY

SEED = 20260223
"""The same present always tells the same story."""
OFTEN, NOW_AND_THEN = 0.6, 0.5


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything said at one shift change."""

    said: tuple[Said, ...]
    quiet_house: bool
    """Is there nothing in the part about the house but what is said?"""


class Talk:
    """Makes up every conversation, in order; no line comes twice before its pool is empty."""

    def __init__(self, calendar: Calendar, happenings: Iterable[Happening]) -> None:
        self._calendar = calendar
        self._notes = [
            (one.told_at(calendar), one)
            for one in happenings
            if isinstance(one, Wrote)
            and one.kind is not NoteKind.REFLECTION
            and one.clocks in (None, calendar.clock_night)
        ]
        self._chance = random.Random(SEED)
        self._quiet = {one: self._shuffled(small_talk.QUIET[SHIFTS[one]]) for one in MAIN_SHIFTS}
        self._house = self._shuffled(small_talk.AROUND_THE_HOUSE)
        self._carry = self._shuffled(small_talk.WILL_CARRY)
        self._leave = self._shuffled(small_talk.WILL_LEAVE_IT_THERE)
        self._asked = cycle(small_talk.ASKED)

    def _shuffled(self, lines: tuple[str, ...]) -> Iterator[str]:
        return cycle(self._chance.sample(lines, len(lines)))

    def at(self, changes: Sequence[ShiftChange]) -> tuple[Conversation, ...]:
        """What is said at these, which follow one another."""
        before = [changes[0].moment - DAY, *(change.moment for change in changes)]
        keys = [("", ""), *(change.key for change in changes)]
        return tuple(
            self._at(change, since, put_right=key in WRITTEN)
            for change, since, key in zip(changes, before, keys, strict=False)
        )

    def _at(self, change: ShiftChange, since: datetime, *, put_right: bool) -> Conversation:
        notes = [note for told, note in self._notes if since < told <= change.moment]
        lines = _lines_of(notes)
        for written in WRITTEN.get(change.key, ()):
            was = lines.get(written.about, written)
            lines[written.about] = replace(written, good=written.good or was.good)
        around = lines.pop("", None) or self._around_the_house()
        for one in RESIDENTS:
            if one.name not in lines and is_here(one, change.moment, self._calendar):
                quiet = next(self._quiet[change.ends])
                lines[one.name] = Said(one.name, quiet, nothing=True)
        said = (*lines.values(), around)
        return Conversation(
            said if change.key in WRITTEN else tuple(self._said_back(said)),
            quiet_house=not put_right and all(note.about for note in notes),
        )

    def _around_the_house(self) -> Said:
        return Said("", next(self._house) if self._chance.random() < OFTEN else "")

    def _said_back(self, said: Iterable[Said]) -> Iterator[Said]:
        """At an ordinary handover: something about the house, and often about one person."""
        chosen = self._chance.random() < OFTEN
        for line in said:
            if not line.about:
                yield replace(line, back=next(self._carry))
            elif chosen and line.text and not line.nothing:
                chosen = False
                yield self._asked_about(replace(line, back=next(self._leave)))
            else:
                yield line

    def _asked_about(self, line: Said) -> Said:
        if self._chance.random() > NOW_AND_THEN:
            return line
        question, answer = next(self._asked)
        return replace(line, question=question, answer=answer)


def _lines_of(notes: Iterable[Wrote]) -> dict[str, Said]:
    """What is passed on from the notes of a shift, by whom it is about."""
    lines: dict[str, Said] = {}
    for note in notes:
        if note.line or note.good:
            was = lines.get(note.about, Said(note.about))
            text = " ".join(filter(None, (was.text, note.line)))
            lines[note.about] = Said(note.about, text, was.good or note.good)
    return lines
