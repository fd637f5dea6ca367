"""Rows of what the house has said may stand in its texts."""

from __future__ import annotations

from peewee import IntegerField, TextField

from handover.house.directory import PublicKind, Weekday
from handover.store.fields import Day, Moment, Word, Words
from handover.store.rows.base import Row


class PublicContactRow(Row):
    """One service, group or place."""

    name = TextField()
    kind = Word(PublicKind)
    number = TextField()
    email = TextField()
    website = TextField()
    handle = TextField()
    address = TextField()
    when = TextField()
    checked_on = Day(null=True)
    added_at = Moment()
    version = IntegerField(default=1)
    sort = TextField(default="")
    days = Words(Weekday, default=())
    hours = TextField(default="")
    joining = TextField(default="")

    class Meta:
        """Nobody's own."""

        table_name = "public_contact"


class NotADetailRow(Row):
    """Words that only look like a contact detail."""

    phrase = TextField()
    since = Moment()

    class Meta:
        """Who said so is not kept."""

        table_name = "not_a_detail"
