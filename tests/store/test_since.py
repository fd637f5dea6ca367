"""What others have written is read anew, and only that: the chain says which tables they wrote to.

Whatever another terminal does, nobody is told what has been otherwise since.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from peewee import DatabaseError, Model

from handover.store import houses, people, purging, rosters, wording
from handover.store.engine import since
from handover.store.engine.book import Book
from handover.store.rows.people import ResidentRow, StaffMemberRow
from tests.house_of_tests import BEE, NOOR, HouseOfTests, a_copy, write

RULE = "W1"


@pytest.fixture
def other(house: HouseOfTests) -> Iterator[HouseOfTests]:
    """Another terminal at the same book, while somebody sits at it in the `house`."""
    with house.book.stayed_at():
        yield HouseOfTests(house.path, house.clock)


def reads_of(book: Book, table: type[Model]) -> Callable[[], int]:
    """How often that table has been read so far, when it is asked for now."""
    reads: list[int] = []

    def ask() -> int:
        book.once((table,), "this", lambda: reads.append(1))
        return len(reads)

    return ask


def test_after_a_note_of_another_s_nobody_s_name_is_read_anew(
    house: HouseOfTests, other: HouseOfTests
) -> None:
    residents, team = (reads_of(house.book, one) for one in (ResidentRow, StaffMemberRow))
    for number in range(5):
        write(other.dot, f"We baked, {number}.")
        residents(), team()
    before = residents()
    write(other.dot, "We baked bread.")
    assert (residents(), team()) == (before, before)
    with other.ines.book.writing():
        people.add_resident(other.ines.book, "Bo")
    assert (residents(), team()) == (before + 1, before)


def test_after_more_than_anybody_reads_through_everything_is_read_anew(
    house: HouseOfTests, other: HouseOfTests
) -> None:
    team = reads_of(house.book, StaffMemberRow)
    team()
    write(other.dot, "We baked.")
    before = team()
    with other.ines.book.writing():
        for number in range(since.MOST_ROWS):
            people.add_resident(other.ines.book, f"Bo {number}")
    assert team() == before + 1


def test_when_somebody_s_words_end_nothing_is_remembered(
    house: HouseOfTests, other: HouseOfTests
) -> None:
    team = reads_of(house.book, StaffMemberRow)
    team()
    write(other.dot, "We baked.")
    before = team()
    _words_end(other)
    assert team() == before + 1


def test_a_chain_that_does_not_go_on_from_where_it_was_known_tells_nothing(
    house: HouseOfTests,
) -> None:
    execute = vars(house.book)["_db"].execute_sql
    with house.book.reading():
        stands = since.newest(execute)
        assert stands is not None
        assert since.tables_written(execute, stands) is None, "nothing came after it"
        elsewhere = since.Mark(stands.number - 1, b"of another book")
        assert since.tables_written(execute, elsewhere) is None


def test_what_is_changed_past_the_program_is_seen(house: HouseOfTests, other: HouseOfTests) -> None:
    write(other.dot, "We baked.")
    assert people.resident(house.book, BEE).pronouns != "changed"
    write(other.dot, "We baked bread.")
    assert people.resident(house.book, BEE).pronouns != "changed"
    with closing(other.book.raw(mode="rw")) as raw:
        raw.execute("UPDATE resident SET pronouns = 'changed'")
    assert people.resident(house.book, BEE).pronouns == "changed"


def test_where_the_chain_cannot_be_read_everything_is_read_anew(
    house: HouseOfTests, other: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> None:
        raise DatabaseError("database disk image is malformed")

    team = reads_of(house.book, StaffMemberRow)
    team()
    write(other.dot, "We baked.")
    before = team()
    monkeypatch.setattr(since, "tables_written", damaged)
    write(other.dot, "We baked bread.")
    assert team() == before + 1


def _words_end(other: HouseOfTests) -> None:
    if NOOR not in people.names(other.book):
        return
    with other.book.writing():
        purging.remove_person(other.book, NOOR, proof="p", by=1, at=other.clock())
    purging.finish(other.book, at=other.clock(), wait=True)


Act = Callable[[HouseOfTests], object]


def _writing(act: Callable[[Book, HouseOfTests], object]) -> Act:
    def done(other: HouseOfTests) -> None:
        with other.ines.book.writing():
            act(other.ines.book, other)

    return done


def _switch(book: Book, other: HouseOfTests) -> None:
    if wording.switched_off(book):
        wording.switch_on(book, RULE)
    else:
        wording.switch_off(book, RULE, at=other.clock())


ACTS: tuple[Act, ...] = (
    lambda other: write(other.dot, "We baked.", None),
    _writing(lambda book, _: people.add_resident(book, "Bo")),
    _writing(lambda book, _: people.keep_pronouns(book, BEE, "they")),
    _writing(lambda book, other: people.leave_team(book, other.theo.who.id)),
    _writing(lambda book, _: houses.keep_house(book, houses.the_house(book))),
    _writing(_switch),
    _writing(
        lambda book, other: rosters.publish(
            book, other.clock() + timedelta(days=9), by=1, at=other.clock()
        )
    ),
    _words_end,
)


def told(book: Book) -> tuple[object, ...]:
    """What is remembered from one act to the next, as it is told."""
    return (
        people.staff(book),
        people.residents(book),
        people.names_ever(book),
        houses.the_house(book),
        wording.switched_off(book),
        rosters.roster(book),
    )


@settings(max_examples=20, deadline=None)
@given(acts=st.lists(st.tuples(st.sampled_from(ACTS), st.booleans()), min_size=1, max_size=8))
def test_whatever_others_do_what_is_told_is_what_stands_in_the_book(
    larkspur: Path, tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[Act, bool]]
) -> None:
    with a_copy(larkspur, tmp_path_factory.mktemp("since")) as house:
        other = HouseOfTests(house.path, house.clock)
        with house.book.stayed_at():
            for act, looked in acts:
                act(other)
                if looked:
                    assert told(house.book) == told(other.book)
            assert told(house.book) == told(other.book)
