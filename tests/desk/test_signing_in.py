"""Sitting down at the desk: names, passphrases, and who keeps the team and the roster."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from argon2 import low_level

from handover.desk import keys, opening, team
from handover.desk.desk import clock_of
from handover.desk.team import Planned
from handover.house.houses import House
from handover.house.people import Role
from handover.house.refusals import NotFound, NotLetIn, NotPossible, NotYours, Unfit
from handover.house.shifts import AssignmentStatus, ShiftKind
from handover.store import people
from tests.house_of_tests import (
    LARKSPUR,
    PASSPHRASE,
    TEAM,
    HouseOfTests,
    MovingClock,
    wall_moment,
)

RELIEF = frozenset({Role.RELIEF})


@pytest.mark.parametrize("name", ["Theo", "theo", " THEO ", "Théo"])
def test_one_signs_in_with_ones_name_however_it_is_typed(name: str, house: HouseOfTests) -> None:
    assert opening.sign_in(house.book, name, PASSPHRASE).who.name == "Theo"


@pytest.mark.parametrize(
    ("name", "passphrase"),
    [
        ("Theo", "four words in a ro"),
        ("Theo", ""),
        ("Theo", "Four words in a row"),
        ("Theo", "\udcff\udcfe"),
        ("Theo", "x" * 10_000),
        ("Nobody", PASSPHRASE),
        ("", PASSPHRASE),
        ("Noor", PASSPHRASE),
        ("'; DROP TABLE note; --", PASSPHRASE),
    ],
)
def test_it_is_not_said_whether_name_or_passphrase_is_wrong(
    name: str, passphrase: str, house: HouseOfTests
) -> None:
    with pytest.raises(NotLetIn) as refused:
        opening.sign_in(house.book, name, passphrase)
    with pytest.raises(NotLetIn) as usual:
        opening.sign_in(house.book, "Theo", "a wrong one")
    assert str(refused.value) == str(usual.value)


def test_an_unknown_name_takes_as_much_work_as_a_wrong_passphrase(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    work: list[tuple[int, int, int]] = []
    real = low_level.hash_secret_raw

    def worked(*of: Any, **how: Any) -> bytes:
        work.append((how["memory_cost"], how["time_cost"], how["parallelism"]))
        return real(*of, **how)

    monkeypatch.setattr(low_level, "hash_secret_raw", worked)
    for name in ("Theo", "Nobody", "Dot"):
        with pytest.raises(NotLetIn):
            opening.sign_in(house.book, name, "a wrong one")
    assert work == [(19 * 1024, 2, 1)] * 3


def test_a_passphrase_is_the_same_on_every_keyboard(house: HouseOfTests) -> None:
    together, apart = "caf\u00e9 au lait, please", "cafe\u0301 au lait, please"
    team.add_staff(house.ines, "Ash", together, RELIEF)
    assert opening.sign_in(house.book, "Ash", apart).who.name == "Ash"


def test_no_passphrase_is_in_the_book(house: HouseOfTests) -> None:
    team.add_staff(house.ines, "Ash", "quite unmistakable", RELIEF)
    assert b"unmistakable" not in house.path.read_bytes()


def test_one_changes_ones_own_passphrase(house: HouseOfTests) -> None:
    with pytest.raises(NotLetIn, match="The old passphrase is not the right one"):
        keys.change_my_passphrase(house.theo, "a wrong one", "another row of words")
    with pytest.raises(Unfit, match="at least 8"):
        keys.change_my_passphrase(house.theo, PASSPHRASE, "short")
    keys.change_my_passphrase(house.theo, PASSPHRASE, "another row of words")
    assert opening.sign_in(house.book, "Theo", "another row of words").who.name == "Theo"
    assert opening.sign_in(house.book, "Dot", PASSPHRASE).who.name == "Dot"
    with pytest.raises(NotLetIn):
        opening.sign_in(house.book, "Theo", PASSPHRASE)


@pytest.mark.parametrize(
    ("passphrase", "words"),
    [
        ("seven77", "at least 8"),
        ("x" * 201, "at most 200"),
        ("abababab", "first anybody would try"),
        ("12345678", "first anybody would try"),
        ("P@ssw0rd2024!", "first anybody would try"),
        ("qwertyuiop", "first anybody would try"),
        ("sunshine99", "first anybody would try"),
        ("monkeymonkey", "first anybody would try"),
        ("PassPhrase", "first anybody would try"),
        ("larkspurhouse", "easily guessed"),
        ("Larkspur House", "easily guessed"),
        ("MaryAnne", "easily guessed"),
    ],
)
def test_a_passphrase_anybody_would_try_is_refused(passphrase: str, words: str) -> None:
    with pytest.raises(Unfit, match=words):
        opening.check_passphrase(passphrase, LARKSPUR, "Maryanne")


@pytest.mark.parametrize("passphrase", [PASSPHRASE, "x" * 190 + "yz", "åäö åäö åäö", "kœur 2 ♥"])
def test_a_passphrase_may_be_anything_else(passphrase: str) -> None:
    opening.check_passphrase(passphrase, LARKSPUR, "Ines")


@pytest.mark.parametrize("name", ["Theo", "Mags", "Dot"])
def test_only_a_coordinator_keeps_team_and_roster(name: str, house: HouseOfTests) -> None:
    desk = house.desk(name)
    shift = (Planned("Theo", ShiftKind.DAY, date(2026, 3, 20)),)
    with pytest.raises(NotYours, match="done by a coordinator"):
        team.add_staff(desk, "Ash", PASSPHRASE, RELIEF)
    with pytest.raises(NotYours):
        team.publish_roster(desk, shift, until=wall_moment("2026-03-21 07:00"))
    with pytest.raises(NotYours):
        team.give_shift_to(desk, 1, "Dot", "because")
    assert opening.names_to_choose(house.book) == TEAM


@pytest.mark.parametrize("name", ["Theo", "THEO", " theo", "Thèo"])
def test_two_on_the_team_do_not_share_a_name(name: str, house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="already a"):
        team.add_staff(house.ines, name, PASSPHRASE, RELIEF)


def test_a_name_is_free_again_when_somebody_has_left(house: HouseOfTests) -> None:
    with house.book.writing():
        people.leave_team(house.book, house.theo.who.id)
    with pytest.raises(NotLetIn):
        opening.sign_in(house.book, "Theo", PASSPHRASE)
    new = team.add_staff(house.ines, "Theo", PASSPHRASE, RELIEF)
    assert opening.sign_in(house.book, "Theo", PASSPHRASE).who == new


@pytest.mark.parametrize("name", ["", "  ", "\u200b", "\x1b\x00", "x" * 41])
def test_somebody_on_the_team_has_a_name_one_can_read(name: str, house: HouseOfTests) -> None:
    with pytest.raises(Unfit):
        team.add_staff(house.ines, name, PASSPHRASE, RELIEF)


def test_only_in_a_demo_one_sits_down_without_a_passphrase(
    house: HouseOfTests, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with pytest.raises(NotLetIn, match="Only in a demo house"):
        opening.sit_down_as(house.book, "Theo")
    demo = House("Invented", "Europe/London", demo=True, clock_ahead_s=3600)
    path = tmp_path_factory.mktemp("demo") / "demo.book"
    book = opening.make_house(path, demo, "Ines", "x").book
    desk = opening.sit_down_as(book, "ines")
    assert desk.who.name == "Ines"
    assert timedelta(minutes=59) < desk.now() - datetime.now(UTC) < timedelta(minutes=61)
    with pytest.raises(NotLetIn, match="Try Ines"):
        opening.sit_down_as(book, "Nobody")


def test_a_real_house_keeps_the_true_time() -> None:
    shifted = House("Larkspur", "Europe/London", clock_ahead_s=3600)
    assert abs(clock_of(shifted)() - datetime.now(UTC)) < timedelta(minutes=1)


# The roster.


def test_a_roster_is_published_under_any_spelling_of_a_name(house: HouseOfTests) -> None:
    shift = Planned("theo", ShiftKind.DAY, date(2026, 3, 20))
    team.publish_roster(house.ines, (shift,), until=wall_moment("2026-03-21 07:00"))
    block = house.ines.roster().block_at(house.theo.who.id, wall_moment("2026-03-20 09:00"))
    assert block is not None


def test_a_shift_of_somebody_unknown_is_not_published(house: HouseOfTests) -> None:
    before = house.ines.roster()
    planned = (
        Planned("Theo", ShiftKind.DAY, date(2026, 3, 20)),
        Planned("Nobody", ShiftKind.EVENING, date(2026, 3, 20)),
    )
    with pytest.raises(NotFound, match="There are Ines, Theo"):
        team.publish_roster(house.ines, planned, until=wall_moment("2026-03-21 07:00"))
    assert house.ines.roster() == before


@pytest.mark.parametrize("name", ["Theo", "theo"])
def test_nobody_is_put_on_the_same_shift_twice(name: str, house: HouseOfTests) -> None:
    standing = Planned(name, ShiftKind.DAY, date(2026, 3, 10))
    twice = (Planned("Theo", ShiftKind.DAY, date(2026, 3, 20)),) * 2
    for planned in ((standing,), twice):
        with pytest.raises(Unfit, match="Theo is already on shift"):
            team.publish_roster(house.ines, planned, until=wall_moment("2026-03-21 07:00"))


def test_a_double_shift_may_be_published(house: HouseOfTests) -> None:
    day = date(2026, 3, 20)
    planned = (Planned("Theo", ShiftKind.DAY, day), Planned("Theo", ShiftKind.EVENING, day))
    team.publish_days(house.ines, planned)
    block = house.ines.roster().block_at(house.theo.who.id, wall_moment("2026-03-20 15:15"))
    assert block is not None
    assert block.kinds == (ShiftKind.DAY, ShiftKind.EVENING)


def test_publishing_nothing_is_a_plain_refusal(house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="at least one shift"):
        team.publish_days(house.ines, ())


def test_a_published_roster_does_not_become_shorter(house: HouseOfTests) -> None:
    before = house.ines.roster().published_until
    shift = Planned("Dot", ShiftKind.DAY, date(2026, 3, 20))
    team.publish_roster(house.ines, (shift,), until=wall_moment("2026-03-21 07:00"))
    assert house.ines.roster().published_until == before


def tomorrow(house: HouseOfTests) -> int:
    """Theo's day shift on Tuesday."""
    start = wall_moment("2026-03-10 07:00")
    return next(one.id for one in house.ines.roster().assignments if one.span.start == start)


