"""Living through one handover: saying, giving, hearing, saying back, putting right, confirming."""

from __future__ import annotations

from dataclasses import dataclass, field

from handover.demo.shift_changes import ShiftChange
from handover.demo.tale import Act, Tale
from handover.demo.talk import Conversation
from handover.demo.written_changes import WRITTEN, Said
from handover.desk import handovers
from handover.desk.desk import Desk
from handover.desk.handover_pages import handover_page
from handover.house.handovers import HOUSE_PART, Heard, Line
from handover.house.times import MINUTE

BRIEF_LINES = 2
"""So many lines there are even where all was quiet."""


@dataclass(slots=True)
class PassingOn:
    """One handover on its way through the house."""

    change: ShiftChange
    talk: Conversation
    in_full: bool
    """Is every part said and heard? Of older handovers only what stands out is."""
    handover_id: int = field(default=0, init=False)

    def given(self) -> list[Act]:
        """What the shift that leaves does."""
        return [Act(self.change.moment - 7 * MINUTE, self.say), Act(self.change.moment, self.give)]

    def received(self) -> list[Act]:
        """What both do until it is closed."""
        return [
            Act(self.change.moment + 4 * MINUTE, self.receive),
            Act(self.change.moment + 8 * MINUTE, self.settle),
            Act(self.change.moment + 12 * MINUTE, self.confirm),
        ]

    def say(self, tale: Tale) -> None:
        """The shift that leaves says what there is about everybody."""
        desk = tale.desk(self.change.giver)
        for said in self._to_say():
            part, words = _part(said, tale), tale.words(said.text)
            handovers.say(desk, Line(part, words, said.good, said.nothing, version=0))

    def give(self, tale: Tale) -> None:
        """Hand the house over."""
        self.handover_id = handovers.give(tale.desk(self.change.giver)).id

    def receive(self, tale: Tale) -> None:
        """The shift that comes hears it, asks, and says back what it will carry."""
        desk = tale.desk(self.change.receiver)
        to_hear = self._to_hear()
        seen = {} if self._nothing_written(to_hear) else self._on_screen(desk)
        for said in to_hear:
            part = _part(said, tale)
            asks = bool(said.question) and self.in_full
            handovers.receive_part(
                desk,
                self.handover_id,
                part,
                heard=Heard.ASK if asks else Heard.GOT_IT,
                version_seen=seen.get(part, 0),
                question=said.question if asks else "",
                said_back="" if asks else tale.words(said.back),
            )

    def settle(self, tale: Tale) -> None:
        """The giver answers and puts right; the receiver hears that too."""
        giver, receiver = tale.desk(self.change.giver), tale.desk(self.change.receiver)
        for said in self._to_hear():
            part = _part(said, tale)
            if said.put_right:
                handovers.put_right(giver, self.handover_id, part, said.put_right)
            elif said.question and self.in_full:
                handovers.answer(giver, self.handover_id, part, receiver.who.id, said.answer)
            else:
                continue
            handovers.receive_part(
                receiver,
                self.handover_id,
                part,
                heard=Heard.GOT_IT,
                version_seen=self._on_screen(receiver)[part],
                said_back=tale.words(said.back) if said.question else "",
            )

    def confirm(self, tale: Tale) -> None:
        """The giver says that what was said back is right."""
        handovers.confirm(tale.desk(self.change.giver), self.handover_id)

    def _to_say(self) -> list[Said]:
        """The parts about which something is said; of older ones, what is quiet only fills up."""
        by_weight = sorted((one for one in self.talk.said if one.text), key=_nothing)
        telling = sum(not one.nothing for one in by_weight)
        return by_weight if self.in_full else by_weight[: max(telling, BRIEF_LINES)]

    def _to_hear(self) -> list[Said]:
        """The parts that are heard, the house first."""
        if self.in_full:
            return sorted(self.talk.said, key=_about)
        written_out = self.change.key in WRITTEN
        return [one for one in self.talk.said if one.back and (written_out or not one.about)]

    def _nothing_written(self, parts: list[Said]) -> bool:
        """Is there nothing in these parts but what is said?"""
        return self.talk.quiet_house and not any(said.about for said in parts)

    def _on_screen(self, desk: Desk) -> dict[int, int]:
        """The highest entry of every part as it stands on the receiver's screen."""
        return {one.part: one.version for one in handover_page(desk, self.handover_id).parts}


def _nothing(said: Said) -> bool:
    return said.nothing


def _about(said: Said) -> str:
    return said.about


def _part(said: Said, tale: Tale) -> int:
    return tale.about(said.about) or HOUSE_PART
