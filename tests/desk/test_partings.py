"""Somebody of the team goes: nobody who stays finds out by an empty chair."""

from __future__ import annotations

from datetime import date

import pytest

from handover.desk import follow_ups, opening, orphans, pacts, partings, residents, team
from handover.desk.board import board
from handover.desk.follow_ups import Promise
from handover.desk.pacts import Offered
from handover.desk.partings import HowTold
from handover.house.partings import Goodbye, PartingKind
from handover.house.people import Role
from handover.house.refusals import MovedOn, NotLetIn, NotPossible, NotYours, Unfit
from handover.house.times import Span
from tests.house_of_tests import (
    BEE,
    KAI,
    NAMES,
    NOOR,
    PASSPHRASE,
    SAM,
    THEY_SAID_SO,
    HouseOfTests,
    wall_moment,
    write,
)


def jun(house: HouseOfTests) -> int:
    return house.jun.who.id


def together_with_jun(house: HouseOfTests) -> None:
    """Sam was with her, Bee was promised something, and Noor and she agreed."""
    house.clock.to("2026-03-06 01:00")
    write(house.jun, "We listened to the rain.", SAM)
    house.clock.to("2026-03-09 11:00")
    night = Span(wall_moment("2026-03-10 00:30"), wall_moment("2026-03-10 01:00"))
    made = Promise("Tea on the landing", night, BEE, jun(house), agreed=True)
    follow_ups.promise(house.jun, made)
    whenever = Promise("Look up the bus", None, BEE, jun(house), agreed=True)
    follow_ups.promise(house.jun, whenever)
    pacts.make(house.jun, NOOR, Offered("", "I knock twice"), THEY_SAID_SO)


def whom(house: HouseOfTests) -> list[str]:
    page = partings.partings_page(house.theo)
    return [page.residents[one.resident_id] for one in page.open_ones[0].to_tell]


def test_a_coordinator_takes_somebody_off_the_team(house: HouseOfTests) -> None:
    together_with_jun(house)
    with pytest.raises(NotYours, match="done by a coordinator"):
        partings.leaves(house.theo, jun(house))
    partings.leaves(house.ines, jun(house))
    assert whom(house) == ["Noor", "Sam", "Bee"], "and not Kai, who hardly knows her"
    with pytest.raises(NotLetIn):
        opening.sign_in(house.book, "Jun", PASSPHRASE)
    assert "Jun" not in [one.name for one in team.inside(house.ines).team]
    assert "rain" in repr(residents.person_page(house.theo, SAM)), "what she wrote stays"
    assert house.ines.roster().next_block(jun(house), house.clock()) is None
    with pytest.raises(NotPossible, match="left the team already"):
        partings.leaves(house.ines, jun(house))


def test_promises_in_their_name_are_asked_about_and_the_rest_is_the_shifts(
    house: HouseOfTests,
) -> None:
    together_with_jun(house)
    partings.leaves(house.ines, jun(house))
    [orphan] = orphans.orphans(house.ines)
    assert (orphan.name, orphan.follow_up.text) == ("Bee", "Tea on the landing")
    by_text = {one.text: one.staff_id for one in follow_ups.open_follow_ups(house.theo)}
    assert by_text == {"Tea on the landing": jun(house), "Look up the bus": None}


def test_nobody_is_taken_off_in_the_middle_of_a_shift(house: HouseOfTests) -> None:
    with pytest.raises(NotPossible, match="on shift now"):
        partings.leaves(house.ines, house.theo.who.id)
    with pytest.raises(NotYours, match="Another coordinator"):
        partings.leaves(house.ines, house.ines.who.id)


def test_somebody_keeps_the_roster(house: HouseOfTests) -> None:
    team.add_staff(house.ines, "Ash", PASSPHRASE, frozenset({Role.COORDINATOR}))
    house.look_again(house.book)
    partings.leaves(house.desk("Ash"), house.ines.who.id)
    team_now = [one.name for one in team.inside(house.theo).team]
    assert "Ines" not in team_now
    with pytest.raises(NotYours):
        partings.leaves(house.desk("Ash"), house.desk("Ash").who.id)


def test_each_is_told_by_somebody_in_words_and_offered_a_goodbye(house: HouseOfTests) -> None:
    together_with_jun(house)
    gone = partings.leaves(house.ines, jun(house))
    assert "there is somebody to tell" in repr(board(house.theo).look_at)
    page = residents.person_page(house.theo, NOOR)
    assert "Jun leaves the team; tell them" in [one.words for one in page.more]
    assert "Sam" not in repr(page)
    for one in gone.to_tell:
        wished = HowTold(house.theo.who.id, "She made good tea.", Goodbye.WISHED)
        told = partings.settle(house.theo, one, wished)
        assert not told.settled, "a goodbye they would like is still to come"
        partings.settle(house.mags, told, HowTold(house.theo.who.id, "", Goodbye.HAD))
    assert partings.partings_page(house.theo).open_ones == ()
    assert "somebody to tell" not in repr(board(house.theo).look_at)


def test_two_who_tell_at_once_lose_nothing(house: HouseOfTests) -> None:
    together_with_jun(house)
    [noor, *_] = partings.leaves(house.ines, jun(house)).to_tell
    partings.settle(house.theo, noor, HowTold(house.theo.who.id, "Oh no."))
    with pytest.raises(MovedOn) as met:
        partings.settle(house.dot, noor, HowTold(house.dot.who.id, "I knew."))
    assert "Oh no." in met.value.theirs
    assert "I knew." in met.value.yours


def test_somebody_away_for_long_stays_on_the_team(house: HouseOfTests) -> None:
    write(house.theo, "We walked.", KAI)
    with pytest.raises(NotYours):
        partings.is_away(house.mags, house.theo.who.id)
    with pytest.raises(Unfit, match="a day to come"):
        partings.is_away(house.theo, house.theo.who.id, date(2026, 3, 9))
    away = partings.is_away(house.theo, house.theo.who.id, date(2026, 4, 6))
    assert away.kind is PartingKind.AWAY
    assert [NAMES[one.resident_id] for one in away.to_tell] == ["Kai"]
    words = partings.parting_words(away, dict(house.ines.names()))
    assert words == "Theo is away for long, back Mon 6 Apr"
    opening.sign_in(house.book, "Theo", PASSPHRASE)
