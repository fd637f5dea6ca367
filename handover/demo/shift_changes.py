"""Every shift change of the story: who hands over to whom, and what there is to say."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from handover.demo import small_talk
from handover.demo.calendar import Calendar
from handover.demo.happenings import Wrote
from handover.demo.people import MAIN_SHIFTS, RESIDENTS, SHIFTS, OnShift, arrival_of, first_roster
from handover.demo.tale import Happening
from handover.demo.turns import GaveShift
from handover.demo.written_changes import MINUTE_OF, WRITTEN, Said
from handover.house.times import DAY, shift_moment

SEED = 20260223
"""The same present always tells the same story."""

HOUR_OF = {"D": 15, "E": 23, "N": 7}
"""The hour in which a shift hands over."""
USUAL_MINUTE = 5


@dataclass(frozen=True, slots=True)
class ShiftChange:
    """One shift handing the house over to the next."""

    moment: datetime
    """UTC; when it is given."""
    giver: str
    receiver: str
    ends: str
    """The letter of the shift that ends."""
    key: tuple[str, str]
    """The story's day and shift."""


def shift_changes(calendar: Calendar, swapped: GaveShift) -> tuple[ShiftChange, ...]:
    """All of them in order; the last shift of the roster has nobody to give to."""
    main: dict[tuple[str, str], OnShift] = {}
    for shift in first_roster():
        if shift.letter in MAIN_SHIFTS:
            main.setdefault((f"{shift.day.day} {shift.day:%b}", shift.letter), shift)
    keys = list(main)
    names = {key: swapped.to if key == swapped.key else main[key].name for key in keys}
    return tuple(
        ShiftChange(_given_at(main[key], key, calendar), names[key], names[after], key[1], key)
        for key, after in zip(keys, keys[1:], strict=False)
    )


def _given_at(shift: OnShift, key: tuple[str, str], calendar: Calendar) -> datetime:
    day = shift.day + calendar.moved + (DAY if shift.letter == "N" else DAY * 0)
    clock = time(HOUR_OF[shift.letter], MINUTE_OF.get(key, USUAL_MINUTE))
    return shift_moment(datetime.combine(day, clock), calendar.zone)


class _Pool:
    """Lines to draw from, none twice before all have been drawn."""

    def __init__(self, lines: Sequence[str], chance: random.Random) -> None:
        self._lines = list(lines)
        chance.shuffle(self._lines)
        self._drawn = 0

    def draw(self) -> str:
        """The next line."""
        self._drawn += 1
        return self._lines[self._drawn % len(self._lines)]


class Talk:
    """What is said at every shift change, made up in order."""

    def __init__(self, calendar: Calendar, happenings: Sequence[Happening]) -> None:
        self._calendar = calendar
        self._notes = [
            (one.told_at(calendar), one)
            for one in happenings
            if isinstance(one, Wrote) and one.clocks in (None, calendar.clock_night)
        ]
        self._chance = chance = random.Random(SEED)
        self._quiet = {
            letter: _Pool(small_talk.QUIET[SHIFTS[letter]], chance) for letter in MAIN_SHIFTS
        }
        self._house = _Pool(small_talk.AROUND_THE_HOUSE, chance)
        self._carry = _Pool(small_talk.WILL_CARRY, chance)
        self._leave = _Pool(small_talk.WILL_LEAVE_IT_THERE, chance)
        self._asked = list(small_talk.ASKED)

    def about(self, changes: Sequence[ShiftChange]) -> tuple[tuple[Said, ...], ...]:
        """What is said at each of these, one after the other."""
        before = [changes[0].moment - DAY, *(change.moment for change in changes)]
        return tuple(
            self._at(change, since) for change, since in zip(changes, before, strict=False)
        )

    def _at(self, change: ShiftChange, since: datetime) -> tuple[Said, ...]:
        lines = self._from_notes(since, change.moment)
        for written in WRITTEN.get(change.key, ()):
            kept = lines.get(written.about, written)
            lines[written.about] = replace(written, good=written.good or kept.good)
        said = [
            lines.get(name) or Said(name, self._quiet[change.ends].draw(), nothing=True)
            for name in self._here(change.moment)
        ]
        said += [line for name, line in lines.items() if name and name not in self._here(change.moment)]
        said.append(lines.get("") or Said("", self._house.draw() if self._often() else ""))
        return tuple(said) if change.key in WRITTEN else tuple(self._heard(said))

    def _from_notes(self, since: datetime, until: datetime) -> dict[str, Said]:
        lines: dict[str, Said] = {}
        for told, note in self._notes:
            if since < told <= until and (note.line or note.good):
                was = lines.get(note.about, Said(note.about))
                lines[note.about] = Said(
                    note.about,
                    " ".join(filter(None, (was.text, note.line))),
                    was.good or note.good,
                )
        return lines

    def _here(self, moment: datetime) -> list[str]:
        return [
            one.name
            for one in RESIDENTS
            if arrival_of(one, self._calendar) <= moment
            and not (one.left and self._calendar.moment(one.left) <= moment)
        ]

    def _often(self) -> bool:
        return self._chance.random() < 0.6

    def _heard(self, said: list[Said]) -> Iterator[Said]:
        """What comes back at an ordinary handover: something for the house, perhaps for one more."""
        one_more = next((line.about for line in said if line.text and not line.nothing and line.about), "")
        ...
