"""Rows of what hangs on a note: a hard moment told in full, and what there was in it."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.celebrations import Tag
from handover.house.hard_moments import Knew, Wanted
from handover.house.priorities import HowWeKnow
from handover.store.fields import Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.writing import NoteRow


class HardMomentRow(Row):
    """What was told about a hard moment besides the text of its note."""

    note = ForeignKeyField(NoteRow, column_name="note_id")
    who_was_with = TextField(default="")
    what_helped = TextField(default="")
    wanted = Word(Wanted)
    who_was_called = TextField(default="")
    knew = Word(Knew)
    next_time = TextField(default="")
    opened = TextField(default="")
    house_needs = TextField(default="")
    about_what = TextField(default="")
    whose = TextField(default="")
    four_parts = TextField(default="")
    my_read = TextField(default="")

    class Meta:
        """One by note; it grades nothing and nobody."""

        table_name = "hard_moment"


class NoteTagRow(Row):
    """Joy, meaning or transformation, chosen with the person."""

    note = ForeignKeyField(NoteRow, column_name="note_id")
    tag = Word(Tag)
    how = Word(HowWeKnow, null=True)
    by = IntegerField()
    at = Moment()

    class Meta:
        """Each once by note; never counted."""

        table_name = "note_tag"
