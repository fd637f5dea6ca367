"""What everybody may read of the rules is what the rules do."""

from __future__ import annotations

import re

import pytest

from handover.rules.concerns import Concern, Level
from handover.rules.listed import LISTED, MEANINGS, ListedRule
from handover.rules.pipeline import Known, concerns_in
from tests.contracts.the_tree import HOUSE, modules_of

BY_CODE = {rule.code: rule for rule in LISTED}
CODE = re.compile(r'"([BAN]\d{1,2})"')


def test_every_rule_is_listed_once() -> None:
    assert len(BY_CODE) == len(LISTED)


def test_every_code_a_rule_speaks_with_is_listed() -> None:
    said = {
        code
        for path in modules_of(HOUSE / "rules")
        for code in CODE.findall(path.read_text(encoding="utf-8"))
    }
    assert {"A1", "A9", "B1"} <= said <= BY_CODE.keys()


@pytest.mark.parametrize("rule", LISTED, ids=lambda rule: rule.code)
def test_a_rule_says_what_it_is_in_a_sentence_and_where_it_comes_from(rule: ListedRule) -> None:
    assert rule.says.endswith(".")
    assert rule.source
    assert rule.name
    assert MEANINGS[rule.level]
    assert rule.exits or rule.code == "B8"


@pytest.mark.parametrize(
    "text",
    [
        "My mobile is 07700 900123, text me.",
        "He asked to add me on WhatsApp.",
        "I gave her my number.",
        "I told her about my own winter in hospital.",
        "I'll see you soon.",
        "Sam sang with Noor.",
        "word " * 121,
    ],
)
def test_what_is_said_about_a_text_has_the_level_and_the_ways_out_that_are_listed(
    text: str,
) -> None:
    found = concerns_in(text, Known(about="Sam", residents=("Sam", "Noor")))
    listed = [one for one in found if one.rule in BY_CODE]
    assert listed
    assert [one for one in listed if not _as_listed(one)] == []


def _as_listed(concern: Concern) -> bool:
    rule = BY_CODE[concern.rule]
    a_service = concern.rule in ("A9", "B1") and concern.level is Level.NUDGE
    return a_service or (
        concern.level is rule.level
        and (set(concern.exits) <= set(rule.exits) or rule.code in ("N8", "N9"))
    )
