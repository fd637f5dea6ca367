"""What can happen in the story: sharing of oneself, and what the team talks about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar
from handover.demo.tale import Tale, soon_after
from handover.desk import reflections, sharing
from handover.desk.sharing import SharingDraft
from handover.house.overrides import PersonTold
from handover.house.sharing import Intention, SeenBy, SharingKind


@dataclass(frozen=True, slots=True)
class Shared:
    """Somebody on the team shared something of their own life."""

    always: ClassVar[bool] = False

    at: str
    by: str
    about: str
    """With whom."""
    what: str
    intentions: frozenset[Intention]
    landed: str
    kind: SharingKind = SharingKind.STRUGGLE
    minutes: int = 10

    def told_at(self, calendar: Calendar) -> datetime:
        """Shortly after."""
        return soon_after(calendar.span(self.at, self.minutes).end)

    def tell(self, tale: Tale) -> None:
        """Keep it, for the team to read."""
        draft = SharingDraft(
            self.what,
            self.kind,
            self.intentions,
            tale.about(self.about),
            asked_first=True,
            landed=self.landed,
            seen_by=SeenBy.TEAM,
            when=tale.calendar.span(self.at, self.minutes),
        )
        sharing.share(tale.desk(self.by), draft)


@dataclass(frozen=True, slots=True)
class Brought:
    """Something was brought to talk about; the book shows nobody by whom."""

    always: ClassVar[bool] = True

    at: str
    by: str
    rule: str
    words: str
    because: str
    person_told: PersonTold = PersonTold.YES

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was brought."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Bring it."""
        reflections.bring(
            tale.desk(self.by),
            self.rule,
            self.words,
            because=self.because,
            person_told=self.person_told,
        )


@dataclass(frozen=True, slots=True)
class SatTogether:
    """The team talked about everything there was under one rule, and learned from it."""

    always: ClassVar[bool] = True

    at: str
    by: str
    rule: str
    present: str
    learned: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they had done."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Talk about it, and write down the sentence."""
        desk = tale.desk(self.by)
        ids = tuple(
            one.id
            for group in reflections.to_talk_about(desk).to_talk
            if group.rule == self.rule
            for one in group.brought
        )
        reflections.talked(desk, ids, self.present)
        reflections.learned(desk, ids, self.learned)
