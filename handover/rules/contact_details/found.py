"""What a detector found, before it becomes a concern."""

from __future__ import annotations

from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.rules.concerns import Concern, Level
from handover.rules.contact_details.folding import Folded
from handover.rules.contact_details.word_sets import each
from handover.rules.ways_out import DETAIL_EXITS, GIVEN_EXITS, OFFER_EXITS, SERVICE_EXITS


class Kind(StrEnum):
    """What was found."""

    PHONE = "phone"
    EMAIL = "email"
    HANDLE = "handle"
    LINK = "link"
    MESSAGING = "messaging"
    ADDRESS = "address"


NOT_KEPT = {
    Kind.PHONE: "[number not kept]",
    Kind.EMAIL: "[e-mail not kept]",
    Kind.HANDLE: "[name not kept]",
    Kind.LINK: "[link not kept]",
    Kind.ADDRESS: "[address not kept]",
}
"""What stands in the place of a detail that was removed."""

_NAMES = {
    Kind.PHONE: "a telephone number",
    Kind.EMAIL: "an e-mail address",
    Kind.HANDLE: "somebody's name on a platform",
    Kind.LINK: "a link to somebody's page",
    Kind.ADDRESS: "somebody's address",
}
_PUBLIC_NAMES = {
    Kind.PHONE: "a service's number",
    Kind.EMAIL: "a service's e-mail address",
    Kind.HANDLE: "a public body's name on a platform",
    Kind.LINK: "a public page",
    Kind.ADDRESS: "a public place",
}


@dataclass(frozen=True, slots=True)
class Found:
    """One contact detail, or one offer of contact, in the folded text."""

    kind: Kind
    start: int
    end: int
    level: Level = Level.BLOCK
    rule: str = "B1"
    value: str = ""
    """The detail itself in one plain form: digits, an address in lower case."""

    def concern(self, folded: Folded) -> Concern:
        """The same for the screen, with its place in the text as it was typed."""
        start, end = folded.typed_span(self.start, self.end)
        return Concern(
            rule=self.rule,
            level=self.level,
            kind=self.kind.value,
            why=self.why,
            exits=self._exits,
            start=start,
            end=end,
            text=folded.typed[start:end],
            instead=(NOT_KEPT[self.kind],) if self.level is Level.BLOCK else (),
        )

    @property
    def why(self) -> str:
        """One sentence for whoever wrote it."""
        if self.rule == "A6":
            return (
                "This says that your own number or name was given; the house would talk about it."
            )
        if self.level is Level.ASK:
            return (
                "This sounds like contact outside the house, which staff do not offer or take up."
            )
        if self.level is Level.NUDGE:
            return f"This looks like {_PUBLIC_NAMES[self.kind]} that is not in the directory yet."
        return f"This looks like {_NAMES[self.kind]}; the house keeps these out of what is written."

    @property
    def _exits(self) -> tuple[str, ...]:
        if self.level is Level.BLOCK:
            return DETAIL_EXITS
        if self.level is Level.NUDGE:
            return SERVICE_EXITS
        return GIVEN_EXITS if self.rule == "A6" else OFFER_EXITS


SUREST_FIRST = tuple(Kind[name] for name in each("EMAIL LINK HANDLE PHONE ADDRESS MESSAGING"))


def without_overlaps(found: list[Found]) -> list[Found]:
    """One finding for each place: the surest kind first, then the longest."""
    kept: list[Found] = []
    ranked = sorted(
        found,
        key=lambda one: (SUREST_FIRST.index(one.kind), one.start - one.end, one.start),
    )
    taken = bytearray(max((one.end for one in found), default=0))
    for one in ranked:
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\x01" * (one.end - one.start)
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)
