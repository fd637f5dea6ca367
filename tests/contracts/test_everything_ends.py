"""What is written about somebody can end: every table with room for words is reached, or said why.

A table made tomorrow fails here until it refers to the resident it is about (a column with
`REFERENCES resident (id)`, or a foreign key to a row that has one), or is named below.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from peewee import TextField

from handover.store.engine.driver import best_driver, raw_connection
from handover.store.rows.tables import TABLES
from tests.house_of_tests import NOOR
from tests.planting import plant, tables_of

NOT_ABOUT_SOMEBODY = {
    "agreement": "the house's: what a meeting agreed",
    "assignment": "the team's: who is on, when",
    "audit": "the chain: when a transaction was, whose, and hashes",
    "backup": "where the program put a backup",
    "backup_trouble": "why no backup could be made",
    "chore": "the house's: what it needs again and again",
    "handover": "the house's: from which shift to which, and when",
    "head_explained": "the house's: why something newer is not in the book any more",
    "home_phrase": "the house's own phrases",
    "house": "the house itself",
    "house_card": "the house's: what it says of itself",
    "learning": "the team's: what it learned; it names nobody",
    "meeting": "the house's: what came of a meeting",
    "not_let": "the team's: what somebody's role does not let them do, in the program's words",
    "not_a_detail": "words that only look like a contact detail",
    "outing": "the house's: where some of the team went, and that nobody was left here",
    "public_contact": "the town's: services anybody may ring",
    "put_back": "where the file lies that a backup was put in the place of",
    "read_in": "the team's: a hash of what a calendar called a shift",
    "removal": "that something was removed; it names nobody",
    "roster_change": "the team's: why a shift was changed",
    "staff_about": "the team's: what somebody says about themselves",
    "staff_member": "the team",
    "seal": "the chain: the salt of a row, which goes with the row",
    "standing_message": "the house's: what stands on its board",
    "stood_aside": "the house's: who stood aside from an agreement",
    "switched_off": "the house's: quiet lines it does not want",
    "thoughts": "somebody's on the team, for themselves",
    "tombstone": "the chain: numbers of entries that were blinded",
    "touched": "the chain: which row was touched, blinded when the row goes",
    "unfinished": "half-typed words, found by the place where they were typed",
}
"""Tables that may hold words and are not about one resident, and why. A resident's name in their
texts becomes "someone who stayed here" when everything about that resident goes."""


NO_ROOM_FOR_WORDS = {
    table._meta.table_name
    for table in TABLES
    if not any(type(field) is TextField for field in table._meta.sorted_fields)
}
"""Tables of numbers, moments and words from a list only."""


@pytest.fixture
def book_tables(larkspur: Path) -> set[str]:
    """Every table of a new book in which somebody's words have room."""
    with closing(raw_connection(best_driver(), larkspur)) as book:
        found = set(tables_of(book)) - NO_ROOM_FOR_WORDS
    # The index of words is made anew from what remains, in the same transaction as a removal.
    return {name for name in found if not name.startswith("find_words")}


def test_every_table_is_reached_when_somebodys_words_end_or_is_said_why(
    book_tables: set[str], larkspur: Path, tmp_path: Path
) -> None:
    path = tmp_path / "a.book"
    path.write_bytes(larkspur.read_bytes())
    reached = {*plant(path, NOOR, "word")}
    named = NOT_ABOUT_SOMEBODY.keys()
    assert book_tables - reached - named == set(), "let it refer to the resident, or say why not"
    assert reached & named == set(), "it is reached: take it out of the list"
    assert named <= book_tables
