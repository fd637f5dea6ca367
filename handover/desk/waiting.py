"""What waits for somebody: handovers to hear, to confirm, and what was added since they heard."""

from __future__ import annotations

from datetime import datetime, timedelta

from handover.desk.desk import Desk
from handover.desk.handover_pages import HandoverPage, page_of
from handover.desk.handovers import COMING_ON, check_receiver, may_receive
from handover.desk.items import Item
from handover.desk.who import long_away
from handover.house.dataclass import dataclass
from handover.house.handovers import HOUSE_PART, Acknowledgement, Handover, HandoverStatus, Heard
from handover.store import handovers as kept

LOOK_BACK = timedelta(days=7)
"""How far "while you were away" reaches."""


def to_receive(desk: Desk) -> tuple[Handover, ...]:
    """Handovers since I was last here that I have not heard, a week's at most, newest first."""
    given = kept.given_since(desk.book, _last_here(desk))
    return tuple(one for one in given if one.given_by != desk.who.id and not _heard(desk, one))


@dataclass(frozen=True, slots=True)
class AwayPage:
    """What was handed over while I was away, newest first; what must be known before all else."""

    must_know: tuple[tuple[str, Item], ...]
    """Whom it is about, and what."""
    handovers: tuple[HandoverPage, ...]
    long_away: str = ""
    """Why who is here is read first; empty for whoever was on lately."""
    may_receive: bool = True
    """Am I on shift, or about to be? Otherwise it can be read, and waits for my shift."""


def apart(
    found: tuple[Handover, ...], last: Handover | None
) -> tuple[Handover | None, tuple[Handover, ...]]:
    """The newest handover of all, if I have not heard it; and those before it.

    Of those before it I may say at one go that I have read them.
    """
    if found and last is not None and found[0].id == last.id:
        return found[0], found[1:]
    return None, found


def while_away(desk: Desk) -> AwayPage:
    """Everything of the last week that I have not heard, but for the newest handover."""
    with desk.book.reading():
        _, before = apart(to_receive(desk), kept.last_given(desk.book))
        pages = tuple(page_of(desk, one) for one in before)
        named = {part.part: part.name for page in pages for part in page.parts}
        return AwayPage(
            must_know=tuple(
                (named.get(item.resident_id or HOUSE_PART, ""), item)
                for page in pages
                for item in page.must_know
            ),
            handovers=pages,
            long_away=long_away(desk),
            may_receive=may_receive(desk),
        )


def catch_up(desk: Desk, page: AwayPage) -> None:
    """I have read these handovers: every part of them is heard, in the version that was shown.

    Raises:
        NotYours: I am not on shift.
    """
    with desk.book.writing():
        for shown in page.handovers:
            if shown.handover is None:
                continue
            check_receiver(desk, shown.handover)
            for part in shown.spoken:
                kept.acknowledge(
                    desk.book,
                    shown.handover.id,
                    Acknowledgement(part.part, desk.who.id, Heard.GOT_IT, part.version, desk.now()),
                )


def _begun(desk: Desk, handover: Handover) -> bool:
    return any(one.staff_id == desk.who.id for one in handover.acknowledgements)


def _heard(desk: Desk, handover: Handover) -> bool:
    """Have I heard every part in which something was said? Begun is not heard."""
    if not _begun(desk, handover):
        return False
    mine = {one.part for one in handover.acknowledgements if one.staff_id == desk.who.id}
    return mine >= {part.part for part in page_of(desk, handover).spoken}


def waiting_for_me(desk: Desk) -> tuple[Handover, ...]:
    """Handovers I gave that wait for my yes, and those in which somebody asks, however long ago."""
    me, since = desk.who.id, desk.now() - LOOK_BACK
    said_back = (
        one
        for one in kept.given_since(desk.book, since)
        if one.given_by == me and one.status is HandoverStatus.SAID_BACK
    )
    return _newest_first(*said_back, *kept.asked_of(desk.book, me))


@dataclass(frozen=True, slots=True)
class NewSince:
    """A handover I have heard, and what was added or answered in it since."""

    handover: Handover
    words: str
    """Whom it is about, or who answers me: `Theo answers you about Kai`."""

    @property
    def id(self) -> int:
        """The number of the handover."""
        return self.handover.id


def new_since_i_read(desk: Desk) -> tuple[NewSince, ...]:
    """Handovers I have heard in which something was added; an answer waits until I read it."""
    me, since = desk.who.id, desk.now() - LOOK_BACK
    heard = (one for one in kept.given_since(desk.book, since) if _begun(desk, one))
    found = []
    for one in _newest_first(*heard, *kept.answered_to(desk.book, me)):
        page = page_of(desk, one)
        if any(part.is_news_to(me) for part in page.parts):
            found.append(NewSince(one, _what_is_new(page, me)))
    return tuple(found)


def _what_is_new(page: HandoverPage, me: int) -> str:
    news = [part for part in page.parts if part.is_news_to(me)]
    about = " and ".join(part.name for part in news[:2]) + ", and more" * (len(news) > 2)
    answers = [asked for part in news if (asked := part.answer_to(me))]
    if not answers:
        return f"added about {about}"
    return f"{page.names.get(answers[-1].answered_by or 0, '?')} answers you about {about}"


def _newest_first(*found: Handover) -> tuple[Handover, ...]:
    by_id = {one.id: one for one in found}
    return tuple(by_id[number] for number in sorted(by_id, reverse=True))


def _last_here(desk: Desk) -> datetime:
    """When my shift before this one began, so that what was given to me then is not lost either."""
    now = desk.now()
    begun = [block for block in desk.roster().blocks_of(desk.who.id) if block.span.start <= now]
    if begun and begun[-1].span.contains(now):
        begun.pop()
    week = now - LOOK_BACK
    return max(week, begun[-1].span.start - COMING_ON) if begun else week
