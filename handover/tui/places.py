"""Go to…: everything that can be pressed here, and everybody who stays, by typing its name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.binding import Binding
from textual.command import CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider

from handover.tui.leaves_once import LeavesOnce

if TYPE_CHECKING:
    from textual.screen import Screen


class GoTo(LeavesOnce, CommandPalette):
    """The list of places. The keys that work everywhere work over it too."""

    BINDINGS = [
        Binding("f5", "app.cover", show=False),
        Binding("f8", "app.emergency", show=False),
        Binding("f9", "app.rest", show=False),
        Binding("f1,ctrl+g", "app.help", show=False),
        Binding("f10", "app.leave", show=False),
    ]
    HELP_TITLE = "Go to"
    HELP_TEXT = (
        "Type a few letters of what you want to do, Up and Down choose, Enter does it. "
        "Esc goes back."
    )

    def on_screen_suspend(self) -> None:
        """Look for nothing more once something else is in front, or the list is left."""
        self._cancel_gather_commands()

    def _action_command_list(self, action: str) -> None:
        # A page cannot be counted before the list has been laid out once.
        if self.query_one(CommandList).scrollable_content_region:
            super()._action_command_list(action)


class Places(Provider):
    """Offers the same bindings that the key bar shows; there is no second list of commands."""

    async def discover(self) -> Hits:
        """Everything, before anything is typed."""
        for words, help_text, act in self._acts():
            yield DiscoveryHit(words, act, help=help_text)

    async def search(self, query: str) -> Hits:
        """What fits the words typed."""
        matcher = self.matcher(query)
        for words, help_text, act in self._acts():
            if (score := matcher.match(words)) > 0:
                yield Hit(score, matcher.highlight(words), act, help=help_text)

    def _acts(self) -> Iterator[tuple[str, str, Any]]:
        for words, help_text, action in acts_on(self.screen):
            yield words, help_text, partial(self._do, action)

    async def _do(self, action: str) -> None:
        await self.app.run_action(action, default_namespace=self.screen)


QUIET = frozenset({"rules"})
"""What can be done everywhere and is in no key bar, to keep those short."""

OF_A_FIELD = frozenset({"turn(1)"})
"""What a key does in one field stands in the key bar only; it is no place to go to."""


def acts_on(screen: Screen[Any]) -> Iterator[tuple[str, str, str]]:
    """What can be done on a screen: words, a longer explanation, the action."""
    seen: set[str] = set()
    for active in screen.active_bindings.values():
        binding = active.binding
        shown = binding.show and binding.action not in OF_A_FIELD
        offered = shown or binding.action in QUIET
        if offered and active.enabled and binding.action not in seen:
            seen.add(binding.action)
            namespace = "app." if active.node is screen.app else ""
            yield binding.description, binding.tooltip, f"{namespace}{binding.action}"
