"""How a house is arranged, as JSON: written out, and read by somebody who trusts no file.

A file that is not in order is refused whole, with the line; none of its words are repeated.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from handover.house.arrangements import Arrangement, Place
from handover.house.plain_text import ACTING
from handover.house.refusals import Unfit
from handover.sheets.as_json import PLACE, as_data, json_text

ARRANGEMENT_SCHEMA = "house-arrangement.v1.json"
"""The schema of the file."""
MOST_BYTES = 2_000_000
DEEPEST = 6
"""So deep lists and objects lie in one another in a file that is in order; four is enough."""
LONGEST_NUMBER = 20

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_WRONG = {"missing": "is missing", "unexpected_keyword_argument": "has no place here"}


def arrangement_json(arrangement: Arrangement, *, ascii_only: bool = False) -> str:
    """The arrangement as JSON, with the name of its schema."""
    named = {"$schema": PLACE + ARRANGEMENT_SCHEMA, **as_data(arrangement)}
    return json_text(named, ascii_only=ascii_only) + "\n"


def read_arrangement(content: bytes) -> Arrangement:
    """What such a file says.

    Raises:
        Unfit: It is no such file, or not in order; the sentence names the line.
    """
    text = _as_text(content)
    _not_too_deep(text)
    data = _parsed(text)
    if not isinstance(data, dict) or data.pop("$schema", None) != PLACE + ARRANGEMENT_SCHEMA:
        raise Unfit(
            "Line 1: this is not how a house is arranged. `handover export --house` writes such "
            f"a file; it begins with its $schema. {NOTHING}"
        )
    for place, value in _strings(data, ()):
        if ACTING.search(value.replace("\n", "")):
            raise refused(content, place, "holds a sign nobody can see")
    return _checked(content, data)


NOTHING = "Nothing was taken in."


def refused(content: bytes, place: Place, wrong: str) -> Unfit:
    """Why a file is not taken in: the line, what stands there, and what is wrong with it."""
    text = content.decode("utf-8", "replace")
    return Unfit(f"Line {line_of(text, place)}: {_named(place)} {wrong}. {NOTHING}")


def _named(place: Place) -> str:
    """A place as people find it: `directory, number 4: email`."""
    words = ""
    for step in place:
        if isinstance(step, int):
            words += f", number {step + 1}"
        else:
            words += f"{': ' if words else ''}{_known(step)}"
    return words or "the file"


def _known(name: str) -> str:
    """A field's own name; one that somebody made up is not repeated."""
    return name if re.fullmatch(r"[a-z_]{1,20}", name) else "a field of another name"


def line_of(text: str, place: Place) -> int:
    """On which line something stands; of what is missing, where that begins in which it should."""
    best, line = -1, 1
    for depth, at, here in _places(text):
        if here == place[:depth] and depth > best:
            best, line = depth, text.count("\n", 0, at) + 1
    return line


def _places(text: str) -> Iterator[tuple[int, int, Place]]:
    """Every value of a sound file: how deep, where it begins, and the way to it.

    Raises:
        Unfit: An object has two fields of one name.
    """
    walk = _Walk(text)
    for found in _TOKEN.finditer(text):
        if walk.is_value(found[0], found.start()):
            yield len(walk.names), found.start(), tuple(walk.way[: len(walk.names)])
        if found[0] in "{[":
            walk.begins(found[0])


class _Walk:
    """The way to where one is in a file."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.way: list[str | int] = []
        self.names: list[set[str] | None] = []
        """Names of fields so far in each object one is in; None for a list."""
        self.key: str | None = None

    def begins(self, token: str) -> None:
        self.names.append(set() if token == "{" else None)
        self.way.append("" if token == "{" else 0)
        self.key = None

    def is_value(self, token: str, at: int) -> bool:
        """Does a value begin here? Else one has gone on, or read the name of a field."""
        if token in "}]":
            self.names.pop()
            self.way.pop()
        elif token == ",":
            self.key = None
            if self.names[-1] is None:
                self.way[-1] = int(self.way[-1]) + 1
        elif token == ":":
            self.way[-1] = self.key or ""
        elif self.key is None and self.names and self.names[-1] is not None:
            self.key = json.loads(token)
            _only_once(str(self.key), self.names[-1], self.text, at)
        else:
            return True
        return False


def _only_once(key: str, names: set[str], text: str, at: int) -> None:
    if key in names:
        line = text.count("\n", 0, at) + 1
        raise Unfit(f"Line {line}: {_known(key)} stands there twice. {NOTHING}")
    names.add(key)


def _as_text(content: bytes) -> str:
    if len(content) > MOST_BYTES:
        raise Unfit(
            f"The file has more than {MOST_BYTES:,} bytes; no house's arrangement has. {NOTHING}"
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Unfit(f"Line {line}: the file is not UTF-8 text. {NOTHING}") from None


def _not_too_deep(text: str) -> None:
    deep = 0
    for found in _TOKEN.finditer(text):
        deep += (found[0] in "{[") - (found[0] in "}]")
        if deep > DEEPEST:
            line = text.count("\n", 0, found.start()) + 1
            raise Unfit(f"Line {line}: too many lists lie in one another. {NOTHING}")


def _number(typed: str) -> int:
    if len(typed) > LONGEST_NUMBER:
        raise ValueError("too long")
    return int(typed)


def _no_number(_typed: str) -> None:
    raise ValueError("no number of a house's")


def _parsed(text: str) -> Any:
    try:
        data = json.loads(
            text, parse_int=_number, parse_float=_no_number, parse_constant=_no_number
        )
    except json.JSONDecodeError as error:
        raise Unfit(f"Line {error.lineno}: the file is not JSON there. {NOTHING}") from None
    except ValueError:
        at = re.search(r"[:\[,\s](?:-?\d{20}|-?\d+[.eE]|NaN|-?Infinity)", text)
        line = text.count("\n", 0, at.end()) + 1 if at else 1
        raise Unfit(f"Line {line}: a number there is none of a house's. {NOTHING}") from None
    for _ in _places(text):
        pass  # two fields of one name are found on the way
    return data


def _strings(value: Any, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for name, one in value.items():
            yield (*place, name), name
            yield from _strings(one, (*place, name))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from _strings(one, (*place, number))


def _checked(content: bytes, data: Any) -> Arrangement:
    from pydantic import TypeAdapter, ValidationError

    try:
        return TypeAdapter(Arrangement).validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
    wrong = _WRONG.get(first["type"], "is not what stands there in such a file")
    raise refused(content, tuple(first["loc"]), wrong)
