"""The last gate before the book: no text in it can act, and none is longer than a screen can bear.

The desk cleans what people type, and cuts nothing short; this holds whoever calls the store.
"""

from __future__ import annotations

from typing import Any

from handover.house.plain_text import NOTE_LIMIT, clean
from handover.house.refusals import Unfit


def clean_values(query: Any) -> None:
    """Clean every text that an insert or an update is about to write, in the query itself.

    Raises:
        Unfit: One of them is longer than the book keeps.
    """
    for values in (getattr(query, "_insert", None), getattr(query, "_update", None)):
        if isinstance(values, dict):
            values.update((column, _fit(text)) for column, text in _texts(values))


def _texts(values: dict[Any, Any]) -> list[tuple[Any, str]]:
    return [(column, value) for column, value in values.items() if type(value) is str]


def _fit(text: str) -> str:
    words = clean(text)
    if len(words) > NOTE_LIMIT:
        raise Unfit(
            f"One text has {len(words):,} characters; the book keeps up to {NOTE_LIMIT:,}. "
            "Nothing of it was kept: shorten it or write it in two."
        )
    return words
