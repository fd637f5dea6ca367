"""Who wrote when, sealed: whatever is changed past the program is seen, and named."""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handover.desk import cards, notes, opening, unfinished, verifying
from handover.house.cards import MayRing
from handover.house.proofs import head_shown, head_typed
from handover.house.refusals import BookTrouble, NotPossible, NotYours
from handover.store import purging
from handover.store.engine import chain, proof, proving, sealing
from handover.store.engine.by_place import ByPlace
from handover.store.engine.driver import best_driver, raw_connection
from handover.store.engine.migrating import Migration, migrate, migrations
from handover.store.rows.tables import TABLES
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests, a_copy, copied, write
from tests.other_terminals import a_terminal, lines_of, write_for_ever
from tests.planting import plant
from tests.tampering import KINDS, Tamper, past_the_program, tail_cut

TIMES = 30 if os.environ.get("HANDOVER_FULL") else 3
"""How often each kind of tampering is tried."""


def test_a_new_book_and_a_day_lived_in_it_are_as_they_were_written(monday: HouseOfTests) -> None:
    found = proof.prove(monday.book)
    assert found.whole, found.flaws
    assert found.entries > 10
    assert found.rows > 100


def test_an_entry_says_who_wrote_and_when_and_nothing_of_what(house: HouseOfTests) -> None:
    write(house.theo, "We baked.")
    [(at, by, act)] = house.book.sql(
        'SELECT "at", staff_id, act FROM audit ORDER BY id DESC LIMIT 1'
    )
    assert (at, by, act) == ("2026-03-09T15:00:00.000000Z", house.theo.who.id, "")
    columns = {row[1] for row in house.book.sql("PRAGMA table_info(touched)")}
    assert columns == {"id", "audit_id", "table_name", "row_number", "what", "digest"}


def test_nothing_written_is_no_entry(house: HouseOfTests) -> None:
    before = proof.head(house.book)
    with house.book.writing():
        house.book.rows(TABLES[0].select())
    assert proof.head(house.book) == before


def test_that_somebodys_page_was_opened_is_in_the_chain_like_every_row(
    monday: HouseOfTests,
) -> None:
    assert {"page_opening", "card_opening", "copy_made"} <= set(
        proving.sealed_tables(lambda sql: _Found(monday.book.sql(sql)))
    )


class _Found:
    def __init__(self, rows: list[tuple[Any, ...]]) -> None:
        self.rows = rows

    def fetchall(self) -> list[tuple[Any, ...]]:
        return self.rows


