"""Being shown round: the cards of the first sign-in, and a tip at each of the next ones.

Each ends by itself, and never comes again unless it is asked for. Only oneself is ever asked about.
"""

from __future__ import annotations

from dataclasses import replace

from handover.desk.desk import Desk
from handover.house.first_steps import NEW_HERE, NOTHING_LEFT, FirstSteps
from handover.store import first_steps as kept


def i_am_new(desk: Desk) -> None:
    """I have never worked with this: show me round at my first sign-in."""
    with desk.book.writing():
        kept.keep_first_steps(desk.book, desk.who.id, NEW_HERE)


def at_sign_in(desk: Desk) -> FirstSteps:
    """What I am shown now. It counts as seen from this moment, however I leave it."""
    with desk.book.reading():
        now = kept.first_steps(desk.book, desk.who.id)
    if now != NOTHING_LEFT:
        with desk.book.writing():
            kept.keep_first_steps(desk.book, desk.who.id, now.shown())
    return now


def no_more_tips(desk: Desk) -> None:
    """I want no more tips."""
    with desk.book.writing():
        left = kept.first_steps(desk.book, desk.who.id)
        kept.keep_first_steps(desk.book, desk.who.id, replace(left, next_tip=0))


def tips_again(desk: Desk) -> None:
    """I would like the tips, from the first one on."""
    with desk.book.writing():
        left = kept.first_steps(desk.book, desk.who.id)
        kept.keep_first_steps(desk.book, desk.who.id, replace(left, next_tip=1))
