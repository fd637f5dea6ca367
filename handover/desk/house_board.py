"""The house's own board: messages that end by themselves, and what the house may celebrate."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from handover.desk.desk import Desk
from handover.desk.feedback import ForEverybody, answered_in_the_open
from handover.desk.lead import Lead
from handover.house.celebrations import Celebration
from handover.house.dataclass import dataclass
from handover.house.meetings import StandingMessage
from handover.house.plain_text import fit_line, shortened
from handover.house.refusals import NotPossible, Unfit
from handover.house.times import DAY, DAY_BEGINS, house_day, shift_moment
from handover.store import follow_ups as good
from handover.store import house_board as kept

MESSAGE_LIMIT = 160
"""Characters one message may have: two lines of a screen."""
AT_MOST = 8
"""So many messages stand there: more than a screenful nobody reads."""
FARTHEST = timedelta(days=60)
CELEBRATED_FOR = timedelta(days=7)
"""So long something stays on the board after it was celebrated."""


@dataclass(frozen=True, slots=True)
class HouseBoard:
    """What everybody in the house may read."""

    messages: tuple[StandingMessage, ...]
    """The oldest first; what is over has gone."""
    celebrations: tuple[Celebration, ...]
    """With the person's yes, or of the house itself; the newest first."""
    answered: tuple[ForEverybody, ...]
    """Said to the house, and answered."""
    team: dict[int, str]


def board_of_the_house(desk: Desk) -> HouseBoard:
    """What stands there now."""
    now = desk.now()
    with desk.book.reading():
        return HouseBoard(
            messages=kept.messages(desk.book, now),
            celebrations=good.celebrations_of_the_house(desk.book, since=now - CELEBRATED_FOR),
            answered=answered_in_the_open(desk, newest=3),
            team=dict(desk.names()),
        )


def put_up(desk: Desk, text: str, last_day: date) -> StandingMessage:
    """Something for everybody, until that day of the house is over.

    Raises:
        NotPossible: The board is full.
        Unfit: There are no words, too many, or the day is over or too far away.
    """
    words, until = _checked(desk, text, last_day)
    with desk.book.writing():
        if len(kept.messages(desk.book, desk.now())) >= AT_MOST:
            raise NotPossible("The board is full. Take something down first, then put this up.")
        number = kept.put_up(desk.book, words, until, by=desk.who.id, at=desk.now())
        return kept.message(desk.book, number)


def change(desk: Desk, was: StandingMessage, text: str, last_day: date) -> StandingMessage:
    """It says something else, or stands until another day.

    Raises:
        MovedOn: Somebody changed it, or took it down, since it was read.
        Unfit: There are no words, too many, or the day is over or too far away.
    """
    words, until = _checked(desk, text, last_day)
    with desk.book.writing():
        kept.change(desk.book, was, words, until)
        return kept.message(desk.book, was.id)


def take_down(desk: Desk, message_id: int) -> None:
    """It stands there no more."""
    with desk.book.writing():
        kept.take_down(desk.book, message_id)


def _checked(desk: Desk, text: str, last_day: date) -> tuple[str, datetime]:
    today = house_day(desk.now(), desk.zone)
    if last_day < today:
        raise Unfit("That day is over. Choose today or a day to come.", of="days")
    if last_day - today > FARTHEST:
        raise Unfit(
            "That is too far away for the board. What holds for good is an agreement.", of="days"
        )
    until = shift_moment(datetime.combine(last_day + DAY, DAY_BEGINS), desk.zone)
    return fit_line(text, "The message", limit=MESSAGE_LIMIT), until


def in_the_house(desk: Desk) -> Iterator[Lead]:
    """The row on the house's page."""
    yield Lead("The house board: messages, celebrations, what was answered", "house-board:")


def on_the_board(desk: Desk) -> Iterator[Lead]:
    """What was put up since yesterday, in one line."""
    since = desk.now() - timedelta(days=1)
    found = [one for one in kept.messages(desk.book, desk.now()) if one.at > since]
    if found:
        words = shortened(found[-1].text, 60)
        yield Lead(f"On the house board: {words}", "house-board:")
