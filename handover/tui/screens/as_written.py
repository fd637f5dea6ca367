"""Is the book as it was written? Every row of it is compared while one waits."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.verifying import GO_ON, ProofPage, lost_since, verify
from handover.tui.screens.receive_words import wrapped
from handover.tui.screens.words_page import WordsPage

WIDTH = 72
SHOWN = 12
"""How many things that are wrong are shown; the command shows all of them."""


class AsWritten(WordsPage[None]):
    """What was found, and what to do."""

    HELP_TITLE = "Is the book as it was written?"
    HELP_TEXT = (
        "Every row is compared with what was written down when it was kept. A change made past "
        "this program is seen, and so is something that was taken out. What stands in a row is "
        "never shown here. Nothing is changed by it, and Esc leaves it at any time. At the shell: "
        "handover verify."
    )

    def __init__(self) -> None:
        super().__init__()
        self.begun = False

    def on_mount(self) -> None:
        """Begin."""
        self.headline("Is the book as it was written?")
        self.show_words("One moment: every row is being compared.")

    def reload(self) -> None:
        """Compare all of it: once, and not whenever somebody writes."""
        if not self.begun:
            self.begun = True
            self.with_desk(
                lambda desk: (verify(desk), lost_since(desk)),
                lambda found: self.show_words("\n".join(_lines(*found))),
                group="reload",
            )


def _lines(page: ProofPage, lost: str) -> Iterator[str]:
    if page.whole:
        yield "Yes. Every row is as it was written, and nothing is missing."
        return
    if lost:
        yield from wrapped(lost, WIDTH)
        yield ""
    yield "No. This is not as it was written:"
    for flaw in page.flaws[:SHOWN]:
        yield from wrapped(f"- {flaw.sentence}", WIDTH)
    if len(page.flaws) > SHOWN:
        yield "and more: handover verify --json lists all of it."
    yield ""
    yield from wrapped(GO_ON, WIDTH)
