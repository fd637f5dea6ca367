"""What is pasted comes in clean and whole, or not at all, and then a sentence says why."""

from __future__ import annotations

from textual.widget import Widget

from handover.house.plain_text import NOTE_LIMIT, clean


def pasted(field: Widget, text: str, *, there: int) -> str:
    """The words of a paste, ready to be put into a field; empty if it is more than a note keeps.

    `there` says how many characters stand in the field already. What was copied is still where it
    was copied from, so nothing is lost.
    """
    words = clean(text)
    if there + len(words) <= NOTE_LIMIT:
        return words
    if say := getattr(field.screen, "say", None):
        say(
            f"{len(words):,} characters were not pasted: one text has up to {NOTE_LIMIT:,}. "
            "What you had typed is still here."
        )
    return ""
