"""Text as a reader sees it, with the way back to the code points that were typed.

Every digit of every script becomes one of `0-9`, look-alike letters of other alphabets become the
letters they pass for, accents fall away, dashes and spaces become plain ones. What cannot be seen
is dropped.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from handover.house.dataclass import dataclass
from handover.house.regex import regex

_FROM = (
    "авекмнорстухіјѕԁԛԝгпАВЕКМНОРСТХУІЈЅЗзЁё"
    "αβεηικνορτυχωγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
    "ıɡɑøłđðɪօոսՕաʟᴏᴄᴅᴇᴋᴍɴᴘʀꜱᴛᴜᴠᴡʏᴢᴀʙɢʜꜰᴊøØŁĐƧƨƷʒƼƽȢȣбЧч"
)
_INTO = (
    "abekmhopctyxijsdqwrnABEKMHOPCTXYIJS33Ee"
    "abenikvoptuxwyABEZHIKMNOPTYX"
    "igaolddionuOwlocdekmnprstuvwyzabghfjoOLD22335588644"
)
LOOK_ALIKES = dict(zip(_FROM, _INTO, strict=True))
"""Letters of other alphabets and the plain ones they pass for."""

_SPELLED_OUT = {"ß": "ss", "æ": "ae", "œ": "oe", "Æ": "AE", "þ": "th"}
_SIGNS = {
    **dict.fromkeys("‘’ʼ`´′ʹ＇‛", "'"),
    **dict.fromkeys("“”„‟″", '"'),
    **dict.fromkeys("−‒⁃﹣", "-"),
    **dict.fromkeys("\x85\u2028\u2029\x0b\x0c", "\n"),
    **dict.fromkeys("∕⁄⧸", "/"),
    **dict.fromkeys("•·∙‧・●", "·"),
    **dict.fromkeys("。｡․", "."),
    "∶": ":",
    "＿": "_",
}


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made plain, in two cases of the same length."""

    plain: str
    """As it reads, capitals kept."""
    low: str
    """The same in lower case."""
    typed: str
    """The text as it was typed."""
    places: tuple[int, ...] | None
    """For each character the code point it came from; None when they are the same."""

    def typed_span(self, start: int, end: int) -> tuple[int, int]:
        """Where `plain[start:end]` stands in the text as it was typed."""
        if self.places is None:
            return start, end
        first, last = self.places[start], self.places[end - 1] + 1
        while last < len(self.typed) and unicodedata.category(self.typed[last]) in ("Mn", "Me"):
            last += 1
        return first, last


LONG = 2_000
"""Texts longer than this are looked through for signs that merely repeat."""
COPIES = 30
"""How many copies of the same few signs are read; whatever stands in them, stands in these too."""


def fold(text: str) -> Folded:
    """The text made plain."""
    folded = _made_plain(text)
    if len(folded.plain) <= LONG or not (copies := list(_copies().finditer(folded.plain))):
        return folded
    plain = list(folded.plain)
    for found in copies:
        begin, end = found.start() + COPIES * len(found[1]), found.end()
        plain[begin:end] = " " * (end - begin)
    fewer = "".join(plain)
    return Folded(fewer, _lower(fewer), text, folded.places)


@cache
def _copies() -> re.Pattern[str]:
    return regex(rf"(.{{1,8}}?)\1{{{2 * COPIES},}}", re.DOTALL)


def _made_plain(text: str) -> Folded:
    if text.isascii() and not _acting().search(text):
        return Folded(text, text.lower(), text, None)
    table: dict[str, str] = {character: _fold_one(character) for character in set(text)}
    if all(len(plain) == 1 for plain in table.values()):
        plain = text.translate({ord(one): into for one, into in table.items()})
        return Folded(plain, _lower(plain), text, None)
    pieces = [table[character] for character in text]
    places = [place for place, piece in enumerate(pieces) for _ in piece]
    plain = "".join(pieces)
    return Folded(plain, _lower(plain), text, tuple(places))


@cache
def _acting() -> re.Pattern[str]:
    return regex(r"[\x00-\x08\x0b-\x1f\x7f]")


def _lower(plain: str) -> str:
    low = plain.lower()
    if len(low) == len(plain):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in plain)


@lru_cache(maxsize=4096)
def _fold_one(character: str) -> str:
    if " " <= character <= "~" and character != "`":
        return character
    if (sign := _SIGNS.get(character)) is not None:
        return sign
    kind = unicodedata.category(character)
    if kind[0] in "CM" and character not in "\t\n\r":
        return ""
    if kind in ("Zs", "Pd"):
        return " " if kind == "Zs" else "-"
    digit = unicodedata.digit(character, None)
    return str(digit) if digit is not None else _plain_letters(character)


def _plain_letters(character: str) -> str:
    if known := LOOK_ALIKES.get(character) or _SPELLED_OUT.get(character):
        return known
    apart = unicodedata.normalize("NFKD", character)
    shown = [c for c in apart if unicodedata.category(c)[0] not in "CM"]
    return "".join(LOOK_ALIKES.get(c) or _SIGNS.get(c, c) for c in shown) or character
