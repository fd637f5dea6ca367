"""Whatever people write is plain text on every screen: it says what it says and does nothing."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.desk import (
    cards,
    directory,
    follow_ups,
    handovers,
    notes,
    opening,
    priorities,
    reflections,
    residents,
    sharing,
    team,
)
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.desk.sharing import SharingDraft
from handover.desk.team import Planned
from handover.house.cards import MayRing
from handover.house.directory import PublicContact
from handover.house.drafts import Draft
from handover.house.handovers import Line
from handover.house.houses import House
from handover.house.notes import HowTaken, NoteKind
from handover.house.people import Role
from handover.house.plain_text import clean
from handover.house.sharing import Intention, SharingKind
from handover.house.shifts import ShiftKind
from handover.house.times import Span
from handover.rules import contact_details
from handover.tui.ways import open_row
from tests.house_of_tests import (
    MONDAY,
    NOOR,
    PASSPHRASE,
    THEY_SAID_SO,
    HouseOfTests,
    MovingClock,
    copied,
    receive,
    wall_moment,
    write,
)
from tests.tui.on_screen import OnScreen, on_screen

HOSTILE = (
    "[/b]",
    "[@click=app.bell]x[/]",
    "\x1b[31mred",
    "\u202eevil {}%s",
    "🙂👩‍👩‍👧 e\u0301\u0302\u0323",
    "[laughs] a\uffff",
    "W" * 480,
)
"""Each of them is somebody's name, and everything that is written about them."""
NAME = "[/i] {0} [red]House"
LONG = "m" * 5000
TOOLS = frozenset({Intention.TOOLS})


def seen(text: str) -> str:
    """The text without spaces and line breaks, as it is looked for on the screen."""
    return "".join(clean(text).split())


