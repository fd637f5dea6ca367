"""Rows of agreements of two sides, of check-ins, and of who is told when one of the team goes."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.check_ins import Topic
from handover.house.notes import Carry
from handover.house.pacts import WhoMayKnow
from handover.house.partings import Goodbye, PartingKind
from handover.house.plans import Side
from handover.house.priorities import HowWeKnow
from handover.store.fields import Day, Flag, Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow


class PactRow(Row):
    """An agreement between a resident and one of the team."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    theirs = TextField()
    ours = TextField()
    rhythm = TextField()
    until_day = Day(null=True)
    others_may = Flag()
    who_may_know = Word(WhoMayKnow)
    made_at = Moment()
    their_yes_at = Moment(null=True)
    how = Word(HowWeKnow, null=True)
    told_at = Moment(null=True)
    our_yes_at = Moment(null=True)
    ended_at = Moment(null=True)
    ended_side = Word(Side, null=True)
    ended_by = IntegerField(null=True)
    ended_words = TextField(default="")
    instead_of = ForeignKeyField("self", null=True, column_name="instead_of_id")
    version = IntegerField(default=1)

    class Meta:
        """What both said yes to keeps its words: a trigger says so."""

        table_name = "pact"


class CheckInRow(Row):
    """Somebody was asked how the support lands."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    by = IntegerField()
    at = Moment()
    carry = Word(Carry)
    how = Word(HowWeKnow)
    told_at = Moment(null=True)

    class Meta:
        """Never counted."""

        table_name = "check_in"


class CheckInAnswerRow(Row):
    """What they said to one question."""

    check_in = ForeignKeyField(CheckInRow, column_name="check_in_id")
    topic = Word(Topic)
    words = TextField()

    class Meta:
        """What was skipped has no row."""

        table_name = "check_in_answer"


class CheckInRhythmRow(Row):
    """How often somebody wants to be asked."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    every_days = IntegerField()
    next_on = Day(null=True)
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    by = IntegerField()
    at = Moment()
    version = IntegerField(default=1)

    class Meta:
        """Only where they said so."""

        table_name = "check_in_rhythm"


class PartingRow(Row):
    """One of the team is not there any more, or will not be for long."""

    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    kind = Word(PartingKind)
    last_day = Day()
    back_on = Day(null=True)
    by = IntegerField()
    at = Moment()

    class Meta:
        """Whom to tell stands beside it."""

        table_name = "parting"


class ToTellRow(Row):
    """Somebody who stays is told that one of the team goes."""

    parting = ForeignKeyField(PartingRow, column_name="parting_id")
    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    told_by = IntegerField(null=True)
    told_at = Moment(null=True)
    their_words = TextField(default="")
    goodbye = Word(Goodbye)
    by = IntegerField(null=True)
    version = IntegerField(default=1)

    class Meta:
        """In their words."""

        table_name = "to_tell"
