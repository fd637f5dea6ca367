"""What the promise rule finds, and what it leaves in peace, over all labelled lines."""

from __future__ import annotations

import pytest

from tests.bench.promise_recall import alarms, recall
from tests.rules.promise_lines import KINDS, Labelled, harmless, promises

FOUND = 0.95
"""Of all notes with a promise, and no kind below `FOUND_OF_A_KIND`."""
FOUND_OF_A_KIND = 0.90
ALARMED = 0.01
FOUND_ALONE, ALARMED_ALONE = 0.72, 0.03
"""Without anybody's name: who is staff and who stays can then only be guessed."""


def test_nearly_every_promise_is_found() -> None:
    tally = recall(promises())
    assert tally.share >= FOUND, "\n".join(tally.told)


@pytest.mark.parametrize("kind", ["promise", *sorted(set(KINDS.values()))])
def test_no_kind_of_promise_is_found_much_less_than_others(kind: str) -> None:
    tally = recall([note for note in promises() if note.kind == kind])
    assert tally.share >= FOUND_OF_A_KIND, "\n".join(tally.told)


def test_harmless_lines_are_left_in_peace() -> None:
    tally = alarms(harmless())
    assert tally.share <= ALARMED, "\n".join(tally.told)


def test_nothing_is_found_in_what_others_said_in_quotes() -> None:
    tally = alarms([note for note in harmless() if note.tag == "quotes"])
    assert not tally.found["all"], "\n".join(tally.told)


def test_without_names_most_is_found_and_little_alarmed() -> None:
    assert recall(promises(), alone=True).share >= FOUND_ALONE
    assert alarms(harmless(), alone=True).share <= ALARMED_ALONE


def test_there_are_many_lines_and_half_of_them_are_harmless() -> None:
    def texts(notes: tuple[Labelled, ...]) -> set[str]:
        return {note.text for note in notes}

    assert len(texts(promises()) | texts(harmless())) >= 1_300
    assert len(harmless()) >= len(promises())
    assert all(note.marked for note in promises())
    assert not any(note.marked for note in harmless())