@pytest.mark.parametrize("tamper", KINDS[:-1], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("seed", range(TIMES))
def test_tampering_is_seen_and_the_first_bad_row_is_named(
    tamper: Tamper, seed: int, monday: HouseOfTests
) -> None:
    with past_the_program(monday.path) as book:
        table, number = tamper(book, random.Random(seed))
    first = proof.prove(monday.book).flaws[0]
    assert (first.table, first.number) == (table, number)


@pytest.mark.parametrize("seed", range(TIMES))
def test_a_tail_that_was_cut_off_is_seen_by_a_printed_head_and_by_who_signed_in(
    seed: int, monday: HouseOfTests
) -> None:
    write(monday.theo, "Something they want gone.")
    printed = verifying.head(monday.book)
    verifying.keep_what_i_saw(monday.theo)
    [row] = monday.book.sql("SELECT * FROM last_sign_in")
    with past_the_program(monday.path) as book:
        tail_cut(book, random.Random(seed))
        book.execute("INSERT INTO last_sign_in VALUES (?, ?, ?, ?)", row)

    page = verifying.verify(monday.mags, typed_head=printed.lower().replace("-", " "))
    assert not page.whole
    assert any(f"{printed} of that sheet is not in the chain" in one.wrong for one in page.flaws)
    assert any("that Theo saw" in one.wrong for one in page.flaws)
    [lead] = verifying.on_the_board(monday.theo)
    assert "does not contain what it did when you last signed in (Mon 9 Mar)" in lead.words
    verifying.keep_what_i_saw(monday.theo)
    assert verifying.on_the_board(monday.theo) == (lead,), "it is said until somebody looked"
    assert verifying.on_the_board(monday.mags) == ()
    with pytest.raises(NotYours):
        verifying.explain_lost(monday.theo, "I put it back myself.")
    verifying.explain_lost(monday.ines, "The disk was full, and the book put back by hand.")
    assert verifying.on_the_board(monday.theo) == ()
    assert not any("that Theo saw" in one.wrong for one in verifying.verify(monday.mags).flaws)
    [act] = monday.book.sql("SELECT staff_id, act FROM audit ORDER BY id DESC LIMIT 1")
    assert act == (monday.ines.who.id, "said why something is not in the book any more")
    with pytest.raises(NotPossible):
        verifying.explain_lost(monday.ines, "Again.")


def test_a_tail_cut_in_one_go_is_seen_even_by_a_head_that_nobody_signed_in_with(
    monday: HouseOfTests,
) -> None:
    printed = verifying.head(monday.book)
    with past_the_program(monday.path) as book:
        tail_cut(book, random.Random(1))
    assert not verifying.verify(monday.theo, typed_head=printed).whole


def test_a_trigger_that_was_taken_away_is_seen(house: HouseOfTests) -> None:
    with closing(raw_connection(best_driver(), house.path, mode="rw")) as book:
        book.execute("DROP TRIGGER audit_stays")
    assert "audit_stays" in proof.prove(house.book).flaws[0].wrong


def test_every_column_of_every_table_is_covered(monday: HouseOfTests) -> None:
    plant(monday.path, NOOR, "word")
    uncovered = []
    with past_the_program(monday.path) as book:
        book.execute("PRAGMA ignore_check_constraints = ON")
        tables = proving.sealed_tables(book.execute)
        for table in tables:
            _fill(book, table)
        sealing.seal_again(book, "for the test")
        known = proving.the_chain(book.execute)
        salts = proving.salts_of(book.execute)
        assert not list(proving.the_rows(book.execute, known))
        for table in tables:
            for name, kind in _columns(book, table):
                book.execute("SAVEPOINT before")
                book.execute(f'UPDATE "{table}" SET "{name}" = {_otherwise(name, kind)} '
                             f'WHERE rowid = (SELECT max(rowid) FROM "{table}")')  # fmt: skip
                flaws = proving.rows_of(
                    book.execute, table, known, salts, ByPlace(0), lambda _: None
                )
                if not list(flaws):
                    uncovered.append((table, name))
                book.execute("ROLLBACK TO before")
                book.execute("RELEASE before")
    assert len(tables) > 90
    assert not uncovered


def _columns(book: Any, table: str) -> list[tuple[str, str]]:
    found = book.execute(f'PRAGMA table_info("{table}")').fetchall()
    return [(name, kind) for _, name, kind, *_ in found]


def _otherwise(name: str, kind: str) -> str:
    if kind == "INTEGER":
        return f'ifnull("{name}", 0) + 1000'
    return f"ifnull(\"{name}\", '') || 'x'" if kind == "TEXT" else "x'0102'"


def _fill(book: Any, table: str) -> None:
    """A row in a table that has none yet."""
    if book.execute(f'SELECT 1 FROM "{table}"').fetchone() is None:
        of_kind = {"INTEGER": 1, "TEXT": "x", "BLOB": b"x", "REAL": 1.5}
        values = [of_kind[kind] for _, kind in _columns(book, table)]
        book.execute(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(values))})', values)


