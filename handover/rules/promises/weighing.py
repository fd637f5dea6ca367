"""Is what was found enough for a promise? The surer the words of will, the less else is needed."""

from __future__ import annotations

from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.rules.promises import lexicon
from handover.rules.promises.beside import PAIR_AFTER
from handover.rules.promises.company import (
    NOTHING,
    Company,
    Strength,
    company,
    is_household,
    is_own_life,
    speaks_of_them,
    tail_of,
)
from handover.rules.promises.gates import Gate, Who
from handover.rules.promises.lines import Line
from handover.rules.promises.moods import Mood
from handover.rules.promises.nominal import is_hinted, is_told_of
from handover.rules.promises.vetoes import (
    Frame,
    frame_of,
    is_kept,
    is_off,
    is_open_question,
    is_wished,
)
from handover.rules.promises.whens import HABIT, PAST, Times, When

_TOLD = frozenset((Frame.TOLD, Frame.ONCE_TOLD, Frame.PROMISED))
_LINKS = frozenset((",", "that", "and", ":", "so", "then", "—"))
"""What may stand between a time and those who will be there then."""
_PRONOUN = regex(r" (?:you|him|her|them|everyone)(?= )")
_OF_THEM = regex(r" (?:you|him|her|them|his|poss|their|<r>)(?= )")
_IS_SO = regex(r" (?:was|were|is|are|helped?|helps|did|went|seems|felt|made|has)(?= )")
_OTHERS = regex(
    r" (?:" + "|".join(sorted(lexicon.KIN | lexicon.OUTSIDERS | {"he", "she", "they"})) + r")(?= )"
)
_TIMED_BEFORE = regex(
    r" (?:tomorrow|tonight|(?:on|next|this) \w+day|at (?:\d+\S*|half \w+|quarter \w+ \w+|one|two|"
    r"three|"
    r"four|five|six|seven|eight|nine|ten|eleven|noon))(?: (?!and|ago)\S+){0,3} [.;] $"
)
_TOLD_SO = regex(r" told (?:him|her|them|<r>|you) so(?= )")
_TO_SEE_THEM = regex(
    r" to (?:see|check) (?:how|if|that|whether|he|she|they|on)(?= )"
    r"| as (?:many|long|often|much)(?: \S+)? as (?:he|she|they|you|<r>)(?= )"
)
_OURSELVES = regex(r" (?:i|we|me|my|us|<s>|told|promised|said)(?= )")


@dataclass(frozen=True, slots=True)
class Weighed:
    """A gate that is a promise."""

    end: int
    """Where the words of it end in the plain sentence."""
    when: When | None
    """The time that goes with it."""
    off_hours: bool
    """Is it outside work?"""


@dataclass(frozen=True, slots=True)
class _Signs:
    """All that speaks for a promise at one gate."""

    frame: Frame
    found: Company
    when: When | None
    told: bool
    """Has somebody been told, or was it promised?"""


def weigh(line: Line, gate: Gate, times: Times, last: When | None) -> Weighed | None:
    """The promise at that gate, if it is one; `last` is the time of the promise before."""
    tail = tail_of(line, gate)
    if gate.guess and (gate.paired or not _PRONOUN.search(tail)):
        return None
    end = gate.tail + len(tail)
    when = when_of_gate(line, gate, times.whens, end)
    frame = frame_of(line, gate)
    told = frame in _TOLD or (frame is Frame.THEIRS and gate.who is Who.NAMED)
    signs = _Signs(frame, _company(line, gate, frame, tail), when or last, told)
    off = times.off_hours_in(gate.start - 60, end + 50)
    enough = _is_enough_off_hours if off else _is_enough
    if not enough(line, gate, signs) or _is_vetoed(line, gate, frame) or PAST.search(tail):
        return None
    return Weighed(max(signs.found.end, gate.tail), when, off)


def when_of_gate(line: Line, gate: Gate, whens: tuple[When, ...], end: int) -> When | None:
    """The time that goes with it: after the verb, among the words of will, or before."""
    after = [when for when in whens if gate.start <= when.start <= end + 3]
    if after:
        return next((when for when in after if when.named), after[0])
    before = [when for when in whens if when.end <= gate.start]
    for when in reversed(before):
        between = line.plain[when.end : gate.start].split()
        if len(between) <= 2 and _LINKS.issuperset(between):
            return when
    early = [when for when in before if when.named]
    return early[-1] if early and not is_told_of(line.plain[: gate.start]) else None


