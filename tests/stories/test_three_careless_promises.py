"""J17: on Wednesday the team looks at three careless promises and learns one sentence."""

from __future__ import annotations

from handover.desk import reflections
from handover.house.overrides import RuleOverride, TalkState
from handover.tui.screens.rules import Rules
from tests.house_of_tests import TEAM, HouseOfTests
from tests.tui.on_screen import on_screen

LEARNED = "Say 'someone will' until we have looked."


def three_promises(house: HouseOfTests) -> None:
    """Over the week, by three people."""
    for name, wall, words in (
        ("Mags", "2026-03-04 18:00", "I'll see you Saturday."),
        ("Theo", "2026-03-05 10:00", "I could drive you on my day off."),
        ("Jun", "2026-03-06 01:00", "I'll come up again on Sunday."),
    ):
        house.clock.to(wall)
        reflections.bring(house.desk(name), "A3", words, because="Said before looking.")


async def test_the_team_learns_from_three_careless_promises(house: HouseOfTests) -> None:
    three_promises(house)
    house.clock.to("2026-03-11 12:30")
    async with on_screen(house) as at:
        # Theo opens the list for everybody at the table: by rule, oldest first, nobody named.
        await at.sign_in("Theo")
        await at.press("k")
        assert at.screen == "TalkAbout"
        places = [at.words.index(words) for words in ("Saturday", "day off", "on Sunday")]
        assert places == sorted(places)
        assert "A promise made without looking at the roster" in at.words
        shown = at.words.partition("(you)")[2]
        assert not [name for name in TEAM if name in shown]

        await at.press("enter")
        assert "We talked about all of these" in at.words
        await at.press("enter")
        await at.type(", Mags and Dot")
        await at.press("f2")
        assert at.words.count("talked about") >= 3
        assert "Wed 11 Mar: Dot, Mags, Theo" in at.words

        # One of them is Theo's own: he does not close it, and is told so plainly.
        await at.press("enter", "enter")
        await at.type(LEARNED)
        await at.press("f2")
        assert "closed by somebody else at the table" in at.words
        assert {one.state for one in brought(house)} == {TalkState.TALKED}

        # Nothing he typed is lost; but Dot, who brought none, writes it down herself.
        await at.press("enter", "enter")
        assert "Say 'someone will'" in at.words
        await at.press("escape")
        await at.sign_out()
        await at.sign_in("Dot")
        await at.press("k", "enter", "enter")
        await at.type(LEARNED)
        await at.press("f2")
        assert "Closed. Thank you for looking at it." in at.words
        assert "What we learned" in at.words
        assert f"“{LEARNED}”" in at.words
        assert "Saturday" not in at.words

        # Whoever looks the rule up finds the sentence there.
        at.app.push_screen(Rules())
        await at.settle()
        await at.stand_on("> A3")
        await at.press("enter")
        assert f"What our team learned “{LEARNED}”" in at.words

        # And whoever is asked about such a promise next reads it beside the question.
        await at.press("escape", "escape", "escape")
        await at.stand_on("> Noor")
        await at.press("w")
        await at.type("I'll see you on Thursday.")
        await at.press("f2")
        assert at.screen == "Questions"
        assert f"The team has learned: {LEARNED}" in at.words

    assert [tip.words for tip in reflections.tips(house.jun, "A3")] == [LEARNED]
    (meeting,) = reflections.to_talk_about(house.jun).meetings
    assert meeting.present == ("Dot", "Mags", "Theo")
    assert {one.learning for one in meeting.talked_about} == {LEARNED}


def brought(house: HouseOfTests) -> tuple[RuleOverride, ...]:
    page = reflections.to_talk_about(house.dot)
    return tuple(one for group in page.to_talk for one in group.brought)


async def test_somebody_brings_what_they_want_to_talk_about(house: HouseOfTests) -> None:
    """C13: "I gave her my number last week and I want to talk about it." """
    house.clock.to("2026-03-09 11:00")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        await at.press("k", "n")
        await at.type("I gave somebody my number")
        await at.press("tab")
        await at.type("She asked when she was leaving, and I wanted to be kind.")
        await at.press("f2")
        assert "Thank you for bringing it." in at.words
        assert "“I gave somebody my number”" in at.words
        assert "Theo" not in at.words.partition("(you)")[2]


async def test_what_was_only_thought_about_alone_is_not_a_team_reflection(
    house: HouseOfTests,
) -> None:
    three_promises(house)
    house.clock.to("2026-03-11 12:30")
    async with on_screen(house) as at:
        await at.sign_in("Dot")
        await at.press("k", "enter", "enter", "f2")
        assert "at least two of you" in at.words
        assert {one.state for one in brought(house)} == {TalkState.OPEN}
