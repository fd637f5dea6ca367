"""Opening somebody's page: asked about when one is not on shift (A10), and kept for them to see.

Reading is not time with a resident. But a page is somebody's own, and whoever reads it from home
says why. Opened on shift nothing is asked; the person reads that it was opened all the same (R149).
"""

from __future__ import annotations

from datetime import timedelta

from handover.desk.desk import Desk
from handover.desk.residents import PersonPage, person_page
from handover.house.plain_text import fit
from handover.house.times import house_day
from handover.rules.concerns import NO_ANSWERS, Answers, Concern, Level, settle
from handover.store import openings, people

AN_HOUR = timedelta(hours=1)
NEAR = timedelta(hours=1)
"""Before and after a shift one reads because of the shift."""
WHY_OFF_SHIFT = ("covering soon", "the coordinator asked me", "other")
"""The answers to A10."""


def open_page(desk: Desk, resident_id: int, answers: Answers = NO_ANSWERS) -> PersonPage:
    """Open somebody's page. They can see that I did; off shift I say why, once a day.

    Raises:
        Unanswered: I am not on shift, and it was not said today why I read (A10).
        NotFound: There is nobody like that.
    """
    if not _on_shift(desk) and not _said_today(desk, resident_id):
        name = people.resident(desk.book, resident_id).name
        why = f"You are not on shift. Why do you open {name}'s page? {name} can see that you did."
        asked = Concern("A10", Level.ASK, "off shift", why, WHY_OFF_SHIFT)
        settle((asked,), answers)
        answer = answers.to_concern(asked)
        assert answer is not None
        words = fit(answer.words, "The reason", limit=500)
        because = f"{answer.choice}: {words}" if words else answer.choice
        with desk.book.writing():
            openings.add_opening(desk.book, resident_id, because, by=desk.who.id, at=desk.now())
    _keep_quietly(desk, resident_id)
    return person_page(desk, resident_id)


def _keep_quietly(desk: Desk, resident_id: int) -> None:
    """Opened again within the hour it is the same reading."""
    now = desk.now()
    with desk.book.reading():
        people.resident(desk.book, resident_id)
        known = openings.opened_since(desk.book, resident_id, by=desk.who.id, since=now - AN_HOUR)
    if not known:
        with desk.book.writing():
            openings.add_opening(desk.book, resident_id, "", by=desk.who.id, at=now)


def _on_shift(desk: Desk) -> bool:
    now = desk.now()
    blocks = desk.roster().blocks_of(desk.who.id)
    return any(one.span.start - NEAR <= now <= one.span.end + NEAR for one in blocks)


def _said_today(desk: Desk, resident_id: int) -> bool:
    today = house_day(desk.now(), desk.zone)
    return any(
        one.staff_id == desk.who.id and one.off_shift and house_day(one.at, desk.zone) == today
        for one in openings.openings_of(desk.book, resident_id)
    )
