"""What anybody would try first is no passphrase; four words in a row always are one."""

from __future__ import annotations

import pytest

from handover.house.passphrases import first_tried, is_a_name


@pytest.mark.parametrize(
    "typed",
    ["password1", "P@ssw0rd!", "qwertyuiop", "12345678", "87654321", "20262026", "aaaaaaaa",
     "Welcome 2026!", "lovelove", "letmein!!"],
)  # fmt: skip
def test_the_first_ones_anybody_would_try_are_known(typed: str) -> None:
    assert first_tried(typed)


@pytest.mark.parametrize(
    "typed", ["four words in a row", "kettle on the stove", "passionfruit pie", "a1!bzz-9qu"]
)
def test_words_of_ones_own_are_not(typed: str) -> None:
    assert not first_tried(typed)


@pytest.mark.parametrize("typed", ["Elm House", "elmhouse1", "ELM house!", "2026elmhouse"])
def test_the_houses_name_with_a_digit_is_still_its_name(typed: str) -> None:
    assert is_a_name(typed, "Elm House", "Ines")
    assert not is_a_name("elm by the house", "Elm House", "Ines")
