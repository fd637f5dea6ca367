"""Sharing of oneself: it has an intention and lies in the shift, or leads on to a reflection."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handover.desk import notes, reflections, sharing
from handover.desk.sharing import SharingDraft
from handover.house.drafts import Draft
from handover.house.notes import Note, NoteKind, Verdict
from handover.house.refusals import NotFound, Unfit
from handover.house.sharing import NONE_FITS, Intention, SeenBy, SharingKind
from handover.house.times import Span
from handover.rules.concerns import Answer, Answers, Blocked, Unanswered
from tests.house_of_tests import BEE, TEAM, HouseOfTests, wall_moment

LEAVING = "My own last week somewhere like this, and how it felt like falling."
BOTH = frozenset({Intention.CONNECTION, Intention.NORMALISE})
DRAFT = SharingDraft(
    LEAVING,
    SharingKind.STRUGGLE,
    BOTH,
    BEE,
    asked_first=True,
    landed="He said he would borrow the sentence.",
    seen_by=SeenBy.TEAM,
)


def test_a_sharing_is_kept_with_what_it_was_for(house: HouseOfTests) -> None:
    shared = sharing.share(house.theo, DRAFT)
    assert (shared.what, shared.intentions, shared.resident_id) == (LEAVING, BOTH, BEE)
    assert (shared.asked_first, shared.verdict) == (True, Verdict.INSIDE)
    page = sharing.sharings(house.dot, about=BEE)
    assert page.others == (shared,)
    assert (page.team[shared.author_id], page.residents[BEE]) == ("Theo", "Bee")


def test_there_is_no_sharing_without_an_intention(house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="none of them fits"):
        sharing.share(house.theo, replace(DRAFT, intentions=frozenset()))
    assert sharing.sharings(house.theo).mine == ()


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("", "Nothing is written yet"),
        ("  \x1b \n", "Nothing is written yet"),
        ("word " * 61, "61 words; 60 are enough"),
    ],
)
def test_sixty_words_are_enough_and_none_are_too_few(
    what: str, said: str, house: HouseOfTests
) -> None:
    with pytest.raises(Unfit, match=said):
        sharing.share(house.theo, replace(DRAFT, what=what))


def test_sixty_words_are_kept(house: HouseOfTests) -> None:
    assert sharing.share(house.theo, replace(DRAFT, what="word " * 60)).what.count("word") == 60


def test_outside_the_shift_it_is_asked_how_it_came_about(house: HouseOfTests) -> None:
    early = Span(wall_moment("2026-03-09 05:00"), wall_moment("2026-03-09 05:10"))
    before = replace(DRAFT, when=early)
    with pytest.raises(Unanswered) as asked:
        sharing.share(house.theo, before)
    assert [one.rule for one in asked.value.concerns] == ["A1"]
    assert sharing.sharings(house.theo).mine == ()
    answers = Answers.of(A1=Answer("met by chance", "at the bus stop"))
    shared = sharing.share(house.theo, before, answers)
    assert shared.verdict is Verdict.OUTSIDE
    [answer] = sharing.sharings(house.theo).answers[shared.id]
    assert (answer.rule, answer.choice, answer.words) == ("A1", "met by chance", "at the bus stop")


def test_what_is_still_to_come_was_not_shared(house: HouseOfTests) -> None:
    later = Span(wall_moment("2026-03-09 14:00"), wall_moment("2026-03-09 14:10"))
    with pytest.raises(Blocked, match="still to come"):
        sharing.share(house.theo, replace(DRAFT, when=later))


def test_saved_twice_it_is_one(house: HouseOfTests) -> None:
    assert sharing.share(house.theo, DRAFT).id == sharing.share(house.theo, DRAFT).id
    assert len(sharing.sharings(house.theo).mine) == 1


def test_shared_with_several_together_it_is_on_nobodys_page(house: HouseOfTests) -> None:
    shared = sharing.share(house.theo, replace(DRAFT, resident_id=None))
    assert shared.resident_id is None
    assert sharing.sharings(house.dot, about=BEE).others == ()
    assert sharing.sharings(house.dot).others == (shared,)


@pytest.mark.parametrize("name", [name for name in TEAM if name != "Theo"])
def test_what_is_for_its_author_alone_nobody_else_reads(name: str, house: HouseOfTests) -> None:
    mine = sharing.share(house.theo, replace(DRAFT, seen_by=SeenBy.AUTHOR))
    other = house.desk(name)
    assert LEAVING not in repr(sharing.sharings(other))
    assert LEAVING not in repr(sharing.sharings(other, about=BEE))
    with pytest.raises(NotFound):
        sharing.sharing_by_id(other, mine.id)
    assert sharing.sharings(house.theo).mine == (mine,)


def test_where_none_fits_it_becomes_a_reflection_and_something_to_talk_about(
    house: HouseOfTests,
) -> None:
    note = sharing.none_fits(house.theo, DRAFT)
    assert (note.kind, note.resident_id) == (NoteKind.REFLECTION, None)
    assert note.text == f"{LEAVING}\n\nHow it landed: He said he would borrow the sentence."
    assert sharing.sharings(house.theo).mine == ()
    [group] = reflections.to_talk_about(house.dot).to_talk
    assert (group.rule, [one.words for one in group.brought]) == ("A5", [NONE_FITS])
    assert LEAVING not in repr(reflections.to_talk_about(house.dot))
    assert LEAVING not in repr(notes.notes(house.dot))


def test_none_fits_keeps_more_than_sixty_words_and_is_kept_once(house: HouseOfTests) -> None:
    long = replace(DRAFT, what="word " * 90, landed="")
    first, again = sharing.none_fits(house.theo, long), sharing.none_fits(house.theo, long)
    assert first.id == again.id
    assert first.text.count("word") == 90
    [group] = reflections.to_talk_about(house.dot).to_talk
    assert len(group.brought) == 1


def test_none_fits_needs_words_too(house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="Nothing is written yet"):
        sharing.none_fits(house.theo, replace(DRAFT, what=" "))
    assert reflections.to_talk_about(house.theo).to_talk == ()


SOUNDS = "We sat on the step. I told him about my own winter."


def sounding(house: HouseOfTests, choice: str) -> Note:
    """A note of ten minutes with Bee, and what its author said about the sharing in it."""
    span = Span(wall_moment("2026-03-09 10:40"), wall_moment("2026-03-09 10:50"))
    draft = notes.NoteDraft(NoteKind.BEING_WITH, SOUNDS, BEE, when=span)
    return notes.write_note(house.theo, draft, Answers.of(A5=Answer(choice)))


def test_a_note_that_sounds_like_sharing_asks_and_leads_on_to_what_it_was_for(
    house: HouseOfTests,
) -> None:
    draft = notes.NoteDraft(NoteKind.BEING_WITH, SOUNDS, BEE)
    with pytest.raises(Unanswered) as asked:
        notes.write_note(house.theo, draft)
    assert [one.rule for one in asked.value.concerns] == ["A5"]
    onward = sharing.onward(house.theo, sounding(house, "pick what it was for"))
    assert onward is not None
    assert (onward.to_reflection, onward.resident_id, onward.what) == (False, BEE, SOUNDS)
    assert onward.when == "9 Mar 10:40-10:50"
    assert reflections.to_talk_about(house.dot).to_talk == ()


def test_where_none_fits_a_note_leads_on_to_a_reflection_and_to_the_team(
    house: HouseOfTests,
) -> None:
    onward = sharing.onward(house.theo, sounding(house, "none fits"))
    assert onward is not None
    assert onward.to_reflection
    key = notes.draft_key(house.theo, None, NoteKind.REFLECTION)
    draft = notes.draft_at(house.theo, key)
    assert draft is not None
    assert draft.text == SOUNDS
    [group] = reflections.to_talk_about(house.dot).to_talk
    assert (group.rule, [one.words for one in group.brought]) == ("A5", [NONE_FITS])


def test_a_reflection_that_was_begun_is_not_written_over(house: HouseOfTests) -> None:
    key = notes.draft_key(house.theo, None, NoteKind.REFLECTION)
    notes.keep_draft(house.theo, key, Draft("What came up for me"))
    sharing.onward(house.theo, sounding(house, "none fits"))
    draft = notes.draft_at(house.theo, key)
    assert draft is not None
    assert draft.text == "What came up for me"


def test_what_was_not_sharing_leads_nowhere(house: HouseOfTests) -> None:
    note = sounding(house, "it was not sharing of mine")
    assert sharing.onward(house.theo, note) is None
    assert sharing.onward(house.dot, sounding(house, "none fits")) is None
