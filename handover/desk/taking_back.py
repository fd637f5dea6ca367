"""Taking back what I did last: in words, and only while nobody has read it or gone on with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from handover.desk import acts, unfinished
from handover.desk import notes as note_desk
from handover.desk import priorities as wanting
from handover.desk.desk import Desk
from handover.desk.taking_back_said import SAY_ANEW, sort_of
from handover.house.acts import ActKind, LastAct
from handover.house.cards import CardOpening
from handover.house.dataclass import dataclass
from handover.house.follow_ups import FollowUp, FollowUpStatus, HowKept
from handover.house.handovers import EntryKind
from handover.house.openings import PageOpening
from handover.house.plain_text import shortened
from handover.house.priorities import (
    PriorityStatus,
    StepStatus,
    TheirDecision,
    their_word,
)
from handover.house.refusals import NotPossible
from handover.house.times import day_and_clock
from handover.store import acts as kept
from handover.store import cards as on_cards
from handover.store import chores, entries, notes, openings, people, priorities
from handover.store import follow_ups as promises

THEIRS = frozenset(
    {ActKind.PROMISE_LET_GO, ActKind.PROMISE_MISSED, ActKind.STEP_MOVED, ActKind.WISH_MOVED}
    | {ActKind.WISH_REWORDED, ActKind.WORDS_TAKEN, ActKind.LIMIT_SAID, ActKind.SIDE_SAID}
    | {ActKind.CARD_RING, ActKind.CARD_NOT_RING, ActKind.WHO_SAID, ActKind.WHO_NAMED}
)
"""What they decided, or were told: it is not turned round without asking them again."""
ON_CARDS = frozenset({ActKind.CARD_RING, ActKind.CARD_NOT_RING})


@dataclass(frozen=True, slots=True)
class ActLine:
    """One of my last acts, as it stands in the list."""

    id: int
    words: str
    """What it was, such as `Noor: “A walk” marked as kept, Mon 9 Mar 14:02`."""
    why_not: str
    """Why it cannot be taken back, and what can be done instead; empty if it can."""
    asks_them: bool
    """Was it theirs to decide, so that we say how we know?"""
    key: str
    """The row that leads to it; empty if there is nothing to open."""


def last_acts(desk: Desk, *, about: int | None = None) -> tuple[ActLine, ...]:
    """What I did last, the newest first; `about` is whose page is open, and then only theirs."""
    with desk.book.reading():
        names = dict(people.names(desk.book))
        found = kept.acts_of(desk.book, desk.who.id)
        return tuple(
            _line(desk, act, names) for act in found if about is None or act.resident_id == about
        )


def take_back(desk: Desk, act_id: int, decided: TheirDecision | None = None) -> None:
    """Take back one of my last acts, by doing the opposite; nothing is overwritten.

    Raises:
        NotFound: It was taken back already, or is too long ago.
        NotPossible: Somebody has read it or gone on with it since, or it is never taken back.
        NeedsTheirDecision: It was theirs to decide, and nobody said how we know.
    """
    with desk.book.writing():
        found = kept.acts_of(desk.book, desk.who.id)
        act = kept.act_of(desk.book, act_id, desk.who.id)
        if why := _why_not(desk, act):
            raise NotPossible(why)
        if _asks_them(act):
            their_word(decided, "They decided it. Ask them first.")
        was = _versions(desk, act)
        said = sort_of(act.kind)
        (said.back if said else _BACK[act.kind])(desk, act, decided)
        kept.forget(desk.book, desk.who.id, act.id, since=found[0].id)
        now = _versions(desk, act)
        for what, version in was.items():
            kept.stands_again(
                desk.book, desk.who.id, what, before=version - 1, now=now[what], of=act
            )


def _line(desk: Desk, act: LastAct, names: dict[int, str]) -> ActLine:
    name = f"{names.get(act.resident_id, 'Somebody')}: " if act.resident_id else ""
    when = day_and_clock(act.at, desk.zone)
    return ActLine(
        act.id,
        f"{name}{_what(desk, act)}, {when}",
        _why_not(desk, act),
        _asks_them(act),
        said.key(desk, act) if (said := sort_of(act.kind)) else _key(act),
    )


def _asks_them(act: LastAct) -> bool:
    return act.kind in THEIRS and act.resident_id is not None


def _key(act: LastAct) -> str:
    if act.note_id is not None:
        return f"note:{act.note_id}"
    if act.priority_id is not None:
        return f"priority:{act.priority_id}"
    if act.follow_up_id is not None:
        return f"promise:{act.follow_up_id}"
    if act.words_id is not None or act.celebration_id is not None:
        return f"person:{act.resident_id}" if act.resident_id is not None else ""
    return "chores:"


def _what(desk: Desk, act: LastAct) -> str:
    if said := sort_of(act.kind):
        return said.what(desk, act)
    if act.step_id is not None:
        step = priorities.step(desk.book, act.step_id)
        return f"{act.kind.words} {step.status}: {_quoted(step.words)}"
    if act.priority_id is not None:
        wish = priorities.priority(desk.book, act.priority_id)
        moved = f" {wish.status}" if act.kind is ActKind.WISH_MOVED else ""
        return f"{_quoted(wish.words)} {act.kind.words}{moved}"
    return f"{_thing(desk, act)} {act.kind.words}"


def _thing(desk: Desk, act: LastAct) -> str:
    if act.follow_up_id is not None:
        return _quoted(promises.follow_up(desk.book, act.follow_up_id).text)
    if act.note_id is not None:
        note = notes.note_by_id(desk.book, act.note_id)
        # What is for its author alone does not lie open in a list.
        return "a reflection" if note.kind.for_author_only else f"note {_quoted(note.text)}"
    if act.words_id is not None:
        # What they took back is shown nowhere, and so not here.
        (said,) = notes.own_words_by_id(desk.book, [act.words_id])
        return _quoted(said.text) if said.text else "something they said"
    if act.celebration_id is not None:
        (good,) = promises.celebrations_by_id(desk.book, [act.celebration_id])
        return _quoted(good.text)
    chore = chores.ever_needed(desk.book, act.chore_id or 0)
    return _quoted(chore.text) if chore else "a chore"


def _why_not(desk: Desk, act: LastAct) -> str:
    if act.kind is ActKind.NOTE_WRITTEN:
        note = notes.note_by_id(desk.book, act.note_id or 0)
        if note.handover_id is not None and not note.read_by:
            return f"{HANDED_OVER} Add to it instead."
        return READ_ALREADY if note.settled else act.kind.why_not
    if act.kind.why_not:
        return act.kind.why_not
    said = sort_of(act.kind)
    if why := said.gone_on(desk, act) if said else _moved_on(desk, act):
        return why
    if said and said.always:
        return ""
    instead = SAY_ANEW if said else "Add to it instead."
    return _handed_over(desk, act, instead) or _read_by_another(desk, act, instead)


READ_ALREADY = "Somebody has read this note, so it stays as it is. Add to it instead."
GONE_ON = "It was changed again since. Add to it instead."
HANDED_OVER = "It was handed over since, so it stays as it was."


def _moved_on(desk: Desk, act: LastAct) -> str:
    """Why not, if it no longer stands as the act left it."""
    if act.chore_id is not None:
        chore = chores.ever_needed(desk.book, act.chore_id)
        done = act.kind is ActKind.CHORE_DONE
        by_me = chore is not None and (chore.done_by, chore.done_at) == (desk.who.id, act.at)
        return GONE_ON if done and not by_me else ""
    if act.words_id is not None:
        (said,) = notes.own_words_by_id(desk.book, [act.words_id])
        return "They have taken it back already." if said.withdrawn_at else ""
    if act.celebration_id is not None:
        return ""
    if act.note_id is not None:
        note = notes.note_by_id(desk.book, act.note_id)
        if note.settled or note.gone_at is not None:
            return READ_ALREADY
    now = next(iter(_versions(desk, act).values()))
    return GONE_ON if now != act.version else ""


def _versions(desk: Desk, act: LastAct) -> dict[kept.What, int]:
    """The versions of what it was done to, that itself first, as they are now."""
    found: dict[kept.What, int] = {}
    if act.follow_up_id is not None:
        found["follow_up"] = promises.follow_up(desk.book, act.follow_up_id).version
    if act.note_id is not None:
        found["note"] = notes.note_by_id(desk.book, act.note_id).version
    if act.step_id is not None:
        found["step"] = priorities.step(desk.book, act.step_id).version
    elif act.priority_id is not None:
        wish = priorities.priority(desk.book, act.priority_id)
        reworded = act.kind is ActKind.WISH_REWORDED
        found["priority"] = acts.times_reworded(wish) if reworded else acts.times_moved(wish)
    return found


def _handed_over(desk: Desk, act: LastAct, instead: str) -> str:
    said = sort_of(act.kind)
    found = (
        (said.entry if said else None, act.thing),
        (EntryKind.FOLLOW_UP, act.follow_up_id),
        (EntryKind.PRIORITY, act.priority_id),
        (EntryKind.CELEBRATION, act.celebration_id),
    )
    kind, number = next((one for one in found if one[1] is not None), found[0])
    if number is None or kind is None:
        return ""
    of_it = entries.entries_of(desk.book, kind, [number])
    given = any(one.at >= act.at and one.handover_id is not None for one in of_it)
    return f"{HANDED_OVER} {instead}" if given else ""


def _read_by_another(desk: Desk, act: LastAct, instead: str) -> str:
    """Why not, if somebody else has opened the person's page since."""
    if act.resident_id is None:
        return ""
    looked: tuple[tuple[str, Sequence[CardOpening | PageOpening]], ...] = (
        ("their page", openings.openings_of(desk.book, act.resident_id)),
        ("the card", on_cards.openings(desk.book, act.resident_id) if act.kind in ON_CARDS else ()),
    )
    for what, found in looked:
        by = next((one for one in found if one.staff_id != desk.who.id), None)
        if by is not None and by.at > act.at:
            name = desk.names().get(by.staff_id, "Somebody")
            return f"{name} has read {what} since. {instead}"
    return ""


