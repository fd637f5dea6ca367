"""Rows of plans that residents make ahead with the house."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from handover.house.plans import KeptWhere, Section, Side
from handover.house.priorities import HowWeKnow
from handover.store.fields import Day, Flag, Moment, Word
from handover.store.rows.base import Row
from handover.store.rows.people import ResidentRow, StaffMemberRow
from handover.store.rows.writing import OwnWordsRow


class PlanRow(Row):
    """A resident's plan."""

    resident = ForeignKeyField(ResidentRow, column_name="resident_id")
    kept_where = Word(KeptWhere)
    version = IntegerField()
    begun_at = Moment()
    review_on = Day(null=True)

    class Meta:
        """One by resident; it may be there before they are."""

        table_name = "plan"


class PlanWordingRow(Row):
    """What a part of a plan said, from some version on."""

    plan = ForeignKeyField(PlanRow, column_name="plan_id")
    version = IntegerField()
    section = Word(Section)
    i_need = TextField()
    house_needs = TextField()
    private = Flag()
    by = IntegerField()
    at = Moment()
    how = Word(HowWeKnow)
    told_at = Moment(null=True)

    class Meta:
        """Never updated: a trigger says so."""

        table_name = "plan_wording"


class PlanMarkRow(Row):
    """Somebody marked a version of a plan."""

    plan = ForeignKeyField(PlanRow, column_name="plan_id")
    version = IntegerField()
    side = Word(Side)
    staff = ForeignKeyField(StaffMemberRow, column_name="staff_id")
    at = Moment()
    how = Word(HowWeKnow, null=True)
    told_at = Moment(null=True)

    class Meta:
        """Each side once by version."""

        table_name = "plan_mark"


class PlanQuoteRow(Row):
    """Own words that stand in a plan, or were offered for it."""

    plan = ForeignKeyField(PlanRow, column_name="plan_id")
    own_words = ForeignKeyField(OwnWordsRow, column_name="own_words_id")
    section = Word(Section, null=True)
    version = IntegerField()
    out_in = IntegerField(null=True)
    by = IntegerField()
    at = Moment()
    how = Word(HowWeKnow)
    told_at = Moment(null=True)

    class Meta:
        """They are pointed to, never copied."""

        table_name = "plan_quote"
