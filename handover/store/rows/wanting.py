"""Rows of what residents want, what was promised and what was celebrated."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.celebrations import Share
from handover.house.follow_ups import FollowUpKind, FollowUpStatus, WhoAsked
from handover.house.priorities import Dimension, HowWeKnow, PriorityStatus, StepOwner, StepStatus
from handover.store.fields import Day, Flag, Moment, Word, Words
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow
from handover.store.rows.writing import NoteRow


class PriorityRow(Row):
    """What matters to a resident."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    words = TextField()
    status = Word(PriorityStatus)
    position = IntegerField()
    dimensions = Words(Dimension, default="")
    specific = TextField(default="")
    why_it_matters = TextField(default="")
    have = TextField(default="")
    within_reach = TextField(default="")
    start_on = Day(null=True)
    finish_on = Day(null=True)
    no_finish_by_choice = Flag(default=False)
    version = IntegerField(default=1)
    mentioned_at = Moment(null=True)

    class Meta:
        """In their words and their order."""

        table_name = "priority"


class StepRow(Row):
    """A small next step."""

    priority = ForeignKeyField(PriorityRow, column_name="priority_id")
    words = TextField()
    owner = Word(StepOwner)
    status = Word(StepStatus)
    experiment = Flag(default=False)
    learned = TextField(default="")
    version = IntegerField(default=1)

    class Meta:
        """Theirs, or together."""

        table_name = "step"


class DecisionRow(Row):
    """Who decided a change, and how we know."""

    priority = ForeignKeyField(PriorityRow, column_name="priority_id")
    step = ForeignKeyField(StepRow, null=True, column_name="step_id")
    change = TextField()
    value = TextField()
    before = TextField(default="")
    how = Word(HowWeKnow, null=True)
    told_at = Moment(null=True)
    recorded_by = IntegerField()
    at = Moment()

    class Meta:
        """`how` is empty for a suggestion of ours."""

        table_name = "decision"


class FollowUpRow(Row):
    """A promise."""

    text = TextField()
    kind = Word(FollowUpKind)
    who_asked = Word(WhoAsked)
    window_start = Moment(null=True)
    window_end = Moment(null=True)
    resident = ForeignKeyField(ResidentRow, null=True, column_name="resident_id")
    staff = ForeignKeyField(StaffMemberRow, null=True, column_name="staff_id")
    status = Word(FollowUpStatus)
    made_by = IntegerField()
    made_at = Moment()
    agreed_at = Moment(null=True)
    step = ForeignKeyField(StepRow, null=True, column_name="step_id")
    from_note = ForeignKeyField(NoteRow, null=True, column_name="from_note_id")
    moved_from = IntegerField(null=True, column_name="moved_from_id")
    carried = IntegerField(default=0)
    outcome_words = TextField(default="")
    closed_by = IntegerField(null=True)
    closed_at = Moment(null=True)
    version = IntegerField(default=1)

    class Meta:
        """It never disappears."""

        table_name = "follow_up"


class CelebrationRow(Row):
    """Something worth celebrating."""

    text = TextField()
    resident = ForeignKeyField(ResidentRow, null=True, column_name="resident_id")
    by = IntegerField()
    at = Moment()
    share = Word(Share)
    ok_by_person = Flag()

    class Meta:
        """Never counted."""

        table_name = "celebration"
