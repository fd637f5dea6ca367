"""How a cell looks (colours, bold, underline …), and the fewest bytes from one look to the next."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

OFF = {
    "1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "6": "25", "7": "27", "8": "28",
    "9": "29", "21": "24", "51": "54", "52": "54", "53": "55",
}  # fmt: skip
"""What ends an attribute; 22 ends bold and dim together, 24 both underlines."""
SEEN_ON_A_BLANK = frozenset({"4", "7", "9", "21", "51", "52", "53"})
"""Attributes that show where nothing is written."""
NAMED = frozenset(str(code) for code in (*range(30, 38), *range(90, 98)))
NAMED_BEHIND = frozenset(str(code) for code in (*range(40, 48), *range(100, 108)))


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """Attributes and the two colours, each as the numbers that a terminal knows them by.

    There is one object for each look (`look`), so that two can be compared at no cost.
    """

    attributes: frozenset[str]
    ink: str
    """The colour of what is written; empty for the terminal's own."""
    paper: str
    """The colour behind it; empty for the terminal's own."""
    blank: Look | None = None
    """What is seen of it where nothing is written, if that is another look."""

    @property
    def marked(self) -> bool:
        """Does more of it than the colour behind show where nothing is written?"""
        return not SEEN_ON_A_BLANK.isdisjoint(self.attributes)

    @property
    def of_a_blank(self) -> Look:
        """What is seen of it where nothing is written."""
        return self.blank or self

    @property
    def codes(self) -> str:
        """The whole of it, from nothing."""
        parts = (*sorted(self.attributes, key=int), self.ink, self.paper)
        return ";".join(part for part in parts if part)


@cache  # by position only: the same by name would be another object
def look(attributes: frozenset[str], ink: str, paper: str, /) -> Look:
    """The one object for a look; there are no more of them than styles on the screens."""
    if (attributes or ink) and SEEN_ON_A_BLANK.isdisjoint(attributes):
        return Look(attributes, ink, paper, look(frozenset(), "", paper))
    return Look(attributes, ink, paper)


PLAIN = look(frozenset(), "", "")


@lru_cache(maxsize=4096)
def look_after(before: Look, codes: str) -> Look:
    """The look that the numbers of one escape sequence make of the one before."""
    numbers = [code or "0" for code in codes.replace(":", ";").split(";")]
    now = before
    while numbers:
        code = numbers.pop(0)
        if code in ("38", "48"):
            long = 4 if numbers[:1] == ["2"] else 2
            colour = ";".join([code, *numbers[:long]])
            del numbers[:long]
            ink, paper = (colour, now.paper) if code == "38" else (now.ink, colour)
            now = look(now.attributes, ink, paper)
        else:
            now = _with(now, code)
    return now


def _with(now: Look, code: str) -> Look:
    if code == "0":
        return PLAIN
    if code in NAMED or code == "39":
        return look(now.attributes, "" if code == "39" else code, now.paper)
    if code in NAMED_BEHIND or code == "49":
        return look(now.attributes, now.ink, "" if code == "49" else code)
    if code in OFF:
        return look(now.attributes | {code}, now.ink, now.paper)
    ended = {on for on, off in OFF.items() if off == code}
    return look(now.attributes - ended, now.ink, now.paper)


def turned(reversed_: Look) -> Look:
    """The same to the eye, without reversing, where both colours are known.

    A reversed blank has to be written cell by cell; one with a colour behind it can be erased.
    The sixteen named colours are left: some terminals brighten those together with bold.
    """
    attributes, ink, paper = reversed_.attributes, reversed_.ink, reversed_.paper
    if "7" not in attributes or ink[:3] != "38;" or paper[:3] != "48;":
        return reversed_
    return look(attributes - {"7"}, "38;" + paper[3:], "48;" + ink[3:])


@lru_cache(maxsize=4096)
def passage(pen: Look | None, wanted: Look) -> str:
    """The shortest way to write with this look, coming from another; None is an unknown one."""
    if pen is wanted:
        return ""
    whole = f"\x1b[0;{wanted.codes}m" if wanted.codes else "\x1b[m"
    if pen is None:
        return whole
    step = f"\x1b[{_step(pen, wanted)}m"
    return min(step, whole, key=len)


def _step(pen: Look, wanted: Look) -> str:
    ends = sorted({OFF[gone] for gone in pen.attributes - wanted.attributes}, key=int)
    kept = {on for on in wanted.attributes & pen.attributes if OFF[on] in ends}
    begins = sorted((wanted.attributes - pen.attributes) | kept, key=int)
    parts = [*ends, *begins]
    if wanted.ink != pen.ink:
        parts.append(wanted.ink or "39")
    if wanted.paper != pen.paper:
        parts.append(wanted.paper or "49")
    return ";".join(parts)
