"""Rows of pages that were opened off shift."""

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
