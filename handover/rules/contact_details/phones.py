"""Telephone numbers: which runs of digits are one, and whether it is a person's or a service's."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from itertools import accumulate, groupby

from handover.house.dataclass import dataclass
from handover.rules.concerns import Level
from handover.rules.contact_details import public
from handover.rules.contact_details.digit_runs import Gap, Item, Run, is_counting, runs
from handover.rules.contact_details.found import Found, Kind
from handover.rules.contact_details.known import Known
from handover.rules.contact_details.number_cues import TELLING, Cue, cue_for
from handover.rules.contact_details.number_shapes import ALL, Line, abroad, line_of, own_digits
from handover.rules.contact_details.words import Words

SHORTEST, LONGEST = 7, 15
USUAL_AT_HOME = frozenset(
    {(3, 4), (4, 4), (4, 3), (3, 2, 2), (2, 3, 3), (3, 3, 2), (4, 2, 2), (7,), (8,)}
)
"""How neighbours group seven or eight digits."""
LONGEST_LIST = 40
"""More items than this in one run are a table, not a number."""


class Sure(IntEnum):
    """How sure it is that these digits are a telephone number."""

    NO = 0
    WITH_A_CLEAR_CUE = 1
    WITH_A_CUE = 2
    BY_SHAPE = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """Some items of a run, taken together."""

    items: tuple[Item, ...]
    gaps: tuple[Gap, ...]
    plus: bool
    digits: str
    """All of them."""
    sizes: tuple[int, ...]
    """How many each item has."""

    @property
    def widest(self) -> Gap:
        """How far apart they are."""
        return max(self.gaps, default=Gap.TIGHT)

    @property
    def spelled(self) -> bool:
        """Is most of it in words?"""
        return sum(item.spelled for item in self.items) * 2 > len(self.items)

    @property
    def groups(self) -> tuple[int, ...]:
        """How many digits stand together, single ones taken together."""
        sizes: list[int] = []
        for lone, together in groupby(self.items, _is_lone):
            each = [len(item.digits) for item in together]
            spelled = lone and any(size > 1 for size in each)
            sizes += [sum(each)] if lone and (len(each) > 2 or spelled) else each
        return tuple(sizes)


def _is_lone(item: Item) -> bool:
    return len(item.digits) == 1 or item.spelled


def phones(words: Words, known: Known, regions: tuple[str, ...]) -> Iterator[Found]:
    """Every telephone number in the text."""
    speaks = not TELLING.isdisjoint(words.word)
    for run in runs(words):
        for candidate, line in _numbers_in(words, run, regions, speaks=speaks):
            local = line_of(candidate.digits, regions, area=False)
            if found := _judged(words, candidate, line or local, known):
                yield found


def _numbers_in(
    words: Words, run: Run, regions: tuple[str, ...], *, speaks: bool
) -> Iterator[tuple[Candidate, Line | None]]:
    if sum(len(item.digits) for item in run.items) < SHORTEST:
        return
    if len(run.items) > LONGEST_LIST and all(len(item.digits) < 3 for item in run.items):
        return
    start = 0
    while start < len(run.items):
        best = _best_from(words, run, start, regions, speaks=speaks)
        if best is None:
            start += 1
            continue
        yield best
        start += len(best[0].items)


def _best_from(
    words: Words, run: Run, start: int, regions: tuple[str, ...], *, speaks: bool
) -> tuple[Candidate, Line | None] | None:
    """The likeliest number that begins with this item."""
    plus = _after_a_plus(words, run.items[start].first)
    best: tuple[Candidate, Line | None] | None = None
    best_rank = (Sure.NO, False)
    digits = ""
    for stop in range(start, len(run.items)):
        if not speaks and stop > start and _apart(run, stop) and not _read_out(run):
            break
        digits += run.items[stop].digits
        if len(digits) > LONGEST:
            break
        if len(digits) < SHORTEST:
            continue
        items = run.items[start : stop + 1]
        sizes = tuple(len(item.digits) for item in items)
        candidate = Candidate(items, run.gaps[start:stop], plus, digits, sizes)
        line = _line(candidate, regions)
        sure = _holds(words, candidate, _sure(candidate, line))
        rank = (sure, line is not None)
        if sure and rank >= best_rank:
            best, best_rank = (candidate, line), rank
    return best


def _read_out(run: Run) -> bool:
    """`0 7 7 0 0, 9 0 0, 3 8 1`"""
    items = run.items
    return items[0].digits == "0" and all(len(item.digits) == 1 for item in items)


def _apart(run: Run, stop: int) -> bool:
    """Figures that belong together only where a telephone is spoken of."""
    return run.gaps[stop - 1] in (Gap.LOOSE, Gap.FILLED) and not run.items[stop].spelled


def _after_a_plus(words: Words, index: int) -> bool:
    before = index - 1
    while words.at(before)[:1] in ("(", "[", " ") and words.at(before):
        before -= 1
    return words.at(before) == "+" or words.at(before) == "plus"


def _line(candidate: Candidate, regions: tuple[str, ...]) -> Line | None:
    """Whose line it would be by its shape alone."""
    digits = candidate.digits
    if candidate.plus:
        return abroad(digits)
    for prefix in ("0011", "011", "00"):
        rest = digits.removeprefix(prefix)
        if rest != digits and (line := abroad(rest)):
            return line
    at_home = line_of(digits, regions)
    return at_home or (abroad(digits) if len(digits) > 10 else None)


def _sure(candidate: Candidate, line: Line | None) -> Sure:
    """How sure it is by its shape, before the words around are asked."""
    digits, groups = candidate.digits, candidate.groups
    if candidate.plus:
        return Sure.BY_SHAPE if len(digits) >= 8 or line else Sure.WITH_A_CUE
    if _a_list(candidate):
        return Sure.NO
    if line and _usual(candidate, line):
        return Sure.BY_SHAPE
    if candidate.spelled and len(digits) <= 13:
        return Sure.BY_SHAPE if min(groups) != 2 else Sure.WITH_A_CUE
    if line and candidate.digits[0] == "0" and candidate.sizes.count(1) >= 6:
        return Sure.WITH_A_CUE
    if max(groups) < 3 and len(set(candidate.sizes)) > 1:
        return Sure.WITH_A_CLEAR_CUE if line else Sure.NO
    if line or _local(candidate) or _elsewhere(candidate):
        alone = len(candidate.items) == 1 and not line and digits[0] != "0"
        return Sure.WITH_A_CLEAR_CUE if alone else Sure.WITH_A_CUE
    grouped = max(groups) >= 3 or len(digits) == 2 * len(candidate.items) == 8
    return Sure.WITH_A_CLEAR_CUE if len(digits) <= 13 and grouped else Sure.NO


def _elsewhere(candidate: Candidate) -> bool:
    """Somebody's own number as it is dialled in another country: “call 07911 …” in New York."""
    at_home_there = line_of(candidate.digits, ALL) in (Line.FIXED, Line.MOBILE)
    return candidate.digits[0] == "0" and max(candidate.groups) >= 3 and at_home_there


