"""Whatever people write, it stands in the Markdown as they wrote it and does nothing."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from handover.sheets.as_markdown import escaped, plain, sheet_markdown
from tests.sheets.conftest import MARKUP, Afternoon

READER: Any = MarkdownIt("gfm-like", {"html": True})
"""The most eager reader there is here: tables, strike-through, HTML and links out of nothing."""


def shown(markdown: str) -> str:
    """What a reader of the Markdown sees, if it is nothing but one paragraph."""
    html = READER.render(markdown).strip()
    inside = re.fullmatch(r"<p>(.*)</p>", html, re.DOTALL)
    assert inside, html
    assert not re.search(r"<(?!br />)", inside[1]), html
    return unescape(inside[1])


@pytest.mark.parametrize(
    "words",
    [
        "# loud",
        "- one",
        "+ one",
        "1. one",
        "12) one",
        "> said",
        "===",
        "---",
        "***",
        "*so* **very** _much_ ~~not~~",
        "[here](javascript:alert(1)) ![x](y)",
        "<b>bold</b> <!-- hidden -->",
        "https://example.com and www.example.com and ftp://x.example",
        "me@example.com",
        "`code` ``more``",
        "&lt; &amp; &#35;",
        "| a | b |",
        "\\*",
        "~~~",
        "[/b]",
        "a^2 and $x$",
        MARKUP,
    ],
)
def test_nothing_acts(words: str) -> None:
    assert shown(plain(words)) == words


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1))
def test_whatever_is_written_stands_as_it_was_written(words: str) -> None:
    (line,) = escaped(words)
    if line:
        assert shown(f"x\n{line}").removeprefix("x\n").strip() == words.strip()


def test_a_table_cannot_be_made_of_two_lines() -> None:
    assert shown("\n".join(escaped("a | b\n--- | ---\n1 | 2"))) == "a | b\n--- | ---\n1 | 2"


def test_the_sheet_has_the_structure_we_gave_it_and_no_other(afternoon: Afternoon) -> None:
    html = READER.render(sheet_markdown(afternoon.sheet()))
    assert set(re.findall(r"<([a-z0-9]+)", html)) == {
        *("h1", "h2", "p", "ul", "li", "strong", "blockquote", "br", "hr"),
    }
    assert html.count("<h2>") == 8
    assert MARKUP in unescape(html)