def test_every_table_is_sealed_by_a_number_that_stays_and_no_other_row_is_touched_unseen(
    house: HouseOfTests,
) -> None:
    with closing(raw_connection(best_driver(), house.path)) as book:
        for table in proving.sealed_tables(book.execute):
            keys = [
                (name, kind)
                for _, name, kind, _, _, key in book.execute(f'PRAGMA table_info("{table}")')
                if key
            ]
            assert keys == [("id", "INTEGER")], table
            for link in book.execute(f'PRAGMA foreign_key_list("{table}")'):
                assert link[5:7] == ("NO ACTION", "NO ACTION"), (table, link)
        for name, sql in book.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            assert "RAISE" in sql or chain.INDEXES.search(sql), name


@pytest.mark.parametrize("statement", ["REPLACE INTO x", "INSERT OR REPLACE INTO x VALUES (1)"])
def test_nothing_is_replaced_unseen(statement: str) -> None:
    with pytest.raises(RuntimeError):
        chain.touches(statement)


def test_when_somebodys_words_end_the_chain_says_only_that_something_went(
    monday: HouseOfTests,
) -> None:
    theirs = {
        ("resident", NOOR),
        *(
            ("note", number)
            for (number,) in monday.book.sql("SELECT id FROM note WHERE resident_id = 1")
        ),
    }
    with monday.ines.book.writing("removed"):
        purging.remove_person(monday.ines.book, NOOR, proof="p", by=1, at=monday.clock())
    found = proof.prove(monday.book)
    assert found.whole, found.flaws
    left = set(monday.book.sql("SELECT table_name, row_number FROM touched"))
    assert not theirs & left
    assert not theirs & set(monday.book.sql("SELECT table_name, row_number FROM seal"))
    [(by, act)] = monday.book.sql("SELECT staff_id, act FROM audit ORDER BY id DESC LIMIT 1")
    assert (by, act) == (1, "removed")
    assert monday.book.sql("SELECT count(*) FROM touched WHERE table_name = ''") > [(10,)]
    purging.finish(monday.book, at=monday.clock(), wait=True)
    assert proof.prove(monday.book).whole


def test_a_salt_goes_with_the_words_it_stood_for(monday: HouseOfTests) -> None:
    sister = MayRing("Ana", "sister", "802-555-0177")
    kept = cards.put_on_card(monday.theo, NOOR, sister, THEY_SAID_SO)
    where = "SELECT salt FROM seal WHERE table_name = 'card_contact' AND row_number = ?"
    [(salt,)] = monday.book.sql(where, kept.id)
    cards.take_off(monday.theo, kept, THEY_SAID_SO)
    assert monday.book.sql(where, kept.id) == []
    assert all(salt not in one.read_bytes() for one in monday.path.parent.glob("*.book"))
    assert proof.prove(monday.book).whole


def test_a_book_from_before_there_was_a_chain_is_sealed_once(tmp_path: Path) -> None:
    path = tmp_path / "old.book"
    path.touch()
    before = tuple(step for step in migrations() if "CREATE TABLE audit" not in step.sql)
    first = next(step.number for step in migrations() if "CREATE TABLE audit" in step.sql)
    migrate(path, best_driver(), tuple(one for one in before if one.number < first))
    with closing(raw_connection(best_driver(), path, mode="rw")) as book:
        book.execute("INSERT INTO home_phrase (phrase, since) VALUES ('old', '2026-01-01')")
    migrate(path, best_driver(), migrations())
    with closing(raw_connection(best_driver(), path)) as book:
        known = proving.the_chain(book.execute)
        assert (known.flaws, list(proving.the_rows(book.execute, known))) == ([], [])
        how = "SELECT what FROM touched WHERE (table_name, row_number) = ('home_phrase', 1)"
        assert book.execute(how).fetchall() == [(chain.SEALED,)]
        acts = [act for (act,) in book.execute("SELECT act FROM audit")]
    assert acts == [f"to shape {migrations()[-1].number}"]


