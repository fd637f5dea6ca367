"""What is said to the book for one saved note, by name: whoever adds to it does so knowingly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handover.desk import notes
from handover.desk.desk import Desk
from handover.desk.notes import NoteDraft
from handover.house.acts import KEPT_IN_MIND
from handover.house.notes import Carry, HowTaken, Late, NoteKind, StoredAnswer, Together
from handover.house.times import Span
from handover.store import notes as kept
from tests.house_of_tests import NOOR, HouseOfTests, wall_moment, write

NOW, THEO = wall_moment("2026-03-09 11:00"), 2
OF_A_SAVE = (
    "PRAGMA data_version",  # has anybody else written since the last act?
    "PRAGMA data_version",  # and while we waited for our turn?
    "SELECT note",  # was it saved already?
    "INSERT note",
    "INSERT entry",
    "SELECT draft",  # the draft it grew out of goes
    "SELECT promise_waiting",  # promises made in it carry its number
    "INSERT last_act",
    "DELETE last_act",  # what they did long before is forgotten
    "SELECT chain_head",
    "INSERT audit",
    *("INSERT touched", "INSERT seal") * 3,
    "INSERT touched",
    "DELETE seal",
    "UPDATE chain_head",
)
"""Everything but the beginning and the end of the transaction, in this order."""


@contextmanager
def said_to_the_book(desk: Desk) -> Iterator[list[str]]:
    """What is said to the book meanwhile, in its own words."""
    found: list[str] = []
    hooks = vars(desk.book)["_db"].query_hooks
    hooks.append(lambda event: found.append(event.sql))
    yield found
    hooks.clear()


def in_short(statement: str) -> str:
    """`INSERT note`."""
    did = statement.split()[0]
    if did == "PRAGMA":
        return statement
    table = re.search(r'(?:FROM|INTO|UPDATE) "?(\w+)"?', statement)
    return f"{did} {table[1] if table else '?'}"


def test_a_note_costs_this_and_no_more(house: HouseOfTests) -> None:
    with house.book.stayed_at():
        for number in range(KEPT_IN_MIND):
            write(house.theo, f"We baked, {number}.")
        with said_to_the_book(house.theo) as said:
            write(house.theo, "We baked bread.")
    assert tuple(map(in_short, said)) == OF_A_SAVE


def test_nothing_is_read_twice_in_a_save_from_the_shell(house: HouseOfTests) -> None:
    write(house.theo, "We baked.")
    with said_to_the_book(house.theo) as said:
        write(house.theo, "We baked bread.")
    reads = [one for one in said if one.startswith("SELECT")]
    assert len(reads) == len(set(reads)), reads
    assert len(reads) <= 18


WORDS = st.sampled_from(
    ("We baked.", "I could drive her on my day off.", "She was off to see Sam.", "I'll call you.")
)


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(WORDS, min_size=1, max_size=4), st.sampled_from(("", "It rose!")))
def test_what_comes_back_is_what_stands_in_the_book(
    house: HouseOfTests, words: list[str], own: str
) -> None:
    """Off shift, with open questions and own words: the book is not asked, and agrees."""
    draft = NoteDraft(NoteKind.BEING_WITH, " ".join(words), NOOR, own_words=own)
    for desk in (house.theo, house.jun):
        note = notes.write_note(desk, draft, leave_open=True)
        assert note == kept.note_by_id(house.book, note.id)


def test_one_rule_asks_once_while_it_is_open(house: HouseOfTests) -> None:
    new = kept.NewNote(
        "a-mark", NoteKind.HOUSE, None, Span(NOW, NOW), Late.ON_TIME, None, "We baked.", "",
        HowTaken.QUOTE, Carry.YES, Together.NONE, False,
        answers=(
            StoredAnswer("A3", "The first?", None),
            StoredAnswer("A6", "Another?", None),
            StoredAnswer("A3", "The second?", None),
            StoredAnswer("A3", "The third?", "yes"),
            StoredAnswer("A3", "The fourth?", None),
        ),
    )  # fmt: skip
    with house.book.writing():
        note_id = kept.add_note(house.book, new, by=THEO, at=NOW)
    assert kept.note_by_id(house.book, note_id).answers == (
        StoredAnswer("A3", "The first?", "yes"),
        StoredAnswer("A6", "Another?", None),
        StoredAnswer("A3", "The fourth?", None),
    )
