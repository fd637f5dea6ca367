"""Every terminal: what is settled before the screens open, and what is drawn on poor ones."""

from __future__ import annotations

import ctypes
import fcntl
import os
import struct
import subprocess
import sys
import unicodedata
from array import array

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.events import Key
from textual.widgets import OptionList

from handover.house.plain_text import JOINER, clean
from handover.tui.console_font import GIO_UNIMAP, not_in_the_font
from handover.tui.console_signs import PLAINEST, SAFE, WESTERN, in_console_signs
from handover.tui.keymap import KeysClash, checked
from handover.tui.manners import Manners, needs_console_signs, prepare_environment
from handover.tui.pressed import all_meanings, in_words, told
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import on_screen
from tests.tui.test_pages import PAGES

HOSTILE = "She drew ✓ ▊ ⭘ 🙂 ★ and wrote “Łódź”, é, 한국, ½ £5 ①"


def drawable(text: str) -> set[str]:
    """The signs that are neither letters nor in the fonts of old consoles."""
    return {
        sign
        for sign in text
        if not (sign.isascii() or sign in SAFE + WESTERN + JOINER)
        and unicodedata.category(sign)[0] not in "LM"
        and not sign.isdecimal()
    }


def test_over_ssh_a_key_has_time_to_arrive_and_the_size_is_not_frozen() -> None:
    environ = {"SSH_CONNECTION": "there", "COLUMNS": "80", "LINES": "24"}
    prepare_environment(environ)
    assert environ["ESCDELAY"] == "400"
    assert environ.keys().isdisjoint({"COLUMNS", "LINES"})
    environ["ESCDELAY"] = "50"
    prepare_environment(environ)
    assert environ["ESCDELAY"] == "50"
    here = {"TERM": "xterm"}
    prepare_environment(here)
    assert "ESCDELAY" not in here


def test_what_textual_reads_when_it_is_loaded_is_set_before() -> None:
    program = (
        "import os, sys\n"
        "from handover.cli import screens\n"
        "screens.manners_here()\n"
        "assert 'textual' not in sys.modules\n"
        "import handover.tui.app\n"
        "from textual.constants import ESCAPE_DELAY\n"
        "print(ESCAPE_DELAY, 'COLUMNS' in os.environ, sys.__stderr__.encoding)\n"
    )
    environ = {
        **os.environ,
        "SSH_CONNECTION": "there",
        "COLUMNS": "80",
        "PYTHONIOENCODING": "latin-1",
    }
    told_us = subprocess.run(
        [sys.executable, "-c", program], env=environ, capture_output=True, text=True, check=True
    )
    assert told_us.stdout.split() == ["0.4", "False", "utf-8"]


@pytest.mark.parametrize(
    ("environ", "poor"),
    [
        ({"TERM": "linux", "LANG": "en_GB.UTF-8"}, True),
        ({"TERM": "xterm", "LANG": "en_GB.UTF-8"}, False),
        ({"TERM": "xterm", "LANG": "en_GB.utf8"}, False),
        ({"TERM": "xterm", "LANG": "en_GB.ISO-8859-1"}, True),
        ({"TERM": "xterm", "LANG": "en_GB.UTF-8", "LC_ALL": "C"}, True),
        ({"TERM": "xterm", "LC_ALL": "", "LC_CTYPE": "C.UTF-8"}, False),
        ({"TERM": "xterm"}, True),
    ],
)
def test_a_console_and_a_poor_locale_are_noticed(environ: dict[str, str], poor: bool) -> None:
    assert needs_console_signs(environ) is poor


def test_the_pages_of_the_house_are_drawn_with_safe_signs_and_letters() -> None:
    for path in PAGES.glob("*.txt"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert in_console_signs(line) == line, path.stem
            assert not drawable(line), path.stem


@example("tea \U0001f12b")
@example("\u200dA")
@example("\u0645\u200d\u0627")
@example("\U0001f469\u200dA")
@example("A\u200d\u0645\u200d\U0001f4bb\u200d\u0627")
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30))
def test_whatever_somebody_wrote_is_drawn_with_safe_signs_and_as_wide(typed: str) -> None:
    text = clean(typed)
    plainer = in_console_signs(text)
    assert cell_len(plainer) == cell_len(text)
    assert not drawable(plainer)
    # A letter in a circle may become a letter; those that were written stay, in their order.
    rest = iter(plainer)
    assert all(one in rest for one in text if one.isalpha())


def test_every_safe_sign_has_a_plainer_one_that_every_font_has() -> None:
    assert set(PLAINEST) == set(SAFE)
    assert all(len(plain) == 1 and plain.isascii() for plain in PLAINEST.values())


