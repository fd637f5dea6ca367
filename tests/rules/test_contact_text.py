"""Any text at all: folded, cut and read without a crash, and always told in its own places."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.house.refusals import Unfit
from handover.rules.concerns import LEVEL_ORDER, Level
from handover.rules.contact_details import find, known_regions
from handover.rules.contact_details.folding import fold
from tests.patience import comes_to_an_end, steps_of

WORDS = """
802 555 0142 - . , @ at dot ( ) [ ] < > : / // # $ _ + ' " · \t \u200b \u00ad \ud800 \x00 add me
on insta WhatsApp snap my number gave her double oh five twenty hundred gmail com wren_c 12 Elm
Street Flat 3 PO Box LS7 4BD @wren t.me/ https://www. is one four lives The Kit's I'm don't and
then 07700 ＠ ０ ② ٠ é ß İ ﬁ а О 8️⃣ 🙂 x under score underscore ... !? %
"""
PIECES = st.sampled_from([*WORDS.replace("\n", " ").split(" "), "\n"])


def is_well_told(text: str) -> None:
    """Every concern names its own slice, in order, and a block has a way out."""
    found = find(text)
    for concern in found:
        assert concern.start is not None
        assert concern.end is not None
        assert 0 <= concern.start < concern.end <= len(text)
        assert concern.text == text[concern.start : concern.end]
        assert concern.why.endswith(".")
        assert concern.exits or concern.level is not Level.BLOCK
        assert concern.rule in ("B1", "A6", "A9")
    assert found == sorted(found, key=lambda one: (one.start, LEVEL_ORDER.index(one.level)))


@settings(max_examples=400, deadline=None)
@given(st.text(st.characters(), max_size=120))
def test_no_text_is_too_strange(text: str) -> None:
    is_well_told(text)


@settings(max_examples=600, deadline=None)
@given(st.lists(st.tuples(PIECES, st.sampled_from(["", " ", " ", "\n"])), max_size=24))
def test_no_heap_of_details_is_too_strange(pieces: list[tuple[str, str]]) -> None:
    is_well_told("".join(piece + gap for piece, gap in pieces))


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(), max_size=40), st.text(st.characters(), max_size=40))
def test_folded_places_lead_back_to_what_was_typed(before: str, after: str) -> None:
    text = f"{before} 802-555-0142 {after}"
    folded = fold(text)
    assert len(folded.plain) == len(folded.low)
    start = folded.plain.index("802-555-0142", len(fold(before).plain))
    first, last = folded.typed_span(start, start + 12)
    assert text[first:last].startswith("802-555-0142")


def every_digit() -> Iterator[str]:
    """The ten digits of every script that has its own."""
    digits = [chr(place) for place in range(sys.maxunicode + 1) if chr(place).isdecimal()]
    for first in digits:
        if unicodedata.digit(first) == 0:
            yield "".join(chr(ord(first) + step) for step in range(10))


def test_every_digit_of_every_script_is_a_digit() -> None:
    for script in every_digit():
        written = "".join(script[int(figure)] for figure in "8025550142")
        (concern,) = find(f"her phone {written} works")
        assert concern.text == written, script


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("8\u200b0\u200b2-555-0142", "8\u200b0\u200b2-555-0142"),
        ("ring 8️⃣0️⃣2️⃣5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣2️⃣ now", "8️⃣0️⃣2️⃣5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣2️⃣"),
        ("\u202e802-555-0142\u202c", "802-555-0142"),
        ("ring \x00802\x00-555-0142", "802\x00-555-0142"),
        ("ring \ud800802-555-0142\udfff.", "802-555-0142"),
        ("Ｗｒｅｎ＠ｇｍａｉｌ．ｃｏｍ", "Ｗｒｅｎ＠ｇｍａｉｌ．ｃｏｍ"),
        ("t.mе/сian_m", "t.mе/сian_m"),
        ("ﬁrst ⑧⓪②-⑤⑤⑤-⓪①④②", "⑧⓪②-⑤⑤⑤-⓪①④②"),
    ],
)
def test_what_hides_a_detail_from_the_eye_hides_nothing(typed: str, held: str) -> None:
    (concern,) = find(typed)
    assert concern.text == held


@pytest.mark.parametrize(
    "piece",
    [
        ".",
        "7",
        "@",
        '"',
        "'",
        "-",
        "_",
        " ",
        "a",
        "\u200b",
        "(",
        "/",
        "#",
        "$",
        "+",
        "\n",
        "é",
        "🙂",
    ],
)
def test_a_hundred_thousand_of_anything_are_read_to_their_end(piece: str) -> None:
    with comes_to_an_end():
        find(piece * 100_000)


@pytest.mark.parametrize(
    "piece",
    ["1 ", "a@", "at dot ", "one two ", "t.me/", "12 Elm St ", "add me on insta ", "802-555-0142 "],
)
def test_a_text_ten_times_as_long_takes_no_more_than_its_share_of_steps(piece: str) -> None:
    find(piece)
    short = steps_of(lambda: find((piece * 4_000)[:4_000]))
    long = steps_of(lambda: find((piece * 40_000)[:40_000]))
    assert long < 15 * short


def test_a_megabyte_is_read_to_its_end() -> None:
    text = "She walked to the bridge and back, 2 km in all. " * 20_000 + "Ring 802-555-0142."
    (concern,) = find(text)
    assert concern.text == "802-555-0142"


def test_a_region_by_any_of_its_names() -> None:
    assert known_regions(["uk", "US", "us"]) == ("GB", "US")


def test_an_unknown_region_is_named_in_a_sentence() -> None:
    with pytest.raises(Unfit, match="“XX” is not a region"):
        known_regions(["US", "XX"])


def test_nothing_is_said_about_nothing() -> None:
    assert find("") == []
    assert find(" \n\t ") == []
