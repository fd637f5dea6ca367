"""Limits at the desk: theirs with their word, ours for us, the house's for everybody."""

from __future__ import annotations

from datetime import date

import pytest

from handover.desk import agreements, boundaries, handovers, limits, residents
from handover.desk.agreements import Agreed
from handover.desk.board import board
from handover.desk.boundaries import Says
from handover.desk.desk import Desk
from handover.desk.handover_pages import handover_page, next_page
from handover.desk.limits import LimitLine
from handover.house.boundaries import THE_HOUSE, Held, Holder, LimitKind, Sort, Value
from handover.house.handovers import HOUSE_PART, Line
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.refusals import MovedOn, NeedsTheirDecision, NotFound, NotPossible, NotYours
from handover.rules.boundaries import KEEP_OWN, TO_MEETING
from handover.rules.concerns import Answer, Answers, Blocked
from tests.house_of_tests import NOOR, SAM, THEY_SAID_SO, HouseOfTests, MovingClock, texts_of

HUG, PHONE, DRINK = 1, 3, 7
NEVER, MAYBE, ALWAYS = Says(Value.NEVER), Says(Value.MAYBE), Says(Value.ALWAYS)
NO_HUGS_TODAY = Says(Value.NEVER, today_only=True)
KEPT = Answers.of(B6=Answer(KEEP_OWN))


def hug(desk: Desk, about: int = NOOR, row: int = HUG) -> tuple[str, tuple[str, ...]]:
    """What counts for a hug between somebody at the desk and a resident, and whose word it is."""
    found = limits.limits_of(desk, about).row(row)
    assert found
    return found.value.value, tuple(found.owners)


def test_a_resident_s_limit_is_kept_with_everything_said_about_it(house: HouseOfTests) -> None:
    told = TheirDecision(HowWeKnow.TOLD_ME, house.clock())
    says = Says(
        Value.MAYBE,
        " if I ask\x07 ",
        "I had enough of it",
        LimitKind.CULTURAL,
        agreed_with="Mags",
        review_on=date(2026, 4, 7),
    )
    kept = boundaries.set_for_resident(house.mags, NOOR, HUG, says, told)
    assert kept
    assert (kept.value, kept.depends_on, kept.why, kept.kind) == (
        Value.MAYBE,
        "if I ask",
        "I had enough of it",
        LimitKind.CULTURAL,
    )
    assert (kept.agreed_with, kept.review_on, kept.how, kept.told_at) == (
        "Mags",
        date(2026, 4, 7),
        HowWeKnow.TOLD_ME,
        house.clock(),
    )
    assert (kept.set_by, kept.resident_id, kept.staff_id) == (house.mags.who.id, NOOR, None)


def test_without_their_word_nothing_of_theirs_changes(house: HouseOfTests) -> None:
    holder = Holder(Held.RESIDENT, NOOR)
    with pytest.raises(NeedsTheirDecision):
        boundaries.set_for_resident(house.theo, NOOR, HUG, NEVER, None)
    with pytest.raises(NeedsTheirDecision):
        boundaries.add_own_row(house.theo, holder, Sort.JOKES, "Jokes about sleep", NEVER)
    with pytest.raises(NeedsTheirDecision):
        boundaries.still_right(house.theo, NOOR, None)
    assert limits.lines_of(house.theo, NOOR) == ()
    assert next_page(house.theo).part(HOUSE_PART) is not None


def test_rather_not_say_yet_is_a_full_answer_and_counts_for_nothing(house: HouseOfTests) -> None:
    kept = boundaries.set_for_resident(house.theo, NOOR, HUG, Says(Value.UNSET), THEY_SAID_SO)
    assert kept
    assert kept.review_on == date(2026, 3, 23)
    assert hug(house.theo) == ("maybe", ("house",))


