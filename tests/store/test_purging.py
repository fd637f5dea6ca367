"""What was written about somebody goes wholly: from every table, every file and every copy.

The book here is a plain one, so that a word can be looked for in its bytes. Of an encrypted one a
decrypted copy would have to be read; there is no encrypted book yet.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from handover.desk import handovers, naming, notes, opening, residents, unfinished
from handover.desk.handover_pages import handover_page
from handover.house.names import SOMEONE_WHO_STAYED
from handover.house.refusals import BookBusy, BookDamaged
from handover.store import people, purging
from handover.store.engine import backups, copies, erasing
from handover.store.engine.chain import OWN_TABLES
from handover.store.engine.content import Content
from handover.store.engine.driver import best_driver, raw_connection
from handover.store.engine.reaching import reach
from tests.house_of_tests import BEE, KAI, NOOR, SAM, THEY_SAID_SO, HouseOfTests, in_files, write
from tests.planting import name_everywhere, plant

WORD = "quillonberry"
NOW = datetime(2026, 6, 11, 9, 0, tzinfo=UTC)
INES = 1


def end(house: HouseOfTests, resident_id: int = NOOR) -> None:
    with house.book.writing():
        purging.remove_person(house.book, resident_id, proof="p", by=INES, at=NOW)
    purging.finish(house.book, at=NOW, wait=True)


def schema_of(path: Path) -> list[str]:
    with closing(raw_connection(best_driver(), path)) as book:
        return [sql for (sql,) in book.execute("SELECT sql FROM sqlite_master WHERE sql NOTNULL")]


def content_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(raw_connection(best_driver(), path)) as book:
        named = book.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: book.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in named}


def only_backup(path: Path) -> Path:
    (backup,) = copies.backups_in(copies.default_folder(path), path)
    return backup


def test_no_word_and_no_name_is_left_in_any_file(monday: HouseOfTests) -> None:
    planted = plant(monday.path, NOOR, WORD)
    name_everywhere(monday.path, "Noor")
    for ending in ("before-0007", "after-removal-3", "before-0011-wal"):
        monday.path.with_name(f"house.book.{ending}").write_bytes(monday.path.read_bytes())
    monday.path.with_name(".house.book.copying-1-abcd").write_bytes(f"{WORD} Noor".encode())
    assert len(in_files(monday.path.parent, WORD)) >= 4
    temporary = {*Path(tempfile.gettempdir()).glob("etilqs_*")}

    end(monday)

    assert len(planted) > 25
    for word in (WORD, "Noor", "window open", "It rose!", "Read one thing"):
        assert in_files(monday.path.parent, word) == (), word
    assert {*Path(tempfile.gettempdir()).glob("etilqs_*")} <= temporary
    there = sorted(one.name for one in monday.path.parent.iterdir())
    assert [one for one in there if not one.endswith(("-wal", "-shm"))] == [
        "house.book",
        "house.book.backups",
        "house.book.keys",
    ]
    backup = only_backup(monday.path)
    assert sorted(backup.parent.iterdir()) == list(copies.with_what_lies_beside(backup))


def test_the_book_is_made_as_before_and_keeps_what_it_holds(monday: HouseOfTests) -> None:
    before = sorted(schema_of(monday.path))
    end(monday)
    assert sorted(schema_of(monday.path)) == before
    assert monday.book.sql("PRAGMA foreign_key_check") == []
    assert monday.book.sql("PRAGMA integrity_check") == [("ok",)]
    with pytest.raises(Exception, match="never deleted"), monday.book.writing():
        monday.book.sql("DELETE FROM note")


def test_what_is_about_others_stays_as_it_was(monday: HouseOfTests) -> None:
    write(monday.theo, "He carved a spoon.", KAI, own_words="Mine")
    before = residents.person_page(monday.theo, KAI), residents.person_page(monday.theo, SAM)
    end(monday)
    assert before == (
        residents.person_page(monday.theo, KAI),
        residents.person_page(monday.theo, SAM),
    )


def test_the_handovers_go_on_without_them(monday: HouseOfTests) -> None:
    end(monday)
    page = handover_page(monday.mags, 1)
    assert [part.name for part in page.parts if part.part == NOOR] == []
    assert "The kettle is new." in str(page)
    write(monday.mags, "Soup.", SAM)
    handovers.give(monday.mags)


def test_the_name_in_what_remains_becomes_somebody_who_stayed(monday: HouseOfTests) -> None:
    note = write(monday.theo, "Noor's plant is on the sill; noor said water it.", None)
    end(monday)
    assert notes.note_by_id(monday.theo, note.id).text == (
        f"{SOMEONE_WHO_STAYED}'s plant is on the sill; noor said water it."
    )


def test_a_name_that_somebody_else_bears_stays_theirs(monday: HouseOfTests) -> None:
    note = write(monday.theo, "Noor's plant is on the sill.", None)
    with monday.book.writing():
        people.add_resident(monday.book, "Noor")
    end(monday)
    assert "Noor's plant" in notes.note_by_id(monday.theo, note.id).text
    assert in_files(monday.path.parent, "window open") == ()


def test_a_name_of_one_letter_changes_no_moment_and_no_rule(monday: HouseOfTests) -> None:
    for letter in ("T", "A"):
        who = residents.welcome(monday.theo, letter)
        write(monday.theo, f"{letter} planted the beans.", None)
        with monday.book.writing():
            purging.remove_person(monday.book, who.id, proof=letter, by=INES, at=NOW)
    assert [note.text for note in notes.notes(monday.theo)][:2] == [
        f"{SOMEONE_WHO_STAYED} planted the beans."
    ] * 2
    assert [rule for (rule,) in monday.book.sql("SELECT rule FROM answer")] == ["A1"]


def test_a_word_of_a_name_that_is_somebody_elses_stays_theirs(monday: HouseOfTests) -> None:
    both = residents.welcome(monday.theo, "Ann Bee")
    note = write(monday.theo, "Ann Bee sang with Bee.", None)
    end(monday, both.id)
    assert notes.note_by_id(monday.theo, note.id).text == f"{SOMEONE_WHO_STAYED} sang with Bee."


def test_a_name_they_used_before_goes_as_well(monday: HouseOfTests) -> None:
    note = write(monday.theo, "Noor's plant is on the sill.", None)
    naming.change_name(
        monday.theo, residents.resident_by_id(monday.theo, NOOR), "Nour", THEY_SAID_SO
    )
    write(monday.theo, "Nour watered it.", None)
    end(monday)
    assert notes.note_by_id(monday.theo, note.id).text.startswith(SOMEONE_WHO_STAYED)
    for name in ("Noor", "Nour"):
        assert in_files(monday.path.parent, name) == (), name


def test_a_word_at_home_twice_once_the_name_is_gone_is_kept_once(monday: HouseOfTests) -> None:
    with monday.book.writing():
        for phrase in (f"what {SOMEONE_WHO_STAYED} says", "what Noor says"):
            monday.book.sql("INSERT INTO home_phrase (phrase, since) VALUES (?, 'x')", phrase)
    end(monday)
    assert monday.book.sql("SELECT phrase FROM home_phrase") == [
        (f"what {SOMEONE_WHO_STAYED} says",)
    ]


def test_what_the_house_promised_itself_stays_and_only_forgets_where_it_came_from(
    monday: HouseOfTests,
) -> None:
    note_id = monday.book.sql("SELECT id FROM note WHERE resident_id = ?", NOOR)[0][0]
    with monday.book.writing():
        monday.book.sql(
            "INSERT INTO follow_up (text, kind, who_asked, status, made_by, made_at, from_note_id,"
            " carried, outcome_words, version) VALUES ('Buy flour', 'house',"
            " 'the house needs it', 'open', 1, '2026-03-09T15:00:00.000000Z', ?, 0, '', 1)",
            note_id,
        )
    found = reach(monday.book, {"resident": {NOOR}})
    assert [link.column for link, _ in found.loose] == ["from_note_id"]
    end(monday)
    assert monday.book.sql("SELECT text, from_note_id FROM follow_up") == [("Buy flour", None)]


def test_half_typed_words_about_them_go_and_others_stay(monday: HouseOfTests) -> None:
    newest = monday.book.sql("SELECT max(id) FROM note")[0][0]
    for place in (
        f"How would Noor like to be met?|person {NOOR}",
        f"What would you add?|note {newest}",
        f"The one thing|part {NOOR}",
        f"In your own words|together {NOOR}",
        f"How did it go?|check-in {NOOR}",
        f"Our own|limits staff {NOOR} row {NOOR}",
        f"In your own words|together {newest}",
        f"A new question|something of theirs {NOOR}",
        f"What is there to celebrate?|person {BEE}",
        f"What is right?|handover {NOOR}",
        "What was agreed?|agreements",
    ):
        unfinished.keep(monday.theo, place, {"f": "half"})
    end(monday)
    assert {place for (place,) in monday.book.sql("SELECT place FROM unfinished")} == {
        f"What is there to celebrate?|person {BEE}",
        f"What is right?|handover {NOOR}",
        f"Our own|limits staff {NOOR} row {NOOR}",
        f"In your own words|together {newest}",
        "What was agreed?|agreements",
        "A promise is kept",
    }


def test_the_backup_is_the_book_as_it_is_now(monday: HouseOfTests) -> None:
    end(monday)
    backup = only_backup(monday.path)
    assert backup.stat().st_mode & 0o777 == 0o600
    of_book, of_backup = content_of(monday.path), content_of(backup)
    # It was neither finished nor listed yet; that is in the chain of the book only.
    for one in ("removal", "backup", *OWN_TABLES, "sqlite_sequence"):
        assert of_book.pop(one) != of_backup.pop(one)
    assert of_book == of_backup
    opened = opening.open_book(backup)
    assert purging.under_way(opened) == ()


def test_a_backup_that_is_not_the_same_removes_nothing(
    monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = monday.path.with_name("house.book.before-0007")
    older.write_bytes(monday.path.read_bytes())
    contents = iter([Content(1, 1, 1, "a"), Content(1, 1, 1, "b")])
    monkeypatch.setattr(backups, "content_of", lambda *_, **__: next(contents))
    with pytest.raises(BookDamaged):
        end(monday)
    assert older.exists()
    assert not list(copies.default_folder(monday.path).iterdir())
    monkeypatch.undo()
    opening.open_book(monday.path)
    assert not older.exists()


def test_somebody_who_reads_is_waited_for_and_then_it_is_said(monday: HouseOfTests) -> None:
    with closing(raw_connection(best_driver(), monday.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM note").fetchall()
        with monday.book.writing():
            purging.remove_person(monday.book, NOOR, proof="p", by=INES, at=NOW)
        with pytest.raises(BookBusy, match="others have the book open"):
            erasing.wipe(monday.book, patience_s=0.2)
        assert purging.under_way(monday.book) == (1,)
        threading.Timer(0.5, reader.execute, ["COMMIT"]).start()
        assert purging.finish(monday.book, at=NOW, wait=True) is not None
    assert in_files(monday.path.parent, "window open") == ()


STAGES = (
    "purging.remove",
    "purging._reword",
    "purging._note_down",
    "erasing.wipe",
    "backups._copied",
    "backups._prove",
    "backups._give_its_name",
    "copies.remove_copies",
    "RemovalRow.update",
)
KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from handover.desk import opening
from handover.store import purging
from handover.store.engine import backups, copies, erasing
from handover.store.rows.leaving import RemovalRow

place, when, path = sys.argv[1:]
book = opening.open_book(Path(path))
room, _, name = place.partition(".")
room = globals()[room]
true = getattr(room, name)

def killed(*given, **named):
    if when == "after":
        true(*given, **named)
    os.kill(os.getpid(), signal.SIGKILL)

setattr(room, name, killed)
now = datetime(2026, 6, 11, 9, 0, tzinfo=UTC)
with book.writing():
    purging.remove_person(book, 1, proof="p", by=1, at=now)
purging.finish(book, at=now, wait=True)
"""


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("stage", STAGES)
def test_killed_at_any_point_nothing_has_gone_or_all_of_it_goes(
    monday: HouseOfTests, stage: str, when: str
) -> None:
    older = monday.path.with_name("house.book.before-0007")
    older.write_bytes(monday.path.read_bytes())
    before = content_of(monday.path)

    ran = subprocess.run(
        [sys.executable, "-c", KILLED, stage, when, str(monday.path)], capture_output=True
    )
    assert ran.returncode == -signal.SIGKILL, ran.stderr.decode()

    book = opening.open_book(monday.path)
    after = content_of(monday.path)
    if after == before:
        assert stage.startswith("purging.")
        assert older.exists()
        end(monday)
    assert purging.under_way(book) == ()
    for word in ("Noor", "window open", "It rose!"):
        assert in_files(monday.path.parent, word) == (), word
    folder = only_backup(monday.path).parent
    assert not [one for one in folder.iterdir() if ".copying-" in one.name]


