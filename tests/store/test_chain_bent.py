"""The chain itself bent: rows of it moved, merged, emptied or renumbered, and each time seen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from handover.desk import follow_ups, notes, verifying
from handover.desk.follow_ups import Promise
from handover.store.engine import chain, proof
from tests.house_of_tests import NOOR, HouseOfTests, write
from tests.store.test_purging import end
from tests.tampering import past_the_program


def test_what_an_entry_touched_stays_in_one_piece(monday: HouseOfTests) -> None:
    with past_the_program(monday.path) as book:
        [(last, entry)] = book.execute(
            "SELECT max(id), audit_id FROM touched GROUP BY audit_id HAVING count(*) > 1 LIMIT 1"
        )
        book.execute("UPDATE touched SET id = id + 1000000 WHERE id = ?", (last,))
    flaws = proof.prove(monday.book).flaws
    assert ("audit", entry) in [(one.table, one.number) for one in flaws]


def test_a_row_put_back_as_it_was_before_is_seen(monday: HouseOfTests) -> None:
    mine = next(one for one in notes.notes(monday.mags) if one.author_id == monday.mags.who.id)
    [before] = monday.book.sql("SELECT * FROM note WHERE id = ?", mine.id)
    [salt] = monday.book.sql(
        "SELECT salt FROM seal WHERE table_name = 'note' AND row_number = ?", mine.id
    )
    notes.reword(monday.mags, mine, "We walked to the park.")
    with past_the_program(monday.path) as book:
        columns = ", ".join("?" * len(before))
        book.execute("DELETE FROM note WHERE id = ?", (mine.id,))
        book.execute(f"INSERT INTO note VALUES ({columns})", before)
        book.execute(
            "UPDATE seal SET salt = ? WHERE table_name = 'note' AND row_number = ?",
            (*salt, mine.id),
        )
    assert proof.prove(monday.book).flaws[0].number == mine.id


def test_words_that_somebody_else_blinded_are_seen(monday: HouseOfTests) -> None:
    with past_the_program(monday.path) as book:
        book.execute("DELETE FROM note WHERE id = 1")
        chain.blind(book.execute, {("note", 1)})
    wrong = {one.table for one in proof.prove(monday.book).flaws}
    assert "tombstone" in wrong


def test_a_row_cannot_go_along_with_words_that_ended_beside_it(monday: HouseOfTests) -> None:
    end(monday)
    version, blinded = _a_version_of_the_roster_beside_words_that_ended(monday)
    number, table, row, what, digest = version
    both = chain.leaf_of(table, row, what, digest) + blinded[1]
    with past_the_program(monday.path) as book:
        book.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))
        book.execute("DELETE FROM seal WHERE table_name = ? AND row_number = ?", (table, row))
        book.execute("DELETE FROM touched WHERE id = ?", (number,))
        book.execute("UPDATE touched SET digest = ? WHERE id = ?", (both, blinded[0]))
    assert not proof.prove(monday.book).whole


def _a_version_of_the_roster_beside_words_that_ended(
    house: HouseOfTests,
) -> tuple[tuple[Any, ...], tuple[int, bytes]]:
    """What the chain says of it, and what stands there of the words, right after it."""
    [found] = house.book.sql(
        "SELECT n.id, n.table_name, n.row_number, n.what, n.digest, b.id, b.digest "
        "FROM touched n JOIN touched b ON b.id = n.id + 1 AND b.audit_id = n.audit_id "
        "WHERE n.table_name = 'roster_version' AND b.table_name = ''"
    )
    return found[:5], found[5:]


def test_an_older_entry_cannot_be_made_to_count_as_the_newer(monday: HouseOfTests) -> None:
    walk = follow_ups.promise(monday.theo, Promise("A walk", resident_id=NOOR, agreed=True)).id
    [was] = monday.book.sql("SELECT * FROM follow_up WHERE id = ?", walk)
    seal = "table_name = 'follow_up' AND row_number = ?"
    [(salt,)] = monday.book.sql(f"SELECT salt FROM seal WHERE {seal}", walk)
    follow_ups.take(monday.theo, walk)
    with past_the_program(monday.path) as book:
        book.execute(
            "UPDATE touched SET id = id - 1000000 "
            f"WHERE audit_id = (SELECT max(audit_id) FROM touched WHERE {seal})",
            (walk,),
        )
        book.execute("DELETE FROM follow_up WHERE id = ?", (walk,))
        book.execute(f"INSERT INTO follow_up VALUES ({', '.join('?' * len(was))})", was)
        book.execute(f"UPDATE seal SET salt = ? WHERE {seal}", (salt, walk))
    assert not proof.prove(monday.book).whole


def test_an_entry_planted_in_pieces_is_no_entry_to_change_later(monday: HouseOfTests) -> None:
    """Nothing fits an entry in two pieces; that its own hash is nothing too makes it no better."""
    with past_the_program(monday.path) as book:
        [(entry, last)] = book.execute(
            "SELECT audit_id, max(id) FROM touched GROUP BY audit_id HAVING count(*) > 1 "
            "ORDER BY audit_id DESC LIMIT 1"
        )
        book.execute("UPDATE touched SET id = id + 1000000 WHERE id = ?", (last,))
        book.execute("UPDATE audit SET rows_hash = x'' WHERE id = ?", (entry,))
        _hash_again(book)
    assert [(one.table, one.number) for one in proof.prove(monday.book).flaws] == [("audit", entry)]


def _hash_again(book: Any) -> None:
    """Every entry's hash as it would be if what stands in the book had been written so."""
    previous = chain.BEGINNING
    every = book.execute('SELECT id, "at", staff_id, act, rows_hash FROM audit ORDER BY id')
    for number, at, by, act, rows in every.fetchall():
        new = chain.hash_of(previous, number, at, by, act, rows)
        book.execute(
            "UPDATE audit SET previous = ?, hash = ? WHERE id = ?", (previous, new, number)
        )
        previous = new
    book.execute("UPDATE chain_head SET hash = ?", (previous,))


