"""A hard moment is one note, with what was told about it; nothing of it has to be told."""

from __future__ import annotations

import dataclasses
import json

import pytest

from handover.desk import debriefs, hard_moments, notes
from handover.desk.handover_pages import next_page
from handover.desk.notes import NoteDraft
from handover.house.celebrations import Tag
from handover.house.hard_moments import HardMoment, Knew, Wanted
from handover.house.notes import NoteKind
from handover.house.refusals import NeedsTheirDecision, NotPossible, Unfit
from handover.rules.concerns import Blocked
from handover.sheets.as_json import as_json
from handover.sheets.as_text import sheet_text
from handover.sheets.lists import written_note
from handover.sheets.sheet import sheet_of
from tests.house_of_tests import KAI, NOOR, THEY_SAID_SO, HouseOfTests, reflect, texts_of, write

SAW = "She sat on the kitchen floor with the tap running."
TOLD = HardMoment(
    who_was_with="Mags, nobody else in the room",
    what_helped="Cold water on her wrists. Talking did not.",
    wanted=Wanted.COMPANY,
    who_was_called="The on-call line",
    knew=Knew.AFTER,
    next_time="Start with the tap",
    my_read="It was the date.",
)


def draft(text: str = SAW, own_words: str = "Ask me what I need.") -> NoteDraft:
    return NoteDraft(NoteKind.HARD_MOMENT, text, NOOR, own_words)


def test_it_reads_as_one_note_wherever_notes_are_read(house: HouseOfTests) -> None:
    note = hard_moments.write_hard_moment(house.theo, draft(), TOLD)
    whole = note.whole("Theo")
    assert whole.splitlines() == [
        SAW,
        "Who was with them: Mags, nobody else in the room",
        "What helped, and what did not: Cold water on her wrists. Talking did not.",
        "What they wanted: company",
        "Who was called: The on-call line (they were told after)",
        "Next time: Start with the tap",
        "Theo’s own read, not theirs: It was the date.",
    ]
    page = next_page(house.theo)
    assert texts_of(page, NOOR) == ("Ask me what I need.", whole)
    printed = " ".join(sheet_text(sheet_of(page, house.house, house.clock())).split())
    assert "Theo’s own read, not theirs: It was the date." in printed
    assert printed.index("Ask me what I need.") < printed.index(SAW)
    published = json.loads(as_json(written_note(note, {house.theo.who.id: "Theo"}, {})))
    assert published["text"] == whole


def test_one_sentence_is_enough_and_own_words_are_too(house: HouseOfTests) -> None:
    note = hard_moments.write_hard_moment(house.theo, draft(own_words=""), HardMoment())
    assert note.whole() == SAW
    assert hard_moments.write_hard_moment(house.theo, draft(""), HardMoment()).whole() == ""
    with pytest.raises(Unfit, match="Nothing is written yet"):
        hard_moments.write_hard_moment(house.theo, draft("", ""), TOLD)


def test_no_answer_is_a_grade_or_a_sort_of_behaviour() -> None:
    for field in dataclasses.fields(HardMoment):
        assert field.name not in ("level", "kind", "category")
    assert HardMoment().empty


def test_what_the_rules_stop_in_any_answer_is_stored_nowhere(house: HouseOfTests) -> None:
    told = HardMoment(who_was_called="Her sister, 802-555-0177")
    with pytest.raises(Blocked):
        hard_moments.write_hard_moment(house.theo, draft(), told)
    assert notes.notes(house.theo) == ()


def test_everything_in_the_way_is_said_in_one_go(house: HouseOfTests) -> None:
    told = HardMoment(who_was_called="802-555-0177", next_time="Ring 802-555-0178")
    with pytest.raises(Blocked) as held:
        hard_moments.write_hard_moment(house.ines, draft("Text me on 802-555-0179."), told)
    words = {concern.text for concern in held.value.concerns}
    assert {"802-555-0177", "802-555-0178", "802-555-0179"} <= words
    assert len({one.asked_as for one in held.value.concerns if one.rule == "A1"}) == 1


def test_other_notes_have_no_such_questions(house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="Choose that kind"):
        hard_moments.write_hard_moment(
            house.theo, NoteDraft(NoteKind.BEING_WITH, "We baked.", NOOR), TOLD
        )


def test_joy_meaning_and_transformation_are_chosen_with_the_person(house: HouseOfTests) -> None:
    note = write(house.theo, "He taught me the stop cut.", KAI)
    with pytest.raises(NeedsTheirDecision):
        hard_moments.tag(house.theo, note.id, [Tag.JOY], None)
    tagged = hard_moments.tag(house.theo, note.id, [Tag.JOY, Tag.MEANING], THEY_SAID_SO)
    assert tagged.tags == {Tag.JOY, Tag.MEANING}
    part = next_page(house.theo).part(KAI)
    assert part is not None
    assert part.items[0].labels[:2] == ("joy", "meaning")
    assert hard_moments.tag(house.theo, note.id, [], THEY_SAID_SO).tags == frozenset()
    about_the_house = write(house.theo, "The bread rose.", None)
    assert hard_moments.tag(house.theo, about_the_house.id, [Tag.JOY], None).tags == {Tag.JOY}
    with pytest.raises(NotPossible):
        hard_moments.tag(house.theo, reflect(house.theo, "For me.").id, [Tag.JOY], None)


def test_a_debrief_is_asked_for_and_never_explained(monday: HouseOfTests) -> None:
    house = monday
    debriefs.would_like(house.theo)
    debriefs.would_like(house.theo)
    assert debriefs.mine(house.theo) is not None
    assert debriefs.wanted(house.theo) == ()
    assert debriefs.wanted(house.mags) == debriefs.wanted(house.ines) == ("Theo",)
    assert debriefs.wanted(house.jun) == (), "who is not on is left in peace"
    (lead,) = debriefs.on_the_board(house.mags)
    assert lead.words == "Somebody would like a debrief: Theo."
    debriefs.settled(house.mags)
    assert debriefs.mine(house.theo) is not None, "only Theo says that it happened"
    debriefs.settled(house.theo)
    assert debriefs.mine(house.theo) is None
    assert [*debriefs.on_the_board(house.mags)] == []
    columns = [row[1] for row in house.book.sql('PRAGMA table_info("debrief")')]
    assert columns == ["id", "staff_id", "asked_at", "ended_at"]
