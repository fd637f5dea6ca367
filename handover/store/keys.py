"""Who gets in: passphrases, the code on paper, and tries that failed.

A passphrase opens its slot in the key file; what the slot holds opens the book. Whoever has left
the team has no slot any more, and is let in by the book itself no more.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from handover.house.dataclass import dataclass, field, replace
from handover.house.houses import House
from handover.house.refusals import BookFull, NotLetIn, Unfit
from handover.store.engine.book import Book
from handover.store.engine.key import Key
from handover.store.engine.key_file import changing, keys_of, read_key_file
from handover.store.engine.slots import KeyFile, Slot, Tries, front_of
from handover.store.engine.wrapping import new_code, read_code, unwrap, wrap
from handover.store.people import staff_by_name
from handover.store.roles import only_a_coordinator, only_theirs_or_a_coordinator

FREE_TRIES = 5
"""So many wrong passphrases with a name; then the next must wait, a little longer each time."""
LONGEST_WAIT = timedelta(minutes=15)
"""Nobody is locked out for good by what somebody else types under their name: starting work is
never blocked for a night because a coordinator sleeps."""
NOT_BY_GUESSING = 10
"""From so many on each waits that long, unless a coordinator gives another word for that name."""
WAITED_OUT = timedelta(seconds=10)
"""A wait of no more than that is waited out; of a longer one they are told."""
MOST_UNKNOWN = 100
"""Tries with names nobody has are kept for so many names."""

VISITOR = "whoever looks around in an invented house"
"""Whose slot opens a demo: longer than any name on a team may be, so nobody's."""

WRONG = (
    "That name and passphrase do not go together. Try again, or ask the person on shift with you."
)
WRONG_CODE = "That recovery code does not open this book. Look at the paper once more."


@dataclass(frozen=True, slots=True)
class Admitted:
    """Somebody's passphrase was the right one."""

    key: Key | None = field(repr=False)
    """What their slot holds."""
    once: bool
    """Somebody else chose the passphrase: now they choose."""
    failed: Tries | None
    """Tries with their name that failed since they last came."""


def admit(path: Path, name: str, passphrase: str, *, now: datetime) -> Admitted:
    """Somebody says who they are. A try is counted before it is looked at, whoever it is.

    Raises:
        NotLetIn: Name and passphrase do not go together, or there were too many tries just now.
        BookTrouble: The key file cannot be used.
    """
    keys = read_key_file(path)
    name_hash = keys.hash_of(name)
    failed = _count_a_try(path, name_hash, now)
    slot = keys.slot(name_hash)
    about = keys.about(name_hash, once=slot is not None and slot.once)
    right, key = unwrap(slot.wrapping if slot else None, passphrase, about)
    if not right or slot is None:
        raise NotLetIn(WRONG)
    _forget_tries(path, name_hash)
    return Admitted(key, slot.once, failed)


def _count_a_try(path: Path, name_hash: str, now: datetime) -> Tries | None:
    """Count it once it may be made; a short wait is waited out.

    Several terminals may let the same person in at one moment: whoever is right ends the wait of
    the others.
    """
    began = time.monotonic()
    while True:
        passed = timedelta(seconds=time.monotonic() - began)
        wait, before = _may_try(path, name_hash, now + passed)
        if not wait:
            return before
        if passed + wait > WAITED_OUT:
            sooner = " A coordinator can open it sooner." if wait > timedelta(minutes=1) else ""
            raise NotLetIn(
                f"That did not go together several times. Wait {in_words(wait)}, then try again; "
                f"others sign in meanwhile.{sooner}"
            )
        time.sleep(0.05)


def must_wait(path: Path, name: str, *, now: datetime) -> timedelta:
    """How long a try with that name must wait still; the same for a name nobody has.

    Raises:
        BookTrouble: The key file cannot be used.
    """
    keys = read_key_file(path)
    before = dict(keys.tries).get(keys.hash_of(name))
    if before is not None and now < before.last:
        before = replace(before, last=now)
    return _must_wait(before, now)


def _may_try(path: Path, name_hash: str, now: datetime) -> tuple[timedelta, Tries | None]:
    """How long it must wait still; if it need not, it is counted. What was before comes back."""
    try:
        with changing(path) as change:
            before = dict(change.keys.tries).get(name_hash)
            if before is not None and now < before.last:
                # The clock was set back: the wait begins anew rather than lasting until then.
                before = replace(before, first=min(before.first, now), last=now)
                change.keys = _with_tries(change.keys, name_hash, before)
            wait = _must_wait(before, now)
            if not wait:
                first = before.first if before else now
                count = before.count + 1 if before else 1
                change.keys = _with_tries(change.keys, name_hash, Tries(count, first, now))
            return wait, before
    except BookFull:
        # On a full disk the book can still be read, cards in an emergency most of all.
        return timedelta(0), None


def _must_wait(tries: Tries | None, now: datetime) -> timedelta:
    if tries is None or tries.count < FREE_TRIES:
        return timedelta(0)
    doubled = timedelta(seconds=2 ** (min(tries.count, NOT_BY_GUESSING) - FREE_TRIES))
    whole = doubled if tries.count < NOT_BY_GUESSING else LONGEST_WAIT
    return max(timedelta(0), tries.last + whole - now)


