"""Rows of the house, its people and its roster."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.houses import HousePreset
from handover.house.people import Role, StayStatus
from handover.house.priorities import HowWeKnow
from handover.house.shifts import AssignmentStatus, ShiftKind
from handover.store.fields import Codes, Day, Flag, Moment, Word, Words
from handover.store.rows.base import Row


class HouseRow(Row):
    """The one house of this book."""

    name = TextField()
    timezone = TextField()
    preset = Word(HousePreset)
    word_for_person = TextField()
    house_line = TextField()
    on_call_line = TextField()
    email_domain = TextField()
    countries = Codes()
    demo = Flag()
    clock_ahead_s = IntegerField()
    confidence_limits = TextField(default="")
    stay_usual_min = IntegerField(default=0)
    stay_usual_max = IntegerField(default=0)
    report_clock_h = IntegerField(default=48)
    lock_after_min = IntegerField(default=3)

    class Meta:
        """One row."""

        table_name = "house"


class StaffMemberRow(Row):
    """Somebody on the team."""

    name = TextField()
    pronouns = TextField(default="")
    roles = Words(Role)
    active = Flag(default=True)
    joined_at = Moment()

    class Meta:
        """Never deleted, only inactive."""

        table_name = "staff_member"


class ResidentRow(Row):
    """Somebody who stays."""

    name = TextField()
    pronouns = TextField(default="")
    ask_first = TextField(default="")
    version = IntegerField(default=1)

    class Meta:
        """Known by the name they chose."""

        table_name = "resident"


class FormerNameRow(Row):
    """A name somebody used here before."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    name = TextField()
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    until = Moment()
    recorded_by = IntegerField()

    class Meta:
        """Known, so that no other page names them by it; shown nowhere."""

        table_name = "former_name"


class StayRow(Row):
    """One stay."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    status = Word(StayStatus)
    arrived_at = Moment(null=True)
    left_at = Moment(null=True)
    leaves_words = TextField(default="")

    class Meta:
        """Another visit is another row."""

        table_name = "stay"


class AssignmentRow(Row):
    """Who is on, when."""

    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    kind = Word(ShiftKind)
    date_local = Day()
    start = Moment()
    end = Moment()
    status = Word(AssignmentStatus)
    replaces = IntegerField(null=True)
    changed_because = TextField(default="")
    changed_by = IntegerField(null=True)
    version = IntegerField(default=1)
    came_at = Moment(null=True)
    went_at = Moment(null=True)

    class Meta:
        """Start and end in UTC, worked out from the wall when it was published."""

        table_name = "assignment"


class RosterVersionRow(Row):
    """Until when the roster is out."""

    published_until = Moment()
    published_at = Moment()
    published_by = IntegerField()

    class Meta:
        """The newest row counts."""

        table_name = "roster_version"
