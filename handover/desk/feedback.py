"""How the support landed: said by a resident, or asked for in a talk, and answered in the open."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.dataclass import dataclass, replace
from handover.house.feedback import Feedback, NewFeedback
from handover.house.notes import HowTaken
from handover.house.people import Resident
from handover.house.plain_text import fit, shortened
from handover.house.priorities import TheirDecision, their_word
from handover.house.refusals import NotPossible, NotYours, Unfit
from handover.house.times import short_day
from handover.store import feedback as kept
from handover.store import people

SOMEBODY = "Somebody here"
"""Who said it, where the whole house reads and they would rather not be named."""


@dataclass(frozen=True, slots=True)
class FeedbackPage:
    """What I may read of it, the newest first."""

    resident: Resident | None
    """Whose it is; None where it is everybody's."""
    said: tuple[Feedback, ...]
    residents: dict[int, str]
    team: dict[int, str]
    me: int

    @property
    def waiting(self) -> tuple[Feedback, ...]:
        """What an answer is mine to give to. Nobody says by when."""
        return tuple(one for one in self.said if one.may_answer(self.me) and not one.answered)


def say(desk: Desk, new: NewFeedback) -> Feedback:
    """A resident says how it landed, to a worker or to the house: their words, never changed.

    Raises:
        Unfit: There are no words, or too many.
        NotPossible: It is for somebody who is not on the team.
        Blocked: There are words in it that the house does not keep.
    """
    words = _words(new.text)
    with desk.book.writing():
        people.resident(desk.book, new.resident_id)
        if new.to_staff_id is not None and new.to_staff_id not in desk.names():
            raise NotPossible("That is nobody on the team. Choose somebody, or the house.", of="to")
        said = replace(new, text=words, from_staff_id=None)
        number = kept.add_feedback(desk.book, said, by=desk.who.id, at=desk.now())
        return kept.feedback(desk.book, number)


def say_to_them(desk: Desk, resident_id: int, text: str, *, talked: bool) -> Feedback:
    """I say to a resident how it was for me, as part of a talk we had about how it landed.

    Raises:
        NotPossible: There was no such talk: it is said first, and written after.
        Unfit: There are no words, or too many.
    """
    if not talked:
        raise NotPossible(
            "Say it to them first, and ask how the support landed; then keep what was said.",
            of="talked",
        )
    new = NewFeedback(resident_id, _words(text), HowTaken.QUOTE, from_staff_id=desk.who.id)
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        number = kept.add_feedback(desk.book, new, by=desk.who.id, at=desk.now())
        return kept.feedback(desk.book, number)


def answer(desk: Desk, feedback_id: int, text: str, *, by_person: bool = False) -> Feedback:
    """An answer under it, by the one it was for; `by_person` takes down what the resident answers.

    Raises:
        NotYours: It was for somebody else.
        Unfit: There are no words, or too many.
    """
    words = _words(text)
    with desk.book.writing():
        said = _readable(desk, feedback_id)
        if not by_person and not said.may_answer(desk.who.id):
            raise NotYours("It was for somebody else, and the answer is theirs to give.")
        kept.add_answer(desk.book, said, words, by_person=by_person, by=desk.who.id, at=desk.now())
        return kept.feedback(desk.book, feedback_id)


def open_up(desk: Desk, feedback_id: int, decided: TheirDecision | None) -> Feedback:
    """The person wants everybody on the team to be able to read it.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they want it.
    """
    yes = their_word(decided, "It is between the two of you until they want it otherwise.")
    with desk.book.writing():
        said = _readable(desk, feedback_id)
        kept.open_up(desk.book, said, yes, by=desk.who.id, at=desk.now())
        return kept.feedback(desk.book, feedback_id)


def take_back(desk: Desk, feedback_id: int, decided: TheirDecision | None) -> None:
    """The person takes it back; it is shown nowhere from now on.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they want it.
        NotYours: It is between them and somebody else.
    """
    yes = their_word(decided, "Only they take their words back.")
    with desk.book.writing():
        said = _readable(desk, feedback_id)
        kept.take_back(desk.book, said, yes, by=desk.who.id, at=desk.now())


def _readable(desk: Desk, feedback_id: int) -> Feedback:
    said = kept.feedback(desk.book, feedback_id)
    if not said.may_read(desk.who.id):
        raise NotYours("It is between the person and whom it is for.")
    return said


def _words(text: str) -> str:
    words = fit(text, "What was said")
    if not words:
        raise Unfit("Nothing is written yet. A few words are enough.", text=text)
    return words


def feedback_page(desk: Desk, resident_id: int | None = None) -> FeedbackPage:
    """What I may read: one resident's, or everybody's that is for me or for the house."""
    with desk.book.reading():
        found = (
            kept.all_feedback(desk.book)
            if resident_id is None
            else kept.feedback_of(desk.book, resident_id)
        )
        return FeedbackPage(
            resident=people.resident(desk.book, resident_id) if resident_id else None,
            said=tuple(one for one in reversed(found) if one.may_read(desk.who.id)),
            residents=dict(people.names(desk.book)),
            team=dict(desk.names()),
            me=desk.who.id,
        )


def theirs(desk: Desk, resident_id: int) -> tuple[Feedback, ...]:
    """Everything a resident said and was told, for them to read: nothing is kept from them."""
    return kept.feedback_of(desk.book, resident_id)


@dataclass(frozen=True, slots=True)
class ForEverybody:
    """Something said to the house and answered, as everybody in it may read it."""

    name: str
    """Who said it, or `SOMEBODY` where they would rather not be named."""
    day: str
    text: str
    answers: tuple[tuple[str, str], ...]
    """Who answered, and what."""


def answered_in_the_open(desk: Desk, *, newest: int = 5) -> tuple[ForEverybody, ...]:
    """What was said to the house and answered, the newest first; residents read it."""
    with desk.book.reading():
        names, team = dict(people.names(desk.book)), desk.names()
        found = [one for one in kept.all_feedback(desk.book) if one.to_house and one.answered]
    return tuple(
        ForEverybody(
            names.get(one.resident_id, SOMEBODY) if one.with_name else SOMEBODY,
            short_day(one.at, desk.zone),
            one.text,
            tuple((team.get(a.by, "?"), a.text) for a in one.answers if not a.by_person),
        )
        for one in reversed(found[-newest:])
    )


def on_the_board(desk: Desk) -> Iterator[Lead]:
    """What was said to me, or to the house, and has no answer yet; one quiet line."""
    waiting = kept.not_answered(desk.book, desk.who.id)
    to_me = dict.fromkeys(one.resident_id for one in waiting[::-1] if one.to_staff_id is not None)
    called = people.names_of(desk.book, to_me)
    if names := list(dict.fromkeys(called.get(number, "?") for number in to_me)):
        yield Lead(f"{', '.join(names)} told you how it landed.", "feedback:")
    elif any(one.to_house for one in waiting):
        yield Lead("Somebody told the house how it landed. Nobody has answered yet.", "feedback:")


def about(desk: Desk, resident: Resident) -> Iterator[Lead]:
    """The row on their page."""
    theirs = kept.feedback_of(desk.book, resident.id)
    said = [one for one in reversed(theirs) if one.may_read(desk.who.id)]
    newest = f": “{shortened(said[0].text, 40)}”" if said else ""
    yield Lead(f"What they said back to us{newest}", f"feedback:{resident.id}")


def in_the_house(desk: Desk) -> Iterator[Lead]:
    """The row on the house's page."""
    yield Lead("Said back to the house, or to you", "feedback:")
