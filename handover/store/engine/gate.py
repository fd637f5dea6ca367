"""The last gate before the book: no text in it can act, and none is longer than a screen can bear.

The desk cleans what people type, and cuts nothing short; this holds whoever calls the store.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from peewee import Model

from handover.house.drafts import DRAFT_LIMIT
from handover.house.plain_text import NOTE_LIMIT, clean
from handover.house.refusals import Unfit

if TYPE_CHECKING:
    from handover.store.engine.book import Book


class Finding(Protocol):
    """What a door tells about a text: enough to know whether it may come in."""

    @property
    def level(self) -> str:
        """`block`, `ask` or `nudge`."""

    @property
    def start(self) -> int | None:
        """Where in the text, if it is about words."""

    @property
    def end(self) -> int | None:
        """One past the last."""

    @property
    def instead(self) -> tuple[str, ...]:
        """What may stand there instead."""


Door = Callable[["Book", str], Sequence[Finding]]
"""Text somebody wrote -> what the rules of this house say to it. Every text passes it."""

UNFINISHED = frozenset({"draft", "unfinished"})
"""Tables in which a text waits until it is shortened: nothing that was typed is lost meanwhile."""


def clean_values(query: Any) -> None:
    """Clean every text that an insert or an update is about to write, in the query itself.

    Raises:
        Unfit: One of them is longer than the book keeps.
    """
    fit = fit_for(query.model)
    for values in (getattr(query, "_insert", None), getattr(query, "_update", None)):
        if isinstance(values, dict):
            values.update((column, fit(text)) for column, text in _texts(values))


def fit_for(table: type[Model]) -> Callable[[str], str]:
    """What makes a text fit for that table.

    Raises:
        Unfit: The text is longer than the book keeps there.
    """
    name = table._meta.table_name
    return _fit_unfinished if name in UNFINISHED else _fit_kept


def _fit_unfinished(text: str) -> str:
    return _fit(text, DRAFT_LIMIT)


def _fit_kept(text: str) -> str:
    return _fit(text, NOTE_LIMIT)


def _texts(values: dict[Any, Any]) -> list[tuple[Any, str]]:
    return [(column, value) for column, value in values.items() if type(value) is str]


def _fit(text: str, limit: int) -> str:
    words = clean(text)
    if len(words) > limit:
        raise Unfit(
            f"One text has {len(words):,} characters; the book keeps up to {limit:,}. "
            "Nothing of it was kept: shorten it or write it in two."
        )
    return words
