"""Writing notes from the shell.

There is no dialog here: what the rules block is not stored, what they ask is stored with the
question open. What is printed on stdout is in the book for good.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from handover.cli.endings import Exit, Misused, put, say
from handover.cli.reading_in import lines, whole_text
from handover.cli.signing_in import seated
from handover.desk import Answer, Answers, notes
from handover.desk.desk import Desk
from handover.desk.staying import resident_named
from handover.house.notes import Carry, Note, NoteKind
from handover.house.refusals import Unfit

Keep = Callable[[str], Note]
"""Keeps a text as a note."""


def add(arguments: argparse.Namespace) -> int:
    """Write one note, or one for each line."""
    _check_usage(arguments)
    return _add(arguments)


@seated
def _add(desk: Desk, arguments: argparse.Namespace) -> int:
    draft = _draft(desk, arguments)

    def keep(text: str) -> Note:
        return _keep(desk, replace(draft, text=text, uid=notes.new_uid()), arguments.because)

    if arguments.lines:
        return _each_line(arguments.file, keep)
    try:
        _tell(keep(whole_text(arguments.file)))
    except Unfit as held:
        say(f"{_reasons(held)}\nNothing was kept.")
        return Exit.HELD
    return Exit.DONE


def _check_usage(arguments: argparse.Namespace) -> None:
    if arguments.lines and arguments.own_words is not None:
        raise Misused("--own-words goes with one note. With --lines nobody knows with which.")
    for option in ("own_words", "because"):
        try:
            (getattr(arguments, option) or "").encode("utf-8")
        except UnicodeEncodeError:
            raise Misused(f"What follows --{option.replace('_', '-')} is not UTF-8.") from None


def _draft(desk: Desk, arguments: argparse.Namespace) -> notes.NoteDraft:
    about = resident_named(desk, arguments.about).id if arguments.about is not None else None
    draft = notes.NoteDraft(
        kind=arguments.kind or (NoteKind.HOUSE if about is None else NoteKind.BEING_WITH),
        text="",
        resident_id=about,
        own_words=arguments.own_words or "",
        carry=Carry(arguments.carry),
        must_know=arguments.must_know,
    )
    if arguments.begin is None and arguments.end is None:
        return draft
    from handover.cli.typed_times import timed

    return timed(desk, draft, arguments.begin, arguments.end)


def _keep(desk: Desk, draft: notes.NoteDraft, because: str | None) -> Note:
    if because is None:
        return notes.write_note(desk, draft, leave_open=True)
    return notes.write_note(desk, draft, _answers(desk, draft, because), leave_open=True)


def _answers(desk: Desk, draft: notes.NoteDraft, because: str) -> Answers:
    """The same words as the answer to everything they can answer, until nothing more is asked."""
    from handover.desk.asking import answers_in_words

    answers = Answers()
    while True:
        asked = [one for one in notes.look_over(desk, draft, answers) if one.level == "ask"]
        new = answers_in_words([one for one in asked if answers.to(one.rule) is None], because)
        # An hour that comes twice has no answer in words; the first one is meant unless they say.
        twice = {one.rule: Answer(one.exits[0], because) for one in asked if one.rule == "A14"}
        more = {**twice, **new.by_rule}
        if not {rule for rule in more if answers.to(rule) is None}:
            return answers
        answers = answers.and_also(Answers(more))


def _each_line(file: str | None, keep: Keep) -> int:
    ended = Exit.DONE
    for number, text in lines(file):
        try:
            if text is None:
                raise Unfit("It is not UTF-8, or longer than a note can be.")
            if not text.strip():
                continue
            note = keep(text)
        except Unfit as held:
            say(f"Line {number} was not kept. {_reasons(held)}")
            ended = Exit.HELD
        except BaseException:
            say(f"Line {number} and what follows it were not kept.")
            raise
        else:
            _tell(note)
    return ended


def _reasons(held: Unfit) -> str:
    """Why it was not kept and what can be done; one line for every concern."""
    found = getattr(held, "concerns", ())
    return "\n".join(_one_reason(concern) for concern in found) or str(held)


def _one_reason(concern: Any) -> str:  # a Concern; the rules are the desk's business
    where = "" if concern.start is None else f"{concern.start}-{concern.end} "
    ways = "; ".join((*concern.instead, *concern.exits))
    out = f" Ways out: {ways}." if ways else ""
    return f"{where}{concern.level} {concern.rule} {concern.kind}: {concern.why}{out}"


def _tell(note: Note) -> None:
    """Print the note's number and first line: it is in the book. Then say what is still asked."""
    words = note.text or next((own.text for own in note.own_words_live), "")
    first = words.partition("\n")[0].replace("\t", " ")
    put(f"{note.id}\t{first}\n")
    for asked in note.answers:
        if asked.choice is None:
            say(
                f"Note {note.id} is kept with a question, which waits for your next sign-in: "
                f"{asked.question} (--because answers it.)"
            )
