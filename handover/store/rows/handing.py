"""Rows of handing over and receiving."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.handovers import EntryKind, HandoverStatus, Heard
from handover.store.fields import Flag, Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow


class HandoverRow(Row):
    """One handing over."""

    status = Word(HandoverStatus)
    prepared_at = Moment()
    given_by = IntegerField(null=True)
    given_at = Moment(null=True)
    from_words = TextField(default="")
    to_words = TextField(default="")
    left_because = TextField(default="")
    confirmed_by = IntegerField(null=True)
    confirmed_at = Moment(null=True)
    skipped_because = TextField(default="")
    version = IntegerField(default=1)

    class Meta:
        """At most one is being prepared: a partial index says so."""

        table_name = "handover"


class LineRow(Row):
    """What is said about one part; every wording is a row, the newest counts."""

    handover = ForeignKeyField(HandoverRow, column_name="handover_id")
    part = IntegerField()
    text = TextField()
    good_word = TextField()
    nothing = Flag()
    by = IntegerField()
    at = Moment()
    version = IntegerField()

    class Meta:
        """Unique by handover, part and version: a lost race cannot overwrite."""

        table_name = "line"


class AcknowledgementRow(Row):
    """Somebody heard a part."""

    handover = ForeignKeyField(HandoverRow, column_name="handover_id")
    part = IntegerField()
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    heard = Word(Heard)
    version_seen = IntegerField()
    at = Moment()
    question = TextField(default="")
    answer = TextField(default="")
    answered_by = IntegerField(null=True)
    answered_at = Moment(null=True)

    class Meta:
        """Bound to the version that was read."""

        table_name = "acknowledgement"


class ReadBackRow(Row):
    """What a receiver will carry."""

    handover = ForeignKeyField(HandoverRow, column_name="handover_id")
    part = IntegerField()
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    text = TextField()
    at = Moment()

    class Meta:
        """In their own words."""

        table_name = "read_back"


class CorrectionRow(Row):
    """What the giver put right."""

    handover = ForeignKeyField(HandoverRow, column_name="handover_id")
    part = IntegerField()
    by = IntegerField()
    text = TextField()
    at = Moment()

    class Meta:
        """An addition, never an edit."""

        table_name = "correction"


class EntryRow(Row):
    """One thing that can be handed over; `handover` is set once and never changed."""

    kind = Word(EntryKind)
    subject_id = IntegerField()
    resident = ForeignKeyField(ResidentRow, null=True, column_name="resident_id")
    by = IntegerField()
    at = Moment()
    handover = ForeignKeyField(HandoverRow, null=True, column_name="handover_id")
    state = TextField(default="")
    words = TextField(default="")
    step = TextField(default="")

    class Meta:
        """Triggers keep it from being deleted or handed over twice."""

        table_name = "entry"
