"""A backup at every handover, while whoever gave it goes on or goes home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handover.desk import backups
from handover.desk.desk import Desk
from handover.house.refusals import Refusal

if TYPE_CHECKING:
    from handover.tui.app import HandoverApp


def back_up_in_passing(app: HandoverApp, desk: Desk) -> None:
    """Make one off the screen's thread. Whether it worked is for the board to say."""

    def in_thread() -> None:
        try:
            backups.after_handover(desk)
        except Refusal:
            # It stands in the book, and so on everybody's board, until one has worked.
            return

    app.run_worker(in_thread, thread=True, group="backup", exit_on_error=False)
