"""J03 and around it: public numbers stand in the directory, private ones on a card or nowhere."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from handover.desk import cards, directory, residents, unfinished
from handover.desk.directory import house_directory
from handover.house.cards import MayRing
from handover.house.directory import PublicContact
from handover.rules.contact_details import find
from handover.tui.screens import card as card_screen
from tests.house_of_tests import KAI, NOOR, THEY_SAID_SO, HouseOfTests, in_files
from tests.tui.on_screen import OnScreen, on_screen

NUMBER = "802-555-0177"
ANA = MayRing("Ana", "her sister", NUMBER, "If she wants company", "before nine")
COVERED = "•••-•••-••77"


async def open_card(at: OnScreen) -> None:
    """Noor's, from the board."""
    await at.open_page("Noor")
    await at.press("j")
    assert at.screen == "Card"


async def fill_in_ana(at: OnScreen) -> None:
    """Everything but her yes."""
    await at.press("n", "enter")
    for words in ("Ana", "her sister", NUMBER, "If she wants company", "before nine"):
        await at.type(words)
        await at.press("tab")


async def test_the_bakery_is_put_in_found_and_may_stand_in_a_note(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.press("j", "n")
        assert "Whose is it? < choose with Space >" in at.words
        await at.press("tab")
        await at.type("Bakery")
        await at.press("tab")
        await at.type("ring them")
        await at.press("f2")
        assert "Say first whose it is" in at.words
        assert "ring them" in at.words
        await at.press("space", "f2")
        assert "is not one telephone number" in at.words
        await at.press("ctrl+u")
        await at.type("802-555-0170")
        await at.press("f2")
        assert at.screen == "Directory"
        assert "It is in the directory, and may stand in every text." in at.words
        assert unfinished.mine(house.theo) == {}

        await at.press("/")
        await at.type("5550170")
        await at.press("enter")
        assert "> Bakery" in at.words
        await at.press("escape")
        assert at.screen == "Directory"
        await at.press("escape")
        assert at.screen == "Board"
    known = house_directory(house.book)
    assert find("the bakery is on 802-555-0170", directory=known, regions=house.house.regions) == []
    [entry] = directory.directory_page(house.theo).entries
    assert str(entry.contact.checked_on) == "2026-03-09"


async def test_somebody_s_own_number_does_not_go_into_the_directory(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.press("j", "n", "left", "tab")
        await at.type("Ana")
        await at.press("tab")
        await at.type(NUMBER)
        await at.press("f2")
        assert "A resident's may go on their card" in at.words
        await at.press("escape", "escape")
    assert directory.directory_page(house.theo).entries == ()
    assert in_files(house.path.parent, NUMBER) == ()
    assert [*unfinished.mine(house.theo).values()] == [{"name": "Ana"}]


async def test_only_a_coordinator_takes_out_and_changes_the_lines(house: HouseOfTests) -> None:
    directory.put_in(house.theo, PublicContact("Bakery", number="802-555-0170"))
    async with on_screen(house, as_name="Theo") as at:
        await at.press("j")
        await at.stand_on("> Not here yet")
        await at.press("e")
        assert "changed by a coordinator" in at.words
        await at.stand_on("> Bakery")
        await at.press("l", "space", "f2")
        assert "is done by a coordinator" in at.words
    async with on_screen(house, as_name="Ines") as at:
        await at.press("j")
        await at.stand_on("> Not here yet")
        await at.press("enter")
        await at.type("802-555-0100")
        await at.press("f2")
        assert "The house 802-555-0100" in at.words
        await at.stand_on("> Bakery")
        await at.press("enter")
        assert at.screen == "WholeEntry"
        assert "Number 802-555-0170" in at.words
        await at.press("l", "space", "f2")
        assert "Bakery" not in at.words


async def test_x11_what_is_looked_for_is_kept_nowhere(house: HouseOfTests) -> None:
    cards.put_on_card(house.theo, NOOR, replace(ANA, number="802-555-0188"), THEY_SAID_SO)
    async with on_screen(house, as_name="Theo") as at:
        await at.press("j", "/")
        await at.type(NUMBER)
        assert "Nothing like that is in it" in at.words
        await at.press("enter", "f9")
    assert in_files(house.path.parent, NUMBER) == ()
    assert unfinished.mine(house.theo) == {}


async def test_words_that_only_look_like_a_number_are_there_for_all_to_see(
    house: HouseOfTests,
) -> None:
    directory.let_stand(house.theo, "2025551234")
    async with on_screen(house, as_name="Mags") as at:
        await at.press("j")
        await at.stand_on("> 2025551234")
        await at.press("enter")
        assert "“2025551234” may stand in every text" in at.words
        await at.press("l")
        assert "it is held back again" in at.words
    assert directory.directory_page(house.theo).not_details == ()


async def test_rafi_has_not_asked_so_the_number_is_kept_nowhere(house: HouseOfTests) -> None:
    folder = house.path.parent
    async with on_screen(house, as_name="Rafi") as at:
        await open_card(at)
        await fill_in_ana(at)
        assert "Their yes < not asked yet >" in at.words
        await at.press("f2")
        assert "The card is theirs. Ask them first" in at.words
        assert NUMBER in at.words, "it stands in its field until they leave"
        assert in_files(folder, NUMBER) == ()
        await at.press("escape")
        assert in_files(folder, "Ana"), "other words wait"
        assert in_files(folder, NUMBER) == ()
        await at.press("n", "enter")
        assert "Ana" in at.words
        assert NUMBER not in at.words
    assert cards.card_of(house.theo, NOOR).may_ring == ()


async def test_with_her_yes_it_is_on_the_card_covered_and_seen_for_one_key(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await open_card(at)
        await fill_in_ana(at)
        await at.press("space", "f2")
        assert "It is on the card." in at.words
        assert COVERED in at.words
        assert NUMBER not in at.words
        for key in ("v", "down", "f5", "f1", "ctrl+p", "z"):
            await at.press("v")
            assert NUMBER in at.words
            await at.press(key)
            assert NUMBER not in at.words, key
            await at.press(*["escape"] * (key in ("f5", "f1", "ctrl+p")))
            assert at.screen == "Card"
            assert COVERED in at.words
        await at.press("v", "f9")
        assert at.screen == "Locked"
        assert NUMBER not in at.words
        assert NUMBER not in at.app.title


async def test_after_a_while_it_is_covered_by_itself(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert card_screen.SHOWN_FOR_S == 15
    monkeypatch.setattr(card_screen, "SHOWN_FOR_S", 0.3)
    cards.put_on_card(house.theo, NOOR, ANA, THEY_SAID_SO)
    async with on_screen(house, as_name="Theo") as at:
        await open_card(at)
        await at.press("v")
        assert NUMBER in at.words
        await asyncio.sleep(0.4)
        await at.settle()
        assert COVERED in at.words


async def test_she_can_be_shown_who_opened_it_and_reading_again_does_not_count(
    house: HouseOfTests,
) -> None:
    cards.put_on_card(house.theo, NOOR, ANA, THEY_SAID_SO)
    async with on_screen(house, as_name="Mags") as at:
        await open_card(at)
        await at.press("f1", "escape", "e", "escape")
        assert (await at.read()).count("Mon 9 Mar 11:00, Mags") == 1
    assert len(cards.card_of(house.theo, NOOR, opening=False).openings) == 1


async def test_the_card_is_put_right_without_showing_the_number(house: HouseOfTests) -> None:
    cards.put_on_card(house.theo, NOOR, ANA, THEY_SAID_SO)
    async with on_screen(house, as_name="Mags") as at:
        await open_card(at)
        await at.press("e")
        assert "left empty it stays the same" in at.words
        assert "0177" not in at.words
        await at.press("tab", "ctrl+u")
        await at.type("her big sister")
        await at.press("tab", "tab", "tab", "tab", "space", "f2")
        assert "Ana, her big sister" in at.words
        assert COVERED in at.words
        await at.press("n", "down", "enter")
        await at.type("The landlord she had before")
        await at.press("tab", "space", "f2")
        assert "The landlord she had before" in await at.read()
        await at.stand_on("> The landlord")
        await at.press("l", "space", "f2")
        assert "Nobody is named" in await at.read()


async def test_when_she_leaves_the_number_is_in_no_file_of_the_house(house: HouseOfTests) -> None:
    folder = house.path.parent
    cards.put_on_card(house.theo, NOOR, ANA, THEY_SAID_SO)
    cards.put_on_card(house.theo, KAI, MayRing("Lou", "", "802-555-0121"), THEY_SAID_SO)
    async with on_screen(house, as_name="Theo") as at:
        await open_card(at)
        assert in_files(folder, NUMBER)
        residents.goodbye(house.mags, NOOR)
        assert in_files(folder, NUMBER) == (), "while another terminal has her card open"
        await at.press("v")
        assert NUMBER not in at.words, "it no longer stands there"
        assert "Nobody yet." in at.words
        await at.press("escape", "escape")
    assert in_files(folder, NUMBER) == ()
    assert in_files(folder, "802-555-0121")
