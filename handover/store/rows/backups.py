"""Rows of backups: where each was put, when one could not be made, and what was put back."""

from __future__ import annotations

from peewee import IntegerField, TextField

from handover.house.backups import BackupReason
from handover.store.fields import Moment, Word
from handover.store.rows.base import Row


class BackupRow(Row):
    """A proved backup."""

    file = TextField()
    by = IntegerField(null=True)
    at = Moment()
    reason = Word(BackupReason)
    rows = IntegerField()
    gone_at = Moment(null=True)

    class Meta:
        """It stays when the file has gone."""

        table_name = "backup"


class BackupTroubleRow(Row):
    """One could not be made."""

    at = Moment()
    why = TextField()
    over_at = Moment(null=True)

    class Meta:
        """It is over when a backup has worked."""

        table_name = "backup_trouble"


class PutBackRow(Row):
    """The book was put back from a backup."""

    by = IntegerField()
    at = Moment()
    made_at = Moment(null=True)
    kept = TextField()

    class Meta:
        """Every time."""

        table_name = "put_back"
