"""No text whatever makes the promise rule fail, lie about places, or take its time."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.rules.concerns import Concern
from handover.rules.promises import find, readings_of
from tests.patience import comes_to_an_end
from tests.rules.larkspur_roster import LARKSPUR, NAMES, NEW_YORK, THEO, at
from tests.rules.promise_lines import RESIDENTS, STAFF, promises

WORDS = st.sampled_from(
    [
        *("I", "we", "will", "'ll", "'d", "see", "you", "her", "him", "Tam", "Bo", "someone"),
        *("Saturday", "tomorrow", "at", "4", "half", "soon", "next", "the", "on", "my", "day"),
        *("off", "mine", "told", "said", "if", "not", "and", "but", ",", ".", "?", ":", "—"),
        *("“", "”", '"', "'", "‘", "’", "\n", "\n\n", "😀", "é", "\x00", "\ud800", "\u202e"),
        *("promised", "can", "could", "with", "to", "go", "sit", "bring", "is", "going", "walk"),
    ]
)
SENTENCES = st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=200)
MUCH = 100_000


def read(text: str) -> list[Concern]:
    return find(text, staff=STAFF, residents=RESIDENTS)


@given(SENTENCES)
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_and_every_place_is_true(text: str) -> None:
    concerns = read(text)
    for concern in concerns:
        assert concern.start is not None
        assert concern.end is not None
        assert text[concern.start : concern.end] == concern.text != ""
    assert all((one.end or 0) <= (other.start or 0) for one, other in pairwise(concerns))


@given(SENTENCES, st.sampled_from(["7 Mar", "8 Mar", "12 Mar", "31 Dec"]))
@settings(max_examples=200, deadline=None)
def test_any_text_can_be_held_against_the_roster(text: str, day: str) -> None:
    moment = at(day, "23:30")
    team = tuple(NAMES.items())
    find(text, staff=team, said_at=moment, speaker=THEO, roster=LARKSPUR, zone=NEW_YORK)
    readings_of(text, moment, NEW_YORK)


@pytest.mark.parametrize(
    "piece",
    [
        ".", "!", "@", "7", "'", '"', "“", "‘'", "I ", "I'd ", "I will ", "we'll go and ",
        "told him I'd ", "I'll see you Saturday and ", "the the this next ", "Tam and ", ", ",
        "\n ", "at 4 ", "promised her a ", "my day off ", "to to to ", "a\u0301", "\ud800", "x",
    ],
)  # fmt: skip
def test_a_hundred_thousand_characters_of_anything_are_read_in_one_go(piece: str) -> None:
    with comes_to_an_end():
        read((piece * MUCH)[:MUCH])


def test_a_mark_covers_the_promise_and_not_the_note() -> None:
    found = [c for note in promises() for c in read(note.text)]
    assert max(len(concern.text) for concern in found) <= 60


@pytest.mark.parametrize("name", ["", "  ", "\n", "O'Brien", "Ines María", "李", "<s>", "."])
def test_any_name_may_be_given(name: str) -> None:
    find(f"I'll see {name} on Saturday", staff=[name], residents=[(3, name)])
