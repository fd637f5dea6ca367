"""Reading what was handed over: off shift one says first why, as on anybody's page (A10).

Who is on shift, or about to be, receives it. Whoever else reads it sees the same words, and those
they are about can see that they did.
"""

from __future__ import annotations

from handover.desk import off_shift
from handover.desk.desk import Desk
from handover.desk.handover_pages import HandoverPage, handover_page
from handover.desk.waiting import AwayPage, while_away
from handover.rules.concerns import NO_ANSWERS, Answers


def whom_it_is_about(*pages: HandoverPage) -> frozenset[int]:
    """The numbers of those residents about whom something is said in them."""
    return frozenset(part.part for page in pages for part in page.spoken if part.part)


def read_handover(desk: Desk, handover_id: int, answers: Answers = NO_ANSWERS) -> HandoverPage:
    """One handover, to be read or received.

    Raises:
        Unanswered: I am not on shift, and it was not said today why I read it (A10).
        NotFound: There is none of that number.
    """
    page = handover_page(desk, handover_id)
    off_shift.say_why_of_all(desk, whom_it_is_about(page), answers)
    return page


def read_what_was_missed(desk: Desk, answers: Answers = NO_ANSWERS) -> AwayPage:
    """Everything of the last week that I have not heard, but for the newest handover.

    Raises:
        Unanswered: I am not on shift, and it was not said today why I read it (A10).
    """
    page = while_away(desk)
    off_shift.say_why_of_all(desk, whom_it_is_about(*page.handovers), answers)
    return page
