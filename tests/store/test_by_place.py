"""What is remembered of every row of a book is what a `dict` would remember, in less room."""

from __future__ import annotations

import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from handover.store.engine.by_place import ByPlace, Place

PLACES = st.tuples(
    st.sampled_from(["note", "touched", ""]),
    st.integers(-3, 200) | st.integers(-(2**63), 2**63 - 1),
)
FOUND = st.none() | st.binary(min_size=4, max_size=4) | st.binary(max_size=6)
"""What is put there; None: what is there goes."""


@given(st.lists(st.tuples(PLACES, FOUND), max_size=60))
def test_what_was_put_last_is_there_and_nothing_else(
    done: list[tuple[Place, bytes | None]],
) -> None:
    kept, model = ByPlace(4), dict[Place, bytes]()
    for place, found in done:
        if found is None:
            assert kept.pop(place) == model.pop(place, None)
        else:
            kept[place] = model[place] = found
    assert {place: kept.get(place) for place in kept} == model
    assert len(kept) == len(model) == len(list(kept))
    assert all((place in kept) == (place in model) for place, _ in done)


def test_a_row_takes_little_more_room_than_its_bytes() -> None:
    tracemalloc.start()
    kept = ByPlace(32)
    for number in range(6_400):
        kept["note", number] = bytes(32)
    room, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(kept) == 6_400
    assert room < 6_400 * 40
