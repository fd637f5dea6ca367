"""The file of a house as it is read: TOML, rule after rule, and what in its form is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from handover.rules.wording.house_file import RULES_LIMIT, HouseRule
from handover.rules.wording.toml_lines import LONGEST_LINE

SIZE_LIMIT = 256 * 1024
"""Bytes the file may have."""


class Unusable(Exception):
    """A rule cannot be used; why, and which field of it says so."""

    def __init__(self, words: str, field: str = "", *, line: int | None = None) -> None:
        super().__init__(words)
        self.words = words
        self.field = field
        self.line = line


def parsed(text: str) -> dict[str, Any]:
    """The file as TOML.

    Raises:
        Unusable: It is too long, or not TOML.
    """
    if len(text) > SIZE_LIMIT or len(text.encode("utf-8", "replace")) > SIZE_LIMIT:
        raise Unusable(f"The file has more than {SIZE_LIMIT // 1024} kB, so none of it was read.")
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            raise Unusable(
                f"This line has more than {LONGEST_LINE:,} characters, so the rules of the house "
                "were not read.",
                line=number,
            )
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise Unusable("Brackets stand in brackets too deep, so nothing of it was read.") from None
    except ValueError as error:
        said, _, place = str(error).rstrip(".").partition(" (at ")
        raise Unusable(
            f"The file cannot be understood from here on ({said}), so the rules of the house were "
            "not read.",
            line=_line(place, text),
        ) from None


def _line(place: str, text: str) -> int:
    found = re.match(r"line (\d+)", place)
    return int(found[1]) if found else text.rstrip().count("\n") + 1


def entries_of(data: Mapping[str, Any]) -> list[Any]:
    """The rules of the file, each as it was written.

    Raises:
        Unusable: It has another form.
    """
    if "schema" not in data:
        raise Unusable("It does not begin with `schema = 1`, so the rules were not read.")
    if type(data["schema"]) is not int or data["schema"] != 1:
        raise Unusable("This program reads files with `schema = 1` only.", "schema")
    if strange := [name for name in data if name not in ("schema", "house", "rule")]:
        raise Unusable(f"Nothing is known of `{strange[0][:40]}` outside a rule.", strange[0])
    if not isinstance(data.get("house", ""), str):
        raise Unusable("`house` is the name of the house, in quotation marks.", "house")
    rules = data.get("rule", [])
    if not isinstance(rules, list):
        raise Unusable("A rule begins with `[[rule]]`, in double brackets.", "rule")
    if len(rules) > RULES_LIMIT:
        raise Unusable(f"There are more than {RULES_LIMIT} rules in it, so none was read.")
    return rules


def form_of(entry: Any) -> HouseRule:
    """One rule as it was written.

    Raises:
        Unusable: It has another form.
    """
    try:
        return HouseRule.model_validate(entry)
    except ValidationError as error:
        raise _plainly(error) from None
    except RecursionError:
        raise Unusable("Brackets stand in brackets too deep.") from None


def _plainly(error: ValidationError) -> Unusable:
    first, *more = error.errors(include_url=False, include_input=False)
    names = [part for part in first["loc"] if isinstance(part, str)]
    field = names[-1][:40] if names else ""
    others = " Other fields are not right either." if more else ""
    return Unusable(f"{_said(first, field)}{others}", field)


def _said(error: Mapping[str, Any], field: str) -> str:
    context, kind = error.get("ctx", {}), error["type"]
    sentences = {
        "missing": "It has no `{field}`.",
        "extra_forbidden": "A rule has no field `{field}`; is it spelt right?",
        "string_too_long": "`{field}` has more than {max_length} characters.",
        "string_too_short": "`{field}` is empty.",
        "value_error": "`{field}` is empty.",
        "too_short": "`{field}` is empty; write at least one.",
        "too_long": "`{field}` has more than {max_length} entries.",
        "literal_error": "`{field}` is one of {expected}.",
        "string_type": "`{field}` is text, in quotation marks.",
        "list_type": "`{field}` is a list, in square brackets.",
        "date_type": "`{field}` is a day, such as 2026-11-20.",
        "string_pattern_mismatch": "An id is made of small letters, figures and single hyphens.",
        "model_type": "A rule begins with `[[rule]]`, and its fields follow.",
    }
    return sentences.get(kind, "`{field}` cannot be used.").format(field=field, **context)
