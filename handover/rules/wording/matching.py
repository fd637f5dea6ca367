"""Walk a reading of a phrase over a passage, from the word that gave it away in both directions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from handover.house.dataclass import dataclass
from handover.rules.wording import lexicon
from handover.rules.wording.passage import CLAUSE, JOINED, Passage
from handover.rules.wording.people import Cast, is_adverb
from handover.rules.wording.phrases import (
    Chunks,
    Element,
    Reading,
    is_about_words,
    lookups_of,
    steps_of,
    words_at,
)

Places = set[int]
"""Boundaries between words: n stands before the word n."""

Take = Callable[[Element, int, bool], Iterable[int]]
"""Take one step from a place, in one of the two directions."""


class Found(NamedTuple):
    """Where a phrase was met, in words, end exclusive."""

    start: int
    """The first word of the phrase itself; slots before it are left out."""
    end: int
    """One past its last word; slots after it are left out."""
    reach: int
    """The first word of all that was looked at, slots included."""
    until: int
    """One past the last."""


@dataclass(frozen=True, slots=True)
class Walk:
    """A phrase, split at the chunk it is looked up by."""

    words: frozenset[str]
    """The words it is looked up by."""
    back: tuple[Reading, ...]
    """What must stand before it, nearest first."""
    ahead: tuple[Reading, ...]
    """What must stand after it."""
    back_kept: int
    """How many of the chunks before belong to the phrase itself."""
    ahead_kept: int
    """How many of those after."""
    just_before: frozenset[str] | None
    """One of these stands directly before it, if that is certain."""
    just_after: frozenset[str] | None
    """One of these stands directly after it."""
    needs: tuple[frozenset[str], ...]
    """Of each of these one stands somewhere near: where none does, nothing is walked."""


def walks_of(phrase: str) -> list[Walk]:
    """Every walk by which a phrase can be met.

    Raises:
        BadPhrase: It cannot be looked for.
    """
    walks = []
    for chunks, anchor in lookups_of(phrase):
        back, ahead = chunks[:anchor][::-1], chunks[anchor + 1 :]
        walks.append(
            Walk(
                words=words_at(chunks[anchor]),
                back=tuple(map(steps_of, back)),
                ahead=tuple(map(steps_of, ahead)),
                back_kept=_kept(back),
                ahead_kept=_kept(ahead),
                just_before=_edge(steps_of(back[0]), -1) if back else None,
                just_after=_edge(steps_of(ahead[0]), 0) if ahead else None,
                needs=tuple(_needed((*back, *ahead))),
            )
        )
    return walks


def _edge(steps: Reading, side: int) -> frozenset[str] | None:
    """The words at one side of a few steps, if there must be one of them."""
    step = steps[side]
    if step.optional:
        return None
    if not step.ways:
        return step.words or None
    edges = [_edge(way, side) for way in step.ways]
    return frozenset[str]().union(*(edge or () for edge in edges)) if all(edges) else None


def _needed(chunks: Chunks) -> Iterator[frozenset[str]]:
    """The words of every step that is about certain words and must be taken."""
    for chunk in chunks:
        yield from (step.words for step in steps_of(chunk) if step.words and not step.optional)


def _kept(chunks: Chunks) -> int:
    """Up to the last chunk that is about certain words and no grammar."""
    kept = 0
    for index, chunk in enumerate(chunks, 1):
        if is_about_words(chunk):
            kept = index
    return kept


class Walker:
    """Walks readings over one passage."""

    def __init__(self, passage: Passage, cast: Cast) -> None:
        self._passage = passage
        self._low = passage.low
        self._before = passage.before
        self._count = len(passage)
        self._cast = cast
        self.here = {*passage.low, *(word.raw for word in passage.words)}
        """Every word of the passage, as it is compared and as it is written."""

    def walk(self, walk: Walk, index: int) -> Found | None:
        """Is that word the anchor of this phrase here?"""
        if walk.just_before and not self._is_at(index - 1, index, walk.just_before):
            return None
        if walk.just_after and not self._is_at(index + 1, index + 1, walk.just_after):
            return None
        if any(map(self.here.isdisjoint, walk.needs)):
            return None
        back = self._through(walk.back, {index}, False, walk.back_kept)
        if back is None:
            return None
        ahead = self._through(walk.ahead, {index + 1}, True, walk.ahead_kept)
        if ahead is None:
            return None
        start = min(back[0]) if walk.back_kept else index
        end = max(ahead[0]) if walk.ahead_kept else index + 1
        return Found(start, end, min(back[1]), max(ahead[1]))

    def _is_at(self, place: int, joint: int, words: frozenset[str]) -> bool:
        """Does one of these words stand there, with nothing between?"""
        if not 0 <= place < self._count or self._before[joint] != JOINED:
            return False
        return self._low[place] in words or self._passage.words[place].raw in words

    def _through(
        self, chunks: tuple[Reading, ...], places: Places, ahead: bool, kept: int
    ) -> tuple[Places, Places] | None:
        core = places
        for number, steps in enumerate(chunks, 1):
            places = self._along(steps, places, ahead, number == len(chunks))
            if not places:
                return None
            if number == kept:
                core = places
        return core, places

    def _along(self, steps: Reading, places: Places, ahead: bool, final: bool) -> Places:
        """Where a few steps lead, taken backwards if that is the way."""
        take: Take = self._step_ahead if ahead else self._step_back
        count = len(steps)
        for number, step in enumerate(steps if ahead else steps[::-1], 1):
            last = final and number == count
            reached: Places = set()
            if step.ways:
                for way in step.ways:
                    reached |= self._along(way, places, ahead, last)
            else:
                for place in places:
                    reached.update(take(step, place, last))
            places = reached | places if step.optional else reached
            if not places:
                break
        return places

    # Ahead

    def _step_ahead(self, step: Element, place: int, final: bool) -> Iterable[int]:
        if step.slot in ("$", "bare"):
            return self._nothing_after(step.slot, place)
        if step.slot == "gap":
            return self._run(place, step.upto, 1)
        if step.slot == "adv":
            return self._adverbs_from(place)
        if place >= self._count or self._before[place] != JOINED:
            return ()
        if step.words:
            hit = self._low[place] in step.words or self._passage.words[place].raw in step.words
            return (place + 1,) if hit else ()
        return self._slot_from(step.slot, place, final)

    def _slot_from(self, slot: str, place: int, final: bool) -> Iterable[int]:
        if slot == "person":
            return self._cast.person_from(place)
        if slot == "pron":
            return self._cast.object_from(place, final=final)
        if slot == "staff":
            return (place + 1,) if self._cast.is_staff(place) else self._past_the(place)
        if slot == "num":
            return (place + 1,) if self._is_number(place) else ()
        return self._owner_from(place)

    def _past_the(self, place: int) -> Iterable[int]:
        """`the team`, `our night staff`."""
        if self._low[place] not in lexicon.DETERMINERS:
            return ()
        ends = range(place + 1, min(place + 3, self._count))
        return [end + 1 for end in ends if self._cast.is_staff(end)]

    def _owner_from(self, place: int) -> Iterable[int]:
        if self._low[place] in ("his", "her", "their", "theirs"):
            return (place + 1,)
        ends = self._cast.person_from(place)
        return [end + 1 for end in ends if end < self._count and self._low[end] == "'s"]

    def _nothing_after(self, slot: str, place: int) -> Iterable[int]:
        if slot == "bare":
            return (place,) if self._cast.nothing_follows(place) else ()
        return (place,) if place >= self._count or self._before[place] != JOINED else ()

    def _adverbs_from(self, place: int) -> list[int]:
        places = [place]
        while len(places) < 4 and place < self._count and self._before[place] == JOINED:
            if not is_adverb(self._low[place]):
                break
            place += 1
            places.append(place)
        return places

    def _run(self, place: int, upto: int, way: int) -> list[int]:
        places = [place]
        while len(places) <= upto:
            edge = place if way > 0 else place - 1
            if not 0 <= edge < self._count or self._before[min(place, self._count - 1)] != JOINED:
                break
            place += way
            places.append(place)
        return places

    # Back

    def _step_back(self, step: Element, place: int, final: bool) -> Iterable[int]:
        if step.slot == "^":
            starts = place == 0 or self._before[place] >= CLAUSE
            return (place,) if starts else ()
        if step.slot == "gap":
            return self._run(place, step.upto, -1)
        if step.slot == "adv":
            return self._adverbs_until(place)
        if place <= 0 or self._before[place] != JOINED:
            return ()
        if step.words:
            last = place - 1
            hit = self._low[last] in step.words or self._passage.words[last].raw in step.words
            return (last,) if hit else ()
        return self._slot_until(step.slot, place)

    def _slot_until(self, slot: str, place: int) -> Iterable[int]:
        if slot == "person":
            return self._cast.person_until(place)
        if slot == "num":
            return (place - 1,) if self._is_number(place - 1) else ()
        starts = range(max(0, place - 5), place)
        return [start for start in starts if place in self._slot_from(slot, start, False)]

    def _adverbs_until(self, place: int) -> list[int]:
        places = [place]
        while len(places) < 4 and place > 0 and self._before[place] == JOINED:
            if not is_adverb(self._low[place - 1]):
                break
            place -= 1
            places.append(place)
        return places

    def _is_number(self, place: int) -> bool:
        return self._low[place].isdigit() or self._low[place] in lexicon.NUMBERS
