"""People's words are kept as they are; only what could act on a terminal is taken out."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handover.house.plain_text import (
    ACTING,
    LINE_LIMIT,
    NOTE_LIMIT,
    clean,
    fit,
    fit_line,
    initials,
    same_name,
    shortened,
)
from handover.house.refusals import Unfit

ANYTHING = st.text(st.characters(codec=None, categories=None))
"""Any text at all, halves of characters included."""

DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
LINE_BREAKS = frozenset("\r\x0b\x0c\x85\u2028\u2029")


def acts(character: str) -> bool:
    """Could it do something to a terminal, or to the order in which words are shown?"""
    if character in "\n\t":
        return False
    return unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") or character in DIRECTIONS


@given(ANYTHING)
@example("\x1b]0;pwned\x07\x1b[31mred\x1b[0m")
@example("\u202egnp.exe")
@example("\ud83d\ude00 half \ud83d and half")
@example("\ufeffbegin")
def test_nothing_that_acts_is_left(text: str) -> None:
    kept = clean(text)
    assert not any(acts(character) for character in kept)
    kept.encode()


def test_no_character_that_acts_is_forgotten() -> None:
    everything = [chr(number) for number in range(0x110000)]
    kept = set(clean("".join(everything)))
    assert not [ascii(character) for character in kept if acts(character)]
    gone = [character for character in everything if character not in kept]
    assert [ascii(one) for one in gone if not acts(one) and one not in "\ufeff\u200d"] == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("A\u200dB", "AB"),
        ("\u200dA", "A"),
        ("802\u200d-555\u200d-0177", "802-555-0177"),
        ("\U0001f469\u200dA", "\U0001f469A"),
        ("end\u200d", "end"),
        ("\u0301\u200d\u0645", "\u0301\u0645"),
        ("\u0645\u200dA", "\u0645A"),
        ("\U0001f469\u200d\u200d\U0001f4bb", "\U0001f469\U0001f4bb"),
    ],
)
def test_a_joiner_hides_no_letter(typed: str, kept: str) -> None:
    """Whatever measures a text would draw no room for what stands behind it."""
    assert clean(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "\U0001f469\u200d\U0001f4bb",
        "\U0001f469\U0001f3fd\u200d\u2764\ufe0f\u200d\U0001f469",
        "\u0915\u094d\u200d\u0937",
        "\u09b0\u200d\u09cd\u09af",
        "\u0d05\u0d35\u0d28\u0d4d\u200d \u0d35\u0d28\u0d4d\u200d",
        "\u0645\u06cc\u200c\u0631\u0648\u0645",
    ],
)
def test_what_is_joined_as_people_write_it_stays(typed: str) -> None:
    """Pictures of two, and letters that have forms to be joined in."""
    assert clean(typed) == typed


@given(ANYTHING)
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_what_is_printed_as_it_is_holds_nothing_that_acts() -> None:
    printable = [one for one in map(chr, range(0x110000)) if one.isprintable()]
    assert not [ascii(one) for one in printable if acts(one) or ACTING.search(one)]
    assert clean("".join(printable)) == "".join(printable)


@given(ANYTHING)
@example("a\r\x00\nb")
@example("\u202e\r\n\u2069")
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(ANYTHING)
def test_what_can_be_seen_is_never_touched(text: str) -> None:
    def seen(words: str) -> str:
        gone = ("Cc", "Cs", "Cf", "Zl", "Zp")
        return "".join(c for c in words if unicodedata.category(c) not in gone)

    assert seen(clean(text)) == seen(text)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Zl", "Zp", "Cs"])))
def test_plain_words_come_back_as_they_are(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "👩‍🍳 baked with 👨‍👩‍👧",  # joined emoji need their joiner
        "می‌خواهم",  # Persian needs its half-space
        "naïve café — “so”",
        "line one\n\tline two",
        "[/b] [red]not markup[/] %s {name}",
        "שלום و مرحبا",
    ],
)
def test_words_of_every_language_stay(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize("end", sorted(LINE_BREAKS | {"\r\n"}))
def test_every_end_of_a_line_is_one_new_line(end: str) -> None:
    assert clean(f"one{end}two") == "one\ntwo"


def test_a_text_may_be_as_long_as_the_book_keeps_and_no_longer() -> None:
    assert fit(f"  {'x' * NOTE_LIMIT}\n", "The note") == "x" * NOTE_LIMIT
    with pytest.raises(Unfit, match="The note has 20,001 characters"):
        fit("x" * (NOTE_LIMIT + 1), "The note")


@pytest.mark.parametrize(
    "nothing", ["", " ", "\n\t", "\x00\x1b", "\u200b\u200d", "\u00ad", "\u2060"]
)
def test_a_line_nobody_can_see_is_empty(nothing: str) -> None:
    with pytest.raises(Unfit, match="The name is still empty"):
        fit_line(nothing, "The name")


def test_a_line_is_one_line() -> None:
    assert fit_line(" Mary\n \tAnn\u2028Lee ", "The name") == "Mary Ann Lee"
    with pytest.raises(Unfit, match=f"up to {LINE_LIMIT}"):
        fit_line("x" * (LINE_LIMIT + 1), "The name")


@given(ANYTHING)
def test_a_line_is_fit_or_refused_and_nothing_else_happens(text: str) -> None:
    try:
        line = fit_line(text, "The line", limit=40)
    except Unfit:
        return
    assert line == " ".join(line.split())
    assert 0 < len(line) <= 40


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Sam", "S."), ("Mary Ann", "M.A."), ("  ", "?"), ("Åsa de la Cruz", "Å.d.l.C.")],
)
def test_a_covered_screen_shows_initials(name: str, shown: str) -> None:
    assert initials(name) == shown


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Noor", "noor", True),
        ("Zoë", "Zoe", True),
        (" Mary  Ann ", "mary ann", True),
        ("Strauß", "STRAUSS", True),
        ("Sam", "Pam", False),
        ("Mary", "Mary Ann", False),
    ],
)
def test_names_are_alike_whatever_their_capitals_and_accents(
    one: str, other: str, same: bool
) -> None:
    assert same_name(one, other) is same
    assert same_name(other, one) is same


@given(st.text(), st.integers(1, 80))
def test_a_shortened_text_is_one_line_of_that_width(text: str, width: int) -> None:
    short = shortened(text, width)
    assert len(short) <= max(width, 2)
    assert "\n" not in short