def _quoted(text: str) -> str:
    return f"“{shortened(text, 40)}”"


def _open_again(desk: Desk, act: LastAct, _: TheirDecision | None) -> None:
    was = _promise(desk, act)
    if was.outcome_words:
        # What was said to it waits where it is asked for, until it ends again.
        place = f"{was.text}|promise {was.id}"
        unfinished.keep(desk, place, {"words": was.outcome_words})
    promises.change_follow_up(
        desk.book,
        was,
        by=desk.who.id,
        at=desk.now(),
        status=FollowUpStatus.OPEN,
        outcome_words="",
        how_kept=HowKept.NOT_SAID,
        closed_by=None,
        closed_at=None,
    )


def _give_back(desk: Desk, act: LastAct, _: TheirDecision | None) -> None:
    keeper = int(act.before) if act.before else None
    was = _promise(desk, act)
    promises.change_follow_up(desk.book, was, by=desk.who.id, at=desk.now(), staff=keeper)


def _promise(desk: Desk, act: LastAct) -> FollowUp:
    return promises.follow_up(desk.book, act.follow_up_id or 0)


def _step_back(desk: Desk, act: LastAct, decided: TheirDecision | None) -> None:
    wish = priorities.priority(desk.book, act.priority_id or 0)
    step = priorities.step(desk.book, act.step_id or 0)
    wanting.move_step(desk, wish, step, StepStatus(act.before), decided)


