"""Rows of what somebody did last."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.acts import ActKind
from handover.store.fields import Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow
from handover.store.rows.wanting import CelebrationRow, ChoreRow, FollowUpRow, PriorityRow, StepRow
from handover.store.rows.writing import NoteRow, OwnWordsRow


class LastActRow(Row):
    """One act: where it stands, and none of the words."""

    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    kind = Word(ActKind)
    at = Moment()
    resident = ForeignKeyField(ResidentRow, null=True, column_name="resident_id")
    follow_up = ForeignKeyField(FollowUpRow, null=True, column_name="follow_up_id")
    note = ForeignKeyField(NoteRow, null=True, column_name="note_id")
    priority = ForeignKeyField(PriorityRow, null=True, column_name="priority_id")
    step = ForeignKeyField(StepRow, null=True, column_name="step_id")
    chore = ForeignKeyField(ChoreRow, null=True, column_name="chore_id")
    words = ForeignKeyField(OwnWordsRow, null=True, column_name="words_id")
    celebration = ForeignKeyField(CelebrationRow, null=True, column_name="celebration_id")
    thing = IntegerField(null=True)
    before = TextField(default="")
    version = IntegerField()

    class Meta:
        """A few for each of the team; the older ones go."""

        table_name = "last_act"
