"""Promises of company: what is said about them when it is known who is on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handover.house.shifts import AssignmentStatus, Roster
from handover.rules.concerns import Concern, Level
from handover.rules.plan_time import NEXT_TIME as NEXT_TIME_ON
from handover.rules.promises import find
from handover.rules.ways_out import (
    CHANGE_TO_SHIFT,
    FOLLOW_UP,
    LEAVE_IT,
    NEXT_TIME,
    NOT_A_PROMISE,
    SAY_WHEN,
    SOMEBODY_ELSE,
)
from tests.rules.larkspur_roster import (
    INES,
    JUN,
    LARKSPUR,
    MAGS,
    NAMES,
    NEW_YORK,
    RAFI,
    THEO,
    WREN,
    at,
    with_status,
)

TEAM = tuple(NAMES.items())
RESIDENTS = ("Kai", "Marisol", "Bee", "Noor", "Sam", "Odile")
THURSDAY = ("12 Mar", "14:30")


def said(
    text: str,
    speaker: int = THEO,
    when: tuple[str, str] = THURSDAY,
    roster: Roster | None = LARKSPUR,
) -> list[Concern]:
    """What is told about a text that somebody of Larkspur House writes about a contact then."""
    return find(
        text,
        staff=TEAM,
        residents=RESIDENTS,
        said_at=at(*when),
        speaker=speaker,
        roster=roster,
        zone=NEW_YORK,
    )


def the_one(concerns: list[Concern]) -> Concern:
    assert len(concerns) == 1
    return concerns[0]


def test_p01_a_day_the_writer_is_not_on_is_asked_about_and_says_who_is() -> None:
    concern = the_one(said("I'll see you Saturday"))
    assert (concern.rule, concern.level, concern.kind) == ("A3", Level.ASK, "promise")
    assert "Saturday 14 March: Dot (day), Ines (middle), Rafi (evening)." in concern.why
    assert "You are next in on Friday 13 March 12:00." in concern.why
    assert concern.exits == (
        CHANGE_TO_SHIFT, NEXT_TIME, FOLLOW_UP, SOMEBODY_ELSE, NOT_A_PROMISE, LEAVE_IT,
    )  # fmt: skip
    assert concern.instead == (
        "Someone from Saturday's day shift will see you",
        "I will see you on Friday 13 March",
    )


def test_p02_a_time_the_writer_is_on_is_only_worth_a_follow_up() -> None:
    concern = the_one(said("I'll see you tomorrow afternoon"))
    assert (concern.rule, concern.level) == ("N8", Level.NUDGE)
    assert concern.why.startswith("You are on then.")
    assert concern.exits == (FOLLOW_UP, NOT_A_PROMISE)


def test_p03_what_we_promise_the_house_covers() -> None:
    concern = the_one(said("we'll go together tomorrow morning"))
    assert (concern.rule, concern.level) == ("N8", Level.NUDGE)
    assert "Ines (day)" in concern.why


def test_p04_an_offer_for_a_day_off_is_asked_about() -> None:
    concern = the_one(said("I could drive him on my day off"))
    assert (concern.rule, concern.level, concern.kind) == ("A3", Level.ASK, "off-hours")
    assert LEAVE_IT in concern.exits
    assert concern.instead[0] == "Someone who is on will drive him"


def test_p05_what_a_resident_says_in_quotes_is_theirs() -> None:
    assert said("“Theo said he'll see me Saturday”") == []
    assert said("Bee: 'I'll see you Saturday.'") == []


def test_p06_a_hard_saturday_is_no_promise() -> None:
    assert said("Saturday was hard for her") == []


def test_p07_what_a_resident_may_do_is_no_promise() -> None:
    assert said("He may see his sister Saturday") == []


def test_p08_a_promise_in_a_colleagues_name_is_held_against_their_shifts() -> None:
    concern = the_one(said("Mags'll see you Saturday evening"))
    assert (concern.rule, concern.level) == ("A3", Level.ASK)
    assert concern.why.startswith("Mags is not on then. Saturday 14 March: ")
    assert "Rafi (evening)" in concern.why
    assert concern.exits[:2] == (CHANGE_TO_SHIFT, NEXT_TIME_ON)
    assert concern.instead[0] == "Someone from Saturday's evening shift will see you"


def test_p09_a_colleague_who_is_on_is_only_worth_a_follow_up() -> None:
    concern = the_one(said("Rafi can sit with you Saturday evening"))
    assert (concern.rule, concern.level) == ("N8", Level.NUDGE)
    assert concern.why.startswith("Rafi is on then.")


def test_p10_a_thing_to_be_brought_asks_for_a_when() -> None:
    concern = the_one(said("I'll bring the carving book"))
    assert (concern.rule, concern.level, concern.kind) == ("N8", Level.NUDGE, "vague")
    assert concern.exits[0] == SAY_WHEN


def test_p11_a_time_on_the_clock_on_a_day_not_on_is_asked_about() -> None:
    concern = the_one(said("I can meet you Sunday at 10am at the cafe"))
    assert (concern.rule, concern.level) == ("A3", Level.ASK)
    assert "Sunday 15 March: Dot (day)." in concern.why


def test_p12_tonight_on_an_evening_shift_is_only_worth_a_follow_up() -> None:
    concern = the_one(said("I'll be back tonight", RAFI, ("12 Mar", "16:00")))
    assert (concern.rule, concern.level) == ("N8", Level.NUDGE)


def test_p13_a_private_home_is_asked_about() -> None:
    concern = the_one(said("she could come by my place for soup"))
    assert (concern.rule, concern.level, concern.kind) == ("A3", Level.ASK, "off-hours")


def test_x12_tomorrow_after_midnight_may_be_two_days() -> None:
    concern = the_one(said("I'll see you tomorrow", WREN, ("14 Mar", "01:30")))
    assert (concern.rule, concern.level) == ("A3", Level.ASK)
    assert concern.exits[:2] == ("Saturday 14 March", "Sunday 15 March")


def test_j04_one_key_turns_theos_saturday_into_the_shifts() -> None:
    text = "I'll see you Saturday and we'll walk there."
    concern = the_one(said(text, when=("2 Mar", "13:30")))
    assert concern.text == "I'll see you Saturday and we'll walk there"
    assert "Dot (day)" in concern.why
    assert concern.instead[0] == "Someone from Saturday's day shift will walk there with you"
    assert concern.start == 0
    assert text.replace(concern.text, concern.instead[0]) == (
        "Someone from Saturday's day shift will walk there with you."
    )


def test_on_that_very_weekday_it_may_be_today_or_in_a_week() -> None:
    concern = the_one(said("I'll see you Thursday", when=("12 Mar", "08:30")))
    assert concern.exits[:2] == ("Thursday 12 March", "Thursday 19 March")
    assert "Which day was promised?" in concern.why


def test_tonight_at_two_is_the_night_in_progress() -> None:
    concern = the_one(said("I'll come back to you tonight", JUN, ("10 Mar", "02:00")))
    assert concern.rule == "N8"


def test_a_day_the_roster_does_not_reach_is_written_for_the_shift() -> None:
    concern = the_one(said("I'll see Kai on 20 March"))
    assert concern.rule == "A3"
    assert "The roster is not out for Friday 20 March yet" in concern.why
    assert concern.instead[0] == "Someone from the shift that is on then will see Kai"


def test_only_ways_out_that_exist_are_offered() -> None:
    concern = the_one(said("I'll see you Sunday at ten", when=("13 Mar", "19:00")))
    assert CHANGE_TO_SHIFT in concern.exits
    assert NEXT_TIME not in concern.exits
    assert len(concern.instead) == 1


def test_a_shift_that_was_called_off_keeps_no_promise() -> None:
    ill = with_status(RAFI, "14 Mar", AssignmentStatus.SICK)
    concern = the_one(said("Rafi can sit with you Saturday evening", roster=ill))
    assert concern.rule == "A3"


def test_with_nobody_on_only_the_next_time_is_offered() -> None:
    theirs = tuple(a for a in LARKSPUR.assignments if a.staff_id in (THEO, INES))
    alone = replace(LARKSPUR, assignments=theirs)
    concern = the_one(said("I'll see you Sunday", roster=alone))
    assert "Sunday 15 March: nobody." in concern.why
    assert concern.exits[0] == NEXT_TIME


def test_a_verb_in_progress_is_rewritten_in_its_plain_form() -> None:
    concern = the_one(said("I'm meeting Kai on Sunday at ten outside."))
    assert concern.instead[0] == "Someone from Sunday's day shift will meet Kai"


def test_ones_own_things_are_not_promised_for_others() -> None:
    concern = the_one(said("I'll bring you my guitar on Sunday."))
    assert concern.instead[0] == "Someone from Sunday's day shift will be there"


def test_the_moment_of_the_contact_counts() -> None:
    early = the_one(said("I'll see you tomorrow", when=("11 Mar", "12:00"), speaker=THEO))
    later = the_one(said("I'll see you tomorrow", when=("13 Mar", "13:00"), speaker=THEO))
    assert (early.rule, later.rule) == ("N8", "A3")


def test_with_the_text_alone_every_promise_is_told_quietly() -> None:
    assert [(c.rule, c.level) for c in find("I'll see you Saturday.")] == [("N8", Level.NUDGE)]
    assert [(c.rule, c.level) for c in find("I'll see you on my day off.")] == [("A3", Level.ASK)]
    assert [c.kind for c in find("I'll sit with her soon.")] == ["vague"]


def test_a_roster_without_a_zone_or_a_time_is_not_guessed_at() -> None:
    text = "I'll see you Saturday"
    concerns = find(text, roster=LARKSPUR, speaker=THEO, said_at=at(*THURSDAY))
    assert [c.rule for c in concerns] == ["N8"]
    local = at(*THURSDAY).astimezone(NEW_YORK)
    assert [c.rule for c in find(text, roster=LARKSPUR, speaker=THEO, said_at=local)] == ["A3"]


def test_offsets_are_code_points_of_the_text_as_it_was_typed() -> None:
    text = "🎨 Noor’s sky is nearly there. I’ll drop by tomorrow afternoon, she said yes. 🎨"
    concern = the_one(find(text, residents=RESIDENTS))
    assert concern.start is not None
    assert text[concern.start : concern.end] == concern.text
    assert concern.text == "I’ll drop by tomorrow afternoon"


@pytest.mark.parametrize(
    "text",
    [
        "My exact words to Kai: 'I'll come up and check on you tomorrow'.",
        '"I\'ll sit with you tonight," I told Noor.',
        "I said to Bee “I'll walk you over on Friday” and he nodded.",
        "Mags told Kai 'I'll sit with you tonight' and went to get her coat.",
    ],
)
def test_our_own_words_in_quotes_are_promises(text: str) -> None:
    assert len(find(text, staff=TEAM, residents=RESIDENTS)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Kai will ring the office.",
        "She'll see her sister.",
        "Asked whether I would come on Saturday; I said no.",
        "Will Mags sit with her tonight?",
        "Kai wrote “I'll meet you at the station on Monday” to his brother.",
    ],
)
def test_what_residents_do_and_ask_is_no_promise_of_ours(text: str) -> None:
    assert find(text, staff=TEAM, residents=RESIDENTS) == []


def test_the_same_names_may_be_given_with_or_without_numbers() -> None:
    text = "Mags'll see you Saturday evening"
    assert find(text, staff=NAMES.values()) == find(text, staff=TEAM)


def test_the_writer_is_not_confused_with_a_colleague_of_another_shift() -> None:
    assert the_one(said("I'll see you Saturday evening", MAGS)).rule == "A3"
    assert the_one(said("I'll see you Saturday evening", RAFI)).rule == "N8"


@pytest.mark.parametrize("sign", ["ʼ", "’", "'", "ʼʼ"])
def test_a_sign_that_stands_alone_hides_no_promise(sign: str) -> None:
    assert find(f"Tea. {sign} I'll sit with her soon.")