def _wish_back(desk: Desk, act: LastAct, decided: TheirDecision | None) -> None:
    wish = priorities.priority(desk.book, act.priority_id or 0)
    wanting.move_priority(desk, wish, PriorityStatus(act.before), decided)


def _put_as_before(desk: Desk, act: LastAct, decided: TheirDecision | None) -> None:
    wish = priorities.priority(desk.book, act.priority_id or 0)
    said = [one for one in wish.decisions if one.change == "words" and one.how is not None]
    wanting.reword_priority(desk, wish, said[-1].before, decided)


def _words_back(desk: Desk, act: LastAct, decided: TheirDecision | None) -> None:
    note_desk.withdraw_own_words(desk, act.words_id or 0, decided)


def _not_celebrated(desk: Desk, act: LastAct, _: TheirDecision | None) -> None:
    promises.take_celebration_back(desk.book, act.celebration_id or 0)


def _earlier_wording(desk: Desk, act: LastAct, _: TheirDecision | None) -> None:
    note = notes.note_by_id(desk.book, act.note_id or 0)
    note_desk.reword(desk, note, notes.wordings(desk.book, note.id)[-1])


def _not_done(desk: Desk, act: LastAct, _: TheirDecision | None) -> None:
    chores.mark_done(desk.book, act.chore_id or 0, by=None, at=None)


def _needed_again(desk: Desk, act: LastAct, _: TheirDecision | None) -> None:
    chores.bring_back(desk.book, act.chore_id or 0)


_BACK: dict[ActKind, Callable[[Desk, LastAct, TheirDecision | None], None]] = {
    ActKind.PROMISE_KEPT: _open_again,
    ActKind.PROMISE_LET_GO: _open_again,
    ActKind.PROMISE_MISSED: _open_again,
    ActKind.PROMISE_TAKEN: _give_back,
    ActKind.STEP_MOVED: _step_back,
    ActKind.WISH_MOVED: _wish_back,
    ActKind.NOTE_REWORDED: _earlier_wording,
    ActKind.CHORE_DONE: _not_done,
    ActKind.CHORE_LET_GO: _needed_again,
    ActKind.WISH_REWORDED: _put_as_before,
    ActKind.WORDS_TAKEN: _words_back,
    ActKind.CELEBRATED: _not_celebrated,
}
"""What is the opposite of what."""