def test_somebody_takes_a_shift(house: HouseOfTests, clock: MovingClock) -> None:
    shift = tomorrow(house)
    taken = team.give_shift_to(house.ines, shift, "dot", "Theo is unwell")
    assert (taken.staff_id, taken.status) == (house.dot.who.id, AssignmentStatus.CONFIRMED)
    assert (taken.replaces, taken.changed_because) == (shift, "Theo is unwell")
    clock.to("2026-03-10 09:00")
    assert house.ines.roster().on_at(clock()) == (house.dot.who.id,)


@pytest.mark.parametrize(
    ("name", "because", "refusal"),
    [
        ("Theo", "swap", Unfit),
        ("Nobody", "swap", NotFound),
        ("Dot", "  ", Unfit),
    ],
)
def test_a_shift_is_not_given_away_like_this(
    name: str, because: str, refusal: type[Exception], house: HouseOfTests
) -> None:
    before = house.ines.roster()
    with pytest.raises(refusal):
        team.give_shift_to(house.ines, tomorrow(house), name, because)
    assert house.ines.roster() == before


def test_what_was_worked_stays_as_it_was(house: HouseOfTests, clock: MovingClock) -> None:
    shift = tomorrow(house)
    clock.to("2026-03-10 15:30")
    with pytest.raises(NotPossible, match="That shift is over"):
        team.give_shift_to(house.ines, shift, "Dot", "Theo was unwell")
    clock.to("2026-03-10 15:29")
    team.give_shift_to(house.ines, shift, "Dot", "Theo was unwell")


def test_people_and_roster_are_on_one_page(house: HouseOfTests) -> None:
    page = team.inside(house.theo)
    assert [one.name for one in page.here] == ["Noor", "Sam", "Bee", "Kai"]
    assert [one.name for one in page.team] == list(TEAM)
    assert all(one.span.end > house.clock() for one in page.shifts)
    assert page.names[page.shifts[0].staff_id] in ("Theo", "Dot")


@pytest.mark.parametrize("kind", [ShiftKind.ADMIN, ShiftKind.TRAINING, ShiftKind.ON_CALL])
def test_time_without_usual_hours_is_not_planned_by_its_name(kind: ShiftKind) -> None:
    with pytest.raises(Unfit, match="no usual times"):
        team.usual_shift(kind)
