"""Ways from one screen to another: what a row stands for, and the screen that shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from handover.house.drafts import DraftKey
from handover.tui.ways_of_the_house import (
    as_written,
    at_the_door,
    directory,
    laid_aside,
    not_let,
    numbers,
    team,
    usual,
)

if TYPE_CHECKING:
    from handover.tui.app import HandoverApp


def open_row(app: HandoverApp, key: str) -> bool:
    """Open what a row stands for, such as `person:3`; False if there is nothing to open."""
    kind, _, rest = key.partition(":")
    way = _WAYS.get(kind)
    if way is None:
        return False
    way(app, rest)
    return True


def draft_row(key: DraftKey) -> str:
    """The key of a row that stands for an unfinished note."""
    return f"draft:{key.about}/{key.kind}"


def _person(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.person import Person

    app.push_screen(Person(int(number)))


def _note(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.read_note import ReadNote

    app.push_screen(ReadNote(int(number)))


def _priority(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.priority import PriorityScreen

    app.push_screen(PriorityScreen(int(number)))


def _wanted(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.wanted import Wanted

    app.push_screen(Wanted(int(number)))


def _chores(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.chores import Chores

    app.push_screen(Chores())


def _promise(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.follow_ups import FollowUps

    app.push_screen(FollowUps(stand_on=int(number) if number else None))


def _hand_over(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.hand_over import HandOver

    app.push_screen(HandOver())


def _receive(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.receive import Receive

    app.push_screen(Receive(int(number)))


def _given(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.given import Given

    app.push_screen(Given(int(number)))


def _away(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.away import Away

    app.push_screen(Away())


def _card(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.card import Card

    app.push_screen(Card(int(number)))


def _draft(app: HandoverApp, key: str) -> None:
    about, kind = key.split("/")
    app.go_on_writing(int(about) or None, kind=kind)


def _share(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.share import ShareOfSelf

    app.push_screen(ShareOfSelf(int(number) if number else None))


def _shared(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.sharings import Sharings

    app.push_screen(Sharings())


def _talk(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.reflection import TalkAbout

    app.push_screen(TalkAbout())


def _limits(app: HandoverApp, whose: str) -> None:
    # `limits:3`, `limits:me`, `limits:house`; `limits:3/1` is one row of them.
    from handover.house.boundaries import THE_HOUSE, Held, Holder
    from handover.tui.screens.limits import Limits, OneLimit

    whose, _, row = whose.partition("/")
    holder = THE_HOUSE
    if whose == "me" and app.desk is not None:
        holder = Holder(Held.STAFF, app.desk.who.id)
    elif whose.isdigit():
        holder = Holder(Held.RESIDENT, int(whose))
    app.push_screen(OneLimit(holder, int(row)) if row else Limits(holder))


def _exercise(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.exercise import Exercise

    app.push_screen(Exercise())


def _meetings(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.meetings import Meetings

    app.push_screen(Meetings())


def _house_board(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.house_board import BoardOfTheHouse

    app.push_screen(BoardOfTheHouse())


def _feedback(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.feedback import HowItLanded

    app.push_screen(HowItLanded(int(number) if number else None))


def _debrief(app: HandoverApp, which: str) -> None:
    from handover.tui.dialogs.debrief import about_debrief
    from handover.tui.screens.base import HouseScreen

    if isinstance(app.screen, HouseScreen):
        about_debrief(app.screen, which)


def _agreements(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.agreements import Agreements

    app.push_screen(Agreements())


def _plan(app: HandoverApp, whose: str) -> None:
    # `plan:3`; `plan:3/2` is its second version.
    from handover.tui.screens.plan import PlanScreen

    number, _, version = whose.partition("/")
    app.push_screen(PlanScreen(int(number), version=int(version) if version else None))


def _pacts(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.pacts import Pacts

    app.push_screen(Pacts(int(number)))


def _roster(app: HandoverApp, which: str) -> None:
    # `roster:` is this week; `roster:2026-03-09` the one that holds that day.
    from datetime import date

    from handover.tui.screens.roster import RosterWeek

    app.push_screen(RosterWeek(date.fromisoformat(which) if which else None))


def _came(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.roster import RosterWeek

    app.push_screen(RosterWeek(stand_on=int(number)))


def _roster_news(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.roster_news import RosterNews

    app.push_screen(RosterNews())


def _orphans(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.orphans import Orphans

    app.push_screen(Orphans())


def _here_when(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.here_when import HereWhenScreen

    app.push_screen(HereWhenScreen())


def _house_log(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.house_log import HouseLogScreen

    app.push_screen(HouseLogScreen())


def _backups(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.backups import BackupsScreen

    app.push_screen(BackupsScreen())


def _check_in(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.check_ins import CheckIns

    app.push_screen(CheckIns(int(number)))


def _who(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.who import WhoTheyAre

    app.push_screen(WhoTheyAre(int(number)))


def _who_is_here(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.who_is_here import WhoIsHereScreen

    app.push_screen(WhoIsHereScreen())


def _in_and_out(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.in_and_out import InAndOut

    app.push_screen(InAndOut())


def _house_card(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.house_card import HouseCardScreen

    app.push_screen(HouseCardScreen())


def _questions(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.question_cards import QuestionCards

    app.push_screen(QuestionCards(int(number) if number else None))


def _together(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.together import Together

    app.push_screen(Together(int(number)))


def _partings(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.partings import Partings

    app.push_screen(Partings(int(number) if number else None))


def _near(app: HandoverApp, _: str) -> None:
    from handover.tui.dialogs.near import ask_about_closeness

    ask_about_closeness(app)


def _arriving(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.arriving import Arriving

    app.push_screen(Arriving(int(number)))


def _stay(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.stay import Stay

    app.push_screen(Stay(int(number)))


def _confidence(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.confidence import Confidence

    app.push_screen(Confidence(int(number)))


def _leaving(app: HandoverApp, which: str) -> None:
    # `leaving:3`, and `leaving:3/own words` for one sort of what is kept.
    from handover.tui.screens.leaving import Leaving
    from handover.tui.screens.leaving_things import LeavingThings

    number, _, sort = which.partition("/")
    app.push_screen(LeavingThings(int(number), sort) if sort else Leaving(int(number)))


def _ending(app: HandoverApp, number: str) -> None:
    from handover.tui.screens.ending import Ending

    app.push_screen(Ending(int(number)))


def _left(app: HandoverApp, _: str) -> None:
    from handover.tui.screens.who_left import WhoLeft

    app.push_screen(WhoLeft())


def _find(app: HandoverApp, number: str) -> None:
    # `find:` looks in the whole book, `find:3` at what is about one person.
    from handover.tui.screens.find import Find

    app.push_screen(Find(int(number) if number else None))


_WAYS: dict[str, Callable[[HandoverApp, str], None]] = {
    "person": _person,
    "note": _note,
    "priority": _priority,
    "wanted": _wanted,
    "chores": _chores,
    "promise": _promise,
    "receive": _receive,
    "hand-over": _hand_over,
    "given": _given,
    "away": _away,
    "card": _card,
    "together": _together,
    "directory": directory,
    "draft": _draft,
    "laid-aside": laid_aside,
    "share": _share,
    "shared": _shared,
    "talk": _talk,
    "limits": _limits,
    "exercise": _exercise,
    "agreements": _agreements,
    "roster": _roster,
    "came": _came,
    "roster-news": _roster_news,
    "orphans": _orphans,
    "here-when": _here_when,
    "house-log": _house_log,
    "backups": _backups,
    "meetings": _meetings,
    "house-board": _house_board,
    "feedback": _feedback,
    "debrief": _debrief,
    "leaving": _leaving,
    "ending": _ending,
    "left": _left,
    "plan": _plan,
    "pacts": _pacts,
    "check-in": _check_in,
    "who": _who,
    "here": _who_is_here,
    "out": _in_and_out,
    "house-card": _house_card,
    "questions": _questions,
    "partings": _partings,
    "near": _near,
    "arriving": _arriving,
    "stay": _stay,
    "usual": usual,
    "numbers": numbers,
    "confidence": _confidence,
    "as-written": as_written,
    "team": team,
    "door": at_the_door,
    "not-let": not_let,
    "find": _find,
}
"""What a row's key begins with, and where it leads."""
