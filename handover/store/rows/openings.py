"""Rows of pages that were opened, and of who was welcomed by whom."""

from __future__ import annotations

from peewee import ForeignKeyField, TextField

from handover.store.fields import Moment
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow


class PageOpeningRow(Row):
    """Somebody who was not on shift opened a resident's page."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    at = Moment()
    because = TextField()

    class Meta:
        """For the resident to see."""

        table_name = "page_opening"


class WelcomeRow(Row):
    """Somebody of the team welcomed a resident: they had their page before them that day."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    at = Moment()

    class Meta:
        """Who is not asked why."""

        table_name = "welcome"
