"""Another's name on somebody's page becomes "someone here"; no other word does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house.names import SOMEONE_WHO_STAYED, with_instead, without_others


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kai made soup.", "someone here made soup."),
        ("Kai's soup, for KAI and Sam", "someone here's soup, for someone here and someone here"),
        ("(Kai)", "(someone here)"),
        ("Kaiser rolls, kai and Mukai", "Kaiser rolls, kai and Mukai"),
        ("Ann  Marie left early", "someone here left early"),
        ("It may rain in may", "It may rain in may"),
        ("May sang", "someone here sang"),
        ("Zoë read", "someone here read"),
        ("", ""),
    ],
)
def test_a_name_is_a_whole_word_with_its_capital(text: str, shown: str) -> None:
    assert without_others(text, ("Kai", "Sam", "Ann Marie", "Marie", "may", "Zoë")) == shown


def test_without_anybody_else_the_text_stays() -> None:
    assert without_others("Kai made soup.", ()) == "Kai made soup."
    assert without_others("Kai made soup.", ("", " ")) == "Kai made soup."


def test_other_words_may_stand_instead() -> None:
    assert with_instead("Thank Bee.", ["Bee"], SOMEONE_WHO_STAYED) == (
        "Thank someone who stayed here."
    )


@given(st.text(max_size=40), st.text(max_size=40))
def test_wherever_a_name_stands_by_itself_it_is_gone(before: str, after: str) -> None:
    assert "Quillon" not in without_others(f"{before} Quillon {after}", ["Quillon"])
