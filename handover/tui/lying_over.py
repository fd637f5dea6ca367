"""What lies over a screen because of a key that works everywhere: the cover, help, whom to ring.

What comes back from the desk meanwhile waits beneath. Nothing jumps in over what somebody reads,
nothing shows over the cover, and no form is told to go while it cannot.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, ClassVar

from textual.dom import DOMNode
from textual.screen import Screen

from handover.tui.locking import in_the_house


class LiesOver:
    """What every screen has that may lie over another one."""

    LIES_OVER: ClassVar[bool] = False
    """Does a key put it over whatever is in front, and is that gone on with afterwards?"""

    _beneath: tuple[Callable[[], object], ...] = ()

    def when_gone(self, act: Callable[[], object]) -> None:
        """Do something as soon as this has been left; never, if it is taken away otherwise."""
        self._beneath = (*self._beneath, act)

    def let_beneath_go_on(self) -> None:
        """It has been left."""
        waiting, self._beneath = self._beneath, ()
        for act in waiting:
            act()


def lying_over(node: DOMNode) -> LiesOver | None:
    """What lies over the screen of this, before or behind the lock; None if nothing does."""
    there = next((one for one in node.ancestors_with_self if isinstance(one, Screen)), None)
    for stack in (in_the_house(node.app), node.app.screen_stack):
        if there in stack:
            above = stack[stack.index(there) + 1 :]
            return next((one for one in above if isinstance(one, LiesOver) and one.LIES_OVER), None)
    return None


def when_clear(screen: Screen[Any], act: Callable[[], object]) -> None:
    """Do it now, or as soon as nothing lies over the screen any more."""
    over = lying_over(screen)
    if over is None:
        act()
    else:
        over.when_gone(lambda: screen.call_later(when_clear, screen, act))


async def until_clear(node: DOMNode) -> None:
    """Wait until nothing lies over the screen of this any more."""
    while (over := lying_over(node)) is not None:
        gone = asyncio.Event()
        over.when_gone(gone.set)
        await gone.wait()
