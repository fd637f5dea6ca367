"""Rows of residents' emergency cards. They are deleted when the stay ends."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.priorities import HowWeKnow
from handover.store.fields import Day, Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow


class CardContactRow(Row):
    """Somebody the house may ring for a resident."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    name = TextField()
    relation = TextField()
    number = TextField()
    for_what = TextField()
    when = TextField()
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    agreed_at = Moment()
    recorded_by = IntegerField()
    version = IntegerField(default=1)

    class Meta:
        """With their yes."""

        table_name = "card_contact"


class NotToRingRow(Row):
    """Somebody who is not to be rung: a name, and no number."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    name = TextField()
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    agreed_at = Moment()
    recorded_by = IntegerField()

    class Meta:
        """Theirs to say."""

        table_name = "card_not_to_ring"


class CardOpeningRow(Row):
    """Somebody of the team opened the card."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    at = Moment()

    class Meta:
        """For the resident to see."""

        table_name = "card_opening"


class CardInWordsRow(Row):
    """What to know in an emergency, in the resident's words."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    text = TextField()
    review_on = Day(null=True)
    how = Word(HowWeKnow)
    told_at = Moment(null=True)
    agreed_at = Moment()
    recorded_by = IntegerField()
    version = IntegerField(default=1)

    class Meta:
        """One by resident; lines without any number."""

        table_name = "card_in_words"
