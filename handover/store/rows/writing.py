"""Rows of what is written."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.notes import Carry, HowTaken, Late, NoteKind, Together, Verdict
from handover.store.fields import Flag, Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow


class NoteRow(Row):
    """One note."""

    uid = TextField()
    kind = Word(NoteKind)
    resident = ForeignKeyField(ResidentRow, null=True, column_name="resident_id")
    author = ForeignKeyField(StaffMemberRow, column_name="author_id")
    happened_from = Moment()
    happened_to = Moment()
    written_at = Moment()
    late = Word(Late)
    verdict = Word(Verdict, null=True)
    text = TextField()
    carry = Word(Carry)
    together = Word(Together)
    must_know = Flag()
    version = IntegerField(default=1)
    gone_at = Moment(null=True)
    team_until = Moment(null=True)

    class Meta:
        """`uid` is made before the save, so a repeated save cannot double a note."""

        table_name = "note"


class NoteWordingRow(Row):
    """An earlier wording of a note."""

    note = ForeignKeyField(NoteRow, column_name="note_id")
    version = IntegerField()
    text = TextField()
    replaced_at = Moment()

    class Meta:
        """Kept when the author rewords before anybody has read it."""

        table_name = "note_wording"


class NoteReadingRow(Row):
    """Somebody other than the author has read a note."""

    note = ForeignKeyField(NoteRow, column_name="note_id")
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    at = Moment()

    class Meta:
        """From then on the note is only added to."""

        table_name = "note_reading"


class OwnWordsRow(Row):
    """What a resident said, exactly."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    text = TextField()
    said_at = Moment()
    how = Word(HowTaken)
    taken_by = IntegerField()
    share = Word(Carry)
    note = ForeignKeyField(NoteRow, null=True, column_name="note_id")
    withdrawn_at = Moment(null=True)

    class Meta:
        """Only the person withdraws them."""

        table_name = "own_words"


class AddendumRow(Row):
    """Something added under a note."""

    note = ForeignKeyField(NoteRow, column_name="note_id")
    author = ForeignKeyField(StaffMemberRow, column_name="author_id")
    text = TextField()
    written_at = Moment()

    class Meta:
        """Shown under the note it belongs to."""

        table_name = "addendum"


class AnswerRow(Row):
    """What the rules asked about a note and what its author said."""

    note = ForeignKeyField(NoteRow, column_name="note_id")
    rule = TextField()
    question = TextField()
    choice = TextField(null=True)
    words = TextField(default="")
    answered_at = Moment(null=True)

    class Meta:
        """`choice` is empty while the question is open."""

        table_name = "answer"


class UnfinishedRow(Row):
    """Words typed into a question and not yet kept; for their author only."""

    author = ForeignKeyField(StaffMemberRow, column_name="author_id")
    place = TextField()
    field = TextField()
    text = TextField()
    kept_at = Moment()

    class Meta:
        """One by author, place and field."""

        table_name = "unfinished"


class DraftRow(Row):
    """Somebody's unfinished note, for its author only."""

    author = ForeignKeyField(StaffMemberRow, column_name="author_id")
    about = IntegerField()
    kind = Word(NoteKind)
    text = TextField()
    own_words = TextField()
    when_typed = TextField()
    carry = Word(Carry)
    together = Word(Together)
    must_know = Flag()
    kept_at = Moment()
    version = IntegerField(default=1)
    team_only = Flag(default=False)

    class Meta:
        """One by author, resident (0: nobody) and kind."""

        table_name = "draft"