def test_two_at_once_finish_it_once(monday: HouseOfTests) -> None:
    with monday.book.writing():
        purging.remove_person(monday.book, NOOR, proof="p", by=INES, at=NOW)
    code = (
        "import sys; from pathlib import Path; from handover.desk import opening; "
        "opening.open_book(Path(sys.argv[1]))"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", code, str(monday.path)], stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    assert [(one.communicate(timeout=60)[1], one.returncode) for one in running] == [(b"", 0)] * 3
    opening.open_book(monday.path)
    assert purging.under_way(monday.book) == ()
    assert in_files(monday.path.parent, "window open") == ()


def test_somebody_who_is_writing_meanwhile_loses_nothing(monday: HouseOfTests) -> None:
    written: list[int] = []
    begun, ended = threading.Event(), threading.Event()

    def go_on_writing() -> None:
        while not ended.is_set():
            begun.set()
            written.append(write(monday.mags, f"Line {len(written)}", SAM).id)
            time.sleep(0.02)

    writer = threading.Thread(target=go_on_writing)
    writer.start()
    begun.wait()
    try:
        end(monday)
    finally:
        ended.set()
        writer.join()
    found = {note.id for note in notes.notes(monday.mags, newest=1000)}
    assert written
    assert set(written) <= found
    assert os.path.getsize(only_backup(monday.path)) > 0
