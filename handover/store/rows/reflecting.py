"""Rows of what the team talks about, and of what somebody shared of themselves."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.lenses import Lens
from handover.house.notes import Verdict
from handover.house.overrides import Becomes, PersonTold, TalkState
from handover.house.sharing import Intention, SeenBy, SharingKind
from handover.store.fields import Flag, Moment, Word, Words
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow
from handover.store.rows.writing import NoteRow


class TeamReflectionRow(Row):
    """The team sat together."""

    at = Moment()

    class Meta:
        """Once a week, if it can be."""

        table_name = "team_reflection"


class ReflectionPresentRow(Row):
    """Somebody was there."""

    reflection = ForeignKeyField(TeamReflectionRow, column_name="reflection_id")
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")

    class Meta:
        """Once each."""

        table_name = "reflection_present"


class LearningRow(Row):
    """One sentence the team learned."""

    reflection = ForeignKeyField(TeamReflectionRow, column_name="reflection_id")
    rule = TextField()
    words = TextField()
    becomes = Word(Becomes)
    learned_at = Moment()
    lenses = Words(Lens, default=())

    class Meta:
        """A tip, or something for the house meeting."""

        table_name = "learning"


class RuleOverrideRow(Row):
    """Something to talk about."""

    rule = TextField()
    words = TextField()
    because = TextField(default="")
    person_told = Word(PersonTold, null=True)
    state = Word(TalkState, default=TalkState.OPEN)
    by = IntegerField()
    at = Moment()
    note = ForeignKeyField(NoteRow, null=True, column_name="note_id")
    reflection = ForeignKeyField(TeamReflectionRow, null=True, column_name="reflection_id")
    learning = ForeignKeyField(LearningRow, null=True, column_name="learning_id")

    class Meta:
        """`by` is read for one thing: nobody closes what they brought themselves."""

        table_name = "rule_override"


class SharingRow(Row):
    """Somebody shared something of their own life."""

    uid = TextField()
    author = ForeignKeyField(StaffMemberRow, column_name="author_id")
    resident = ForeignKeyField(ResidentRow, null=True, column_name="resident_id")
    what = TextField()
    kind = Word(SharingKind)
    intentions = Words(Intention)
    asked_first = Flag()
    landed = TextField(default="")
    seen_by = Word(SeenBy)
    happened_from = Moment()
    happened_to = Moment()
    written_at = Moment()
    verdict = Word(Verdict)

    class Meta:
        """Never counted."""

        table_name = "sharing"


class SharingAnswerRow(Row):
    """What the rules asked about it and what its author said."""

    sharing = ForeignKeyField(SharingRow, column_name="sharing_id")
    rule = TextField()
    question = TextField()
    choice = TextField()
    words = TextField(default="")

    class Meta:
        """Asked and answered in one go."""

        table_name = "sharing_answer"