def _a_list(candidate: Candidate) -> bool:
    """Counting, or figures that merely follow each other."""
    return len(candidate.sizes) > 3 and is_counting([item.digits for item in candidate.items])


def _usual(candidate: Candidate, line: Line) -> bool:
    """Do the digits stand together as people write numbers of that shape?"""
    digits, sizes = candidate.digits, candidate.sizes
    if set(sizes) == {1} or sizes == (3, 3, 4):
        return True
    groups = candidate.groups
    north_american = digits[0] != "0" and line is Line.FIXED
    if north_american and not candidate.spelled:
        area = 4 if len(digits) == 11 else 3
        breaks = set(accumulate(groups)) - {len(digits)}
        return not breaks or area in breaks or breaks == {area + 3}
    return max(groups) >= 3 or candidate.spelled or (digits[0] == "0" and set(sizes) == {2})


def _local(candidate: Candidate) -> bool:
    """Seven or eight digits as neighbours write them: 555-0142, 600 0127, 5000 0136."""
    sizes = candidate.sizes
    return (sizes in USUAL_AT_HOME or set(sizes) == {1}) and candidate.digits[0] not in "01"


def _holds(words: Words, candidate: Candidate, sure: Sure) -> Sure:
    """The same, once the words around have been asked."""
    if sure is Sure.NO:
        return sure
    first, last = candidate.items[0].first, candidate.items[-1].last
    if _by_its_dash(words, candidate):
        sure = Sure.BY_SHAPE
    needed = _needed(candidate, sure)
    return sure if cue_for(words, first, last, needed) >= needed else Sure.NO


