"""The first hours with somebody: what is told, in whatever order, and nothing demanded.

What cannot be kept secret is told first (E8). Everything may be left half way: what was told is in
the book, and what is open is open without blame.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from handover.desk.arrival_words import words_to_say
from handover.desk.desk import Desk
from handover.desk.item import Item
from handover.desk.lead import Lead
from handover.desk.switching import wanted
from handover.house.arriving import (
    ArrivalAnswer,
    ArrivalItem,
    ArrivalKey,
    is_arriving,
    newest_of,
    still_open,
)
from handover.house.boundaries import Held, Holder, Value
from handover.house.dataclass import dataclass
from handover.house.handovers import Entry, EntryKind
from handover.house.notes import Carry, HowTaken
from handover.house.people import Resident, Stay, StayStatus
from handover.house.plain_text import fit
from handover.house.refusals import MovedOn, NotPossible
from handover.house.times import clock, day_and_clock, short_day
from handover.rules.arriving import arrived_a_while_ago, open_from_arriving
from handover.rules.concerns import Concern
from handover.store import arriving as kept
from handover.store import boundaries, notes, people
from handover.store.engine.book import Book


@dataclass(frozen=True, slots=True)
class Tells:
    """What became of one thing that is told on arriving."""

    answer: ArrivalAnswer = ArrivalAnswer.TOLD
    words: str = ""
    """What they said to it, in their words, if anything."""
    how: HowTaken = HowTaken.QUOTE
    carry: Carry = Carry.YES
    """Whether their words go along with the handover: theirs to say."""
    told_in: int | None = None
    """The last answer that was on the screen; 0 for none, None not to look."""


@dataclass(frozen=True, slots=True)
class ArrivalLine:
    """One thing that is told or offered."""

    key: ArrivalKey
    says: str
    """What can be read aloud."""
    last: ArrivalItem | None
    """What was said to it last."""

    @property
    def told(self) -> bool:
        """Has it been told?"""
        return self.last is not None and self.last.answer is ArrivalAnswer.TOLD


@dataclass(frozen=True, slots=True)
class ArrivalPage:
    """Everything that is told on arriving, in the order in which it is offered."""

    resident: Resident
    lines: tuple[ArrivalLine, ...]
    arriving: bool
    """Are their first three days not over, with something open?"""
    names: dict[int, str]
    """Names of the team, by number."""

    @property
    def told(self) -> int:
        """How many of the lines have been told by us."""
        return sum(line.told for line in self.lines)

    @property
    def next_open(self) -> ArrivalKey | None:
        """What is offered next."""
        return next((line.key for line in self.lines if line.last is None), None)


def arrival_page(desk: Desk, resident_id: int) -> ArrivalPage:
    """What is told to somebody who arrives or is expected, and what has been.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        who = people.resident(desk.book, resident_id)
        said = said_to(desk, who)
        newest = newest_of(said)
        return ArrivalPage(
            resident=who,
            lines=tuple(
                ArrivalLine(key, words_to_say(desk, key), newest.get(key)) for key in ArrivalKey
            ),
            arriving=is_arriving(who, said, desk.now()),
            names=dict(desk.names()),
        )


def said_to(desk: Desk, who: Resident) -> tuple[ArrivalItem, ...]:
    """Everything told in their present or last stay.

    Where they have said limits, they were talked about, whether or not anybody noted that down.
    """
    if who.stay is None:
        return ()
    said = kept.items_of(desk.book, who.stay)
    if any(one.item is ArrivalKey.BOUNDARIES for one in said):
        return said
    spoken = boundaries.settings_of(desk.book, Holder(Held.RESIDENT, who.id))
    since = who.stay.arrived_at
    first = next(
        (
            one
            for one in spoken
            if one.value is not Value.UNSET and (since is None or one.set_at >= since)
        ),
        None,
    )
    if first is None:
        return said
    talk = ArrivalItem(
        0, who.stay.id, ArrivalKey.BOUNDARIES, ArrivalAnswer.TOLD, first.set_at, first.set_by
    )
    return (*said, talk)


