"""Mine is kept over theirs where the page of both showed all that would go; nowhere else."""

from __future__ import annotations

from handover.desk import arriving, boundaries, cards, house_card, limits, pacts
from handover.desk.arriving import Tells
from handover.desk.boundaries import Says
from handover.desk.pacts import Offered
from handover.house.arriving import ArrivalAnswer, ArrivalKey
from handover.house.boundaries import Value
from handover.house.cards import CardContact, MayRing
from handover.tui.widgets.fields import Line
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests
from tests.tui.every_screen import PACTS, PERSON
from tests.tui.on_screen import OnScreen, on_screen
from tests.tui.test_nobody_else import sit_down_with_noor
from tests.tui.test_refused_forms import field, value
from tests.tui.test_refused_promises import choose
from tests.tui.test_seen_both_of_theirs import say_yes

HUG = 1
OFFERED = "F2 there keeps yours instead"
NEVER_ASKED = Says(Value.NEVER, "who asks", "It was too much once.", agreed_with="Theo")


async def open_a_hug(at: OnScreen) -> None:
    """Her first limit, opened to be said anew."""
    await at.go(*PERSON, "b", "> 1 ", "space")
    assert at.screen == "LimitForm"


async def test_a_limit_shows_all_that_was_said_before_it_is_said_anew(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await open_a_hug(at)
        await choose(at, "Noor says < maybe >")
        boundaries.set_for_resident(monday.theo, NOOR, HUG, NEVER_ASKED, THEY_SAID_SO)
        await at.press("f2")
        assert at.screen == "BothTexts"
        for words in ("never", "It depends on: who asks", "Why: It was too much once."):
            assert words in at.words
        assert "Talked over with Theo." in at.words
        assert OFFERED in at.words
        await at.press("escape", "f2")
        assert (at.screen, field(at)) == ("LimitForm", "field-how"), "they said never meanwhile"
        await choose(at, "< they are here now >")
        await at.press("f2")
        assert "Kept." in at.words
    said = limits.limits_of(monday.theo, NOOR).said[HUG]
    assert [one.value for one in said[-2:]] == [Value.NEVER, Value.MAYBE]


async def test_a_limit_taken_back_meanwhile_stays_taken_back(monday: HouseOfTests) -> None:
    boundaries.set_for_resident(monday.theo, NOOR, HUG, Says(Value.NEVER), THEY_SAID_SO)
    async with on_screen(monday, as_name="Mags") as at:
        await open_a_hug(at)
        await say_yes(at)
        boundaries.set_for_resident(monday.theo, NOOR, HUG, Says(Value.UNSET), THEY_SAID_SO)
        for _ in range(2):
            await at.press("f2")
            assert (at.screen, OFFERED in at.words) == ("BothTexts", False)
            await at.press("escape")
            assert at.screen == "LimitForm"
    assert limits.limits_of(monday.theo, NOOR).said[HUG][-1].value is Value.UNSET


async def test_what_was_told_on_arriving_is_told_anew(monday: HouseOfTests) -> None:
    key = ArrivalKey.HOURS
    async with on_screen(monday, as_name="Mags") as at:
        await at.go(*PERSON, "> Arriving", "enter", f"> {key.words[:20]}", "enter", "tab")
        await at.go("=Fine by me.")
        arriving.tell(monday.theo, NOOR, key, Tells(ArrivalAnswer.RATHER_NOT_YET, "Tomorrow."))
        await at.press("f2")
        assert ("rather not yet" in at.words, "Tomorrow." in at.words) == (True, True)
        assert OFFERED in at.words
        await at.press("escape", "f2")
        assert at.screen == "Arriving"


async def test_what_i_say_about_me_is_kept_over_what_i_said_at_another_terminal(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.go("i", "> What Lark", "enter", "> Theo", "enter", "=I bake.")
        me = next(one for one in house_card.house_card(monday.theo).team if one.name == "Theo")
        house_card.say_about_me(monday.theo, me, "I swim.")
        await at.press("f2")
        assert ("I swim." in at.words, OFFERED in at.words) == (True, True)
        await at.press("escape", "f2")
        assert at.screen == "HouseCardScreen"
    me = next(one for one in house_card.house_card(monday.theo).team if one.name == "Theo")
    assert me.words == "I bake."


async def test_what_was_not_read_to_its_end_is_not_overwritten(monday: HouseOfTests) -> None:
    """More than the window holds is read on to with the keys; then F2 keeps mine."""
    long = " ".join(f"{number} reasons." for number in range(1, 80))
    async with on_screen(monday, as_name="Ines") as at:
        await at.go("i", "> What Lark", "enter", "> ", "enter", "=Because. ")
        first = house_card.house_card(monday.ines).parts[0]
        house_card.put_on_house_card(monday.ines, first, long)
        for _ in range(2):
            await at.press("f2")
            assert (at.screen, "PgDn More" in at.words) == ("BothTexts", True)
            assert "79 reasons." not in at.words
            await at.press("escape")
            assert "F2 once more" not in at.words
        await at.press("f2", "pagedown", "pagedown", "pagedown")
        assert OFFERED in at.words
        await at.press("escape")
        assert "F2 once more" in at.words
        await at.press("f2")
        assert "It is on the card." in at.words


async def test_an_agreement_of_two_shows_who_said_yes_before_it_is_put_differently(
    monday: HouseOfTests,
) -> None:
    made = pacts.make(monday.theo, NOOR, Offered("Cook", "Wash up", "on Mondays"), None)
    async with on_screen(monday, as_name="Theo") as at:
        await at.go(*PACTS, "> Noor: Cook", "e", "ctrl+u", "=Cook soup")
        pacts.they_say_yes(monday.mags, made.id, THEY_SAID_SO)
        await at.press("f2")
        assert "Noor: Cook" in at.words
        assert "Theo: Wash up on Mondays" in at.words
        assert "A yes was said by Noor and Theo." in at.words
        assert OFFERED in at.words
        await at.press("escape", "f2")
        assert (at.screen, field(at)) == ("Fill", "field-how"), "she said yes to other words"
        await choose(at, "< they are here now >")
        await at.press("f2")
        assert "Kept. It holds: both have said yes." in at.words
    (holds,) = pacts.pacts_page(monday.theo, NOOR).holding
    assert (holds.theirs, holds.instead_of_id) == ("Cook soup", made.id)


async def test_an_agreement_that_has_ended_is_not_put_differently(monday: HouseOfTests) -> None:
    made = pacts.make(monday.theo, NOOR, Offered("Cook", "Wash up"), THEY_SAID_SO)
    async with on_screen(monday, as_name="Theo") as at:
        await at.go(*PACTS, "> Noor: Cook", "e", "ctrl+u", "=Cook soup")
        await say_yes(at)
        pacts.they_end_it(monday.mags, made.id, THEY_SAID_SO, words="Too hot.")
        for _ in range(2):
            await at.press("f2")
            assert ("It has ended: Too hot." in at.words, OFFERED in at.words) == (True, False)
            await at.press("escape")
            assert value(at, "theirs") == "Cook soup"
    assert pacts.pacts_page(monday.theo, NOOR).holding == ()


async def ana(at: OnScreen, house: HouseOfTests) -> CardContact:
    """Her sister on the card, opened to be put right."""
    whom = MayRing("Ana", "sister", "802-555-0134", "if I am ill", "evenings")
    was = cards.put_on_card(house.theo, NOOR, whom, THEY_SAID_SO)
    await at.go(*PERSON, "j", "> Ana", "e")
    at.app.screen.query_one("#field-when", Line).value = "mornings"
    await say_yes(at)
    return was


async def test_whom_to_ring_is_kept_over_what_was_seen_and_with_the_new_number(
    monday: HouseOfTests,
) -> None:
    """Her number is shown only on the card; left empty here, the newest one stays."""
    async with on_screen(monday, as_name="Mags") as at:
        was = await ana(at, monday)
        now = MayRing("Ana", "my sister", "802-555-0199", "if I go away", "weekends")
        cards.change_on_card(monday.theo, was, now, THEY_SAID_SO)
        await at.press("f2")
        assert at.screen == "BothTexts"
        for words in ("Ana, my sister", "What for: if I go away", "When: weekends", "mornings"):
            assert words in at.words
        assert "The number is another one; it stands on the card." in at.words
        assert "0199" not in at.words
        assert OFFERED in at.words
        await at.press("escape", "f2")
        assert "It is on the card." in at.words
    (contact,) = cards.card_of(monday.theo, NOOR, opening=False).may_ring
    assert (contact.whom.when, contact.whom.number) == ("mornings", "802-555-0199")


async def test_a_number_nobody_has_seen_is_not_overwritten(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        was = await ana(at, monday)
        at.app.screen.query_one("#field-number", Line).value = "802-555-0134"
        now = MayRing("Ana", "my sister", "802-555-0199")
        cards.change_on_card(monday.theo, was, now, THEY_SAID_SO)
        for _ in range(2):
            await at.press("f2")
            assert (at.screen, OFFERED in at.words) == ("BothTexts", False)
            await at.press("escape")
    (contact,) = cards.card_of(monday.theo, NOOR, opening=False).may_ring
    assert contact.whom.number == "802-555-0199"


async def test_who_was_taken_off_the_card_meanwhile_stays_off(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        was = await ana(at, monday)
        cards.take_off(monday.theo, was, THEY_SAID_SO)
        for _ in range(2):
            await at.press("f2")
            assert ("Ana: taken off" in at.words, OFFERED in at.words) == (True, False)
            await at.press("escape")
    assert cards.card_of(monday.theo, NOOR, opening=False).may_ring == ()


async def test_with_her_at_the_screen_a_limit_is_said_over_what_was_seen(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await open_a_hug_together(at)
        boundaries.set_for_resident(monday.theo, NOOR, HUG, NEVER_ASKED, THEY_SAID_SO)
        await at.press("f2")
        assert (at.screen, OFFERED in at.words) == ("BothTexts", True)
        await at.press("escape", "f2")
        assert "So it is." in at.words
    assert limits.limits_of(monday.theo, NOOR).said[HUG][-1].value is Value.MAYBE


async def test_what_is_hidden_from_her_is_not_overwritten_by_her(monday: HouseOfTests) -> None:
    """Where the name of somebody else is left out, she has not seen all of it."""
    async with on_screen(monday, as_name="Mags") as at:
        await open_a_hug_together(at)
        names = Says(Value.NEVER, "not while Kai is near")
        boundaries.set_for_resident(monday.theo, NOOR, HUG, names, THEY_SAID_SO)
        for _ in range(2):
            await at.press("f2")
            assert (at.screen, OFFERED in at.words) == ("BothTexts", False)
            assert "Kai" not in at.words
            await at.press("escape")
    assert limits.limits_of(monday.theo, NOOR).said[HUG][-1].depends_on == names.depends_on


async def open_a_hug_together(at: OnScreen) -> None:
    """Her first limit on her own page, with maybe chosen."""
    await sit_down_with_noor(at)
    await at.go("n", "> What is all right", "enter", "enter")
    assert at.screen == "TogetherFill"
    await choose(at, "I say < maybe >")