def test_the_copies_that_were_made_keep_their_numbers_and_their_seals_in_the_newer_shape(
    tmp_path: Path,
) -> None:
    """The step that made the table anew: nothing in it is touched, nothing given out again."""
    path, driver = tmp_path / "old.book", best_driver()
    path.touch()
    anew = next(one.number for one in migrations() if "copy_made_anew" in one.sql)
    migrate(path, driver, tuple(one for one in migrations() if one.number < anew))
    copy = 'INSERT INTO copy_made (resident_id, "by", "at", form, file)'
    with closing(raw_connection(driver, path, mode="rw")) as book:
        book.execute("PRAGMA foreign_keys=OFF")
        for form in ("text", "json", "text"):
            book.execute(f"{copy} VALUES (1, 1, '2026-01-01T00:00:00.000000Z', '{form}', '')")
        book.execute("DELETE FROM copy_made WHERE id = 3")
        book.execute("BEGIN IMMEDIATE")
        sealing.seal_again(book, "lived in")
        book.execute("COMMIT")
        head = book.execute("SELECT count(*) FROM audit").fetchone()
    migrate(path, driver, migrations())
    with closing(raw_connection(driver, path, mode="rw")) as book:
        known = proving.the_chain(book.execute)
        assert (known.flaws, list(proving.the_rows(book.execute, known))) == ([], [])
        assert book.execute("SELECT count(*) FROM audit").fetchone() == head, "nothing to seal"
        book.execute("PRAGMA foreign_keys=OFF")
        book.execute(f"{copy} VALUES (1, 1, '2026-01-02T00:00:00.000000Z', 'html', '')")
        found = book.execute("SELECT id, form FROM copy_made ORDER BY id").fetchall()
    assert found == [(1, "text"), (2, "json"), (4, "html")]


def test_a_newer_shape_does_not_make_good_what_was_changed_before(monday: HouseOfTests) -> None:
    with past_the_program(monday.path) as book:
        book.execute("UPDATE note SET text = 'x' WHERE id = 2")
    number = migrations()[-1].number + 1
    step = Migration(number, "more", "ALTER TABLE note ADD COLUMN more TEXT;")
    migrate(monday.path, best_driver(), (*migrations(), step))
    with closing(raw_connection(best_driver(), monday.path)) as book:
        known = proving.the_chain(book.execute)
        flaws = list(proving.the_rows(book.execute, known))
    assert [(one.table, one.number) for one in flaws] == [("note", 2)]


