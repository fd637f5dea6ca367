"""The act of handing over: getting ready, giving, receiving, saying back, putting right."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from handover.desk.carried import steering
from handover.desk.desk import Desk
from handover.desk.handover_pages import HandoverPage, next_page
from handover.desk.said_back import settled
from handover.house.handovers import (
    HOUSE_PART,
    Acknowledgement,
    EntryKind,
    Handover,
    HandoverStatus,
    Heard,
    Line,
    ReadBack,
)
from handover.house.notes import Carry
from handover.house.plain_text import fit, fit_line
from handover.house.refusals import NotPossible, NotYours, Unfit
from handover.house.shifts import Block, Roster
from handover.house.times import Span
from handover.rules.concerns import NO_ANSWERS, Answers
from handover.store import entries as ledger
from handover.store import follow_ups as promises
from handover.store import handovers as kept
from handover.store import notes, people

COMING_ON = timedelta(hours=1)
"""So long before their shift somebody may already receive."""
GOING_OFF = timedelta(hours=1)
"""So long after their shift somebody may still hand over what it left; then others have begun."""


def say(desk: Desk, line: Line) -> Handover:
    """Keep what my shift says about one part of the next handover; an empty line takes it back.

    Raises:
        MovedOn: Somebody else on my shift has written about it meanwhile.
        NotFound: There is nobody like that.
        Unfit: It is too long.
    """
    fitted = replace(
        line,
        text=fit(line.text, "The line", limit=2000),
        good_word=fit(line.good_word, "The good word", limit=500),
    )
    with desk.book.writing():
        _check_part(desk, line.part)
        handover_id = _prepared(desk)
        if _stands_already(desk, fitted):
            return kept.bare(desk.book, handover_id)
        kept.keep_line(desk.book, handover_id, fitted, by=desk.who.id, at=desk.now())
        return kept.bare(desk.book, handover_id)


def _stands_already(desk: Desk, line: Line) -> bool:
    """Two who say the same about a part do not contradict each other."""
    ready = kept.prepared(desk.book)
    said = (
        [(one.text, one.good_word, one.nothing) for one in ready.lines if one.part == line.part]
        if ready
        else []
    )
    return (line.text, line.good_word, line.nothing) in said


def _prepared(desk: Desk) -> int:
    standing = kept.prepared_id(desk.book)
    return kept.prepare(desk.book, at=desk.now()) if standing is None else standing


def _check_part(desk: Desk, part: int) -> None:
    if part != HOUSE_PART:
        people.resident(desk.book, part)


def give(
    desk: Desk,
    *,
    left_because: str = "",
    carrying_on: bool = False,
) -> Handover:
    """Hand the house over: everything written since the last time goes along, once.

    `left_because` leaves it on the table when nobody is there; `carrying_on` is for somebody who
    works the next shift too.

    Raises:
        NotYours: I was not on shift.
        NotPossible: A colleague has just handed over and nothing was written since.
    """
    roster = desk.roster()
    block = _leaving_block(desk, roster)
    if carrying_on and desk.my_block(roster) is None:
        raise NotPossible(
            "Your shift is over, so you are not carrying on. Hand over, or leave it on the table.",
            of="how",
        )
    reason = fit(left_because, "The reason", limit=500)
    with desk.book.writing():
        _check_something_to_give(desk, block)
        handover_id = _prepared(desk)
        was = kept.bare(desk.book, handover_id)
        now = desk.now()
        from_words, to_words = _shifts(roster, block, now)
        kept.change_handover(
            desk.book,
            was,
            status=_given_status(reason, carrying_on),
            given_by=desk.who.id,
            given_at=now,
            from_words=from_words,
            to_words=to_words,
            left_because=reason,
        )
        ledger.cut(desk.book, handover_id)
        promises.carry_due(desk.book, due_by=now)
        return kept.bare(desk.book, handover_id)


def shift_goes_on_until(desk: Desk) -> datetime | None:
    """When my shift ends (UTC), if I would hand over in the middle of it."""
    block = desk.my_block(desk.roster())
    if block is None or block.span.end - desk.now() <= COMING_ON:
        return None
    return block.span.end


def why_not_give(desk: Desk) -> str:
    """Why I cannot hand over now; empty if I can."""
    try:
        _leaving_block(desk, desk.roster())
    except NotYours as why:
        return str(why)
    return ""


def _given_status(reason: str, carrying_on: bool) -> HandoverStatus:
    if carrying_on:
        return HandoverStatus.CARRIED_ON
    return HandoverStatus.LEFT if reason else HandoverStatus.WAITING


def _leaving_block(desk: Desk, roster: Roster) -> Block:
    now = desk.now()
    block = roster.last_block(desk.who.id, now)
    if block is None or now - block.span.end > GOING_OFF:
        raise NotYours(
            "You are not on shift, so there is nothing to hand over. "
            "You can still write: it goes along with the next handover."
        )
    return block


def _check_something_to_give(desk: Desk, block: Block) -> None:
    last = kept.last_given(desk.book)
    if last is None or last.given_at is None or last.given_at < block.span.start:
        return
    if last.given_at == block.span.start and last.given_by != desk.who.id:
        return
    nearly_over = block.span.end - desk.now() <= COMING_ON
    by_me_or_late = last.given_at >= desk.now() - COMING_ON
    ready = kept.prepared(desk.book)
    said = ready is not None and any(line.said for line in ready.lines)
    nothing_new = not ledger.entries(desk.book, None) and not said
    if nothing_new and (by_me_or_late or not nearly_over):
        giver = desk.names().get(last.given_by or 0, "Somebody")
        raise NotPossible(
            f"{giver} has handed the house over, and nothing was written since. "
            "There is nothing left to do: you can go."
        )


def _shifts(roster: Roster, block: Block, now: object) -> tuple[str, str]:
    around = Span(block.span.end - COMING_ON, block.span.end + COMING_ON)
    coming = [
        a for a in roster.covered(around) if a.span.start >= around.start and a.span != block.span
    ]
    return block.kinds[-1].words, coming[0].kind.words if coming else ""


def check_receiver(desk: Desk, handover: Handover) -> None:
    """May I acknowledge this handover?

    Raises:
        NotYours: I gave it, or I am not on shift and not about to be.
        NotPossible: It is not given yet.
    """
    if handover.given_at is None:
        raise NotPossible("This handover is still being prepared.")
    if handover.given_by == desk.who.id:
        raise NotYours("You gave this handover. Somebody else receives it.")
    if not may_receive(desk):
        raise NotYours("You are not on shift now. You can read it; receiving waits for your shift.")


def why_only_read(desk: Desk, handover: Handover | None) -> str:
    """Why I can only read this one now; empty if I can receive it."""
    try:
        if handover is not None:
            check_receiver(desk, handover)
    except (NotPossible, NotYours) as why:
        return str(why)
    return ""


def may_receive(desk: Desk) -> bool:
    """Am I on shift, or about to be? Reading a handover is for everybody at any time."""
    now, roster = desk.now(), desk.roster()
    coming = roster.next_block(desk.who.id, now)
    return desk.my_block(roster) is not None or (
        coming is not None and coming.span.start - now <= COMING_ON
    )


def receive_part(
    desk: Desk,
    handover_id: int,
    part: int,
    *,
    heard: Heard,
    version_seen: int,
    question: str = "",
    said_back: str = "",
    answers: Answers = NO_ANSWERS,
) -> None:
    """I have heard one part, or I ask about it; perhaps I say back what I will carry.

    Raises:
        NotYours: I gave it, or I am not on shift.
        Unanswered: What I say back about somebody names another resident.
        NotFound: There is no such handover, or nobody like that.
        Unfit: I ask without a question.
    """
    asked, said = fit(question, "The question", limit=500), fit(said_back, "Your words", limit=500)
    if heard is Heard.ASK and not asked:
        raise Unfit("Write what you would like to ask.", text=question)
    with desk.book.writing():
        was = kept.bare(desk.book, handover_id)
        check_receiver(desk, was)
        _check_part(desk, part)
        now = desk.now()
        to, words = settled(desk, part, said, answers)
        kept.acknowledge(
            desk.book,
            handover_id,
            Acknowledgement(part, desk.who.id, heard, version_seen, now, question=asked),
        )
        notes.mark_read(desk.book, _notes_heard(desk, handover_id, part), by=desk.who.id, at=now)
        if words:
            kept.keep_read_back(desk.book, handover_id, ReadBack(to, desk.who.id, words, now))
            _said_back(desk, was)


def _notes_heard(desk: Desk, handover_id: int, part: int) -> list[int]:
    others = [
        entry.subject_id
        for entry in ledger.entries(desk.book, handover_id)
        if entry.kind is EntryKind.NOTE
        and (entry.resident_id or HOUSE_PART) == part
        and entry.by != desk.who.id
    ]
    # What the person does not let us carry was not on the page, so it was not read.
    steer = steering(desk.book)
    found = notes.notes_by_id(desk.book, others)
    return [note.id for note in found if steer.of_note(note) is not Carry.NO]


def say_back(
    desk: Desk, handover_id: int, text: str, *, part: int, answers: Answers = NO_ANSWERS
) -> None:
    """Say in my own words what I will carry.

    Raises:
        Unanswered: It is about somebody and names another resident.
        NotYours: I gave it, or I am not on shift.
        Unfit: There are no words.
    """
    said = fit_line(text, "Your words")
    with desk.book.writing():
        was = kept.bare(desk.book, handover_id)
        check_receiver(desk, was)
        _check_part(desk, part)
        to, words = settled(desk, part, said, answers)
        kept.keep_read_back(desk.book, handover_id, ReadBack(to, desk.who.id, words, desk.now()))
        _said_back(desk, was)


def skip_say_back(desk: Desk, handover_id: int, because: str) -> None:
    """Say nothing back, and why. Nobody is kept from starting work.

    Raises:
        NotYours: I gave it, or I am not on shift.
        Unfit: There is no reason.
    """
    reason = fit_line(because, "The reason")
    with desk.book.writing():
        was = kept.bare(desk.book, handover_id)
        check_receiver(desk, was)
        kept.change_handover(desk.book, was, skipped_because=reason)
        _said_back(desk, kept.bare(desk.book, handover_id))


def _said_back(desk: Desk, was: Handover) -> None:
    if was.status in (HandoverStatus.WAITING, HandoverStatus.LEFT):
        kept.change_handover(desk.book, was, status=HandoverStatus.SAID_BACK)


def put_right(desk: Desk, handover_id: int, part: int, text: str) -> None:
    """Put one thing right after hearing it said back; receivers see it as "new since you read".

    Raises:
        NotYours: I am not of the shift that gave it.
        Unfit: There are no words.
    """
    words = fit_line(text, "What you put right", limit=2000)
    with desk.book.writing():
        _check_giver(desk, kept.handover(desk.book, handover_id))
        _check_part(desk, part)
        kept.add_correction(desk.book, handover_id, part, words, by=desk.who.id, at=desk.now())


def answer(desk: Desk, handover_id: int, part: int, asked_by: int, text: str) -> None:
    """Answer what a receiver asked.

    Raises:
        NotYours: I asked it myself.
        NotPossible: There is no open question.
        Unfit: There are no words.
    """
    words = fit_line(text, "The answer", limit=2000)
    if asked_by == desk.who.id:
        raise NotYours("You asked this yourself. Somebody else answers it.")
    with desk.book.writing():
        if not kept.answer_question(
            desk.book, handover_id, part, asked_by, words, by=desk.who.id, at=desk.now()
        ):
            raise NotPossible("That question has been answered meanwhile.")


def confirm(desk: Desk, handover_id: int) -> None:
    """What was said back is right: the handover is closed.

    Raises:
        NotYours: I received it, or I am not of the shift that gave it (two are needed).
        NotPossible: Nothing was said back yet, or it is closed.
    """
    with desk.book.writing():
        was = kept.handover(desk.book, handover_id)
        _check_giver(desk, was)
        if was.status is not HandoverStatus.SAID_BACK:
            raise NotPossible(
                "Nobody has said it back yet. You need not wait: you can confirm next time."
                if was.status.to_receive
                else f"This handover is {was.status} already."
            )
        kept.change_handover(
            desk.book,
            was,
            status=HandoverStatus.CLOSED,
            confirmed_by=desk.who.id,
            confirmed_at=desk.now(),
        )


def _check_giver(desk: Desk, handover: Handover) -> None:
    if handover.given_by == desk.who.id:
        return
    received = {said.staff_id for said in handover.read_backs} | {
        heard.staff_id for heard in handover.acknowledgements
    }
    if desk.who.id in received or not _left_with(desk, handover):
        raise NotYours("This is for the shift that gave the handover. Ask one of them.")


def _left_with(desk: Desk, handover: Handover) -> bool:
    """Was I on the shift that gave it, and about to leave as well?"""
    if handover.given_at is None:
        return False
    block = desk.roster().block_at(desk.who.id, handover.given_at)
    return block is not None and block.span.end - handover.given_at <= COMING_ON


def preview(desk: Desk) -> HandoverPage:
    """What I would hand over now."""
    return next_page(desk)
