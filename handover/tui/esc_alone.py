"""Esc and the letter typed behind it: a slow line brings both at once, and they are two keys.

The stock way makes one of them, Alt with that letter, and nothing here listens to that: Esc would
be lost, and the letter with it. What begins with Esc and [ or O is a key of the terminal still.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from textual._xterm_parser import XTermParser
from textual.message import Message

from handover.house.regex import regex

ESC = "\x1b"
_MARK = regex(r"\x1b\[20([01])~|\x1b(?=[^\x00-\x20\x7f\[O])")
"""Where a paste begins or ends; or Esc before a sign that no key of a terminal goes on with."""
BY_WORDS = frozenset("bf")
"""Some terminals send Esc with one of these for going a word back or on, which a field knows."""


def means_nothing(_: str) -> bool:
    """Alt with a letter means nothing here, and there is no field to go through by words."""
    return False


class EscAlone:
    """Takes apart what came where Esc was Esc."""

    def __init__(self, means: Callable[[str], bool] = means_nothing) -> None:
        self._means = means
        """Does Esc with that letter, come at once, mean something just now?"""
        self._ends_with_esc = False
        self._pasting = False

    def apart(self, came: str, *, waiting: bool) -> list[str]:
        """What came, in parts: between one and the next Esc was Esc.

        `waiting` is whether the reader of keys still waits for what comes behind an Esc.
        """
        before = ESC if waiting and self._ends_with_esc else ""
        text, parts, start = before + came, [], len(before)
        for found in _MARK.finditer(text):
            if found[1]:
                self._pasting = found[1] == "0"
            elif not (self._pasting or self._means(text[found.end()])):
                parts.append(text[start : found.end()])
                start = found.end()
        self._ends_with_esc = text.endswith(ESC)
        return [*parts, text[start:]]


def fed(parser: XTermParser, escs: EscAlone, text: str) -> Iterator[Message]:
    """What the reader of keys makes of it."""
    for number, part in enumerate(escs.apart(text, waiting=waits(parser))):
        if number:
            yield from _at_once(parser)
        # An empty text is the end of the line to it.
        if part:
            yield from parser.feed(part)


def waits(parser: XTermParser) -> bool:
    """Does it wait for what comes behind an Esc, for as long as ESCDELAY says?"""
    return parser._timeout_time is not None


def _at_once(parser: XTermParser) -> Iterator[Message]:
    """Nothing comes behind that Esc: no more waiting for it."""
    if waits(parser):
        parser._timeout_time = 0.0
        yield from parser.tick()
