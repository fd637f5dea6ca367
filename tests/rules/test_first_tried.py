"""The list of passphrases that are tried first: what is on it, and that it is read when needed."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files

import pytest

from handover.rules.first_tried import EACH, first_tried

ON_THE_LIST = (
    "password1", "P@ssw0rd2024!", "iloveyou", "trustno1", "sunshine99", "Welcome 2026!",
    "monkeymonkey", "liverpool7", "1qaz2wsx", "michelle", "letmein!!", "daniel1990", "football!",
    "q1w2e3r4t5", "handover1", "cocacola",
)  # fmt: skip


@pytest.mark.parametrize("typed", ON_THE_LIST)
def test_what_is_tried_first_is_known(typed: str) -> None:
    assert first_tried(typed)


@pytest.mark.parametrize(
    "typed",
    ["four words in a row", "kettle on the stove", "passionfruit pie", "a1!bzz-9qu",
     "correct horse battery staple", "kelu-bora-nito-fade", "åäö åäö åäö", "kœur 2 ♥",
     "monkey under the stairs"],
)  # fmt: skip
def test_words_of_ones_own_are_not(typed: str) -> None:
    assert not first_tried(typed)


def test_the_list_is_small_and_in_order() -> None:
    data = files("handover.rules").joinpath("first_tried.bin").read_bytes()
    each = [data[at : at + EACH] for at in range(0, len(data), EACH)]
    assert each == sorted(set(each))
    assert 20_000 < len(each) < 40_000
    assert len(data) < 200_000


def test_nobody_reads_it_who_does_not_choose() -> None:
    begin = "import sys, handover.desk.opening; print('handover.rules.first_tried' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", begin], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