def test_however_many_steps_are_missing_the_chain_is_proved_before_them_and_after(
    monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    with past_the_program(monday.path) as book:
        book.execute("UPDATE note SET text = 'x' WHERE id = 2")
    proofs, prove = [], proving.the_chain

    def counted(execute: chain.Execute) -> proving.Known:
        proofs.append(execute)
        return prove(execute)

    monkeypatch.setattr(proving, "the_chain", counted)
    newest = migrations()[-1].number
    steps = [
        Migration(newest + n, f"more {n}", f"ALTER TABLE note ADD COLUMN more_{n} TEXT;")
        for n in range(1, 6)
    ]
    migrate(monday.path, best_driver(), (*migrations(), *steps))
    assert len(proofs) == 2
    with closing(raw_connection(best_driver(), monday.path)) as book:
        known = prove(book.execute)
        flaws = list(proving.the_rows(book.execute, known))
        last = book.execute("SELECT act FROM audit ORDER BY id DESC").fetchone()
    assert [(one.table, one.number) for one in flaws] == [("note", 2)]
    assert last == (f"to shape {newest + 5}",)


def test_killed_while_writing_the_chain_is_whole(house: HouseOfTests) -> None:
    with a_terminal(write_for_ever, str(house.path), "Theo") as terminal:
        said = lines_of(terminal)
        for _ in range(5):
            next(said)
        terminal.send_signal(signal.SIGKILL)
    found = proof.prove(house.book)
    assert found.whole, found.flaws


def _written(house: HouseOfTests) -> None:
    write(house.theo, "We sat on the steps.", own_words="It was quiet.")


def _added(house: HouseOfTests) -> None:
    _written(house)
    notes.add_to(house.theo, notes.notes(house.theo)[0].id, "And the bread was good.")


def _half_typed(house: HouseOfTests) -> None:
    unfinished.keep(house.theo, "A promise is kept", {"words": "We went"})
    unfinished.drop(house.theo, "A promise is kept")


def _on_the_card(house: HouseOfTests) -> None:
    for contact in cards.card_of(house.theo, NOOR).may_ring:
        cards.take_off(house.theo, contact, THEY_SAID_SO)
    cards.put_on_card(house.theo, NOOR, MayRing("Ana", "sister", "802-555-0177"), THEY_SAID_SO)


def _broken_off(house: HouseOfTests) -> None:
    with suppress(ValueError), house.theo.book.writing():
        _written(house)
        raise ValueError


def _signed_in(house: HouseOfTests) -> None:
    verifying.keep_what_i_saw(house.theo)


ACTS: tuple[Callable[[HouseOfTests], None], ...] = (
    _written,
    _added,
    _half_typed,
    _on_the_card,
    _broken_off,
    _signed_in,
)


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=st.lists(st.sampled_from(ACTS), min_size=1, max_size=8), ends=st.booleans())
def test_whatever_is_done_at_the_desk_the_book_is_as_it_was_written(
    acts: list[Callable[[HouseOfTests], None]], ends: bool, lived_in: Path, tmp_path: Path
) -> None:
    with a_copy(lived_in, tmp_path) as house:
        for act in acts:
            act(house)
        if ends:
            with house.book.writing():
                purging.remove_person(house.book, NOOR, proof="p", by=1, at=house.clock())
        found = proof.prove(house.book)
        assert found.whole, found.flaws


@given(st.binary(min_size=32, max_size=32))
def test_a_head_can_be_read_from_paper(head: bytes) -> None:
    shown = head_shown(head)
    assert len(shown) == 19
    beginning = head_typed(shown.lower().replace("0", "o").replace("1", "l").replace("-", " "))
    assert beginning is not None
    assert head.startswith(beginning)


@pytest.mark.parametrize("typed", ["", "7K2M", "7K2M-0QW4-9XRD-3TB?", "7K2M-0QW4-9XRD-3TBN-1"])
def test_what_is_no_head_is_said(typed: str) -> None:
    assert head_typed(typed) is None


@given(st.sets(st.integers(min_value=1, max_value=500)))
def test_a_tombstone_keeps_its_numbers(numbers: set[int]) -> None:
    assert chain.of_ranges(chain.as_ranges(numbers)) == numbers


def test_a_bit_that_turned_over_is_never_passed_over(monday: HouseOfTests, tmp_path: Path) -> None:
    with closing(monday.book.raw(mode="rw")) as book:
        book.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    good, sound = _content(monday.path), monday.path.read_bytes()
    path, dice = copied(monday.path, tmp_path / "rotten.book"), random.Random(7)
    for _ in range(20):
        rotten = bytearray(sound)
        rotten[dice.randrange(4096, len(sound))] ^= 1 << dice.randrange(8)
        path.write_bytes(rotten)
        path.chmod(0o600)
        if _content(path) != good:
            assert not _found_whole(path)


def _content(path: Path) -> object:
    """What stands in the tables whose rows are sealed, if it can be read at all."""
    try:
        with closing(raw_connection(best_driver(), path, immutable=True)) as book:
            return [
                book.execute(f'SELECT * FROM "{table}" ORDER BY rowid').fetchall()
                for table in proving.sealed_tables(book.execute)
            ]
    except (best_driver().module.Error, ValueError):
        return None


def _found_whole(path: Path) -> bool:
    try:
        return proof.prove(opening.open_book(path)).whole
    except BookTrouble:
        return False
