"""Unfinished notes: for their author alone, as long as it takes, and never a note by themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

import handover.desk
from handover.desk import follow_ups, notes, opening, priorities, residents, team, unfinished
from handover.desk.board import board, get_ready
from handover.desk.follow_ups import Promise
from handover.desk.handover_pages import handover_page
from handover.house.drafts import Draft
from handover.house.notes import Carry, NoteKind, Together
from handover.house.refusals import MovedOn, NotYours, Unfit
from handover.store import drafts as kept_drafts
from tests.house_of_tests import (
    MONDAY,
    NOOR,
    PASSPHRASE,
    SAM,
    HouseOfTests,
    MovingClock,
    in_files,
    write,
)
from tests.use_cases import use_cases

SECRET = "what I have not decided to say"
BEING_WITH = NoteKind.BEING_WITH


def key(house: HouseOfTests, about: int = NOOR, kind: NoteKind = BEING_WITH) -> Any:
    return notes.draft_key(house.theo, about, kind)


@pytest.fixture
def typing(monday: HouseOfTests) -> HouseOfTests:
    """Theo is typing about several people, and has not finished anything."""
    theo = monday.theo
    for about, kind in ((SAM, BEING_WITH), (None, NoteKind.HOUSE), (None, NoteKind.REFLECTION)):
        draft = Draft(SECRET, SECRET if about else "", SECRET)
        notes.keep_draft(theo, notes.draft_key(theo, about, kind), draft)
    unfinished.keep(theo, "A promise is kept", {"words": SECRET})
    return monday


READS: Mapping[str, Callable[[HouseOfTests], Any]] = {
    "board.board": lambda house: board(house.mags),
    "board.get_ready": lambda house: get_ready(house.mags),
    "handover_pages.handover_page": lambda house: handover_page(house.mags, 1),
    "notes.look_over": lambda house: notes.look_over(
        house.mags, notes.NoteDraft(BEING_WITH, "A", SAM)
    ),
    "notes.note_by_id": lambda house: notes.note_by_id(house.mags, 1),
    "follow_ups.look_over": lambda house: follow_ups.look_over(
        house.mags, Promise("A walk")
    ),
    "opening.sign_in": lambda house: board(
        opening.sign_in(house.book, "Mags", PASSPHRASE, clock=house.clock)
    ),
    "priorities.priorities_of": lambda house: priorities.priorities_of(
        house.mags, NOOR
    ),
    "priorities.priority_by_id": lambda house: priorities.priority_by_id(
        house.mags, 1
    ),
    "residents.person_page": lambda house: residents.person_page(house.mags, SAM),
    "staying.resident_by_id": lambda house: residents.resident_by_id(
        house.mags, SAM
    ),
    "staying.resident_named": lambda house: residents.resident_named(
        house.mags, "Sam"
    ),
    "team.staff_named": lambda house: team.staff_named(house.mags, "Theo"),
    "unfinished.at": lambda house: unfinished.at(house.mags, "A promise is kept"),
}  # fmt: skip
"""What has to be asked for by name; what takes nothing but a desk is found by looking."""


def at_mags_desk(function: Callable[..., Any]) -> Callable[[HouseOfTests], Any]:
    return lambda house: function(house.mags)


NOT_FOR_MAGS = (
    "handovers.give",
    "keys.new_recovery_code",
    "arrangement.arrangement",
    "numbers.of_the_last_year",
)
"""What changes the book, or is a coordinator's; nothing about anybody stands in the last two."""


def asked_with_nothing_but_a_desk() -> dict[str, Callable[[HouseOfTests], Any]]:
    """Every use case that only needs to know whose desk it is."""
    found: dict[str, Callable[[HouseOfTests], Any]] = {}
    for name, function in use_cases(handover.desk).items():
        needs = function.__code__.co_varnames[: function.__code__.co_argcount]
        if needs == ("desk",) and name not in NOT_FOR_MAGS:
            found[name] = at_mags_desk(function)
    return found


EVERY_READ = {**asked_with_nothing_but_a_desk(), **READS}


@pytest.mark.parametrize("name", EVERY_READ)
def test_an_unfinished_note_is_shown_to_nobody_else(name: str, typing: HouseOfTests) -> None:
    assert in_files(typing.path.parent, SECRET), "the draft is in the book"
    assert SECRET not in repr(EVERY_READ[name](typing))


