"""The handover sheet as a value: what goes on paper, in the order in which it is said.

Must know, each person, what was promised, the house, celebrations. What was withdrawn or is not to
be carried is not in it, and a person's part is about nobody else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.desk.handover_pages import HandoverPage, Part, PromiseLine
from handover.desk.item import Item, Said
from handover.house.follow_ups import WhoAsked
from handover.house.handovers import HOUSE_PART, EntryKind, Handover, HandoverStatus, Heard
from handover.house.houses import House
from handover.house.times import clock, day_and_clock, local, short_day

PUBLISHED: dict[str, object] = {"use_attribute_docstrings": True, "extra": "forbid"}
"""How pydantic reads these values when it describes them."""
GONE = "somebody who has left"
"""Whom an item is about when they are in no part of the handover any more."""


@dataclass(frozen=True, slots=True)
class Added:
    """Something added later, and by whom."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    by: str
    """Who added it."""
    when: str
    """When, in the house's local time."""
    text: str
    """What was added."""


@dataclass(frozen=True, slots=True)
class SheetItem:
    """One thing handed over."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    kind: EntryKind
    """What it is."""
    about: str
    """The resident it is about; empty for the house."""
    heading: str
    """Who and when, in the house's local time."""
    own_words: tuple[str, ...]
    """What the resident said, exactly; said first."""
    text: str
    """What was written about it."""
    labels: tuple[str, ...]
    """`written later`, `edited`, `read together` and the like."""
    must_know: bool
    """Is it said first?"""
    added: tuple[Added, ...]
    """What was added under it."""
    my_side: tuple[str, ...]
    """What the person says to it themselves; it goes along with it always."""


@dataclass(frozen=True, slots=True)
class SaidBack:
    """What a receiver will carry, in their own words."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    by: str
    """Who said it back."""
    text: str
    """Their words."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a receiver asked, and the answer."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    by: str
    """Who asked."""
    text: str
    """The question."""
    answer: str
    """The answer; empty while there is none."""


@dataclass(frozen=True, slots=True)
class SheetPart:
    """What is said about one resident, or about the house, and about nobody else."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    name: str
    """Whom it is about."""
    message: str
    """What they send in themselves; said first."""
    gone_through: tuple[str, ...]
    """That it was gone through with them, and what they said to it."""
    left_out: bool
    """Did they ask to be left out of the talking? Then only must-knows and own words are here."""
    good_word: str
    """Something good; said first."""
    pass_on: str
    """The one thing to pass on."""
    nothing: bool
    """Did the shift say that there is nothing to pass on? That is a complete answer."""
    ask_first: str
    """How they would like to be met, in their words."""
    today_only: tuple[str, ...]
    """What they asked for until the day ends at 05:00."""
    along: tuple[str, ...]
    """What goes along with it whoever is on, such as what they asked to be reminded of."""
    items: tuple[SheetItem, ...]
    """Own words first, then what was written, wanted and promised."""
    said_back: tuple[SaidBack, ...]
    """What the receivers will carry."""
    questions: tuple[Question, ...]
    """What the receivers asked."""
    put_right: tuple[Added, ...]
    """What the giver put right after hearing it said back."""


@dataclass(frozen=True, slots=True)
class SheetPromise:
    """A promise that is still to be kept."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    text: str
    """What was promised."""
    to: str
    """To whom; empty for the house."""
    when: str
    """When and by whom, in the house's local time."""
    who_asked: WhoAsked
    """Who wanted it."""
    nobody_on: bool
    """Is the one who promised it no longer on then?"""


@dataclass(frozen=True, slots=True)
class HandingOver:
    """Who hands the house to whom."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    number: int | None
    """Its number in the book, once somebody has begun to get it ready."""
    status: HandoverStatus
    """Where it is."""
    given_by: str
    """Who gave it; empty while it is being prepared."""
    given_at: datetime | None
    """When it was given, in UTC; nothing while it is being prepared."""
    from_shift: str
    """The shift that gives it: `Day`, say."""
    to_shift: str
    """The shift that receives it."""
    left_because: str
    """Why nobody was there to receive it."""
    skipped_because: str
    """Why nothing was said back."""
    confirmed_by: str
    """Who confirmed what was said back."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One handover, ready for paper. To be destroyed after the shift."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    house: str
    """The name of the house."""
    made_at: datetime
    """When this sheet was made, in UTC."""
    day: str
    """The moment it speaks of, in the house's local time."""
    minutes: int
    """Minutes it takes to read it aloud."""
    handing_over: HandingOver
    """Who hands the house to whom."""
    gone_through_with: tuple[str, ...]
    """With whom their own part was gone through."""
    without_them: tuple[str, ...]
    """Who is spoken about without being there."""
    must_know: tuple[SheetItem, ...]
    """What is said before everything else. It stands in its part as well."""
    people: tuple[SheetPart, ...]
    """Everybody who stays, in an order that changes every day."""
    promised: tuple[SheetPromise, ...]
    """Promises still to be kept; those that nobody can keep as they stand first."""
    the_house: SheetPart
    """Things, meals, visitors."""
    celebrations: tuple[SheetItem, ...]
    """What there is to celebrate."""
    written_since: tuple[SheetItem, ...]
    """Written after the handover was given; the next one passes it on."""
    head: str
    """The head of the book's chain when this sheet was made, to look for it later with
    `handover verify --head`; empty if it was not asked for."""


