"""Some bytes of every row of a book, in little more room than these bytes take.

A house of twenty years has some hundred thousand rows around its notes. What proving has to
remember of each of them would be most of a kilobyte in a `dict`, on an old machine.
"""

from __future__ import annotations

from collections.abc import Iterator

Place = tuple[str, int]
"""A table, and a row's number in it."""

TOGETHER = 64
"""So many rows stand in one block: many enough to be small, few enough to be no loss."""
THERE = 1


class ByPlace:
    """To a row so many bytes. What is longer or shorter is kept as well, but not as small.

    Gone through, it gives the rows of which there is something, in no promised order.
    """

    def __init__(self, length: int) -> None:
        self._length = length
        self._step = length + 1
        self._blocks: dict[Place, bytearray] = {}
        """By table and number of the block: before each row's bytes a sign that they are there."""
        self._odd: dict[Place, bytes] = {}
        self._count = 0

    def __setitem__(self, place: Place, found: bytes) -> None:
        if len(found) != self._length:
            self.pop(place)
            self._odd[place] = found
            self._count += 1
            return
        if self._odd:
            self.pop(place)
        which, begins = self._where(place)
        block = self._blocks.get(which)
        if block is None:
            block = self._blocks[which] = bytearray(TOGETHER * self._step)
        self._count += block[begins] != THERE
        block[begins] = THERE
        block[begins + 1 : begins + self._step] = found

    def get(self, place: Place) -> bytes | None:
        """What is kept of that row; None if nothing is."""
        which, begins = self._where(place)
        block = self._blocks.get(which)
        if block is not None and block[begins] == THERE:
            return bytes(block[begins + 1 : begins + self._step])
        return self._odd.get(place)

    def pop(self, place: Place) -> bytes | None:
        """The same, and keep it no longer."""
        found = self.get(place)
        if found is not None:
            self._count -= 1
            if self._odd.pop(place, None) is None:
                which, begins = self._where(place)
                self._blocks[which][begins] = not THERE
        return found

    def __contains__(self, place: Place) -> bool:
        return self.get(place) is not None

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Place]:
        for (table, number), block in self._blocks.items():
            signs = block[:: self._step]
            for at in range(TOGETHER):
                if signs[at] == THERE:
                    yield table, number * TOGETHER + at
        yield from self._odd

    def _where(self, place: Place) -> tuple[Place, int]:
        number, at = divmod(place[1], TOGETHER)
        return (place[0], number), at * self._step