def in_words(wait: timedelta) -> str:
    """A wait such as `7 seconds` or `14 minutes`, never shorter than it is."""
    seconds = -(-wait // timedelta(seconds=1))
    if seconds > 90:
        return f"{-(-seconds // 60)} minutes"
    return f"{seconds} second{'s' if seconds > 1 else ''}"


def _with_tries(keys: KeyFile, name_hash: str, tries: Tries) -> KeyFile:
    others = [one for one in keys.tries if one[0] != name_hash]
    unknown = [one for one in others if keys.slot(one[0]) is None]
    for gone in sorted(unknown, key=lambda one: one[1].last)[: max(0, len(unknown) - MOST_UNKNOWN)]:
        others.remove(gone)
    return replace(keys, tries=(*others, (name_hash, tries)))


def _forget_tries(path: Path, name_hash: str) -> None:
    try:
        with changing(path) as change:
            left = tuple(one for one in change.keys.tries if one[0] != name_hash)
            change.keys = replace(change.keys, tries=left)
    except BookFull:
        return


def give(book: Book, name: str, passphrase: str, *, once: bool = False) -> Tries | None:
    """Somebody may come in with that passphrase from now on, and with no other.

    Tries with their name that failed count no more; what they were comes back.

    Raises:
        NotYours: It is not their own, and whoever writes is not a coordinator.
    """
    if book.acting is not None:
        whose = staff_by_name(book, name)
        what = "give another a passphrase"
        only_theirs_or_a_coordinator(book, whose.id if whose else None, what)
    with changing(book.path) as change:
        name_hash = change.keys.hash_of(name)
        failed = dict(change.keys.tries).get(name_hash)
        about = change.keys.about(name_hash, once=once)
        slot = Slot(name_hash, wrap(passphrase, book.slot_key, about), once)
        change.keys = change.keys.with_slot(slot)
    return failed


def is_once(book: Book, name: str) -> bool:
    """Did somebody else choose the passphrase they came in with?"""
    keys = read_key_file(book.path)
    slot = keys.slot(keys.hash_of(name))
    return slot is not None and slot.once


def take_away(book: Book, name: str) -> None:
    """Nobody comes in under that name any more.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "end somebody's access")
    with changing(book.path) as change:
        change.keys = change.keys.without(change.keys.hash_of(name))


def without_a_key(book: Book, names: Iterable[str]) -> tuple[str, ...]:
    """Those of these who have no slot, or one that does not hold the key."""
    keys = read_key_file(book.path)
    slots = {name: keys.slot(keys.hash_of(name)) for name in names}
    return tuple(name for name, slot in slots.items() if not slot or not slot.wrapping.wrapped)


def put_in_order(book: Book, house: House, names: Iterable[str]) -> None:
    """Inside a transaction, if need be: slots of nobody go, and the house is called what it is.

    A program that was killed between book and key file leaves the two apart; the book is right.
    """
    theirs = tuple(names)
    if _in_order(read_key_file(book.path), house, theirs) is None:
        return
    with book.writing(), changing(book.path) as change:
        change.keys = _in_order(change.keys, house, theirs) or change.keys


def _in_order(keys: KeyFile, house: House, names: tuple[str, ...]) -> KeyFile | None:
    """The key file as it should be; None if it is."""
    known = {keys.hash_of(name) for name in (*names, *((VISITOR,) if house.demo else ()))}
    slots = tuple(slot for slot in keys.slots if slot.name in known)
    ordered = replace(keys, slots=slots, house=front_of(house))
    return None if ordered == keys else ordered


def keep_front(book: Book, house: House) -> None:
    """What is known of the house before anybody has signed in. A book alone stays alone."""
    if not keys_of(book.path).exists() or read_key_file(book.path).house == front_of(house):
        return
    with changing(book.path) as change:
        change.keys = replace(change.keys, house=front_of(house))


# The invented house.


def open_as_a_demo(book: Book, passphrase: str) -> None:
    """Let a demo's book be opened by whoever looks around, before they have chosen a name."""
    give(book, VISITOR, passphrase)


def opened_in_a_demo(path: Path, passphrase: str) -> Key | None:
    """What opens a demo's book for whoever looks around.

    Raises:
        NotLetIn: It does not say that it may be.
    """
    keys = read_key_file(path)
    name_hash = keys.hash_of(VISITOR)
    slot = keys.slot(name_hash)
    right, key = unwrap(
        slot.wrapping if slot else None, passphrase, keys.about(name_hash, once=False)
    )
    if not right:
        raise NotLetIn(f"{path} is a demo that does not open by itself.")
    return key


# The code on paper.


def new_recovery_code(book: Book) -> str:
    """A code that opens the book from now on; the one before does so no more. Kept nowhere.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "make another recovery code")
    code = new_code()
    with changing(book.path) as change:
        paper = wrap(code, book.slot_key, change.keys.about("", once=False))
        change.keys = replace(change.keys, recovery=paper)
    return code


def opened_by_code(path: Path, code: str) -> Key | None:
    """What the code on paper opens.

    Raises:
        NotLetIn: It is not the code of this book.
        BookTrouble: The key file cannot be used.
    """
    keys = read_key_file(path)
    try:
        typed = read_code(code)
    except Unfit as unfit:
        raise NotLetIn(str(unfit)) from None
    right, key = unwrap(keys.recovery, typed, keys.about("", once=False))
    if not right:
        raise NotLetIn(WRONG_CODE)
    return key
