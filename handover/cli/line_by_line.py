"""`handover --plain`: the whole shift change line by line, without a screen."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from handover import settings
from handover.cli.endings import Exit
from handover.cli.line_asking import LineAsking, NobodyAnswers
from handover.cli.line_promising import another_time, promise, want
from handover.cli.line_questions import answered
from handover.cli.line_reading import read_about, said_why
from handover.cli.signing_in import say_how_long, unusable
from handover.desk import (
    Answers,
    door_news,
    follow_ups,
    follow_ups_page,
    handovers,
    keys,
    notes,
    off_shift,
    opening,
    times,
)
from handover.desk.board import board
from handover.desk.desk import Desk
from handover.desk.handover_pages import Part, handover_page
from handover.desk.reading_handovers import whom_it_is_about
from handover.desk.residents import residents_here
from handover.desk.waiting import to_receive
from handover.house.dataclass import dataclass, replace
from handover.house.drafts import Draft
from handover.house.follow_ups import FollowUp, FollowUpStatus
from handover.house.handovers import HOUSE_PART, Heard
from handover.house.notes import Note, NoteKind
from handover.house.refusals import NotFound, NotLetIn, Refusal, Unfit
from handover.sheets.read_aloud import beginning_aloud, part_aloud

LEAVE = "leave"
TRIES = 5
"""So many wrong passphrases, then the program ends; the book itself slows them down as well."""


def line_by_line(arguments: argparse.Namespace) -> int:
    """Sign in, read and say back, write, keep promises, lock: one question a line."""
    asking = LineAsking()
    name = arguments.as_name or ""
    try:
        while True:
            desk = _sign_in(asking, arguments, name)
            if desk is None:
                return Exit.REFUSED
            with desk.book.stayed_at():
                chosen = at_the_desk(asking, desk)
            if chosen == LEAVE:
                return Exit.DONE
            asking.say("Locked. Everything is kept.")
            name = ""
    except NobodyAnswers:
        return Exit.DONE


def _sign_in(asking: LineAsking, arguments: argparse.Namespace, name: str) -> Desk | None:
    path = settings.book_path(arguments.book, os.environ)
    try:
        house = opening.front(path) or opening.the_house(opening.open_book(path))
        practice = " PRACTICE: nobody here is real." if house.demo else ""
        asking.say(f"handover, {house.name}.{practice}")
        for _ in range(TRIES):
            who = name or asking.ask("Who is there? Your name; empty with the recovery code")
            try:
                desk = _come_in(asking, path, who) if who else _come_back(asking, path)
            except (NotLetIn, NotFound, Unfit) as no:
                asking.say(str(no))
            else:
                asking.say(*door_news.tell(desk))
                return desk
    except OSError as error:
        raise unusable(path, error) from None
    return None


def _come_in(asking: LineAsking, path: Path, name: str) -> Desk:
    typed = asking.ask_secretly(f"{name}'s passphrase")
    say_how_long(path, name, asking.say)
    return opening.open_with(path, name, typed)


def _come_back(asking: LineAsking, path: Path) -> Desk:
    """With the code on paper, a new passphrase."""
    code = asking.ask("The code on paper, seven groups of four")
    keys.check_recovery_code(path, code)
    name = asking.ask("That is the code. Your name")
    new = asking.ask_secretly("A new passphrase, at least 8 characters")
    if asking.ask_secretly("The same again") != new:
        raise Unfit("The two were not the same. Nothing was changed.")
    return keys.come_back_with_code(path, code, name, new)


def at_the_desk(asking: LineAsking, desk: Desk) -> str:
    """What there is to do, one thing after the other, until somebody locks or leaves."""
    things: tuple[tuple[str, Callable[[LineAsking, Desk], None] | str], ...] = (
        ("Read the handover and say back", _receive),
        ("Write a note", _write),
        ("Follow-ups: what we promised", _promises),
        ("Promise something", promise),
        ("New: something somebody wants", want),
        ("About somebody: what was written", read_about),
        ("Lock: somebody else signs in", "lock"),
        ("Leave", LEAVE),
    )
    asking.say(f"Hello {desk.who.name}. {times.clock_words(desk)}.", *_waiting(desk))
    while True:
        chosen = asking.choose("What would you like to do?", [words for words, _ in things])
        act = things[chosen or 0][1]
        if isinstance(act, str):
            return act
        try:
            act(asking, desk)
        except Refusal as refusal:
            asking.say(str(refusal))


def _waiting(desk: Desk) -> list[str]:
    page = board(desk)
    waits = "A handover waits for you to read it." if page.to_receive else ""
    drafts = "An unfinished note of yours is kept." if notes.my_drafts(desk) else ""
    return [line for line in (waits, drafts) if line]


def _receive(asking: LineAsking, desk: Desk) -> None:
    """Every part in turn: heard, with what is said back, or asked about."""
    waiting = to_receive(desk)
    if not waiting:
        asking.say("No handover waits for you.")
        return
    number = waiting[0].id
    page = handover_page(desk, number)
    about = whom_it_is_about(page)
    if not said_why(asking, lambda answers: off_shift.say_why_of_all(desk, about, answers)):
        return
    asking.say(*beginning_aloud(page))
    if why := handovers.why_only_read(desk, page.handover):
        for part in page.spoken:
            asking.say(f"{part.name}.", *part_aloud(part))
        asking.say(why)
        return
    for part in page.spoken:
        asking.say(f"{part.name}.", *part_aloud(part))
        _heard(asking, desk, number, part)
    asking.say("That was all of it. It is kept as heard.")


def _heard(asking: LineAsking, desk: Desk, number: int, part: Part) -> None:
    question = f"Say back what you will carry about {part.name}; empty for got it, ? and a question"
    answers = Answers()
    said = asking.ask(question)
    while True:
        is_asked = said.startswith("?")
        try:
            handovers.receive_part(
                desk,
                number,
                part.part or HOUSE_PART,
                heard=Heard.ASK if is_asked else Heard.GOT_IT,
                version_seen=part.version,
                question=said[1:].strip() if is_asked else "",
                said_back="" if is_asked else said,
                answers=answers,
            )
        except Unfit as held:
            more = answered(asking, held, part.name)
            if more is None:
                said = asking.ask(question)
            answers = answers.and_also(more or Answers())
        else:
            return


def _write(asking: LineAsking, desk: Desk) -> None:
    """A note; what the house rules ask comes one question a line before it is kept."""
    here = residents_here(desk)
    whom = asking.choose(
        "Whom is it about?", [*(one.name for one in here), "The house"], back="Back"
    )
    if whom is None:
        return
    about = here[whom] if whom < len(here) else None
    kind = NoteKind.BEING_WITH if about else NoteKind.HOUSE
    key = notes.draft_key(desk, about.id if about else None, kind)
    waiting = notes.draft_at(desk, key) or Draft("", "", "")
    typed = _Typed([waiting.text] if waiting.text else [], waiting.own_words, waiting.when_typed)
    if typed.lines or typed.own_words:
        asking.say("You had begun this:", *typed.lines, typed.own_words)
    note = None
    try:
        typed.ask(asking, about.name if about else "")
        when = times.happened(desk, typed.when)
        words = "\n".join(typed.lines)
        made = notes.NoteDraft(kind, words, about.id if about else None, typed.own_words, when)
        made = replace(made, draft_version=waiting.version)
        note = _asked_until_kept(asking, desk, made, about.name if about else "")
    finally:
        # Nothing typed is lost, whoever hangs up.
        if note is None:
            notes.keep_draft(desk, key, typed.as_draft(waiting))
            asking.say("It is not in the book yet. Your words wait as a draft.")
    if note is not None:
        asking.say(f"Kept in the book as note {note.id}. It goes along with the next handover.")


@dataclass
class _Typed:
    """What was typed of a note so far."""

    lines: list[str]
    own_words: str
    when: str

    def ask(self, asking: LineAsking, about: str) -> None:
        """What happened, what they said, and when."""
        for line in asking.lines("Write what happened."):
            self.lines.append(line)
        if about:
            self.own_words = asking.ask(f"{about}'s own words, exactly; or empty") or self.own_words
        self.when = asking.ask("When? 14:00, yesterday 22:10; empty for now") or self.when

    def as_draft(self, was: Draft) -> Draft:
        """What waits in the book."""
        words = "\n".join(self.lines)
        return replace(was, text=words, own_words=self.own_words, when_typed=self.when)


def _asked_until_kept(
    asking: LineAsking, desk: Desk, draft: notes.NoteDraft, about: str
) -> Note | None:
    answers = Answers()
    while True:
        try:
            return notes.write_note(desk, draft, answers)
        except Unfit as held:
            more = answered(asking, held, about)
            if more is None:
                return None
            answers = answers.and_also(more)


def _promises(asking: LineAsking, desk: Desk) -> None:
    """Every open promise; one is chosen and ends.

    Off shift it is said first why one reads what others promised; without that the rest is read.
    """
    held = follow_ups_page.follow_ups_page(desk).held_back
    if not said_why(asking, lambda answers: off_shift.say_why_of_all(desk, held, answers)):
        asking.say(f"What others promised {', '.join(held.values())} stays unread.")
    while lines := follow_ups_page.follow_ups_page(desk).lines:
        said = [
            f"{f'{one.name}: ' if one.name else ''}{one.follow_up.text}, {one.when}"
            for one in lines
        ]
        chosen = asking.choose("What we promised, still open:", said, back="Back")
        if chosen is None:
            return
        _end(asking, desk, lines[chosen].follow_up)
    asking.say("Nothing else is open." if held else "Nothing is open.")


def _end(asking: LineAsking, desk: Desk, one: FollowUp) -> None:
    ends = (FollowUpStatus.KEPT, FollowUpStatus.LET_GO, FollowUpStatus.MISSED_AND_TOLD)
    words = ["It was kept", "They let it go", "We missed it, and told them", "Another time"]
    chosen = asking.choose(one.text, words, back="Leave it open")
    if chosen is None:
        return
    if chosen == len(ends):
        another_time(asking, desk, one)
        return
    with_person = False
    if one.resident_id is not None and ends[chosen] is not FollowUpStatus.KEPT:
        with_person = asking.yes("Did they say so" if chosen == 1 else "Have you told them")
    follow_ups.close(
        desk,
        one.id,
        ends[chosen],
        outcome_words=asking.ask("What was said to it; or empty"),
        with_person=with_person,
        version=one.version,
    )
    asking.say("Kept in the book.")
