"""Somebody's own page as plain text, for reading it in a test."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.their_page import TheirPage


def as_lines(page: TheirPage) -> Iterator[str]:
    """The page as plain text, line by line."""
    yield page.name
    for part in page.parts:
        yield ""
        yield part.heading
        for piece in part.pieces:
            yield piece.text
            yield from piece.under
        if not part.pieces:
            yield part.empty
