"""What somebody would rather not have talked about is found however others put it."""

from __future__ import annotations

import pytest

from handover.house.topics import mentions


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("He rang his sister.", "my sister"),
        ("His sister's call was short.", "my sister"),
        ("Both sisters came", "My Sister"),
        ("One voice was loud.", "voices"),
        ("the VOICES again", "voices"),
        ("Zoe is well", "Zoë"),
        ("They spoke of court dates.", "the court date"),
        ("two families", "family"),
        ("We sat at the sister’s table", "my sister"),
    ],
)
def test_a_topic_is_found_however_it_is_put(text: str, topic: str) -> None:
    assert mentions(text, topic)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("A sisterly hug", "my sister"),
        ("The invoice came", "voices"),
        ("the court was full", "the court date"),
        ("", "my sister"),
        ("anything", ""),
    ],
)
def test_other_words_are_other_words(text: str, topic: str) -> None:
    assert not mentions(text, topic)
