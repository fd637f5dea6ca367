"""The person's own side: what they say to a note about them, and what of theirs is carried on.

They type it themselves, or say it to whoever sits beside them. Nothing here is decided for them.
"""

from __future__ import annotations

from handover.desk import acts
from handover.desk.carried import steering
from handover.desk.desk import Desk
from handover.house.acts import ActKind
from handover.house.my_side import Topic
from handover.house.notes import Carry, HowTaken, Note, OwnWords
from handover.house.plain_text import fit, fit_line
from handover.house.priorities import TheirDecision, their_word
from handover.house.refusals import NotFound, NotPossible, Unfit
from handover.store import my_side as kept
from handover.store import notes, people

TOPIC_LIMIT = 60
"""Characters a topic may have: a word or a phrase."""


def say_my_side(desk: Desk, note_id: int, text: str, how: HowTaken = HowTaken.TYPED) -> Note:
    """Keep what the person says to a note about them. It stands under it wherever it is shown.

    Raises:
        NotPossible: The note is about nobody, or the person has not been shown it yet.
        Unfit: There are no words, or too many.
    """
    words = fit(text, "Their side")
    if not words:
        raise Unfit("Nothing is written yet. A few words are enough.", text=text)
    with desk.book.writing():
        note = _theirs(desk, note_id)
        number = kept.add_my_side(desk.book, note, words, how=how, by=desk.who.id, at=desk.now())
        acts.with_thing(desk, ActKind.SIDE_SAID, number, about=note.resident_id)
        return notes.note_by_id(desk.book, note_id)


def withdraw_my_side(desk: Desk, number: int, decided: TheirDecision | None) -> None:
    """The person takes back what they said to a note; only that there was something is left.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they want it.
        NotFound: There is nothing of that number.
    """
    yes = their_word(decided, "Only they take their words back.")
    with desk.book.writing():
        found = kept.my_sides_by_id(desk.book, [number])
        if not found:
            raise NotFound("That does not stand in the book.")
        kept.withdraw_my_side(desk.book, found[0], yes, by=desk.who.id, at=desk.now())
        desk.book.leave_nothing_beside_it()


def read_together(desk: Desk, note_id: int) -> None:
    """The person says that they and somebody on shift have read a note together.

    Raises:
        NotPossible: The note is about nobody, or the person has not been shown it yet.
    """
    with desk.book.writing():
        kept.mark_read_together(desk.book, _theirs(desk, note_id).id)


def carry_note(desk: Desk, note_id: int, carry: Carry, decided: TheirDecision | None) -> None:
    """They say whether a note about them is carried to the next shift.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they said so.
        NotPossible: The note is about nobody, or the person has not been shown it yet.
        MovedOn: Something else was said about it at another terminal.
    """
    yes = their_word(decided, "Only they decide this.")
    with desk.book.writing():
        note = _theirs(desk, note_id)
        if note.carry is not carry:
            kept.change_note_carry(desk.book, note, carry, yes, by=desk.who.id, at=desk.now())


def carry_words(desk: Desk, words_id: int, carry: Carry, decided: TheirDecision | None) -> None:
    """They say whether words of theirs are carried to the next shift.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they said so.
        NotFound: There are no such words.
        MovedOn: Something else was said about them, or they were taken back meanwhile.
    """
    yes = their_word(decided, "Only they decide this.")
    with desk.book.writing():
        words = _words(desk, words_id)
        if words.share is not carry:
            kept.change_words_carry(desk.book, words, carry, yes, by=desk.who.id, at=desk.now())


def carry_topic(
    desk: Desk, resident_id: int, words: str, carry: Carry, decided: TheirDecision | None
) -> Topic:
    """They say of a word or phrase whether what mentions it is carried to the next shift.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they said so.
        NotFound: There is nobody like that.
        Unfit: There are no words, or too many.
    """
    topic = fit_line(words, "The topic", limit=TOPIC_LIMIT)
    yes = their_word(decided, "Only they decide this.")
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        same = (
            one
            for one in kept.topics(desk.book, resident_id)
            if one.words.casefold() == topic.casefold()
        )
        was = next(same, None)
        by, at = desk.who.id, desk.now()
        if was is not None:
            kept.change_topic(desk.book, was, carry, yes, by=by, at=at)
            return kept.topic(desk.book, was.id)
        number = kept.add_topic(desk.book, resident_id, topic, carry, yes, by=by, at=at)
        return kept.topic(desk.book, number)


def change_topic(desk: Desk, was: Topic, carry: Carry, decided: TheirDecision | None) -> None:
    """They decide otherwise about a topic.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they said so.
        MovedOn: It was changed or let go at another terminal.
    """
    yes = their_word(decided, "Only they decide this.")
    with desk.book.writing():
        kept.change_topic(desk.book, was, carry, yes, by=desk.who.id, at=desk.now())


def let_topic_go(desk: Desk, topic_id: int, decided: TheirDecision | None) -> None:
    """They need a topic no more; nothing of it is kept.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they said so.
    """
    their_word(decided, "Only they decide this.")
    with desk.book.writing():
        kept.remove_topic(desk.book, topic_id)


def topics_of(desk: Desk, resident_id: int) -> tuple[Topic, ...]:
    """What they said about topics, oldest first."""
    return kept.topics(desk.book, resident_id)


def topics_in(desk: Desk, resident_id: int, *texts: str) -> tuple[str, ...]:
    """What to tell whoever writes: which topics of theirs the texts mention, in a sentence each."""
    with desk.book.reading():
        found = steering(desk.book).spoken_of(resident_id, *texts)
        name = people.resident(desk.book, resident_id).name if found else ""
    return tuple(_told(name, topic) for topic in found)


def promise_held_back(desk: Desk, resident_id: int | None, text: str) -> str:
    """What to tell whoever has promised something of a topic they do not want carried."""
    with desk.book.reading():
        found = steering(desk.book).spoken_of(resident_id, text)
        held = [f"“{one.words}”" for one in found if one.carry is Carry.NO]
        if not held or resident_id is None:
            return ""
        name = people.resident(desk.book, resident_id).name
    return (
        f"{name} does not want {', '.join(held)} carried: the next shift hears that there is a "
        "promise, and reads it on their page."
    )


def held_back(desk: Desk, resident_id: int) -> str:
    """What to tell whoever says something about them: topics they do not want carried."""
    found = [f"“{one.words}”" for one in topics_of(desk, resident_id) if one.carry is Carry.NO]
    return f"They do not want this carried on: {', '.join(found)}." if found else ""


def _told(name: str, topic: Topic) -> str:
    if topic.carry is Carry.NO:
        return (
            f"{name} does not want “{topic.words}” carried: "
            "this stays on their page and is not handed over."
        )
    return f"{name} wants “{topic.words}” carried to the next shift only."


def _theirs(desk: Desk, note_id: int) -> Note:
    note = notes.note_by_id(desk.book, note_id)
    if note.resident_id is None or note.kind.for_author_only:
        raise NotPossible("This note is about nobody in particular.")
    if note.for_team_only(desk.now()):
        raise NotPossible("Ask us about this one first: it is for the team for a few days.")
    return note


def _words(desk: Desk, words_id: int) -> OwnWords:
    found = notes.own_words_by_id(desk.book, [words_id])
    if not found:
        raise NotFound("There are no such words in the book.")
    return found[0]
