"""What waits for somebody: handovers to hear, to confirm, and what was added since they heard."""

from __future__ import annotations

from datetime import datetime, timedelta

from handover.desk.desk import Desk
from handover.desk.handover_pages import HandoverPage, Part, page_of
from handover.desk.handovers import COMING_ON, check_receiver
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


def while_away(desk: Desk) -> AwayPage:
    """Everything of the last week that I have not heard, but for the newest handover."""
    with desk.book.reading():
        pages = tuple(page_of(desk, one) for one in to_receive(desk)[1:])
        named = {part.part: part.name for page in pages for part in page.parts}
        return AwayPage(
            must_know=tuple(
                (named.get(item.resident_id or HOUSE_PART, ""), item)
                for page in pages
                for item in page.must_know
            ),
            handovers=pages,
            long_away=long_away(desk),
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
            for part in _spoken_of(shown):
                kept.acknowledge(
                    desk.book,
                    shown.handover.id,
                    Acknowledgement(part.part, desk.who.id, Heard.GOT_IT, part.version, desk.now()),
                )


def _spoken_of(page: HandoverPage) -> tuple[Part, ...]:
    return tuple(one for one in page.parts if not one.quiet) or page.parts[-1:]


def _begun(desk: Desk, handover: Handover) -> bool:
    return any(one.staff_id == desk.who.id for one in handover.acknowledgements)


def _heard(desk: Desk, handover: Handover) -> bool:
    """Have I heard every part in which something was said? Begun is not heard."""
    if not _begun(desk, handover):
        return False
    mine = {one.part for one in handover.acknowledgements if one.staff_id == desk.who.id}
    return mine >= {part.part for part in _spoken_of(page_of(desk, handover))}


def waiting_for_me(desk: Desk) -> tuple[Handover, ...]:
    """Handovers I gave that were said back and wait for my yes, or in which somebody asks."""
    given = kept.given_since(desk.book, desk.now() - LOOK_BACK)
    return tuple(
        one
        for one in given
        if one.given_by == desk.who.id
        and (one.status is HandoverStatus.SAID_BACK or _open_questions(one))
    )


def new_since_i_read(desk: Desk) -> tuple[Handover, ...]:
    """Handovers I have heard in which something was added since."""
    given = kept.given_since(desk.book, desk.now() - LOOK_BACK)
    found = []
    for one in given:
        if not _begun(desk, one):
            continue
        page = page_of(desk, one)
        new = any(part.new_since(one.heard_by(desk.who.id, part.part)) for part in page.parts)
        if new or _answered(desk, one):
            found.append(one)
    return tuple(found)


def _answered(desk: Desk, handover: Handover) -> bool:
    """Was a question of mine answered, and have I not heard that part again since?"""
    mine = [one for one in handover.acknowledgements if one.staff_id == desk.who.id]
    return any(
        asked.answered_at is not None
        and not any(one.part == asked.part and one.at > asked.answered_at for one in mine)
        for asked in mine
    )


def _last_here(desk: Desk) -> datetime:
    """When my shift before this one began, so that what was given to me then is not lost either."""
    now = desk.now()
    begun = [block for block in desk.roster().blocks_of(desk.who.id) if block.span.start <= now]
    if begun and begun[-1].span.contains(now):
        begun.pop()
    week = now - LOOK_BACK
    return max(week, begun[-1].span.start - COMING_ON) if begun else week


def _open_questions(handover: Handover) -> bool:
    return any(one.heard is Heard.ASK and not one.answer for one in handover.acknowledgements)
