"""A form stays open until the desk has kept what was answered, with every word and choice in it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Mapping
from typing import Any, Protocol, cast

from handover.house.plain_text import clean, shortened
from handover.house.refusals import MovedOn, Refusal
from handover.rules.concerns import HeldByRules

QUOTED = 40
"""A sentence that says what is wrong quotes so much of it."""
BOTH_ARE_THERE = (
    "Nothing was overwritten; your words are kept. Esc, and open it again: they stand there, "
    "beside what is in the book now."
)

SEEN = (
    "Nothing was overwritten; your words are kept. F2 once more puts yours in place of what you "
    "have just seen."
)


class AForm(Protocol):
    """What a form has that stays open."""

    def worded(self) -> Mapping[str, str]:
        """What is typed into each line, by name."""
        ...

    def hold_up(self, field: str, why: str) -> None:
        """Say it, with the cursor in that line."""
        ...

    def begins_at(self) -> str:
        """The field in which one begins."""
        ...


class StaysOpen:
    """Stands before a form. What is answered goes to whoever asks; kept, the form goes too."""

    _stays: asyncio.Queue[dict[str, Any]] | None = None
    """Where answers go while the form stays open; None where it closes with the first."""
    at_the_desk = False
    """Is an answer being kept just now? Nothing is answered twice."""

    def dismiss(self, result: Any = None) -> Any:
        """Leave; of the screen it stands before."""
        return super().dismiss(result)  # type: ignore[misc]  # that of the screen

    async def until_kept(self, shown: Awaitable[Any]) -> AsyncGenerator[dict[str, Any], None]:
        """Every answer given here. One that nobody took to the desk has done its work."""
        self._stays = asyncio.Queue()
        left = asyncio.ensure_future(shown)
        try:
            while not left.done():
                answer = asyncio.ensure_future(self._stays.get())
                await asyncio.wait((answer, left), return_when=asyncio.FIRST_COMPLETED)
                if not answer.done():
                    answer.cancel()
                    return
                yield answer.result()
        finally:
            self.dismiss()

    def answer(self, values: dict[str, Any]) -> None:
        """Give an answer, and stay where it may come back."""
        if self._stays is None:
            self.dismiss(values)
        else:
            self.at_the_desk = True
            self._stays.put_nowait(values)

    def not_kept(self, refusal: Refusal, *, once_more: bool = False) -> None:
        """Say what stands in the way, with the cursor in the line it is about.

        `once_more`: both texts were seen, and F2 keeps this one now.
        """
        self.at_the_desk = False
        form = cast(AForm, self)
        field = field_of(refusal, form.worded()) or form.begins_at()
        both = SEEN if once_more else BOTH_ARE_THERE
        words = both if isinstance(refusal, MovedOn) else str(refusal)
        form.hold_up(field, words)


def field_of(refusal: Refusal, typed: Mapping[str, str]) -> str:
    """The line a refusal is about: the one it quotes, the one the rules held, or the only one."""
    found = refusal.concerns if isinstance(refusal, HeldByRules) else ()
    for name, text in typed.items():
        if any(one.text and one.text in text for one in found) or quoted(text, str(refusal)):
            return name
    return next(iter(typed)) if len(typed) == 1 else ""


def quoted(text: str, why: str) -> bool:
    """Does a sentence that says what is wrong quote this?"""
    words = clean(text)
    return bool(words) and f"“{shortened(words, QUOTED)}”".casefold() in why.casefold()
