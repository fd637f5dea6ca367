"""What anybody would try first is no passphrase: rows of keys, days, and names."""

from __future__ import annotations

import pytest

from handover.house.passphrases import easily_guessed, forms, is_a_name

HOUSE, WHO = "Elm House", "Ines"


@pytest.mark.parametrize(
    "typed",
    ["qwertyuiop", "12345678", "87654321", "20262026", "aaaaaaaa", "abababab", "qwer1234",
     "asdfzxcv", "1qaz2wsx", "abc98765", "11/12/1984", "1984-11-12", "poiuytrewq", "1q2w3e4r"],
)  # fmt: skip
def test_rows_of_keys_and_days_are_known(typed: str) -> None:
    assert easily_guessed(typed)


@pytest.mark.parametrize(
    "typed", ["four words in a row", "kettle on the stove", "passionfruit pie", "a1!bzz-9qu"]
)
def test_words_of_ones_own_are_not(typed: str) -> None:
    assert not easily_guessed(typed)


def test_a_word_is_known_however_it_is_dressed_up() -> None:
    for typed in ("Password!", "p@ssw0rd99", "2024 password", "passwordpassword", "PASS word"):
        assert "password" in forms(typed), typed


@pytest.mark.parametrize(
    "typed",
    ["Elm House", "elmhouse1", "ELM house!", "2026elmhouse", "house2026", "ines1984", "In3s2024",
     "InesInes"],
)  # fmt: skip
def test_the_houses_name_and_ones_own_with_a_digit_are_still_names(typed: str) -> None:
    assert is_a_name(typed, HOUSE, WHO)


def test_a_name_among_other_words_is_no_name() -> None:
    for typed in ("elm by the house", "ines likes plums", "house of wood"):
        assert not is_a_name(typed, HOUSE, WHO), typed
