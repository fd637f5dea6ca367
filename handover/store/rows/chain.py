"""Rows of the chain. They are written and read by `store/engine` alone."""

from __future__ import annotations

from peewee import BlobField, ForeignKeyField, IntegerField, TextField

from handover.store.fields import Moment
from handover.store.rows.base import Row
from handover.store.rows.people import StaffMemberRow


class AuditRow(Row):
    """One transaction."""

    at = Moment()
    staff_id = IntegerField(null=True)
    act = TextField()
    previous = BlobField(unique=True)
    rows_hash = BlobField()
    hash = BlobField(unique=True)

    class Meta:
        """Never changed and never deleted."""

        table_name = "audit"


class TouchedRow(Row):
    """A row that a transaction touched, or only a hash of it when it was removed."""

    audit = ForeignKeyField(AuditRow, column_name="audit_id")
    table_name = TextField()
    row_number = IntegerField()
    what = TextField()
    digest = BlobField()

    class Meta:
        """Never changed and never deleted, but for what a tombstone names."""

        table_name = "touched"


class SealRow(Row):
    """The salt of a row as it is now."""

    table_name = TextField()
    row_number = IntegerField()
    salt = BlobField()

    class Meta:
        """One by table and row; it goes with the row."""

        table_name = "seal"


class ChainHeadRow(Row):
    """The newest entry."""

    audit_id = IntegerField()
    hash = BlobField()

    class Meta:
        """The only one."""

        table_name = "chain_head"


class TombstoneRow(Row):
    """Which rows of `touched` say no more what they were about."""

    touched = TextField()

    class Meta:
        """Never changed and never deleted."""

        table_name = "tombstone"


class HeadExplainedRow(Row):
    """Why a head somebody saw is not in the chain any more."""

    head = BlobField(unique=True)
    why = TextField()
    by = IntegerField()
    at = Moment()

    class Meta:
        """It stays."""

        table_name = "head_explained"


class CodeTriedRow(Row):
    """The code on paper was tried, and opened the book."""

    by = IntegerField()
    at = Moment()

    class Meta:
        """Every time."""

        table_name = "code_tried"


class LastSignInRow(Row):
    """What somebody last saw of the chain."""

    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id", unique=True)
    at = Moment()
    head = BlobField()

    class Meta:
        """One by person."""

        table_name = "last_sign_in"
