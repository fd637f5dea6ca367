"""No text and no file of rules makes the wording rules fail or lie about places."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.rules.concerns import Concern
from handover.rules.wording import find, shipped, with_phrases
from handover.rules.wording.house_rules import read, read_bytes

WORDS = st.sampled_from(
    [
        *("Kai", "he", "She", "was", "refused", "non-compliant", "client", "told", "to", "the"),
        *("allowed", "her", "managed", "a", "poor", "thing", "obviously", "said", "that", "'s"),
        *("can't", "didnt", "“", "”", '"', "'", "‘", "’", ">", ":", ".", "…", ",", "\n", "\r\n"),
        *("😀", "é", "e\u0301", "\x00", "\x1b[2J", "\ud800", "\u202e", "\u200b", "ﬁ", "\u0130"),
    ]
)
SENTENCES = st.lists(WORDS, max_size=50).map(" ".join) | st.text(max_size=200)
NAMES = st.lists(st.text(max_size=12) | st.sampled_from(["Kai", "the", "", "'"]), max_size=4)
SIGNS = string.ascii_letters + "()|?~<>.^$!/'-@ _0\u00e9\ud800"
PHRASES = st.lists(
    st.sampled_from(["(a b|c)", "refuse~", "<person>", "?the", "..2", "<adv>", "^", "stink"])
    | st.text(SIGNS, max_size=12),
    max_size=8,
).map(" ".join)


def as_bytes(text: str) -> bytes:
    return text.encode("utf-8", "ignore")


def lies(text: str, concerns: list[Concern]) -> list[Concern]:
    """What does not stand where it is said to stand."""
    return [
        one
        for one in concerns
        if one.start is None
        or one.end is None
        or not 0 <= one.start < one.end <= len(text)
        or text[one.start : one.end] != one.text
    ]


@given(SENTENCES, NAMES, NAMES)
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_and_every_place_is_true(
    text: str, residents: list[str], staff: list[str]
) -> None:
    found = find(text, residents=residents, staff=staff)
    assert lies(text, found) == []
    assert [one.start for one in found] == sorted(one.start or 0 for one in found)


@given(SENTENCES, st.lists(SENTENCES, max_size=3))
@settings(max_examples=150, deadline=None)
def test_any_phrase_may_be_at_home(text: str, phrases: list[str]) -> None:
    found = find(text, rules=with_phrases(shipped(), phrases))
    assert lies(text, found) == []
    assert len(found) <= len(find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Kai \x00refused\x07 lunch.",
        "\u202eKai refused lunch.\u202c",
        "\ud800 Kai refused lunch \udfff",
        "Kai re\u00adfused lunch.",
        "Kai \u200brefused\u200b lunch.",
    ],
)
def test_signs_nobody_sees_hide_nothing(text: str) -> None:
    found = find(text)
    assert [one.rule for one in found] == ["judging-refused"]
    assert lies(text, found) == []


@pytest.mark.parametrize(
    "piece", [".", '"', "'", "“", "‘", "«", ">", "(", "@", "7", "\n", " ", "x"]
)
def test_a_long_paste_of_signs_is_read(piece: str) -> None:
    assert find(piece * 20_000) == []
    assert find(piece * 1_000_000 + " ") == []


@given(PHRASES, PHRASES)
@settings(max_examples=200, deadline=None)
def test_any_phrase_in_a_file_is_a_rule_or_a_notice(one: str, other: str) -> None:
    quoted = ["'''" + text.replace("'''", "") + "x'''" for text in (one, other)]
    text = (
        'schema = 1\n[[rule]]\nid = "house-a"\nkind = "label"\nwhy = "a"\ninstead = ["b"]\n'
        f"find = [{quoted[0]}]\nunless = [{quoted[1]}]\n"
        '[rule.examples]\nnudge = ["a stink"]\nfine = ["b"]\n'
    )
    book, notices = read(text, shipped())
    assert ("house-a" in book.by_id()) != bool(notices)
    assert lies(one, find(one, rules=book)) == []


@given(
    st.binary(max_size=400) | st.text(max_size=400).map(lambda text: text.encode("utf-8", "ignore"))
)
@settings(max_examples=200, deadline=None)
def test_any_file_gives_rules(found: bytes) -> None:
    book, notices = read_bytes(found, shipped())
    assert len(book.rules) >= len(shipped().rules)
    assert notices


HOSTILE = {
    "a megabyte": "#" * 1_000_000,
    "dotted keys": "\n".join("a." * 500 + f"k{number} = 1" for number in range(240)),
    "tables in tables": "\n".join("[" + "a." * 30 + f"k{number}]" for number in range(3500)),
    "twenty thousand rules": "[[rule]]\n" * 20_000,
    "a long number": "x = " + "1" * 3900,
    "inline tables": "x = " + "{a=" * 900 + "1" + "}" * 900,
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_file_ends_in_one_notice(what: str) -> None:
    book, notices = read("schema = 1\n" + HOSTILE[what], shipped())
    assert book is shipped()
    assert len(notices) == 1


def test_phrases_that_all_begin_alike_are_too_many() -> None:
    rules = ""
    for number in range(3):
        phrases = ", ".join(f'"stink ?a{number}x{one}"' for one in range(30))
        rules += (
            f'[[rule]]\nid = "house-{number}"\nkind = "label"\nwhy = "a"\ninstead = ["b"]\n'
            f'find = [{phrases}]\n[rule.examples]\nnudge = ["stink"]\nfine = ["b"]\n'
        )
    _, notices = read("schema = 1\n" + rules, shipped())
    assert "are looked up by “stink”" in str(notices[0])
