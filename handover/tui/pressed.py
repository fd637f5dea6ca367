"""What the terminal sends for a key, and what that key does here: asked by `handover keys`."""

from __future__ import annotations

import os
import selectors
import termios
import tty
from codecs import getincrementaldecoder
from collections.abc import Callable

from textual._xterm_parser import XTermParser
from textual.binding import Binding
from textual.events import Key

from handover.tui.bound import every_key, named
from handover.tui.esc_alone import EscAlone, fed
from handover.tui.keyboard import Keyboard
from handover.tui.widgets.key_bar import key_name

TELL_APART = "\x1b[>1u", "\x1b[<u"
"""The program asks the terminal to tell keys apart, where it can; so does this, and takes it back.
"""
MOST_MEANINGS = 3
PATIENCE_S = 0.05


def show_keys(terminal: int, say: Callable[[str], None], other: dict[str, str]) -> None:
    """Say of each key that is pressed what came and what it does, until Esc is pressed twice.

    `terminal` is put back as it was. A line that has gone away ends it.
    """
    before = termios.tcgetattr(terminal)
    try:
        tty.setraw(terminal)
        say(TELL_APART[0])
        _listen(terminal, say, other)
    finally:
        say(TELL_APART[1])
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def _listen(terminal: int, say: Callable[[str], None], other: dict[str, str]) -> None:
    parser, escs, came, last = XTermParser(), EscAlone(), "", ""
    decode = getincrementaldecoder("utf-8")(errors="replace").decode
    meanings = all_meanings(other)
    while (sent := _sent(terminal)) is not None:
        letters = decode(sent)
        text = letters.replace("\ufffd", "")
        if text != letters:
            say(f"{sent.hex(' '):<18} no letter in UTF-8: it is left out\r\n")
        came += text
        for event in [*parser.tick(), *fed(parser, escs, text)]:
            if not isinstance(event, Key):
                continue
            say(told(came, event, meanings) + "\r\n")
            if event.key == last == "escape":
                return
            came, last = "", event.key


def _sent(terminal: int) -> bytes | None:
    """What came within a moment; None once there is nobody to read from any more."""
    with selectors.DefaultSelector() as selector:
        selector.register(terminal, selectors.EVENT_READ)
        if not selector.select(PATIENCE_S):
            return b""
    try:
        return os.read(terminal, 4096) or None
    except OSError:
        return None


def told(came: str, event: Key, meanings: dict[str, str]) -> str:
    """One line about one key: what came, what it is called, what it does."""
    sign = event.character if event.is_printable and event.character else ""
    called = sign.strip() or event.key
    does = meanings.get(event.key) or (
        "is written, while writing" if sign else "nothing in this program"
    )
    return f"{in_words(came) or '(with the key before)':<18} {called:<12} {does}"


def in_words(came: str) -> str:
    """What the terminal sent, as something that can be read aloud and acts on nothing."""
    return " ".join(_sign(sign) for sign in came)


def _sign(sign: str) -> str:
    code = ord(sign)
    if code == 0x1B:
        return "Esc"
    if code < 0x20:
        return f"^{chr(code + 64)}"
    if code == 0x7F:
        return "^?"
    return sign if sign.isprintable() and sign != " " else f"{code:02x}"


def all_meanings(other: dict[str, str]) -> dict[str, str]:
    """What each key does, and which other keys do the same; `other` ones come from the settings."""
    found: dict[str, dict[str, str]] = {}
    ours = (one for one in every_key() if one.where.__module__.startswith("handover."))
    for one in sorted(ours, key=lambda one: not issubclass(one.where, Keyboard)):
        binding = one.binding
        keys = other.get(binding.id or "", binding.key).split(",")
        words = binding.description or binding.tooltip
        if not words:
            continue
        for key in map(named, keys):
            twins = [_name(twin) for twin in map(named, keys) if twin != key]
            found.setdefault(key, {}).setdefault(words, ", ".join(twins))
    return {key: _list(does) for key, does in found.items()}


def _name(key: str) -> str:
    return key_name(Binding(key, ""))


def _list(does: dict[str, str]) -> str:
    shown = [
        f"{words} (also {twins})" if twins else words
        for words, twins in list(does.items())[:MOST_MEANINGS]
    ]
    return "; ".join(shown) + (" …" if len(does) > MOST_MEANINGS else "")
