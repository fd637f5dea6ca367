"""What they said of limits, for their card, of themselves, to a note: back with their word."""

from __future__ import annotations

import pytest

from handover.desk import (
    agreements,
    boundaries,
    cards,
    handovers,
    limits,
    my_side,
    notes,
    opening_pages,
    residents,
    who,
)
from handover.desk.agreements import Agreed
from handover.desk.boundaries import Says
from handover.desk.desk import Desk
from handover.desk.reading_notes import read_notes
from handover.desk.taking_back import ActLine, last_acts, take_back
from handover.house.boundaries import THE_HOUSE, Value
from handover.house.cards import MayRing
from handover.house.notes import HowTaken
from handover.house.refusals import NeedsTheirDecision, NotPossible
from handover.house.who import Part, Said
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests, MovingClock, write

HUG, PHONE = 1, 3
ANA = MayRing("Ana", "sister", "212 555 0187")
NEVER, MAYBE = Says(Value.NEVER), Says(Value.MAYBE, "if I ask")


def newest(desk: Desk) -> ActLine:
    return last_acts(desk)[0]


def hug(desk: Desk) -> Value:
    line = limits.limits_of(desk, NOOR).row(HUG)
    assert line
    return line.resident.value


def back_with_their_word(desk: Desk) -> None:
    line = newest(desk)
    assert (line.why_not, line.asks_them) == ("", True)
    with pytest.raises(NeedsTheirDecision):
        take_back(desk, line.id)
    take_back(desk, line.id, THEY_SAID_SO)


def test_a_limit_put_in_the_wrong_row_goes_back_step_by_step(house: HouseOfTests) -> None:
    for says in (MAYBE, NEVER):
        boundaries.set_for_resident(house.theo, NOOR, HUG, says, THEY_SAID_SO)
    assert "put down as never" in newest(house.theo).words
    assert newest(house.theo).key == f"limits:{NOOR}/{HUG}"
    back_with_their_word(house.theo)
    assert hug(house.theo) is Value.MAYBE
    back_with_their_word(house.theo)
    assert hug(house.theo) is Value.UNSET
    assert last_acts(house.theo) == ()


def test_a_limit_for_today_is_not_one_for_longer(house: HouseOfTests) -> None:
    boundaries.set_for_resident(house.theo, NOOR, HUG, MAYBE, THEY_SAID_SO)
    today = Says(Value.NEVER, today_only=True)
    boundaries.set_for_resident(house.theo, NOOR, HUG, today, THEY_SAID_SO)
    back_with_their_word(house.theo)
    assert hug(house.theo) is Value.MAYBE
    back_with_their_word(house.theo)
    assert hug(house.theo) is Value.UNSET


def test_a_limit_somebody_else_said_anew_or_has_read_stays(house: HouseOfTests) -> None:
    boundaries.set_for_resident(house.theo, NOOR, HUG, MAYBE, THEY_SAID_SO)
    boundaries.set_for_resident(house.dot, NOOR, HUG, NEVER, THEY_SAID_SO)
    assert newest(house.theo).why_not.startswith("It was said anew since.")
    boundaries.set_for_resident(house.theo, NOOR, PHONE, NEVER, THEY_SAID_SO)
    house.clock.on(minutes=1)
    opening_pages.open_page(house.dot, NOOR)
    assert newest(house.theo).why_not == (
        "Dot has read their page since. Enter goes there: say it anew."
    )


def test_a_limit_that_was_handed_over_is_said_anew(house: HouseOfTests) -> None:
    boundaries.set_for_resident(house.theo, NOOR, HUG, NEVER, THEY_SAID_SO)
    handovers.give(house.theo)
    assert "handed over since" in newest(house.theo).why_not
    with pytest.raises(NotPossible):
        take_back(house.theo, newest(house.theo).id, THEY_SAID_SO)


