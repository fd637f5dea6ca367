"""How a cell looks (colours, bold, underline …), and the fewest bytes from one look to the next."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache

OFF = {
    "1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "6": "25", "7": "27", "8": "28",
    "9": "29", "21": "24", "51": "54", "52": "54", "53": "55",
}  # fmt: skip
"""What ends an attribute; 22 ends bold and dim together, 24 both underlines."""
SEEN_ON_A_BLANK = frozenset({"4", "7", "9", "21", "51", "52", "53"})
"""Attributes that show where nothing is written."""
NAMED = frozenset(str(code) for code in (*range(30, 38), *range(90, 98)))
NAMED_BEHIND = frozenset(str(code) for code in (*range(40, 48), *range(100, 108)))


@dataclass(frozen=True, slots=True)
class Look:
    """Attributes and the two colours, each as the numbers that a terminal knows them by."""

    attributes: frozenset[str] = frozenset()
    ink: str = ""
    """The colour of what is written; empty for the terminal's own."""
    paper: str = ""
    """The colour behind it; empty for the terminal's own."""
    marked: bool = field(default=False, init=False)
    """Does it show where nothing is written?"""

    def __post_init__(self) -> None:
        object.__setattr__(self, "marked", not SEEN_ON_A_BLANK.isdisjoint(self.attributes))

    @property
    def codes(self) -> str:
        """The whole of it, from nothing."""
        parts = (*sorted(self.attributes, key=int), self.ink, self.paper)
        return ";".join(part for part in parts if part)

    @property
    def of_a_blank(self) -> Look:
        """What is seen of it where nothing is written: as a rule only the colour behind."""
        return self if self.marked else Look(paper=self.paper)


PLAIN = Look()


@lru_cache(maxsize=4096)
def look_after(before: Look, codes: str) -> Look:
    """The look that the numbers of one escape sequence make of the one before."""
    numbers = [code or "0" for code in codes.replace(":", ";").split(";")]
    look = before
    while numbers:
        code = numbers.pop(0)
        if code in ("38", "48"):
            long = 4 if numbers[:1] == ["2"] else 2
            colour = ";".join([code, *numbers[:long]])
            del numbers[:long]
            look = replace(look, ink=colour) if code == "38" else replace(look, paper=colour)
        else:
            look = _with(look, code)
    return look


def _with(look: Look, code: str) -> Look:
    if code == "0":
        return PLAIN
    if code in NAMED or code == "39":
        return replace(look, ink="" if code == "39" else code)
    if code in NAMED_BEHIND or code == "49":
        return replace(look, paper="" if code == "49" else code)
    if code in OFF:
        return replace(look, attributes=look.attributes | {code})
    ended = {on for on, off in OFF.items() if off == code}
    return replace(look, attributes=look.attributes - ended)


@lru_cache(maxsize=4096)
def turned(look: Look) -> Look:
    """The same to the eye, without reversing, where both colours are known.

    A reversed blank has to be written cell by cell; one with a colour behind it can be erased.
    The sixteen named colours are left: some terminals brighten those together with bold.
    """
    if "7" not in look.attributes or look.ink[:3] != "38;" or look.paper[:3] != "48;":
        return look
    return Look(look.attributes - {"7"}, "38;" + look.paper[3:], "48;" + look.ink[3:])


@lru_cache(maxsize=4096)
def passage(pen: Look | None, look: Look) -> str:
    """The shortest way to write with this look, coming from another; None is an unknown one."""
    if pen == look:
        return ""
    whole = f"\x1b[0;{look.codes}m" if look.codes else "\x1b[m"
    if pen is None:
        return whole
    step = f"\x1b[{_step(pen, look)}m"
    return min(step, whole, key=len)


def _step(pen: Look, look: Look) -> str:
    ends = sorted({OFF[gone] for gone in pen.attributes - look.attributes}, key=int)
    kept = {on for on in look.attributes & pen.attributes if OFF[on] in ends}
    begins = sorted((look.attributes - pen.attributes) | kept, key=int)
    parts = [*ends, *begins]
    if look.ink != pen.ink:
        parts.append(look.ink or "39")
    if look.paper != pen.paper:
        parts.append(look.paper or "49")
    return ";".join(parts)