def test_nothing_that_shows_the_book_is_left_out() -> None:
    assert {"board.board", "notes.notes", "notes.my_drafts", "unfinished.mine"} <= set(EVERY_READ)
    asks_for_more = {
        name
        for name, function in use_cases(handover.desk).items()
        if function.__code__.co_varnames[:1] == ("desk",)
        and function.__name__.startswith(("note", "draft", "person", "handover", "resident"))
    }
    written = {"confidence.person_knows"}
    assert asks_for_more <= set(EVERY_READ) | {"notes.draft_at", "notes.draft_key"} | written


@pytest.mark.parametrize("about", [NOOR, SAM])
def test_nobody_elses_draft_is_opened_kept_or_dropped(about: int, typing: HouseOfTests) -> None:
    theirs = key(typing, about)
    with pytest.raises(NotYours):
        notes.draft_at(typing.mags, theirs)
    with pytest.raises(NotYours):
        notes.keep_draft(typing.mags, theirs, Draft("Mine now", version=1))
    with pytest.raises(NotYours):
        notes.drop_draft(typing.mags, theirs)
    assert notes.draft_at(typing.theo, theirs) is not None


def test_drafts_about_two_people_and_of_two_kinds_stay_apart(house: HouseOfTests) -> None:
    theo = house.theo
    words = {
        key(house, NOOR): "About Noor",
        key(house, SAM): "About Sam",
        key(house, NOOR, NoteKind.HARD_MOMENT): "A hard moment",
    }
    for where, text in words.items():
        notes.keep_draft(theo, where, Draft(text))
    for where, text in words.items():
        draft = notes.draft_at(theo, where)
        assert draft is not None
        assert draft.text == text
    assert {where: draft.text for where, draft in notes.my_drafts(theo)} == words


def test_a_draft_comes_back_as_it_was(house: HouseOfTests) -> None:
    typed = Draft("We b", "It r", "14:0", Carry.TONIGHT, Together.READ, must_know=True)
    kept = notes.keep_draft(house.theo, key(house), typed)
    again = notes.draft_at(house.theo, key(house))
    assert again == kept
    assert (kept.text, kept.own_words, kept.when_typed) == ("We b", "It r", "14:0")
    assert (kept.carry, kept.together, kept.must_know) == (Carry.TONIGHT, Together.READ, True)
    assert (kept.kept_at, kept.version) == (house.clock(), 1)


def test_looking_at_a_draft_never_makes_a_note(monday: HouseOfTests) -> None:
    before = [note.id for note in notes.notes(monday.theo)]
    for _ in range(3):
        found = notes.draft_at(monday.theo, key(monday))
        assert found is not None
        notes.keep_draft(monday.theo, key(monday), found)
        board(monday.theo)
    assert [note.id for note in notes.notes(monday.theo)] == before
    assert monday.book.sql("SELECT count(*) FROM entry WHERE kind = 'draft'") == [(0,)]


@pytest.mark.parametrize("days", [1, 30, 300, -300])
def test_a_draft_waits_for_as_long_as_it_takes(
    days: int, house: HouseOfTests, clock: MovingClock
) -> None:
    notes.keep_draft(house.theo, key(house), Draft("She said"))
    clock.on(days=days)
    house.look_again(opening.open_book(house.path))
    [(where, draft)] = board(house.theo).drafts
    assert (where, draft.text) == (key(house), "She said")


def test_a_draft_that_becomes_a_note_is_gone_and_the_others_stay(house: HouseOfTests) -> None:
    for about in (NOOR, SAM):
        kept = notes.keep_draft(house.theo, key(house, about), Draft("She said"))
    write(house.theo, "She said yes.", draft_version=kept.version)
    assert [where.about for where, _ in notes.my_drafts(house.theo)] == [SAM]
    write(house.dot, "He said yes.", SAM, draft_version=kept.version)
    assert [where.about for where, _ in notes.my_drafts(house.theo)] == [SAM]


def test_a_note_from_the_shell_leaves_the_unfinished_one_on_the_screen_alone(
    house: HouseOfTests,
) -> None:
    notes.keep_draft(house.theo, key(house), Draft("She said"))
    write(house.theo, "We baked bread.")
    assert [draft.text for _, draft in notes.my_drafts(house.theo)] == ["She said"]


def test_a_note_that_is_not_kept_keeps_its_draft(house: HouseOfTests, clock: MovingClock) -> None:
    clock.to("2026-03-09 20:00")
    notes.keep_draft(house.theo, key(house), Draft("She rang the bell"))
    with pytest.raises(Exception, match="How did it come about"):
        write(house.theo, "She rang the bell.")
    assert [draft.text for _, draft in notes.my_drafts(house.theo)] == ["She rang the bell"]