def test_my_own_limit_and_the_house_s_need_nobody_else(house: HouseOfTests) -> None:
    boundaries.set_my_own(house.theo, HUG, NEVER)
    assert not newest(house.theo).asks_them
    assert newest(house.theo).key == f"limits:me/{HUG}"
    assert last_acts(house.theo, about=NOOR) == (), "it is on nobody's page"
    take_back(house.theo, newest(house.theo).id)
    own = limits.my_limits(house.theo).row(HUG)
    assert own
    assert own.staff.value is Value.UNSET
    boundaries.set_for_house(house.ines, HUG, NEVER)
    take_back(house.ines, newest(house.ines).id)
    line = limits.house_limits(house.ines).row(HUG)
    assert line
    assert line.house.value is Value.UNSET
    assert boundaries.row_of(house.ines, THE_HOUSE, HUG).number == HUG


def test_somebody_put_on_a_card_goes_again_and_the_list_names_nobody(house: HouseOfTests) -> None:
    ana = cards.put_on_card(
        house.theo, NOOR, MayRing("Ana", "sister", "212 555 0187"), THEY_SAID_SO
    )
    assert newest(house.theo).words.startswith("Noor: somebody to ring put on the emergency card")
    assert "Ana" not in newest(house.theo).words
    back_with_their_word(house.theo)
    assert cards.card_of(house.theo, NOOR).may_ring == ()
    cards.not_to_ring(house.theo, NOOR, "Bo", THEY_SAID_SO)
    assert "Bo" not in newest(house.theo).words
    back_with_their_word(house.theo)
    assert cards.card_of(house.theo, NOOR).not_to_ring == ()
    ana = cards.put_on_card(house.theo, NOOR, ana.whom, THEY_SAID_SO)
    cards.change_on_card(house.theo, ana, MayRing("Ana", "aunt"), THEY_SAID_SO)
    changed, put_on = last_acts(house.theo)
    assert "kept nowhere" in changed.why_not
    assert (changed.key, put_on.why_not != "") == (f"card:{NOOR}", True)


def test_what_is_gone_with_the_stay_is_no_longer_there(house: HouseOfTests) -> None:
    cards.put_on_card(house.theo, NOOR, ANA, THEY_SAID_SO)
    residents.goodbye(house.theo, NOOR)
    assert newest(house.theo).why_not == "It is no longer in the book."


def test_who_they_are_goes_back_to_how_they_put_it_before(
    house: HouseOfTests, clock: MovingClock
) -> None:
    first = who.say(house.theo, NOOR, Part.ABOUT_ME, Said("I draw maps."), THEY_SAID_SO)
    clock.on(minutes=1)
    who.say(house.theo, NOOR, Part.ABOUT_ME, Said("I drew maps."), THEY_SAID_SO, first)
    assert newest(house.theo).words.startswith("Noor: “About me” put in their words")
    back_with_their_word(house.theo)
    assert who.who_page(house.theo, NOOR).said[Part.ABOUT_ME].said.words == "I draw maps."
    back_with_their_word(house.theo)
    assert Part.ABOUT_ME not in who.who_page(house.theo, NOOR).said
    who.name_person(house.theo, NOOR, "Ana", THEY_SAID_SO, relation="sister")
    back_with_their_word(house.theo)
    assert who.who_page(house.theo, NOOR).people == ()


def test_their_side_of_a_note_is_theirs_whoever_has_read_it(house: HouseOfTests) -> None:
    note = write(house.theo, "We baked.")
    my_side.say_my_side(house.theo, note.id, "I baked.")
    handovers.give(house.theo)
    house.clock.on(minutes=1)
    opening_pages.open_page(house.dot, NOOR)
    assert newest(house.theo).words.startswith("Noor: “I baked.” kept as their side of a note")
    assert newest(house.theo).key == f"note:{note.id}"
    back_with_their_word(house.theo)
    assert notes.note_by_id(house.theo, note.id).my_side == ()


