"""Rows of what happened at the door, and of what somebody was not let do."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.at_the_door import DoorKind
from handover.store.fields import Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.people import StaffMemberRow


class AtTheDoorRow(Row):
    """Something that happened under somebody's name."""

    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    kind = Word(DoorKind)
    how_often = IntegerField()
    first_at = Moment()
    last_at = Moment()
    given_by = IntegerField(null=True)
    beside = IntegerField(null=True)
    told_at = Moment(null=True)

    class Meta:
        """For whose name it was to see."""

        table_name = "at_the_door"


class NotLetRow(Row):
    """Somebody was refused because of their role."""

    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    at = Moment()
    what = TextField()

    class Meta:
        """Who, what, when."""

        table_name = "not_let"