def test_two_terminals_with_the_same_draft_do_not_overwrite_each_other(
    house: HouseOfTests,
) -> None:
    first = notes.keep_draft(house.theo, key(house), Draft("We baked"))
    here = Draft("We baked bread", own_words="Yum", version=first.version)
    there = Draft("We baked a cake", version=first.version)
    notes.keep_draft(house.theo, key(house), here)
    with pytest.raises(MovedOn, match="another terminal") as moved_on:
        notes.keep_draft(house.theo, key(house), there)
    assert moved_on.value.theirs == "We baked bread\n\nYum"
    assert moved_on.value.yours == "We baked a cake"
    stands = notes.draft_at(house.theo, key(house))
    assert stands is not None
    assert stands.text == "We baked bread"


@pytest.mark.parametrize("version", [0, 1])
def test_a_terminal_on_which_nothing_was_typed_drops_nothing_of_the_other(
    version: int, house: HouseOfTests
) -> None:
    # One terminal goes on; the other was opened before that, stays empty or is cleared.
    first = notes.keep_draft(house.theo, key(house), Draft("We baked"))
    notes.keep_draft(house.theo, key(house), Draft("We baked bread", version=first.version))
    notes.keep_draft(house.theo, key(house), Draft(" ", version=version))
    assert [draft.text for _, draft in notes.my_drafts(house.theo)] == ["We baked bread"]


def test_a_draft_that_is_emptied_is_let_go(house: HouseOfTests) -> None:
    kept = notes.keep_draft(house.theo, key(house), Draft("We baked"))
    empty = Draft("  ", when_typed="14:00", version=kept.version, kept_at=kept.kept_at)
    after = notes.keep_draft(house.theo, key(house), empty)
    assert (after.version, after.kept_at, after.when_typed) == (0, None, "14:00")
    assert notes.my_drafts(house.theo) == ()
    again = notes.keep_draft(house.theo, key(house), Draft("We", version=after.version))
    assert again.version == 1


def test_what_is_typed_after_the_note_was_finished_elsewhere_is_not_lost(
    house: HouseOfTests,
) -> None:
    kept = notes.keep_draft(house.theo, key(house), Draft("We baked"))
    write(house.theo, "We baked bread.", draft_version=kept.version)
    with pytest.raises(MovedOn) as moved_on:
        notes.keep_draft(house.theo, key(house), Draft("We baked a", version=kept.version))
    assert moved_on.value.yours == "We baked a"


def test_a_reflection_can_wait_unfinished_too(house: HouseOfTests) -> None:
    where = notes.draft_key(house.theo, None, NoteKind.REFLECTION)
    notes.keep_draft(house.theo, where, Draft("I wonder"))
    assert [draft.text for _, draft in board(house.theo).drafts] == ["I wonder"]
    assert board(house.dot).drafts == ()


def test_the_store_gives_one_authors_drafts_only(typing: HouseOfTests) -> None:
    mags = typing.mags.who.id
    assert kept_drafts.drafts_of(typing.book, mags) == ()
    assert kept_drafts.unfinished(typing.book, mags) == {}


def test_words_typed_into_a_question_wait_for_their_author(house: HouseOfTests) -> None:
    house.clock.to(MONDAY)
    unfinished.keep(house.theo, "A promise", {"words": "We went", "when": " "})
    assert unfinished.mine(house.theo) == {"A promise": {"words": "We went"}}
    assert unfinished.at(house.theo, "A promise") == {"words": "We went"}
    assert unfinished.at(house.theo, "Another") == {}
    assert unfinished.mine(house.dot) == {}
    unfinished.keep(house.theo, "A promise", {"words": "We went far"})
    assert [one.words for one in board(house.theo).typed] == [
        "Not kept yet, “A promise”: We went far"
    ]
    unfinished.drop(house.theo, "A promise")
    assert unfinished.mine(house.theo) == {}


def test_a_page_that_was_pasted_whole_is_not_kept_as_a_draft(house: HouseOfTests) -> None:
    key = notes.draft_key(house.theo, NOOR, NoteKind.BEING_WITH)
    with pytest.raises(Unfit, match="60,001 characters"):
        notes.keep_draft(house.theo, key, Draft("m" * 60_001))
    assert notes.my_drafts(house.theo) == ()
    assert notes.keep_draft(house.theo, key, Draft("m" * 60_000)).version == 1
