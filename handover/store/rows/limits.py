"""Rows of boundaries, of the staff exercise, and of what the house has agreed."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.agreements import AgreementState
from handover.house.boundaries import Held, LimitKind, Sort, Value
from handover.house.priorities import HowWeKnow
from handover.store.fields import Day, Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow


class AgreementRow(Row):
    """What the house has agreed, or is to talk about."""

    text = TextField()
    state = Word(AgreementState)
    recorded_by = IntegerField()
    recorded_at = Moment()
    decided_at = Moment(null=True)
    present = TextField(default="")
    review_on = Day(null=True)
    supersedes = ForeignKeyField("self", null=True, column_name="supersedes_id")
    version = IntegerField(default=1)

    class Meta:
        """Names of those present stand one on a line; what was agreed keeps its text."""

        table_name = "agreement"


class StoodAsideRow(Row):
    """Somebody who stood aside from an agreement."""

    agreement = ForeignKeyField(AgreementRow, column_name="agreement_id")
    name = TextField()
    words = TextField(default="")

    class Meta:
        """By the name they use; a meeting is of the whole house."""

        table_name = "stood_aside"


class OwnRowRow(Row):
    """A row of somebody's own, beside the 27."""

    held = Word(Held)
    staff = ForeignKeyField(StaffMemberRow, null=True, column_name="staff_id")
    resident = ForeignKeyField(ResidentRow, null=True, column_name="resident_id")
    sort = Word(Sort)
    text = TextField()
    by = IntegerField()
    at = Moment()

    class Meta:
        """Only its holder's list shows it; the house's are on everybody's."""

        table_name = "own_row"


class BoundaryRow(Row):
    """What somebody said about a row, once."""

    row_number = IntegerField(null=True)
    own_row = ForeignKeyField(OwnRowRow, null=True, column_name="own_row_id")
    held = Word(Held)
    staff = ForeignKeyField(StaffMemberRow, null=True, column_name="staff_id")
    resident = ForeignKeyField(ResidentRow, null=True, column_name="resident_id")
    value = Word(Value)
    depends_on = TextField(default="")
    why = TextField(default="")
    kind = Word(LimitKind)
    agreed_with = TextField(default="")
    review_on = Day(null=True)
    today_only_until = Moment(null=True)
    how = Word(HowWeKnow, null=True)
    told_at = Moment(null=True)
    agreement = ForeignKeyField(AgreementRow, null=True, column_name="agreement_id")
    set_by = IntegerField()
    set_at = Moment()

    class Meta:
        """Never updated and never deleted: a trigger says so."""

        table_name = "boundary"


class ThoughtsRow(Row):
    """What somebody on the team thought about a row; for its author only."""

    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    row = IntegerField()
    for_them = TextField(default="")
    for_me = TextField(default="")
    kept_at = Moment()

    class Meta:
        """One by author and row."""

        table_name = "thoughts"
