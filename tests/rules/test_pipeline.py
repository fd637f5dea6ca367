"""One pipeline: every rule over every text, in order, once, and never in the way when it breaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.rules import pipeline
from handover.rules.concerns import LEVEL_ORDER, Answer, Answers, Level
from handover.rules.holding_back import fit_to_keep
from handover.rules.pipeline import Known, Sort, blocks_in, concerns_in
from handover.rules.ways_out import REMOVE, can_be_answered, rewritten

NOOR = Known(about="Noor", residents=("Noor", "Kai"), staff=((1, "Theo"),))
EVERYTHING = (
    "Kai refused his tea and rang 802-555-0142. I told her about my own winter. "
    "I'll see you Saturday. Gave her a hug."
)


def rules_in(text: str, known: Known = NOOR) -> list[str]:
    return [one.rule for one in concerns_in(text, known)]


def test_every_rule_has_its_say_in_the_order_of_the_words() -> None:
    found = concerns_in(EVERYTHING, NOOR)
    assert [one.rule for one in found] == ["A4", "judging-refused", "B1", "A5", "N8", "row 1"]
    starts = [one.start or 0 for one in found]
    assert starts == sorted(starts)
    for one in found:
        assert one.start is not None
        assert EVERYTHING[one.start : one.end] == one.text
        assert one.why
        assert one.exits or one.level is Level.NUDGE


def test_own_words_are_theirs_but_for_a_number() -> None:
    theirs = Known(sort=Sort.THEIRS, about="Noor", residents=("Noor", "Kai"))
    said = "I refused, I'm a schizophrenic, Kai knows. Call my aunt, 802-555-0188."
    assert rules_in(said, theirs) == ["B1"]
    assert rules_in("Theo said he'll see me Saturday.", theirs) in ([], ["N8"])


def test_for_oneself_alone_only_details_matter() -> None:
    mine = Known(sort=Sort.PRIVATE)
    assert rules_in("He refused. I gave her my number. I'll see Kai Saturday.", mine) == []
    assert rules_in("Her number is 802-555-0188.", mine) == ["B1"]


def test_a_long_note_is_hinted_at_once() -> None:
    assert rules_in("soup " * 121) == ["N9"]
    assert rules_in("soup " * 120) == []


def test_a_hint_gives_way_to_what_is_asked_about_the_same_words() -> None:
    for one in concerns_in("Add me on WhatsApp, I'll see you Saturday.", NOOR):
        assert one.level in LEVEL_ORDER
    asked = [one for one in concerns_in(EVERYTHING, NOOR) if one.level is not Level.NUDGE]
    hints = [one for one in concerns_in(EVERYTHING, NOOR) if one.level is Level.NUDGE]
    for hint in hints:
        assert hint.start is not None
        assert hint.end is not None
        for other in asked:
            assert other.start is not None
            assert other.end is not None
            assert hint.end <= other.start or other.end <= hint.start


def test_a_rule_that_breaks_says_so_and_holds_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: str, __: Known) -> list[object]:
        raise ZeroDivisionError("secret words")

    monkeypatch.setitem(pipeline._RULES, Sort.NOTE, (broken,))
    (said,) = concerns_in("We made soup.", NOOR)
    assert said.level is Level.NUDGE
    assert "could not be read here (ZeroDivisionError)" in said.why
    assert "secret" not in said.why


@given(st.text(alphabet=st.characters(), max_size=200))
def test_whatever_is_typed_the_places_lie_in_it(text: str) -> None:
    for one in concerns_in(text, NOOR):
        if one.start is not None and one.end is not None:
            assert 0 <= one.start < one.end <= len(text)
            assert text[one.start : one.end] == one.text


PIECES = st.lists(
    st.sampled_from(
        ["802-555-0142", "we met", "ana@example.org", "eight oh two five five five oh one four two",
         ".", "on the porch", "Kai", "14:30", "at", "@wren_makes", "\n", "12 mugs"]
    ),
    max_size=8,
)  # fmt: skip


@given(PIECES)
def test_after_everything_is_taken_out_nothing_is_left_to_take_out(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = blocks_in(text)
    assert all(can_be_answered(one) for one in found)
    after = rewritten(text, found, Answers.of(B1=Answer(REMOVE)))
    assert blocks_in(after) == ()
    assert fit_to_keep(text, blocks_in) == after


@given(PIECES, st.integers(0, 120))
def test_what_is_kept_of_a_draft_has_no_number_in_it(pieces: list[str], caret: int) -> None:
    text = " ".join(pieces)
    kept = fit_to_keep(text, blocks_in, min(caret, len(text)))
    assert "0142" not in kept
    assert "example.org" not in kept
    assert blocks_in(kept) == ()


def test_a_number_is_in_no_draft_at_any_moment_of_its_typing() -> None:
    for number in ("802-555-0177", "eight oh two five five five oh one seven seven", "555-0177"):
        text = f"Sam's sister is on {number} and asks when he is in."
        for caret in range(len(text) + 1):
            kept = fit_to_keep(text[:caret], blocks_in, caret)
            digits = sum(letter.isdigit() for letter in kept)
            assert digits <= 2, kept
            assert "five five" not in kept


@pytest.mark.parametrize(
    "text", ["We met at 14:30", "14:30-15:10", "on the 12", "made tea for two", "room 12"]
)
def test_times_and_small_numbers_wait_like_everything_else(text: str) -> None:
    assert fit_to_keep(text, blocks_in, len(text)) == text
