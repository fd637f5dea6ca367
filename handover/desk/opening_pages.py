"""Opening somebody's page: asked about when one is not on shift (A10), and kept for them to see.

Opened on shift nothing is asked; the person reads that it was opened all the same (R149).

Nobody waits for a book that others hold, or for room on the disk, to read: the page is shown, and
that it was opened is written, with its true time, as soon as it can be. Until then it says so.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from handover.desk import off_shift
from handover.desk.desk import Desk
from handover.desk.reading import NOT_WRITTEN, keep_opened, pages_opened
from handover.desk.residents import PersonPage, person_page
from handover.rules.concerns import NO_ANSWERS, Answers
from handover.store import openings, people

AN_HOUR = timedelta(hours=1)


def open_page(desk: Desk, resident_id: int, answers: Answers = NO_ANSWERS) -> PersonPage:
    """Open somebody's page. They can see that I did; off shift I say why, once a day.

    Raises:
        Unanswered: I am not on shift, and it was not said today why I read (A10).
        NotFound: There is nobody like that.
    """
    off_shift.say_why(desk, resident_id, answers)
    _keep_quietly(desk, resident_id)
    page = person_page(desk, resident_id)
    mine = any(one.staff_id == desk.who.id for one in pages_opened(desk, resident_id))
    return replace(page, not_written=NOT_WRITTEN) if mine else page


def _keep_quietly(desk: Desk, resident_id: int) -> None:
    """Opened again within the hour it is the same reading."""
    now = desk.now()
    with desk.book.reading():
        people.resident(desk.book, resident_id)
        known = openings.opened_since(desk.book, resident_id, by=desk.who.id, since=now - AN_HOUR)
        waits = pages_opened(desk, resident_id)
    mine = any(one.staff_id == desk.who.id and one.at > now - AN_HOUR for one in waits)
    if not known and not mine:
        keep_opened(desk, resident_id, "")
