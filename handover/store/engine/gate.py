"""The last gate before the book: no text in it can act, and none is longer than a screen can bear.

The desk cleans what people type, and cuts nothing short; this holds whoever calls the store.
"""

from __future__ import annotations

from typing import Any

from handover.house.drafts import DRAFT_LIMIT
from handover.house.plain_text import NOTE_LIMIT, clean
from handover.house.refusals import Unfit

UNFINISHED = frozenset({"draft", "unfinished"})
"""Tables in which a text waits until it is shortened: nothing that was typed is lost meanwhile."""


def clean_values(query: Any) -> None:
    """Clean every text that an insert or an update is about to write, in the query itself.

    Raises:
        Unfit: One of them is longer than the book keeps.
    """
    limit = DRAFT_LIMIT if query.model._meta.table_name in UNFINISHED else NOTE_LIMIT
    for values in (getattr(query, "_insert", None), getattr(query, "_update", None)):
        if isinstance(values, dict):
            values.update((column, _fit(text, limit)) for column, text in _texts(values))


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
