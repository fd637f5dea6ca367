"""Promises said loosely: "she'll not be on her own", "there for him", "somebody will be about".

The families are in `loose_frames`; here stands what speaks against them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.rules.promises.company import is_household
from handover.rules.promises.gates import Who
from handover.rules.promises.lines import Line
from handover.rules.promises.loose_frames import FRAMES
from handover.rules.promises.loose_parts import PARTS
from handover.rules.promises.spelling import listed
from handover.rules.promises.vetoes import is_turned_down

_CALLED_OFF = regex(
    r" (?:asked|asks|wondered|wondering|wonders|wants|wanted|hopes|hoped|if|whether|could not|can "
    r"not|did not|do not|nobody|unless|wish|wishes|wished|should we|shall we|would you|used to|"
    r"not sure|unable|i said no|said no|no promises|cancelled|her sister|his brother|"
    r"(?:his|poss|their|her) (?:mum|mam|mother|dad|father|son|friend|aunt|cousin|worker|nurse))"
    r"(?= )"
)
_TOLD_SO = regex(
    r" (?:told|promised|agreed|said|assured|reassured|our plan|plan is|deal|gave (?:my|our) word|"
    r"i told|we told)(?= )"
)
_PAST = regex(
    r" (?:yesterday|last (?:night|week|month|year|time)|ago|and (?:he|she|they|we|i) (?:was|were|"
    r"did|went|had)|and it was|already did|earlier today)(?= )"
)
_NOT_COMPANY = regex(
    r" (?:council|landlord|boiler|plumber|inspector|printer|rota|roster|handover|invoice|agenda|"
    r"audit|fridge|bins?|builders?|team meeting|supervision|shopping list|paint order|budget)(?= )"
)


_DONE = regex(
    r" (?:and|so|then|which)(?: (?:then|i|we|it|that|he|she|<s>)){0,2} (?:did|was|were|took|went|"
    r"kept|"
    r"had|came|sat|saw|met|got|made|brought|found|held|rang|(?!told|agreed|promised|"
    r"need)\w{3,}ed)(?= )"
)


@dataclass(frozen=True, slots=True)
class Loose:
    """Where a promise stands that is said loosely."""

    start: int
    end: int
    who: Who


def loosely(line: Line) -> Iterator[Loose]:
    """Every loose promise in the sentence."""
    plain = line.plain
    if line.words[-1].said == "?" or not _ABOUT_US.intersection(word.said for word in line.words):
        return
    if (
        is_household(plain.replace(" bank on ", " rely on "))
        or _NOT_COMPANY.search(plain)
        or _PAST.search(plain)
    ):
        return
    plain = f" ^{plain}"
    for frame, pattern in _COMPILED:
        if frame.told and not (_TOLD_SO.search(plain) or _TOLD_SO.search(line.before[-60:])):
            continue
        match = pattern.search(plain)
        if match and _PAST.search(plain, match.start()):
            return
        if match and not _CALLED_OFF.search(plain[: match.end() + 1]):
            if is_turned_down(line, match.end() - 2) or _DONE.search(plain, match.end() - 1):
                return
            start = match.start() + (3 if plain.startswith(" ^ ", match.start()) else 1)
            yield Loose(start - 2, match.end() - 2, frame.who)
            return


_ABOUT_US = listed(
    "i we me us my our <s> someone somebody one staff team shift house told promised offered there "
    "shook said agreed"
)
_COMPILED = tuple(
    (
        frame,
        regex(
            " "
            + re.sub(r"\{(\w+)\}", lambda m: PARTS[m[1]], frame.form)
            .replace("{{", "{")
            .replace("}}", "}")
            + r"(?= |$)",
            needs=frame.needs,
        ),
    )
    for frame in FRAMES
)
