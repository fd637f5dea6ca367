"""Ending what was written about somebody: nothing is left but that something was removed.

Three steps, each safe to be cut off at any point. First everything goes in one transaction, which
also notes that a removal is under way. Then the file is written anew. Then a backup is made, proved
and put in the place of every older one. Whoever opens the book next finishes what was cut off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from handover.house.backups import BackupReason, Manifest, Told, part_of, untold
from handover.house.handovers import EntryKind
from handover.house.names import SOMEONE_WHO_STAYED, Hiding, with_instead, written
from handover.house.plain_text import same_name
from handover.house.regex import regex
from handover.store import backups, entries, people
from handover.store.engine import backups as engine
from handover.store.engine import copies, erasing, finding
from handover.store.engine.book import IN_PASSING_S, Book
from handover.store.engine.reaching import PEOPLE, Reached, reach, remove
from handover.store.removals import under_way as under_way
from handover.store.rows.leaving import RemovalRow
from handover.store.rows.writing import UnfinishedRow

NAMES_STAY = frozenset(
    {"house", "staff_member", PEOPLE, "former_name", "public_contact", "removal", "tombstone"}
    | {"backup", "backup_trouble", "put_back"}
)
"""Tables in which a word is nobody's who stayed: the house's, the team's, others', the town's, and
the names of files."""

NO_WORDS = regex(r"\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?|[A-Z]\d+")
"""A day, a moment or the number of a rule: there is no name in them, whatever its one letter."""

PLACES = {
    **dict.fromkeys(("person", "card", "part", "resident"), PEOPLE),
    **dict.fromkeys(("together", "with", "plan", "pacts", "order", "stay", "in"), PEOPLE),
    **dict.fromkeys(("confidence", "arriving"), PEOPLE),
    "note": "note",
    "priority": "priority",
    "promise": "follow_up",
    "step": "step",
    "pact": "pact",
    "words": "own_words",
    **dict.fromkeys(("handover", "directory", "row", "staff", "shift", "agreement"), ""),
    **dict.fromkeys(("message", "chore", "acts"), ""),
    # What is one of somebody's, after the place that says whose.
    **dict.fromkeys(("marker", "hold", "contact", "side", "one"), ""),
}
"""What words that are not kept yet may be about, and the table it stands in; none where it is not
somebody who stays. `in` is the end of `check-in`."""

ABOUT_ANYBODY = frozenset({"everybody", "several", "landed"})
"""Places that do not say of whom of those who stay something is typed there."""


def remove_person(book: Book, resident_id: int, *, proof: str, by: int, at: datetime) -> int:
    """Inside a transaction: everything about somebody goes; the removal's number comes back.

    Every name they used here becomes "someone who stayed here" in what remains, unless somebody
    else in the book bears it too.

    Raises:
        NotFound: There is nobody of that number.
    """
    people.resident(book, resident_id)
    names = people.names_ever(book)[resident_id]
    found = reach(book, {PEOPLE: {resident_id}})
    found.rows.setdefault("unfinished", set()).update(_unfinished(book, found, resident_id, names))
    with erasing.nothing_held(book):
        remove(book, found)
        _reword(book, [name for name in names if not _borne_by_another(book, name)])
    finding.anew(book)
    return _note_down(book, proof=proof, by=by, at=at)


def remove_things(book: Book, things: Mapping[str, Iterable[int]], *, by: int, at: datetime) -> int:
    """Inside a transaction: these rows go, by table, and what hangs on them."""
    found = reach(book, things)
    with erasing.nothing_held(book):
        remove(book, found)
    finding.anew(book)
    return _note_down(book, proof="", by=by, at=at)


def rows_of(book: Book, table: str, resident_id: int) -> set[int]:
    """The rows of somebody in a table that says whose they are."""
    rows = book.sql(f'SELECT rowid FROM "{table}" WHERE resident_id = ?', resident_id)
    return {int(number) for (number,) in rows}


def entries_of(book: Book, kind: EntryKind, subjects: Iterable[int]) -> set[int]:
    """How these things were handed over."""
    return {one.id for one in entries.entries_of(book, kind, sorted(subjects))}


def _note_down(book: Book, *, proof: str, by: int, at: datetime) -> int:
    return book.add(RemovalRow, proof=proof, by=by, at=at)


def _borne_by_another(book: Book, name: str) -> bool:
    return any(same_name(name, other) for other in _names_of_others(book))


def _names_of_others(book: Book) -> list[str]:
    """Everybody's who is still in the book: theirs, once the one who goes is out of it."""
    residents = [name for every in people.names_ever(book).values() for name in every]
    return [*residents, *(one.name for one in people.staff(book))]