def _by_its_dash(words: Words, candidate: Candidate) -> bool:
    """555-0142: nothing else is written like this."""
    items = candidate.items
    if candidate.sizes != (3, 4) or candidate.digits[0] in "01":
        return False
    glued = words.low[words.end[items[0].last] : words.start[items[1].first]]
    return glued == "-" and not candidate.digits[1:].startswith("00")


def _needed(candidate: Candidate, sure: Sure) -> Cue:
    if candidate.plus:
        return Cue.AGAINST
    if sure is Sure.BY_SHAPE:
        loose = candidate.widest is Gap.LOOSE and not candidate.spelled
        loose = loose and not _digit_by_digit(candidate)
        return Cue.SOME if loose or candidate.widest is Gap.FILLED else Cue.PERHAPS_NOT
    if sure is Sure.WITH_A_CUE:
        return Cue.SOME
    return Cue.CLEAR


def _digit_by_digit(candidate: Candidate) -> bool:
    """`0 7 7 0 0, 9 0 0, 3 8 1`: read out, and not a list of figures."""
    return candidate.digits[0] == "0" and set(candidate.sizes) == {1}


def _judged(words: Words, candidate: Candidate, line: Line | None, known: Known) -> Found | None:
    """What is said about the number, if anything."""
    digits = candidate.digits
    if line is Line.FREE or known.number(digits) or own_digits(digits) in public.NUMBERS:
        return None
    first, last = candidate.items[0].first, candidate.items[-1].last
    level = Level.BLOCK
    if line is Line.SHARED or _of_a_service(words, candidate, known):
        level = Level.NUDGE
    start, end = _whole(words, first, last, plus=candidate.plus)
    rule = "B1" if level is Level.BLOCK else "A9"
    return Found(Kind.PHONE, start, end, level, rule, digits)


def _of_a_service(words: Words, candidate: Candidate, known: Known) -> bool:
    first, last = candidate.items[0].first, candidate.items[-1].last
    named = public.names_a_service(words, first, last, known.names)
    return bool(named) and (named in public.TRADES or not _carried(candidate))


def _carried(candidate: Candidate) -> bool:
    """Is it somebody's mobile by its shape?"""
    digits, first = candidate.digits, len(candidate.items[0].digits)
    if digits.startswith("07"):
        return True
    if digits.startswith(("04", "08")):
        return first not in ((2, 3) if digits[1] == "4" else (2,))
    return digits.startswith(("5", "3725", "447", "3538", "614")) and len(digits) not in (7, 10)


def _whole(words: Words, first: int, last: int, *, plus: bool) -> tuple[int, int]:
    """With the bracket or plus before it, and what closes after it."""
    while words.at(first - 1)[:1] in ("+", "(", "[") and words.glued(first - 1):
        first -= 1
    if plus and words.at(first - 1) == "plus":
        first -= 1
    inside = words.low[words.start[first] : words.end[last]]
    if inside.count("(") > inside.count(")") and words.at(last + 1)[:1] == ")":
        last += 1
    if words.at(last + 1) in ("ext", "x", "extension") and words.at(last + 2).isdigit():
        last += 2
    elif words.at(last + 1)[:1] == "x" and words.at(last + 1)[1:].isdigit():
        last += 1
    return words.start[first], words.end[last]
