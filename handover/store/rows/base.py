"""What every row has."""

from __future__ import annotations

from peewee import Model

from handover.store.fields import Key


class Row(Model):
    """A row with a number of its own. Queries name the book they run on; nothing is global."""

    id = Key()

    class Meta:
        """Strict tables: SQLite refuses what does not fit a column's type."""

        strict_tables = True
        legacy_table_names = False
