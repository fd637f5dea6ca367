"""What is put into SQL once and carried out again and again with other values.

peewee writes the words of every query anew, each time it is asked, and that takes longer than the
answer. What stands on the way of everything that is saved is written out the first time only: how
a row is added to a table, and the questions a save asks of the book.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any

from peewee import AutoField, Database, ForeignKeyField, IntegerField, Model, Node, TextField

from handover.house.dataclass import dataclass
from handover.store.rows.base import WholeRows

Convert = Callable[[Any], Any]

AS_IT_STANDS = frozenset({AutoField, ForeignKeyField, IntegerField, TextField})
"""Fields whose values come out of a STRICT table as they are meant: numbers and texts."""


@dataclass(frozen=True, slots=True)
class Adding:
    """How a row with certain columns is added to a table."""

    sql: str
    values: tuple[tuple[str, Convert, Any], ...]
    """What the column is called by whoever adds the row, how it is stored, and what stands there
    if nobody says."""

    def of(self, columns: dict[str, Any], fit: Convert) -> tuple[Any, ...]:
        """The values of one row; `fit` makes a text fit to be kept."""
        return tuple(
            store(fit(value) if type(value := columns.get(name, usual)) is str else value)
            for name, store, usual in self.values
        )


@lru_cache(maxsize=512)
def adding(table: type[Model], names: tuple[str, ...]) -> Adding:
    """How a row is added of which these columns are said; the others are as usual."""
    meta: Any = table._meta
    said = {meta.combined[name]: name for name in names}
    fields = [one for one in meta.sorted_fields if one in said or one in meta.defaults]
    columns = ", ".join(f'"{one.column_name}"' for one in fields)
    places = ", ".join("?" for _ in fields)
    return Adding(
        f'INSERT INTO "{meta.table_name}" ({columns}) VALUES ({places})',
        tuple((said.get(one, one.name), one.db_value, meta.defaults.get(one)) for one in fields),
    )


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where in a statement a value comes that is not known yet."""

    place: int
    store: Convert | None


class _Given(Node):
    """A value that is not known yet, in a query of peewee's."""

    def __init__(self, place: int) -> None:
        self._place = place

    def __sql__(self, ctx: Any) -> Any:
        return ctx.value(_Slot(self._place, ctx.state.converter), converter=False)


@dataclass(frozen=True, slots=True)
class _Written:
    """A statement put into SQL."""

    sql: str
    values: tuple[Any, ...]
    """Known values, and slots."""
    model: type[Model]


class Statement:
    """A question, or what is to be deleted: written out once, whatever the values are."""

    def __init__(self, build: Callable[..., Any], values: int | None = None) -> None:
        self._build = build
        self._values = len(inspect.signature(build).parameters) if values is None else values
        self._written: _Written | None = None
        self.__doc__ = build.__doc__

    def __call__(self, *values: Any) -> Filled:
        """The statement with these values, in the order in which the query names them."""
        return Filled(self, values)

    def written_for(self, database: Database) -> _Written:
        """The statement as this database says it."""
        if self._written is None:
            query = self._build(*(_Given(place) for place in range(self._values)))
            sql, values = database.get_sql_context().sql(query).query()  # type: ignore[no-untyped-call]  # peewee ships no type for it
            self._written = _Written(sql, tuple(values), query.model)
        return self._written


@dataclass(frozen=True, slots=True)
class Filled:
    """A statement and its values."""

    statement: Statement
    values: tuple[Any, ...]

    def written_for(self, database: Database) -> tuple[str, tuple[Any, ...], type[Model]]:
        """The SQL, what goes with it, and the table it is about."""
        written = self.statement.written_for(database)
        return written.sql, tuple(self._said(one) for one in written.values), written.model

    def _said(self, value: Any) -> Any:
        if not isinstance(value, _Slot):
            return value
        said = self.values[value.place]
        return value.store(said) if value.store else said


def those(table: type[Model], field: str, numbers: Sequence[int]) -> Filled:
    """Rows of a table of which that field holds one of these numbers, the oldest first."""
    return _those(table, field, len(numbers))(*numbers)


@lru_cache(maxsize=512)
def _those(table: Any, field: str, count: int) -> Statement:
    which = getattr(table, field)
    return Statement(
        lambda *numbers: table.select().where(which.in_(numbers)).order_by(table.id), count
    )


def asked(query: Any, database: Database) -> list[Any]:
    """All rows of a query, as a list."""
    if isinstance(query, Filled):
        statement, values, table = query.written_for(database)
    elif isinstance(query, WholeRows) and query.whole:
        statement, values = database.get_sql_context().sql(query).query()  # type: ignore[no-untyped-call]  # peewee ships no type for it
        table = query.model
    else:
        return list(query.execute(database))
    cursor = database.execute_sql(statement, values)  # type: ignore[no-untyped-call]  # peewee ships no type for it
    return rows_of(table, [one[0] for one in cursor.description], cursor.fetchall())


def rows_of(table: type[Model], names: Sequence[str], found: Iterable[Sequence[Any]]) -> list[Any]:
    """Rows of a table as peewee would give them, from whole rows of SQLite's."""
    columns = _columns(table, tuple(names))
    return [_row(table, columns, values) for values in found]


def _row(
    table: type[Model], columns: tuple[tuple[str, Convert | None], ...], values: Sequence[Any]
) -> Any:
    row: Any = table.__new__(table)
    row.__data__ = {
        name: value if read is None else read(value)
        for (name, read), value in zip(columns, values, strict=True)
    }
    row.__rel__, row._dirty = {}, set()
    return row


@lru_cache(maxsize=512)
def _columns(table: type[Model], names: tuple[str, ...]) -> tuple[tuple[str, Convert | None], ...]:
    meta: Any = table._meta
    fields = [meta.combined.get(name) for name in names]
    return tuple(
        (name, None) if one is None
        else (one.name, None if type(one) in AS_IT_STANDS else one.python_value)
        for name, one in zip(names, fields, strict=True)
    )  # fmt: skip
