"""Is the book as it was written? Every row of it is compared while one waits."""

from __future__ import annotations

from collections.abc import Iterator

from textual import work
from textual.binding import Binding

from handover.desk.verifying import (
    GO_ON,
    ProofPage,
    explain_lost,
    lost_since,
    something_lost,
    verify,
)
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.screens.receive_words import wrapped
from handover.tui.screens.words_page import WordsPage

SHOWN = 12
"""How many things that are wrong are shown; the command shows all of them."""


class AsWritten(WordsPage[None]):
    """What was found, and what to do."""

    HELP_TITLE = "Is the book as it was written?"
    HELP_TEXT = (
        "Every row is compared with what was written down when it was kept. A change made past "
        "this program is seen, and so is something that was taken out. What stands in a row is "
        "never shown here. Nothing is changed by it, and Esc leaves it at any time. At the shell: "
        "handover verify.\n"
        "If something newer was cut off and a coordinator knows why, because the book was put back "
        "from an older copy, say, L keeps the reason with their name, and it is said no more."
    )
    BINDINGS = [
        Binding("l", "explain", "Let it go", id="as-written.explain", tooltip="Say why it is so"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.begun = False
        self.lost = False
        """Did somebody see what is not in the book any more?"""

    def on_mount(self) -> None:
        """Begin."""
        self.headline("Is the book as it was written?")
        self.show_words("One moment: every row is being compared.")

    def reload(self) -> None:
        """Compare all of it: once, and not whenever somebody writes."""
        if not self.begun:
            self.begun = True
            self.with_desk(
                lambda desk: (verify(desk), lost_since(desk), something_lost(desk)),
                self._show,
                group="reload",
            )

    def _show(self, found: tuple[ProofPage, str, bool]) -> None:
        page, mine, self.lost = found
        self.show_lines(lambda width: _lines(page, mine, width))
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is something to explain only where something is missing."""
        return action != "explain" or self.lost

    @work
    async def action_explain(self) -> None:
        """A coordinator knows why something newer is not in the book."""
        async for filled in self.answers(
            Fill(
                "Why is something newer not in the book any more?",
                [Asked("why", "What happened")],
                note="It is kept with your name, and nobody is told of it any more.",
            )
        ):
            self.begun = False
            self.then_reload(lambda desk: explain_lost(desk, filled["why"]), "It is kept.")


def _lines(page: ProofPage, lost: str, width: int) -> Iterator[str]:
    if page.whole:
        yield "Yes. Every row is as it was written, and nothing is missing."
        return
    if lost:
        yield from wrapped(lost, width)
        yield ""
    yield "No. This is not as it was written:"
    for flaw in page.flaws[:SHOWN]:
        yield from wrapped(f"- {flaw.sentence}", width)
    if len(page.flaws) > SHOWN:
        yield "and more: handover verify --json lists all of it."
    yield ""
    yield from wrapped(GO_ON, width)
