"""Pages for everybody who stays, on paper: what the house is, the cards with questions, the groups.

72 columns, for any printer. Nothing on them is about anybody who stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from handover.desk.directory import ForResidents
from handover.desk.house_card import HouseCard
from handover.desk.question_cards import QuestionPage
from handover.house.directory import Entry
from handover.house.houses import House
from handover.house.times import day_of, local, short_day
from handover.sheets.wrapping import WIDTH, cells, wrapped

LAST_OF_HOUSE = "Anybody may bring any of this to the next house meeting."
LAST_OF_QUESTIONS = "Nobody has to answer. “Just thinking” is an answer."
LAST_OF_PLACES = "Nobody asks whether you went."
NOTHING_YET = "  Nothing yet."


def house_text(page: HouseCard) -> str:
    """The house's card, ready to print."""
    lines = _title(page.house, page.made_at)
    for part in page.parts:
        lines += ["", part.part.heading.upper(), *wrapped(part.words, indent="  ")]
    lines += ["", "HOW WE LOOK AT WHAT WE DO"]
    lines += [
        line for lens in page.lenses for line in wrapped(lens.in_full, indent="  ", lead="- ")
    ]
    lines += ["", "WHO WE ARE"]
    for who in page.team:
        name = f"{who.name} ({who.pronouns})" if who.pronouns else who.name
        lines += wrapped(f"{name}: {who.words}" if who.words else name, indent="  ")
    return _closed(lines, LAST_OF_HOUSE)


def questions_text(page: QuestionPage) -> str:
    """The cards with questions, with room to write beside them."""
    lines = _title(page.house, page.made_at)
    for card in page.cards:
        lines += ["", card.title.upper(), *wrapped(card.says, indent="  ")]
        lines += [line for one in card.questions for line in wrapped(one, indent="  ", lead="- ")]
    return _closed(lines, LAST_OF_QUESTIONS)


def places_text(page: ForResidents, house: House, made_at: datetime) -> str:
    """Groups, places and what is online, with days, times and how one joins."""
    lines = _title(house, made_at)
    for heading, entries in (
        ("GROUPS, THE NEXT ONE FIRST", page.groups),
        ("ONLINE", page.online),
        ("PLACES AND SERVICES", page.places),
        ("IN AN EMERGENCY", page.emergency),
    ):
        if entries:
            lines += ["", heading, *(line for one in entries for line in _entry(one))]
    if page.lines:
        lines += ["", "THIS HOUSE", *(f"  {what}: {line}" for what, line in page.lines)]
    if not (page.lines or page.groups or page.online or page.places or page.emergency):
        lines += ["", NOTHING_YET]
    return _closed(lines, LAST_OF_PLACES)


def _entry(one: Entry) -> Iterator[str]:
    contact = one.contact
    sort = f" ({contact.sort})" if contact.sort else ""
    yield from wrapped(f"{contact.name}{sort}", indent="  ", lead="- ")
    checked = f"Checked {day_of(contact.checked_on)}" if contact.checked_on else ""
    for words in (contact.when_and_how, *contact.ways, checked):
        if words:
            yield from wrapped(words, indent="    ")


def _title(house: House, made_at: datetime) -> list[str]:
    zone = house.zone
    when = f"{short_day(made_at, zone)} {local(made_at, zone).year}"
    title = house.name.upper()
    gap = WIDTH - cells(title) - cells(when)
    return [f"{title}{' ' * gap}{when}"] if gap > 1 else [*wrapped(title), when]


def _closed(lines: list[str], last: str) -> str:
    return "\n".join([*lines, "", "-" * WIDTH, last, ""])
