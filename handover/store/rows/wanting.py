"""Rows of what residents want, what was promised and what was celebrated."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.celebrations import Share
from handover.house.chores import Every
from handover.house.follow_ups import FollowUpKind, FollowUpStatus, HowKept, WhoAsked
from handover.house.priorities import (
    Company,
    Dimension,
    HowWeKnow,
    PriorityStatus,
    StepOwner,
    StepStatus,
)
from handover.store.fields import Day, Flag, Moment, Word, Words
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow
from handover.store.rows.writing import NoteRow


class PriorityRow(Row):
    """What matters to a resident."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    words = TextField()
    status = Word(PriorityStatus)
    position = IntegerField()
    dimensions = Words(Dimension, default="")
    specific = TextField(default="")
    why_it_matters = TextField(default="")
    have = TextField(default="")
    within_reach = TextField(default="")
    start_on = Day(null=True)
    finish_on = Day(null=True)
    no_finish_by_choice = Flag(default=False)
    version = IntegerField(default=1)
    mentioned_at = Moment(null=True)
    company = Word(Company, default=Company.NOT_SAID)

    class Meta:
        """In their words and their order."""

        table_name = "priority"


class StepRow(Row):
    """A small next step."""

    priority = ForeignKeyField(PriorityRow, column_name="priority_id")
    words = TextField()
    owner = Word(StepOwner)
    status = Word(StepStatus)
    experiment = Flag(default=False)
    learned = TextField(default="")
    version = IntegerField(default=1)
    say_it_myself = Flag(default=False)

    class Meta:
        """Theirs, or together."""

        table_name = "step"


class DecisionRow(Row):
    """Who decided a change, and how we know."""

    priority = ForeignKeyField(PriorityRow, column_name="priority_id")
    step = ForeignKeyField(StepRow, null=True, column_name="step_id")
    change = TextField()
    value = TextField()
    before = TextField(default="")
    how = Word(HowWeKnow, null=True)
    told_at = Moment(null=True)
    recorded_by = IntegerField()
    at = Moment()
    agreed_wording = Flag(default=False)
    answered_by = IntegerField(null=True)
    answered_at = Moment(null=True)
    refused = Flag(default=False)

    class Meta:
        """`how` is empty for a suggestion of ours."""

        table_name = "decision"


class FollowUpRow(Row):
    """A promise."""

    text = TextField()
    kind = Word(FollowUpKind)
    who_asked = Word(WhoAsked)
    window_start = Moment(null=True)
    window_end = Moment(null=True)
    resident = ForeignKeyField(ResidentRow, null=True, column_name="resident_id")
    staff = ForeignKeyField(StaffMemberRow, null=True, column_name="staff_id")
    status = Word(FollowUpStatus)
    made_by = IntegerField()
    made_at = Moment()
    agreed_at = Moment(null=True)
    step = ForeignKeyField(StepRow, null=True, column_name="step_id")
    from_note = ForeignKeyField(NoteRow, null=True, column_name="from_note_id")
    moved_from = IntegerField(null=True, column_name="moved_from_id")
    carried = IntegerField(default=0)
    outcome_words = TextField(default="")
    closed_by = IntegerField(null=True)
    closed_at = Moment(null=True)
    version = IntegerField(default=1)
    how_kept = Word(HowKept, default=HowKept.NOT_SAID)
    by_mistake = Flag(default=False)

    class Meta:
        """It never disappears."""

        table_name = "follow_up"


class MentionRow(Row):
    """A note in which a priority is named."""

    note = ForeignKeyField(NoteRow, column_name="note_id")
    priority = ForeignKeyField(PriorityRow, column_name="priority_id")

    class Meta:
        """By the place it had when the note was written."""

        table_name = "mention"


class PromiseWaitingRow(Row):
    """A promise made in a note that is not kept yet."""

    follow_up = ForeignKeyField(FollowUpRow, column_name="follow_up_id")
    author = ForeignKeyField(StaffMemberRow, column_name="author_id")
    about = IntegerField()
    kind = TextField()
    uid = TextField()

    class Meta:
        """Gone as soon as the note is in the book."""

        table_name = "promise_waiting"


class MoveSuggestionRow(Row):
    """Another time for a promise, not yet asked about."""

    follow_up = ForeignKeyField(FollowUpRow, column_name="follow_up_id")
    window_start = Moment(null=True)
    window_end = Moment(null=True)
    staff = ForeignKeyField(StaffMemberRow, null=True, column_name="staff_id")
    by = IntegerField()
    at = Moment()

    class Meta:
        """Nothing is moved by it."""

        table_name = "move_suggestion"


class ChoreRow(Row):
    """What the house needs again and again."""

    text = TextField()
    every = Word(Every)
    added_at = Moment()
    gone_at = Moment(null=True)
    done_by = IntegerField(null=True)
    done_at = Moment(null=True)
    version = IntegerField(default=1)

    class Meta:
        """Who did it last, and nothing before that."""

        table_name = "chore"


class CelebrationRow(Row):
    """Something worth celebrating."""

    text = TextField()
    resident = ForeignKeyField(ResidentRow, null=True, column_name="resident_id")
    by = IntegerField()
    at = Moment()
    share = Word(Share)
    ok_by_person = Flag()
    thanks = Flag(default=False)
    note = ForeignKeyField(NoteRow, null=True, column_name="note_id")

    class Meta:
        """Never counted."""

        table_name = "celebration"