def _reword(book: Book, names: Sequence[str]) -> None:
    """Inside `nothing_held`, when their own rows have gone."""
    if not names:
        return
    hiding = Hiding(names, instead=SOMEONE_WHO_STAYED, whole=_shares_a_word(book, names))
    begin = {form.split()[0].lower() for name in names for form in written(name)}

    def change(text: str) -> str:
        # Most texts name nobody, and that is seen quickly.
        if text.isascii() and not any(one in text.lower() for one in begin):
            return text
        return text if NO_WORDS.fullmatch(text) else hiding.hide(text)

    erasing.reword_all(book, change, but_not=NAMES_STAY)


def _shares_a_word(book: Book, names: Sequence[str]) -> bool:
    """Is somebody else called by a part of one of these names, as Marie is by one of Ann Marie?"""
    others = {word for name in _names_of_others(book) for word in name.split()}
    words = [word for name in names for word in name.split()]
    return any(same_name(word, other) for word in words for other in others)


def _unfinished(book: Book, found: Reached, resident_id: int, names: Sequence[str]) -> set[int]:
    """Words typed about them and not yet kept. A place that cannot be told apart goes as well:

    also words from before they left that may be about anybody.
    """
    stay = people.resident(book, resident_id).stay
    left_at = stay.left_at if stay else None
    return {
        row.id
        for row in book.rows(UnfinishedRow.select())
        if with_instead(row.place, names, "") != row.place
        or (_about_anybody(row.place) and left_at is not None and row.kept_at <= left_at)
        or any(
            _is_gone(found, resident_id, what.strip(), int(number))
            for what, number in re.findall(r"([a-z' ]*?)[ :](\d+)", row.place.partition("|")[2])
        )
    }


def _about_anybody(place: str) -> bool:
    return place.partition("|")[2] in ABOUT_ANYBODY


def _is_gone(found: Reached, resident_id: int, what: str, number: int) -> bool:
    table = PLACES.get(what.rpartition(" ")[2])
    if table is not None:
        return number in found.of(table)
    return number == resident_id or any(number in rows for rows in found.rows.values())


def known_proof(book: Book, proof: str) -> tuple[datetime, int] | None:
    """When something with that proof was removed, and by whom; None if there is no such thing."""
    row = book.row(
        RemovalRow.select().where((RemovalRow.proof == proof) & (RemovalRow.proof != ""))
    )
    return (row.at, row.by) if row else None


def settled_by(book: Book, manifest: Manifest | None, *, at: datetime) -> None:
    """A backup that was made by a removal is what that removal left: nothing is open in it."""
    if manifest is not None and manifest.reason is BackupReason.REMOVAL:
        open_ones = RemovalRow.finished_at.is_null()
        book.run(RemovalRow.update(finished_at=at).where(open_ones))


def finish(book: Book, *, at: datetime, wait: bool, told: Told = untold) -> Path | None:
    """Clean the file and its copies after a removal; where the new backup lies comes back.

    Without `wait` it is left to whoever is doing it already. None: there was nothing to do.

    Raises:
        BookBusy: Others were reading for too long; it is done at the next opening.
        BookDamaged: The new backup is not as the book is; the older ones were left.
        OSError: A file cannot be written or removed.
    """
    with copies.alone_in(book.path.resolve().parent, wait=wait) as alone:
        open_ones = under_way(book) if alone else ()
        if not open_ones:
            return None
        told("Writing the file anew", 0)
        erasing.wipe(book, patience_s=erasing.PATIENCE_S if wait else IN_PASSING_S)
        folder = copies.default_folder(book.path)
        engine.make_folder(book.path, folder)
        made = engine.make_backup(
            book,
            folder,
            at=at,
            by=None,
            reason=BackupReason.REMOVAL,
            told=part_of(told, 30, 90),
        )
        told("Removing older backups", 90)
        copies.remove_copies(book.path, but=made.path)
        with book.writing():
            backups.only_this_stays(book, made, at=at)
            book.run(RemovalRow.update(finished_at=at).where(RemovalRow.id.in_(list(open_ones))))
        book.leave_nothing_beside_it()
        return made.path
