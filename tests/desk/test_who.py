"""Who somebody is here: every part optional, in their words, with how we know."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handover.desk import cards, not_alone, who
from handover.desk.checking import look_at
from handover.desk.handover_pages import next_page
from handover.desk.knowing import known
from handover.desk.own_copy import own_copy
from handover.desk.residents import person_page
from handover.desk.their_page import their_page
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.refusals import MovedOn, NeedsTheirDecision, NotFound, Unfit
from handover.house.who import Part, Said, SpeakWay, SupportKind
from tests.house_of_tests import KAI, NOOR, SAM, THEY_SAID_SO, HouseOfTests, in_files
from tests.their_lines import as_lines

TOLD = TheirDecision(HowWeKnow.TOLD_ME)


def said(house: HouseOfTests, part: Part, words: str = "", **more: object) -> None:
    page = who.who_page(house.theo, NOOR)
    what = replace(Said(words), **more)  # type: ignore[arg-type]  # fields of it, by name
    who.say(house.theo, NOOR, part, what, THEY_SAID_SO, page.said.get(part))


def test_every_part_may_stay_empty_and_rather_not_is_an_answer(house: HouseOfTests) -> None:
    assert who.who_page(house.theo, NOOR).said == {}
    said(house, Part.FAITH, rather_not=True)
    said(house, Part.ABOUT_ME, "I read maps.")
    page = who.who_page(house.mags, NOOR)
    assert set(page.said) == {Part.FAITH, Part.ABOUT_ME}
    assert page.said[Part.FAITH].said == Said(rather_not=True)
    assert page.said[Part.ABOUT_ME].how is HowWeKnow.HERE_NOW
    assert who.who_page(house.theo, KAI).said == {}


def test_it_changes_only_with_their_word(house: HouseOfTests) -> None:
    with pytest.raises(NeedsTheirDecision, match="theirs to say"):
        who.say(house.theo, NOOR, Part.ABOUT_ME, Said("She is shy."), None)
    with pytest.raises(NeedsTheirDecision):
        who.take_back(house.theo, NOOR, Part.ABOUT_ME, None)
    with pytest.raises(NeedsTheirDecision):
        who.name_person(house.theo, NOOR, "Ana", None)
    with pytest.raises(Unfit, match="no words yet"):
        who.say(house.theo, NOOR, Part.ABOUT_ME, Said(" "), THEY_SAID_SO)
    with pytest.raises(NotFound):
        who.say(house.theo, 99, Part.ABOUT_ME, Said("A"), THEY_SAID_SO)


def test_r061_how_they_put_it_before_is_kept_out_of_sight(house: HouseOfTests) -> None:
    said(house, Part.STRENGTHS, "I am stubborn.")
    said(house, Part.STRENGTHS, "I hold on.")
    page = who.who_page(house.mags, NOOR)
    assert page.said[Part.STRENGTHS].said.words == "I hold on."
    assert "stubborn" not in repr(page)
    assert "stubborn" not in repr(person_page(house.mags, NOOR))
    (before,) = who.put_before(house.mags, NOOR, Part.STRENGTHS)
    assert before.said.words == "I am stubborn."


def test_what_they_take_back_is_nowhere_in_the_book(house: HouseOfTests) -> None:
    said(house, Part.CULTURE, "My grandmother Zenobia's songs.")
    said(house, Part.CULTURE, "Songs.")
    who.take_back(house.theo, NOOR, Part.CULTURE, THEY_SAID_SO)
    assert who.who_page(house.theo, NOOR).said == {}
    assert who.put_before(house.theo, NOOR, Part.CULTURE) == ()
    assert in_files(house.path.parent, "Zenobia") == ()


def test_of_two_who_put_it_down_at_once_neither_is_lost(house: HouseOfTests) -> None:
    said(house, Part.ABOUT_ME, "I read maps.")
    was = who.who_page(house.theo, NOOR).said[Part.ABOUT_ME]
    who.say(house.mags, NOOR, Part.ABOUT_ME, Said("I draw maps."), TOLD, was)
    with pytest.raises(MovedOn) as moved:
        who.say(house.theo, NOOR, Part.ABOUT_ME, Said("I fold maps."), THEY_SAID_SO, was)
    assert (moved.value.theirs, moved.value.yours) == ("I draw maps.", "I fold maps.")


def test_r159_the_word_for_a_good_life_is_theirs(house: HouseOfTests) -> None:
    said(house, Part.GOOD_LIFE, "A door and a table.", label="recovery")
    page = who.who_page(house.theo, NOOR)
    assert page.said[Part.GOOD_LIFE].heading == "What recovery means to me"
    said(house, Part.GOOD_LIFE, "A door and a table.")
    assert who.who_page(house.theo, NOOR).said[Part.GOOD_LIFE].heading == Part.GOOD_LIFE.heading


def test_r081_how_to_speak_with_them_goes_along_with_every_handover(house: HouseOfTests) -> None:
    ways = frozenset({SpeakWay.WRITE, SpeakWay.ONE_TO_ONE})
    said(house, Part.SPEAK, "Slowly, please.", ways=ways)
    said(house, Part.ASK_FIRST, "Before you close the door.")
    said(house, Part.ABOUT_ME, "I read maps.")
    said(house, Part.HOW_LONG, rather_not=True)
    page = next_page(house.mags)
    part = page.part(NOOR)
    assert part is not None
    assert part.along == (
        "How to speak with me: writing it down, one to one. Slowly, please.",
        "Ask me first: Before you close the door.",
    )
    assert [one.along for one in page.parts if one.part != NOOR] == [()] * 4


def test_r178_who_is_not_to_be_let_in_is_told_to_who_is_on(house: HouseOfTests) -> None:
    cards.not_to_ring(house.theo, NOOR, "Her uncle Jo", THEY_SAID_SO)
    assert who.who_page(house.mags, NOOR).not_let_in == ("Her uncle Jo",)
    part = next_page(house.mags).part(NOOR)
    assert part is not None
    assert part.along == ("Not to be let in, and not to be rung: Her uncle Jo",)


def test_r161_strengths_and_how_to_speak_stand_above_what_they_want(house: HouseOfTests) -> None:
    said(house, Part.STRENGTHS, "I hold on.")
    said(house, Part.ASK_FIRST, "Before you sit down.")
    page = person_page(house.mags, NOOR)
    assert [lead.words for lead in page.first] == [
        "Ask me first: Before you sit down.",
        "What I am good at, and what carries me: I hold on.",
    ]
    assert {lead.key for lead in (*page.first, *page.more)} >= {f"who:{NOOR}"}


def test_r176_their_people_are_named_with_what_they_are_to_them(house: HouseOfTests) -> None:
    both = frozenset({SupportKind.EMOTIONAL, SupportKind.PRACTICAL})
    ana = who.name_person(house.theo, NOOR, "Ana", THEY_SAID_SO, relation="my sister", support=both)
    assert who.who_page(house.mags, NOOR).people == (ana,)
    changed = who.change_person(house.mags, ana, "Ana", TOLD, relation="my sister")
    assert (changed.support, changed.how) == (frozenset(), HowWeKnow.TOLD_ME)
    with pytest.raises(MovedOn):
        who.change_person(house.theo, ana, "Anna", THEY_SAID_SO)
    with pytest.raises(MovedOn):
        who.no_longer_named(house.theo, ana, THEY_SAID_SO)
    who.no_longer_named(house.theo, changed, THEY_SAID_SO)
    assert who.who_page(house.theo, NOOR).people == ()


def test_words_they_use_for_themselves_are_hinted_at_nowhere_on_their_page(
    house: HouseOfTests,
) -> None:
    text = "She told us that the schizophrenic in her wanted tea. She refused lunch."

    def hints(about: int) -> set[str]:
        return {one.text for one in look_at(text, known(house.theo, about=about))}

    before = hints(NOOR)
    said(house, Part.OWN_NAMES, "schizophrenic, a night bird")
    assert hints(SAM) == before
    assert hints(NOOR) == {words for words in before if "schizophrenic" not in words}
    assert hints(NOOR) < before


def test_whoever_comes_back_after_long_reads_first_who_is_here(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 07:05")
    assert list(who.on_the_board(house.theo)) == []
    house.clock.to("2026-02-23 07:05")
    assert list(who.on_the_board(house.theo)) == [], "nobody has said anything yet"
    said(house, Part.ABOUT_ME, "I read maps.")
    (lead,) = who.on_the_board(house.theo)
    assert lead.key == "here:"
    people = {one.name: parts for one, parts in who.who_is_here(house.theo).people}
    assert [one.said.words for one in people["Noor"]] == ["I read maps."]
    assert people["Kai"] == ()
    house.clock.to("2026-02-24 07:05")
    assert list(who.on_the_board(house.theo)) == []


def test_whom_they_would_rather_not_be_alone_with_is_on_no_page_of_the_team(
    house: HouseOfTests,
) -> None:
    not_alone.rather_not(house.theo, NOOR, house.jun.who.id, THEY_SAID_SO, why="The old ward.")
    assert who.who_page(house.theo, NOOR).rather_not == ()
    assert [one.why for one in who.who_page(house.ines, NOOR).rather_not] == ["The old ward."]


def test_they_read_it_themselves_and_it_is_in_their_copy(house: HouseOfTests) -> None:
    said(house, Part.STRENGTHS, "I am stubborn.")
    said(house, Part.STRENGTHS, "I hold on.")
    said(house, Part.FAITH, rather_not=True)
    who.name_person(house.theo, NOOR, "Ana", THEY_SAID_SO, relation="my sister")
    not_alone.rather_not(house.theo, NOOR, house.jun.who.id, THEY_SAID_SO, why="The old wing.")
    page = "\n".join(as_lines(their_page(house.jun, NOOR)))
    for words in ("carries me: I hold on.", "My faith, or none: rather not", "Ana, my sister"):
        assert words in page
    assert "rather not be alone. It stands in your own copy" in page
    assert "Jun" not in page
    assert "wing" not in page
    assert "The old wing." not in repr(own_copy(house.theo, NOOR, "text"))
    copied = repr(own_copy(house.theo, NOOR, "text", private=True, decided=THEY_SAID_SO))
    for words in ("I hold on.", "I am stubborn.", "Ana, my sister", "Jun", "The old wing."):
        assert words in copied
