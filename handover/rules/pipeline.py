"""One pipeline: a text and what is known around it in, ordered concerns out.

Every text somebody writes goes through here: while it is typed, when it is kept, on the command
line, and at the door of the book (`blocks_in`), so that no way gets round the rules. Each rule is
imported when the first text needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from handover.house.dataclass import dataclass
from handover.house.shifts import Roster
from handover.house.times import Zone
from handover.rules.concerns import LEVEL_ORDER, Concern, Level, in_order

if TYPE_CHECKING:
    from handover.house.directory import MayStand
    from handover.rules.wording import RuleBook

LONG_NOTE_WORDS = 120
"""Beyond so many words a note is rarely read to its end (N9)."""


class Sort(StrEnum):
    """Whose words these are, and for what."""

    NOTE = "note"
    """Ours, about what happened."""
    LINE = "line"
    """Ours, in a form: a promise, a step, an answer. What it promises is written down already."""
    PRIVATE = "private"
    """Ours, for ourselves alone."""
    THEIRS = "own words"
    """A person's own words: theirs to say as they like, but for somebody's number."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known around a text. The less it is, the less the rules can say."""

    sort: Sort = Sort.NOTE
    about: str = ""
    """The name of the resident it is about; empty for nobody in particular."""
    staff: tuple[tuple[int, str], ...] = ()
    """Number and name of everybody on the team."""
    also_called: tuple[str, ...] = ()
    """Names the one it is about used before."""
    residents: tuple[str, ...] = ()
    """The names of all residents, those they used before too."""
    author: int | None = None
    """The number of the one who writes."""
    said_at: datetime | None = None
    """UTC; when it happened, not when it is written."""
    roster: Roster | None = None
    zone: Zone | None = None
    directory: tuple[MayStand, ...] = ()
    """What may stand in any text."""
    regions: tuple[str, ...] = ()
    """Whose telephone numbers are looked for; empty for every region."""
    wording: RuleBook | None = None
    """The house's rules about words; None for those that come with the program."""
    off: frozenset[str] = frozenset()
    """Codes of quiet lines the house does not want, such as `N9`."""


NOTHING_KNOWN = Known()

Rule = Callable[[str, Known], Iterable[Concern]]


def concerns_in(text: str, known: Known = NOTHING_KNOWN) -> tuple[Concern, ...]:
    """Everything the rules say about a text, by place and then by level."""
    if not text.strip():
        return ()
    found = [concern for rule in _RULES[known.sort] for concern in _carefully(rule, text, known)]
    if known.off:
        from handover.rules.listed import code_of

        found = [one for one in found if code_of(one) not in known.off]
    return in_order(_without_doubles(found))


def blocks_in(
    text: str, *, directory: Iterable[MayStand] = (), regions: Iterable[str] = ()
) -> tuple[Concern, ...]:
    """What must not come into the book: private contact details (B1)."""
    known = Known(directory=tuple(directory), regions=tuple(regions))
    return tuple(one for one in _carefully(_details, text, known) if one.level is Level.BLOCK)


def _contact_details(text: str, known: Known) -> Iterable[Concern]:
    from handover.rules.contact_details import ALL, find

    return find(text, directory=known.directory, regions=known.regions or ALL)


def _details(text: str, known: Known) -> Iterable[Concern]:
    """Only the details themselves: an offer of contact is somebody's to speak of."""
    return (one for one in _contact_details(text, known) if one.level is Level.BLOCK)


def _promises(text: str, known: Known) -> Iterable[Concern]:
    from handover.rules.promises import find

    return find(
        text,
        staff=known.staff,
        residents=known.residents,
        said_at=known.said_at,
        speaker=known.author,
        roster=known.roster,
        zone=known.zone,
    )


