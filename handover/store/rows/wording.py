"""Rows of the wording of the house."""

from __future__ import annotations

from peewee import TextField

from handover.store.fields import Moment
from handover.store.rows.base import Row


class HomePhraseRow(Row):
    """A phrase that is at home here."""

    phrase = TextField()
    since = Moment()

    class Meta:
        """Of the house: it points to nobody."""

        table_name = "home_phrase"


class SwitchedOffRow(Row):
    """A quiet line the house wants to hear no more."""

    rule = TextField()
    since = Moment()

    class Meta:
        """Of the house: it points to nobody."""

        table_name = "switched_off"
