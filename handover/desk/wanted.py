"""What somebody wants, as it stands on the screen: all of it in their order, and one in full."""

from __future__ import annotations

from collections.abc import Iterable

from handover.desk import history, quiet
from handover.desk.desk import Desk
from handover.desk.items import note_heading, promise_words
from handover.desk.lead import Lead
from handover.house.dataclass import dataclass
from handover.house.follow_ups import FollowUp
from handover.house.people import Resident
from handover.house.plain_text import shortened
from handover.house.priorities import Decision, Priority
from handover.house.times import house_day
from handover.store import follow_ups as promises
from handover.store import mentions, notes, people, priorities

BEGINNING = 60
"""So much of a note that names a priority stands beside it."""


@dataclass(frozen=True, slots=True)
class SuggestionLine:
    """Something we suggested, and who did."""

    decision: Decision
    words: str


@dataclass(frozen=True, slots=True)
class PriorityPage:
    """One thing somebody wants, with all that belongs to it. Nobody else stands on it."""

    priority: Priority
    name: str
    """Whose it is."""
    came_up: str
    """When it was spoken of last: `last came up 9 days ago`."""
    question: str
    """What to ask them, if nobody has spoken of it for a while; empty otherwise."""
    open_questions: tuple[str, ...]
    """Which of the five are open; they can stay open."""
    suggestions: tuple[SuggestionLine, ...]
    promises: tuple[tuple[FollowUp, str], ...]
    """What was promised for its steps, with when and by whom."""
    mentions: tuple[tuple[int, str], ...]
    """Notes that name it: number and line, newest first."""
    history: tuple[str, ...]
    """Every change with who decided it, newest first."""


@dataclass(frozen=True, slots=True)
class WantedPage:
    """Everything somebody wants, in their order; what we suggested stands apart."""

    resident: Resident
    theirs: tuple[Priority, ...]
    ours: tuple[Priority, ...]
    came_up: dict[int, str]
    """When each was spoken of last, by number."""


def priority_page(desk: Desk, priority_id: int) -> PriorityPage:
    """One thing somebody wants, in full.

    Raises:
        NotFound: There is none of that number, or it was a suggestion they said no to.
    """
    from handover.desk.priorities import priority_by_id

    with desk.book.reading():
        one = priority_by_id(desk, priority_id)
        who = people.resident(desk.book, one.resident_id)
        names = dict(desk.names())
        steps = {step.id: step.words for step in one.steps}
        return PriorityPage(
            priority=one,
            name=who.name,
            came_up=came_up(desk, one),
            question=_question(desk, one, who.name),
            open_questions=quiet.about_priority(desk, one),
            suggestions=tuple(
                SuggestionLine(
                    ours,
                    f"{history.what_changed(ours, steps)}. "
                    f"{history.who_decided(ours, who.name, names, desk.zone)}",
                )
                for ours in one.suggestions
            ),
            promises=tuple(
                (promise, promise_words(promise, names, desk.zone))
                for promise in promises.follow_ups_of(desk.book, who.id)
                if promise.step_id in steps
            ),
            mentions=_mentions(desk, one, names),
            history=history.lines_of(one, who.name, names, desk.zone),
        )


def _mentions(desk: Desk, one: Priority, names: dict[int, str]) -> tuple[tuple[int, str], ...]:
    found = notes.notes_by_id(desk.book, list(mentions.mentioning(desk.book, one.id)))
    newest = sorted(found, key=lambda note: note.happened_from, reverse=True)
    return tuple(
        (note.id, f"{note_heading(note, names, desk.zone)}: {shortened(note.text, BEGINNING)}")
        for note in newest
    )


def wanted_page(desk: Desk, resident_id: int) -> WantedPage:
    """Everything somebody wants.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        who = people.resident(desk.book, resident_id)
        found = priorities.priorities_of(desk.book, resident_id)
        return WantedPage(
            resident=who,
            theirs=tuple(one for one in found if not one.ours),
            ours=tuple(one for one in found if one.ours),
            came_up={one.id: came_up(desk, one) for one in found},
        )


def alive_here(desk: Desk) -> tuple[tuple[str, Priority], ...]:
    """Everything that those who stay still want, with whose it is; by person, in their order."""
    with desk.book.reading():
        here = {one.id: one.name for one in people.here(desk.book)}
        return tuple(
            (here[one.resident_id], one)
            for one in priorities.priorities_of_all(desk.book, here)
            if one.status.alive
        )


def came_up(desk: Desk, one: Priority) -> str:
    """When it was spoken of last, in words; empty if that is not known."""
    if one.mentioned_at is None or one.ours:
        return ""
    days = _days(desk, one)
    if days < 1:
        return "came up today"
    return "came up yesterday" if days == 1 else f"last came up {days} days ago"


def _days(desk: Desk, one: Priority) -> int:
    assert one.mentioned_at is not None
    today = house_day(desk.now(), desk.zone)
    return (today - house_day(one.mentioned_at, desk.zone)).days


def _question(desk: Desk, one: Priority, name: str) -> str:
    if not one.waits_to_be_mentioned(desk.now()):
        return ""
    return (
        f"Nobody has spoken of it for {_days(desk, one)} days. If it fits, ask {name}: "
        "is it still something you want, or may it rest?"
    )


def on_their_page(desk: Desk, resident: Resident) -> Iterable[Lead]:
    """The way to their order, once there is something to put in order."""
    found = priorities.priorities_of(desk.book, resident.id)
    if len(found) > 1:
        yield Lead("What they want, all of it: put it in their order", f"wanted:{resident.id}")
