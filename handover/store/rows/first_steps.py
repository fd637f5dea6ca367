"""Rows of what somebody new is still to be shown."""

from __future__ import annotations

from peewee import BooleanField, ForeignKeyField, IntegerField

from handover.store.rows.base import Row
from handover.store.rows.people import StaffMemberRow


class FirstStepsRow(Row):
    """How far one of the team has been shown round."""

    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    cards_wait = BooleanField()
    next_tip = IntegerField()

    class Meta:
        """One row for each of them at most; none for those who knew the program before."""

        table_name = "first_steps"
