"""Rows of house meetings, of the house's own board, and of who would like a debrief."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.store.fields import Day, Moment
from handover.store.rows.base import Row
from handover.store.rows.limits import AgreementRow
from handover.store.rows.people import ResidentRow, StaffMemberRow


class MeetingRow(Row):
    """A house meeting that was held."""

    held_at = Moment()
    next_on = Day(null=True)
    talked = TextField(default="")
    recorded_by = IntegerField()
    recorded_at = Moment()

    class Meta:
        """What it agreed stands among the agreements."""

        table_name = "meeting"


class MeetingPresentRow(Row):
    """Somebody was there, by the name they use."""

    meeting = ForeignKeyField(MeetingRow, column_name="meeting_id")
    name = TextField()
    resident = ForeignKeyField(ResidentRow, null=True, column_name="resident_id")

    class Meta:
        """Residents like staff."""

        table_name = "meeting_present"


class MeetingLineRow(Row):
    """Something brought to a meeting; it waits for the next one while it has none."""

    text = TextField()
    brought_by = TextField(default="")
    resident = ForeignKeyField(ResidentRow, null=True, column_name="resident_id")
    recorded_by = IntegerField()
    recorded_at = Moment()
    meeting = ForeignKeyField(MeetingRow, null=True, column_name="meeting_id")
    let_go_at = Moment(null=True)

    class Meta:
        """Anyone may bring something."""

        table_name = "meeting_line"


class MeetingAgreementRow(Row):
    """What a meeting agreed."""

    meeting = ForeignKeyField(MeetingRow, column_name="meeting_id")
    agreement = ForeignKeyField(AgreementRow, column_name="agreement_id")

    class Meta:
        """Each agreement came from one meeting."""

        table_name = "meeting_agreement"


class StandingMessageRow(Row):
    """Something on the house's board, until a day."""

    text = TextField()
    until = Moment()
    by = IntegerField()
    at = Moment()
    version = IntegerField(default=1)

    class Meta:
        """Gone by itself; at most a screenful."""

        table_name = "standing_message"


class DebriefRow(Row):
    """Somebody of the team would like a debrief. What is said there is never written."""

    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    asked_at = Moment()
    ended_at = Moment(null=True)

    class Meta:
        """One at a time; nobody's are counted."""

        table_name = "debrief"
