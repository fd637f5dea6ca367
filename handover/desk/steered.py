"""What the next shift hears of somebody, once a topic of theirs is not to be carried on.

Whatever we wrote about them and of that topic stays on their page: lines of a handover, what was
said back, what they want, celebrations. A promise has to be kept by whoever is on: that there is
one, and when, goes along; its words are read on their page. Limits are told: they protect.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from handover.desk.carried import Steering
from handover.desk.item import Item
from handover.house.follow_ups import FollowUp
from handover.house.handovers import EntryKind, Line
from handover.house.notes import Carry

if TYPE_CHECKING:
    from handover.desk.handover_pages import Part

ON_THEIR_PAGE = "(a promise: its words stand on their page)"
"""Stands in a handover where a promise speaks of what they do not want carried."""

AS_THEY_ARE = frozenset(
    {
        EntryKind.NOTE,
        EntryKind.OWN_WORDS,
        EntryKind.ADDENDUM,
        EntryKind.MY_SIDE,
        EntryKind.BOUNDARY,
        EntryKind.AGREEMENT,
    }
)
"""What was written is steered where it is read; a limit is for whoever is on to know."""


def items_as_they_want(steer: Steering, items: Iterable[Item]) -> Iterator[Item]:
    """The items, without those that speak of what they do not want carried."""
    for item in items:
        if item.kind in AS_THEY_ARE:
            yield item
            continue
        carry = steer.of_texts(item.resident_id, item.heading, item.text, *item.own_words)
        if carry is not Carry.NO:
            yield replace(item, tonight=item.tonight or carry is Carry.TONIGHT)
        elif item.kind is EntryKind.FOLLOW_UP:
            yield replace(item, text=ON_THEIR_PAGE, own_words=())


def promise_as_they_want(steer: Steering, one: FollowUp) -> FollowUp:
    """A promise as the next shift hears of it."""
    held = steer.of_texts(one.resident_id, one.text) is Carry.NO
    return replace(one, text=ON_THEIR_PAGE) if held else one


def part_as_they_want(steer: Steering, part: Part, *, over: bool) -> Part:
    """A part without lines of ours about what they do not want carried; `typed` has them all.

    Once another handover was given it is `over`: what was for one shift is not said any more.
    """
    if not part.part:
        return part

    def heard(text: str) -> bool:
        carry = steer.of_texts(part.part, text)
        return carry is Carry.YES or (carry is Carry.TONIGHT and not over)

    return replace(
        part,
        line=_line(part.line, heard),
        said_back=tuple(one for one in part.said_back if heard(one.text)),
        corrections=tuple(one for one in part.corrections if heard(one.text)),
    )


def _line(line: Line, heard: Callable[[str], bool]) -> Line:
    text = line.text if heard(line.text) else ""
    good = line.good_word if heard(line.good_word) else ""
    return replace(line, text=text, good_word=good, nothing=line.nothing and text == line.text)
