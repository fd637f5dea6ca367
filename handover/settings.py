"""Which book, and which manners of the terminal. Nothing is read before somebody asks.

The book is the one an argument names, else `HANDOVER_BOOK`, else `book` in the settings file, else
`house.book` in the data folder of this account. The settings file is `settings.toml` in the
configuration folder of this account, or the file `HANDOVER_SETTINGS` names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar


class Glyphs(StrEnum):
    """Which signs the terminal's font has."""

    AUTO = "auto"
    """Find out."""
    CONSOLE = "console"
    """Those of a Linux console only."""
    UNICODE = "unicode"
    """All of them."""


class Colours(StrEnum):
    """Which colours the screens have."""

    AUTO = "auto"
    """As many of the quiet ones as the terminal can show."""
    LIGHT = "light"
    """Dark words on a light ground."""
    STRONG = "strong"
    """White and yellow on black."""
    SIXTEEN = "16"
    """The terminal's own ground and ink, and one colour for lines."""
    NONE = "none"
    """None; what `NO_COLOR` asks for as well."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What may stand in the settings file. Everything has a good default."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    book: Path | None = None
    """The book of this machine; relative to the settings file."""
    accessible: bool = False
    """One column, a cursor that can be followed, words rather than signs; `ACCESSIBLE=1` as well.
    """
    mouse: bool = True
    """Does the program listen to the mouse?"""
    glyphs: Glyphs = Glyphs.AUTO
    """Which signs the terminal's font has."""
    colours: Colours = Colours.AUTO
    """Which colours the screens have."""
    keys: dict[str, str] = field(default_factory=dict)
    """Other keys than usual, by what they stand for: `"house.rest" = "f4"`."""


class SettingsTrouble(Exception):
    """The settings cannot be used; the sentence names the file and the line."""


def book_path(argument: str | None, environ: Mapping[str, str]) -> Path:
    """Where the book lies.

    Raises:
        SettingsTrouble: It is for the settings file to say, and that cannot be read.
    """
    named = argument if argument is not None else environ.get("HANDOVER_BOOK")
    if named:
        return Path(named)
    return read_settings(environ).book or usual_book()


def usual_book() -> Path:
    """Where the book of this account lies when nobody says otherwise."""
    from platformdirs import user_data_path

    return user_data_path("handover") / "house.book"


def passphrase_file(environ: Mapping[str, str]) -> Path | None:
    """The file a passphrase is read from, if one is named."""
    named = environ.get("HANDOVER_PASSPHRASE_FILE")
    return Path(named) if named else None


def read_settings(environ: Mapping[str, str]) -> Settings:
    """What the settings file says; the defaults if there is none.

    Raises:
        SettingsTrouble: It cannot be read; the sentence names the line.
    """
    named = environ.get("HANDOVER_SETTINGS")
    path = Path(named) if named else _usual_file()
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        if named:
            raise SettingsTrouble(f"There is no settings file at {path}.") from None
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsTrouble(f"The settings file {path} cannot be read: {error}.") from None
    import tomllib

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsTrouble(f"The settings file {path} is not TOML: {error}.") from None
    settings = _checked(found, text, path)
    if settings.book is None:
        return settings
    book = path.parent / settings.book.expanduser()
    return replace(settings, book=book)


def _usual_file() -> Path:
    from platformdirs import user_config_path

    return user_config_path("handover") / "settings.toml"


def _checked(found: dict[str, Any], text: str, path: Path) -> Settings:
    import json
    import re

    from pydantic import TypeAdapter, ValidationError

    try:
        # As JSON, because only there strictness still lets a word stand for a path.
        return TypeAdapter(Settings).validate_json(json.dumps(found, default=str), strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
    key = str(first["loc"][0])
    line = next(
        (n for n, words in enumerate(text.splitlines(), 1) if re.match(rf"\W*{key}\b", words)), 1
    )
    what = f"“{key}” does not fit there: {first['msg'].lower()}."
    if first["type"] == "unexpected_keyword_argument":
        known = ", ".join(one.name for one in fields(Settings))
        what = f"there is no setting called “{key}”. There are {known}."
    raise SettingsTrouble(f"The settings file {path}, line {line}: {what}")
