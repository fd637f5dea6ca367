"""Cards with questions: an answer becomes own words, a private reflection, or nothing (R046)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from handover.desk import notes
from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.dataclass import dataclass
from handover.house.houses import House
from handover.house.notes import Carry, HowTaken, Note, NoteKind
from handover.house.people import Resident
from handover.house.question_cards import CARDS, QuestionCard


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """The cards, for the screen and for paper. Nobody's answer is on it."""

    house: House
    made_at: datetime
    """UTC."""
    cards: tuple[QuestionCard, ...]
    name: str = ""
    """Whose page they were opened from; empty for whoever sits at the desk."""


def question_cards(desk: Desk, resident_id: int | None = None) -> QuestionPage:
    """All the cards.

    Raises:
        NotFound: There is nobody like that.
    """
    from handover.desk.knowing import name_of

    return QuestionPage(desk.house, desk.now(), CARDS, name_of(desk, resident_id))


def answered_by_them(
    desk: Desk,
    resident_id: int,
    words: str,
    how: HowTaken = HowTaken.QUOTE,
    carry: Carry = Carry.NO,
) -> int:
    """Their answer becomes own words of theirs, whose number comes back; carried on if they say so.

    Raises:
        Unfit: There are no words.
        NotFound: There is nobody like that.
        Blocked: There is somebody's number in it.
    """
    return notes.take_own_words(desk, resident_id, words, how, carry)


def answered_by_me(desk: Desk, words: str) -> Note:
    """My own answer becomes a private reflection: for me alone, and gone after thirty days.

    Raises:
        Unfit: There are no words.
        Blocked: There is somebody's number in it.
    """
    return notes.write_note(desk, notes.NoteDraft(NoteKind.REFLECTION, words))


def in_the_house(_: Desk) -> Iterable[Lead]:
    """The row of the house's page: for myself."""
    yield Lead("Cards with questions to think along", "questions:")


def on_their_page(_: Desk, resident: Resident) -> Iterable[Lead]:
    """The row of somebody's page: for them."""
    yield Lead("Cards with questions to think along", f"questions:{resident.id}")
