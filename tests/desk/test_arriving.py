"""The first hours with somebody, and the stays they are part of."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from handover.desk import arriving, boundaries, handovers, notes, quiet, residents, stays
from handover.desk.arriving import Tells, arrival_page, tell
from handover.desk.board import board
from handover.desk.boundaries import Says
from handover.desk.handover_pages import handover_page, next_page
from handover.desk.stays import Longer
from handover.house.arriving import ArrivalAnswer, ArrivalKey
from handover.house.boundaries import Value
from handover.house.handovers import EntryKind
from handover.house.people import Resident, StayStatus
from handover.house.refusals import MovedOn, NeedsTheirDecision, NotPossible, Unfit
from tests.house_of_tests import BEE, NOOR, THEY_SAID_SO, HouseOfTests, write

LAST = "I like that you said the last part first."
RATHER_NOT = Tells(ArrivalAnswer.RATHER_NOT_YET)


@pytest.fixture
def odile(house: HouseOfTests) -> Resident:
    """She has just come, and told us nothing but the name she uses."""
    return residents.welcome(house.theo, "Odile")


def leads(house: HouseOfTests, number: int) -> list[str]:
    return [one.words for one in residents.person_page(house.mags, number).more]


def told_five(house: HouseOfTests, number: int) -> None:
    for key in tuple(ArrivalKey)[:5]:
        tell(house.theo, number, key, Tells())


def test_confidence_is_offered_first_and_everything_can_be_read_aloud(
    house: HouseOfTests, odile: Resident
) -> None:
    page = arrival_page(house.theo, odile.id)
    assert page.next_open is ArrivalKey.CONFIDENCE
    assert page.arriving
    assert "cannot keep to ourselves" in page.lines[0].says
    assert all(line.says for line in page.lines)
    assert "Theo (day)" in page.lines[2].says
    assert "90 days after you leave" in page.lines[4].says


def test_what_is_told_says_when_and_by_whom_and_what_they_said(
    house: HouseOfTests, odile: Resident
) -> None:
    tell(house.theo, odile.id, ArrivalKey.CONFIDENCE, Tells(words=LAST))
    line = arrival_page(house.mags, odile.id).lines[0]
    assert line.last is not None
    assert line.last.own_words is not None
    assert line.last.own_words.text == LAST
    assert arriving.state_words(line, {2: "Theo"}, house.mags.zone) == "told Mon 9 Mar 11:00, Theo"
    words = residents.person_page(house.mags, odile.id).own_words
    assert [one.text for one in words] == [LAST]


def test_their_words_can_be_taken_back_here_too(house: HouseOfTests, odile: Resident) -> None:
    item = tell(house.theo, odile.id, ArrivalKey.CONFIDENCE, Tells(words=LAST))
    assert item.own_words_id is not None
    notes.withdraw_own_words(house.theo, item.own_words_id, THEY_SAID_SO)
    line = arrival_page(house.theo, odile.id).lines[0]
    assert line.told
    assert line.last is not None
    assert line.last.own_words is None


def test_things_are_told_in_any_order_and_left_half_way(
    house: HouseOfTests, odile: Resident
) -> None:
    tell(house.theo, odile.id, ArrivalKey.HOUSE_LINE, Tells())
    tell(house.theo, odile.id, ArrivalKey.BOUNDARIES, RATHER_NOT)
    page = arrival_page(house.theo, odile.id)
    assert page.told == 1
    assert page.next_open is ArrivalKey.CONFIDENCE
    assert "Arriving: 1 of 9 told" in leads(house, odile.id)


def test_what_was_said_before_stays_and_the_last_answer_counts(
    house: HouseOfTests, odile: Resident
) -> None:
    tell(house.theo, odile.id, ArrivalKey.PLAN, RATHER_NOT)
    tell(house.theo, odile.id, ArrivalKey.PLAN, Tells())
    assert len(arriving.said_to(house.theo, odile)) == 2
    assert arrival_page(house.theo, odile.id).lines[7].told


def test_when_all_is_told_the_row_goes(house: HouseOfTests, odile: Resident) -> None:
    for key in ArrivalKey:
        tell(house.theo, odile.id, key, Tells())
    assert not [words for words in leads(house, odile.id) if words.startswith("Arriving")]
    assert not arrival_page(house.theo, odile.id).arriving


def test_limits_they_said_are_a_first_talk_about_boundaries(
    house: HouseOfTests, odile: Resident
) -> None:
    boundaries.set_for_resident(house.theo, odile.id, 1, Says(Value.NEVER), THEY_SAID_SO)
    assert arrival_page(house.theo, odile.id).lines[6].told


def test_two_terminals_tell_the_same_and_neither_is_lost(
    house: HouseOfTests, odile: Resident
) -> None:
    tell(house.theo, odile.id, ArrivalKey.HOURS, Tells(words="Good.", told_in=0))
    with pytest.raises(MovedOn) as moved:
        tell(house.mags, odile.id, ArrivalKey.HOURS, Tells(words="Not yet.", told_in=0))
    assert (moved.value.theirs, moved.value.yours) == ("told\nGood.", "told\nNot yet.")


def test_it_goes_along_with_the_next_handover_once(house: HouseOfTests, odile: Resident) -> None:
    told_five(house, odile.id)
    tell(house.theo, odile.id, ArrivalKey.BOUNDARIES, RATHER_NOT)
    house.clock.to("2026-03-09 15:05")
    given = handovers.give(house.theo)
    part = handover_page(house.mags, given.id).part(odile.id)
    assert part is not None
    [item] = [one for one in part.items if one.kind is EntryKind.ARRIVAL]
    assert item.text.startswith("Told: What we cannot keep to ourselves; What this house is")
    assert item.text.endswith("Rather not yet: A first talk about boundaries.")
    after = next_page(house.mags).part(odile.id)
    assert after is not None
    assert not [one for one in after.items if one.kind is EntryKind.ARRIVAL]


def test_boundaries_and_plan_are_brought_up_the_next_day_and_not_before(
    house: HouseOfTests, odile: Resident
) -> None:
    told_five(house, odile.id)
    assert quiet.about_stay(house.theo, odile) == ()
    house.clock.to("2026-03-10 10:00")
    [line] = quiet.about_stay(house.theo, odile)
    assert "a first talk about boundaries; a plan for hard times" in line
    assert not [one for one in board(house.theo).look_at if "Odile" in one.words]


def test_after_three_days_the_board_says_so_in_one_line(
    house: HouseOfTests, odile: Resident
) -> None:
    told_five(house, odile.id)
    house.clock.to("2026-03-12 12:00")
    [lead] = [one for one in board(house.theo).look_at if "arriving" in one.words]
    assert lead.words.startswith("Odile: open from arriving")
    assert lead.key == f"arriving:{odile.id}"
    house.clock.on(days=30)
    assert not [one for one in board(house.theo).look_at if "arriving" in one.words]


def test_somebody_expected_has_a_page_and_nothing_is_demanded(house: HouseOfTests) -> None:
    who = stays.expect(house.theo, "Odile")
    assert not who.here
    tell(house.theo, who.id, ArrivalKey.CONFIDENCE, Tells())
    assert [one.name for one in stays.expected(house.theo)] == ["Odile"]
    house.clock.on(days=2)
    here = stays.arrives(house.theo, who.id)
    assert here.here
    assert here.stay is not None
    assert here.stay.arrived_at == house.clock()
    assert arrival_page(house.theo, who.id).told == 1


def test_somebody_expected_may_not_come(house: HouseOfTests) -> None:
    who = stays.expect(house.theo, "Odile")
    gone = stays.not_coming(house.theo, who.id)
    assert gone.stay is not None
    assert gone.stay.status is StayStatus.ENDED
    with pytest.raises(NotPossible, match="did not come"):
        stays.reopen(house.theo, who.id, THEY_SAID_SO)
    assert stays.comes_again(house.theo, who.id, THEY_SAID_SO).here


def test_whoever_comes_again_has_their_page_again_only_if_they_wish(house: HouseOfTests) -> None:
    write(house.theo, "He baked.", BEE)
    residents.goodbye(house.theo, BEE)
    house.clock.on(days=20)
    with pytest.raises(NeedsTheirDecision):
        stays.comes_again(house.theo, BEE, None)
    who = stays.comes_again(house.theo, BEE, THEY_SAID_SO)
    assert who.id == BEE
    assert who.here
    page = stays.stay_page(house.theo, BEE)
    assert len(page.stays) == 2
    assert residents.person_page(house.theo, BEE).notes
    assert arrival_page(house.theo, BEE).told == 0


def test_stays_of_one_person_do_not_overlap(house: HouseOfTests) -> None:
    residents.goodbye(house.theo, BEE)
    with pytest.raises(NotPossible, match="still staying then"):
        stays.comes_again(house.theo, BEE, THEY_SAID_SO, at=house.clock() - timedelta(days=1))
    stays.comes_again(house.theo, BEE, THEY_SAID_SO)
    for again in (stays.comes_again, stays.reopen):
        with pytest.raises(NotPossible, match="here already"):
            again(house.theo, BEE, THEY_SAID_SO)


def test_a_stay_ended_by_mistake_goes_on_with_their_yes(house: HouseOfTests) -> None:
    before = residents.resident_by_id(house.theo, BEE)
    residents.goodbye(house.theo, BEE, words="See you.")
    with pytest.raises(NeedsTheirDecision):
        stays.reopen(house.theo, BEE, None)
    who = stays.reopen(house.theo, BEE, THEY_SAID_SO)
    assert who.here
    assert who.stay is not None
    assert before.stay is not None
    assert (who.stay.id, who.stay.left_at) == (before.stay.id, None)
    assert who.stay.leaves_words == "See you."


def test_a_name_taken_meanwhile_is_asked_about_when_somebody_comes_again(
    house: HouseOfTests,
) -> None:
    residents.goodbye(house.theo, BEE)
    residents.welcome(house.theo, "Bee")
    for again in (stays.comes_again, stays.reopen):
        with pytest.raises(NotPossible, match="what tells them apart"):
            again(house.theo, BEE, THEY_SAID_SO)


def test_a_stay_longer_than_usual_asks_what_was_agreed_once(house: HouseOfTests) -> None:
    house.clock.to("2026-10-28 12:00")
    page = residents.person_page(house.theo, NOOR)
    assert any("longer than is usual" in line for line in page.quiet)
    assert any("longer stay than usual" in one.words for one in board(house.theo).look_at)
    agreed = Longer("Until the flat is ready.", "Ines", date(2026, 11, 30))
    with pytest.raises(NeedsTheirDecision):
        stays.agree_longer(house.theo, NOOR, agreed, None)
    stays.agree_longer(house.theo, NOOR, agreed, THEY_SAID_SO)
    page = residents.person_page(house.theo, NOOR)
    assert not any("longer than is usual" in line for line in page.quiet)
    said = "Agreed to stay longer until Mon 30 Nov, with Ines: Until the flat is ready."
    assert said in leads(house, NOOR)


def test_what_was_agreed_lies_ahead(house: HouseOfTests) -> None:
    gone = Longer("Until the flat is ready.", until_on=date(2026, 3, 1))
    with pytest.raises(Unfit, match="That day is over"):
        stays.agree_longer(house.theo, NOOR, gone, THEY_SAID_SO)


def test_nobody_is_told_anything_after_they_left(house: HouseOfTests) -> None:
    residents.goodbye(house.theo, BEE)
    with pytest.raises(NotPossible):
        tell(house.theo, BEE, ArrivalKey.HOURS, Tells())