def sheet_of(page: HandoverPage, house: House, at: datetime, *, head: str = "") -> Sheet:
    """The sheet of a handover, as it stands at that moment (UTC), and the book's head then."""
    names = {part.part: part.name for part in page.parts if part.part != HOUSE_PART}
    parts = {part.part: _part(part, page.names, names, house) for part in page.parts}
    about = [part for part in page.parts if part.part != HOUSE_PART]
    of_when = page.handover.given_at if page.handover and page.handover.given_at else at
    here = local(of_when, house.zone)
    return Sheet(
        house=house.name,
        made_at=at,
        day=f"{short_day(of_when, house.zone)} {here.year} {clock(of_when, house.zone)}",
        minutes=page.minutes,
        handing_over=_handing_over(page.handover, page.given_by, page.names),
        gone_through_with=tuple(part.name for part in about if part.gone_through),
        without_them=tuple(part.name for part in about if not (part.gone_through or part.quiet)),
        must_know=_items(page.must_know, names),
        people=tuple(part for number, part in parts.items() if number != HOUSE_PART),
        promised=tuple(_promise(line) for line in page.promises),
        the_house=parts[HOUSE_PART],
        celebrations=_items(page.celebrations, names),
        written_since=_items(page.after, names),
        head=head,
    )


def _handing_over(handover: Handover | None, given_by: str, team: dict[int, str]) -> HandingOver:
    if handover is None:
        return HandingOver(None, HandoverStatus.PREPARED, "", None, "", "", "", "", "")
    return HandingOver(
        number=handover.id,
        status=handover.status,
        given_by=given_by,
        given_at=handover.given_at,
        from_shift=handover.from_words,
        to_shift=handover.to_words,
        left_because=handover.left_because,
        skipped_because=handover.skipped_because,
        confirmed_by=team.get(handover.confirmed_by, "?") if handover.confirmed_by else "",
    )


def _part(part: Part, team: dict[int, str], names: dict[int, str], house: House) -> SheetPart:
    return SheetPart(
        name=part.name,
        message=part.message,
        gone_through=part.gone_through,
        left_out=part.left_out,
        good_word=part.line.good_word,
        pass_on=part.line.text,
        nothing=part.line.nothing,
        ask_first=part.ask_first,
        today_only=tuple(f"{line.text} (until {line.until})" for line in part.today),
        along=part.along,
        items=_items(part.items, names),
        said_back=tuple(
            SaidBack(team.get(said.staff_id, "?"), said.text) for said in part.said_back
        ),
        questions=tuple(
            Question(team.get(heard.staff_id, "?"), heard.question, heard.answer)
            for heard in part.heard
            if heard.heard is Heard.ASK
        ),
        put_right=tuple(
            Added(
                team.get(right.by, "?"),
                day_and_clock(right.at, house.zone),
                right.text,
            )
            for right in part.corrections
        ),
    )


def _items(items: tuple[Item, ...], names: dict[int, str]) -> tuple[SheetItem, ...]:
    found = [
        SheetItem(
            kind=item.kind,
            about=names.get(item.resident_id, GONE) if item.resident_id else "",
            heading=item.heading,
            own_words=item.own_words,
            text=item.text,
            labels=item.labels,
            must_know=item.must_know,
            added=tuple(_added(said) for said in item.added),
            my_side=item.my_side,
        )
        for item in items
    ]
    return tuple(sorted(found, key=lambda item: (not item.must_know, not item.own_words)))


def _added(said: Said) -> Added:
    return Added(said.by, said.when, said.text)


def _promise(line: PromiseLine) -> SheetPromise:
    return SheetPromise(
        text=line.follow_up.text,
        to=line.name,
        when=line.when,
        who_asked=line.follow_up.who_asked,
        nobody_on=line.orphan,
    )
