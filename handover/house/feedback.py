"""What somebody says about how the support landed, and what is answered in the open (S2:12, R092).

It has the same standing as a note. Nobody changes it afterwards, and nothing is made of it but an
answer: it is not counted, not graded, and not about how well anybody works.
"""

from __future__ import annotations

from datetime import datetime

from handover.house.dataclass import dataclass
from handover.house.notes import HowTaken


@dataclass(frozen=True, slots=True)
class FeedbackAnswer:
    """What was answered."""

    id: int
    feedback_id: int
    by_person: bool
    """Did the resident answer? Then `by` only wrote it down."""
    text: str
    by: int
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """One thing that was said about how it landed."""

    id: int
    resident_id: int
    """Who said it, or to whom it was said."""
    from_staff_id: int | None
    """Who of the team said it, in a talk they had; None where the resident did."""
    to_staff_id: int | None
    """The worker it is for; None for the house."""
    text: str
    how: HowTaken
    in_the_open: bool
    """Does the person want everybody on the team to be able to read it?"""
    with_name: bool
    """May their name stand with it where the whole house reads?"""
    to_meeting: bool
    """Do they want it talked about at the house meeting?"""
    taken_by: int
    at: datetime
    """UTC."""
    meeting_id: int | None = None
    """The meeting at which it was talked about."""
    taken_back_at: datetime | None = None
    """UTC; what was taken back is shown nowhere."""
    answers: tuple[FeedbackAnswer, ...] = ()
    """The oldest first."""

    @property
    def to_house(self) -> bool:
        """Is it for the house, and not for one worker?"""
        return self.to_staff_id is None and self.from_staff_id is None

    @property
    def answered(self) -> bool:
        """Has anybody it was for answered?"""
        return any(one.by_person == (self.from_staff_id is not None) for one in self.answers)

    def may_read(self, staff_id: int) -> bool:
        """May that worker read it? A coordinator may no more than anybody else."""
        return (
            self.to_house or self.in_the_open or staff_id in (self.to_staff_id, self.from_staff_id)
        )

    def may_answer(self, staff_id: int) -> bool:
        """Is an answer theirs to give: as the one it is for, or as somebody of the house?"""
        return self.from_staff_id is None and self.to_staff_id in (None, staff_id)


@dataclass(frozen=True, slots=True)
class NewFeedback:
    """Something said, as it goes into the book."""

    resident_id: int
    text: str
    how: HowTaken = HowTaken.TYPED
    to_staff_id: int | None = None
    """The worker it is for; None for the house."""
    from_staff_id: int | None = None
    """Who of the team said it to them; None where the resident did."""
    in_the_open: bool = False
    with_name: bool = True
    to_meeting: bool = False

    @property
    def handed_over(self) -> bool:
        """Is it told at the next handover? What is between two people is not."""
        return self.in_the_open or (self.to_staff_id is None and self.from_staff_id is None)