def _is_vetoed(line: Line, gate: Gate, frame: Frame) -> bool:
    if frame is Frame.OPEN or (frame is Frame.THEIRS and gate.who is not Who.NAMED):
        return True
    vetoes = (_is_somebody_elses, is_open_question, is_wished, is_off, is_kept)
    return any(veto(line, gate) for veto in vetoes)


def _is_somebody_elses(line: Line, gate: Gate) -> bool:
    """`Her sister came and will take her out`: it is the sister who will."""
    before = line.plain[: gate.start]
    return gate.elided and bool(_OTHERS.search(before)) and not _OURSELVES.search(before)


def _company(line: Line, gate: Gate, frame: Frame, tail: str) -> Company:
    """What kind of company it is; what was promised in so many words counts, whatever it is."""
    found = company(line, gate)
    if found == NOTHING and frame is Frame.PROMISED and not is_household(tail):
        return Company(Strength.PERHAPS, gate.tail + len(tail.rstrip()))
    return found


def _is_enough_off_hours(line: Line, gate: Gate, signs: _Signs) -> bool:
    """Outside work, any offer to a resident counts."""
    if signs.found.strength is Strength.SURE:
        return True
    if is_own_life(line):
        return False
    about_them = signs.told and _OF_THEM.search(tail_of(line, gate))
    return signs.found.strength is Strength.PERHAPS or bool(about_them)


def _is_enough(line: Line, gate: Gate, signs: _Signs) -> bool:
    if signs.found.strength is Strength.NONE or not _may_be_meant(line, gate, signs):
        return False
    return signs.found.strength is Strength.SURE or _is_for_them(line, gate, signs)


def _may_be_meant(line: Line, gate: Gate, signs: _Signs) -> bool:
    """Do the words of will go with what else is said?"""
    if signs.frame is Frame.ONCE_TOLD and signs.when is None:
        return False
    match gate.mood:
        case Mood.MIGHT | Mood.WANTS:
            return gate.mood is Mood.WANTS and bool(_TOLD_SO.search(line.plain))
        case Mood.WOULD:
            sure = signs.told or is_hinted(line)
            return sure or " be " in line.plain[gate.start : gate.verb_at]
        case Mood.DOING | Mood.DOES:
            return _is_to_come(line, gate, signs.when)
        case Mood.OFFERED:
            return signs.when is not None
        case Mood.COULD:
            return signs.told or signs.when is not None
        case Mood.SHOULD:
            return _should(line, gate, signs.when)
        case _:
            return True


def _should(line: Line, gate: Gate, when: When | None) -> bool:
    """`We must have that walk soon`, `I should be back before nine`."""
    if gate.who is Who.WE and PAIR_AFTER.search(line.plain, gate.tail):
        return True
    if gate.who not in (Who.WE, Who.WRITER) or when is None:
        return False
    if " be " in line.plain[gate.start : gate.verb_at + 3]:
        return " be able " not in line.plain
    return gate.who is Who.WE and not when.named


def _is_to_come(line: Line, gate: Gate, when: When | None) -> bool:
    if when is None and not (gate.mood is Mood.DOING and _TIMED_BEFORE.search(line.before)):
        return False
    if HABIT.search(line.plain):
        return False
    clause = line.plain[gate.tail :].partition(" , ")[0]
    return not (gate.elided and _IS_SO.search(clause))


def _is_for_them(line: Line, gate: Gate, signs: _Signs) -> bool:
    """Somebody comes by: is it for a resident?"""
    if gate.verb in ("bring", "lend") and gate.who is Who.WRITER and gate.mood is Mood.WILL:
        return True
    tail = line.plain[gate.tail :]
    if gate.verb == "be" and tail.startswith((" in at ", " in by ", " in from ", " in early ")):
        return signs.told
    if gate.mood is Mood.DOES and gate.verb == "be":
        return signs.told or (tail.startswith(" off to ") and speaks_of_them(line))
    told = signs.told or (gate.elided and is_hinted(line))
    if gate.elided and gate.verb in ("be", "come", "go", "return") and not told:
        return False
    spoken_of = speaks_of_them(line)
    if gate.who in (Who.SOMEONE, Who.NAMED) and not spoken_of:
        return False
    there = gate.verb == "be" and line.plain.startswith(" there", gate.tail)
    there = there or bool(_TO_SEE_THEM.search(tail))
    return told or signs.when is not None or (there and spoken_of)
