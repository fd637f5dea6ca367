"""A form stays open until the desk has kept what was answered, with every word and choice in it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Mapping
from typing import Any, Protocol, cast

from handover.house.plain_text import clean, shortened
from handover.house.refusals import MovedOn, Refusal, Unfit
from handover.rules.concerns import HeldByRules

QUOTED = 40
"""A sentence that says what is wrong quotes so much of it."""
BOTH_ARE_THERE = (
    "Nothing was overwritten; your words are kept. Esc, and open it again: they stand there, "
    "beside what is in the book now."
)
WAITS_NOWHERE = (
    "Nothing was overwritten. What you typed here is kept nowhere else: Esc leaves it. Opened "
    "again, what is in the book now stands there; type yours once more."
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

    def waits_nowhere(self) -> bool:
        """Is anything typed here that is gone once this is left?"""
        ...

    def fields(self) -> tuple[str, ...]:
        """Everything that is asked, by name."""
        ...

    def hold_up(self, field: str, why: str) -> None:
        """Say it, with the cursor in that field; where none is named, it stays where it is."""
        ...

    def keep_now(self) -> None:
        """Let what is typed wait in the book."""
        ...

    def leave(self) -> None:
        """Leave, as soon as nothing else is in front."""
        ...


class StaysOpen:
    """Stands before a form. What is answered goes to whoever asks; kept, the form goes too."""

    _stays: asyncio.Queue[dict[str, Any]] | None = None
    """Where answers go while the form stays open; None where it closes with the first."""
    at_the_desk = False
    """Is an answer being kept just now? Nothing is answered twice."""
    _answered: Mapping[str, str] | None = None
    """What was typed in each line when it was answered last."""

    def dismiss(self, result: Any = None) -> Any:
        """Leave; of the screen it stands before."""
        return super().dismiss(result)  # type: ignore[misc]  # that of the screen

    @property
    def all_at_the_desk(self) -> bool:
        """Is everything that is typed here being kept just now, or kept already?"""
        return self.at_the_desk and cast(AForm, self).worded() == self._answered

    def done(self) -> None:
        """What was answered is kept: the form goes. What was typed after that waits."""
        form = cast(AForm, self)
        if not self.all_at_the_desk:
            form.keep_now()
        form.leave()

    async def until_kept(self, shown: Awaitable[Any]) -> AsyncGenerator[dict[str, Any], None]:
        """Every answer given here. One that nobody took to the desk has done its work."""
        self._stays = asyncio.Queue()
        left = asyncio.ensure_future(shown)
        try:
            while not left.done():
                answer = asyncio.ensure_future(self._stays.get())
                try:
                    await asyncio.wait((answer, left), return_when=asyncio.FIRST_COMPLETED)
                    if not answer.done():
                        return
                finally:
                    answer.cancel()
                yield answer.result()
        finally:
            left.cancel()
            cast(AForm, self).leave()

    def answer(self, values: dict[str, Any]) -> None:
        """Give an answer, and stay where it may come back."""
        if self._stays is None:
            self.dismiss(values)
        else:
            self.at_the_desk = True
            self._answered = cast(AForm, self).worded()
            self._stays.put_nowait(values)

    def not_kept(self, refusal: Refusal, *, once_more: bool = False) -> None:
        """Say what stands in the way, with the cursor in the field it is about.

        `once_more`: both texts were seen, and F2 keeps this one now.
        """
        self.at_the_desk = False
        form = cast(AForm, self)
        left = WAITS_NOWHERE if form.waits_nowhere() else BOTH_ARE_THERE
        both = SEEN if once_more else left
        words = both if isinstance(refusal, MovedOn) else refusal.with_ways
        form.hold_up(field_of(refusal, form), words)


def field_of(refusal: Refusal, form: AForm) -> str:
    """The field a refusal is about, as far as it says so: the one it names, the line it quotes, the
    one whose text does not fit or was held by the rules. Empty where it says nothing of it.
    """
    for name in form.fields():
        # Of those who are asked about one by one, the first: `staff-3`.
        if refusal.of and name.partition("-")[0] == refusal.of:
            return name
    found = refusal.concerns if isinstance(refusal, HeldByRules) else ()
    typed = form.worded()
    for name, text in typed.items():
        if any(one.text and one.text in text for one in found) or quoted(text, str(refusal)):
            return name
    unfit = refusal.text if isinstance(refusal, Unfit) else None
    return next((name for name, text in typed.items() if _stands_in(unfit, text)), "")


def _stands_in(unfit: str | None, text: str) -> bool:
    """Is this what does not fit, or does it stand there? Nothing at all stands only in nothing."""
    if unfit is None:
        return False
    words, there = (" ".join(clean(one).split()) for one in (unfit, text))
    return words in there if words else not there


def quoted(text: str, why: str) -> bool:
    """Does a sentence that says what is wrong quote this?"""
    words = clean(text)
    return bool(words) and f"“{shortened(words, QUOTED)}”".casefold() in why.casefold()