def _told_promises(text: str, known: Known) -> Iterable[Concern]:
    """What somebody says that they were promised: never held against their words."""
    from handover.rules.promises import find
    from handover.rules.ways_out import FOLLOW_UP, NOT_A_PROMISE

    why = "They speak of a promise. Is it one that we made? A follow-up keeps it."
    for told in find(text, staff=known.staff, residents=known.residents):
        yield Concern(
            "N8", Level.NUDGE, told.kind, why, (FOLLOW_UP, NOT_A_PROMISE),
            told.start, told.end, told.text,
        )  # fmt: skip


def _wording(text: str, known: Known) -> Iterable[Concern]:
    from handover.rules.wording import find

    staff = [name for _, name in known.staff]
    return find(text, residents=known.residents, staff=staff, rules=known.wording)


def _sharing(text: str, _: Known) -> Iterable[Concern]:
    from handover.rules.sharing import sounds_like_sharing

    return sounds_like_sharing(text)


def _gave_contact(text: str, _: Known) -> Iterable[Concern]:
    from handover.rules.gave_contact import contact_given

    return contact_given(text)


def _confidence(text: str, known: Known) -> Iterable[Concern]:
    # In a note of the house nobody's confidence is spoken of; a text alone may be about anybody.
    if known.author is not None and not known.about:
        return ()
    from handover.rules.confidence import confidence_broken

    return confidence_broken(text, staff=[name for _, name in known.staff])


def _boundaries(text: str, _: Known) -> Iterable[Concern]:
    from handover.rules.rows_touched import rows_touched

    return rows_touched(text)


def _other_residents(text: str, known: Known) -> Iterable[Concern]:
    from handover.rules.other_residents import find

    if not known.about:
        return ()
    return find(text, residents=known.residents, about=known.about, also_called=known.also_called)


def _length(text: str, _: Known) -> Iterable[Concern]:
    words = len(text.split())
    if words > LONG_NOTE_WORDS:
        why = f"{words} words. What must the next shift know? A short note is read to its end."
        yield Concern("N9", Level.NUDGE, "long", why, ("keep",))


_RULES: dict[Sort, tuple[Rule, ...]] = {
    Sort.NOTE: (
        _contact_details,
        _gave_contact,
        _promises,
        _other_residents,
        _sharing,
        _confidence,
        _boundaries,
        _wording,
        _length,
    ),
    Sort.LINE: (_contact_details, _other_residents, _wording),
    Sort.PRIVATE: (_details,),
    Sort.THEIRS: (_details, _told_promises),
}


def _carefully(rule: Rule, text: str, known: Known) -> Sequence[Concern]:
    """What one rule says. A rule that breaks says so and holds nothing up."""
    try:
        return tuple(rule(text, known))
    except Exception as broken:  # whatever is wrong with a rule, people can write
        name = rule.__name__.strip("_").replace("_", " ")
        why = f"The house rule on {name} could not be read here ({type(broken).__name__})."
        return (Concern("rules", Level.NUDGE, "broken rule", why, ("keep",)),)


_ABOUT_CONTACT = ("B1", "A6", "A9")
"""Rules about one and the same thing, the one to be told first in front."""


def _without_doubles(found: Sequence[Concern]) -> list[Concern]:
    """Of several rules that speak about the same words, the one that matters most.

    A hint is left out where something is blocked or asked; of the rules about contact one is told.
    """
    size = max((one.end or 0 for one in found), default=0)
    held, contact = bytearray(size), bytearray(size)
    kept = []
    for one in sorted(found, key=_weight):
        words = slice(one.start or 0, one.end or 0)
        hint, about_contact = one.level is Level.NUDGE, one.rule in _ABOUT_CONTACT
        if (hint and any(held[words])) or (about_contact and any(contact[words])):
            continue
        kept.append(one)
        marked = b"\x01" * (words.stop - words.start)
        if not hint:
            held[words] = marked
        if about_contact:
            contact[words] = marked
    return kept


def _weight(concern: Concern) -> tuple[int, int]:
    order = _ABOUT_CONTACT.index(concern.rule) if concern.rule in _ABOUT_CONTACT else 9
    return LEVEL_ORDER.index(concern.level), order