def page(at: OnScreen) -> str:
    """Everything on the screen, frames and all white space aside."""
    return seen("".join(at.lines).replace("║", "").replace("│", ""))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house in which every word anybody could choose is one of these. Nobody writes in it."""
    path = tmp_path_factory.mktemp("hostile") / "house.book"
    clock = MovingClock("2026-03-08 12:00")

    def move_in(desk: Desk) -> None:
        for name in ("Theo", "[/b]Mags"):
            team.add_staff(desk, name, PASSPHRASE, frozenset({Role.PEER_SUPPORTER}))
        day = wall_moment(MONDAY).date()
        planned = (
            Planned("Theo", ShiftKind.DAY, day),
            Planned("[/b]Mags", ShiftKind.EVENING, day),
        )
        team.publish_roster(desk, planned, until=wall_moment("2026-03-10 07:30"))
        directory.let_stand(desk, "@click=app.bell")  # it only looks like somebody's name
        for text in HOSTILE:
            residents.welcome(desk, text[:40], pronouns=text[:40], ask_first=text)

    opening.make_house(
        path,
        House(NAME, "America/New_York"),
        "Ines",
        PASSPHRASE,
        plain=True,
        clock=clock,
        then=move_in,
    )
    live(HouseOfTests(path, MovingClock(MONDAY)))
    return path


def live(house: HouseOfTests) -> None:
    """Something of everything about everybody, and a handover with all of it."""
    theo, mags = house.theo, house.desk("[/b]Mags")
    window = Span(wall_moment("2026-03-09 16:00"), wall_moment("2026-03-09 17:00"))
    for number, text in enumerate(HOSTILE, start=1):
        write(theo, LONG if len(text) > 400 else text, number, own_words=text)
        wish = priorities.add_priority(theo, number, text, THEY_SAID_SO)
        priorities.add_step(theo, wish, text, THEY_SAID_SO)
        follow_ups.promise(theo, Promise(text, window, number, agreed=True))
        residents.celebrate(theo, text, resident_id=number)
        handovers.say(theo, Line(number, text, text, version=0))
        notes.keep_draft(theo, notes.draft_key(theo, number, NoteKind.BEING_WITH), Draft(text))
        reflections.bring(theo, "A3", text, because=text)
        sharing.share(theo, SharingDraft(text, SharingKind.TOOL, TOOLS, number, landed=text))
        short = text[:80]
        directory.put_in(theo, PublicContact(f"{short[:70]} {number}", when=short))
        directory.let_stand(theo, short)
        whom = MayRing(short, short, "802-555-0177", short, short)
        cards.put_on_card(theo, number, whom, THEY_SAID_SO)
        cards.not_to_ring(theo, number, short, THEY_SAID_SO)
    house.clock.to("2026-03-09 15:05")
    given = handovers.give(theo)
    receive(mags, given, 1, said_back=HOSTILE[0])
    handovers.put_right(theo, given.id, 1, HOSTILE[1])
    for note in notes.notes(mags)[:2]:
        notes.add_to(mags, note.id, HOSTILE[0])
    house.clock.to("2026-03-09 15:20")


async def test_every_screen_shows_what_people_wrote_as_they_wrote_it(
    hostile: Path, tmp_path: Path
) -> None:
    """Names, notes, own words, wishes, steps, promises, lines: none of them is read as markup."""
    house = HouseOfTests(copied(hostile, tmp_path), MovingClock("2026-03-09 15:20"))
    async with on_screen(house, size=(120, 70)) as at:
        assert seen(NAME) in page(at)
        await at.sit_down(house, "Theo")
        shown = page(at)
        assert all(seen(text)[:8] in shown for text in HOSTILE)

        for key, least in (("f", 1), ("h", 2), ("i", 1), ("k", 2), ("shared:", 3), ("j", 3)):
            if not open_row(at.app, key):
                await at.press(key)
            await at.settle()
            shown = page(at)
            for text in HOSTILE[:-1]:
                assert shown.count(seen(text)[:8]) >= least, f"{key}: {text!r}"
            await at.press("escape")

        for number, text in enumerate(HOSTILE, start=1):
            await _look_at_the_person(at, number, text)
        await at.stand_on("> Your handover")
        await at.press("enter")
        assert page(at).count(seen(HOSTILE[0])) >= 3


async def _look_at_the_person(at: OnScreen, number: int, text: str) -> None:
    rows = (f"person:{number}", 5), (f"priority:{number}", 3), (f"note:{number}", 1)
    for row, least in (*rows, (f"card:{number}", 4)):
        open_row(at.app, row)
        await at.settle()
        looked_for = seen(text[:78]) if row.startswith("card") else seen(text)
        assert page(at).count(looked_for) >= least, f"{row}: {text!r}\n" + "\n".join(at.lines)
        await at.press("escape")
    at.app.go_on_writing(number)
    await at.settle()
    assert seen(text) in page(at)
    await at.press("escape")


async def test_a_handover_is_received_as_it_was_written(hostile: Path, tmp_path: Path) -> None:
    """Part after part, with everything that stands in it."""
    house = HouseOfTests(copied(hostile, tmp_path), MovingClock("2026-03-09 15:20"))
    async with on_screen(house, as_name="[/b]Mags", size=(120, 70)) as at:
        await at.press("r")
        while " of " not in at.lines[0]:
            await at.press("f6")
        for _ in HOSTILE:
            (text,) = (one for one in HOSTILE if seen(one[:40].upper()) in page(at))
            assert page(at).count(seen(text)) >= 3, text
            await at.press("f4")
            assert seen(text[:40]) in page(at), "the question names whom it is about"
            await at.press("escape", "f6")


async def test_a_narrow_window_shows_them_too(hostile: Path, tmp_path: Path) -> None:
    """Nothing breaks where hardly anything fits."""
    house = HouseOfTests(copied(hostile, tmp_path), MovingClock("2026-03-09 15:20"))
    async with on_screen(house, as_name="Theo", size=(60, 16)) as at:
        for way in (("f", "n"), ("h", "enter"), ("i", "n"), ("w",), ("> Your handover", "enter")):
            await at.go(*way)
            assert "F10" in at.lines[-1]
            await at.press("f5", "escape", "f1", "escape")
            while at.screen != "Board":
                await at.press("escape")


TEXT = st.text(
    st.characters(codec="utf-8") | st.sampled_from("[]{}/=@\\\"'\x1b\u202e\t\n🙂é"),
    min_size=1,
    max_size=120,
).filter(lambda text: seen(text) != "" and not contact_details.find(text))
"""Any text with something to see in it, but none that the house keeps out of what is written."""


@settings(max_examples=4, deadline=None)
@given(texts=st.lists(TEXT, min_size=3, max_size=3))
def test_any_text_is_shown_as_it_is(larkspur: Path, texts: list[str]) -> None:
    """On the board, on the person's page, in the note and in the handover."""
    with tempfile.TemporaryDirectory() as folder:
        house = HouseOfTests(copied(larkspur, Path(folder)))
        asyncio.run(_show_everywhere(house, texts))


async def _show_everywhere(house: HouseOfTests, texts: list[str]) -> None:
    for number, text in enumerate(texts, start=NOOR):
        write(house.theo, text, number)
        notes.take_own_words(house.theo, number, text, HowTaken.QUOTE)
    house.clock.to("2026-03-09 15:05")
    handovers.give(house.theo)
    async with on_screen(house, as_name="Mags", size=(100, 60)) as at:
        assert all(seen(text)[:3] in page(at) for text in texts)
        for number, text in enumerate(texts, start=NOOR):
            open_row(at.app, f"person:{number}")
            await at.settle()
            assert page(at).count(seen(text)[:3]) >= 2
            await at.press("escape")
        await at.press("r")
        for text in texts:
            await at.press("f6")
            assert page(at).count(seen(text)) >= 2, "own words and the note"