def test_what_is_in_the_chain_before_its_first_entry_belongs_to_no_entry(
    monday: HouseOfTests,
) -> None:
    with past_the_program(monday.path) as book:
        book.execute(
            "INSERT INTO touched (id, audit_id, table_name, row_number, what, digest) "
            "SELECT -5, -1, table_name, row_number, what, digest FROM touched WHERE id = 1"
        )
    assert not proof.prove(monday.book).whole


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE touched SET audit_id = NULL WHERE id = 5",
        "UPDATE touched SET table_name = NULL WHERE id = 5",
        "UPDATE touched SET row_number = NULL WHERE id = 5",
        "UPDATE touched SET row_number = 1.5 WHERE id = 5",
        "UPDATE touched SET what = NULL WHERE id = 5",
        "UPDATE touched SET digest = NULL WHERE id = 5",
        "UPDATE seal SET table_name = NULL WHERE id = 5",
        "UPDATE seal SET row_number = NULL WHERE id = 5",
        "UPDATE seal SET row_number = 1.5 WHERE id = 5",
        "UPDATE seal SET salt = NULL WHERE id = 5",
    ],
)
def test_what_a_damaged_page_lost_is_named_and_stops_nothing(
    damage: str, monday: HouseOfTests
) -> None:
    _as_one_bad_byte_leaves_it(monday.path, damage)
    flaws = proof.prove(monday.book).flaws
    assert flaws
    assert len({(one.table, one.number) for one in flaws}) == len(flaws) <= 3, "each named once"
    write(monday.theo, "Work goes on.")
    assert not verifying.verify(monday.mags).whole


def _as_one_bad_byte_leaves_it(path: Path, sql: str) -> None:
    """Something stands in a column that its table would not take, and the table is as it was."""
    with past_the_program(path) as book:
        shapes = book.execute(
            "SELECT sql, name FROM sqlite_master WHERE name IN ('touched', 'seal')"
        ).fetchall()
        book.execute("PRAGMA writable_schema = ON")
        book.execute(
            "UPDATE sqlite_master SET sql = replace(replace(sql, 'STRICT', ''), 'NOT NULL', '') "
            "WHERE name IN ('touched', 'seal')"
        )
        book.execute("PRAGMA writable_schema = RESET")
    with past_the_program(path) as book:
        book.execute(sql)
        book.execute("PRAGMA writable_schema = ON")
        book.executemany("UPDATE sqlite_master SET sql = ? WHERE name = ?", shapes)
        book.execute("PRAGMA writable_schema = RESET")