def test_a_note_says_why_it_stays(house: HouseOfTests) -> None:
    write(house.theo, "We baked.")
    assert newest(house.theo).why_not.startswith("No note is ever deleted.")
    assert "E puts it differently" in newest(house.theo).why_not
    read_notes(house.dot)
    assert "Add to it instead" in newest(house.theo).why_not


def test_a_limit_for_today_leaves_an_earlier_day_where_it_was(
    house: HouseOfTests, clock: MovingClock
) -> None:
    never, maybe = Says(Value.NEVER, today_only=True), Says(Value.MAYBE, "ask", today_only=True)
    boundaries.set_for_resident(house.theo, NOOR, HUG, never, THEY_SAID_SO)
    clock.on(days=2)
    boundaries.set_for_resident(house.theo, NOOR, HUG, maybe, THEY_SAID_SO)
    back_with_their_word(house.theo)
    assert hug(house.theo) is Value.UNSET


def test_what_others_said_later_stays_though_it_reads_the_same(house: HouseOfTests) -> None:
    for desk, says in ((house.theo, NEVER), (house.dot, MAYBE), (house.dot, NEVER)):
        boundaries.set_for_resident(desk, NOOR, HUG, says, THEY_SAID_SO)
    assert newest(house.theo).why_not.startswith("It was said anew since.")


def test_the_house_s_line_goes_back_only_to_what_still_holds(house: HouseOfTests) -> None:
    first = agreements.agree(house.mags, Agreed("No hugs at the door.", ("Mags", "Noor"), True))
    boundaries.set_for_house(house.mags, HUG, NEVER, agreement_id=first.id)
    assert "coordinator" in newest_of(house.mags, "put down").why_not
    second = agreements.agree(house.mags, Agreed("Hugs for who asks.", ("Mags", "Noor"), True))
    boundaries.set_for_house(house.mags, HUG, MAYBE, agreement_id=second.id)
    agreements.let_go(house.mags, first)
    line = newest_of(house.mags, "put down")
    assert "does not hold any more" in line.why_not
    with pytest.raises(NotPossible):
        take_back(house.mags, line.id)


def test_a_card_that_somebody_has_opened_since_stays(
    house: HouseOfTests, clock: MovingClock
) -> None:
    cards.put_on_card(house.theo, NOOR, ANA, THEY_SAID_SO)
    clock.on(minutes=3)
    cards.card_of(house.dot, NOOR)
    assert newest(house.theo).why_not.startswith("Dot has read the card since.")


def test_what_was_taken_back_stands_in_no_file_beside_the_book(house: HouseOfTests) -> None:
    with house.book.stayed_at():
        cards.put_on_card(
            house.theo, NOOR, MayRing("Quodlibet", "aunt", "212 555 0187"), THEY_SAID_SO
        )
        words = notes.take_own_words(house.theo, NOOR, "A zebra came.", HowTaken.TYPED)
        note = write(house.theo, "We baked.")
        side = my_side.say_my_side(house.theo, note.id, "Xylophones were better.").my_side[0]
        my_side.withdraw_my_side(house.theo, side.id, THEY_SAID_SO)
        notes.withdraw_own_words(house.theo, words, THEY_SAID_SO)
        take_back(house.theo, newest_of(house.theo, "to ring").id, THEY_SAID_SO)
        beside = b"".join(one.read_bytes() for one in house.path.parent.glob("*book-*"))
        for gone in (b"Quodlibet", b"zebra", b"Xylophones"):
            assert gone not in beside


def newest_of(desk: Desk, words: str) -> ActLine:
    return next(one for one in last_acts(desk) if words in one.words)


def test_a_limit_said_in_the_exercise_goes_back_too(house: HouseOfTests) -> None:
    boundaries.keep_thoughts(house.theo, HUG, value=Value.NEVER)
    take_back(house.theo, newest(house.theo).id)
    own = limits.my_limits(house.theo).row(HUG)
    assert own
    assert own.staff.value is Value.UNSET
