"""Rows of who is out, of the house's card, and of what the team says about themselves."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.house_card import CardPart
from handover.store.fields import Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow


class OutRow(Row):
    """Somebody is out, and said so. It goes when they are back and at the end of the day."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    where = TextField()
    back_about = TextField()
    since = Moment()

    class Meta:
        """No list of it is kept."""

        table_name = "out_now"


class OutingRow(Row):
    """Some of the team are out with some of those who stay."""

    where = TextField()
    start = Moment()
    end = Moment()
    nobody_here = TextField()
    because = TextField()
    back_at = Moment(null=True)

    class Meta:
        """The house's own."""

        table_name = "outing"


class OutingStaffRow(Row):
    """Somebody of the team went along."""

    outing = ForeignKeyField(OutingRow, column_name="outing_id")
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")

    class Meta:
        """Once each."""

        table_name = "outing_staff"


class OutingResidentRow(Row):
    """Somebody who stays went along; it goes at the end of the day."""

    outing = ForeignKeyField(OutingRow, column_name="outing_id")
    resident = ForeignKeyField(ResidentRow, column_name="resident_id")

    class Meta:
        """Once each."""

        table_name = "outing_resident"


class HouseCardRow(Row):
    """One part of the house's card, as it was put."""

    part = Word(CardPart, column_name="heading")
    words = TextField()
    said_at = Moment()
    kept_by = IntegerField()
    version = IntegerField()

    class Meta:
        """The newest counts."""

        table_name = "house_card"


class StaffAboutRow(Row):
    """What somebody of the team says about themselves."""

    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    words = TextField()
    version = IntegerField(default=1)

    class Meta:
        """Their own choice."""

        table_name = "staff_about"
