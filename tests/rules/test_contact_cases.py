"""The cases C01–C20 of the domain, and whose details may stand where."""

from __future__ import annotations

import pytest

from handover.house.directory import PublicContact, PublicKind
from handover.rules.concerns import Concern, Level
from handover.rules.contact_details import find

LARKSPUR = (
    PublicContact("Larkspur House", number="802-555-0100", email="@larkspurhouse.example"),
    PublicContact("Stowe Library", kind=PublicKind.ONLINE, number="(802) 555-0155"),
)


def only(text: str, directory: tuple[PublicContact | str, ...] = LARKSPUR) -> Concern:
    """The one concern about that text."""
    found = find(text, directory=directory)
    assert len(found) == 1, found
    return found[0]


def blocked(text: str) -> str:
    """The words held back, and nothing else is said."""
    concern = only(text)
    assert (concern.rule, concern.level) == ("B1", Level.BLOCK)
    assert concern.exits == (
        "remove it",
        "move it to the person's card",
        "it is a public service",
        "it is not a contact detail",
    )
    return concern.text


def fine(text: str) -> bool:
    """Nothing is said."""
    return find(text, directory=LARKSPUR) == []


def test_c01_my_cell_is_802_555_0142_text_any_time() -> None:
    assert blocked("my cell is 802-555-0142, text any time") == "802-555-0142"


def test_c02_reach_me_on_555_0142() -> None:
    assert blocked("reach me on 555-0142") == "555-0142"


def test_c03_eight_oh_two_five_five_five_oh_one_four_two() -> None:
    said = "eight oh two five five five oh one four two"
    assert blocked(said) == said


def test_c04_wren_dot_c_at_gmail_dot_com() -> None:
    assert blocked("wren dot c at gmail dot com") == "wren dot c at gmail dot com"


def test_c05_wren_c_at_example_org() -> None:
    assert blocked("wren.c@example.org") == "wren.c@example.org"


def test_c06_the_library_in_the_directory_may_be_named() -> None:
    assert fine("802-555-0155")
    assert fine("the reading group rings 555-0155")


def test_c07_the_house_line_may_be_named() -> None:
    assert fine("We wrote the house line 802-555-0100 in his notebook.")


def test_c08_988_and_911_may_be_named() -> None:
    assert fine("She rang 988 herself; 911 was not needed.")


def test_c09_888_555_0133_warmline() -> None:
    assert fine("888-555-0133 warmline")


def test_c10_sams_sister_is_on_802_555_0177() -> None:
    concern = only("Sam's sister is on 802-555-0177")
    assert concern.text == "802-555-0177"
    assert "move it to the person's card" in concern.exits


def test_c11_asked_to_add_me_on_instagram_i_said_the_house_line() -> None:
    assert fine("asked to add me on Instagram, I said the house line is there for that")
    alone = only("Kai asked to add me on Instagram")
    assert (alone.rule, alone.level, alone.kind) == ("A9", Level.ASK, "messaging")
    assert "I said no" in alone.exits


def test_c12_add_me_im_wren_makes() -> None:
    assert blocked("add me, I'm @wren_makes") == "@wren_makes"


def test_c13_i_gave_her_my_number_last_week_and_i_want_to_talk_about_it() -> None:
    concern = only("I gave her my number last week and I want to talk about it")
    assert (concern.rule, concern.level) == ("A6", Level.ASK)
    assert concern.exits == (
        "talk about it in reflection",
        "it was the house line",
        "I said no",
    )


def test_c14_kai_asked_for_my_number_and_i_said_no_house_line_in_his_notebook() -> None:
    assert fine("Kai asked for my number and I said no; house line in his notebook")


def test_c15_ticket_reference_2025551234() -> None:
    concern = only("ticket reference 2025551234")
    assert concern.level is Level.BLOCK
    assert "it is not a contact detail" in concern.exits


def test_c16_14_30_to_15_10_on_2026_03_14_10_000_steps() -> None:
    assert fine("14:30-15:10 on 2026-03-14, 10 000 steps")


def test_c17_hello_at_the_domain_of_the_house() -> None:
    assert fine("hello@larkspurhouse.example")
    assert only("hello@larkspurhouse.example", ()).level is Level.NUDGE


def test_c18_802_four_five_three_6786() -> None:
    assert blocked("802-four five three-6786") == "802-four five three-6786"


def test_c19_8_0_2_4_5_3_6_7_8_6() -> None:
    assert blocked("8 0 2 - 4 5 3 - 6 7 8 6") == "8 0 2 - 4 5 3 - 6 7 8 6"


def test_c20_a_signal_whistle_in_his_coat() -> None:
    assert fine("a signal whistle in his coat")


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Books: hello@library.example", "hello@library.example"),
        ("Books: anna.lee@library.example", "library.example"),
        ("Times are on www.stowelibrary.com", "stowelibrary.com"),
        ("Follow @StoweReaders", "@StoweReaders"),
        ("The group rings 802 555 0161", "+1 802-555-0161"),
        ("Ring 0121 496 0000 for the form", "0121 4960000"),
        ("We met at 12 Elm Street.", "12 Elm Street, Stowe"),
    ],
)
def test_what_stands_in_the_directory_may_stand_in_a_note(text: str, entry: str) -> None:
    assert find(text)
    assert find(text, directory=(entry,)) == []


def test_another_number_stays_out_even_with_a_directory() -> None:
    assert find("her own is 802-555-0156", directory=LARKSPUR)[0].level is Level.BLOCK


@pytest.mark.parametrize(
    "text",
    [
        "The library is on 802-555-0199.",
        "Council housing desk 0300 123 1234",
        "housing@townhall.example answers",
        "Follow @MetOffice",
        "https://www.sunnyrooms.com has photos",
    ],
)
def test_a_service_nobody_has_put_in_the_directory_is_a_nudge(text: str) -> None:
    concern = only(text, ())
    assert (concern.rule, concern.level) == ("A9", Level.NUDGE)
    assert concern.instead == ()


@pytest.mark.parametrize(
    "text",
    ["SHOUT to 85258", "112", "999", "116 123", "13 11 14", "1800 247 247", "0800 068 4141"],
)
def test_lines_for_everybody_may_always_stand(text: str) -> None:
    assert find(f"{text} is on the fridge") == []


def test_only_the_regions_of_the_house_count() -> None:
    assert find("0491 570 157 then", regions=("AU",))
    assert not find("0491 570 157 then", regions=("EE",))
    assert find("0491 570 157 then", regions=("Atlantis",)), "an unknown region holds nothing back"


@pytest.mark.parametrize(
    "words", ["call 07911 123456", "Ring me on 07911123456.", "text me: 0491 570 157"]
)
def test_a_number_from_elsewhere_is_held_back_where_somebody_is_to_ring_it(words: str) -> None:
    (concern,) = find(words, regions=("US",))
    assert (concern.kind, concern.level) == ("phone", Level.BLOCK)
    assert not find("Shelter 0808 800 4444.", regions=("US",))
    assert not find("The parcel is 07911 123456.", regions=("US",))


def test_a_removed_number_asks_nothing_more() -> None:
    assert fine("call my aunt, [number not kept]")
    assert fine("add me on WhatsApp, [number not kept]")


def test_what_could_stand_there_instead() -> None:
    assert only("my cell is 802-555-0142").instead == ("[number not kept]",)
    assert only("wren.c@example.org").instead == ("[e-mail not kept]",)
