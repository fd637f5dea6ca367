"""A backup at every handover, while whoever gave it goes on or goes home."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from handover.desk import backups
from handover.desk.desk import Desk
from handover.house.refusals import Refusal
from handover.tui.messages import BookChanged

if TYPE_CHECKING:
    from handover.tui.app import HandoverApp


def back_up_in_passing(app: HandoverApp, desk: Desk) -> None:
    """Make one off the screen's thread. Whether it worked is for the board to say."""

    def in_thread() -> None:
        # If it did not work that stands in the book, and so on everybody's board, until one has.
        with suppress(Refusal):
            backups.after_handover(desk)
        app.post_message(BookChanged())

    app.run_worker(in_thread, thread=True, group="backup", exit_on_error=False)
