"""Rows of the person's own side: of notes, of what is carried, and of the handover."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.my_side import DayChoice
from handover.house.notes import Carry, HowTaken
from handover.house.priorities import HowWeKnow
from handover.store.fields import Day, Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.handing import HandoverRow
from handover.store.rows.people import ResidentRow, StaffMemberRow
from handover.store.rows.writing import NoteRow, OwnWordsRow


class MySideRow(Row):
    """What the person says to a note about them."""

    note = ForeignKeyField(NoteRow, column_name="note_id")
    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    text = TextField()
    said_at = Moment()
    how = Word(HowTaken)
    taken_by = IntegerField()
    withdrawn_at = Moment(null=True)

    class Meta:
        """Always carried with the note."""

        table_name = "my_side"


class CarryChoiceRow(Row):
    """What they said later about carrying a note, or words of theirs."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    note = ForeignKeyField(NoteRow, null=True, column_name="note_id")
    words = ForeignKeyField(OwnWordsRow, null=True, column_name="words_id")
    carry = Word(Carry)
    carried_before = Word(Carry)
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    recorded_by = IntegerField()
    at = Moment()

    class Meta:
        """What holds now stands with the note and with the words."""

        table_name = "carry_choice"


class TopicRow(Row):
    """A word or phrase of theirs, and whether what mentions it is carried."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    words = TextField()
    carry = Word(Carry)
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    recorded_by = IntegerField()
    at = Moment()
    version = IntegerField(default=1)

    class Meta:
        """Looked at whenever something about them is handed over."""

        table_name = "topic"


class MyPartRow(Row):
    """How they want to be part of one day's handover."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    day = Day()
    choice = Word(DayChoice)
    message = TextField()
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    recorded_by = IntegerField()
    at = Moment()

    class Meta:
        """The newest of a day counts."""

        table_name = "my_part"


class GoneThroughRow(Row):
    """A part of a handover that was gone through with the person it is about."""

    handover = ForeignKeyField(HandoverRow, column_name="handover_id")
    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    words = ForeignKeyField(OwnWordsRow, null=True, column_name="words_id")
    at = Moment()

    class Meta:
        """As often as they like."""

        table_name = "gone_through"


class ShownRow(Row):
    """A note the person was shown."""

    note = ForeignKeyField(NoteRow, column_name="note_id")
    at = Moment()

    class Meta:
        """The first time counts."""

        table_name = "shown_to_them"
