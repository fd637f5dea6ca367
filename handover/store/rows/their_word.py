"""Rows of how we know: that somebody took something back, and how they would like to be met."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.priorities import HowWeKnow
from handover.store.fields import Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.feedback import FeedbackRow
from handover.store.rows.my_side import MySideRow
from handover.store.rows.people import ResidentRow
from handover.store.rows.writing import OwnWordsRow


class TakenBackRow(Row):
    """Something of theirs that they took back. What it said stands nowhere."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    words = ForeignKeyField(OwnWordsRow, null=True, column_name="words_id")
    my_side = ForeignKeyField(MySideRow, null=True, column_name="my_side_id")
    feedback = ForeignKeyField(FeedbackRow, null=True, column_name="feedback_id")
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    recorded_by = IntegerField()
    at = Moment()

    class Meta:
        """One of the three it was."""

        table_name = "taken_back"


class OpenedUpRow(Row):
    """What they said to one of us and want everybody on the team to be able to read."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    feedback = ForeignKeyField(FeedbackRow, column_name="feedback_id", unique=True)
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    recorded_by = IntegerField()
    at = Moment()

    class Meta:
        """Once each."""

        table_name = "opened_up"


class HowToMeetRow(Row):
    """One wording of how they would like to be met."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    words = TextField()
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    recorded_by = IntegerField()
    at = Moment()

    class Meta:
        """The newest counts; it stands with the resident too."""

        table_name = "how_to_meet"
