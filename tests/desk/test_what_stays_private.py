"""What is taken back, not carried, for one person alone, or about somebody else is not shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from handover.desk import (
    follow_ups,
    handovers,
    notes,
    priorities,
    reflections,
    residents,
    sharing,
)
from handover.desk.board import board, get_ready
from handover.desk.follow_ups import Promise
from handover.desk.handover_pages import handover_page, next_page
from handover.desk.sharing import SharingDraft
from handover.house.celebrations import Share
from handover.house.handovers import HOUSE_PART, Line
from handover.house.notes import Carry, HowTaken, NoteKind
from handover.house.refusals import NotFound, NotYours
from handover.house.sharing import Intention
from tests.house_of_tests import (
    BEE,
    KAI,
    NAMES,
    NOOR,
    SAM,
    THEY_SAID_SO,
    HouseOfTests,
    MovingClock,
    receive,
    reflect,
    texts_of,
    write,
)

SAID = "I do not want the others to know"

VIEWS: dict[str, Callable[[HouseOfTests], Any]] = {
    "the person's page": lambda house: residents.person_page(house.mags, NOOR),
    "the board": lambda house: board(house.mags),
    "getting ready": lambda house: get_ready(house.theo),
    "the notes": lambda house: notes.notes(house.mags),
    "the next handover": lambda house: next_page(house.mags),
    "the last handover": lambda house: handover_page(house.mags, 1),
    "what is new since I read": lambda house: board(house.mags).new_since,
    "what was shared": lambda house: sharing.sharings(house.mags),
    "what was shared with them": lambda house: sharing.sharings(house.mags, about=NOOR),
    "what there is to talk about": lambda house: reflections.to_talk_about(house.mags),
}


def views_with(words: str, house: HouseOfTests) -> list[str]:
    """The views in which these words stand."""
    return [view for view, shown in VIEWS.items() if words in repr(shown(house))]


def handed_over(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 15:05")
    receive(house.mags, handovers.give(house.theo))


def words_of(house: HouseOfTests) -> int:
    return residents.person_page(house.theo, NOOR).own_words[0].id


@pytest.mark.parametrize("where", ["in a note", "by themselves"])
@pytest.mark.parametrize("after", [True, False])
def test_words_that_were_taken_back_are_shown_nowhere(
    where: str, after: bool, house: HouseOfTests
) -> None:
    if where == "in a note":
        write(house.theo, "We talked.", own_words=SAID)
    else:
        notes.take_own_words(house.theo, NOOR, SAID, HowTaken.TYPED)
    words = words_of(house)
    if after:
        handed_over(house)
        assert SAID in repr(handover_page(house.mags, 1))
    notes.withdraw_own_words(house.theo, words, THEY_SAID_SO)
    if not after:
        handed_over(house)
    assert views_with(SAID, house) == []


def test_a_note_of_nothing_but_words_says_nothing_once_they_are_taken_back(
    house: HouseOfTests,
) -> None:
    write(house.theo, "", own_words=SAID)
    write(house.theo, "", own_words=SAID)
    handed_over(house)
    for one in residents.person_page(house.theo, NOOR).own_words:
        notes.withdraw_own_words(house.theo, one.id, THEY_SAID_SO)
    part = handover_page(house.mags, 1).part(NOOR)
    assert part is not None
    assert part.quiet


def test_words_are_taken_back_once_and_others_stay(house: HouseOfTests, clock: MovingClock) -> None:
    write(house.theo, "We talked.", own_words="I slept.")
    notes.take_own_words(house.theo, NOOR, SAID, HowTaken.TYPED)
    words = words_of(house)
    notes.withdraw_own_words(house.theo, words, THEY_SAID_SO)
    clock.on(hours=1)
    notes.withdraw_own_words(house.theo, words, THEY_SAID_SO)
    [at] = house.book.sql("SELECT withdrawn_at FROM own_words WHERE id = ?", words)
    assert at == ("2026-03-09T15:00:00.000000Z",)
    assert [one.text for one in residents.person_page(house.theo, NOOR).own_words] == ["I slept."]
    with pytest.raises(NotFound):
        notes.withdraw_own_words(house.theo, 999, THEY_SAID_SO)


def test_what_is_not_carried_stays_on_the_page_and_is_not_handed_over(
    house: HouseOfTests,
) -> None:
    kept = write(house.theo, SAID, carry=Carry.NO, own_words="Only here", must_know=True)
    notes.add_to(house.theo, kept.id, "And this stays here too")
    notes.take_own_words(house.theo, NOOR, "Nor this", HowTaken.TYPED, Carry.NO)
    tonight = write(house.theo, "Just for tonight", carry=Carry.TONIGHT)
    handed_over(house)
    page = handover_page(house.mags, 1)
    assert texts_of(page, NOOR) == ("Just for tonight",)
    assert page.must_know == ()
    for words in (SAID, "Only here", "stays here", "Nor this"):
        assert words not in repr(page)
        assert words in repr(residents.person_page(house.mags, NOOR))
    assert "just the next shift" in repr(page)
    assert tonight.carry is Carry.TONIGHT


def test_what_is_added_to_what_is_not_carried_is_not_new_to_anybody(
    house: HouseOfTests,
) -> None:
    kept = write(house.theo, SAID, carry=Carry.NO)
    write(house.theo, "We baked bread.")
    handed_over(house)
    notes.add_to(house.theo, kept.id, "More of it")
    assert board(house.mags).new_since == ()
    assert "More of it" not in repr(handover_page(house.mags, 1))
    assert "More of it" not in repr(next_page(house.mags))


def test_a_board_says_what_they_let_us_carry(house: HouseOfTests) -> None:
    notes.take_own_words(house.theo, NOOR, "Tell them I sang.", HowTaken.TYPED)
    house.clock.on(minutes=5)
    notes.take_own_words(house.theo, NOOR, SAID, HowTaken.TYPED, Carry.NO)
    [line] = [line for line in board(house.dot).people if line.resident.id == NOOR]
    assert line.own_words is not None
    assert line.own_words.text == "Tell them I sang."


@pytest.mark.parametrize("name", ["Ines", "Dot", "Mags"])
def test_a_reflection_is_for_its_author_alone(name: str, house: HouseOfTests) -> None:
    mine = reflect(house.theo, SAID)
    write(house.theo, "We baked bread.")
    handed_over(house)
    assert views_with(SAID, house) == []
    other = house.desk(name)
    assert SAID not in repr(notes.notes(other))
    with pytest.raises(NotYours):
        notes.note_by_id(other, mine.id)
    with pytest.raises(NotYours):
        notes.add_to(other, mine.id, "I saw this")
    with pytest.raises(NotYours):
        notes.reword(other, mine, "Nothing")


@pytest.mark.parametrize("fits", [True, False])
def test_what_was_shared_for_its_author_alone_is_seen_by_nobody_else(
    fits: bool, house: HouseOfTests
) -> None:
    draft = SharingDraft(SAID, intentions=frozenset({Intention.TOOLS}), resident_id=NOOR)
    if fits:
        sharing.share(house.theo, draft)
    else:
        sharing.none_fits(house.theo, draft)
    handed_over(house)
    assert views_with(SAID, house) == []
    assert SAID in repr((sharing.sharings(house.theo), notes.notes(house.theo)))


def test_its_author_reads_a_reflection(house: HouseOfTests) -> None:
    mine = reflect(house.theo, SAID)
    assert SAID in repr(notes.notes(house.theo))
    assert notes.note_by_id(house.theo, mine.id).text == SAID
    assert notes.reword(house.theo, mine, "I was tired.").text == "I was tired."


def test_what_only_the_person_should_hear_is_not_handed_over(house: HouseOfTests) -> None:
    residents.celebrate(house.theo, SAID, resident_id=NOOR, share=Share.PERSON_ONLY)
    residents.celebrate(house.theo, "The bread rose", resident_id=NOOR)
    handed_over(house)
    page = handover_page(house.mags, 1)
    assert [item.text for item in page.celebrations] == ["The bread rose"]
    assert SAID not in repr(page)
    assert SAID in repr(residents.person_page(house.mags, NOOR))


def happen_to(house: HouseOfTests, about: int, token: str) -> None:
    """Something of everything about one resident, with a word that stands for them."""
    theo = house.theo
    note = write(theo, f"{token} note", about, own_words=f"{token} said", must_know=True)
    notes.add_to(house.dot, note.id, f"{token} added")
    notes.take_own_words(theo, about, f"{token} own", HowTaken.DICTATED)
    made = priorities.add_priority(theo, about, f"{token} wish", THEY_SAID_SO)
    priorities.add_step(theo, made, f"{token} step", THEY_SAID_SO)
    priorities.reword_priority(theo, made, f"{token} suggested", None)
    follow_ups.promise(theo, Promise(f"{token} promise", None, about, agreed=True))
    residents.celebrate(theo, f"{token} celebrated", resident_id=about)
    handovers.say(theo, Line(about, f"{token} line", f"{token} good", version=0))
    who = residents.resident_by_id(theo, about)
    residents.keep_ask_first(theo, who, f"{token} met", THEY_SAID_SO)


TOKENS = {NOOR: "alder", SAM: "birch", BEE: "cedar", KAI: "dogwood"}


@pytest.mark.parametrize("when", ["before it is handed over", "afterwards"])
def test_one_page_is_about_one_person(when: str, house: HouseOfTests) -> None:
    for about, token in TOKENS.items():
        happen_to(house, about, token)
    if when == "afterwards":
        handed_over(house)
        given = handover_page(house.mags, 1).handover
        assert given is not None
        for about, token in TOKENS.items():
            receive(house.mags, given, about, said_back=f"{token} carried")
            handovers.put_right(house.theo, 1, about, f"{token} put right")
    page = handover_page(house.mags, 1)
    for about, token in TOKENS.items():
        others = [one for number, one in TOKENS.items() if number != about]
        others += [name for number, name in NAMES.items() if number != about]
        theirs = repr((residents.person_page(house.mags, about), page.part(about)))
        assert token in theirs
        assert [one for one in others if one in theirs] == []
    assert not any(token in repr(page.part(HOUSE_PART)) for token in TOKENS.values())


def test_a_priority_or_a_promise_of_another_is_never_on_the_page(house: HouseOfTests) -> None:
    for about, token in TOKENS.items():
        happen_to(house, about, token)
    page = residents.person_page(house.mags, NOOR)
    assert {one.resident_id for one in page.own_words} == {NOOR}
    assert {one.resident_id for one in page.priorities} == {NOOR}
    assert {one.resident_id for one in page.promises} == {NOOR}
    assert {one.resident_id for one in page.celebrations} == {NOOR}
    assert {one.resident_id for one in page.notes} == {NOOR}


def test_a_house_note_is_on_nobodys_page(house: HouseOfTests) -> None:
    write(house.theo, "The kettle is new.", None)
    for about in NAMES:
        assert "kettle" not in repr(residents.person_page(house.mags, about))


def test_a_note_about_somebody_is_kept_apart_by_its_kind(house: HouseOfTests) -> None:
    for kind in (NoteKind.HOUSE, NoteKind.REFLECTION):
        with pytest.raises(Exception, match="about nobody"):
            notes.write_note(house.theo, notes.NoteDraft(kind, "A", NOOR))
