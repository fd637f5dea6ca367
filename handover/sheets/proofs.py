"""What `handover verify` found, as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from handover.desk.verifying import ProofPage
from handover.sheets.as_json import as_json
from handover.sheets.sheet import PUBLISHED

PROOF_SCHEMA = "proof.v1.json"
"""The schema of it."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is not as it was written. What stands in it is not said."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    what: str
    """What it is, in the house's words: `note`, `promise`."""
    table: str
    """The table of the book; empty for the file as a whole."""
    number: int
    """The number of the row, 0 if it is not about one."""
    wrong: str
    """What is wrong with it."""


@dataclass(frozen=True, slots=True)
class Proof:
    """Whether a book is as it was written."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    whole: bool
    """Is everything as it was written?"""
    head: str
    """The head of the chain, as it stands on paper."""
    entries: int
    """How many entries the chain has: one for each time something was written."""
    rows: int
    """How many rows were compared: those that people or the program wrote."""
    flaws: tuple[Flaw, ...]
    """What is not as it was written, the first first."""


def proof_json(page: ProofPage) -> str:
    """A list with the one proof in it."""
    flaws = tuple(Flaw(one.what, one.table, one.number, one.wrong) for one in page.flaws)
    return as_json((Proof(page.whole, page.head, page.entries, page.rows, flaws),)) + "\n"
