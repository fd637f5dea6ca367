"""Rows of arriving: what was told, longer stays, and broken confidences."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.arriving import ArrivalAnswer, ArrivalKey
from handover.house.confidence import MarkerKind, PersonTold, ToWhom
from handover.house.priorities import HowWeKnow
from handover.store.fields import Day, Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow, StayRow
from handover.store.rows.writing import OwnWordsRow


class ArrivalItemRow(Row):
    """What was told on arriving, or what they would rather not hear yet."""

    stay = ForeignKeyField(StayRow, column_name="stay_id")
    item = Word(ArrivalKey)
    answer = Word(ArrivalAnswer)
    at = Moment()
    told_by = ForeignKeyField(StaffMemberRow, column_name="told_by")
    own_words = ForeignKeyField(OwnWordsRow, null=True, column_name="own_words_id")

    class Meta:
        """The newest row of an item counts; what was said before stays."""

        table_name = "arrival_item"


class LongerStayRow(Row):
    """What was agreed about a stay longer than is usual."""

    stay = ForeignKeyField(StayRow, column_name="stay_id")
    agreed = TextField()
    agreed_with = TextField()
    until_on = Day(null=True)
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    agreed_at = Moment()
    recorded_by = IntegerField()

    class Meta:
        """The newest row of a stay counts."""

        table_name = "longer_stay"


class ConfidenceMarkerRow(Row):
    """That something told in confidence was passed on."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    kind = Word(MarkerKind)
    to_whom = Word(ToWhom)
    told = Word(PersonTold)
    made_by = ForeignKeyField(StaffMemberRow, column_name="made_by")
    made_at = Moment()
    clock_until = Moment(null=True)
    done_at = Moment(null=True)
    version = IntegerField(default=1)

    class Meta:
        """Not what it was, and nobody's name."""

        table_name = "confidence_marker"
