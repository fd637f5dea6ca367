"""One page, one person: another's name is hidden in whatever form, and one's own name stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house.names import SOMEONE_HERE, without_others


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kai's soup, Kai’s bread", "someone here's soup, someone here’s bread"),
        ("Kaia and Mukai ate", "Kaia and Mukai ate"),
        ("KAI! (Kai) “Kai”", "someone here! (someone here) “someone here”"),
        ("Kai-like, half-Kai", "someone here-like, half-someone here"),
        ("Kai2, Kai_", "someone here2, someone here_"),
        ("Will will bring the will", "someone here will bring the will"),
        ("Bee keeps a bee", "someone here keeps a bee"),
        ("José, Jose and JOSÉ", "someone here, someone here and someone here"),
        ("Jose\u0301 sang", "someone here sang"),
        (
            "Mary Ann, Mary\nAnn; Mary. Ann.",
            "someone here, someone here; someone here. someone here.",
        ),
        ("Old Tom and old bread. Tom!", "someone here and old bread. someone here!"),
        ("美咲さんと話した", "someone hereさんと話した"),
        ("It was 5 May. May sang.", "It was 5 May. someone here sang."),
        ("Strasse, Straße", "someone here, someone here"),
        ("7 of us, room 17", "someone here of us, room 17"),
    ],
)
def test_a_name_is_hidden_in_whatever_form(text: str, shown: str) -> None:
    others = ("Kai", "Will", "Bee", "José", "Mary Ann", "Old Tom", "美咲", "May", "Straße", "7")
    assert without_others(text, others, "Noor") == shown


@pytest.mark.parametrize(
    ("own", "others", "text", "shown"),
    [
        ("Sam", ("Sam",), "Sam cooked", "Sam cooked"),
        ("Sam Oak", ("Sam Reed",), "Sam and Sam Reed", "Sam and someone here"),
        ("Mary Ann", ("Ann",), "Mary Ann met Ann", "Mary Ann met someone here"),
        ("Kai-Lena", ("Kai",), "Kai-Lena and Kai", "Kai-Lena and someone here"),
        ("Noor", (), "Noor and Kai", "Noor and Kai"),
    ],
)
def test_ones_own_name_stays(own: str, others: tuple[str, ...], text: str, shown: str) -> None:
    assert without_others(text, others, own) == shown


WORDS = st.text(st.characters(categories=["L", "M", "N", "P", "Zs"]), max_size=30)


@given(WORDS, WORDS)
def test_beside_whatever_stands_there_the_name_is_gone(before: str, after: str) -> None:
    shown = without_others(f"{before} Quillon {after}", ["Quillon", "Noor"], "Noor")
    assert "Quillon" not in shown
    assert SOMEONE_HERE in shown


@given(WORDS)
def test_where_nobody_is_named_nothing_changes(text: str) -> None:
    assert without_others(text, ["Quillonbert"], "Noor") == text
