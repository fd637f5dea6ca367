"""What one thread is in the middle of, at a book."""

from __future__ import annotations

import threading

from handover.store.engine.chain import Ledger
from handover.store.engine.staying import Read


class UnderWay(threading.local):
    """How deep it stands in acts, and what the outermost of them has done so far."""

    depth = 0
    """How many stand around each other that hold a connection."""
    ledger: Ledger | None = None
    """What the transaction under way has touched; None if there is none."""
    something_goes = False
    """Is the journal to be emptied once the transaction under way is done?"""

    def __init__(self) -> None:
        self.known: Read = {}
        """What was read by `once` in this act, or before it and still holds."""
