"""Rows of how the roster is published and changed."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.rosters import ChangeKind, CoverHow
from handover.house.shifts import ShiftKind
from handover.store.fields import Flag, Moment, WallTime, Word
from handover.store.rows.base import Row
from handover.store.rows.people import AssignmentRow, RosterVersionRow, StaffMemberRow
from handover.store.rows.wanting import FollowUpRow


class UsualShiftRow(Row):
    """From when until when a kind of shift usually is, on the wall."""

    kind = Word(ShiftKind)
    start = WallTime()
    end = WallTime()
    usual = Flag()
    by = IntegerField()
    at = Moment()

    class Meta:
        """The newest row of a kind counts."""

        table_name = "usual_shift"


class RosterChangeRow(Row):
    """Something was changed in a roster that was out."""

    assignment = ForeignKeyField(AssignmentRow, column_name="assignment_id")
    what = Word(ChangeKind)
    because = TextField()
    by = IntegerField()
    at = Moment()
    roster_version = ForeignKeyField(RosterVersionRow, null=True, column_name="roster_version_id")

    class Meta:
        """It counts at once; the next publishing says it again."""

        table_name = "roster_change"


class RosterNewsRow(Row):
    """Something somebody is told once."""

    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    roster_change = ForeignKeyField(RosterChangeRow, null=True, column_name="roster_change_id")
    roster_version = ForeignKeyField(RosterVersionRow, null=True, column_name="roster_version_id")
    seen_at = Moment(null=True)

    class Meta:
        """A change of their shifts, or that more of the roster is out."""

        table_name = "roster_news"


class CoverRow(Row):
    """Who was with the house while nobody was on."""

    start = Moment()
    end = Moment()
    how = Word(CoverHow)
    by = IntegerField()
    at = Moment()

    class Meta:
        """As somebody said it."""

        table_name = "cover"


class ToAskRow(Row):
    """Who asks a person about a promise nobody can keep as it stands."""

    follow_up = ForeignKeyField(FollowUpRow, column_name="follow_up_id")
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    by = IntegerField()
    at = Moment()

    class Meta:
        """The newest row of a promise counts."""

        table_name = "to_ask"


class ReadInRow(Row):
    """A shift that came from a calendar."""

    digest = TextField()
    assignment = ForeignKeyField(AssignmentRow, column_name="assignment_id")

    class Meta:
        """The calendar's own name for it is not kept, only what is worked out from it."""

        table_name = "read_in"
