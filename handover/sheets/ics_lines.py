"""A calendar file taken apart: lines unfolded, properties with their parameters, event by event.

Every line keeps its number, so that whoever brings the file can find it again (RFC 5545, 3.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from handover.house.refusals import Unfit
from handover.house.written_rosters import NotUnderstood

MOST_BYTES = 5_000_000
MOST_EVENTS = 20_000
LONGEST_LINE = 20_000
"""Characters a line may have once it is unfolded; the rest of it is not read."""

_NAME = re.compile(r"[A-Za-z0-9-]+")
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)((?:,(?:"[^"]*"|[^";:,]*))*)')
_ESCAPED = re.compile(r"\\([nN,;\\])")


@dataclass(frozen=True, slots=True)
class Property:
    """One property of an event: `DTSTART;TZID=Europe/London:20260316T070000`."""

    line: int
    name: str
    parameters: dict[str, str]
    value: str


@dataclass(slots=True)
class Event:
    """One event: only what stands in it itself, not in an alarm inside it."""

    line: int
    properties: list[Property] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """The first property of that name."""
        return next((one for one in self.properties if one.name == name), None)

    def every(self, name: str) -> Iterator[Property]:
        """All properties of that name."""
        return (one for one in self.properties if one.name == name)


@dataclass(frozen=True, slots=True)
class TakenApart:
    """The events of a file, and what could not be taken apart."""

    events: tuple[Event, ...]
    places: dict[str, str]
    """What the file's own names of zones stand for, where it says so."""
    not_understood: tuple[NotUnderstood, ...]


def as_text(content: bytes) -> str:
    """The file as text.

    Raises:
        Unfit: It is too large, or not UTF-8.
    """
    if len(content) > MOST_BYTES:
        raise Unfit("The file has more than five million bytes. Bring it in smaller parts.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unfit(
            f"The file is not UTF-8: byte {error.start + 1} cannot be read. Nothing was changed."
        ) from None


def take_apart(content: bytes) -> TakenApart:
    """Every event of a calendar file.

    Raises:
        Unfit: It is too large, not UTF-8, no calendar, or has too many events.
    """
    text = as_text(content)
    if "BEGIN:VCALENDAR" not in text[:2000].upper():
        raise Unfit("This is no calendar: BEGIN:VCALENDAR is missing. Nothing was changed.")
    reading = _Reading()
    for line, words in _unfolded(text):
        reading.read(line, words)
        if len(reading.events) > MOST_EVENTS:
            raise Unfit(
                f"The file has more than {MOST_EVENTS:,} events. Bring it in smaller parts."
            )
    return reading.done()


def plain_value(value: str) -> str:
    """A text value without its backslashes."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


class _Reading:
    """How far the file has been read."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.places: dict[str, str] = {}
        self.troubles: list[NotUnderstood] = []
        self._inside: list[str] = []
        self._event: Event | None = None
        self._zone = ""

    def read(self, line: int, words: str) -> None:
        one = _property(line, words)
        if one is None:
            if self._event is not None and len(self.troubles) < MOST_EVENTS:
                self.troubles.append(NotUnderstood(line, "This line is no property of an event."))
        elif one.name == "BEGIN":
            self._begin(line, one.value.strip().upper())
        elif one.name == "END":
            self._end(one.value.strip().upper())
        elif self._inside[-1:] == ["VEVENT"] and self._event is not None:
            self._event.properties.append(one)
        elif self._inside[-1:] == ["VTIMEZONE"]:
            self._of_zone(one)

    def _begin(self, line: int, what: str) -> None:
        if what == "VEVENT":
            if self._event is not None:
                self.troubles.append(
                    NotUnderstood(self._event.line, "This event has no end before the next begins.")
                )
            del self._inside[:]
            self._event = Event(line)
        self._inside.append(what)
        if len(self._inside) > 50:
            raise Unfit(f"Line {line}: too much stands inside one another. Nothing was changed.")

    def _end(self, what: str) -> None:
        if what in self._inside:
            while self._inside.pop() != what:
                pass
        if what == "VEVENT" and self._event is not None:
            self.events.append(self._event)
            self._event = None

    def _of_zone(self, one: Property) -> None:
        if one.name == "TZID":
            self._zone = one.value
        elif one.name == "X-LIC-LOCATION":
            self.places[self._zone] = one.value

    def done(self) -> TakenApart:
        if self._event is not None:
            self.troubles.append(NotUnderstood(self._event.line, "This event has no end."))
        return TakenApart(tuple(self.events), self.places, tuple(self.troubles))


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers; one that goes on after a break and a space is one line."""
    first, parts, length = 0, [""], 0
    for number, raw in enumerate(re.split("\r\n|\n|\r", text), start=1):
        if raw[:1] in (" ", "\t") and first:
            if length < LONGEST_LINE:
                parts.append(raw[1:])
                length += len(raw)
            continue
        if any(parts):
            yield first, "".join(parts)[:LONGEST_LINE]
        first, parts, length = number, [raw], len(raw)
    if any(parts):
        yield first, "".join(parts)[:LONGEST_LINE]


def _property(line: int, words: str) -> Property | None:
    name = _NAME.match(words)
    if name is None:
        return None
    parameters, at = {}, name.end()
    while found := _PARAMETER.match(words, at):
        parameters[found[1].upper()] = found[2].strip('"')
        at = found.end()
    if words[at : at + 1] != ":":
        return None
    return Property(line, name[0].upper(), parameters, words[at + 1 :])
