"""Rows of leaving: the day on which all of it goes, what they chose, and that it has gone."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.leaving import LeavingChoice, Told
from handover.house.priorities import HowWeKnow
from handover.store.fields import Day, Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StayRow


class KeepingRow(Row):
    """For how many days after a stay what was written is kept."""

    days = IntegerField()
    by = IntegerField()
    at = Moment()

    class Meta:
        """The newest row counts."""

        table_name = "keeping"


class FarewellRow(Row):
    """A stay has ended."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    stay = ForeignKeyField(StayRow, column_name="stay_id", unique=True)
    ends_on = Day()
    receipt = TextField()
    lifted_at = Moment(null=True)

    class Meta:
        """One a stay."""

        table_name = "farewell"


class ItemChoiceRow(Row):
    """What becomes of something, as they said."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    sort = TextField()
    number = IntegerField()
    choice = Word(LeavingChoice)
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    recorded_by = IntegerField()
    at = Moment()

    class Meta:
        """One by person, sort and number; 0 is the whole sort."""

        table_name = "item_choice"


class LegalHoldRow(Row):
    """The law wants it kept."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    reason = TextField()
    told = Word(Told)
    told_words = TextField()
    set_by = IntegerField()
    set_at = Moment()
    lifted_by = IntegerField(null=True)
    lifted_at = Moment(null=True)
    lifted_because = TextField(default="")

    class Meta:
        """At most one holds at a time: a partial index says so."""

        table_name = "legal_hold"


class CopyMadeRow(Row):
    """A copy was made."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    by = IntegerField()
    at = Moment()
    form = TextField()
    file = TextField(default="")

    class Meta:
        """For the person to see."""

        table_name = "copy_made"


class RemovalRow(Row):
    """Something was removed; nothing says what it was."""

    proof = TextField()
    by = IntegerField()
    at = Moment()
    finished_at = Moment(null=True)

    class Meta:
        """It names nobody: what is left when everything else has gone."""

        table_name = "removal"
