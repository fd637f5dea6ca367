"""Rows of who somebody is here, of their own people, and of whom they would rather not be with."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.priorities import HowWeKnow
from handover.house.who import Part, SpeakWay, SupportKind
from handover.store.fields import Flag, Moment, Word, Words
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow


class WhoIAmRow(Row):
    """One wording of one part."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    part = Word(Part)
    words = TextField()
    label = TextField()
    ways = Words(SpeakWay)
    rather_not = Flag()
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    said_at = Moment()
    recorded_by = IntegerField()
    version = IntegerField()

    class Meta:
        """The newest counts."""

        table_name = "who_i_am"


class OwnPersonRow(Row):
    """Somebody of theirs."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    name = TextField()
    relation = TextField()
    support = Words(SupportKind)
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    agreed_at = Moment()
    recorded_by = IntegerField()
    version = IntegerField(default=1)

    class Meta:
        """Without a number."""

        table_name = "own_people"


class RatherNotRow(Row):
    """Somebody of the team they would rather not be alone with."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    why = TextField()
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    agreed_at = Moment()
    recorded_by = IntegerField()

    class Meta:
        """For few eyes."""

        table_name = "rather_not_alone"