@given(st.text(st.sampled_from(SAFE + "Łé x")), st.sets(st.sampled_from(SAFE)))
def test_what_a_font_lacks_is_not_drawn_and_all_else_is_as_it_was(
    text: str, lacking: set[str]
) -> None:
    drawn = in_console_signs(text, "".join(lacking))
    assert len(drawn) == len(text)
    for sign, shown in zip(text, drawn, strict=True):
        assert shown == (PLAINEST[sign] if sign in lacking else sign)


def test_a_console_is_asked_what_its_font_has(monkeypatch: pytest.MonkeyPatch) -> None:
    there = array("H", [sign for pair in ((0x2500, 196), (0x22, 34)) for sign in pair])

    def font(file: int, asked_for: int, asked: bytearray) -> None:
        room, pairs = struct.unpack("@HP", asked)
        assert (file, asked_for) == (2, GIO_UNIMAP)
        assert room >= 512
        ctypes.memmove(pairs, there.buffer_info()[0], 4 * 2)
        struct.pack_into("@H", asked, 0, 2)

    monkeypatch.setattr(fcntl, "ioctl", font)
    assert not_in_the_font("─“”", 2) == "“”"


def test_where_nobody_knows_the_font_it_lacks_nothing() -> None:
    ours, theirs = os.openpty()
    assert not_in_the_font(SAFE, theirs) == ""
    os.close(ours)
    os.close(theirs)


async def test_on_a_console_without_a_font_of_its_own_quotes_are_straight(
    house: HouseOfTests,
) -> None:
    async with on_screen(house) as at:
        at.app.mind(Manners(console_signs=True, lacking="“”…"))
        await at.sign_in("Theo")
        await at.press("w", "enter")
        await at.type("She said “tea…”")
        assert 'She said "tea~"' in at.words


async def test_on_a_console_the_last_gate_draws_plainer_signs(house: HouseOfTests) -> None:
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        at.app.console_signs = True
        await at.press("w", "enter")
        await at.type(HOSTILE)
        assert "Łódź" in at.words
        assert not drawable(at.words)
        at.app.console_signs = False


async def test_the_row_one_stands_on_is_seen_without_colour(house: HouseOfTests) -> None:
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        rows = at.app.screen.query_one(OptionList)
        assert at.app.focused is rows
        marked = [
            (">" in segment.text, segment.style is not None and bool(segment.style.reverse))
            for y in range(rows.size.height)
            for segment in rows.render_line(y)
            if segment.text.strip()
        ]
        assert (True, True) in marked
        assert not [one for one in marked if one[0] != one[1]]
        await at.press("ctrl+p")
        places = at.app.screen.query_one(OptionList)
        assert any(one.style and one.style.underline for one in places.render_line(0))
        assert not any(one.style and one.style.underline for one in places.render_line(2))


def test_a_key_moves_everywhere_at_once() -> None:
    assert checked({"house.rest": "f12"}) == dict.fromkeys(
        ("house.rest", "dialog.rest", "go_to.rest"), "f12"
    )
    assert checked({}) == Manners().keys


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"house.rest": "f2"}, "“f2” for “house.rest” is taken"),
        ({"house.rest": "f12", "house.undo": "f12"}, "given to “house.rest” and to “house.undo”"),
        ({"house.rust": "f12"}, "nothing is called “house.rust”"),
        ({"house.rest": "F99"}, "no key that is known here"),
        ({"house.rest": "ctrl+b"}, "kept by `screen` or `tmux`"),
        ({"house.rest": " "}, "left without a key"),
        ({"house.emergency": "z"}, "could not be typed into a note any more"),
    ],
)
def test_keys_that_cannot_be_are_refused_with_a_sentence(keys: dict[str, str], words: str) -> None:
    with pytest.raises(KeysClash, match=words):
        checked(keys)


async def test_a_key_from_the_settings_works_and_the_old_one_does_not(house: HouseOfTests) -> None:
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        at.app.set_keymap(checked({"house.cover": "f12"}))
        await at.press("f5")
        assert at.screen == "Board"
        await at.press("f12")
        assert at.screen == "Covered"


def test_a_pressed_key_is_told_in_one_line() -> None:
    meanings = all_meanings({"house.rest": "f12"})
    assert told("\x1b[19~", Key("f8", None), meanings).split(None, 4)[:4] == ["Esc", "[", "1", "9"]
    assert "Emergency" in told("\x1b[19~", Key("f8", None), meanings)
    assert "Lock" in told("\x1b[24~", Key("f12", None), meanings)
    assert "is written" in told("é", Key("é", "é"), meanings)
    assert "nothing in this program" in told("\x1b[23~", Key("f11", None), meanings)
    assert in_words("\x1b\x01\x7f a\u202e") == "Esc ^A ^? 20 a 202e"
