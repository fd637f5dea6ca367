"""The handover sheet: everything that is passed on, in its order, and nothing that is not."""

from __future__ import annotations

import re

import pytest

from handover.desk.handover_pages import next_page
from handover.house.handovers import HandoverStatus
from handover.sheets.as_json import sheet_json
from handover.sheets.as_markdown import sheet_markdown
from handover.sheets.as_text import sheet_text
from handover.sheets.initials import short_names, with_initials
from handover.sheets.sheet import Sheet, SheetPart, sheet_of
from handover.sheets.wrapping import WIDTH, cells
from tests.sheets.conftest import MARKUP, Afternoon

RENDERINGS = {"text": sheet_text, "markdown": sheet_markdown, "json": sheet_json}


def part_of(sheet: Sheet, name: str) -> SheetPart:
    return next(part for part in sheet.people if part.name == name)


def test_it_says_who_hands_the_house_to_whom(afternoon: Afternoon) -> None:
    sheet = afternoon.sheet()
    handing = sheet.handing_over
    assert (sheet.house, sheet.day) == ("Larkspur House", "Mon 9 Mar 2026 15:05")
    assert (handing.given_by, handing.from_shift, handing.to_shift) == ("Theo", "Day", "Evening")
    assert handing.status is HandoverStatus.SAID_BACK


def test_what_must_be_known_comes_first_and_own_words_come_before_ours(
    afternoon: Afternoon,
) -> None:
    said = sheet_text(afternoon.sheet())
    order = [
        *("MUST KNOW", "Long and winding", "NOOR", "A good word: laughed", "To pass on: awake"),
        *("How to meet them: knock twice", "“It was ok.”", "We cooked.", "Tea with Noor."),
        *("When is tea?", "At four, not three.", "WHAT WE PROMISED", "Noor: tea", "THE HOUSE"),
        *("The boiler hums.", "TO CELEBRATE", "Sam slept through.", "WRITTEN SINCE"),
        *("Written in the evening.", "Destroy after the shift."),
    ]
    # Residents take turns at being first, so what is said of the others may stand in between.
    places = [said.index(words) for words in order]
    assert places == sorted(places)
    assert said.count("Long and winding") >= 1
    assert said.count("- Sol: ") == 1


@pytest.mark.parametrize("rendering", RENDERINGS)
def test_what_is_not_passed_on_is_not_on_it(afternoon: Afternoon, rendering: str) -> None:
    said = RENDERINGS[rendering](afternoon.sheet())
    for words in ("KEPT BACK", "TAKEN BACK", "MINE ALONE"):
        assert words not in said


def test_a_persons_part_is_about_nobody_else(afternoon: Afternoon) -> None:
    sheet = afternoon.sheet()
    for part in sheet.people:
        assert {item.about for item in part.items} <= {part.name}
    assert {item.about for item in sheet.the_house.items} == {""}


def test_nothing_to_pass_on_is_said_and_so_is_quiet(afternoon: Afternoon) -> None:
    sheet = afternoon.sheet()
    assert part_of(sheet, "Sol").nothing
    assert "SOL\n  Nothing but what you must know.\n" in sheet_text(sheet)
    upcoming = sheet_of(next_page(afternoon.mags), afternoon.mags.house, afternoon.mags.now())
    said = sheet_text(upcoming)
    assert "nobody has given it yet" in said
    assert "Quiet: nothing was said or written." in said
    assert "Written in the evening." in said


def test_the_text_keeps_to_its_width(afternoon: Afternoon) -> None:
    lines = sheet_text(afternoon.sheet()).splitlines()
    assert max(map(cells, lines)) <= WIDTH
    assert not [line for line in lines if line != line.rstrip()]


def test_peoples_own_line_breaks_stay(afternoon: Afternoon) -> None:
    assert "    We cooked.\n    Soup, with Sam.\n" in sheet_text(afternoon.sheet())
    assert "We cooked.\\\n  Soup, with Sam." in sheet_markdown(afternoon.sheet())


@pytest.mark.parametrize("rendering", RENDERINGS)
def test_initials_leave_no_name_of_a_resident(afternoon: Afternoon, rendering: str) -> None:
    said = RENDERINGS[rendering](with_initials(afternoon.sheet()))
    assert not re.search(r"\b(?:Noor|Sam|Sol|NOOR|SAM|SOL)\b", said)
    assert "Tea with N.." in said
    assert "Theo" in said


def test_initials_tell_people_apart() -> None:
    assert short_names(["Sam", "Sol", "Noor", "Mary Ann"]) == {
        "Mary Ann": "M.A.",
        "Noor": "N.",
        "Sam": "S.",
        "Sol": "So.",
    }
    assert len(set(short_names(["Jo", "Jon", "Joan", "J"]).values())) == 4


def test_markup_in_their_words_is_told_as_it_is_in_text(afternoon: Afternoon) -> None:
    said = " ".join(sheet_text(afternoon.sheet()).split())
    assert f"“{MARKUP}” {MARKUP}" in said
