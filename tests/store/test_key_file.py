"""The key file: slots for people, one for paper, tries that failed; changed whole or not at all."""

from __future__ import annotations

import json
import multiprocessing
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.house.houses import House
from handover.house.refusals import BookTrouble, NotABook, NotLetIn, Unfit
from handover.store import keys
from handover.store.engine import wrapping
from handover.store.engine.key import Key, new_key
from handover.store.engine.key_file import (
    changing,
    keys_of,
    make_key_file,
    read_key_file,
)
from handover.store.engine.key_file_text import as_text, from_text
from handover.store.engine.slots import Slot, front_of, new_key_file
from handover.store.engine.wrapping import (
    CODE_SIGNS,
    Effort,
    new_code,
    read_code,
    unwrap,
    wrap,
)
from tests.house_of_tests import PASSPHRASE, HouseOfTests, wall_moment

HOUSE = House("Elm House", "Europe/London", house_line="802-555-0100", countries=("GB", "IE"))
NOON = wall_moment("2026-03-09 12:00")
AFTER_ANY_TRY = timedelta(minutes=1)
"""A wait begins where a try sees the clock, and on a busy machine that takes a moment."""


@pytest.fixture(autouse=True)
def easy_to_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """How much work a guess is does not matter here."""
    monkeypatch.setattr(wrapping, "USUAL_EFFORT", Effort(8 * 1024, 1, 1))
    monkeypatch.setattr(keys, "WAITED_OUT", timedelta(0))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A place for a book, with a key file in which only Ines has a slot."""
    book = tmp_path / "elm.book"
    empty = new_key_file(HOUSE)
    ines = empty.hash_of("Ines")
    slot = Slot(ines, wrap(PASSPHRASE, KEY, empty.about(ines, once=False)))
    make_key_file(book, empty.with_slot(slot), 0o600)
    return book


KEY = new_key()


def test_what_was_wrapped_is_opened_by_that_passphrase_only() -> None:
    wrapped = wrap("Zürich by night", KEY, b"about")
    assert unwrap(wrapped, "Zu\u0308rich by night", b"about") == (True, KEY)
    assert unwrap(wrapped, "Zurich by night", b"about") == (False, None)
    assert unwrap(None, "Zürich by night", b"about") == (False, None)


def test_the_same_passphrase_wraps_differently_every_time() -> None:
    one, other = (wrap(PASSPHRASE, KEY, b"") for _ in "12")
    assert one.salt != other.salt
    assert one.wrapped != other.wrapped


@pytest.mark.parametrize(
    "change",
    [
        lambda w: replace(w, salt=bytes(16)),
        lambda w: replace(w, seal=bytes(32)),
        lambda w: replace(w, wrapped=bytes(32)),
        lambda w: replace(w, wrapped=None),
        lambda w: replace(w, effort=Effort(8 * 1024, 2, 1)),
    ],
)
def test_a_slot_that_was_changed_opens_nothing(change: Callable[[Any], Any]) -> None:
    assert unwrap(change(wrap(PASSPHRASE, KEY, b"")), PASSPHRASE, b"") == (False, None)


def test_what_else_stands_in_a_slot_cannot_be_changed_unseen(path: Path) -> None:
    with changing(path) as change:
        (slot,) = change.keys.slots
        change.keys = change.keys.with_slot(replace(slot, once=True))
    with pytest.raises(NotLetIn):
        keys.admit(path, "Ines", PASSPHRASE, now=NOON)


def test_a_slot_of_another_book_opens_nothing_here(path: Path) -> None:
    other = new_key_file(HOUSE)
    theirs = other.hash_of("Ines")
    assert theirs != read_key_file(path).hash_of("Ines")
    moved = replace(read_key_file(path).slots[0], name=theirs)
    make_key_file(path.with_name("other.book"), other.with_slot(moved), 0o600)
    with pytest.raises(NotLetIn):
        keys.admit(path.with_name("other.book"), "Ines", PASSPHRASE, now=NOON)


def test_a_key_is_never_shown() -> None:
    assert KEY.secret.hex() not in repr(KEY)
    assert KEY.secret.hex() not in repr(keys.Admitted(KEY, False, None))


# The code on paper.


@given(st.binary(min_size=16, max_size=16), st.sampled_from(["-", " ", ""]), st.booleans())
def test_a_code_is_read_however_it_is_typed(code: bytes, between: str, small: bool) -> None:
    printed = wrapping._written(code)
    typed = printed.replace("-", between).replace("0", "O").replace("1", "l")
    assert read_code(f" {typed.lower() if small else typed}\n") == printed
    assert len(printed) == 34


@given(st.integers(0, 27), st.sampled_from(CODE_SIGNS))
def test_one_wrong_sign_is_noticed(place: int, sign: str) -> None:
    printed = wrapping._written(b"sixteen bytes :)").replace("-", "")
    if printed[place] == sign:
        return
    # One in 4,096 slips of the pen would not be; this code has none among its neighbours.
    with pytest.raises(Unfit, match="Look at it once more"):
        read_code(printed[:place] + sign + printed[place + 1 :])


@pytest.mark.parametrize("typed", ["", "ABCD", "U" * 28, "A" * 29, "é" * 28])
def test_what_is_no_code_is_said_to_be_none(typed: str) -> None:
    with pytest.raises(Unfit, match="7 groups of 4"):
        read_code(typed)


def test_no_two_codes_are_the_same() -> None:
    assert len({new_code() for _ in range(100)}) == 100


# The file.


def test_a_key_file_comes_back_as_it_went(path: Path) -> None:
    with pytest.raises(NotLetIn):
        keys.admit(path, "Ines", "not this one", now=NOON)
    held = read_key_file(path)
    assert held.house == front_of(HOUSE)
    assert len(held.tries) == 1
    assert from_text(as_text(held), path) == held


def test_a_key_file_names_nobody(path: Path) -> None:
    with pytest.raises(NotLetIn):
        keys.admit(path, "Noor Abdi", "not this one", now=NOON)
    text = keys_of(path).read_text()
    assert not [word for word in ("Ines", "ines", "Noor", "noor", PASSPHRASE) if word in text]
    assert KEY.secret.hex() not in text


def _without(name: str) -> Callable[[dict[str, Any]], Any]:
    return lambda found: {key: value for key, value in found.items() if key != name}


def _with(**changed: Any) -> Callable[[dict[str, Any]], Any]:
    return lambda found: {**found, **changed}


def _slot_with(**changed: Any) -> Callable[[dict[str, Any]], Any]:
    return lambda found: {**found, "slots": [{**found["slots"][0], **changed}]}


BROKEN: dict[str, Callable[[dict[str, Any]], Any]] = {
    **{
        f"without {name}": _without(name)
        for name in ("handover_keys", "book", "house", "names_salt", "slots", "recovery", "tries")
    },
    "a list": lambda found: [found],
    "slots that are no list": _with(slots="none"),
    "too many slots": lambda found: {**found, "slots": found["slots"] * 1001},
    "a book that is no number": _with(book="../../etc"),
    "a short salt": _with(names_salt="00"),
    "a house without a zone": lambda found: {
        **found, "house": {**found["house"], "timezone": "Mars"},
    },
    "a house that is a number": lambda found: {**found, "house": {**found["house"], "name": 7}},
    "a house with a control character": lambda found: {
        **found, "house": {**found["house"], "name": "\x1b"},
    },
    "work without end": _slot_with(argon2id={"memory_kib": 2**40, "passes": 1, "lanes": 1}),
    "hardly any work": _slot_with(argon2id={"memory_kib": 8, "passes": 1, "lanes": 1}),
    "a key that is too short": _slot_with(wrapped="00"),
    "a mark that is no mark": _slot_with(once="no"),
    "tries without a time": _with(tries={"00" * 32: {"count": 1, "first": "", "last": ""}}),
    "tries without an end": _with(
        tries={"00" * 32: {"count": 10**12, "first": str(NOON), "last": str(NOON)}}
    ),
}  # fmt: skip


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_key_file_is_named_and_not_touched(how: str, path: Path) -> None:
    file = keys_of(path)
    file.write_text(json.dumps(BROKEN[how](json.loads(file.read_text()))))
    before = file.read_bytes()
    with pytest.raises(NotABook, match="damaged or none of ours"):
        keys.admit(path, "Ines", PASSPHRASE, now=NOON)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"\xff", b"[" * 200_000, b" " * 1_000_001, b"null", b'{"handover_keys": 1}'],
)
def test_whatever_stands_in_it_a_key_file_is_a_plain_refusal(text: bytes, path: Path) -> None:
    keys_of(path).write_bytes(text)
    with pytest.raises(BookTrouble):
        read_key_file(path)


def test_the_key_file_of_a_newer_program_is_left_alone(path: Path) -> None:
    file = keys_of(path)
    file.write_text(json.dumps({**json.loads(file.read_text()), "handover_keys": 2}))
    with pytest.raises(BookTrouble, match="another handover"):
        read_key_file(path)


@settings(max_examples=50, deadline=None)
@given(data=st.data())
def test_whatever_is_flipped_in_it_nobody_else_gets_in(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    book = tmp_path_factory.mktemp("flip") / "elm.book"
    empty = new_key_file(HOUSE)
    ines = empty.hash_of("Ines")
    slot = Slot(ines, wrap(PASSPHRASE, KEY, empty.about(ines, once=False)))
    text = bytearray(as_text(empty.with_slot(slot)))
    place = data.draw(st.integers(0, len(text) - 1))
    text[place] ^= 1 << data.draw(st.integers(0, 7))
    keys_of(book).write_bytes(text)
    try:
        let_in = keys.admit(book, "Ines", PASSPHRASE, now=NOON)
    except (BookTrouble, NotLetIn):
        return
    assert let_in.key == KEY
    assert not let_in.once


def test_of_many_who_change_it_at_once_nobody_is_lost(path: Path) -> None:
    failures: list[BaseException] = []

    def join(number: int) -> None:
        try:
            with changing(path) as change:
                name = change.keys.hash_of(f"Somebody {number}")
                change.keys = change.keys.with_slot(Slot(name, wrap("x", KEY, b"")))
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=join, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(read_key_file(path).slots) == 13
    assert [one.name for one in path.parent.iterdir()] == ["elm.book.keys"]


def test_a_change_that_fails_leaves_the_old_file(path: Path) -> None:
    before = keys_of(path).read_bytes()

    def stumble() -> None:
        with changing(path) as change:
            change.keys = change.keys.without(change.keys.slots[0].name)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    assert keys_of(path).read_bytes() == before


def test_a_changed_key_file_is_for_the_same_few(path: Path) -> None:
    keys_of(path).chmod(0o640)
    with changing(path) as change:
        change.keys = replace(change.keys, slots=())
    assert keys_of(path).stat().st_mode & 0o777 == 0o640


# Tries that failed.


def wrong(path: Path, name: str, at: datetime) -> str:
    with pytest.raises(NotLetIn) as refused:
        keys.admit(path, name, "not this one", now=at)
    return str(refused.value)


@pytest.mark.parametrize("name", ["Ines", "Nobody"])
def test_after_five_wrong_ones_each_try_waits_a_little_longer(name: str, path: Path) -> None:
    said = [wrong(path, name, NOON) for _ in range(6)]
    assert len(set(said[:5])) == 1
    assert "Wait 1 second," in said[5]
    later = NOON + AFTER_ANY_TRY
    assert wrong(path, name, later) == said[0]
    assert "Wait 2 seconds," in wrong(path, name, later)
    waits = 0
    for _ in range(12):
        later += timedelta(minutes=15) + AFTER_ANY_TRY
        waits += "Wait" in wrong(path, name, later)
    assert waits == 0, "never longer than a quarter of an hour"
    assert "Wait 15 minutes" in wrong(path, name, later)


def test_nobody_else_waits_for_it_and_the_right_one_ends_it(path: Path) -> None:
    for _ in range(6):
        wrong(path, "Theo", NOON)
    assert keys.admit(path, "ínes", PASSPHRASE, now=NOON).failed is None
    for _ in range(3):
        wrong(path, "Ines", NOON)
    let_in = keys.admit(path, "Ines", PASSPHRASE, now=NOON)
    assert let_in.key == KEY
    assert let_in.failed is not None
    assert let_in.failed.count == 3
    assert keys.admit(path, "Ines", PASSPHRASE, now=NOON).failed is None


def test_from_ten_on_that_name_waits_until_a_coordinator_opens_it(house: HouseOfTests) -> None:
    path, at = house.path, NOON
    for _ in range(10):
        assert "Wait" not in wrong(path, "Theo", at)
        at += timedelta(minutes=15) + AFTER_ANY_TRY
    at -= timedelta(minutes=14, seconds=30)
    said = wrong(path, "Theo", at)
    assert "Wait 14 minutes" in said
    assert "A coordinator can open it sooner" in said
    assert keys.admit(path, "Dot", PASSPHRASE, now=at).failed is None
    keys.give(house.ines.book, "Theo", "four other words", once=True)
    assert keys.admit(path, "Theo", "four other words", now=at).once


def _guess(path: Path, counted: Any) -> None:
    for _ in range(3):
        try:
            keys.admit(path, "Ines", "not this one", now=NOON)
        except NotLetIn as refused:
            with counted.get_lock():
                counted.value += str(refused) == keys.WRONG


def test_eight_terminals_guessing_at_once_have_five_free_tries_together(path: Path) -> None:
    forked = multiprocessing.get_context("fork")
    counted = forked.Value("i", 0)
    guessing = [forked.Process(target=_guess, args=(path, counted)) for _ in range(8)]
    for one in guessing:
        one.start()
    for one in guessing:
        one.join(30)
    assert counted.value == 5
    tries = dict(read_key_file(path).tries)[read_key_file(path).hash_of("Ines")]
    assert tries.count == 5


def test_the_right_passphrase_waits_as_well(path: Path) -> None:
    for _ in range(6):
        wrong(path, "Ines", NOON)
    with pytest.raises(NotLetIn, match="Wait"):
        keys.admit(path, "Ines", PASSPHRASE, now=NOON)
    assert keys.admit(path, "Ines", PASSPHRASE, now=NOON + AFTER_ANY_TRY).key == KEY


def test_a_short_wait_is_waited_out(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "WAITED_OUT", timedelta(seconds=10))
    for _ in range(5):
        wrong(path, "Ines", NOON)
    slept: list[float] = []
    a_clock = SimpleNamespace(monotonic=lambda: sum(slept), sleep=slept.append)
    monkeypatch.setattr(keys, "time", a_clock)
    assert keys.admit(path, "Ines", PASSPHRASE, now=NOON).key == KEY
    assert sum(slept) >= 1


def test_a_clock_that_was_set_back_does_not_lock_anybody_out(path: Path) -> None:
    for _ in range(6):
        wrong(path, "Ines", NOON)
    year_before = NOON - timedelta(days=365)
    assert "Wait 1 second" in wrong(path, "Ines", year_before)
    assert keys.admit(path, "Ines", PASSPHRASE, now=year_before + AFTER_ANY_TRY).key == KEY


def test_tries_with_names_nobody_has_do_not_fill_the_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "MOST_UNKNOWN", 3)
    wrong(path, "Ines", NOON)
    for number in range(10):
        wrong(path, f"Nobody {number}", NOON + timedelta(minutes=number))
    held = read_key_file(path)
    assert len(held.tries) == 5
    assert held.hash_of("Ines") in dict(held.tries)


def test_on_a_full_disk_one_is_let_in_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = keys_of(path).read_bytes()
    monkeypatch.setattr("os.fsync", full)
    assert keys.admit(path, "Ines", PASSPHRASE, now=NOON).key == KEY
    assert keys_of(path).read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == ["elm.book.keys"]


def test_tries_are_counted_before_they_are_looked_at(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(keys, "unwrap", killed)
    for _ in range(5):
        with pytest.raises(KeyboardInterrupt):
            keys.admit(path, "Ines", PASSPHRASE, now=NOON)
    with pytest.raises(NotLetIn, match="Wait"):
        keys.admit(path, "Ines", PASSPHRASE, now=NOON)


def test_nobody_s_slot_is_worked_on_like_anybody_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrapping, "USUAL_EFFORT", Effort())
    worked: list[Effort] = []
    real = wrapping._drawn

    def drawn(passphrase: str, salt: bytes, effort: Effort) -> tuple[bytes, bytes]:
        worked.append(effort)
        return real(passphrase, salt, effort)

    monkeypatch.setattr(wrapping, "_drawn", drawn)
    unwrap(wrap("x", KEY, b""), "y", b"")
    unwrap(None, "y", b"")
    assert worked == [Effort()] * 3
    assert datetime.now(UTC).tzinfo is UTC


def test_a_book_and_its_key_file_are_put_in_order_when_somebody_comes(house: HouseOfTests) -> None:
    with changing(house.path) as change:
        gone = change.keys.hash_of("Somebody who left")
        change.keys = replace(
            change.keys.with_slot(Slot(gone, wrap("x", Key(bytes(32)), b""))),
            house=replace(change.keys.house, name="An old name"),
        )
    keys.put_in_order(house.book, house.house, ("Theo", "Ines"))
    held = read_key_file(house.path)
    assert held.house.name == "Larkspur House"
    assert {one.name for one in held.slots} == {held.hash_of("Theo"), held.hash_of("Ines")}
