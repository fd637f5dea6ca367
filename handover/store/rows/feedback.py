"""Rows of what was said about how the support landed."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.notes import HowTaken
from handover.store.fields import Flag, Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.meetings import MeetingRow
from handover.store.rows.people import ResidentRow, StaffMemberRow


class FeedbackRow(Row):
    """One thing that was said."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    from_staff = ForeignKeyField(StaffMemberRow, null=True, column_name="from_staff_id")
    to_staff = ForeignKeyField(StaffMemberRow, null=True, column_name="to_staff_id")
    text = TextField()
    how = Word(HowTaken)
    in_the_open = Flag()
    with_name = Flag()
    to_meeting = Flag()
    meeting = ForeignKeyField(MeetingRow, null=True, column_name="meeting_id")
    taken_by = IntegerField()
    at = Moment()
    taken_back_at = Moment(null=True)

    class Meta:
        """Its words are never changed: a trigger says so."""

        table_name = "feedback"


class FeedbackAnswerRow(Row):
    """What was answered."""

    feedback = ForeignKeyField(FeedbackRow, column_name="feedback_id")
    by_person = Flag()
    text = TextField()
    by = IntegerField()
    at = Moment()

    class Meta:
        """Never changed."""

        table_name = "feedback_answer"