def test_today_only_is_never_for_everybody_and_gone_at_five(
    house: HouseOfTests, clock: MovingClock
) -> None:
    boundaries.set_my_own(house.theo, HUG, ALWAYS, KEPT)
    boundaries.set_for_resident(house.theo, NOOR, HUG, NO_HUGS_TODAY, THEY_SAID_SO)
    for name in ("Theo", "Mags", "Jun", "Dot"):
        assert hug(house.desk(name)) == ("never", ("resident",))
        assert hug(house.desk(name), SAM) == ("maybe", ("house",))
    clock.to("2026-03-10 04:59")
    assert hug(house.jun) == ("never", ("resident",))
    clock.to("2026-03-10 05:00")
    assert hug(house.jun) == ("maybe", ("house",))
    assert hug(house.theo) == ("maybe", ("house",))


def test_today_only_in_the_night_of_the_clocks_holds_until_five(
    house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to("2026-03-08 01:30")
    boundaries.set_for_resident(house.jun, NOOR, HUG, NO_HUGS_TODAY, THEY_SAID_SO)
    clock.on(hours=2)  # 04:30: the clocks went forward
    assert hug(house.jun)[0] == "never"
    clock.on(minutes=30)
    assert hug(house.jun)[0] == "maybe"
    clock.to("2026-11-01 01:30")
    boundaries.set_for_resident(house.jun, NOOR, HUG, NO_HUGS_TODAY, THEY_SAID_SO)
    clock.on(hours=4)  # 04:30: the clocks went back
    assert hug(house.jun)[0] == "never"
    clock.on(minutes=30)
    assert hug(house.jun)[0] == "maybe"


def test_every_shift_of_the_day_hears_of_it_and_the_next_day_does_not(
    house: HouseOfTests, clock: MovingClock
) -> None:
    jokes = boundaries.add_own_row(
        house.theo,
        Holder(Held.RESIDENT, NOOR),
        Sort.JOKES,
        "Jokes about sleep",
        NO_HUGS_TODAY,
        THEY_SAID_SO,
    )
    boundaries.set_for_resident(house.theo, NOOR, HUG, NO_HUGS_TODAY, THEY_SAID_SO)
    today = (
        LimitLine("A hug from staff: never", "05:00"),
        LimitLine(f"{jokes.text}: never", "05:00"),
    )
    assert residents.person_page(house.mags, NOOR).limits == today
    assert board(house.mags).today_only == {NOOR: today}
    for wall, name in (("15:05", "Theo"), ("23:05", "Mags")):
        clock.to(f"2026-03-09 {wall}")
        handovers.say(house.desk(name), Line(HOUSE_PART, f"At {wall}", version=0))
        given = handovers.give(house.desk(name))
        part = handover_page(house.jun, given.id).part(NOOR)
        assert part
        assert part.today == today
        assert not part.quiet
    clock.to("2026-03-10 05:00")
    boundaries.set_for_resident(house.jun, NOOR, HUG, NO_HUGS_TODAY, THEY_SAID_SO)
    part = handover_page(house.jun, given.id).part(NOOR)
    assert part
    assert part.today == (), "yesterday's handover says nothing about today"
    part = next_page(house.jun).part(NOOR)
    assert part
    assert part.today == (today[0],)
    not_today = Says(Value.UNSET, today_only=True)
    boundaries.set_for_resident(house.jun, NOOR, HUG, not_today, THEY_SAID_SO)
    assert residents.person_page(house.theo, NOOR).limits == ()
    assert board(house.theo).today_only == {}


def test_what_stays_longer_goes_along_once_with_the_next_handover(
    house: HouseOfTests, clock: MovingClock
) -> None:
    boundaries.set_for_resident(house.theo, NOOR, HUG, MAYBE, THEY_SAID_SO)
    says = Says(Value.NEVER, "for now")
    boundaries.set_for_resident(house.theo, NOOR, HUG, says, THEY_SAID_SO)
    boundaries.set_my_own(house.theo, HUG, NEVER)
    boundaries.set_for_house(house.ines, DRINK, MAYBE)
    clock.to("2026-03-09 15:05")
    page = handover_page(house.mags, handovers.give(house.theo).id)
    assert texts_of(page, NOOR) == ("A hug from staff: never, for now",)
    assert texts_of(page) == ("Drinking alcohol together: maybe",)


def test_a_looser_answer_is_kept_only_when_it_is_meant_and_is_shown_as_limited(
    house: HouseOfTests,
) -> None:
    with pytest.raises(Blocked) as held:
        boundaries.set_for_resident(house.theo, NOOR, PHONE, ALWAYS, THEY_SAID_SO)
    assert [one.rule for one in held.value.concerns] == ["B6"]
    assert limits.limits_of(house.theo, NOOR).last_told(PHONE) == 0
    with pytest.raises(Blocked):
        boundaries.set_my_own(house.theo, PHONE, MAYBE, Answers.of(B6=Answer("save anyway")))
    boundaries.set_for_resident(house.theo, NOOR, PHONE, ALWAYS, THEY_SAID_SO, KEPT)
    page = limits.limits_of(house.theo, NOOR)
    row = page.row(PHONE)
    assert row
    assert (row.value, row.owners, row.limited) == (Value.NEVER, (Held.HOUSE,), (Held.RESIDENT,))
    assert page.own_value(row) is Value.ALWAYS
    assert limits.lines_of(house.mags, NOOR) == (
        LimitLine("Staff giving out their own phone number: always (the house: never)"),
    )


def test_it_can_be_brought_to_the_house_meeting_instead(house: HouseOfTests) -> None:
    bring = Answers.of(B6=Answer(TO_MEETING))
    assert boundaries.set_for_resident(house.theo, NOOR, PHONE, MAYBE, THEY_SAID_SO, bring) is None
    assert limits.limits_of(house.theo, NOOR).last_told(PHONE) == 0
    [proposal] = agreements.agreements_page(house.mags).proposed
    assert proposal.text == "To talk about: Staff giving out their own phone number"
    assert "Noor" not in proposal.text


def test_the_house_s_line_is_set_by_a_coordinator_or_rests_on_an_agreement(
    house: HouseOfTests,
) -> None:
    with pytest.raises(NotYours):
        boundaries.set_for_house(house.theo, DRINK, MAYBE)
    made = agreements.agree(house.theo, Agreed("Cider at the fair", ("Noor", "Theo"), True))
    kept = boundaries.set_for_house(house.theo, DRINK, MAYBE, agreement_id=made.id)
    assert kept
    assert kept.agreement_id == made.id
    assert hug(house.theo, row=DRINK) == ("maybe", ("house",))
    agreements.let_go(house.theo, made)
    with pytest.raises(NotPossible):
        boundaries.set_for_house(house.theo, DRINK, ALWAYS, agreement_id=made.id)
    with pytest.raises(NotPossible):
        boundaries.set_for_house(house.ines, DRINK, NO_HUGS_TODAY)


@pytest.mark.parametrize("value", [Value.MAYBE, Value.ALWAYS, Value.UNSET])
def test_not_even_a_coordinator_loosens_a_fixed_row(house: HouseOfTests, value: Value) -> None:
    with pytest.raises(Blocked) as held:
        boundaries.set_for_house(house.ines, PHONE, Says(value))
    assert held.value.concerns[0].exits == (TO_MEETING,)
    with pytest.raises(Blocked):
        boundaries.set_for_house(house.ines, PHONE, Says(value), KEPT)
    assert limits.house_limits(house.ines).said == {}


def test_what_was_said_before_stays_readable(house: HouseOfTests, clock: MovingClock) -> None:
    for says in (NEVER, MAYBE, NO_HUGS_TODAY):
        boundaries.set_for_resident(house.mags, NOOR, HUG, says, THEY_SAID_SO)
        clock.on(days=1)
    said = limits.limits_of(house.theo, NOOR).said[HUG]
    assert [one.value for one in said] == [Value.NEVER, Value.MAYBE, Value.NEVER]
    assert [one.today_only for one in said] == [False, False, True]
    with pytest.raises(Exception, match="never changed"), house.book.writing():
        house.book.sql("UPDATE boundary SET value = 'always' WHERE id = 1")
    with pytest.raises(Exception, match="never deleted"), house.book.writing():
        house.book.sql("DELETE FROM boundary")


def test_whoever_comes_second_sees_both(house: HouseOfTests) -> None:
    boundaries.set_for_resident(house.mags, NOOR, HUG, Says(Value.NEVER, told_in=0), THEY_SAID_SO)
    with pytest.raises(MovedOn) as moved:
        boundaries.set_for_resident(
            house.theo, NOOR, HUG, Says(Value.MAYBE, "ask", told_in=0), THEY_SAID_SO
        )
    assert moved.value.theirs.splitlines() == [
        "never",
        "It is personal.",
        "Look at it again Mon 23 Mar.",
        "How we know: here now",
    ]
    assert moved.value.yours.splitlines() == ["maybe", "It depends on: ask", "It is personal."]
    told = limits.limits_of(house.theo, NOOR).last_told(HUG)
    boundaries.set_for_resident(
        house.theo, NOOR, HUG, Says(Value.MAYBE, told_in=told), THEY_SAID_SO
    )


def test_the_first_look_again_is_after_two_weeks_the_next_after_four(
    house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to("2026-02-24 16:20")
    boundaries.set_for_resident(house.mags, NOOR, HUG, NEVER, THEY_SAID_SO)
    boundaries.set_for_resident(house.mags, NOOR, DRINK, NEVER, THEY_SAID_SO)
    [line] = limits.to_review(house.theo)
    assert (line.name, line.resident_id, line.on, line.due) == (
        "Noor",
        NOOR,
        date(2026, 3, 10),
        False,
    )
    assert line.texts == ("A hug from staff", "Drinking alcohol together")
    assert board(house.theo).look_again == ()
    clock.to("2026-03-10 05:00")
    [due] = board(house.theo).look_again
    assert due.due
    assert residents.person_page(house.theo, NOOR).look_again == due
    boundaries.set_for_resident(house.theo, NOOR, HUG, MAYBE, THEY_SAID_SO)
    assert boundaries.still_right(house.theo, NOOR, THEY_SAID_SO) == 1
    assert boundaries.still_right(house.theo, NOOR, THEY_SAID_SO) == 0
    assert board(house.theo).look_again == ()
    assert limits.limits_of(house.theo, NOOR).look_again_on == date(2026, 4, 7)
    assert hug(house.theo, row=DRINK) == ("never", ("house", "resident"))


def test_staff_look_again_after_ninety_days_the_house_after_a_year(house: HouseOfTests) -> None:
    mine = boundaries.set_my_own(house.theo, HUG, MAYBE)
    ours = boundaries.set_for_house(house.ines, HUG, MAYBE)
    assert mine
    assert ours
    assert (mine.review_on, ours.review_on) == (date(2026, 6, 7), date(2027, 3, 9))
    assert [line.name for line in limits.to_review(house.theo)] == ["you", "the house"]
    assert [line.name for line in limits.to_review(house.mags)] == ["the house"]


def test_nobody_reads_a_colleague_s_limits_or_thoughts(house: HouseOfTests) -> None:
    boundaries.set_my_own(house.theo, HUG, Says(Value.NEVER, "my back", "an old injury"))
    boundaries.keep_thoughts(house.theo, HUG, value=Value.NEVER, for_them="cold", for_me="safe")
    boundaries.add_own_row(
        house.theo, boundaries.my_holder(house.theo), Sort.TIMES, "Talks after ten", NEVER
    )
    for desk in (house.mags, house.ines):
        seen = (
            limits.my_limits(desk),
            limits.house_limits(desk),
            limits.limits_of(desk, NOOR),
            limits.my_exercise(desk),
            limits.to_review(desk),
            next_page(desk),
            board(desk),
            agreements.one_page(desk),
        )
        for secret in ("my back", "old injury", "cold", "safe", "Talks after ten"):
            assert secret not in repr(seen)
    assert hug(house.mags) == ("maybe", ("house",))
    with pytest.raises(NotYours):
        boundaries.add_own_row(
            house.mags, boundaries.my_holder(house.theo), Sort.TIMES, "Never", NEVER
        )


def test_a_row_of_noor_s_own_stands_on_nobody_else_s_page(house: HouseOfTests) -> None:
    holder = Holder(Held.RESIDENT, NOOR)
    row = boundaries.add_own_row(
        house.theo, holder, Sort.JOKES, "Jokes about sleep", NEVER, THEY_SAID_SO
    )
    ours = boundaries.add_own_row(house.ines, THE_HOUSE, Sort.COMPANY, "Visitors after ten", MAYBE)
    assert [one.row.text for one in limits.limits_of(house.mags, NOOR).rows[27:]] == [
        "Visitors after ten",
        "Jokes about sleep",
    ]
    for page in (
        limits.limits_of(house.mags, SAM),
        limits.house_limits(house.mags),
        limits.my_limits(house.mags),
    ):
        assert [one.row.text for one in page.rows[27:]] == ["Visitors after ten"]
    with pytest.raises(NotFound):
        boundaries.set_for_resident(house.theo, SAM, row.number, NEVER, THEY_SAID_SO)
    boundaries.set_for_resident(house.theo, SAM, ours.number, NEVER, THEY_SAID_SO)
    with pytest.raises(NotFound):
        boundaries.set_my_own(house.theo, 28, NEVER)
    with pytest.raises(NotFound):
        boundaries.set_for_resident(house.theo, 999, HUG, NEVER, THEY_SAID_SO)


def test_the_exercise_can_be_left_and_gone_on_with(house: HouseOfTests) -> None:
    assert not any(line.answered for line in limits.my_exercise(house.theo))
    boundaries.keep_thoughts(house.theo, 3, value=Value.NEVER, for_me="No rest at home.")
    boundaries.keep_thoughts(house.theo, 4, for_them="It would be hard to stop.")
    boundaries.keep_thoughts(house.theo, 14, value=Value.ALWAYS)
    lines = limits.my_exercise(house.theo)
    assert len(lines) == 27
    assert [line.row.number for line in lines if line.answered] == [3, 14]
    assert (lines[2].house, lines[2].thoughts.for_me) == (Value.NEVER, "No rest at home.")
    assert lines[3].thoughts.for_them == "It would be hard to stop."
    assert hug(house.theo, row=14) == ("never", ("house",))
    boundaries.keep_thoughts(house.theo, 3, value=Value.NEVER, for_me="No rest.")
    assert limits.my_exercise(house.theo)[2].thoughts.for_me == "No rest."
    assert len(limits.my_limits(house.theo).said[3]) == 1
    with pytest.raises(NotFound):
        boundaries.keep_thoughts(house.theo, 28)


def test_what_it_depended_on_does_not_stand_beside_never(house: HouseOfTests) -> None:
    """A form begins with the words from before, and nobody clears them in a hurry."""
    ask_me = Says(Value.MAYBE, "if I ask")
    boundaries.set_for_resident(house.theo, NOOR, HUG, ask_me, THEY_SAID_SO)
    today = Says(Value.NEVER, "if I ask", today_only=True)
    kept = boundaries.set_for_resident(house.theo, NOOR, HUG, today, THEY_SAID_SO)
    assert kept
    assert kept.depends_on == ""
    assert limits.lines_of(house.theo, NOOR) == (LimitLine("A hug from staff: never", "05:00"),)
    house.clock.to("2026-03-10 05:00")
    assert limits.lines_of(house.theo, NOOR) == (LimitLine("A hug from staff: maybe, if I ask"),)
    own = Says(Value.NEVER, "not even when I cry")
    boundaries.set_for_resident(house.theo, NOOR, HUG, own, THEY_SAID_SO)
    boundaries.set_for_resident(house.theo, NOOR, HUG, own, THEY_SAID_SO)
    assert limits.lines_of(house.theo, NOOR)[0].text.endswith("never, not even when I cry")
