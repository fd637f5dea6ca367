"""Finding something: what can be found, and what can not, not even as a number."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.desk import (
    finding,
    follow_ups,
    handovers,
    my_side,
    notes,
    off_shift,
    opening_pages,
    priorities,
    residents,
    suggestions,
    verifying,
)
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.house.finding import Phrase, Sought, words_of
from handover.house.handovers import Line
from handover.house.notes import HowTaken
from handover.house.priorities import PriorityStatus
from handover.house.times import Span
from handover.rules.concerns import Answer, Answers, Unanswered
from handover.store import people, purging
from handover.store.engine import finding as index
from tests.house_of_tests import (
    BEE,
    NOOR,
    SAM,
    THEY_SAID_SO,
    HouseOfTests,
    copied,
    reflect,
    wall_moment,
    write,
)


def texts(desk: Desk, typed: str, *, about: int | None = None, typing: bool = False) -> list[str]:
    """What is found, the newest first."""
    page = finding.find(desk, typed, about=about, still_typing=typing)
    return [one.text.strip() for one in page.found]


def many(desk: Desk, typed: str) -> str:
    return finding.count(desk, finding.find(desk, typed))


def test_everything_people_may_read_is_found_the_newest_first(house: HouseOfTests) -> None:
    theo = house.theo
    write(theo, "The kettle sang.", NOOR, own_words="I like the kettle.")
    note = notes.notes(theo)[0]
    notes.add_to(theo, note.id, "The kettle is mended.")
    my_side.say_my_side(theo, note.id, "My side: the kettle was loud.", HowTaken.QUOTE)
    window = Span(wall_moment("2026-03-09 16:00"), wall_moment("2026-03-09 17:00"))
    follow_ups.promise(theo, Promise("Look for a new kettle", window, NOOR, agreed=True))
    wish = priorities.add_priority(theo, NOOR, "A kettle of my own", THEY_SAID_SO)
    priorities.add_step(theo, wish, "Ask what a kettle costs", THEY_SAID_SO)
    handovers.say(theo, Line(NOOR, "Her kettle is on the stove.", "", version=0))
    found = finding.find(theo, "kettle").found
    assert [one.kind.value for one in found] == [
        *("line", "step", "priority", "follow-up", "my side", "addendum", "own words", "note"),
    ]
    assert {one.resident_id for one in found} == {NOOR}
    assert many(theo, "kettle") == "8"


def test_words_taken_back_are_found_no_more_and_not_counted(house: HouseOfTests) -> None:
    write(house.theo, "Tea.", NOOR, own_words="The velvet curtain frightens me.")
    (words,) = notes.notes(house.theo)[0].own_words_live
    assert texts(house.dot, "velvet") == [words.text]
    notes.withdraw_own_words(house.theo, words.id, THEY_SAID_SO)
    assert (texts(house.dot, "velvet"), many(house.dot, "velvet")) == ([], "0")
    assert index.whole(house.book)


def test_another_wording_takes_the_place_of_the_one_before(house: HouseOfTests) -> None:
    write(house.theo, "The porch lamp is out.", NOOR)
    notes.reword(house.theo, notes.notes(house.theo)[0], "The garden lamp is out.")
    assert texts(house.theo, "porch") == []
    assert texts(house.theo, "garden") == ["The garden lamp is out."]
    handovers.say(house.theo, Line(NOOR, "Slept badly.", "", version=0))
    handovers.say(house.theo, Line(NOOR, "Slept well.", "", version=1))
    assert texts(house.theo, "slept") == ["Slept well."]


def test_a_reflection_a_draft_and_a_refused_suggestion_are_found_by_nobody(
    house: HouseOfTests,
) -> None:
    reflect(house.theo, "A marigold thought of mine.")
    wish = priorities.add_priority(house.theo, NOOR, "Plant marigolds together", None)
    assert texts(house.theo, "marigold*") == ["Plant marigolds together"]
    suggestions.say_no(house.theo, wish, wish.suggestions[0].id)
    assert texts(house.theo, "marigold*") == []
    assert index.whole(house.book)


def test_on_one_persons_page_nobody_else_is_found(house: HouseOfTests) -> None:
    for who in (NOOR, SAM, BEE):
        write(house.theo, "Sat in the garden.", who)
    write(house.theo, "The garden gate is mended.", None)
    assert len(texts(house.theo, "garden")) == 4
    assert texts(house.theo, "garden", about=SAM) == ["Sat in the garden."]
    assert texts(house.theo, "who:noor garden", about=SAM) == []
    page = finding.find(house.theo, "who:noor", about=SAM)
    assert page.said.startswith("Here only")


def test_who_by_since_shift_and_open(house: HouseOfTests) -> None:
    write(house.theo, "Tea by day.", NOOR)
    write(house.theo, "The tea is finished.", None)
    house.clock.to("2026-03-09 18:00")
    write(house.mags, "Tea in the evening.", SAM)
    mags = house.mags
    assert texts(mags, "tea who:sam") == ["Tea in the evening."]
    assert texts(mags, "tea who:house") == ["The tea is finished."]
    assert texts(mags, "tea by:me") == ["Tea in the evening."]
    assert texts(mags, "tea by:theo who:noo") == ["Tea by day."]
    assert texts(mags, "tea since:2h") == ["Tea in the evening."]
    assert len(texts(mags, "tea since:monday")) == len(texts(mags, "tea since:today")) == 3
    assert texts(mags, "tea since:tomorrow") == []
    assert texts(mags, "tea shift:evening") == ["Tea in the evening."]
    assert texts(mags, "tea shift:this") == ["Tea in the evening."]
    assert len(texts(mags, "tea shift:day")) == 2
    wish = priorities.add_priority(mags, NOOR, "Tea at nine", THEY_SAID_SO)
    assert texts(mags, "tea is:open") == ["Tea at nine"]
    priorities.move_priority(mags, wish, PriorityStatus.DONE, THEY_SAID_SO)
    assert texts(mags, "tea is:open") == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("who:zed", "Nobody in the book is called zed"),
        ("by:zed", "Nobody on the team is called zed"),
        ("since:soon", "After since: comes"),
        ("shift:lunch", "After shift: comes"),
        ("is:closed", "After is: comes open"),
    ],
)
def test_what_cannot_be_answers_with_what_could(house: HouseOfTests, typed: str, said: str) -> None:
    page = finding.find(house.theo, typed)
    assert page.said.startswith(said)
    assert page.found == ()


def test_so_many_that_nobody_counts_them(house: HouseOfTests) -> None:
    for at in range(3):
        write(house.theo, f"The usual tea, {at}.", NOOR)
    with house.book.writing():
        for at in range(1200):
            house.book.sql(
                "INSERT INTO note (uid, kind, resident_id, author_id, happened_from, happened_to, "
                "written_at, late, text, carry, together, must_know, version) SELECT 'u' || ?, "
                "kind, resident_id, author_id, happened_from, happened_to, written_at, late, "
                "text, carry, together, must_know, version FROM note WHERE id = 1",
                at,
            )
    page = finding.find(house.theo, "tea")
    assert len(page.found) == finding.SHOWN
    assert finding.count(house.theo, page) == "more than 1,000"
    assert many(house.theo, "tea who:noor usu*") == "more than 1,000"


def test_after_a_removal_no_word_of_theirs_is_in_the_index(house: HouseOfTests) -> None:
    write(house.theo, "Sam spoke of the quarry.", SAM)
    write(house.theo, "Noor likes tea.", NOOR)
    with house.book.writing():
        purging.remove_person(house.book, SAM, proof="p", by=1, at=house.clock())
    assert texts(house.theo, "quarry") == []
    assert index.whole(house.book)


SAYINGS = st.lists(
    st.sampled_from(["porch", "porchlight", "Café", "cafes", "no", "knocks", "night-light", "19"]),
    min_size=1,
    max_size=6,
).map(" ".join)


@settings(max_examples=12, deadline=None)
@given(said=st.lists(SAYINGS, min_size=1, max_size=5), typed=SAYINGS, begins=st.booleans())
def test_the_index_and_plain_reading_find_the_same(
    larkspur: Path, said: list[str], typed: str, begins: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        house = HouseOfTests(Path(shutil.copy(larkspur, folder)))
        for text in said:
            write(house.theo, text, NOOR)
        page = finding.find(house.theo, typed, still_typing=begins)
        by_index = {
            number
            for (number,) in house.book.sql(
                "SELECT rowid FROM find_words WHERE find_words MATCH ?", index.in_index(page.sought)
            )
        }
        assert {one.id for one in page.found} == by_index
        for one in page.found:
            tokens = words_of(one.text)
            assert all(
                any(re.match(last, token) for token in tokens)
                for phrase in page.sought.phrases
                for last in phrase.words
            )


def plainly(house: HouseOfTests, sought: Sought, *, about: int | None, by: int | None) -> list[int]:
    """The places that fit, newest first, read one by one and word by word."""

    def stands(phrase: Phrase, text: str) -> bool:
        words, long = words_of(text), len(phrase.words)
        *first, last = phrase.words
        return any(
            list(words[at : at + long - 1]) == first
            and (
                words[at + long - 1].startswith(last)
                if phrase.begins
                else words[at + long - 1] == last
            )
            for at in range(len(words) - long + 1)
        )

    return [
        number
        for number, whose, who, text in house.book.sql(
            'SELECT id, resident_id, "by", "text" FROM find_text ORDER BY id DESC'
        )
        if about in (None, whose) and by in (None, who)
        if all(stands(one, text) for one in sought.phrases)
        if not any(stands(one, text) for one in sought.without)
    ]


@settings(max_examples=15, deadline=None)
@given(
    said=st.lists(st.tuples(SAYINGS, st.sampled_from([NOOR, SAM])), min_size=4, max_size=14),
    typed=SAYINGS,
    besides=st.sampled_from(["", " porch", ' "no knocks"', " -19", " who:sam", " by:mags po*"]),
    shown=st.sampled_from([2, 50]),
)
def test_whichever_way_leads_there_the_same_is_found(
    larkspur: Path, said: list[tuple[str, int]], typed: str, besides: str, shown: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        house = HouseOfTests(copied(larkspur, Path(folder)))
        for number, (text, whom) in enumerate(said):
            write(house.dot if number % 3 else house.theo, text, whom)
        about = SAM if "who:" in besides else None
        by = next(one.id for one in people.staff(house.book) if one.name == "Mags")
        # As if the book were large: every way there is has to be gone to its end.
        few = patch.multiple(index, NEWEST_READ=3, BATCHES=(1, 2), FEW=2)
        with few, patch.object(finding, "SHOWN", shown):
            for query in (besides + " " + typed, typed + besides):
                page = finding.find(house.theo, query, still_typing=True)
                theirs = by if "by:" in besides else None
                same = plainly(house, page.sought, about=about, by=theirs)[:shown]
                assert [one.id for one in page.found] == same


def test_what_is_not_wanted_any_more_is_broken_off(house: HouseOfTests) -> None:
    write(house.theo, "Sat in the garden.", NOOR)
    asked: list[bool] = []

    def go_on() -> bool:
        asked.append(True)
        return False

    assert finding.find(house.theo, "gard*", go_on=go_on).found == ()
    assert asked


def test_off_this_shift_and_far_back_it_is_said_that_not_all_was_looked_at(
    house: HouseOfTests,
) -> None:
    for _ in range(4):
        write(house.theo, "Tea by day.", NOOR)
    with patch.multiple(index, NEWEST_READ=1, LOOKED_AT=2, BATCHES=(1, 1)):
        page = finding.find(house.theo, "tea shift:night")
        assert (page.many, page.all_looked_at) == (0, False)
        assert "among the newest" in page.nothing
        assert finding.count(house.theo, page) == "0 among the newest"
    assert (
        finding.find(house.theo, "tea shift:night").nothing == "Nothing like that is in the book."
    )


def test_a_place_that_was_changed_past_the_program_is_named(house: HouseOfTests) -> None:
    write(house.theo, "Sat in the garden.", NOOR)
    assert verifying.verify(house.ines).flaws == ()
    with house.book.writing():
        house.book.sql("UPDATE find_place SET resident_id = ?", SAM)
    assert any("note 1" in one.wrong for one in verifying.verify(house.ines).flaws)


def test_off_shift_only_that_something_was_found_is_told(house: HouseOfTests) -> None:
    write(house.theo, "Noor knitted a shawl.", NOOR)
    write(house.theo, "Sam wore the shawl.", SAM)
    write(house.theo, "A shawl lies in the hall.", None)
    ines = house.ines
    page = finding.find(ines, "shawl")
    assert [one.text for one in page.found] == ["A shawl lies in the hall."]
    assert (page.held_back, page.many, many(ines, "shawl")) == ((NOOR, SAM), 3, "3")
    why = Answers.of(A10=Answer("other", "writing the rota with her"))
    with pytest.raises(Unanswered, match="Noor can see that you did"):
        off_shift.say_why(ines, NOOR)
    off_shift.say_why(ines, NOOR, why)
    page = finding.find(ines, "shawl")
    assert len(page.found) == 2
    assert page.held_back == (SAM,)
    assert residents.person_page(house.theo, NOOR).opened[0].because.endswith("rota with her")
    assert opening_pages.open_page(ines, NOOR), "it is asked once a day, wherever it was asked"
    assert finding.find(house.theo, "shawl").held_back == ()


@pytest.mark.parametrize("typed", ["σας", "ΣΑΣ", '"ΣΑΣ"', "Straße", "strasse"])
def test_letters_of_several_forms_are_found_whichever_way_leads_there(
    house: HouseOfTests, typed: str
) -> None:
    write(house.theo, "They said ΣΑΣ in the Straße, or Strasse.", about=NOOR)
    everywhere = texts(house.theo, typed)
    assert len(everywhere) == 1
    assert (
        everywhere == texts(house.theo, typed, about=NOOR) == texts(house.theo, f"who:noor {typed}")
    )
    assert everywhere == texts(house.theo, f"since:3d {typed}")


def test_what_lacks_a_word_is_counted_as_it_is_found(house: HouseOfTests) -> None:
    for number in range(60):
        write(house.theo, f"We baked {'bread' if number % 3 else 'a cake'}.", about=NOOR)
    assert many(house.theo, "since:3d -cake") == "40"
