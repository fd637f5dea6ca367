"""Making somebody's own copy from a screen: where it lies is said on the line above the keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from handover.house.priorities import TheirDecision
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.how_we_know import MUST_SAY, decision_from
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row

PRIVATE = "With what is private to them: numbers of their card, what they keep to themselves"

THEIR_YES = replace(
    MUST_SAY, label="Their yes", must="Ask them first: it goes along only if they say so."
)
AS = Asked(
    "form",
    "As",
    answers=(("text to read and print", "text"), ("data for other programs (JSON)", "json")),
    chosen="text",
)


def copy_rows() -> Iterator[Row]:
    """The rows from which a copy of everything is made."""
    yield Row("Make a copy now of everything", "copy:all")
    yield Row("Make a copy now of everything, with what is private to them", "copy:private")
    yield Row("Make a copy now of everything, as data for other programs (JSON)", "copy:json")


def make_copy(screen: HouseScreen[None], resident_id: int, which: str) -> None:
    """Put their copy in a file: `taken`, `all`, the same as `json`, or `private` if they say so."""
    if which == "private":
        screen.run_worker(_ask_first(screen, resident_id))
    else:
        form = "json" if which == "json" else "text"
        put_in_a_file(screen, resident_id, None, only_taken=which == "taken", form=form)


async def _ask_first(screen: HouseScreen[None], resident_id: int) -> None:
    async for filled in screen.answers(Fill(PRIVATE, [THEIR_YES, AS])):
        put_in_a_file(screen, resident_id, decision_from(filled), form=filled["form"])


def put_in_a_file(
    screen: HouseScreen[None],
    resident_id: int,
    decided: TheirDecision | None,
    *,
    only_taken: bool = False,
    form: str = "text",
    whose: str = "Their",
) -> None:
    """Make it, with what is private if they decided so, and say where it lies."""
    maker = screen.house_app.take_copy
    if maker is None:
        screen.say("At the shell: handover export --about NAME FILE makes the copy.")
        return

    def said(path: Path) -> None:
        screen.say(f"{whose} copy: {path.parent.name}/{path.name}, beside the book.")

    screen.with_desk(lambda desk: maker(desk, resident_id, only_taken, decided, form), said)
