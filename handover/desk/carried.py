"""What of somebody's the next shift hears: what they said about each thing, and about topics.

The strictest of both counts. What must be known for somebody's safety is not held back by a topic.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from handover.house.dataclass import dataclass
from handover.house.my_side import Topic
from handover.house.notes import Carry, Note, OwnWords
from handover.house.topics import mentions
from handover.store import my_side
from handover.store.engine.book import Book

_STRICTER = (Carry.YES, Carry.TONIGHT, Carry.NO)


@dataclass(frozen=True, slots=True)
class Steering:
    """What residents said about topics."""

    topics_of: Callable[[int], tuple[Topic, ...]]
    """By their number."""

    def of_note(self, note: Note) -> Carry:
        """Is the note carried, whatever it speaks of?"""
        if note.must_know:
            return note.carry
        texts = (
            note.text,
            *(words.text for words in note.own_words_live),
            *(added.text for added in note.addenda),
            *(side.text for side in note.my_side),
            *(note.hard.texts.values() if note.hard else ()),
        )
        return self._strictest(note.carry, note.resident_id, *texts)

    def of_words(self, words: OwnWords) -> Carry:
        """Are words of theirs carried, whatever they speak of?"""
        return self._strictest(words.share, words.resident_id, words.text)

    def of_texts(self, resident_id: int | None, *texts: str) -> Carry:
        """Are words of ours about them carried, whatever they speak of?"""
        return self._strictest(Carry.YES, resident_id, *texts)

    def spoken_of(self, resident_id: int | None, *texts: str) -> tuple[Topic, ...]:
        """Topics of theirs that stand in the texts and are not simply carried."""
        return tuple(
            topic
            for topic in (self.topics_of(resident_id) if resident_id else ())
            if topic.carry is not Carry.YES and any(mentions(text, topic.words) for text in texts)
        )

    def _strictest(self, said: Carry, resident_id: int | None, *texts: str) -> Carry:
        found = (topic.carry for topic in self.spoken_of(resident_id, *texts))
        return max((said, *found), key=_STRICTER.index)


def steering(book: Book) -> Steering:
    """What anybody said about topics; read of whoever is asked about, once in one act."""
    return Steering(partial(my_side.topics, book))
