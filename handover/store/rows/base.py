"""What every row has."""

from __future__ import annotations

from typing import Any

from peewee import Model, ModelSelect

from handover.store.fields import Key

_COLUMNS: dict[tuple[type[Model], str], str] = {}
"""How the columns of a table are named in a question, by the short name it has there."""


class WholeRows(ModelSelect):
    """Rows with every column: these are put into words once for a table, not for each question."""

    _is_default: bool
    _row_type: int | None

    @property
    def whole(self) -> bool:
        """Is it still every column that is asked for, as rows?"""
        return self._is_default and self._row_type is None

    def __sql_selection__(self, ctx: Any, is_subquery: bool = False) -> Any:
        """The columns, as peewee would name them."""
        if is_subquery or not self.whole:
            return super().__sql_selection__(ctx, is_subquery)
        table = self.model, ctx.alias_manager[self.model._meta.table]
        if table in _COLUMNS:
            return ctx.literal(_COLUMNS[table])
        begins = len(ctx._sql)
        super().__sql_selection__(ctx, is_subquery)
        _COLUMNS[table] = "".join(ctx._sql[begins:])
        return ctx


class Row(Model):
    """A row with a number of its own. Queries name the book they run on; nothing is global."""

    id = Key()

    class Meta:
        """Strict tables: SQLite refuses what does not fit a column's type."""

        strict_tables = True
        legacy_table_names = False

    @classmethod
    def select(cls, *fields: Any) -> Any:
        """Whole rows, or only what is asked for."""
        if fields:
            return super().select(*fields)
        return WholeRows(cls, cls._meta.sorted_fields, is_default=True)
