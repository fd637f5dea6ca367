"""What the file of a house looks like: the form of its rules about words.

Only read when a house has such a file, and when its schema is published: pydantic is slow to load.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from handover.house.plain_text import clean

WHY_LIMIT = 160
"""Characters of the one sentence that says why."""
RULES_LIMIT = 300
"""Rules one file may have."""
PHRASE_LIMIT = 200
"""Characters one phrase may have."""

UNSAID: Any = None
"""The value of a field that is not written: TOML knows no null."""

Kind = Literal[
    "label", "judging", "doing-to", "clinical", "service-role",
    "pity", "power", "minimising", "guess",
]  # fmt: skip


def _cleaned(text: str) -> str:
    words = " ".join(clean(text).split())
    if not words:
        raise ValueError("empty")
    return words


Cleaned = AfterValidator(_cleaned)
Text = Annotated[str, StringConstraints(min_length=1, max_length=300), Cleaned]
Short = Annotated[str, StringConstraints(min_length=1, max_length=120), Cleaned]
Phrase = Annotated[str, StringConstraints(min_length=1, max_length=PHRASE_LIMIT), Cleaned]
Word = Annotated[str, StringConstraints(min_length=1, max_length=40), Cleaned]
Why = Annotated[str, StringConstraints(min_length=1, max_length=WHY_LIMIT), Cleaned]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=60)]


def _without_defaults(schema: dict[str, Any]) -> None:
    """A field that is not written has no value."""
    for field in schema.get("properties", {}).values():
        if field.get("default", "") is None:
            del field["default"]


class Part(BaseModel):
    """Something in the file. What it does not know it does not let pass."""

    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        use_attribute_docstrings=True,
        json_schema_extra=_without_defaults,
    )


class Examples(Part):
    """Sentences that show what a rule is for. They are tried whenever the file is read."""

    nudge: Annotated[list[Text], Field(min_length=1, max_length=10)]
    """In each of these the rule finds something."""
    fine: Annotated[list[Text], Field(min_length=1, max_length=10)]
    """In none of these any rule finds anything."""


class HouseRule(Part):
    """A rule of the house. With the id of a rule that comes with the program it changes that one.

    What it names replaces what stood there before; `find` replaces everything it looked for.
    A rule of the house's own needs `kind`, `find`, `why`, `instead` and `examples`.
    """

    id: Id
    """Stable and shown with every finding: small letters, figures and hyphens."""
    kind: Kind = Field(default=UNSAID)
    """What the words do."""
    level: Literal["nudge", "gentle", "off"] = Field(default=UNSAID)
    """`nudge`; `gentle`, shown only in the review before saving; or `off`."""
    find: list[Phrase] = Field(default=UNSAID, min_length=1, max_length=60)
    """Phrases: `word`, `word~` with its endings, `(one|two words)`, `?perhaps`, `..2`,
    `<person>`."""
    unless: list[Phrase] = Field(default=UNSAID, max_length=60)
    """Wider phrases that are harmless."""
    not_near: list[Word] = Field(default=UNSAID, max_length=200)
    """Words that make it harmless when they stand within nine words."""
    about: Literal["person", "anyone", "anything"] = Field(default=UNSAID)
    """`person`: only of a resident; `anyone`: not of things; `anything`."""
    why: Why = Field(default=UNSAID)
    """One kind sentence: why other words might be better."""
    instead: list[Short] = Field(default=UNSAID, min_length=1, max_length=6)
    """What could be written instead."""
    source: list[Short] = Field(default=UNSAID, max_length=10)
    """Where it comes from, in a few words."""
    agreed: datetime.date = Field(default=UNSAID)
    """The house meeting that agreed it."""
    examples: Examples = Field(default=UNSAID)
    """Sentences that show what it is for."""


class WordingFile(Part):
    """The rules about words of one house: added, changed or switched off."""

    edition: Literal[1] = Field(alias="schema")
    """The edition of this form."""
    house: Short = Field(default=UNSAID)
    """Whose rules they are."""
    rule: list[HouseRule] = Field(default=UNSAID, max_length=RULES_LIMIT)
    """One `[[rule]]` each."""


def schema() -> dict[str, Any]:
    """The form as JSON Schema."""
    return WordingFile.model_json_schema(by_alias=True)