def tell(desk: Desk, resident_id: int, key: ArrivalKey, tells: Tells) -> ArrivalItem:
    """Something was told, offered, or they would rather not hear it yet.

    What they said to it is kept with their own words.

    Raises:
        NotPossible: They are neither staying nor expected.
        MovedOn: Somebody else has put something in the book since it was read.
    """
    words = fit(tells.words, "Their words")
    with desk.book.writing():
        stay = _their_stay(desk, resident_id)
        before = newest_of(kept.items_of(desk.book, stay)).get(key)
        _nothing_said_since(tells, before)
        words_id = None
        if words:
            words_id = notes.add_own_words(
                desk.book,
                resident_id,
                words,
                said_at=desk.now(),
                how=tells.how,
                share=tells.carry,
                by=desk.who.id,
            )
        kept.add_item(
            desk.book,
            stay,
            key,
            tells.answer,
            by=desk.who.id,
            at=desk.now(),
            own_words_id=words_id,
        )
        return newest_of(kept.items_of(desk.book, stay))[key]


def _their_stay(desk: Desk, resident_id: int) -> Stay:
    who = people.resident(desk.book, resident_id)
    if who.stay is None or who.stay.status is StayStatus.ENDED:
        raise NotPossible(f"{who.name} is neither staying here nor expected.")
    return who.stay


def _nothing_said_since(tells: Tells, before: ArrivalItem | None) -> None:
    if tells.told_in is None or tells.told_in == (before.id if before else 0) or before is None:
        return
    theirs = before.own_words.text if before.own_words else ""
    # What they said to it stays among their own words, whatever is said next.
    raise MovedOn(
        "Somebody has just put something in the book about this. Both are here; say it again.",
        theirs=f"{before.answer}\n{theirs}".strip(),
        yours=f"{tells.answer}\n{tells.words}".strip(),
        now=before.id,
    )


def state_words(line: ArrivalLine, names: Mapping[int, str], zone: ZoneInfo) -> str:
    """How one of the lines stands: `told Sat 14 Mar 12:40, Ines`; empty while nothing was said."""
    last = line.last
    if last is None:
        return ""
    who = f"{short_day(last.at, zone)}, {names.get(last.told_by, '?')}"
    if not line.told:
        return f"{last.answer} {who}"
    day, _, name = who.partition(", ")
    word = "offered" if line.key.is_offer else "told"
    return f"{word} {day} {clock(last.at, zone)}, {name}"


def on_their_page(desk: Desk, resident: Resident) -> Iterator[Lead]:
    """How far arriving has come: it stands there until all of it was told."""
    stay = resident.stay
    if stay is None or stay.status is StayStatus.ENDED:
        return
    left = len(still_open(said_to(desk, resident)))
    if left:
        many = len(ArrivalKey)
        yield Lead(f"Arriving: {many - left} of {many} told", f"arriving:{resident.id}")


def on_the_board(desk: Desk) -> Iterator[Lead]:
    """What is open from arriving once the first three days are over (N12): the newest first."""
    with desk.book.reading():
        for who in reversed(people.here(desk.book)):
            if not arrived_a_while_ago(who, desk.now()):
                continue
            found = wanted(desk.book, open_from_it(desk, who))
            if found:
                yield Lead(f"{who.name}: {_small(found[0].why)}", f"arriving:{who.id}")
                return


def _small(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:].rstrip(".")


def open_from_it(desk: Desk, resident: Resident) -> tuple[Concern, ...]:
    """What is open from arriving, for their page (N12)."""
    return open_from_arriving(resident, said_to(desk, resident), desk.now(), desk.zone)


def handed_over(
    book: Book, ids: Mapping[int, Entry], names: Mapping[int, str], zone: ZoneInfo
) -> Sequence[Item]:
    """What a handover says about somebody who arrived: one item, whatever was told in between."""
    theirs: dict[int | None, list[Entry]] = {}
    for entry in ids.values():
        theirs.setdefault(entry.resident_id, []).append(entry)
    return [_one_item(entries, names, zone) for entries in theirs.values()]


def _one_item(entries: list[Entry], names: Mapping[int, str], zone: ZoneInfo) -> Item:
    newest = {ArrivalKey(one.words): one for one in sorted(entries, key=lambda one: one.id)}
    last = max(entries, key=lambda one: one.id)
    said = []
    for answer, words in (
        (ArrivalAnswer.TOLD, "Told"),
        (ArrivalAnswer.RATHER_NOT_YET, "Rather not yet"),
        (ArrivalAnswer.NOT_NOW, "Not asked yet"),
    ):
        found = [key.words for key in ArrivalKey if key in newest and newest[key].state == answer]
        if found:
            said.append(f"{words}: {'; '.join(found)}.")
    who = names.get(last.by, "?")
    return Item(
        entry_id=last.id,
        kind=EntryKind.ARRIVAL,
        resident_id=last.resident_id,
        heading=f"Arriving, {day_and_clock(last.at, zone)}, {who}",
        text=" ".join(said),
        subject_id=last.subject_id,
    )
