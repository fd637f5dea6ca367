"""An encrypted book: who opens it, who does not, and that a stolen disk tells nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from handover.desk import encrypting, handovers, keys, notes, opening, partings, residents, team
from handover.desk.desk import Desk
from handover.desk.opening import NewHouse
from handover.desk.verifying import verify
from handover.house.drafts import Draft
from handover.house.handovers import Line
from handover.house.notes import NoteKind
from handover.house.people import Role
from handover.house.refusals import (
    BookBusy,
    BookClosed,
    BookTrouble,
    NotABook,
    NotFound,
    NotLetIn,
    NotPossible,
    NotYours,
)
from handover.house.shifts import ShiftKind
from handover.store.engine import encrypting as changing_key
from handover.store.engine.driver import best_driver, raw_connection
from handover.store.engine.key import new_key
from handover.store.engine.key_file import keys_of
from handover.store.engine.migrating import migrate, migrations
from tests.house_of_tests import (
    LARKSPUR,
    NOOR,
    PASSPHRASE,
    HouseOfTests,
    MovingClock,
    copied,
    in_files,
    wall_moment,
    write,
)
from tests.other_terminals import MORE, OLD_DRIVER, together
from tests.store.test_opening import as_it_lies

PEER = frozenset({Role.PEER_SUPPORTER})
CLOCK = MovingClock()
pytestmark = pytest.mark.skipif(
    not best_driver().encrypts, reason="this machine's SQLite does not encrypt"
)


@dataclass(frozen=True)
class Sealed:
    """An encrypted house, as it lies there."""

    path: Path
    code: str

    def come_in(self, name: str, passphrase: str = PASSPHRASE) -> Desk:
        return opening.open_with(self.path, name, passphrase, clock=CLOCK)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, NewHouse]:
    """A house whose book is encrypted: Ines, Theo on by day, and Noor."""
    path = tmp_path_factory.mktemp("sealed") / "house.book"

    def then(desk: Desk) -> None:
        team.add_staff(desk, "Theo", PASSPHRASE, PEER)
        day = wall_moment("2026-03-09 12:00").date()
        planned = (team.Planned("Theo", ShiftKind.DAY, day),)
        team.publish_roster(desk, planned, until=wall_moment("2026-03-10 07:30"))
        residents.welcome(desk, "Noor")

    return path, opening.make_house(path, LARKSPUR, "Ines", PASSPHRASE, clock=CLOCK, then=then)


@pytest.fixture
def sealed(made: tuple[Path, NewHouse], tmp_path: Path) -> Sealed:
    (tmp_path / "house").mkdir()
    return Sealed(copied(made[0], tmp_path / "house" / "house.book"), made[1].recovery_code)


def test_everybody_s_own_passphrase_opens_it(sealed: Sealed) -> None:
    assert opening.front(sealed.path) is not None
    with pytest.raises(BookClosed, match="is encrypted"):
        opening.open_book(sealed.path)
    write(sealed.come_in("theo"), "Bread is rising.")
    assert [note.text for note in notes.notes(sealed.come_in("Ines"))] == ["Bread is rising."]


@pytest.mark.parametrize(("name", "passphrase"), [("Theo", "not this one"), ("Noor", PASSPHRASE)])
def test_nothing_else_does(name: str, passphrase: str, sealed: Sealed) -> None:
    before = sealed.path.read_bytes()
    with pytest.raises(NotLetIn, match="do not go together"):
        sealed.come_in(name, passphrase)
    assert sealed.path.read_bytes() == before


def test_before_anybody_comes_only_the_house_is_known(sealed: Sealed) -> None:
    known = opening.front(sealed.path)
    assert known is not None
    assert (known.name, known.timezone) == ("Larkspur House", "America/New_York")


def test_a_stolen_disk_tells_nothing(sealed: Sealed) -> None:
    """Tables, the index, the log beside the book, drafts and the copy of a migration."""
    desk = sealed.come_in("Theo")
    write(desk, "Zephyrine pomegranate.", own_words="Quillon!")
    key = notes.draft_key(desk, NOOR, NoteKind.BEING_WITH)
    notes.keep_draft(desk, key, Draft("Tobermory, half written"))
    handovers.say(desk, Line(NOOR, "Marzipanna.", "", version=0))
    migrate(sealed.path, desk.book.driver, (*migrations(), MORE), desk.book.key)
    with desk.book.writing():
        write(desk, "Ludovica, not kept yet.")
        for word in ("ephyrine", "uillon", "obermory", "arzipanna", "udovica", "Noor", "Theo"):
            assert in_files(sealed.path.parent, word) == (), word
    assert not any(one.read_bytes().startswith(b"SQLite") for one in sealed.path.parent.iterdir())


def test_a_wrong_key_is_told_in_words_and_nowhere_else(
    sealed: Sealed, capfd: pytest.CaptureFixture[str]
) -> None:
    with (
        closing(raw_connection(best_driver(), sealed.path, key=new_key())) as other,
        pytest.raises(best_driver().module.DatabaseError),
    ):
        other.execute("SELECT * FROM note")
    assert capfd.readouterr() == ("", "")


def test_a_key_file_of_another_book_is_noticed_and_nothing_is_touched(
    sealed: Sealed, tmp_path: Path
) -> None:
    other = tmp_path / "other.book"
    opening.make_house(other, LARKSPUR, "Theo", PASSPHRASE)
    shutil.copy(keys_of(other), keys_of(sealed.path))
    before = sealed.path.read_bytes()
    with pytest.raises(NotABook, match="do not belong together"):
        sealed.come_in("Theo")
    assert sealed.path.read_bytes() == before


def _without_its_keys(path: Path) -> None:
    keys_of(path).unlink()


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def _open_to_all(path: Path) -> None:
    path.chmod(0o664)


def _keys_open_to_all(path: Path) -> None:
    keys_of(path).chmod(0o644)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_without_its_keys, "its key file house.book.keys is missing"),
        (_cut, "or it is cut off"),
        (_open_to_all, "Everybody who has an account on this machine may read"),
        (_keys_open_to_all, "house.book.keys. Close it"),
        (lambda path: keys_of(path).write_text("{"), "damaged or none of ours"),
    ],
)
def test_what_is_wrong_is_said_before_anybody_is_asked(
    spoil: Callable[[Path], object], words: str, sealed: Sealed
) -> None:
    spoil(sealed.path)
    before = as_it_lies(sealed.path.parent)
    with pytest.raises(BookTrouble, match=words):
        opening.front(sealed.path)
    with pytest.raises(BookTrouble, match=words):
        sealed.come_in("Theo")
    assert as_it_lies(sealed.path.parent) == before


def test_a_flipped_bit_in_the_book_is_not_read_as_words(sealed: Sealed) -> None:
    write(sealed.come_in("Theo"), "Bread is rising.")
    damaged = bytearray(sealed.path.read_bytes())
    for page in range(1, len(damaged) // 4096):
        damaged[page * 4096 + 99] ^= 1
    sealed.path.write_bytes(damaged)
    with pytest.raises(BookTrouble):
        notes.notes(sealed.come_in("Theo"))


def test_a_machine_that_cannot_decrypt_says_so(
    sealed: Sealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = as_it_lies(sealed.path.parent)
    monkeypatch.setattr("handover.store.engine.opening.best_driver", lambda: OLD_DRIVER)
    with pytest.raises(BookTrouble, match="Install the package sqlcipher3"):
        sealed.come_in("Theo")
    with pytest.raises(BookTrouble, match="Install the package sqlcipher3"):
        opening.make_house(sealed.path.with_name("a.book"), LARKSPUR, "Ines", PASSPHRASE)
    assert as_it_lies(sealed.path.parent) == before


# How access begins and ends.


def test_a_new_passphrase_rewrites_a_slot_and_not_the_book(sealed: Sealed) -> None:
    desk = sealed.come_in("Theo")
    before = sealed.path.read_bytes()
    keys.change_my_passphrase(desk, PASSPHRASE, "another row of words")
    assert sealed.path.read_bytes() == before
    with pytest.raises(NotLetIn, match="The old passphrase"):
        keys.change_my_passphrase(desk, "not this one", "yet another row of words")
    assert sealed.come_in("Theo", "another row of words").who == desk.who
    with pytest.raises(NotLetIn):
        sealed.come_in("Theo")


def test_the_word_somebody_was_given_is_good_for_one_sign_in(sealed: Sealed) -> None:
    with pytest.raises(NotYours):
        keys.join(sealed.come_in("Theo"), "Mags", Role.RELIEF)
    first = keys.join(sealed.come_in("Ines"), "Mags", Role.RELIEF).word
    again = keys.another_word(sealed.come_in("Ines"), "mags", "", "").word
    with pytest.raises(NotLetIn):
        sealed.come_in("Mags", first)
    mags = sealed.come_in("Mags", again)
    assert keys.chosen_by_another(mags)
    keys.choose_my_own(mags, "seven green buses")
    with pytest.raises(NotPossible):
        keys.choose_my_own(mags, "eight green buses")
    with pytest.raises(NotLetIn):
        sealed.come_in("Mags", again)
    assert not keys.chosen_by_another(sealed.come_in("Mags", "seven green buses"))


def at_night(desk: Desk) -> Desk:
    """The same desk when nobody of the day is on any more."""
    return replace(desk, clock=lambda: CLOCK() + timedelta(hours=12))


def test_leaving_ends_access(sealed: Sealed) -> None:
    ines = sealed.come_in("Ines")
    with pytest.raises(NotYours, match="Another coordinator"):
        partings.leaves(ines, ines.who.id)
    with pytest.raises(NotYours):
        partings.leaves(sealed.come_in("Theo"), ines.who.id)
    partings.leaves(at_night(ines), sealed.come_in("Theo").who.id)
    with pytest.raises(NotLetIn):
        sealed.come_in("Theo")
    assert opening.names_to_choose(ines.book) == ("Ines",)


def test_a_slot_that_was_left_over_lets_nobody_in(sealed: Sealed) -> None:
    """Killed between the book and the key file, somebody who left still has a slot."""
    before = keys_of(sealed.path).read_bytes()
    partings.leaves(at_night(sealed.come_in("Ines")), sealed.come_in("Theo").who.id)
    keys_of(sealed.path).write_bytes(before)
    with pytest.raises(NotLetIn):
        sealed.come_in("Theo")
    sealed.come_in("Ines")
    assert keys_of(sealed.path).read_bytes() != before


def test_the_code_on_paper_gives_somebody_a_new_passphrase(sealed: Sealed) -> None:
    keys.check_recovery_code(sealed.path, sealed.code.lower().replace("-", " "))
    with pytest.raises(NotFound, match="There are Ines, Theo"):
        keys.come_back_with_code(sealed.path, sealed.code, "Noor", "seven green buses")
    ines = keys.come_back_with_code(sealed.path, sealed.code, "ines", "seven green buses")
    assert ines.who.is_coordinator
    assert sealed.come_in("Ines", "seven green buses").who == ines.who
    assert sealed.come_in("Theo").who.name == "Theo"


def test_another_code_ends_the_one_before(sealed: Sealed) -> None:
    with pytest.raises(NotYours):
        keys.new_recovery_code(sealed.come_in("Theo"))
    code = keys.new_recovery_code(sealed.come_in("Ines"))
    keys.check_recovery_code(sealed.path, code)
    with pytest.raises(NotLetIn, match="does not open this book"):
        keys.check_recovery_code(sealed.path, sealed.code)
    with pytest.raises(NotLetIn, match="Look at it once more"):
        keys.check_recovery_code(sealed.path, code[:-1] + ("0" if code[-1] != "0" else "1"))


def test_in_a_plain_book_the_code_helps_as_well(house: HouseOfTests) -> None:
    code = keys.new_recovery_code(house.ines)
    assert (
        keys.come_back_with_code(
            house.path, code, "Theo", "seven green buses", clock=house.clock
        ).who.name
        == "Theo"
    )


# Several at once.


def _write_some(path: Path, name: str, how_many: int) -> list[str]:
    desk = opening.open_with(path, name, PASSPHRASE, clock=CLOCK)
    return [write(desk, f"{name} {number}").text for number in range(how_many)]


def test_eight_at_once_lose_nothing_and_never_hear_of_a_lock(sealed: Sealed) -> None:
    said = together(_write_some, *((sealed.path, "Theo", 6) for _ in range(8)))
    assert {how for how, _ in said} == {"did"}, said
    assert len(notes.notes(sealed.come_in("Theo"))) == 48


def test_whoever_watches_sees_what_others_write(sealed: Sealed) -> None:
    desk = sealed.come_in("Theo")
    watch = opening.watch(desk.book)
    write(sealed.come_in("Ines"), "Tea is ready.", None)
    assert watch.changed()
    watch.close()


# From plain to encrypted, and back.


def a_plain_one(folder: Path) -> NewHouse:
    def then(desk: Desk) -> None:
        team.add_staff(desk, "Theo", PASSPHRASE, PEER)
        residents.welcome(desk, "Noor")

    return opening.make_house(
        folder / "plain.book", LARKSPUR, "Ines", PASSPHRASE, plain=True, clock=CLOCK, then=then
    )


def test_a_plain_book_is_encrypted_and_everybody_still_comes_in(tmp_path: Path) -> None:
    made = a_plain_one(tmp_path)
    path = made.book.path
    write(opening.open_with(path, "Ines", PASSPHRASE, clock=CLOCK), "Zephyrine.", None)
    shutil.copy(path, path.with_name("plain.book.before-0001"))
    done = encrypting.encrypt(opening.open_with(path, "Ines", PASSPHRASE, clock=CLOCK))
    assert [one.name for one in done.removed] == ["plain.book.before-0001"]
    assert done.need == ()
    assert in_files(tmp_path, "ephyrine") == ()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["plain.book", "plain.book.keys"]
    keys.check_recovery_code(path, made.recovery_code)
    theo = opening.open_with(path, "Theo", PASSPHRASE, clock=CLOCK)
    assert theo.book.key is not None
    assert [note.text for note in notes.notes(theo)] == ["Zephyrine."]
    with pytest.raises(NotYours):
        encrypting.decrypt(theo)
    encrypting.decrypt(opening.open_with(path, "Ines", PASSPHRASE, clock=CLOCK))
    again = opening.open_with(path, "Theo", PASSPHRASE, clock=CLOCK)
    assert again.book.key is None
    assert [note.text for note in notes.notes(again)] == ["Zephyrine."]
    assert verify(again).whole


def test_what_is_so_already_is_said(tmp_path: Path, sealed: Sealed) -> None:
    with pytest.raises(NotPossible, match="encrypted already"):
        encrypting.encrypt(sealed.come_in("Ines"))
    path = a_plain_one(tmp_path).book.path
    with pytest.raises(NotPossible, match="not encrypted"):
        encrypting.decrypt(opening.open_with(path, "Ines", PASSPHRASE, clock=CLOCK))


def test_while_others_have_it_open_nothing_is_changed(tmp_path: Path) -> None:
    path = a_plain_one(tmp_path).book.path
    ines = opening.open_with(path, "Ines", PASSPHRASE, clock=CLOCK)
    watch = opening.watch(opening.open_with(path, "Theo", PASSPHRASE, clock=CLOCK).book)
    with pytest.raises(BookBusy, match="Close handover on every other terminal"):
        encrypting.encrypt(ines)
    watch.close()
    assert path.read_bytes().startswith(b"SQLite")
    assert encrypting.encrypt(ines).need == ()


@pytest.mark.parametrize("stage", ["_write_anew", "_take_the_place", "_all_of"])
def test_cut_off_at_any_stage_the_old_book_is_whole(
    stage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    path = a_plain_one(tmp_path).book.path
    ines = opening.open_with(path, "Ines", PASSPHRASE, clock=CLOCK)
    monkeypatch.setattr(changing_key, stage, killed)
    with pytest.raises(KeyboardInterrupt):
        encrypting.encrypt(ines)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["plain.book", "plain.book.keys"]
    assert verify(opening.open_with(path, "Theo", PASSPHRASE, clock=CLOCK)).whole


def test_whoever_had_it_open_before_is_told_and_loses_nothing(tmp_path: Path) -> None:
    path = a_plain_one(tmp_path).book.path
    theo = opening.open_with(path, "Theo", PASSPHRASE, clock=CLOCK)
    encrypting.encrypt(opening.open_with(path, "Ines", PASSPHRASE, clock=CLOCK))
    with pytest.raises(BookTrouble):
        write(theo, "Into the old one.", None)
    assert notes.notes(opening.open_with(path, "Theo", PASSPHRASE, clock=CLOCK)) == ()
