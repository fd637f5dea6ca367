"""A house of many years: no page that is opened every day reads what lies behind it.

Whether a query reads all of a table is asked of SQLite itself, about every query of these pages;
it plans the same way for a small book as for a million notes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from handover.desk import (
    board,
    finding,
    follow_ups_page,
    handover_pages,
    here_when,
    leads,
    notes,
    off_shift,
    opening,
    residents,
    waiting,
    who,
)
from handover.desk.desk import Desk
from tests.house_of_tests import NOOR, PASSPHRASE, HouseOfTests, live_a_day, write

STAYS_SMALL = frozenset(
    {
        *("house", "staff_member", "chain_head", "last_sign_in", "head_explained", "house_card"),
        *("switched_off", "home_phrase", "not_a_detail", "public_contact", "wording_rule"),
        *("usual_shift", "keeping", "removal", "chore", "backup_trouble"),
        # What somebody has decided or begun, and what is over is taken out or seldom comes.
        *("agreement", "stood_aside", "parting", "to_tell", "move_suggestion", "out_now"),
        *("promise_waiting", "draft", "unfinished", "debrief", "confidence_marker", "former_name"),
        *("meeting_line", "meeting_agreement", "meeting_present", "standing_message"),
        # Everybody's name, which the rules must know before a text is let in.
        "resident",
    }
)
"""Tables of which all may be read: they do not grow with the notes."""
NEWEST_FIRST = frozenset({"note", "handover", "roster_version", "backup", "meeting"})
"""Of these the newest few are read from the end, as far as a LIMIT says."""
OF_A_FEW = frozenset({"acknowledgement_open", "answer_open", "note_reflection", "priority_goes_on"})
"""Indexes that hold only what is still open."""
_TABLE = re.compile(r'(?:FROM|JOIN|UPDATE) "?(\w+)"?(?: AS "?(\w+)"?)?')


def opened_every_day(house: HouseOfTests) -> dict[str, Callable[[], object]]:
    """What is read and written on any shift."""
    theo, mags, ines = house.theo, house.mags, house.ines
    return {
        "sign in": lambda: opening.sign_in(house.book, "Theo", PASSPHRASE, clock=house.clock),
        "the board": lambda: [board.board(one) for one in (theo, mags, ines)],
        "getting ready": lambda: board.get_ready(mags),
        "somebody's page": lambda: residents.person_page(theo, NOOR),
        "the next handover": lambda: handover_pages.next_page(mags),
        "receiving": lambda: handover_pages.handover_page(mags, 1),
        "while away": lambda: waiting.while_away(house.jun),
        "promises": lambda: follow_ups_page.follow_ups_page(theo),
        "promises to somebody": lambda: follow_ups_page.follow_ups_page(theo, NOOR),
        "notes": lambda: notes.notes(theo),
        "the house": lambda: leads.in_the_house(theo),
        "who is here": lambda: (who.who_is_here(theo), here_when.here_when(theo)),
        "off shift": lambda: off_shift.unexplained(ines, (NOOR,)),
        "writing": lambda: write(mags, "We drank tea.", NOOR, own_words="More tea!"),
        "finding": lambda: [
            finding.find(theo, typed, still_typing=True)
            for typed in ("te", "tea", "tea bread", "who:noor tea", "by:me since:3d", "is:open")
        ],
    }


class Watched:
    """The queries of a book, and of which tables each of them reads all rows."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        self.found: dict[str, set[str]] = {}
        database: Any = desk.book._db
        run = database.execute_sql

        def execute(sql: str, values: Sequence[object] = (), *more: object) -> object:
            if sql.lstrip()[:6].upper() in {"SELECT", "UPDATE", "DELETE"} and sql not in self.found:
                plan = run(f"EXPLAIN QUERY PLAN {sql}", values or ()).fetchall()
                self.found[sql] = set(_read_whole(sql, [row[3] for row in plan]))
            return run(sql, values, *more)

        monkeypatch.setattr(database, "execute_sql", execute)


def _read_whole(sql: str, plan: list[str]) -> list[str]:
    if "(0 = 1)" in sql:
        return []
    called = {alias or table: table for table, alias in _TABLE.findall(sql)}
    sorted_first = any("TEMP B-TREE FOR ORDER" in step for step in plan)
    found: list[str] = []
    for step in plan:
        scanned = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", step)
        if scanned is None or "VIRTUAL TABLE" in step or scanned[2] in OF_A_FEW:
            continue
        table = str(called.get(scanned[1], scanned[1]))
        ends = "LIMIT" in sql and not sorted_first and "DESC" in sql
        if table not in STAYS_SMALL and not (table in NEWEST_FIRST and ends):
            found.append(table)
    return found


def test_no_page_of_every_day_reads_all_that_was_ever_written(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    live_a_day(house)
    watched = Watched(house.theo, monkeypatch)
    whole: list[str] = []
    for page, look in opened_every_day(house).items():
        before = set(watched.found)
        look()
        whole += [
            f"{page} reads all of {table}: {sql}"
            for sql, tables in watched.found.items()
            if sql not in before
            for table in tables
        ]
    assert not whole, "\n".join(whole)
    assert len(watched.found) > 100, "the queries were seen"
