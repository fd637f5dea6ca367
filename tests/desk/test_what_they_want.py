"""What somebody wants: said, answered, put in order, suggested and refused, and how it got here."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.desk import board, handovers, notes, priorities, residents, suggestions, wanted
from handover.desk.priorities import MoreAboutIt
from handover.house.priorities import (
    Company,
    Dimension,
    HowWeKnow,
    PriorityStatus,
    StepStatus,
    TheirDecision,
    mentioned,
)
from handover.house.refusals import MovedOn, NeedsTheirDecision, NotFound, NotPossible, Unfit
from handover.store import mentions
from tests.house_of_tests import (
    NOOR,
    SAM,
    THEY_SAID_SO,
    HouseOfTests,
    MovingClock,
    a_copy,
    texts_of,
    write,
)

AGREED = TheirDecision(HowWeKnow.HERE_NOW, agreed_wording=True)


def say(house: HouseOfTests, *words: str) -> tuple[int, ...]:
    """Noor says what she wants."""
    made = (priorities.add_priority(house.theo, NOOR, one, THEY_SAID_SO) for one in words)
    return tuple(one.id for one in made)


# Their words and what they like to say about them.


def test_everything_but_the_words_may_stay_unsaid(house: HouseOfTests) -> None:
    made = priorities.add_priority(house.theo, NOOR, "Read one thing", THEY_SAID_SO)
    assert made.dimensions == frozenset()
    assert made.company is Company.NOT_SAID
    assert made.finish_on is None
    assert not made.no_finish_by_choice
    page = wanted.priority_page(house.theo, made.id)
    assert page.open_questions == ("The five questions about it are open; they can stay open.",)


def test_no_date_is_an_answer_and_a_day_beside_it_is_not(house: HouseOfTests) -> None:
    by_choice = MoreAboutIt(no_finish_by_choice=True)
    made = priorities.add_priority(house.theo, NOOR, "Read", THEY_SAID_SO, by_choice)
    assert "by when" not in " ".join(wanted.priority_page(house.theo, made.id).open_questions)
    both = MoreAboutIt(no_finish_by_choice=True, finish_on=date(2026, 5, 1))
    with pytest.raises(Unfit, match="Leave out one of the two"):
        priorities.put_differently(house.theo, made, "Read", both, THEY_SAID_SO)


def test_what_they_say_about_it_changes_with_their_word_and_stays_readable(
    house: HouseOfTests,
) -> None:
    made = priorities.add_priority(
        house.theo, NOOR, "Read", THEY_SAID_SO, MoreAboutIt(specific="A page a day")
    )
    more = MoreAboutIt(
        dimensions=frozenset({Dimension.HOME, Dimension.HEALTH}),
        specific="Half a page",
        company=Company.NOT_NOW,
        finish_on=date(2026, 5, 14),
    )
    with pytest.raises(NeedsTheirDecision):
        priorities.put_differently(house.theo, made, "Read", more, None)
    now = priorities.put_differently(house.theo, made, "Read aloud", more, THEY_SAID_SO)
    assert priorities.said_about(now) == more
    told = "\n".join(wanted.priority_page(house.theo, now.id).history)
    assert "“Read aloud” (before: “Read”)" in told
    assert "Belongs to: health, home" in told
    assert "More company on this: not now" in told
    assert "By: Thu 14 May" in told
    assert "Noor decided, here with Theo" in told
    kept = [(one.change, one.before) for one in now.decisions if one.change == "specific"]
    assert kept == [("specific", "A page a day")]


def test_whoever_comes_second_is_shown_both_texts(house: HouseOfTests) -> None:
    made = priorities.add_priority(house.theo, NOOR, "Read", THEY_SAID_SO)
    more = MoreAboutIt(have="A library card")
    priorities.put_differently(house.theo, made, "Read aloud", more, THEY_SAID_SO)
    mine = MoreAboutIt(have="A friend")
    with pytest.raises(MovedOn) as met:
        priorities.put_differently(house.dot, made, "Read on the step", mine, THEY_SAID_SO)
    assert met.value.theirs.splitlines() == ["Read aloud (wish)", "A library card"]
    assert met.value.yours.splitlines() == ["Read on the step", "A friend"]


def test_a_wording_that_was_agreed_says_so(house: HouseOfTests) -> None:
    made = priorities.add_priority(house.theo, NOOR, "A quiet place to read", AGREED)
    [line] = wanted.priority_page(house.theo, made.id).history
    assert line.endswith("Noor decided, here with Theo; the wording was agreed.")


def test_a_step_may_be_tried_and_said_by_themselves_and_put_differently(
    house: HouseOfTests,
) -> None:
    made = priorities.add_priority(house.theo, NOOR, "A room", THEY_SAID_SO)
    made = priorities.add_step(
        house.theo, made, "Ring them", THEY_SAID_SO, experiment=True, say_it_myself=True
    )
    made = priorities.reword_step(house.theo, made, made.steps[0], "Ring at ten", THEY_SAID_SO)
    [step] = made.steps
    assert (step.words, step.experiment, step.say_it_myself) == ("Ring at ten", True, True)
    made = priorities.move_step(
        house.theo, made, step, StepStatus.CHANGED, THEY_SAID_SO, learned="Ten is too early."
    )
    made = priorities.move_step(house.theo, made, made.steps[0], StepStatus.DONE, THEY_SAID_SO)
    assert made.steps[0].learned == "Ten is too early.", "what was learned stays"
    told = "\n".join(wanted.priority_page(house.theo, made.id).history)
    assert "The step is now “Ring at ten” (before: “Ring them”)" in told
    assert "The step “Ring at ten” is changed (before: open)" in told


# What is ours.


def test_x14_what_staff_typed_is_a_suggestion_and_no_word_of_theirs(
    house: HouseOfTests, clock: MovingClock
) -> None:
    ours = priorities.add_priority(house.theo, SAM, "improve hygiene", None)
    assert (ours.status, ours.position) == (PriorityStatus.SUGGESTED, 0)
    clock.to("2026-03-09 15:05")
    page = handovers.preview(house.theo)
    part = page.part(SAM)
    assert part is not None
    assert [item.own_words for item in part.items] == [()]
    assert "have not heard what they say" in part.items[0].heading
    with pytest.raises(NotPossible, match="still our suggestion"):
        priorities.move_priority(house.theo, ours, PriorityStatus.CHOSEN, THEY_SAID_SO)


def test_a_suggestion_they_say_no_to_is_gone(house: HouseOfTests, clock: MovingClock) -> None:
    ours = priorities.add_priority(house.theo, SAM, "improve hygiene", None)
    assert suggestions.say_no(house.mags, ours, ours.suggestions[0].id) is None
    assert residents.person_page(house.theo, SAM).priorities == ()
    with pytest.raises(NotFound):
        priorities.priority_by_id(house.theo, ours.id)
    with pytest.raises(NotFound, match="already been answered"):
        suggestions.say_yes(house.theo, ours, ours.suggestions[0].id, THEY_SAID_SO)
    clock.to("2026-03-09 15:05")
    assert "improve hygiene" not in str(texts_of(handovers.preview(house.theo), SAM))


def test_they_put_a_suggestion_in_their_own_words(house: HouseOfTests) -> None:
    ours = priorities.add_priority(house.theo, SAM, "improve hygiene", None)
    said = suggestions.say_otherwise(
        house.mags, ours, ours.suggestions[0].id, "A bath when I want one", THEY_SAID_SO
    )
    assert (said.words, said.status, said.position) == (
        "A bath when I want one",
        PriorityStatus.WISH,
        1,
    )
    assert "hygiene" not in str(wanted.priority_page(house.mags, said.id))


def test_a_suggested_step_is_none_until_they_say_yes(house: HouseOfTests) -> None:
    made = priorities.add_priority(house.theo, NOOR, "A room", THEY_SAID_SO)
    made = suggestions.suggest_step(house.theo, made, "Ask at the office")
    assert made.steps == ()
    [ours] = wanted.priority_page(house.theo, made.id).suggestions
    assert ours.words == "A step: “Ask at the office”. Theo suggested it; Noor has not said yet."
    made = suggestions.say_yes(house.mags, made, ours.decision.id, THEY_SAID_SO)
    assert [step.words for step in made.steps] == ["Ask at the office"]
    history = wanted.priority_page(house.mags, made.id).history
    assert any("here with Mags; Theo had suggested it" in line for line in history)


# Spoken of.


def test_a_number_in_a_note_names_what_stands_there_in_their_order(
    house: HouseOfTests, clock: MovingClock
) -> None:
    read, swim = say(house, "Read", "Swim")
    clock.on(days=2)
    note = write(house.theo, "We looked for a pool (#2), and at nothing else.")
    assert mentions.named_in(house.book, note.id) == (swim,)
    [(number, line)] = wanted.priority_page(house.theo, swim).mentions
    assert number == note.id
    assert "We looked for a pool" in line
    assert wanted.priority_page(house.theo, read).mentions == ()
    assert wanted.priority_page(house.theo, read).came_up == "last came up 2 days ago"
    assert wanted.priority_page(house.theo, swim).came_up == "came up today"
    priorities.put_in_order(house.theo, NOOR, (swim, read), THEY_SAID_SO)
    assert wanted.priority_page(house.theo, swim).mentions, "it still names what it named"
    notes.reword(house.theo, note, "We looked at nothing.")
    assert wanted.priority_page(house.theo, swim).mentions == ()


def test_a_number_that_names_nothing_is_only_a_number(house: HouseOfTests) -> None:
    say(house, "Read")
    note = write(house.theo, "We sat in room #7, table #2.")
    assert mentions.named_in(house.book, note.id) == ()
    about_sam = write(house.theo, "He is fine with #1.", SAM)
    assert mentions.named_in(house.book, about_sam.id) == ()


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("#2", (2,)),
        ("about #1 and #3, and #1 again", (1, 3)),
        ("room 7#2", ()),
        ("#2nd", ()),
        ("##2", ()),
        ("#123", ()),
        ("page.html/#2", ()),
        ("(#10)", (10,)),
        ("no number", ()),
    ],
)
def test_what_names_a_place(text: str, places: tuple[int, ...]) -> None:
    assert mentioned(text) == places


def test_what_nobody_spoke_of_comes_back_as_a_question_and_what_rests_is_left_alone(
    house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to("2026-02-23 09:00")
    read, rest = say(house, "Read", "Swim")
    priorities.move_priority(
        house.theo,
        priorities.priority_by_id(house.theo, rest),
        PriorityStatus.RESTING,
        THEY_SAID_SO,
    )
    clock.to("2026-03-09 11:00")
    assert [one.id for _, one in board.get_ready(house.theo).unmentioned] == [read]
    assert wanted.priority_page(house.theo, read).question == (
        "Nobody has spoken of it for 14 days. If it fits, ask Noor: is it still something you "
        "want, or may it rest?"
    )
    assert wanted.priority_page(house.theo, rest).question == ""
    write(house.theo, "She spoke of #1.")
    assert board.get_ready(house.theo).unmentioned == ()


# Their order.


ACTS = st.lists(
    st.tuples(
        st.sampled_from(("say", "suggest", "yes", "otherwise", "no", "order", "end")),
        st.integers(0, 9),
    ),
    max_size=14,
)


@settings(max_examples=15, deadline=None)
@given(acts=ACTS)
def test_whatever_happens_their_order_has_no_gaps(
    larkspur: Path, tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int]]
) -> None:
    with a_copy(larkspur, tmp_path_factory.mktemp("order")) as house:
        for what, which in acts:
            _act(house, what, which)
            found = priorities.priorities_of(house.theo, NOOR)
            theirs = [one.position for one in found if not one.ours]
            assert theirs == list(range(1, len(theirs) + 1))
            assert {one.position for one in found if one.ours} <= {0}


def _act(house: HouseOfTests, what: str, which: int) -> None:
    found = priorities.priorities_of(house.theo, NOOR)
    theirs = [one for one in found if not one.ours]
    ours = [one for one in found if one.ours]
    if what in ("say", "suggest"):
        decided = THEY_SAID_SO if what == "say" else None
        priorities.add_priority(house.theo, NOOR, f"Thing {which}", decided)
    elif what == "order" and theirs:
        ids = [one.id for one in theirs]
        ids.insert(which % len(ids), ids.pop())
        priorities.put_in_order(house.theo, NOOR, tuple(ids), THEY_SAID_SO)
    elif what == "end" and theirs:
        one = theirs[which % len(theirs)]
        priorities.move_priority(house.theo, one, PriorityStatus.LET_GO, THEY_SAID_SO)
    elif ours:
        one = ours[which % len(ours)]
        waiting = one.suggestions[0].id
        if what == "yes":
            suggestions.say_yes(house.theo, one, waiting, THEY_SAID_SO)
        elif what == "otherwise":
            suggestions.say_otherwise(house.theo, one, waiting, "Mine", THEY_SAID_SO)
        elif what == "no":
            suggestions.say_no(house.theo, one, waiting)
